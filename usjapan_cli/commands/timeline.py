"""The command `timeline`."""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.errors import ExitStatus
from ..core.facts import Fact
from ..library.dated import in_order
from ..show import charts, painting
from ..show.formats import TIMELINE_FIELDS, facts_listing
from ..show.terminal import columns_of, cut, padded, wrapped
from .context import Context, Outcome
from .filters import Filters
from .lookup import fresh, read_now

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_MARK = "*"  # behind what may have changed: the line at the end says so
_HANG = "  "  # before a fact below its date
_WIDE = 100  # columns from which a timeline has its an axis
_SHORTEST, _LONGEST = 12, 48  # columns of an axis
_OUTLIERS = 0.1  # of the events may begin before the axis does
_EVENT = 50  # columns that an event needs beside its date
_STATEMENT, _LEAST = 24, 16  # columns of a statement beside ids that are aligned, or that are not


def timeline(context: Context, limit: int | None = None, max_age: str | None = None, **asked: Any) -> Outcome:
    """Show dated facts in order of their beginning, those that fit what is `asked`."""
    filters = Filters(**asked)
    wrong = filters.wrong(context)
    found = context.library.facts_of([filters.topic] if filters.topic else []) if not wrong else ()
    dated = in_order(fact for fact in found if filters.fit(fact, context.today))
    kept, refused = fresh(context, [fact for _, fact in dated[:limit]], max_age)
    plain = facts_listing(kept, context.today).but(plain=TIMELINE_FIELDS)
    status = ExitStatus.REFUSED if refused else ExitStatus.OK
    if not dated:
        status, refused = ExitStatus.NOT_FOUND, [wrong or "no dated fact in that time"]
    notes = (*read_now(context, kept, first_answers=False), *refused)
    young = {fact.id for fact in kept}
    shown = [pair for pair in dated if pair[1].id in young]
    return context.present(plain, lambda: _view(context, shown) if shown else "", status, notes)


def _year(day: str) -> float:
    return int(day[:4]) + (int(day[5:7] or 1) - 1) / 12


def _view(context: Context, dated: Sequence[tuple[tuple[str, str], Fact]]) -> str:
    """Lay out one line an event, the figures of one table as one; on a wide terminal with an axis."""
    terminal = context.terminal
    events = _folded(context, dated)
    whens = [in_words(fact.date or "") for _, fact, _ in events]
    width = max(map(columns_of, whens)) + 2
    axis = _axis(context, [edges for edges, _, _ in events]) if terminal.width >= _WIDE else None
    lines = [terminal.paint(" " * width + axis.scale(), painting.DIM)] if axis else []
    ids = max((columns_of(fact.id) for _, fact, count in events if count == 1), default=0)
    beside = axis or terminal.width - width >= _EVENT  # else each date stands above its events
    before = ""
    for when, (edges, fact, count) in zip(whens, events, strict=True):
        said = when if when != before else ""
        head, room = _HANG, terminal.width - len(_HANG)
        if beside:
            head = terminal.paint(said, painting.BOLD) + " " * (width - columns_of(said))
            room = terminal.width - width - (axis.room + 2 if axis else 0)
        else:
            lines += painting.painted(said, terminal, painting.BOLD) if said else []
        if axis:
            head += _drawn(axis, edges, fact.date or "") + "  "
        lines += _event(context, fact, count, head, min(ids, room), room)
        before = when
    legend = painting.painted(axis.legend(), terminal, painting.DIM) if axis else []
    ages = painting.painted(_ages([fact for _, fact in dated], context.today), terminal, painting.DIM)
    return painting.as_text([*lines, "", *legend, *ages])


def _folded(
    context: Context, dated: Sequence[tuple[tuple[str, str], Fact]]
) -> list[tuple[tuple[str, str], Fact, int]]:
    """Make one event of the figures of one table and date: the first stands for all, with their number."""
    cells = {source.id: source.cells for source in context.library.sources}
    events: list[tuple[tuple[str, str], Fact, int]] = []
    places: dict[tuple[str, str | None, str], int] = {}
    for edges, fact in dated:
        table = fact.locators[0].partition(".")[0]
        key = (fact.source, fact.date, table)
        is_cell = all(place in cells[fact.source] for place in fact.locators)
        if is_cell and key in places:
            first = events[places[key]]
            events[places[key]] = (first[0], first[1], first[2] + 1)
            continue
        if is_cell:
            places[key] = len(events)
        events.append((edges, fact, 1))
    return events


def _event(context: Context, fact: Fact, count: int, head: str, ids: int, room: int) -> list[str]:
    """Return an event's line: id and statement, cut to the width; where that is narrow, below each other."""
    terminal, below = context.terminal, " " * (context.terminal.width - room)
    dots = "\u2026" if terminal.unicode else "..."
    if count > 1:
        names = [table.name for table in context.library.tables if table.source == fact.source]
        said, command = f"{count} figures of a table:", context.command("table", *names[: len(names) == 1])
        if columns_of(f"{said} {command}") <= room:
            return [f"{head}{said} {command}"]
        return [head + cut(said, room, dots), f"{_HANG}{command}"]
    mark = _MARK if fact.is_stale(context.today) else ""
    if room - ids - 2 < _STATEMENT:
        ids = min(columns_of(fact.id), room)  # ragged, for the statement's sake
    statement = f"{below}{cut(fact.statement, room - len(mark), dots)}{mark}"
    if room < columns_of(fact.id):
        parts = [terminal.paint(line, painting.ID) for line in wrapped(fact.id, room)]
        return [head + parts[0], *(below + part for part in parts[1:]), statement]
    id = terminal.paint(padded(fact.id, ids), painting.ID)
    beside = room - ids - 2 - len(mark)
    if beside < _LEAST:
        return [head + id.rstrip(), statement]
    return [f"{head}{id}  {cut(fact.statement, beside, dots)}{mark}"]


def _axis(context: Context, spans: Sequence[tuple[str, str]]) -> charts.Axis:
    """Return an axis that most events lie on; the few that begin long before them are arrows to the left."""
    starts = sorted(_year(edges[0]) for edges in spans if edges[0][:4] != "0000")
    ends = [_year(day) for edges in spans for day in edges if day[:4] not in ("0000", "9999")]
    known = ends or [float(context.today[:4])]
    low = starts[int(len(starts) * _OUTLIERS)] if starts else min(known)
    room = max(_SHORTEST, min(context.terminal.width // 5, _LONGEST))
    return charts.Axis(int(low), int(max(known)) + 1, room, context.terminal)


def _drawn(axis: charts.Axis, edges: tuple[str, str], date: str) -> str:
    """Draw an interval from end to end, and any other date as a point where it begins."""
    start, end = (_year(day) if day[:4] != "0000" else -1.0 for day in edges)
    return axis.line(start, end if "/" in date else start, date.partition("/")[0].endswith("~"))


def _ages(facts: Sequence[Fact], today: str) -> str:
    """Say how old some facts are together."""
    oldest = min(fact.as_of for fact in facts)
    later = " or later" if any(fact.as_of != oldest for fact in facts) else ""
    stale = f"; {_MARK} may have changed" if any(fact.is_stale(today) for fact in facts) else ""
    return f"As of {in_words(oldest)}{later}; {age_in_words(oldest, today)}{stale}."
