"""Faithful statements in other words that were taken for false ones, each beside what is false."""

from __future__ import annotations

import pytest
from test_any_subject import held

WELLS = "Few of the county's wells have been tested since 2015."
DENIED = "The company denies that it dumped waste in the river."
FARMS = "More than half of the county's farms use the canal."
CANAL = "The city buys water from the canal only if the reservoir drops below 35% of capacity."


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "District planners expect demand to exceed supply within the decade unless use per person falls.",
            "Unless use per person declines, demand for water will outstrip supply within the decade, "
            "district planners expect.",
        ),
        (WELLS, "Not many of the county's wells had been tested since 2015."),
        (WELLS, "Hardly any of the county's wells have been tested since 2015."),
        ("Eleven miners died in the flood of 1911.", "Eleven miners lost their lives in the flood of 1911."),
        (FARMS, "Most of the county's farms use the canal."),
        ("A senator called the plan reckless.", "The plan was criticized as reckless by a senator."),
        (DENIED, "The company says it is untrue that it dumped waste in the river."),
        (CANAL, "Unless the reservoir is below 35% of capacity, the city buys no water from the canal."),
    ],
)
def test_a_faithful_statement_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (WELLS, "Many of the county's wells have been tested since 2015."),
        (FARMS, "Nearly all of the county's farms use the canal."),
        ("Less than half of the county's farms use the canal.", "Most of the county's farms use the canal."),
        (DENIED, "The company says that it dumped waste in the river."),
        (CANAL, "The city buys water from the canal unless the reservoir drops below 35% of capacity."),
    ],
)
def test_a_false_one_is_named(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "unsupported"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Over half of the ferries are old.", "More than half of the ferries are old."),
        ("The two towns share a harbor.", "A harbor is what the two towns have in common."),
        ("Both towns fear the river's floods.", "The towns alike fear the river's floods."),
    ],
)
def test_as_much_in_other_words_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"


CODE = "A majority of towns have adopted the code, but not all towns have adopted each part of it."
FUND = "For its part, Parliament directed the founding of the Quay, Lock, and Dike (QLD) Fund and granted $42 million to it."
TERM = "The law, while longer (or no) terms may follow, sets a term of 60 days."


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (CODE, "A majority of towns have adopted the code."),
        (TERM, "The law sets a term of 60 days."),
        (FUND, "Parliament granted $42 million to the QLD Fund."),
        ("For example, the law bars night sailing.", "The law bars night sailing."),
        ("Among other things, the law bars night sailing.", "The law bars night sailing."),
        ("In addition, the port licenses skippers.", "The port licenses skippers."),
    ],
)
def test_what_stands_beside_a_claim_may_be_left_out(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (CODE, "All towns have adopted each part of the code."),
        (CODE, "Towns have adopted each part of the code."),
        ("Towns may not levy tolls, and counties may levy tolls.", "Towns may levy tolls."),
        ("Counties levy tolls, but towns may not levy tolls on boats.", "Towns may levy tolls on boats."),
        ("The port has no crane for coal, but a crane for salt.", "The port has a crane for coal."),
        ("In many cases, the guard sells its boats.", "The guard sells its boats."),
        ("In wartime, the law bars night sailing.", "The law bars night sailing."),
    ],
)
def test_what_bounds_a_claim_may_not(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome != "verified"
