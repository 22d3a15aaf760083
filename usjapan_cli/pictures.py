"""The commands that show more than single facts: table, timeline, history, sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from . import display, formula, views
from .dates import age_in_words, days_between, in_words, span
from .errors import ExitStatus, UsageError, UsjapanError
from .formats import Listing, Row, facts_listing
from .lint import coverage_of
from .lookup import nearest, period_of
from .model import Fact, Reading, Source, Table, Value
from .session import Outcome, Session
from .terminal import columns_of, padded, wrapped

_MARK = "*"  # behind what is our arithmetic, or may have changed: the line at the end says which
_WIDE = 100  # columns from which a timeline has its statements beside the axis
_SHORTEST, _LONGEST = 12, 48  # columns of an axis


def table(session: Session, name: str | None = None, sort: str | None = None, chart: bool = False) -> Outcome:
    """List the tables, or show one with its derived columns."""
    tables = {found.name: found for found in session.library.tables}
    if name is None:
        return _tables(session, list(tables.values()))
    if name not in tables:
        raise UsjapanError(f"no table {name!r}{nearest(name, list(tables))}")
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
    return session.present(listing, lambda: draw(session, found, rows))


def _tables(session: Session, tables: Sequence[Table]) -> Outcome:
    rows: tuple[Row, ...] = tuple(
        {"name": t.name, "title": t.title, "source": t.source, "rows": len(t.rows)} for t in tables
    )
    fields = ("name", "title", "source", "rows")
    listing = Listing("tables", rows, fields, fields)
    if not tables:
        return session.present(listing, str, ExitStatus.NOT_FOUND, ("there are no tables",))
    sizes = [f"{len(t.rows)} rows, {t.unit}; {_dated(t.as_of, session.today)}" for t in tables]
    pairs = [(t.name, f"{t.title} ({size})") for t, size in zip(tables, sizes, strict=True)]
    return session.present(listing, lambda: views.pairs(pairs, session.terminal))


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


def _lines(text: str, session: Session, style: str = "") -> list[str]:
    """Break text at the terminal's width, each line in a style."""
    terminal = session.terminal
    return [terminal.paint(line, style) for line in wrapped(text, terminal.width)]


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _heading(session: Session, found: Table) -> str:
    text = f"{found.title}: {found.unit}, {found.scope}"
    return _text(_lines(text, session, views.BOLD))


def _footing(session: Session, found: Table, ours: bool) -> str:
    dated = f"A{_dated(found.as_of, session.today)[1:]}."
    parts = [f"{_MARK} our arithmetic." if ours else "", found.note or "", dated]
    return _text(_lines(" ".join(filter(None, parts)), session, views.DIM))


def _grid(session: Session, found: Table, rows: Sequence[Row]) -> str:
    titles = dict(found.columns) | {key: f"{title}{_MARK}" for key, title, _ in found.derived}
    units = {key: "%" if text.startswith("share") else "" for key, _, text in found.derived}
    marked = [f"{'> ' if row['row'] == found.highlight else '  '}{row['name']}" for row in rows]
    cells = [
        [label, *(f"{row[column]:,}{units.get(column, '')}" for column in titles)]
        for label, row in zip(marked, rows, strict=True)
    ]
    strong = next((at for at, row in enumerate(rows) if row["row"] == found.highlight), None)
    drawn = display.grid(
        ["", *titles.values()], cells, session.terminal, [False, *[True] * len(titles)], strong
    )
    ours = bool(found.derived)
    return f"{_heading(session, found)}\n{drawn}\n{_footing(session, found, ours)}"


def _chart(session: Session, found: Table, rows: Sequence[Row]) -> str:
    groups = [(str(row["name"]), [(title, row[column]) for column, title in found.columns]) for row in rows]
    strong = next((str(row["name"]) for row in rows if row["row"] == found.highlight), None)
    drawn = display.bars(groups, session.terminal, strong)
    return f"{_heading(session, found)}\n{drawn}{_footing(session, found, False)}"


def timeline(
    session: Session, topic: str | None = None, since: str | None = None, until: str | None = None
) -> Outcome:
    """Show dated facts in order of their beginning."""
    known = [found.name for found in session.library.topics]
    if topic is not None and topic not in known:
        raise UsjapanError(f"no topic {topic!r}{nearest(topic, known)}")
    first, last = period_of(since, until) or ("0000-00-00", "9999-99-99")
    dated = []
    for fact in session.library.facts_of([topic] if topic else []):
        edges = span(fact.date) if fact.date else None
        if edges and edges[0] <= last and edges[1] >= first:
            dated.append((edges, fact))
    dated.sort(key=lambda pair: (_placed(pair[0]), pair[1].id))
    listing = facts_listing([fact for _, fact in dated], session.today)
    plain = Listing(listing.name, listing.rows, listing.fields, ("date", "id", "statement", "as_of"))
    if not dated:
        return session.present(plain, str, ExitStatus.NOT_FOUND, ("no dated fact in that time",))
    return session.present(plain, lambda: _axis(session, dated))


def _placed(edges: tuple[str, str]) -> tuple[str, str]:
    """Return what an interval is sorted by: its beginning, or its end where that is open."""
    return (edges[1], edges[1]) if edges[0].startswith("0000") else edges


def _year(day: str) -> float:
    return int(day[:4]) + (int(day[5:7] or 1) - 1) / 12


def _axis(session: Session, dated: Sequence[tuple[tuple[str, str], Fact]]) -> str:
    """Draw each fact on one axis of years; on a narrow terminal its statement stands below."""
    terminal = session.terminal
    years = [_year(day) for edges, _ in dated for day in edges if day[:4] not in ("0000", "9999")]
    whens = [in_words(fact.date or "") for _, fact in dated]
    width = max(map(columns_of, whens)) + 2
    beside = terminal.width >= _WIDE
    room = min((terminal.width - width) // 3 if beside else terminal.width - width, _LONGEST)
    above = room < _SHORTEST
    if above:
        room, width = terminal.width, 0
    axis = display.Axis(int(min(years)), int(max(years)) + 1, room, terminal)
    indent = width + room + 2 if beside else 2
    lines = [terminal.paint(" " * width + axis.scale(), views.DIM)]
    for when, (edges, fact) in zip(whens, dated, strict=True):
        text = _placed_text(fact, terminal.width - indent, session)
        head = terminal.paint(padded(when, width), views.BOLD)
        drawn = _drawn(axis, edges, fact.date or "")
        lines += [head, drawn] if above else [head + drawn]
        if beside:
            lines[-1] += f"  {text.pop(0)}"
        lines += [" " * indent + line for line in text]
    lines += ["", *_lines(axis.legend(), session, views.DIM)]
    return _text([*lines, *_lines(_ages([fact for _, fact in dated], session.today), session, views.DIM)])


def _drawn(axis: display.Axis, edges: tuple[str, str], date: str) -> str:
    """Draw an interval from end to end, and any other date as a point where it begins."""
    start, end = (_year(day) if day[:4] != "0000" else -1.0 for day in edges)
    return axis.line(start, end if "/" in date else start, date.partition("/")[0].endswith("~"))


def _placed_text(fact: Fact, width: int, session: Session) -> list[str]:
    """Return a statement and its id, which has a line of its own where the last has no room."""
    lines = wrapped(fact.statement + (_MARK if fact.is_stale(session.today) else ""), width)
    ids = [session.terminal.paint(line, views.ID) for line in wrapped(fact.id, width)]
    if columns_of(lines[-1]) + 2 + columns_of(fact.id) <= width:
        lines[-1] += f"  {ids.pop()}"
    return [*lines, *ids]


def _ages(facts: Sequence[Fact], today: str) -> str:
    """Say how old some facts are together."""
    oldest = min(fact.as_of for fact in facts)
    later = " or later" if any(fact.as_of != oldest for fact in facts) else ""
    stale = "; * may have changed" if any(fact.is_stale(today) for fact in facts) else ""
    return f"As of {in_words(oldest)}{later}; {age_in_words(days_between(oldest, today))}{stale}."


def history(session: Session, id: str) -> Outcome:
    """Show how a figure reads in the editions of its source, and what changed when."""
    fact = session.library.find(id) or session.library.renamed(id)
    if fact is None:
        raise UsjapanError(f"no fact {id!r}{nearest(id, list(session.library.ids()))}")
    others = session.library.readings(fact.id)
    if not others or fact.value is None:
        raise UsjapanError(f"{fact.id}: its figure was not read in other editions")
    curated = session.library.source(fact.source).date
    own = Reading(curated, fact.value, "the curated edition")
    readings = sorted([*others, own], key=lambda reading: reading.edition)
    rows = tuple(_history_rows(fact.value, readings, curated))
    fields = ("edition", "value", "number", "bound", "changed", "curated", "read_at", "note")
    head = {"id": fact.id, "statement": fact.statement}
    plain = ("edition", "value", "changed", "read_at")
    listing = Listing("readings", rows, fields, plain, tuple(head.items()))
    notes = () if id == fact.id else (f"{id} is now {fact.id}",)
    return session.present(listing, lambda: _course(session, fact, rows), notes=notes)


def _history_rows(base: Value, readings: Sequence[Reading], curated: str) -> list[Row]:
    rows: list[Row] = []
    before: str | None = None
    for reading in readings:
        value = reading.value
        whole = Value(value.number, base.unit, value.bound, base.scope) if value else None
        text = whole.text if whole else None
        rows.append(
            {
                "edition": reading.edition, "value": text,
                "number": value.number if value else None, "bound": value.bound if value else None,
                "changed": bool(text and before and text != before),
                "curated": reading.edition == curated, "read_at": reading.read_at,
                "note": reading.note,
            }
        )  # fmt: skip
        before = text or before
    return rows


def _course(session: Session, fact: Fact, rows: Sequence[Row]) -> str:
    terminal = session.terminal
    lines = _lines(fact.id, session, views.ID)
    lines += [*_lines(fact.statement, session, views.BOLD), "", *_curve(session, rows)]
    cells = [
        [
            in_words(row["edition"]) + (" (curated)" if row["curated"] else ""),
            _short(row) or "unknown",
            "; ".join(filter(None, ("changed" if row["changed"] else "", row["note"]))),
        ]
        for row in rows
    ]
    lines.append(display.grid(["edition", "reads", ""], cells, terminal))
    for change in _changes(rows):
        lines += _lines(change, session)
    source = session.library.source(fact.source)
    lines += [*_unread(session, source, rows), "", *_lines("read at", session, views.DIM)]
    read = [(row["edition"], row["read_at"]) for row in rows if not row["curated"]]
    lines += [*views.pairs(read, terminal).splitlines(), ""]
    return _text([*lines, *_lines(f"The curated reading is {views.as_of(fact, session.today)}.", session)])


def _short(row: Row) -> str:
    """Return a reading in words, a rank without what is ranked: the statement above says that."""
    text = str(row["value"] or "")
    return text.partition(" ")[0] if row["bound"] == "rank" else text


def _curve(session: Session, rows: Sequence[Row]) -> list[str]:
    """Draw the figure from the first edition to the last, if it moved at all."""
    known = [row for row in rows if row["number"] is not None]
    lowest, highest = (choose(known, key=lambda row: row["number"]) for choose in (min, max))
    if lowest["number"] == highest["number"]:
        return []
    is_rank = lowest["bound"] == "rank"
    top, bottom = (lowest, highest) if is_rank else (highest, lowest)
    drawn = display.sparkline([row["number"] for row in rows], session.terminal, is_rank)
    years = f"{rows[0]['edition'][:4]} to {rows[-1]['edition'][:4]}"
    note = f"{years}, lowest {_short(bottom)}, highest {_short(top)}"
    gap = any(row["number"] is None for row in rows)
    return [*views.beside(drawn, note + ("; ? is unknown" if gap else ""), len(drawn), session.terminal), ""]


def _changes(rows: Sequence[Row]) -> list[str]:
    """Say what changed between which two editions that were read."""
    known = [row for row in rows if row["value"]]
    changes = [
        f"Between the editions of {in_words(before['edition'])} and {in_words(after['edition'])}:"
        f" from {_short(before)} to {_short(after)}."
        for before, after in pairwise(known)
        if after["changed"]
    ]
    return changes or ["The same in every edition that was read."]


def _unread(session: Session, source: Source, rows: Sequence[Row]) -> list[str]:
    """Say how many of the editions in that time were not read: what they say is not known."""
    first, last = rows[0]["edition"], rows[-1]["edition"]
    read = {row["edition"] for row in rows if row["value"]}
    unread = [day for day in source.revisions if first <= day <= last and day not in read]
    if not unread:
        return []
    count = f"{len(unread)} other edition{'' if len(unread) == 1 else 's'} of that time"
    return _lines(f"Unknown: how it reads in {count}.", session)


def sources(session: Session) -> Outcome:
    """Show each source with its date, age, later editions and coverage."""
    used: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    for fact in session.library.facts:
        used.setdefault(fact.source, set()).update(fact.locators)
        counts[fact.source] = counts.get(fact.source, 0) + 1
    found = session.library.sources
    rows: tuple[Row, ...] = tuple(
        _source_row(session, source, used.get(source.id, set()), counts.get(source.id, 0)) for source in found
    )
    fields = (
        "id", "title", "genre", "number", "publisher", "date", "age_days", "later_editions",
        "facts", "coverage",
    )  # fmt: skip
    plain = ("id", "title", "date", "age_days", "facts")
    listing = Listing("sources", rows, fields, plain)
    return session.present(listing, lambda: _works(session, found, rows))


def _source_row(session: Session, source: Source, used: set[str], facts: int) -> Row:
    return {
        "id": source.id, "title": source.title, "genre": source.genre, "number": source.number,
        "publisher": source.publisher, "date": source.date,
        "age_days": days_between(source.date, session.today),
        "later_editions": [day for day in source.revisions if day > source.date], "facts": facts,
        "coverage": [f"{c.covered}/{c.total} {c.kind}" for c in coverage_of(source, used)],
    }  # fmt: skip


def _works(session: Session, found: Sequence[Source], rows: Sequence[Row]) -> str:
    lines: list[str] = []
    for source, row in zip(found, rows, strict=True):
        later = "; ".join(in_words(day) for day in row["later_editions"])
        age = age_in_words(row["age_days"])
        details = [
            ("work", f"{source.genre} {source.number}, {source.publisher}".strip()),
            ("edition", f"{in_words(source.date)}; {age}"),
            ("later editions", later or "none known"),
            ("facts", str(row["facts"])),
            ("covers", ", ".join(row["coverage"])),
            ("newest version", source.url),
        ]
        lines += _lines(f"{source.id}: {source.title}", session, views.BOLD)
        lines += views.pairs([d for d in details if d[1]], session.terminal).splitlines()
        lines.append("")
    return "\n".join(lines)


COMMANDS: dict[str, Callable[..., Outcome]] = {
    "table": table, "timeline": timeline, "history": history, "sources": sources,
}  # fmt: skip
