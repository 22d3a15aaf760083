"""The figures that facts state, as an index keeps them: they are read once for all."""

from __future__ import annotations

from ..index.rows import LIST, PAIR
from .quantities import Quantity, located, straight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact


def figures_row(fact: Fact) -> list[str]:
    """Return a fact's id and the figures of its statement, each with its place."""
    figures = (
        PAIR.join((quantity.kind, quantity.key, quantity.text, quantity.hedge, str(start), str(end)))
        for quantity, start, end in located(straight(fact.statement))
    )
    return [fact.id, LIST.join(figures)]


def figures_from(column: str) -> list[tuple[Quantity, int, int]]:
    """Return the figures of a column, as `located` reads them in the statement."""
    rows = [figure.split(PAIR) for figure in column.split(LIST)] if column else []
    return [(Quantity(*parts), int(start), int(end)) for *parts, start, end in rows]
