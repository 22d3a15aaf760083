"""The figures of a fact, stated and of its fields, each with the way of the trade which it measures."""

from __future__ import annotations

from ..check.agreement import value_claim
from ..check.quantities import Quantity, implied
from . import flows
from .readings import quantities_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact

_Name = tuple[str, str, str]
_HELD: dict[_Name, tuple[Quantity, ...]] = {}  # figures of facts, read once
_MEASURED: dict[_Name, tuple[tuple[Quantity, str], ...]] = {}


def held_by(fact: Fact) -> tuple[Quantity, ...]:
    """Return the figures of a fact."""
    name = (fact.id, fact.as_of, fact.statement)
    if name not in _HELD:
        said = (quantity for quantity, _, _ in quantities_of(fact.statement))
        _HELD[name] = (*said, *(quantity for quantity, _ in _further(fact)))
    return _HELD[name]


def figures_of(fact: Fact) -> tuple[tuple[Quantity, str], ...]:
    """Return the figures of a fact, each with the way that the trade goes which it measures."""
    name = (fact.id, fact.as_of, fact.statement)
    if name not in _MEASURED:
        said = ((quantity, flows.stated(fact, at)) for quantity, at, _ in quantities_of(fact.statement))
        _MEASURED[name] = (*said, *_further(fact))
    return _MEASURED[name]


def _further(fact: Fact) -> Iterator[tuple[Quantity, str]]:
    """Yield the figures that a fact does not state as figures, each with its way."""
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
