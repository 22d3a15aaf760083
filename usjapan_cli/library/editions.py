"""The packs in an edition that is named: opened beside what they are, when somebody asks for it."""

from __future__ import annotations

from ..core.errors import IndexUnusable, UsageError, quoted
from ..index.file import Index, open_index, shipped_edition
from ..index.rows import SOURCE_DATE
from ..packs.files import edition_folders
from . import places
from .library import Library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .opening import Opening

LATEST = "latest"  # the newest edition of each pack


def in_edition(indexes: Sequence[Index], opening: Opening) -> tuple[list[Index], list[str]]:
    """Replace each pack by its edition of the day asked for, or the newest; packs without others stay.

    One whose facts are taken from a source that is replaced would cite what it was not taken from: it is
    left out, and that is a warning. Raises UsageError for a day that no pack has.
    """
    edition = opening.edition or LATEST
    if edition != LATEST:
        _check_known(edition, indexes)
    chosen: list[Index] = []
    warnings: list[str] = []
    replaced: set[str] = set()
    for number, index in enumerate(indexes):
        own = {row[0] for row in index["sources"].rows()}
        borrowed = replaced.intersection(row[2] for row in index["topics"].rows()) - own
        day = _other_day(index, edition)
        if day:
            chosen.append(_opened(index.origin, day, indexes[:number], opening))
            replaced |= own
        elif borrowed:
            what = ", ".join(sorted(borrowed))
            warnings.append(f"pack {index.origin} is left out: it is taken from another edition of {what}")
        else:
            chosen.append(index)
    return chosen, warnings


def _check_known(edition: str, indexes: Sequence[Index]) -> None:
    known = sorted({held.date for held in Library(indexes).editions})
    if edition not in known:
        from ..core.suggest import suggested  # RapidFuzz: only where something was not found

        named = [*known, LATEST]
        raise UsageError(
            f"no edition {quoted(edition)}",
            f"known editions: {', '.join(named)}",
            suggestions=suggested(edition, named),
        )


def _other_day(index: Index, edition: str) -> str | None:
    """Return the day of the other edition that is meant, or None where the pack's own is."""
    days = [row[0] for row in index["editions"].rows()]
    own = max((row[SOURCE_DATE] for row in index["sources"].rows()), default="")
    day = max([own, *days]) if edition == LATEST else edition
    return day if day in days and day != own else None


def _opened(path: str, day: str, before: Sequence[Index], opening: Opening) -> Index:
    if path == places.shipped_facts() and not opening.rebuild:
        try:
            return open_index(shipped_edition(day), edition_folders(path)[day])
        except IndexUnusable:
            pass  # a checkout
    from .packed import open_edition  # the shipped facts need neither cache nor compiler

    return open_edition(path, day, before, None if opening.rebuild else opening.cache, opening.cache)
