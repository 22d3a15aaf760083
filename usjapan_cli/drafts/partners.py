"""Partners of trade: their sums and their places, held against who a sentence says sold us the most."""

from __future__ import annotations

import re

from ..language.proper_names import shortened
from . import flows
from .claims import DATES, Claims, Figure
from .countries import OURS, country, names_in, written
from .faults import Fault
from .followed import passages_of
from .likeness import is_same
from .patterns import pattern
from .ranks import EVERYBODY
from .readings import countries_of
from .stated import figures_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact
    from ..language.quantities import Quantity

_WHO = r"(?:[Tt]he )?[A-Z][\w.]*(?: [A-Z]\w+)?"
_STOP = (
    r"(?= *(?:[.,;:)]|$)| (?:of (?:the|all|any)|from us|to us|among|that year|both"
    r"|in (?:2\d{3}|that|goods and|value|total|all|the (?:six|chart|figure|table)))\b)"
)
_DONE = pattern(  # `Mexico sold us the most`, `bought more from us than any other partner`
    rf"(?P<who>{_WHO}) (?:(?P<sold>sold|sells|supplied|supplies|shipped|sent|exported)"
    r"|bought|buys|took|takes|imported|purchased)"
    r"(?: to)?(?: us| from us| our goods| of our exports)? "
    rf"(?:the (?:(?P<most>most)|least){_STOP}"
    r"|(?P<more>more)(?: [\w.]+){0,4} than (?:any|all|every) ?(?:one|body)?(?: of)?(?: the)? "
    r"(?:else|others?|six|rest)\b)",
    needs="the most|the least|than any|than all|than every",
)
_ALL_OTHERS = rf"(?:the (?:list|rankings?|table|field|pack|six|others|rest)|{EVERYBODY})"
_PLACED = pattern(  # `Mexico topped all partners`, `Japan came last`, `Germany was the smallest of the six`
    rf"(?P<who>{_WHO})(?: [a-z]+ly)? (?:(?:(?P<sells>outs(?:old|ells))|(?P<buys>outb(?:ought|uys))|led"
    rf"|leads|topped"
    rf"|tops|heads|headed|beats?|outdid|outranked|surpassed|was (?:well |far )?ahead of) {_ALL_OTHERS}"
    rf"|(?P<trails>trail(?:s|ed)|lag(?:s|ged)(?: behind)?|was behind) {_ALL_OTHERS}"
    r"|(?:is|was|came|comes|ranked|ranks|finish(?:es|ed)|stands|stood|placed|end(?:s|ed)(?: up)?)"
    r" (?:(?P<last>(?:in )?(?:dead )?last|in (?:last|bottom) place|at the (?:bottom|foot)"
    r"|the (?:smallest|least)(?= (?:of|among|in) (?:all|the|those|these)\b))"
    r"|(?:out )?on top|at the (?:top|head)|in the lead|in top place))\b",
    needs="all |every|each |any |the list|the ranking|the table|the field|the pack|the six|the others"
    "|the rest| last| bottom| foot| smallest| least|on top|the top|the head|the lead|top place",
)
_NONE_MORE = pattern(  # `no partner sold us more than Canada`
    r"\b(?:[Nn]o (?:other )?(?:one|country|nation|partner|foreign \w+|seller|buyer|supplier|customer"
    r"|market|source|destination|economy)"
    r"|[Nn]obody|[Nn]one"
    r"(?: of (?:the|these|those|our) (?:\w+ )?(?:six|partners|others))?)(?: else)?(?: [a-z]+){0,3}?"
    r" (?P<deed>sold|sells|supplied|supplies|shipped|ships|exported|exports|bought|buys|took|takes"
    r"|imported|imports"
    r"|purchased|trades?|traded)\b"
    rf"(?:[^.;,]|U\.S\.){{0,40}}? (?:(?P<more>more)|less)\b(?:[^.;,]|U\.S\.){{0,50}}? than (?:with |from "
    rf"|to )?(?P<who>{_WHO})",
    needs=" than &o |obody|one",
)
_OF_SIX_BEHIND = pattern(  # `the smallest of the six by imports was Britain`
    r"\b[Tt]he (?:(?P<last>smallest)|largest|biggest) (?:of|among) (?:the|these|our) six(?: partners)?\b"
    rf"(?:[^.;,]|U\.S\.){{0,40}}? (?:is|was) (?P<who>{_WHO})(?= *(?:[.,;:)]|$))",
    needs=" six",
)
_AN_EXTREME = pattern(  # of which each of these has one: asked first, for most texts have none
    r"(?:all|each|any) |every|the (?:list|ranking|table|field|pack|others|rest|top|head|lead)|on top"
    r"|top place| (?:six|last|bottom|foot|smallest|least)| than |(?:gap|surplus) with|at the (?:bottom|foot)"
)
_OTHERWISE = pattern(  # of some alone, of what was once, or may be
    r"\b(?:outside|except|excluding|apart|aside|besides|beyond|other than|but for|behind|next to(?! \$)|after"
    r"|Asian?|Europe\w*|African?|once|formerly|until|longer|will|would|could|may|might|if|should)\b"
    r"|\b(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]his) (?:state|county|city|region|district|company|firm|port)\b"
)
_OF_NO_SUM = pattern(  # of growth, of a share, of what is no trade
    r"\b(?:gr[eo]w\w*|rose|fell|increase\w*|decline\w*|percent\w*|shares?|per|tariffs?|fast\w*|invest\w*"
    r"|tourists?|students?|visitors?|travel\w*)\b|%"
)
_OF_TRADE = pattern(
    r"\b(?:trad\w+|partners?|imports?|exports?|\w+ported|s[eo]l[dl]s?|bought|buys?|out\w+|market|suppl\w+"
    r"|customers?"
    r"|sales|shipments?|[Dd]eficits?|[Gg]aps?|[Ss]hortfalls?|imbalance|red ink|surplus|goods|shipped"
    r"|sent|sends|purchase[sd]?)\b"
)
_RAN = pattern(  # `China had the widest surplus with us`
    rf"(?P<who>{_WHO}) (?:ran|runs|had|has|posted|posts|recorded|records|enjoyed|enjoys) (?:the|our"
    rf"|by far the)"
    r" (?:largest|biggest|widest|greatest) (?:trade )?(?:gap|surplus) with (?:us|America"
    r"|the (?:United States|U\.?S\.?))",
    needs="gap with|surplus with",
)
_FLOWS = (
    ("balance", r"(?:trade )?(?:deficit|gap|surplus)"),
    (
        "exports",
        r"(?:customer|export market|(?:buyer|market|destination) (?:of|for) "
        r"(?:our|U\.?S\.?|American|America's) (?:exports|goods and services)|buyer(?= from us)"
        r"|buyer(?! of| for))",
    ),
    ("imports", r"(?:supplier|seller|exporter(?= to)|source of (?:(?:our|U\.?S\.?) )?imports)"),
    ("total", r"(?:overall )?trad(?:e|ing) partner"),
)
_TO_US = r"(?: (?:to|from) (?:us|America|the United States)| of (?:ours|(?:our|U\.?S\.?) imports))?"
_NOUN = "|".join(f"(?P<{flow}>{noun})" for flow, noun in _FLOWS)
_OF_SIX = r"(?: (?:of|among) (?:the|these|our) (?:top )?six(?: partners)?)?"
_WHEN = r"(?: (?:in|of|for) (?:2\d{3}|that year|the year))?"
_NTH = (
    r"(?:[a-z0-9]+-)?(?:largest|biggest)|smallest|top|widest|greatest|leading|first|second|third|fourth"
    r"|fifth|sixth"
    r"|(?:[Nn]o\. ?|[Nn]umber |#)[1-6]"
)
_NEEDED = (
    "deficit|gap|surplus|customer|market|buyer|destination|supplier|seller|exporter|source of|partner"
    "&largest|biggest|smallest|top |widest|greatest|leading|first |second |third |fourth |fifth |sixth "
    "|no.|No.|umber |#"
)
_LABELLED = pattern(  # `Biggest seller to us: Mexico`
    rf"\b(?:(?:[Oo]ur|[Tt]he|U\.?S\.?|America's|[Ss]ingle) ){{0,2}}(?P<rank>(?i:{_NTH})) (?:U\.?S\.? )?"
    rf"(?:{_NOUN}){_TO_US}(?:,? (?:in |of )?\(?2\d{{3}}\)?)?(?: with)?"
    rf"(?::| =| -| \u2013| \u2014) (?P<who>{_WHO})"
    r"(?= *(?:[.,;)]|$| (?:in|at|by) ))",
    needs=f"{_NEEDED}&: | = | - | \u2013| \u2014",
)
_BEFORE_VERB = (
    *("deficit", "gap", "surplus", "customer", "market", "buyer", "supplier", "seller", "partner"),
    *(
        "exports",
        "services",
        "imports",
        "six",
        "partners",
        "us",
        "America",
        "States",
        "ours",
        "year",
        *"0123456789",
    ),
)
_WITH_VERB = "|".join(f"{word} {verb}" for word in _BEFORE_VERB for verb in ("is ", "was ", "remain"))
_NAMED_BEHIND = pattern(  # `Our largest deficit was the one with Mexico`
    rf"\b(?:[Oo]ur|[Tt]he|U\.?S\.?|America's) (?:single )?"
    rf"(?P<rank>{_NTH}) (?:U\.?S\.? )?(?:{_NOUN}){_TO_US}{_OF_SIX}{_WHEN}"
    rf" (?:is|was|remain(?:s|ed))(?: the one| that)?(?: with)? (?P<who>{_WHO})"
    r"(?= *(?:[.,;:)]|$| (?:in|at|by) ))",
    needs=f"{_NEEDED}&{_WITH_VERB}",
)
_NAMED_BEFORE = pattern(  # `the United Kingdom was the third-largest buyer of our exports`
    rf"(?P<who>{_WHO}) (?:is|was|remain(?:s|ed)|ranked as|came in as) (?:the|our|America's)"
    rf"(?: single)? (?P<rank>{_NTH}) (?:U\.?S\.? )?"
    rf"(?:{_NOUN})(?! of (?:[A-Z]|any))",
    needs=f"{_NEEDED}& is | was | remains | remained | ranked as | came in as & the | our | America's ",
)
_OURS_SAID = pattern(
    r"\b(?:[Oo]urs?|[Ww]e|us|U\.?S\.?|America's|Americans?|to America|the United States)(?!\w)"
)
_BY_FLOW = pattern(r" (?:by|for|in|of) (?:\w+ ){0,2}?(?:imports|exports)\b")
BY_WARES = pattern(
    r"\b(?:goods(?! ?(?:and|&|\+|/) ?services)"
    r"|services(?<!goods and services)(?<!goods & services)(?<!goods \+ services)(?<!goods/services)"
    r"|[Cc]ars?|[Oo]il|[Ff]arm|[Ff]ood|[Ss]teel)\b",
    needs="goods|services|ar|il|ood|teel",
)
_OF_SOME_WARES = pattern(  # `sales of lumber`
    r"\b(?:sales|shipments|purchases|deliveries|exports|imports) of (?!(?:our|its|their|the|all)\b|goods"
    r"|products|U\.?S\.?)"
    r"[a-z]+",
    needs="sales of|shipments of|purchases of|deliveries of|exports of|imports of",
)
_AMONG_SIX = pattern(
    r"\b(?:[Oo]f|[Aa]mong|[Oo]ut of) (?:the |these |those |all |its |our )*(?:top )?"
    r"(?:six\b|(?:trade |trading )?partners (?:that|which|in|on|shown|charted|listed|named))",
    needs="six|partners that|partners which|partners in|partners on|partners shown|partners charted"
    "|partners listed|partners named",
)
_WITH_ONE = pattern(
    r"\b[Tt]rade (?:deficit|gap|surplus|shortfall|imbalance|balance) with [A-Z]\w+", needs="rade "
)
_OWNER = pattern(r"\b[A-Z][\w.]*'s\b|\b[A-Z]\w+ (?:ran|runs|has|had|is|was) (?:an?|the|its)\b")
_OUR_PARTNERS = pattern(  # of which what stands above is: `the top six U.S. partners`
    r"\b(?:U\.?S\.?|[Oo]ur|America's|American) (?:(?:top|largest|biggest|chief|leading|trade|trading|six) )*"
    r"(?:partners|suppliers|customers|buyers|sellers|markets|imports|exports|trade)\b",
    needs="U.S|US|ur |America",
)
_ROLE = pattern(
    r"\b(?P<imports>suppliers?|sellers?|exporter to (?:us|America|the United States)"
    r"|source of (?:our |U\.?S\.? )?imports)\b"
    r"|\b(?P<exports>customers?|buyers?|export markets?|as a market|(?:market|outlet|destination)s? "
    r"(?:for|of) (?:our|U\.?S\.?|American) (?:exports|goods|products|sales))\b"
    r"|\b(?P<total>trade[sd]? more with (?:us|America|the U(?:nited States|\.S))\b"
    r"|(?:both|the two) (?:ways|directions|flows)|either way|two-way trade|total trade"
    r"|imports and exports (?:together|combined|added)|trade (?:in total|as a whole|altogether)"
    r"|all told)\b",
    needs="supplier|seller|exporter|source|customer|buyer|market|outlet|destination|both |the two |"
    "more with|either way|two-way|together|combined|added|total|as a whole|altogether|all told",
)
_RANKED = pattern(
    rf"(?P<who>{_WHO})(?:'s)?(?: [a-z]+){{0,3}}? (?:was|is|came|ranked|ranks|stood|stands|placed|finished)"
    r"(?: [a-z]+){0,2} $"
    rf"|(?:and|but|while|with|,) (?P<next>{_WHO}) $"
)
_RANK_BEHIND = pattern(
    r"(?:[- ](?:largest|biggest|greatest|highest|ranked))?(?: (?:U\.?S\.?|American|trad(?:e|ing)"
    r"|overall|total"
    r"|export|import|commercial))*"
    r"(?: (?:partners?|suppliers?|customers?|markets?|sources?|buyers?|destinations?|place|spot))?"
    r"(?= *(?:[.,;:)]|$)| (?:of|among|in|by|for|to|as|on|from|with|overall|and|when|if|both|either)\b)"
)
_OWNED = pattern(r"\b(?!America)[A-Z]\w+'s (?:[\w-]+ ){0,3}partners?\b", needs="partner")
_PLACES = ("", "first", "second", "third", "fourth", "fifth", "sixth")
_LAST = "smallest"


def in_order(text: str) -> list[str]:
    """Return the keys of the countries that a text names, in the order of their names."""
    found = (country(word.strip(" ,;:()'\"")) for word in shortened(text).split())
    return [name for name in found if name]


def _sums_with(claims: Claims, partner: str) -> Iterator[tuple[Quantity, str]]:
    """Yield the sums of the trade with a partner, each with the way that it goes."""
    for fact in facts_of(claims, partner):
        yield from ((own, way) for own, way in figures_of(fact) if own.kind == "money")


def facts_of(claims: Claims, partner: str) -> Iterator[Fact]:
    """Yield the facts of the trade with one partner alone."""
    for fact in claims.meanings.holding(f".{partner}."):
        if fact.flow and countries_of(fact.statement) - OURS == {partner}:
            yield fact


def sums_by(claims: Claims, flow: str) -> dict[str, Fact]:
    """Return what we trade with each partner by a measure, the most, or the widest deficit, first."""
    facts = claims.meanings.holding(".exports" if flow == "exports" else ".imports") if flow else ()
    sums = [one for one in facts if one.flow == flow and one.value and not is_rank(one)]
    sums = [one for one in sums if len(countries_of(one.statement) - OURS) == 1]
    sums.sort(key=lambda one: one.value.number if one.value else 0, reverse=flow != "balance")
    return {min(countries_of(one.statement) - OURS): one for one in sums}


def goes_on_with_our_trade(claims: Claims) -> bool:
    """Tell whether the sentences before one are of what we trade."""
    ours = (one for one in claims.meanings.holding(".imports") if one.flow) if claims.followed else ()
    return any(not claims.followed.isdisjoint(passages_of(one)) for one in ours)


def are_in_order_of_names(claims: Claims, begin: int, end: int) -> bool:
    """Tell whether the sums in a span are those of the partners before it, in their order, all one way.

    So has `Germany edged out Japan, $190bn to $188bn` them.
    """
    sums = [one.quantity for one in claims.figures if begin <= one.start < end]
    partners = in_order(claims.text[:begin])[-len(sums) :]
    if len(sums) != len(set(partners)) or not sums:
        return False
    ways = [
        {way for own, way in _sums_with(claims, partner) if is_same(said, own)}
        for partner, said in zip(partners, sums, strict=True)
    ]
    return bool(set.intersection(*ways))


def misplaced(claims: Claims) -> Iterator[Fault]:
    """Yield who is said to be the first, or the last, or the third partner by a measure, and is not."""
    for rule in (_of_deed, _of_noun, _of_place, _of_rank):
        fault = next(rule(claims), None)
        if fault:
            yield fault
            return


def _of_deed(claims: Claims) -> Iterator[Fault]:
    for match in _DONE.finditer(claims.text):
        place = 1 if match["most"] or match["more"] else 0
        yield from _faults(claims, match, "imports" if match["sold"] else "exports", place)


def _of_place(claims: Claims) -> Iterator[Fault]:
    """Yield who is said to be before or behind all others, by a measure by which he is not."""
    for form in (_PLACED, _NONE_MORE, _OF_SIX_BEHIND, _RAN) if _AN_EXTREME.search(claims.text) else ():
        for match in form.finditer(claims.text):
            how = match.groupdict()
            is_last = form is _RAN or how.get("last") or how.get("trails") or how.get("more", "more") is None
            flow = "balance" if form is _RAN else _measure(claims, match)
            if flow and _is_of_all_our_partners(claims):
                yield from _faults(claims, match, flow, 0 if is_last else 1)


def _measure(claims: Claims, match: re.Match[str]) -> str:
    """Return the measure by which somebody is placed: the verb's, or the only one of the clause."""
    how = match.groupdict()
    if how.get("sells") or how.get("buys"):
        return "imports" if how.get("sells") else "exports"
    if (how.get("deed") or "").startswith("trade"):
        return "total"
    for said in claims.said(claims.clause(match.start("who"))), claims.text:
        if way := measure_of(said):
            return way
    return ""


def _is_of_all_our_partners(claims: Claims) -> bool:
    """Tell whether a sentence places somebody among all that we trade with, as it is."""
    return not is_of_some(claims) and not is_of_other_trade(claims, claims.text)


def is_of_some(claims: Claims) -> bool:
    """Tell whether a sentence is of some partners alone, of another country's, of once or of what may be."""
    return bool(_OTHERWISE.search(claims.text) or _OWNED.search(claims.text))


def is_of_other_trade(claims: Claims, clause: str) -> bool:
    """Tell whether a clause is of some wares, of growth, of no trade, or of trade that need not be ours."""
    forms = BY_WARES, _OF_SOME_WARES, _OF_NO_SUM
    said = f"{claims.text} {claims.sentence.before}" if claims.sentence.is_cell else claims.text
    is_of_other_sort = any(form.search(clause) for form in forms)
    return not (_is_of_ours(claims, said) and _OF_TRADE.search(said)) or is_of_other_sort


def is_bare_sum_of_wares(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum whose unit is told once, `exports 14`, stands where some wares are spoken of."""
    is_bare = figure.quantity.kind == "money" and figure.quantity.text.replace(",", "").isdecimal()
    is_bare = is_bare and not claims.text.startswith("$", figure.start)
    return is_bare and bool(BY_WARES.search(f"{claims.sentence.heading} {claims.text}"))


def _is_of_ours(claims: Claims, said: str) -> bool:
    """Tell whether a sentence says that the trade of which it is is ours: `to us`, `of the six`."""
    if _OURS_SAID.search(said) or _AMONG_SIX.search(f"{claims.text} {claims.context}"):
        return True
    if _WITH_ONE.search(said) and len(names_in(said)) == 1 and not _OWNER.search(said):
        return True  # whose else: of a reader who is told no owner
    above = f"{claims.sentence.heading} {claims.sentence.lead}"
    return bool(_OUR_PARTNERS.search(above)) or goes_on_with_our_trade(claims)


def _of_rank(claims: Claims) -> Iterator[Fault]:
    """Yield a rank among the six, `first of the six as a supplier`, that a partner has by no measure said."""
    is_among = _AMONG_SIX.search(claims.text) or _AMONG_SIX.search(claims.context)
    for figure in claims.figures if is_among else ():
        rank, begin = figure.quantity, claims.clause(figure.start)[0]
        if rank.kind != "rank" or rank.hedge or not _RANK_BEHIND.match(claims.text, figure.end):
            continue
        who = _RANKED.search(claims.text, begin, figure.start)
        partners = names_in(who[0] if who else claims.text[begin : figure.start]) - OURS
        if len(partners) != 1 or BY_WARES.search(claims.text) or _OWNED.search(claims.text):
            continue
        (partner,) = partners
        way = role(claims.text) or flows.near(claims, figure)
        own = [one for one in facts_of(claims, partner) if _is_rank(one) and way in ("", one.flow)]
        own = [one for one in own if one.flow != "balance" or way == "balance"]
        known = [one for one in own if one.value and one.value.number == int(rank.key)]
        if own and not known and own[0].value and not is_of_another_year(claims, own[0]):
            said, right = claims.text[figure.start : figure.end], own[0].value.text
            message = f'"{said}": the report has {written(partners)} as {right}'
            yield Fault("UD102", figure.start, figure.end, message, own[0], said, right)


def role(text: str) -> str:
    """Return the measure by which partners are ranked as a role or both ways are named: `as a supplier`."""
    return flows.only({match.lastgroup or "" for match in _ROLE.finditer(text)})


def measure_of(text: str) -> str:
    """Return the one measure of trade of which a text is; nothing where it is of several."""
    return role(text) or flows.only(flows.ways_in(text))


def _of_noun(claims: Claims) -> Iterator[Fault]:
    for form in (_NAMED_BEHIND, _NAMED_BEFORE, _LABELLED):
        for match in form.finditer(claims.text):
            flow = next(flow for flow, _ in _FLOWS if match[flow])
            is_ours = _OURS_SAID.search(match[0]) or _AMONG_SIX.search(match[0])
            if not is_ours or _BY_FLOW.match(claims.text, match.end()):
                continue  # somebody's else; or by another measure
            yield from _faults(claims, match, flow, _place(match["rank"], match[flow]))


def _place(rank: str, noun: str) -> int:
    """Return the place that a rank names: nought is the last."""
    if noun.endswith(("deficit", "gap")):
        return 0 if "-" not in rank else -1
    if rank == "smallest":
        return 0
    word = rank.lower().partition("-")[0]
    if word[-1:].isdigit():
        return int(word[-1])
    return next((at for at, name in enumerate(_PLACES) if name and word in (name, f"{at}th")), 1)


def _faults(claims: Claims, match: re.Match[str], flow: str, place: int) -> Iterator[Fault]:
    """Yield that a partner has another place than the one which a match gives it."""
    named = names_in(match["who"]) - OURS
    clause = claims.said(claims.clause(match.start("who")))
    if len(named) != 1 or place < 0 or names_in(clause) - named - OURS or BY_WARES.search(claims.text):
        return
    (partner,) = named
    own = next((fact for fact in facts_of(claims, partner) if fact.flow == flow and _is_rank(fact)), None)
    if own is None and flow == "balance":
        own = _other_extreme(claims, place)
    if own is None or own.value is None or is_of_another_year(claims, own):
        return
    is_his = countries_of(own.statement) - OURS == named
    is_last = _LAST in own.statement or (flow == "balance" and "widest" in own.statement)
    if is_his and (is_last if not place else own.value.number == place):
        return
    right = f" as {own.value.text}" if is_his else " here"
    message = f'"{match[0]}": the report has {written(countries_of(own.statement) - OURS)}{right}'
    yield Fault("UD102", *match.span(), message, own, match[0], own.value.text if is_his else "")


def is_rank(fact: Fact) -> bool:
    """Tell whether a fact is of a rank."""
    return fact.value is not None and fact.value.bound == "rank"


def _is_rank(fact: Fact) -> bool:
    return is_rank(fact) and fact.formula is not None


def _other_extreme(claims: Claims, place: int) -> Fact | None:
    """Return the fact that names the partner with the widest deficit, or with the surplus."""
    facts = claims.meanings.meant("the widest U.S. deficit, the only U.S. surplus of all partners")
    word = "surplus" if place else "deficit"
    ranks = (one.fact for one in facts if one.fact.flow == "balance" and _is_rank(one.fact))
    return next((fact for fact in ranks if word in fact.statement), None)


def is_of_another_year(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence has years, and none of them is that of a fact."""
    years = {one.quantity.key[:4] for one in claims.figures if one.quantity.kind in DATES}
    return bool(years) and (fact.date or "")[:4] not in years
