"""Whose partners in trade are ranked, and which two trade with each other: no other's facts answer it."""

from __future__ import annotations

import pytest

from usjapan_cli import load
from usjapan_cli.search.known import Words
from usjapan_cli.search.partners import Whose, read
from usjapan_cli.search.query import understand

LIBRARY = load()
KNOWN = Words(LIBRARY.indexes[:1])


def whose(query: str) -> Whose | None:
    return read(understand(query, KNOWN).parts, query, False, KNOWN.is_name)


@pytest.mark.parametrize(
    ("query", "owner", "is_placed"),
    [
        ("Mexico's main suppliers", "mexico", False), ("our biggest customer", "us", False),
        ("Germany's rank among China's customers", "china", True),
        ("Canada as a customer of the US", "us", True), ("market for American goods", "us", False),
        ("is Canada Mexico's top trading partner", "mexico", True),
        ("who buys the most imports from Germany", "german", False),
    ],
)  # fmt: skip
def test_whose_partners_are_ranked(query: str, owner: str, is_placed: bool) -> None:
    found = whose(query)
    assert found is not None
    assert found.is_ranking
    assert owner in found.owner
    assert found.is_placed == is_placed


@pytest.mark.parametrize(
    "query",
    [
        "German buyers of wine", "sales in the American market", "a partner of the US in security and trade",
        "Japan's role in Asia", "trade in goods",
    ],
)  # fmt: skip
def test_what_ranks_nobody_s_partners(query: str) -> None:
    assert whose(query) is None


@pytest.mark.parametrize(
    "query", ["Japan-Canada trade", "trade between Japan and Canada", "Canada's trade with Japan"]
)
def test_two_who_trade_are_a_pair(query: str) -> None:
    found = whose(query)
    assert found is not None
    assert not found.is_ranking
    assert {"japan", "canada"} <= found.owner


def test_of_whom_a_statement_is() -> None:
    ours = whose("our main trading partners")
    assert ours is not None
    assert not ours.is_of_others(" of the #6 us trad partn japan was the #4 ", True)
    assert ours.is_of_others(" china was japan top trad partn ", True)
    assert not ours.is_of_others(" -the unit stat import from canada ", True)
    assert ours.is_of_others(" canada import from -the unit stat ", True)
    assert ours.is_of_others(" partn in security ", False)
    assert ours.is_of_others(" japan hold bond ", True)


def test_a_query_without_a_word_of_trade_may_ask_for_another_figure() -> None:
    ours = whose("our main customer")
    assert ours is not None
    assert not ours.is_of_others(" japan hold bond ", True)


@pytest.mark.parametrize(
    "query",
    [
        "Mexico's top market", "who sells Germany the most", "who buys the most from China",
        "Canada's rank among Mexico's suppliers", "America's place among British export markets",
        "main destination of Mexican goods", "which country has the biggest deficit with Canada",
        "Germany-Mexico total trade", "trade between Japan and Britain", "is Mexico Canada's top trading partner",
        "German goods sold in Japan", "is the US Japan's top trading partner?",
        "country with which Japan has its worst trade deficit", "country Japan sells the most to", "where does Canada get most of its imports",
    ],
)  # fmt: skip
def test_another_s_partners_are_not_told_of(query: str) -> None:
    assert LIBRARY.search(query).hits == ()


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("is China our top trading partner", "trade.rank-of-china-by-total-2022"),
        ("is America Japan's number one trading partner?", "china.top-trading-partner"),
        ("Mexico's rank as a customer of ours", "trade.rank-of-mexico-by-exports-2022"),
        ("is Germany a major supplier of ours", "trade.rank-of-germany-by-imports-2022"),
        ("China's position among America's suppliers", "trade.rank-of-china-by-imports-2022"),
        ("where does Germany rank among markets for US exports", "trade.rank-of-germany-by-exports-2022"),
        ("where does London come in the list of American trading partners", "trade.rank-of-uk-by-total-2022"),
        ("is Canada or Germany the bigger supplier to the US?", "trade.rank-of-canada-by-imports-2022"),
        ("is America or China the bigger trading partner for Tokyo", "china.top-trading-partner"),
    ],
)  # fmt: skip
def test_a_place_is_that_among_the_partners_of_whom_it_is_asked(query: str, id: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.id == id
