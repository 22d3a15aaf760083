"""Statements about anything, held against their sentences: the faithful ones pass, the false ones are named.

`any-subject.jsonl` has a sentence a line, what says the same in other words, and what does not; so has
`told-otherwise.jsonl`, of plans, numbers, restrictions and who does what.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from usjapan_cli.check.report_copy import Copy
from usjapan_cli.check.sentences import Search, digest
from usjapan_cli.check.verify import Finding, check_fact, vocabulary
from usjapan_cli.core.facts import Fact, Source

PAIRS = [
    json.loads(line)
    for name in ("any-subject.jsonl", "told-otherwise.jsonl")
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
]
DAY, ADDRESS = "2026-01-01", "news.1.1"


def held(sentence: str, statement: str) -> Finding:
    """Hold a plain fact, without hedges, roles or a value, against one sentence."""
    source = Source(
        id="R1", title="News", genre="report", number="", publisher="A publisher", place="", date=DAY, url="",
        sentences=((ADDRESS, digest(sentence)),),
    )  # fmt: skip
    fact = Fact(
        id="news.one", statement=statement, kind="event", as_of=DAY, shelf_life="fixed", source="R1",
        section="News", locators=(ADDRESS,),
    )  # fmt: skip
    copy = Copy(source, Search(sentence, {}, True), (), {ADDRESS: sentence}, {})
    return check_fact(fact, copy, [], vocabulary([fact], copy))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['kind']}: {pair['statement'][:40]}")
def test_other_words_for_the_same_are_verified(pair: dict[str, str]) -> None:
    assert held(pair["sentence"], pair["statement"]) == Finding("verified", "fact", "news.one")


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['kind']}: {pair['false'][:40]}")
def test_what_is_false_is_unsupported(pair: dict[str, str]) -> None:
    assert held(pair["sentence"], pair["false"]).outcome == "unsupported"


@pytest.mark.parametrize(
    ("sentence", "statement", "message"),
    [
        (
            "Few residents support the plan to close the ferry terminal.",
            "Residents support the plan to close the ferry terminal.",
            'news.1.1 says "few", which the statement drops - say it, or a word as weak',
        ),
        (
            "The bridge has at least 40 arches.",
            "The bridge has 40 arches.",
            'news.1.1 says "at least 40", the statement "40" alone - say "at least", or a word as weak',
        ),
        (
            "The mayor vetoed the budget.",
            "The mayor vetoed the budget in about 40 towns.",
            '"40" is not in news.1.1',
        ),
        (
            "Tolls on the bridge were lower than those on the tunnel.",
            "Tolls on the bridge were higher than those on the tunnel.",
            '"higher" says the opposite of "lower" in news.1.1',
        ),
        (
            "The city sold land to the port in 2019.",
            "The port sold land to the city in 2019.",
            'what stands before "sold" and behind it is exchanged with news.1.1',
        ),
        (
            "The province plans to build a second dam if the assembly provides funds.",
            "The province plans to build a second dam.",
            'news.1.1 says "if", which the statement drops - say it, or a word as weak',
        ),
        (
            "Most of the wells were tested by the county.",
            "All of the wells were tested by the county.",
            '"all" is more than news.1.1 says',
        ),
    ],
)
def test_a_message_has_the_words_of_the_sentence(sentence: str, statement: str, message: str) -> None:
    assert message in held(sentence, statement).message


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Nonstop flights to Lima resumed in May.", "Flights to Lima resumed in May."),
        (
            "Among smokers, the screening reduced deaths by a fifth.",
            "The screening reduced deaths by a fifth.",
        ),
    ],
)
def test_what_is_left_out_of_an_edited_sentence_is_undecided(sentence: str, statement: str) -> None:
    found = held(sentence, statement)
    assert found.outcome == "unchecked"
    assert "which the statement leaves out" in found.message


@pytest.mark.parametrize(
    "statement", ["It has 40", "There are no 40", "Not", "No", "It was not so 5", "300 jobs at most"]
)
def test_a_statement_that_breaks_off_is_held_as_any_other(statement: str) -> None:
    assert held("The bridge has at least 40 arches.", statement).kind == "fact"
