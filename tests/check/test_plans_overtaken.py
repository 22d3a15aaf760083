"""What becomes of the figure of a plan where a new edition says what has come of it."""

from __future__ import annotations

import pytest
from test_told_changes import compared

CASES: dict[str, tuple[str, ...]] = {
    "had-planned": (
        "The port plans to have 20 buoys in the strait.", "value: {number: 20, unit: buoys, bound: exact}",
        "The port plans to have all 20 buoys in the strait by the third quarter of 2027.",
        "All 18 buoys planned for the strait were in the water in the third quarter of 2027; in 2026, the port "
        "had planned to lay 20.",
        "changed", "18",
    ),
    "had-expected": (
        "The port expects to buy 12 cranes.", "value: {number: 12, unit: cranes, bound: exact}",
        "The port expects to buy 12 cranes for the new quay.",
        "The port bought nine cranes for the new quay; it had been expected to buy 12.",
        "changed", "nine",
    ),
    "given-up": (
        "The port plans to buy 12 trams.", "value: {number: 12, unit: trams, bound: exact}",
        "The port plans to buy 12 trams for the pier.",
        "The port had planned to buy 12 trams for the pier; the plan was dropped in 2026.",
        "dropped", "",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    return compared(CASES, tmp_path_factory.mktemp("plans"))


@pytest.mark.parametrize("name", CASES)
def test_what_has_come_of_a_plan(name: str, outcomes: dict[str, tuple[str, str]]) -> None:
    *_, outcome, reading = CASES[name]
    said = {"unchanged": "same", "gone": "dropped"}.get(outcomes[name][0], outcomes[name][0])
    assert said == outcome
    assert outcome != "changed" or outcomes[name][1].split()[0] == reading
