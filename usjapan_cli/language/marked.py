"""A text as stems: where phrases of the table of words stand in it, and what they govern."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ..core.kept import cached_property
from ..core.record import Record
from ..core.telling import LIGHT, root
from ..core.words import stem, stems
from .phrases import Openers, Phrases, openers_of
from .proper_names import shortened
from .quantities import cut, cut_in_lower_case, figures
from .wording import NEGATIONS, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .phrases import Phrase

MONTH = "(month)"  # what stands for May
_MONTH_BEFORE = frozenset(("in", "of", "since", "until", "by", "before", "after", "late", "early", "mid"))
_BOUNDS = frozenset(("more", "less", "fewer", "greater", "lower", "higher", "smaller"))
_OVER = frozenset(("more", "greater", "higher"))
_OF_TWO_SENSES = _BOUNDS | {"least", "most", "may", "no"}
_LESSENING = frozenset(map(stem, ("less", "lessen", "reduce", "diminish", "decrease")))  # deny by degrees
_LIKE = 0.8  # the share of its words from which a text is worded as others are
_NEAR, _FAR = 5, 14  # words of weight on each side of a phrase that tell what it is said of; words in all
OPENING = listed(  # what opens a clause
    "while, whereas, because, although, though, when, if, unless, after, before, since, until, "
    "which, who, whom, whose, that, but, so, as, where, once, despite"
)
_REFUSALS = listed(
    "yet, lack, lacked, fail, failed, refuse, decline, forbid, forbade, forbidden, ban, prohibit, bar, "
    "prevent, avoid"
)
_REFUSING = frozenset(map(stem, _REFUSALS))
_ASIDE = listed("for, in, on, at, with, by, about")  # before what no verb denies
_OF_A_SUBJECT = frozenset(("no", "none", "neither", "nobody", "nothing"))
_COPULAS = listed(
    "always, ever, even, become, becomes, became, remain, seem, get, got, grow, grown, go, gone, "
    "stay, make, made, prove, allow"
)
_ENDING = frozenset(".;:()\u2014\u2013")
_PARTING = _ENDING | {","}
_LISTING = frozenset(("and", "or", "including"))
_NEGATED_WITHIN = 3  # words that may stand between `not` and what it denies


class Hit(Record):
    """A phrase found: its stems, its first word and the one behind it, and how it is written, `=` before."""

    phrase: Phrase
    start: int
    end: int
    written: Phrase = ()

    def is_in(self, phrases: Collection[Phrase]) -> bool:
        """Tell whether it is one of some phrases, by its stems or as it is written."""
        return self.phrase in phrases or self.written in phrases


class Marked(Record):
    """A text: its words in lower case, their stems, and what stands behind each."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    gaps: tuple[str, ...]

    @cached_property
    def roots(self) -> frozenset[str]:
        """The roots of its words of weight."""
        return frozenset(root(self.stems[at]) for at in self._heavy)

    def is_of_a_list_in(self, passages: Sequence[Marked]) -> bool:
        """Tell whether some passage names more than this text does: behind `and`, `or` or `including`."""
        return any(
            word == "including" or not self.roots.issuperset(map(root, passage.governed(at + 1, 2)))
            for passage in passages
            for at, word in enumerate(passage.words)
            if word in _LISTING
        )

    def is_like(self, passages: Sequence[Marked]) -> bool:
        """Tell whether nearly all of its words of weight are those of some passages."""
        known = frozenset[str]().union(*(passage.roots for passage in passages))
        return len(self.roots & known) >= _LIKE * len(self.roots)

    @cached_property
    def all_stems(self) -> frozenset[str]:
        """Its stems."""
        return frozenset(self.stems)

    @cached_property
    def all_words(self) -> frozenset[str]:
        """Its words as they are written."""
        return frozenset(self.words)

    @cached_property
    def _standing(self) -> dict[Phrases | frozenset[Phrase], Sequence[Hit]]:
        """Where the phrases stand that were asked for."""
        return {}

    @cached_property
    def _hash(self) -> int:
        return hash((self.words, self.gaps))

    def __hash__(self) -> int:
        return self._hash

    def hits(self, phrases: Collection[Phrase]) -> Sequence[Hit]:
        """Return where phrases stand, the longest at each place; one with `=` only as it is written."""
        asked = phrases if isinstance(phrases, Phrases) else frozenset(phrases)
        found = self._standing.get(asked)
        if found is None:
            found = self._standing[asked] = self._hits(asked)
        return found

    def _hits(self, phrases: Phrases | frozenset[Phrase]) -> Sequence[Hit]:
        stems, words = phrases.openers if isinstance(phrases, Phrases) else _openers(phrases)
        own_stems, own_words = self.all_stems, self.all_words
        if own_stems.isdisjoint(stems.met) and own_words.isdisjoint(words.met):  # as most are
            return ()
        found: list[Hit] = []
        behind = 0
        for at in self._where(own_stems & stems.met, own_words & words.met):
            if at < behind:
                continue
            stemmed, word = self.stems[at], self.words[at]
            most, most_written = stems.longest.get(stemmed, 0), words.longest.get(word, 0)
            for length in range(min(max(most, most_written), len(self.stems) - at), 0, -1):
                phrase = self.stems[at : at + length] if length <= most else ()
                is_one = phrase in phrases
                if not is_one and length > most_written:
                    continue
                written = (f"={' '.join(self.words[at : at + length])}",)
                if is_one or written in phrases:
                    found.append(Hit(phrase if is_one else written, at, at + length, written))
                    behind = at + length
                    break
        return found

    def _where(self, stems: frozenset[str], words: frozenset[str]) -> list[int]:
        """Return the places of some stems and of some words as they are written."""
        by_stem, by_word = self._places
        places = [at for stem in stems for at in by_stem[stem]]
        return sorted({*places, *(at for word in words for at in by_word[word])} if words else places)

    @cached_property
    def _places(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """The places of each stem, and of each word as it is written."""
        by_stem: dict[str, list[int]] = {}
        by_word: dict[str, list[int]] = {}
        for at, (stemmed, word) in enumerate(zip(self.stems, self.words, strict=True)):
            by_stem.setdefault(stemmed, []).append(at)
            by_word.setdefault(word, []).append(at)
        return by_stem, by_word

    def has(self, phrases: Collection[Phrase]) -> bool:
        """Tell whether one of some phrases stands here."""
        return bool(self.hits(phrases))

    def said(self, hit: Hit) -> str:
        """Return a phrase as it is written."""
        return " ".join(self.words[hit.start : hit.end])

    def governed(self, end: int, most: int, across: bool = False) -> list[str]:
        """Return the stems of the next words of weight behind a place, up to the clause's end."""
        if across:
            first = bisect_left(self._heavy, end)
            return [self.stems[at] for at in self._heavy[first : first + most]]
        found: list[str] = []
        for at in range(end, len(self.stems)):
            if at > end and parts(self.gaps[at - 1]):
                break
            if self.is_heavy(at):
                found.append(self.stems[at])
            if len(found) == most:
                break
        return found

    def before(self, start: int, most: int) -> list[str]:
        """Return the stems of the words of weight before a place, the nearest first."""
        found: list[str] = []
        for at in range(start - 1, -1, -1):
            if parts(self.gaps[at]) or len(found) == most:
                break
            if self.is_heavy(at):
                found.append(self.stems[at])
        return found

    def near(self, hit: Hit) -> frozenset[str]:
        """Return the roots of the words of weight about a phrase, in its clause: what it is said of."""
        place = hit.start, hit.end
        found = self._near.get(place)
        if found is None:
            sides = (*self._on_one_side(hit.start - 1, -1), *self._on_one_side(hit.end, 1))
            found = self._near[place] = frozenset(sides)
        return found

    @cached_property
    def _near(self) -> dict[tuple[int, int], frozenset[str]]:
        """What stands near the phrases that were asked about, by their places."""
        return {}

    def _on_one_side(self, start: int, step: int) -> list[str]:
        found: list[str] = []
        at = start
        while 0 <= at < len(self.words) and len(found) < _NEAR and abs(at - start) < _FAR:
            gap = self.gaps[at] if step < 0 else self.gaps[at - 1]
            if found and (self.words[at] in OPENING or not _ENDING.isdisjoint(gap)):
                break
            if self.is_heavy(at):
                found.append(root(self.stems[at]))
            at += step
        return found

    @cached_property
    def _heavy(self) -> tuple[int, ...]:
        """The places of its words of weight."""
        return tuple(at for at in range(len(self.stems)) if self.is_heavy(at))

    def is_heavy(self, at: int) -> bool:
        """Tell whether a word has weight: no article, preposition or auxiliary."""
        return self.stems[at] not in LIGHT and self.words[at] not in NEGATIONS

    def is_negated(self, start: int, by_degrees: bool = False) -> bool:
        """Tell whether `not` or the like stands right before a place, or `less` where degrees count too.

        Only auxiliaries, articles and adverbs may stand between: `not studied the link` denies no link. A
        subject may be denied with its verb, `no nation had joined`.
        """
        behind = self.words[start + 1 : start + 2]
        if behind and behind[0] in _OF_A_SUBJECT:
            return True
        is_apart = False
        for at in range(start - 1, max(-1, start - 2 - _NEGATED_WITHIN), -1):
            if parts(self.gaps[at]) or self.words[at] in _ASIDE:
                return False
            if self.words[at] in NEGATIONS:
                return not is_apart or self.words[at] in _OF_A_SUBJECT
            if self.stems[at] in _REFUSING or (by_degrees and self.stems[at] in _LESSENING):
                return not is_apart
            is_verb = self.words[at].endswith("ly") or self.words[at] in _COPULAS
            is_joined = at == start - 2 and self.words[start - 1] in ("and", "or")  # `not safe and clean`
            is_apart = is_apart or (self.is_heavy(at) and not (is_verb or is_joined))
        return False

    @cached_property
    def denying(self) -> tuple[int, ...]:
        """The places where it denies, as `denies` tells."""
        return tuple(
            at
            for at, (word, stemmed) in enumerate(zip(self.words, self.stems, strict=True))
            if word in NEGATIONS or (stemmed in _REFUSING and self.denies(at))
        )

    def denies(self, at: int) -> bool:
        """Tell whether `not` or the like stands at a place, or a verb such as `refuse to`, `fail to`."""
        refuses = self.stems[at] in _REFUSING and self.words[at + 1 : at + 2] == ("to",)
        return self.words[at] in NEGATIONS or refuses

    def has_negations(self) -> bool:
        """Tell whether `not` or the like stands anywhere."""
        return bool(self.negations)

    @cached_property
    def negations(self) -> tuple[int, ...]:
        """The places of `not` and the like."""
        return tuple([at for at, word in enumerate(self.words) if word in NEGATIONS])


@lru_cache(1024)
def _openers(phrases: frozenset[Phrase]) -> tuple[Openers, Openers]:
    return openers_of(phrases)


def _is_figure(words: Sequence[str], at: int) -> bool:
    """Tell whether a figure stands behind a bound: `more than half`, `at least $2 billion`."""
    return bool(figures(" ".join(words[at + 1 : at + 5])))


def parts(gap: str) -> bool:
    """Tell whether what stands between two words ends a clause."""
    return gap != " " and not _PARTING.isdisjoint(gap)


def clause_start(text: Marked, at: int) -> int:
    """Return where the clause begins in which a place is."""
    return next((n + 1 for n in range(at - 1, -1, -1) if parts(text.gaps[n])), 0)


def is_month(words: Sequence[str], at: int) -> bool:
    """Tell whether a word is the month of May, and no hedge."""
    before, after = "".join(words[at - 1 : at]).lower(), "".join(words[at + 1 : at + 2])
    return words[at] == "May" and (after[:1].isdigit() or before in _MONTH_BEFORE)


@lru_cache(64)  # a sentence, its clauses and a statement, about which the rules ask one after another
def read_marked(text: str) -> Marked:
    """Cut a text; the month of May is no hedge, and `less than 1%` says nothing of less and more."""
    text = shortened(text).replace("n't", "n not").replace("e.g.", "e g")
    lower, gaps = cut_in_lower_case(text)
    words = [*lower]
    told_apart = [at for at, word in enumerate(lower) if word in _OF_TWO_SENSES]
    said, _ = cut(text) if told_apart else ((), ())
    for at in told_apart:
        word, before = lower[at], said[at - 1].lower() if at else ""
        after = said[at + 1] if at + 1 < len(said) else ""
        if is_month(said, at):
            words[at] = MONTH
            continue
        if word == "no":
            words[at] = "number" if after[:1].isdigit() and gaps[at].startswith(".") else word
            continue
        is_bound = (after == "than" and word in _BOUNDS) or (before == "at" and word in ("least", "most"))
        if is_bound and _is_figure(said, at):
            words[at] = "(over)" if word in _OVER else "(bound)"
    return Marked(tuple(words), stems(words), tuple(gaps))
