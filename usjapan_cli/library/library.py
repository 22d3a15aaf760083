"""`Library`: the open fact bases as one, and how they are opened, compiled first where they must be."""

from __future__ import annotations

import os

from ..core.errors import FactsError, IndexUnusable, UsjapanError
from ..core.facts import Fact, Reading, Source, Table, Topic
from ..core.record import Record
from ..index import cache
from ..index.file import Index, open_index
from ..index.rows import fact_from, readings_from, source_from, table_from, topic_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..search.engine import Findings

    Progress = Callable[[int], object]


LONGEST_ID = 200  # characters


class Opening(Record):
    """What to open. `paths` are packs, `cache` is the folder for compiled indexes or None.

    `rebuild` compiles everything anew: an index turned out to be damaged.
    """

    paths: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    shipped: bool = True
    cache: str | None = None
    rebuild: bool = False


class Library:
    """Open facts: look up, list and search them. Built by `open_library` or `load`."""

    def __init__(self, indexes: Sequence[Index]) -> None:
        self.indexes = tuple(indexes)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic, by name."""
        return tuple(topic_from(row) for index in self.indexes for row in index["topics"].rows())

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
            raise UsjapanError(f"no fact {id!r}")
        return fact

    def renamed(self, id: str) -> Fact | None:
        """Return the fact that had this id formerly, or None."""
        from ..core.words import words  # only where an id is unknown

        key = " ".join(words(id[:LONGEST_ID]))
        for index in self.indexes:
            for now in (index["names"].find(key) or [""])[1:]:
                fact = self.find(now)
                if fact and id in fact.former_ids:
                    return fact
        return None

    def source(self, id: str) -> Source:
        """Return a source by its id; raises UsjapanError where there is none."""
        rows = (index["sources"].find(id) for index in self.indexes)
        row = next((row for row in rows if row), None)
        if row is None:
            raise UsjapanError(f"no source {id!r}")
        return source_from(row)

    def first_source(self) -> Source:
        """Return the source that the first fact base is made from."""
        sources = self.sources
        if not sources:
            raise UsjapanError("no source is open")
        return sources[0]

    def readings(self, id: str) -> tuple[Reading, ...]:
        """Return how a fact's figure reads in other editions of its source, oldest first."""
        rows = (index["readings"].find(id) for index in self.indexes)
        return next((readings_from(row) for row in rows if row), ())

    def search(self, query: str, limit: int | None = None, topic: str | None = None) -> Findings:
        """Find the facts that answer a query, best first: words, a question, a misspelling."""
        from ..search.engine import search  # the engine: only a search pays for it

        return search(self.indexes, query, limit, topic)


def open_library(opening: Opening, progress: Progress | None = None) -> tuple[Library, list[str]]:
    """Open the shipped facts and packs; returns warnings on optional packs that were passed over.

    Raises FactsError where a pack that was asked for cannot be used.
    """
    indexes = [_open_shipped(opening)] if opening.shipped else []
    warnings = []
    for path in opening.optional:
        try:
            indexes.append(_open_pack(path, indexes, opening, progress))
        except FactsError as error:
            warnings.append(f"pack {path} is passed over: {error.problems[0]}")
    for path in opening.paths:
        indexes.append(_open_pack(path, indexes, opening, progress))
    return Library(indexes), warnings


def user_packs(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the packs in the user's data folder, in order of name."""
    folder = cache.data_folder(environ)
    try:
        names = sorted(os.listdir(folder)) if folder else []
    except OSError:
        return ()
    return tuple(
        os.path.join(folder or "", name)
        for name in names
        if not name.startswith(".") and (name.endswith((".yaml", ".yml")) or "." not in name)
    )


def _open_shipped(opening: Opening) -> Index:
    try:
        return open_index("" if opening.rebuild else cache.SHIPPED_INDEX, cache.shipped_facts())
    except IndexUnusable:
        return _open_pack(cache.shipped_facts(), [], opening, None)


def _open_pack(path: str, before: Sequence[Index], opening: Opening, progress: Progress | None) -> Index:
    files = cache.fact_files(path)
    stamp = cache.stamp(files, " ".join(index.stamp for index in before))
    try:
        return cache.from_cache(None if opening.rebuild else opening.cache, path, stamp)
    except IndexUnusable:
        from .compile import compile_pack  # YAML and the checks: only when something changed

        content = compile_pack(files, before, stamp, progress, os.path.isdir(path))
        cache.to_cache(opening.cache, path, content)
        return Index(content, path)
