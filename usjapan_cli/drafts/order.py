"""What came before what or in which year, and which of two partners is the smaller one, turned round."""

from __future__ import annotations

from functools import lru_cache

from ..core.dates import in_words
from ..core.words import CARDINALS
from .claims import DATES, Claims
from .faults import Fault, fault_at
from .patterns import pattern
from .readings import KEPT, quantities_of, telling_of
from .relative import year_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Meant

_ORDERED = pattern(
    r"^\W*(?:Only )?(?P<opening>After|Before|Once|When) (?P<one>[^,;]{4,}), (?P<other>[^;]{4,})"
    r"|(?P<first>[^,;]{4,}?),? (?:long |shortly |only |had )?(?P<joint>after|before|once) "
    r"(?P<second>[^,;]{4,})",
    needs="after |After |before |Before |once |Once |When ",
)
_BEFORE = pattern(
    r"^\W*(?:(?P<so_many>\w+) (?P<units>year|month)s? )?"
    r"(?P<opening>[Bb]efore|[Pp]rior to|[Aa]head of|[Aa]fter|[Ff]ollowing|[Oo]nce) (?=[^,]{8,},)"
    r"|,? (?:(?:long|shortly|just|only|even|well|soon|immediately"
    r"|(?P<many>\w+) (?P<unit>year|month|week)s?) )?"
    r"(?:(?P<before>before|prior to|ahead of|in advance of)|after|following|in the wake of) (?=[\w\"' ]{6,})",
    needs="efore|rior to|head of|fter|ollowing|in advance of|in the wake of|nce",
)
_ROUNDED = pattern(r"\b(?:than|nearly|almost|about|around|roughly|some|over|under|least|most|or)$")
_PART, _FEWEST = 0.45, 2  # the share of a part that a fact has which dates it, and how many of its words
_MEANT = 0.3  # the reach of a fact whose order is turned
_CLEARLY = 1.5  # by how much more the parts have in common the other way round
_TO_THE_MONTH = len("2023-03")
_TOPS = 4  # facts that are looked through
_MOSTLY = 0.6  # the share of a fact with which it is what a line tells that stands below a year
_LOOKS_BACK = pattern(r"\b(?:had|having|earlier|previous(?:ly)?|before|after|since|ago|later|once|still)\b")
_SIDE = pattern(
    r"\b(?P<who>[A-Z]\w+)(?:, \w+,)? (?:is|was|remains|being|as) (?:the|its|their|a) "
    r"(?P<how>smaller|junior|minor|lesser|larger|senior|bigger|dominant|stronger)(?: coalition)? "
    r"(?:partner|party|member)\b",
    needs="partner|party|member&smaller|junior|minor|lesser|larger|senior|bigger|dominant|stronger",
)
_SMALL = frozenset(("smaller", "junior", "minor", "lesser"))


def turned_order(claims: Claims) -> Iterator[Fault]:
    """Yield that one thing came before another which, as a fact says, it followed."""
    said = _order(claims.text)
    for one in claims.meant[:_TOPS] if said and not claims.marked.has_negations() else ():
        own = _order(one.fact.statement) if one.reach >= _MEANT and claims.speaks_of(one) else None
        if not said or not own:
            continue
        weight = claims.meanings.weight
        straight = [weight(a & b) for a, b in zip(said, own, strict=True)]
        crossed = [weight(a & b) for a, b in zip(said, own[::-1], strict=True)]
        if min(crossed) > 0 and sum(crossed) > _CLEARLY * sum(straight):
            yield fault_at(claims, "UD105", "the report has it in the other order", one.fact)
            return


def turned_dates(claims: Claims) -> Iterator[Fault]:
    """Yield that one thing came before another which, by the dates that they have, it followed.

    So where it came otherwise many years before it than a sentence says.
    """
    match = _BEFORE.search(claims.text)
    if match is None or claims.marked.has_negations() or claims.sentence.is_context:
        return
    begin, end = 0, len(claims.text)
    if match["opening"]:
        begin, middle = match.end(), claims.text.find(",", match.end())
        if middle < 0:
            return
        spans = (begin, middle), (middle, end)
    else:
        spans = (match.end(), end), (begin, match.start())
    second, first = (_dated(claims, *span) for span in spans)
    if not first or not second or first[0].id == second[0].id:
        return
    size = min(len(first[1]), len(second[1]))
    is_before = match["before"] or (match["opening"] or "").lower() in ("before", "prior to", "ahead of")
    earlier, later = (first[1][:size], second[1][:size])[:: 1 if is_before else -1]
    is_turned = earlier > later
    if is_turned or _is_otherwise_apart(claims.text, match, earlier, later):
        fact, date = second
        said = match[0].strip(" ,")
        start = claims.text.find(said, match.start())
        message = (
            f'"{said}": the report has {in_words(first[1])} for the one and {in_words(date)} for the other'
        )
        yield Fault("UD105" if is_turned else "UD103", start, start + len(said), message, fact, said)


def _is_otherwise_apart(text: str, match: re.Match[str], earlier: str, later: str) -> bool:
    """Tell whether two dates are not so many years or months apart as is said: `two years before`."""
    many, unit = match["many"] or match["so_many"] or "", match["unit"] or match["units"]
    number = 1 if many.lower() in ("a", "an") else CARDINALS.get(many.lower(), 0)
    if not number or _ROUNDED.search(text, 0, match.start()):
        return False
    if unit == "month":
        return len(earlier) == len(later) == _TO_THE_MONTH and _months(later) - _months(earlier) != number
    return unit == "year" and int(later[:4]) - int(earlier[:4]) != number


def _months(date: str) -> int:
    return 12 * int(date[:4]) + int(date[5:7])


def misplaced_year(claims: Claims) -> Iterator[Fault]:
    """Yield what opens a paragraph or an item below a year in which, as the fact says, it was not."""
    year = year_of(claims.sentence.heading)
    if not year or claims.sentence.before or claims.sentence.is_context or _LOOKS_BACK.search(claims.text):
        return
    if any(one.quantity.kind in DATES for one in claims.figures) or claims.marked.has_negations():
        return
    found = _dated(claims, 0, len(claims.text))
    if found and found[0].shelf_life == "fixed" and found[1][:4] != year:
        fact, date = found
        if claims.meanings.of(fact, claims.text).coverage >= _MOSTLY:
            message = f"below {year}: the report has {in_words(date)}"
            yield Fault("UD103", 0, len(claims.text), message, fact, claims.text, in_words(date))


def _dated(claims: Claims, begin: int, end: int) -> tuple[Fact, str] | None:
    """Return the fact of which a part of a sentence is, with the one date that the fact has; or None."""
    text = claims.text[begin:end]
    top = next(iter(claims.meanings.meant(text, claims.context)), None)
    if top is None or top.precision < _PART or len(top.shared) < _FEWEST or not claims.speaks_of(top):
        return None
    dates = {
        q.key for q, _, _ in quantities_of(top.fact.statement) if q.kind in DATES and q.key[:4].isdecimal()
    }
    said = {
        one.quantity.key for one in claims.figures if one.quantity.kind in DATES and begin <= one.start < end
    }
    dates |= {top.fact.date or ""} - {""} if not dates else set()
    if len(dates) != 1 or "/" in next(iter(dates)):
        return None
    (date,) = dates
    is_said = all(one.startswith(date) or date.startswith(one) for one in said)
    return (top.fact, date) if is_said else None


@lru_cache(KEPT)
def _order(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the telling words of what came first in a text, and of what came then; None without an order."""
    match = _ORDERED.search(text)
    if match is None:
        return None
    if match["opening"]:
        pair = match["one"], match["other"]
        is_turned = match["opening"] == "Before"
    else:
        pair = match["second"], match["first"]
        is_turned = match["joint"] == "before"
    earlier, later = map(telling_of, reversed(pair) if is_turned else pair)
    return earlier - later, later - earlier


def turned_side(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield `the smaller partner` of the one of two who, as a fact says, is not the smaller one."""
    match = _SIDE.search(claims.text)
    for one in meant if match else ():
        own = _SIDE.search(one.fact.statement)
        if not match or not own or (match["how"] in _SMALL) != (own["how"] in _SMALL):
            continue
        if match["who"] != own["who"] and match["who"] in one.fact.statement:
            message = f"the report has {own['who']} here"
            yield Fault("UD105", *match.span("who"), message, one.fact, match["who"], own["who"])
            return
