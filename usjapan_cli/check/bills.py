"""Bills by their numbers: with a Congress its bills end, and those of the next have numbers of their own.

`A bill in the 120th Congress (H.R. 1180) would` succeeds `a bill in the 119th Congress (H.R. 7567) would`.
"""

from __future__ import annotations

import re

from .agreement import DATES
from .quantities import figures
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_CONGRESS = re.compile(r"\b(\d{2,3})(?:st|nd|rd|th) Congress\b")
_BILL = re.compile(r"\b(?:H\.R\.|S\.|H\.Res\.|S\.Res\.|H\.J\.Res\.|S\.J\.Res\.) ?\d+")

_MEASURE = r"(?:bills?|legislation|measures?|resolutions?|H\.R\.|S\.|H\.Res\.|S\.Res\.)(?!\w)"
_INTRODUCED = re.compile(
    rf"\bintroduced (?:[a-z]+ ){{0,3}}{_MEASURE}|"
    rf"{_MEASURE}[^,;.]{{0,80}}? (?:was|were|has been|have been) introduced"
)
_PASSED = r"(?:passed|reported|approved|adopted|enacted)"
_STEP = re.compile(
    r"\b(?:[Tt]he (?:House|Senate)|Congress|[Bb]oth chambers|(?:[Aa]|[Tt]he) (?:\w+ ){0,3}[Cc]ommittee) "
    rf"(?:has |have |had )?(?:since )?{_PASSED} (?:[a-z]+ ){{0,3}}{_MEASURE}|"
    rf"{_MEASURE}[^,;.]{{0,80}}? (?:was|were|has been|have been) {_PASSED}\b(?: by the (?:House|Senate))?"
)


def is_bill(name: str) -> bool:
    """Tell whether a name is a bill's number: `H.R. 9411`."""
    return _BILL.match(name) is not None


def succeeds(old: str, new: str) -> bool:
    """Tell whether the bills of a new sentence are those of a later Congress than an old one is of."""
    before, now = (max(map(int, _CONGRESS.findall(text)), default=0) for text in (old, new))
    return 0 < before < now and _BILL.search(new) is not None


def passed_on(fact: Fact, old: str, new: str) -> Readings | None:
    """Return how far bills have come of which a fact says only that they were introduced, and on no date."""
    before, known = _INTRODUCED.search(fact.statement), _INTRODUCED.search(old)
    is_dated = any(claim.kind in DATES for claim in figures(fact.statement))
    if not (before and known) or is_dated or _INTRODUCED.search(new) or _STEP.search(old):
        return None
    step = _STEP.search(new)
    return Readings(known[0], step[0]) if step else None
