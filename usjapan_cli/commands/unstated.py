"""What is said of a fact's id, or a table's name, that the open edition does not have."""

from __future__ import annotations

from ..core.dates import in_words
from ..core.errors import quoted
from .context import Context, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..library.library import Library

_PATTERN = "*?["  # of a shell: ids are given whole


def fact(context: Context, id: str, known: Iterable[str]) -> str:
    """Say that there is no such fact: which other edition has it, or which of those `known` was meant."""
    for day, library in _others(context):
        found = library.find(id)
        latest = found.latest if found else None
        is_dropped = latest and latest.outcome == "dropped" and latest.edition in _days(context)
        if latest and is_dropped:
            dropped = f"{id} is no longer stated in the edition of {in_words(latest.edition)}"
            return f"{dropped}; that of {in_words(day)} has it: --edition {day}"
        if found:
            return _in_another("fact", id, day)
    topic, is_several = id.partition(".")[0], "," in id and any(map(context.library.find, id.split(",")))
    if is_several:
        return f"no fact {quoted(id)}: ids stand apart by spaces, without commas"
    if any(sign in id for sign in _PATTERN) and topic in [one.name for one in context.library.topics]:
        return f"no fact {quoted(id)}: an id is given whole; usjapan list {topic} lists them"
    return unknown("fact", id, known)


def table(context: Context, name: str) -> str:
    """Say the same of a table."""
    for day, library in _others(context):
        if name in [table.name for table in library.tables]:
            return _in_another("table", name, day)
    tables = [table.name for table in context.library.tables]
    return unknown("table", name, tables) if tables else f"no table {quoted(name)}: there are no tables"


def _in_another(what: str, name: str, day: str) -> str:
    return f"no {what} {quoted(name)} in this edition; that of {in_words(day)} has it: --edition {day}"


def _others(context: Context) -> Iterator[tuple[str, Library]]:
    """Yield the other editions that are held, the newest first."""
    held = {edition.date for edition in context.library.editions}
    for day in sorted(held - _days(context), reverse=True):
        yield day, context.in_edition(day)


def _days(context: Context) -> set[str]:
    return {source.date for source in context.library.sources}
