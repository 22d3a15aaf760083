"""What every look-up of facts does: filter them, refuse the old, say how the newest edition reads."""

from __future__ import annotations

from ..core.dates import in_words
from ..core.facts import Fact
from .context import Context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..search.engine import SearchResult
    from .filters import Filters

SUGGESTED = 20  # unknown ids that get a suggestion


def filters_of(asked: Mapping[str, Any]) -> Filters | None:
    """Return the filters that are asked for, or None: without one their module is not loaded."""
    if not any(asked.values()):
        return None
    from .filters import Filters

    return Filters(**asked)


def sought(context: Context, text: str, limit: int | None, filters: Filters | None) -> SearchResult:
    """Search among the facts that fit; where none of the hits does, `total` says how many there were."""
    if filters is None:
        return context.library.search(text, limit)
    if not filters.read_facts:
        return context.library.search(text, limit, filters.topic, filters.source)
    found = context.library.search(text, None, filters.topic, filters.source)
    hits = tuple(hit for hit in found.hits if filters.fit(hit.fact, context.today))
    return found.but(hits=hits[:limit], total=len(hits) or found.total)


def read_now(context: Context, facts: Sequence[Fact], first_answers: bool = True) -> list[str]:
    """Say how the newest edition reads, where the format has no place for it."""
    if all(fact.reads_on for fact in facts) or context.shows("latest"):
        return []
    from . import now  # only beside what has changed

    return now.notes(facts, first_answers)


def each_now(facts: Sequence[Fact]) -> list[str]:
    """Say of each fact how the newest edition reads, the same too: of what a text is to rest on."""
    return [f"{f.id}, now ({in_words(f.latest.edition)}): {f.now(whole=True)}" for f in facts if f.latest]


def fresh(context: Context, facts: Sequence[Fact], max_age: str | None) -> tuple[list[Fact], list[str]]:
    """Part facts into those young enough and notes on those that are refused as too old."""
    if max_age is None:
        return list(facts), []
    from .filters import young

    return young(context, facts, max_age)


def statements(facts: Sequence[Fact]) -> str:
    """Return the statements of facts, a line each, as they are copied."""
    return "\n".join(fact.statement for fact in facts)
