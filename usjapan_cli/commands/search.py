"""`search`: the facts that answer a query."""

from __future__ import annotations

from ..core.dates import days_between
from ..core.errors import ExitStatus, UsageError
from ..core.facts import Hit
from ..show.formats import Listing, facts_listing, work_row
from .context import Context, Outcome
from .lookup import filters_of, fresh, read_now, sought, statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..search.engine import SearchResult
    from ..show.formats import Row

DEFAULT_LIMIT = 10


def search(
    context: Context,
    query: Sequence[str],
    limit: int = DEFAULT_LIMIT,
    first: bool = False,
    explain: bool = False,
    max_age: str | None = None,
    copy: bool = False,
    **asked: Any,
) -> Outcome:
    """Find the facts that answer a query, best first, among those that fit what else is `asked`."""
    text = " ".join(query)
    if not text.strip():
        raise UsageError(
            "the query is empty", f"say what you are looking for: {context.command('search', 'WORDS')}"
        )
    filters = filters_of(asked)
    wrong = filters.wrong(context) if filters else ""
    if wrong:
        empty = facts_listing((), context.today, _head(context, text))
        return context.present(empty, str, ExitStatus.NOT_FOUND, (wrong,))
    found = sought(context, text, 1 if first else limit, filters)
    kept, refused = fresh(context, [hit.fact for hit in found.hits], max_age)
    young = {fact.id for fact in kept}  # facts themselves would be compared field by field
    hits = [hit for hit in found.hits if hit.fact.id in young]
    listing = facts_listing(hits, context.today, _head(context, text, found))
    told = (f"showing results for: {found.corrected}",) if found.corrected else ()
    notes = list(refused)
    if not hits or explain or not context.on_screen:
        notes += told
    if not found.hits:
        from . import unstated  # only where nothing was found

        notes.append(unstated.silence(context, text, found, filters))
    if not found.hits and not found.total:
        topic = filters.topic if filters else None
        listing, hint = _elsewhere(context, listing, text, topic, found.silent)
        notes += hint
    notes += read_now(context, kept)
    status = ExitStatus.REFUSED if refused else ExitStatus.OK if hits else ExitStatus.NOT_FOUND
    if explain:
        listing = _explained(hits, listing.head)

    def view() -> str:
        if explain:
            from ..show import lists

            return lists.explanation(hits, context.terminal)
        return _screen(context, hits, found.total, told, first, limit > DEFAULT_LIMIT)

    if context.streams.is_terminal and hits:
        from .recent import remember  # for a person, who may want `cite @1` next

        remember(context, [hit.fact.id for hit in hits])
    outcome = context.present(listing, view, status, tuple(notes), page=explain)
    return outcome.with_copied(statements([hit.fact for hit in hits]) if copy and hits else None)


def _head(context: Context, query: str, found: SearchResult | None = None) -> dict[str, Any]:
    """Return what stands before the facts in JSON: the query, what comes near, the sources of the hits."""
    if context.format != "json":
        return {}
    nearest = found.nearest if found else ()
    near = [{"id": fact.id, "statement": fact.statement, "score": score} for fact, score in nearest]
    used = {hit.fact.source for hit in found.hits} if found else set()
    sources = [
        work_row(s, days_between(s.date, context.today)) for s in context.library.sources if s.id in used
    ]
    return {"query": query, "corrected": found and found.corrected, "nearest": near, "sources": sources}


def _elsewhere(
    context: Context, listing: Listing, text: str, topic: str | None, silent: Sequence[str]
) -> tuple[Listing, list[str]]:
    """Name what another edition, not of the `silent` days, answers where this one has nothing."""
    opened = (*context.library.days.values(), *silent)
    if all(edition.date in opened for edition in context.library.editions):
        return listing, []
    from . import unstated  # opens another index

    return unstated.elsewhere(context, listing, text, topic, silent)


def _screen(
    context: Context, hits: Sequence[Hit], total: int, told: tuple[str, ...], first: bool, whole: bool
) -> str:
    """Lay out hits for people: as many as the screen holds, or all where more were asked for (`whole`)."""
    if not hits:
        return ""
    from ..show.results import Results, results  # only for people
    from . import now

    best = hits[0].fact
    told = told if context.streams.is_terminal else ()
    source, later = context.library.source(best.source), now.on_screen(context, best)
    cite = context.command("cite", best.id, "--copy")
    shown = Results(hits, total, source, cite, told, later, first, whole)
    return results(shown, context.terminal, context.today)


def _explained(hits: Sequence[Hit], head: tuple[tuple[str, Any], ...]) -> Listing:
    """Return why each hit is one: what each word met, and what the score is made of."""
    rows: tuple[Row, ...] = tuple(
        {
            "id": hit.fact.id, "score": hit.score, "match": hit.match,
            "words": [f"{m.word} -> {m.found} ({m.how}, {m.weight:g})" for m in hit.matches],
            "parts": [f"{name} {points:g}" for name, points in hit.parts],
            "statement": hit.fact.statement,
        }
        for hit in hits
    )  # fmt: skip
    fields = ("id", "score", "match", "words", "parts", "statement")
    return Listing("explanations", rows, fields, fields[:5], head)
