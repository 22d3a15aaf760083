"""The commands that show many facts in one picture: table and timeline."""

from __future__ import annotations

from ..core import formula
from ..core.dates import age_in_words, days_between, in_words, span
from ..core.errors import ExitStatus, UsageError
from ..core.facts import Fact, Table
from ..show import charts, lists
from ..show.formats import FACT_FIELDS, TIMELINE_FIELDS, Listing, Row, facts_listing
from ..show.terminal import columns_of, padded, wrapped
from . import editions
from .context import Context, Outcome
from .lookup import falls_in, nearest, period_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MARK = "*"  # behind what is our arithmetic, or may have changed: the line at the end says which
_HANG = "  "  # before the further lines of a fact, so that each is seen to be one
_WIDE = 100  # columns from which a timeline has its statements beside the axis
_SHORTEST, _LONGEST = 12, 48  # columns of an axis


def table(context: Context, name: str | None = None, sort: str | None = None, chart: bool = False) -> Outcome:
    """List the tables, or show one with its derived columns."""
    tables = {found.name: found for found in context.library.tables}
    if name is None:
        if sort is not None or chart:
            known = f"the tables are: {', '.join(tables) or 'none'}"
            raise UsageError(f"{'--chart' if chart else '--sort'} needs the name of a table", known)
        return _tables(context, list(tables.values()))
    if name not in tables:
        empty = Listing("rows", (), ("row", "name"), ("row", "name"))
        note = f"no table {name!r}{nearest(name, list(tables))}"
        return context.present(empty, str, ExitStatus.NOT_FOUND, (note,))
    found = tables[name]
    filled = formula.columns(found)
    rows: list[Row] = [
        {"row": key, "name": label, **{column: filled[column][at] for column in filled}}
        for at, (key, label, _) in enumerate(found.rows)
    ]
    if sort is not None:
        rows = _sorted(rows, sort, found)
    fields = ("row", "name", *filled)
    head = {
        "table": {
            "name": found.name, "title": found.title, "unit": found.unit, "scope": found.scope,
            "as_of": found.as_of, "derived": [column for column, _, _ in found.derived],
            "note": found.note,
        }
    }  # fmt: skip
    listing = Listing("rows", tuple(rows), fields, fields, tuple(head.items()))
    draw = _chart if chart else _grid
    return context.present(listing, lambda: draw(context, found, rows))


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
    return context.present(listing, lambda: lists.pairs(pairs, context.terminal))


def _sorted(rows: list[Row], column: str, found: Table) -> list[Row]:
    """Sort by a column, the largest first; ranks and names from the first."""
    known = list(rows[0]) if rows else []
    if column not in known:
        raise UsageError(f"unknown column {column!r}", f"known columns: {', '.join(known)}")
    formulas = {key: text for key, _, text in found.derived}
    upward = column in ("row", "name") or formulas.get(column, "").startswith("rank")
    return sorted(rows, key=lambda row: row[column], reverse=not upward)


def _dated(day: str, today: str) -> str:
    return f"as of {in_words(day)}; {age_in_words(days_between(day, today))}"


def _heading(context: Context, found: Table) -> str:
    text = f"{found.title}: {found.unit}, {found.scope}"
    return lists.as_text(lists.painted(text, context.terminal, lists.BOLD))


def _footing(context: Context, found: Table, ours: bool) -> str:
    dated = f"A{_dated(found.as_of, context.today)[1:]}."
    parts = [f"{_MARK} our arithmetic." if ours else "", found.note or "", dated]
    return lists.as_text(lists.painted(" ".join(filter(None, parts)), context.terminal, lists.DIM))


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


def _chart(context: Context, found: Table, rows: Sequence[Row]) -> str:
    groups = [(str(row["name"]), [(title, row[column]) for column, title in found.columns]) for row in rows]
    strong = next((str(row["name"]) for row in rows if row["row"] == found.highlight), None)
    drawn = charts.bars(groups, context.terminal, strong)
    return f"{_heading(context, found)}\n{drawn}{_footing(context, found, False)}"


def timeline(
    context: Context, topic: str | None = None, since: str | None = None, until: str | None = None
) -> Outcome:
    """Show dated facts in order of their beginning."""
    known = [found.name for found in context.library.topics]
    if topic is not None and topic not in known:
        empty = Listing("facts", (), FACT_FIELDS, TIMELINE_FIELDS)
        note = f"no topic {topic!r}{nearest(topic, known)}"
        return context.present(empty, str, ExitStatus.NOT_FOUND, (note,))
    period = period_of(since, until)
    dated = []
    for fact in context.library.facts_of([topic] if topic else []):
        edges = span(fact.date) if fact.date else None
        if edges and falls_in(fact, period):
            dated.append((edges, fact))
    dated.sort(key=lambda pair: (_placed(pair[0]), pair[1].id))
    listing = facts_listing([fact for _, fact in dated], context.today)
    plain = Listing(listing.name, listing.rows, listing.fields, TIMELINE_FIELDS)
    if not dated:
        return context.present(plain, str, ExitStatus.NOT_FOUND, ("no dated fact in that time",))
    return context.present(plain, lambda: _axis(context, dated))


def _placed(edges: tuple[str, str]) -> tuple[str, str]:
    """Return what an interval is sorted by: its beginning, or its end where that is open."""
    return (edges[1], edges[1]) if edges[0].startswith("0000") else edges


def _year(day: str) -> float:
    return int(day[:4]) + (int(day[5:7] or 1) - 1) / 12


def _axis(context: Context, dated: Sequence[tuple[tuple[str, str], Fact]]) -> str:
    """Draw each date once on one axis of years; on a narrow terminal its facts stand below."""
    terminal = context.terminal
    years = [_year(day) for edges, _ in dated for day in edges if day[:4] not in ("0000", "9999")]
    years = years or [float(context.today[:4])]
    whens = [in_words(fact.date or "") for _, fact in dated]
    width = max(map(columns_of, whens)) + 2
    is_beside = terminal.width >= _WIDE
    free = (terminal.width - width) // 3 if is_beside else terminal.width - width - charts.OVER
    room = min(free, _LONGEST)
    is_above = room < _SHORTEST
    if is_above:
        room, width = terminal.width - charts.OVER, 0
    axis = charts.Axis(int(min(years)), int(max(years)) + 1, room, terminal)
    indent = width + room + charts.OVER if is_beside else 2
    lines = [terminal.paint(" " * width + axis.scale(), lists.DIM)]
    before = ""
    for when, (edges, fact) in zip(whens, dated, strict=True):
        text = [" " * indent + line for line in _placed_text(fact, terminal.width - indent, context)]
        if when != before:
            drawn = _drawn(axis, edges, fact.date or "")
            head = terminal.paint(padded(when, width), lists.BOLD)
            lines += [head, drawn] if is_above else [head + drawn]
            if is_beside:
                lines[-1] += text.pop(0)[indent - charts.OVER :]
        lines += text
        before = when
    ages = _ages([fact for _, fact in dated], context.today)
    lines += ["", *lists.painted(axis.legend(), terminal, lists.DIM)]
    return lists.as_text([*lines, *lists.painted(ages, terminal, lists.DIM)])


def _drawn(axis: charts.Axis, edges: tuple[str, str], date: str) -> str:
    """Draw an interval from end to end, and any other date as a point where it begins."""
    start, end = (_year(day) if day[:4] != "0000" else -1.0 for day in edges)
    return axis.line(start, end if "/" in date else start, date.partition("/")[0].endswith("~"))


def _placed_text(fact: Fact, width: int, context: Context) -> list[str]:
    """Return a statement and its id, hanging; the id has a line of its own where the last has no room."""
    lines = wrapped(fact.statement + (_MARK if fact.is_stale(context.today) else ""), width - len(_HANG))
    ids = [context.terminal.paint(line, lists.ID) for line in wrapped(fact.id, width - len(_HANG))]
    if columns_of(lines[-1]) + 2 + columns_of(fact.id) <= width - len(_HANG):
        lines[-1] += f"  {ids.pop()}"
    return [lines[0], *(_HANG + line for line in (*lines[1:], *ids))]


def _ages(facts: Sequence[Fact], today: str) -> str:
    """Say how old some facts are together."""
    oldest = min(fact.as_of for fact in facts)
    later = " or later" if any(fact.as_of != oldest for fact in facts) else ""
    stale = "; * may have changed" if any(fact.is_stale(today) for fact in facts) else ""
    return f"As of {in_words(oldest)}{later}; {age_in_words(days_between(oldest, today))}{stale}."


COMMANDS: dict[str, Callable[..., Outcome]] = {"table": table, "timeline": timeline, **editions.COMMANDS}
