"""Two texts facing each other, as columns of a person's terminal: then and now."""

from __future__ import annotations

from .terminal import Terminal, padded, wrapped

GAP = 3
NARROW = 60  # columns below which the second text stands below the first
_DIM = "2"


def heads(left: str, right: str, terminal: Terminal) -> list[str]:
    """Return the heads of the two columns; there are none where one stands below the other."""
    room = _room(terminal)
    if not room:
        return []
    rule = "\u2500" if terminal.unicode else "-"
    lines = [(left, right), (rule * room, rule * room)]
    return [terminal.paint(padded(one, room) + " " * GAP + other, _DIM) for one, other in lines]


def pair(left: str, right: str, terminal: Terminal) -> list[str]:
    """Return two texts side by side; what stands in brackets is no text but says that there is none."""
    room = _room(terminal)
    if not room:
        width = terminal.width - 2
        return [*wrapped(left, terminal.width), *(f"  {line}" for line in wrapped(right, width))]
    one, other = wrapped(left, room), wrapped(right, room)
    height = max(len(one), len(other))
    one += [""] * (height - len(one))
    other += [""] * (height - len(other))
    return [
        (_styled(padded(a, room), left, terminal) + " " * GAP + _styled(b, right, terminal)).rstrip()
        for a, b in zip(one, other, strict=True)
    ]


def _styled(line: str, text: str, terminal: Terminal) -> str:
    return terminal.paint(line, _DIM) if text.startswith("(") else line


def _room(terminal: Terminal) -> int:
    """Return the columns of each text, 0 where they have no room side by side."""
    return (terminal.width - GAP) // 2 if terminal.width >= NARROW else 0
