"""Fact files -> a compiled index: read, checked, built. Nothing of a faulty pack is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..check.lint import day_problems, library_problems
from ..core.errors import FactsError
from ..core.rules import errors
from ..index.build import build_index
from ..index.file import Index
from ..index.rows import source_from
from ..language.kept_figures import figures_row
from .garbage import uncollected
from .latest import compare_editions, editions_of, later_topics, mark_contradicted, newer_editions
from .lending import load_with_lent


@uncollected()
def compile_pack(
    files: list[str],
    before: Sequence[Index],
    stamp: str,
    progress: Callable[[int], object] | None = None,
    is_folder: bool = False,
    editions: Sequence[Index] = (),
    day: str | None = None,
) -> bytes:
    """Compile the files of one pack into the bytes of an index; `before` are the packs already open.

    `editions` are indexes of other editions of its sources: what a newer one says of a fact is kept with
    it. `day` is the day of an edition, which its sources bear. Raises FactsError with every problem that
    keeps the pack from use.
    """
    sources = {row[0]: source_from(row) for index in before for row in index["sources"].rows()}
    pack, problems, lent = load_with_lent(files, sources, progress, is_folder)
    wrong = errors(problems)
    if not wrong:
        wrong = library_problems(pack, before, {**lent, **sources}, tidy=False)
        wrong += day_problems(pack, day) if day else []
    if wrong:
        raise FactsError(tuple(wrong))
    pack.sources |= lent
    compare_editions(pack, editions)
    mark_contradicted(pack)
    light = frozenset(word for index in before for row in index["light"].rows() for word in row[0].split())
    figures = map(figures_row, pack.facts.values())
    newer = newer_editions(pack, editions)
    return build_index(
        pack, light, stamp, figures, editions_of(editions), later_topics(pack, editions), newer
    )
