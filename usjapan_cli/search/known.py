"""What the open indexes know about words: which they hold, how they are spelled, what they are near to."""

from __future__ import annotations

from ..core.words import NUMERALS, is_figure, stem, words
from ..index.weights import FELLOW_MARK, LIGHT_MARK, NAME_MARK, OTHER_MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ..index.file import Index
    from .query import Concept

SHORTEST_SPELLED, LONGEST_SPELLED = 2, 30  # letters of a word that may be misspelt
MOST_KEPT = 20_000  # phrases whose heads are kept: those of a draft, which asks for each of its clauses


class Words:
    """What the open indexes know about words: one view of their look-up sections.

    `indexes` are those that know them, `after` those behind: what their facts spell, but for one edit, is
    no worse misspelling here.
    """

    def __init__(self, indexes: Sequence[Index], after: Sequence[Index] = ()) -> None:
        self.indexes, self._after = indexes, after
        self._likely: dict[str, list[str]] = {}
        self._heads: dict[str, list[str]] = {}
        self._rows: dict[tuple[str, str], list[list[str]]] = {}
        self._names: dict[str, bool] = {}
        self._named_by: dict[str, list[str]] = {}
        self._parties: dict[str, frozenset[str]] = {}
        self.concepts: dict[tuple[tuple[str, ...], tuple[str, ...]], Concept] = {}
        light = frozenset[str]()  # a pack cannot make light what facts before it spell
        for number, index in enumerate(indexes):
            own = frozenset(next(index["light"].rows())[0].split())
            light |= {word for word in own - light if _spelled(word, indexes[:number]) < 1} if number else own
        self.light = light

    def spelled(self, word: str) -> int:
        """Return how many facts spell a word so; -1 where no fact and no thesaurus does."""
        if word in NUMERALS:
            return 1
        return max((int(row[1]) for row in self._found("spellings", word)), default=-1)

    def _found(self, section: str, key: str) -> list[list[str]]:
        """Return the rows that a section of the indexes has for a key; looked up once."""
        rows = self._rows.get((section, key))
        if rows is None:
            rows = [row for index in self.indexes if (row := index[section].find(key))]
            if len(self._rows) < MOST_KEPT:
                self._rows[section, key] = rows
        return rows

    def is_of_others(self, word: str) -> bool:
        """Tell whether the facts of an index behind these spell a word so, or but for one edit."""
        if not self._after:
            return False
        if _spelled(word, self._after) > 0:
            return True
        from .misspelled import one_edit_away

        return bool(one_edit_away(word, Words(self._after)))

    def has_term(self, stemmed: str) -> bool:
        """Tell whether a fact holds a word with this stem."""
        return bool(self._found("terms", stemmed))

    def heads(self, key: str) -> list[str]:
        """Return what a phrase, given as stems, may mean: the thesaurus's heads, and fellows, marked."""
        found = self._heads.get(key)
        if found is None:
            found = [meant for index in self.indexes for meant in _meanings(index, key)]
            if found and self._is_told(key):
                found = [meant for meant in found if meant[0] != OTHER_MARK]
            found = list(dict.fromkeys(found))
            if len(self._heads) < MOST_KEPT:
                self._heads[key] = found
        return [*found]

    def is_name(self, stems: str) -> bool:
        """Tell whether stems are a proper name by themselves: `okinawan`, `beij`, but no `parliament`."""
        if LIGHT_MARK in stems:  # a word that a fact holds as light is a part of none
            return False
        found = self._names.get(stems)
        if found is None:
            own = (stem(word) for head in self._named(stems) for word in words(head))
            found = any(map(stems.startswith, own)) or self.is_party(stems)
            if len(self._names) < MOST_KEPT:
                self._names[stems] = found
        return found

    def _named(self, stems: str) -> list[str]:
        """Return the names that a phrase, given as stems, may stand for."""
        found = self._named_by.get(stems)
        if found is None:
            heads = (group[0] for index in self.indexes for group, _ in _groups(index, stems))
            found = [head[1:] for head in heads if head[0] == NAME_MARK]
            if len(self._named_by) < MOST_KEPT:
                self._named_by[stems] = found
        return found

    def is_party(self, stems: str) -> bool:
        """Tell whether stems stand by themselves for somebody who has a role in a fact: `beij` for China."""
        return bool(self.parties(stems))

    def parties(self, stems: str) -> frozenset[str]:
        """Return those who have a role in a fact, as facts name them, that stems stand for."""
        found = self._parties.get(stems)
        if found is None:
            keys = {stems, *(" ".join(map(stem, words(head))) for head in self._named(stems))}
            found = frozenset(key for key in keys if self._found("parties", key))
            if len(self._parties) < MOST_KEPT:
                self._parties[stems] = found
        return found

    def declared(self, names: AbstractSet[str]) -> frozenset[str]:
        """Return those who have a role in a fact, as facts name them, whom the names of one stand for."""
        own = frozenset(name for name in names if self._found("parties", name))
        return own or frozenset().union(*map(self.parties, names))

    def is_english(self, word: str) -> bool:
        """Tell whether a word is spelled right, though no fact may hold it."""
        return bool(self._found("words", word))

    @property
    def has_english(self) -> bool:
        """Whether a list of English words is open: else a word that no fact holds may be one."""
        return any(next(index["words"].keys(""), "") for index in self.indexes)

    def is_general(self, word: str) -> bool:
        """Tell whether a word, whatever its inflection, is of every topic and so tells little."""
        return bool(self._found("general", stem(word)))

    def is_other(self, word: str) -> bool:
        """Tell whether a word or phrase is the name or subject of something else than the facts."""
        key = " ".join(map(stem, word.split()))
        if " " in key:
            return any(head[0] == OTHER_MARK for head in self.heads(key))
        return bool(self._found("others", key)) and not self._is_told(key)

    def _is_told(self, key: str) -> bool:
        """Tell whether the facts of a pack behind others hold what those do not speak of."""
        terms = self.indexes[-1]["terms"]
        return len(self.indexes) > 1 and all(terms.find(stemmed) for stemmed in key.split())

    def is_spelled(self, word: str) -> bool:
        """Tell whether somebody spells a word so: the facts, the thesaurus or the list of English words."""
        return word in self.light or is_figure(word) or self.spelled(word) >= 0 or self.is_english(word)

    def knows(self, word: str) -> bool:
        """Tell whether a word means something as it stands, if only by its stem."""
        return self.is_spelled(word) or self.has_term(stem(word)) or bool(self.heads(stem(word)))

    def spelled_like(self, word: str) -> list[str]:
        """Return the likeliest spellings of a word that nobody knows, best first."""
        if word not in self._likely:
            from .misspelled import spelled_like  # only for words that nobody knows

            self._likely[word] = spelled_like(word, self)
        return self._likely[word]

    def respelt(self, word: str) -> str:
        """Return a word as it is spelled, where one edit parts it from that: `waht` is `what`."""
        right = self.meant(word) if is_correctable(word) else word
        if right == word:
            return word
        from .misspelled import is_one_edit

        return right if is_one_edit(word, right) else word

    def light_words(self, spoken: Sequence[str]) -> dict[str, str]:
        """Return which words are misspellings of light words, and of which."""
        meant = {word: self.respelt(word) for word in spoken if word not in self.light}
        return {word: right for word, right in meant.items() if right in self.light}

    def meant(self, word: str) -> str:
        """Return a word as it was meant: the likeliest spelling where nobody knows it."""
        likely = [] if " " in word or not word.isalpha() or self.knows(word) else self.spelled_like(word)
        return likely[0] if likely else word


def is_correctable(word: str) -> bool:
    """Tell whether a word may be a misspelling at all."""
    return word.isalpha() and SHORTEST_SPELLED <= len(word) <= LONGEST_SPELLED


def _groups(index: Index, key: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the groups that a phrase is in, the head of each first, and its own places among the others."""
    for place in (index["phrases"].find(key) or ())[1:]:
        group, _, own = place.partition(":")
        row = index["groups"].find(group)
        if row:
            yield row[1:], own.split(",")


def _meanings(index: Index, key: str) -> Iterator[str]:
    """Yield the heads of the groups that a phrase is in, each before its other fellows."""
    for (head, *fellows), own in _groups(index, key):
        yield head
        yield from (FELLOW_MARK + text for n, text in enumerate(fellows) if str(n) not in own)


def _spelled(word: str, indexes: Sequence[Index]) -> int:
    rows = [index["spellings"].find(word) for index in indexes]
    return max((int(row[1]) for row in rows if row), default=-1)
