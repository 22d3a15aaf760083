"""Pairs of editions made of cases, and what `compare` says became of the facts of each.

A case has a statement, its other fields as they are written in a pack, the chapter that has it in the old
edition and in the new one, what became of it as a reader judges, and the new reading. The cases of a group stand
in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from conftest import curated, in_process

Case = tuple[str, ...]

HEAD = "CRS In Focus\n\nIF99999\n\nUpdated May 2, {}\n\n# Orland: Harbors\n\n## Overview\n\nOrland lies on a lake.\n\n"


def as_judged(outcome: str) -> str:
    """Return an outcome as a reader judges it, who asks what a fact says and not where."""
    return {"unchanged": "same", "gone": "dropped"}.get(outcome, outcome)


def compared(items: dict[str, Case], folder: Path, *, is_blind: bool = False) -> dict[str, tuple[str, str]]:
    """Return the outcome and the new reading of each fact, by its chapter; without the old text if `is_blind`."""
    for year, at in ((2025, 2), (2027, 3)):
        chapters = "".join(f"## Chapter {name}\n\n{item[at]}\n\n" for name, item in items.items())
        (folder / f"{year}.md").write_text(HEAD.format(year) + chapters, "utf-8")
    pack = folder / "pack"
    topic = "topic: told\ntitle: Told\nsource: IF99999\nfacts:\n"
    for name, (statement, more, *_) in items.items():
        kind = "figure" if "value" in more else "relationship"
        topic += f'  {name}: {{statement: "{statement}", kind: {kind}, shelf_life: current, '
        topic += f"locators: [chapter-{name}.1.1]{f', {more}' if more else ''}}}\n"
    curated(pack, folder / "2025.md", "told", topic)
    old = [] if is_blind else ["--old", str(folder / "2025.md")]
    words = ["compare", str(folder / "2027.md"), *old, "--format", "tsv"]
    done = in_process([*words, "--facts", str(pack), "--only-facts"], b"", False, {})
    rows = [line.split("\t") for line in done.out.decode().splitlines()]
    return {row[1].removeprefix("told."): (row[0], row[3]) for row in rows if row[1]}


def judged(*groups: dict[str, Case], missed: Collection[str] = ()) -> Callable[..., None]:
    """Return a test of what became of each fact of some groups; of those that are missed it must fail."""
    cases = {name: case for group in groups for name, case in group.items()}
    found: dict[str, tuple[str, str]] = {}
    marks = pytest.mark.xfail(strict=True)

    @pytest.mark.parametrize("name", [pytest.param(n, marks=marks) if n in missed else n for n in cases])
    def test_what_became_of_a_fact(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        if not found:
            for group in groups:
                found.update(compared(group, tmp_path_factory.mktemp("pair")))
        *_, outcome, reading = cases[name]
        said, new = found[name]
        assert as_judged(said) == outcome
        assert outcome != "changed" or new == reading

    return test_what_became_of_a_fact
