"""Reading figures, dates, hedges, quoted terms and names; a fact's agreement with itself."""

from collections.abc import Container

import pytest

from usjapan_cli.check.agreement import disagreements, fits, quotes
from usjapan_cli.core.facts import Fact, Value
from usjapan_cli.language.proper_names import (
    Vocabulary,
    misabbreviated,
    misplaced,
    names,
    read_wording,
    said_twice,
    unasked,
    unnamed,
)
from usjapan_cli.language.quantities import Quantity, figures, implied


def read(text: str) -> list[tuple[str, str, str]]:
    return [(claim.kind, claim.key, claim.hedge) for claim in figures(text)]


@pytest.mark.parametrize(
    ("text", "kind", "key", "hedge"),
    [
        ("over 50,000 ships", "count", "50000", "over"),
        ("more than 50 000", "count", "50", "over"),
        ("50,000+ ships", "count", "50000", "over"),
        ("50,000 or more", "count", "50000", "least"),
        ("at least twenty-five towns", "count", "25", "least"),
        ("fifty thousand ships", "count", "50000", ""),
        ("a hundred and eighty-eight billion dollars", "money", "188000000000", ""),
        ("over three hundred and eighteen ships", "count", "318", "over"),
        ("two hundred twelve thousand ships", "count", "212000", ""),
        ("six hundred ships and their crews", "count", "600", ""),
        ("room 2172", "count", "2172", ""),
        ("Norland = #3 worldwide", "rank", "3", ""),
        ("the 11-nation pact", "count", "11", ""),
        ("the five largest ports", "count", "5", ""),
        ("over a decade", "count", "10", "over"),
        ("over the past five years", "count", "5", ""),
        ("over the five years", "count", "5", ""),
        ("2000 million", "count", "2000000000", ""),
        ("$2022 in cash", "money", "2022", ""),
        ("2000%", "percent", "2000", ""),
        ("some 13 islands", "count", "13", "about"),
        ("no more than three", "count", "3", "most"),
        ("roughly $2 billion", "money", "2000000000", "about"),
        ("2 billion U.S. dollars", "money", "2000000000", ""),
        ("US$1.5bn", "money", "1500000000", ""),
        ("$2,000,000,000", "money", "2000000000", ""),
        ("14%", "percent", "14", ""),
        ("14 percent", "percent", "14", ""),
        ("14 per cent", "percent", "14", ""),
        ("less than 1%", "percent", "1", "under"),
        ("over half of it", "percent", "50", "over"),
        ("almost half the ships", "percent", "50", "nearly"),
        ("to raise dues by up to 8%", "percent", "8", "most"),
        ("a repair takes up to four months", "count", "4", "most"),
        ("inpatients may not stay for longer than 96 hours", "count", "96", "most"),
        ("they had not met in over 12 years", "count", "12", "over"),
        ("it chose the yard over 12 rivals", "count", "12", ""),
        ("the plan prevailed over 12 other proposals", "count", "12", ""),
        ("the party won over 12 seats", "count", "12", "over"),
        ("an adopter may take up to 12 horses", "count", "12", "most"),
        ("herds double about every four years", "count", "4", "about"),
        ("two and a half hours", "count", "2.5", ""),
        ("nearly two and a half million", "count", "2500000", "nearly"),
        ("lasts from May", "month", "-05", ""),
        ("about a quarter of it", "percent", "25", "about"),
        ("two-thirds", "percent", "67", ""),
        ("a third round", "rank", "3", ""),
        ("fifth-largest", "rank", "5", ""),
        ("the 5th", "rank", "5", ""),
        ("No. 4", "rank", "4", ""),
        ("the top port", "rank", "1", ""),
        ("dozens of visits", "crowd", "dozens", ""),
        ("since 1951", "year", "1951", ""),
        ("the early 2010s", "decade", "2010", "early"),
        ("in July 2022", "month", "2022-07", ""),
        ("late in May 2023", "month", "2023-05", "late"),
        ("May 15, 2023", "day", "2023-05-15", ""),
        ("15 May 2023", "day", "2023-05-15", ""),
        ("2023-05-15", "day", "2023-05-15", ""),
        ("late in May", "month", "-05", "late"),
    ],
)
def test_a_figure_is_read_in_its_canonical_form(text: str, kind: str, key: str, hedge: str) -> None:
    assert read(text)[0] == (kind, key, hedge)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("13.33% or higher", "least"),
        ("at 5% or above", "least"),
        ("20 percent or greater", "least"),
        ("8% or lower", "most"),
        ("people aged 65 and older", "least"),
        ("carried out under two programs", ""),
        ("under five federal grant programs", ""),
        ("jurisdiction over three agencies", ""),
        ("under two years", "under"),
        ("over three agencies", "over"),
        ("under 500 permits", "under"),
        ("no more than $8 million", "most"),
    ],
)
def test_what_bounds_a_figure(text: str, hedge: str) -> None:
    assert [claim.hedge for claim in figures(text)] == [hedge]


def test_all_figures_of_a_text_are_read_in_order() -> None:
    assert read("the five largest") == [("count", "5", "")]
    assert read("largest and third-largest; 2+2 in 2022, $3 million") == [
        ("rank", "1", ""), ("rank", "3", ""), ("count", "2", ""), ("count", "2", ""),
        ("year", "2022", ""), ("money", "3000000", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["It may be so.", "May it be so.", "", "one of them", "a port", "$", "%"])
def test_no_figure_is_seen_where_there_is_none(text: str) -> None:
    assert read(text) == []


def test_an_endless_numeral_is_read_without_arithmetic() -> None:
    assert read("9" * 100_000 + " billion")[0][1] == "9" * 100_000


def test_both_stands_for_two_but_claims_nothing() -> None:
    assert read("both towns") == []
    assert [(claim.kind, claim.key) for claim in implied("both towns")] == [("count", "2")]


def test_quoted_terms_are_read_without_their_marks() -> None:
    assert [claim.key for claim in quotes("the “Great Wall,” and 'x' and \"2+2\"")] == [
        "great wall", "2 2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("end", "kind", "key", "fitting"),
    [
        ("2022", "month", "2022-07", True),
        ("2022-07", "day", "2022-07-01", True),
        ("2022-07", "year", "2022", False),
        ("2000~", "decade", "2000", True),
        ("2000", "decade", "2000", False),
        ("2001~", "decade", "2000", False),
        ("2022", "count", "2022", False),
    ],
)
def test_an_edtf_date_fits_a_date_that_is_as_fine(end: str, kind: str, key: str, fitting: bool) -> None:
    assert fits(end, Quantity(kind, key, "")) is fitting


def fact(statement: str, value: Value | None = None, date: str | None = None) -> Fact:
    return Fact(
        id="navy.ships", statement=statement, kind="figure", as_of="2023-05-15", value=value,
        shelf_life="current", source="R1", section="Navy", locators=("navy.1.1",), date=date,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("Over 50,000 sailors serve.", Value(50000, "people", "over")),
        ("More than 50,000 sailors serve.", Value(50000, "people", "over")),
        (
            "It pays roughly $2 billion per year.",
            Value(2 * 10**9, "U.S. dollars per year", "about"),
        ),
        ("Over half are there.", Value(50, "percent", "over")),
        ("It is the fourth-largest port.", Value(4, "port", "rank")),
        ("It is the top port.", Value(1, "port", "rank")),
        ("It is one port.", Value(1, "ports", "exact")),
        ("The deficit was $68 billion.", Value(-68 * 10**9, "U.S. dollars", "exact")),
        ("The treaty is of 1951.", Value(1951, "year", "exact")),
        ("It ends on September 30, 2024.", Value(2024, "year", "exact")),
        ("A dose works for 2 years.", Value(2, "year", "exact")),
        ("An 11-nation pact.", Value(11, "nations", "exact")),
        ("Remittances equal roughly 9% of GDP.", Value(9, "percent of GDP", "about")),
        ("It has an estimated cost of $2.1 billion.", Value(21 * 10**8, "U.S. dollars", "about")),
        ("It has an estimated cost of $2.1 billion.", Value(21 * 10**8, "U.S. dollars", "exact")),
        ("Gas is estimated at 9 trillion cubic feet.", Value(9 * 10**12, "cubic feet", "about")),
        ("It lends more than any other bank.", Value(1, "lender", "rank")),
        ("It is planned for FY2025.", Value(2025, "fiscal year", "exact")),
        ("Over a third of it is held abroad.", Value(33.3, "percent", "over")),
        ("About two-thirds of it is held abroad.", Value(66.67, "percent", "about")),
    ],
)
def test_statement_and_value_agree(statement: str, value: Value) -> None:
    assert disagreements(fact(statement, value)) == []


@pytest.mark.parametrize(
    ("statement", "value", "said"),
    [
        ("Over 60,000 sailors serve.", Value(50000, "people", "over"), "does not give that number"),
        ("Over 50,000 sailors serve.", Value(50000, "people", "exact"), "the statement's is over"),
        ("Some 50,000 sailors serve.", Value(50000, "people", "over"), "the statement's is about"),
        ("They are 50,000 sailors.", Value(50000, "people", "over"), "the statement's is exact"),
        ("A third of it is held abroad.", Value(34.1, "percent", "exact"), "does not give that number"),
        ("Half of it is held abroad.", Value(50.4, "percent", "exact"), "does not give that number"),
        ("Over 25 are there.", Value(25, "percent", "over"), 'the statement has "25"'),
        ("Its 4 ports.", Value(4, "port", "rank"), 'the statement has "4"'),
        ("The fourth port.", Value(4, "ports", "exact"), 'the statement has "fourth"'),
        ("It ends on September 30, 2024.", Value(2025, "year", "exact"), "does not give that number"),
    ],
)
def test_statement_and_value_disagree(statement: str, value: Value, said: str) -> None:
    assert [said in problem for problem in disagreements(fact(statement, value))] == [True]


@pytest.mark.parametrize(
    ("statement", "date", "problems"),
    [
        ("An ally since 1951.", "1951/..", 0),
        ("An ally since 1951.", "1952/..", 1),
        ("From 1910 to 1945.", "1910/1945", 0),
        ("From 1910 to 1945.", "1910/1946", 1),
        ("They met in July 2022.", "2022-07", 0),
        ("They met in July 2022.", "2022-08", 1),
        ("They met in 2022.", "2022-08", 0),
        ("Since the early 2000s.", "2000~/..", 0),
        ("An ally for long.", "1951/..", 0),
    ],
)
def test_the_date_is_one_of_the_statement(statement: str, date: str, problems: int) -> None:
    assert len(disagreements(fact(statement, date=date))) == problems


def runs(text: str, common: Container[str] = ()) -> list[list[str]]:
    wording = read_wording(text)
    return [[wording.words[at] for at in run] for run in names(wording, common)]


def test_names_are_runs_of_capitalised_words() -> None:
    text = "The Red Sea Pact (RSP) of Mark E. Lind's Old Town. Ships sail."
    assert runs(text, {"the", "ships"}) == [
        ["Red", "Sea", "Pact"], ["RSP"], ["Mark", "E", "Lind"], ["Old", "Town"],
    ]  # fmt: skip


def test_a_sentence_may_open_with_words_known_in_lower_case_or_with_ordinary_endings() -> None:
    vocabulary = Vocabulary(["they attack the port of Reading", "Within it"])
    known = ("within", "attacking", "rebuilding", "port")
    assert [word in vocabulary for word in known] == [True] * 4
    assert [word in vocabulary for word in ("reading", "brazil", 3)] == [False] * 3


PASSAGE = read_wording(
    "Russia's invasion of Ukraine worried South Korean President Yoon and the Blue Water Pact (BWP)."
)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Russian forces in Ukraine", []),
        ("South Korea and the BWP", []),
        ("Japan and the United States", []),
        ("Brazil", ["Brazil"]),
        ("North Korea", ["North"]),
        ("Water Blue", ["Water Blue"]),
        ("foreign direct investment (FDI)", []),
        ("foreign direct money (FDI)", ["FDI"]),
    ],
)
def test_names_need_their_words_in_a_passage(text: str, missing: list[str]) -> None:
    assert unnamed(read_wording(text), [PASSAGE], ()) == missing


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Japan and Japan", ["Japan"]),
        ("relations of Chile with Chile", ["Chile"]),
        ("Chile with Chile", ["Chile"]),
        ("Chile, Peru, Chile and Cuba", ["Chile"]),
        ("Lima's Diaz and Quito's Diaz", ["Diaz"]),
        ("Lima's Diaz and Lima's Cruz", []),
        ("Chile, Peru, and Cuba", []),
        ("In Chile, Chile leads", []),
        ("Okinawans and Okinawan leaders", []),
        ("partner of the U.S. for U.S. exports", []),
    ],
)
def test_a_name_joined_with_itself_is_found(text: str, found: list[str]) -> None:
    assert said_twice(read_wording(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Blue Water Pact (BWP)", []),
        ("the United Kingdom (UK)", []),
        ("U.S. Forces Japan (USFJ)", []),
        ("electric vehicles (EVs)", []),
        ("the Red Sea Pact (BWP)", ["BWP"]),
    ],
)
def test_an_abbreviation_fits_the_words_before_it(text: str, found: list[str]) -> None:
    assert misabbreviated(read_wording(text), [read_wording("nothing")]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Russia's invasion", []),
        ("the invasion of Ukraine", []),
        ("China's invasion", [("china", "russia")]),
        ("the invasion of China", [("china", "russia")]),
        ("China's large invasion", [("china", "russia")]),
        ("China's army", []),
    ],
)
def test_a_name_is_not_set_to_a_word_that_belongs_to_another(text: str, found: list[tuple[str, str]]) -> None:
    assert misplaced(read_wording(text), [PASSAGE]) == found


def test_a_name_of_several_questions_belongs_in_the_statement() -> None:
    asked = [read_wording("Who invaded Ukraine?"), read_wording("Was Kyiv, in Ukraine, attacked?")]
    common = {"who", "was"}
    assert unasked(read_wording("Russia invaded Japan."), asked, [PASSAGE], common) == ["Ukraine"]
    assert unasked(read_wording("Russia invaded Ukraine."), asked, [PASSAGE], common) == []
    assert unasked(read_wording("Russia invaded Japan."), asked[:1], [PASSAGE], common) == []


@pytest.mark.parametrize(
    ("statement", "is_wrong"),
    [
        ("Mu is the sixth-largest of the six buyers by total trade.", False),
        ("Mu is the sixth-largest, and so the smallest, of the six buyers by total trade.", False),
        ("Mu is the sixth-largest, and so the largest, of the six buyers by total trade.", True),
        ("Mu is the sixth-largest of the six buyers by trade.", True),
        ("Mu is the largest of the six buyers after five others, the sixth-largest by total trade.", False),
    ],
)
def test_a_rank_is_of_its_end_and_of_the_whole(statement: str, is_wrong: bool) -> None:
    value = Value(6, "largest of the six buyers by total trade", "rank")
    assert bool(disagreements(fact(statement, value))) is is_wrong
