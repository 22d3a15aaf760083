"""What explains the program: help, the manual page, completion scripts, schemas.

All but the pages of `help` are files in `pages/`, which `python -m tools` makes.
"""

from __future__ import annotations

import os

from ..show.terminal import BOLD
from . import COMMANDS
from .context import Context, Outcome

_PAGES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "pages")
_SCRIPTS = {"bash": "usjapan.bash", "zsh": "_usjapan", "fish": "usjapan.fish"}


def help_page(context: Context, subject: str | None = None) -> Outcome:
    """Explain a command or a subject; without one, say which there are."""
    if subject in COMMANDS:
        return Outcome(_headed(_page(help_file(subject)), context))
    from . import help_layout, help_pages  # a command's help is a file: it pays for no other page

    page = help_pages.page(subject) if subject else help_pages.contents()
    more = [help_pages.places(context.environ)] if page is help_pages.ENVIRONMENT else []
    width = context.terminal.width if context.streams.is_terminal else help_layout.WIDTH
    title, rest = help_layout.text(page, *more, width=width).split("\n", 1)
    return Outcome(f"{context.terminal.paint(title, BOLD)}\n{rest}", page=True)


def _headed(text: str, context: Context) -> str:
    """Return a command's help with its heads in bold: `Usage:`, `Look up:`."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        head, colon, rest = line.partition(":")
        if head[:1].isupper() and colon:
            lines[at] = context.terminal.paint(head + colon, BOLD) + rest
    return "\n".join(lines)


def help_file(name: str) -> str:
    """Return the file in `pages/` with a command's help."""
    return f"help/{'usjapan' if name == 'orientation' else name}.txt"


def man(_context: Context) -> Outcome:
    """Print the manual page."""
    return Outcome(_page("usjapan.1"))


def print_completion(_context: Context, shell: str) -> Outcome:
    """Print a shell's completion script."""
    return Outcome(_page(_SCRIPTS[shell]))


def print_schema(_context: Context, what: str = "facts") -> Outcome:
    """Print a JSON Schema: of fact files, or of JSON output."""
    return Outcome(_page(f"{what}.schema.json"))


def _page(name: str) -> str:
    with open(os.path.join(_PAGES, name), encoding="utf-8", newline="") as file:
        return file.read()
