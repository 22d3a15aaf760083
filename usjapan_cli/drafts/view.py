"""Findings on a person's terminal: the draft's own line, the words at fault underlined, what to write."""

from __future__ import annotations

from ..core.dates import in_words
from ..core.record import Record
from ..show.terminal import Terminal, columns_of, hanging, sanitised, wrapped
from . import codes
from .lines import line as head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .findings import Finding
    from .opening import Draft

_BOLD, _DIM = "1", "2"
_STYLES = {codes.ERROR: "31", codes.WARNING: "35", codes.INFO: "36"}
_INDENT = "    "
_LABEL = 8  # columns of `report: ` and `write:  `
_WORD = 20  # characters of a word that is not cut
_NEAR = 400  # characters of a line that are looked at on either side


class Shown(Record):
    """What the view needs besides the findings: the terminal, and the statement of a fact by its id."""

    terminal: Terminal
    statement: Callable[[str], str | None]


def view(draft: Draft, findings: Sequence[Finding], shown: Shown) -> str:
    """Return findings in one draft as blocks with an empty line between them."""
    blocks = ("".join(f"{line}\n" for line in _block(finding, draft, shown)) for finding in findings)
    return "\n".join(blocks)


def _block(finding: Finding, draft: Draft, shown: Shown) -> Iterator[str]:
    terminal, weight = shown.terminal, codes.severity(finding)
    yield from _head(head(finding, draft.is_word), finding.code, _STYLES[weight], terminal)
    if finding.code == codes.SUPPORTED:
        return
    yield from _underlined(finding, draft.lines, terminal, _STYLES[weight])
    yield from _labelled(f"{weight}:", codes.RULES[finding.code].meaning, terminal)
    report = _report(finding, shown)
    if report:
        yield from _labelled("report:", report, terminal)
    if finding.expected:
        yield from _labelled("write:", sanitised(finding.expected), terminal, _BOLD)


def _report(finding: Finding, shown: Shown) -> str:
    """Return the statement of a finding's fact, with its day where it says none."""
    statement = shown.statement(finding.fact) if finding.fact else None
    day = finding.fact_as_of
    return (
        f"{statement} (as of {in_words(day)})"
        if statement and day and not _says_day(statement)
        else statement or ""
    )


def _says_day(statement: str) -> bool:
    return "as of " in statement.lower()


def _head(text: str, code: str, style: str, terminal: Terminal) -> Iterator[str]:
    for number, line in enumerate(hanging(text, terminal.width)):
        place, found, rest = line.partition(f" {code} ")
        is_first = found and not number
        yield f"{terminal.paint(place, _BOLD)} {terminal.paint(code, style)} {rest}" if is_first else line


def _labelled(label: str, text: str, terminal: Terminal, style: str = "") -> Iterator[str]:
    """Yield a label and its text, further lines below the text."""
    width = max(_LABEL, len(label) + 1)
    for number, line in enumerate(wrapped(text, max(terminal.width - len(_INDENT) - width, 1))):
        margin = terminal.paint(label, _DIM) + " " * (width - len(label)) if not number else " " * width
        yield f"{_INDENT}{margin}{terminal.paint(line, style)}"


def _underlined(finding: Finding, lines: Sequence[str], terminal: Terminal, style: str) -> Iterator[str]:
    """Yield as much of the draft as has room around the words at fault, with carets below them."""
    before, words, after = _excerpt(finding, lines)
    room, dots = terminal.width - len(_INDENT), "\u2026" if terminal.unicode else "..."
    if columns_of(words) > room - 2 * len(dots):
        for part in wrapped(words.strip(), room):
            yield _INDENT + terminal.paint(part, f"{style};4")
            yield _INDENT + terminal.paint("^" * columns_of(part), style)
        return
    spare = room - columns_of(words)
    before = _last(before, max(spare // 2, spare - columns_of(after)), dots)
    after = _first(after, spare - columns_of(before), dots)
    yield f"{_INDENT}{before}{terminal.paint(words, f'{style};4')}{after}".rstrip()
    yield _INDENT + " " * columns_of(before) + terminal.paint("^" * max(columns_of(words), 1), style)


def _excerpt(finding: Finding, lines: Sequence[str]) -> tuple[str, str, str]:
    """Return what stands before the words at fault, these, and what stands behind, as one line."""
    parts = lines[finding.line - 1 : finding.end_line] or [""]
    start = finding.column - 1
    end = sum(len(part) + 1 for part in parts[:-1]) + finding.end_column - 1
    text = parts[0] if len(parts) == 1 else " ".join(parts)
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return _one_line(before).lstrip(), _one_line(text[start:end]), _one_line(after).rstrip()


def _one_line(text: str) -> str:
    return "".join(" " if char.isspace() else char for char in sanitised(text))


def _first(text: str, room: int, dots: str) -> str:
    """Return the beginning of a text that has room, with dots where it is cut."""
    if columns_of(text) <= room:
        return text
    kept = _fitting(text, room - len(dots))
    at = kept.rfind(" ", max(0, len(kept) - _WORD)) + 1
    return (kept[:at] or kept) + dots


def _last(text: str, room: int, dots: str) -> str:
    """Return the end of a text that has room, with dots where it is cut."""
    if columns_of(text) <= room:
        return text
    kept = _fitting(text[::-1], room - len(dots))[::-1]
    at = kept.find(" ", 0, _WORD)
    return dots + (kept[at:] if at >= 0 else kept)


def _fitting(text: str, room: int) -> str:
    """Return as much of the beginning of a text as has room."""
    end = min(len(text), max(room, 0))
    while end and columns_of(text[:end]) > room:
        end -= 1
    return text[:end]
