"""What explains the program: help pages, the manual page, completion scripts."""

from __future__ import annotations

from collections.abc import Callable

from .. import completion, manpage
from . import help_pages
from .context import Context, Outcome


def help_page(context: Context, subject: str | None = None) -> Outcome:
    """Explain a subject; without one, say which there are."""
    page = help_pages.SUBJECTS[subject] if subject else help_pages.contents()
    more = [help_pages.places(context.environ)] if page is help_pages.ENVIRONMENT else []
    width = context.terminal.width if context.streams.is_terminal else help_pages.WIDTH
    return Outcome(help_pages.text(page, *more, width=width), page=True)


def man(_context: Context) -> Outcome:
    """Print the manual page."""
    return Outcome(manpage.page())


def print_completion(_context: Context, shell: str) -> Outcome:
    """Print a shell's completion script."""
    return Outcome(completion.SCRIPTS[shell]())


COMMANDS: dict[str, Callable[..., Outcome]] = {
    "completion": print_completion, "man": man, "help": help_page,
}  # fmt: skip
