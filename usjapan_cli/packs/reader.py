"""Fact files -> records. All shape problems (UJ1xx) are gathered, each with its place.

A pack is a file or a folder: topic files (`topic:` ... `facts:`), `sources/*.yaml`, `thesaurus.yaml`.
"""

from __future__ import annotations

import functools
import os

from ..core import escapes
from ..core.errors import Problem
from ..core.facts import WORDINGS, Author, EditionValue, Fact, Source, Topic, Value
from ..core.record import Record
from ..core.rules import errors
from ..core.suggest import near_or_known
from ..core.table import Table
from ..packs.files import THESAURUS, WORDS
from .fields import COMPARED, FACT_KEYS, FACT_REQUIRED, FieldReader, is_name, read_bound
from .tables import read_table
from .yaml_nodes import MAX_NODES, MappingNode, Node, Scalar, SequenceNode, read_tree, read_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from .fields import ReadMethod

    Progress = Callable[[int], object]

MOST_TERMS = 90
_REQUIRED = frozenset(FACT_REQUIRED)


class Place(Record):
    """Where a fact stands."""

    file: str
    line: int
    column: int


class Pack:
    """What one pack holds. `readings` maps a fact's id to how other editions read.

    `compared` maps one to `same` or `changed`, where a curator has judged it against an earlier edition.
    """

    def __init__(self) -> None:
        self.facts: dict[str, Fact] = {}
        self.topics: dict[str, Topic] = {}
        self.sources: dict[str, Source] = {}
        self.unfit: set[str] = set()  # ids of records that have problems of their own
        self.tables: dict[str, Table] = {}
        self.readings: dict[str, tuple[EditionValue, ...]] = {}
        self.compared: dict[str, str] = {}
        self.synonyms: dict[str, tuple[str, ...]] = {}
        self.names: dict[str, tuple[str, ...]] = {}
        self.light: tuple[str, ...] = ()
        self.general: tuple[str, ...] = ()
        self.others: tuple[str, ...] = ()
        self.words: set[str] = set()
        self.places: dict[str, Place] = {}


def load_pack(
    files: Iterable[str],
    known: dict[str, Source],
    progress: Progress | None = None,
    is_folder: bool = False,
) -> tuple[Pack, list[Problem]]:
    """Read the files of one pack; `known` are the sources of the packs before it.

    With an error among the problems the pack is not fit for use. `progress` hears how many facts are read.
    In a folder each topic file is named for its topic; a pack that is a file may bear any name.
    """
    pack, problems = Pack(), list[Problem]()
    topics: list[_TopicFile] = []
    for path in files:
        reader = FieldReader(path, problems)
        folder, name = os.path.split(path)
        if name == WORDS:
            pack.words |= read_words(path, reader.file, problems)
        elif name in THESAURUS:
            _read_thesaurus(reader, path, pack)
        elif os.path.basename(folder) == "sources":
            if not _read_source(reader, read_tree(path, reader.file, problems, _refuse(reader)), pack):
                pack.unfit.add(os.path.splitext(name)[0])
        else:
            read = sum(len(topic.drafts) for topic in topics)
            topics.append(_TopicFile(reader, path, read, progress, is_folder))
    for topic in topics:
        topic.settle(pack, {**known, **pack.sources})
    problems.sort(key=lambda problem: (problem.file, problem.line, problem.column))
    return pack, problems


def place_of(place: Place, fact: str, key: str) -> Place:
    """Return where a key of a fact stands, by reading its file once more; else the fact's own place."""
    at = _places(place.file, _state(place.file)).get((fact, key))
    return Place(place.file, *at) if at else place


def fact_place(pack: str, id: str) -> str:
    """Say where a fact of a pack stands, `FILE:LINE`, or name the pack alone (it may be a template's)."""
    topic, _, key = id.partition(".")
    file = os.path.join(pack, f"{topic}.yaml") if os.path.isdir(pack) else pack
    at = _places(file, _state(file)).get((key, ""))
    return f"{file}:{at[0]}" if at else pack


def _state(file: str) -> tuple[int, int]:
    try:
        state = os.stat(file)
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size


@functools.lru_cache(maxsize=2)
def _places(file: str, _state: tuple[int, int]) -> dict[tuple[str, str], tuple[int, int]]:
    """Return line and column of the facts of a file (under the key "") and of their keys."""
    found: dict[tuple[str, str], tuple[int, int]] = {}

    def consume(name: Scalar, node: Node) -> None:
        if len(found) < MAX_NODES:
            found[name.text, ""] = name.line, name.column
            pairs = node.pairs if isinstance(node, MappingNode) else ()
            found.update({(name.text, k.text): (k.line, k.column) for k, _ in pairs})

    read_tree(file, file, [], consume)
    return found


def _refuse(reader: FieldReader) -> Any:
    def consume(key: Scalar, _node: Node) -> None:
        reader.problem(key, "UJ107", "only a topic file holds facts")

    return consume


class _TopicFile:
    """One topic file: read first, settled when the sources of all files are known."""

    def __init__(
        self, reader: FieldReader, path: str, before: int, progress: Progress | None, in_folder: bool
    ) -> None:
        self.reader = reader
        self.before, self.progress = before, progress  # facts read already, whom to tell
        self.in_folder = in_folder
        self.stem = os.path.splitext(os.path.basename(path))[0]
        self.drafts: list[tuple[Node, str, dict[str, Any]]] = []
        self.root = read_tree(path, reader.file, reader.problems, self._consume)

    def _consume(self, key: Scalar, node: Node) -> None:
        if not is_name(key.text):
            self.reader.problem(key, "UJ113", f"{key.text!r} is no id - use a-z, 0-9 and hyphens")
        self.reader.text(key)  # `no`, `012` and the like are no words to YAML
        what = f"fact {key.text!r}"
        self.drafts.append((key, key.text, self.reader.record(node, what, FACT_KEYS, FACT_REQUIRED)))
        if self.progress and len(self.drafts) % 500 == 0:
            self.progress(self.before + len(self.drafts))

    def settle(self, pack: Pack, sources: dict[str, Source]) -> None:
        """Turn the drafts into facts of `pack`."""
        if self.root is None:
            return
        reader, known = self.reader, len(errors(self.reader.problems))
        head = reader.record(self.root, "the file", _TOPIC_KEYS, ("topic", "title", "source"))
        source = self._source(head.get("source"), pack, sources)
        if source is None or "topic" not in head or "title" not in head:
            return
        name = head["topic"]
        if name in pack.topics or (self.in_folder and self.stem != name):
            reader.problem(self.root, "UJ118", f"topic {name!r} belongs in a file {name}.yaml")
        for key, node in head.get("tables", ()):
            if _too_much(reader, node):
                continue
            table, drafts = read_table(reader, key, node, source.id, source.date)
            self.drafts += drafts
            if table:
                self._add_table(pack, table, key)
        pack.topics[name] = Topic(name, head["title"], source.id, len(self.drafts))
        if len(errors(reader.problems)) == known:
            sections = dict(source.sections)
            for node, key, fields in self.drafts:
                self._fact(pack, node, f"{name}.{key}", fields, source, sections)

    def _add_table(self, pack: Pack, table: Table, key: Node) -> None:
        """Keep a table under its name, which no other of the pack may have."""
        first = pack.places.setdefault(f"table {table.name}", Place(self.reader.file, key.line, key.column))
        if table.name in pack.tables:
            message = f"table {table.name!r} is taken by {first.file}:{first.line} - choose another name"
            self.reader.problem(key, "UJ201", message)
        pack.tables[table.name] = table

    def _source(self, node: Node | None, pack: Pack, sources: dict[str, Source]) -> Source | None:
        if node is None:
            return None
        if isinstance(node, MappingNode):
            return _read_source(self.reader, node, pack)
        name = self.reader.text(node)
        if name and name not in sources and name not in pack.unfit:
            known = near_or_known(name, tuple(sources))
            message = f"no source {name!r}{known or f' - describe it in sources/{name[:80]}.yaml'}"
            self.reader.problem(node, "UJ205", message)
        return sources.get(name)

    def _fact(
        self,
        pack: Pack,
        node: Node,
        id: str,
        fields: dict[str, Any],
        source: Source,
        sections: dict[str, str],
    ) -> None:
        if id in pack.facts:
            first = pack.places[id]
            message = f"id {id!r} is taken by {first.file}:{first.line} - choose another"
            self.reader.problem(node, "UJ201", message)
            return
        if not fields.keys() >= _REQUIRED:
            return  # its problem is noted already
        section = sections.get(fields["locators"][0].partition(".")[0], "") if fields["locators"] else ""
        if COMPARED in fields:
            pack.compared[id] = fields[COMPARED]
            fields = {key: content for key, content in fields.items() if key != COMPARED}
        pack.facts[id] = Fact(id=id, source=source.id, section=section, **{"as_of": source.date, **fields})
        pack.places[id] = Place(self.reader.file, node.line, node.column)


def _too_much(reader: FieldReader, table: Node) -> bool:
    """Tell, and note, whether a table's rows and templates multiply to more than is sane."""
    parts = {k.text: m for k, m in table.pairs} if isinstance(table, MappingNode) else {}
    rows, made, derived, columns = (
        list(_texts(parts[part])) if part in parts else []
        for part in ("rows", "templates", "derived", "columns")
    )
    row_nodes = parts.get("rows")
    row_count = len(row_nodes.pairs) if isinstance(row_nodes, MappingNode) else 0
    templates = parts.get("templates")
    facts = row_count * (len(templates.nodes) if isinstance(templates, SequenceNode) else 0)
    longest = max(map(len, rows), default=0)
    filled = row_count * sum(len(text) + text.count("{") * longest for text in made)
    cells = row_count * (len(columns) + sum(text.count(" ") + 1 for text in derived))
    limits = ((facts, 2_000, "facts"), (filled, 4_000_000, "characters"), (cells, 20_000, "cells"))
    for count, most, what in (*limits, (cells * facts, 4_000_000, "sums")):
        if count > most:
            reader.problem(table, "UJ105", f"the table makes {count:,} {what}, more than {most:,}")
            return True
    return False


def _texts(node: Node) -> Iterator[str]:
    """Yield the texts in a node, however deep."""
    if isinstance(node, Scalar):
        yield node.text
    members = node.nodes if isinstance(node, SequenceNode) else ()
    for member in (m for _, m in node.pairs) if isinstance(node, MappingNode) else members:
        yield from _texts(member)


def _node(_reader: FieldReader, node: Node) -> Node:
    return node


def _pairs(reader: FieldReader, node: Node) -> list[tuple[Scalar, Node]]:
    return reader.mapping(node, "it")


_TOPIC_KEYS: dict[str, ReadMethod] = {
    "topic": FieldReader.name,
    "title": FieldReader.text,
    "source": _node,
    "tables": _pairs,
    "facts": _pairs,
}


def _author(reader: FieldReader, node: Node) -> Author | None:
    """Read a person (given, family, ...) or a body (name)."""
    is_body = isinstance(node, MappingNode) and any(key.text == "name" for key, _ in node.pairs)
    if is_body:
        found = reader.record(node, "an author that is a body", _BODY_KEYS, ("name",))
        return Author(**found)
    found = reader.record(node, "an author", _AUTHOR_KEYS, ("given", "family"))
    return Author(**found) if {"given", "family"} <= found.keys() else None


def _authors(reader: FieldReader, node: Node) -> tuple[Author, ...]:
    if not isinstance(node, SequenceNode):
        reader.problem(node, "UJ109", "authors are a list, one mapping an author")
        return ()
    return tuple(author for member in node.nodes if (author := _author(reader, member)))


def _reading(reader: FieldReader, node: Node) -> dict[str, Any]:
    return reader.record(node, "a reading", _READING_KEYS, ())


def _readings(reader: FieldReader, node: Node) -> list[tuple[Scalar, dict[str, Any]]]:
    return [(key, _reading(reader, member)) for key, member in reader.mapping(node, "readings")]


def _edition(reader: FieldReader, node: Node) -> dict[str, Any]:
    return reader.record(node, "an edition", _EDITION_KEYS, ("date", "read_at", "readings"))


def _editions(reader: FieldReader, node: Node) -> list[dict[str, Any]]:
    if not isinstance(node, SequenceNode):
        reader.problem(node, "UJ109", "editions are a list, one mapping an edition")
        return []
    return [_edition(reader, member) for member in node.nodes]


_AUTHOR_KEYS: dict[str, ReadMethod] = {
    "given": FieldReader.text,
    "family": FieldReader.text,
    "particle": FieldReader.text,
    "suffix": FieldReader.text,
    "role": FieldReader.text,
    "title": FieldReader.text,
}
_BODY_KEYS: dict[str, ReadMethod] = {
    "name": FieldReader.text,
    "role": FieldReader.text,
    "title": FieldReader.text,
}
_READING_KEYS: dict[str, ReadMethod] = {
    "number": FieldReader.number,
    "bound": read_bound,
    "note": FieldReader.text,
}
_EDITION_KEYS: dict[str, ReadMethod] = {
    "date": FieldReader.day,
    "read_at": FieldReader.text,
    "note": FieldReader.text,
    "readings": _readings,
}


def _address(reader: FieldReader, node: Node) -> str:
    """Read a web address: as a link, any other scheme could run what it says."""
    text = reader.text(node)
    if text and not escapes.address(text):
        reader.problem(node, "UJ119", "no web address - write one that begins with https:// or http://")
    return text


def _pages(reader: FieldReader, node: Node) -> tuple[tuple[str, str], ...]:
    """Read pages by address: labels and ranges, which stand bare in citations."""
    for _, member in reader.mapping(node, "it"):
        text = member.text if isinstance(member, Scalar) else ""
        if not all((char.isascii() and char.isalnum()) or char in ".,- \u2013" for char in text):
            reader.problem(member, "UJ119", f"{text[:60]!r} is no page - write 2, 1-2 or A-3")
    return reader.text_pairs(node)


_SOURCE_KEYS: dict[str, ReadMethod] = {
    "id": FieldReader.text,
    "title": FieldReader.text,
    "genre": FieldReader.text,
    "number": FieldReader.text,
    "publisher": FieldReader.text,
    "place": FieldReader.text,
    "date": FieldReader.day,
    "url": _address,
    "authors": _authors,
    "revisions": FieldReader.days,
    "unread": FieldReader.texts,
    "sections": FieldReader.text_pairs,
    "pages": _pages,
    "sentences": FieldReader.text_pairs,
    "cells": FieldReader.texts,
    "left_out": FieldReader.text_pairs,
    "terms": FieldReader.text_pairs,
    "wording": lambda reader, node: reader.choice(node, WORDINGS),
    "editions": _editions,
}


def _read_source(reader: FieldReader, node: Node | None, pack: Pack) -> Source | None:
    if node is None:
        return None
    found = reader.record(node, "the source", _SOURCE_KEYS, ("id", "title", "genre", "publisher", "date"))
    if not {"id", "title", "genre", "publisher", "date"} <= found.keys():
        pack.unfit.add(found.get("id", ""))
        return None
    editions = found.pop("editions", [])
    source = Source(**{"number": "", "place": "", "url": "", **found})
    if source.id in pack.sources:
        reader.problem(node, "UJ201", f"source {source.id!r} is described twice in this pack")
    pack.sources[source.id] = source
    pack.places[f"source {source.id}"] = Place(reader.file, node.line, node.column)
    for address, digest in source.sentences:
        if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
            reader.problem(node, "UJ303", f"{address}: not a SHA-256 in lower-case hexadecimal")
    for edition in editions:
        for key, reading in edition.get("readings", ()):
            _note_reading(pack, key.text, edition, reading)
            place = Place(reader.file, key.line, key.column)
            pack.places[f"reading {edition.get('date')} {key.text}"] = place
    return source


def _note_reading(pack: Pack, id: str, edition: dict[str, Any], found: dict[str, Any]) -> None:
    """Keep a reading; its unit is the fact's own, a note on the edition's copy is a note on it."""
    value = None
    if "number" in found:
        value = Value(found["number"], "", found.get("bound", "exact"))
    note = "; ".join(filter(None, (found.get("note"), edition.get("note")))) or None
    reading = EditionValue(edition.get("date", ""), value, edition.get("read_at", ""), note)
    pack.readings[id] = (*pack.readings.get(id, ()), reading)


def _group(reader: FieldReader, node: Node) -> tuple[str, ...]:
    found = reader.record(
        node, "a group", {"sense": FieldReader.text, "terms": FieldReader.texts}, ("sense", "terms")
    )
    terms = tuple(found.get("terms", ()))
    if len(terms) > MOST_TERMS:  # each is looked up as each other
        reader.problem(node, "UJ105", f"more than {MOST_TERMS} terms in a group - split its senses")
    return terms[:MOST_TERMS]


def _groups(reader: FieldReader, node: Node) -> dict[str, tuple[str, ...]]:
    return {reader.text(key): _group(reader, member) for key, member in reader.mapping(node, "it")}


_THESAURUS_KEYS: dict[str, ReadMethod] = {
    "synonyms": _groups,
    "names": _groups,
    "light": FieldReader.texts,
    "general": FieldReader.texts,
    "others": FieldReader.texts,
}


def _read_thesaurus(reader: FieldReader, path: str, pack: Pack) -> None:
    root = read_tree(path, reader.file, reader.problems, _refuse(reader))
    if root is not None:
        found = reader.record(root, "the thesaurus", _THESAURUS_KEYS, ())
        pack.synonyms |= found.get("synonyms", {})
        pack.names |= found.get("names", {})
        pack.light += found.get("light", ())
        pack.general += found.get("general", ())
        pack.others += found.get("others", ())
