"""What a new sentence says in the place of a claim that it says no more: `plans to build -> has built`."""

from __future__ import annotations

import re

from .alignment import bag
from .doubting import DOUBTS
from .readings import Readings
from .turning import unhedged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from .alignment import Edition

_CLAUSE = re.compile(  # where one ends, but not within brackets
    r"(?:[;—:] ?|, (?:and|but|while|whereas|although|which|who) |\.$)(?![^()]*\))"
)
_NOVEL = 0.7  # what a word weighs that the other sentence has not, beside one of the claim


def instead(edition: Edition, statement: str, old: str, new: str) -> tuple[str, str]:
    """Return the clause of an old sentence that tells a claim, and the one that a new sentence has for it."""
    claim = bag(statement)
    return _telling(edition, claim, old, new), _telling(edition, claim, new, old)


def undoubted(edition: Edition, fact: Fact, old: str, new: str, reason: str) -> Readings | None:
    """Return both clauses of a claim if the reason against it is that a doubt has gone; else nothing."""
    is_sure = bool(reason) and reason == unhedged(fact, old, new, DOUBTS)
    return Readings(*instead(edition, fact.statement, old, new)) if is_sure else None


def _telling(edition: Edition, claim: frozenset[str], text: str, other: str) -> str:
    """Return the clause that tells most of a claim and of what another text has not."""
    novel = bag(text) - bag(other) - claim

    def weight(clause: str) -> float:
        own = bag(clause)
        return sum(map(edition.weight, own & claim)) + _NOVEL * sum(map(edition.weight, own & novel))

    return max((part for part in _CLAUSE.split(text) if part.strip()), key=weight)
