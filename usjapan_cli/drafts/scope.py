"""What a sentence says of more than its fact, or of less: of the world, every country, one ware alone."""

from __future__ import annotations

import re

from ..check.wording import ABSOLUTES, exactly
from .claims import Claims
from .faults import Fault, fault_at
from .numbers import Support
from .patterns import pattern
from .readings import stems_of
from .stated import figures_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Meant

_SURELY = 0.35  # the reach from which a fact is surely the one that is widened
_WORLD = pattern(r"\b(?:world|global|globe|planet|earth)", re.I)
_OF_WORLD = pattern(r"\b(?:the )?(?:world|globe)(?:'s|-wide|wide)? (?:single )?$", re.I)
_IN_WORLD = pattern(r"[^.;,()]{0,50}\b(?:in the world|worldwide|globally|on earth|anywhere)\b", re.I)
_REGION = pattern(r"\b(?:Asia|region|Pacific)", re.I)
_OF_REGION = pattern(r"\b(?:Asia|East Asia|the region|the Indo-Pacific)'s $", re.I)
_IN_REGION = pattern(
    r"[^.;,()]{0,50}\b(?:in|of) (?:East |all of )?(?:Asia|the region|the Indo-Pacific)\b", re.I
)
_WARES = pattern(
    r"\b(agricultural|farm|food|cars?|autos?|automotive|vehicle|steel|alumin(?:i)?um|energy|oil|gas|LNG|chips?"
    r"|semiconductors?|electronics|machinery|manufactured|industrial|digital|seafood|beef|soybeans?|corn|wheat"
    r"|rice|textiles?|pharmaceuticals?|medical|aircraft|weapons?|arms|technology|high-tech|services?)"
    r"(?: goods| products)? (?:exports?|imports?|trade|shipments|sales)\b",
    re.I,
)
_WAY = pattern(r"[^.;()]{0,12}\bof (?:[\w.]+'s? |its |their |our |all )?(?:\w+ )?(exports|imports)\b", re.I)
_PARTNER = pattern(r" (?:\w+ ){0,2}?(?:trad(?:e|ing)|commercial) partner")
_ONE_WAY = pattern(r"\b(?:export|import|market|suppl|sell|sold|buy|bought|purchas|customer|source of)", re.I)
_TRADE = pattern(r"\b(?:export|import)", re.I)
_ALL = (
    "(?:countr(?:y|ies)|nations?|econom(?:y|ies)|purposes?|kinds?|sorts?|types?)"  # of whatever is spoken of
)
_TOTAL = pattern(
    rf"\b(?:(?:every|any)(?: other| single| one of the)? (?P<noun>(?:[\w-]+ ){{0,2}}[\w-]+)"
    rf"|all (?:other |the )?{_ALL}|all manner of)\b",
    re.I,
)
_MORE_THAN = pattern(
    r"\b(?:than|exceed\w*|surpass\w*|top(?:s|ped)|ahead of|outrank\w*|outstrip\w*|dwarf\w*) "
)
_OF_TIME = pattern(r"(?:single )?(?:year|month|week|day|time|decade|summer|spring)s?\b")
_ANY = pattern(rf"\b{_ALL}\b")
_TOTALS = exactly(", ".join(ABSOLUTES)) | exactly("any, no, none, throughout, across")
_NATIONWIDE = pattern(
    r"\b(?:across|throughout|all over) (?:Japan|the (?:country|nation))\b|\b(?:nation|country)wide\b", re.I
)
_SERVICES = pattern(r"\bservices\b", re.I)
_ROOT = 5  # letters by which a word is met


def rescaled(claims: Claims, meant: Sequence[Meant], supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield what widens or narrows that of which a fact says something; one of a kind."""
    for one in supports:
        yield from _of_figure(claims, one)
    top = meant[0] if meant else None
    if top is None or top.reach < _SURELY:
        return
    statement = top.fact.statement
    services = _SERVICES.search(claims.text)
    goods = [one for one in claims.meant if one.fact.coverage == "goods" and one.reach >= _SURELY]
    if services and goods and not any(one.quantity.kind in ("money", "percent") for one in supports):
        yield _at(services, "the report says it of goods", goods[0].fact)
    wide = _NATIONWIDE.search(claims.text)
    if wide and not _NATIONWIDE.search(statement):
        yield _at(wide, "the report does not say it of the whole country", top.fact)
    yield from _of_all(claims, top.fact)


def _of_figure(claims: Claims, one: Support) -> Iterator[Fault]:
    """Yield a rank of another place than the fact's, and a figure of a part of what the fact counts."""
    start, end, statement = one.figure.start, one.figure.end, one.fact.statement
    before, behind = claims.text[max(0, start - 24) : start], claims.text[end : end + 90]
    if one.quantity.kind == "rank":
        for of, within, there, where in (
            (_OF_WORLD, _IN_WORLD, _WORLD, "the world"),
            (_OF_REGION, _IN_REGION, _REGION, "the region"),
        ):
            if (of.search(before) or within.match(behind)) and not there.search(statement):
                yield Fault("UD203", start, end, f"the report does not say it of {where}", one.fact)
                return
    if one.quantity.kind == "rank" and one.fact.flow in ("imports", "exports"):
        around = f"{claims.context} {claims.text}"
        others = (other.fact for other in claims.meant if not other.fact.flow)
        is_others = any(
            own.key == one.quantity.key
            for fact in others
            for own, _ in figures_of(fact)
            if own.kind == "rank"
        )
        if _PARTNER.match(claims.text, end) and not is_others and not _ONE_WAY.search(around):
            yield Fault("UD203", start, end, f"the report says it of {one.fact.flow}", one.fact)
            return
    ware = _WARES.search(claims.text, *claims.clause(start))
    if ware and _TRADE.search(statement) and ware[1][:_ROOT].lower() not in statement.lower():
        yield _at(ware, f"the report does not say it of {ware[1]} alone", one.fact)
        return
    way = _WAY.match(behind) if one.quantity.kind == "percent" else None
    if way and " trade" in statement and not _TRADE.search(statement):
        message = f"the report says it of trade, not of {way[1]} alone"
        yield Fault("UD203", start, end + way.end(), message, one.fact, way[1], "trade")


def _of_all(claims: Claims, fact: Fact) -> Iterator[Fault]:
    """Yield `every`, `any`, `all` before what the fact says only some of, or names."""
    own = stems_of(fact.statement)
    if own.has(_TOTALS) or claims.marked.has_negations():
        return
    roots = {word[:_ROOT] for word in own.words if len(word) > 2}
    for match in _TOTAL.finditer(claims.text):
        if _MORE_THAN.search(claims.text, max(0, match.start() - 40), match.start()):
            continue  # `more than any other`: the most
        noun = match["noun"] or ""
        if _OF_TIME.match(noun):
            continue
        is_every = match[0].lower().startswith("every")  # `any` may be denied: `opposition to any base`
        is_said_of = is_every and any(word[:_ROOT] in roots for word in noun.lower().split() if len(word) > 3)
        if not noun or _ANY.search(noun) or is_said_of:
            said = " ".join(match[0].split()[:2])
            yield fault_at(claims, "UD203", f'"{said}" is more than the report says', fact, said)
            return


def _at(match: re.Match[str], message: str, fact: Fact) -> Fault:
    return Fault("UD203", *match.span(), message, fact, match[0])
