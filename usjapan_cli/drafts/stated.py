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

_KNOWN: dict[tuple[str, str, str], tuple[tuple[Quantity, str], ...]] = {}  # figures of facts, read once


def figures_of(fact: Fact) -> tuple[tuple[Quantity, str], ...]:
    """Return the figures of a fact, each with the way that the trade goes which it measures."""
    name = (fact.id, fact.as_of, fact.statement)
    if name not in _KNOWN:
        _KNOWN[name] = tuple(_stated(fact))
    return _KNOWN[name]


def _stated(fact: Fact) -> Iterator[tuple[Quantity, str]]:
    for quantity, start, _ in quantities_of(fact.statement):
        yield quantity, flows.stated(fact, start)
    yield from ((quantity, "") for quantity in implied(fact.statement))
    if fact.value:
        claim = value_claim(fact.value, fact.statement)
        yield claim, fact.flow or ""
        if claim.key.startswith("-"):
            yield claim.but(key=claim.key[1:]), fact.flow or ""
    yield Quantity("day", fact.as_of, fact.as_of), ""  # whoever says as of when is right to
    of_parts = {quantity.key for quantity, _, _ in quantities_of(fact.statement) if quantity.hedge}
    for part in (fact.date or "").replace("~", "").split("/"):
        if part not in ("", "..", *of_parts):  # `early 2023`
            yield Quantity({4: "year", 7: "month"}.get(len(part), "day"), part, part), ""
