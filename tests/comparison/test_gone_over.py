"""What becomes of a claim of which a new edition says what it has given way to."""

from __future__ import annotations

from edition_pairs import judged

CASES: dict[str, tuple[str, ...]] = {
    "told-before": (
        "The cranes were moved in 2025 from the north quay to another place on the island.", "",
        "Reportedly, in January 2025, the port moved its cranes from the north quay to another place on the island.",
        "The cranes were reportedly moved in January 2025 from the north quay to another place on the island.",
        "same", "",
    ),
    "initials": (
        "The light is run by the Grants Office.", "",
        "The light is run by the Grants Office of the port.",
        "In January 2026, the port moved the light from its Grants Office to the U.S. Light Service, which runs it.",
        "changed", "U.S. Light Service",
    ),
    "of-another": (
        "The archive holds old maps.", "",
        "The archive holds old maps of the coast.",
        "The archive holds old maps of the coast, and it moved its staff from North Hall to West Hall.",
        "same", "",
    ),
    "back-then": (
        "The mill is run by the Salt Trust.", "",
        "The mill is run by the Salt Trust, to which it passed in 1990.",
        "The mill was moved from the Grain Board to the Salt Trust in 1990 and is run by the trust.",
        "same", "",
    ),
}  # fmt: skip


test_what_has_given_way = judged(CASES)
