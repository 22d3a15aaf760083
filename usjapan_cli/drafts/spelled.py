"""Years, spans and small numbers in words: `nineteen fifty-one`, `half a century`, `a pair of deals`."""

from __future__ import annotations

import re

from ..language.quantities import Quantity
from .patterns import pattern

_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {
    word: number
    for words, first, step in ((_UNITS, 1, 1), (_TEENS, 10, 1), (_TENS, 20, 10))
    for number, word in zip(range(first, 100, step), words.split(), strict=False)
}
_CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000, "two thousand": 2000}
_UNIT, _TEEN, _TEN = (words.replace(" ", "|") for words in (_UNITS, _TEENS, _TENS))
_YEAR = pattern(
    r"\b(?P<century>[Ee]ighteen|[Nn]ineteen|[Tt]wenty|[Tt]wo thousand)(?: hundred)?[ -](?:and )?"
    rf"(?:(?:oh|o)[ -](?P<unit>{_UNIT})|(?P<teen>{_TEEN})|(?P<ten>{_TEN})(?:[ -](?P<rest>{_UNIT}))?"
    rf"|(?<=thousand )(?P<few>{_UNIT})|(?<=and )(?P<last>{_UNIT}))\b(?!%| percent)",
    needs="ighteen|ineteen|wenty|wo thousand",
)

_DECADES = "tens twenties thirties forties fifties sixties seventies eighties nineties"
_DECADE = pattern(
    r"\b(?:(?P<part>early|mid|late)[ -])?(?P<century>[Ee]ighteen|[Nn]ineteen|[Tt]wenty|[Tt]wo thousand)[ -]"
    rf"(?:and )?(?P<ten>{_DECADES.replace(' ', '|')})\b",
    needs="ighteen|ineteen|wenty|wo thousand",
)
_SPAN = pattern(  # a part of a century, a decade or a million, or one and a half; how many stand together
    r"\b(?:(?P<over>over|more than|topp(?:s|ed)|tops|exceed(?:s|ed)?|surpass(?:es|ed)?)"
    r"|(?P<nearly>nearly|almost)|(?P<about>about|roughly|around)"
    r"|(?P<under>under|less than)|(?P<least>at least))? ?"
    r"\b(?P<all>(?P<part>half|quarter)(?: of)?(?:-| an? | )(?P<whole>century|decade)"
    r"|(?:an?|one) (?P<more>century|decade) and a half|(?:an?|one) (?P<one>century)"
    r"|(?:an?|the|another) (?P<few>couple|pair|trio|quartet) of"
    r"|(?<!not )(?<!without )a (?P<sole>single)(?= [a-z])"
    r"|a (?P<hand>handful)(?: of)?"
    r"|(?P<of>half|quarter)(?: of)? an? (?P<large>m|b|tr)illion(?P<dollars> dollars)?)\b",
    re.I,
    needs="illion|century|decade|couple of|pair of|trio of|quartet of|a single|handful",
)
FEW = "few"  # the key of a handful
_PARTS = {"half": 0.5, "quarter": 0.25}
_LENGTHS = {"century": 100, "decade": 10}
_LARGE = {"m": 10**6, "b": 10**9, "tr": 10**12}
_FEW = {"single": 1, "couple": 2, "pair": 2, "trio": 3, "quartet": 4}
_CENTURY = pattern(r"ighteen|ineteen|wenty|wo thousand")  # of which both have one
_SHORT_YEAR = pattern(r"(?<=[ (])['\u2019](?P<year>\d\d)(?![\w'\u2019])", needs="'|\u2019")  # `in '54`
_THIS_CENTURY = 30  # the last year of this century that two digits stand for


def spelled_years(text: str) -> list[tuple[Quantity, int, int]]:
    """Return the years and decades that a text gives in words or by two digits, with their places."""
    short = [(_short_year(match), *match.span()) for match in _SHORT_YEAR.finditer(text)]
    if not _CENTURY.search(text):
        return short
    years = [
        (Quantity("year", str(_number(match.groupdict())), match[0]), *match.span())
        for match in _YEAR.finditer(text)
    ]
    return [*short, *years, *((_decade(match), *match.span()) for match in _DECADE.finditer(text))]


def spelled_counts(text: str) -> list[tuple[Quantity, int, int]]:
    """Return the spans of time, small numbers and parts of a million that a text gives in words."""
    return [(_counted(match), *match.span("all")) for match in _SPAN.finditer(text)]


def _counted(match: re.Match[str]) -> Quantity:
    if match["hand"]:
        return Quantity("crowd", FEW, match["all"])
    kind = "money" if match["dollars"] else "count"
    return Quantity(kind, f"{_count(match):.15g}", match["all"], _hedge(match))


def _count(match: re.Match[str]) -> float:
    few = match["few"] or match["sole"]
    if few:
        return _FEW[few.lower()]
    if match["of"]:
        return _PARTS[match["of"].lower()] * _LARGE[match["large"].lower()]
    if match["part"]:
        return _PARTS[match["part"].lower()] * _LENGTHS[match["whole"].lower()]
    return 1.5 * _LENGTHS[match["more"].lower()] if match["more"] else _LENGTHS[match["one"].lower()]


def _hedge(match: re.Match[str]) -> str:
    return next((hedge for hedge in ("over", "nearly", "about", "under", "least") if match[hedge]), "")


def _short_year(match: re.Match[str]) -> Quantity:
    year = int(match["year"])
    return Quantity("year", str(year + (2000 if year <= _THIS_CENTURY else 1900)), match[0])


def _decade(match: re.Match[str]) -> Quantity:
    first = _CENTURIES[match["century"].lower()] + 10 * (1 + _DECADES.split().index(match["ten"]))
    return Quantity("decade", str(first), match[0], match["part"] or "")


def _number(parts: dict[str, str | None]) -> int:
    century = _CENTURIES[(parts.pop("century") or "").lower()]
    return century + sum(_NUMBERS[word] for word in parts.values() if word)
