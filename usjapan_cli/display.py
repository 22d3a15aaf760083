"""Tables, bars, axes and sparklines for a person's terminal. The only importer of Rich."""

from __future__ import annotations

import io
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from .terminal import Terminal, columns_of, padded

_SPARKS = "▁▂▃▄▅▆▇█"
_ASCII_SPARKS = "_.-=^"


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    terminal: Terminal,
    numeric: Sequence[bool] = (),
    strong: int | None = None,
) -> str:
    """Return rows under a head, without lines; `numeric` columns stand right, row `strong` is bold."""
    shown = Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=False)
    for number, title in enumerate(head):
        right = number < len(numeric) and numeric[number]
        shown.add_column(Text(title), justify="right" if right else "left", overflow="fold")
    for number, row in enumerate(rows):
        shown.add_row(*(Text(cell) for cell in row), style="bold" if number == strong else "")
    return _rendered(shown, terminal)


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


def bars(
    groups: Sequence[tuple[str, Sequence[tuple[str, float]]]],
    terminal: Terminal,
    strong: str | None = None,
) -> str:
    """Return groups of labelled bars on one scale, each with its figure behind it."""
    most = max((abs(number) for _, lines in groups for _, number in lines), default=0) or 1
    names = max(columns_of(label) for label, _ in groups) + 2
    titles = max(columns_of(title) for _, lines in groups for title, _ in lines)
    room = max(terminal.width - names - titles - 10, 5)
    drawn = []
    for label, lines in groups:
        is_strong = label == strong
        shown = f"{'> ' if is_strong else '  '}{label}"
        for at, (title, number) in enumerate(lines):
            length = max(round(abs(number) / most * room), 1 if number else 0)
            block = (("█", "▒")[at % 2] if terminal.unicode else ("#", "=")[at % 2]) * length
            name = padded(shown if at == 0 else "", names)
            bar = terminal.paint(block, "34" if at % 2 == 0 else "36")
            text = f"{terminal.paint(name, '1' if is_strong else '')} {padded(title, titles)} {bar}"
            drawn.append(f"{text} {number:,}")
        drawn.append("")
    return "\n".join(drawn) + "\n"


def axis_line(start: float, end: float, low: float, high: float, room: int, terminal: Terminal) -> str:
    """Return one line of a time axis: a point, or an interval whose open ends are arrows."""
    dot, line, left, right, free = "●─←→·" if terminal.unicode else "o-<>."
    scale = (room - 1) / ((high - low) or 1)
    first = round((max(start, low) - low) * scale)
    last = round((min(end, high) - low) * scale)
    cells = [free] * room
    cells[first : last + 1] = [line] * (last - first + 1)
    cells[first] = left if start < low else dot
    if end > high:
        cells[last] = right
    elif last > first:
        cells[last] = dot
    return "".join(cells)


def sparkline(numbers: Sequence[float | None], terminal: Terminal) -> str:
    """Return the course of some numbers as one word; a gap (None) is a question mark."""
    known = [number for number in numbers if number is not None]
    low, high = min(known), max(known)
    steps = _SPARKS if terminal.unicode else _ASCII_SPARKS
    return "".join(
        "?" if n is None else steps[round((n - low) / ((high - low) or 1) * (len(steps) - 1))]
        for n in numbers
    )
