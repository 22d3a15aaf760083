"""Of which agreement or law a date is, and what was done to it then."""

from __future__ import annotations

import re
from functools import lru_cache

from .claims import passages_of
from .patterns import pattern
from .readings import KEPT, quantities_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .claims import Claims, Figure
    from .meaning import Meant

CLOSE = 0.6  # of the best score: a fact of which a sentence may say how many years
MOSTLY = 0.6  # the share from which the whole sentence is of the fact
_FAR_BEFORE = 120  # characters before a date where it is said of which agreement it is
DEED = 30  # characters before a year where it is said what was done in it
THEY = pattern(r"\W*(?:They|It|Both|The two|These|Those)\b")  # of whom the sentence before is
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
        return bool(told and THEY.match(claims.text)) and not claims.meanings.count(told, one.fact)
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
