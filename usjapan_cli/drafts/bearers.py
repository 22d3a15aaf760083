"""Those whose rank or trade a figure is: a fact of others is not about it."""

from __future__ import annotations

from ..core.kept import cached_property, kept
from ..language.proper_names import ALWAYS, shortened
from .countries import OURS, country, names_in
from .partners import in_order, is_rank
from .patterns import pattern
from .ranks import ranked
from .readings import countries_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from .claims import Claims, Figure
    from .meaning import Meant

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
BESIDE = 60  # characters on each side of a number where it is said who is among them


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
        whose = _PARTNER_OF.search(text, max(0, start - BESIDE), start) if is_partner else None
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
