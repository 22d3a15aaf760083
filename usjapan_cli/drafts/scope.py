"""What a sentence says of more than its fact, or of less: of the world, every country, one ware alone."""

from __future__ import annotations

import re

from ..language.wording import ABSOLUTES, any_form, exactly
from .claims import Claims
from .countries import OURS, names_in
from .explained import WORTH_OF
from .faults import Fault, fault_at
from .likeness import is_same
from .partners import is_rank
from .patterns import pattern
from .readings import countries_of, stems_of, telling_of
from .stated import held_by
from .support import Support

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .meaning import Meant

_SURELY = 0.35  # the reach from which a fact is surely the one that is widened
_WORLD = pattern(r"\b(?:world|global|globe|planet|earth)", re.I)
_OF_WORLD = pattern(r"\b(?:the )?(?:world|globe)(?:'s|-wide|wide)? (?:single )?$", re.I, needs="globe|world")
_IN_WORLD = pattern(
    r"[^.;,()]{0,50}\b(?:in the world|worldwide|globally|on earth|anywhere)\b",
    re.I,
    needs="anywhere|globally|in the world|on earth|worldwide",
)
_REGION = pattern(r"\b(?:Asia|region|Pacific)", re.I)
_OF_REGION = pattern(
    r"\b(?:Asia|East Asia|the region|the Indo-Pacific)'s $",
    re.I,
    needs="asia|the indo-pacific|the region",
)
_IN_REGION = pattern(
    r"[^.;,()]{0,50}\b(?:in|of) (?:East |all of )?(?:Asia|the region|the Indo-Pacific)\b",
    re.I,
    needs="asia|the indo-pacific|the region",
)
_WAY = pattern(
    r"[^.;()]{0,12}\bof (?:[\w.]+'s? |its |their |our |all )?(?:\w+ )?(exports|imports)\b",
    re.I,
    needs="exports|imports",
)
_SHARE_OF = pattern(
    r" of (?:[\w.]+'s? |its |their |our |all |the )?(?:total )?(?:goods )?(exports|imports)\b",
    needs="exports|imports",
)
_TRADED = pattern(r"\b(?:exports|imports|(?:bought|sold|took|supplied|buys|sells|takes|supplies)\b)")
_PARTNER = pattern(r" (?:[\w.]+ ){0,2}?(?:trad(?:e|ing)|commercial) partner", needs="partner")
_ONE_WAY = pattern(r"\b(?:export|import|market|suppl|sell|sold|buy|bought|purchas|customer|source of)", re.I)
_TRADE = pattern(r"\b(?:export|import)", re.I)
_ALL = (  # of whatever is spoken of
    "(?:countr(?:y|ies)|nations?|econom(?:y|ies)|purposes?|kinds?|sorts?|types?|targets?|things?|places?)"
)
_TOTAL = pattern(
    rf"\b(?:(?:every|any)(?: other| single| one of the)? (?P<noun>(?:[\w-]+ ){{0,2}}[\w-]+)"
    rf"|all (?:other |the )?{_ALL}|all manner of)\b",
    re.I,
    needs="every|any |all other |all the |all countr|all nation|all econom|all purpose|all kind|all sort|"
    "all type|all target|all thing|all place|all manner",
)
_MORE_THAN = pattern(
    r"\b(?:than|exceed\w*|surpass\w*|top(?:s|ped)|ahead of|lag(?:s|ged)?|trail(?:s|ed)?|outrank\w*"
    r"|outstrip\w*|dwarf\w*) "
)
_AMONG = pattern(r"\b(?:[Aa]mong|[Aa]mongst|[Oo]ut of) $", needs="mong|ut of")
_OF_TIME = pattern(r"(?:single )?(?:year|month|week|day|time|decade|summer|spring)s?\b")
_ANY = pattern(rf"\b{_ALL}\b")
_KINDS = pattern(r"\b(?:kind|sort|type)s\b")
_TOTALS = exactly(", ".join(ABSOLUTES)) | exactly("any, no, none, throughout, across")
_SERVICES = pattern(r"\bservices\b", re.I, needs="services")
_WIDER = pattern(r"\b(?:Asia|Pacific|region|world|hemisphere|abroad|overseas)", re.I)
_IN_WIDER = pattern(
    r"\b(?:in|across|throughout|around|area of|territory of|land of) "
    r"((?:the |all of |whole |entire |wider |East |the western |the Indo-|Japan's )*"
    r"(?:Asia|Pacific|region|world|hemisphere|Far East)\b(?:-Pacific\b)?)"
    r"|\b(?:overseas|abroad)\b",
    needs="Asia|Pacific|region|world|hemisphere|Far East|overseas|abroad",
)
_IN_PLACE = pattern(  # `50,000 American troops are stationed in Okinawa`
    r"(?: U\.?S\.?)?[^.;:,()]{0,40}?\b(?:troops?|personnel|members?|soldiers|forces|Marines|bases)\b"
    r"(?: (?:is|are|was|were|now|currently|based|stationed|deployed|posted|live|serve)){0,3} (?:in|on) "
    r"([A-Z]\w+)",
    needs="Marines|bases|forces|member|personnel|soldiers|troop",
)
_STATIONED = r"\b(?:troops?|personnel|members?|soldiers|forces|Marines|bases?|presence)"
_OF_STATIONED = pattern(_STATIONED)
_HELD_IN_WIDER = pattern(  # `U.S. personnel based across the Western Pacific`
    rf"{_STATIONED}"
    r"(?: (?:is|are|was|were|now|currently|based|stationed|deployed|posted)){0,3} "
    r"(?:in|across|throughout|around|all over) "
    r"(?:the )?(?:whole |entire |wider |[Ww]estern |Indo-|East |Northeast )*"
    r"(?:Asia|Pacific|world|hemisphere|Far East)\b(?:-Pacific\b)?(?!'s)",
    needs="Asia|Pacific|world|hemisphere|Far East",
)
_NEARLY = pattern(r"\b(?:almost|nearly|virtually|practically|not|hardly|after) $", re.I)
_IN_EVERY_FIELD = pattern(  # `in all spheres`, `anywhere in Asia`
    r"\b(?:in|on|of|across|for|under) (?:every|all|any|each) "
    r"(?:conceivable |possible |U\.?S\.? |American |federal )?"
    r"(?:fields?|spheres?|subjects?|domains?|topics?|disciplines?|purposes?|laws?|statutes?|respects?)\b"
    r"|\b(?:[Aa]ll|[Ee]very|[Ee]ach)(?: of)?(?: [\w.]+){1,4}? (?:in|across|throughout) (?:the )?"
    r"(?:whole |entire |wider |East |[Ww]estern |Indo-)*"
    r"(?P<wide>Asia|Pacific|Far East|region|world|hemisphere)\b"
    r"|\bacross the board\b|\b(?:as a|on the) whole(?=[.;:]|$)"
    r"|\b(?:[Aa]ny|[Ee]very)where (?:else )?in (?:the )?(?P<place>Asia|Japan|region|world|country|Pacific)\b",
    needs="Asia|Pacific|Far East|region|world|hemisphere|field|sphere|subject|domain|topic|discipline|where "
    "|purpose|law|statute|respect|the board|whole",
)
_SOME_OF_THEM = pattern(  # who are but a part of the troops, or none
    r" (?:U\.?S\.? |American |of our )?(?:(?:active-duty |military |U\.?S\.? )?"
    r"(?:Marines|sailors|airmen|officers|civilians|dependents|contractors|reservists|families|pilots)"
    r"|(?:[\w.]+ ){1,3}?(?:and|with|plus) (?:their |its )?"
    r"(?:family members|families|dependents|civilians|contractors))\b",
    needs="Marines|sailors|airmen|officers|civilians|dependents|contractors|reservists|famil|pilots",
)
_FORCES = pattern(
    r"\b(?:armed forces|army|navy|air force|military(?! [a-z])|fleet|armies)\b",
    needs="forces|arm|navy|air force|fleet|military",
)
_OF_MONEY = pattern(
    r"\b(?:budgets?|spend\w*|spent|expenditures?|outlays|econom\w+|GDP)\b",
    needs="budget|spen|expend|outlay|econom|GDP",
)
_THAN_OTHERS = pattern(  # `than other economies`, `lagged the rest of the world`
    r"\b(?:than|lag(?:s|ged)?|trail(?:s|ed)?)(?: behind)? (?:[a-z]+ ){0,4}?"
    r"(?:(?:other|all|developing|emerging) (?:countr(?:y|ies)|nations?|econom(?:y|ies)|markets?)\b"
    r"|(?:any|every|all|each) other(?: [a-z]+)?(?: (?:in the world|on earth|anywhere|of all))?\b"
    r"|rest of the world\b|world\b(?!')|any(?:one|body)\b|every(?:one|body)\b|all others\b)",
    needs="than |lag|trail",
)
_MOST_OF_ALL = pattern(  # `the slowest in the world`
    r"\b(?P<how>[a-z]{3,})est (?:[a-z]+ )?"
    r"(?:in the world|on (?:the )?(?:earth|planet)|of (?:all|any)|anywhere|worldwide)\b",
    needs="est ",
)
_THAN_SOME = pattern(
    r"\b(?P<how>[a-z]{3,})er (?:[a-z]+ ){0,2}?than (?:[a-z]+ ){0,4}?other (?P<which>[a-z-]+) "
    r"(?P<what>countr(?:y|ies)|nations?|econom(?:y|ies))\b",
    needs="than &other ",
)
_FOREIGN = pattern(r"\blargest foreign (?P<what>[a-z]+)", needs="largest foreign")
_THAN_ANYONE = pattern(  # `more than anyone else`, `no other group of investors holds as many`
    r"\bthan (?:any(?:one|body)(?: else)?|all others"
    r"|(?:any|every) other (?:group|class|set|investors?|holders?|owners?|creditors?|lenders?))\b"
    r"|\b[Nn]o(?:body| one)(?: else)? (?:holds|owns|has|held|owned)\b"
    r"|\b[Nn]o other (?:group|class|set|investors?|holders?|owners?|creditors?|lenders?)\b",
    needs="than any|than all others|than every|o one|obody|o other",
)
_ABROAD = pattern(
    r"\b(?:foreign\w*|abroad|overseas|outside|non-U\.?S\.?|non-American|countr(?:y|ies)|nations?|international)\b",
    re.I,
)
_EVERY = pattern(
    r"\b(?:[Ee]very|[Aa]ll(?: the)?|(?:whole|full|entire|complete) (?:range|sweep|gamut|spectrum|array|set)"
    r" of) (?P<what>(?:[A-Za-z-]+ ){0,2}[A-Za-z-]+)",
    needs="every|Every|all |All |whole |full |entire |complete ",
)
_LIMITING = any_form("selected, limited, certain, some")
_AND_MORE = pattern(r"\b(?:everything|else|more|others?|so on|services)\b")  # and not wares of one kind
_AND_ELSEWHERE = pattern(r" (?:and|or)(?: in| on)? (?:the )?((?:[A-Z]\w+ ?){1,2})")
_TOUCHED, _PARTLY = 0.2, 0.4  # the reach, and the share of a sentence, where a fact is meant
_OF_WHOLE = pattern(
    r"(?:%| percent| per cent)? (?:share )?of (?P<what>(?:[\w'.-]+ ){0,4}?[\w'-]+)"
    r"(?=[.,;:()?!]|$| (?:in|by|on|for|as|was|is|are|were|to|and|but|while|yet|which|that|if)\b| \()"
)
_WHOLES = tuple(  # of which a share may be given
    frozenset(names.split())
    for names in (
        "gdp product economy output income gnp",
        "budget budgets spending expenditure expenditures outlays revenue revenues",
        "imports",
        "exports",
        "land area territory",
        "facilities bases installations",
        "population people residents inhabitants",
    )
)
_FEW = 5  # facts that are looked through
_BEHIND = 2  # words behind what limits
_SHORT = 3  # letters of a word that tells nothing
_ROOT = 5  # letters by which a word is met


def rescaled(claims: Claims, meant: Sequence[Meant], supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield what widens or narrows that of which a fact says something; one of a kind."""
    for one in supports:
        yield from _of_figure(claims, one)
    yield from _of_one_flow(claims, supports)
    yield from _of_all_holders(claims)
    top = meant[0] if meant else None
    if top is None or top.reach < _SURELY:
        return
    services = _SERVICES.search(claims.text)
    meant = claims.meant if services else ()
    goods = [one for one in meant if one.fact.coverage == "goods" and one.reach >= _SURELY]
    is_told = goods and any(one.kind in ("money", "percent") for one in _told(claims, supports))
    if services and goods and not is_told:
        yield _at(services, "the report says it of goods", goods[0].fact)
    yield from _of_all(claims, top.fact)
    yield from _of_any_other(claims)


def _of_all_holders(claims: Claims) -> Iterator[Fault]:
    """Yield `more than anyone else` of who, as a fact says that is meant, is the largest foreign holder."""
    match = _THAN_ANYONE.search(claims.text)
    for one in claims.meant[:_FEW] if match else ():
        own = _FOREIGN.search(one.fact.statement)
        end = claims.clause(match.start())[1] if match else 0
        if match and own and one.reach >= _SURELY and not _ABROAD.search(claims.text, 0, end):
            yield _at(match, f'the report says it of "foreign {own["what"]}" alone', one.fact)
            return


def _of_any_other(claims: Claims) -> Iterator[Fault]:
    """Yield `than other economies` for what a fact says of some only: `than other advanced economies`."""
    said = _THAN_OTHERS.search(claims.text) or _MOST_OF_ALL.search(claims.text)
    for one in claims.meant[:_FEW] if said else ():
        own = _THAN_SOME.search(one.fact.statement)
        if said and said.re is _MOST_OF_ALL and own and own["how"] != said["how"]:
            continue
        if said and own and one.reach >= _SURELY and not telling_of(own["which"]) & telling_of(claims.text):
            yield _at(said, f'the report says it of "{own["which"]} {own["what"]}" alone', one.fact)
            return


def _told(claims: Claims, supports: Sequence[Support]) -> Iterator[Quantity]:
    """Yield the figures that are right, all sums, and all of a part of a sentence: they are held with it."""
    yield from (one.quantity for one in supports)
    is_part = claims.whole is not claims
    yield from (one.quantity for one in claims.figures if is_part or one.quantity.kind == "money")


def _of_one_flow(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a share of exports or imports, `20% of Japan's exports`, that a fact has of all trade."""
    known = {one.figure.start for one in supports}
    for figure in claims.figures:
        way = _SHARE_OF.match(claims.text, figure.end) if figure.quantity.kind == "percent" else None
        if way is None or figure.start in known:
            continue
        for one in claims.meanings.meant(f"share of trade {_TRADED.sub('', claims.text)}"):
            own = one.fact.statement
            is_of_trade = " trade" in own and not _TRADE.search(own) and countries_of(own) <= claims.names
            if is_of_trade and any(is_same(figure.quantity, held) for held in held_by(one.fact)):
                message = f"the report says it of trade, not of {way[1]} alone"
                yield Fault("UD203", figure.start, way.end(), message, one.fact, way[1], "trade")
                return


def _of_figure(claims: Claims, one: Support) -> Iterator[Fault]:
    """Yield a rank of another place than the fact's, and a figure of a part of what the fact counts."""
    start, end, statement = one.figure.start, one.figure.end, one.fact.statement
    before, behind = claims.text[max(0, start - 24) : start], claims.text[end : end + 90]
    if one.quantity.kind == "rank":
        for of, within, there, where in (
            (_OF_WORLD, _IN_WORLD, _WORLD, "the world"),
            (_OF_REGION, _IN_REGION, _REGION, "the region"),
        ):
            owner, place = of.search(before), within.match(behind)
            if (owner or place) and not there.search(statement):
                begin, last = start - len(owner[0] if owner else ""), end + len(place[0] if place else "")
                yield Fault("UD203", begin, last, f"the report does not say it of {where}", one.fact)
                return
    if one.quantity.kind == "rank" and (forces := _of_forces(claims, one)):
        yield _at(forces, "the report does not say it of these", one.fact)
        return
    if one.quantity.kind == "percent" and (whole := _of_another_whole(claims, one)):
        yield _at(whole, "the report gives the share of something else", one.fact)
        return
    if one.quantity.kind == "count":
        part = _SOME_OF_THEM.match(claims.text, end)
        if part and part[0].split()[-1].rstrip("s") not in statement:
            yield _at(part, "the report does not say it of these", one.fact)
            return
    if one.quantity.kind in ("percent", "count") or (one.quantity.kind == "money" and not one.fact.flow):
        place = _of_another_place(claims, one)
        if place:
            yield _at(place, f"the report does not say it of {place[1] or place[0]}", one.fact)
            return
    if one.quantity.kind in ("money", "count") and (wider := _held_in_wider(claims, one)):
        yield _at(wider, "the report does not say it of so wide a place", one.fact)
        return
    if one.quantity.kind == "rank" and one.fact.flow in ("imports", "exports"):
        around = f"{claims.context} {claims.text}"
        own_countries = countries_of(statement) - {"u.s."}
        others = (
            other.fact
            for other in claims.meant
            if other.fact.flow not in ("imports", "exports")
            and own_countries <= countries_of(other.fact.statement)
        )
        is_others = any(
            own.key == one.quantity.key for fact in others for own in held_by(fact) if own.kind == "rank"
        )
        if _PARTNER.match(claims.text, end) and not is_others and not _ONE_WAY.search(around):
            yield Fault("UD203", start, end, f"the report says it of {one.fact.flow}", one.fact)
            return
    part = WORTH_OF.match(claims.text, end) if one.quantity.kind == "money" and one.fact.flow else None
    if part and not _AND_MORE.search(claims.text, end):
        message = f"the report says it of all {one.fact.coverage or 'trade'}"
        yield Fault("UD203", start, part.end(), message, one.fact, part[0].strip())
        return
    way = _WAY.match(behind) if one.quantity.kind == "percent" else None
    if way and " trade" in statement and not _TRADE.search(statement):
        message = f"the report says it of trade, not of {way[1]} alone"
        yield Fault("UD203", start, end + way.end(), message, one.fact, way[1], "trade")


def _of_forces(claims: Claims, one: Support) -> re.Match[str] | None:
    """Return the forces of which a sentence says a rank that a fact has of a budget or an economy."""
    begin, end = claims.clause(one.figure.start)
    found = _FORCES.search(claims.text, begin, end)
    is_of_money = _OF_MONEY.search(claims.text) or not _OF_MONEY.search(one.fact.statement)
    return None if is_of_money or _FORCES.search(one.fact.statement) else found


def _held_in_wider(claims: Claims, one: Support) -> re.Match[str] | None:
    """Return where forces are, `across the Pacific`, which a fact has in a country that is not named."""
    start, end = one.figure.end, claims.clause(one.figure.start)[1]
    found, statement = _HELD_IN_WIDER.search(claims.text, start, end), one.fact.statement
    if found is None or _WIDER.search(statement) or not _OF_STATIONED.search(statement):
        return None
    is_named = names_in(claims.text[start:end]) & countries_of(statement) - OURS
    return None if is_named else found


def _of_another_place(claims: Claims, one: Support) -> re.Match[str] | None:
    """Return where a sentence has what a fact counts somewhere else: `a quarter of the bases in Asia`."""
    start, end = one.figure.start, claims.clause(one.figure.start)[1]
    statement = one.fact.statement
    if one.quantity.kind in ("percent", "money"):
        found = _IN_WIDER.search(claims.text, start, end)
        return found if found and not _WIDER.search(statement) else None
    found = _IN_PLACE.match(claims.text, one.figure.end)
    also = _AND_ELSEWHERE.match(claims.text, found.end()) if found else None
    named, others = (names_in(match[1]) if match else frozenset() for match in (found, also))
    own = countries_of(statement)
    return also if others - own else found if named and named.isdisjoint(own) else None


def _of_all(claims: Claims, fact: Fact) -> Iterator[Fault]:
    """Yield `every`, `any`, `all` before what the fact says only some of, or names."""
    totals = list(_TOTAL.finditer(claims.text))
    own = stems_of(fact.statement)
    if not totals or own.has(_TOTALS) or claims.marked.has_negations():
        return
    roots = {word[:_ROOT] for word in own.words if len(word) > 2}
    for match in totals:
        if _NEARLY.search(claims.text, 0, match.start()):
            continue
        if _MORE_THAN.search(claims.text, max(0, match.start() - 40), match.start()):
            continue  # `more than any other`: the most
        if is_rank(fact) and _AMONG.search(claims.text, 0, match.start()):
            continue  # `among all our partners`: where it ranks
        if any(one.quantity.kind == "rank" and one.start < match.start() < one.end for one in claims.figures):
            continue  # `topped every other partner`
        noun = match["noun"] or ""
        if _OF_TIME.match(noun) or (_KINDS.search(match[0]) and _is_overall(claims)):
            continue
        is_every = match[0].lower().startswith("every")  # `any` may be denied: `opposition to any base`
        is_said_of = is_every and any(word[:_ROOT] in roots for word in noun.lower().split() if len(word) > 3)
        if not noun or _ANY.search(noun) or is_said_of:
            said = " ".join(match[0].split()[:2])
            yield fault_at(claims, "UD203", f'"{said}" is more than the report says', fact, said)
            return


def _is_overall(claims: Claims) -> bool:
    """Tell whether a fact which is meant is of all kinds together: `the fourth-largest overall partner`."""
    return any("overall" in one.fact.statement for one in claims.meant)


def of_limited(claims: Claims) -> Iterator[Fault]:
    """Yield `every`, `the full range of` before what a fact that is meant has only `selected` ones of."""
    every = None if claims.marked.has_negations() else _EVERY.search(claims.text)
    if every is None or _NEARLY.search(claims.text, 0, every.start()):
        return
    said = {word[:_ROOT] for word in every["what"].lower().split() if len(word) > _SHORT}
    for one in claims.meant[:_FEW]:
        own = stems_of(one.fact.statement)
        is_of_it = len(said & {word[:_ROOT] for word in own.words}) > 1 and claims.speaks_of(one)
        for hit in own.hits(_LIMITING) if is_of_it else ():
            narrow = {word[:_ROOT] for word in own.words[hit.end : hit.end + _BEHIND]}
            if said & narrow and own.said(hit) in one.fact.hedges:
                message = f'the report has "{own.said(hit)}"'
                yield Fault("UD203", *every.span(), message, one.fact, every[0], own.said(hit))
                return


def in_every_field(claims: Claims) -> Iterator[Fault]:
    """Yield `in all spheres`, `anywhere in Asia` for what the fact that is meant says of one."""
    match, top = _IN_EVERY_FIELD.search(claims.text), claims.meant[0] if claims.meant else None
    if match is None or top is None or top.reach < _TOUCHED or top.precision < _PARTLY:
        return
    if _NEARLY.search(claims.text, 0, match.start()):
        return
    is_whole = stems_of(top.fact.statement).has(_TOTALS) or claims.marked.has_negations()
    is_placed = match["place"] and match["place"] in top.fact.statement.split()
    if match["wide"]:
        own = countries_of(top.fact.statement)
        is_placed = bool(_WIDER.search(top.fact.statement)) or names_in(claims.text).isdisjoint(own)
    if not (is_whole or is_placed) and claims.speaks_of(top):
        yield _at(match, "the report says it of less", top.fact)


def _of_another_whole(claims: Claims, one: Support) -> re.Match[str] | None:
    """Return of what a sentence has a share that a fact has of another whole: the budget, not GDP."""
    found = _OF_WHOLE.match(claims.text, one.figure.end)
    said = _wholes(found["what"]) if found else frozenset()
    held = frozenset().union(*(_wholes(match["what"]) for match in _OF_WHOLE.finditer(one.fact.statement)))
    return found if said and held and said.isdisjoint(held) else None


def _wholes(text: str) -> frozenset[int]:
    """Return which wholes, of those of which shares are given, some words name."""
    words = set(text.lower().split())
    return frozenset(number for number, names in enumerate(_WHOLES) if words & names)


def _at(match: re.Match[str], message: str, fact: Fact) -> Fault:
    return Fault("UD203", *match.span(), message, fact, match[0])
