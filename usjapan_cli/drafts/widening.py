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
from .readings import countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
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
_OF_SIX = pattern(r"\bsix\b|\bFigure 1\b")
_SIX = pattern(r"\b(?:six|figure|chart\w*|table|partners|among (?:them|these|those)|listed|shown)\b", re.I)
_OF_ANY_COUNTRY = pattern(
    r"\b(?:any (?:other |one )?(?:country|nation|economy|state)(?: (?:on earth|in the world|anywhere))?"
    r"|in the (?:whole |entire |wide |whole wide )?world|on (?:the )?(?:planet|earth)|worldwide|anywhere"
    r"|of all (?:the )?(?:countries|nations)|all the world|(?:country|nation) on earth)\b",
    re.I,
    needs="any countr|any nation|any economy|any state|any other |any one |world|earth|planet|anywhere"
    "|all the countr|all countr|all nation|all the nation",
)
_INCLUDED = pattern(
    r"(?:^|(?:[,;:(]|\u2013|\u2014) ?|\bwith )(?:and )?"
    r"(?P<before>[^,;:()\u2014\u2013.]{3,60}?),? "
    r"(?:included|counted(?: in| too| as well)?|thrown in|and all)(?= *(?:[.,;:)\u2014\u2013]|$))"
    r"|\b(?:including|counting(?: in)?|taking in|inclusive of"
    r"|(?:if|when|once) (?:you|one|we) (?:count|include)s?(?: in)?) (?P<behind>[^,;:.()\u2014\u2013]{3,60})",
    re.I,
    needs="included|counted|thrown in|and all|including|counting|taking in|inclusive of"
    "|one count|one include|we count|we include|you count|you include",
)
_OF_TRADE = pattern(r"\b(?:both|directions?|ways|imports|exports|goods|services|everything)\b", re.I)
_NO_SHARE = pattern(r"\b(?:not|without|never|no longer|excluding|exclud\w+)\b[^,;]{0,12}$", re.I)
_OF_ALL = pattern(
    r"(?:%| percent| per cent)?(?: share)?,? (?:of |out of )(?:all|every one of)(?: of)?(?: the| its| our)? "
    r"(?P<what>(?:[\w'.-]+ ){0,3}?[\w'-]+)"
    r"(?= *(?:[.,;:)]|$)| (?:in|on|across|throughout|there|that|which|is|are|was|were|lie|sit|stand)\b)",
    needs="of all |of every one of",
)
_OWNED = pattern(
    r"\b(?:used|held|owned|run|operated|occupied) by (?P<who>[A-Z][\w.]+(?: [A-Z]\w+)*)(?: \((\w+)\))?"
)
_USED = pattern(
    r"\b(?:us(?:e|ed|es|ing)|USFJ|U\.?S\.?|American|America|our|forces|personnel|alliance|allied)\b"
)
_EVERY_YEAR = pattern(
    r"\b(?:year (?:in,? (?:and )?year out|after year|by year)"
    r"|(?:each|every)(?: and every)?(?: single)? year"
    r"|annually|yearly|in any (?:given |one )?year"
    r"|in (?:a |an )?(?:normal|typical|average|ordinary|usual) years?"
    r"|from year to year|as a rule|always|invariably|routinely|regularly|habitually|without fail)\b",
    re.I,
    needs="year in |year in,|year after year|year by year|each year|every year|every single year|any year"
    "|each single year|given year|one year|normal year|typical year|average year|ordinary year|usual year"
    "|year to year|annually|yearly|as a rule|always|invariably|routinely|regularly|habitually|without fail",
)
_A_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_THAT_YEAR = pattern(r"\b(?:that|this|the same|last) year\b", needs=" year")
_COUNTED = ("count", "percent", "money", "rank")
_TOPS, _FEWEST = 8, 2  # facts that are looked through; words that a sentence shares with the one meant
_MOSTLY, _PARTLY = 0.4, 0.25  # the share of a sentence, and the reach, from which a fact is meant


def opened(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield words that lift a limit of a fact of which a sentence says something; the first that is found."""
    yield from next(
        ([fault] for rule in (_at_all, _of_any_country) for fault in rule(claims, supports)),
        [],
    )
    yield from next(
        (
            [fault]
            for one in supports
            if one.figure.quantity.kind in _COUNTED and not claims.sentence.is_context
            for rule in (_with_others, _of_all_there_are, _every_year)
            for fault in rule(claims, one)
        ),
        [],
    )


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


def _of_any_country(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield `the only one in the world` of who is so among the six partners that the source charts."""
    wide = _OF_ANY_COUNTRY.search(claims.text)
    if not wide or _SIX.search(claims.text):
        return
    for one in claims.meant[:_TOPS]:
        fact = one.fact
        is_rank = fact.flow == "balance" and fact.value is not None and fact.value.bound == "rank"
        if is_rank and _OF_SIX.search(fact.statement) and one.reach >= _PARTLY and claims.speaks_of(one):
            message = "the report says it of the six partners alone"
            yield Fault("UD203", *wide.span(), message, fact, wide[0], "of the six")


def _with_others(claims: Claims, one: Support) -> Iterator[Fault]:
    """Yield whom a sentence counts in with what a fact counts without: `those of ministers included`."""
    for match in _INCLUDED.finditer(claims.text):
        what = match["before"] or match["behind"]
        said = telling_of(what)
        if (
            not said
            or names_in(what)
            or _OF_TRADE.search(what)
            or _NO_SHARE.search(claims.text, 0, match.start())
        ):
            continue
        if not claims.meanings.count(said, one.fact) and not any(map(str.isdigit, what)):
            group = "before" if match["before"] else "behind"
            message = f'the report does not count "{what.strip()}" here'
            yield Fault("UD203", match.start(group), match.end(), message, one.fact, match[0])


def _of_all_there_are(claims: Claims, one: Support) -> Iterator[Fault]:
    """Yield a share `of all facilities` that a fact has of those alone which somebody uses."""
    match = _OF_ALL.match(claims.text, one.figure.end) if one.quantity.kind == "percent" else None
    owned = _OWNED.search(one.fact.statement) if match else None
    if match and owned and not _USED.search(claims.said(claims.clause(one.figure.start))):
        message = f"the report has the share of what is {owned[0]}"
        yield Fault("UD203", one.figure.start, match.end(), message, one.fact, match[0].strip(), owned[0])


def _every_year(claims: Claims, one: Support) -> Iterator[Fault]:
    """Yield `every year` beside a sum or a rank of trade which a fact has of one year."""
    match = _EVERY_YEAR.search(claims.text)
    if not match or not _is_of_a_year(one.fact) or one.quantity.kind == "count":
        return
    if _A_YEAR.search(claims.text) or _THAT_YEAR.search(claims.text):
        return
    message = f"the report says it of {one.fact.date}"
    yield Fault("UD203", *match.span(), message, one.fact, match[0], one.fact.date or "")


def _is_of_a_year(fact: Fact) -> bool:
    """Tell whether a fact is of the trade of one year."""
    return fact.shelf_life == "annual" and bool(_A_YEAR.fullmatch(fact.date or ""))
