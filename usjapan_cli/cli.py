"""The command line, declared. The only importer of Typer.

A declaration has no body: what Typer reads becomes a `Call`, which `__main__` runs. What `quick` reads
for plain command lines is compiled from here into `_commands.py` (`python -m usjapan_cli.cli`).
"""

from __future__ import annotations

import functools
import inspect
import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal, get_args, get_origin

import typer

from .quick import ROOT, Call

Format = Annotated[
    Literal["table", "plain", "tsv", "csv", "json", "jsonl", "markdown", "ids"] | None,
    typer.Option("--format", help="How to write the answer; on a terminal a view for people."),
]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Fields = Annotated[
    str | None, typer.Option("--fields", metavar="A,B,C", help="The columns to write.")
]
Color = Annotated[
    Literal["auto", "always", "never"], typer.Option("--color", help="When to use colour.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors on stderr.")]
NoPager = Annotated[bool, typer.Option("--no-pager", help="Never send long output to $PAGER.")]
Facts = Annotated[
    list[str] | None,
    typer.Option(
        "--facts", metavar="PATH", help="Add a pack: a fact file or a folder. Repeatable."
    ),
]
OnlyFacts = Annotated[bool, typer.Option("--only-facts", help="Leave the shipped facts out.")]
MaxAge = Annotated[
    str | None,
    typer.Option("--max-age", metavar="AGE", help="Refuse (exit 3) what is older: 90d, 6m, 1y."),
]
Copy = Annotated[bool, typer.Option("--copy", help="Put it on the clipboard as well.")]
Ids = Annotated[
    list[str], typer.Argument(metavar="ID...", help="Fact ids; - reads them from stdin.")
]
Topic = Annotated[
    str | None, typer.Option("--topic", metavar="T", help="Only facts of this topic.")
]
Since = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="Not before: 2019, 2022-07.")
]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Not after.")]

COMMON: dict[str, tuple[Any, Any]] = {
    "color": (Color, "auto"), "quiet": (Quiet, False), "no_pager": (NoPager, False),
    "facts": (Facts, None), "only_facts": (OnlyFacts, False),
}  # fmt: skip
READING: dict[str, tuple[Any, Any]] = {
    "format": (Format, None), "json": (Json, False), "fields": (Fields, None), **COMMON,
}  # fmt: skip

app = typer.Typer(
    name="usjapan",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
_declared: dict[str, Callable[..., Call]] = {}


def _declare(
    register: Callable[..., Any], name: str, shared: dict[str, tuple[Any, Any]]
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a declaration together with the options it shares with others."""

    def declare(function: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(function)
        def call(**values: Any) -> Call:
            return Call(name, values)

        own = inspect.signature(function, eval_str=True).parameters.values()
        kind = inspect.Parameter.KEYWORD_ONLY
        more = [
            inspect.Parameter(key, kind, default=default, annotation=annotation)
            for key, (annotation, default) in shared.items()
        ]
        parameters = [*(p.replace(kind=kind) for p in own), *more]
        call.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        call.__annotations__ = {p.name: p.annotation for p in parameters}
        _declared[name] = call
        register(call)
        return function

    return declare


def _command(
    name: str, shared: dict[str, tuple[Any, Any]] = READING
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return _declare(app.command(name), name, shared)


@_declare(app.callback(invoke_without_command=True), ROOT, COMMON)
def orientation(
    version: Annotated[
        bool, typer.Option("--version", help="Name the version, the edition and its date.")
    ] = False,
) -> None:
    """Look up cited facts about U.S.-Japan relations.

    \b
    Examples:
      usjapan search "how many US troops are in Japan?"
      usjapan show alliance.us-troops
      usjapan cite alliance.us-troops

    Without a command: a short orientation.
    """


@_command("topics")
def topics() -> None:
    """List the topics: name, title, number of facts.

    \b
    Examples:
      usjapan topics
      usjapan topics --json
    """


@_command("list")
def list_facts(
    topics: Annotated[list[str] | None, typer.Argument(metavar="[TOPIC...]")] = None,
    kind: Annotated[
        Literal[
            "figure",
            "event",
            "agreement",
            "policy",
            "position",
            "assessment",
            "relationship",
            "definition",
            "metadata",
        ]
        | None,
        typer.Option("--kind", help="Only facts of this kind."),
    ] = None,
    since: Since = None,
    until: Until = None,
    stale: Annotated[
        bool, typer.Option("--stale", help="Only facts that may have changed.")
    ] = False,
    max_age: MaxAge = None,
) -> None:
    """List facts, all of them or those of some topics.

    \b
    Examples:
      usjapan list trade --format csv
      usjapan list --kind agreement
      usjapan list okinawa --format ids | usjapan show -
    """  # fmt: skip


@_command("search")
def search(
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help="Words or a question.")],
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=1, help="At most N facts.")
    ] = 10,
    topic: Topic = None,
    first: Annotated[bool, typer.Option("--first", help="Only the best fact.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say what matched and how.")] = False,
    max_age: MaxAge = None,
    copy: Copy = False,
) -> None:
    """Find facts by words, a question, a figure or a misspelling.

    \b
    Examples:
      usjapan search "how many US troops are in Japan?"
      usjapan search okinwa bases --limit 3
      usjapan search 188 billion --json
    """


@_command("show")
def show(
    ids: Ids,
    field: Annotated[
        str | None, typer.Option("--field", metavar="NAME", help="Write only this field, bare.")
    ] = None,
    approx: Annotated[
        bool, typer.Option("--approx", help="Let --field number drop a hedge.")
    ] = False,
    max_age: MaxAge = None,
    copy: Copy = False,
) -> None:
    """Show the whole record of facts, by exact id.

    \b
    Examples:
      usjapan show alliance.us-troops
      usjapan show trade.imports-from-japan-2022 --field value
      usjapan list taiwan --format ids | usjapan show - --json
    """


@_command("cite")
def cite(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID...", help="Fact ids; - reads them from stdin.")
    ] = None,
    style: Annotated[
        str | None,
        typer.Option("--style", metavar="S", help="A citation style; see --list-styles."),
    ] = None,
    in_text: Annotated[
        bool, typer.Option("--in-text", help="The short form for the text.")
    ] = False,
    with_fact: Annotated[
        bool, typer.Option("--with-fact", help="Put the statement and its date before it.")
    ] = False,
    list_styles: Annotated[bool, typer.Option("--list-styles", help="List the styles.")] = False,
    max_age: MaxAge = None,
    copy: Copy = False,
) -> None:
    """Give the reference for facts, ready to paste.

    \b
    Examples:
      usjapan cite alliance.us-troops
      usjapan cite alliance.us-troops --style apa --with-fact
      usjapan cite alliance.us-troops --style bibtex
    """


def parse(argv: Sequence[str]) -> Call | None:
    """Read a command line with Typer; None where it was answered already (help).

    Raises what Click raises for wrong usage; `as_usage_error` reads it.
    """
    command = typer.main.get_command(app)
    answer = command.main(list(argv), prog_name="usjapan", standalone_mode=False)
    return answer if isinstance(answer, Call) else None


def usage_message(error: Exception) -> str | None:
    """Return the message of a wrong-usage exception of whichever Click Typer runs on, else None."""
    message = getattr(error, "format_message", None)
    return str(message()) if callable(message) else None


def compiled() -> dict[str, dict[str, Any]]:
    """Return the plain part of every declaration as literal values, for `quick`."""
    return {name: _plain_part(function) for name, function in sorted(_declared.items())}


def _plain_part(function: Callable[..., Call]) -> dict[str, Any]:
    options: dict[str, tuple[str, str, tuple[Any, ...]]] = {}
    defaults: dict[str, Any] = {}
    argument = None
    for name, parameter in inspect.signature(function).parameters.items():
        type_, declaration = get_args(parameter.annotation)
        needed = parameter.default is inspect.Parameter.empty
        defaults[name] = None if needed else parameter.default
        if isinstance(declaration, typer.models.ArgumentInfo):
            argument = (name, "list" in str(type_), needed)
            continue
        kind, choices = _kind(type_, declaration)
        for flag in (declaration.default, *(declaration.param_decls or ())):
            if isinstance(flag, str) and flag.startswith("-"):
                options[flag] = (name, kind, choices)
    return {"argument": argument, "options": options, "defaults": defaults}


def _kind(type_: Any, declaration: Any) -> tuple[str, tuple[Any, ...]]:
    parts = (
        [part for part in get_args(type_) if part is not type(None)]
        if get_origin(type_) is not Literal
        else [type_]
    )
    inner = parts[0] if parts and get_origin(type_) is not list else type_
    if inner is bool:
        return "flag", ()
    if inner is int:
        return "int", (declaration.min or 0,)
    if get_origin(inner) is Literal:
        return "text", get_args(inner)
    return ("many" if get_origin(inner) is list else "text"), ()


def compiled_module() -> str:
    """Return the source of `_commands.py`."""
    head = '"""Compiled from the declarations in `cli.py`; do not edit (`python -m usjapan_cli.cli`)."""'
    lines = [head, "", "from __future__ import annotations", "", "TYPE_CHECKING = False",
             "if TYPE_CHECKING:", "    from typing import Any", "", "# fmt: off", "COMMANDS: dict[str, dict[str, Any]] = {"]  # fmt: skip
    for name, parts in compiled().items():
        lines.append(f"    {name!r}: {{")
        lines += [f"        {key!r}: {part!r}," for key, part in parts.items() if key != "options"]
        lines.append("        'options': {")
        lines += [f"            {flag!r}: {option!r}," for flag, option in parts["options"].items()]
        lines += ["        },", "    },"]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_commands.py")
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write(compiled_module())
    sys.stderr.write(f"wrote {target}\n")
