"""Numbers of years, held against the years of the fact that is meant."""

from __future__ import annotations

from .claims import DATES
from .faults import Fault
from .patterns import pattern
from .readings import quantities_of
from .sought import SINCE, SUBJECT
from .support import FEWEST, MOSTLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.quantities import Quantity
    from .claims import Claims, Figure
    from .meaning import Meant

_HARDLY = (
    r"(?:some |only |just |about |over |nearly |more than |less than |almost )?(?:an? )?$"  # before a number
)
_LASTING = pattern(
    rf"\b(?:last(?:s|ed|ing)?|endur(?:e|es|ed|ing)|go on|went on|over after) (?:for )?{_HARDLY}"
)
_A_YEAR = pattern(r"\b(?:18|19|20)\d\d\b", needs="18|19|20")
_YEARS_OF = pattern(  # `the 35 years of Japanese colonial rule`, `the 35-year colonization`
    r"(?:[ -]years?)? (?:of )?(?:[A-Z]\w+(?:'s)? )?(?:colonial |foreign )?"
    r"(?:rule|coloni[sz]ation|occupation)\b",
    needs="rule|coloni|occupation",
)
_FOR = pattern(rf"\b[Ff]or {_HARDLY}")
_FROM_TO = pattern(r"\bfrom (?:\w+ )?\d{4} (?:to|until) (?:\w+ )?\d{4}\b", needs="from ")
_SAID = 0.4  # the share of a fact, and of a sentence, from which it is of the time that the fact gives
_STILL = 5  # years for which a draft may count on from the day of a fact
_ROUNDED = 10  # years by which a number of them may be rounded
_OLD = pattern(r"[ -]years? old\b")
_IN_TENS = pattern(r"\b(?:decades?|century)(?: and a half)?$")
_YEARS = pattern(r"[ -]years?\b")


def span_fault(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return a number of years that is not the one between the two years of the fact which is meant."""
    is_rounded = bool(_IN_TENS.search(figure.quantity.text))
    if meant and (wrong := _since(claims, figure, meant)):
        return wrong
    years = is_rounded or _YEARS.match(claims.text, figure.end)
    if not years or figure.quantity.kind != "count" or not meant:
        return None
    is_said = meant[0].coverage >= MOSTLY or min(meant[0].coverage, meant[0].precision) >= _SAID
    is_whole = is_said and _FROM_TO.search(meant[0].fact.statement)
    if not is_whole and meant[0].reach < MOSTLY:
        return None
    ends = {int(q.key) for q, _, _ in quantities_of(meant[0].fact.statement) if q.kind == "year"}
    said = {one.quantity.key for one in claims.figures if one.quantity.kind == "year"}
    is_lasting = _LASTING.search(claims.text, 0, figure.start) or _YEARS_OF.match(claims.text, figure.end)
    before = {match[0] for match in _A_YEAR.finditer(claims.sentence.before)} if is_lasting else set()
    own = {str(end) for end in ends}
    is_told = own <= said or bool(is_lasting and own & (said | before))
    is_for = is_whole and (is_lasting or (said <= own and _FOR.search(claims.text, 0, figure.start)))
    if (
        len(ends) != 2
        or not (is_told or is_for)
        or _are_so_many(figure.quantity, max(ends) - min(ends), is_rounded)
    ):
        return None
    begun = {str(end - way * int(float(figure.quantity.key))) for end in ends for way in (1, -1)}
    if said & begun:
        return None  # who counts from another year
    text, right = claims.text[figure.start : figure.end], str(max(ends) - min(ends))
    message = f'"{text}": from {min(ends)} to {max(ends)} are {right} years'
    return Fault("UD108", figure.start, figure.end, message, meant[0].fact, text, right)


def _since(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return a number of years that is not how long what the fact which is meant tells has been so."""
    one, said, text = meant[0], figure.quantity, claims.text
    since = SINCE.search(one.fact.statement) if said.kind == "count" else None
    is_rounded = bool(_IN_TENS.search(said.text))
    is_long = _OLD.match(text, figure.end - len(" years")) if is_rounded else _OLD.match(text, figure.end)
    is_for = (is_rounded or _YEARS.match(text, figure.end)) and _FOR.search(text, 0, figure.start)
    if since is None or not (is_long or is_for) or len(one.shared) < FEWEST or one.precision < SUBJECT:
        return None
    years = int(one.fact.as_of[:4]) - int(since["year"])
    if any(one.quantity.kind in DATES and not one.is_as_of for one in claims.figures):
        return None
    if any(_are_so_many(said, years + later, is_rounded) for later in range(_STILL)):
        return None
    text, message = said.text, f'"{said.text}": since {since["year"]} there had been {years} years'
    return Fault("UD108", figure.start, figure.end, message, one.fact, text, str(years))


def _are_so_many(said: Quantity, years: int, is_rounded: bool) -> bool:
    """Tell whether a number, with its hedge, is one of some years, or of as many decades."""
    number = float(said.key)
    if is_rounded and not said.hedge:
        return abs(number - years) < _ROUNDED
    if said.hedge in ("over", "least"):
        return number <= years < number + _ROUNDED
    if said.hedge in ("under", "nearly", "most"):
        return number - _ROUNDED < years <= number
    return number == years or (said.hedge == "about" and abs(number - years) <= _ROUNDED / 2)
