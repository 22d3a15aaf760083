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
    from typing import Any, TypeAlias

    Row = dict[str, Any]
    Rows: TypeAlias = "tuple[Row, ...] | Mapped"
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
_CONTROLS = dict.fromkeys({*range(32), *range(127, 160)} - {*_BREAKS}, "\ufffd")
_ON_ONE_LINE = _CONTROLS | _BREAKS
_IN_QUOTES = _CONTROLS | {ord("\r"): " "}


class Listing(Record):
    """Rows to be shown. `fields` are all columns, `plain` those of a pipe, `head` goes before in JSON.

    `works` are the ids of the sources that the rows are from, where they are known without the rows.
    """

    name: str
    rows: Rows
    fields: tuple[str, ...]
    plain: tuple[str, ...]
    head: tuple[tuple[str, Any], ...] = ()
    works: tuple[str, ...] | None = None


class Mapped:
    """Rows that are made each time they are asked for: of 100,000 facts there is no room for all."""

    def __init__(self, things: Rows | Sequence[Any], row_of: Callable[[Any], Row]) -> None:
        self._things, self._row_of = things, row_of

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[Row]:
        return map(self._row_of, self._things)


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

    def row_of(one: Fact | Hit) -> Row:
        return fact_object(one.fact, today, one) if isinstance(one, Hit) else fact_object(one, today)

    works = dict.fromkeys(one.fact.source if isinstance(one, Hit) else one.source for one in facts)
    head_of = tuple((head or {}).items())
    return Listing("facts", Mapped(facts, row_of), FACT_FIELDS, PLAIN_FIELDS, head_of, tuple(works))


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
    if isinstance(content, str):
        return content
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

    def kept(row: Row) -> Row:
        return {**row, "number": None} if _loses_hedge(row, fields) else row

    count = sum(_loses_hedge(row, fields) for row in listing.rows)
    return (listing.but(rows=Mapped(listing.rows, kept)) if count else listing), count


def _loses_hedge(row: Row, fields: Sequence[str]) -> bool:
    value = row.get("value")
    if not isinstance(value, dict):
        return False
    is_hedged = value["bound"] not in EXACT and "bound" not in fields
    return is_hedged or (row.get("condition") is not None and "condition" not in fields)


def field_text(row: Row, field: str, approximately: bool) -> str:
    """Return one field bare, for `$(...)`; a value keeps its hedge as a sign."""
    with_sign = signed(row)
    if with_sign is not None and field == "value":
        return with_sign
    if with_sign is not None and field == "number":
        return bare_number(row, approximately)
    return str(cell(row, field))


def plain(listing: Listing, fields: Sequence[str]) -> Iterator[str]:
    """Write one row a line, tabs between, no header."""
    for row in listing.rows:
        yield "\t".join([_flat(cell(row, field)) for field in fields]) + "\n"


def _flat(content: object) -> str:
    """Return a cell on one line; the name of a file may hold what could steer a terminal."""
    text = str(content)
    return text if text.isprintable() else text.translate(_ON_ONE_LINE)


def tsv(listing: Listing, fields: Sequence[str]) -> Iterator[str]:
    """Write tab-separated columns with a header."""
    yield "\t".join(fields) + "\n"
    yield from plain(listing, fields)


def comma_separated(listing: Listing, fields: Sequence[str]) -> Iterator[str]:
    """Write RFC 4180 with a header, but with line feeds alone, as pipes expect.

    A text that a spreadsheet would run gets an apostrophe in front; a signed amount is none. Control
    characters, which a copy of a report may hold, are replaced.
    """
    from ..core import escapes  # of this format and Markdown only

    def csv(content: str | float) -> str:
        if not isinstance(content, str):
            return str(content)
        text = escapes.csv(content) if content else content
        return text if text.isprintable() else text.translate(_IN_QUOTES)

    yield ",".join(fields) + "\n"
    for row in listing.rows:
        yield ",".join([csv(cell(row, field)) for field in fields]) + "\n"


def ids(listing: Listing, _fields: Sequence[str]) -> Iterator[str]:
    """Write the first column, one a line."""
    return (f"{row[listing.fields[0]]}\n" for row in listing.rows)


def json_lines(listing: Listing, fields: Sequence[str]) -> Iterator[str]:
    """Write one JSON object a line."""
    from ..core.jsontext import compact  # only where JSON is asked for

    return (compact(_chosen(row, listing, fields)) + "\n" for row in listing.rows)


def _chosen(row: Row, listing: Listing, fields: Sequence[str]) -> Row:
    if tuple(fields) == listing.fields:
        return row
    return {field: row[field] if field in row else cell(row, field) or None for field in fields}


def markdown(listing: Listing, fields: Sequence[str]) -> Iterator[str]:
    """Write a Markdown table."""
    from ..core import escapes  # of this format and CSV only

    def marked(content: object) -> str:
        return escapes.markdown(_flat(content)).replace("|", "\\|")

    yield _markdown_row(fields)
    yield _markdown_row(["---"] * len(fields))
    for row in listing.rows:
        yield _markdown_row([marked(cell(row, field)) for field in fields])


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


TABULAR: dict[str, Callable[[Listing, Sequence[str]], Iterator[str]]] = {
    "plain": plain, "tsv": tsv, "csv": comma_separated, "jsonl": json_lines, "markdown": markdown,
    "ids": ids,
}  # fmt: skip
FORMATS = ("cards", "table", "plain", "tsv", "csv", "json", "jsonl", "markdown", "ids")
_ALL_FIELDS = ("csv", "tsv", "jsonl")


def pieces(
    listing: Listing, format: str, fields: tuple[str, ...], source: Source | None, age_days: int
) -> Iterator[str]:
    """Yield a listing in a format for scripts, row by row; `fields` empty means the format's own choice."""
    if format == "json":
        return _document(listing, fields, source, age_days)
    chosen = fields or (listing.fields if format in _ALL_FIELDS else listing.plain)
    return TABULAR[format](listing, chosen)


def written(
    listing: Listing, format: str, fields: tuple[str, ...], source: Source | None, age_days: int
) -> str:
    """Return the same as one text."""
    return "".join(pieces(listing, format, fields, source, age_days))


def _document(
    listing: Listing, fields: tuple[str, ...], source: Source | None, age_days: int
) -> Iterator[str]:
    """Yield the one JSON document: what stands around the rows, which come last in it, and each of them."""
    from ..core.jsontext import indented  # only where JSON is asked for

    around = indented(envelope(listing.but(rows=()), source, age_days)) + "\n"
    if not len(listing.rows):
        yield around
        return
    before, end = around[: -len(_NO_ROWS)], "["
    yield before
    for row in listing.rows:
        yield f"{end}\n    {indented(_chosen(row, listing, fields or listing.fields), 2)}"
        end = ","
    yield "\n  ]\n}\n"


_NO_ROWS = "[]\n}\n"  # how a document ends that has none
