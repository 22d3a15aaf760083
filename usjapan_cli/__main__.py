"""The process: routes a command line, runs the command, writes, turns errors into exit statuses.

A plain line is read by `quick`, any other by Typer; both give a `Call`, and from there the way is
one: the same commands, the same treatment of broken pipes, interrupts and messages.
"""

from __future__ import annotations

import os
import sys

_hook = sys.excepthook  # until `run` is there to answer for it, Ctrl-C ends the process without a word
sys.excepthook = lambda kind, *rest: None if kind is KeyboardInterrupt else _hook(kind, *rest)

from .cli import plain  # noqa: E402
from .commands import lookup  # noqa: E402
from .commands.context import Context, Outcome, Streams  # noqa: E402
from .core.errors import ExitStatus, FactsError, IndexUnusable, UsageError, UsjapanError  # noqa: E402
from .show.terminal import Terminal, hanging, sanitised, wants_color, width_of  # noqa: E402

sys.excepthook = _hook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from .show.progress import Bar

LOOKUPS: dict[str, Callable[..., Outcome]] = {
    plain.ROOT: lookup.orientation, "topics": lookup.topics, "list": lookup.list_facts,
    "search": lookup.search, "show": lookup.show,
}  # fmt: skip
SHARED = ("color", "quiet", "no_pager", "facts", "only_facts", "format", "json", "fields")
UNREADABLE = (LookupError, ValueError, ArithmeticError)  # what comes of content that was not expected
MOST_STDIN = 64 * 1024 * 1024


def main() -> None:
    """Run the program on the process's own arguments and exit with its status."""
    sys.exit(run(sys.argv[1:], os.environ))


def run(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run one command line; the one place where an error becomes a message and a status."""
    try:
        return _run(argv, environ)
    except FactsError as error:
        _say("\n".join(map(str, error.problems)))
        return error.status
    except UsjapanError as error:
        _say(f"usjapan: {error.message}", *(f"  {note}" for note in error.notes))
        return error.status
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        _abandon(1)
        return ExitStatus.OK
    except OSError as error:
        _abandon(1)
        _say(f"usjapan: cannot write: {error.strerror or error}")
        return ExitStatus.NOT_FOUND


def _run(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    call = _read(plain.arranged(argv))
    if call is None:
        if sys.stdout is None:
            raise OSError("standard output is closed")
        return ExitStatus.OK
    _agree(call)
    shared = {key: value for key, value in call.values.items() if key in SHARED}
    own = {key: value for key, value in call.values.items() if key not in SHARED and value is not None}
    context = Context(_streams(environ, shared), shared)
    try:
        outcome = _command(call.name)(context, **own)
    except (IndexUnusable, *UNREADABLE):  # a damaged index: once more, on a new one
        context = Context(context.streams, {**shared, "rebuild": True})
        try:
            outcome = _command(call.name)(context, **own)
        except (*UNREADABLE, TypeError) as error:  # it was not the index
            raise UsageError(f"this cannot be shown: {error}", "usjapan lint PACK checks a pack") from error
    if context.streams.progress:
        context.streams.progress.clear()
    notes = (*context.warnings, *outcome.notes)
    _write(outcome, context, not shared["no_pager"])
    if outcome.copied is not None:
        notes = (*notes, _copied(outcome, call.name, environ))
    if not shared["quiet"]:
        _say(*(f"usjapan: {note}" for note in notes))
    return outcome.status


def _read(argv: Sequence[str]) -> plain.Call | None:
    """Read the command line, quickly where it is plain; None where help answered it."""
    call = plain.parse(argv)
    if call is not None:
        return call
    from .cli import declarations  # Typer costs five interpreter starts: for help and what is wrong

    try:
        return declarations.parse(argv)
    except SystemExit as left:  # Click's way to say that the reader of the help left early
        raise BrokenPipeError from left
    except Exception as error:
        if isinstance(error.__cause__, KeyboardInterrupt):  # Click has made an Abort of it
            raise KeyboardInterrupt from error
        message = declarations.usage_message(error)
        if message is None:
            raise
        raise UsageError(message, "usjapan --help lists the commands") from error


def _agree(call: plain.Call) -> None:
    """Refuse options that leave each other without effect, however the line was read."""
    asked = [key for key in ("format", "json", "fields") if call.values.get(key)]
    if call.values.get("field") is not None and asked:
        raise UsageError(
            f"--field writes one field bare, whatever --{asked[0]} asks for",
            "for chosen fields in a format: usjapan show ID --fields A,B --format csv",
        )


def _command(name: str) -> Callable[..., Outcome]:
    """Return what runs a command; only the everyday ones are imported from the start."""
    if name in LOOKUPS:
        return LOOKUPS[name]
    if name == "cite":
        from .commands import cite

        return cite.cite
    if name in ("table", "timeline", "history", "sources"):
        from .commands import table

        return table.COMMANDS[name]
    if name == "verify":
        from .commands import verify

        return verify.verify_report
    if name in ("draft", "sentences", "new"):
        from .commands import copies

        return copies.COMMANDS[name]
    if name == "compare":
        from .commands import compare

        return compare.compare_editions
    if name in ("lint", "schema"):
        from .commands import curate

        return curate.COMMANDS[name]
    from .commands.help import COMMANDS

    return COMMANDS[name]


def _streams(environ: Mapping[str, str], shared: Mapping[str, Any]) -> Streams:
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    color = wants_color(shared["color"], environ, is_terminal)
    encoding = (sys.stdout.encoding or "ascii") if sys.stdout is not None else "ascii"
    locale = environ.get("LC_ALL") or environ.get("LC_CTYPE") or environ.get("LANG")
    if locale in ("C", "POSIX"):
        encoding = "ascii"  # where Python itself would take UTF-8
    human = is_terminal or color
    asked = human or shared.get("format") == "table"
    width = width_of(environ if asked else {}, 1 if is_terminal else None)  # a pipe has no width
    terminal = Terminal(color, width, encoding.lower().startswith("utf"), asked)
    return Streams(environ, terminal, is_terminal, human, _stdin(), _progress(shared["quiet"]))


def _progress(quiet: bool) -> Bar | None:
    """Return a bar for long work, where somebody watches stderr."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return None
    from .show.progress import Bar  # only for a terminal

    return Bar(sys.stderr)


def _stdin() -> Callable[[], bytes]:
    """Return what reads stdin, the first time it is asked to."""
    kept: list[bytes] = []

    def read() -> bytes:
        if not kept:
            kept.append(sys.stdin.buffer.read(MOST_STDIN) if sys.stdin is not None else b"")
        return kept[0]

    return read


def _write(outcome: Outcome, context: Context, may_page: bool) -> None:
    """Write the answer to stdout; what its encoding cannot hold gets a substitute."""
    if not outcome.text:
        return
    text = outcome.text
    if context.streams.is_terminal or not outcome.data:
        text = sanitised(text, context.terminal.color and not outcome.data)
    if sys.stdout is None:
        raise OSError("standard output is closed")
    if may_page and outcome.page and context.streams.is_terminal:
        from .show import pager  # starts a process: only for a long answer to a person

        if pager.page(text, context.environ):
            return
    encoding = "utf-8"
    if context.streams.is_terminal or "PYTHONIOENCODING" in context.environ:
        encoding = sys.stdout.encoding or "ascii"
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode(encoding, "replace"))
    sys.stdout.buffer.flush()


def _copied(outcome: Outcome, name: str, environ: Mapping[str, str]) -> str:
    """Put what a command gives for it on the clipboard and return what to say about it."""
    from .show import clipboard  # starts processes: only when asked for

    text = outcome.copied or ""
    what = "the reference" if name == "cite" else lookup.counted(text.count("\n") + 1, "statement")
    if f"{text}\n" == outcome.text:
        what = "what was printed"
    try:
        return f"{clipboard.copy(text, environ)}: {what}"
    except clipboard.ClipboardUnavailable as error:
        return str(error)


def _say(*lines: str) -> None:
    """Write messages to stderr; where that cannot be, nothing is said."""
    if sys.stderr is None or not lines:
        return
    try:
        encoding = sys.stderr.encoding or "ascii"
        if sys.stderr.isatty():
            width = width_of(os.environ, 2)
            lines = tuple(
                part for text in lines for line in text.split("\n") for part in hanging(line, width)
            )
        text = "".join(f"{sanitised(line)}\n" for line in lines)
        sys.stderr.flush()
        sys.stderr.buffer.write(text.encode(encoding, "replace"))
        sys.stderr.buffer.flush()
    except OSError:
        _abandon(2)


def _abandon(stream: int) -> None:
    """Let nothing be written to a stream any more: when the interpreter ends, that would be status 120."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    except OSError:
        return


if __name__ == "__main__":
    main()
