"""The figures of a fact, stated and of its fields, each with the way of the trade which it measures."""

from __future__ import annotations

from ..check.agreement import value_claim
from ..core.kept import kept
from ..language.quantities import Quantity, implied
from . import flows
from .claims import DATES
from .likeness import ROUNDED
from .readings import quantities_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact

_DATE = "date"
_SORTS = {**dict.fromkeys(DATES, _DATE), "money": "count"}  # kinds of which one may be the same as another
_DECADE = 3  # letters of a date
_NO_YEAR = "-"  # with which the key of a month alone begins


@kept
def held_by(fact: Fact) -> tuple[Quantity, ...]:
    """Return the figures of a fact."""
    said = (quantity for quantity, _, _ in quantities_of(fact.statement))
    return (*said, *(quantity for quantity, _ in _further(fact)))


@kept
def figures_of(fact: Fact) -> tuple[tuple[Quantity, str], ...]:
    """Return the figures of a fact, each with the way that the trade goes which it measures."""
    said = ((quantity, flows.stated(fact, at)) for quantity, at, _ in quantities_of(fact.statement))
    return (*said, *_further(fact))


def sort_of(said: Quantity) -> tuple[str, str]:
    """Return the sort of those figures of which one may be the same as another one, as `is_same` tells.

    A date is of the same decade, a figure that is not rounded has the same key.
    """
    sort = _SORTS.get(said.kind, said.kind)
    if sort == _DATE:
        return sort, said.key[:_DECADE] if said.key[0] != _NO_YEAR else ""
    return sort, said.key if said.hedge not in ROUNDED else ""


def figures_like(fact: Fact, said: Quantity) -> Sequence[tuple[Quantity, str]]:
    """Return those figures of a fact of which one may be the same as another one."""
    return by_sort(fact).get(sort_of(said), ())


@kept
def by_sort(fact: Fact) -> dict[tuple[str, str], list[tuple[Quantity, str]]]:
    """Return the figures of a fact by their sorts, with their decade or key and without."""
    found: dict[tuple[str, str], list[tuple[Quantity, str]]] = {}
    for own, way in figures_of(fact):
        sort = _SORTS.get(own.kind, own.kind)
        for key in {"", own.key[:_DECADE] if sort == _DATE else own.key}:
            found.setdefault((sort, key), []).append((own, way))
    return found


def _further(fact: Fact) -> Iterator[tuple[Quantity, str]]:
    """Yield the figures that a fact does not state as figures, each with its way."""
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
