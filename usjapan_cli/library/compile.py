"""Fact files -> a compiled index: read, checked, built. Nothing of a faulty pack is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..check.lint import library_problems
from ..core.errors import FactsError
from ..index.build import build_index
from ..index.file import Index
from ..index.rows import source_from
from ..packs.reader import load_pack


def compile_pack(
    files: list[str],
    before: Sequence[Index],
    stamp: str,
    progress: Callable[[int], object] | None = None,
    is_folder: bool = False,
) -> bytes:
    """Compile the files of one pack into the bytes of an index; `before` are the packs already open.

    Raises FactsError with every problem that keeps the pack from use.
    """
    sources = {row[0]: source_from(row) for index in before for row in index["sources"].rows()}
    pack, problems = load_pack(files, sources, progress, is_folder)
    if not problems:
        problems = library_problems(pack, before, sources, tidy=False)
    if problems:
        raise FactsError(tuple(problems))
    light = frozenset(word for index in before for row in index["light"].rows() for word in row[0].split())
    return build_index(pack, light, stamp)
