"""The differences of two texts as a unified diff, in a time that grows with their lines.

`difflib` alone compares all lines with all: a file of 20,000 facts would take it minutes. Lines that either
text has once, in one order, cut both into short stretches, and `difflib` compares these.
"""

from __future__ import annotations

import difflib
from bisect import bisect_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    Change = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]

_LONGEST = 500  # lines of a stretch that is compared line by line: a longer one is replaced whole


def unified_diff(old: Sequence[str], new: Sequence[str], name: str) -> Iterator[str]:
    """Yield the lines of a unified diff of two texts, given as lines with their ends; nothing if alike."""
    matcher = _Matcher(old, new)
    for count, group in enumerate(matcher.get_grouped_opcodes()):
        if not count:
            yield from (f"--- {name}\n", f"+++ {name}\n")
        _, first, _, start, _ = group[0]
        _, _, last, _, end = group[-1]
        yield f"@@ -{_range(first, last)} +{_range(start, end)} @@\n"
        for kind, i, j, m, n in group:
            if kind == "equal":
                yield from (f" {line}" for line in old[i:j])
            else:
                yield from (f"-{line}" for line in old[i:j])
                yield from (f"+{line}" for line in new[m:n])


def _range(start: int, stop: int) -> str:
    """Write a range of lines as a diff does: an empty one begins behind the line before it."""
    count = stop - start
    return str(start + 1) if count == 1 else f"{start + (count > 0)},{count}"


class _Matcher(difflib.SequenceMatcher[str]):
    """A matcher that compares stretch by stretch."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        super().__init__(None, old, new, False)
        self._old, self._new = old, new

    def get_opcodes(self) -> list[Change]:
        """Return the changes, in order, those of each stretch behind those of the one before."""
        changes: list[Change] = []
        for i, j, m, n in _stretches(self._old, self._new):
            for kind, *places in _changes(self._old[i:j], self._new[m:n]):
                first, last, start, end = places
                changes.append((kind, i + first, i + last, m + start, m + end))
        return _joined(changes)


def _changes(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    if old == new:
        return [("equal", 0, len(old), 0, len(new))]
    if max(len(old), len(new)) > _LONGEST:
        return [("replace", 0, len(old), 0, len(new))]
    return difflib.SequenceMatcher(None, old, new, False).get_opcodes()


def _joined(changes: list[Change]) -> list[Change]:
    """Make one of neighbours that are both equal, for a change is shown with three lines around it."""
    joined: list[Change] = []
    for change in changes:
        if joined and joined[-1][0] == change[0] == "equal":
            kind, i, _, m, _ = joined.pop()
            change = (kind, i, change[2], m, change[4])
        joined.append(change)
    return joined


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield from where to where a stretch of the one text stands for one of the other."""
    first, start = 0, 0
    for last, end in [*_in_order(_anchors(old, new)), (len(old), len(new))]:
        if last > first or end > start:
            yield first, last, start, end
        first, start = last, end


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of the lines that both texts have just once, whatever blanks surround them."""
    places, others = _single(old), _single(new)
    return [(at, others[line]) for line, at in places.items() if line in others]


def _single(lines: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    times: dict[str, int] = {}
    for at, line in enumerate(map(str.strip, lines)):
        places[line] = at
        times[line] = times.get(line, 0) + 1
    return {line: at for line, at in places.items() if times[line] == 1}


def _in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs, given in order of their first, in which the second rises too."""
    ends: list[int] = []  # the smallest second that a run of this length can end in
    tails: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(tails[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        tails[length : length + 1] = [number]
    run = []
    at = tails[-1] if tails else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]
