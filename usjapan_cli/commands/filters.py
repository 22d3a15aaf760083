"""Which facts are asked for: by topic, kind, source, date and age. The same filters for every command."""

from __future__ import annotations

from ..core.dates import oldest_day, span
from ..core.errors import UsageError, quoted
from ..core.facts import Fact
from ..core.record import Record
from .context import Context, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED = 3  # ids that a message names, at most


class Filters(Record):
    """What facts must be; whatever is left as it is lets every fact through."""

    topic: str | None = None
    kind: str | None = None
    source: str | None = None
    since: str | None = None
    until: str | None = None
    stale: bool = False
    changed: bool = False

    @property
    def read_facts(self) -> bool:
        """Whether a fact has to be read for it: more than its topic and source is asked for."""
        return self.but(topic=None, source=None) != Filters()

    def wrong(self, context: Context) -> str:
        """Say which topic or source is unknown, or return nothing; raises UsageError for a wrong period."""
        period_of(self.since, self.until)
        topics = [known.name for known in context.library.topics] if self.topic is not None else []
        if self.topic is not None and self.topic not in topics:
            return unknown("topic", self.topic, topics)
        sources = [known.id for known in context.library.sources] if self.source is not None else []
        if self.source is not None and self.source not in sources:
            return unknown("source", self.source, sources)
        return ""

    def fit(self, fact: Fact, today: str) -> bool:
        """Tell whether a fact is one of those asked for."""
        period = period_of(self.since, self.until)
        return (
            self.topic in (None, fact.topic)
            and self.source in (None, fact.source)
            and self.kind in (None, fact.kind)
            and (not period or falls_in(fact, period))
            and (not self.stale or fact.is_stale(today))
            and (not self.changed or not fact.reads_on)
        )


def period_of(since: str | None, until: str | None) -> tuple[str, str] | None:
    """Return the days from `--since` to `--until`, or None where neither is given."""
    if since is None and until is None:
        return None
    period = _edges(since)[0], _edges(until)[1]
    if period[0] > period[1]:
        raise UsageError(f"--since {since} is later than --until {until}", "swap them")
    return period


def _edges(date: str | None) -> tuple[str, str]:
    edges = span(date) if date else ("0000-00-00", "9999-99-99")
    if edges is None:
        raise UsageError(f"{quoted(str(date))} is no date", "write 2022, 2022-07 or 2022-07-31")
    return edges


def falls_in(fact: Fact, period: tuple[str, str] | None) -> bool:
    """Tell whether a fact's date meets a period; `until 2025` is known to hold since the fact's `as_of`."""
    edges = span(fact.date) if fact.date else None
    if edges is None or period is None:
        return edges is not None
    start = min(fact.as_of, edges[1]) if edges[0].startswith("0000") else edges[0]
    return start <= period[1] and edges[1] >= period[0]


def young(context: Context, facts: Sequence[Fact], max_age: str) -> tuple[list[Fact], list[str]]:
    """Part facts into those young enough and notes on those that are refused as too old."""
    oldest = oldest_day(max_age, context.today)
    if oldest is None:
        raise UsageError(f"{quoted(max_age)} is no age", "write 90d, 6m or 1y")
    kept: list[Fact] = []
    old: dict[str, list[str]] = {}
    for fact in facts:
        if fact.as_of >= oldest:
            kept.append(fact)
        else:
            old.setdefault(fact.as_of, []).append(fact.id)
    return kept, [note for day, ids in old.items() for note in _refusals(ids, day, max_age)]


def _refusals(ids: Sequence[str], day: str, max_age: str) -> list[str]:
    """Say of facts of one date that they are refused: of a few each, of more how many."""
    if len(ids) > NAMED:
        return [f"{len(ids)} facts are refused: as of {day} they are older than {max_age}"]
    return [f"{id} is refused: as of {day} it is older than {max_age}" for id in ids]
