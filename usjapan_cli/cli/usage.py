"""Wrong usage in our own words, from what Click raises: what is wrong, what was meant, whose help to read."""

from __future__ import annotations

from ..core.errors import quoted
from ..core.suggest import KNOWN, near_or_known
from ._plain_commands import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SHARED = frozenset(COMMANDS["history"]["defaults"])  # a command that has no option of its own
LISTED = "usjapan --help lists the commands"


def explained(error: Exception) -> tuple[str, str] | None:
    """Return the message of a wrong-usage exception and a hint; None of any other exception.

    Click's classes are told apart by what they carry: Typer may run on a copy of its own.
    """
    if not hasattr(error, "format_message"):
        return None
    context = getattr(error, "ctx", None)
    command = context.info_name if context is not None and context.parent is not None else None
    hint = f"usjapan {command} --help" if command else LISTED
    who, option = command or "usjapan", getattr(error, "option_name", None)
    if type(error).__name__ == "NoSuchOption":
        return _no_option(who, str(option), context, hint)
    if type(error).__name__ == "BadOptionUsage":
        is_flag = "not take a value" in str(error)
        return (f"{option} takes no value" if is_flag else f"{option} needs a value"), hint
    param = getattr(error, "param", None)
    if type(error).__name__ == "MissingParameter" and param is not None:
        return f"{who} needs {_wanted(param, context)}", hint
    if param is not None:
        return _bad_value(who, param, str(getattr(error, "message", ""))), hint
    return _too_many(who, context, str(getattr(error, "message", error))), hint


def _wanted(param: Any, context: Any) -> str:
    """Say what is missing: one of some words, or a word of some kind: `an ID`."""
    choices = [str(choice) for choice in getattr(param.type, "choices", ())]
    if choices:
        return f"{', '.join(choices[:-1])} or {choices[-1]}"
    name = param.make_metavar(context).strip("{}").partition(" ")[0].removesuffix("...")
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


def _no_option(who: str, option: str, context: Any, hint: str) -> tuple[str, str]:
    """Say that there is no such option; what begins with a dash may have been meant as a query."""
    if who in ("search", "usjapan") and not option.startswith("--"):
        return (
            f"{who} has no option {option}",
            f"a query that begins with a dash: usjapan search -- {option}",
        )
    params = context.command.params
    known = [name for param in params for name in param.opts if name.startswith("--")]
    own = [name for param in params if param.name not in SHARED for name in param.opts if name[:2] == "--"]
    near = near_or_known(option, known)
    if near.startswith(KNOWN):
        near = f"; it has {', '.join(own[:-1])} and {own[-1]}" if own[1:] else ""
    return f"{who} has no option {option}{near}", hint


def _bad_value(who: str, param: Any, message: str) -> str:
    """Say which values a parameter takes: one of some words, or a number."""
    given = message.split("'")[1] if message.count("'") > 1 else "that"
    choices = [str(choice) for choice in getattr(param.type, "choices", ())]
    if choices:
        is_option = param.param_type_name == "option"
        wrong = f"{param.opts[0]} cannot be {quoted(given)}" if is_option else f"{who} has no {quoted(given)}"
        return wrong + near_or_known(given, choices)
    least = getattr(param.type, "min", None)
    from_least = f" from {least}" if least is not None else ""
    return f"{param.opts[0]} is a whole number{from_least}, not {quoted(given)}"


def _too_many(who: str, context: Any, message: str) -> str:
    """Say which words a command has no place for."""
    if "extra argument" not in message:
        return " ".join(message.split())
    words = message.partition(") (")[2].rstrip(".").removesuffix(")")
    if context.params.get("only_facts") and not context.params.get("facts"):
        return f"--only-facts takes no path: --facts {words.partition(' ')[0]} --only-facts"
    takes = [
        param.make_metavar(context) for param in context.command.params if param.param_type_name == "argument"
    ]
    return f"{who} takes {' '.join(takes) or 'no words'}, not {quoted(words)} as well"
