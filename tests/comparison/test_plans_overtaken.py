"""What becomes of the figure of a plan where a new edition says what has come of it."""

from __future__ import annotations

from edition_pairs import judged

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
    "later-than-planned": (
        "Work on the lock is planned to begin in FY2028.", "value: {number: 2028, unit: fiscal year, bound: exact}",
        "Work on the lock is planned to begin in FY2028.",
        "Work on the lock is planned to begin in FY2030, two years later than the port had planned in 2024.",
        "changed", "FY2030",
    ),
    "until-in-brackets": (
        "The port levies a charge of 50% on barges.", "value: {number: 50, unit: percent, bound: exact}",
        "The port levies a charge of 50% on barges.",
        "The port also levies a charge of 35% (50% until March 2027) on barges.",
        "changed", "35%",
    ),
    "currency": (
        "The plan adds $50.3 billion to the budget of the ports.",
        "value: {number: 50300000000, unit: U.S. dollars, bound: exact}",
        "The plan adds $50.3 billion to the budget of the ports through 2034.",
        "The plan adds AU$61.5 billion to the budget of the ports through 2036.",
        "changed", "AU$61.5 billion",
    ),
    "most-recent": (
        "The most recent election of the harbor board took place in April 2025.",
        "value: {number: 2025, unit: year, bound: exact}",
        "The most recent election of the harbor board was held in April 2025.",
        "The most recent election of the harbor board was held in August 2027, seven months earlier than required.",
        "changed", "August 2027",
    ),
    "given-up": (
        "The port plans to buy 12 trams.", "value: {number: 12, unit: trams, bound: exact}",
        "The port plans to buy 12 trams for the pier.",
        "The port had planned to buy 12 trams for the pier; the plan was dropped in 2026.",
        "changed", "The port had planned to buy 12 trams for the pier",
    ),
}  # fmt: skip


test_what_has_come_of_a_plan = judged(CASES)
