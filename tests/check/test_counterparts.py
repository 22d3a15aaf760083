"""Words of a statement that nothing in its sentence is like: unchecked where the source says `wording: strict`."""

from collections.abc import Iterable

import pytest

from usjapan_cli.check.counterparts import without_counterpart
from usjapan_cli.check.evidence import read_evidence, undecided
from usjapan_cli.core.facts import Fact
from usjapan_cli.language.in_other_words import PLAIN, ROWS
from usjapan_cli.language.marked import read_marked
from usjapan_cli.language.proper_names import read_wording

SENTENCE = (
    "The county's ferries carried 40,000 riders in 2021, and most riders praised the new quay, engineers say."
)


def strange(statement: str, sentence: str = SENTENCE, common: Iterable[str] = ()) -> list[str]:
    return without_counterpart(
        read_marked(statement), read_wording(statement), [read_marked(sentence)], set(common)
    )


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("Most riders shunned the new quay.", ["shunned"]),
        ("Engineers say that the ferries, weather permitting, carried 40,000 riders.", ["weather"]),
        ("Most riders welcomed the quay's closure.", ["closure"]),
        ("The riders, bishops say, praised the quay.", ["bishops"]),
        ("Ferries are withering with most riders.", ["withering"]),
    ],
)
def test_a_word_that_nothing_is_like_is_named(statement: str, words: list[str]) -> None:
    assert set(strange(statement)) >= set(words)


@pytest.mark.parametrize(
    "statement",
    [
        "In 2021, 40,000 riders were carried by the county's ferries.",
        "The new quay was applauded by most riders.",
        "According to engineers, most riders commended the new quay.",
        "The number of riders that the ferries carried in 2021 came to 40,000.",
        "Most riders praised the quay, which is new.",
    ],
)
def test_other_words_for_the_same_and_words_that_claim_nothing_pass(statement: str) -> None:
    assert strange(statement) == []


def test_a_name_is_no_word_unless_it_only_opens_the_sentence() -> None:
    assert strange("Marrow praised the quay.") == []
    assert strange("Shunned by most riders was the quay.", common=["shunned"]) == ["shunned"]


def test_a_phrase_is_met_whole_and_by_its_words() -> None:
    assert strange("Work on it was brought forward.", "Work on it was accelerated.") == []
    assert strange("It came to 40 boats.", "It has 40 boats.") == []


@pytest.mark.parametrize("is_strict", [False, True])
def test_it_is_unchecked_only_where_the_source_is_strict(is_strict: bool) -> None:
    statement = "Most riders shunned the new quay."
    fact = Fact(
        id="a.b", statement=statement, kind="assessment", as_of="2021-01-01", shelf_life="current",
        locators=("a.1.1",), source="S", section="A",
    )  # fmt: skip
    evidence = read_evidence("a.1.1", [SENTENCE], is_prose=True)
    doubts = undecided(fact, evidence, is_strict=is_strict)
    assert [doubt.split(" has nothing")[0] for doubt in doubts] == (['"shunned"'] if is_strict else [])


@pytest.mark.parametrize("row", [*ROWS, PLAIN])
def test_a_row_says_each_word_once(row: str) -> None:
    words = [word.strip() for word in row.split(",")]
    assert len(words) == len(set(words))
    assert all(words)
