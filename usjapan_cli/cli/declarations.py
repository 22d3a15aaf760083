"""The command line, declared. The only importer of Typer.

A declaration has no body: what Typer reads becomes a `Call`, which `__main__` runs. For plain
command lines `python -m tools` makes `_plain_commands.py` of the declarations, which `plain` reads.
"""

from __future__ import annotations

import difflib
import functools
import inspect
import os
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal

import typer
import typer.core

from ..core.errors import ExitStatus, UsageError, quoted
from .help_options import write_commands, write_options
from .plain import ROOT, Call, asking_help

Format = Annotated[
    Literal["cards", "table", "plain", "tsv", "csv", "json", "jsonl", "markdown", "ids"] | None,
    typer.Option("--format", "-f", help="How to write the answer; on a terminal cards for people."),
]
Findings = Annotated[
    Literal["cards", "table", "plain", "json", "jsonl", "sarif", "github"] | None,
    typer.Option("--format", "-f", help="How to write the findings; cards and table for people."),
]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Fields = Annotated[
    str | None, typer.Option("--fields", metavar="A,B,C", help="The columns to write, in words.")
]
Color = Annotated[Literal["auto", "always", "never"], typer.Option("--color", help="When to use color.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors on stderr.")]
NoPager = Annotated[bool, typer.Option("--no-pager", help="Never send long output to $PAGER.")]
Facts = Annotated[
    list[str] | None,
    typer.Option("--facts", metavar="PATH", help="Add a pack: a fact file or a folder. Repeatable."),
]
Edition = Annotated[
    str | None,
    typer.Option("--edition", metavar="DATE", help="The facts of another edition: latest, 2023-05-15."),
]
OnlyFacts = Annotated[
    bool,
    typer.Option("--only-facts", "--no-builtin", help="Only the packs of --facts, not the shipped facts."),
]
Template = Annotated[
    str | None,
    typer.Option("--template", metavar="T", help="A line a fact: '{statement} ({value}, {as_of})'."),
]
MaxAge = Annotated[
    str | None,
    typer.Option(
        "--max-age",
        metavar="AGE",
        help="Refuse (exit 3) what is older: 90d, or by the calendar 6m, 1y.",
    ),
]
Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="Fact ids; - reads them from stdin.")]
Topic = Annotated[str | None, typer.Option("--topic", "-t", metavar="T", help="Only facts of this topic.")]
Limit = Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="At most N facts.")]
Kind = Annotated[
    Literal[
        "figure", "event", "agreement", "policy", "position", "assessment", "relationship", "definition",
        "metadata",
    ]
    | None,
    typer.Option(
        "--kind",
        "-k",
        metavar="KIND",
        help="Only figure, event, agreement, policy, position, assessment, relationship, definition or "
        "metadata.",
    ),
]  # fmt: skip
SourceId = Annotated[str | None, typer.Option("--source", metavar="ID", help="Only facts of this source.")]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DATE", help="Only facts dated then or later, or lasting on: 2022-07."),
]
Until = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="Only facts dated, or begun, by then.")
]
Stale = Annotated[bool, typer.Option("--stale", help="Only facts that may have changed.")]
Changed = Annotated[
    bool, typer.Option("--changed", help="Only facts that the newest edition is not known to repeat.")
]

_COPY_STATEMENTS = "Copy the statements, one a line."
_COPY_SHOWN = "Copy what is printed; of a view for people the statements."

COMMON: dict[str, tuple[Any, Any]] = {
    "color": (Color, "auto"), "quiet": (Quiet, False), "no_pager": (NoPager, False),
    "facts": (Facts, None), "only_facts": (OnlyFacts, False), "edition": (Edition, None),
}  # fmt: skip
READING: dict[str, tuple[Any, Any]] = {
    "format": (Format, None), "json": (Json, False), "fields": (Fields, None), **COMMON,
}  # fmt: skip
FILTERS: dict[str, tuple[Any, Any]] = {
    "topic": (Topic, None), "kind": (Kind, None), "source": (SourceId, None), "since": (Since, None),
    "until": (Until, None), "stale": (Stale, False), "changed": (Changed, False),
}  # fmt: skip
LISTING: dict[str, tuple[Any, Any]] = {"template": (Template, None), **READING}


def _write_options(command: Any, ctx: Any, formatter: Any, declared: Callable[..., Call]) -> None:
    """Write a command's options; one that it declares itself is its own, whatever its name."""
    own = inspect.signature(declared).parameters
    filters, shared = (
        [
            name
            for name, (annotation, _) in known.items()
            if name in own and own[name].annotation is annotation
        ]
        for known in (FILTERS, READING)
    )
    write_options(command, ctx, formatter, filters, shared)


class _Command(typer.core.TyperCommand):
    """A command; its help names the options that it shares with others, and explains its own."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options to a formatter of Click's."""
        _write_options(self, ctx, formatter, DECLARED[str(self.name)])


class _Group(typer.core.TyperGroup):
    """The commands, in groups; one that is not there is told in our words, whatever Typer's release."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options and the commands to a formatter of Click's."""
        _write_options(self, ctx, formatter, DECLARED[ROOT])
        write_commands({name: command.short_help or "" for name, command in self.commands.items()}, formatter)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command of a line, as Click does, or raise a usage error that suggests one."""
        name = args[0]
        if name in self.commands or name.startswith("-"):
            return super().resolve_command(ctx, args)
        near = difflib.get_close_matches(name, self.commands, 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise UsageError(f"No such command {quoted(name)}.{hint}", "to list the commands: usjapan --help")


app = typer.Typer(
    name="usjapan",
    add_completion=False,
    cls=_Group,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
DECLARED: dict[str, Callable[..., Call]] = {}


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
        DECLARED[name] = call
        register(short_help=(function.__doc__ or "").partition("\n")[0])(call)
        return function

    return declare


def _command(
    name: str, shared: dict[str, tuple[Any, Any]] = READING
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return _declare(functools.partial(app.command, name, cls=_Command), name, shared)


@_declare(functools.partial(app.callback, invoke_without_command=True), ROOT, COMMON)
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

    Without a command: a short orientation. Words that begin with no command are a search:
    usjapan troops in japan. A near miss of a command is asked about, not searched.
    """


@_command("topics")
def topics(
    topic: Annotated[str | None, typer.Argument(metavar="[TOPIC]", help="One topic: its facts.")] = None,
) -> None:
    """List the topics: name, title, number of facts.

    \b
    Examples:
      usjapan topics
      usjapan topics korea
      usjapan topics --json
    """


@_command("list", {**FILTERS, **LISTING})
def list_facts(
    topics: Annotated[list[str] | None, typer.Argument(metavar="[TOPIC...]")] = None,
    limit: Limit = None,
    max_age: MaxAge = None,
    copy: Annotated[bool, typer.Option("--copy", help=_COPY_STATEMENTS)] = False,
) -> None:
    """List facts, all of them or those of some topics.

    \b
    Examples:
      usjapan list trade --format csv
      usjapan list --kind agreement
      usjapan list okinawa --format ids | usjapan show -
    """  # fmt: skip


@_command("search", {**FILTERS, **LISTING})
def search(
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help="Words or a question.")],
    limit: Annotated[int, typer.Option("--limit", "-n", metavar="N", min=1, help="At most N facts.")] = 10,
    first: Annotated[bool, typer.Option("--first", "-1", help="Only the best fact.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say what matched and how.")] = False,
    max_age: MaxAge = None,
    copy: Annotated[bool, typer.Option("--copy", help=_COPY_STATEMENTS)] = False,
) -> None:
    """Find facts by words, a question, a figure or a misspelling.

    \b
    Examples:
      usjapan search "how many US troops are in Japan?"
      usjapan search okinwa bases --limit 3
      usjapan search 188 billion --json
    """


@_command("show", LISTING)
def show(
    ids: Ids,
    field: Annotated[
        str | None, typer.Option("--field", metavar="NAME", help="Only this field, bare and signed: >50000.")
    ] = None,
    approx: Annotated[bool, typer.Option("--approx", help="Let a number drop its hedge.")] = False,
    max_age: MaxAge = None,
    copy: Annotated[bool, typer.Option("--copy", help=_COPY_SHOWN)] = False,
) -> None:
    """Show the whole record of facts, by exact id.

    \b
    Examples:
      usjapan show alliance.us-troops
      usjapan show trade.imports-from-japan-2022 --field value
      usjapan list taiwan --format ids | usjapan show - --json
    """


@_command("cite", {**FILTERS, **READING})
def cite(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID...", help="Fact ids; @1 of the last search on a terminal; - reads them from stdin."
        ),
    ] = None,
    style: Annotated[
        str | None,
        typer.Option("--style", "-s", metavar="S", help="A citation style; see --list-styles."),
    ] = None,
    in_text: Annotated[bool, typer.Option("--in-text", help="The short form for the text.")] = False,
    with_fact: Annotated[
        bool, typer.Option("--with-fact", help="Put the statement and its date before it.")
    ] = False,
    numbered: Annotated[
        bool, typer.Option("--numbered", help="Marks to paste, numbered notes, each work once.")
    ] = False,
    markup: Annotated[
        Literal["plain", "markdown", "html", "latex", "typst", "rtf"] | None,
        typer.Option("--markup", metavar="M", help="plain, markdown, html, latex, typst or rtf."),
    ] = None,
    search: Annotated[
        str | None, typer.Option("--search", metavar="QUERY", help="Cite the best hit of a search.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="Of --search: the N best.")
    ] = None,
    list_styles: Annotated[bool, typer.Option("--list-styles", help="List the styles.")] = False,
    max_age: MaxAge = None,
    copy: Annotated[bool, typer.Option("--copy", help="Put it on the clipboard as well.")] = False,
) -> None:
    """Give the reference for facts, ready to paste.

    \b
    Examples:
      usjapan cite alliance.us-troops --style apa --with-fact
      usjapan cite --search "how many US troops are in Japan?"
      usjapan cite alliance.us-troops trade.imports-from-japan-2022 --numbered
    """


@_command("table")
def table(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]", help="Which table; with --chart a column of it, too."),
    ] = None,
    sort: Annotated[
        str | None, typer.Option("--sort", metavar="COLUMN", help="Sort by a column, largest first.")
    ] = None,
    chart: Annotated[
        bool, typer.Option("--chart", help="Draw the columns, or the one named, as bars.")
    ] = False,
    copy: Annotated[
        bool, typer.Option("--copy", help="Copy it for a spreadsheet: tabs between the columns.")
    ] = False,
) -> None:
    """Show the source's tables, with derived columns of ours.

    \b
    Examples:
      usjapan table
      usjapan table us-trade-2022 --sort total
      usjapan table us-trade-2022 --chart balance
    """


@_command("timeline", {**FILTERS, **READING})
def timeline(limit: Limit = None, max_age: MaxAge = None) -> None:
    """Show dated facts in order.

    \b
    Examples:
      usjapan timeline
      usjapan timeline --since 2022 --topic korea
    """


@_command("history")
def history(
    id: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="A fact's id; without one, those that have a history."),
    ] = None,
) -> None:
    """Show how a figure reads in the report's other editions.

    \b
    Examples:
      usjapan history
      usjapan history alliance.us-troops
      usjapan history trade.us-trading-partner-rank --json
    """


@_command("changes")
def changes(
    topic: Topic = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="DATE", help="Since the edition that was the newest on that day."),
    ] = None,
) -> None:
    """Show what the newest edition has changed, dropped or added.

    \b
    Examples:
      usjapan changes
      usjapan changes --topic okinawa
      usjapan changes --since 2023-05-15 --format csv
    """


@_command("sources")
def sources(
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID...]", help="Only these.")] = None,
) -> None:
    """Show the sources, their dates, editions, coverage and age.

    \b
    Examples:
      usjapan sources
      usjapan sources IF10199
      usjapan sources --json
    """


@_command("browse", {**FILTERS, **COMMON})
def browse(
    query: Annotated[
        list[str] | None, typer.Argument(metavar="[QUERY...]", help="What to search for first.")
    ] = None,
) -> None:
    """Browse on a whole screen; Enter prints the citation.

    \b
    Examples:
      usjapan browse
      usjapan browse okinawa bases
    """


@_command("export", {**FILTERS, **COMMON})
def export(
    what: Annotated[
        list[str], typer.Argument(metavar="sqlite FILE|sql|jsonl [FILE]", help="To a file, or to stdout.")
    ],
    force: Annotated[bool, typer.Option("--force", help="Replace the file, or sql's schema.")] = False,
) -> None:
    """Write the facts as a database with full-text search.

    \b
    Examples:
      usjapan export sqlite facts.db
      usjapan export sql | psql mydatabase
      usjapan export jsonl > facts.jsonl
    """


@_command("check", {"format": (Findings, None), "json": (Json, False), **COMMON})
def check(
    drafts: Annotated[
        list[str], typer.Argument(metavar="DRAFT...", help="Markdown, text or Word (.docx); - is stdin.")
    ],
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="CODES", help="Only these: UD101,UD4. See usjapan help codes."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="CODES", help="All but these.")
    ] = None,
    fail_on: Annotated[
        Literal["error", "warning", "never"],
        typer.Option("--fail-on", help="From which severity on the status is 1."),
    ] = "warning",
    max_age: Annotated[
        str | None,
        typer.Option("--max-age", metavar="AGE", help="How old a fact may be called current: 90d, 6m, 1y."),
    ] = None,
    supported: Annotated[
        bool, typer.Option("--supported", help="Show what holds, with the id to cite, and what is not known.")
    ] = False,
    as_format: Annotated[
        Literal["markdown", "text", "docx"] | None,
        typer.Option("--as", help="What the draft is, where its name does not say."),
    ] = None,
    topic: Topic = None,
) -> None:
    """Check a draft: each wrong figure, dropped hedge, missing date.

    \b
    Examples:
      usjapan check memo.md
      usjapan check memo.docx --supported
      usjapan check memo.md --format github --fail-on error
    """


@_command("fill", {"json": (Json, False), **COMMON})
def fill(
    memo: Annotated[str, typer.Argument(metavar="MEMO", help="Markdown, text, LaTeX or HTML; - is stdin.")],
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="OUT", help="Write the filled text to a file.")
    ] = None,
    in_place: Annotated[
        bool, typer.Option("--in-place", help="Fill the memo itself, so that it can be filled again.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a text would change.")
    ] = False,
    style: Annotated[
        str | None, typer.Option("--style", "-s", metavar="S", help="A style for people, of the notes.")
    ] = None,
    notes: Annotated[
        Literal["footnotes", "endnotes", "inline", "none"], typer.Option("--notes", help="Where they stand.")
    ] = "footnotes",
    figures_of: Annotated[
        str | None, typer.Option("--figures-of", metavar="DAY", help="As another edition read: 2023-01-11.")
    ] = None,
    as_format: Annotated[
        Literal["markdown", "text", "latex", "html"] | None,
        typer.Option("--as", help="What the memo is, where its name does not say."),
    ] = None,
    lenient: Annotated[bool, typer.Option("--lenient", help="Leave other programs' {{a.b}} alone.")] = False,
    approx: Annotated[bool, typer.Option("--approx", help="Let {{ID/number}} drop a hedge.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite what was edited by hand.")] = False,
    max_age: MaxAge = None,
) -> None:
    """Fill a memo: {{ID}} becomes the figure, hedge and note.

    \b
    Examples:
      usjapan fill memo.md -o filled.md
      usjapan fill memo.md --in-place
      usjapan fill memo.md --check
    """


@_command("lint")
def lint(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH...]", help="Packs: files or folders.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Rewrite files in canonical form.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change.")] = False,
    no_coverage: Annotated[
        bool, typer.Option("--no-coverage", help="Pass over sentences that no fact rests on yet.")
    ] = False,
    fail_on: Annotated[
        Literal["error", "warning", "never"],
        typer.Option("--fail-on", help="From which severity on the status is 1."),
    ] = "warning",
) -> None:
    """Check fact files: FILE:LINE:COL: UJnnn message.

    \b
    Examples:
      usjapan lint
      usjapan lint --fail-on error
    """


@_command("verify")
def verify(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="A text copy; - is stdin.")],
) -> None:
    """Check every fact against your own copy of the report.

    \b
    Examples:
      usjapan verify report.txt
      pdftotext -raw report.pdf - | usjapan verify -
    """


@_command("draft", COMMON)
def draft(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="A text copy; - is stdin.")],
    into: Annotated[
        str | None, typer.Option("--into", metavar="DIR", help="Write a pack's files into this folder.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over files, but over no facts.")] = False,
) -> None:
    """Draft the source record of a report: addresses and hashes.

    \b
    Examples:
      usjapan draft report.txt
      pdftotext -raw report.pdf - | usjapan draft - --into pack
    """


@_command("new", COMMON)
def new(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A folder that is not there yet.")],
) -> None:
    """Start a pack: a folder with one source and one fact.

    \b
    Examples:
      usjapan new harbor-pack
    """


@_command("sentences")
def sentences(
    words: Annotated[
        list[str], typer.Argument(metavar="REPORT [ADDRESS...]", help="A copy, and which addresses.")
    ],
    uncovered: Annotated[
        bool, typer.Option("--uncovered", help="Only sentences that no fact rests on.")
    ] = False,
) -> None:
    """List a copy's sentences, each with the facts that rest on it.

    \b
    Examples:
      usjapan sentences report.txt overview.1
      usjapan sentences report.txt --format csv
    """


@_command("compare")
def compare(
    new: Annotated[str, typer.Argument(metavar="NEW", help="A copy of the new edition; - is stdin.")],
    old: Annotated[
        str | None,
        typer.Option("--old", metavar="OLD", help="A copy of the recorded edition, for a sharper answer."),
    ] = None,
) -> None:
    """Compare each fact with another edition of its report.

    \b
    unchanged   its sentence stands there word for word
    same        its sentence is in other words and says the same
    changed     it says something else, or what has come of it: old -> new
    dropped     its sentence lives on, without what the fact says
    gone        no sentence says it, or stands for the one that did
    unreadable  it rests on a table or the like that the copy lacks
    unsure      the sentence shown may or may not say the same: read it
    new         no fact, but a sentence on which none rests

    \b
    Examples:
      usjapan compare new-report.html --old report.txt
      usjapan compare new-report.html --format csv
    """


@_command("rebase")
def rebase(
    new: Annotated[str, typer.Argument(metavar="NEW", help="A copy of the new edition; - is stdin.")],
    into: Annotated[str, typer.Option("--into", metavar="DIR", help="Write the pack into this folder.")],
    old: Annotated[
        str | None,
        typer.Option("--old", metavar="OLD", help="A copy of the recorded edition: more facts stand."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over files, but over no facts.")] = False,
) -> None:
    """Carry the facts that stand to another edition; list the rest.

    \b
    Examples:
      usjapan rebase new-report.html --old report.txt --into editions/2026-10-01
      usjapan rebase new-report.html --into pack
    """


@_command("schema", COMMON)
def schema(
    what: Annotated[
        Literal["facts", "output"], typer.Argument(metavar="[facts|output]", help="Of which.")
    ] = "facts",
) -> None:
    """Print the JSON Schema of fact files or of JSON output.

    \b
    Examples:
      usjapan schema facts
      usjapan schema output
    """


@_command("completion", COMMON)
def completion(
    shell: Annotated[Literal["bash", "zsh", "fish"], typer.Argument(metavar="bash|zsh|fish")],
) -> None:
    """Print a completion script for a shell; nothing is installed.

    \b
    Examples:
      usjapan completion bash > ~/.local/share/bash-completion/completions/usjapan
      usjapan completion fish > ~/.config/fish/completions/usjapan.fish
    """


@_command("man", COMMON)
def man() -> None:
    """Print the manual page (groff).

    \b
    Examples:
      usjapan man | man -l -
    """


@_command("help", COMMON)
def help_page(
    subject: Annotated[
        Literal["options", "formats", "citing", "recipes", "packs", "exit-codes", "environment", "codes"]
        | None,
        typer.Argument(metavar="[COMMAND|PAGE]", help="usjapan help lists the pages."),
    ] = None,
) -> None:
    """Explain a command, options, formats, citing and more.

    \b
    Examples:
      usjapan help exit-codes
      usjapan help search
    """


def parse(argv: Sequence[str]) -> Call | None:
    """Read a command line with Typer; None where it was answered already (help).

    Raises what Click raises for wrong usage; `usage` says it in our words.
    """
    for name in [name for name in os.environ if name[:1] == "_" and name.endswith("_COMPLETE")]:
        del os.environ[name]  # Typer would answer it instead of the command line, with status 0
    command = typer.main.get_command(app)
    answer = command.main(asking_help(argv), prog_name="usjapan", standalone_mode=False)
    if answer == ExitStatus.INTERRUPTED:
        raise KeyboardInterrupt  # which Typer has turned into a status
    return answer if isinstance(answer, Call) else None
