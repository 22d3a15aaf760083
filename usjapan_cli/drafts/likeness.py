"""Whether two figures are one, or stand for the same thing: equal, rounded, counted of the same things."""

from __future__ import annotations

from functools import lru_cache

from ..core.telling import root
from ..core.words import stem, words
from ..language.quantities import Quantity
from . import flows
from .claims import DATES
from .countries import country
from .patterns import pattern
from .ranks import ranked
from .readings import KEPT, quantities_of, telling_of
from .spelled import FEW

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..core.facts import Fact
    from .claims import Claims, Figure

_SLIP = 500  # from which factor two figures are not of the same thing, unless it is
_SLIP_OF_COUNTS = 60  # the same of what is counted one by one: 215 new ones are not 50,000 in all
_SCALES = (10**3, 10**6)  # a slip itself: million for billion
_ABOUT = 6  # percent by which a rounded figure may differ
_SURELY_EXACT = 15  # digits
_ROUNDING = ("about", "nearly", "over", "under")  # hedges of what is rounded
ROUNDED = (*_ROUNDING, "within")  # hedges of what may be the same as a figure with other digits
_DECADES = 20  # years
_FOR = pattern(r"\bfor (?:only |just |about |some |nearly |over |the |past |last |a |one |single |mere )*$")
_LONG = pattern(r"(?:[ -]year(?:[ -](?:long|old))?|-(?:long|old)) (?P<what>[a-z]+)")  # `a two-year effort`
_PARTS_OF_A_TIME = ("early", "mid", "late")
_MONTHS_OF = {"early": range(1, 6), "mid": range(4, 10), "late": range(8, 13)}
_TIME = pattern(r"(?:decades?|century|decade and a half)$")
_OF_TIME = pattern(r"[ -](?:[a-z]+ ){0,2}?(?:years?|decades?|months?)\b")
_NUMBERED = ("No.", "no.", "Number", "number", "#")
_WORLDS = "world's "
_RANKING = pattern(
    r"(?:=|\b(?:rank(?:s|ed|ing)?|plac(?:es|ed)|comes?|came|stands?|stood|sits?|sat|was|is)) "
    r"(?:(?:only|just|in|at|as|a|the|no better than|a distant) ){0,3}$"
)
_IN_THE_WORLD = pattern(
    r" (?:worldwide|globally|in the world|overall|(?:for|by|in) (?:U\.?S\.? |our )?(?:im|ex)ports)\b",
    needs="worldwide|globally|in the world|overall|imports|exports",
)
_BARE = pattern(r"(?: place)?(?= *(?:[.,;)|]|$))")
_OF_WORLD = pattern(r"\bthe world's (?:[a-z]+ )?$", needs="world's")
_IN_WORLD = pattern(r"(?: [a-z]+){0,2}? (?:in the world|worldwide|globally|on earth|anywhere)\b")
_WITHIN = pattern(  # `first in our survey`, `19th in economic freedom`
    r"(?: place)?(?: worldwide| globally| in the world)? (?:in|at) "
    r"(?:(?:the|our|an?|his|her|their|this|that|my|your) )?"
    r"(?:[a-z-]+ )?(?!(?:world|list|table|figure|chart|ranking|group|year|field|order|region|report|size"
    r"|value|volume"
    r"|total|all|turn|line|place)s?\b|six\b|(?:ex|im)ports\b)(?P<what>[a-z]+)(?= *(?:[.,;:)]|$))"
)
_RANK_BEHIND = pattern(  # `No. 4: Germany's rank as a source of imports`
    r" ?(?::|=|\u2013|\u2014) [^.;:]{0,40}?\b(?:rank|place|position|standing)\b",
    needs="rank|place|position|standing",
)
_PLACED = pattern(
    r" and [A-Z]\w+ (?:was |came |ranked )?second\b"
    r"|[- ]?(?:place\w*|among|in|by|as|for|of|overall|largest|biggest)\b|[,.;:)]|$"
)
_TRADER = pattern(r"[ -](?:buyer|customer|destination|market|purchaser|seller|source|supplier|taker)s?\b")
_AND_ANOTHER = pattern(
    r"(?:,? (?:and|or)|,) (?:the )?(?:[a-z0-9]+-)?(?:largest|biggest)\b"
)  # `largest and third-largest`
_OF_A_NAME = pattern(r" (?!U\.?S\.?)[A-Z]")
_SO_FAR = pattern(
    r"\b(?:so far|to date|in all|thus far|till now)\b", needs="so far|to date|in all|thus far|till now"
)
_PLURAL = pattern(r"[a-rt-z]s$")
_AGAIN = pattern(r"^ \(\d[\d,]*\)", needs="(")  # the number in figures behind that in words: `two (2)`
_THAT_YEAR = pattern(r"%? (?:that|the same|this|last) (?:year|month)\b", needs=" year| month")
_SOMEWHERE = frozenset(("anywhere", "worldwide", "globally", "abroad", "overall"))
_NEAR_LABEL = 14  # characters between a label and its rank: `Economy: world no. 2`
_MOST_OF_LABEL = 0.6  # of what its words weigh
_MANY = 1000  # from which number on a count needs no word behind it
_NATION, *_NATIONS = (stem(word) for word in ("nation", "country", "economy", "member"))
_SMALL = "a an the of in on at by for to from and or as is are was were per that which who"
_NOT_COUNTED = frozenset(_SMALL.split(" "))


def is_same(said: Quantity, own: Quantity) -> bool:
    """Tell whether two quantities are one, finer or rounded."""
    if said.kind in DATES or own.kind in DATES:
        return _is_same_date(said, own)
    if said.kind != own.kind and not {said.kind, own.kind} <= {"count", "money"}:
        return False
    if said.key == own.key:
        return True
    if said.kind == "rank" and said.hedge == "within":  # `among the top five`
        return int(own.key) <= int(said.key)
    return said.kind not in ("rank", "crowd", "quote") and _is_rounded(said, own)


def _is_same_date(said: Quantity, own: Quantity) -> bool:
    if said.kind not in DATES or own.kind not in DATES:
        return False
    if {said.hedge, own.hedge} <= {*_PARTS_OF_A_TIME} and said.hedge != own.hedge:
        return False
    if own.kind == "decade":
        return said.kind == "decade" and said.key == own.key
    if said.kind == "decade":
        return own.kind != "day" and said.key[:3] == own.key[:3]
    if said.kind == "year" and said.hedge in _PARTS_OF_A_TIME and own.kind in ("month", "day"):
        return own.key[:4] == said.key and int(own.key[5:7]) in _MONTHS_OF[said.hedge]
    if said.key.startswith("-"):  # a month alone
        return said.key in own.key or own.kind == "year"
    return own.key.startswith(said.key) or said.key.startswith(own.key)


def _is_rounded(said: Quantity, own: Quantity) -> bool:
    """Tell whether a figure is another one rounded, and says so by its hedge or its few digits."""
    if said.hedge not in _ROUNDING:
        return False
    found = _numbers(said, own)
    if not found or not found[1] or 100 * abs(found[0] - found[1]) > abs(found[1]) * _ABOUT:
        return False
    return bool(abs(found[1]) >= 50)


def _numbers(said: Quantity, own: Quantity) -> tuple[Any, Any] | None:
    """Return the numbers of two figures, whole or decimal, or None where one is in words."""
    if all(key.isdecimal() and len(key) <= _SURELY_EXACT for key in (said.key, own.key)):
        return int(said.key), int(own.key)
    from decimal import Decimal, InvalidOperation  # only for what is no whole number

    try:
        return Decimal(said.key), Decimal(own.key)
    except InvalidOperation:
        return None


def is_comparable(claims: Claims, figure: Figure, own: Quantity, fact: Fact, end: int) -> bool:
    """Tell whether a figure of a fact is one that a figure of the draft stands for."""
    said = figure.quantity
    if said.kind in DATES or own.kind in DATES:
        return _are_dates_comparable(said, own)
    mine = counted(claims.text, figure.end) or labelled(claims, figure, fact)
    theirs = counted(fact.statement, end)
    if own.key == "decades" and said.kind == "count":  # for how long something has been
        is_time = _OF_TIME.match(claims.text, figure.end) or _TIME.search(said.text)
        is_since = _FOR.search(claims.text, max(0, figure.start - 24), figure.start)
        long = _LONG.match(claims.text, figure.end)
        is_long = long and claims.meanings.count(telling_of(long["what"]), fact)
        return bool(is_time and (is_since or is_long)) and float(said.key) < _DECADES
    if said.key == FEW and own.kind != "crowd":
        return False  # of which there may be as many
    if said.kind == "crowd" or own.kind == "crowd":
        return {said.kind, own.kind} <= {"crowd", "count"} and bool(mine & theirs)
    if said.kind != own.kind or not _is_alike(said, own):
        return False
    if said.kind == "rank":
        if is_first_of_its_kind(claims, figure):
            return False
        if _OF_A_NAME.match(fact.statement, end) and not is_superlative(own):
            return False  # the second of that name
        heads = _ranked_head(claims, figure), _head(fact.statement, end)
        if fact.flow and flows.near(claims, figure) == fact.flow and _TRADER.match(claims.text, figure.end):
            return True
        if is_of_something_else(claims, figure, fact):
            return False
        is_of_others = is_superlative(said) and is_superlative(own) and all(heads)
        is_alike = not is_of_others and (
            is_ranking(claims, figure) or _is_ranked_alike(said, own, mine, theirs)
        )
        return is_alike or bool(mine & theirs) or _is_told(claims, fact, mine)
    if said.kind == "percent":
        return not mine or bool(mine & theirs) or _is_told(claims, fact, mine)
    if said.kind != "count" or (
        claims.sentence.is_cell and not mine and not claims.meanings.meant(claims.text)
    ):
        return True
    times = [bool(_TIME.search(q.text) or _OF_TIME.match(text, at)) for q, text, at in (
        (said, claims.text, figure.end), (own, fact.statement, end),
    )]  # fmt: skip
    if any(times):
        return all(times)
    if int(float(own.key)) >= _MANY:
        return not mine or bool(mine & theirs) or _is_told(claims, fact, mine)
    return bool(mine & theirs) or is_same_head(claims, figure, fact, end)


def is_ranking(claims: Claims, figure: Figure) -> bool:
    """Tell whether a rank stands behind a verb of ranking: `came fourth`."""
    is_behind = _RANKING.search(claims.text, max(0, figure.start - 32), figure.start)
    is_labelled = 0 < claims.label_end <= figure.start <= claims.label_end + _NEAR_LABEL
    is_counted = any(map(str.isdecimal, figure.quantity.text))  # no `First:`, `Second:`
    is_label = is_counted and _RANK_BEHIND.match(claims.text, figure.end)
    is_bare = _BARE.match(claims.text, figure.end) and bool(
        (claims.sentence.is_cell and not figure.start) or ranked(claims.text, figure.start, figure.end)
    )
    is_numbered = figure.quantity.text.startswith(_NUMBERED) or claims.text.endswith(_WORLDS, 0, figure.start)
    return bool(
        is_numbered
        or is_bare
        or is_behind
        or is_labelled
        or is_label
        or _IN_THE_WORLD.match(claims.text, figure.end)
    )


def labelled(claims: Claims, figure: Figure, fact: Fact) -> frozenset[str]:
    """Return the stems of the label before a figure, which says what it counts: `Summits so far: three`.

    A fact must have most of what it says.
    """
    if not 0 < claims.label_end <= figure.start or figure.quantity.kind not in ("count", "crowd"):
        return frozenset()
    label = telling_of(_SO_FAR.sub("", claims.text[: claims.label_end]))
    if claims.meanings.met(label, fact) < _MOST_OF_LABEL * claims.meanings.weight(label):
        return frozenset()
    found = (stem(word) for word in words(claims.text[: claims.label_end]) if word not in _NOT_COUNTED)
    return frozenset(_NATION if word in _NATIONS else word for word in found)


def is_first_of_its_kind(claims: Claims, figure: Figure) -> bool:
    """Tell whether a `first` is no rank of size: `the first meeting`, `the first is a treaty`."""
    opens = not figure.start and claims.text.startswith((",", ":"), figure.end)  # `First, ...`
    is_placed = not opens and _PLACED.match(claims.text, figure.end)
    return figure.quantity.text.lower() == "first" and not is_placed


def _is_ranked_alike(said: Quantity, own: Quantity, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    are_superlative = [is_superlative(rank) for rank in (said, own)]
    return all(are_superlative) or (not mine and not are_superlative[1]) or bool(mine & theirs)


def is_superlative(rank: Quantity) -> bool:
    """Tell whether a rank is one of size: `largest`, `top`."""
    return any(word.endswith("est") or word == "top" for word in rank.text.lower().split())


def is_of_something_else(claims: Claims, figure: Figure, fact: Fact) -> bool:
    """Tell whether a rank is of what a fact does not speak of: of the world, `in our survey`."""
    if fact.flow and _TRADER.match(claims.text, figure.end):
        return False
    head = _ranked_head(claims, figure)
    is_of_world = _OF_WORLD.search(claims.text, 0, figure.start) or _IN_WORLD.match(claims.text, figure.end)
    within = _WITHIN.match(claims.text, figure.end)
    if is_of_world and not (head or within):
        return "world" not in fact.statement
    what = telling_of(within["what"]) if within else frozenset([head] if head else ())
    return bool(what) and not claims.meanings.count(what, fact)


def _ranked_head(claims: Claims, figure: Figure) -> str:
    """Return the stem of what a rank of size is of; nothing behind one that follows: `only one country`."""
    is_of_size = names_rank(claims, figure) and is_superlative(figure.quantity)
    joined = _AND_ANOTHER.match(claims.text, figure.end) if is_of_size else None
    return _head(claims.text, joined.end() if joined else figure.end) if is_of_size else ""


def names_rank(claims: Claims, figure: Figure) -> bool:
    """Tell whether a rank is named, and does not follow: `led all others`, `only two are larger`."""
    return figure.quantity.text.lower() in claims.text[figure.start : figure.end].lower()


def is_of_a_name(said: Quantity, own: Quantity, fact: Fact) -> bool:
    """Tell whether a rank is one of size, and one of a fact the place of a name: the second X Government."""
    return is_superlative(said) and any(
        _OF_A_NAME.match(fact.statement, end) and not is_superlative(own)
        for quantity, _, end in quantities_of(fact.statement)
        if quantity == own
    )


def _is_told(claims: Claims, fact: Fact, counted: frozenset[str]) -> bool:
    """Tell whether what is counted is what a fact is about, by any of its names."""
    return claims.meanings.count(frozenset(map(root, counted)), fact) > 0


def _is_alike(said: Quantity, own: Quantity) -> bool:
    """Tell whether two figures are of the same order: a slip is no factor of a thousand."""
    found = _numbers(said, own)
    if not found:
        return True
    smaller, larger = sorted(map(abs, found))
    if not smaller:
        return not larger
    slip = _SLIP_OF_COUNTS if said.kind == "count" else _SLIP
    return larger < slip * smaller or any(larger == scale * smaller for scale in _SCALES)


def is_same_head(claims: Claims, figure: Figure, fact: Fact, end: int) -> bool:
    """Tell whether the same things are counted: `35,000 troops`, `50,000 U.S. troops`."""
    if figure.quantity.kind != "count":
        return False
    head = _head(claims.text, figure.end, is_plural=True)
    return bool(head) and head == _head(fact.statement, end, is_plural=True)


def _head(text: str, end: int, is_plural: bool = False) -> str:
    """Return the stem of the last of the telling words right behind a figure, or of the first plural."""
    head = ""
    for word in text[end : end + 60].lstrip(" -").split():
        if country(word):
            continue
        if word.strip(".,;:)") in _SOMEWHERE:
            break  # of whatever is ranked
        found = [told for part in words(word) for told in telling_of(part)]
        if not found:
            break
        head = found[-1]  # of `goods/services`, the same in every run
        if word[-1:] in ".,;:)" or (is_plural and _PLURAL.search(word)):
            break
    return head


def _are_dates_comparable(said: Quantity, own: Quantity) -> bool:
    if said.key.startswith("-") or own.key.startswith("-"):
        return False
    dates = {"year", "month", "day"}
    return said.kind == own.kind or (own.kind in dates and said.kind in (*dates, "decade"))


@lru_cache(KEPT)
def counted(text: str, end: int) -> frozenset[str]:
    """Return the stems of the few words right behind a figure: what is counted."""
    behind = _AGAIN.sub("", text[end : end + 48]).replace("U.S.", "US")  # whose stop ends nothing
    if _THAT_YEAR.match(behind):
        return frozenset()
    for mark in (". ", ";", ":", ",", "(", ")", " who ", " which ", " that "):
        behind = behind.partition(mark)[0]
    found = (stem(word) for word in words(" ".join(behind.split()[:4])) if word not in _NOT_COUNTED)
    return frozenset(_NATION if word in _NATIONS else word for word in found)
