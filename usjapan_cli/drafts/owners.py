"""Whose: a country that owns or describes, in a sentence, what is another one's in the facts."""

from __future__ import annotations

import re
from functools import lru_cache

from ..language.proper_names import shortened
from .claims import Claims
from .countries import country, names_in, written
from .faults import Fault, fault_at
from .patterns import pattern
from .readings import KEPT, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_MEANT, _NEAR = 0.3, 0.6  # the reach of a fact, and its share of the best score, whose owners count
_LED_FROM, _TOPS = 0.35, 4  # the reach of a fact that has who leads, and how many are looked through
_FEWEST = 2  # telling words besides that a sentence shares with it
_OWNED = pattern(  # `Russia's threats`, `Chinese government vessels`
    r"\b(?P<who>(?:(?:North|South) )?[A-Z][\w.]*?)(?P<is_owner>'s|(?<=s)')? "
    r"(?!(?:and|or|but|nor|as) )(?P<what>[a-z][\w-]+(?: "
    r"[a-z][\w-]+)?)"
)
_LED = pattern(  # `a Japanese-led initiative`, `led by Tokyo`
    r"\b(?P<who>[A-Z][\w.]*)-led\b|\bled by (?:the )?(?P<by>[A-Z][\w.]+)", needs="-led|led by "
)
_LEADS = pattern(  # `Tokyo leads the framework`, `Japan takes the lead`
    r"\b(?P<who>[A-Z][\w.]*) (?:(?:also|now) )?(?:leads|(?:is|was) (?:leading|heading|in charge of"
    r"|at the helm of)|heads"
    r"|runs|spearhead(?:s|ed)|(?P<lead>(?:takes|took|has) the lead)(?: in| of| on)?)"
    r"(?: (?:(?:the|this|that) )?(?P<what>[A-Za-z-]+))?",
    needs="lead|head|in charge|helm|runs",
)
_BEHIND = pattern(r" (?P<what>[A-Za-z]+)")
_PARTNER = (
    pattern(  # `China was Japan's top trading partner`, `Japan is the fourth-largest partner of the U.S.`
        r"\b(?P<who>[A-Z][\w.]*) (?:is|was|remain(?:s|ed)|became|has been) (?:still |now |also )?"
        r"(?:(?P<whose>[A-Z][\w.]*?)'s? (?:[\w-]+ ){1,4}partner\b"
        r"|the (?:[\w-]+ ){1,4}partner (?:of|for) (?:the )?(?P<of>[A-Z][\w.]*))",
        needs="partner",
    )
)
_LEADING = pattern(r"\b(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?) (?:is|was) leading\b", needs=" leading")
_ADJECTIVE = pattern(r"(?:[a-z]{2}ese|ican|[a-z]ian|rean|ish|nch)$|^U\.?S\.?$")
_EVERYBODYS = telling_of(  # what each country has
    "policy policies government official approach economy military forces troops people public leaders "
    "companies "
    "corporations investors territory side relations interests concerns strategy view politics security "
    "defense "
    "president minister parliament trade exports imports market goods bases personnel assets allies partners"
)


def other_owner(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a country whose something is, in the sentence, where the facts have it of others alone."""
    near = [one for one in meant if one.reach >= _MEANT and one.score >= _NEAR * meant[0].score]
    near = [one for one in near if len(one.shared) > _FEWEST]
    owned = _owned(claims.text, True) if near else ()
    if not owned:
        return
    known: dict[str, set[str]] = {}
    for one in claims.meant:
        for who, what, _ in _owned(one.fact.statement, False):
            known.setdefault(what, set()).add(who)
    own = {what: one.fact for one in near for who, what, _ in _owned(one.fact.statement, True)}
    for who, what, (start, end) in owned:
        if what in own and who not in known[what] and what not in _EVERYBODYS:
            message = f"the report has it of {written(known[what])}, not of {written([who])}"
            yield Fault("UD105", start, end, message, own[what], claims.text[start:end])
            return


def exchanged_partners(claims: Claims) -> Iterator[Fault]:
    """Yield whose partner somebody is where the fact that is meant has it the other way about."""
    match = _PARTNER.search(shortened(claims.text)) if "partner" in claims.text else None
    said = _partners(match)
    for one in claims.meant[:_TOPS] if said and not claims.marked.has_negations() else ():
        own = _partners(_PARTNER.search(shortened(one.fact.statement)))
        if own and one.reach >= _LED_FROM:
            if match and said and own == said[::-1]:
                message = f"the report has {written([own[0]])} as the partner of {written([own[1]])}"
                yield fault_at(claims, "UD105", message, one.fact, match[0])
            return


def _partners(match: re.Match[str] | None) -> tuple[str, str] | None:
    """Return who is a partner, and whose."""
    found = (country(match["who"]), country(match["whose"] or match["of"])) if match else ("", "")
    return found if all(found) else None


def other_leader(claims: Claims) -> Iterator[Fault]:
    """Yield who leads something, in the sentence, where the fact that is meant has it led by another one."""
    match = _LED.search(claims.text)
    said = names_in(match["who"] or match["by"]) if match else frozenset()
    if not match and (match := _LEADS.search(claims.text)):
        yield from _of_another_leader(claims, match)
        return
    for one in claims.meant if said else ():
        own = _leaders(one.fact.statement)
        behind = _BEHIND.match(claims.text, match.end()) if match else None
        is_meant = one.reach >= _LED_FROM or (behind and _names(one, behind["what"]))
        if match and own and is_meant and said.isdisjoint(own):
            text = match["who"] or match["by"]
            span = match.span("who" if match["who"] else "by")
            yield Fault("UD105", *span, f"the report has it led by {written(own)}", one.fact, text)
            return


def _of_another_leader(claims: Claims, match: re.Match[str]) -> Iterator[Fault]:
    """Yield who leads what a fact has led by another one, as a verb says."""
    said, what = names_in(match["who"]), match["what"] or ""
    for one in claims.meant if said else ():
        own = _leaders(one.fact.statement)
        is_meant = _names(one, what) or (match["lead"] and one.reach >= _LED_FROM)
        if own and is_meant and said.isdisjoint(own):
            message = f"the report has it led by {written(own)}"
            yield Fault("UD105", *match.span("who"), message, one.fact, match["who"])
            return


def _names(one: Meant, what: str) -> bool:
    """Tell whether a fact has a word, as it is written, or in capitals: `framework`, `IPEF`."""
    return bool(what) and bool(re.search(rf"\b{what}\b", one.fact.statement, re.I))


@lru_cache(KEPT)
def _leaders(statement: str) -> frozenset[str]:
    """Return the countries by which something is led, as a statement says."""
    match = _LED.search(statement) or _LEADING.search(statement)
    who = next(filter(None, match.groups()), "") if match else ""
    return names_in(who) or frozenset(("u.s.",) if who == "Biden" else ())


@lru_cache(KEPT)
def _owned(text: str, is_strict: bool) -> tuple[tuple[str, str, tuple[int, int]], ...]:
    """Return who owns what in a text, and where; if not strict, whoever stands before it, too."""
    return tuple(_found(text, is_strict))


def _found(text: str, is_strict: bool) -> Iterator[tuple[str, str, tuple[int, int]]]:
    for match in _OWNED.finditer(text):
        who = country(match["who"].replace("North ", "North").replace("South ", "South"))
        if not who or (is_strict and not (match["is_owner"] or _ADJECTIVE.search(match["who"]))):
            continue
        for word in match["what"].split():
            for what in telling_of(word):
                yield who, what, match.span("who")
