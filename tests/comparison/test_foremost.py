"""Who is the largest, or second, in a new edition: said by a superlative, a rank, or `more than any other`.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value, the chapter in both editions, what became of it, the new reading.
HELD = {
    "employer": (
        "The Grain Storage and Weighing Board is the largest employer of clerks in Tarn.",
        "value: {number: 1, unit: largest employer of clerks, bound: rank}",
        "The Grain Storage and Weighing Board is the largest employer of clerks in Tarn. It is old.",
        "No office in Tarn employs more clerks than the Grain Storage and Weighing Board (GSWB).",
        "same", "",
    ),
    "builder": (
        "Skaar Works is the largest builder of trawlers in Norvik.",
        "value: {number: 1, unit: largest builder of trawlers, bound: rank}",
        "Skaar Works is the largest builder of trawlers in Norvik. It has 900 workers.",
        "No yard in Norvik builds more trawlers than Skaar Works, which has 900 workers.",
        "same", "",
    ),
    "customer": (
        "Oland is the largest trading partner of Pryce.", "value: {number: 1, unit: largest trading partner, bound: rank}",
        "Oland is the largest trading partner of Pryce, followed by Vale.",
        "Pryce trades more with Oland than with any other country, and Vale comes next.",
        "same", "",
    ),
    "customer-now": (
        "Oland is the largest trading partner of Quarn.", "value: {number: 1, unit: largest trading partner, bound: rank}",
        "Oland is the largest trading partner of Quarn. Ships are few.",
        "Quarn trades more with Vale than with any other country. Ships are few.",
        "changed", "Vale",
    ),
    "weaver": (
        "Hesk is the largest maker of carpets in the county.",
        "value: {number: 1, unit: largest maker of carpets, bound: rank}",
        "Hesk is the largest maker of carpets in the county.",
        "Hesk makes more carpets than any other town in the county.",
        "same", "",
    ),
    "weaver-now": (
        "Lode is the largest maker of felt in the shire.", "value: {number: 1, unit: largest maker of felt, bound: rank}",
        "Lode is the largest maker of felt in the shire.",
        "No town in the shire makes more felt than Pim.",
        "changed", "Pim",
    ),
    "herds": (
        "Marl has the second-largest number of goats.",
        "value: {number: 2, unit: largest number of goats, bound: rank}",
        "Marl has the second-largest number of goats. About half of them live in Tarn.",
        "About half of the goats live in Tarn. After a cull in Marl, Osten now has the second-largest number of goats.",
        "changed", "Osten",
    ),
    "supplier": (
        "Ferl ranks second among the suppliers of plums to Dace.",
        "value: {number: 2, unit: largest supplier of plums, bound: rank}",
        "Ferl ranks second among the suppliers of plums to Dace.",
        "Corva moved up to second place among the suppliers of plums to Dace with 24%, ahead of Ferl with 19%.",
        "changed", "Corva",
    ),
    "city": (
        "Brandt, West Lorne, is the largest city without a hospital.", "",
        "Brandt, West Lorne, is the largest city without a hospital.",
        "Since a hospital opened near Brandt, West Lorne, in 2026, Aldous, East Lorne, has been the largest city without "
        "one.",
        "changed", "Aldous, East Lorne",
    ),
    "port": (
        "Kelp is the busiest port of the gulf.", "",
        "Kelp is the busiest port of the gulf.",
        "Rudder has become the busiest port of the gulf, and Kelp has fallen to third place.",
        "changed", "Rudder",
    ),
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
    "market-now": (
        "Brill is the largest market for cheese from Pont.", "value: {number: 1, unit: largest market for cheese, bound: rank}",
        "Brill is the largest market for cheese from Pont.",
        "The largest market for cheese from Pont is now Ostrow, with Brill second.",
        "changed", "Ostrow",
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
