"""A fact's card: the fact with what it is easily confused with, what is near it, and how to cite it."""

from __future__ import annotations

from ..cite import styles
from ..core.facts import Fact
from ..show import cards
from .context import Context
from .now import later_editions

_RELATED = 3


def card(context: Context, fact: Fact, width: int | None = None) -> str:
    """Return the whole record of one fact for a person's terminal, or for `width` columns of it."""
    source = context.library.source(fact.source)
    readings = context.library.readings(fact.id)
    later = later_editions(fact, readings)
    course = context.command("history", fact.id)
    reference = styles.reference(fact, source, styles.DEFAULT_STYLE)
    shown = cards.Card(fact, source, _related(context, fact), later, reference, len(readings), course)
    terminal = (
        context.terminal if width is None else context.terminal.but(width=width, links=False, color=True)
    )
    return cards.card(shown, terminal, context.today)


def _related(context: Context, fact: Fact) -> tuple[tuple[str, str], ...]:
    """Return facts of the same topic that rest on the same sentence, else on the same paragraph."""
    apart = {fact.id, *(id for id, _ in fact.see_also)}
    others = [other for other in context.library.facts_of([fact.topic]) if other.id not in apart]
    place = fact.locators[0]
    near = [other for other in others if place in other.locators]
    paragraph = place.rpartition(".")[0] + "."
    same = {other.id for other in near}
    near += [o for o in others if o.id not in same and o.locators[0].startswith(paragraph)]
    return tuple((other.id, other.statement) for other in near[:_RELATED])
