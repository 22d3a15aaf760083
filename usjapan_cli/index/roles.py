"""The parties of a fact, as a search compares them: where a flow comes from and where it goes to."""

from __future__ import annotations

from ..core.record import Record
from ..core.words import stem, words
from .rows import LIST, PAIR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Roles(Record):
    """Parties by end, each as the stems of a name: `giver` is where the flow comes from."""

    flow: str
    giver: frozenset[str]
    taker: frozenset[str]


def party(name: str) -> str:
    """Return a party's name as the index and queries hold it: its stems, without the article."""
    return " ".join(stem(word) for word in words(name) if word != "the")


def roles_column(declared: str) -> str:
    """Return the column of what a fact declares: `trade: Japan -> United States`, commas between several."""
    flow, _, ends = declared.partition(":")
    giver, _, taker = ends.partition("->")
    return PAIR.join((flow.strip(), _joined(giver.split(",")), _joined(taker.split(",")))) if flow else ""


def _joined(names: Iterable[str]) -> str:
    return LIST.join(party(name) for name in names if name.strip())


def parties(declared: str) -> set[str]:
    """Return everybody to whom a fact's declared roles give one."""
    return {name for end in roles_column(declared).split(PAIR)[1:] for name in end.split(LIST) if name}


def roles_from(column: str) -> Roles:
    """Return the roles of a column that is not empty."""
    flow, giver, taker = column.split(PAIR)
    return Roles(flow, _parties(giver), _parties(taker))


def _parties(column: str) -> frozenset[str]:
    return frozenset(column.split(LIST)) if column else frozenset()
