"""Facts in time: those that fall into a period, in the order of their beginning."""

from __future__ import annotations

from ..core.dates import span
from ..core.errors import UsageError, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.facts import Fact

    Span = tuple[str, str]  # the first and the last day


def period_of(since: str | None, until: str | None) -> Span | None:
    """Return the days from one date to another, or None where neither is given. Raises UsageError."""
    if since is None and until is None:
        return None
    period = _edges(since)[0], _edges(until)[1]
    if period[0] > period[1]:
        raise UsageError(f"--since {since} is later than --until {until}", "swap them")
    return period


def _edges(date: str | None) -> Span:
    edges = span(date) if date else ("0000-00-00", "9999-99-99")
    if edges is None:
        raise UsageError(f"{quoted(str(date))} is no date", "write 2022, 2022-07 or 2022-07-31")
    return edges


def falls_in(fact: Fact, period: Span | None) -> bool:
    """Tell whether a fact's date meets a period; `until 2025` is known to hold since the fact's `as_of`."""
    edges = span(fact.date) if fact.date else None
    if edges is None or period is None:
        return edges is not None
    start = min(fact.as_of, edges[1]) if edges[0].startswith("0000") else edges[0]
    return start <= period[1] and edges[1] >= period[0]


def in_order(facts: Iterable[Fact], period: Span | None = None) -> list[tuple[Span, Fact]]:
    """Return the dated facts that meet a period with the edges of their dates, the earliest first."""
    found = ((span(fact.date), fact) for fact in facts if fact.date and falls_in(fact, period))
    dated = [(edges, fact) for edges, fact in found if edges]
    return sorted(dated, key=lambda pair: (_placed(pair[0]), pair[1].id))


def _placed(edges: Span) -> Span:
    """Return what an interval is sorted by: its beginning, or its end where that is open."""
    return (edges[1], edges[1]) if edges[0].startswith("0000") else edges
