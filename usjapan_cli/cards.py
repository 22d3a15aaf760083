"""A fact's card: the fact with what it is easily confused with, what is near it, and how to cite it."""

from __future__ import annotations

from . import citation, views
from .model import Fact
from .session import Session

_RELATED = 3


def card(session: Session, fact: Fact) -> str:
    """Return the whole record of one fact for a person's terminal."""
    source = session.library.source(fact.source)
    similar = session.library.search(fact.statement, _RELATED + 1 + len(fact.see_also)).hits
    apart = {fact.id, *(id for id, _ in fact.see_also)}
    related = [(hit.fact.id, hit.fact.statement) for hit in similar if hit.fact.id not in apart]
    later = views.later_editions(fact, session.library.readings(fact.id))
    reference = citation.reference(fact, source, citation.DEFAULT_STYLE)
    shown = views.Card(fact, source, tuple(related[:_RELATED]), later, reference)
    return views.card(shown, session.terminal, session.today)
