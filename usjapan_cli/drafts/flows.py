"""Which way trade goes that a figure of a draft measures, as the United States sees it: imports, exports."""

from __future__ import annotations

import re
from functools import lru_cache

from .claims import Claims, Figure
from .countries import country
from .patterns import pattern
from .readings import KEPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_FLOW = pattern(
    r"\b(?P<imports>imports?|imported|importing|bought|buys?|buying|purchases?|purchased)\b"
    r"|\b(?P<exports>exports?|exported|exporting|sold|sells?|selling|sales|sent|sends?|sending|shipped"
    r"|ships?|shipping|shipments?|supplied|supplying)\b"
    r"|\b(?P<balance>deficit|surplus|(?:im)?balance|gap|shortfall|in the red|red ink)\b"
    r"|\b(?P<total>two-way|total(?:s|ed|ing)?|overall|altogether|both ways"
    r"|(?<=trade )in (?:both directions|either direction|each direction)|(?:both|two) directions|combined"
    r"|added (?:up|together)|in all)\b",
    re.I,
    needs="added|altogether|balance|both ways|direction|bought|buy|combined|deficit|export|gap|import|in all|"
    "in the red|red ink|overall|purchase|sales|sell|send|sent|ship|shortfall|sold|supplied|"
    "supplying|surplus|total|two-way",
)
_OF_FLOW = pattern(
    r" (?:worth )?(?:in|of) (?:U\.?S\.? |American |our )?(?:(?P<imports>imports)|(?P<exports>exports))\b",
    needs="imports|exports",
)
_ROLE_BEHIND = pattern(  # `the biggest supplier`, of ours
    r"[ -](?:largest |biggest )?(?:place )?(?:(?:among|as|of)(?: (?:all|our|the|an?))* )?"
    r"(?:(?:U\.?S\.?|American|overall|foreign) )?(?:(?P<imports>suppliers?|sellers?)|(?P<exports>buyers?"
    r"|customers?|export markets?))\b(?! (?:of"
    r"|for) (?!our|the U|U|Am|goods))",
    needs="supplier|seller|buyer|customer|export market",
)
_OF_OTHERS = pattern(r"\b(?!America|U\.S)[A-Z]\w+(?:'s|s') (?:[a-z]+ )?$|\b(?:its|their|his|her) $")
_BOTH = (
    r"\b(?:imports? (?:and|plus) exports?|exports? (?:and|plus) imports?|(?:buy|bought) and (?:sell|sold)"
    r"|(?:sell|sold) and (?:buy|bought)|sales and purchases|purchases and sales)\b"
)
_BOTH_WAYS = pattern(  # `imports and exports added up to`
    _BOTH, re.I, needs="import|export|buy and|bought and|sell and|sold and|sales and|purchases and"
)
_FROM_OR_TO = pattern(  # `From China: $564bn`
    r"(?:^|[.;,] )(?P<way>From|To) (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?: (?:about |roughly |some )?$",
    needs=": ",
)
_SUMMED = pattern(  # `when exports and imports of goods and services are summed`
    _BOTH + r"[^.;()]{0,40}? (?:summed|combined|together|added|taken|counted)\b",
    re.I,
    needs="summed|combined|together|added|taken|counted",
)
_OWNER = pattern(
    r"(?<!to )(?<!from )(?<!with )(?<!to the )(?<!from the )(?<!with the )"
    r"\b([A-Z][\w.]*)(?:'s)?\s+(?:(?!the\b)\w+\s+){0,2}$"
)
_ITS = pattern(r"\b(?:its|their)\s+(?:\w+\s+)?$", needs="its|their")
_OURS = pattern(r"\b(?:our|we|us|U\.?S\.?|America'?s?|American|the United States)\W*(?:\w+\W+){0,3}$", re.I)
_OF_OURS = pattern(  # `bought $120 billion of our goods`
    r"[^.;]{0,40}? (?:(?:our|U\.?S\.?|American|America's) (?:goods|products|services|exports|wares)"
    r"|of ours)\b",
    needs=" goods| products| services| exports| wares| of ours",
)
_TO_US = pattern(
    r"\W*(?:\w+\W+){0,6}?(?:to|into)\s+(?:us\b|the United States|America|this country|the U\.?S\.?)"
)
_US = pattern(r" (?:us\b|the United States\b|America\b|the U\.?S\.?(?! (?:goods|products)))")
_FROM_US = pattern(r"\W*(?:\w+\W+){0,6}?from\s+(?:us\b|the United States|America|this country|the U\.?S\.?)")
_SAME = pattern(
    r"\b(?:same|that|this) (?:measure|count|score|basis|yardstick|standard)\b",
    needs=" measure| count| score| basis| yardstick| standard&same |that |this ",
)
_THE_ONE = pattern(  # `The one with Mexico`, `With Mexico it was`, `For Mexico the figure is`
    r"\b(?:(?:[Tt]he (?:one|same|figure|sum|amount|number)|[Tt]hat|[Tt]hose) (?:with|from|to|for)\b"
    r"|(?:[Ww]ith|[Ff]rom|[Tt]o|[Ff]or|[Aa]gainst|[Vv]is-à-vis) (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?,? "
    r"(?:it|they|the (?:figure|sum|amount|number|total)|we) )",
    needs="he one |he same |he figure |he sum |he amount |he number |he total |hat with|hat from|hat to"
    "|hat for|hose with|hose from|hose to|hose for| it | they | we ",
)
_RANK = pattern(r"\b(?:first|second|third|fourth|fifth|sixth|largest|biggest|top|leads?|led)\b")
_BARE_RANK = pattern(r"(?= *(?:[,.;]|$)| (?:and|with|at|just|right) )")
_BY = pattern(r"\bby (?:about |around |some |roughly |nearly |almost |over |more than )?$", needs="by ")
_DIFFERENCE = pattern(  # `$68 billion more from Japan than it sold there`
    r" (?:worth )?(?:more|less) [^.;]{0,40}?\bthan (?:\w+ ){0,2}?(?P<verb>sold|sells?|bought|buys?"
    r"|exported|exports?|imported|imports?|shipped|ships?)\b",
    needs="more |less &than ",
)
_OUTWARD = ("s", "ex")
_BETWEEN = pattern(  # `the gap between what we buy and what we sell`
    r"\b(?:gap|difference|balance) between [^.;$]{4,80}? and [^.;$]{4,60}$", needs=" between "
)
_OF_TRADE = pattern(r"\$\d|\b(?:imports?|exports?|deficits?|gaps?|surplus|trade|goods)\b")
_POSSESSIVE = pattern(r"\b([A-Z][\w.]*)'s\b")
_VERB = pattern(r"(?:im|ex)ported|bought|buys?|purchased|sold|sells?", re.I)
_JOINED = pattern(r"(?:\b(?:and|but|while|then)|(?:\d\w*|illion),) (?:\w+ly )?$")  # verbs of one subject
_WHICH = pattern(r"\b([A-Z][\w.]*), which [^;:]*, $", needs=", which ")  # and what else it does
_OF_A_PART = pattern(  # `$3 billion of beef`
    r" (?:worth )?(?:of|in) (?!ours\b|(?:our|its|their|U\.?S\.?|American|America's) (?:goods and services"
    r"|exports|imports|trade)"
    r"|goods and services|imports|exports|(?:two-way |bilateral |total |overall )?trade|return|2\d{3}|all\b"
    r"|total\b|value)"
)
_TRADER_IN = pattern(  # `largest market for Florida oranges`, of nothing that takes in all trade
    r"[ -](?:[a-z]+ ){0,2}?(?:buyers?|markets?|customers?|destinations?|importers?|purchasers?|consumers?"
    r"|suppliers?|sellers?|exporters?|producers?)"
    r" (?:of|for) (?:(?:the|our|its|all|[A-Z][\w.]*(?:'s)?) )*"
    r"(?!(?:[a-z]+ )?(?:goods|exports?|imports?|products?|trade|services|investments?|securities|us|ours|all"
    r"|wares|things|merchandise|debt|bonds|treasur\w*)\b)[a-z][\w-]+"
)
WAYS = ("imports", "exports", "total")  # by which partners are ranked
MEASURES = (*WAYS, "balance")
_TURNED = {"imports": "exports", "exports": "imports"}
_WAYS = 14  # characters of `imports and `, which ends a clause
_REACH = 70  # characters between a figure and the word that says which way


def near(claims: Claims, figure: Figure) -> str:
    """Return which way the trade goes that a figure measures; nothing where nothing near says so."""
    if figure.quantity.kind not in ("money", "rank", "count"):
        return ""
    name = figure.quantity.kind, figure.start, figure.end
    if name not in claims.flows:
        claims.flows[name] = _near(claims, figure)
    return claims.flows[name]


def _near(claims: Claims, figure: Figure) -> str:
    behind = _OF_FLOW.match(claims.text, figure.end)
    if behind:
        return _as_we_see_it(claims.text, behind)
    if role := role_behind(claims, figure):
        return role
    label = _FROM_OR_TO.search(claims.text, 0, figure.start) if figure.quantity.kind == "money" else None
    if label:
        return "imports" if label["way"] == "From" else "exports"
    if is_difference(claims, figure):
        return "balance"
    if figure.quantity.kind == "money" and _BETWEEN.search(claims.text, 0, figure.start):
        return "balance"
    begin, end = claims.clause(figure.start)
    sums = [one for one in claims.figures if one.quantity.kind == "money" and begin <= one.start < end]
    if figure.quantity.kind == "rank" and _BOTH_WAYS.search(claims.text, 0, figure.start):
        return "total"
    if len(sums) == 1 and _BOTH_WAYS.search(claims.text, max(0, begin - _WAYS), figure.start):
        return "total"
    summed = _SUMMED.search(claims.text)
    if summed and figure.end < summed.start() and figure.quantity.kind == "rank":
        return "total"
    if summed and summed.end() <= figure.start and not _FLOW.search(claims.text, summed.end(), figure.start):
        return "total"
    if figure.quantity.kind == "money" and _BY.search(claims.text, begin, figure.start):
        both = {m.lastgroup for m in _FLOW.finditer(claims.text, begin, figure.start)}
        if both >= {*_TURNED}:
            return "balance"  # `exports exceed imports by $68 billion`
    ways = [
        (min(abs(m.start() - figure.end), abs(figure.start - m.end())), m)
        for m in _FLOW.finditer(claims.text, begin, end)
    ]
    ways = [one for one in ways if one[0] <= _REACH]
    if any(match.end() <= figure.start for _, match in ways):  # `sold $120 billion and bought $188 billion`
        ways = [one for one in ways if one[1].end() <= figure.start or not _is_of_next(one[1], sums)]
    if not ways and figure.quantity.kind in ("money", "rank"):
        ways = [(figure.start - m.end(), m) for m in _FLOW.finditer(claims.text, 0, begin)]
    if not ways and claims.sentence.is_cell:
        return only(ways_in(claims.sentence.before))  # which is the head of its row
    if not ways:
        is_same = figure.quantity.kind == "rank" and (
            goes_on_with_trade(claims.text) or _goes_on_with_ranks(claims, figure)
        )
        return _way_before(claims) if is_same or is_left_to_before(claims, figure) else ""
    _, match = min(ways, key=lambda one: one[0])
    return _as_we_see_it(claims.text, match)


def _is_of_next(way: re.Match[str], sums: list[Figure]) -> bool:
    """Tell whether a way of trade behind a sum is of the next one: `Exports were $120 billion, imports`."""
    return bool(_VERB.fullmatch(way[0])) or any(way.end() <= one.start for one in sums)


def role_behind(claims: Claims, figure: Figure) -> str:
    """Return the way the trade goes in which a rank's bearer has a role: `the third-largest buyer`."""
    role = _ROLE_BEHIND.match(claims.text, figure.end) if figure.quantity.kind == "rank" else None
    is_of_others = role and _OF_OTHERS.search(claims.text, 0, figure.start)
    return (role.lastgroup or "") if role and not is_of_others else ""


def goes_on_with_trade(text: str) -> bool:
    """Tell whether a sentence is of the trade of which the one before it is: `by the same measure`."""
    return bool(_SAME.search(text))


def _goes_on_with_ranks(claims: Claims, figure: Figure) -> bool:
    """Tell whether a rank goes on with those of the sentence before: `Canada is first. Japan is fourth,`."""
    is_bare = _BARE_RANK.match(claims.text, figure.end)
    return bool(is_bare and _RANK.search(claims.sentence.before))


def are_both(text: str) -> bool:
    """Tell whether a text is of imports and exports added up."""
    return bool(_BOTH_WAYS.search(text))


def is_difference(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is by how much one way of trade exceeds the other: `$68 billion more than`."""
    behind = _DIFFERENCE.match(claims.text, figure.end) if figure.quantity.kind == "money" else None
    begin = claims.clause(figure.start)[0]
    verbs = [match[0] for match in _VERB.finditer(claims.text, begin, figure.start)] if behind else []
    return bool(behind and verbs and _is_outward(verbs[-1]) != _is_outward(behind["verb"]))


def _is_outward(verb: str) -> bool:
    return verb.lower().startswith(_OUTWARD)


def is_of_a_part(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum or rank is of some wares alone: `$3 billion of beef`, `largest buyer of rice`."""
    if figure.quantity.kind == "rank":
        return bool(_TRADER_IN.match(claims.text, figure.end))
    is_so = figure.quantity.kind == "money" and _OF_A_PART.match(claims.text, figure.end)
    return bool(is_so and near(claims, figure))


def ways_in(text: str) -> set[str]:
    """Return the ways of trade of which a text speaks."""
    return {_as_we_see_it(text, match) for match in _FLOW.finditer(text)}


def only(ways: set[str]) -> str:
    """Return the one way of trade that there is; nothing where there is none, or several."""
    return next(iter(ways)) if len(ways) == 1 else ""


def is_left_to_before(claims: Claims, figure: Figure) -> bool:
    """Tell whether of which sum a figure is, is said in the sentence before: `the one with Mexico`."""
    is_so = figure.quantity.kind == "money" and _THE_ONE.search(claims.text, 0, figure.start)
    return bool(is_so and _OF_TRADE.search(claims.sentence.before))


def _way_before(claims: Claims) -> str:
    """Return which way the trade goes of which the sentence before speaks, where it speaks of one."""
    said = claims.sentence.before
    if _BOTH_WAYS.search(said):
        return "total"
    return only(ways_in(said))


def _as_we_see_it(text: str, match: re.Match[str]) -> str:
    """Turn `Japan's exports` into imports."""
    way = match.lastgroup or ""
    if way not in _TURNED:
        return way
    behind, before = text[match.end() : match.end() + 60], text[: match.start()]
    if way == "exports" and _US.match(behind):
        return _TURNED[way]
    if way == "imports" and _VERB.fullmatch(match[0]) and _OF_OURS.match(behind):
        return _TURNED[way]
    if (way == "exports" and _TO_US.match(behind)) or (way == "imports" and _FROM_US.match(behind)):
        return _TURNED[way]
    is_joined = _VERB.fullmatch(match[0]) and _JOINED.search(before)
    verbs = list(_VERB.finditer(before)) if is_joined else []
    owner = _WHICH.search(before[-120:]) if _VERB.fullmatch(match[0]) else None
    owner = owner or (None if verbs else _OWNER.search(before[-50:]))  # `bought Japanese cars and sold`
    named = country(owner[1]) if owner else ""
    if verbs:
        subjects = (_subject(before[: verb.start()]) for verb in verbs)
        if next(filter(None, subjects), "u.s.") != "u.s.":
            return _TURNED[way]
    if not named and _ITS.search(before):
        owners = [name for match in _POSSESSIVE.finditer(before) if (name := country(match[1]))]
        named = owners[0] if owners else ""
    if named and named != "u.s." and not _OURS.search(before[-40:]):
        return _TURNED[way]
    return way


def _subject(before: str) -> str:
    """Return the country that stands right before a verb of trade, or but for two words."""
    last = (country(word.strip(":")) for word in reversed(before.split()[-3:]))
    return next(filter(None, last), "")


def stated(fact: Fact, at: int) -> str:
    """Return which way the trade goes that a figure at a place of a fact's statement measures."""
    return _before(fact.statement, at) or fact.flow or ""


@lru_cache(KEPT)
def _before(statement: str, at: int) -> str:
    before = list(_FLOW.finditer(statement, max(0, at - 20), at))
    return (before[-1].lastgroup or "") if before else ""


def agree(said: str, own: str) -> bool:
    """Tell whether two ways do not exclude each other; nothing said excludes none."""
    return not said or not own or said == own
