"""The commands that show a source's editions: history and sources."""

from __future__ import annotations

from ..check.coverage import coverage_of
from ..core.dates import age_in_words, days_between, in_words
from ..core.errors import ExitStatus
from ..core.facts import EditionValue, Fact, Source
from ..library.library import CURATED
from ..show import cards, lists, painting
from ..show.formats import Listing, Row, facts_listing
from ..show.terminal import counted
from .context import Context, Outcome, typed, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_FIELDS = ("edition", "value", "number", "bound", "changed", "curated", "read_at", "note")
_PLAIN = ("edition", "value", "changed", "read_at")


def history(context: Context, id: str | None = None) -> Outcome:
    """Show how a figure reads in the editions of its source, or which figures have such a history."""
    if id is None:
        return _with_history(context)
    library = context.library if context.edition is None else context.in_edition(None)
    fact = library.find(id) or library.renamed(id) or context.library.find(id)
    if fact is None:
        from . import unstated  # only where something was not found

        return _nothing(context, unstated.fact(context, id, library.ids()))
    head = {"id": fact.id, "statement": fact.statement}
    readings = library.history(fact)
    if not fact.value:
        note = (
            f"{fact.id} states no figure, and a history is of figures; its record: {_record(context, fact)}"
        )
        return _nothing(context, note, head)
    if not readings:
        return _nothing(context, f"{fact.id}: its figure was not read in other editions", head)
    rows = tuple(_history_rows(readings))
    listing = Listing("readings", rows, _FIELDS, _PLAIN, tuple(head.items()))
    notes = () if id == fact.id else (f"{id} is now {fact.id}",)
    return context.present(listing, lambda: _course(context, fact, rows), notes=notes)


def _with_history(context: Context) -> Outcome:
    """List the facts whose figure was read in other editions."""
    found = [fact for fact in context.library.facts_of() if fact.value and context.library.readings(fact.id)]
    listing = facts_listing(found, context.today)
    status = ExitStatus.OK if found else ExitStatus.NOT_FOUND
    notes = () if found else ("no figure was read in other editions",)
    return context.present(
        listing, lambda: lists.facts(found, context.terminal, context.today), status, notes
    )


def _nothing(context: Context, note: str, head: Row | None = None) -> Outcome:
    """Return the history that has no readings, and why."""
    listing = Listing("readings", (), _FIELDS, _PLAIN, tuple((head or {}).items()))
    return context.present(listing, str, ExitStatus.NOT_FOUND, (note,))


def _record(context: Context, fact: Fact) -> str:
    """Return the command that shows a fact: the edition that was typed may not have it."""
    if context.library.find(fact.id):
        return context.command("show", fact.id)
    day = context.in_edition(None).source(fact.source).date
    return typed("show", fact.id, "--edition", day, *context.pack_options)


def _history_rows(readings: Sequence[EditionValue]) -> list[Row]:
    rows: list[Row] = []
    before: str | None = None
    for reading in readings:
        value, is_own = reading.value, reading.read_at == CURATED
        text = value.text if value else None
        rows.append(
            {
                "edition": reading.edition, "value": text,
                "number": value.number if value else None, "bound": value.bound if value else None,
                "changed": bool(text and before and text != before),
                "curated": is_own, "read_at": None if is_own else reading.read_at,
                "note": reading.note,
            }
        )  # fmt: skip
        before = text or before
    return rows


def _course(context: Context, fact: Fact, rows: Sequence[Row]) -> str:
    from ..show import grid  # Rich: only for people

    terminal = context.terminal
    lines = painting.painted(fact.id, terminal, painting.ID)
    lines += ["", *painting.painted(fact.statement, terminal, painting.BOLD), "", *_curve(context, rows)]
    cells = [
        [
            in_words(row["edition"]) + (" (curated)" if row["curated"] else ""),
            _short(row) or "unknown",
            "; ".join(filter(None, ("changed" if row["changed"] else "", row["note"]))),
        ]
        for row in rows
    ]
    is_noted = any(note for *_, note in cells)
    cells = cells if is_noted else [cell[:2] for cell in cells]
    lines.append(grid.grid(["edition", "reads", "note"][: 2 + is_noted], cells, terminal))
    for change in _changes(rows):
        lines += painting.painted(change, terminal)
    source = context.library.source(fact.source)
    lines += [*_unread(context, source, rows), "", *painting.painted("read at", terminal, painting.DIM)]
    for row in rows:
        if not row["curated"]:
            lines += painting.addressed(row["edition"], row["read_at"], len(row["edition"]), terminal)
    lines.append("")
    lines += painting.painted(f"The curated reading is {cards.as_of(fact, context.today)}.", terminal)
    return painting.as_text(lines)


def _short(row: Row) -> str:
    """Return a reading in words, a rank without what is ranked: the statement above says that."""
    text = str(row["value"] or "")
    return text.partition(" ")[0] if row["bound"] == "rank" else text


def _curve(context: Context, rows: Sequence[Row]) -> list[str]:
    """Draw the figure from the first edition to the last, if it moved at all.

    A hedged value has no height: `over 50,000` would be drawn below `about 54,000` as if it fell.
    """
    if any(row["bound"] not in ("exact", "rank", None) for row in rows):
        return []
    known = [row for row in rows if row["number"] is not None]
    lowest, highest = (choose(known, key=lambda row: row["number"]) for choose in (min, max))
    if lowest["number"] == highest["number"]:
        return []
    from ..show import charts  # only for people

    is_rank = lowest["bound"] == "rank"
    top, bottom = (lowest, highest) if is_rank else (highest, lowest)
    drawn = charts.sparkline([row["number"] for row in rows], context.terminal, is_rank)
    years = [row["edition"][:4] for row in rows]
    note = f"{years[0]} to {years[-1]}, lowest {_short(bottom)}, highest {_short(top)}"
    if any(row["number"] is None for row in rows):
        note += "; ? is unknown"
    if len(rows) * (len(years[0]) + 1) <= context.terminal.width:
        drawn = " ".join(mark * len(years[0]) if mark != "?" else "?".center(len(years[0])) for mark in drawn)
        labels = [year if at == years.index(year) else " " * len(year) for at, year in enumerate(years)]
        below = [drawn.rstrip(), context.terminal.paint(" ".join(labels).rstrip(), painting.DIM), ""]
        return [*below, *painting.painted(note, context.terminal), ""]
    return [*painting.beside(drawn, note, len(drawn), context.terminal), ""]


def _changes(rows: Sequence[Row]) -> list[str]:
    """Say what changed between which two editions that were read."""
    known = [row for row in rows if row["value"]]
    changes = [
        f"Between the editions of {in_words(before['edition'])} and {in_words(after['edition'])}:"
        f" from {_short(before)} to {_short(after)}."
        for before, after in zip(known, known[1:], strict=False)  # noqa: RUF007 - itertools costs an import
        if after["changed"]
    ]
    return changes or ["The same in every edition that was read."]


def _unread(context: Context, source: Source, rows: Sequence[Row]) -> list[str]:
    """Say how many of the editions in that time were not read: what they say is not known."""
    first, last = rows[0]["edition"], rows[-1]["edition"]
    read = {row["edition"] for row in rows if row["value"]}
    unread = [day for day in source.revisions if first <= day <= last and day not in read]
    if not unread:
        return []
    count = counted(len(unread), "other edition")
    return painting.painted(f"Unknown: how it reads in {count} of that time.", context.terminal)


def sources(context: Context, ids: Sequence[str] = ()) -> Outcome:
    """Show each source, or some, with its date, age, later editions and coverage."""
    used: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    for fact in context.with_sources.facts_of():
        used.setdefault(fact.source, set()).update(fact.locators)
        counts[fact.source] = counts.get(fact.source, 0) + 1
    known = {source.id: source for source in context.with_sources.sources}
    missing = [unknown(context, "source", id, known) for id in ids if id not in known]
    found = [source for source in known.values() if not ids or source.id in ids]
    rows: tuple[Row, ...] = tuple(
        _source_row(context, source, used.get(source.id, set()), counts.get(source.id, 0)) for source in found
    )
    fields = (
        "id", "title", "genre", "number", "publisher", "date", "age_days", "later_editions",
        "facts", "coverage", "editions",
    )  # fmt: skip
    plain = ("id", "title", "date", "age_days", "facts")
    listing = Listing("sources", rows, fields, plain)
    status = ExitStatus.NOT_FOUND if missing else ExitStatus.OK
    if ids[:1] and ids[0] not in known:
        missing += context.search_for("sources", *ids)
    return context.present(
        listing, lambda: _works(context, found, rows), status, tuple(missing), works=found if ids else None
    )


def _source_row(context: Context, source: Source, used: set[str], facts: int) -> Row:
    held = context.with_sources.editions
    return {
        "id": source.id, "title": source.title, "genre": source.genre, "number": source.number,
        "publisher": source.publisher, "date": source.date,
        "age_days": days_between(source.date, context.today),
        "later_editions": [day for day in source.revisions if day > source.date], "facts": facts,
        "coverage": [f"{c.covered}/{c.total} {c.kind}" for c in coverage_of(source, used)],
        "editions": [
            f"{e.date}: {counted(e.facts, 'fact')}" for e in held if e.source == source.id
        ],
    }  # fmt: skip


def _in_words(coverage: str) -> str:
    """Say `7/7 disclaimer` as `7 of 7 sentences of the disclaimer`."""
    counts, _, kind = coverage.partition(" ")
    of = {"disclaimer": "sentences of the disclaimer", "front matter": "parts of the front matter"}
    return f"{counts.replace('/', ' of ')} {of.get(kind, kind)}"


def _works(context: Context, found: Sequence[Source], rows: Sequence[Row]) -> str:
    lines: list[str] = []
    for source, row in zip(found, rows, strict=True):
        later = "; ".join(in_words(day) for day in row["later_editions"])
        age = age_in_words(source.date, context.today)
        details = [
            ("work", ", ".join(filter(None, (source.label, source.publisher)))),
            ("edition", f"{in_words(source.date)}; {age}"),
            ("later editions", later or "none known"),
            ("facts", str(row["facts"])),
            ("covers", ", ".join(map(_in_words, row["coverage"]))),
            ("editions held", ", ".join(row["editions"]) if len(row["editions"]) > 1 else ""),
            ("not read", ", ".join(source.unread)),
        ]
        lines += painting.painted(f"{source.id}: {source.title}", context.terminal, painting.BOLD)
        lines += painting.pairs([d for d in details if d[1]], context.terminal, painting.DIM).splitlines()
        if source.url:
            lines += painting.addressed("newest version", source.url, len("newest version"), context.terminal)
        lines.append("")
    return "\n".join(lines)
