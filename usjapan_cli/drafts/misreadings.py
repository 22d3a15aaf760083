"""A figure that a fact has with another hedge, or of other things: of a month, of another deed."""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS
from .claims import DATES
from .explained import is_of_the_rest
from .faults import Fault
from .patterns import pattern
from .readings import quantities_of, telling_of
from .support import BESIDE, DEED, FEWEST, MOSTLY, SURE_OF_DATED, deeds_by_year, is_remnant

TYPE_CHECKING = False
if TYPE_CHECKING:
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
_EACH = pattern(
    r"[^.;:,]{0,24}? (?:(?:an?|per|each|every) (?P<each>day|week|month|quarter|year|decade)"
    r"|(?P<ly>daily|weekly|monthly|quarterly|yearly|annual(?:ly)?))\b"
)
_PERIODS = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year",
    "annual": "year", "annually": "year",
}  # fmt: skip
_OTHERS = pattern(r" (?:others?|further|more)\b")
_INCLUDED = pattern(
    r"\b(?:[Ii]ncluding|[Cc]ounting) (?:[A-Z]|itself)"
    r"|\b(?:included|counted in|among them|itself one of them)\b"
    r"|\bone of (?:the )?(?=\d+\b|(?:ten|eleven|twelve|\w+teen)\b)"
)
_RISING_BY = pattern(
    r"\b(?:rais|ris|rose|increas|grow|grew|climb|lift|expand)\w*\b[^.;,]{0,50}? "
    r"by (?:about |roughly |some )?$",
    needs=" by ",
)
_RISING_TO = pattern(r"\b(?:rise|raise|increase|grow|climb) to $")
_IN_FORCE = telling_of("took take effect force entered enter came come started start began begin")


def worded(own: Quantity) -> str:
    """Spell a fact's figure with its hedge."""
    hedge = _HEDGED.get(own.hedge, "")
    money = "$" if own.kind == "money" and not own.text.startswith("$") else ""
    percent = "%" if own.kind == "percent" and own.text[-1:].isdigit() else ""
    return f"{hedge}{money}{own.text}{percent}"


def _with_hedge(claims: Claims, figure: Figure) -> str:
    """Return a figure with the words before it."""
    return claims.text[max(0, figure.start - _HEDGE) : figure.end]


def hedge_fault(claims: Claims, figure: Figure, found: list[Support]) -> Fault | None:
    """Return what a figure's hedge lacks or adds, where every fact that has the figure has another hedge."""
    said = figure.quantity
    if said.kind in DATES or said.kind in ("rank", "crowd") or claims.sentence.is_context:
        return None
    one = found[0]
    own_bound, hedges = BOUNDS.get(one.quantity.hedge, ""), (one.quantity.hedge for one in found)
    is_short = said.hedge == "nearly" and own_bound and not _CLOSE_TO.search(_with_hedge(claims, figure))
    said_bound = "under" if is_short else BOUNDS.get(said.hedge, "")
    if any(said_bound == BOUNDS.get(hedge, "") or said.hedge == hedge for hedge in hedges):
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
    text, expected = claims.text[figure.start : figure.end], worded(one.quantity)
    code, how = ("UD201", "lacks its") if own_bound and not said_bound else ("UD202", "has another")
    message = f'"{text}" {how} hedge: the report has {expected}'
    return Fault(code, figure.start, figure.end, message, one.fact, text, expected)


def misreading(claims: Claims, figure: Figure, found: Support) -> Fault | None:
    """Return a figure that a fact has of other things: of a year, not a month, or of others, not of all."""
    statement, text = found.fact.statement, claims.text[figure.start : figure.end]
    if figure.quantity.kind in DATES:
        return _of_another_deed(claims, figure, found)
    places = ((start, end) for own, start, end in quantities_of(statement) if own == found.quantity)
    start, end = next(places, (0, 0))
    if not end:
        return None
    said, own = period(claims.text, figure.end), period(statement, end)
    if said and own and said != own:
        message, expected = f'"{text}" a {said}: the report has it of a {own}', f"a {own}"
    elif (
        _OTHERS.match(statement, end)
        and not _OTHERS.match(claims.text, figure.end)
        and _INCLUDED.search(claims.text, max(0, figure.start - BESIDE), figure.end + BESIDE)
    ):
        message, expected = f'"{text}": the report has {text} others', f"{text} others"
    elif _RISING_TO.search(statement, 0, start) and _RISING_BY.search(claims.text, 0, figure.start):
        message, expected = f'by "{text}": the report has it rise to {text}', f"to {text}"
    else:
        return None
    return Fault("UD101", figure.start, figure.end, message, found.fact, text, expected)


def _of_another_deed(claims: Claims, figure: Figure, found: Support) -> Fault | None:
    """Return a year in which a fact has something else done: it was signed in it, and took effect later."""
    dates = deeds_by_year(found.fact.statement)
    is_meant = found.reach >= SURE_OF_DATED or is_remnant(claims, figure)
    if len(dates) < FEWEST or found.quantity.key not in dates or not is_meant:
        return None
    before = (one.end for one in claims.figures if one.end <= figure.start and one.quantity.kind in DATES)
    begin = max(claims.clause(figure.start)[0], figure.start - 2 * DEED, *before)
    said = telling_of(claims.text[begin : figure.start])
    said |= _IN_FORCE if said & _IN_FORCE else frozenset()  # `came into force` is `took effect`
    other = next((year for year, deed in dates.items() if said & deed), "")
    if not other or said & dates[found.quantity.key]:
        return None
    text = claims.text[figure.start : figure.end]
    return Fault(
        "UD103", figure.start, figure.end, f'"{text}": the report has {other}', found.fact, text, other
    )


def period(text: str, end: int) -> str:
    """Return the span of time of which a figure that ends at a place is said: `$2 billion a year`."""
    match = _EACH.match(text, end)
    word = (match and (match["each"] or match["ly"])) or ""
    return _PERIODS.get(word, word)
