"""Dates of facts in another edition: those by which something is due, of fiscal years, of events."""

from __future__ import annotations

import re

from ..check.agreement import DATES
from ..language.quantities import figures
from .editions import BEGINNING, SINCE
from .turning import has_happened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from ..language.quantities import Quantity

_BY = r"\b(?:[Bb]y|until|before|through) (?:(?:the|early|late|end of|middle of|spring|summer|fall|winter) )*"
_FISCAL = r"\b(?:[Ff]or|[Ii]n|[Tt]he)(?: the)? (?:FY ?|[Ff]iscal (?:[Yy]ear )?){}\b"


def is_deadline(text: str, claim: Quantity) -> bool:
    """Tell whether something is to be, or to end, by a date."""
    return re.search(rf"{_BY}{re.escape(claim.text)}", text) is not None


def of_fiscal_years(old: str, lost: Quantity, new: str, moved: Quantity) -> bool:
    """Tell whether two years are the fiscal years of a yearly figure, which may lie ahead."""
    years = (_FISCAL.format(lost.key), old), (_FISCAL.format(moved.key), new)
    return lost.key < moved.key and all(re.search(pattern, text) for pattern, text in years)


def is_dated_event(fact: Fact, new: str) -> bool:
    """Tell whether a fact says only what was done on a date, which a new sentence has."""
    there = {claim.key for claim in figures(new)}
    return has_happened(fact) and any(c.kind in DATES and c.key in there for c in figures(fact.statement))


def began_since(old: str, new: str) -> bool:
    """Tell whether a year since which something is so has become that of an event."""
    return bool(SINCE.search(old)) and not BEGINNING.search(new)
