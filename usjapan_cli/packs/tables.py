"""Tables of a fact file, and the facts that their templates make of the cells."""

from __future__ import annotations

from ..core.facts import Value
from ..core.formula import columns as formula_columns
from ..core.formula import evaluate, multiplier, scaled
from ..core.record import Record
from ..core.rules import errors
from ..core.table import Table
from .fields import FACT_KEYS, FieldReader, is_name
from .yaml_nodes import Node, Scalar, SequenceNode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .fields import ReadMethod

    Draft = tuple[Node, str, dict[str, Any]]


def _derived(reader: FieldReader, node: Node) -> dict[str, Any]:
    return reader.record(node, "a derived column", _DERIVED_KEYS, ("title", "formula"))


def _by_key(read: ReadMethod) -> ReadMethod:
    def read_all(reader: FieldReader, node: Node) -> dict[str, Any]:
        pairs = reader.mapping(node, "it")
        for key, _ in pairs:
            reader.name(key)
        return {key.text: read(reader, member) for key, member in pairs}

    return read_all


def _nodes(reader: FieldReader, node: Node) -> list[Node]:
    if isinstance(node, SequenceNode):
        return node.nodes
    reader.problem(node, "UJ109", "templates are a list - start each with `- id:`")
    return []


def _rows(reader: FieldReader, node: Node) -> list[tuple[Scalar, Node]]:
    return reader.mapping(node, "rows")


_DERIVED_KEYS: dict[str, ReadMethod] = {"title": FieldReader.text, "formula": FieldReader.text}
_TABLE_KEYS: dict[str, ReadMethod] = {
    "title": FieldReader.text,
    "locator": FieldReader.text,
    "unit": FieldReader.text,
    "scope": FieldReader.text,
    "highlight": FieldReader.text,
    "note": FieldReader.text,
    "columns": _by_key(FieldReader.text),
    "derived": _by_key(_derived),
    "rows": _rows,
    "templates": _nodes,
}
_TABLE_REQUIRED = ("title", "locator", "unit", "scope", "columns", "rows")


def read_table(
    reader: FieldReader, key: Scalar, node: Node, source: str, as_of: str
) -> tuple[Table | None, list[Draft]]:
    """Read one table: the record, and a draft fact for each template and row."""
    known = len(errors(reader.problems))
    found = reader.record(node, f"table {key.text!r}", _TABLE_KEYS, _TABLE_REQUIRED)
    reader.name(key)
    if len(errors(reader.problems)) == known and not (found["columns"] and found["rows"]):
        reader.problem(key, "UJ108", f"table {key.text!r} has no columns or no rows - add some")
    if len(errors(reader.problems)) > known:
        return None, []
    rows = _read_rows(reader, found)
    if len(errors(reader.problems)) > known:
        return None, []
    table = _made(key.text, source, as_of, found, rows)
    try:
        formula_columns(table)
    except ValueError as error:
        reader.problem(key, "UJ207", f"table {key.text!r}: {error}")
        return None, []
    names = {row: members["name"] for row, members in rows.items()}
    templates = found.get("templates", [])
    return table, [draft for node in templates for draft in _expanded(reader, node, table, names, found)]


def _read_rows(reader: FieldReader, found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Read each row: its name, perhaps a label, and a number for every column."""
    columns = found["columns"]
    keys: dict[str, ReadMethod] = {"name": FieldReader.text, "label": FieldReader.text}
    keys |= dict.fromkeys(columns, FieldReader.number)
    for row, _ in found["rows"]:
        reader.name(row)
    return {
        row.text: reader.record(node, f"row {row.text!r}", keys, ("name", *columns))
        for row, node in found["rows"]
    }


def _made(
    name: str, source: str, as_of: str, found: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> Table:
    columns = found["columns"]
    return Table(
        name=name,
        title=found["title"],
        source=source,
        unit=found["unit"],
        scope=found["scope"],
        as_of=as_of,
        columns=tuple(columns.items()),
        derived=tuple((k, d["title"], d["formula"]) for k, d in found.get("derived", {}).items()),
        rows=tuple(
            (k, row.get("label", row["name"]), tuple(row[column] for column in columns))
            for k, row in rows.items()
        ),
        highlight=found.get("highlight"),
        note=found.get("note"),
    )


def _expanded(
    reader: FieldReader, node: Node, table: Table, names: dict[str, str], found: dict[str, Any]
) -> list[Draft]:
    """Return a draft fact for each row of a table, as one template has it."""
    keys = {k: read for k, read in FACT_KEYS.items() if k not in ("value", "formula", "locators")}
    keys |= {"id": FieldReader.text, "cell": FieldReader.text}
    template = reader.record(node, "a template", keys, ("id", "cell", "statement", "kind", "shelf_life"))
    if not {"id", "cell"} <= template.keys():
        return []
    cell = template["cell"]
    known = [column for column, *_ in (*table.columns, *table.derived)]
    if cell not in known:
        message = f"cell {cell!r} is no column of the table - known: {', '.join(known)}"
        reader.problem(node, "UJ117", message)
        return []
    return [
        _draft(reader, node, template, _Row(table, found["locator"], row, name))
        for row, name in names.items()
    ]


class _Row(Record):
    """One row of a table, for its facts; `locator` begins the addresses of the table's cells."""

    table: Table
    locator: str
    key: str
    name: str

    @property
    def numbers(self) -> dict[str, float]:
        """The source's numbers by column."""
        numbers = next(numbers for key, _, numbers in self.table.rows if key == self.key)
        return dict(zip((column for column, _ in self.table.columns), numbers, strict=True))

    def words(self, number: float) -> dict[str, str]:
        """Return what a template's placeholders stand for, where the cell holds `number`."""
        return {
            "row": self.key, "name": self.name, "cell": f"{number:,.15g}", "size": f"{abs(number):,.15g}",
            "side": "surplus" if number > 0 else "deficit",
            **{column: f"{count:,}" for column, count in self.numbers.items()},
        }  # fmt: skip


def _draft(reader: FieldReader, node: Node, template: dict[str, Any], row: _Row) -> Draft:
    """Make the draft of one fact: a template filled with a row."""
    number, formula, locators = _cell(reader, node, template["cell"], row)
    words = row.words(number)
    fields = {key: member for key, member in template.items() if key not in ("id", "cell")}
    fields = {key: _filled_in(reader, node, member, words) for key, member in fields.items()}
    fields |= {"locators": locators, "formula": formula, "value": _value(row.table, formula, number)}
    key = _filled(reader, node, template["id"], words)
    if not is_name(key):
        reader.problem(node, "UJ113", f"{key!r} is no id - use a-z, 0-9 and hyphens")
    return node, key, fields


def _cell(
    reader: FieldReader, node: Node, column: str, row: _Row
) -> tuple[float, str | None, tuple[str, ...]]:
    """Return a cell's number, its formula where the column is ours, and the addresses it rests on."""
    if column in row.numbers:
        return row.numbers[column], None, (f"{row.locator}.{row.key}.{column}",)
    formulas = {key: formula for key, _, formula in row.table.derived}
    formula = _for_row(formulas[column], row.table, row.key)
    try:
        number = evaluate(formula, row.table)
    except ValueError as error:
        reader.problem(node, "UJ207", f"{formula}: {error}")
        number = 0
    locators = tuple(f"{row.locator}.{row.key}.{own}" for own in row.numbers)
    return number, f"{formula} in {row.table.name}", locators


def _for_row(formula: str, table: Table, row: str) -> str:
    """Turn a column's formula into a row's: `exports - imports` -> `exports.uk - imports.uk`."""
    columns = {column for column, *_ in (*table.columns, *table.derived)}
    return " ".join(f"{word}.{row}" if word in columns else word for word in formula.split())


def _value(table: Table, formula: str | None, number: float) -> Value:
    verb = (formula or "").partition(" ")[0]
    if verb == "rank":
        return Value(int(number), table.title, "rank", table.scope)
    if verb == "share":
        return Value(number, "percent", "about", table.scope)
    size = multiplier(table.unit)
    unit = table.unit.partition(" ")[2] if size != 1 else table.unit
    bound = "about" if formula and size != 1 else "exact"  # a sum of cells that are rounded
    return Value(scaled(number, table.unit), unit, bound, table.scope)


def _filled_in(reader: FieldReader, node: Node, member: Any, words: dict[str, str]) -> Any:
    """Fill the placeholders of a text, or of each text in a list or in pairs."""
    if isinstance(member, str):
        return _filled(reader, node, member, words)
    return tuple(_filled_in(reader, node, part, words) for part in member)


def _filled(reader: FieldReader, node: Node, text: str, words: dict[str, str]) -> str:
    for word, filling in words.items():
        text = text.replace(f"{{{word}}}", filling)
    if "{" in text or "}" in text:
        known = ", ".join(f"{{{word}}}" for word in words)
        reader.problem(node, "UJ117", f"unknown placeholder in {text!r} - known: {known}")
    return text
