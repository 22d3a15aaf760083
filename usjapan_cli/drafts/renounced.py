"""What is given up that a fact has as planned: `an intention to forgo`, `they reject the plan to`."""

from __future__ import annotations

from ..language import sense
from ..language.wording import any_form, exactly
from .faults import fault_at
from .hedging import MEANT
from .readings import stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .claims import Claims
    from .faults import Fault
    from .meaning import Meant

_GIVING_UP = any_form(
    "forgo, forswear, renounce, disavow, disclaim, relinquish, reject, rule out, swear off, do without, "
    "abjure, give up, gave up, abandon, shelve, call off"
)
_NOT_SO = exactly("instead of, rather than, but, without, before, until, after, not, never, no longer")
_PLANNED = frozenset(("intention", "plan", "planned", "goal", "aim"))
_MOSTLY = 0.6  # the share of a sentence of which the fact is
_WITHIN = 60  # characters behind the verb in which it is said what is given up


def renounced(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield that something is given up which the fact meant, and none near it denies, has as planned."""
    marked, own = claims.marked, stems_of(top.fact.statement)
    hits = marked.hits(_GIVING_UP)
    if not hits or top.reach < MEANT or top.precision < _MOSTLY or _PLANNED.isdisjoint(top.fact.hedges):
        return
    if marked.has(_NOT_SO) or marked.has_negations() or own.has(_GIVING_UP) or sense.denies(own):
        return
    word = marked.said(hits[0])
    _, end = claims.find(word) or (0, 0)
    if telling_of(claims.text[end : end + _WITHIN]) & top.shared:
        yield fault_at(claims, "UD106", f'"{word}": the report has the contrary', top.fact, word)
