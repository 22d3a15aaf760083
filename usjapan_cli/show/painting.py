"""Lines for a person's terminal, in a few ANSI styles of our own: broken, painted, aligned, highlighted.

Rich would cost a lookup six interpreter starts; its tables are in `grid`.
"""

from __future__ import annotations

from ..core.facts import HEDGES, Value
from ..core.words import stem, words
from .terminal import BOLD as BOLD
from .terminal import Terminal, columns_of, cut, padded, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

DIM, ID, STALE, MARK = "2", "36", "35", "1;4"  # yellow is faint on white
STALE_MARK = "*"  # of what may have changed
BESIDE = 20  # columns that a text needs to stand beside its label, else it stands below
SHORT_VALUE = 24  # columns of a value beside its statement
SHORTER = ((" trillion", "tn"), (" billion", "bn"), (" million", "m"), (" per year", "/yr"), (" people", ""))
PUNCTUATION = ".,;:!?()\"'\u201c\u201d\u2019"


def as_text(lines: Iterable[str]) -> str:
    """Return lines as one text."""
    return "".join(f"{line}\n" for line in lines)


def painted(text: str, terminal: Terminal, style: str = "") -> list[str]:
    """Break text at the terminal's width, each line in a style."""
    return [terminal.paint(line, style) for line in wrapped(text, terminal.width)]


def beside(
    label: str, text: str, width: int, terminal: Terminal, label_style: str = ID, style: str = ""
) -> list[str]:
    """Return a label with its text beside it, or, where that has no room, indented below it.

    An id or another long word is broken only where it has no room below either.
    """
    room = terminal.width - width - 2
    longest = max(map(columns_of, text.split(" ")))
    if room < BESIDE or room < longest <= terminal.width - 2:
        labels = wrapped(label, terminal.width) if label else []
        body = wrapped(text, terminal.width - 2)
        return [
            *(terminal.paint(line, label_style) for line in labels),
            *(f"  {terminal.paint(line, style)}" for line in body),
        ]
    first, *rest = [terminal.paint(line, style) for line in wrapped(text, room)]
    head = terminal.paint(padded(label, width), label_style)
    return [f"{head}  {first}", *(" " * (width + 2) + line for line in rest)]


def pairs(rows: Iterable[tuple[str, str]], terminal: Terminal, style: str = ID) -> str:
    """Return names with their descriptions, aligned."""
    rows = list(rows)
    width = max((columns_of(name) for name, _ in rows), default=0)
    return "".join(f"{line}\n" for name, text in rows for line in beside(name, text, width, terminal, style))


def addressed(label: str, url: str, width: int, terminal: Terminal) -> list[str]:
    """Return a label with an address: a link behind its host, or whole and never cut, to be copied."""
    head = terminal.paint(padded(label, width), DIM)
    host = url.partition("://")[2].partition("/")[0].removeprefix("www.")
    if terminal.links and host:
        is_beside = width + 2 + columns_of(host) <= terminal.width
        link = terminal.linked(cut(host, terminal.width, "..."), url)
        return [f"{head}  {link}"] if is_beside else [head, link]
    if width + 2 + columns_of(url) <= terminal.width:
        return [f"{head}  {url}"]
    return [head.rstrip(), url]


def short_value(value: Value, width: int) -> str:
    """Return a value in words, or, where that is too wide, with signs and short units: `~$2bn/yr`."""
    text = value.text
    if columns_of(text) <= width or value.bound == "rank":
        return text
    text = text.removeprefix(HEDGES[value.bound])
    for long, short in SHORTER:
        text = text.replace(long, short)
    return {"about": "~", "over": ">", "under": "<"}.get(value.bound, "") + text


def highlighted(line: str, stems: frozenset[str], terminal: Terminal) -> str:
    """Return a line with the matched words highlighted; a figure may be two: `$188 billion`."""
    if not stems or not terminal.color:
        return line
    parts, shown = line.split(" "), []
    is_second = False
    for part, after in zip(parts, [*parts[1:], ""], strict=True):
        is_met = is_second or _is_met(part, stems)
        is_figure = part[-1:].isdigit() and not is_met and not _is_met(after, stems)
        is_second = is_figure and _is_met(f"{part} {after}", stems)
        shown.append(_lit(part, terminal) if is_met or is_second else part)
    return " ".join(shown)


def _is_met(text: str, stems: frozenset[str]) -> bool:
    return any(stem(word) in stems for word in words(text))


def _lit(word: str, terminal: Terminal) -> str:
    """Highlight a word without the punctuation around it; a full stop belongs to `U.S.`."""
    core = word.strip(PUNCTUATION) or word
    before, _, after = word.partition(core)
    if "." in core and after.startswith("."):
        core, after = f"{core}.", after[1:]
    return before + terminal.paint(core, MARK) + after
