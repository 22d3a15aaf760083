"""A pack's compiled index, or an edition's: from the user's cache, or compiled anew and kept there."""

from __future__ import annotations

import os

from ..core.errors import IndexUnusable
from ..index import cache
from ..index.file import Index
from ..packs.files import edition_files, edition_folders, fact_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def open_pack(
    path: str,
    before: Sequence[Index],
    kept: str | None,
    keep: str | None,
    progress: Callable[[int], object] | None = None,
) -> Index:
    """Open a pack behind those `before` it; raises FactsError where it cannot be used.

    `kept` is the folder whose index will do if it has the right stamp, `keep` the one that a new index is
    written to; either may be None. Its other editions are compiled first, for what they say of its facts.
    """
    files, days = fact_files(path), edition_folders(path)
    shown = _shown(files, list(days.values()))
    stamp = _stamp(shown, before)
    try:
        return cache.from_cache(kept, path, stamp, shown)
    except IndexUnusable:
        from .compile import compile_pack  # YAML and the checks: only when something changed

        editions = [open_edition(path, day, before, kept, keep) for day in days]
        content = compile_pack(files, before, stamp, progress, os.path.isdir(path), editions)
        cache.to_cache(keep, path, content)
        return Index(content, path)


def open_edition(path: str, day: str, before: Sequence[Index], kept: str | None, keep: str | None) -> Index:
    """Open another edition of a pack, as `open_pack` opens the pack; newer ones speak of its facts."""
    days = edition_folders(path)
    folder, newer = days[day], [later for later in days if later > day]
    files = edition_files(path, folder)
    shown = _shown(files, [days[later] for later in newer])
    stamp = _stamp(shown, before)
    try:
        return cache.from_cache(kept, folder, stamp, shown)
    except IndexUnusable:
        from .compile import compile_pack

        editions = [open_edition(path, later, before, kept, keep) for later in newer]
        content = compile_pack(files, before, stamp, None, True, editions, day)
        cache.to_cache(keep, folder, content)
        return Index(content, folder)


def _shown(files: Sequence[str], editions: Sequence[str]) -> list[str]:
    """Return the files that an index is made from: a pack's own, then those of folders of editions."""
    return [*files, *(file for folder in editions for file in fact_files(folder))]


def _stamp(files: Sequence[str], before: Sequence[Index]) -> str:
    return cache.stamp(files, " ".join(cache.lasting(index.stamp) for index in before))
