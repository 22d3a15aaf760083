"""Which numbers of a sentence claim something: none of a page, of a word, of another figure; in full."""

from __future__ import annotations

import re

from ..core.words import CARDINALS
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..language.quantities import Quantity

_OF_ANOTHER = pattern(  # `half of that`, `only three are bigger`
    r" (?:of (?:that|this|it|them|those"
    r"(?! (?!are|were|in|on|who|that|is|had|have)[a-z]+))"
    r"|of (?:the|these|those|our|its) (?:two|three|four|five|six|seven"
    r"|ten|\d+)|that(?: (?:share|level|much|amount|rate|number)\b|(?= *(?:[.,;:)]|$)))"
    r"|(?:more|less) than (?:we|it|they)\b|(?:more|less|fewer|higher|lower)\b[^.;]{0,60}? than\b"
    r"(?! (?:\w+ ){1,2}(?:sold|sells?|bought|buys?|exported|imported|shipped)\b)"
    r"|as (?:much|many)|of [A-Z][\w.]*'s(?= *(?:[.,;:)]|$)| in \d)"
    r"|(?:\w+ ){0,3}(?:bigger|larger|ahead|higher))\b",
    needs=" of that| of this| of it| of them| of those| of these | of our | of the t| of the f| of the s"
    "| of the 0| of the 1| of the 2| of the 3| of the 4| of the 5| of the 6| of the 7| of the 8| of the 9"
    "| that| than| as much| as many|'s"
    "|bigger|larger|ahead|higher",
)
_UNIT = pattern(  # told once for all sums: `imports 501, exports 363 ($bn)`
    r"\((?:in |US|all )*\$? ?(?P<unit>bn|b|billions?|mn|m|millions?)"
    r"(?: of (?:U\.?S\.? )?dollars|,? 20\d\d)?\)|\b[Ii]n (?P<said>b|m)illions of (?:U\.?S\.? )?dollars",
    needs="(|illions of",
)
_BARE_SUM = pattern(
    r"(?:^|[^\w\s] ?|\b(?:and|our|total|[A-Z][\w.]*) )(?:[IiEe][mx]ports?|[Dd]eficit|[Ss]urplus|[Bb]alance"
    r"|[Tt]otal|[Bb]ought|[Ss]old):? (?:of |at |was |were )?$"
)
_NO_MOST = pattern(  # no bound: `added up to $308 billion`
    r"\b(?:add(?:s|ed|ing)?|com(?:e|es|ing)|came|sum(?:s|med)?|tot(?:s|ted)|work(?:s|ed)?) up to (?:an? "
    r"|the )?\$?$"
)
_OR_LESS_THAN = pattern(r",? or (?:less|more|fewer) than\b", needs="or less than|or more than|or fewer than")
_NO_UNDER = pattern(  # `under two Administrations`: in the time of
    r" (?:\w+ )?(?:[Aa]dministrations?|[Pp]residen(?:ts?|cies)|[Pp]rime [Mm]inisters?|governments?|leaders?"
    r"|cabinets?|treat(?:y|ies)|laws?|agreements?|deals?|pacts?|programs?|arrangements?)\b"
)
_OF_POINTS = pattern(r"[ -](?:percentage[ -])?points?\b", needs="point")  # how far two shares are apart
_OF_A_WHOLE = pattern(  # no rank: `a seventh of`
    r"\b(?:a|one)[ -][a-z]+th (?:of|with)\b", needs="th of|th with"
)
_OF_A_LEVEL = pattern(  # of another figure: `half the level of 2022`
    r" (?:the|that|this) (?:level|rate|amount|size|figure|sum|total)\b",
    needs="level|rate|amount|size|figure|sum|total",
)
_OF_ORDER = pattern(r"\b(?:bigg|larg|small|low|high|old|new|lat|earli)est first\b", needs="est first")
_OF_PAPERS = pattern(  # whose number is no rank: `Resolution No. 4`
    r"\b(?:Amendment|Annex|Appendix|Bill|Case|Chart|Docket|Exhibit|Item|Memo|Order|Proposition|Question|Report"
    r"|Resolution|Rule|Schedule|Slide) $",
)
_STUCK = pattern(  # to a figure: `2-way`, `two-page`, `second-quarter`
    r"[+/]\d|\.\d|-way|-plus-"
    r"|-[a-z]+ (?:Act|Law)|-[a-z]+-old\b|-(?:page|paragraph|line|word|minute|hour|story|star"
    r"|quarter|half|grade|class|hand|semester|floor|row|person|man|volume)\b"
)
_IN_LETTERS = pattern(  # the rest of a number, or of a fraction: `one-seventh`
    r"\bhundred (?:and )?$|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)-$",
    needs="hundred |ne-|wo-|hree-|our-|ive-|ix-",
)
_SOURCES = (  # before the number of a document, or of a part of one
    "IF", "RL", "RS", "No", "No.", "no", "no.", "p.", "pp.", "ch.", "vol.", "Vol.", "Article", "Section",
    "Sec.", "Figure", "Table", "fig.", "Title", "Chapter", "H.R.", "S.", "Res.", "Public Law", "P.L.", "page",
    "pages", "footnote", "note", "edition", "ed.",
)  # fmt: skip
_FROM_A_YEAR = pattern(r"(?<!\d)(?:19|20)\d\d-$", needs="-")  # `1910-1945`
_CITED = pattern(
    rf"(?:\b(?<!U\.)(?:{'|'.join(map(re.escape, _SOURCES))})\s*|[A-Za-z]|[A-Z]-|\d[+/-]|\[)$",
)
_NUMERALS = frozenset((*CARDINALS, "hundred", "thousand", "dozen"))
_OPENERS = " \"'(*_-\u201c"
_OF_SEVERAL = pattern(
    r" (?:two|three|four|five|six|seven|eight|nine|ten|few|several|\d+)\b"
)  # `the first two`
_OF_DOLLARS = pattern(r" of (?:current |nominal )?(?:U\.?S\.? )?dollars\b")  # a unit: `billions of dollars`
_FOR_A_DOLLAR = pattern(  # a ratio: `$1.57 for each dollar`
    r"[^.;$]{0,60}? (?:for (?:each|every)|per|on the) (?:dollar|\$1)\b", needs="dollar|$1"
)
_BILLIONS = ("billion", "trillion")
_OF_NOTHING = pattern(  # nothing that is counted stands behind it
    r" *(?:[.,;:)]|$)| (?:in|from|to|and|against|with|by|for|last|per|that|a) "
)
_OF_SUMS = pattern(  # of what else than money a `168 billion` might be, is not said
    r"^(?!.*\b(?:population|people|inhabitants|residents)\b).*\b(?:(?:im|ex)port\w*|deficit|surplus|shortfall"
    r"|balance|gap|bought|buys?|sold|sells?|sales|purchase\w*|pays?|paid|worth|costs?)\b",
    re.I | re.S,
    needs="port|deficit|surplus|shortfall|balance|gap|bought|buy|sold|sell|sales|purchase|pay|paid|worth|cost",
)
_TO_A_YEAR = pattern(r"(?<!\d)(?P<century>1[89]|20)\d\d[-\u2013]$", needs="-|\u2013")  # `1910-45`


def claims_something(text: str, quantity: Quantity, start: int, end: int) -> bool:
    """Tell whether a number is a figure by itself: none of a document, a name, an order or another figure."""
    of_its_kind = _KINDS.get(quantity.kind, _is_no_count)
    if of_its_kind(text, start, end) or (quantity.kind != "rank" and _OF_ANOTHER.match(text[end : end + 40])):
        return False
    if _OF_POINTS.match(text, end) or _IN_LETTERS.search(text, max(0, start - 16), start):
        return False
    is_stuck = text[end : end + 1] in "+/.-" and _STUCK.match(text[end : end + 16])
    is_cited = quantity.kind != "money" and _is_cited(text[max(0, start - 14) : start])
    return not (is_stuck or is_cited)


def _is_no_rank(text: str, start: int, end: int) -> bool:
    is_opening = text[end : end + 2] == ", " and not text[:start].strip(_OPENERS)  # `Second, ...`
    return is_opening or bool(
        _OF_PAPERS.search(text, 0, start)
        or _OF_A_WHOLE.search(text, max(0, start - 5), end + 6)
        or _OF_ORDER.search(text, max(0, start - 9), end + 6)
        or _OF_SEVERAL.match(text, end)
    )


def _is_no_count(text: str, start: int, end: int) -> bool:
    """Tell whether a number in brackets says again in figures what stands before it: `two (2)`."""
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    before = text[: start - 1].lower().replace("-", " ").split()[-1:]
    return bool(before) and before[0] in _NUMERALS


_KINDS: dict[str, Callable[[str, int, int], object]] = {
    "rank": _is_no_rank,
    "percent": lambda text, _, end: _OF_A_LEVEL.match(text, end),
    "money": lambda text, _, end: _FOR_A_DOLLAR.match(text, end),
    "crowd": lambda text, _, end: _OF_DOLLARS.match(text, end),
}


def read(quantity: Quantity, text: str, start: int, end: int, heading: str) -> Quantity:
    """Return a quantity in full: without a bound that is none, in the unit told once, in its century."""
    quantity = _unbounded(quantity, text, start, end)
    if quantity.kind != "count":
        return quantity
    if quantity.text.isdecimal() and len(quantity.text) == 2 and (year := _TO_A_YEAR.search(text, 0, start)):
        return quantity.but(kind="year", key=f"{year['century']}{quantity.text}")
    if quantity.text.endswith(_BILLIONS) and _OF_NOTHING.match(text, end) and _OF_SUMS.search(text):
        return quantity.but(kind="money")
    scale = _scale(text, heading) if quantity.text.replace(",", "").isdecimal() else 0
    if scale and _BARE_SUM.search(text, 0, start):
        return quantity.but(kind="money", key=str(int(quantity.key) * scale))
    return quantity


def _scale(text: str, heading: str) -> int:
    """Return by what the sums of a text are to be multiplied, as it or its heading tells; or nought."""
    unit = _UNIT.search(text) or _UNIT.search(heading)
    return 10 ** (9 if (unit["unit"] or unit["said"])[0] == "b" else 6) if unit else 0


def _unbounded(quantity: Quantity, text: str, start: int, end: int) -> Quantity:
    """Return a quantity without a hedge that is none: `added up to 308`, `under two Administrations`."""
    is_none = (quantity.hedge == "most" and _NO_MOST.search(text, max(0, start - 24), start)) or (
        quantity.hedge == "under" and quantity.kind == "count" and _NO_UNDER.match(text, end)
    )
    is_none = is_none or (quantity.hedge in ("most", "least") and _OR_LESS_THAN.search(text, start, end + 24))
    return quantity.but(hedge="") if is_none else quantity


def _is_cited(before: str) -> bool:
    """Tell whether what stands before a number makes it that of a page, a bill or a note."""
    last = before[-1:]
    if _FROM_A_YEAR.search(before):
        return False
    may_be = last.isalpha() or last in ("+", "/", "-", "[") or before.rstrip().endswith(_SOURCES)
    return may_be and bool(_CITED.search(before))
