"""One failing draft a code, against the shipped facts, and the same draft mended: nothing is found."""

import json
import os
from pathlib import Path

import pytest
from conftest import Run

from usjapan_cli import load
from usjapan_cli.drafts.claims import Claims
from usjapan_cli.drafts.codes import RULES, SEVERITIES
from usjapan_cli.drafts.document import Sentence
from usjapan_cli.drafts.meaning import Meanings

DATED = " (CRS, May 15, 2023)"
CASES = {  # code: the draft, the words that the finding is about or begins with, the draft mended
    "UD101": (
        "Japan pays about $3 billion a year toward the cost of stationing U.S. troops",
        "$3 billion",
        "Japan pays about $2 billion a year toward the cost of stationing U.S. troops",
    ),
    "UD102": (
        "Japan was the second-largest trading partner of the United States overall",
        "second-largest",
        "Japan was the fourth-largest trading partner of the United States overall",
    ),
    "UD103": (
        "Japan and the United States signed two limited trade deals in 2017",
        "2017",
        "Japan and the United States signed two limited trade deals in 2019",
    ),
    "UD104": (
        "Japan has expanded security cooperation with Australia, France, the Philippines, and the United Kingdom",
        "France",
        "Japan has expanded security cooperation with Australia, India, the Philippines, and the United Kingdom",
    ),
    "UD105": (
        "China administers the disputed Senkaku Islands",
        "China",
        "Japan administers the disputed Senkaku Islands",
    ),
    "UD106": (
        "Many Okinawans and Okinawan politicians support the effort to relocate Futenma",
        "support",
        "Many Okinawans and Okinawan politicians oppose the effort to relocate Futenma",
    ),
    "UD107": (
        'Japan\'s security documents label China an "unprecedented strategic threat"',
        '"unprecedented'[1:],
        'Japan\'s security documents label China an "unprecedented strategic challenge"',
    ),
    "UD108": (
        "The U.S. trade deficit with Japan in goods and services was about $78 billion in 2022",
        "$78 billion",
        "The U.S. trade deficit with Japan in goods and services was about $68 billion in 2022",
    ),
    "UD201": (
        "There were 50,000 U.S. troops based in Japan",
        "50,000",
        "There were over 50,000 U.S. troops based in Japan",
    ),
    "UD202": (
        "There were about 50,000 U.S. troops based in Japan",
        "50,000",
        "There were more than 50,000 U.S. troops based in Japan",
    ),
    "UD203": (
        "U.S. goods imports from Japan were $188 billion in 2022",
        "U.S. goods imports",
        "U.S. imports of goods and services from Japan were $188 billion in 2022",
    ),
    "UD302": (
        "South Korea regards the rise of China's power as detrimental to the national security of its country",
        "South Korea",
        "The U.S. and Japanese governments regard the rise of China's power as detrimental to the national"
        " security of their countries",
    ),
    "UD901": (
        "Over 50,000 U.S. troops were based in Japan [alliance.us-trops]",
        "alliance.us-trops",
        "Over 50,000 U.S. troops were based in Japan [alliance.us-troops]",
    ),
}
UNDATED = {
    "UD301": (
        "The prospect of a conflict over Taiwan across the Straits is an urgent challenge.",
        "The prospect",
    ),
    "UD402": ("There are now over 50,000 U.S. troops based in Japan.", "now"),
    "UD403": ("Over 50,000 U.S. troops were based in Japan.", "Over"),
}


def found(run: Run, folder: Path, text: str) -> list[tuple[str, str]]:
    """Check a draft; return the code and the words of each problem."""
    path = folder / "memo.md"
    path.write_text(text, encoding="utf-8")
    document = json.loads(run("check", str(path), "--json", USJAPAN_TODAY="2026-11-25").out)
    return [
        (one["code"], one["text"])
        for one in document["findings"]
        if RULES[one["code"]].severity != SEVERITIES[-1]
    ]


@pytest.mark.parametrize("code", CASES)
def test_a_code_has_a_failing_draft(code: str, tmp_path: Path, run: Run) -> None:
    wrong, words, right = CASES[code]
    problems = found(run, tmp_path, f"{wrong}{DATED}.\n")
    assert code in [own for own, _ in problems]
    assert any(text.startswith(words) for own, text in problems if own == code)
    assert found(run, tmp_path, f"{right}{DATED}.\n") == []


@pytest.mark.parametrize("code", UNDATED)
def test_a_draft_without_date_or_holder(code: str, tmp_path: Path, run: Run) -> None:
    draft, words = UNDATED[code]
    problems = found(run, tmp_path, f"{draft}\n")
    assert any(own == code and text.startswith(words) for own, text in problems), problems
    assert os.listdir(tmp_path) == ["memo.md"]


def test_a_long_paragraph_is_read_to_its_end(tmp_path: Path, run: Run) -> None:
    wrong, words, _ = CASES["UD102"]
    paragraph = f"{'Hi there, all of you. ' * 9_000}{wrong}{DATED}.\n"
    assert [text.startswith(words) for code, text in found(run, tmp_path, paragraph) if code == "UD102"] == [
        True
    ]


CELLS = [  # the head of a row, its cell, the code and the words that the finding begins with
    ("Bases", "Japan pays about $3 billion a year toward stationing U.S. troops", "UD101", "$3 billion"),
    ("U.S. troops in Japan", "about 50,000 U.S. troops are based there", "UD202", "50,000"),
    ("Treasury securities", "Japan is the second-largest foreign holder", "UD102", "second-largest"),
]


@pytest.mark.parametrize(("head", "cell", "code", "words"), CELLS)
def test_a_cell_is_read_with_the_head_of_its_row(
    head: str, cell: str, code: str, words: str, tmp_path: Path, run: Run
) -> None:
    table = f"Source: CRS, May 15, 2023\n\n| Topic | What to say |\n|---|---|\n| {head} | {cell} |\n"
    assert (code, words) in found(run, tmp_path, table)


def test_right_cells_are_left_alone(tmp_path: Path, run: Run) -> None:
    rows = (
        "| U.S. troops in Japan | over 50,000 |\n"
        "| Japan as a trading partner overall | fourth-largest, as of May 2023 |\n"
        "| Quad | with Australia and India |\n"
        "| Contact | extension 4471 |\n"
        "| Squid | catch down by a third since 2015 |\n"
    )
    table = f"Source: CRS, May 15, 2023\n\n| Topic | What to say |\n|---|---|\n{rows}"
    assert found(run, tmp_path, table) == []


def test_what_refers_to_the_sentence_before_says_more_of_its_fact() -> None:
    meanings = Meanings(load(), ())
    before = "Japan is uneasy about the mineral-sourcing requirements of the Inflation Reduction Act."

    def reach(said: str) -> float:
        return Claims(Sentence(0, said, before), meanings).meant[0].reach

    assert reach("Those rules are for every tax credit.") > reach("New rules are for every tax credit.")


def test_a_sentence_of_more_denials_than_words_is_read(tmp_path: Path, run: Run) -> None:
    # `n't` is a word to the one reader and none to the other: no place of one is a place of the other
    said = "Japan administers the disputed Senkaku Islands, and doesn't, wouldn't, couldn't, isn't, hasn't, won't."
    found(run, tmp_path, f"{said} CRS, May 15, 2023.\n")


ONE_NAME = [
    ("China administers the disputed Senkaku Islands", "China"),
    ("South Korea administers the disputed Senkaku Islands", "Korea"),
]


@pytest.mark.parametrize(("said", "name"), ONE_NAME)
def test_one_wrong_name_is_one_problem(said: str, name: str, tmp_path: Path, run: Run) -> None:
    assert [words for _, words in found(run, tmp_path, f"{said}{DATED}.\n")] == [name]


def test_what_is_counted_is_known_by_another_word(tmp_path: Path, run: Run) -> None:
    said = "About 40% of the installations that U.S. forces use in Japan are in Okinawa"
    assert found(run, tmp_path, f"{said}{DATED}.\n") == [("UD101", "40%")]


PROTECTED = [
    "Japan is a country that the United States protects under their mutual defense treaty",
    "Japan is an ally that the United States defends under the treaty",
]


@pytest.mark.parametrize("said", PROTECTED)
def test_a_giver_of_two_words_stands_before_its_verb(said: str, tmp_path: Path, run: Run) -> None:
    assert found(run, tmp_path, f"{said}{DATED}.\n") == []


A_FIGURE_ALONE = [  # the head of a row, a figure alone in its cell, the code
    ("Treaty ally of the United States since", "1954", "UD103"),
    ("Japan's yearly payment toward stationing costs", "$2 billion", "UD201"),
    ("Leader-level Quad meetings attended by President Biden", "4", "UD101"),
]


@pytest.mark.parametrize(("head", "cell", "code"), A_FIGURE_ALONE)
def test_a_figure_alone_in_a_row_is_of_its_head(
    head: str, cell: str, code: str, tmp_path: Path, run: Run
) -> None:
    table = f"Source: CRS, May 15, 2023\n\n| Item | Figure |\n|---|---|\n| {head} | {cell} |\n"
    assert found(run, tmp_path, table) == [(code, cell)]


@pytest.mark.parametrize(
    ("head", "row", "code", "cell"),
    [
        ("| Rank | Partner | Both ways | U.S. balance |", "| 2 | Mexico | 846 | -138 |", "UD108", "846"),
        ("| Rank by two-way trade | Partner | Total |", "| 6 | Germany | 303 |", "UD102", "6"),
        ("| Partner | Total | Rank by imports |", "| Canada | 915 | 2 |", "UD102", "2"),
        ("| # | Partner | Sold | Bought |", "| 1 | Canada | 488 | 488 |", "UD105", "488"),
        ("| No. | Partner | Balance |", "| 6 | United Kingdom | -23 |", "UD105", "-23"),
    ],
)
def test_a_row_is_named_by_its_words_and_ranks_are_held_too(
    run: Run, tmp_path: Path, head: str, row: str, code: str, cell: str
) -> None:
    divider = "|---" * (head.count("|") - 1) + "|"
    table = f"Source: CRS, May 15, 2023\n\nGoods and services, 2022, $ billion\n\n{head}\n{divider}\n{row}\n"
    assert found(run, tmp_path, table) == [(code, cell)]


def test_a_rank_of_which_nothing_says_by_what_is_none(run: Run, tmp_path: Path) -> None:
    table = "Source: CRS, May 15, 2023\n\n| Rank | Partner |\n|---|---|\n| 1 | Mexico |\n"
    assert found(run, tmp_path, table) == []


NO_SUPPORT = [  # another matter with a number or a month of a fact; the reverse of a fact
    "K-pop sales in Japan doubled in five years",
    "A frigate passed through the Taiwan Strait that June",
    "A student exchange leaves every July",
    "In Southeast Asia, Japan's approach is mostly uncomplementary to ours",
    "Relations with South Korea are excellent",
]


@pytest.mark.parametrize("said", NO_SUPPORT)
def test_what_is_said_of_something_else_has_no_support(said: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "memo.md"
    path.write_text(f"Source: CRS, May 15, 2023\n\n{said}.\n", encoding="utf-8")
    findings = json.loads(run("check", str(path), "--json", USJAPAN_TODAY="2026-11-25").out)["findings"]
    assert [one["fact"] for one in findings if one["line"] > 1] == []


def test_the_head_of_a_memo_claims_nothing(run: Run, tmp_path: Path) -> None:
    head = "**Re:** Japan and South Korea\n**Basis:** Congressional Research Service, IF10199, May 15, 2023\n"
    assert (
        found(run, tmp_path, f"# MEMORANDUM\n\n{head}\nSUBJECT: Japan and South Korea\nFROM: Staff\n") == []
    )


def test_when_the_writer_did_something_is_no_date_of_a_fact(run: Run, tmp_path: Path) -> None:
    text = "Source: CRS, May 15, 2023\n\nMy family has sold soybeans to a tofu maker in Kobe since 1978.\n\n"
    assert found(run, tmp_path, f"{text}The first witness has held her post since March 2024.\n") == []


@pytest.mark.parametrize("head", ["Exports", "Consumer goods", "Internet users", "Both chambers' wholesales"])
@pytest.mark.parametrize("cell", ["nan", "sNaN", "Infinity", "-"])
def test_a_cell_of_no_number_is_none(run: Run, tmp_path: Path, head: str, cell: str) -> None:
    table = f"Source: CRS, May 15, 2023\n\n| Partner, 2022 | {head} |\n|---|---|\n| Japan | {cell} |\n"
    assert found(run, tmp_path, table) == []


def test_a_column_is_named_by_whole_words(run: Run, tmp_path: Path) -> None:
    table = "Source: CRS, May 15, 2023\n\n| Partner, 2022 | Consumer goods |\n|---|---|\n| Japan | 12.3 |\n"
    assert found(run, tmp_path, table) == []


def test_an_ordinal_names_no_row(run: Run, tmp_path: Path) -> None:
    head = "| Rank | Partner, 2022 | Imports |\n|---|---|---|\n| 1st | Japan | 500 |\n"
    assert found(run, tmp_path, f"Source: CRS, May 15, 2023\n\n{head}") == [("UD101", "500")]


def test_a_claim_behind_a_label_is_one(run: Run, tmp_path: Path) -> None:
    text = "Source: CRS, May 15, 2023\n\nBasis: over 90,000 U.S. troops are based in Japan.\n"
    assert found(run, tmp_path, text) == [("UD101", "90,000")]


def test_a_war_has_a_number_too(run: Run, tmp_path: Path) -> None:
    text = "Long after World War I the United States withdrew from the proposed Trans-Pacific Partnership in 2015."
    assert found(run, tmp_path, f"Source: CRS, May 15, 2023\n\n{text}\n") == [("UD103", "2015")]


@pytest.mark.parametrize(
    "text",
    [
        "Marine Corps Air Station Futenma is to be relocated within ten years.",
        "Control of the Senkaku Islands for China is a question of history, and Japan and China dispute them.",
        "U.S. exports of goods and services to the six: $1,380 billion in 2022, all told.",
        "On average, the United States imported $15.7 billion a month in goods and services from Japan in 2022.",
        "Trade was not the only issue over which Japan-South Korea relations plummeted before May 2023.",
        "The report suggests, as others do, that Japan's territorial disputes with China heighten its concern.",
        "The Kyoto Protocol took effect in 2005.",
    ],
)
def test_what_is_no_fault_is_none(run: Run, tmp_path: Path, text: str) -> None:
    assert [
        one for one in found(run, tmp_path, f"Source: CRS, May 15, 2023\n\n{text}\n") if one[0] != "UD301"
    ] == []


def test_arms_of_which_no_fact_says_much_are_none_of_its(run: Run, tmp_path: Path) -> None:
    text = (
        "Russia's nuclear weapons are many: it possesses the largest arsenal, and modernizes its undersea, space "
        "and cyber capabilities against the homeland."
    )
    assert found(run, tmp_path, f"Source: CRS, May 15, 2023\n\n{text}\n") == []
