"""A pack's compiled index: from the user's cache, or compiled anew and kept there."""

from __future__ import annotations

import os

from ..core.errors import IndexUnusable
from ..index import cache
from ..index.file import Index
from ..packs.files import fact_files

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
    written to; either may be None.
    """
    files = fact_files(path)
    stamp = cache.stamp(files, " ".join(index.stamp for index in before))
    try:
        return cache.from_cache(kept, path, stamp)
    except IndexUnusable:
        from .compile import compile_pack  # YAML and the checks: only when something changed

        content = compile_pack(files, before, stamp, progress, os.path.isdir(path))
        cache.to_cache(keep, path, content)
        return Index(content, path)
