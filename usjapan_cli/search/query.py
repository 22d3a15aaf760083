"""A query, understood: which of its words carry meaning, and what in the facts each can mean.

A query becomes concepts. A concept is one word, or several that the thesaurus knows as one name,
with its meanings: the word itself, the thesaurus's heads for it, or, where nobody knows the
word, its likely spelling. Light words (`how`, `exactly`, `please`) are left out.
"""

from __future__ import annotations

from ..core.facts import Match
from ..core.record import Record
from ..core.words import NUMERALS, is_figure, is_year, stem, words
from ..index.weights import FELLOW_MARK, LIGHT_MARK, LIGHT_POSTED, NAME_MARK, OTHER_MARK
from .known import MOST_KEPT, is_correctable
from .verbs import (
    ADJECTIVAL,
    BEING,
    BOUNDING,
    COMPARED,
    MIRRORED,
    RANKED,
    RUNNING,
    SPANNING,
    SUPERLATIVE,
    TOWARD,
)
from .wanted import COMPARATIVE, SUCCESSION, is_comparison, is_of_successor
from .wording import reworded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .known import Words

SHORTEST_BEGUN = 4  # letters of a word that may be the beginning of another
LONGEST_PHRASE = 5
# How sure a meaning is, by how it was reached; the letters of a word itself are sure.
SURENESS = {"exact": 1.0, "synonym": 0.85, "fellow": 0.5, "typo": 0.8, "split": 0.9, "prefix": 0.7}
NON = "non"
DENYING = (
    [NON],
    ["besides"],
    ["except"],
    ["apart", "from"],
    ["aside", "from"],
    ["other", "than"],
    ["instead", "of"],
)
OUTSIDE = (["outside"], ["outside", "of"])  # before what is nobody's name
DENIED = frozenset(first for first, *_ in DENYING)
FIRST = " number 1 "
ASKED = ("who", "what", "which", "where")
FEW = 10  # below it, a number before a light word says little: `the two countries`
ROUND = 7  # digits of a figure from which it may be a rounded one
AROUND = 100  # of its three first digits, the part by which it may be off
PART = 0.5  # a phrase read as its head alone, of that word's own sureness


class Meaning(Record):
    """One meaning of a concept: stems that must stand together in a fact."""

    stems: tuple[str, ...]
    how: str
    shown: str
    sureness: float


class Concept(Record):
    """A word of the query with its meanings; none means that nobody knows the word.

    `is_name` where it names somebody, a place or a treaty rather than what is asked about them; `is_bound`
    where it is a figure that only bounds the one asked for: `more than 40,000`, `after 2022`; `is_offered`
    where it is a name of which another may be the answer: `us or China`, `is China the largest`.
    """

    text: str
    meanings: tuple[Meaning, ...]
    is_name: bool = False
    is_bound: bool = False
    is_offered: bool = False

    @property
    def is_place(self) -> bool:
        """Tell whether a concept is a place in an order: `third`, `second-largest`."""
        return self.text[0] == "#" or (bool(self.meanings) and self.meanings[0].stems[0][0] == "#")

    @property
    def is_paraphrased(self) -> bool:
        """Tell whether a concept is only known by other words than its own."""
        return bool(self.meanings) and all(meaning.how != "exact" for meaning in self.meanings)

    def match(self, meaning: Meaning, share: float) -> Match:
        """Describe how this concept was met."""
        return Match(self.text, meaning.shown, meaning.how, share)


class Part(Record):
    """One step through a query: a word or phrase, and the concept it is; None where it is light."""

    phrase: tuple[str, ...]
    concept: Concept | None

    @property
    def is_name(self) -> bool:
        """Tell whether a step names somebody, a place or a treaty."""
        return self.concept is not None and self.concept.is_name


class Question(Record):
    """A query, read: its words put plainly, its parts in order, its concepts, its light words, its whole run.

    The run is as a unit holds it. `respelt` has the light words that were misspelt, and those of
    names, as they are spelled.
    """

    spoken: list[str]
    parts: tuple[Part, ...]
    concepts: tuple[Concept, ...]
    light: tuple[str, ...]
    run: str
    respelt: dict[str, str]


class Reading:
    """A query as somebody who knows some words reads it: phrases together or apart, each way once."""

    def __init__(self, query: str, known: Words) -> None:
        self.query, self.known = query, known
        self._read: dict[bool, Question] = {}

    def question(self, apart: bool = False) -> Question:
        """Return the query understood; `apart` only the words of names stay together."""
        if apart not in self._read:
            self._read[apart] = understand(self.query, self.known, apart)
        return self._read[apart]


def understand(query: str, known: Words, apart: bool = False) -> Question:
    """Read a query; the words of names and thesaurus phrases stay together, `apart` only those of names.

    Where there are only light words, the longer of them are what is asked.
    """
    spoken, query, respelt = reworded(query, known)
    followed = SUCCESSION if is_of_successor(spoken) else frozenset()
    idle = COMPARATIVE if is_comparison(spoken) else followed
    found: dict[str, Concept] = {}
    light: list[str] = []
    parts: list[Part] = []
    at = 0
    while at < len(spoken):
        most = 1 if spoken[at] in followed else LONGEST_PHRASE
        ahead = _up_to_owner(spoken[at : at + most], query, known)
        phrase, heads = _longest_phrase(ahead, known, apart or _is_compared(parts))
        if len(phrase) > 1 and phrase[0] in ASKED and _begins(spoken[at + len(phrase) - 1 :], known):
            phrase, heads = _longest_phrase(ahead[: len(phrase) - 1], known, apart)  # `who is in charge`
        respelt.update(pair for pair in zip(ahead, phrase, strict=False) if pair[0] != pair[1])
        at += len(phrase)
        meant = phrase[0] if len(phrase) == 1 and phrase[0] in known.light else None
        concept = None if meant else _concept(phrase, heads, known)
        if concept and parts and _is_claimed_place(concept, parts):
            concept = Concept(concept.text, concept.meanings, is_offered=True)
        if concept and _is_bound(phrase, parts):
            concept = Concept(concept.text, concept.meanings, is_bound=True)
        if meant:
            light.append(LIGHT_MARK + meant)
        elif concept and (
            phrase[0] in idle
            or is_denied(parts, OUTSIDE if not concept.is_name else ())
            or _is_idle(concept, spoken[at : at + 1], known)
            or (concept.text in RUNNING and any(word in MIRRORED for word in spoken[at : at + 4]))
        ):
            pass
        elif concept and concept.is_name and _is_alternative(parts):
            _offer(found, _last_name(parts), concept)
        elif concept and concept.is_name and _is_claimed(parts, spoken):
            _offer(found, concept)
        elif concept and not (concept.is_name and _is_compared(parts)):
            found[concept.text] = concept
        elif concept and parts[-1].phrase[-1] == "than":
            _add_compared(found, concept)
        elif concept and [part.phrase[-1] for part in parts[-2:]] == ["than", "with"]:
            _offer(found, _last_name(parts), concept)  # `more with Japan than with China`
        parts += _parts(phrase, heads, concept, query, known)
    if not found:
        longer = [word for word in light if len(word) > LIGHT_POSTED]
        found = {w: Concept(w[1:], (Meaning((w,), "exact", w[1:], 1.0),)) for w in longer}
    run = " ".join(LIGHT_MARK + w if w in known.light else stem(w) for w in spoken)
    return Question(
        spoken, tuple(parts), tuple(_apart(list(found.values()))), tuple(dict.fromkeys(light)), run, respelt
    )


def _apart(concepts: Sequence[Concept]) -> Iterator[Concept]:
    """Yield concepts without fellows that another of them is itself: one word answers for one concept."""
    own = {one.meanings[0].stems for one in concepts if one.meanings and one.meanings[0].how == "exact"}
    for one in concepts:
        kept = tuple(m for m in one.meanings if m.sureness > SURENESS["fellow"] or m.stems not in own)
        yield (
            one
            if len(kept) == len(one.meanings)
            else Concept(one.text, kept, one.is_name, one.is_bound, one.is_offered)
        )


def _parts(
    phrase: list[str], heads: Sequence[str], concept: Concept | None, query: str, known: Words
) -> list[Part]:
    """Return the steps of a phrase: one, or a step a word where it ends in a party: `aid to Ukraine`."""
    if (
        len(phrase) > 1
        and phrase[0] in ("under", "by")
        and not _is_whole(heads)
        and _is_party(phrase[1], known)
    ):
        party = Part((phrase[1],), _concept([phrase[1]], known.heads(stem(phrase[1])), known))
        ruled = [Part(tuple(phrase[2:]), concept)] if phrase[2:] else []
        return [Part((phrase[0],), None), party, *ruled]  # `under Japanese control`
    if (
        len(phrase) > 1
        and (f" {phrase[0]}'s " in query or phrase[0].endswith(ADJECTIVAL))
        and not _is_whole(heads)
        and _is_party(phrase[0], known)
    ):
        party = Part((phrase[0],), _concept([phrase[0]], known.heads(stem(phrase[0])), known))
        return [party, Part(tuple(phrase[1:]), concept)]  # `Burma's generals`
    last = known.heads(stem(phrase[-1]))
    if len(phrase) < 3 or phrase[-2] not in TOWARD or not _is_name(last) or _is_whole(heads):
        return [Part(tuple(phrase), concept)]
    party = Part((phrase[-1],), _concept(phrase[-1:], last, known))
    before = (
        _concept([w], known.heads(stem(w)), known) if w not in known.light else None for w in phrase[:-1]
    )
    return [*(Part((word,), one) for word, one in zip(phrase[:-1], before, strict=True)), party]


def _is_party(word: str, known: Words) -> bool:
    return _is_name(known.heads(stem(word))) and known.is_party(stem(word))


def _is_compared(before: Sequence[Part]) -> bool:
    """Tell whether what follows some parts is only what something is compared with."""
    steps = [part for part in before if part.phrase[-1] not in ("the", "a")]
    while len(steps) > 1 and steps[-1].phrase[-1] in ("or", "and") and steps[-2].is_name:
        del steps[-2:]  # `than the Germans or the British`
    if len(steps) > 1 and steps[-1].phrase[-1] in (*TOWARD, "with"):
        del steps[-1]  # `than from Japan`
        if len(steps) > 1 and steps[-1].phrase[-1] == "only" and steps[-2].phrase[-1][0] == "#":
            return True  # `second only to Canada`
    return bool(steps) and steps[-1].phrase[-1] in COMPARED


def is_denied(before: Sequence[Part], more: Sequence[list[str]] = ()) -> bool:
    """Tell whether what follows some parts is what is not asked for: `apart from trade and defense`.

    So it is behind the words in `more`.
    """
    steps = [part for part in before if part.phrase[-1] not in ("the", "a")]
    while len(steps) > 1 and steps[-1].phrase[-1] in ("or", "and") and steps[-2].concept:
        del steps[-2:]
    spoken = [part.phrase[-1] for part in steps]
    return any(said in (*DENYING, *more) for said in (spoken[-1:], spoken[-2:]))


def _is_idle(concept: Concept, after: Sequence[str], known: Words) -> bool:
    """Tell whether a word asks for nothing: a letter by itself, the number of `two countries`."""
    if concept.text.isdecimal():
        return int(concept.text) < FEW and bool(after) and after[0] in known.light
    return concept.text in (NON, "states") or (len(concept.text) == 1 and not concept.meanings)


def _is_bound(phrase: Sequence[str], before: Sequence[Part]) -> bool:
    """Tell whether a phrase is a figure that only bounds what is asked for: `more than 2`, `after 2022`."""
    word = phrase[0]
    if len(phrase) > 1 or not before or not is_figure(word):
        return False
    return before[-1].phrase[-1] in (SPANNING if is_year(word) else BOUNDING)


def _is_alternative(before: Sequence[Part]) -> bool:
    """Tell whether a name that follows some parts is the other of two: `us or China`."""
    steps = [part for part in before if part.phrase[-1] != "the"]
    return len(steps) > 1 and steps[-1].phrase[-1] == "or" and steps[-2].is_name


def _is_claimed(before: Sequence[Part], spoken: Sequence[str]) -> bool:
    """Tell whether a name is that for which a first place is claimed: `is China the largest`."""
    is_later = any(word[0] == "#" and word != "#1" for word in spoken)  # `second`: then it is about the name
    is_first = not RANKED.isdisjoint(spoken) or FIRST in f" {' '.join(spoken)} "
    return len(before) == 1 and before[0].phrase[0] in BEING and is_first and not is_later


def _is_claimed_place(concept: Concept, before: Sequence[Part]) -> bool:
    """Tell whether somebody is said to have a place: `is Japan the second largest`; he may have another."""
    return concept.is_place and before[0].phrase[0] in BEING and any(part.is_name for part in before)


def _last_name(parts: Sequence[Part]) -> Concept | None:
    return next((part.concept for part in reversed(parts) if part.is_name), None)


def _offer(found: dict[str, Concept], *names: Concept | None) -> None:
    """Read names as such of which another may be the answer."""
    for one in names:
        if one:
            found[one.text] = Concept(one.text, one.meanings, is_offered=True)


def _add_compared(found: dict[str, Concept], other: Concept) -> None:
    """Let the first name of a comparison be met by the other as well: the fact may hold either."""
    first = next((one for one in found.values() if one.is_name), None)
    if first is None:
        found[other.text] = other
    else:
        less = (Meaning(m.stems, "fellow", m.shown, PART * m.sureness) for m in other.meanings)
        found[first.text] = Concept(first.text, (*first.meanings, *less), True)


def _longest_phrase(ahead: list[str], known: Words, apart: bool) -> tuple[list[str], list[str]]:
    """Return the longest phrase at the front that the thesaurus knows, with its heads; else a word.

    `apart` only a name is longer than a word.
    """
    stems = [stem(word) for word in ahead]
    for length in range(len(ahead), 0, -1):
        heads = known.heads(" ".join(stems[:length]))
        if length == 1 and len(ahead) > 1 and (whole := _respelled(ahead, heads, known)):
            return whole
        if heads and (length == 1 or not apart or _is_whole(heads)):
            return ahead[:length], heads + _shorter(ahead[:length], known)
    return ahead[:1], []


def _begins(ahead: list[str], known: Words) -> bool:
    """Tell whether some words begin with a phrase that the thesaurus knows."""
    stems = [stem(word) for word in ahead[:LONGEST_PHRASE]]
    return any(known.heads(" ".join(stems[:length])) for length in range(len(stems), 1, -1))


def _respelled(ahead: list[str], heads: list[str], known: Words) -> tuple[list[str], list[str]] | None:
    """Return a name at the front with a misspelt word, put right, and its heads: `senkaku islnds`."""
    at = next((at for at, word in enumerate(ahead) if not known.knows(word)), len(ahead))
    if at == len(ahead) or (at and not _is_name(heads)) or (heads and not at):
        return None
    likely = [known.meant(ahead[at])] if is_correctable(ahead[at]) else []
    if at:
        from .misspelled import going_on  # only behind a name

        likely += going_on(ahead[: at + 1], known)
    for word in likely:
        right = [*ahead[:at], word, *ahead[at + 1 :]]
        for length in range(len(right), at, -1):
            whole = known.heads(" ".join(map(stem, right[:length])))
            if length > 1 and _is_name(whole):
                return right[:length], whole
    return None


def _up_to_owner(ahead: list[str], query: str, known: Words) -> list[str]:
    """Return the first of some words where it is a name and the next an owner: `is the US Japan's ally`.

    So where it owns what two others name together: `Japan's military partners` are no part of its military.
    """
    if f" {ahead[0]}, " in query and known.is_party(stem(ahead[0])):
        return ahead[:1]  # `from the US, Japan or Germany`
    is_owned = len(ahead) > 1 and f" {ahead[1]}'s " in query
    if is_owned and known.is_party(stem(ahead[0])) and known.is_party(stem(ahead[1])):
        return ahead[:1]
    if f" {ahead[0]}'s " in query and len(ahead) > 2 and known.is_party(stem(ahead[0])):
        owned = f"{stem(ahead[1])} {stem(ahead[2])}"
        whole = f"{stem(ahead[0])} {owned}"
        return ahead[:1] if known.heads(owned) and not known.heads(whole) else ahead
    return ahead


def _shorter(phrase: list[str], known: Words) -> list[str]:
    """Return, as fellows, the heads of a phrase without the light words at its end: `wary of`.

    `buys the least` is not `buys`.
    """
    while len(phrase) > 1 and phrase[-1] in known.light and phrase[-1] not in SUPERLATIVE:
        phrase = phrase[:-1]
        if heads := known.heads(" ".join(map(stem, phrase))):
            return [FELLOW_MARK + head.lstrip(FELLOW_MARK) for head in heads]
    return []


def _concept(phrase: list[str], heads: list[str], known: Words) -> Concept:
    """Return what some words may mean; read once, for a draft asks of the same words in many clauses."""
    asked = tuple(phrase), tuple(heads)
    found = known.concepts.get(asked)
    if found is None:
        found = _read_concept(phrase, heads, known)
        if len(known.concepts) < MOST_KEPT:
            known.concepts[asked] = found
    return found


def _read_concept(phrase: list[str], heads: list[str], known: Words) -> Concept:
    text = " ".join(phrase)
    literal = _literal(phrase, known)
    if any(head[0] == OTHER_MARK for head in heads):
        return Concept(text, ())  # its words apart are other things
    is_name = _is_name(heads)
    is_literal = known.has_term(stem(text)) if len(phrase) == 1 else is_name or _is_whole_of(literal, phrase)
    meanings = [literal] if is_literal else []  # `go to war` is more than `war`
    heads = [head for head in heads if not (is_name and _is_unspelled(head, known))]
    meanings += [_from_head(head, known) for head in heads if not _is_idiom(head, known)]
    if len(phrase) > 1 and not is_name and phrase[0][0] != "#":
        meanings += _last_of(phrase[-1], known)
    elif not meanings and text.isdecimal() and len(text) >= ROUND:
        meanings += _around(text, known)
    elif not meanings or not (heads or known.is_spelled(text)):
        meanings += _corrected(text, known)
        is_name = is_name or _is_name(known.heads(stem(known.meant(text))))
    once: dict[tuple[str, ...], Meaning] = {}
    for meaning in meanings:
        if meaning.stems and (meaning.stems not in once or once[meaning.stems].sureness < meaning.sureness):
            once[meaning.stems] = meaning
    return Concept(text, tuple(once.values()), is_name)


def _around(figure: str, known: Words) -> list[Meaning]:
    """Read a large figure that no fact gives as those of its three digits that are next to it."""
    digits, noughts = int(figure[:3]), "0" * (len(figure) - 3)
    if not figure.endswith(noughts):
        return []
    most = digits // AROUND
    near = (str(digits + step) + noughts for step in sorted(range(-most, most + 1), key=abs))
    return [Meaning((one,), "fellow", one, SURENESS["typo"]) for one in near if known.has_term(one)]


def _is_name(heads: Sequence[str]) -> bool:
    return any(head[0] == NAME_MARK for head in heads)


def _is_idiom(head: str, known: Words) -> bool:
    """Tell whether a fellow has light words: facts hold the others of them, and mean something else."""
    return head[0] == FELLOW_MARK and not known.light.isdisjoint(words(head[1:]))


def _is_unspelled(head: str, known: Words) -> bool:
    """Tell whether a fellow is an inflection that no fact has: any islands would meet `islanders`."""
    said = words(head[1:]) if head[0] == FELLOW_MARK else []
    return len(said) == 1 and stem(said[0]) != said[0] and known.spelled(said[0]) < 1


def _is_whole(heads: Sequence[str]) -> bool:
    """Tell whether a phrase is never read word by word: a name, or what no fact speaks of."""
    return any(head[0] in (NAME_MARK, OTHER_MARK) for head in heads)


def _last_of(word: str, known: Words) -> list[Meaning]:
    """Read a phrase as its head alone, less surely: the phrase may have swallowed what belongs elsewhere."""
    if word in known.light or _is_name(known.heads(stem(word))):
        return []
    return [Meaning(m.stems, m.how, m.shown, PART * m.sureness) for m in _concept([word], [], known).meanings]


def _literal(phrase: list[str], known: Words, how: str = "exact") -> Meaning:
    return Meaning(_telling(phrase, known), how, " ".join(phrase), SURENESS[how])


def _is_whole_of(literal: Meaning, phrase: Sequence[str]) -> bool:
    """Tell whether no word of a phrase is light: the index holds none of those."""
    return len(literal.stems) == len(phrase)


def _from_head(head: str, known: Words, how: str = "synonym", before: str = "") -> Meaning:
    """Read a word as a head of the thesaurus, reached directly or by another word `before`."""
    sureness = SURENESS["fellow" if head[0] == FELLOW_MARK else "synonym"]
    sureness *= SURENESS[how] if before else 1
    head = head.lstrip(NAME_MARK + FELLOW_MARK)
    return Meaning(_telling(words(head), known), how, f"{before} ({head})" if before else head, sureness)


def _telling(phrase: list[str], known: Words) -> tuple[str, ...]:
    """Return the stems of the words that carry meaning: the index holds no others."""
    return tuple(stem(word) for word in phrase if word not in known.light)


def _corrected(word: str, known: Words) -> list[Meaning]:
    """Read an unknown word as two words run together, a misspelling, or a beginning."""
    if not is_correctable(word) or known.is_english(word) or known.is_other(word):
        return []
    split = _split(word, known)
    if split:
        return [_literal(split, known, "split")]
    likely = known.spelled_like(word)
    if likely:
        return [meaning for found in likely for meaning in _read_as(found, "typo", known)]
    if len(word) < SHORTEST_BEGUN:
        return []
    from .misspelled import beginning

    begun = sorted(beginning(word, known), key=lambda w: (-known.spelled(w), w))[:3]
    return [meaning for found in begun for meaning in _read_as(found, "prefix", known)]


def _read_as(found: str, how: str, known: Words) -> list[Meaning]:
    """Read a word as another: what that other word itself means, a little less surely."""
    if found in NUMERALS:
        return [Meaning(tuple(words(found)), how, found, SURENESS[how])]
    meanings = [Meaning((stem(found),), how, found, SURENESS[how])] if known.has_term(stem(found)) else []
    return meanings + [_from_head(head, known, how, found) for head in known.heads(stem(found))]


def _split(word: str, known: Words) -> list[str] | None:
    """Part a word into two that facts spell, each of three letters or more: `freetrade`."""
    best: tuple[int, list[str]] | None = None
    for at in range(3, len(word) - 2):
        parts = [word[:at], word[at:]]
        common = min(known.spelled(part) for part in parts)
        if common > 0 and (best is None or common > best[0]):
            best = (common, parts)
    return best[1] if best else None
