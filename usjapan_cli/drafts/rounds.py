"""How many there are, held against which one it was or who is listed: `after five rounds`, of the third."""

from __future__ import annotations

import re

from .claims import Claims
from .countries import names_in
from .faults import Fault
from .hedging import MEANT
from .patterns import pattern
from .readings import telling_of

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
_COUNTRIES = pattern(
    rf"\b(?P<many>{'|'.join(_MANY)}|\d) (?:[a-z-]+ )?"
    r"(?:countries|nations|members|partners|states|democracies)\b",
    needs="countries|nations|members|partners|states|democracies",
)
_NAME = r"(?:the )?[A-Z][\w.]*(?: [A-Z]\w+)*"
_LISTED = pattern(rf"\b{_NAME}(?:, {_NAME})+,? and {_NAME}")
_OF_THEM = pattern(  # of what stands above: `Five of them, issued in 2022`, `There are five of them`
    rf"(?:^\W*|\bthere (?:are|were) )(?P<many>{'|'.join(_MANY)}|\d) of (?:them|these|those)"
    r"(?= *(?:[,.;:)]|$))",
    re.I,
    needs=" of the|of tho",
)
_MOSTLY = 0.6  # the share of a fact, or of a sentence, with which the countries that a fact lists are counted
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
        if _number(match["many"]) != _NTHS.index(own["nth"]) + 1:
            right = _MANY[_NTHS.index(own["nth"])]
            message = f'"{match["many"]}": the report has the {own["nth"]} {own["noun"]}'
            yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], right)
        return


def miscounted_above(claims: Claims) -> Iterator[Fault]:
    """Yield how many there are of what the sentence before or the heading names: `Five of them, ...`."""
    match = _OF_THEM.search(claims.text)
    many = _number(match["many"].lower()) if match else 0
    meant = claims.meanings.meant(f"{claims.context} {claims.text}") if many else ()
    for one in meant[:_FEW]:
        value = one.fact.value
        if match is None or value is None or value.bound != "exact" or one.coverage < MEANT:
            continue
        if telling_of(value.unit) and telling_of(value.unit) <= claims.told_before:
            if many != value.number:
                message = f'"{match["many"]}": the report has {value.number}'
                yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], str(value.number))
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
        if is_of_them and _number(match["many"]) > len(names | before):
            right = _MANY[len(names) - 1]
            message = f'"{match["many"]}": the report lists {right}'
            yield Fault("UD101", *match.span("many"), message, one.fact, match["many"], right)
            return


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _MANY.index(word) + 1
