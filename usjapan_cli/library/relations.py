"""The open facts as tables of a relational database: what each is called, its columns, its rows.

Lists are JSON arrays, which SQLite, Datasette and PostgreSQL all take apart. No time of day and no path
stands in them: the same facts give the same rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..core.facts import Author, Latest, Value, conditioned
from ..core.jsontext import compact
from ..core.record import Record
from .library import Library

Row = tuple[str | int | float | None, ...]


class Column(Record):
    """A column: `type` is text, number, integer or json; `key` is primary, unique, or the table meant."""

    name: str
    type: str = "text"
    key: str = ""


class Relation(Record):
    """A table: `rows` yields the rows of a library."""

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[Library], Iterator[Row]]


def _sources(library: Library) -> Iterator[Row]:
    for s in library.sources:
        yield s.id, s.title, s.genre, s.number, s.publisher, s.place, s.date, s.url


def _authors(library: Library) -> Iterator[Row]:
    for source in library.sources:
        for position, author in enumerate(source.authors, 1):
            parts = (getattr(author, name) or None for name in Author._fields)
            yield source.id, position, author.full, *parts


def _topics(library: Library) -> Iterator[Row]:
    seen: set[str] = set()
    for topic in library.topics:
        if topic.name not in seen:  # two packs may hold facts of one
            seen.add(topic.name)
            yield topic.name, topic.title, topic.source


def _facts(library: Library) -> Iterator[Row]:
    sources = {source.id: source for source in library.sources}
    for position, fact in enumerate(library.facts_of(), 1):
        lists = (
            compact(list(m))
            for m in (fact.hedges, fact.aliases, fact.keywords, fact.questions, fact.locators)
        )
        yield (
            position, fact.id, fact.topic, fact.statement, fact.kind, *_value(fact.value, fact.condition),
            fact.condition, fact.coverage, fact.flow, fact.as_of, fact.date, fact.shelf_life,
            fact.attribution, fact.formula, fact.source, fact.section,
            sources[fact.source].page(fact.locators[0]), *lists, compact(list(fact.former_ids)),
            *_latest(fact.latest),
        )  # fmt: skip


def _value(value: Value | None, condition: str | None = None) -> Row:
    if value is None:
        return None, None, None, None, None
    return conditioned(value.text, condition), value.number, value.unit, value.bound, value.scope


def _latest(latest: Latest | None) -> Row:
    """Return how the newest edition reads; of the newest edition itself, nothing."""
    if latest is None:
        return None, None, None, None
    return latest.edition, latest.outcome, latest.statement, latest.value.text if latest.value else None


def _look_alikes(library: Library) -> Iterator[Row]:
    for fact in library.facts_of():
        for other, difference in fact.see_also:
            yield fact.id, other, difference


def _readings(library: Library) -> Iterator[Row]:
    read = (row[0] for index in library.indexes for row in index["readings"].rows())
    for fact in filter(None, map(library.find, dict.fromkeys(read))):  # few have any
        unit = fact.value.unit if fact.value else ""
        for reading in library.readings(fact.id):
            value = reading.value and Value(reading.value.number, unit, reading.value.bound)
            text, number, _, bound, _ = _value(value)
            yield fact.id, reading.edition, text, number, bound, reading.read_at, reading.note


def _columns(*names: str, **types: str) -> tuple[Column, ...]:
    return tuple(Column(name, *types.get(name, "text").split()) for name in names)


RELATIONS = (
    Relation("sources", _columns(
        "id", "title", "genre", "number", "publisher", "place", "date", "url", id="text primary",
    ), _sources),
    Relation("authors", _columns(
        "source", "position", "full_name", *Author._fields, source="text sources", position="integer",
    ), _authors),
    Relation("topics", _columns(
        "name", "title", "source", name="text primary", source="text sources",
    ), _topics),
    Relation("facts", _columns(
        "position", "id", "topic", "statement", "kind", "value", "number", "unit", "bound", "scope",
        "condition", "coverage", "flow", "as_of", "date", "shelf_life", "attribution", "formula", "source",
        "section", "page", "hedges", "aliases", "keywords", "questions", "locators", "former_ids",
        "latest_edition", "latest_outcome", "latest_statement", "latest_value",
        position="integer primary", id="text unique", topic="text topics", number="number",
        source="text sources", hedges="json", aliases="json", keywords="json", questions="json",
        locators="json", former_ids="json",
    ), _facts),
    Relation("look_alikes", _columns("fact", "other", "difference", fact="text facts"), _look_alikes),
    Relation("readings", _columns(
        "fact", "edition", "value", "number", "bound", "read_at", "note", fact="text facts", number="number",
    ), _readings),
)  # fmt: skip
SEARCHED = ("statement", "aliases", "keywords", "questions")  # columns of facts that a full-text index holds
