"""Figures, ranks, dates and their hedges, held against the facts that a sentence may speak of.

A figure is right where any fact meant has it, or one follows from it; wrong where none has and the fact
that is meant has another of the same kind, said of the same things.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..check.agreement import BOUNDS
from ..core.kept import cached_property, kept
from ..core.record import Record
from ..core.words import stem
from ..language.proper_names import ALWAYS, shortened
from ..language.quantities import Quantity
from . import flows
from .claims import DATES, Claims, Figure, passages_of
from .comparisons import is_apart, is_sum
from .countries import OURS, country, names_in, written
from .explained import (
    OfOthers,
    follows,
    is_anaphoric,
    is_of_a_look_alike,
    is_of_another_day,
    is_of_several,
    is_of_the_rest,
    is_right_of_others,
)
from .faults import Fault
from .kin import names_strangers_only
from .likeness import (
    counted,
    is_comparable,
    is_first_of_its_kind,
    is_of_a_name,
    is_of_something_else,
    is_ranking,
    is_same,
    is_same_head,
    is_superlative,
)
from .meaning import Meant
from .partners import in_order, is_rank
from .patterns import pattern
from .ranks import ranked
from .readings import KEPT, countries_of, quantities_of, telling_of
from .stated import by_sort, figures_of, held_by, sort_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Later

_SURE_OF_NEWER = 0.4  # the same of a fact of a later edition, which is not what a draft is held against
_SURE_OF_DATED = 0.35  # the same of a date
_CLOSE = 0.6  # of the best score: a fact of which a sentence may say how many years
_SAYS = 0.2  # the share of a fact, or of the sentence, said by a sentence that has another figure
_MOSTLY_NAMED = 0.4  # the share of a fact from which its name, in full, tells that it is meant
_MOSTLY = 0.6  # the share from which the whole sentence is of the fact
_MOSTLY_SAID = 0.7  # the share of a fact from which few words of little weight are enough
_SURE_OF_HEDGE = 0.25  # the same of a figure whose hedge is another one
_MOST_OF_CLAUSE = 0.75  # the share of a clause from which it is of a fact
_MOSTLY_OF_IT = 0.5  # the share of a sentence from which a fact is surer to date it
_SURE = 0.2  # the share of a fact's telling words that a sentence has where the fact is meant
_SUBJECT = 0.43  # the share of a fact, or of a sentence, from which the fact's subject is the sentence's
_SURE_OF_OTHER = 0.45  # the same where the figure is right of another fact
_DERIVED_LESS = 0.9  # what is worked out is less likely meant than what is stated
_NEARER = 1.6  # by how much the words of the one outweigh those of the other
_FAR_NEARER = 4  # the same where the fact has another figure of the sentence's
_REFERRED = 0.7  # the share of a fact that the sentence before has where one goes on: `That exit, in 2018,`
_REFERS = pattern(r"\W*(?:That|This|The latter|The) (?P<what>[a-z]\w+)\b", needs="That |This |The ")
_FEWEST = 2  # telling words of a sentence that leaves the rest to the one before
_HEDGED = {
    "over": "over ", "under": "less than ", "about": "about ", "nearly": "nearly ", "least": "at least ",
    "most": "at most ",
}  # fmt: skip
_DERIVED = frozenset(
    ("deficit", "surplus", "balance", "total", "together", "combined", "sum", "two-way", "gap")
)
_COUNTED = pattern(
    r"(?:[ -](?!(?:with|by|in|at|for|from|to|on)\b)[\w'-]+){1,4}"
)  # `five summits` with somebody
_SAID_SO = pattern(  # other words for a bound
    r"\b(?:(?P<over>over|more than|better than|upwards? of|past)|(?P<under>under|less than|not even|barely)) "
    r"(?:an? |one )?$",
    re.I,
)
_OF_CURRENCY = pattern(
    r"\b(?:roughly|about|around|approximately|some|over|more than|nearly) (?:USD|US\$|US) ?$"
)
_SELDOM = pattern(r"\b(?:seldom|rarely|hardly|scarcely|never)\b")
_CLOSE_TO = pattern(r"\b(?:close|near) to\b", needs=" to")  # which may be above as well
_HEDGE = 12  # characters before a figure
_AND_MORE = pattern(r"[ -](?:and (?:more|counting)|or more|odd|plus)\b|\+")
_OR_SO = pattern(
    r"\b(?:give or take|or so|or thereabouts|more or less)\b|, (?:roughly|approximately)(?=[,.;)])"
)
_TOLD_ONCE = ("rank", "count", *DATES)  # kinds of figures that a fact has once
_PARTS_OF_A_YEAR = ("early", "mid", "late")
_TELLING_PARTS = telling_of(" ".join(_PARTS_OF_A_YEAR))
_WHEN = _TELLING_PARTS | telling_of("since until year years decade decades time ago")
_IMPLYING = frozenset(("both", "pair", "couple", "twice", "another", "dual", "single", "sole", "double"))
_PARTIES = frozenset(
    map(
        stem,
        ("nation", "country", "government", "ally", "side", "leader", "party", "power", "partner", "man"),
    )
)
_UP_TO = pattern(r"\bup to (?:an? |the )?$")
_EACH = pattern(
    r"[^.;:,]{0,24}? (?:(?:an?|per|each|every) (?P<each>day|week|month|quarter|year|decade)"
    r"|(?P<ly>daily|weekly|monthly|quarterly|yearly|annual(?:ly)?))\b"
)
_PERIODS = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year",
    "annual": "year", "annually": "year",
}  # fmt: skip
_HARDLY = r"(?:some |only |just |about |over |nearly |more than |less than |almost )?$"  # before a number
_LASTING = pattern(
    rf"\b(?:last(?:s|ed|ing)?|endur(?:e|es|ed|ing)|go on|went on|over after) (?:for )?{_HARDLY}"
)
_A_YEAR = pattern(r"\b(?:18|19|20)\d\d\b", needs="18|19|20")
_PARTNER_OF = pattern(r"([A-Z][\w.]*)'s? (?:overall )?$")
_WHOSE_PARTNER = pattern(r"\b([A-Z][\w.]*)'s? (?:[a-z-]+ ){1,4}partner", needs=" partner")
_TRADING_WITH = pattern(
    r" (?:[a-z]+ ){0,4}(?:trad\w+|commerce|business) (?:more )?with ([A-Z]\w*)", needs=" with "
)
_MARKET_FOR = pattern(
    r"[ -](?:[a-z]+ ){0,2}(?:market|buyer|customer|destination)s? (?:for|of) ([A-Z]\w*)", needs=" for | of "
)
_TRADE_OF = pattern(r"\bof ([A-Z][\w.]*)'s (?:[a-z]+ ){0,2}trade\b", needs="trade")
_PARTNER = pattern(r"[ -](?:[a-z]+ ){0,3}?partner")
_YEARS_OF = pattern(  # `the 35 years of Japanese colonial rule`, `the 35-year colonization`
    r"(?:[ -]years?)? (?:of )?(?:[A-Z]\w+(?:'s)? )?(?:colonial |foreign )?"
    r"(?:rule|coloni[sz]ation|occupation)\b",
    needs="rule|coloni|occupation",
)
_FOR = pattern(rf"\bfor {_HARDLY}")
_FROM_TO = pattern(r"\bfrom (?:\w+ )?\d{4} (?:to|until) (?:\w+ )?\d{4}\b", needs="from ")
_STILL = 5  # years for which a draft may count on from the day of a fact
_ROUNDED = 10  # years by which a number of them may be rounded
_FAR_BEFORE = 120  # characters before a date where it is said of which agreement it is
_DEED = 30  # characters before a year where it is said what was done in it
_BESIDE = 60  # characters on each side of a number where it is said who is among them
_OTHERS = pattern(r" (?:others?|further|more)\b")
_INCLUDED = pattern(
    r"\b(?:[Ii]ncluding|[Cc]ounting) (?:[A-Z]|itself)"
    r"|\b(?:included|counted in|among them|itself one of them)\b"
    r"|\bone of (?:the )?(?=\d+\b|(?:ten|eleven|twelve|\w+teen)\b)"
)
_BESIDES = pattern(
    r"[^.;,]{0,40}?\b(?:besides|apart from|aside from|in addition to|other than|not counting|beyond) [A-Z]",
    needs="besides|apart from|aside from|in addition to|other than|not counting|beyond",
)
_RISING_BY = pattern(
    r"\b(?:rais|ris|rose|increas|grow|grew|climb|lift|expand)\w*\b[^.;,]{0,50}? "
    r"by (?:about |roughly |some )?$",
    needs=" by ",
)
_RISING_TO = pattern(r"\b(?:rise|raise|increase|grow|climb) to $")
_DEEDS = telling_of(  # which may be said of anything
    "took take effect force forced came come since year years sign signed begin began start started end "
    "ended hold held last became become date dates set until govern into"
)
_IN_FORCE = telling_of("took take effect force entered enter came come started start began begin")
_ENTERING = pattern(r"\benter(?:s|ed|ing)? into (?:force|effect)\b", needs="into force|into effect")
_ELLIPSIS = pattern(  # `Japan's sits in fourth place`: its economy, as in the clause before
    r"\W*(?:(?:and|but|while|whereas|with) )?(?:[A-Z][\w.]*'s|[Oo]urs|[Tt]heirs|its own)"
    r"(?=,? (?:is|was|ranks?|ranked|sits?|sat|stands?|stood|comes?|came|takes?|took|plac(?:es|ed)"
    r"|finish(?:es|ed)|has|had|the|only|just|in|at|a)\b)",
    needs="'s|urs|heirs|its own",
)
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
_RANKING_WORDS = telling_of("rank ranks place places come came world")
_YEARS_ALONE = telling_of("year years decade decades")
_ORIGIN = pattern(  # since when something has been so
    r"\b(?:since|(?:goes|going|go|reach\w*|stretch\w*) back to|dat(?:es?|ed|ing) (?:back )?(?:to|from)) "
    r"(?:about |around |the |early |late )*$",
    re.I,
)
_SINCE = pattern(r"\bsince (?P<year>\d{4})(?!s)\b", needs="since ")
_OLD = pattern(r"[ -]years? old\b")
_IN_TENS = pattern(r"\b(?:decades?|century)(?: and a half)?$")
_YEARS, _SPAN_OF_TIME = pattern(r"[ -]years?\b"), pattern(r"[ -](?:years?|decades?)\b")


_FLOWS = ("imports", "exports", "total")
_MEASURES = {
    "imports": "The United States imported from", "exports": "The United States exported to",
    "total": "U.S. trade came to with", "balance": "The U.S. trade deficit or surplus with",
}  # fmt: skip


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


class _Other(Record):
    """A figure of a fact which stands for one that a sentence has otherwise."""

    one: Meant
    quantity: Quantity
    weight: float
    is_counted: bool
    """Whether the same things stand behind both figures."""


def supports(claims: Claims, figure: Figure, facts: Sequence[Meant]) -> list[Support]:
    """Return the facts meant that have a figure, those first that share most with its clause."""
    flow, near = flows.near(claims, figure), claims.near(figure.start) or telling_of(claims.text)
    if _is_remnant(claims, figure):
        near |= telling_of(claims.sentence.before)
    is_first, is_date = is_first_of_its_kind(claims, figure), figure.quantity.kind in DATES
    partners, sort = _Partners(claims, figure), sort_of(figure.quantity)
    left_out = _left_to_clause_before(claims, figure)
    near |= left_out
    deal = _deal_of(claims, figure) if is_date else frozenset[str]()
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
        if is_date and _is_of_another(claims, figure, deal, one):
            continue
        if left_out and not claims.meanings.count(left_out, one.fact):
            continue  # of what is ranked, as the clause before says
        if not (is_date and names_strangers_only(claims, one.fact)):
            weight = claims.meanings.met(near, one.fact) * (_DERIVED_LESS if one.fact.formula else 1)
            weight += one.score / 10
            found.append(Support(figure, one.fact, same[0], one.coverage, one.reach, one.precision, weight))
    return sorted(found, key=lambda support: -support.weight)


class _Partners:
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
        """The partners that the clause names."""
        return names_in(self._claims.said(self._claims.clause(self._figure.start))) - OURS

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
        whose = _PARTNER_OF.search(text, max(0, start - _BESIDE), start) if is_partner else None
        end = self._figure.end
        whose = whose or _TRADING_WITH.match(text, end) or _MARKET_FOR.match(text, end)
        if whose is None and self._is_rank:
            whose = _TRADE_OF.search(text, 0, self._claims.clause(start)[1])
        return country(whose[1]) if whose else ""

    @property
    def _span(self) -> str:
        return self._claims.text[self._figure.start : self._figure.end]


@kept
def owner_of(fact: Fact) -> frozenset[str]:
    """Return the country of whose partners a fact ranks one: `China was Japan's top trading partner`."""
    whose = _WHOSE_PARTNER.search(shortened(fact.statement))
    return names_in(whose[1]) if whose else frozenset()


def _is_of_another_kind(claims: Claims, figure: Figure, own: Quantity, one: Meant) -> bool:
    """Tell whether a figure equals one of a fact by chance: `two` what `both` implies, a month its year."""
    if figure.quantity.kind == "rank" and is_of_something_else(claims, figure, one.fact):
        return True
    if own.text.lower() in _IMPLYING:
        things = counted(claims.text, figure.end)
        return bool(things) and things.isdisjoint(_PARTIES)
    if own.text == one.fact.as_of and figure.quantity.kind in ("year", "month") and not figure.is_as_of:
        # the day of the source is not when it was
        if figure.quantity.hedge in _PARTS_OF_A_YEAR or one.fact.shelf_life == "fixed":
            return True
        dates = [q for q, _, _ in quantities_of(one.fact.statement) if q.kind in DATES]
        return bool(dates) and not any(is_same(figure.quantity, date) for date in dates)
    is_finer = figure.quantity.kind in ("month", "day") and own.kind == "year"
    is_finer = is_finer or (figure.quantity.kind == "day" and own.kind == "month")
    return is_finer and one.coverage < _SURE_OF_DATED


def figure_faults(claims: Claims, newer: Later) -> Iterator[Fault | Support]:
    """Yield the wrong figures, ranks and dates of a sentence, and the right ones with their facts.

    What a fact of `newer`, a later edition, has is right too.
    """
    own = [claims.meant_at(figure.start) for figure in claims.figures]
    own = [
        _with(meant, _ranked_by_flow(claims, figure) or _of_flow_before(claims, figure))
        for figure, meant in zip(claims.figures, own, strict=True)
    ]
    meant_at: list[Sequence[Meant]] = [
        [*meant, *_left_to_context(claims, figure)] for figure, meant in zip(claims.figures, own, strict=True)
    ]
    supported = [supports(claims, *pair) for pair in zip(claims.figures, meant_at, strict=True)]
    supported = [
        found or supports(claims, figure, _told_in_short(claims, figure))
        for figure, found in zip(claims.figures, supported, strict=True)
    ]
    known = {one.fact.id for found in supported for one in found}
    supported = [
        found or _beside(supported, figure) for figure, found in zip(claims.figures, supported, strict=True)
    ]
    counted_too = {one.fact.id for found in supported for one in found if one.quantity.kind not in DATES}
    said = {
        (one.fact.id, one.quantity.kind, one.quantity.key)
        for found in supported
        for one in found
        if one is found[0] or one.quantity.kind in DATES
    }
    meant_at = [mine if found else meant for mine, meant, found in zip(own, meant_at, supported, strict=True)]
    for figure, meant, found in zip(claims.figures, meant_at, supported, strict=True):
        later = [] if found and not _hedge_fault(claims, figure, found) else _later(claims, figure, newer)
        if later and not (found and _hedge_fault(claims, figure, later)):
            found = later
        is_open = not (
            figure.is_as_of
            or _is_set_against(claims, figure, meant)
            or is_anaphoric(claims, figure)
            or is_of_several(claims, figure)
            or follows(claims, figure, meant)
            or is_sum(claims, figure)
            or is_apart(claims, figure)
            or flows.is_of_a_part(claims, figure)
        )
        other = _other(claims, figure, meant, known, said, counted_too, bool(found)) if is_open else None
        if is_open and not found and figure.quantity.kind == "percent":
            other = _of_whose_share(claims, figure, other)
        settled = known if figure.quantity.kind in DATES else counted_too
        is_contested = bool(found and other and found is not later and _is_nearer(other, found[0], settled))
        if figure.quantity.kind in DATES and not any(map(str.isdigit, figure.quantity.text)):
            is_contested = False  # `that year`
        if found and not (is_contested and not _later(claims, figure, newer)):
            yield found[0]
            close = (one for one in found if one.weight >= _CLOSE * found[0].weight)
            misread = (_misread(claims, figure, one) for one in close)
            fault = next(filter(None, misread), None) or _hedge_fault(claims, figure, found)
        else:
            fault = _wrong(claims, figure, other) if other else _span(claims, figure, meant)
            fault = fault or _of_another_bearer(claims, figure, meant)
        if fault:
            yield fault


def _is_set_against(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> bool:
    """Tell whether a share is set against another one, `20%, against 14%`, and is right of somebody."""
    if figure.quantity.kind != "percent":
        return False
    from . import shares  # for a percentage

    facts = (one.fact for one in (*meant, *shares.set_against(claims, figure)))
    is_against = shares.AGAINST.search(claims.text, 0, figure.start)
    return bool(is_against) and any(is_same(figure.quantity, own) for fact in facts for own in held_by(fact))


def _is_remnant(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sentence leaves what a figure is of to the one before, as a cell does to its row."""
    is_first = not claims.near(figure.start) and len(telling_of(claims.text[: figure.start])) < _FEWEST
    return is_first or len(telling_of(claims.text)) <= _FEWEST


def _left_to_clause_before(claims: Claims, figure: Figure) -> frozenset[str]:
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


def _left_to_context(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the facts that the sentence before means, where a figure is left to it."""
    if not _is_remnant(claims, figure):
        return []
    known = {one.fact.id for one in claims.meant}
    return [one for one in claims.meanings.meant(claims.sentence.before) if one.fact.id not in known]


def _with(meant: Sequence[Meant], surely: list[Meant]) -> Sequence[Meant]:
    """Return facts that are meant, some of them more surely."""
    if not surely:
        return meant
    known = {one.fact.id for one in surely}
    return [*surely, *(one for one in meant if one.fact.id not in known)]


def _ranked_by_flow(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the fact that ranks a partner by imports or exports where a figure does: `fifth for exports`."""
    if figure.quantity.kind != "rank" or not is_ranking(claims, figure):
        return []
    partners = (ranked(claims.text, figure.start, figure.end) or names_in(claims.text) or claims.names) - OURS
    flow = flows.near(claims, figure)
    if flow not in _FLOWS or len(partners) > 1 or not (partners or claims.followed):
        return []
    asked = f"{written(partners)} ranked among U.S. trading partners for {flow}"
    found = (one for one in claims.meanings.meant(asked) if one.fact.flow == flow)
    if not partners:  # `fifth for exports`, of whom the sentences before are
        return [one for one in found if passages_of(one.fact) & claims.followed][:1]
    return [one for one in found if partners <= countries_of(one.fact.statement)][:1]


def _of_flow_before(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the fact of a partner that has the measure of the sentence before: `The one with Mexico`."""
    if not flows.is_left_to_before(claims, figure):
        return []
    return _of_flow(claims, flows.near(claims, figure), names_in(claims.text[: figure.end]) - OURS)


def _told_in_short(claims: Claims, figure: Figure) -> Sequence[Meant]:
    """Return facts that say in full what a sentence has in short: `Britain bought`, `20% of its trade`."""
    if figure.quantity.kind == "percent":
        from . import shares  # for a percentage that no fact meant has

        return shares.told_in_short(claims, figure)
    flow = flows.near(claims, figure)
    partners = names_in(claims.said(claims.clause(figure.start))) - OURS
    return _of_flow(claims, flow, partners) if figure.quantity.kind == "money" else []


def _of_flow(claims: Claims, flow: str, partners: frozenset[str]) -> list[Meant]:
    """Return the fact of the trade with a partner that goes one way."""
    if flow not in _MEASURES or len(partners) != 1:
        return []
    found = claims.meanings.meant(f"{_MEASURES[flow]} {written(partners)} in goods and services")
    return [one for one in found if one.fact.flow == flow and partners <= countries_of(one.fact.statement)][
        :1
    ]


def _beside(supported: list[list[Support]], figure: Figure) -> list[Support]:
    """Return the facts of the other figures of a sentence that have this date too: `1910 and 1945`."""
    if figure.quantity.kind not in DATES:
        return []
    found = [one for supports in supported for one in supports[:1]]
    return [
        one.but(figure=figure, quantity=own)
        for one in found
        for own, _, _ in quantities_of(one.fact.statement)
        if is_same(figure.quantity, own)
    ]


def _of_another_bearer(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return whose rank something is said to be where it is another's: one of the two that a fact names."""
    if figure.quantity.kind != "rank":
        return None
    who = ranked(claims.text, figure.start, figure.end)
    for one in meant if who else ():
        owner, own = owner_of(one.fact), in_order(one.fact.statement)
        is_of_owner = owner and not owner & who and names_in(claims.text) == owner | who
        is_it = one.coverage >= _MOSTLY and who.isdisjoint(own[:1])
        if is_of_owner and is_it and any(is_same(figure.quantity, q) for q, _ in figures_of(one.fact)):
            text = claims.text[figure.start : figure.end]
            message = f'"{text}": the report has {written(own[:1])} here, not {written(who)}'
            return Fault("UD104", figure.start, figure.end, message, one.fact, text, written(own[:1]))
    return None


def _span(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return a number of years that is not the one between the two years of the fact which is meant."""
    is_rounded = bool(_IN_TENS.search(figure.quantity.text))
    if meant and (wrong := _since(claims, figure, meant)):
        return wrong
    years = is_rounded or _YEARS.match(claims.text, figure.end)
    if not years or figure.quantity.kind != "count" or not meant or meant[0].reach < _MOSTLY:
        return None
    is_whole = meant[0].coverage >= _MOSTLY and _FROM_TO.search(meant[0].fact.statement)
    ends = {int(q.key) for q, _, _ in quantities_of(meant[0].fact.statement) if q.kind == "year"}
    said = {one.quantity.key for one in claims.figures if one.quantity.kind == "year"}
    is_lasting = _LASTING.search(claims.text, 0, figure.start) or _YEARS_OF.match(claims.text, figure.end)
    before = {match[0] for match in _A_YEAR.finditer(claims.sentence.before)} if is_lasting else set()
    own = {str(end) for end in ends}
    is_told = own <= said or bool(is_lasting and own & (said | before))
    is_for = is_whole and (is_lasting or (said <= own and _FOR.search(claims.text, 0, figure.start)))
    if (
        len(ends) != 2
        or not (is_told or is_for)
        or _are_so_many(figure.quantity, max(ends) - min(ends), is_rounded)
    ):
        return None
    begun = {str(end - way * int(float(figure.quantity.key))) for end in ends for way in (1, -1)}
    if said & begun:
        return None  # who counts from another year
    text, right = claims.text[figure.start : figure.end], str(max(ends) - min(ends))
    message = f'"{text}": from {min(ends)} to {max(ends)} are {right} years'
    return Fault("UD108", figure.start, figure.end, message, meant[0].fact, text, right)


def _since(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return a number of years that is not how long what the fact which is meant tells has been so."""
    one, said, text = meant[0], figure.quantity, claims.text
    since = _SINCE.search(one.fact.statement) if said.kind == "count" else None
    is_rounded = bool(_IN_TENS.search(said.text))
    is_long = _OLD.match(text, figure.end - len(" years")) if is_rounded else _OLD.match(text, figure.end)
    is_for = (is_rounded or _YEARS.match(text, figure.end)) and _FOR.search(text, 0, figure.start)
    if since is None or not (is_long or is_for) or len(one.shared) < _FEWEST or one.precision < _SUBJECT:
        return None
    years = int(one.fact.as_of[:4]) - int(since["year"])
    if any(one.quantity.kind in DATES and not one.is_as_of for one in claims.figures):
        return None
    if any(_are_so_many(said, years + later, is_rounded) for later in range(_STILL)):
        return None
    text, message = said.text, f'"{said.text}": since {since["year"]} there had been {years} years'
    return Fault("UD108", figure.start, figure.end, message, one.fact, text, str(years))


def _are_so_many(said: Quantity, years: int, is_rounded: bool) -> bool:
    """Tell whether a number, with its hedge, is one of some years, or of as many decades."""
    number = float(said.key)
    if is_rounded and not said.hedge:
        return abs(number - years) < _ROUNDED
    if said.hedge in ("over", "least"):
        return number <= years < number + _ROUNDED
    if said.hedge in ("under", "nearly", "most"):
        return number - _ROUNDED < years <= number
    return number == years or (said.hedge == "about" and abs(number - years) <= _ROUNDED / 2)


def _later(claims: Claims, figure: Figure, newer: Later) -> list[Support]:
    """Return the facts of a later edition that have a figure, of those that are surely meant."""
    if newer.meanings is None:
        return []
    meant = claims.meant_at(figure.start, newer.meanings)
    sure = [one for one in meant if one.reach >= _SURE_OF_NEWER and not claims.is_of_another_time(one.fact)]
    return supports(claims, figure, sure)


def _is_nearer(other: _Other, support: Support, known: set[str]) -> bool:
    """Tell whether a figure that is right of one fact stands among the words of another, which has none."""
    is_date, fact = support.quantity.kind in DATES and other.one.fact.id in known, other.one.fact
    own = (own for own, _ in figures_of(fact) if own.text != fact.as_of)  # which is no day of what is told
    if is_date and any(is_same(support.figure.quantity, one) for one in own):
        return False  # it has both
    is_by_chance = support.reach < _SURE and min(other.one.coverage, other.one.precision) >= _MOSTLY
    is_of_source = support.quantity.text == support.fact.as_of and support.figure.quantity.kind == "year"
    if is_date and (is_by_chance or (is_of_source and other.one.coverage >= _SURE_OF_OTHER)):
        return True
    nearer = _FAR_NEARER if is_date else _NEARER
    return (
        (is_date or other.one.fact.id not in known)
        and (other.is_counted or other.quantity.kind not in ("percent", "count"))
        and other.one.coverage >= _SURE_OF_OTHER
        and other.weight > nearer * support.weight
    )


def _other(
    claims: Claims,
    figure: Figure,
    meant: Sequence[Meant],
    known: set[str],
    said: set[tuple[str, str, str]],
    counted_too: set[str],
    is_supported: bool,
) -> _Other | None:
    """Return the fact which is meant that has another figure.

    `known` are facts of which the sentence has some figure, `said` those figures, which it says already,
    `counted_too` the facts of which it has a figure that is no date.
    """
    if claims.sentence.is_context:
        return None
    near, whole = claims.near(figure.start), telling_of(claims.text)
    if 0 < claims.label_end <= figure.start:
        near |= telling_of(claims.text[: claims.label_end])
    around = claims.told_before
    telling = near - _TELLING_PARTS
    if names_in(claims.said(claims.clause(figure.start))):
        telling -= telling_of(claims.text[figure.start : figure.end])  # `Japan is runner-up`
    if not telling or (
        figure.quantity.kind in DATES and len(telling) <= _FEWEST and not _names_somebody(claims, figure)
    ):
        near = whole  # `a task force, too, set up in late 2022`
    is_remnant = _is_remnant(claims, figure)
    if is_remnant:
        near = whole = whole | telling_of(claims.sentence.before)
    left_out = _left_to_clause_before(claims, figure)
    near |= left_out
    flow = flows.near(claims, figure)
    partners, others = _Partners(claims, figure), OfOthers(claims, figure)
    best: _Other | None = None
    refers = _REFERS.match(claims.text) if figure.quantity.kind in DATES else None
    referred = telling_of(refers["what"]) if refers else frozenset[str]()
    deal = _deal_of(claims, figure) if figure.quantity.kind in DATES else frozenset[str]()
    is_since = figure.quantity.kind in DATES and bool(_ORIGIN.search(claims.text, 0, figure.start))
    is_of_first = figure.quantity.kind in DATES and len(near - _TELLING_PARTS) <= _FEWEST
    is_span = figure.quantity.kind in ("count", "crowd") and bool(
        _SPAN_OF_TIME.match(claims.text, figure.end)
    )
    for one in meant:
        is_date = figure.quantity.kind in DATES and one.precision < _MOSTLY_OF_IT
        is_said_by = is_date and _is_said_by(claims, near, one)
        if figure.quantity.kind in DATES and _is_of_another(claims, figure, deal, one):
            continue
        is_date = is_date and not is_said_by
        is_first = one.fact.id == claims.first and len(one.shared - _WHEN) >= _FEWEST
        is_origin = is_since and is_first and one.precision >= _SURE_OF_DATED
        is_origin |= is_since and _is_subject_of_clause(claims, figure, one)
        is_origin = is_origin and bool(_SINCE.search(one.fact.statement))
        least = _SURE_OF_DATED if is_date and one.fact.id not in counted_too and not is_origin else _SURE
        is_told = one.reach >= least or (one.precision >= _MOSTLY and len(one.shared) > 1)
        is_known = one.fact.id in known
        is_said = max(one.coverage, one.precision) >= _SAYS or is_remnant
        if not is_told or not (is_known or is_said):
            continue
        if is_span and one.shared <= _YEARS_ALONE:
            continue  # how long something took, and nothing else
        is_gone_on_with = passages_of(one.fact) & claims.followed and one.precision >= _MOSTLY
        is_referred_to = bool(referred) and referred <= one.shared and one.reach >= _REFERRED
        fewest = 1 if is_gone_on_with or is_referred_to else _FEWEST
        is_named = one.coverage >= _MOSTLY_NAMED and (
            claims.meanings.count(whole, one.fact) > _FEWEST
            or (one.fact.id == claims.first and one.precision >= _MOSTLY_NAMED)
        )
        if figure.quantity.kind in DATES and not is_known and len(one.shared) < fewest and not is_named:
            continue  # one word is too little for it to be when that was
        held = [
            (own, end)
            for own, start, end in _of_one_kind(one.fact.statement, figure.quantity.kind in DATES)
            if not one.fact.statement.endswith(" before ", 0, start)
            and not ((one.fact.id, own.kind, own.key) in said and (is_supported or own.kind in _TOLD_ONCE))
            and is_comparable(claims, figure, own, one.fact, end)
            and flows.agree(flow, flows.stated(one.fact, start))
        ]
        if not held or not claims.speaks_of(one) or others.are_told_of(one):
            continue  # most have no such figure
        if is_of_another_day(claims, one.fact) or (is_span and _is_hardly_meant(claims, one)):
            continue
        if flow == "balance" and figure.quantity.kind == "rank" and one.fact.flow != flow:
            continue  # of how wide a deficit is
        if left_out and one.fact.flow:
            continue  # by which flow, is left out as well
        if partners.exclude(one) or (figure.quantity.kind == "count" and _counts_others(claims, figure, one)):
            continue
        if len(held) > 1 and figure.quantity.kind in DATES:
            deeds = _deeds_by_year(one.fact.statement)
            done = claims.near(figure.start)
            held.sort(key=lambda found: done.isdisjoint(deeds.get(found[0].key, ())))
        for own, end in held:
            things = counted(claims.text, figure.end) & counted(one.fact.statement, end)
            words = whole if one.coverage >= _MOSTLY and not is_supported else near
            shared = claims.meanings.met(words, one.fact)
            count = claims.meanings.count(words, one.fact)
            is_sure = count > 1 or is_known or claims.meanings.count(words | around, one.fact) > 2
            is_his = bool(count) and is_superlative(figure.quantity) and partners.is_of_bearer(one.fact)
            is_sure = (
                is_sure
                or is_his
                or is_same_head(claims, figure, one.fact, end)
                or (
                    figure.quantity.kind == "rank"
                    and one.precision >= _MOSTLY
                    and one.reach >= _SURE_OF_DATED
                )
                or bool(count and is_of_first and one.fact.id == claims.first)
                or bool(flow and one.fact.flow and count)
                or bool(figure.quantity.kind == "percent" and things and one.reach >= _SURE_OF_DATED)
            )
            if not is_sure:
                continue
            rank = shared + one.score / 10
            is_of_it = (
                is_known or is_said_by or is_origin or is_his or max(one.reach, one.precision) >= _SUBJECT
            )
            if not things and not is_of_it:
                continue  # which is of another subject
            is_enough = shared > 1.5 or is_known or is_his or one.coverage >= _MOSTLY_SAID
            if is_enough and (best is None or rank > best.weight):
                best = _Other(one, own, rank, bool(things))
    if best and figure.quantity.kind == "percent" and is_of_a_look_alike(claims, figure, best.one.fact):
        return None
    if (
        best
        and figure.quantity.kind == "rank"
        and not flow
        and is_right_of_others(claims, figure, best.one.fact)
    ):
        return None
    return best


def _of_whose_share(claims: Claims, figure: Figure, other: _Other | None) -> _Other | None:
    """Return the share of whom a sentence goes on to name, `the U.S. figure was 9%`; else what is found."""
    from . import shares  # for a percentage that no fact meant has

    who = shares.goes_on_to(claims, figure)
    if other and (not who or who in countries_of(other.one.fact.statement)):
        return other
    found = shares.of_another(claims, figure)[:1] if who else shares.of_who_is_named(claims, figure)
    found = shares.set_against(claims, figure)[:1] or found
    held = [(one, own) for one in found for own in held_by(one.fact) if own.kind == "percent"]
    return _Other(*held[0], 0, True) if held else other


def _is_of_another(claims: Claims, figure: Figure, deal: frozenset[str], one: Meant) -> bool:
    """Tell whether a date is of another deal, by the words of its name, or subject than a fact."""
    return claims.meanings.count(deal, one.fact) < len(deal) or _is_of_another_subject(claims, figure, one)


def _is_of_another_subject(claims: Claims, figure: Figure, one: Meant) -> bool:
    """Tell whether what a date's clause says was done, `took effect`, is said of what a fact is not about.

    Of what it is said stands before the clause, behind one that opens the sentence (`In 2020, the pact took
    effect`), or else in the sentence before or the heading.
    """
    begin, end = claims.clause(figure.start)
    if telling_of(_ENTERING.sub("took effect", claims.said((begin, end)))) - _DEEDS:
        return False
    before = telling_of(claims.text[:begin] or claims.text[end:]) - _DEEDS
    if before:
        return not claims.meanings.count(before, one.fact)
    if claims.followed & passages_of(one.fact) and one.precision >= _MOSTLY:
        return False
    meant = claims.meanings.meant(claims.sentence.before) or claims.meanings.meant(claims.sentence.heading)
    close = (other.fact.id for other in meant if other.score >= _CLOSE * meant[0].score)
    return one.fact.id not in close


def _deal_of(claims: Claims, figure: Figure) -> frozenset[str]:
    """Return the telling words of the name, or the kind, of the agreement or law whose date a figure is."""
    deal = _NAMED_DEAL.match(claims.text, figure.end)
    before = max(0, figure.start - _FAR_BEFORE)
    deal = deal or next(reversed(list(_DEAL.finditer(claims.text, before, figure.start))), None)
    if deal is None and not _DEAL_NOUN.search(claims.said(claims.clause(figure.start))):
        beside = (_NAMED_DEAL.match(claims.text, one.end) for one in claims.figures if one is not figure)
        deal = next(filter(None, beside), None)  # with which the sentence names something else
    return telling_of(deal["what"]) if deal else frozenset()


def _is_said_by(claims: Claims, near: frozenset[str], one: Meant) -> bool:
    """Tell whether a fact has most of the telling words of a clause, of which there are some."""
    near = near - _WHEN
    is_enough = len(near) >= _FEWEST and len(near & one.shared) >= _FEWEST
    return is_enough and claims.meanings.met(near, one.fact) >= _MOST_OF_CLAUSE * claims.meanings.weight(near)


def _is_subject_of_clause(claims: Claims, figure: Figure, one: Meant) -> bool:
    """Tell whether the clause of a figure is of the subject of a fact, whatever the other clauses are of.

    It has no word that is strange to the facts meant of that topic: `a party to the tax treaty`.
    """
    own = claims.meanings.of(one.fact, claims.said(claims.clause(figure.start)))
    if own.precision < _SUBJECT or len(own.shared) < _FEWEST:
        return False
    topic = one.fact.id.partition(".")[0]
    near = [other.fact for other in claims.meant if other.fact.id.startswith(f"{topic}.")]
    words = (frozenset((word,)) for word in claims.near(figure.start) - _WHEN)
    return all(any(claims.meanings.count(word, fact) for fact in near) for word in words)


@lru_cache(KEPT)
def _of_one_kind(statement: str, are_dates: bool) -> list[tuple[Quantity, int, int]]:
    """Return the dates of a statement, or its other figures, with their places: none stands for the other."""
    return [found for found in quantities_of(statement) if (found[0].kind in DATES) == are_dates]


def _names_somebody(claims: Claims, figure: Figure) -> bool:
    """Tell whether a word of a figure's clause begins with a capital: a name, or who the clause is of."""
    begin, _ = claims.clause(figure.start)
    return any(word[:1].isupper() for word in claims.text[begin : figure.start].split())


def _counts_others(claims: Claims, figure: Figure, one: Meant) -> bool:
    """Tell whether what is counted is what another fact is about, and by a word that this one lacks."""
    behind = _COUNTED.match(claims.text, figure.end)
    things = telling_of(behind[0]) & claims.meant[0].shared if behind else frozenset[str]()
    return claims.meanings.count(things, one.fact) < len(things)


def _is_hardly_meant(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence is of another fact than one, by its words and not by its figure's alone."""
    own = next((other.score for other in claims.meant if other.fact.id == one.fact.id), 0.0)
    return own < _CLOSE * claims.meant[0].score


def _wrong(claims: Claims, figure: Figure, other: _Other) -> Fault:
    """Return a figure as wrong: the fact which is meant has another one."""
    one, own = other.one, other.quantity
    said = figure.quantity
    code = {"rank": "UD102"}.get(said.kind, "UD103" if said.kind in DATES else "UD101")
    if code == "UD101" and one.fact.formula and _DERIVED & set(claims.text.lower().split()):
        code = "UD108"
    if code == "UD101" and _opposite_flow(claims, figure):
        code = "UD105"
    text = claims.text[figure.start : figure.end]
    expected = worded(own)
    return Fault(
        code, figure.start, figure.end, f'"{text}": the report has {expected}', one.fact, text, expected
    )


def _opposite_flow(claims: Claims, figure: Figure) -> bool:
    """Tell whether a figure is right of trade the other way."""
    return any(
        way in ("imports", "exports") and quantity.key == figure.quantity.key
        for one in claims.meant
        if claims.speaks_of(one)
        for quantity, way in figures_of(one.fact)
    )


def _misread(claims: Claims, figure: Figure, found: Support) -> Fault | None:
    """Return a figure that a fact has of other things: of a year, not a month, or of others, not of all."""
    statement, text = found.fact.statement, claims.text[figure.start : figure.end]
    if figure.quantity.kind in DATES:
        return _of_another_deed(claims, figure, found)
    places = ((start, end) for own, start, end in quantities_of(statement) if own == found.quantity)
    start, end = next(places, (0, 0))
    if not end:
        return _with_one_too_many(claims, figure, found)
    said, own = period(claims.text, figure.end), period(statement, end)
    if said and own and said != own:
        message, expected = f'"{text}" a {said}: the report has it of a {own}', f"a {own}"
    elif (
        _OTHERS.match(statement, end)
        and not _OTHERS.match(claims.text, figure.end)
        and _INCLUDED.search(claims.text, max(0, figure.start - _BESIDE), figure.end + _BESIDE)
    ):
        message, expected = f'"{text}": the report has {text} others', f"{text} others"
    elif _RISING_TO.search(statement, 0, start) and _RISING_BY.search(claims.text, 0, figure.start):
        message, expected = f'by "{text}": the report has it rise to {text}', f"to {text}"
    else:
        return None
    return Fault("UD101", figure.start, figure.end, message, found.fact, text, expected)


def _with_one_too_many(claims: Claims, figure: Figure, found: Support) -> Fault | None:
    """Return how many there are `besides Japan`, if there are so many with it: one too many."""
    is_besides = _BESIDES.match(claims.text, figure.end) or _OTHERS.match(claims.text, figure.end)
    held = ((own, end) for own, _, end in quantities_of(found.fact.statement) if own.kind == "count")
    others = [own for own, end in held if _OTHERS.match(found.fact.statement, end)]
    right = next((own.text for own in others if str(int(own.key) + 1) == figure.quantity.key), "")
    if not is_besides or not right:
        return None
    text = claims.text[figure.start : figure.end]
    message = f'"{text}": the report has {right} others'
    return Fault("UD101", figure.start, figure.end, message, found.fact, text, right)


def _of_another_deed(claims: Claims, figure: Figure, found: Support) -> Fault | None:
    """Return a year in which a fact has something else done: it was signed in it, and took effect later."""
    dates = _deeds_by_year(found.fact.statement)
    is_meant = found.reach >= _SURE_OF_DATED or _is_remnant(claims, figure)
    if len(dates) < _FEWEST or found.quantity.key not in dates or not is_meant:
        return None
    begin = max(claims.clause(figure.start)[0], figure.start - _DEED)
    said = telling_of(claims.text[begin : figure.start])
    said |= _IN_FORCE if said & _IN_FORCE else frozenset()  # `came into force` is `took effect`
    other = next((year for year, deed in dates.items() if said & deed), "")
    if not other or said & dates[found.quantity.key]:
        return None
    text = claims.text[figure.start : figure.end]
    return Fault(
        "UD103", figure.start, figure.end, f'"{text}": the report has {other}', found.fact, text, other
    )


@lru_cache(KEPT)
def _deeds_by_year(statement: str) -> dict[str, frozenset[str]]:
    """Return the telling words right before each year of a statement, if before every one there are some."""
    found, last = dict[str, frozenset[str]](), 0
    for quantity, start, end in quantities_of(statement):
        if quantity.kind == "year":
            found[quantity.key] = telling_of(statement[max(last, start - _DEED) : start])
            last = end
    return found if all(found.values()) else {}


def period(text: str, end: int) -> str:
    """Return the span of time of which a figure that ends at a place is said: `$2 billion a year`."""
    match = _EACH.match(text, end)
    word = (match and (match["each"] or match["ly"])) or ""
    return _PERIODS.get(word, word)


def worded(own: Quantity) -> str:
    """Spell a fact's figure with its hedge."""
    hedge = _HEDGED.get(own.hedge, "")
    money = "$" if own.kind == "money" and not own.text.startswith("$") else ""
    percent = "%" if own.kind == "percent" and own.text[-1:].isdigit() else ""
    return f"{hedge}{money}{own.text}{percent}"


def _with_hedge(claims: Claims, figure: Figure) -> str:
    """Return a figure with the words before it."""
    return claims.text[max(0, figure.start - _HEDGE) : figure.end]


def _hedges_of(found: Sequence[Support]) -> Iterator[str]:
    """Yield the hedge that each of some facts has with a figure."""
    return (one.quantity.hedge for one in found)


def _hedge_fault(claims: Claims, figure: Figure, found: list[Support]) -> Fault | None:
    """Return what a figure's hedge lacks or adds, where every fact that has the figure has another hedge."""
    said = figure.quantity
    if said.kind in DATES or said.kind in ("rank", "crowd") or claims.sentence.is_context:
        return None
    one = found[0]
    own_bound = BOUNDS.get(one.quantity.hedge, "")
    is_short = said.hedge == "nearly" and own_bound and not _CLOSE_TO.search(_with_hedge(claims, figure))
    said_bound = "under" if is_short else BOUNDS.get(said.hedge, "")
    if any(said_bound == BOUNDS.get(hedge, "") or said.hedge == hedge for hedge in _hedges_of(found)):
        return None
    if one.fact.condition == "limit" and said_bound == BOUNDS["most"]:
        return None  # which a limit is
    if (
        one.fact.condition == "planned"
        and said.hedge == "most"
        and _UP_TO.search(claims.text, 0, figure.start)
    ):
        return None  # which a goal is: `spending up to 2%`
    if said.kind == "percent" and is_of_the_rest(claims, figure):
        return None
    if one.fact.formula and not said_bound:
        return None  # our own rounding
    if _SELDOM.search(claims.text, claims.clause(figure.start)[0], figure.start):
        return None  # `seldom more than 1%`
    said_so = _SAID_SO.search(claims.text, max(0, figure.start - 24), figure.start)
    if said_so and said_so.lastgroup == own_bound:
        return None
    if _OF_CURRENCY.search(claims.text, max(0, figure.start - 24), figure.start):
        return None  # whose hedge stands before it
    if own_bound == "over" and _AND_MORE.match(claims.text, figure.end):
        return None
    if _OR_SO.search(claims.text, figure.end, figure.end + 60):
        return None
    if (
        (one.reach < _SURE_OF_HEDGE and one.precision < _MOSTLY)
        or one.quantity.key != said.key
        or (not own_bound and said_bound == "about")
    ):
        return None
    text = claims.text[figure.start : figure.end]
    start = figure.start
    expected = worded(one.quantity)
    if own_bound and not said_bound:
        return Fault(
            "UD201",
            start,
            figure.end,
            f'"{text}" lacks its hedge: the report has {expected}',
            one.fact,
            text,
            expected,
        )
    return Fault(
        "UD202",
        start,
        figure.end,
        f'"{text}" has another hedge: the report has {expected}',
        one.fact,
        text,
        expected,
    )
