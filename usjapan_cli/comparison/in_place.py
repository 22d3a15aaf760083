"""How alike two places are, of a sentence and of what it has become.

`included three spending items for the Survey`, `included five spending items for the Survey`: what stands
right before and right behind a place tells it from all others, whatever else of the sentence is another.
"""

from __future__ import annotations

from .alignment import has_digit, stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = 4  # on each side that are compared
_NEAR = 80  # characters on each side that have them
_HEDGES = frozenset(stems("about roughly some nearly almost over under more less than least most only just"))


def likeness_of_places(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> float:
    """Return how many of the words right beside two places are the same, as a share of those compared."""
    sides = zip(_sides(old, was), _sides(new, now), strict=True)
    return sum(_same(words, others) for words, others in sides) / (2 * _WORDS)


def _sides(text: str, place: tuple[int, int]) -> tuple[list[str], list[str]]:
    """Return the words before a place, the nearest first, and those behind it."""
    start, end = place
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return _telling(before)[::-1][:_WORDS], _telling(behind)[:_WORDS]


def _telling(text: str) -> list[str]:
    return [word for word in stems(text) if word not in _HEDGES]


def _same(words: Iterable[str], others: Iterable[str]) -> int:
    """Return how many words in turn are the same, where a year may be another."""
    count = 0
    for word, other in zip(words, others, strict=False):
        if word != other and not (has_digit(word) and has_digit(other)):
            break
        count += 1
    return count
