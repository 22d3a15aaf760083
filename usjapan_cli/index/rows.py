"""Records as rows of text, the form they have in a compiled index, and back.

A row is its columns with tabs between; lists inside a column are parted by U+001F, pairs by
U+001E. No text of a fact holds these: the loader refuses control characters. An empty column is
None or no members, for no text is empty.
"""

from __future__ import annotations

from sys import intern

from ..core.facts import Author, EditionValue, Fact, Latest, Source, Topic, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

LIST, PAIR = "\x1f", "\x1e"


def _joined(texts: tuple[str, ...]) -> str:
    return LIST.join(texts)


def split(column: str) -> tuple[str, ...]:
    """Return the members of a list."""
    return tuple(column.split(LIST)) if column else ()


def join_pairs(pairs: tuple[tuple[str, ...], ...]) -> str:
    """Return the column of a list of pairs, or of more texts than two."""
    return LIST.join(PAIR.join(pair) for pair in pairs)


def split_pairs(column: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of a list."""
    pairs = (pair.split(PAIR) for pair in split(column))
    return tuple((first, second) for first, second in pairs)


def number_of(text: str) -> int | float:
    """Return a number as it was: whole, or a decimal."""
    return float(text) if "." in text or "e" in text else int(text)


def _value_column(value: Value | None) -> str:
    if value is None:
        return ""
    return PAIR.join((str(value.number), value.unit, value.bound, value.scope or ""))


def _value(column: str) -> Value | None:
    if not column:
        return None
    number, unit, bound, scope = column.split(PAIR)
    return Value(number_of(number), unit, bound, scope or None)


def _latest_column(latest: Latest | None) -> str:
    if latest is None:
        return ""
    value = _value_column(latest.value)
    left = "left" if latest.is_left else ""
    return LIST.join((latest.edition, latest.outcome, latest.statement or "", value, left))


def _latest(column: str) -> Latest | None:
    if not column:
        return None
    edition, outcome, statement, value, left = column.split(LIST)
    return Latest(edition, outcome, statement or None, _value(value), bool(left))


# How a field of each shape stands in its column, and is read from it; all others are texts as they are.
_WRITE: dict[str, Callable[[Any], str]] = {
    "texts": _joined, "pairs": join_pairs, "value": _value_column, "latest": _latest_column,
}  # fmt: skip
_READ: dict[str, Callable[[str], Any]] = {
    "texts": split, "pairs": split_pairs, "value": _value, "latest": _latest, "choice": intern,
    "day": intern,  # words of few, which thousands of facts have: each is held once
}  # fmt: skip
_FIELDS = Fact.declared
_WRITERS = tuple((field.name, _WRITE.get(field.shape)) for field in _FIELDS)
_NO_TEXT = {"texts": (), "pairs": ()}  # what an empty column is, where that is not none
_READERS = tuple(
    (
        _READ.get(field.shape),
        _NO_TEXT.get(field.shape, None if field.nullable or field.shape in _READ else ""),
    )
    for field in _FIELDS
)
COLUMNS = {field.name: number for number, field in enumerate(_FIELDS)}
SOURCE_DATE = 6  # the column of its date in a source's row
UNITS = len(_FIELDS)  # the column behind a fact's own: the texts that a query can resemble


def fact_row(fact: Fact) -> list[str]:
    """Return a fact's columns in the order of its declared fields, the id first."""
    given = fact.__dict__  # what is not given is none, whose column is empty
    contents = ((write, given.get(name)) for name, write in _WRITERS)
    return [(write(content) if write else content) if content else "" for write, content in contents]


def fact_from(row: list[str]) -> Fact:
    """Return the fact of a row; columns after the fact's own are left alone."""
    columns = zip(_READERS, row, strict=False)
    return Fact.of([(read(text) if read else text) if text else empty for (read, empty), text in columns])


def topic_row(topic: Topic, keys: list[str]) -> list[str]:
    """Return a topic's columns; `keys` are its facts, without the topic, in curated order."""
    return [topic.name, topic.title, topic.source, " ".join(keys)]


def topic_from(row: list[str]) -> Topic:
    """Return the topic of a row."""
    name, title, source, keys = row
    return Topic(name, title, source, len(keys.split()))


def source_row(source: Source) -> list[str]:
    """Return a source's columns, its id first."""
    authors = tuple(tuple(getattr(a, name) or "" for name in Author._fields) for a in source.authors)
    return [
        source.id, source.title, source.genre, source.number, source.publisher, source.place,
        source.date, source.url, join_pairs(authors), join_pairs(source.sections),
        join_pairs(source.pages), join_pairs(source.sentences), _joined(source.cells),
        _joined(source.revisions), _joined(source.unread), join_pairs(source.terms),
        source.wording,
    ]  # fmt: skip


def source_from(row: list[str]) -> Source:
    """Return the source of a row."""
    id, title, genre, number, publisher, place, date, url = row[:8]
    authors, sections, pages, sentences, cells, revisions, unread, terms, wording = row[8:]
    names = (author.split(PAIR) for author in split(authors))
    return Source(
        id, title, genre, number, publisher, place, date, url,
        tuple(Author(given, family, *(part or None for part in more)) for given, family, *more in names),
        split_pairs(sections), split_pairs(pages), split_pairs(sentences), split(cells),
        split(revisions), split(unread), (), split_pairs(terms), wording,
    )  # fmt: skip


def readings_row(id: str, readings: tuple[EditionValue, ...]) -> list[str]:
    """Return the columns of a fact's readings in other editions."""
    return [
        id,
        *(LIST.join((r.edition, _value_column(r.value), r.read_at, r.note or "")) for r in readings),
    ]


def readings_from(row: list[str]) -> tuple[EditionValue, ...]:
    """Return the readings of a row, in order of edition."""
    parts = (column.split(LIST) for column in row[1:])
    return tuple(EditionValue(edition, _value(value), at, note or None) for edition, value, at, note in parts)
