"""How fact bases are opened: the shipped one, the user's, those named; compiled where they must be."""

from __future__ import annotations

from ..core.errors import FactsError, IndexUnusable
from ..core.record import Record
from ..index.file import SHIPPED, Index, open_index
from . import places
from .library import Library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Progress = Callable[[int], object]


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
    from .editions import in_edition  # only where one is named

    chosen, left_out = in_edition(indexes, opening)
    return Library(chosen, indexes), warnings + left_out


def _open_shipped(opening: Opening) -> Index:
    try:
        return open_index("" if opening.rebuild else SHIPPED, places.shipped_facts())
    except IndexUnusable:
        return _open_pack(places.shipped_facts(), [], opening, None)


def _open_pack(path: str, before: Sequence[Index], opening: Opening, progress: Progress | None) -> Index:
    from .packed import open_pack  # the shipped facts need neither cache nor compiler

    return open_pack(path, before, None if opening.rebuild else opening.cache, opening.cache, progress)
