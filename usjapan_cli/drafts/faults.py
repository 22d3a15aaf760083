"""What a rule finds in a sentence, and how it is placed at its words."""

from __future__ import annotations

from ..core.record import Record
from .codes import SUPPORTED
from .findings import LONGEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from .claims import Claims


class Fault(Record):
    """What a rule finds in a sentence: from `start` to `end`, of which fact, what it has instead."""

    code: str
    start: int
    end: int
    message: str
    fact: Fact
    found: str = ""
    expected: str = ""


def supported_at(start: int, end: int, fact: Fact) -> Fault:
    """Return that a fact has what stands at a place."""
    return Fault(SUPPORTED, start, end, f"supported: usjapan cite {fact.id}", fact)


def fault_at(
    claims: Claims, code: str, message: str, fact: Fact, words: str = "", expected: str = ""
) -> Fault:
    """Return a fault at some words, or at the whole sentence where what is wrong is not there."""
    start, end = claims.find(words) or (0, min(len(claims.text), LONGEST))
    return Fault(code, start, end, message, fact, claims.text[start:end] if words else "", expected)
