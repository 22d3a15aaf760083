"""What a query may lack and still be answered, and without what it never is, on the shipped facts."""

from __future__ import annotations

import pytest

from usjapan_cli import load
from usjapan_cli.search.known import Words

LIBRARY = load()
KNOWN = Words(LIBRARY.indexes[:1])


def first(query: str) -> str | None:
    """Return the id of the best hit, or None."""
    return next((hit.fact.id for hit in LIBRARY.search(query, 1).hits), None)


@pytest.mark.parametrize(
    ("plain", "wordy"),
    [
        ("Quad members", "genuine Quad members lineup"),
        ("Futenma relocation", "the interminable Futenma relocation journey"),
        ("Japan's defense budget rank", "Japan's astonishing defense budget rank worldwide"),
    ],
)
def test_words_of_every_topic_hardly_count(plain: str, wordy: str) -> None:
    assert first(plain) is not None
    assert first(wordy) == first(plain)


@pytest.mark.parametrize("query", ["US troops in Japan", "trade deficit with China", "sanctions on Russia"])
@pytest.mark.parametrize("other", ["Guam", "whaling", "Olympics", "Huawei"])
def test_what_no_fact_speaks_of_refuses_a_query(query: str, other: str) -> None:
    assert first(query) is not None
    assert KNOWN.is_other(other.lower())
    assert first(f"{query} {other}") is None


@pytest.mark.parametrize(
    ("query", "topic"),
    [("Nippon Steel", "economy"), ("Commerce Secretary", "agreement-2025"), ("U.S. Steel", "economy")],
)
def test_what_only_another_edition_speaks_of_is_found_there(query: str, topic: str) -> None:
    newest = load(edition="latest")
    assert newest.search(query).hits[0].fact.topic == topic
    assert first(query) is None
    name = query.lower().replace(".", "")
    assert KNOWN.is_other(name)
    assert not Words(newest.indexes[:1]).is_other(name)


def test_a_figure_that_only_bounds_need_not_be_held() -> None:
    assert first("Are there more than 40,000 American soldiers in Japan?") == "alliance.us-troops"
    assert first("40,000 American soldiers in Japan 1987") is None


def test_of_a_comparison_either_side_will_do() -> None:
    assert first("Does China hold more Treasuries than Japan?") == "economy.treasuries-rank"


def test_who_commands_is_another_question_than_the_command() -> None:
    assert first("US Forces Japan") is not None
    assert first("who is the commander of US Forces Japan") is None


def test_a_topic_of_a_newer_edition_only_is_refused_by_its_bare_name() -> None:
    newest = load(edition="latest")
    for query in ("tariffs", "tariff"):
        assert LIBRARY.search(query).hits == ()
        assert LIBRARY.search(query).nearest
        assert newest.search(query).hits[0].fact.topic == "tariffs"
    assert first("does IPEF cover tariffs") == "ipef.no-market-access"


def test_what_no_fact_speaks_of_is_never_respelled() -> None:
    assert KNOWN.is_other("usmca")
    assert KNOWN.spelled_like("usmca")  # it looks like what the facts have: `usmc`
    assert first("usmca") is None


def test_what_no_fact_speaks_of_is_not_met_by_its_words_apart() -> None:
    assert KNOWN.is_other("arms exports")
    assert first("exports to Japan") is not None
    assert first("arms exports to Japan") is None


def test_a_word_far_from_a_light_one_is_not_that() -> None:
    assert first("cooperation") is not None
    assert first("zekong cooperation among nurses") is None


@pytest.mark.parametrize(
    ("query", "known"),
    [
        ("which company builds Japan's missiles", "Japan's missiles"),
        ("stock of Japanese FDI in America", "Japanese FDI in America"),
    ],
)
def test_what_is_asked_for_by_name_is_never_general(query: str, known: str) -> None:
    assert first(known) is not None
    assert first(query) is None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("number of Self-Defense Forces personnel", "Self-Defense Forces"),
        ("how many soldiers does the SDF have", "SDF"),
        ("size of the SDF budget in dollars", "SDF"),
    ],
)
def test_another_name_stands_together_in_more_than_a_topic(query: str, name: str) -> None:
    assert first(name) == "alliance.sdf-reforms"
    assert first(query) is None


def test_what_no_fact_speaks_of_is_not_met_by_a_keyword() -> None:
    keywords = LIBRARY["partners.expanded-cooperation"].keywords
    assert "Reciprocal Access Agreement" in keywords
    assert first("Japan's reciprocal access agreement with the Philippines") is None


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("who leads IPEF, us or Tokyo", "ipef.us-lead"),
        ("does the US or China trade more with Japan", "china.top-trading-partner"),
        ("is China the biggest foreign owner of our national debt", "economy.treasuries-rank"),
        ("does the US import more from Canada than from Japan", "trade.imports-from-canada-2022"),
    ],
)
def test_of_names_that_are_offered_another_may_be_the_answer(query: str, id: str) -> None:
    assert first(query) == id


def test_another_place_in_a_ranking_is_no_answer() -> None:
    assert first("third largest defense budget in the world") == "defense.budget-rank"
    assert first("second largest defense budget in the world") != "defense.budget-rank"


def test_a_word_of_the_facts_answers_for_one_word_of_the_query() -> None:
    assert first("Kishda coalision partner") in ("politics.coalition", "politics.diet-control")


@pytest.mark.parametrize("place", ["Okinawa", "Naha"])
def test_how_many_people_a_place_has_is_not_told_by_its_being_crowded_or_empty(place: str) -> None:
    assert first(f"population of {place}") is None


@pytest.mark.parametrize(
    ("one", "more"),
    [
        ("border patrol encounters last month", "Chinese patrol boats near the Senkakus"),
        ("How do I file a FOIA request?", "request of Congress CRS"),
    ],
)
def test_one_word_of_several_is_met_by_coincidence(one: str, more: str) -> None:
    assert first(one) is None
    assert first(more) is not None


def test_a_short_word_is_no_slip_for_one_that_no_fact_spells() -> None:
    assert KNOWN.spelled("foip") == 0
    assert KNOWN.spelled_like("foia") == []
    assert KNOWN.spelled_like("fopi") == ["foip"]
    assert "china" in KNOWN.spelled_like("chna")
    assert "quad" in KNOWN.spelled_like("qurd")


@pytest.mark.parametrize(
    ("plain", "everyday"),
    [
        ("official visits", "visits to the orthodontist"),  # a word of several
        ("counterstrike", "counter strike a bargain pose"),
        ("supply chain resiliency", "supply chain crossword"),  # the words of one phrase
        ("green growth", "green growth on a fence"),
        ("constraints on the alliance", "tighten the saxophone brakes"),  # other words than the fact's
    ],
)
def test_a_query_that_names_nobody_takes_more_than_a_coincidence(plain: str, everyday: str) -> None:
    assert first(plain) is not None
    assert first(everyday) is None


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("Peking bullying Formosa", "taiwan.china-coercion"),
        ("Downing Street and Tokyo: security cooperation", "partners.expanded-cooperation"),
        ("Land of the Rising Sun's constitution", "defense.constitution-constraint"),
        ("fatter pay packets in Japan", "economy.kishida-priorities"),
    ],
)
def test_states_have_seats_and_older_names(query: str, id: str) -> None:
    assert first(query) == id
