"""Years that a text counts from another one: `two years later`, `the following year`, `that same year`."""

from __future__ import annotations

from ..check.quantities import Quantity
from ..core.words import CARDINALS
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

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
