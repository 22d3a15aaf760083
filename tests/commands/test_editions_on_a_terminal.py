"""`compare` and `sentences` on a terminal: no line is wider than it, and what changed can be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Done, curated, in_process, unbroken

EDITIONS = Path(__file__).parent / "lemuria"
OLD, NEW = EDITIONS / "2024.txt", EDITIONS / "2026.html"
WIDTHS = (20, 60, 80, 200)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    assert curated(folder, OLD, "harbor", (EDITIONS / "facts.yaml").read_text("utf-8")).status == 0
    return folder


def seen(width: int, *argv: str) -> Done:
    return in_process(argv, b"", True, {"COLUMNS": str(width), "PAGER": "cat", "NO_COLOR": "1"})


@pytest.mark.parametrize("width", WIDTHS)
def test_compare_fits(pack: Path, width: int) -> None:
    shown = seen(width, "compare", str(NEW), "--old", str(OLD), "--facts", str(pack)).out.decode()
    assert "changed" in shown
    assert max(map(len, unbroken(shown))) <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_sentences_fit(pack: Path, width: int) -> None:
    shown = seen(width, "sentences", str(OLD), "--facts", str(pack)).out.decode()
    assert "harbor" in shown
    assert max(map(len, unbroken(shown))) <= width


def test_a_long_sentence_is_cut_about_what_changed(pack: Path, tmp_path: Path) -> None:
    said = ", ".join(
        f"the pilots of the {ward} ward" for ward in ("first", "second", "north", "south", "east")
    )
    old = OLD.read_text("utf-8")
    new = tmp_path / "new.txt"
    new.write_text(
        old.replace("March 4, 2024", "March 4, 2026").replace(
            "The harbor handles about 25% of all", f"By {said}, the harbor handles about 70% of all"
        ),
        "utf-8",
    )
    shown = seen(60, "compare", str(new), "--old", str(OLD), "--facts", str(pack)).out.decode()
    below = shown.partition("about 25% -> about 70%\n")[2].splitlines()[:2]
    assert below[0].startswith("  overview.1.3: ...")
    assert "about 70% of all" in " ".join(" ".join(below).split())
    whole = seen(200, "compare", str(new), "--old", str(OLD), "--facts", str(pack)).out.decode()
    assert "By the pilots of the first ward" in whole
