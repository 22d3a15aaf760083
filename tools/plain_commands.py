"""The plain part of the declarations as literals: `cli/_plain_commands.py`, which `cli/plain.py` reads."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Literal, get_args, get_origin

import typer

from usjapan_cli.cli import declarations
from usjapan_cli.cli.plain import Call

_WIDTH = 100
_SHARED = {
    "READING": declarations.READING,
    "COMMON": declarations.COMMON,
}  # the longer one first: it holds the other
_HEAD = '''"""Made from the declarations in `declarations.py` by `python -m tools`; not to be edited.

Of each command: its argument as (name, kind, choices, whether needed), the options that it needs, its
parameters' defaults, and its options as (parameter, kind, choices). A kind is flag, int (its choices hold the
least), text or many.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
'''


def source() -> str:
    """Return the source of `cli/_plain_commands.py`; what several commands share is spelled once."""
    lines = [_HEAD]
    for name, shared in reversed(_SHARED.items()):
        options = _options({key: annotation for key, (annotation, _) in shared.items()})
        defaults = {key: default for key, (_, default) in shared.items()}
        inner = "COMMON" if name == "READING" else ""
        lines += [f"_{name}: dict[str, Any] = {{", *_part("defaults", defaults, inner, 1)]
        lines += [*_part("options", options, inner, 1), "}"]
    lines += ["", "COMMANDS: dict[str, dict[str, Any]] = {"]
    for name, command in commands().items():
        shared_name = _shared_by(command["defaults"])
        lines += [f"    {name!r}: {{", f"        'argument': {command['argument']!r},"]
        lines += [f"        'needed': {command['needed']!r},"] if command["needed"] else []
        lines += _part("defaults", command["defaults"], shared_name, 2)
        lines += [*_part("options", command["options"], shared_name, 2), "    },"]
    return "\n".join([*lines, "}", ""])


@cache
def commands() -> dict[str, dict[str, Any]]:
    """Return every command's argument, defaults and options, as `_plain_commands.py` has to hold them."""
    return {name: _plain(function) for name, function in sorted(declarations.DECLARED.items())}


def _plain(function: Callable[..., Call]) -> dict[str, Any]:
    parameters = inspect.signature(function).parameters
    argument, options_needed = None, []
    for name, parameter in parameters.items():
        type_, declaration = get_args(parameter.annotation)
        needed = parameter.default is inspect.Parameter.empty
        if isinstance(declaration, typer.models.ArgumentInfo):
            argument = (name, *_kind(type_, declaration), needed)
        elif needed:
            options_needed.append(name)
    return {
        "argument": argument,
        "needed": tuple(options_needed),
        "defaults": {
            name: None if parameter.default is inspect.Parameter.empty else parameter.default
            for name, parameter in parameters.items()
        },
        "options": _options({name: parameter.annotation for name, parameter in parameters.items()}),
    }


def _options(annotations: Mapping[str, Any]) -> dict[str, tuple[str, str, tuple[Any, ...]]]:
    """Return what each flag means: its parameter, its kind, its choices."""
    options = {}
    for name, annotation in annotations.items():
        type_, declaration = get_args(annotation)
        for flag in (declaration.default, *(declaration.param_decls or ())):
            if isinstance(flag, str) and flag.startswith("-"):
                options[flag] = (name, *_kind(type_, declaration))
    return options


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


def _shared_by(defaults: Mapping[str, Any]) -> str:
    """Return the name of the shared parameters that a command has after its own."""
    return next(name for name, shared in _SHARED.items() if list(defaults)[-len(shared) :] == list(shared))


def _part(key: str, members: Mapping[str, Any], shared: str, depth: int) -> list[str]:
    """Return the source of a command's defaults or options; what is shared stands in it by reference."""
    known = _SHARED.get(shared, {})
    own = [
        f"{name!r}: {value!r},"
        for name, value in members.items()
        if (value[0] if key == "options" else name) not in known
    ]
    parts = [*own, f"**_{shared}[{key!r}],"] if shared else own
    margin, inner = "    " * depth, "    " * (depth + 1)
    whole = f"{margin}{key!r}: {{{' '.join(parts)[:-1]}}},"
    if len(whole) <= _WIDTH:
        return [whole]
    lines = _filled(parts, _WIDTH - len(inner)) if key == "defaults" else parts
    return [f"{margin}{key!r}: {{", *(inner + line for line in lines), f"{margin}}},"]


def _filled(parts: Sequence[str], width: int) -> list[str]:
    """Put parts side by side as far as they fit."""
    lines = [""]
    for part in parts:
        if len(lines[-1]) + len(part) >= width:
            lines.append("")
        lines[-1] += f" {part}" if lines[-1] else part
    return lines
