"""Which facts are asked for: by topic, kind, source, date and age. The same filters for every command."""

from __future__ import annotations

from ..core.dates import oldest_day
from ..core.errors import UsageError, quoted
from ..core.facts import Fact
from ..core.record import Record
from ..library.dated import falls_in, period_of
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
            return unknown(context, "topic", self.topic, topics)
        sources = [known.id for known in context.library.sources] if self.source is not None else []
        if self.source is not None and self.source not in sources:
            return unknown(context, "source", self.source, sources)
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
