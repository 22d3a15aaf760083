"""Who is the largest, or second, in a new edition: said by a superlative, a rank, or `more than any other`.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value, the chapter in both editions, what became of it, the new reading.
HELD = {
    "lake-then": (
        "The largest tank in the valley holds 8 million gallons.",
        "value: {number: 8000000, unit: gallons, bound: exact}",
        "The largest tank in the valley, at Sorrel, holds 8 million gallons.",
        "The largest tank in the valley, at Teasel, has held 20 million gallons since it opened in 2026. Until then, the "
        "largest was at Sorrel, where 8 million gallons are held.",
        "changed", "20 million",
    ),
    "mast-then": (
        "The tallest mast of the fleet is 90 feet high.", "value: {number: 90, unit: feet, bound: exact}",
        "The tallest mast of the fleet is 90 feet high.",
        "The tallest mast of the fleet is 112 feet high. Before then, the tallest mast was 90 feet high.",
        "changed", "112",
    ),
    "stays": (
        "Ashby has the third-largest library of the province.",
        "value: {number: 3, unit: largest library, bound: rank}",
        "Ashby has the third-largest library of the province.",
        "In the province, Ashby still has the third-largest library, although Norr, which has the fourth-largest, has "
        "bought more books.",
        "same", "",
    ),
    "stays-in-other-order": (
        "Iver is the largest market for cut flowers from Sele.",
        "value: {number: 1, unit: largest market for cut flowers, bound: rank}",
        "Iver is the largest market for cut flowers from Sele. Roses sell well.",
        "The largest market for cut flowers from Sele is Iver, which passed Ulm years ago.",
        "same", "",
    ),
    "rank-moved": (
        "Senn is the second-largest market for wool from Dorn.",
        "value: {number: 2, unit: largest market for wool, bound: rank}",
        "Senn is the second-largest market for wool from Dorn.",
        "Senn, which has fallen behind Ruhl, is now the third-largest market for wool from Dorn.",
        "changed", "third-largest",
    ),
    "fewest": (
        "Gant has the fewest doctors of the nine cantons.", "",
        "Gant has the fewest doctors of the nine cantons.",
        "None of the nine cantons has fewer doctors than Gant.",
        "same", "",
    ),
}  # fmt: skip


test_who_is_foremost_now = judged(HELD)
