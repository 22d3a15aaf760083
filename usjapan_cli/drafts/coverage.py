"""What a sentence says of more than its fact does: of any kind, at all, of goods and services alike."""

from __future__ import annotations

import re

from ..core.words import stem
from ..language import sense
from ..language.marked import read_marked
from ..language.proper_names import ALWAYS
from ..language.wording import COVERAGES, SCOPE, any_form, as_weak, exactly, head
from .certainty import PLACED
from .claims import DATES
from .countries import names_in
from .faults import Fault, fault_at
from .hedging import MEANT, SEVERAL
from .patterns import pattern
from .readings import countries_of, stems_of
from .stated import figures_like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .claims import Claims, Figure
    from .meaning import Meant
    from .support import Support

_SCOPES = tuple(exactly(head(row).lower()) for row in SCOPE)
_LIMITING = frozenset(("selected", "limited", "certain", "some"))
_WIDE = exactly(
    "of any kind, of any sort, of any type, of every kind, foreign or domestic, domestic or foreign, "
    "foreign and domestic, at home or abroad, at home and abroad, whatsoever, at all"
)
_EITHER = pattern(
    r"\b(?:(?:advanced|developed|rich) (?:or|and) (?:developing|emerging|poor)"
    r"|(?:developing|emerging|poor) (?:or|and) (?:advanced|developed|rich)"
    r"|comprehensive or (?:limited|partial|otherwise|not)|(?:limited|partial) or (?:comprehensive|full))\b|"
    r"\b(?:\w+ (?:or|and) foreign|foreign (?:or|and) (?:American|U\.?S\.?|local|native"
    r"|our own))(?=[,.;:)]|$)",
    needs="foreign or |foreign and |or foreign|and foreign|developing|emerging|poor|comprehensive|partial"
    "|limited",
)
_NARROWING = tuple(  # what narrows a noun, and what a text has that does so too
    (exactly(narrow), exactly(f"{narrow}, {also}"))
    for narrow, also in (
        (
            "foreign",
            "overseas, abroad, international, foreigner, foreigners, country, countries, nation, nations, "
            "direct investment, direct investments, direct investor, direct investors",
        ),
        ("direct", "directly, fdi"),
        (
            "comprehensive",
            "full, full-fledged, wide-ranging, sweeping, broad, limited, partial, narrow",
        ),
    )
)
_FOREMOST = pattern(r"\b(?:most|first|lead\w*|top|biggest|largest|greatest)\b")
_TRADE = stem("trade")
_COVERAGES = {name: any_form(words) for name, words in COVERAGES.items()}
_BUT_WARES = pattern(  # `services aside`
    r"\b(?P<one>goods|services) (?:aside|apart|excluded|not (?:counted|included)|left (?:out|aside))\b"
    r"|\b(?:[Nn]ot counting|[Ee]xcluding|[Ww]ithout|[Ll]eaving (?:out|aside)|(?:[Aa]part|[Aa]side) from"
    r"|[Mm]inus) (?P<other>goods|services)\b",
    needs="goods|services",
)
_WITH_WARES = pattern(  # `services included`
    r"\b(?i:goods|services) (?:included|counted in|among them|as well|too)\b"
    r"|\b(?:[Ii]ncluding|[Cc]ounting) (?:goods|services)\b",
    needs="goods|services",
)
_ALSO = pattern(r", (?:goods|services) (?:included|as well|too)\b", needs="goods|services")
_OF_WARES = pattern(  # no `goods and services`
    r" (?:worth )?(?:of|in) (?:[A-Za-z.'-]+ ){0,3}?(?:goods|merchandise|services)\b"
    r"(?!(?: ?[&/+] ?|,? (?:and|or|plus|as well as) )(?:\w+ )?(?:goods|merchandise|services)\b)",
    needs="goods|merchandise|services",
)
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
    r"(?:any|a single|even (?:one|a)|one single)\b"
    r"|\b(?:no (?:[\w-]+ ){0,3}?[\w-]+ (?:whatever|whatsoever|of any kind|at all|exists?\b)"
    r"|(?<=\bhave )no (?:[a-z]+ ){0,2}?(?:agreements?|deals?|pacts?)\b"
    r"|(?<=\bhas )no (?:[a-z]+ ){0,2}?(?:agreements?|deals?|pacts?)\b)",
    re.I,
    needs="any|a single|even a|even one|one single|whatever|whatsoever|at all|exist|agreement|deal|pact"
    "&not |never |without |neither |nor |lack|hardly |yet to |n't |no ",
)
_IS_OF_DEALS = pattern(r"\btrade (?:deals?|agreements?|pacts?|accords?|talks|rules)\b", needs="trade ")
_COUNTED = ("count", "percent", "money")
_FEWEST = 2  # words that a sentence shares with the fact meant
_MOSTLY, _PARTLY = 0.4, 0.25  # the share of a sentence, and the reach, from which a fact is meant


def widened(claims: Claims) -> Iterator[Fault]:
    """Yield words that lift a limit which the fact meant has: `of any kind`, `foreign or domestic`."""
    hits = claims.marked.hits(_WIDE)
    either = _EITHER.search(claims.text)
    top = claims.meant[0] if claims.meant else None
    if not (hits or either) or top is None or top.reach < PLACED or not claims.speaks_of(top):
        return
    own = stems_of(top.fact.statement)
    limits = (
        *_SCOPES,
        *(as_weak(hedge) for hedge in top.fact.hedges if hedge in _LIMITING),
    )
    narrow = next((found for words in limits for found in own.hits(words)), None)
    is_surely_wider = bool(hits) and top.reach >= MEANT and not claims.marked.has_negations()
    if (narrow or is_surely_wider) and not own.has(_WIDE):
        word = own.said(narrow) if narrow else ""
        message = f'the report says it of "{word} ..." alone' if narrow else "the report says it of less"
        said = claims.marked.said(hits[0]) if hits else either[0] if either else ""
        yield fault_at(claims, "UD203", message, top.fact, said, word)


def rescoped(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a noun that the fact meant narrows, and the sentence does not: `foreign direct investment`."""
    fact, own = top.fact, stems_of(top.fact.statement)
    is_rank = fact.value is not None and fact.value.bound == "rank" and not fact.flow
    if not (_FOREMOST.search(claims.text) if is_rank else sense.denies(own)):
        return  # of which more is told than that it is the first, or that there is none
    for narrow, kept in _NARROWING:
        hits = () if claims.marked.has(kept) else own.hits(narrow)
        noun = own.governed(hits[0].end, 1, across=True) if hits else []
        if hits and noun and noun[0] in claims.marked.stems:
            word = own.said(hits[0])
            yield fault_at(claims, "UD203", f'the report says it of "{word} ..." alone', fact, expected=word)
            return


def opened(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield `at all`, `of any kind` where the fact meant has a limit, `comprehensive`, that is not said."""
    wide = _AT_ALL.search(claims.text)
    denied = _DENIED_ANY.search(claims.text)
    if not wide and not denied:
        return
    denies = bool(denied) or sense.denies(claims.marked)
    told = {one.fact.id for one in supports if one.quantity.kind in _COUNTED}
    tops = [one for one in claims.meant if claims.speaks_of(one)]
    if denied and not any(map(_is_denied_too, tops)):  # by what it says itself
        tops += [one for one in claims.meanings.meant(claims.text) if claims.speaks_of(one)]
    near = [one for one in tops if denies and _is_denied_too(one) and not _names_others(claims, one)]
    near += [one for one in tops if wide and one.fact.id in told and one.reach >= _PARTLY and one not in near]
    found = wide or denied
    for one in near if found else ():
        limit = _limit(claims, one, found.start() if found else 0)
        if found and limit:
            message = f'the report says it of "{limit} ..." alone'
            yield Fault("UD203", *found.span(), message, one.fact, found[0], limit)
            return


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


def recovered(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure of goods and services that is said of goods, and the reverse."""
    for one in supports:
        coverage = _coverage(claims, one)
        if not coverage or one.figure.quantity.kind in DATES:
            continue
        begin, end = _worth(claims.text, one.figure) or _around(claims.text, one.figure)
        clause = read_marked(claims.text[begin:end])
        said = _wares_of(claims.text[begin:end])
        if not said and sum(other.quantity.kind not in DATES for other in claims.figures) < SEVERAL:
            begin, end = 0, len(claims.text)  # `20% of its trade in 2022, goods and services together`
            said = _wares_of(claims.text)
        around = f"{claims.sentence.before} {claims.sentence.heading} {claims.text}"
        is_of_trade = _TRADE in clause.stems and not _IS_OF_DEALS.search(claims.text)
        if not said and coverage == "goods" and is_of_trade:
            said = set() if read_marked(around).has(_COVERAGES["goods"]) else {"services"}
        if said and said != set(coverage.split(" and ")):
            message = f"the report says it of {coverage}"
            yield fault_at(claims, "UD203", message, one.fact, claims.text[begin:end].strip(), coverage)


def _coverage(claims: Claims, one: Support) -> str:
    """Return of which wares a fact is, or the other facts are that may be meant by a sum of its."""
    if one.fact.coverage or one.figure.quantity.kind != "money":
        return one.fact.coverage or ""
    near = [other.fact for other in claims.meant_at(one.figure.start) if other.fact.coverage]
    found = {fact.coverage for fact in near if fact.coverage and figures_like(fact, one.quantity)}
    return found.pop() if len(found) == 1 else ""


def _wares_of(text: str) -> set[str]:
    """Return of which wares a text speaks: not of those that it sets aside, and of all where it adds some."""
    said = read_marked(_WITH_WARES.sub(" goods and services ", _BUT_WARES.sub(" ", text)))
    found = {name for name, forms in _COVERAGES.items() if said.has(forms)}
    aside = {match["one"] or match["other"] for match in _BUT_WARES.finditer(text)}
    return found or ({*_COVERAGES} - aside if aside else found)


def _worth(text: str, figure: Figure) -> tuple[int, int] | None:
    """Return where it is said right behind a sum of what it is, if of one alone: `$5 billion in goods`."""
    match = _OF_WARES.match(text, figure.end) if figure.quantity.kind == "money" else None
    return (figure.start, match.end()) if match else None


def _around(text: str, figure: Figure) -> tuple[int, int]:
    """Return where what a figure counts is said: from the last stop before it to the next one behind it."""
    begin = max(text.rfind(mark, 0, figure.start) + 1 for mark in ";:,")
    marks = (":", ",") if figure.quantity.kind == "money" else (":",)
    if text[begin - 1 : begin] in marks and not text[begin : figure.start].strip(" $~<>"):
        begin = max(text.rfind(mark, 0, begin - 1) + 1 for mark in ";:")  # `Goods imports: $188 billion`
    ends = [at for mark in (";", ":", ", ") if (at := text.find(mark, figure.end)) >= 0]
    end = min([*ends, len(text)])
    also = _ALSO.match(text, end)
    return begin, also.end() if also else end
