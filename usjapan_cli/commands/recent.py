"""The hits of the last search on a terminal, for `cite @1`: kept in the cache folder, private to the user.

A convenience: where the cache cannot be used nothing is kept, and no search fails for it.
"""

from __future__ import annotations

import os
import time

from ..core.errors import UsjapanError, quoted
from ..index.private import keep, kept
from ..library import places
from .context import Context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "last-search"
_MOST = 1_000  # hits that are kept
_AGES = (("day", 86_400), ("hour", 3_600), ("minute", 60))


def remember(context: Context, ids: Sequence[str]) -> None:
    """Keep the ids of a search's hits, best first."""
    content = "".join(f"{id}\n" for id in ids[:_MOST]).encode()
    keep(places.cache_folder(context.environ), NAME, content, gapless=False)


def recalled(context: Context, mark: str) -> tuple[str, str]:
    """Return the id that `@N` stands for, the Nth hit of the last search from 1, and how old that is."""
    folder = places.cache_folder(context.environ)
    hits = kept(folder, NAME).decode("utf-8", "replace").split()
    if not hits:
        raise UsjapanError(
            f"no search is remembered for {quoted(mark)}",
            f"search on a terminal first: {context.command('search', 'QUERY')}",
        )
    number = int(mark[1:]) if mark[1:].isascii() and mark[1:].isdecimal() and len(mark) < 8 else 0
    if not 1 <= number <= len(hits):
        raise UsjapanError(f"{quoted(mark)} is no hit of the last search", f"it had @1 to @{len(hits)}")
    return hits[number - 1], _age(os.path.join(folder or "", NAME))


def _age(path: str) -> str:
    """Say in a few words how long ago a file was written."""
    try:
        seconds = time.time() - os.stat(path).st_mtime
    except OSError:  # gone meanwhile
        return "just now"
    for name, unit in _AGES:
        count = int(seconds // unit)
        if count > 0:
            return f"{count} {name}{'' if count == 1 else 's'} ago"
    return "just now"
