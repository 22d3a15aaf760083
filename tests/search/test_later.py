"""A newer edition that holds too little of a query to answer it is not opened; one that may answer is."""

from __future__ import annotations

import pytest
from conftest import in_process
from test_ranking import CASES, LIBRARY

from usjapan_cli.commands.context import Context
from usjapan_cli.core.words import words
from usjapan_cli.library.library import Library
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.search import engine
from usjapan_cli.search.engine import search
from usjapan_cli.search.known import Words
from usjapan_cli.search.query import Reading

LATEST: Library = open_library(Opening(edition="latest"))[0]
DAY = next(iter(LATEST.days.values()))


def silent(query: str) -> tuple[str, ...]:
    return LIBRARY.search(query).silent


def is_turned(query: str) -> bool:
    """Tell whether a query's parties have each other's parts in this edition."""
    base = engine._Base(LIBRARY.indexes[0], Reading(query, Words(LIBRARY.indexes[:1])), words(query))
    engine._answers(base, query, words(query), (None, None), 0.0)
    return base.is_turned


@pytest.mark.parametrize("query", ["weather in paris tomorrow", "capital of Brazil", "population of Okinawa"])
def test_an_edition_that_holds_too_little_is_silent(query: str) -> None:
    assert silent(query) == (DAY,)


@pytest.mark.parametrize(
    "query",
    [
        "Nippon Steel takeover of US Steel",
        "US tariffs on Japanese cars",
        "how many Marines are moving to Guam",
        "Takaichi",  # a word that only the newer edition has
        "tomahawk misile cost",  # which may be misspelt there
    ],
)
def test_an_edition_that_may_answer_is_not(query: str) -> None:
    found = LIBRARY.search(query)
    assert not found.hits
    assert found.silent == ()


def test_no_edition_that_answers_is_silent() -> None:
    queries = {case["q"] for case in CASES[::2] if not case["ids"]}
    passed_over = {query for query in queries if silent(query)}
    answered = {
        query for query in queries if search(LATEST.indexes, query, 1, nearest=False, apart=False).hits
    }
    assert len(passed_over) > len(queries) / 3
    assert not {query for query in passed_over & answered if not is_turned(query)}
    assert answered


@pytest.mark.parametrize("query", ["how much rent does America pay Japan", "Taipei bullying Beijing"])
def test_where_parties_are_exchanged_no_edition_is_asked(query: str) -> None:
    assert is_turned(query)
    assert silent(query) == (DAY,)


def test_what_is_answered_asks_of_no_edition() -> None:
    assert silent("troops in Japan") == ()


def test_an_edition_without_newer_ones_has_none_that_are_silent() -> None:
    assert LATEST.search("weather in paris tomorrow").silent == ()


@pytest.mark.parametrize(
    ("query", "days"), [("capital of Brazil", []), ("price of a Tomahawk missile", ["latest"])]
)
def test_the_command_opens_only_what_may_answer(
    query: str, days: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str | None] = []
    real = Context.in_edition
    monkeypatch.setattr(Context, "in_edition", lambda self, day: opened.append(day) or real(self, day))
    assert in_process(["search", query], b"", False, {}).status == 1
    assert opened == days
