"""Tables of a source as rows of text in a compiled index, and back."""

from __future__ import annotations

from ..core.table import Table
from .rows import PAIR, join_pairs, number_of, split, split_pairs


def table_row(table: Table) -> list[str]:
    """Return a table's columns, its name first."""
    rows = tuple((key, name, *map(str, numbers)) for key, name, numbers in table.rows)
    return [
        table.name, table.title, table.source, table.unit, table.scope, table.as_of,
        join_pairs(table.columns), join_pairs(table.derived), join_pairs(rows),
        table.highlight or "", table.note or "",
    ]  # fmt: skip


def table_from(row: list[str]) -> Table:
    """Return the table of a row."""
    name, title, source, unit, scope, as_of, columns, derived, rows, highlight, note = row
    return Table(
        name, title, source, unit, scope, as_of,
        split_pairs(columns),
        tuple((key, title, formula) for key, title, formula in (d.split(PAIR) for d in split(derived))),
        tuple(
            (key, name, tuple(map(number_of, numbers)))
            for key, name, *numbers in (line.split(PAIR) for line in split(rows))
        ),
        highlight or None,
        note or None,
    )  # fmt: skip
