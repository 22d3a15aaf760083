"""Real CRS documents as three modes of pdftotext give them: what `-raw` drafts, all three have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

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


@pytest.mark.skipif(not NAMES, reason="USJAPAN_SOURCE names no folder with copies")
@pytest.mark.parametrize("mode", MODES)
def test_98_of_100_sentences_are_found(mode: str) -> None:
    records = {name: drafted(name, "raw") for name in NAMES}
    found = sum(len(locate(copy(name, mode), record).found) for name, record in records.items())
    total = sum(map(len, records.values()))
    assert found >= (1.0 if mode == "raw" else 0.98) * total


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", NAMES)
def test_a_draft_is_found_in_its_own_copy(name: str, mode: str) -> None:
    record = drafted(name, mode)
    assert len(locate(copy(name, mode), record).found) == len(record) > 40
