"""A chatty query is searched by the clause that asks, where nothing answers it as a whole."""

from __future__ import annotations

import pytest

from usjapan_cli import load
from usjapan_cli.search.clauses import clauses

LIBRARY = load()


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("hello there: how many crew sail", "how many crew sail"),
        ("my aunt keeps asking when the ferry was built", "when the ferry was built"),
        ("somebody claims the ferry is slow", "the ferry is slow"),
        ("need two lines about the harbour treaty", "the harbour treaty"),
        ("the ferry of the two quays has a crew, thanks", "the ferry of the two quays has a crew"),
    ],
)
def test_the_clause_that_asks_comes_first(query: str, asked: str) -> None:
    assert next(clauses(query), None) == asked


@pytest.mark.parametrize(
    "query",
    [
        "the ferry crew",
        "who sails on the ferry?",
        "who sails when the treaty is signed",
        "what did the captain say about the ferry",
        "crew, captain, ferry",
        "name of the U.S. ferry captain in the old harbour",
        "Dr. Ono of the ferry crew",
        "I need the one that our ferry has from relying on us",
    ],
)
def test_what_leads_up_to_nothing_is_one_clause(query: str) -> None:
    assert list(clauses(query)) == []


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("hey, quick one for a poster: how many American soldiers are based in Japan?", "alliance.us-troops"),
        (
            "a neighbour of mine, a retired sailor, asked which countries are in the Quad",
            "indo-pacific.quad-members",
        ),
        ("i'd love a paragraph on Okinawa in a possible war over Taiwan", "taiwan.okinawa-exposure"),
    ],
)
def test_a_chatty_query_finds_what_its_clause_does(query: str, id: str) -> None:
    assert LIBRARY.search(query, 1).hits[0].fact.id == id


@pytest.mark.parametrize(
    "query",
    [
        "what did the emperor say when Japan signed the critical minerals agreement",
        "my uncle wants to know who won the world cup, and has no idea about US troops",
    ],
)
def test_a_clause_beside_what_is_asked_is_no_answer(query: str) -> None:
    assert LIBRARY.search(query, 1).hits == ()


def test_a_clause_of_the_other_of_two_is_none() -> None:
    assert "which has more than the other" not in clauses(
        "the old quay and the new, which has more than the other"
    )
