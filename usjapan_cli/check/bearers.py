"""Of whom a comparison is: `the smaller party Komeito`, `Komeito is the smaller party`."""

from __future__ import annotations

from ..core.words import stem
from ..language.wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.proper_names import Wording

_DEGREES = frozenset(("more", "less", "most", "least"))
_COMPARED = frozenset(
    map(
        stem,
        listed(
            "big, great, high, junior, large, late, long, low, new, old, poor, rich, senior, short, small, "
            "strong, weak, young"
        ),
    )
)
_BE = listed("is, are, was, were, be, remains, remained, became, becomes")
_BETWEEN = listed("a, an, the, its, their, by, far, also, still, party, partner, ally, country, member")
_APART = listed(
    "than, of, to, in, on, for, with, by, at, as, and, or, but, is, are, was, were, has, have, had"
)
_BESIDE = 4  # words between a comparison and its bearer


def other_bearers(statement: Wording, passages: Sequence[Wording], where: str) -> list[str]:
    """Return the comparisons of a statement that its passages make of somebody else."""
    theirs = [bearing for passage in passages for bearing in _bearings(passage)]
    named = frozenset[str]().union(*(passage.names for passage in passages))
    found = []
    for word, bearer in _bearings(statement):
        known = frozenset[str]().union(*(other for compared, other in theirs if compared == word))
        if known.intersection(statement.keys) and bearer <= named and bearer.isdisjoint(known):
            found.append(f'"{word}" is said of another than in {where}')
    return found


def _bearings(text: Wording) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what is compared, and the keys of the name that it is said of."""
    for at, word in enumerate(text.words):
        before = text.words[at - 1].lower() if at else ""
        is_compared = before in _DEGREES or (word.endswith(("er", "est")) and stem(word) in _COMPARED)
        if is_compared and not text.is_name(at):
            place = _behind(text, at) or _before(text, at)
            if place:
                yield word.lower(), _name(text, place)


def _behind(text: Wording, at: int) -> int:
    """Return where a name stands behind a comparison, nouns between: `the smaller party Komeito`; or 0."""
    for place in range(at + 1, min(at + _BESIDE, len(text.words))):
        if text.gaps[place - 1] not in (" ", ", ") or text.words[place].lower() in _APART:
            return 0
        if text.is_name(place):
            return place
    return 0


def _before(text: Wording, at: int) -> int:
    """Return where a name stands that a comparison is said of by a form of `be`, or 0."""
    place = at - 1
    while place > 0 and text.words[place].lower() in (*_BETWEEN, *_DEGREES) and text.gaps[place] == " ":
        place -= 1
    if place < 1 or text.words[place].lower() not in _BE:
        return 0
    return next((n for n in range(place - 1, max(0, place - _BESIDE), -1) if text.is_name(n)), 0)


def _name(text: Wording, at: int) -> frozenset[str]:
    """Return the keys of all words of the name of which one stands at a place, its short form too."""
    first = last = at
    while first and text.is_name(first - 1) and text.gaps[first - 1] in (" ", "-", " ("):
        first -= 1
    while last + 1 < len(text.words) and text.is_name(last + 1) and text.gaps[last] in (" ", "-", " ("):
        last += 1
    return frozenset(text.keys[first : last + 1])
