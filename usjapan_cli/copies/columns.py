"""Pages that were laid out in columns: finds the gutter of each page and reads one column after the other."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_LAYOUT = 300_000  # characters of a copy that are looked through for columns
_FEWEST = 8  # lines that must have text on both sides of a gutter, or begin at it
_FEWEST_AT = 3  # lines that must begin right at it: others are indented
_SLACK = 4  # places by which a line may miss the gutter
_STRAY = 12  # places by which a line's left half may run over it, as notes in small letters do
_WIDTHS = range(20, 130)
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")


def unfolded(text: str) -> str:
    """Return the pages of a layout column by column; nothing where no page has columns.

    What runs across a page parts it: both columns above are read before it, both columns below behind it.
    """
    if len(text) > _LONGEST_LAYOUT:
        return ""
    pages, any_columns = [], False
    for page in text.expandtabs().split("\f"):
        lines = [line.rstrip() for line in page.split("\n")]
        gutter = _gutter(lines)
        any_columns = any_columns or gutter > 0
        pages.append("\n".join(_in_order(lines, gutter) if gutter else lines))
    return "\f".join(pages) if any_columns else ""


def _gutter(lines: list[str]) -> int:
    """Return the place at which lines begin anew behind blanks and that few lines run across, or 0.

    Of several the one near the middle of the page: tables have gaps of their own inside a column.
    """
    begins = dict.fromkeys(_WIDTHS, 0)
    both = dict.fromkeys(_WIDTHS, 0)
    across = dict.fromkeys(_WIDTHS, 0)
    filled = [line for line in lines if line]
    for line in filled:
        first = len(line) - len(line.lstrip())
        for at in _WIDTHS:
            if at >= len(line):
                break
            if line[at - 2 : at] == "  ":
                begins[at] += line[at] != " "
                both[at] += first < at
            elif not line[at - 1 : at + 1].isspace():
                across[at] += 1
    fit = [
        at
        for at in _WIDTHS
        if max(begins[at], both[at]) >= _FEWEST and begins[at] >= _FEWEST_AT and across[at] * 6 <= len(filled)
    ]
    middle = _middle(filled)

    def merit(at: int) -> float:
        near = sum(begins.get(place, 0) for place in range(at, at + _SLACK))  # bullets, and what they indent
        return both[at] + near / 2 - 2 * across[at] - abs(at - middle)

    return max(fit, key=merit, default=0)


def _middle(filled: Sequence[str]) -> int:
    """Return the middle of a page that is as wide as all of its lines but a few."""
    ends = sorted(map(len, filled))
    return ends[len(ends) * 9 // 10] // 2 if ends else 0


def _in_order(lines: list[str], gutter: int) -> list[str]:
    """Read the left column, then the right one, anew behind each line that runs across both."""
    ordered: list[str] = []
    left: list[str] = []
    right: list[str] = []
    for line in lines:
        cut = _cut(line, gutter)
        if cut is None:
            ordered += [*left, *right, line]
            left, right = [], []
        else:
            left.append(line[:cut].rstrip())
            right.append(line[cut:])
    return [*ordered, *left, *right]


def _cut(line: str, gutter: int) -> int | None:
    """Return where a line is cut in two, or None where it runs across the gutter."""
    near = range(gutter - _SLACK, gutter + _SLACK + 1)
    for at in sorted(near, key=lambda place: abs(place - gutter)):
        if at < len(line) and line[at] != " " and line[at - 2 : at] == "  ":
            return at
    if not line[: gutter + _SLACK].strip():
        return gutter
    if line[gutter - 1 : gutter] == " " and line[gutter : gutter + 1] not in ("", " "):
        return gutter
    gaps = list(_GAP.finditer(line))
    for gap in gaps:
        if gap.start() < gutter <= gap.end():
            return gap.end()
    if len(gaps) == 1 and gutter <= gaps[0].start() <= gutter + _STRAY:
        return gaps[0].end()
    return len(line) if len(line) <= gutter + (_SLACK if line.startswith(" ") else _STRAY) else None
