"""The report itself, for the tests that hold the facts against it; where there is no copy they skip.

`USJAPAN_SOURCE` names a folder. Its `IF10199.txt` is taken if it is the report; else the text is put
together from `IF10199.sentences.jsonl` and `IF10199.addresses.jsonl`, and the disclaimer, which is the same
in every work of CRS, from any `crs/*.raw.txt`.
"""

from __future__ import annotations

import json
import os
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

TITLE = "U.S.-Japan Relations"


def source_folder() -> Path:
    """Return the folder that `USJAPAN_SOURCE` names; without one, a place where nothing is."""
    return Path(os.environ.get("USJAPAN_SOURCE") or os.devnull)


def report_text() -> str:
    """Return the text of the report, or skip the test."""
    folder = source_folder()
    whole = folder / "IF10199.txt"
    if whole.is_file():
        text = whole.read_text(encoding="utf-8")
        if TITLE in text and "Disclaimer" in text and "FAIL" not in text:
            return text
    if not (folder / "IF10199.sentences.jsonl").is_file():
        pytest.skip("USJAPAN_SOURCE names no folder with a copy of the report")
    return "\n\n".join(_parts(folder)) + "\n"


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _parts(folder: Path) -> list[str]:
    other = {record["loc"]: record for record in _records(folder / "IF10199.addresses.jsonl")}
    meta = {loc: str(record["value"]) for loc, record in other.items() if loc.startswith("meta.")}
    updated = date.fromisoformat(meta["meta.date"])
    parts = [
        f"{meta['meta.publisher']}\n{meta['meta.number']}\nUpdated {updated:%B} {updated.day}, {updated.year}",
        TITLE,
    ]
    for section, inside in groupby(_records(folder / "IF10199.sentences.jsonl"), lambda s: s["section"]):
        parts.append(section)
        for _, sentences in groupby(inside, lambda sentence: sentence["paragraph"]):
            parts.append(" ".join(sentence["text"] for sentence in sentences))
    cells = [record for loc, record in other.items() if loc.startswith("figure-1.")]
    parts.append("\n".join(_figure(cells)))
    parts.append("\n".join(text for loc, text in meta.items() if loc.startswith("meta.authors.")))
    crs = next((folder / "crs").glob("*.raw.txt")).read_text(encoding="utf-8")
    return [*parts, "Disclaimer", crs.rpartition("\nDisclaimer\n")[2]]


def _figure(cells: list[dict[str, Any]]) -> list[str]:
    rows = {}
    for cell in cells:
        _, partner, column = cell["loc"].split(".")
        rows.setdefault(partner, {})[column] = cell["value"]
    names = {"uk": "UK"}
    return [
        "Figure 1. Top U.S. Trade Partners, 2022",
        "U.S. IMPORTS\tU.S. EXPORTS",
        *(f"{names.get(row, row.title())}\t{c['imports']}\t{c['exports']}" for row, c in rows.items()),
        "Goods and Services; U.S. $ billions",
        "Source: CRS; data from Bureau of Economic Analysis.",
    ]


def next_edition() -> str:
    """Return the HTML of the edition of October 1, 2026, or skip the test."""
    path = Path(os.environ.get("USJAPAN_SOURCE") or os.devnull) / "IF10199-2026-10-01.html"
    if not path.is_file():
        pytest.skip("USJAPAN_SOURCE names no folder with the edition of 2026")
    return path.read_text(encoding="utf-8")
