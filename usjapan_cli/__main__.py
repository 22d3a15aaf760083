"""The process: reads a command line, runs the command, turns errors into exit statuses.

A plain line is read by `cli.plain`, any other by Typer; both give a `Call`, and from there the way is
one: the same commands, the same treatment of broken pipes, interrupts and messages.
"""

from __future__ import annotations

import gc
import os
import sys

gc.set_threshold(200_000, 20, 100)  # a lookup makes no garbage worth a search: a twentieth of its time
_hook = sys.excepthook  # until `run` is there to answer for it, Ctrl-C ends the process without a word
sys.excepthook = lambda kind, *rest: None if kind is KeyboardInterrupt else _hook(kind, *rest)

from . import commands  # noqa: E402
from .cli import plain  # noqa: E402
from .cli.streams import abandon, copy_outcome, open_streams, say, write  # noqa: E402
from .commands.context import Context  # noqa: E402
from .core.errors import ExitStatus, FactsError, IndexUnusable, UsageError, UsjapanError, quoted  # noqa: E402, quoted
from .show.terminal import width_of  # noqa: E402

sys.excepthook = _hook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SHARED = (
    "color",
    "quiet",
    "no_pager",
    "facts",
    "only_facts",
    "edition",
    "format",
    "json",
    "fields",
    "template",
)


def main() -> None:
    """Run the program on the process's own arguments and end the process with its status.

    It ends at once. All is written by then, and to let Python take its modules apart would cost a lookup
    as much as importing them did.
    """
    status = run(sys.argv[1:], os.environ)
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        status = status or ExitStatus.NOT_FOUND
    os._exit(status)


def run(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run one command line; the one place where an error becomes a message and a status."""
    try:
        return _run(argv, environ)
    except FactsError as error:
        say("\n".join(map(str, error.problems)))
        return error.status
    except UsjapanError as error:
        say(f"usjapan: {error.message}", *(f"  {note}" for note in error.notes))
        return error.status
    except MemoryError:
        say("usjapan: out of memory - check a smaller part, or allow more")
        return ExitStatus.USAGE
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        abandon(1)
        return ExitStatus.OK
    except OSError as error:
        abandon(1)
        say(f"usjapan: {_io_failure(error)}")
        return ExitStatus.NOT_FOUND


def _io_failure(error: OSError) -> str:
    """Say what could not be done: a file is named by its opening; writing to stdout names none."""
    if not os.path.isdir(os.path.dirname(__file__)):
        return "it cannot run inside an archive: unpack that, or install the package"
    reason = error.strerror or error
    return f"{error.filename} cannot be read: {reason}" if error.filename else f"cannot write: {reason}"


def _run(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    call = _read(plain.arranged(argv), environ)
    if call is None:
        if sys.stdout is None:
            raise OSError("standard output is closed")
        return ExitStatus.OK
    _agree(call)
    shared = {key: value for key, value in call.values.items() if key in SHARED}
    own = {key: value for key, value in call.values.items() if key not in SHARED and value is not None}
    command = commands.find(call.name)
    context = Context(open_streams(environ, shared), shared)
    try:
        outcome = command(context, **own)
    except IndexUnusable:  # damaged: once more, on a new one
        context = Context(context.streams, shared, rebuild=True)
        outcome = command(context, **own)
    if context.streams.progress:
        context.streams.progress.clear()
    notes = (*context.warnings, *outcome.notes)
    write(outcome, context, not shared["no_pager"])
    told = () if shared["quiet"] else notes
    say(*(f"usjapan: {note}" for note in (*outcome.errors, *told)))
    if outcome.copied is not None:
        note = copy_outcome(outcome, call.name, environ)  # fails loudly, whatever is quiet
        say(*(() if shared["quiet"] else (f"usjapan: {note}",)))
    return outcome.status


def _read(argv: Sequence[str], environ: Mapping[str, str]) -> plain.Call | None:
    """Read the command line, quickly where it is plain; None where help answered it."""
    if argv and argv[0][:1] != "-" and not plain.is_command(argv[0]):
        argv = _searching(argv, environ)
    call = plain.parse(argv)
    if call is not None and not _is_narrow_help(call, environ):
        return call
    from .cli import declarations  # Typer costs five interpreter starts: for what is unusual or wrong

    try:
        return declarations.parse(argv)
    except SystemExit as left:  # Click's way to say that the reader of the help left early
        raise BrokenPipeError from left
    except Exception as error:
        if isinstance(error.__cause__, KeyboardInterrupt):  # Click has made an Abort of it
            raise KeyboardInterrupt from error
        from .cli import usage

        said = usage.explained(error, argv)
        if said is None:
            raise
        raise UsageError(*said) from error


def _searching(argv: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """Take words that begin with no command for a search, unless the first is nearly a command.

    A word that is spelled right and stands before others is none: `how many troops` is not `show`.
    """
    from .core import suggest  # RapidFuzz: only for what is no command

    word = argv[0]
    near = suggest.slip_of(word, [name for name in commands.COMMANDS if name != plain.ROOT])
    is_begun = near is not None and near.startswith(word.lower())
    has_others = any(other[:1] != "-" for other in argv[1:])
    if near and (is_begun or not has_others or not _is_spelled(word, environ)):
        from .commands import next_step  # only for what is no command

        at = next((at for at, other in enumerate(argv) if other[:1] == "-"), len(argv))
        search = next_step.search(" ".join(argv[:at]), *argv[at:])
        raise UsageError(f"no command {quoted(word)} - did you mean {near}?", f"to search for it: {search}")
    return ["search", *argv]


def _is_spelled(word: str, environ: Mapping[str, str]) -> bool:
    """Tell whether the shipped facts or their list of English words spell a word so."""
    from .library.opening import Opening, open_library
    from .library.places import cache_folder
    from .search.known import Words

    library, _ = open_library(Opening(cache=cache_folder(environ)))
    return Words(library.indexes).is_spelled(word.lower())


def _is_narrow_help(call: plain.Call, environ: Mapping[str, str]) -> bool:
    """Tell whether a command's help is asked for on a terminal that its kept lines do not fit."""
    asks = call.name == "help" and call.values["subject"] in commands.COMMANDS
    return asks and width_of(environ, 1) < plain.HELP_WIDTH


def _agree(call: plain.Call) -> None:
    """Refuse options that leave each other without effect, however the line was read."""
    format = call.values.get("format")
    if call.values.get("json") and format not in (None, "json"):
        raise UsageError(f"--json and --format {format} contradict each other", "leave one of them out")
    asked = [key for key in ("format", "json", "fields") if call.values.get(key)]
    if call.values.get("template") is not None and (asked or call.values.get("field") is not None):
        raise UsageError(
            "--template is a format of its own", "leave out --format, --json, --field and --fields"
        )
    if call.values.get("field") is not None and asked:
        raise UsageError(
            f"--field writes one field bare, whatever --{asked[0]} asks for",
            "for chosen fields in a format: usjapan show ID --fields A,B --format csv",
        )


if __name__ == "__main__":
    main()
