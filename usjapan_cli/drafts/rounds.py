"""How many rounds there were, held against which one it was: `after five rounds`, of the third."""

from __future__ import annotations

from ..core.words import CARDINALS, ORDINALS
from .faults import Fault
from .hedging import MEANT
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .claims import Claims

_NOUN = r"(?P<noun>round|meeting|session|summit|phase|stage|ruling)s?\b"
_NEEDS = "round|meeting|session|summit|phase|stage|ruling"
_NTH = pattern(rf"\bthe (?P<nth>{'|'.join(ORDINALS)}) {_NOUN}", needs=_NEEDS)
_SO_MANY = pattern(
    r"\b(?:[Aa]fter|[Ff]ollowing|through|held|had|completed|concluded|finished|seen|behind) "
    rf"(?:all |just |only |some )?(?P<many>{'|'.join(CARDINALS)}|\d) (?:[a-z]+ )?{_NOUN}",
    needs=_NEEDS,
)
_FEW = 3  # facts that are looked through


def miscounted(claims: Claims) -> Iterator[Fault]:
    """Yield how many rounds of something there had been, where the fact which is meant has another one."""
    match = _SO_MANY.search(claims.text)
    for one in claims.meant[:_FEW] if match else ():
        own = _NTH.search(one.fact.statement)
        if match is None or own is None or one.reach < MEANT or not claims.speaks_of(one):
            continue
        if own["noun"] != match["noun"]:
            continue
        if int(CARDINALS.get(match["many"], match["many"])) != ORDINALS[own["nth"]]:
            message = f'"{match["many"]}": the report has the {own["nth"]} {own["noun"]}'
            yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], own["nth"])
        return
