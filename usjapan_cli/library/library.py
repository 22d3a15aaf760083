"""`Library`: the open fact bases as one, and how they are opened, compiled first where they must be."""

from __future__ import annotations

from ..core.errors import Unknown, UsjapanError, quoted
from ..core.facts import Edition, EditionValue, Fact, Source, Topic
from ..core.record import brief
from ..index.file import Index
from ..index.rows import SOURCE_DATE, fact_from, readings_from, source_from, topic_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from ..core.table import Table
    from ..search.engine import SearchResult
    from .sequence import Facts

    Progress = Callable[[int], object]


LONGEST_ID = 200  # characters
CURATED = "the curated edition"  # where a fact's own figure was read


def facts_of_source(index: Index, source: str) -> int:
    """Count the facts of an index that are taken from a source."""
    return sum(len(keys.split()) for _, _, taken_from, keys in index["topics"].rows() if taken_from == source)


class Library:
    """Open facts: look up, list, search and cite them. Built by `open_library` or `load`.

    It is a mapping of ids to facts: `library["alliance.us-troops"]`, `in`, `len`. What is not there
    raises Unknown, with `suggestions`.

    `packs` are the packs as they are, where `indexes` are in an edition that was chosen.
    """

    def __init__(self, indexes: Sequence[Index], packs: Sequence[Index] | None = None) -> None:
        self.indexes = tuple(indexes)
        self._packs = self.indexes if packs is None else tuple(packs)
        self._sources: tuple[Source, ...] = ()  # read once, as are the editions
        self._editions: tuple[Edition, ...] = ()

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Every edition that is held: of each source its own, then the others by day."""
        if not self._editions:
            self._editions = tuple(self._held())
        return self._editions

    def _held(self) -> Iterator[Edition]:
        for index in self._packs:
            others = [Edition(source, date, int(facts)) for date, source, facts in index["editions"].rows()]
            for row in index["sources"].rows():
                source, date = row[0], row[SOURCE_DATE]
                yield Edition(source, date, facts_of_source(index, source))
                yield from (edition for edition in others if edition.source == source)

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
        if not self._sources:
            rows = (row for index in self.indexes for row in index["sources"].rows())
            self._sources = tuple(map(source_from, rows))
        return self._sources

    @property
    def days(self) -> dict[str, str]:
        """The day of each source, by its id: nothing else of them is read."""
        return {row[0]: row[SOURCE_DATE] for index in self.indexes for row in index["sources"].rows()}

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, by name within its pack."""
        from ..index.table_rows import table_from  # no lookup reads a table

        return tuple(table_from(row) for index in self.indexes for row in index["tables"].rows())

    @property
    def facts(self) -> Facts:
        """Every fact, topic by topic in curated order: a sequence; each is read as it is asked for."""
        from .sequence import Facts  # of the Python interface

        return Facts(self, tuple(self.ids()))

    def __getitem__(self, id: str) -> Fact:
        return self.fact(id)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.find(id) is not None

    def __iter__(self) -> Iterator[str]:
        return self.ids()

    def __len__(self) -> int:
        return sum(topic.count for topic in self.topics)

    def __repr__(self) -> str:
        works = (f"{source.id} of {source.date}" for source in self.sources)
        return brief("Library", f"{len(self)} facts in {len(self.topics)} topics", *works)

    def facts_of(self, topics: str | Sequence[str] = ()) -> Iterator[Fact]:
        """Return the facts of a topic or several (all of them for none), in curated order."""
        names = (topics,) if isinstance(topics, str) else topics
        known = [topic.name for topic in self.topics]
        self._known("topic", names, known)
        return self.facts_in(names or known)

    def facts_in(self, topics: Collection[str]) -> Iterator[Fact]:
        """Yield the facts of those of some topics that are here: another edition may have others."""
        for index in self.indexes:
            for topic, _, _, keys in index["topics"].rows():
                if topic in topics:
                    rows = {row[0]: row for row in index["facts"].rows(f"{topic}.")}
                    for key in keys.split():
                        yield fact_from(rows[f"{topic}.{key}"]).held_by(self)

    def ids(self) -> Iterator[str]:
        """Yield every id, topic by topic."""
        for index in self.indexes:
            for topic, _, _, keys in index["topics"].rows():
                yield from (f"{topic}.{key}" for key in keys.split())

    def find(self, id: str) -> Fact | None:
        """Return the fact with this id, or None."""
        rows = (index["facts"].find(id) for index in self.indexes)
        return next((fact_from(row).held_by(self) for row in rows if row), None)

    def ids_holding(self, text: str) -> Iterator[str]:
        """Yield the ids of the facts in whose rows a text stands: a locator, a part of a formula."""
        rows = (row for index in self.indexes for row in index["facts"].lines_with(text))
        return (row.partition("\t")[0] for row in rows)

    def fact(self, id: str) -> Fact:
        """Return the fact with this id; raises Unknown where there is none."""
        fact = self.find(id)
        if fact is None:
            raise self._unknown_fact(id)
        return fact

    def _looked_up(self, fact: Fact | str) -> Fact:
        return fact if isinstance(fact, Fact) else self.fact(fact)

    def _unknown_fact(self, id: str) -> Unknown:
        now = self.renamed(id)
        if now:
            return Unknown(f"no fact {quoted(id)} any more: it is {now.id}", suggestions=(now.id,))
        return self._unknown("fact", id, self.ids())

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
        """Return a source by its id; raises Unknown where there is none."""
        rows = (index["sources"].find(id) for index in self.indexes)
        row = next((row for row in rows if row), None)
        if row is None:
            raise self._unknown("source", id, (source.id for source in self.sources))
        return source_from(row)

    def topic(self, name: str) -> Topic:
        """Return a topic by its name; raises Unknown where there is none."""
        found = {topic.name: topic for topic in self.topics}
        self._known("topic", (name,), found)
        return found[name]

    def table(self, name: str) -> Table:
        """Return a table by its name; raises Unknown where there is none."""
        found = {table.name: table for table in self.tables}
        self._known("table", (name,), found)
        return found[name]

    def _known(self, what: str, names: Iterable[str], known: Collection[str]) -> None:
        for name in names:
            if name not in known:
                raise self._unknown(what, name, known)

    def _unknown(self, what: str, name: str, known: Iterable[str]) -> Unknown:
        from ..core.suggest import unknown  # RapidFuzz: only where something was not found

        return unknown(what, name, known)

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

    def history(self, fact: Fact | str) -> tuple[EditionValue, ...]:
        """Return the same with the fact's own edition among them; nothing where no other was read."""
        fact = self._looked_up(fact)
        value, readings = fact.value, self.readings(fact.id)
        if value is None or not readings:
            return ()
        own = EditionValue(self.source(fact.source).date, value, CURATED)
        others = [
            one.but(value=one.value and value.but(number=one.value.number, bound=one.value.bound))
            for one in readings
        ]
        return tuple(sorted((own, *others), key=lambda one: one.edition))

    def timeline(
        self, topic: str | None = None, since: str | None = None, until: str | None = None
    ) -> tuple[Fact, ...]:
        """Return the dated facts that meet a time, in order of their beginning; dates are `2022-07` or so."""
        from .dated import in_order, period_of  # no lookup asks for a time

        facts = self.facts_of((topic,) if topic else ())
        return tuple(fact for _, fact in in_order(facts, period_of(since, until)))

    def cite(
        self,
        *facts: Fact | str,
        style: str = "crs",
        markup: str = "",
        in_text: bool = False,
        with_fact: bool = False,
    ) -> str:
        """Return the references for facts or their ids as `usjapan cite` does, without its last newline.

        `in_text` gives the short form instead, `with_fact` the statements too. Raises UsageError for an
        unknown style or markup.
        """
        from .citing import cited  # of the Python interface: a lookup cites for itself

        found = [self._looked_up(fact) for fact in facts]
        pairs = [(fact, self.source(fact.source)) for fact in found]
        return cited(pairs, style, markup, in_text, with_fact)

    def search(
        self, query: str, limit: int | None = None, topic: str | None = None, source: str | None = None
    ) -> SearchResult:
        """Find the facts that answer a query, best first: words, a question, a misspelling."""
        from ..search.engine import search  # the engine: only a search pays for it

        if topic is not None:
            self._known("topic", (topic,), {known.name for known in self.topics})
        found = search(self.indexes, query, limit, topic, source)
        for fact in (*(hit.fact for hit in found.hits), *(fact for fact, _ in found.nearest)):
            fact.held_by(self)
        return found


class Selection(Library):
    """A library of which only some facts are seen; its topics and sources are all there."""

    def __init__(self, whole: Library, is_seen: Callable[[Fact], bool]) -> None:
        super().__init__(whole.indexes)
        self._is_seen = is_seen

    def ids(self) -> Iterator[str]:
        """Yield the id of every fact that is seen, topic by topic."""
        return (fact.id for fact in self.facts_of())

    def facts_in(self, topics: Collection[str]) -> Iterator[Fact]:
        """Yield the facts of some topics that are seen, in curated order."""
        return filter(self._is_seen, super().facts_in(topics))

    def find(self, id: str) -> Fact | None:
        """Return the fact with this id if it is seen, or None."""
        fact = super().find(id)
        return fact if fact and self._is_seen(fact) else None

    def __len__(self) -> int:
        return sum(1 for _ in self.ids())
