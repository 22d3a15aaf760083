"""The figures of a fact, stated and of its fields, each with the way of the trade which it measures."""

from __future__ import annotations

from ..check.agreement import value_claim
from ..check.quantities import Quantity, implied
from ..core.kept import kept
from . import flows
from .claims import DATES
from .readings import quantities_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact

_SORTS = {**dict.fromkeys(DATES, "date"), "money": "count"}  # kinds of which one may be the same as another


@kept
def figures_of(fact: Fact) -> tuple[tuple[Quantity, str], ...]:
    """Return the figures of a fact, each with the way that the trade goes which it measures."""
    return tuple(_stated(fact))


def figures_like(fact: Fact, said: Quantity) -> Sequence[tuple[Quantity, str]]:
    """Return those figures of a fact of which one may be the same as another one, by their kinds."""
    return _by_kind(fact).get(_SORTS.get(said.kind, said.kind), ())


@kept
def _by_kind(fact: Fact) -> dict[str, list[tuple[Quantity, str]]]:
    found: dict[str, list[tuple[Quantity, str]]] = {}
    for own, way in figures_of(fact):
        found.setdefault(_SORTS.get(own.kind, own.kind), []).append((own, way))
    return found


def _stated(fact: Fact) -> Iterator[tuple[Quantity, str]]:
    for quantity, start, _ in quantities_of(fact.statement):
        yield quantity, flows.stated(fact, start)
    yield from ((quantity, "") for quantity in implied(fact.statement))
    if fact.value:
        claim = value_claim(fact.value)
        yield claim, fact.flow or ""
        if claim.key.startswith("-"):
            yield claim.but(key=claim.key[1:]), fact.flow or ""
    yield Quantity("day", fact.as_of, fact.as_of), ""  # whoever says as of when is right to
    of_parts = {quantity.key for quantity, _, _ in quantities_of(fact.statement) if quantity.hedge}
    for part in (fact.date or "").replace("~", "").split("/"):
        if part not in ("", "..", *of_parts):  # `early 2023`
            yield Quantity({4: "year", 7: "month"}.get(len(part), "day"), part, part), ""
