"""What can go wrong, drawn as a tree, and the exit status each branch ends in.

UsjapanError                 1   asked for something that is not there
|-- Unknown                  1   no fact, topic, table or source of that name; a KeyError as well
|-- UsageError               2   the command line cannot be understood
|-- FactsError               2   fact files that cannot be used; carries every Problem found
|-- Refused                  3   found, but not in the form that was asked for
`-- IndexUnusable            -   a compiled index to pass over and rebuild; never reaches the user
"""

from __future__ import annotations

from .record import Record

_SHOWN = 60  # characters of a word that was typed, in a message
_LONGEST_PATH = 4_096  # that a file may have


def quoted(text: str) -> str:
    """Return what was typed, fit for a message: short, in quotes, without control characters."""
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "...")


class ExitStatus:
    """The exit statuses of the program (a plain class: `enum` costs half an interpreter start)."""

    OK = 0
    NOT_FOUND = 1
    USAGE = 2
    REFUSED = 3
    INTERRUPTED = 130


class Problem(Record):
    """One finding of a check: `FILE:LINE:COL: UJnnn message`. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        file = self.file.replace("\n", "\ufffd")  # else a name could feign another problem
        file = file if len(file) <= _LONGEST_PATH else f"{file[:_SHOWN]}..."
        return f"{file}:{self.line}:{self.column}: {self.code} {self.message}"


class UsjapanError(Exception):
    """The root; `status` is the exit status, `notes` are further lines for the reader.

    `suggestions` are the known names that may have been meant, the likeliest first.
    """

    status = ExitStatus.NOT_FOUND

    def __init__(self, message: str, *notes: str, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.notes = notes
        self.suggestions = suggestions

    def __str__(self) -> str:
        return self.message  # a KeyError's would be quoted


class Unknown(UsjapanError, KeyError):
    """No fact, topic, table or source has that name."""


class UsageError(UsjapanError):
    """What was asked for cannot be understood: a command line, a style, an edition."""

    status = ExitStatus.USAGE


class FactsError(UsjapanError):
    """Fact files that cannot be used: nothing of them was loaded."""

    status = ExitStatus.USAGE

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(*(str(problem) for problem in problems))
        self.problems = problems


class Refused(UsjapanError):
    """Found, but refused in the form that was asked for (too old, or a hedged number as exact)."""

    status = ExitStatus.REFUSED


class IndexUnusable(UsjapanError):
    """A compiled index that is missing, broken, foreign or of another version."""
