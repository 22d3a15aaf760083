"""Bars and an axis of years, in a few ANSI styles of our own: no Rich."""

from __future__ import annotations

from .terminal import Terminal, columns_of, padded, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

BAR_STYLES = ("34", "36")
RUN = "34"
_BARS = "█▒"
_ASCII_BARS = "#="
_AXIS = tuple("●○─←→·")  # exact, about, lasting, open to the left, to the right, nothing
_ASCII_AXIS = tuple("o~-<>.")
_SHORTEST_BAR = 12  # columns; with less the bars stand below their names
WIDEST_CHART = 100  # columns; longer bars say nothing more
OVER = 3  # columns by which a year reaches beyond its mark
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)  # years between the marks of an axis
_SPARKS = "▁▂▃▄▅▆▇█"
_ASCII_SPARKS = "_.-=^"


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
    room = min(terminal.width, WIDEST_CHART) - names - 2 - titles - 1 - figures
    beside = room >= _SHORTEST_BAR
    if not beside:
        room = max(min(terminal.width, WIDEST_CHART) - 2 - figures, 1)
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


def diverging(rows: Sequence[tuple[str, float]], terminal: Terminal, strong: str | None = None) -> str:
    """Return a bar for each labelled number, from a line at zero: to the left below it, else to the right."""
    names = max((columns_of(label) for label, _ in rows), default=0) + 2
    figures = max((columns_of(f"{number:,}") for _, number in rows), default=0)
    room = min(terminal.width, WIDEST_CHART) - names - figures - 5
    beside = room >= _SHORTEST_BAR
    plots = _from_zero([number for _, number in rows], room if beside else terminal.width - 1, terminal)
    drawn = []
    for (label, number), plot in zip(rows, plots, strict=True):
        name = f"{'> ' if label == strong else '  '}{label}"
        style = "1" if label == strong else ""
        if beside:
            head = terminal.paint(padded(name, names), style)
            drawn.append(f"{head}  {f'{number:,}':>{figures}}  {plot}")
        else:
            drawn += [terminal.paint(line, style) for line in wrapped(f"{name} {number:,}", terminal.width)]
            drawn.append(plot)
    return "\n".join(drawn) + "\n"


def _from_zero(numbers: Sequence[float], room: int, terminal: Terminal) -> list[str]:
    """Draw each number from the same line, which stands where the lowest leaves room for it."""
    low, high = min(0, *numbers), max(0, *numbers)
    scale = room / ((high - low) or 1)
    left = round(-low * scale)
    over, under = tuple(_BARS if terminal.unicode else _ASCII_BARS)
    zero = "\u2502" if terminal.unicode else "|"
    drawn = []
    for number in numbers:
        most = left if number < 0 else room - left
        length = min(max(round(abs(number) * scale), 1 if number else 0), most)
        below = " " * (left - length) + terminal.paint(under * length, BAR_STYLES[1])
        above = terminal.paint(over * length, BAR_STYLES[0])
        drawn.append(f"{below}{zero}" if number < 0 else f"{' ' * left}{zero}{above}")
    return drawn


def _bar(at: int, length: float, terminal: Terminal) -> str:
    """Return a bar; its pattern tells the columns of a group apart as its colour does."""
    mark = (_BARS if terminal.unicode else _ASCII_BARS)[at % 2]
    return terminal.paint(mark * max(round(length), 1 if length else 0), BAR_STYLES[at % 2])


class Axis:
    """A line of time from one year to another, on which dates and intervals are drawn."""

    def __init__(self, low: int, high: int, room: int, terminal: Terminal) -> None:
        needed = (high - low) * (len("1910") + 2) / room
        self._step = next((step for step in _STEPS if step >= needed), _STEPS[-1])
        self._low, self._high = low - low % self._step, high
        self.room, self._terminal = room, terminal
        self._scale = (room - 1) / ((high - self._low) or 1)
        self._marks = _AXIS if terminal.unicode else _ASCII_AXIS

    def scale(self) -> str:
        """Return the years above the axis, at even steps, each beginning where its year does.

        The last may reach OVER columns beyond the axis.
        """
        line = ""
        for year in range(self._low, self._high + 1, self._step):
            at = round((year - self._low) * self._scale)
            if at + len(str(year)) <= self.room + OVER and at >= len(line):
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
        rest = self.room - last - 1
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
