"""Facts and other rows -> text for scripts and files: one function a format, printing nothing.

A listing is a name (the key in JSON), rows as JSON-ready objects, and the columns that a pipe gets.
"""

from __future__ import annotations

from ..core.errors import Refused, UsageError, quoted
from ..core.facts import EXACT, OURS, Fact, Hit, Latest, Source, Value, conditioned
from ..core.record import Record

_MOST_COLUMNS = 100  # there are some thirty fields
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    Row = dict[str, Any]
else:
    Row = dict

SCHEMA_VERSION = 1
SIGNED = "signed_value"  # a column of facts for whoever asks: what `show --field value` prints
VALUE_FIELDS = ("number", "bound", "unit", "scope")  # columns out of a value, behind it


def _fact_fields() -> Iterator[str]:
    for field in Fact.declared:
        yield field.name
        yield from {"id": ("topic",), "value": VALUE_FIELDS}.get(field.name, ())
    yield from ("stale", "score", "match")


FACT_FIELDS = tuple(_fact_fields())
PLAIN_FIELDS = ("id", "statement", "as_of", "source")
TIMELINE_FIELDS = ("date", "id", "statement", "as_of")


_BREAKS = dict.fromkeys(map(ord, "\t\n\r"), " ")
_RETURNS = {ord("\r"): " "}
_CONTROLS = dict.fromkeys({*range(32), *range(127, 160)} - {*_BREAKS}, "\ufffd")


class Listing(Record):
    """Rows to be shown. `fields` are all columns, `plain` those of a pipe, `head` goes before in JSON."""

    name: str
    rows: tuple[Row, ...]
    fields: tuple[str, ...]
    plain: tuple[str, ...]
    head: tuple[tuple[str, Any], ...] = ()


def value_object(value: Value) -> Row:
    """Return a value as JSON holds it."""
    return {
        "number": value.number, "unit": value.unit, "bound": value.bound, "scope": value.scope,
        "text": value.text,
    }  # fmt: skip


def _latest_object(latest: Latest | None) -> Row | None:
    if latest is None:
        return None
    return {
        "edition": latest.edition, "outcome": latest.outcome, "statement": latest.statement,
        "value": latest.value and value_object(latest.value),
    }  # fmt: skip


def _pair_objects(pairs: Sequence[tuple[str, str]]) -> list[Row]:
    return [{"id": id, "difference": difference} for id, difference in pairs]


# How JSON holds a field of each shape; all others are texts or null.
_OBJECTS: dict[str, Callable[[Any], Any]] = {
    "texts": list, "pairs": _pair_objects, "value": lambda value: value and value_object(value),
    "latest": _latest_object,
}  # fmt: skip


def fact_object(fact: Fact, today: str, hit: Hit | None = None) -> Row:
    """Return a fact as JSON holds it, in the order of its declared fields; every key is always there."""
    row: Row = {"id": fact.id, "topic": fact.topic}
    for field in Fact.declared:
        content = getattr(fact, field.name)
        row[field.name] = _OBJECTS[field.shape](content) if field.shape in _OBJECTS else content
    row["source"] = {"id": fact.source, "section": row.pop("section")}
    row |= {"stale": fact.is_stale(today), "score": hit and hit.score, "match": hit and hit.match}
    return row


def facts_listing(facts: Sequence[Fact | Hit], today: str, head: Row | None = None) -> Listing:
    """Return facts or hits as a listing."""
    rows = tuple(
        fact_object(one.fact, today, one) if isinstance(one, Hit) else fact_object(one, today)
        for one in facts
    )
    return Listing("facts", rows, FACT_FIELDS, PLAIN_FIELDS, tuple((head or {}).items()))


def envelope(listing: Listing, source: Source | None, age_days: int) -> Row:
    """Return the one JSON document of a reading command; without a source where none is open."""
    return {
        "schema_version": SCHEMA_VERSION, "edition": source and source.date,
        "source": source and work_row(source, age_days),
        **dict(listing.head), listing.name: list(listing.rows),
    }  # fmt: skip


def work_row(source: Source, age_days: int) -> Row:
    """Return a source as the JSON document names it."""
    return {"id": source.id, "title": source.title, "date": source.date, "age_days": age_days}


def known_fields(names: str, listing: Listing) -> tuple[str, ...]:
    """Read `--fields a,b,c`; an unknown one raises UsageError with the known ones."""
    chosen = tuple(name.strip() for name in names.split(",") if name.strip())
    if len(chosen) > _MOST_COLUMNS:
        raise UsageError(f"{len(chosen):,} fields, more than {_MOST_COLUMNS}", "name fewer, each once")
    known = (*listing.fields, SIGNED) if listing.name == "facts" else listing.fields
    for name in chosen or ("",):
        if name not in known:
            raise UsageError(f"unknown field {quoted(name)}", f"known fields: {', '.join(known)}")
    return chosen


def cell(row: Row, field: str) -> str | int | float:
    """Return one column of a row as text for a table, or as the number it is."""
    content = row.get(field)
    if field == "value" and isinstance(content, dict):
        return conditioned(content["text"], row.get("condition"))
    if field == "source" and row.get("formula") and isinstance(content, dict):
        return f"{content['id']} ({OURS})"
    if field == SIGNED and field not in row:
        content = signed(row)
    elif field in VALUE_FIELDS and field not in row and "value" in row:
        content = (row["value"] or {}).get(field)
    elif field == "section" and isinstance(row.get("source"), dict):
        content = row["source"]["section"]
    if field == "latest" and isinstance(content, dict):
        value, statement = content["value"], content["statement"]
        said = value["text"] if value else statement
        content = f"changed: {said}" if content["outcome"] == "changed" else content["outcome"]
    if isinstance(content, dict):
        content = content["text"] if "text" in content else content["id"]
    if isinstance(content, list):
        return "; ".join(f"{m['id']}: {m['difference']}" if isinstance(m, dict) else m for m in content)
    if isinstance(content, bool):
        return "yes" if content else "no"
    return "" if content is None else content


def signed(row: Row) -> str | None:
    """Return a row's value with its hedge as a sign: `>50000`, a plan `?=2`; None where it has none."""
    content = row.get("value")
    if not isinstance(content, dict) or "bound" not in content:
        return None
    marked = Value(content["number"], content["unit"], content["bound"]).marked
    return f"?{marked}" if row.get("condition") else marked


def bare_number(row: Row, approximately: bool) -> str:
    """Return a row's number: only where it has no hedge and hangs on nothing, or that is waived."""
    value, condition = row["value"], row.get("condition")
    if approximately or (value["bound"] in EXACT and not condition):
        return str(value["number"])
    message = f"the number is hedged: {conditioned(value['text'], condition)}"
    raise Refused(message, "ask for the field `value`, which keeps the hedge, or add --approx")


def without_hedged_numbers(listing: Listing, fields: Sequence[str]) -> tuple[Listing, int]:
    """Leave out the numbers whose hedge no other column asked for keeps; return the listing and how many.

    `value` and `signed_value` keep every hedge, `bound` that of a bound, `condition` that the number hangs
    on something.
    """
    if listing.name != "facts" or "number" not in fields or "value" in fields or SIGNED in fields:
        return listing, 0
    rows, count = [], 0
    for row in listing.rows:
        value = row.get("value")
        if isinstance(value, dict) and _loses_hedge(value["bound"], row.get("condition"), fields):
            row, count = {**row, "number": None}, count + 1
        rows.append(row)
    return Listing(listing.name, tuple(rows), listing.fields, listing.plain, listing.head), count


def _loses_hedge(bound: str, condition: str | None, fields: Sequence[str]) -> bool:
    is_hedged = bound not in EXACT and "bound" not in fields
    return is_hedged or (condition is not None and "condition" not in fields)


def field_text(row: Row, field: str, approximately: bool) -> str:
    """Return one field bare, for `$(...)`; a value keeps its hedge as a sign."""
    with_sign = signed(row)
    if with_sign is not None and field == "value":
        return with_sign
    if with_sign is not None and field == "number":
        return bare_number(row, approximately)
    return str(cell(row, field))


def _columns(listing: Listing, fields: Sequence[str]) -> list[list[str | int | float]]:
    return [[cell(row, field) for field in fields] for row in listing.rows]


def plain(listing: Listing, fields: Sequence[str]) -> str:
    """Write one row a line, tabs between, no header."""
    return "".join("\t".join(map(_flat, row)) + "\n" for row in _columns(listing, fields))


def _flat(content: object) -> str:
    """Return a cell on one line; the name of a file may hold what could steer a terminal."""
    return str(content).translate(_CONTROLS | _BREAKS)


def tsv(listing: Listing, fields: Sequence[str]) -> str:
    """Write tab-separated columns with a header."""
    return "\t".join(fields) + "\n" + plain(listing, fields)


def comma_separated(listing: Listing, fields: Sequence[str]) -> str:
    """Write RFC 4180 with a header, but with line feeds alone, as pipes expect.

    A text that a spreadsheet would run gets an apostrophe in front; a signed amount is none. Control
    characters, which a copy of a report may hold, are replaced.
    """
    lines = [
        ",".join(fields),
        *(",".join(map(_csv_cell, row)) for row in _columns(listing, fields)),
    ]
    return "\n".join(lines) + "\n"


def _csv_cell(content: str | float) -> str:
    from ..core import escapes  # of this format and Markdown only

    return escapes.csv(content).translate(_CONTROLS | _RETURNS) if isinstance(content, str) else str(content)


def ids(listing: Listing, _fields: Sequence[str]) -> str:
    """Write the first column, one a line."""
    return "".join(f"{row[listing.fields[0]]}\n" for row in listing.rows)


def json_lines(listing: Listing, fields: Sequence[str]) -> str:
    """Write one JSON object a line."""
    from ..core.jsontext import compact  # only where JSON is asked for

    return "".join(compact(_chosen(row, listing, fields)) + "\n" for row in listing.rows)


def _chosen(row: Row, listing: Listing, fields: Sequence[str]) -> Row:
    if tuple(fields) == listing.fields:
        return row
    return {field: row[field] if field in row else cell(row, field) or None for field in fields}


def markdown(listing: Listing, fields: Sequence[str]) -> str:
    """Write a Markdown table."""
    lines = [_markdown_row(fields), _markdown_row(["---"] * len(fields))]
    lines += [
        _markdown_row([_markdown_cell(content) for content in row]) for row in _columns(listing, fields)
    ]
    return "\n".join(lines) + "\n"


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _markdown_cell(content: object) -> str:
    from ..core import escapes  # of this format and CSV only

    return escapes.markdown(_flat(content)).replace("|", "\\|")


TABULAR: dict[str, Callable[[Listing, Sequence[str]], str]] = {
    "plain": plain, "tsv": tsv, "csv": comma_separated, "jsonl": json_lines, "markdown": markdown,
    "ids": ids,
}  # fmt: skip
FORMATS = ("cards", "table", "plain", "tsv", "csv", "json", "jsonl", "markdown", "ids")
_ALL_FIELDS = ("csv", "tsv", "jsonl")


def written(
    listing: Listing, format: str, fields: tuple[str, ...], source: Source | None, age_days: int
) -> str:
    """Return a listing in a format for scripts; `fields` empty means the format's own choice."""
    if format == "json":
        if fields:
            rows = tuple(_chosen(row, listing, fields) for row in listing.rows)
            listing = Listing(listing.name, rows, fields, listing.plain, listing.head)
        from ..core.jsontext import indented  # only where JSON is asked for

        return indented(envelope(listing, source, age_days)) + "\n"
    chosen = fields or (listing.fields if format in _ALL_FIELDS else listing.plain)
    return TABULAR[format](listing, chosen)
