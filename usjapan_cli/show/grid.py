"""Tables, bars, axes and sparklines for a person's terminal. The only importer of Rich."""

from __future__ import annotations

import io
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from .terminal import Terminal, columns_of, padded, wrapped

BAR_STYLES = ("34", "36")
RUN = "34"
_SPARKS = "▁▂▃▄▅▆▇█"
_ASCII_SPARKS = "_.-=^"
_BARS = "█▒"
_ASCII_BARS = "#="
_AXIS = tuple("●○─←→·")  # exact, about, lasting, open to the left, to the right, nothing
_ASCII_AXIS = tuple("o~-<>.")
_SHORTEST_BAR = 12  # columns; with less the bars stand below their names
OVER = 3  # columns by which a year reaches beyond its mark
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)  # years between the marks of an axis


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


def bars(
    groups: Sequence[tuple[str, Sequence[tuple[str, float]]]],
    terminal: Terminal,
    strong: str | None = None,
) -> str:
    """Return groups of labelled bars on one scale, each with its figure behind it."""
    lines = [line for _, group in groups for line in group]
    most = max((abs(number) for _, number in lines), default=0) or 1
    figures = max((columns_of(f" {number:,}") for _, number in lines), default=0)
    names = max((columns_of(label) for label, _ in groups), default=0) + 2
    titles = max((columns_of(title) for title, _ in lines), default=0)
    room = terminal.width - names - 2 - titles - 1 - figures
    beside = room >= _SHORTEST_BAR
    if not beside:
        room = max(terminal.width - 2 - figures, 1)
    drawn = []
    for label, group in groups:
        name = f"{'> ' if label == strong else '  '}{label}"
        style = "1" if label == strong else ""
        if not beside:
            drawn += [terminal.paint(line, style) for line in wrapped(name.strip(), terminal.width)]
        for at, (title, number) in enumerate(group):
            bar = f"{_bar(at, abs(number) / most * room, terminal)} {number:,}"
            if beside:
                start = padded("" if at else name, names)
                drawn.append(f"{terminal.paint(start, '' if at else style)}  {padded(title, titles)} {bar}")
            else:
                drawn += [f"  {line}" for line in wrapped(title, terminal.width - 2)]
                drawn.append(f"  {bar}")
        drawn.append("")
    return "\n".join(drawn) + "\n"


def _bar(at: int, length: float, terminal: Terminal) -> str:
    """Return a bar; its pattern tells the columns of a group apart as its colour does."""
    mark = (_BARS if terminal.unicode else _ASCII_BARS)[at % 2]
    return terminal.paint(mark * max(round(length), 1 if length else 0), BAR_STYLES[at % 2])


class Axis:
    """A line of time from one year to another, on which dates and intervals are drawn."""

    def __init__(self, low: int, high: int, room: int, terminal: Terminal) -> None:
        needed = (high - low) * (len("1910") + 1) / room
        self._step = next((step for step in _STEPS if step >= needed), _STEPS[-1])
        self._low, self._high = low - low % self._step, high
        self._room, self._terminal = room, terminal
        self._scale = (room - 1) / ((high - self._low) or 1)
        self._marks = _AXIS if terminal.unicode else _ASCII_AXIS

    def scale(self) -> str:
        """Return the years above the axis, at even steps, each beginning where its year does.

        The last may reach OVER columns beyond the axis.
        """
        line = ""
        for year in range(self._low, self._high + 1, self._step):
            at = round((year - self._low) * self._scale)
            if at + len(str(year)) <= self._room + OVER and at >= len(line):
                line = f"{line.ljust(at)}{year} "
        return line.rstrip()

    def line(self, start: float, end: float, about: bool = False) -> str:
        """Draw from one time to another; what lies beyond the axis is open and becomes an arrow."""
        exact, near, run, left, right, free = self._marks
        point = near if about else exact
        first = round((max(start, self._low) - self._low) * self._scale)
        last = max(first, round((min(end, self._high) - self._low) * self._scale))
        cells = [run] * (last - first + 1)
        cells[-1] = right if end > self._high else exact
        cells[0] = left if start < self._low else point
        rest = self._room - last - 1
        paint = self._terminal.paint
        return paint(free * first, "2") + paint("".join(cells), RUN) + paint(free * rest, "2")

    def legend(self) -> str:
        """Say what the marks mean."""
        exact, near, run, _, right, _ = self._marks
        return f"{exact} a date  {near} about then  {run * 2} lasting  {right} open"


def sparkline(numbers: Sequence[float | None], terminal: Terminal, is_rank: bool = False) -> str:
    """Return the course of some numbers as one word; a gap (None) is a question mark.

    Of ranks the first is the tallest.
    """
    signed = [number if number is None or not is_rank else -number for number in numbers]
    known = [number for number in signed if number is not None]
    low, high = min(known), max(known)
    steps = _SPARKS if terminal.unicode else _ASCII_SPARKS
    return "".join(
        "?" if n is None else steps[round((n - low) / ((high - low) or 1) * (len(steps) - 1))] for n in signed
    )
