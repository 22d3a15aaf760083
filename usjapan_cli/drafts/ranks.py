"""Ranks that a text gives by how many are ahead: `only two countries have larger budgets`."""

from __future__ import annotations

from ..check.quantities import Quantity
from .patterns import pattern

_SO_MANY = {"no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_BETTER = pattern(  # `only two countries have larger budgets`: third
    r"\b(?P<only>[Oo]nly|[Jj]ust|[Nn]o more than)? ?\b(?P<many>[Nn]o|one|two|three|four|five|six)(?: other)? "
    r"(?:countr(?:y|ies)|nations?|economy|economies|partners?|foreigners?|governments?|states?|others?)\b"
    r"(?=[^.;]{0,80}?\b(?:bigger|larger|greater|higher|more|ahead|exceeds?|outranks?|outspends?)\b)"
)


def ranks_that_follow(text: str) -> list[tuple[Quantity, int, int]]:
    """Return the ranks that a text gives by how many are ahead, with their places."""
    return [
        (Quantity("rank", str(_SO_MANY[match["many"].lower()] + 1), "largest"), *match.span())
        for match in _BETTER.finditer(text)
        if match["only"] or match["many"].lower() == "no"
    ]
