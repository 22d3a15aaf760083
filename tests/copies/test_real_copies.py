"""Real CRS documents as three modes of pdftotext give them: what `-raw` drafts, all three have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import Run

from usjapan_cli.check.sentences import locate
from usjapan_cli.copies.drafting import digest_of
from usjapan_cli.copies.report import read_report

FOLDER = Path(os.environ.get("USJAPAN_SOURCE") or os.devnull) / "crs"
NAMES = sorted(path.name.removesuffix(".raw.txt") for path in FOLDER.glob("*.raw.txt"))
MODES = ("raw", "default", "layout")


def copy(name: str, mode: str) -> str:
    return (FOLDER / f"{name}.{mode}.txt").read_text(encoding="utf-8")


def drafted(name: str, mode: str) -> list[tuple[str, str]]:
    sentences = read_report(copy(name, mode)).sentences
    return [(sentence.address, digest_of(sentence.text)) for sentence in sentences]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", NAMES)
def test_98_of_100_sentences_are_found(name: str, mode: str) -> None:
    record = drafted(name, "raw")
    found = len(locate(copy(name, mode), record).found)
    assert found >= (1.0 if mode == "raw" else 0.98) * len(record)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", NAMES)
def test_a_draft_is_found_in_its_own_copy(name: str, mode: str) -> None:
    record = drafted(name, mode)
    assert len(locate(copy(name, mode), record).found) == len(record) > 40


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", NAMES)
def test_a_draft_verifies_whole_in_its_own_copy(name: str, mode: str, tmp_path: Path, ask: Run) -> None:
    path = str(FOLDER / f"{name}.{mode}.txt")
    assert ask("draft", path, "--into", str(tmp_path / "pack")).status == 0
    done = ask("verify", path, "--facts", str(tmp_path / "pack"), "--only-facts")
    assert (done.status, done.out.count(b"altered"), done.out.count(b"missing")) == (0, 0, 0)
