"""How fact bases are opened: the shipped one, the user's, those named; compiled where they must be."""

from __future__ import annotations

import os

from ..core.errors import FactsError, IndexUnusable, UsageError
from ..core.record import Record
from ..index import cache
from ..index.file import Index, open_index
from ..packs.files import edition_files, edition_folders, fact_files
from . import places
from .library import Library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Progress = Callable[[int], object]

LATEST = "latest"  # the newest edition of each pack


class Opening(Record):
    """What to open. `paths` are packs, `cache` is the folder for compiled indexes or None.

    `rebuild` compiles everything anew: an index turned out to be damaged. `edition` is a day or
    `latest`; None opens each pack as it is.
    """

    paths: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    shipped: bool = True
    cache: str | None = None
    rebuild: bool = False
    edition: str | None = None


def open_library(opening: Opening, progress: Progress | None = None) -> tuple[Library, list[str]]:
    """Open the shipped facts and packs; returns warnings on packs that were passed over.

    Raises FactsError where a pack that was asked for cannot be used, UsageError for an unknown edition.
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
    if opening.edition is None:
        return Library(indexes), warnings
    chosen, left_out = _in_edition(indexes, opening)
    return Library(chosen, indexes), warnings + left_out


def _open_shipped(opening: Opening) -> Index:
    try:
        return open_index("" if opening.rebuild else cache.SHIPPED_INDEX, places.shipped_facts())
    except IndexUnusable:
        return _open_pack(places.shipped_facts(), [], opening, None)


def _open_pack(path: str, before: Sequence[Index], opening: Opening, progress: Progress | None) -> Index:
    files, days = fact_files(path), edition_folders(path)
    shown = [*files, *(file for folder in days.values() for file in fact_files(folder))]
    stamp = cache.stamp(shown, _stamps(before))
    try:
        return cache.from_cache(None if opening.rebuild else opening.cache, path, stamp)
    except IndexUnusable:
        from .compile import compile_pack  # YAML and the checks: only when something changed

        editions = [_open_edition(path, day, before, opening) for day in days]
        content = compile_pack(files, before, stamp, progress, os.path.isdir(path), editions)
        cache.to_cache(opening.cache, path, content)
        return Index(content, path)


def _stamps(before: Sequence[Index]) -> str:
    return " ".join(index.stamp for index in before)


def _open_edition(path: str, day: str, before: Sequence[Index], opening: Opening) -> Index:
    """Open another edition of a pack; newer ones say what became of its facts."""
    days = edition_folders(path)
    folder = days[day]
    if path == places.shipped_facts() and not opening.rebuild:
        try:
            return open_index(cache.shipped_edition(day), folder)
        except IndexUnusable:
            pass  # a checkout
    newer = [later for later in days if later > day]
    files = edition_files(path, folder)
    shown = [*files, *(file for later in newer for file in fact_files(days[later]))]
    stamp = cache.stamp(shown, _stamps(before))
    try:
        return cache.from_cache(None if opening.rebuild else opening.cache, folder, stamp)
    except IndexUnusable:
        from .compile import compile_pack

        editions = [_open_edition(path, later, before, opening) for later in newer]
        content = compile_pack(files, before, stamp, None, True, editions, day)
        cache.to_cache(opening.cache, folder, content)
        return Index(content, folder)


def _in_edition(indexes: Sequence[Index], opening: Opening) -> tuple[list[Index], list[str]]:
    """Replace each pack by its edition of the day asked for, or the newest; packs without others stay.

    One whose facts are taken from a source that is replaced would cite what it was not taken from: it is
    left out, and that is said.
    """
    known = {edition.date for edition in Library(indexes).editions}
    if opening.edition != LATEST and opening.edition not in known:
        editions = ", ".join([*sorted(known), LATEST])
        raise UsageError(f"no edition {opening.edition!r}", f"known editions: {editions}")
    chosen: list[Index] = []
    warnings: list[str] = []
    replaced: set[str] = set()
    for number, index in enumerate(indexes):
        own = {row[0] for row in index["sources"].rows()}
        borrowed = {row[2] for row in index["topics"].rows()} - own
        day = _day_of(index, opening.edition or LATEST)
        if day:
            chosen.append(_open_edition(index.origin, day, indexes[:number], opening))
            replaced |= own
        elif borrowed & replaced:
            what = ", ".join(sorted(borrowed & replaced))
            warnings.append(f"pack {index.origin} is left out: it is taken from another edition of {what}")
        else:
            chosen.append(index)
    return chosen, warnings


def _day_of(index: Index, edition: str) -> str | None:
    """Return the day of the other edition that is meant, or None where the pack's own is."""
    days = [row[0] for row in index["editions"].rows()]
    own = max((row[6] for row in index["sources"].rows()), default="")
    day = max([own, *days]) if edition == LATEST else edition
    return day if day in days and day != own else None
