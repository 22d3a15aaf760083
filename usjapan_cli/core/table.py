"""`Table`: a table of a source, with what is worked out from it."""

from __future__ import annotations

from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Table(Record):
    """A table of the source. `columns` are (key, title); `derived` are (key, title, formula) of ours.

    `rows` are (key, name, numbers), the numbers in the order of `columns`, in `unit`.
    """

    name: str
    title: str
    source: str
    unit: str
    scope: str
    as_of: str
    columns: tuple[tuple[str, str], ...]
    derived: tuple[tuple[str, str, str], ...]
    rows: tuple[tuple[str, str, tuple[float, ...]], ...]
    highlight: str | None = None
    note: str | None = None
    _brief = ("name", "title", "unit")

    def records(self) -> list[dict[str, Any]]:
        """Return a dict a row, by column: its key as `row`, its name, its numbers, those worked out too."""
        from .formula import columns  # which reads tables

        filled = columns(self)
        return [
            {"row": key, "name": name, **{column: numbers[at] for column, numbers in filled.items()}}
            for at, (key, name, _) in enumerate(self.rows)
        ]

    def __getitem__(self, row: str) -> dict[str, Any]:
        found = {record["row"]: record for record in self.records()}
        if row not in found:
            from .suggest import unknown  # RapidFuzz: only where something was not found

            raise unknown("row", row, found)
        return found[row]

    def __len__(self) -> int:
        return len(self.rows)
