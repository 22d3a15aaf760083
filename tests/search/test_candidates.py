"""Facts that postings show to hold too little are not read: none of them would have been an answer."""

from __future__ import annotations

import pytest
from test_ranking import CASES, LIBRARY

from usjapan_cli.search import engine
from usjapan_cli.search.engine import NEAR_CANDIDATES, SearchResult


def answers(query: str) -> list[tuple[str, float]]:
    return answered(LIBRARY.search(query))


def answered(found: SearchResult) -> list[tuple[str, float]]:
    return [(hit.fact.id, hit.score) for hit in found.hits]


def test_no_answer_is_passed_over_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [question for fact in LIBRARY.facts for question in fact.questions]
    queries = [*(case["q"] for case in CASES[::20]), *asked[::3], "What is the Quad short for?"]
    found = {query: answers(query) for query in queries}
    monkeypatch.setattr(engine, "may_answer", lambda ask, held, bar: True)
    assert {query: answers(query) for query in queries} == found
    assert sum(map(bool, found.values())) > 200


def test_no_word_is_passed_over_that_a_fact_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    queries = [case["q"] for case in CASES[::10]]
    found = [LIBRARY.search(query) for query in queries]
    monkeypatch.setattr(engine._Base, "_held", lambda base, offset: [True] * len(base.ask.asked))
    again = [LIBRARY.search(query) for query in queries]
    assert [answered(one) for one in again] == [answered(one) for one in found]
    assert [one.nearest for one in again] == [one.nearest for one in found]
    assert any(one.nearest for one in found)


def test_what_holds_too_little_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bool] = []
    judge = engine.may_answer
    monkeypatch.setattr(engine, "may_answer", lambda *given: read.append(judge(*given)) or read[-1])
    LIBRARY.search("how many US troops are in Japan?")
    assert 0 < sum(read) < len(read) / 2


def test_whose_parties_no_fact_has_so_is_not_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    scored: list[str] = []
    for name in ("score", "closeness"):
        judge = getattr(engine, name)
        monkeypatch.setattr(
            engine, name, lambda *given, name=name, judge=judge: scored.append(name) or judge(*given)
        )
    assert LIBRARY.search("Japan's troops based in the US").nearest
    assert 0 < len(scored) <= NEAR_CANDIDATES
    assert set(scored) == {"closeness"}


def test_what_is_not_scored_for_its_parties_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    queries = [case["q"] for case in CASES if case["class"] == "role"][::4]
    quotations = ["of stationing U.S. troops, Japan pays", "Islands are called Diaoyu in China."]
    exchanged = ["Japan's troops based in the US", "US loans from Japan to China"]
    found = {query: answers(query) for query in (*queries, *quotations, *exchanged)}
    monkeypatch.setattr(engine, "agreement", lambda asked, fact: 1)  # as if a fact had them so
    assert {query: answers(query) for query in found} == found
    assert all(found[query] for query in quotations)
    assert not all(found.values())
