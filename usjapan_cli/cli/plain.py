"""Reads a plain command line without Typer, from what is generated out of its declarations.

It understands commands, options with values, flags, arguments and a call for help. Whatever is unusual
(a wrong option or value, `--`, a leading dash) it declines, and Typer reads the line instead.
"""

from __future__ import annotations

from ..core.record import Record
from ._plain_commands import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

ROOT = "orientation"
HELP = ("--help", "-h")
HELP_WIDTH = 80  # columns that the kept help of a command is laid out for


class Call(Record):
    """A command and the values of its parameters, all of them."""

    name: str
    values: Mapping[str, Any]


def arranged(argv: Sequence[str]) -> list[str]:
    """Move options that stand before the command, or before the words to search for, behind them."""
    at = 0
    while at < len(argv) and (argv[at][:2] == "--" != argv[at] or _option(argv[at])):
        name, equals, _ = argv[at].partition("=")
        kind = _option(name)
        at += 2 if kind not in ("", "flag") and not equals else 1
    if not at or at >= len(argv) or argv[at].startswith("-"):
        return list(argv)
    return [argv[at], *argv[:at], *argv[at + 1 :]]


def _option(name: str) -> str:
    """Return the kind of an option that the program or a command has, or nothing."""
    of_root = COMMANDS[ROOT]["options"].get(name)
    known = (command["options"][name] for command in COMMANDS.values() if name in command["options"])
    return str((of_root or next(known, ("", "")))[1])


def is_command(word: str) -> bool:
    """Tell whether a word is a command."""
    return word in COMMANDS and word != ROOT


def asking_help(argv: Sequence[str]) -> list[str]:
    """Turn `help search` into `search --help`; other lines stay as they are."""
    named = [word for word in argv[1:] if word in COMMANDS and word != ROOT]
    return [*named, "--help"] if list(argv[:1]) == ["help"] and len(named) == 1 else list(argv)


def parse(argv: Sequence[str]) -> Call | None:
    """Read an arranged command line, or return None to leave it to Typer."""
    argv = asking_help(argv)
    name, rest = (argv[0], argv[1:]) if argv and argv[0][:1] != "-" else (ROOT, list(argv))
    command = COMMANDS.get(name)
    if command is None or (name == ROOT and argv and argv[0] == ROOT):
        return None
    values, words, helps = dict(command["defaults"]), [], False
    while rest:
        word = rest.pop(0)
        if word in HELP:
            helps = True
            continue
        if word[:1] != "-" or word == "-":
            words.append(word)
            continue
        flag, equals, given = word.partition("=")
        option = command["options"].get(flag)
        if option is None or (equals and not flag.startswith("--")):
            return None
        dest, kind, choices = option
        if kind == "flag":
            if equals:
                return None
            values[dest] = True
            continue
        if not equals:
            if not rest or rest[0].startswith("-"):
                return None
            given = rest.pop(0)
        if not _fits(given, kind, choices):
            return None
        read = int(given) if kind == "int" else given
        values[dest] = [*(values[dest] or ()), read] if kind == "many" else read
    if helps:
        return None if name == ROOT and words else _help(name, values)
    return _with_arguments(name, command["argument"], words, values)


def _help(name: str, values: Mapping[str, Any]) -> Call:
    """Return the call that explains a command, whatever else its line asks for."""
    shared = {key: values.get(key) for key in COMMANDS["help"]["defaults"]}
    return Call("help", {**shared, "subject": name})


def _fits(given: str, kind: str, choices: Sequence[Any]) -> bool:
    if kind == "int":
        return given.isascii() and given.isdecimal() and len(given) < 10 and int(given) >= choices[0]
    return not choices or given in choices


def _with_arguments(
    name: str,
    argument: tuple[str, str, tuple[Any, ...], bool] | None,
    words: list[str],
    values: dict[str, Any],
) -> Call | None:
    """Give the words to the command's argument: (name, kind, choices, whether needed)."""
    if argument is None:
        return None if words else Call(name, values)
    dest, kind, choices, needed = argument
    if (needed and not words) or (len(words) > 1 and kind != "many"):
        return None
    if words:
        if not all(_fits(word, kind, choices) for word in words):
            return None
        values[dest] = words if kind == "many" else words[0]
    return Call(name, values)
