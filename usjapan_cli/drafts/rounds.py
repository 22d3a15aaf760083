"""How many there had been, held against which one it was: `after five rounds`, where a fact has the third."""

from __future__ import annotations

from .claims import Claims
from .faults import Fault
from .hedging import MEANT
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_NTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_MANY = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NTH = pattern(
    rf"\bthe (?P<nth>{'|'.join(_NTHS)}) "
    r"(?P<noun>rounds?|meetings?|sessions?|summits?|phases?|stages?|rulings?)\b"
)
_SO_MANY = pattern(
    r"\b(?:[Aa]fter|[Ff]ollowing|through|held|had|completed|concluded|finished|seen|behind) "
    rf"(?:all |just |only |some )?(?P<many>{'|'.join(_MANY)}|\d) (?:[a-z]+ )?"
    r"(?P<noun>round|meeting|session|summit|phase|stage|ruling)s?\b",
    needs="round|meeting|session|summit|phase|stage|ruling",
)
_FEW = 3  # facts that are looked through


def miscounted(claims: Claims) -> Iterator[Fault]:
    """Yield how many rounds of something there had been, where the fact which is meant has another one."""
    match = _SO_MANY.search(claims.text)
    for one in claims.meant[:_FEW] if match else ():
        own = _NTH.search(one.fact.statement)
        if match is None or own is None or one.reach < MEANT or not claims.speaks_of(one):
            continue
        if own["noun"].rstrip("s") != match["noun"]:
            continue
        number = int(match["many"]) if match["many"].isdecimal() else _MANY.index(match["many"]) + 1
        if number != _NTHS.index(own["nth"]) + 1:
            right = _MANY[_NTHS.index(own["nth"])]
            message = f'"{match["many"]}": the report has the {own["nth"]} {own["noun"]}'
            yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], right)
        return
