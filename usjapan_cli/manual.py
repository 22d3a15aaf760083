"""What explains the program: help, the manual page, completion scripts, schemas.

All but the pages of `help` are files in `pages/`, which `python -m tools` makes.
"""

from __future__ import annotations

import os

from . import helppages
from ._commands import COMMANDS as DECLARED
from .quick import ROOT
from .session import Outcome, Session
from .terminal import width_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

HELP_WIDTH = 80  # of a command's help: never wider, and narrower only on a narrower terminal
_PAGES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pages")
_SCRIPTS = {"bash": "usjapan.bash", "zsh": "_usjapan", "fish": "usjapan.fish"}


def help_page(session: Session, subject: str | None = None) -> Outcome:
    """Explain a command or a subject; without one, say which there are."""
    if subject in DECLARED:
        return _command_help(session, subject)
    page = helppages.SUBJECTS[subject] if subject else helppages.contents()
    more = [helppages.places(session.environ)] if page is helppages.ENVIRONMENT else []
    width = session.terminal.width if session.streams.is_terminal else helppages.WIDTH
    return Outcome(helppages.text(page, *more, width=width), page=True)


def _command_help(session: Session, name: str) -> Outcome:
    width = width_of(session.environ, 1)
    if width >= HELP_WIDTH:
        return Outcome(_page(help_file(name)))
    from . import cli  # Typer lays help out for a narrow terminal

    return Outcome(cli.help_text(name, width))


def help_file(name: str) -> str:
    """Return the file in `pages/` with a command's help."""
    return f"help/{'usjapan' if name == ROOT else name}.txt"


def man(_session: Session) -> Outcome:
    """Print the manual page."""
    return Outcome(_page("usjapan.1"))


def print_completion(_session: Session, shell: str) -> Outcome:
    """Print a shell's completion script."""
    return Outcome(_page(_SCRIPTS[shell]))


def print_schema(_session: Session, what: str = "facts") -> Outcome:
    """Print a JSON Schema: of fact files, or of JSON output."""
    return Outcome(_page(f"{what}.schema.json"))


def _page(name: str) -> str:
    with open(os.path.join(_PAGES, name), encoding="utf-8", newline="") as file:
        return file.read()


COMMANDS: dict[str, Callable[..., Outcome]] = {
    "completion": print_completion, "man": man, "help": help_page, "schema": print_schema,
}  # fmt: skip
