"""What stands across in a statement: who does what to whom, one stage for another, a word and its `un-`."""

from __future__ import annotations

from functools import cache

from ..core.telling import root
from .frames import is_participle
from .marked import parts
from .wording import BASE, listed, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .marked import Hit, Marked
    from .phrases import Phrases

_MODALS = listed("will, would, could, may, might, should, shall, must, can, to")
_BEFORE_ING = listed("with, by, in, for, of, from, about, on")
_OPENING_INSTEAD = frozenset(("rather", "instead", "in", "as"))
_PREPOSITIONS = frozenset((("from",), ("in",), ("to",), ("by",), ("into",), ("with",), ("of",), ("for",)))
_INSTEAD = written("rather than, instead of, in place of, in lieu of, as opposed to")
_TURNING = ("un", "non", "in", "im", "ir", "dis")
_SHORTEST = 4  # letters of a word that a prefix turns
_NEAR = 3  # words of weight on a side of a word of a row, by which it is of the same
# Words of which one is no other: `|` parts those that may stand for one another.
APART = (
    "~begin, ~start, ~commence | ~complete, ~finish, ~conclude",
    "ordered to be reported, ordered reported, reported, introduced | passed, enacted, signed into law, "
    "became law",
    "~request, ~seek | ~receive, appropriated, was appropriated, were appropriated, obtained, secured",
    "~consider, ~weigh, ~review | ~accept, ~approve, ~adopt, ~select",
    "expendable, disposable, single-use | reusable, reused",
    "crewed, manned, piloted | uncrewed, unmanned, robotic, autonomous, driverless, pilotless",
    "~replace, ~supersede, ~supplant | ~supplement, ~complement, ~augment",
    "greater, higher, larger, lower, smaller, lesser | same, equal, identical",
    "commercial, civilian | defense, military",
    "procurement | research | operations and maintenance | personnel | construction",
    "~select, ~choose | ~reject, ~consider",
    "~test, ~demonstrate | ~deploy, ~field",
    "lighter | heavier, heavily, heavy",
    "~recommend | ~require, ~approve",
    "~nominate | ~appoint, ~confirm",
    "~negotiate | ~sign, ~conclude, ~ratify",
    "~sign | ~ratify",
    "~charge, ~accuse, ~indict | ~convict",
    "~announce | ~complete",
    "~apply | ~receive, ~win",
    "~design | ~deploy, ~field",
)


def exchanged_about(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the verbs, and `rather than`, about which a statement has what the main passage has across."""
    return [
        f'what stands before "{statement.words[at]}" and behind it is exchanged with {where}'
        for passage in main
        for at, place in _anchors(statement, passage)
        if _is_crossed(statement, at, passage, place)
    ]


def _anchors(statement: Marked, passage: Marked) -> Iterator[tuple[int, int]]:
    """Yield where a verb stands in both texts, once in each and in one form."""
    for at in _verbs(statement):
        places = [n for n, own in enumerate(passage.stems) if own == statement.stems[at]]
        if (
            len(places) == 1
            and places[0] in _verbs(passage)
            and statement.stems.count(statement.stems[at]) == 1
        ):
            yield at, places[0]
    for hit in statement.hits(_INSTEAD):
        yield from ((hit.start, their.start) for their in passage.hits(_INSTEAD))


@cache
def _verbs(text: Marked) -> tuple[int, ...]:
    """Return the places of verbs behind a modal, and of those with -ing behind a preposition."""
    return tuple(
        at
        for at in range(1, len(text.words))
        if text.is_heavy(at)
        and (
            (text.words[at - 1] in _MODALS and not is_participle(text.words[at]))
            or (text.words[at - 1] in _BEFORE_ING and text.words[at].endswith("ing"))
        )
    )


def _is_crossed(statement: Marked, at: int, passage: Marked, place: int) -> bool:
    following = {text.words[n + 1 : n + 2] for text, n in ((statement, at), (passage, place))}
    if len(following) > 1 and not _PREPOSITIONS.isdisjoint(following):
        return False  # `result in`, `result from`
    before, behind = _sides(statement, at)
    their_before, their_behind = _sides(passage, place)
    across = (before & their_behind) - their_before, (behind & their_before) - their_behind
    if not all(across) or statement.words[at] in _OPENING_INSTEAD:
        return all(across)
    near = (
        _roots(statement, range(max(0, at - 4), at)),
        _roots(statement, range(at + 1, min(at + 5, len(statement.words)))),
    )
    return bool(across[0] & near[0] and across[1] & near[1])


def _sides(text: Marked, at: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the roots of the words near before and behind a place; `rather than` may open its sentence."""
    if at == 0 or not any(map(text.is_heavy, range(at))):
        comma = next((n for n in range(at, len(text.words)) if "," in text.gaps[n]), len(text.words))
        return _roots(text, range(comma + 1, len(text.words))), _roots(
            text, range(at + 1, min(comma + 1, len(text.words)))
        )
    first = next((n + 1 for n in range(at - 1, -1, -1) if ";" in text.gaps[n]), 0)
    last = next((n + 1 for n in range(at + 1, len(text.words)) if parts(text.gaps[n])), len(text.words))
    return _roots(text, range(max(first, at - 8), at)), _roots(text, range(at + 1, min(last, at + 9)))


def _roots(text: Marked, places: range) -> frozenset[str]:
    return frozenset(root(BASE.get(text.stems[at], text.stems[at])) for at in places if text.is_heavy(at))


def turned_by_prefix(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the words with `un-` before a noun in the main passage alone, or in the statement alone."""
    return [
        f'"{statement.words[at]}" says the opposite of "{passage.words[place]}" in {where}'
        for passage in main
        for at in range(len(statement.words))
        for place in range(len(passage.words))
        if _is_turned(statement.words[at], passage.words[place])
        and _next(statement, at)
        and _next(statement, at) == _next(passage, place)
        and not any(
            own == statement.words[at] and _next(passage, n) == _next(statement, at)
            for n, own in enumerate(passage.words)
        )
        and not statement.is_negated(at)
        and not passage.is_negated(place)
    ]


def _is_turned(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and any(long == prefix + short for prefix in _TURNING)


def _next(text: Marked, at: int) -> str:
    return next(iter(text.governed(at + 1, 1)), "") if text.gaps[at] in (" ", "-") else ""


@cache
def _rows() -> tuple[tuple[Phrases, ...], ...]:
    return tuple(tuple(map(written, row.split(" | "))) for row in APART)


def apart(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the words that stand where the main passage has one that excludes them."""
    found = []
    for passage in main:
        for row in _rows():
            for cell in row:
                own = () if passage.has(cell) else statement.hits(cell)
                theirs = [
                    hit
                    for other in row
                    if other is not cell and not statement.has(other)
                    for hit in passage.hits(other)
                ]
                for hit in own:
                    their = next(
                        (one for one in theirs if _is_of_the_same(statement, hit, passage, one)), None
                    )
                    if their and not statement.is_negated(hit.start) and not passage.is_negated(their.start):
                        found.append(
                            f'"{statement.said(hit)}" stands where {where} has "{passage.said(their)}"'
                        )
    return found


def _is_of_the_same(statement: Marked, hit: Hit, passage: Marked, their: Hit) -> bool:
    """Tell whether the same words follow two words."""
    own = [root(one) for one in statement.governed(hit.end, _NEAR, across=True)]
    other = [root(one) for one in passage.governed(their.end, _NEAR, across=True)]
    return (
        bool(own)
        and own[0] in other
        and (len(own) == 1 or bool(set(own[1:]) & set(other)) or own[0] == other[0])
    )
