"""Whether a statement says the same and not the opposite: polarity, negation, superlatives."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache

from ..core.words import stem
from ._sides import SIDES
from .opposites import POLARITY
from .wording import NEGATIONS, NEGATIVE_PREFIXES, sides

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .marked import Hit, Marked
    from .wording import Phrase

_ALL = frozenset(SIDES)
_DEGREES = {"more": 1, "most": 1, "less": -1, "least": -1}
_ABOUT = 3  # words of weight behind a word that tell what it is said of
_WIDELY_ABOUT = 8
_TIMES_AND_CAUSES = frozenset(
    ((stem("before"),), (stem("despite"),))
)  # of rows whose words are too common to be missed
_SHORTEST = 5  # letters of a word that a prefix turns: `unlike` is no opposite of `like`
_DENIED, _DENIED_BY = 3, 6  # words of weight behind `not` in a statement, and in a passage
_DENIED_WITHIN = 5  # words before a word in which what denies it stands
AS_NEGATION = frozenset((("less",), ("lack",), ("les",), ("fail",), ("unspecifi",), ("refus",)))


def reversed_words(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what a statement turns into its opposite."""
    return [
        *_reversed(statement, passages, where),
        *_compared(statement, passages, where),
        *_denied(statement, passages, where),
        *_unprefixed(statement, passages, where),
    ]


def _reversed(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Match each word with two sides with one of the passages; identical words first."""
    known = {stem for passage in passages for stem in passage.stems}
    everything = [(passage, hit) for passage in passages for hit in _sided(passage)]
    unmatched = _unmatched(statement, passages)
    problems = []
    for hit in statement.hits(_ALL):
        is_known = known.issuperset(hit.phrase)
        against = _misplaced(hit, statement, everything) if is_known else _against(hit, statement, unmatched)
        if against:
            problems.append(f'"{statement.said(hit)}" says the opposite of "{against}" in {where}')
    return problems


@lru_cache(1024)  # passages are asked about again and again
def _sided(passage: Marked) -> tuple[Hit, ...]:
    """Return the words of a passage that have an opposite."""
    return tuple(passage.hits(_ALL))


def _unmatched(statement: Marked, passages: Sequence[Marked]) -> list[tuple[Marked, Hit]]:
    """Return the passages' words with two sides, less as many of each as the statement has."""
    left = Counter(statement.stems)
    found = []
    for passage in passages:
        for hit in _sided(passage):
            if all(left[stem] > 0 for stem in hit.phrase):
                left.subtract(hit.phrase)
            else:
                found.append((passage, hit))
    return found


def _against(hit: Hit, statement: Marked, theirs: Sequence[tuple[Marked, Hit]]) -> str:
    """Return the word of a passage that is on the other side, unless one as near is on this.

    Near is what is said of the same things: `lessen its dependence`, `increase its dependence`.
    """
    near, wide = (set(statement.governed(hit.end, most, across=True)) for most in (_ABOUT, _WIDELY_ABOUT))
    sided = []
    for passage, their in theirs:
        by_degrees = _side(hit, their, is_turned=False) == "other"  # `less dependent`, `independent`
        negated = statement.is_negated(hit.start, by_degrees), passage.is_negated(their.start, by_degrees)
        side = _side(hit, their, negated[0] != negated[1])
        if side:
            shared = near.intersection(passage.governed(their.end, _ABOUT, across=True))
            widely = wide.intersection(passage.governed(their.end, _WIDELY_ABOUT, across=True))
            sided.append((len(shared), len(widely), side == "same", passage.said(their)))
    _, _, is_same, word = max(sided, default=(0, 0, True, ""))
    return "" if is_same else word


def _misplaced(hit: Hit, statement: Marked, theirs: Sequence[tuple[Marked, Hit]]) -> str:
    """Return the word that stands in a passage with the figure that the statement sets its opposite to."""
    figures = {stem for stem in statement.governed(hit.end, 1, across=True) if stem[0].isdigit()}
    found = ""
    for passage, their in theirs:
        if figures.intersection(passage.governed(their.end, 1, across=True)):
            side = _side(hit, their, is_turned=False)
            found = passage.said(their) if side == "other" else found
            if side == "same":
                return ""
    return found


def _side(hit: Hit, their: Hit, is_turned: bool) -> str:
    """Tell whether two words are on the `same` side of a row, or on the `other`; nothing if on none."""
    found = ""
    theirs = _places(their)
    for row in map(abs, own := _places(hit)):
        same = row if (row in own) != is_turned else -row
        if same in theirs:
            return "same"
        found = "other" if -same in theirs else found
    return found


def _compared(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return `less able` where the passages have `more able` alone."""
    problems = []
    for word, behind in zip(statement.words, statement.stems[1:], strict=False):
        if word not in _DEGREES:
            continue
        theirs = {
            w for p in passages for w, s in zip(p.words, p.stems[1:], strict=False) if s == behind
        } & set(_DEGREES)
        if theirs and not any(_DEGREES[other] == _DEGREES[word] for other in theirs):
            problems.append(f'"{word} ..." says the opposite of "{min(theirs)} ..." in {where}')
    return problems


def _places(hit: Hit) -> tuple[int, ...]:
    """Return the rows that a phrase stands in, from 1, with a minus on the other side."""
    return (*SIDES.get(hit.phrase, ()), *SIDES.get(hit.written, ()))


@cache
def _row(number: int) -> tuple[frozenset[Phrase], frozenset[Phrase]]:
    """Return the two sides of a row, from 1."""
    return sides(POLARITY[number - 1])


def unknown_sense(statement: Marked, passages: Sequence[Marked]) -> list[str]:
    """Return a statement's words for an adverse side where the passages have neither side."""
    known = {stem for passage in passages for stem in passage.stems}
    found = []
    for hit in statement.hits(_ALL):
        rows = [
            row for row in map(_row, sorted(set(map(abs, _places(hit))))) if not row[0] & _TIMES_AND_CAUSES
        ]
        if not rows or known.issuperset(hit.phrase) or any(hit.is_in(first) for first, _ in rows):
            continue
        if not any(passage.has(first | second) for passage in passages for first, second in rows):
            found.append(statement.said(hit))
    return found


def _denied(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what one denies and the other does not."""
    problems = []
    is_denying = denies(statement)
    for number, passage in enumerate(passages):
        for at in passage.negations():
            governed = passage.governed(at + 1, 3, across=True)
            places = [n for n, own in enumerate(statement.stems) if [own] == governed[:1]]
            is_lost = bool(places) and not any(_is_denied(statement, place) for place in places)
            shared = set(governed).intersection(statement.stems)
            if is_lost or (number == 0 and len(shared) > 1 and not is_denying):
                problems.append(f'{where} has "{passage.words[at]}", which the statement drops')
    for at in statement.negations():
        denied = set(statement.governed(at + 1, _DENIED, across=True))
        if not any(denied & others for passage in passages for others in denials(passage)):
            problems.append(f'"{statement.words[at]}" is not in {where}')
    return problems


def denies(text: Marked) -> bool:
    """Tell whether a text denies anything, by `not` or by a word such as `fail`."""
    return text.has_negations() or text.has(AS_NEGATION)


def denials(passage: Marked) -> Iterator[set[str]]:
    """Yield the stems of what a passage denies: behind `not` or a verb like `lack`, or by a prefix."""
    places = [*passage.negations(), *(hit.start for hit in passage.hits(AS_NEGATION))]
    for at in places:
        yield {passage.stems[at], *passage.governed(at + 1, _DENIED_BY, across=True)}
    yield _unsaid(passage)


def _is_denied(text: Marked, at: int) -> bool:
    """Tell whether what stands at a place is denied: by `not`, `less`, or a verb like `lack` before it."""
    before = range(max(0, at - _DENIED_WITHIN), at)
    return any(text.words[n] in NEGATIONS or (text.stems[n],) in AS_NEGATION for n in before)


def _unsaid(passage: Marked) -> set[str]:
    """Return the stems of what a passage denies by a prefix: `interrupt` of `uninterrupted`."""
    return {
        stem(word.removeprefix(prefix))
        for word in passage.words
        for prefix in NEGATIVE_PREFIXES
        if word.startswith(prefix)
    }


def _unprefixed(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return words that the passages have only with `un-` before them, or without the statement's."""
    theirs = {word for passage in passages for word in passage.words}
    return [
        f'"{word}" says the opposite of "{other}" in {where}'
        for word in statement.words
        if len(stem(word)) >= _SHORTEST and word not in theirs
        for other in _opposites(word)
        if other in theirs
    ]


def _opposites(word: str) -> Iterator[str]:
    for prefix in NEGATIVE_PREFIXES:
        yield prefix + word
        if word.startswith(prefix) and len(word) > len(prefix) + _SHORTEST - 1:
            yield word.removeprefix(prefix)
