"""The process's streams: a terminal or a pipe, reading stdin, writing an outcome, messages on stderr."""

from __future__ import annotations

import os
import sys

from ..commands.context import Context, Outcome, Streams
from ..core.errors import UsageError, UsjapanError
from ..show.terminal import (
    Terminal,
    counted,
    hanging,
    rows_of,
    sanitised,
    takes_links,
    wants_color,
    width_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ..show.progress import Bar

_LONGEST_LINE = 6_000  # characters of a line of a message: a path has at most 4,096
_COPIED = {"cite": "the reference", "table": "the table"}
MOST_STDIN = 64 * 1024 * 1024


def open_streams(environ: Mapping[str, str], shared: Mapping[str, Any]) -> Streams:
    """Find out where the output goes and what it can show: a terminal or a pipe, its width and colours."""
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    color = wants_color(shared["color"], environ, is_terminal)
    encoding = (sys.stdout.encoding or "ascii") if sys.stdout is not None else "ascii"
    locale = environ.get("LC_ALL") or environ.get("LC_CTYPE") or environ.get("LANG")
    if locale in ("C", "POSIX"):
        encoding = "ascii"  # where Python itself would take UTF-8
    human = is_terminal or color
    asked = human or shared.get("format") in ("cards", "table")
    width = width_of(environ if asked else {}, 1 if is_terminal else None)  # a pipe has no width
    rows, links = (rows_of(environ, 1), color and takes_links(environ)) if is_terminal else (0, False)
    terminal = Terminal(color, width, encoding.lower().startswith("utf"), asked, rows, links)
    return Streams(environ, terminal, is_terminal, human, _stdin(), _progress(shared["quiet"]))


def _progress(quiet: bool) -> Bar | None:
    """Return a bar for long work, where somebody watches stderr."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return None
    from ..show.progress import Bar  # only for a terminal

    return Bar(sys.stderr)


def _stdin() -> Callable[[], bytes]:
    """Return what reads stdin, the first time it is asked to."""
    kept: list[bytes] = []

    def read() -> bytes:
        if sys.stdin is None:
            raise UsageError("standard input is closed", "name a file, or pipe something in")
        if not kept:
            try:
                kept.append(sys.stdin.buffer.read(MOST_STDIN))
            except OSError as error:
                raise UsageError(f"standard input cannot be read: {error.strerror or error}") from error
        return kept[0]

    return read


def write(outcome: Outcome, context: Context, may_page: bool) -> None:
    """Write the answer to stdout; what its encoding cannot hold gets a substitute."""
    if not outcome.text and not outcome.rest:
        return
    encoding = "utf-8"
    if context.streams.is_terminal or "PYTHONIOENCODING" in context.environ:
        encoding = getattr(sys.stdout, "encoding", None) or "ascii"
        outcome = outcome.held()
    text = outcome.text
    if context.streams.is_terminal or not outcome.data:
        text = sanitised(text, context.terminal.color and not outcome.data)
    if sys.stdout is None:
        raise OSError("standard output is closed")
    if may_page and outcome.page and context.streams.is_terminal:
        from ..show import pager  # starts a process: only for a long answer to a person

        if pager.page(text, context.environ):
            return
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode(encoding, "replace"))
    for piece in outcome.rest:
        sys.stdout.buffer.write(piece.encode(encoding, "replace"))
    sys.stdout.buffer.flush()


def copy_outcome(outcome: Outcome, name: str, environ: Mapping[str, str]) -> str:
    """Copy the outcome to the clipboard; return the note to print. Raises UsjapanError where that fails.

    What was copied before would be pasted instead: it is an error, after the answer was written.
    """
    from ..show import clipboard  # starts processes: only when asked for

    text = outcome.copied or ""
    what = _COPIED.get(name) or counted(text.count("\n") + 1, "statement")
    if f"{text}\n" == outcome.text:
        what = "what was printed"
    try:
        return f"{clipboard.copy(text, environ, html=outcome.html)}: {what}"
    except clipboard.ClipboardUnavailable as error:
        raise UsjapanError(str(error)) from error


def say(*lines: str) -> None:
    """Write messages to stderr, endless ones cut; where that cannot be, nothing is said."""
    if sys.stderr is None or not lines:
        return
    try:
        encoding = sys.stderr.encoding or "ascii"
        lines = tuple(_shortened(line) for text in lines for line in text.split("\n"))
        if sys.stderr.isatty():
            width = width_of(os.environ, 2)
            lines = tuple(part for line in lines for part in hanging(line, width))
        text = "".join(f"{sanitised(line)}\n" for line in lines)
        sys.stderr.flush()
        sys.stderr.buffer.write(text.encode(encoding, "replace"))
        sys.stderr.buffer.flush()
    except OSError:
        abandon(2)


def _shortened(line: str) -> str:
    """Cut what is longer than a path can be: a name without end was typed; what is wrong stands last."""
    return line if len(line) <= _LONGEST_LINE else f"{line[:200]} ... {line[-200:]}"


def abandon(stream: int) -> None:
    """Let nothing be written to a stream any more: when the interpreter ends, that would be status 120."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    except OSError:
        return
