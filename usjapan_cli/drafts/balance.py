"""Who runs a surplus with whom: a word or a comparison of both ways, held against the balance of a fact."""

from __future__ import annotations

import re

from ..language.proper_names import shortened
from ..language.wording import FLOW_WORDS, any_form
from .countries import OURS, country, names_in, written
from .faults import Fault
from .patterns import pattern
from .readings import countries_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact
    from .claims import Claims

_BALANCE = pattern(
    r"\b(?:deficit|surplus)\b",
    re.I,
    needs="deficit|surplus",
)
_OUT = r"(?:exports?|exported|sales|sells?|sold|selling)"
_IN = r"(?:imports?|imported|purchases|buys?|bought|buying)"
_MORE = (
    r"(?:exceed\w*|outran|outpace\w*|outstrip\w*|top(?:ped|s)?|surpass\w*|dwarf\w*|outweigh\w*"
    r"|(?:more|greater|higher|larger)\b.{0,60}?\bthan)"
)
_LESS = (
    r"(?:fell short of|fall short of|trail\w*|lag\w*|were below|(?:less|fewer|lower|smaller)\b.{0,60}?\bthan)"
)
_OUTWARD, _INWARD = (any_form(FLOW_WORDS[way] + more) for way, more in (
    ("exports", ", sale"), ("imports", ", purchase"),
))  # fmt: skip
_COMPARED = pattern(
    rf"\b((?P<out>{_OUT})|{_IN})\b.{{0,60}}?\b(?P<more>{_MORE})\b.{{0,60}}?\b(?(out){_IN}|{_OUT})\b"
    rf"|\b((?P<out_>{_OUT})|{_IN})\b.{{0,60}}?\b{_LESS}\b.{{0,60}}?\b(?(out_){_IN}|{_OUT})\b",
    re.I,
    needs="exceed|outran|outpace|outstrip|top|surpass|dwarf|outweigh|than|short of|trail|lag|were below",
)
_CAME_OUT = pattern(  # `came out $68 billion ahead`
    r"\b(?:comes?|came|coming|end(?:s|ed)) (?:out|up) (?:[^.;,]{0,25} )?"
    r"(?:(?P<up>ahead|in the black)|behind|in the red)\b",
    needs="ahead|in the black|behind|in the red",
)
_OWNER = pattern(r"(?<!to )(?<!from )(?<!with )(?<!for )(?<!-)\b([A-Z][\w.]*|our)\b", re.I)
_LABELLED = pattern(r"^\W*[A-Z][\w. ]*: [^.;:]*$")  # `Mexico: a deficit`: of Mexico, or with it
_WITH_WHOM = pattern(  # `Mexico deficit: $138bn`
    r"\b(?:Canada|[A-Z][a-z]*(?:co|na|ny)|UK) (?:trade )?$"
)
_OUR_SIDE = pattern(r" (?:on|from|for) (?:our|the U\.?S\.?|the American|America's) (?:side|part|standpoint)")
_MANIFOLD = pattern(r"\b(?:twice|double|triple|half|times)\b", needs="twice|double|triple|half|times")
_WE = pattern(r"\bwe\b", re.I)
_PARTLY = pattern(r"\b(?:services|goods|merchandise|no|not|never|without) (?:trade )?$", re.I)
_LEAVING = pattern(
    r", (?:leaving|making for|resulting in) (?:it |us )?(?:with )?an? $", needs="leaving|making|resulting"
)


def turned_balance(claims: Claims) -> Iterator[Fault]:
    """Yield a surplus that the fact has as a deficit, or the reverse; so where exports exceed imports."""
    match = _BALANCE.search(claims.text)
    is_of_both = claims.marked.has(_OUTWARD) and claims.marked.has(_INWARD)
    compared = _COMPARED.search(claims.text) if is_of_both and not match else None
    came_out = None if match or compared else _CAME_OUT.search(claims.text)
    found = match or compared or came_out
    before = claims.text[: found.start()] if found else ""
    if compared and _MANIFOLD.search(compared[0]):
        return  # `less than twice our exports`
    if found is None or _PARTLY.search(before) or _LABELLED.search(before):
        return
    fact = _balance(claims)
    if fact is None or fact.value is None:
        return
    if came_out:
        is_surplus = bool(came_out["up"])
    else:
        is_surplus = found[0].lower() == "surplus" if match else _is_outward(found)
    is_ours = _OUR_SIDE.match(claims.text, found.end()) or (match and _WITH_WHOM.search(before))
    if not is_ours and _owner(claims.text[: found.start()]) not in {"", *OURS}:
        is_surplus = not is_surplus
    if is_surplus != (fact.value.number > 0):
        yield _turned(found[0], found.span(), fact)


def _turned(said: str, span: tuple[int, int], fact: Fact) -> Fault:
    right = "surplus" if fact.value and fact.value.number > 0 else "deficit"
    return Fault("UD105", *span, f'"{said}": the report has a U.S. {right}', fact, said, right)


def _is_outward(compared: re.Match[str]) -> bool:
    """Tell whether what is sold is said to be more than what is bought."""
    return bool(compared["out"]) if compared["more"] else not compared["out_"]


def _balance(claims: Claims) -> Fact | None:
    """Return the fact which gives the balance with the one partner that a sentence names."""
    partners = names_in(claims.text) - OURS or claims.names - OURS
    if not partners:
        return _by_sum(claims)
    if len(partners) != 1:
        return None
    found = claims.meanings.meant(f"the U.S. trade deficit or surplus with {written(partners)}")
    facts = (one.fact for one in found if one.fact.flow == "balance" and one.fact.formula)
    return next(
        (
            fact
            for fact in facts
            if fact.date and countries_of(fact.statement) - OURS == partners and _is_sum(fact)
        ),
        None,
    )


def _by_sum(claims: Claims) -> Fact | None:
    """Return the fact of a balance that has the sum which a sentence gives, where only one has it."""
    sums = {float(one.quantity.key) for one in claims.figures if one.quantity.kind == "money"}
    found = [one.fact for one in claims.meant if one.fact.flow == "balance" and _is_sum(one.fact)]
    found = [fact for fact in found if fact.value and abs(fact.value.number) in sums]
    return found[0] if len(found) == 1 else None


def _is_sum(fact: Fact) -> bool:
    return fact.value is not None and fact.value.bound != "rank"


def _owner(before: str) -> str:
    """Return whose a balance is: ours after `we`, else the nearest country before that no preposition has."""
    if _WE.search(before):
        return "u.s."
    owners = [match[1] for match in _OWNER.finditer(shortened(before))]
    named = ["u.s." if word.lower() == "our" else country(word) for word in owners]
    if _LEAVING.search(before):
        return next(filter(None, named), "")  # whose doing the sentence tells
    return next((name for name in reversed(named) if name), "")
