"""What is given up that a fact has as planned: `an intention to forgo`, `they reject the plan to`."""

from __future__ import annotations

import re

from ..language import sense
from .faults import Fault
from .hedging import MEANT
from .patterns import pattern
from .readings import stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .claims import Claims
    from .meaning import Meant

_GIVING_UP = pattern(
    r"\b(?:forgo(?:es|ing)?|forwent|forsw(?:ears?|ore|earing)|renounc(?:e|es|ed|ing)|disavow(?:s|ed|ing)?"
    r"|relinquish(?:es|ed|ing)?|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|do without|g[ia]ve(?:s|n)? up"
    r"|giving up|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|call(?:s|ed|ing)? off)\b",
    re.I,
    needs="forgo|forwent|forsw|renounc|disavow|relinquish|reject|rul|do without|ve up|ves up|ven up|giving up"
    "|abandon|shelv|call",
)
_NOT_SO = pattern(r"\b(?:instead of|rather than|but|without|before|until|after|not|never|no longer)\b", re.I)
_PLANNED = frozenset(("intention", "plan", "planned", "goal", "aim"))
_MOSTLY = 0.6  # the share of a sentence of which the fact is
_WITHIN = 60  # characters behind the verb in which it is said what is given up


def renounced(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield that something is given up which the fact meant, and none near it denies, has as planned."""
    match = _GIVING_UP.search(claims.text)
    if not match or top.reach < MEANT or top.precision < _MOSTLY or _PLANNED.isdisjoint(top.fact.hedges):
        return
    own = top.fact.statement
    if _NOT_SO.search(claims.text, 0, match.start()) or _NOT_SO.search(claims.text, match.end()):
        return
    if claims.marked.has_negations() or _GIVING_UP.search(own) or sense.denies(stems_of(own)):
        return
    if telling_of(claims.text[match.end() : match.end() + _WITHIN]) & top.shared:
        message = f'"{match[0]}": the report has the contrary'
        yield Fault("UD106", *match.span(), message, top.fact, match[0])
