"""The help of every command as Typer lays it out for a wide terminal."""

from __future__ import annotations

from typing import Any

import typer

from usjapan_cli.cli.declarations import app
from usjapan_cli.cli.plain import HELP_WIDTH, ROOT


def text(name: str) -> str:
    """Return a command's help, in lines that leave two of the columns free."""
    command: Any = typer.main.get_command(app)
    context = command.make_context("usjapan", [], resilient_parsing=True, terminal_width=HELP_WIDTH - 2)
    if name != ROOT:
        command = command.commands[name]
        context = command.make_context(name, [], parent=context, resilient_parsing=True)
    return f"{command.get_help(context)}\n"
