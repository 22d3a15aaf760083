"""Compiles Typer's declarations into `_commands.py`: `python -m usjapan_cli.compile_commands`."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from typing import Any, Literal, get_args, get_origin

import typer

from .cli.declarations import DECLARED
from .cli.plain import Call

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli", "_plain_commands.py")
_HEAD = '''"""Compiled from the declarations in `cli.py` by `compile_commands.py`; not to be edited."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COMMANDS: dict[str, dict[str, Any]] = {
'''


def source() -> str:
    """Return the source of `_commands.py`: the plain part of every declaration, as literals."""
    lines = []
    for name, function in sorted(DECLARED.items()):
        lines.append(f"    {name!r}: {{")
        for key, part in _plain_part(function).items():
            if isinstance(part, dict):
                lines.append(f"        {key!r}: {{")
                lines += [f"            {k!r}: {v!r}," for k, v in part.items()]
                lines.append("        },")
            else:
                lines.append(f"        {key!r}: {part!r},")
        lines.append("    },")
    return _HEAD + "\n".join([*lines, "}", ""])


def _plain_part(function: Callable[..., Call]) -> dict[str, Any]:
    """Return a declaration's argument, defaults and options.

    The argument is (name, kind, choices, whether needed), an option's value (name, kind, choices);
    a kind is flag, int (its choices hold the least), text or many.
    """
    options: dict[str, tuple[str, str, tuple[Any, ...]]] = {}
    defaults: dict[str, Any] = {}
    argument = None
    for name, parameter in inspect.signature(function).parameters.items():
        type_, declaration = get_args(parameter.annotation)
        needed = parameter.default is inspect.Parameter.empty
        defaults[name] = None if needed else parameter.default
        kind, choices = _kind(type_, declaration)
        if isinstance(declaration, typer.models.ArgumentInfo):
            argument = (name, kind, choices, needed)
            continue
        for flag in (declaration.default, *(declaration.param_decls or ())):
            if isinstance(flag, str) and flag.startswith("-"):
                options[flag] = (name, kind, choices)
    return {"argument": argument, "defaults": defaults, "options": options}


def _kind(type_: Any, declaration: Any) -> tuple[str, tuple[Any, ...]]:
    if type(None) in get_args(type_):
        type_ = next(part for part in get_args(type_) if part is not type(None))
    if type_ is bool:
        return "flag", ()
    if type_ is int:
        return "int", (declaration.min,)
    if get_origin(type_) is Literal:
        return "text", get_args(type_)
    return ("many" if get_origin(type_) is list else "text"), ()


if __name__ == "__main__":
    with open(TARGET, "w", encoding="utf-8", newline="\n") as file:
        file.write(source())
    sys.stderr.write(f"wrote {TARGET}\n")
