"""The pictures of the README are what the program draws today."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
SPEC = importlib.util.spec_from_file_location("pictures_of_docs", DOCS / "pictures.py")
assert SPEC is not None
assert SPEC.loader is not None
PICTURES = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(PICTURES)


@pytest.mark.parametrize("name", PICTURES.PICTURES)
def test_a_picture_is_up_to_date(name: str) -> None:
    kept = (DOCS / f"{name}.svg").read_text(encoding="utf-8")
    assert PICTURES.drawn(name) == kept, "python docs/pictures.py draws it anew"


def test_the_documents_show_every_picture() -> None:
    shown = "".join(
        path.read_text(encoding="utf-8") for path in (DOCS.parent / "README.md", DOCS / "tour.md")
    )
    assert [name for name in PICTURES.PICTURES if f"{name}.svg)" not in shown] == []


@pytest.mark.parametrize("name", PICTURES.PICTURES)
def test_a_picture_asks_for_nothing_and_needs_no_spaces(name: str) -> None:
    kept = (DOCS / f"{name}.svg").read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert "prefers-color-scheme: dark" in kept
    assert not re.search(r"url\(|@import|href=|<script", kept)
    assert not any("  " in text or text != text.strip() for text in re.findall(r">([^<>]*)</text>", kept))


def test_runs_keep_their_column_and_their_style() -> None:
    line = "\x1b[2ma b\x1b[0m   港  \x1b[1;4mc\x1b[0m"
    assert list(PICTURES.runs(line)) == [(0, "c2", "a b"), (6, "", "港"), (10, "c1 c4", "c")]
