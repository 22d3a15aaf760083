"""What becomes of a count that one edition gives in words and the other by a number or by names."""

from __future__ import annotations

from edition_pairs import judged

CASES: dict[str, tuple[str, ...]] = {
    "counties": (
        "Several counties have sued the port.", "hedges: [several]",
        "In 2025, several counties sued the port in the district court over its dues.",
        "In March and April 2026, 14 counties and 3 towns sued the port in the district court, saying that its "
        "dues are a tax.",
        "changed", "14 counties",
    ),
    "readings": (
        "The council held dozens of readings before it closed the quay.", "",
        "The council held dozens of readings before it closed the quay.",
        "The council held more than 60 readings before it closed the quay.",
        "changed", "over 60 readings",
    ),
    "schools": (
        "A number of schools use the ferry pass.", "",
        "A number of schools use the ferry pass for their pupils.",
        "At least 31 schools use the ferry pass for their pupils.",
        "changed", "at least 31 schools",
    ),
    "growers": (
        "Many hop growers have left the region.", "hedges: [many]",
        "Many hop growers have left the region since the drought.",
        "Since the drought, 212 hop growers have left the region.",
        "changed", "212 hop growers",
    ),
    "homes": (
        "The flood damaged hundreds of homes.", "",
        "The flood damaged hundreds of homes along the lower river.",
        "The flood damaged 1,340 homes along the lower river.",
        "changed", "1,340 homes",
    ),
    "barges": (
        "A few barges still carry coal.", "",
        "A few barges still carry coal to the mill.",
        "Seven barges still carry coal to the mill.",
        "changed", "seven barges",
    ),
    "still-several": (
        "Several mills have closed.", "hedges: [several]",
        "Several mills have closed on the upper river.",
        "Several mills, and 12 forges, have closed on the upper river.",
        "same", "",
    ),
    "other-noun": (
        "Some mayors oppose the levy.", "hedges: [some]",
        "Some mayors oppose the levy on salt.",
        "Some mayors of 11 towns oppose the levy on salt.",
        "same", "",
    ),
    "still-two": (
        "Lamps burn in two halls, North Hall and West Hall.", "value: {number: 2, unit: halls, bound: exact}",
        "Lamps burn in two halls, North Hall and West Hall, all night.",
        "All night, lamps burn in North Hall and West Hall, the two halls of the abbey.",
        "same", "",
    ),
}  # fmt: skip


test_what_became_of_a_count = judged(CASES)
