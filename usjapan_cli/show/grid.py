"""Tables for a person's terminal. The only importer of Rich."""

from __future__ import annotations

import io
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from .terminal import Terminal, columns_of, wrapped


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    terminal: Terminal,
    numeric: Sequence[bool] = (),
    strong: int | None = None,
) -> str:
    """Return rows under a head, without lines; `numeric` columns stand right, row `strong` is bold.

    No word is broken: where the columns have no room side by side, each row becomes a short list.
    """
    columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in head]
    rigid = [number == 0 or number in _places(numeric) for number in range(len(head))]
    least = [
        max([_longest(title), *(columns_of(c) if stiff else _longest(c) for c in cells)])
        for title, cells, stiff in zip(head, columns, rigid, strict=True)
    ]
    gap = 2 if sum(least) + 2 * (len(head) - 1) <= terminal.width else 1
    if sum(least) + gap * (len(head) - 1) > terminal.width:
        return _stacked(head, rows, terminal, strong)
    most = [max(map(columns_of, [title, *cells])) for title, cells in zip(head, columns, strict=True)]
    widths = _shrunk(most, least, terminal.width - gap * (len(head) - 1))
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
        cells = [_styled(cell, style) for pair in zip([""] * len(row), row, strict=True) for cell in pair]
        shown.add_row(*cells[1:])
    return _rendered(shown, terminal)


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
