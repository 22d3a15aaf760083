"""The command `cite`."""

from __future__ import annotations

from ..cite import styles
from ..cite.markup import document
from ..core.dates import in_words
from ..core.errors import ExitStatus, UsageError, quoted
from ..core.record import Record
from ..show.formats import Listing, Row
from ..show.terminal import counted
from .context import Context, Outcome
from .lookup import each_now, filters_of, fresh, sought
from .show import resolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..core.facts import Fact, Source

    Pairs = list[tuple[Fact, Source]]

NAMED = 3  # ids that a message names, at most
_FIELDS = ("id", "style", "citation")
_DATA_FORMATS = ("csv", "tsv", "json", "jsonl")


def cite(
    context: Context,
    ids: Sequence[str] = (),
    style: str | None = None,
    in_text: bool = False,
    with_fact: bool = False,
    numbered: bool = False,
    markup: str | None = None,
    search: str | None = None,
    limit: int | None = None,
    list_styles: bool = False,
    max_age: str | None = None,
    copy: bool = False,
    **asked: Any,
) -> Outcome:
    """Give the reference for some facts in a citation style; what is `asked` of them is for --search."""
    if list_styles:
        return _list_styles(context)
    manner = _Manner(_style(context, style, markup), markup or "", in_text, with_fact, numbered)
    is_data = _is_data(context)
    if numbered and (is_data or in_text):
        raise UsageError(
            "--numbered is a whole apparatus", "leave out --in-text, --fields and the data format"
        )
    facts, notes, status = _find(context, ids, search, limit, asked)
    facts, refused = fresh(context, facts, max_age)
    works = {id: context.library.source(id) for id in {fact.source for fact in facts}}
    pairs = [(fact, works[fact.source]) for fact in facts]
    borrowed = (
        ["ris has no form for the text; this is the one of crs"] if in_text and manner.style == "ris" else []
    )
    said = (*notes, *borrowed, *_cautions(context, facts), *refused)
    status = ExitStatus.REFUSED if refused else status
    if is_data:
        rows = tuple(_row(pair, manner) for pair in pairs)
        head = (("ids", [fact.id for fact in facts]),)
        outcome = context.present(Listing("citations", rows, _FIELDS, _FIELDS, head), str, status, said)
    else:
        outcome = Outcome(_text(pairs, manner), status, said)
    return _with_copied(outcome, pairs, manner) if copy and pairs else outcome


class _Manner(Record):
    """How facts are cited; an empty `markup` is the style's own, or plain text."""

    style: str
    markup: str
    in_text: bool
    with_fact: bool
    numbered: bool


def _references(pairs: Pairs, manner: _Manner, markup: str) -> list[str]:
    """Return what stands below each other: a reference a fact, or what the style joins them to."""
    if manner.numbered:
        return _numbered(pairs, manner, markup)
    return styles.references(pairs, manner.style, markup, manner.in_text, manner.with_fact)


def _text(pairs: Pairs, manner: _Manner) -> str:
    return document(_references(pairs, manner, manner.markup), manner.markup or "plain")


def _style(context: Context, style: str | None, markup: str | None) -> str:
    """Return the style asked for, by option or environment."""
    asked = style or context.environ.get("USJAPAN_STYLE") or styles.DEFAULT_STYLE
    return styles.known_style(asked, markup or "")


def _is_data(context: Context) -> bool:
    """Tell whether rows are asked for; a format that citations cannot have is refused."""
    if context.has_fields or context.format in _DATA_FORMATS:
        return True
    if context.format not in ("cards", "table", "plain"):
        known = f"its formats: plain, {', '.join(_DATA_FORMATS)}"
        raise UsageError(
            f"cite has no format {quoted(context.format)}", f"{known}; for Markdown: --markup markdown"
        )
    return False


def _find(
    context: Context, ids: Sequence[str], query: str | None, limit: int | None, asked: Mapping[str, Any]
) -> tuple[list[Fact], list[str], int]:
    """Return the facts of some ids, or the best hits of a query: one where no `limit` says how many."""
    filters = filters_of(asked)
    if query is None:
        if filters or limit:
            raise UsageError(
                "filters and --limit are for --search",
                context.command("cite", "--search", "WORDS", "--limit", "3"),
            )
        return resolve(context, ids, "cite")
    if ids:
        raise UsageError("--search finds the fact itself", "leave out the id, or --search")
    wrong = filters.wrong(context) if filters else ""
    if wrong:
        return [], [wrong], ExitStatus.NOT_FOUND
    found = sought(context, query, limit, filters)
    notes = [f"showing results for: {found.corrected}"] if found.corrected else []
    if not found.hits:
        from .unstated import silence  # only where nothing was found

        return [], [silence(context, query, found, filters)], ExitStatus.NOT_FOUND
    equal = [hit.fact.id for hit in found.hits if hit.score == found.hits[0].score][: NAMED + 1]
    if len(equal) > 1 and not limit:
        named = ", ".join(equal[:NAMED])
        return [], [*notes, f"not sure which fact is meant: {named}; name one"], ExitStatus.NOT_FOUND
    facts = [hit.fact for hit in found.hits[: limit or 1]]
    return facts, [*notes, *(f"{fact.id}: {fact.statement}" for fact in facts)], ExitStatus.OK


def _cautions(context: Context, facts: Sequence[Fact]) -> list[str]:
    """Say once of each fact what a citation does not: that it is our arithmetic, that others look like it."""
    once = tuple({fact.id: fact for fact in facts}.values())
    notes = [f"{fact.id} is our arithmetic from figures of the report" for fact in once if fact.formula]
    notes += each_now(once)
    notes += [
        f"{f.id} reads otherwise since the edition of {in_words(f.contradicted)}:"
        f" {context.command('history', f.id)}"
        for f in once
        if f.contradicted and f.reads_on
    ]
    alike = [fact for fact in once if fact.see_also]
    if len(alike) > NAMED:
        return [*notes, f"{len(alike)} of these facts have look-alikes: {context.command('show', 'ID')}"]
    return notes + [
        f"{counted(len(fact.see_also), 'look-alike')}: {context.command('show', fact.id)}" for fact in alike
    ]


def _row(pair: tuple[Fact, Source], manner: _Manner) -> Row:
    citation = "\n".join(_references([pair], manner, manner.markup))
    return {"id": pair[0].id, "style": manner.style, "citation": citation}


def _numbered(pairs: Pairs, manner: _Manner, markup: str) -> list[str]:
    """Return marks, notes and works as paragraphs, an empty one between them."""
    from ..cite import numbered  # only for several facts

    found = numbered.apparatus(pairs, manner.style, markup)
    marks = [
        numbered.marked(fact, mark, manner.style, markup) if manner.with_fact else f"{mark} {fact.id}"
        for (fact, _), mark in zip(pairs, found.marks, strict=True)
    ]
    lines: list[str] = []
    for part in (marks, found.notes, found.works):
        lines += [*([""] if lines and part else ()), *part]
    return lines


def _with_copied(outcome: Outcome, pairs: Pairs, manner: _Manner) -> Outcome:
    """Return an outcome whose references go to the clipboard, as HTML too where they are for people."""
    text = _text(pairs, manner).removesuffix("\n")
    is_rich = manner.style not in styles.OWN_MARKUP and manner.markup in ("", "plain", "html")
    html = document(_references(pairs, manner, "html"), "html") if is_rich else None
    return outcome.with_copied(text, html)


def _list_styles(context: Context) -> Outcome:
    rows: tuple[Row, ...] = tuple({"style": k, "description": v} for k, v in styles.STYLES.items())
    listing = Listing("styles", rows, ("style", "description"), ("style", "description"))

    def view() -> str:
        from ..show import painting  # only for people

        return painting.pairs(styles.STYLES.items(), context.terminal)

    return context.present(listing, view)
