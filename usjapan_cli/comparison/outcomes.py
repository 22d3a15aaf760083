"""What became of a fact, as it is told: one of a few outcomes, with both readings."""

from __future__ import annotations

import re

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..copies.report import Sentence
    from ..core.facts import Fact
    from .readings import Readings

OUTCOMES = ("unchanged", "same", "changed", "dropped", "gone", "unreadable", "unsure")
_HEDGED = r"(?:about |over |under |at least |at most )?"
_UNIT = re.compile(rf"{_HEDGED}[\d,.]+ (?!million|billion|trillion)([^\d$]+)$")  # of `about 12 ferries`
_BARE = re.compile(rf"{_HEDGED}(?:[\d,.]+|[a-z]+)$")  # a number without a unit


class Comparison(Record):
    """What became of a fact: `old` and `new` are its figure in both editions, in words, where it has one.

    `address` and `text` are the sentence of the new edition that decided; empty where there is none.
    `reason` says why it is not taken for the same, where its words alone would make it so.
    """

    outcome: str
    id: str
    old: str = ""
    new: str = ""
    address: str = ""
    text: str = ""
    reason: str = ""

    @property
    def figure(self) -> str:
        """Both readings for people, the unit of the old one behind the new: `7 people -> eleven people`."""
        if not self.new or self.new == self.old:
            return self.old
        unit = _UNIT.match(self.old)
        is_bare = unit is not None and _BARE.match(self.new) is not None
        return f"{self.old} -> {self.new}{f' {unit[1]}' if unit and is_bare else ''}"


def otherwise(fact: Fact, found: Readings, where: tuple[str, str]) -> Comparison:
    """Return that a fact is over, or told otherwise at an address in a sentence."""
    if found.is_over:
        said = f'has become "{found.new}"' if found.new else "is not in the new sentence"
        return Comparison("dropped", fact.id, "", "", *where, f'"{found.old}" {said}')
    return Comparison("changed", fact.id, found.old, found.new, *where)


def said_by(fact: Fact, found: tuple[Readings, Sentence] | None) -> Comparison | None:
    """Return what a sentence tells otherwise of a fact; None where none does."""
    return otherwise(fact, found[0], (found[1].address, found[1].text)) if found else None
