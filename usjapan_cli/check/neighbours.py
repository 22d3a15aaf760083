"""Figures that stand in a statement with what their sentence says of the figure next to them.

`$4 million for roads and $2 million for ports` has no `$4 million for ports`. What a figure is of stands
behind it, or before it where it closes its part of the sentence: `roads ($4 million)`.
"""

from __future__ import annotations

from ..core.record import Record
from ..core.telling import root
from ..core.words import stem
from ..language.marks import places_of
from ..language.wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Marked

_UNITS = listed("million, billion, trillion, %, percent, percentage, thousand")
_LOOSE = frozenset(
    root(stem(word))
    for word in (
        *_UNITS,
        *listed("fy, now, instead, least, subsequent, total, about, nearly, roughly, then, year, additional"),
        *listed("respectively, compared"),
    )
) | {"(over)", "(bound)"}  # fmt: skip
_JOINING = frozenset(("and", "or", "while", "but"))
_ENDING = frozenset(",;:).")
_MOST = 8  # words of weight that tell what a figure is of
_LISTED_WITHIN = 5  # words from `and` to the next figure
_FIRST = 3  # words right behind a figure
_HARDLY, _MOSTLY = 0.35, 0.6  # the shares of such words that a statement has


class _Figure(Record):
    """A figure, what it counts (`$`, `%`, a year or the like), and the roots that tell what it is of."""

    word: str
    sort: str
    is_behind: bool
    roots: tuple[str, ...]


def of_neighbours(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the figures of a statement that its main passage has of something else."""
    return [
        f'"{figure.word}" is of something else in {where}: what the statement has it of is "{other.word}"'
        for passage in main
        for figure, other in _exchanged(statement, passage)
    ][:1]


def _exchanged(statement: Marked, passage: Marked) -> Iterator[tuple[_Figure, _Figure]]:
    """Yield each figure with the one that has what a statement says of it."""
    figures = list(_figures(passage))
    said = {figure.word: figure for figure in _figures(statement)}
    for figure in figures:
        if figure.word not in said or [one.word for one in figures].count(figure.word) > 1:
            continue
        others = [one for one in figures if one.sort == figure.sort and one.word != figure.word]
        for other in others if not any(one.word in said for one in others) else ():
            if other.is_behind == figure.is_behind and _is_of_other(
                statement, said[figure.word], figure, other, figures
            ):
                yield figure, other


def _is_of_other(
    statement: Marked, own: _Figure, figure: _Figure, other: _Figure, figures: Sequence[_Figure]
) -> bool:
    """Tell whether a statement has nothing of what a figure is of, and much of what another one is of."""
    first, second = _alone(figure, figures), _alone(other, figures)
    least = 2 if figure.sort == "year" else 1
    if min(len(first), len(second)) < least:
        return False
    near = set(own.roots[:_FIRST])
    is_beside = figure.sort in "$%" and not own.is_behind and not figure.is_behind
    if is_beside and near.intersection(second[:2]) and not set(own.roots).intersection(first):
        return True
    words = places_of(statement)
    return _share(first, words) < _HARDLY and _share(second, words) >= _MOSTLY


def _alone(figure: _Figure, figures: Sequence[_Figure]) -> list[str]:
    """Return what one figure is of and no other."""
    others = {one for other in figures if other is not figure for one in other.roots}
    return [one for one in figure.roots if one not in others]


def _share(words: Sequence[str], said: dict[str, list[int]]) -> float:
    return sum(word in said for word in words) / len(words)


def _figures(text: Marked) -> Iterator[_Figure]:
    for at, word in enumerate(text.words):
        if word[0].isdigit():
            end = at + 1
            while end < len(text.words) and text.words[end] in _UNITS:
                end += 1
            is_last = end == len(text.words) or not _ENDING.isdisjoint(text.gaps[end - 1])
            is_behind = is_last or text.words[end] in _JOINING
            of = _before(text, at) if is_behind else _behind(text, end)
            yield _Figure(
                word, _kind(text, at, end), is_behind, tuple(one for one in of if one not in _LOOSE)
            )


def _kind(text: Marked, at: int, end: int) -> str:
    if at and text.words[at - 1] == "$":
        return "$"
    if end > at + 1:
        return "%" if text.words[at + 1] in ("%", "percent") else "unit"
    word = text.words[at]
    return "year" if word.isdecimal() and len(word) == 4 and word[:2] in ("19", "20") else "count"


def _before(text: Marked, start: int) -> list[str]:
    """Return the roots before a figure that closes its part, the nearest first."""
    at = start - 1 - (text.words[start - 1] in ("$", "fy")) if start else -1
    found: list[str] = []
    while at >= 0 and len(found) < _MOST and not text.words[at][0].isdigit():
        is_apart = (found and text.words[at] in (*_JOINING, "$")) or not {";", ")"}.isdisjoint(text.gaps[at])
        if is_apart or (found and "," in text.gaps[at] and text.words[at + 1] in ("and", "while", "with")):
            break
        if text.is_heavy(at):
            found.append(root(text.stems[at]))
        at -= 1
    return found


def _behind(text: Marked, end: int) -> list[str]:
    """Return the roots behind a figure, up to the next one or the end of its part."""
    found: list[str] = []
    for at in range(end, len(text.words)):
        word = text.words[at]
        is_next = any(one[0].isdigit() for one in text.words[at : at + _LISTED_WITHIN])
        if (
            len(found) == _MOST
            or word[0].isdigit()
            or word in ("while", "but", "$")
            or (word in ("and", "or") and is_next)
        ):
            break
        if text.is_heavy(at):
            found.append(root(text.stems[at]))
        if not _ENDING.isdisjoint(text.gaps[at]):
            break
    return found
