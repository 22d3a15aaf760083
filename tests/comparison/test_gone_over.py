"""What becomes of a claim of which a new edition says what it has given way to."""

from __future__ import annotations

from edition_pairs import judged

CASES: dict[str, tuple[str, ...]] = {
    "moved": (
        "The barge is a Coastal Trial program.", "",
        "The barge is a Coastal Trial program of the port, which may skip some reviews.",
        "In January 2027, the port moved the barge from the Coastal Trial pathway to the Full Review pathway.",
        "changed", "Full Review pathway",
    ),
    "told-before": (
        "The cranes were moved in 2025 from the north quay to another place on the island.", "",
        "Reportedly, in January 2025, the port moved its cranes from the north quay to another place on the island.",
        "The cranes were reportedly moved in January 2025 from the north quay to another place on the island.",
        "same", "",
    ),
    "switched": (
        "The ferry runs on heavy oil.", "",
        "The ferry runs on heavy oil, as it has since 1990.",
        "The ferry, which has run since 1990, was switched from heavy oil to methanol in 2026.",
        "changed", "methanol",
    ),
    "to-from": (
        "The pilots work under a yearly contract.", "",
        "The pilots work under a yearly contract with the port.",
        "The pilots of the port changed to a monthly retainer from a yearly contract in 2026.",
        "changed", "monthly retainer",
    ),
    "instead": (
        "The lock is worked with steam pumps.", "",
        "The lock is worked with steam pumps by its keepers.",
        "The lock is worked by its keepers with electric winches instead of steam pumps.",
        "changed", "electric winches",
    ),
    "replaced": (
        "The harbor is lit with gas lamps.", "",
        "The harbor is lit with gas lamps at all its quays.",
        "At all its quays, the harbor replaced gas lamps with arc lights in 2026.",
        "changed", "arc lights",
    ),
    "passive": (
        "The dues are set out in the Harbor Code.", "",
        "The dues are set out in the Harbor Code of the port.",
        "The Harbor Code has been replaced by the Port Rules, in which the dues of the port are set out.",
        "changed", "Port Rules",
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
