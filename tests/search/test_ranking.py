"""Queries of our own against the shipped facts: the right fact among the first one or three."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from usjapan_cli import load
from usjapan_cli.search.known import Words
from usjapan_cli.search.wording import reworded

HERE = Path(__file__).parent
CASES = [
    case
    for path in (HERE / "test_ranking.yaml", *sorted(HERE.glob("*_queries.yaml")))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]
LIBRARY = load()


def _case(case: dict) -> object:
    marks = [pytest.mark.xfail(reason="known miss", strict=True)] if case.get("miss") else []
    return pytest.param(case, id=f"{case['class']}: {case['q']}", marks=marks)


@pytest.mark.parametrize("case", [_case(case) for case in CASES if case["ids"]])
def test_the_right_fact_is_among_the_first(case: dict) -> None:
    found = [hit.fact.id for hit in LIBRARY.search(case["q"], case["within"]).hits]
    assert set(found) & set(case["ids"]), found


@pytest.mark.parametrize("case", [_case(case) for case in CASES if not case["ids"]])
def test_what_the_report_does_not_say_finds_nothing(case: dict) -> None:
    assert [hit.fact.id for hit in LIBRARY.search(case["q"], 1).hits] == []


def test_the_queries_are_many_and_of_every_class() -> None:
    classes = {case["class"] for case in CASES}
    assert len(CASES) >= 2_000
    assert classes == {
        "keyword", "question", "typo", "synonym", "abbreviation", "figure", "role", "hard",
        "unanswerable", "unanswerable-far", "unanswerable-near",
    }  # fmt: skip
    assert {id for case in CASES for id in case["ids"]} <= set(LIBRARY.ids())


def test_a_query_that_breaks_off_is_read_as_any_other() -> None:
    words = Words(LIBRARY.indexes)
    for query in ("what word does Tokyo use for China", *(case["q"] for case in CASES[::3])):
        said = query.split()
        for end in range(1, len(said)):
            reworded(" ".join(said[:end]), words)
            reworded(" ".join(said[end:]), words)
