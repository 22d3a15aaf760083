"""Any listing as an aligned table for people: the columns that were chosen, in their order."""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.facts import Value
from . import grid, painting
from .formats import PLAIN_FIELDS, Listing, cell
from .terminal import Terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .formats import Row

FACT_COLUMNS = ("id", "value", "statement")  # of facts, where none are chosen


def table(listing: Listing, chosen: Sequence[str], terminal: Terminal, today: str) -> str:
    """Return a listing's rows under a head; the day that all facts share is said once, below."""
    fields = tuple(chosen) or _usual(listing)
    cells = [[_shown(row, field) for field in fields] for row in listing.rows]
    numeric = [all(_is_number(cell(row, field)) for row in listing.rows) for field in fields]
    cut_at = None if chosen or "statement" not in fields else fields.index("statement")
    id_at = fields.index("id") if "id" in fields else None
    drawn = grid.grid(fields, cells, terminal, numeric, rigid=False, cut_at=cut_at, id_at=id_at)
    ages = _ages(listing, fields, today)
    return drawn + painting.as_text(["", *painting.painted(ages, terminal, painting.DIM)] if ages else ())


def _usual(listing: Listing) -> tuple[str, ...]:
    """Return the columns of a listing where none are chosen; facts of several days say each its own."""
    if listing.plain != PLAIN_FIELDS:
        return listing.plain
    days = {row["as_of"] for row in listing.rows}
    return FACT_COLUMNS if len(days) == 1 else (*FACT_COLUMNS, "as_of")


def _ages(listing: Listing, fields: Sequence[str], today: str) -> str:
    """Say how old the facts are and how many of them may have changed, unless a column does."""
    dated = [row for row in listing.rows if "as_of" in row]
    if not dated or "as_of" in fields:
        return ""
    days = sorted({row["as_of"] for row in dated})
    span = in_words(days[0]) + (f" to {in_words(days[-1])}" if len(days) > 1 else "")
    stale = sum(bool(row["stale"]) for row in dated)
    may = f"; {stale} of {len(dated)} may have changed" if stale else ""
    return f"as of {span}; {age_in_words(days[0], today)}{may}"


def _is_number(content: object) -> bool:
    return isinstance(content, int | float)


def _shown(row: Row, field: str) -> str:
    """Return a cell as people read it: thousands apart, a long value with signs and short units."""
    content, value = cell(row, field), row.get(field)
    if _is_number(content):
        return f"{content:,}"
    if isinstance(value, dict) and "bound" in value:
        whole = Value(value["number"], value["unit"], value["bound"])
        return painting.short_value(whole, painting.SHORT_VALUE)
    return str(content)
