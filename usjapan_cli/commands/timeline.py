"""The command `timeline`."""

from __future__ import annotations

from ..core.dates import age_in_words, days_between, in_words, span
from ..core.errors import ExitStatus
from ..core.facts import Fact
from ..show import charts, lists
from ..show.formats import FACT_FIELDS, TIMELINE_FIELDS, Listing, facts_listing
from ..show.terminal import columns_of, padded, wrapped
from .context import Context, Outcome, unknown
from .lookup import falls_in, period_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK = "*"  # behind what may have changed: the line at the end says so
_HANG = "  "  # before the further lines of a fact, so that each is seen to be one
_WIDE = 100  # columns from which a timeline has its statements beside the axis
_SHORTEST, _LONGEST = 12, 48  # columns of an axis


def timeline(
    context: Context, topic: str | None = None, since: str | None = None, until: str | None = None
) -> Outcome:
    """Show dated facts in order of their beginning."""
    known = [found.name for found in context.library.topics]
    if topic is not None and topic not in known:
        empty = Listing("facts", (), FACT_FIELDS, TIMELINE_FIELDS)
        note = unknown("topic", topic, known)
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
