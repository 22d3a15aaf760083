"""Whose: a country that owns or describes, in a sentence, what is another one's in the facts."""

from __future__ import annotations

from functools import lru_cache

from ..language.proper_names import shortened
from .claims import Claims
from .countries import country, names_in, written
from .faults import Fault, fault_at
from .followed import passages_of
from .kin import shares_a_name
from .patterns import pattern
from .readings import KEPT, countries_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_MEANT, _NEAR = 0.3, 0.6  # the reach of a fact, and its share of the best score, whose owners count
_FEWEST = 2  # telling words besides that a sentence shares with it
_OWNED = pattern(  # `Russia's threats`, `Chinese government vessels`
    r"\b(?P<who>(?:(?:North|South) )?[A-Z][\w.]*?)(?P<is_owner>'s|(?<=s)')? "
    r"(?!(?:and|or|but|nor|as) )(?P<what>[a-z][\w-]+(?: "
    r"[a-z][\w-]+)?)"
)
_LED = pattern(  # `a Japanese-led initiative`, `Led by Tokyo`, `Japan leads the framework`
    r"\b(?P<who>[A-Z][\w.]*)-led\b|\b[Ll]ed by (?:the )?(?P<by>[A-Z][\w.]*(?: [A-Z]\w+)?)"
    r"|\b(?P<first>[A-Z][\w.]*) (?:(?:also|now) )?(?:(?:is|was) leading|(?:takes|took|has) the lead"
    r"|(?:leads|heads)(?= (?:(?:the|this) )?(?:framework|initiative|effort|group|talks|[A-Z]{3})))\b",
    needs="ed by |-led|lead|heads",
)
_LOOKED_THROUGH = 6  # facts
_ADJECTIVE = pattern(r"(?:[a-z]{2}ese|ican|[a-z]ian|rean|ish|nch)$|^U\.?S\.?$")
_EVERYBODYS = telling_of(  # what each country has
    "policy policies government official approach approaches economy military forces troops people public "
    "leaders companies corporations investors territory side relations interests concerns strategy view "
    "politics security defense president minister parliament trade exports imports market goods bases "
    "personnel assets allies partners"
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


def other_leader(claims: Claims) -> Iterator[Fault]:
    """Yield by whom something is led where the fact of it that is meant has it led by another one."""
    match = _LED.search(shortened(claims.text))
    said = names_in(match[match.lastgroup or 0]) if match else frozenset()
    if match is None or not said or claims.marked.has_negations():
        return
    for one in claims.meanings.meant(f"led {claims.text}", claims.context)[:_LOOKED_THROUGH]:
        own = _leaders(one.fact.statement)
        is_of_it = passages_of(one.fact) & claims.followed or shares_a_name(claims, one.fact, match[0])
        if own and own.isdisjoint(said) and is_of_it:
            code = "UD105" if said & countries_of(one.fact.statement) else "UD104"
            message = f"the report has it led by {written(own)}"
            yield fault_at(claims, code, message, one.fact, match[match.lastgroup or 0], written(own))
            return


@lru_cache(KEPT)
def _leaders(statement: str) -> frozenset[str]:
    """Return the countries by which something is led, as a statement says."""
    match = _LED.search(shortened(statement))
    return names_in(match[match.lastgroup or 0]) if match else frozenset()


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
            if word.endswith("ly"):
                continue
            for what in telling_of(word):
                yield who, what, match.span("who")
