"""Wrong usage in our own words, from what Click raises: what is wrong, what was meant, whose help to read."""

from __future__ import annotations

from ..commands.context import typed
from ..core.errors import quoted
from ..core.suggest import KNOWN, near_or_known
from ._plain_commands import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

SHARED = frozenset(COMMANDS["history"]["defaults"])  # a command that has no option of its own
LISTED = "to list the commands: usjapan --help"
_LEAST_DASHED = 4  # letters of a query that Click takes for an option with its value: not those of `-n3`


def explained(error: Exception, argv: Sequence[str] = ()) -> tuple[str, ...] | None:
    """Return the message of a wrong-usage exception of a command line and hints; None of any other.

    Click's classes are told apart by what they carry: Typer may run on a copy of its own.
    """
    if not hasattr(error, "format_message"):
        return None
    context = getattr(error, "ctx", None)
    command = context.info_name if context is not None and context.parent is not None else None
    hint = f"usjapan {command} --help" if command else LISTED
    who, option = command or "usjapan", getattr(error, "option_name", None)
    if type(error).__name__ == "NoSuchOption":
        return _no_option(who, str(option), context, _dashed(who, argv, str(option)) or hint)
    if type(error).__name__ == "BadOptionUsage":
        is_flag = "not take a value" in str(error)
        return (f"{option} takes no value" if is_flag else f"{option} needs a value"), hint
    param = getattr(error, "param", None)
    if type(error).__name__ == "MissingParameter" and param is not None:
        return f"{who} needs {_wanted(param, context)}", _dashed(who, argv) or hint
    if param is not None:
        message = _bad_value(who, param, str(getattr(error, "message", "")))
        is_argument = param.param_type_name == "argument"
        return (message, hint, *(_search_for(argv) if is_argument else ()))
    return (_too_many(who, context, str(getattr(error, "message", error))), hint, *_search_for(argv))


def _search_for(argv: Sequence[str]) -> tuple[str, ...]:
    """Say how to search for a line whose words its command has no place for; its options stay behind them."""
    from ..commands.next_step import search_for  # only where a line is wrong

    at = next((at for at, word in enumerate(argv) if word[:1] == "-"), len(argv))
    known = COMMANDS["search"]["options"]
    if any(word[:1] == "-" and word.partition("=")[0] not in known for word in argv[at:]):
        return ()
    return search_for(argv[:at], *argv[at:])


def _wanted(param: Any, context: Any) -> str:
    """Say what is missing: one of some words, or a word of some kind: `an ID`."""
    metavar = param.make_metavar(context).strip("{}")
    choices = [str(choice) for choice in getattr(param.type, "choices", ())] or metavar.split("|")
    if choices[1:]:
        return f"{', '.join(choices[:-1])} or {choices[-1]}"
    name = metavar.partition(" ")[0].removesuffix("...")
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


def _dashed(who: str, argv: Sequence[str], option: str = "") -> str:
    """Say how to search for the first word that begins with a dash and holds the letter of `option`, if any.

    Click reads `-14%` as the options -1, -4 and -%, and `-troops` as -t with a value: without an `option`
    a word of a few letters is taken for one of those.
    """
    if who not in ("search", "usjapan") or option.startswith("--"):
        return ""
    given = list(argv[1:] if argv[:1] == ["search"] else argv)
    least = 2 if option else _LEAST_DASHED
    at = next((at for at, word in enumerate(given) if _is_dashed(word, option, least)), None)
    if at is None:
        return ""
    end = next((end for end in range(at + 1, len(given)) if given[end][:1] == "-"), len(given))
    words = ("search", *given[:at], *given[end:], "--", *given[at:end])
    return f"a query that begins with a dash: {typed(*words)}"


def _is_dashed(word: str, option: str, least: int) -> bool:
    return word[:1] == "-" != word[1:2] and len(word) >= least and option[1:] in word


def _no_option(who: str, option: str, context: Any, hint: str) -> tuple[str, str]:
    """Say that there is no such option, and which may have been meant."""
    if who in ("search", "usjapan") and not option.startswith("--"):
        return f"{who} has no option {option}", hint
    params = context.command.params
    known = [name for param in params for name in param.opts if name.startswith("--")]
    own = [name for param in params if param.name not in SHARED for name in param.opts if name[:2] == "--"]
    near = near_or_known(option, known)
    if near.startswith(KNOWN):
        near = f"; it has {', '.join(own[:-1])} and {own[-1]}" if own[1:] else ""
    return f"{who} has no option {option}{near}", hint


def _bad_value(who: str, param: Any, message: str) -> str:
    """Say which values a parameter takes: one of some words, or a number."""
    out_of_range = message.partition(" is not in the range")
    given = message.split("'")[1] if message.count("'") > 1 else out_of_range[0]
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
