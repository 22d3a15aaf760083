"""How much of a source its facts cover: counts only, so that nothing of the checks is loaded for them."""

from __future__ import annotations

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Source


class Coverage(Record):
    """How many addresses of a source facts cover, by kind: sentences, table cells and the like."""

    source: str
    kind: str
    covered: int
    total: int


def coverage_of(source: Source, used: set[str]) -> list[Coverage]:
    """Count the addresses of a source that are among the `used`, by kind."""
    sentences = [address for address, _ in source.sentences]
    kinds = {
        "sentences": [address for address in sentences if not address.startswith("disclaimer.")],
        "disclaimer": [address for address in sentences if address.startswith("disclaimer.")],
        "table cells": [cell for cell in source.cells if not cell.startswith("meta.")],
        "front matter": [cell for cell in source.cells if cell.startswith("meta.")],
    }
    return [
        Coverage(source.id, kind, len(used.intersection(members)), len(members))
        for kind, members in kinds.items()
        if members
    ]
