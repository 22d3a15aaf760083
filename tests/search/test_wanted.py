"""The kind of answer that a question wants, and the facts that cannot give it."""

from __future__ import annotations

from pathlib import Path

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
        ("in what year was it signed", "past"),
        ("by which year will the pier open", "coming"),
        ("since what month has it been open", "date"),
        ("in what way was it signed", ""),
        ("which city is the pier in", "place"),
        ("what year was it signed", "date"),
        ("when was it signed", "past"),
        ("when will the pier open", "coming"),
        ("when was the pier to be opened", "coming"),
        ("when must the rent be paid", "deadline"),
        ("where did they sign it", "place"),
        ("where on the island are most of the boats", "bulk"),
        ("which prefecture has the bulk of the boats", "bulk"),
        ("where does the quay rank most years", "rank"),
        ("how does the harbor rank globally", "world rank"),
        ("how does the harbor rank here", "rank"),
        ("when was the last time they met", "since"),
        ("when did they meet last year", "past"),
        ("where did the quay come among the six", "rank"),
        ("how high does the quay rank", "rank"),
        ("how long has it lasted", "duration"),
        ("how old is the treaty", "age"),
        ("how many of the piers are open", "figure"),
        ("how many piers are open", "count"),
        ("which pier is the largest", "first"),
        ("which pier is the smallest", "last"),
        ("is it the third largest pier", ""),
        ("which country has the most soldiers", "most"),
        ("which country has the most piers", "first"),
        ("does it trade more with the quay than with us", "ahead"),
        ("trouble at the quay: why", "reason"),
        ("is it the number one pier", "first"),
        ("is their pier larger than ours", "ahead"),
        ("is the pier longer and larger than 200 feet", ""),
        ("is it among the top five piers", ""),
        ("what is the trade balance with the quay", "sum"),
        ("what is the tariff rate on fish", "share"),
        ("what do the two treaties do", "deed"),
        ("what does the treaty do", "content"),
        ("what did the treaty achieve", "content"),
        ("what does the treaty cover", "content"),
        ("what does the treaty leave out", "lack"),
        ("what doesn't the treaty cover", "lack"),
        ("what is missing from the treaty", "lack"),
        ("what is not in the treaty", "lack"),
        ("gaps in the treaty", "lack"),
        ("value of the catch, $bn", "money"),
        ("what has the harbour office done", "deed"),
        ("what drove the office to close it", "reason"),
        ("what is the rule meant to achieve", "reason"),
        ("what is the price of a ticket", "money"),
        ("price tag for the pier", "money"),
        ("size of the fleet", "figure"),
        ("how many of our piers in the bay are on the island", "figure"),
        ("how many of our piers are on the island", "count"),
        ("what will the new pier cost", "money"),
        ("how expensive is the pier", "money"),
        ("are they allowed to moor there", "leave"),
        ("may we moor there", "leave"),
        ("the right to moor there", "leave"),
        ("may 2022 tides", ""),
        ("on what grounds was it closed", "reason"),
        ("reasons they closed it", "reason"),
        ("explain why it was closed", "reason"),
        ("why does the quay pay when the pier doesn't", ""),
        ("what does the office pay for", "purpose"),
        ("when is the next tide", "coming"),
        ("the target year for the pier", "coming"),
        ("where did the sale take place", "place"),
        ("venue of the sale", "place"),
        ("which official sold the pier", "person"),
        ("which states' officials sold the pier", ""),
        ("which American states have piers", "state"),
        ("procedure for selling a pier", "way"),
        ("harbor master name", "name"),
        ("worst of the piers", "first"),
    ],
)
def test_what_a_question_asks_for(query: str, kind: str) -> None:
    assert wanted(words(query)) == kind


@pytest.mark.parametrize(
    "query",
    ["its spot among those who sell to us", "next to last of six buyers", "our standing as an exporter"],
)
def test_a_place_in_trade_is_no_amount(query: str) -> None:
    assert wanted(words(query), is_trade=True) == "rank"


def test_where_most_goods_go_is_the_first_in_trade() -> None:
    assert wanted(words("where did the bulk of its sales come from"), is_trade=True) == "foremost"


def test_last_year_is_no_place_in_trade() -> None:
    assert wanted(words("sales to the quay last year"), is_trade=True) == "amount"


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


@pytest.mark.parametrize(
    ("query", "plain"),
    [
        ("where was the mutual defense treaty signed", "mutual defense treaty"),
        ("where did Kishida meet Yoon", "Kishida and Yoon summit visits"),
        ("when was the last lower house election", "lower house election"),  # only one to come
        ("when will the counterstrike capability be ready", "counterstrike capability"),
        ("when will defense spending reach 2%", "defense spending 2%"),
        ("how long will the IPEF negotiations take", "IPEF negotiations"),
        ("US-Japan trade figures for 2019", "US-Japan trade deals 2019"),
        ("what are Japan's main exports to America", "Japan's exports to America"),
        ("what percentage of the Japanese like the counterstrike capability", "counterstrike capability"),
    ],
)
def test_what_lacks_the_kind_of_answer_is_none(query: str, plain: str) -> None:
    assert first(plain) is not None
    assert first(query) is None


def test_what_there_are_many_of_is_what_is_counted() -> None:
    assert first("how many IPEF meetings were to be held in May 2023") != "okinawa.futenma-opposition"
    assert first("do many Okinawans oppose the Futenma relocation") == "okinawa.futenma-opposition"
    assert first("how many Marines are in Okinawa") is None


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("when is the IPEF ministerial to be held", "ipef.ministerial"),
        ("by when must Japan hold elections", "politics.next-elections"),
        ("how old is the alliance", "alliance.treaty-ally"),
        ("where are the Senkakus", "china.senkaku-location"),
        ("why does Yoon want better ties with Japan", "korea.yoon-motive"),
        ("what did the 2019 deals with Tokyo do", "trade.limited-deals-digital"),
        ("who bought the least from the US of the six", "trade.rank-of-germany-by-exports-2022"),
        ("who sold us the most in 2022", "trade.rank-of-china-by-imports-2022"),
        ("Mexico's position among those selling to Americans", "trade.rank-of-mexico-by-imports-2022"),
        ("is Japan's economy larger than Germany's", "economy.japan-economy-rank"),
        ("is Mexico a bigger trading partner than Japan", "trade.rank-of-mexico-by-total-2022"),
        ("is Mexico America's number one trading partner", "trade.rank-of-mexico-by-total-2022"),
        ("is Germany America's biggest trading partner", "trade.rank-of-germany-by-total-2022"),
    ],
)
def test_what_has_the_kind_of_answer_comes_first(query: str, id: str) -> None:
    assert first(query) == id


def test_a_last_day_is_told_before_other_dates() -> None:
    newest = load(edition="latest")
    found = newest.search("when must the investments be made", 1).hits
    assert [hit.fact.id for hit in found] == ["agreement-2025.investment-deadline"]


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


def test_a_city_that_no_fact_names_is_none() -> None:
    assert first("which meeting is America hosting for the IPEF ministers") == "ipef.ministerial"
    assert first("which city is hosting the IPEF ministers") is None


def test_what_is_counted_is_held_by_the_fact_itself() -> None:
    assert first("total number of American troops in Japan") == "alliance.us-troops"
    assert first("total number of American bases in Japan") is None


def test_a_number_is_not_told_by_a_place_among_others() -> None:
    """`1st of the six partners` counts partners, and nothing else."""
    assert first("how many Americans work for Japanese companies") is None
    assert first("how many Japanese firms are in the US") is None


def test_people_are_not_counted_by_what_is_said_of_their_country() -> None:
    found = LIBRARY.search("how many Americans work on joint infrastructure projects").hits
    assert [hit.fact.id for hit in found] == []


@pytest.mark.parametrize(
    "query",
    [
        "is America or China the bigger trading partner for Tokyo",
        "which is larger, the US or Chinese share of Japan's trade",
    ],
)
def test_which_of_two_is_ahead_is_a_place(query: str) -> None:
    assert wanted(words(query)) == "ahead"


def test_the_first_of_a_ranking_comes_before_an_amount() -> None:
    assert first("which country buys the most from the US") == "trade.rank-of-canada-by-exports-2022"


def test_what_somebody_wants_to_do_is_no_deed() -> None:
    assert wanted(words("what did Japan do about the invasion")) == "deed"
    assert first("what does kishida want to do about the economy") == "economy.kishida-priorities"


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("Economic 2+2 date", "economy.economic-2-plus-2"),
        ("USFJ headcount Okinawa share", "okinawa.usfj-personnel-share"),
        ("how much of Japan's land does Okinawa make up", "okinawa.land-area-share"),
        ("how much of Okinawa's land do bases take up", None), ("imports from Japan in 2019", None),
        ("what number partner of ours in trade is Britain", "trade.rank-of-uk-by-total-2022"),
        ("Germany's spot in the ranking of US trade partners", "trade.rank-of-germany-by-total-2022"),
    ],
)  # fmt: skip
def test_a_kind_is_named_and_a_share_is_of_what_takes_it_up(query: str, id: str | None) -> None:
    hits = LIBRARY.search(query).hits
    assert (hits[0].fact.id if hits else None) == id


@pytest.mark.parametrize(
    "query",
    ["Who was the lead on this report?", "who coordinated this paper", "who was in the lead on the report"],
)
def test_who_made_the_report_is_no_first_of_a_ranking(query: str) -> None:
    assert first(query) == "report.coordinator"


def test_whoever_is_asked_for_in_the_report_did_not_make_it() -> None:
    for query in ("who is the leader in this report", "who leads according to the report", "who reported it"):
        assert wanted(words(query)) != "makers"
    assert wanted(words("who put this report together")) == "makers"


@pytest.mark.parametrize("deed", ["replaced", "succeeded", "took over from"])
def test_who_came_to_somebodys_place_is_told_by_no_other_deed(deed: str) -> None:
    found = LIBRARY.search(f"who {deed} Kishida")
    assert not found.hits  # neither what was moved to another place nor who rules it
    assert found.nearest[0][0].id == "politics.prime-minister"


SUCCESSOR = """
topic: harbor
title: The harbor
source: {id: A-1, title: Note, genre: Note, publisher: Hill Office, date: "2022-02-02", sections: {top: Top}, cells: [top.1.1]}
facts:
  successor:
    statement: Ben Pier succeeded Ada Quay as harbor master in 2021.
    kind: event
    date: "2021"
    shelf_life: fixed
    locators: [top.1.1]
    questions: [Who took over as harbor master?]
  master:
    statement: Ada Quay replaced no crane as harbor master.
    kind: assessment
    attribution: Hill Office
    shelf_life: fixed
    locators: [top.1.1]
    questions: [What did Ada Quay leave as it was?]
"""


def test_a_successor_is_found_where_a_fact_tells_of_one(tmp_path: Path) -> None:
    pack = tmp_path / "quay.yaml"
    pack.write_text(SUCCESSOR)
    facts = load(str(pack), shipped=False)
    for query in ("who succeeded Ada Quay", "who replaced Ada Quay as harbor master?"):
        assert [hit.fact.id for hit in facts.search(query).hits][:1] == ["harbor.successor"]
    assert wanted(words("who succeeded in joining the pact")) != "successor"


@pytest.mark.parametrize(
    "query",
    [
        "US-Japan trade in 2019",
        "2019 trade with Japan",
        "bilateral trade 2019",
        "how much trade in 2019",
        "Japan defense spending in 2020",
        "Japan GDP 2017",
        "total trade 2017",
    ],
)
def test_what_happened_in_a_year_is_no_figure_of_it(query: str) -> None:
    assert first(query) is None


def test_the_figures_of_the_year_that_there_is_are_found() -> None:
    assert first("UK total trade 2022") == "trade.total-with-uk-2022"
    assert first("trade deals 2019") == "trade.limited-deals-signed"


TOLD = """
topic: harbor
title: The harbor
source: {id: A-1, title: Note, genre: Note, publisher: Hill Office, date: "2022-02-02", sections: {top: Top}, cells: [top.1.1]}
facts:
  closed:
    statement: The Hill Office closed the old pier in 2020.
    kind: event
    date: "2020"
    shelf_life: fixed
    locators: [top.1.1]
  moved:
    statement: The Hill Office moved its ferries because the tide had fallen.
    kind: event
    shelf_life: fixed
    locators: [top.1.1]
  quarrel:
    statement: Trade between the twin towns has fallen after the flood.
    kind: event
    shelf_life: fixed
    locators: [top.1.1]
"""


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("the old pier closed", "harbor.closed"),
        ("why was the old pier closed", None),
        ("on what grounds was the old pier closed", None),
        ("when was the old pier closed", "harbor.closed"),
        ("who closed the old pier", "harbor.closed"),
        ("who painted the old pier", None),
        ("which minister closed the old pier", None),
        ("where did they close the old pier", None),
        ("what is the procedure to close the old pier", None),
        ("how does the office close the old pier, what are the steps", None),
        ("why did the office move its ferries", "harbor.moved"),
        ("why is trade between the towns falling", "harbor.quarrel"),
        ("why has trade between the towns fallen after the flood", None),  # it says no more
    ],
)
def test_what_only_has_the_subject_does_not_tell_what_is_asked_of_it(
    query: str, id: str | None, tmp_path: Path
) -> None:
    pack = tmp_path / "told.yaml"
    pack.write_text(TOLD)
    hits = load(str(pack), shipped=False).search(query).hits
    assert (hits[0].fact.id if hits else None) == id


def test_a_year_in_the_name_of_an_act_is_no_date() -> None:
    found = LIBRARY.search("what year did the Inflation Reduction Act sourcing requirements end").hits
    assert "minerals.ev-credit-requirements" not in [hit.fact.id for hit in found]


def test_the_name_of_whoever_holds_an_office_is_found() -> None:
    assert first("South Korean president name") == "korea.president"


def test_goods_in_capitals_are_no_others() -> None:
    assert first("top suppliers to the US") is not None
    assert first("Japan top LPG suppliers") is None


def test_the_names_of_others_are_not_told_by_their_number() -> None:
    assert [hit.fact.id for hit in LIBRARY.search("list the four members of the Quad", 1).hits] == [
        "indo-pacific.quad-members"
    ]
    for query in ("name the other members of the CPTPP", "list of the other holders of US debt"):
        assert not LIBRARY.search(query, 1).hits


def test_who_may_do_something_asks_for_leave() -> None:
    assert wanted(["who", "gets", "to", "keep", "marines", "there"]) == "leave"


def test_a_place_that_the_question_names_is_not_the_one_asked_for() -> None:
    hits = load().search("where are the islets that Japan and China both claim").hits
    assert hits[0].fact.id == "china.senkaku-location"


@pytest.mark.parametrize(
    "query",
    [
        "When was the mutual defense treaty signed?",
        "when did the defense treaty take effect",
        "When was the defense budget updated?",
        "What percent of Americans support the alliance?",
    ],
)
def test_a_date_or_share_is_of_what_it_is_asked_of(query: str) -> None:
    assert not load().search(query).hits


def test_what_is_dated_may_be_told_in_other_words() -> None:
    assert load().search("When did Tokyo sign up to the Indo-Pacific framework?").hits[0].fact.topic == "ipef"
    assert load().search("when was the critical minerals pact signed").hits[0].fact.id == "minerals.agreement"
