"""The command `table`."""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.errors import ExitStatus, UsageError, quoted
from ..core.table import Table
from ..show import charts, painting
from ..show.formats import Listing, Row
from ..show.terminal import wrapped
from .context import Context, Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MARK = "*"  # behind what is our arithmetic: the line at the end says so


def table(
    context: Context,
    words: Sequence[str] = (),
    sort: str | None = None,
    chart: bool = False,
    copy: bool = False,
) -> Outcome:
    """List the tables, or show one with its derived columns; with `chart` a second word is what to draw."""
    tables = {found.name: found for found in context.library.tables}
    name, column = _asked(context, words, tables, chart)
    if name is None:
        given = [option for option, said in (("--chart", chart), ("--sort", sort), ("--copy", copy)) if said]
        if given:
            known = f"the tables are: {', '.join(tables) or 'none'}"
            raise UsageError(f"{given[0]} needs the name of a table", known)
        return _tables(context, list(tables.values()))
    if name not in tables:
        empty = Listing("rows", (), ("row", "name"), ("row", "name"))
        from . import unstated  # only where something was not found

        note = unstated.table(context, name)
        return context.present(empty, str, ExitStatus.NOT_FOUND, (note,))
    found = tables[name]
    rows: list[Row] = found.records()
    drawn = _drawn(found, column) if chart else {}
    if sort is not None:
        rows = _sorted(rows, sort, found)
    elif drawn:
        rows.sort(key=lambda row: -sum(row[key] for key in drawn))
    fields = tuple(rows[0]) if rows else ("row", "name")
    head = {
        "table": {
            "name": found.name, "title": found.title, "unit": found.unit, "scope": found.scope,
            "as_of": found.as_of, "derived": [column for column, _, _ in found.derived],
            "note": found.note,
        }
    }  # fmt: skip
    listing = Listing("rows", tuple(rows), fields, fields, tuple(head.items()))

    def view() -> str:
        return _chart(context, found, rows, drawn) if chart else _grid(context, found, rows)

    outcome = context.present(listing, view, notes=_now(context, found), is_table=True)
    return outcome.with_copied(context.for_spreadsheet(listing) if copy else None)


def _asked(
    context: Context, words: Sequence[str], tables: Mapping[str, Table], chart: bool
) -> tuple[str | None, str | None]:
    """Return which table is asked for, and which column of it is to be drawn, in either order."""
    named = [word for word in words if word in tables] or list(words)
    others = [word for word in words if word != named[0]]
    if len(others) > chart:
        message = f"table takes [NAME], not {quoted(' '.join(others))} as well"
        raise UsageError(message, "usjapan table --help", *context.search_for("table", *words))
    return (named[0] if named else None), (others[0] if others else None)


def _drawn(found: Table, column: str | None) -> dict[str, str]:
    """Return the columns to draw, with their titles: those of the source, or the one asked for."""
    if column is None:
        return dict(found.columns)
    titles = dict(found.columns) | {key: title + _MARK for key, title, _ in found.derived}
    if column not in titles:
        from ..core.suggest import did_you_mean  # RapidFuzz: only where something was not found

        meant = did_you_mean(column, titles)
        raise UsageError(f"no column {quoted(column)} to draw{meant}", f"its columns: {', '.join(titles)}")
    return {column: titles[column]}


def _now(context: Context, found: Table) -> tuple[str, ...]:
    """Say what the newest edition has of a table, as the facts do that are worked out from it."""
    worked_out = (
        fact for fact in context.library.facts_of() if (fact.formula or "").endswith(f" in {found.name}")
    )
    latest = {(fact.latest.edition, fact.now()) for fact in worked_out if fact.latest}
    if len(latest) != 1:  # its rows read in several ways: each fact says its own
        return ()
    ((edition, reading),) = latest
    return (f"{found.name}, now ({in_words(edition)}): {reading}",)


def _tables(context: Context, tables: Sequence[Table]) -> Outcome:
    rows: tuple[Row, ...] = tuple(
        {"name": t.name, "title": t.title, "source": t.source, "rows": len(t.rows)} for t in tables
    )
    fields = ("name", "title", "source", "rows")
    listing = Listing("tables", rows, fields, fields)
    if not tables:
        return context.present(listing, str, ExitStatus.NOT_FOUND, ("there are no tables",))
    sizes = [f"{len(t.rows)} rows, {t.unit}; {_dated(t.as_of, context.today)}" for t in tables]
    pairs = [(t.name, f"{t.title} ({size})") for t, size in zip(tables, sizes, strict=True)]
    return context.present(listing, lambda: painting.pairs(pairs, context.terminal))


def _sorted(rows: list[Row], column: str, found: Table) -> list[Row]:
    """Sort by a column, the largest first; ranks and names from the first."""
    known = list(rows[0]) if rows else []
    if column not in known:
        raise UsageError(f"unknown column {quoted(column)}", f"known columns: {', '.join(known)}")
    formulas = {key: text for key, _, text in found.derived}
    upward = column in ("row", "name") or formulas.get(column, "").startswith("rank")
    return sorted(rows, key=lambda row: row[column], reverse=not upward)


def _dated(day: str, today: str) -> str:
    return f"as of {in_words(day)}; {age_in_words(day, today)}"


def _heading(context: Context, found: Table) -> str:
    text = f"{found.title}: {found.unit}, {found.scope}"
    return painting.as_text(painting.painted(text, context.terminal, painting.BOLD))


def _footing(context: Context, found: Table, ours: bool) -> str:
    dated = f"A{_dated(found.as_of, context.today)[1:]}."
    parts = [f"{_MARK} our arithmetic." if ours else "", found.note or "", dated]
    return painting.as_text(painting.painted(" ".join(filter(None, parts)), context.terminal, painting.DIM))


def _grid(context: Context, found: Table, rows: Sequence[Row]) -> str:
    titles = dict(found.columns) | {key: f"{title}{_MARK}" for key, title, _ in found.derived}
    units = {key: "%" if text.startswith("share") else "" for key, _, text in found.derived}
    marked = [f"{'> ' if row['row'] == found.highlight else '  '}{row['name']}" for row in rows]
    cells = [
        [label, *(f"{row[column]:,}{units.get(column, '')}" for column in titles)]
        for label, row in zip(marked, rows, strict=True)
    ]
    strong = next((at for at, row in enumerate(rows) if row["row"] == found.highlight), None)
    from ..show import grid  # Rich: only for people

    drawn = grid.grid(["", *titles.values()], cells, context.terminal, [False, *[True] * len(titles)], strong)
    ours = bool(found.derived)
    return f"{_heading(context, found)}\n{drawn}\n{_footing(context, found, ours)}"


def _chart(context: Context, found: Table, rows: Sequence[Row], drawn: Mapping[str, str]) -> str:
    strong = next((str(row["name"]) for row in rows if row["row"] == found.highlight), None)
    if len(drawn) > 1:
        groups = [(str(row["name"]), [(title, row[key]) for key, title in drawn.items()]) for row in rows]
        picture, title = charts.bars(groups, context.terminal, strong), ""
    else:
        ((key, title),) = drawn.items()
        picture = charts.diverging([(str(row["name"]), row[key]) for row in rows], context.terminal, strong)
        picture += "\n"
    lines = wrapped(title, context.terminal.width) if title else []
    heading = _heading(context, found) + painting.as_text(lines)
    return f"{heading}\n{picture}{_footing(context, found, title.endswith(_MARK))}"
