"""Tables of trade in a draft: what a column is called, and who buys and sells in it."""

from __future__ import annotations

import pytest
from test_restatements import problems

TABLE = "Billions of dollars, goods and services, 2022 (CRS, May 2023).\n\n| | {} | {} |\n|---|---|---|\n| {} | {} | {} |\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Imports", "Exports"), ("We buy", "We sell"), ("Bought from", "Sold to"), ("They sell us", "They buy from us"),
        ("Sold to us", "Bought from us"), ("Purchases", "Sales"), ("US imports", "US exports"),
        ("We imported", "We exported"), ("Their exports", "Their imports"),
    ],
)  # fmt: skip
def test_a_column_says_which_way_the_trade_goes(first: str, second: str) -> None:
    assert problems(TABLE.format(first, second, "Germany", 190, 113)) == []
    (figure,) = problems(TABLE.format(first, second, "Germany", 190, 131))
    assert (figure.code, figure.found, figure.expected) == ("UD101", "131", "113")
    assert [one.code for one in problems(TABLE.format(first, second, "Germany", 113, 190))] == ["UD105"] * 2


@pytest.mark.parametrize(
    ("total", "balance"), [("Turnover", "Difference"), ("Volume", "Gap"), ("Two-way", "Net")]
)
def test_a_column_may_be_a_sum_or_a_difference(total: str, balance: str) -> None:
    assert problems(TABLE.format(total, balance, "Mexico", 864, -138)) == []
    (figure,) = problems(TABLE.format(total, balance, "Mexico", 864, -183))
    assert (figure.code, figure.found) == ("UD108", "-183")


def test_the_columns_may_be_partners() -> None:
    table = "Goods and services, 2022, $ billion.\n\n| | Canada | Mexico |\n|---|---|---|\n| U.S. imports | {} | 501 |\n"
    assert problems(table.format(488)) == []
    assert [one.found for one in problems(table.format(448))] == ["448"]


def test_a_column_of_places_is_of_the_one_before_it() -> None:
    table = (
        "Goods and services, 2022.\n\n| | We buy | Place | We sell | Place |\n|---|---|---|---|---|\n| {} |\n"
    )
    assert problems(table.format("Germany | 190 | 4th | 113 | last")) == []
    assert [one.code for one in problems(table.format("Germany | 190 | 5th | 113 | last"))] == ["UD102"]


def test_names_stand_in_the_places_of_a_table() -> None:
    table = "Partners, 2022.\n\n| Rank | Suppliers to the U.S. | U.S. customers |\n|---|---|---|\n| 4 | {} | {} |\n"
    assert problems(table.format("Germany", "United Kingdom")) == []
    assert [one.found for one in problems(table.format("Germany", "Japan"))] == ["Japan"]


@pytest.mark.parametrize(
    "head", ["Imports per $1 of exports", "Imports/exports", "Import ratio", "Exports, % change"]
)
def test_a_column_of_ratios_is_of_no_money(head: str) -> None:
    assert problems(TABLE.format("Two-way", head, "Canada", 915, "1.14")) == []
    assert problems(TABLE.format("Imports", head, "Canada", 484, "1.14"))[0].found == "484"
