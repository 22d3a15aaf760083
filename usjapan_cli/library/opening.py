"""How fact bases are opened: the shipped one, the user's, those named; compiled where they must be."""

from __future__ import annotations

import os

from ..core.errors import FactsError, IndexUnusable
from ..core.record import Record
from ..index import cache
from ..index.file import Index, open_index
from ..packs.files import fact_files
from . import places
from .library import Library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Progress = Callable[[int], object]


class Opening(Record):
    """What to open. `paths` are packs, `cache` is the folder for compiled indexes or None.

    `rebuild` compiles everything anew: an index turned out to be damaged.
    """

    paths: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    shipped: bool = True
    cache: str | None = None
    rebuild: bool = False


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


def _open_shipped(opening: Opening) -> Index:
    try:
        return open_index("" if opening.rebuild else cache.SHIPPED_INDEX, places.shipped_facts())
    except IndexUnusable:
        return _open_pack(places.shipped_facts(), [], opening, None)


def _open_pack(path: str, before: Sequence[Index], opening: Opening, progress: Progress | None) -> Index:
    files = fact_files(path)
    stamp = cache.stamp(files, " ".join(index.stamp for index in before))
    try:
        return cache.from_cache(None if opening.rebuild else opening.cache, path, stamp)
    except IndexUnusable:
        from .compile import compile_pack  # YAML and the checks: only when something changed

        content = compile_pack(files, before, stamp, progress, os.path.isdir(path))
        cache.to_cache(opening.cache, path, content)
        return Index(content, path)
