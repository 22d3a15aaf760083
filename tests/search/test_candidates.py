"""Facts that postings show to hold too little are not read: none of them would have been an answer."""

from __future__ import annotations

import pytest
from test_ranking import CASES, LIBRARY

from usjapan_cli.search import engine
from usjapan_cli.search.engine import SearchResult


def answers(query: str) -> list[tuple[str, float]]:
    found: SearchResult = LIBRARY.search(query)
    return [(hit.fact.id, hit.score) for hit in found.hits]


def test_no_answer_is_passed_over_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [question for fact in LIBRARY.facts for question in fact.questions]
    queries = [*(case["q"] for case in CASES[::20]), *asked[::3], "What is the Quad short for?"]
    found = {query: answers(query) for query in queries}
    monkeypatch.setattr(engine, "may_answer", lambda ask, held, bar: True)
    assert {query: answers(query) for query in queries} == found
    assert sum(map(bool, found.values())) > 200


def test_what_holds_too_little_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bool] = []
    judge = engine.may_answer
    monkeypatch.setattr(engine, "may_answer", lambda *given: read.append(judge(*given)) or read[-1])
    LIBRARY.search("how many US troops are in Japan?")
    assert 0 < sum(read) < len(read) / 2
