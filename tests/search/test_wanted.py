"""The kind of answer that a question wants, and the facts that cannot give it."""

from __future__ import annotations

import pytest

from usjapan_cli import load
from usjapan_cli.core.words import words
from usjapan_cli.search.wanted import wanted

LIBRARY = load()


def first(query: str) -> str | None:
    """Return the id of the best hit, or None."""
    return next((hit.fact.id for hit in LIBRARY.search(query, 1).hits), None)


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("when was it signed", "date"),
        ("how long has it lasted", "duration"),
        ("how old is the treaty", "duration"),
        ("how many of the piers are open", "figure"),
        ("how many piers are open", "count"),
        ("which pier is the largest", "first"),
        ("is it the third largest pier", ""),
        ("what does the treaty cover", "content"),
        ("what has the harbour office done", "deed"),
        ("what drove the office to close it", "reason"),
        ("what is the rule meant to achieve", "reason"),
        ("what is the price of a ticket", "money"),
        ("price tag for the pier", "money"),
        ("size of the fleet", "figure"),
    ],
)
def test_what_a_question_asks_for(query: str, kind: str) -> None:
    assert wanted(words(query)) == kind


@pytest.mark.parametrize(
    ("plain", "dated"),
    [
        ("Futenma relocation", "when will the Futenma relocation end"),  # for decades, no date
        ("cross-strait conflict over Taiwan", "when will the cross-strait conflict over Taiwan begin"),
        ("majority in the Diet", "when did they get a majority in the Diet"),  # a date, but only `as of`
    ],
)
def test_a_fact_without_a_date_does_not_say_when(plain: str, dated: str) -> None:
    assert first(plain) is not None
    assert LIBRARY.search(dated, 1).hits[:1] == () or first(dated) != first(plain)


def test_how_long_is_told_by_a_span_too() -> None:
    assert first("how long have they tried to relocate Futenma") == "okinawa.futenma-relocation"


def test_a_share_is_no_number() -> None:
    assert first("what share of the US facilities is in Okinawa") == "okinawa.usfj-facilities-share"
    assert first("how many of the US facilities are in Okinawa") == "okinawa.usfj-facilities-share"
    assert first("how many facilities does USFJ use") != "okinawa.usfj-facilities-share"


def test_when_the_second_was_is_not_told_by_the_first() -> None:
    assert first("when do they hold the third round of IPEF negotiations") is not None
    assert first("when do they hold the fourth round of IPEF negotiations") is None


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("what topics does IPEF cover", ["ipef.trade-issues-covered"]),
        (
            "what do the 2019 trade agreements cover",
            ["trade.limited-deals-digital", "trade.limited-deals-goods"],
        ),
    ],
)
def test_what_something_covers_is_told_by_its_contents(query: str, ids: list[str]) -> None:
    assert first(query) in ids
