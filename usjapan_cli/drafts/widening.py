"""Words that lift what a fact sets as a limit: `at all`, `the SDF's included`, `year in, year out`."""

from __future__ import annotations

import re

from ..language import sense
from ..language.proper_names import ALWAYS
from ..language.wording import SCOPE, exactly
from .claims import Claims
from .countries import names_in
from .faults import Fault
from .patterns import pattern
from .readings import countries_of, stems_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant
    from .support import Support

_LIMITS = tuple(  # a limit, and what a text has that keeps it
    (exactly(row.partition(" / ")[0]), exactly(row.replace(" / ", ", ")))
    for row in (
        *SCOPE,
        "reciprocal / mutual, mutually, each other, exchange, exchanged, visits, one another's, each other's",
        "selected / some, certain, several",
        "limited / narrow, small, partial, modest",
    )
)
_AT_ALL = pattern(
    r"\b(?:(?:anywhere )?at all(?! levels| times| costs)"
    r"|of (?:any|whatever|every) (?:kind|sort|type|description|form|shape)|what(?:so)?ever(?= *(?:[.,;:)]|$))"
    r"|in any (?:form|shape|way|format|setting|place)"
    r"|any(?:where|place)|by any (?:other )?name|for any (?:reason|purpose)|on any (?:terms|occasion))\b",
    re.I,
    needs="at all|of any |of whatever |of every |whatever|whatsoever|in any |anywhere|anyplace|by any "
    "|for any |on any ",
)
_DENIED_ANY = pattern(
    r"(?:\b(?:not|never|without|neither|nor|lacks?|lacking|hardly|yet to)|n't) (?:[\w-]+ ){0,4}?"
    r"(?P<any>any|a single|even (?:one|a)|one single)\b"
    r"|\b(?P<none>no (?:[\w-]+ ){0,3}?[\w-]+ (?:whatever|whatsoever|of any kind|at all|exists?\b)"
    r"|(?<=\bhave )no (?:[a-z]+ ){0,2}?(?:agreements?|deals?|pacts?)\b"
    r"|(?<=\bhas )no (?:[a-z]+ ){0,2}?(?:agreements?|deals?|pacts?)\b)",
    re.I,
    needs="any|a single|even a|even one|one single|whatever|whatsoever|at all|exist|agreement|deal|pact"
    "&not |never |without |neither |nor |lack|hardly |yet to |n't |no ",
)
_COUNTED = ("count", "percent", "money", "rank")
_TOPS, _FEWEST = 8, 2  # facts that are looked through; words that a sentence shares with the one meant
_MOSTLY, _PARTLY = 0.4, 0.25  # the share of a sentence, and the reach, from which a fact is meant


def opened(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield words that lift a limit of a fact of which a sentence says something; the first that is found."""
    yield from list(_at_all(claims, supports))[:1]


def _at_all(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield `at all`, `of any kind` where the fact meant has a limit, `comprehensive`, that is not said."""
    wide = _AT_ALL.search(claims.text)
    denied = _DENIED_ANY.search(claims.text)
    if not wide and not denied:
        return
    denies = bool(denied) or sense.denies(claims.marked)
    told = {one.fact.id for one in supports if one.quantity.kind in _COUNTED[:-1]}
    tops = [one for one in claims.meant if claims.speaks_of(one)]
    near = [one for one in tops if denies and _is_denied_too(one) and not _names_others(claims, one)]
    near += [one for one in tops if wide and one.fact.id in told and one.reach >= _PARTLY and one not in near]
    found = wide or denied
    for one in near if found else ():
        limit = _limit(claims, one, found.start() if found else 0)
        if found and limit:
            message = f'the report says it of "{limit} ..." alone'
            yield Fault("UD203", *found.span(), message, one.fact, found[0], limit)


def _names_others(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence names countries besides the two and those of a fact."""
    return bool(names_in(claims.text) - ALWAYS - countries_of(one.fact.statement))


def _is_denied_too(one: Meant) -> bool:
    """Tell whether a fact denies something of which most of a sentence is."""
    is_meant = one.precision >= _MOSTLY and len(one.shared) >= _FEWEST
    return is_meant and sense.denies(stems_of(one.fact.statement))


def _limit(claims: Claims, one: Meant, at: int) -> str:
    """Return the word that limits a noun of a fact where the clause around a place has none for it."""
    own = stems_of(one.fact.statement)
    clause = stems_of(claims.said(claims.clause(at)))
    for limits, kept in _LIMITS:
        hits = own.hits(limits)
        if hits and not clause.has(kept):
            return own.said(hits[0])
    return ""
