"""Years that a text takes from elsewhere: `two years later`, `that same year`, `June` below `2022`."""

from __future__ import annotations

import re

from ..core.words import CARDINALS
from ..language.quantities import Quantity
from .patterns import pattern

_YEAR = pattern(r"(?<![\w$,.])(?:19|20)\d\d\b(?!,\d)")
_STOP = r"(?= *(?:[,.;:)]|$))"
_COUNTED = pattern(
    rf"\b(?:(?P<many>a|one|two|three|four|five|six|seven|eight|nine|ten) (?:full )?years? "
    rf"(?:(?P<later>later|thereafter|after{_STOP}|afterwards?)|(?:earlier|before{_STOP}))"
    r"|(?:the )?(?P<next>following|next) year\b(?!'s)|(?:the|that) same year\b|that year\b(?!'s)"
    r"|the (?P<previous>previous year|year before))",
    needs="year later|years later|year thereafter|years thereafter|year after|years after|year earlier|"
    "years earlier|year before|years before|following year|next year|same year|that year|previous year",
)
_HEADED = pattern(
    r"\W*(?:(?:The )?[Yy]ear )?(?P<year>(?:19|20)\d\d)(?![\w$]|\W{0,3}(?:19|20)?\d\d)", needs="19|20"
)
_OPENS = pattern(r"\W*(?:(?:in|by|from|since) )?(?:early|mid|late)?[ -]?(?:in )?", re.I)


def counts_years(text: str) -> bool:
    """Tell whether a sentence may count from a year that the one before has named."""
    return bool(_COUNTED.search(text))


def relative_years(text: str, before: str) -> list[tuple[Quantity, int, int]]:
    """Return the years that a sentence counts from the last one that it, or the one before, has named."""
    found = []
    for match in _COUNTED.finditer(text):
        anchor = _last_year(text[: match.start()]) or _last_year(before)
        if anchor:
            year = str(anchor + _years_on(match))
            found.append((Quantity("year", year, match[0]), *match.span()))
    return found


def _last_year(text: str) -> int:
    years = _YEAR.findall(text)
    return int(years[-1]) if years else 0


def _years_on(match: re.Match[str]) -> int:
    """Return how many years a match is on from where it counts, below nothing before it."""
    if match["many"]:
        many = CARDINALS.get(match["many"], 1)
        return many if match["later"] else -many
    return 1 if match["next"] else -1 if match["previous"] else 0


def month_below(heading: str, month: Quantity, text: str, start: int) -> Quantity:
    """Return a month alone, at a place, as that of the year which is the heading, if it opens its line."""
    year = _HEADED.match(heading) if _OPENS.fullmatch(text, 0, start) else None
    return month.but(key=f"{year['year']}{month.key}") if year else month
