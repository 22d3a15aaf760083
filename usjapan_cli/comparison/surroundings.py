"""Where a figure stands in a sentence, and what stands about it: by that it is known in another edition."""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS, DATES, value_claim
from ..core import dates  # its MONTHS have capitals
from ..core.facts import HEDGES, Fact
from ..core.words import words
from ..language.quantities import Quantity, figures, hedge_in, located
from .alignment import bag
from .narration import is_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR = 70  # characters on each side of a figure that are its surroundings
_NOUN = 3  # words behind a count in which its noun stands
_LIMITS = {"least": "at least ", "most": "at most "}  # which `over` and `under` leave out
_LIMIT = re.compile(r"\b(?:limit|limits|cap|caps|ceiling|maximum)\b", re.I)
_NONE_LESS = (
    r"\b(?:no|none|nobody|no one)\b[^.;]{{0,80}} (?:fewer|less|lower|under|younger|shorter)(?: than)? \$?{}"
)
_REQUIRED = re.compile(
    r"\b(?:only|must|need|needs|require|requires|required|requirement|minimum|at least|floor)\b", re.I
)
_BARRING = re.compile(
    r"\b(?:bar|bars|barred|exclud\w+|prohibit\w*|forbid\w*|bans?|banned|ineligible|exempt\w*|"
    r"(?:may|can|could|must|are|is|do|does) not|cannot)\b",
    re.I,
)
_NOBODY_MAY = re.compile(r"\b(?:nobody|no one|no [a-z]+) (?:may|can|could)\b", re.I)
_OPENING_DATE = re.compile(  # of what is said or done, not of what that is about
    r"(?:.*(?:[;—]|, (?:and|but)))? ?(?:in|on|since|as of) (?:early |mid-|late |the \w+ of )?", re.I
)
_SAID_AT = re.compile(  # before the date of what is said: `told the Senate in March that`
    r"\b(?:said|says|told|stated|testified|reported|announced|estimated|projected|predicted|noted|wrote|argued)\b"
    r"[^.;]{0,100}? (?:in|on) (?:early |mid-|late )?$"
)
_THAT = re.compile(r"[\w ]+(?:, \d{4},?)? that\b")
_ENDS_AT = re.compile(
    r"\b(?:until|through|till|"
    r"(?:extend|prolong|renew)\w*\b[^.;]{0,80}? to|"
    r"(?:expir\w+|laps\w+|ends?|ending|ended|runs? out|running out|terminat\w+|due)\b[^.;,]{0,20} "
    r"(?:on|in|at|by)) (?:early |mid-|late |the end of )*$"
)
_ONE = re.compile(
    r"\b(?P<one>[Oo]ne)(?= (?!in |of |or |and |the |an? |is |was |has |who |that )[a-z]+(?<![^s]s)\b)"
)
_A_YEAR = re.compile(
    r"\b(?:takes?|took|lasts?|lasted|for|within|after|in|than|under|over|about|up to|at (?:most|least)|"
    r"nearly|almost) "
    r"(?P<one>an?)(?= (?P<noun>year|month|week|day|hour|decade|minute|second)\b)"
)
_FISCAL = re.compile(r"\b(?:FY ?|[Ff]iscal [Yy]ear )((?:19|20)\d\d)\b")
_OF_FISCAL = r"\b(?:[Ff]or|[Ii]n|[Tt]he)(?: the)? (?:FY ?|[Ff]iscal (?:[Yy]ear )?){}\b"
SINCE = re.compile(r"\bsince\b", re.I)
_QUARTER = r"\b{} (?:fiscal )?(?:quarter|half) of (?:the )?(?:FY ?|[Ff]iscal [Yy]ear )?(?:19|20)\d\d\b"
_NUMBERED = r"\b(?:H\.R\.|S\.|H\.Res\.|S\.Res\.|H\.J\.Res\.|S\.J\.Res\.|P\.L\.|Title|Section|Article|No\.)"
NUMBERED = re.compile(rf"{_NUMBERED} ?$")  # what stands before the number of a bill or a part of a law
NUMBERED_NAME = re.compile(rf"{_NUMBERED} ?\d[\d-]*")  # `H.R. 9411`
_NAME_BEFORE = re.compile(  # a number that is part of a name: `u-235`, `P.L. 119-188, §401`, `March 9`
    rf"(?:[A-Za-z]-?|§+ ?|{_NUMBERED} ?(?:\d+-)?|"
    rf"\b(?:Order|Resolution|Figure|Table|Chapter|Part|Phase|Division|Annex|{'|'.join(dates.MONTHS)}) )$"
)
_NAME_BEHIND = re.compile(r" (?:U\.S\.C|C\.F\.R|Stat)\.")
_NUMBER = r"(?:\d+(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten)"
_RANGE = re.compile(
    r"\b(?:[Bb]etween \$?[\d.,]+[^.;,]{0,25}? and|[Ff]rom \$?[\d.,]+[^.;,]{0,25}? to) "
    r"\$?\d[\d,]*(?:\.\d+)?%?(?: (?:million|billion|trillion|percent))?"
    rf"|\b{_NUMBER} or {_NUMBER}\b"
    r"|(?<![\d.])\d[\d.]*% (?:to|or) \d[\d.]*%"
    r"|\bfrom (?:early |late |mid-)?[A-Z][a-z]+ to (?:early |late |mid-)?[A-Z][a-z]+",
    re.I,
)
AS_OF = re.compile(
    r"^As of (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4}, |,? as of (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4}(?=[.,])"
)
_OF_THEM = re.compile(r"^ of (?:(?:the|its|their|these|those|all|our) )?")
_NOUN_ENDS = re.compile(
    r"(?<!^)[.,;:)(]|(?<=[a-z]) (?:of|for|in|at|to|from|with|by|on|under|about|that|which|who|whose|is|are|"
    r"was|were|has|have|had|will)\b"
)


def has_figure(text: str, wanted: Quantity) -> bool:
    """Tell whether a text has a figure, of its kind and key."""
    return any((claim.kind, claim.key) == (wanted.kind, wanted.key) for claim in figures(text))


def placed(text: str) -> list[tuple[Quantity, int, int]]:
    """Return the figures of a text, each with where it begins and ends."""
    found, at = [], 0
    for claim in figures(text):
        start = text.find(claim.text, at)
        if start >= 0:
            at = start + len(claim.text)
            found.append((claim, start, at))
    return found


def ones(text: str) -> Iterator[tuple[Quantity, int, int]]:
    """Yield where a text counts one of something: `in less than one minute`, `takes a year`."""
    for pattern in (_ONE, _A_YEAR):
        for found in pattern.finditer(text):
            start, end = found.span("one")
            counted = f"{text[:start]}1{text[end:]}"
            hedge = next((claim.hedge for claim, at, _ in located(counted) if at == start), "")
            noun = found.groupdict().get("noun")
            yield (
                Quantity("count", "1", f"{found['one']} {noun}" if noun else found["one"], hedge),
                start,
                end,
            )


def is_in_name(text: str, place: tuple[int, int]) -> bool:
    """Tell whether a number is part of a name: of a law, a section, an isotope, a day."""
    return bool(_NAME_BEFORE.search(text[: place[0]]) or _NAME_BEHIND.match(text, place[1]))


def is_of_its_period(fact: Fact, text: str) -> bool:
    """Tell whether a sentence is of the period that a fact names, by all of its dates."""
    own = {claim.key for claim in figures(fact.statement) if claim.kind in DATES}
    return len(own) > 1 and own <= {claim.key for claim in figures(text) if claim.kind in DATES}


def is_only_before(text: str, claim: Quantity) -> bool:
    """Tell whether a figure stands only in what a sentence compares with, or says of before."""
    places = [(start, end) for one, start, end in placed(text) if one.key == claim.key]
    return bool(places) and all(is_before(text, place) for place in places)


def standing(text: str) -> list[Quantity]:
    """Return the figures of a text but for dates that are over: `which was to lapse in 2024`."""
    return [
        claim
        for claim, *place in placed(text)
        if not (claim.kind in DATES and is_before(text, (place[0], place[1])))
    ]


def role_of(text: str, start: int, *, is_alone: bool) -> str:
    """Return what a date is of: of a delay, an end, or of what its sentence only says of another date."""
    if _ENDS_AT.search(text[:start]):
        return "end"
    is_said_then = _SAID_AT.search(text[:start]) and _THAT.match(text[start:])
    return "telling" if not is_alone and (is_said_then or _OPENING_DATE.fullmatch(text[:start])) else ""


def place_of(
    text: str, wanted: Quantity, claim: frozenset[str], unit: frozenset[str] = frozenset()
) -> tuple[int, int]:
    """Return where a figure stands in a text: of its kind and key, in the likest surroundings; or nowhere.

    What it counts tells more than all else: `two- or three-star generals lead three field commands`.
    """
    there = [*placed(text), *(ones(text) if (wanted.kind, wanted.key) == ("count", "1") else ())]
    alike = [one for one in there if one[0].key == wanted.key]
    if not alike and wanted.kind in DATES:  # the year 2019, of `April 2019`
        alike = [one for one in placed(text) if one[0].kind in DATES and one[0].key.startswith(wanted.key)]
    alike = [one for one in alike if one[0].kind == wanted.kind] or alike
    if not alike:
        return 0, 0
    _, start, end = max(
        alike, key=lambda one: (len(unit & counted(text, one[2])), len(claim & around(text, one[1:])))
    )
    return start, end


def around(text: str, place: tuple[int, int]) -> frozenset[str]:
    """Return the words on both sides of a place in a text."""
    start, end = place
    return bag(f"{text[max(0, start - _NEAR) : start]} {text[end : end + _NEAR]}")


def about(fact: Fact) -> frozenset[str]:
    """Return the words of what a fact's figure is of."""
    scope = f"{fact.value.unit} {fact.value.scope or ''}" if fact.value else ""
    return bag(f"{AS_OF.sub('', fact.statement)} {scope}")


def unit_of(fact: Fact) -> frozenset[str]:
    """Return the words of the unit of a fact's value; none where it has no value."""
    return bag(fact.value.unit) if fact.value else frozenset()


def counts_the_same(fact: Fact, text: str) -> bool:
    """Tell whether a sentence speaks of what a fact counts, in each word of a longer name of it."""
    is_count = fact.value is not None and fact.value.bound != "rank"
    unit = unit_of(fact) if is_count else frozenset()
    return len(unit) > 1 and unit <= bag(text)


def same_noun(old: str, was: tuple[int, int], new: str, now: tuple[int, int], fact: Fact) -> bool:
    """Tell whether a count or rank is of the same: `three trilateral summits` are not `three countries`."""
    unit = unit_of(fact)
    before = words_behind(old, was[1]) & unit if was != (0, 0) else unit
    own = counted(old, was[1]) if was != (0, 0) else unit
    if not own & unit and own & counted(new, now[1]):  # `440 kg of ore`, in kilograms
        return True
    return not before or bool(before & counted(new, now[1]))


def counted(text: str, end: int) -> frozenset[str]:
    """Return the words of what a count is of: not `prototypes` of `two contracts for prototypes`."""
    behind = _OF_THEM.sub("", text[end : end + 60])
    return bag(" ".join(words(_NOUN_ENDS.split(behind, maxsplit=1)[0])[:_NOUN]))


def words_behind(text: str, end: int, most: int = _NOUN) -> frozenset[str]:
    """Return the words right behind a place."""
    return bag(" ".join(words(text[end : end + 60])[:most]))


def claim_of(fact: Fact) -> Quantity | None:
    """Return the claim that a fact's value makes; of a year, the whole date that its statement gives."""
    if fact.value is None:
        return None
    own = value_claim(fact.value, fact.statement)
    if own.kind != "year":
        return own
    stated = figures(AS_OF.sub("", fact.statement))
    finer = [one for one in stated if one.kind in DATES and one.key.startswith(f"{own.key}-")]
    is_sure = len(finer) == 1 and all(one.key != own.key for one in stated)
    return finer[0].but(hedge=own.hedge) if is_sure else own


def is_same_date(one: Quantity, other: Quantity) -> bool:
    """Tell whether two dates are one, however precise: `2027`, `June 2, 2027`."""
    short, long = sorted((one.key, other.key), key=len)
    return one.kind in DATES and other.kind in DATES and f"{long}-".startswith(f"{short}-")


def value_said(fact: Fact) -> str:
    """Return a fact's value in words, a limit as its statement puts it: `at least 5`, not `over 5`."""
    own = claim_of(fact)
    if fact.value is None or own is None:
        return ""
    if own.kind in ("month", "day"):
        return own.text
    stated = (claim for claim in figures(fact.statement) if (claim.kind, claim.key) == (own.kind, own.key))
    limit = next((_LIMITS[claim.hedge] for claim in stated if claim.hedge in _LIMITS), "")
    hedge = HEDGES.get(fact.value.bound, "")
    is_bound = limit and hedge and fact.value.text.startswith(hedge)
    return limit + fact.value.text.removeprefix(hedge) if is_bound else fact.value.text


def said(claim: Quantity) -> str:
    """Return a figure in words, its hedge in front: `about 55,000`, `over $3 billion`, `at least 40%`."""
    bound = BOUNDS.get(claim.hedge)
    hedge = _LIMITS.get(claim.hedge) or (HEDGES[bound] if bound else "")
    text = f"${claim.text}" if claim.kind == "money" and claim.text[:1].isdecimal() else claim.text
    if claim.kind not in DATES:  # which may open a sentence: `Eight towns`
        text = uncapitalized(text)
    return text if text.lower().startswith(hedge.strip() or "\n") else f"{hedge}{text}"


def uncapitalized(text: str) -> str:
    """Return a text as it stands within a sentence, without the capital that opens one."""
    return text[:1].lower() + text[1:]


def as_said(text: str, claim: Quantity) -> str:
    """Return a figure of a text in words: with the range that it ends, and a fiscal year as one."""
    return _fiscal(text, claim) or range_in(text, claim) or _in_currency(text, claim)


def _in_currency(text: str, claim: Quantity) -> str:
    """Return a figure in words, money in the currency that the text names: `AU$61.5 billion`."""
    named = (
        re.search(rf"\b[A-Z]{{1,3}}\$(?={re.escape(claim.text)})", text) if claim.kind == "money" else None
    )
    return said(claim).replace("$", named[0], 1) if named else said(claim)


def of_fiscal_years(old: str, lost: Quantity, new: str, moved: Quantity) -> bool:
    """Tell whether two years are the fiscal years of a yearly figure, which may lie ahead."""
    years = (_OF_FISCAL.format(lost.key), old), (_OF_FISCAL.format(moved.key), new)
    return lost.key < moved.key and all(re.search(pattern, text) for pattern, text in years)


def _fiscal(text: str, claim: Quantity) -> str:
    """Return a year of a text as the fiscal year that it is there; nothing if it is none."""
    is_fiscal = claim.kind == "year" and claim.key in _FISCAL.findall(text)
    return f"FY{claim.key}" if is_fiscal else ""


def same_limit(old: str, was: str, new: str, now: Quantity) -> bool:
    """Tell whether two hedges differ only in how a limit is put: `the limit is $400`, `up to $400`."""
    if is_least(new, now) and was in ("", "over"):
        return bool(_REQUIRED.search(old)) or was == "over"
    if {was, BOUNDS.get(now.hedge, "")} == {"over", "under"}:  # `bars those with over 500`, `at most 500 may`
        return is_barring(old) != is_barring(new)
    texts = {"": old, "under": new} if was == "" else {"": new, "under": old}
    return {was, BOUNDS.get(now.hedge, "")} == {"", "under"} and bool(_LIMIT.search(texts[""]))


def is_barring(text: str) -> bool:
    """Tell whether a text says who may not: `bars firms with more than 500 employees`."""
    return _BARRING.search(text) is not None


def is_denying(text: str) -> bool:
    """Tell whether a text says who may not, or that nobody may."""
    return is_barring(text) or _NOBODY_MAY.search(text) is not None


def is_least(text: str, now: Quantity) -> bool:
    """Tell whether a text says that nobody may have less than a figure."""
    return bool(re.search(_NONE_LESS.format(re.escape(now.text)), text, re.I))


def range_in(text: str, claim: Quantity) -> str:
    """Return the range that a figure ends, as it is written: `between 150 and 200`; else nothing."""
    is_told = is_only_before(text, claim)
    ranges = (
        match[0]
        for match in _RANGE.finditer(text)
        if not is_before(text, (match.start(), match.start())) or is_told  # `was cut from 7% to 4%`
    )
    found = next((one for one in ranges if claim.text in one and len(figures(one)) > 1), "")
    return uncapitalized(found)


def written(text: str, claim: Quantity) -> str:
    """Return a figure as a text has it, with its hedge and, of a count, its noun: `up to three years`."""
    found = range_in(text, claim) or _fiscal(text, claim)
    if found:
        return found
    numbered = re.search(rf"{_NUMBERED} ?{re.escape(claim.text)}\b", text)
    if numbered:
        return numbered[0]
    quarter = re.search(_QUARTER.format(re.escape(claim.text)), text) if claim.kind == "rank" else None
    if quarter:
        return quarter[0]
    hedge = hedge_in(text, claim) if claim.hedge else ""
    noun = re.search(rf"\b{re.escape(claim.text)} ([a-z]+)\b", text) if claim.kind == "count" else None
    behind = f" {noun[1]}" if noun and bag(noun[1]) else ""
    if hedge and f"{hedge}-{claim.text}" in text:
        return f"{hedge}-{claim.text}{behind}"  # `mid-2024`
    own = _in_currency(text, claim.but(hedge=""))
    return f"{hedge} {own}{behind}".strip()
