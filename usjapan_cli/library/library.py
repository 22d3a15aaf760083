"""`Library`: the open fact bases as one, and how they are opened, compiled first where they must be."""

from __future__ import annotations

from ..core.errors import UsjapanError, quoted
from ..core.facts import Edition, EditionValue, Fact, Source, Table, Topic
from ..index.file import Index
from ..index.rows import fact_from, readings_from, source_from, table_from, topic_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..search.engine import SearchResult

    Progress = Callable[[int], object]


LONGEST_ID = 200  # characters


def facts_of_source(index: Index, source: str) -> int:
    """Count the facts of an index that are taken from a source."""
    return sum(len(keys.split()) for _, _, taken_from, keys in index["topics"].rows() if taken_from == source)


class Library:
    """Open facts: look up, list and search them. Built by `open_library` or `load`.

    `packs` are the packs as they are, where `indexes` are in an edition that was chosen.
    """

    def __init__(self, indexes: Sequence[Index], packs: Sequence[Index] | None = None) -> None:
        self.indexes = tuple(indexes)
        self._packs = self.indexes if packs is None else tuple(packs)

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Every edition that is held: of each source its own, then the others by day."""
        found = []
        for index in self._packs:
            others = [Edition(source, date, int(facts)) for date, source, facts in index["editions"].rows()]
            for row in index["sources"].rows():
                source = source_from(row)
                found.append(Edition(source.id, source.date, facts_of_source(index, source.id)))
                found += [edition for edition in others if edition.source == source.id]
        return tuple(found)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic, by name; one that several packs have is one, with the first one's title."""
        found: dict[str, Topic] = {}
        for index in self.indexes:
            for topic in map(topic_from, index["topics"].rows()):
                known = found.get(topic.name)
                found[topic.name] = known.but(count=known.count + topic.count) if known else topic
        return tuple(found.values())

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source, the first fact base's first."""
        return tuple(source_from(row) for index in self.indexes for row in index["sources"].rows())

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, by name within its pack."""
        return tuple(table_from(row) for index in self.indexes for row in index["tables"].rows())

    @property
    def facts(self) -> Iterator[Fact]:
        """Every fact, topic by topic in curated order; read as it is asked for."""
        return self.facts_of(())

    def facts_of(self, names: Sequence[str]) -> Iterator[Fact]:
        """Yield the facts of some topics (all of them for none), in curated order."""
        for index in self.indexes:
            for topic, _, _, keys in index["topics"].rows():
                if not names or topic in names:
                    rows = {row[0]: row for row in index["facts"].rows(f"{topic}.")}
                    for key in keys.split():
                        yield fact_from(rows[f"{topic}.{key}"])

    def told(self, names: Sequence[str] = ()) -> Iterator[tuple[str, list[list[str]]]]:
        """Yield of each fact of some topics (all of them for none), in curated order, its telling words.

        Behind its id, they are those that it states, those of its aliases and questions alone, and those of
        the thesaurus that stand for what it states.
        """
        for index in self.indexes:
            rows = {row[0]: row for row in index["told"].rows()}
            for topic, _, _, keys in index["topics"].rows():
                if not names or topic in names:
                    for id in (f"{topic}.{key}" for key in keys.split()):
                        yield id, [column.split() for column in rows[id][1:]]

    def ids(self) -> Iterator[str]:
        """Yield every id, topic by topic."""
        for index in self.indexes:
            for topic, _, _, keys in index["topics"].rows():
                yield from (f"{topic}.{key}" for key in keys.split())

    def find(self, id: str) -> Fact | None:
        """Return the fact with this id, or None."""
        rows = (index["facts"].find(id) for index in self.indexes)
        return next((fact_from(row) for row in rows if row), None)

    def fact(self, id: str) -> Fact:
        """Return the fact with this id; raises UsjapanError where there is none."""
        fact = self.find(id)
        if fact is None:
            raise UsjapanError(f"no fact {quoted(id)}")
        return fact

    def renamed(self, id: str) -> Fact | None:
        """Return the fact that had this id formerly, or None."""
        from ..core.words import words  # only where an id is unknown

        key = " ".join(words(id[:LONGEST_ID]))
        for index in self.indexes:
            for now in (index["aliases"].find(key) or [""])[1:]:
                fact = self.find(now)
                if fact and id in fact.former_ids:
                    return fact
        return None

    def source(self, id: str) -> Source:
        """Return a source by its id; raises UsjapanError where there is none."""
        rows = (index["sources"].find(id) for index in self.indexes)
        row = next((row for row in rows if row), None)
        if row is None:
            raise UsjapanError(f"no source {quoted(id)}")
        return source_from(row)

    def first_source(self) -> Source:
        """Return the source that the first fact base is made from."""
        sources = self.sources
        if not sources:
            raise UsjapanError("no source is open")
        return sources[0]

    def readings(self, id: str) -> tuple[EditionValue, ...]:
        """Return how a fact's figure reads in other editions of its source, oldest first."""
        rows = (index["readings"].find(id) for index in self.indexes)
        return next((readings_from(row) for row in rows if row), ())

    def search(
        self, query: str, limit: int | None = None, topic: str | None = None, source: str | None = None
    ) -> SearchResult:
        """Find the facts that answer a query, best first: words, a question, a misspelling."""
        from ..search.engine import search  # the engine: only a search pays for it

        return search(self.indexes, query, limit, topic, source)


class Selection(Library):
    """A library of which only some facts are seen; its topics and sources are all there."""

    def __init__(self, whole: Library, is_seen: Callable[[Fact], bool]) -> None:
        super().__init__(whole.indexes)
        self._is_seen = is_seen

    def facts_of(self, names: Sequence[str]) -> Iterator[Fact]:
        """Yield the facts of some topics that are seen, in curated order."""
        return filter(self._is_seen, super().facts_of(names))

    def find(self, id: str) -> Fact | None:
        """Return the fact with this id if it is seen, or None."""
        fact = super().find(id)
        return fact if fact and self._is_seen(fact) else None
