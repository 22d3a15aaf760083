"""Records of the shipped sources for packs that are opened without the shipped facts: only where one asks."""

from __future__ import annotations

import os

from ..core.errors import IndexUnusable
from ..index.file import SHIPPED, open_index
from ..index.rows import source_from
from ..packs.reader import load_pack
from . import places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.errors import Problem
    from ..core.facts import Source
    from ..packs.reader import Pack


def load_with_lent(
    files: list[str], known: dict[str, Source], progress: Callable[[int], object] | None, is_folder: bool
) -> tuple[Pack, list[Problem], dict[str, Source]]:
    """Load a pack; where it names a source that is not `known`, the shipped ones are known to it too.

    Returns the shipped records that it borrows as well: they are to be kept with its facts.
    """
    pack, problems = load_pack(files, known, progress, is_folder)
    if not any(problem.code == "UJ205" for problem in problems):
        return pack, problems, {}
    shipped = shipped_sources()
    pack, problems = load_pack(files, {**shipped, **known}, progress, is_folder)
    named = {topic.source for topic in pack.topics.values()} - pack.sources.keys() - known.keys()
    return pack, problems, {id: shipped[id] for id in sorted(named)}


def shipped_sources() -> dict[str, Source]:
    """Return the records of the shipped sources, by id."""
    shipped = places.shipped_facts()
    try:
        found = [source_from(row) for row in open_index(SHIPPED, shipped)["sources"].rows()]
    except IndexUnusable:  # a checkout
        folder = os.path.join(shipped, "sources")
        pack, _ = load_pack([os.path.join(folder, name) for name in sorted(os.listdir(folder))], {})
        found = list(pack.sources.values())
    return {source.id: source for source in found}
