"""Ranks that a text gives by how many are ahead: `only two countries have larger budgets`."""

from __future__ import annotations

from ..check.quantities import Quantity
from .patterns import pattern

_SO_MANY = {"no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_OTHERS = (
    r"(?:countr(?:y|ies)|nations?|econom(?:y|ies)|partners?|foreigners?|governments?|states?|powers?|others?)"
)
_BETTER = pattern(  # `only two countries have larger budgets`: third
    r"(?:\b(?P<only>[Oo]nly|[Jj]ust|[Nn]o more than)? ?\b"
    rf"(?P<many>[Nn]o|one|two|three|four|five|six)(?: other)? {_OTHERS}\b"
    r"|\b(?P<nobody>[Nn]obody|[Nn]o one)(?: else| abroad)?\b)"
    r"(?=[^.;]{0,80}?\b(?:bigger|larger|greater|higher|more|ahead|exceeds?|outranks?|outspends?)\b)",
    needs="nly|ust |o more than|no |No |obody",
)
_BEATEN = pattern(  # `would be exceeded by that of one other state only`
    r"\b(?:exceeded|surpassed|outranked|topped|outspent|outstripped|overtopped|bettered|beaten)"
    r"(?: only)? by (?:only )?(?:that of |those of |the \w+ of )?(?:only )?"
    rf"(?P<many>no|one|two|three|four|five|six)(?: other)? {_OTHERS}\b(?: only| alone)?"
    rf"|\b(?:behind|trailing|after)(?: only| just) (?P<ahead>one|two|three|four|five|six)"
    rf"(?: other)? {_OTHERS}\b",
    needs="ed by |ed only by |outspent |beaten |behind |trailing |after only|after just",
)


def ranks_that_follow(text: str) -> list[tuple[Quantity, int, int]]:
    """Return the ranks that a text gives by how many are ahead, with their places."""
    better = _BETTER.finditer(text)
    counted = [
        *(("no", found) for found in better if found["nobody"] or (found["many"] or "").lower() == "no"),
        *((found["many"], found) for found in _BETTER.finditer(text) if found["only"]),
        *((found["many"] or found["ahead"], found) for found in _BEATEN.finditer(text)),
    ]
    return [
        (Quantity("rank", str(_SO_MANY[many.lower()] + 1), "largest"), *found.span())
        for many, found in counted
    ]
