"""Pages that were laid out in columns: finds the gutter of each page and reads one column after the other."""

from __future__ import annotations

import re

_LONGEST_LAYOUT = 300_000  # characters of a copy that are looked through for columns
_FEWEST = 8  # lines that must begin at a gutter
_SLACK = 4  # places by which a line may miss the gutter
_WIDTHS = range(20, 130)
_WIDE_GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)")


def unfolded(text: str) -> str:
    """Return the pages of a layout column by column; nothing where no page has columns."""
    if len(text) > _LONGEST_LAYOUT:
        return ""
    pages, any_columns = [], False
    for page in text.expandtabs().split("\f"):
        lines = page.split("\n")
        gutter = _gutter(lines)
        any_columns = any_columns or gutter > 0
        pages.append("\n".join(_in_order(lines, gutter) if gutter else lines))
    return "\f".join(pages) if any_columns else ""


def _gutter(lines: list[str]) -> int:
    """Return the place at which lines begin anew behind blanks and that few lines run across, or 0."""
    begins = dict.fromkeys(_WIDTHS, 0)
    across = dict.fromkeys(_WIDTHS, 0)
    filled = [line for line in lines if line.strip()]
    for line in filled:
        for at in _WIDTHS:
            if at >= len(line):
                break
            if line[at - 2 : at] == "  " and line[at] != " ":
                begins[at] += 1
            elif not (line[at - 2 : at].isspace() or line[at - 1 : at + 1].isspace()):
                across[at] += 1
    fit = [at for at in _WIDTHS if begins[at] >= _FEWEST and across[at] * 6 <= len(filled)]
    return max(fit, key=lambda at: begins[at] - 2 * across[at], default=0)


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
    line = line.rstrip()
    if len(line) <= gutter - 1:
        return len(line)
    near = range(gutter - _SLACK, gutter + _SLACK + 1)
    for at in sorted(near, key=lambda place: abs(place - gutter)):
        if at < len(line) and line[at] != " " and line[at - 2 : at] == "  ":
            return at
    if not line[: gutter + _SLACK].strip():
        return gutter
    if line[gutter - 1 : gutter] == " " and line[gutter : gutter + 1] != " ":
        return gutter
    gap = next((gap.end() for gap in _WIDE_GAP.finditer(line) if gap.start() < gutter <= gap.end()), None)
    return gap if gap is not None else len(line) if len(line) <= gutter + _SLACK // 2 else None
