"""Shares told in short: `20% of its trade`, and behind it, of the same whole, `the U.S. figure was 14%`."""

from __future__ import annotations

import re

from ..core.kept import kept
from ..core.words import CARDINALS
from .claims import Claims, Figure
from .comparisons import FOLDS, exact, is_so_many
from .countries import OURS, names_in, names_with_us, written
from .faults import Fault
from .patterns import pattern
from .readings import quantities_of, telling_of
from .stated import held_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Meant
    from .support import Support

_OF_WHOLE = pattern(
    r"(?:%| percent| per cent)? of "
    r"(?P<what>(?:its|their|the|[A-Z][\w.]*(?:'s)?) (?:[a-z]+ ){0,2}[a-z]+)\b"
)
_WHOSE = pattern(  # `the U.S. figure was`, `that of the United States was`
    r"(?:\b(?P<who>[A-Z][\w.]*(?: [A-Z][a-z]+)?)(?:'s)? (?:own )?(?:figure|share|number|percentage|portion)"
    r"|\b[Tt]hat of (?:the )?(?P<of>[A-Z][\w.]*(?: [A-Z][a-z]+)?)"
    r"|\b(?P<with>[A-Z][\w.]*(?: [A-Z][a-z]+)?), with)"
    r"(?: was| is| stood at| came to|,|:|(?<=with))"
    r"(?: about| only| just| roughly| some| over| nearly)? $"
)
_HAD = pattern(  # `We had 14%`, and no more
    r"(?:^|[,;] (?:and |while |but )?)(?:[Tt]he )?(?P<who>[Ww]e|[A-Z][\w.]*(?: [A-Z][a-z]+)?)"
    r" (?:had|has|did|took|got|held|made)(?: about| only| just| roughly| some| over| nearly)? $"
)
_NO_MORE = pattern(r"(?: of (?:it|that|this))?(?= *(?:[.,;:!)]|$))")
_POINTS = pattern(  # `six points higher than`, `by six points`
    r"\b(?P<by>by |(?:gap|lead|difference|margin|edge|spread) of )?"
    rf"(?P<many>\d+|{'|'.join(CARDINALS)})[ -](?:percentage[ -])?points?\b"
    r"(?(by)|(?: (?:higher|lower|above|below|more|less|larger|smaller|bigger|ahead|behind)\b))",
    re.I,
    needs="point",
)
_TIMES = pattern(  # `double that of the United States`
    r"\b(?P<fold>double|twice|triple|three times|half) (?:that of |those of |what |the |our|[A-Z])",
    needs="double|twice|triple|times|half",
)
_RAISED = pattern(  # `from 1% to 2% would triple it`
    r"\b(?P<fold>doubl|tripl|quadrupl)(?:es?|ed|ing)\b", needs="doubl|tripl|quadrupl"
)
_OF_A_LIMIT = pattern(  # `three times the usual limit`, `would triple the share`
    r"\b(?P<fold>twice|two times|three times|four times|five times|double|triple|quadruple)"
    r" (?:the|its|that|this|what was the) (?:[a-z]+[ -]){0,3}?"
    r"(?:share|limit|cap|ceiling|level|norm|standard|percentage|portion)\b",
    needs="times|twice|double|triple|quadruple&share|limit|cap|ceiling|level|norm|standard|percentage|portion",
)
_FOLDS = {
    **FOLDS,
    "two times": "2",
    "three times": "3",
    "four times": "4",
    "five times": "5",
    "quadruple": "4",
    "doubl": "2",
    "tripl": "3",
    "quadrupl": "4",
}
_MEANT = 0.4  # the share of a fact with which it is one of two that are set side by side
AGAINST = pattern(
    r"(?:\bagainst|\bversus|\bvs\.?|\bcompared (?:with|to)) (?:[a-z]+ )?$", needs="against|versus|vs|compared"
)
_WITH = pattern(
    r"[);, ]{1,3}(?:was |went |is |is done )?with (?:the )?(?P<who>us\b|[A-Z][\w.]*(?: [A-Z]\w+)?)"
)
_WITH_BEFORE = pattern(
    r"\b[Ww]ith (?:the )?(?P<who>us\b|[A-Z][\w.]*(?: [A-Z]\w+)?),? (?:it (?:is|was|does|did) )?(?:[a-z]+ )?$",
    needs="ith ",
)
_SHARE = " share of "
_NONE = None, 0, 0
_PAIR = 2
_BEFORE = 80  # characters before a figure where it is said whose it is


def told_in_short(claims: Claims, figure: Figure) -> Sequence[Meant]:
    """Return the facts of whose share of what a sentence speaks, and those of another one's behind it."""
    found = [*_of_whole(claims, claims.text, figure.end), *of_another(claims, figure)]
    return found or set_against(claims, figure)


def goes_on_to(claims: Claims, figure: Figure) -> str:
    """Return whose figure a percentage is said to be, of a whole told before, or nothing."""
    begin = max(0, figure.start - _BEFORE)
    match = _WHOSE.search(claims.text, begin, figure.start)
    if match:
        return min(names_in(match["who"] or match["of"] or match["with"]), default="")
    had = _HAD.search(claims.text, begin, figure.start) if _NO_MORE.match(claims.text, figure.end) else None
    return min(names_with_us(had["who"]), default="") if had else ""


def of_who_is_named(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the fact of the share that the one who is named before a figure has of the whole behind it."""
    before = names_in(claims.text[: figure.start])
    found = _of_whole(claims, claims.text, figure.end)
    own = [one for one in found if before and names_in(_owner(one.fact)) <= before]
    return own if len(own) == 1 else []


def of_another(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the facts of the share that somebody else has of the whole of which a share is told before."""
    who = goes_on_to(claims, figure)
    wholes = dict.fromkeys(map(_of_what, _told_before(claims, figure))) if who else {}
    found = [one for whole in wholes for one in claims.meanings.meant(f"{written([who])} share of {whole}")]
    return [one for one in found if _of_what(one.fact) in wholes and who in names_in(_owner(one.fact))]


def set_against(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the facts of the shares of others who are named: `China with 20% of its trade, against 14%`."""
    is_against = AGAINST.search(claims.text, 0, figure.start)
    told = _told_before(claims, figure) if is_against else ()
    named, wholes = names_in(claims.text), dict.fromkeys(map(_of_what, told))
    found = [one for whole in wholes for one in claims.meanings.meant(f"{written(named)} share of {whole}")]
    found = [one for one in found if _of_what(one.fact) in wholes and one.fact not in told]
    return [one for one in found if names_in(_owner(one.fact)) <= named]


def told_beside(claims: Claims, figure: Figure) -> list[Fact]:
    """Return the facts of the share, in a whole told before, of who is beside a figure: `14% with us`."""
    match = _WITH.match(claims.text, figure.end) or _WITH_BEFORE.search(claims.text, 0, figure.start)
    who = (names_in(match["who"]) or OURS) if match else frozenset[str]()
    wholes = {_of_what(one.fact) for one in claims.meant if _SHARE in one.fact.statement} if who else ()
    found = [
        one.fact for whole in wholes for one in claims.meanings.meant(f"{written(who)} share of {whole}")
    ]
    return [fact for fact in found if _of_what(fact) in wholes and names_in(_owner(fact)) == who]


def is_of_another(claims: Claims, figure: Figure, fact: Fact) -> bool:
    """Tell whether a fact is of the share of one who is not named, and a like one of who is before it."""
    named, owner = names_with_us(claims.text[: figure.start]), names_in(_owner(fact))
    if _SHARE not in fact.statement or not owner or not owner.isdisjoint(names_with_us(claims.text)):
        return False
    others = (one.fact for one in claims.meant if _SHARE in one.fact.statement)
    owners = (names_in(_owner(other)) for other in others if _of_what(other) == _of_what(fact))
    return any(other and other <= named for other in owners)


def set_apart(claims: Claims) -> Iterator[Fault]:
    """Yield by how many points or times two shares of one whole are said to differ, where they do not."""
    if claims.marked.has_negations() or claims.sentence.is_context:
        return
    points, times = _POINTS.search(claims.text), _TIMES.search(claims.text)
    held = _set_side_by_side(claims) if points or times else {}
    if len(held) != _PAIR or len({*map(_of_what, held)}) > 1:
        return
    fact, (first, second) = next(iter(held)), held.values()
    if points:
        many, apart = points["many"], abs(first - second)
        if (CARDINALS.get(many.lower()) or int(many)) != apart:
            message = f'"{many} points": by the report {apart:g}'
            yield Fault("UD108", *points.span("many"), message, fact, many, f"{apart:g}")
    elif times:
        before = names_with_us(claims.text[: times.start()])
        mine = [share for one, share in held.items() if names_in(_owner(one)) <= before]
        is_told = len(mine) == 1 and first and second
        ratio = mine[0] ** 2 / (first * second) if is_told else 0  # of the one named first to the other
        if ratio and not is_so_many(exact(f"{ratio}"), exact(_FOLDS[times["fold"]])):
            message = f'"{times["fold"]}": by the report it is {ratio:.1f} times'
            yield Fault("UD108", *times.span("fold"), message, fact, times["fold"])


def _set_side_by_side(claims: Claims) -> dict[Fact, float]:
    """Return the shares of those who are named, by their facts."""
    named = names_with_us(claims.text)
    return {
        one.fact: float(own.key)
        for one in claims.meant
        if one.reach >= _MEANT and _SHARE in one.fact.statement and names_in(_owner(one.fact)) <= named
        for own in held_by(one.fact)
        if own.kind == "percent"
    }


def raised_otherwise(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield how many times as much a share becomes, `from 1% to 2% would triple it`, where it does not."""
    match = _RAISED.search(claims.text)
    shares = {float(one.figure.quantity.key): one.fact for one in supports if one.quantity.kind == "percent"}
    if match is None or len(shares) != _PAIR or claims.sentence.is_context:
        return
    ratio = max(shares) / min(shares) if min(shares) else 0
    if ratio and not is_so_many(exact(f"{ratio}"), exact(_FOLDS[match["fold"]])):
        message = f'"{match[0]}": by the report it is {ratio:g} times'
        yield Fault("UD108", *match.span(), message, shares[max(shares)], match[0])


def set_against_a_limit(claims: Claims) -> Iterator[Fault]:
    """Yield how many times a share the one that a like fact gives is, `three times the usual limit`."""
    match = None if claims.sentence.is_context else _OF_A_LIMIT.search(claims.text)
    for one in claims.meant[:1] if match and not claims.marked.has_negations() else ():
        likes = (claims.meanings.fact(id) for id, _ in one.fact.see_also if id in claims.meanings.ids)
        own = _percentages(one.fact)
        others = frozenset[float]().union(*map(_percentages, likes)) - own
        if match is None or one.coverage < _MEANT or len(own) != 1 or len(others) != 1:
            continue
        (share,), (other,) = own, others
        ratio = max(share, other) / min(share, other) if share and other else 0
        if ratio and not is_so_many(exact(f"{ratio}"), exact(_FOLDS[match["fold"]])):
            message = f'"{match["fold"]}": by the report it is {ratio:g} times'
            yield Fault("UD108", *match.span("fold"), message, one.fact, match["fold"])


@kept
def _percentages(fact: Fact) -> frozenset[float]:
    """Return the shares that a fact gives."""
    return frozenset(float(own.key) for own in held_by(fact) if own.kind == "percent")


def _told_before(claims: Claims, figure: Figure) -> list[Fact]:
    """Return the facts of the share that stands last before a figure, in its sentence or the one before."""
    before = claims.sentence.before
    text = f"{before} {claims.text[: figure.start]}"
    said, _, end = next((one for one in reversed(quantities_of(text)) if one[0].kind == "percent"), _NONE)
    meant = (*_of_whole(claims, text, end), *claims.meant, *claims.meanings.meant(before)) if said else ()
    shares = (one.fact for one in meant if _SHARE in one.fact.statement)
    return [fact for fact in shares if said and any(said.key == own.key for own in held_by(fact))]


def _of_whole(claims: Claims, text: str, end: int) -> Sequence[Meant]:
    """Return the facts of shares in the whole of which there is a share at a place: `20% of its trade`."""
    match = _OF_WHOLE.match(text, end)
    if not match:
        return []
    whole = telling_of(match["what"])
    found = claims.meanings.meant(f"share of {match['what']} {written(claims.names)}")
    shares = (one for one in found if _SHARE in one.fact.statement)
    return [one for one in shares if claims.meanings.count(whole, one.fact) == len(whole)]


@kept
def _of_what(fact: Fact) -> str:
    """Return of what a fact has a share, when: its words behind `share of`, without the figure."""
    whole = fact.statement.partition(_SHARE)[2]
    for own, start, end in reversed(quantities_of(whole)):
        whole = whole if own.kind != "percent" else f"{whole[:start]}{whole[end:]}"
    return whole


def _owner(fact: Fact) -> str:
    return fact.statement.partition(_SHARE)[0]
