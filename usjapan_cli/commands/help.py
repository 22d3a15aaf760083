"""What explains the program: help pages, the manual page, completion scripts."""

from __future__ import annotations

from .. import completion, manpage, schema
from ..core.jsontext import indented
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


def print_schema(_context: Context, what: str = "facts") -> Outcome:
    """Print a JSON Schema: of fact files, or of JSON output."""
    chosen = schema.output_schema() if what == "output" else schema.facts_schema()
    return Outcome(indented(chosen) + "\n")
