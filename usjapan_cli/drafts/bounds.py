"""The hedge of a figure, held against that of the fact that has it."""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS
from .claims import DATES
from .deals import MOSTLY
from .explained import is_of_the_rest
from .faults import Fault
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.quantities import Quantity
    from .claims import Claims, Figure
    from .support import Support

_SURE_OF_HEDGE = 0.25  # the share of a fact from which the hedge of its figure is held against another
_HEDGED = {
    "over": "over ", "under": "less than ", "about": "about ", "nearly": "nearly ", "least": "at least ",
    "most": "at most ",
}  # fmt: skip
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
_UP_TO = pattern(r"\bup to (?:an? |the )?$")


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


def hedge_fault(claims: Claims, figure: Figure, found: list[Support]) -> Fault | None:
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
        (one.reach < _SURE_OF_HEDGE and one.precision < MOSTLY)
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
