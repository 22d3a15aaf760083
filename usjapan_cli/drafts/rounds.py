"""How many there are, held against which one it was or who is listed: `after five rounds`, of the third."""

from __future__ import annotations

import re

from ..core.words import CARDINALS, ORDINALS
from .countries import names_in
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
_ROUNDS = pattern(  # `two rounds of talks`
    rf"\b(?P<many>{'|'.join(CARDINALS)}|\d) (?P<noun>round)s? of (?:talks|negotiations|bargaining)\b",
    re.I,
    needs="round",
)
_ROUNDS_BEFORE = pattern(  # `Rounds held so far: 5`
    rf"^\W*(?P<noun>[Rr]ound)s\b[^:;.]{{0,80}}: (?P<many>{'|'.join(CARDINALS)}|\d)\b", needs="ound"
)
_COUNTRIES = pattern(
    rf"\b(?P<many>{'|'.join(CARDINALS)}|\d)(?: (?:[a-z-]+ )?"
    r"(?:countries|nations|members|partners|states|democracies)|-(?:country|nation|member|party))\b",
    needs="countries|nations|members|partners|states|democracies|-country|-nation|-member|-party",
)
_NAME = r"(?:the )?[A-Z][\w.]*(?: [A-Z]\w+)*"
_LISTED = pattern(rf"\b{_NAME}(?:, {_NAME})+,? and {_NAME}")
_SPELLED = {many: word for word, many in CARDINALS.items()}
_MOSTLY = 0.5  # the share of a fact, or of a sentence, with which the countries that a fact lists are counted
_FEW = 3  # facts that are looked through


def miscounted(claims: Claims) -> Iterator[Fault]:
    """Yield how many rounds of something there had been, where the fact which is meant has another one."""
    match = next(
        filter(None, (form.search(claims.text) for form in (_SO_MANY, _ROUNDS, _ROUNDS_BEFORE))), None
    )
    for one in claims.meant[:_FEW] if match else ():
        own = _NTH.search(one.fact.statement)
        if match is None or own is None or one.reach < MEANT or not claims.speaks_of(one):
            continue
        if own["noun"] != match["noun"].lower():
            continue
        many = match["many"].lower()
        if int(CARDINALS.get(many, many)) != ORDINALS[own["nth"]]:
            right = _SPELLED.get(ORDINALS[own["nth"]], own["nth"])
            message = f'"{match["many"]}": the report has the {own["nth"]} {own["noun"]}'
            yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], right)
        return


def overcounted(claims: Claims) -> Iterator[Fault]:
    """Yield how many countries there are of which the fact that is meant lists fewer: `the Quad's five`."""
    match = _COUNTRIES.search(claims.text)
    for one in claims.meant[:_FEW] if match else ():
        listed = _LISTED.search(one.fact.statement)
        if match is None or listed is None or not one.shared or max(one.reach, one.precision) < _MOSTLY:
            continue
        names, before = names_in(listed[0]), names_in(one.fact.statement[: listed.start()])
        is_of_them = claims.speaks_of(one) and not names_in(claims.text) - names - before
        if is_of_them and int(CARDINALS.get(match["many"], match["many"])) > len(names | before):
            right = _SPELLED.get(len(names), str(len(names)))
            message = f'"{match["many"]}": the report lists {right}'
            yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], right)
            return
