"""Every generated file: where it is, and what makes its text."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from pathlib import Path

import usjapan_cli
from usjapan_cli.cli import declarations
from usjapan_cli.commands.help import help_file
from usjapan_cli.core.jsontext import indented

from . import (
    completion_bash,
    completion_fish,
    completion_zsh,
    forms,
    help_texts,
    json_schema,
    manpage,
    pictures,
    plain_commands,
    roots,
    sessions,
    stems,
)

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path(usjapan_cli.__file__).resolve().parent  # an installed one, where the tests run against a wheel
PAGES = PACKAGE / "pages"
HOW = "python -m tools brings it up to date"

FILES: dict[Path, Callable[[], str]] = {  # the first makes what the program needs to start
    PACKAGE / "cli" / "_plain_commands.py": plain_commands.source,
    PACKAGE / "core" / "_roots.py": roots.source,
    PACKAGE / "language" / "_stems.py": stems.source,
    PACKAGE / "language" / "_forms.py": forms.source,
    PAGES / "usjapan.1": manpage.page,
    PAGES / "usjapan.bash": completion_bash.script,
    PAGES / "_usjapan": completion_zsh.script,
    PAGES / "usjapan.fish": completion_fish.script,
    PAGES / "facts.schema.json": lambda: indented(json_schema.facts_schema()) + "\n",
    PAGES / "output.schema.json": lambda: indented(json_schema.output_schema()) + "\n",
    **{PAGES / help_file(name): functools.partial(help_texts.text, name) for name in declarations.DECLARED},
    **{ROOT / "docs" / f"{name}.svg": functools.partial(pictures.drawn, name) for name in pictures.PICTURES},
}
DOCUMENTS: dict[Path, Callable[[], str]] = {  # what a shell of a POSIX system is needed for
    ROOT / name: functools.partial(sessions.document, name)
    for name in (sessions.DOCUMENTS if os.name == "posix" else ())
}


def kept(path: Path) -> str | None:
    """Return a generated file as it is now, or None where there is none."""
    return path.read_bytes().decode("utf-8") if path.exists() else None


def stray() -> list[Path]:
    """Return the files among the pages that nothing makes."""
    return [path for path in sorted(PAGES.rglob("*")) if path.is_file() and path not in FILES]
