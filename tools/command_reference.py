"""What the declarations of the command line say: for the manual page and completion."""

from __future__ import annotations

import inspect
from typing import Any

from usjapan_cli.cli.declarations import DECLARED
from usjapan_cli.cli.plain import ROOT
from usjapan_cli.core.record import Record

from . import plain_commands


class Option(Record):
    """An option: `flags` as typed, `metavar` empty for a switch, `help` one sentence."""

    flags: tuple[str, ...]
    metavar: str
    help: str
    choices: tuple[str, ...]
    repeatable: bool = False


class Command(Record):
    """A command in words. `argument` is its metavar, or empty; others have `shared` options too."""

    name: str
    summary: str
    argument: str
    examples: tuple[str, ...]
    options: tuple[Option, ...]
    shared: tuple[Option, ...]


def root() -> Command:
    """Return the program itself: what it takes without a command."""
    return _command(ROOT)


def commands() -> tuple[Command, ...]:
    """Return every command, in the order in which it is declared."""
    return tuple(_command(name) for name in DECLARED if name != ROOT)


def _command(name: str) -> Command:
    parameters = inspect.signature(DECLARED[name]).parameters
    words = {key: parameter.annotation.__metadata__[0] for key, parameter in parameters.items()}
    summary, _, rest = inspect.cleandoc(DECLARED[name].__doc__ or "").partition("\n")
    argument = plain_commands.commands()[name]["argument"]
    common = plain_commands.commands()[ROOT]["defaults"].keys() | {"format", "json", "fields"}
    options = {key: _option(name, key, words[key]) for key in words if not argument or key != argument[0]}
    return Command(
        name,
        summary,
        (words[argument[0]].metavar or "") if argument else "",
        tuple(line.strip() for line in rest.splitlines() if line.startswith("  ")),
        tuple(option for key, option in options.items() if key not in common or key == "version"),
        tuple(option for key, option in options.items() if key in common and key != "version"),
    )


def _option(command: str, name: str, words: Any) -> Option:
    """Describe one option from its declaration and its flags."""
    known = plain_commands.commands()[command]["options"]
    found = {flag: meaning for flag, meaning in known.items() if meaning[0] == name}
    _, kind, choices = next(iter(found.values()))
    metavar = "" if kind == "flag" else words.metavar or name.upper()
    return Option(tuple(found), metavar, words.help or "", choices if kind == "text" else (), kind == "many")
