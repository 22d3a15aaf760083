"""Tables for a person's terminal. The only importer of Rich."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from .terminal import Terminal, columns_of, cut, wrapped

LEAST_TEXT, LEAST_BESIDE_IDS = 26, 12  # columns of a text that is cut; where long ids leave it no more


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    terminal: Terminal,
    numeric: Sequence[bool] = (),
    strong: int | None = None,
    rigid: bool = True,
    cut_at: int | None = None,
    id_at: int | None = None,
) -> str:
    """Return rows under a head and a rule; `numeric` columns stand right, row `strong` is bold.

    A `rigid` table does not wrap its first column; column `cut_at` is cut to the lines of the others. No
    word is broken, only names and the like at their hyphens and dots, and of column `id_at`, which is there
    to be copied, not even those; where the columns have no room side by side, each row becomes a short list.
    """
    columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in head]
    whole = {*_places(numeric), *([0] if rigid else []), *([] if id_at is None else [id_at])}
    stiff = [number in whole for number in range(len(head))]
    least = _least(head, columns, stiff, _longest)
    if cut_at is not None:
        least[cut_at] = LEAST_TEXT
    if not rigid and sum(least) + 2 * (len(head) - 1) > terminal.width:
        least = _least(head, columns, stiff, _longest_part)
        if cut_at is not None:
            least[cut_at] = LEAST_BESIDE_IDS
    gap = 2 if sum(least) + 2 * (len(head) - 1) <= terminal.width else 1
    if sum(least) + gap * (len(head) - 1) > terminal.width:
        return _stacked(head, rows, terminal, strong)
    most = [max(map(columns_of, [title, *cells])) for title, cells in zip(head, columns, strict=True)]
    widths = _shrunk(most, least, terminal.width - gap * (len(head) - 1))
    rows = [[_parted(c, width) for c, width in zip(row, widths, strict=True)] for row in rows]
    if cut_at is not None:
        rows = [_lowered(row, widths, cut_at, terminal) for row in rows]
    shown = Grid(box=None, pad_edge=False, padding=0, header_style="")
    titles = [wrapped(title, width) for title, width in zip(head, widths, strict=True)]
    tallest = max(map(len, titles))
    for number, (title, width) in enumerate(zip(titles, widths, strict=True)):
        if number:
            shown.add_column(width=gap)
        low = "\n".join([*[""] * (tallest - len(title)), *title])
        right = number in _places(numeric)
        shown.add_column(
            _styled(low, "dim"), justify="right" if right else "left", width=width, overflow="fold"
        )
    for number, row in enumerate(rows):
        style = "bold" if number == strong else ""
        cells = [_styled(cell, "cyan" if at == id_at else style) for at, cell in enumerate(row)]
        shown.add_row(*[part for cell in cells for part in (_styled("", ""), cell)][1:])
    lines = _rendered(shown, terminal).splitlines(keepends=True)
    rule = ("\u2500" if terminal.unicode else "-") * (sum(widths) + gap * (len(head) - 1))
    return "".join([*lines[:tallest], f"{terminal.paint(rule, '2')}\n", *lines[tallest:]])


def _least(
    head: Sequence[str],
    columns: Sequence[Sequence[str]],
    stiff: Sequence[bool],
    longest: Callable[[str], int],
) -> list[int]:
    """Return the columns that each column needs: its widest cell if stiff, else its longest word."""
    return [
        max([_longest(title), *(columns_of(c) if whole else longest(c) for c in cells)])
        for title, cells, whole in zip(head, columns, stiff, strict=True)
    ]


def _lowered(row: Sequence[str], widths: Sequence[int], at: int, terminal: Terminal) -> list[str]:
    """Cut one cell of a row to as many lines as the others take."""
    lines = [
        [part for line in cell.split("\n") for part in wrapped(line, width)]
        for cell, width in zip(row, widths, strict=True)
    ]
    height = max(len(cell) for number, cell in enumerate(lines) if number != at)
    last = cut(" ".join(lines[at][height - 1 :]), widths[at], "\u2026" if terminal.unicode else "...")
    lines[at] = [*lines[at][: height - 1], last]
    return ["\n".join(cell) for cell in lines]


def _parts(word: str) -> list[str]:
    """Part a word behind its hyphens, dots and slashes: `alliance.`, `us-`, `troops`; a date stays whole."""
    ends = "-./_" if any(map(str.isalpha, word)) else "/"
    parts = [""]
    for char in word:
        parts[-1] += char
        if char in ends:
            parts.append("")
    return [part for part in parts if part]


def _longest_part(text: str) -> int:
    return max((columns_of(part) for word in text.split(" ") for part in _parts(word)), default=0)


def _parted(text: str, width: int) -> str:
    """Break the words that are wider than a column where they have parts."""
    if _longest(text) <= width:
        return text
    lines = [""]
    for word in text.split(" "):
        start = " " if lines[-1] else ""
        if columns_of(lines[-1] + start + word) > width and lines[-1]:
            lines.append("")
            start = ""
        for part in _parts(start + word):
            if lines[-1] and columns_of(lines[-1] + part) > width:
                lines.append("")
            lines[-1] += part
    return "\n".join(lines)


def _styled(text: str, style: str) -> Text:
    """Return text as it is, without markup; the style ends where the text does."""
    return Text.assemble((text, style))


def _places(flags: Sequence[bool]) -> set[int]:
    return {number for number, flag in enumerate(flags) if flag}


def _longest(text: str) -> int:
    return max(map(columns_of, text.split(" ")))


def _shrunk(most: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Take columns from the widest that can spare one, until they fit."""
    widths = list(most)
    while sum(widths) > room:
        spare = [number for number, width in enumerate(widths) if width > least[number]]
        widths[max(spare, key=lambda number: widths[number])] -= 1
    return widths


def _stacked(
    head: Sequence[str], rows: Sequence[Sequence[str]], terminal: Terminal, strong: int | None
) -> str:
    """Return each row as its name and, below it, the other cells that hold anything."""
    lines: list[str] = []
    for number, (name, *cells) in enumerate(rows):
        style = "1" if number == strong else ""
        lines += [terminal.paint(line, style) for line in wrapped(name.strip(), terminal.width)]
        for title, cell in zip(head[1:], cells, strict=True):
            text = f"{title}: {cell}" if title else cell
            lines += [f"  {line}" for line in wrapped(text, terminal.width - 2) if cell]
    return "".join(f"{line}\n" for line in lines)


def _rendered(shown: Grid, terminal: Terminal) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=terminal.width,
        force_terminal=terminal.color,
        color_system="standard" if terminal.color else None,
        no_color=not terminal.color,
        legacy_windows=False,
        emoji=False,
        markup=False,
        highlight=False,
    )
    console.print(shown)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())
