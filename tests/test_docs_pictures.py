"""The pictures of the README are what the program draws today."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).parent.parent / "docs"
SPEC = importlib.util.spec_from_file_location("pictures_of_docs", DOCS / "pictures.py")
assert SPEC is not None
assert SPEC.loader is not None
PICTURES = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(PICTURES)


@pytest.mark.parametrize("name", PICTURES.PICTURES)
def test_a_picture_is_up_to_date(name: str) -> None:
    kept = (DOCS / f"{name}.svg").read_text(encoding="utf-8")
    assert PICTURES.drawn(name) == kept, "python docs/pictures.py draws it anew"


def test_the_readme_shows_every_picture() -> None:
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    assert [name for name in PICTURES.PICTURES if f"(docs/{name}.svg)" not in readme] == []
