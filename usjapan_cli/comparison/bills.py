"""What came of a bill of which a fact says what it would do: `would require -> was enacted in May`."""

from __future__ import annotations

import re

from ..check.agreement import DATES
from ..language.quantities import figures
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

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
_TO_BE = re.compile(r"\bwould (?!have\b)(?:[a-z]+ly )?[a-z]+|\b(?:is|are) (?:still )?pending\b")
_NAMED = re.compile(rf"{_MEASURE}|\b(?:Act|Acts|bill|bills|legislation)\b")
_FATE = re.compile(
    r"(?:(?:was|were|has been|have been) (?:since |later |also |not |never )?"
    r"(?:enacted|signed into law|taken up|vetoed|tabled|withdrawn)|enacted (?:in|on|as)|"
    r"(?:became|has become|have become) law|died|lapsed|"
    r"did not (?:advance|pass|become|reach|receive|move|proceed|leave)|(?:was|were) signed)\b"
    r"(?:[^,;.]|,(?= (?:19|20)\d\d\b))*"
)
_IT = (
    r"(?:(?:The|This|That|These|Those|Both|Neither) (?:bills?|measures?|legislation|acts?|proposals?)|"
    r"It|They|Neither|None)"
)
_OPENS = re.compile(rf"{_IT}\b")
_SO_FATED = re.compile(rf"{_IT} (?:[a-z]+ ){{0,3}}?(?={_FATE.pattern})")


def passed_on(fact: Fact, old: str, new: str) -> Readings | None:
    """Return how far bills have come of which a fact says only that they were introduced, and on no date."""
    before, known = _INTRODUCED.search(fact.statement), _INTRODUCED.search(old)
    is_dated = any(claim.kind in DATES for claim in figures(fact.statement))
    if not (before and known) or is_dated or _INTRODUCED.search(new) or _STEP.search(old):
        return None
    step = _STEP.search(new)
    return Readings(known[0], step[0]) if step else None


def fate(fact: Fact, old: str, before: str, new: str, behind: str) -> tuple[Readings, str] | None:
    """Return what came of a bill of which a fact says what it would do, with the sentence that says so.

    That is the new sentence itself, or one beside it of which the other goes on: `It requires`, `It died`.
    """
    own = _TO_BE.search(fact.statement)
    if (
        own is None
        or not _NAMED.search(f"{old} {fact.statement}")
        or not _TO_BE.search(old)
        or _TO_BE.search(new)
    ):
        return None
    going_on = before if _OPENS.match(new) else ""
    later = behind if _SO_FATED.match(behind) else ""
    for text in (new, going_on, later):
        found = None if _FATE.search(old) else _FATE.search(text)
        if found:
            return Readings(own[0], found[0]), text
    return None
