"""The development drafts, labelled by hand: how much of what is wrong is found, and how little else.

They stand beside the folder that `USJAPAN_SOURCE` names, and are skipped without it.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from real_report import source_folder

from usjapan_cli import load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES
from usjapan_cli.drafts.findings import Finding

TODAY = "2026-11-25"
RECALL, FIGURES = 0.8, 0.9  # of what is planted; of figures, ranks and years
FALSE_ALARMS, PRECISION = 0.03, 0.9
NUMBERS = ("wrong-figure", "wrong-rank", "wrong-year")


def problems(text: str, format: str) -> list[tuple[int, int]]:
    """Check a draft; return where its problems begin and end, as places in the text."""
    starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    def at(line: int, column: int) -> int:
        return starts[line - 1] + column - 1

    found: tuple[Finding, ...] = check_draft(
        text, "draft", format, load(), TODAY, later=load(edition="latest")
    ).findings
    return [
        (at(one.line, one.column), at(one.end_line, one.end_column))
        for one in found
        if RULES[one.code].severity != INFO
    ]


@cache
def scored() -> tuple[dict[str, list[bool]], int, int]:
    """Return, by label, whether each span is touched; how many problems there are; how many are false."""
    folder = source_folder().parent / "eval" / "drafts-dev"
    if not (folder / "labels.jsonl").is_file():
        pytest.skip("USJAPAN_SOURCE has no development drafts beside it")
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]
    spans: dict[str, list[bool]] = {}
    total = false = 0
    for name in sorted({row["file"] for row in rows}):
        text = (folder / name).read_text(encoding="utf-8")
        own = [row for row in rows if row["file"] == name]
        found = problems(text, "markdown" if name.endswith(".md") else "text")
        planted = [row for row in own if row["label"] not in ("ok", "outside")]
        alarms = [place for place in found if not any(_over(place, row) for row in planted)]
        total, false = total + len(found), false + len(alarms)
        for row in own:
            among = alarms if row["label"] in ("ok", "outside") else found
            spans.setdefault(row["label"], []).append(any(_over(place, row) for place in among))
    return spans, total, false


def _over(place: tuple[int, int], row: dict[str, Any]) -> bool:
    return place[0] < row["end"] and row["start"] < place[1]


def test_most_of_what_is_planted_is_found() -> None:
    spans, _, _ = scored()
    planted = [hit for label, hits in spans.items() if label not in ("ok", "outside") for hit in hits]
    numbers = [hit for label in NUMBERS for hit in spans[label]]
    assert sum(planted) >= RECALL * len(planted)
    assert sum(numbers) >= FIGURES * len(numbers)


def test_what_is_right_is_left_alone() -> None:
    spans, total, false = scored()
    assert sum(spans["ok"]) <= FALSE_ALARMS * len(spans["ok"])
    assert sum(spans["outside"]) == 0
    assert total - false >= PRECISION * total


@pytest.mark.parametrize("edition", [(), ("--edition", "latest")], ids=["2023", "latest"])
def test_facts_as_they_are_cited_have_no_fault(edition: tuple[str, ...], tmp_path: Path, run: Run) -> None:
    ids = run("list", "--format", "ids", *edition).out
    path = tmp_path / "facts.txt"
    path.write_bytes(run("cite", "-", "--with-fact", "--quiet", *edition, stdin=ids).out)
    done = run("check", str(path), USJAPAN_TODAY=TODAY)
    assert (done.status, done.text) == (0, "")


def test_the_same_draft_gives_the_same_bytes(tmp_path: Path, run: Run) -> None:
    ids = run("list", "--format", "ids", "--edition", "latest").out
    path = tmp_path / "facts.txt"
    path.write_bytes(run("cite", "-", "--with-fact", "--quiet", "--edition", "latest", stdin=ids).out)
    seeds = ("0", "3", "5")  # of hashes, and so of the order of sets
    found = {run("check", str(path), "--supported", PYTHONHASHSEED=seed).out for seed in seeds}
    assert len(found) == 1
