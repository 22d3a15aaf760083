"""The facts that have a figure of a sentence: whose rank it is, of which agreement a date is."""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.kept import cached_property, kept
from ..core.record import Record
from ..core.words import stem
from ..language.proper_names import ALWAYS, shortened
from . import flows
from .claims import DATES
from .countries import OURS, country, names_in
from .followed import passages_of
from .kin import names_strangers_only
from .likeness import (
    counted,
    is_first_of_its_kind,
    is_of_a_name,
    is_of_something_else,
    is_same,
    is_superlative,
)
from .partners import in_order, is_rank
from .patterns import pattern
from .ranks import ranked
from .readings import KEPT, countries_of, quantities_of, telling_of
from .stated import by_sort, sort_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .claims import Claims, Figure
    from .meaning import Meant

_PARTNER_OF = pattern(r"([A-Z][\w.]*)'s? (?:overall )?$")
_BRACKETED = pattern(r"(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?) \((?:about |roughly |some )?$", needs="(")
_WHOSE_PARTNER = pattern(r"\b([A-Z][\w.]*)'s? (?:[a-z-]+ ){1,4}partner", needs=" partner")
_TRADING_WITH = pattern(
    r" (?:[a-z]+ ){0,4}(?:trad\w+|commerce|business) (?:more )?with ([A-Z]\w*)", needs=" with "
)
_MARKET_FOR = pattern(
    r"[ -](?:[a-z]+ ){0,2}(?:market|buyer|customer|destination)s? (?:for|of) ([A-Z]\w*)", needs=" for | of "
)
_PARTNERS_OF = pattern(  # `third among Japan's trading partners`, `third-largest trading partner of Japan`
    r"(?:[ -](?:[a-z-]+ ){0,2}(?:among|of|in) (?:all )?([A-Z][\w.]*)'s? (?:[a-z]+ ){0,2}partners"
    r"|[ -](?:[a-z-]+ ){0,2}partner of ([A-Z]\w*))\b",
    needs="partner",
)
_TRADE_OF = pattern(r"\bof ([A-Z][\w.]*)'s (?:[a-z]+ ){0,2}trade\b", needs="trade")
_PARTNER = pattern(r"[ -](?:[a-z]+ ){0,3}?partner")
BESIDE = 60  # characters on each side of a number where it is said who is among them
CLOSE = 0.6  # of the best score: a fact of which a sentence may say how many years
MOSTLY = 0.6  # the share from which the whole sentence is of the fact
_FAR_BEFORE = 120  # characters before a date where it is said of which agreement it is
DEED = 30  # characters before a year where it is said what was done in it
THEY = ("They ", "It ", "Both ", "The two ", "These ", "Those ")  # of whom the sentence before is
_DEEDS = telling_of(  # which may be said of anything
    "took take effect force forced came come since year years sign signed begin began start started end "
    "ended hold held last became become date dates set until govern into"
)
_ENTERING = pattern(r"\benter(?:s|ed|ing)? into (?:force|effect)\b", needs="into force|into effect")
_NAMED_DEAL = pattern(  # `the 1986 Semiconductor Agreement`, `the 1965 Treaty on Basic Relations`
    r" (?P<what>(?:[A-Z][\w-]+ )*"
    r"(?:Agreement|Accord|Treaty|Pact|Act|Law|Convention|Protocol|Declaration|Guidelines)s?\b"
    r"(?: (?:on|of|for|in) [A-Z]\w+(?: (?:and )?[A-Z]\w+)*)?)",
    needs="Agreement|Accord|Treaty|Pact|Act|Law|Convention|Protocol|Declaration|Guideline",
)
_DEAL = pattern(  # `a tax treaty`, `a protocol to the treaty`
    r"\b(?:(?:an?|another)|(?:their|our|its|the) (?:first|second|new|latest)(?: (?:income|air|peace))?) "
    r"(?P<what>[a-z]+(?= (?:agreement|accord|treaty|pact|deal|convention|protocol)\b)"
    r"|(?:protocol|amendment|annex|supplement)(?= (?:to|of|under)\b))",
    needs="agreement|accord|treaty|pact|deal|convention|protocol|amendment|annex|supplement",
)
_DEAL_NOUN = pattern(r"\b(?:deals?|agreements?|pacts?|accords?|treat(?:y|ies)|laws?|it|they|which)\b", re.I)
SURE_OF_DATED = 0.35  # the share of a fact's telling words from which a date may be of it
_DERIVED_LESS = 0.9  # what is worked out is less likely meant than what is stated
FEWEST = 2  # telling words of a sentence that leaves the rest to the one before
PARTS_OF_A_YEAR = ("early", "mid", "late")
_IMPLYING = frozenset(("both", "pair", "couple", "twice", "another", "dual", "single", "sole", "double"))
_PARTIES = frozenset(
    map(
        stem,
        ("nation", "country", "government", "ally", "side", "leader", "party", "power", "partner", "man"),
    )
)
_ELLIPSIS = pattern(  # `Japan's sits in fourth place`: its economy, as in the clause before
    r"\W*(?:(?:and|but|while|whereas|with) )?(?:[A-Z][\w.]*'s|[Oo]urs|[Tt]heirs|its own)"
    r"(?=,? (?:is|was|ranks?|ranked|sits?|sat|stands?|stood|comes?|came|takes?|took|plac(?:es|ed)"
    r"|finish(?:es|ed)|has|had|the|only|just|in|at|a)\b)",
    needs="'s|urs|heirs|its own",
)
_RANKING_WORDS = telling_of("rank ranks place places come came world")


class Partners:
    """The partners of trade that stand around a figure, which a fact of others is not about."""

    def __init__(self, claims: Claims, figure: Figure) -> None:
        self._claims, self._figure = claims, figure

    def exclude(self, one: Meant) -> bool:
        """Tell whether a figure's clause names partners of trade, and a fact of one is of none of them."""
        here = countries_of(one.fact.statement)
        if self._ahead and here and here <= self._ahead and here.isdisjoint(self._others):
            return True  # who is ahead, in `trails only China`
        if self._owner and (self._owner not in here or (one.fact.flow and self._owner not in OURS)):
            return True  # `Japan's top trading partner`: not one of those of the United States
        is_of_several = not is_rank(one.fact) and bool(self._others - OURS - self._ranked)
        if self._ranked and not is_of_several and not (is_rank(one.fact) and self.is_of_bearer(one.fact)):
            return True  # who has another rank, though the other is named, too
        if self._is_rank and not self._has_partner and not owner_of(one.fact) <= self._claims.names:
            return True  # of whose partners one leads, is not said
        own = here - OURS
        if self._figure.quantity.hedge == "within" and not own <= self._claims.names | ALWAYS:
            return True  # among the top five of what, is not certain
        return bool(one.fact.flow and self._said and own) and self._said.isdisjoint(own)

    @cached_property
    def _said(self) -> frozenset[str]:
        """The partners that the clause names, or what stands behind a label: `Top buyer: Canada`."""
        claims, at = self._claims, self._figure.start
        found = names_in(claims.said(claims.clause(at))) - OURS
        bracketed = _BRACKETED.search(claims.text, 0, at)
        if not found and bracketed:
            return names_in(bracketed["who"]) - OURS
        return found or (names_in(claims.text[claims.label_end :]) - OURS if at < claims.label_end else found)

    def is_of_bearer(self, fact: Fact) -> bool:
        """Tell whether a fact is, first of all, of the country whose rank a figure is."""
        return not self._ranked.isdisjoint(in_order(fact.statement)[:1])

    @cached_property
    def _ranked(self) -> frozenset[str]:
        """Whose rank it is."""
        figure = self._figure
        return ranked(self._claims.text, figure.start, figure.end) if self._is_rank else frozenset()

    @cached_property
    def _has_partner(self) -> bool:
        return "partner" in self._claims.text

    @cached_property
    def _is_rank(self) -> bool:
        return self._figure.quantity.kind == "rank"

    @cached_property
    def _ahead(self) -> frozenset[str]:
        """Those whom a rank itself names."""
        return names_in(self._span) if self._is_rank else frozenset()

    @cached_property
    def _others(self) -> frozenset[str]:
        """Those whom the sentence names besides."""
        return names_in(self._claims.text.replace(self._span, " "))

    @cached_property
    def _owner(self) -> str:
        """Whose partner is ranked, or by whose trade; or nothing."""
        text, start = self._claims.text, self._figure.start
        is_partner = _PARTNER.match(text, self._figure.end)
        whose = _PARTNER_OF.search(text, max(0, start - BESIDE), start) if is_partner else None
        end = self._figure.end
        whose = whose or _TRADING_WITH.match(text, end) or _MARKET_FOR.match(text, end)
        whose = whose or _PARTNERS_OF.match(text, end)
        if whose is None and self._is_rank:
            whose = _TRADE_OF.search(text, 0, self._claims.clause(start)[1])
        return country(next(filter(None, whose.groups()))) if whose else ""

    @property
    def _span(self) -> str:
        return self._claims.text[self._figure.start : self._figure.end]


@kept
def owner_of(fact: Fact) -> frozenset[str]:
    """Return the country of whose partners a fact ranks one: `China was Japan's top trading partner`."""
    whose = _WHOSE_PARTNER.search(shortened(fact.statement))
    return names_in(whose[1]) if whose else frozenset()


def is_of_another(claims: Claims, figure: Figure, deal: frozenset[str], one: Meant) -> bool:
    """Tell whether a date is of another deal, by the words of its name, or subject than a fact."""
    return claims.meanings.count(deal, one.fact) < len(deal) or _is_of_another_subject(claims, figure, one)


def _is_of_another_subject(claims: Claims, figure: Figure, one: Meant) -> bool:
    """Tell whether what a date's clause says was done, `took effect`, is said of what a fact is not about.

    Of what it is said stands before the clause, behind one that opens the sentence (`In 2020, the pact took
    effect`), or else in the sentence before or the heading.
    """
    begin, end = claims.clause(figure.start)
    told = telling_of(_ENTERING.sub("took effect", claims.said((begin, end)))) - _DEEDS
    if told:  # `They were revised in 2023`: after what a fact tells of them
        told -= telling_of(claims.text[figure.start : figure.end])
        return bool(told and claims.text.startswith(THEY)) and not claims.meanings.count(told, one.fact)
    before = telling_of(claims.text[:begin] or claims.text[end:]) - _DEEDS
    if before:
        return not claims.meanings.count(before, one.fact)
    if claims.followed & passages_of(one.fact) and one.precision >= MOSTLY:
        return False
    meant = claims.meanings.meant(claims.sentence.before) or claims.meanings.meant(claims.sentence.heading)
    close = (other.fact.id for other in meant if other.score >= CLOSE * meant[0].score)
    return one.fact.id not in close


def deal_of(claims: Claims, figure: Figure) -> frozenset[str]:
    """Return the telling words of the name, or the kind, of the agreement or law whose date a figure is."""
    deal = _NAMED_DEAL.match(claims.text, figure.end)
    before = max(0, figure.start - _FAR_BEFORE)
    deal = deal or next(reversed(list(_DEAL.finditer(claims.text, before, figure.start))), None)
    if deal is None and not _DEAL_NOUN.search(claims.said(claims.clause(figure.start))):
        beside = (_NAMED_DEAL.match(claims.text, one.end) for one in claims.figures if one is not figure)
        deal = next(filter(None, beside), None)  # with which the sentence names something else
    return telling_of(deal["what"]) if deal else frozenset()


@lru_cache(KEPT)
def deeds_by_year(statement: str) -> dict[str, frozenset[str]]:
    """Return the telling words right before each year of a statement, if before every one there are some."""
    found, last = dict[str, frozenset[str]](), 0
    for quantity, start, end in quantities_of(statement):
        if quantity.kind == "year":
            found[quantity.key] = telling_of(statement[max(last, start - DEED) : start])
            last = end
    return found if all(found.values()) else {}


class Support(Record):
    """A figure that a fact has."""

    figure: Figure
    fact: Fact
    quantity: Quantity
    coverage: float
    reach: float
    precision: float
    weight: float
    """What the words beside the figure weigh that the fact has."""


def supports(claims: Claims, figure: Figure, facts: Sequence[Meant]) -> list[Support]:
    """Return the facts meant that have a figure, those first that share most with its clause."""
    flow, near = flows.near(claims, figure), claims.near(figure.start) or telling_of(claims.text)
    if is_remnant(claims, figure):
        near |= telling_of(claims.sentence.before)
    is_first, is_date = is_first_of_its_kind(claims, figure), figure.quantity.kind in DATES
    partners, sort = Partners(claims, figure), sort_of(figure.quantity)
    left_out = left_to_clause_before(claims, figure)
    near |= left_out
    deal = deal_of(claims, figure) if is_date else frozenset[str]()
    found = []
    for one in facts:
        same = [
            q
            for q, way in by_sort(one.fact).get(sort, ())
            if is_same(figure.quantity, q)
            and flows.agree(flow, way)
            and not (is_first and is_superlative(q))
            and not is_of_a_name(figure.quantity, q, one.fact)
            and not _is_of_another_kind(claims, figure, q, one)
        ]
        if not same or not claims.speaks_of(one) or partners.exclude(one):
            continue  # most have no such figure
        if is_date and is_of_another(claims, figure, deal, one):
            continue
        if left_out and not claims.meanings.count(left_out, one.fact):
            continue  # of what is ranked, as the clause before says
        if not (is_date and names_strangers_only(claims, one.fact)):
            weight = claims.meanings.met(near, one.fact) * (_DERIVED_LESS if one.fact.formula else 1)
            weight += one.score / 10
            found.append(Support(figure, one.fact, same[0], one.coverage, one.reach, one.precision, weight))
    return sorted(found, key=lambda support: -support.weight)


def _is_of_another_kind(claims: Claims, figure: Figure, own: Quantity, one: Meant) -> bool:
    """Tell whether a figure equals one of a fact by chance: `two` what `both` implies, a month its year."""
    if figure.quantity.kind == "rank" and is_of_something_else(claims, figure, one.fact):
        return True
    if own.text.lower() in _IMPLYING:
        things = counted(claims.text, figure.end)
        return bool(things) and things.isdisjoint(_PARTIES)
    if own.text == one.fact.as_of and figure.quantity.kind in ("year", "month") and not figure.is_as_of:
        # the day of the source is not when it was
        if figure.quantity.hedge in PARTS_OF_A_YEAR or one.fact.shelf_life == "fixed":
            return True
        dates = [q for q, _, _ in quantities_of(one.fact.statement) if q.kind in DATES]
        return bool(dates) and not any(is_same(figure.quantity, date) for date in dates)
    is_finer = figure.quantity.kind in ("month", "day") and own.kind == "year"
    is_finer = is_finer or (figure.quantity.kind == "day" and own.kind == "month")
    return is_finer and one.coverage < SURE_OF_DATED


def is_remnant(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sentence leaves what a figure is of to the one before, as a cell does to its row."""
    is_first = not claims.near(figure.start) and len(telling_of(claims.text[: figure.start])) < FEWEST
    return is_first or len(telling_of(claims.text)) <= FEWEST


def left_to_clause_before(claims: Claims, figure: Figure) -> frozenset[str]:
    """Return the telling words of what is ranked where a clause leaves that to the one before."""
    begin, _ = claims.clause(figure.start)
    is_left = figure.quantity.kind == "rank" and _ELLIPSIS.match(claims.text, begin)
    if not is_left or flows.near(claims, figure):
        return frozenset()
    said = claims.text[:begin]
    for other in claims.figures:
        if other.end <= begin:
            said = said.replace(claims.text[other.start : other.end], " ")
    return telling_of(said) - _RANKING_WORDS
