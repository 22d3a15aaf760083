"""What became of facts that rest on long sentences, as reports have them: several figures, lists, laws, past years.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
NEWER = {  # the newest figure counts, though the old one is told for comparison
    "trade": (
        "Trade between Orland and Sund totaled $97.6 billion in 2024.",
        "value: {number: 97600000000, unit: U.S. dollars, bound: exact}",
        "In 2023, Sund passed Tolla as the top trading partner of Orland, and in 2024 it kept this place, with $97.6 billion in total trade (exports plus imports) with Orland.",
        "Sund passed Tolla as the top trading partner of Orland in 2023 and has kept this place since. Total trade (exports plus imports) between Orland and Sund came to $102.3 billion in 2026, up from $97.6 billion in 2024.",
        "changed", "$102.3 billion",
    ),
    "deficit": (
        "The farm trade deficit of Vell was $41 million in 2024.",
        "value: {number: 41000000, unit: U.S. dollars, bound: exact}",
        "In 2024, farm exports of Vell totaled $171 million, and imports totaled $212 million, resulting in a trade deficit of $41 million.",
        "In 2026, farm exports of Vell totaled $176 million, and imports totaled $209 million. The resulting trade deficit of $33 million was smaller than the record deficit of 2024 ($41 million).",
        "changed", "$33 million",
    ),
    "licenses": (
        "The harbor office at Brack issued 310 licenses for eel boats in 2024.",
        "value: {number: 310, unit: licenses, bound: exact}",
        "In 2024, the harbor office at Brack issued 310 licenses for eel boats, and it refused 22.",
        "The harbor office at Brack issued 355 licenses for eel boats in 2026, compared with 310 in 2024.",
        "changed", "355",
    ),
    "grain": (
        "Grain worth $48 million was shipped from Tarn in 2024.",
        "value: {number: 48000000, unit: U.S. dollars, bound: exact}",
        "Grain worth $48 million was shipped from Tarn in 2024, and malt worth $9 million.",
        "Grain worth $61 million was shipped from Tarn in 2026 (against $48 million in 2024), and malt worth $12 million.",
        "changed", "$61 million",
    ),
    "base-year": (
        "Kelp exports of Ruhn were $13.4 million in 2006.",
        "value: {number: 13400000, unit: U.S. dollars, bound: exact}",
        "Kelp exports of Ruhn rose to $33.8 million in 2024 from $13.4 million in 2006.",
        "Kelp exports of Ruhn rose to $36.6 million in 2026 from $13.4 million in 2006.",
        "same", "",
    ),
    "other-goods": (
        "Imports of barley to Lund were $48 million in 2024.",
        "value: {number: 48000000, unit: U.S. dollars, bound: exact}",
        "Imports of barley to Lund were $48 million in 2024, and sales of hops $52 million.",
        "Sales of hops at Lund were $57 million in 2026, and imports of barley were $48 million in 2024.",
        "same", "",
    ),
    "surplus": (
        "Orm had a surplus of $2.2 million with Brenn in 1993.",
        "value: {number: 2200000, unit: U.S. dollars, bound: exact}",
        "The balance of Orm with Brenn went from a surplus of $2.2 million in 1993 to a deficit of $15.5 million in 2024.",
        "In 1993, Orm had a surplus of $2.2 million with Brenn; in 2026, it had a deficit of $18.1 million.",
        "same", "",
    ),
}  # fmt: skip
NAMED = {  # numbers that are part of a name, and figures of the same number
    "commands": (
        "Two- or three-star admirals lead three coastal guard commands.",
        "value: {number: 3, unit: guard commands, bound: exact}",
        "Two- or three-star admirals lead three coastal guard commands.",
        "Admirals with two or three stars lead four coastal guard commands.",
        "changed", "four",
    ),
    "fuel": (
        "The agency estimates that Zarn has 440.9 kg of RF6 containing up to 60% r-235.",
        "value: {number: 440.9, unit: kilograms of RF6, bound: exact}",
        "The agency estimates that this stockpile includes 184.1 kg of RF6 containing up to 20% r-235 and 440.9 kg of RF6 containing up to 60% r-235.",
        "The agency estimates that the stockpile of Zarn includes 184.1 kg of RF6 containing up to 20% r-235 and 380.5 kg of RF6 containing up to 60% r-235.",
        "changed", "380.5",
    ),
    "strength": (
        "The planned strength of the Lake Guard for FY2025 was 1,040 personnel.",
        "value: {number: 1040, unit: personnel, bound: exact}",
        "The FY2025 request planned for a strength of 1,040 personnel in the Lake Guard, 60 (6%) more than in FY2024.",
        "The Guard Act for Fiscal Year 2027 (P.L. 119-188, §401) authorized a strength of 1,270 personnel in the Lake Guard, 230 (22%) more than in FY2026.",
        "changed", "1,270",
    ),
    "extended": (
        "Later acts extended the wharf programs through FY2026.",
        "value: {number: 2026, unit: fiscal year, bound: exact}",
        "Later acts extended the wharf programs through FY2026 (P.L. 119-37).",
        "The wharf programs have since been extended four times, most recently through FY2027 (P.L. 119-142).",
        "changed", "FY2027",
    ),
    "pier-program": (
        "The Pier Promotion Program runs through FY2028.",
        "value: {number: 2028, unit: fiscal year, bound: exact}",
        "In November 2024, the ministry announced $28 million for the Pier Promotion Program (PPP), a new program that runs through FY2028 and operates under old rules.",
        "The ministry has awarded $21 million of the $28 million that it announced for the Pier Promotion Program (PPP) in November 2024. PPP is now scheduled to run through fiscal year 2030.",
        "changed", "FY2030",
    ),
}  # fmt: skip
HELD = {  # offices, by their short forms and by what their holders do
    "operations": (
        "General Ada B. Quill is the Chief of Lake Operations.", "",
        "The current CLO, General Ada B. Quill, was appointed in November 2021.",
        "The Chief of Lake Operations (CLO), the highest uniformed adviser, reports to the secretary. General Piet A. Haas became CLO in November 2025, when General Ada B. Quill, who had been appointed four years earlier, retired.",
        "changed", "General Piet A. Haas",
    ),
    "operations-kept": (
        "Admiral Ole Vane is the Chief of Reef Operations.", "",
        "The current CRO, Admiral Ole Vane, was appointed in November 2024.",
        "The Chief of Reef Operations (CRO), Admiral Ole Vane, has held the post since November 2024.",
        "same", "",
    ),
    "agency": (
        "Rafael Tross is the Director General of the IWAA.", "",
        "IWAA Director General Rafael Tross stated in March 2024 that the agency has no sign of a leak.",
        "IWAA Director General Ingrid Solle, who took office in December 2025, stated in June 2026 that the agency has no sign of a leak. Her predecessor, Rafael Tross, had stated the same.",
        "changed", "Ingrid Solle",
    ),
}  # fmt: skip
LISTED = {  # members of lists: another one in the place of one is no new value of it
    "customers-kept": (
        "The Kelp Survey is among the agencies for which the Skiff Hire program charters boats.", "",
        "The Skiff Hire (SH) program charters boats for the Lake Guard, the Kelp Survey, and other agencies.",
        "The Skiff Hire (SH) program charters boats for the Kelp Survey, the Lake Guard, the Coast Museum, and other agencies.",
        "same", "",
    ),
    "sorties": (
        "Officials said on March 10, 2025, that the fleet had hit more than 5,000 targets.",
        "value: {number: 5000, unit: targets, bound: over}",
        "On March 10, officials said the fleet has hit more than 5,000 targets.",
        "On May 14, officials said the fleet flew more than 13,500 sorties in the first 38 days.",
        "dropped", "",
    ),
    "interests": (
        "Tidal power is among the areas of shared interest in which the diet may assess work with Suvia.", "hedges: [may]",
        "In its oversight role, the diet may also assess work with Suvia in areas of shared interest, including chains of supply, fishing fleets, and tidal power.",
        "In its oversight role, the diet may also assess work with Suvia in areas of shared interest, such as chains of supply, fishing fleets, and rare metals.",
        "dropped", "",
    ),
}  # fmt: skip
MOVED_ON = {  # what was not yet done, or only considered
    "not-resumed": (
        "Suvia has not resumed mining the Tolk, the mining director testified.", "",
        "Mining director Tessa Gale testified on March 18, 2024, that Suvia has not resumed mining the Tolk.",
        "Mining director Tessa Gale testified on March 24, 2026, that Suvia has not resumed mining the Tolk.",
        "same", "",
    ),
    "none-mined": (
        "Brenn has not mined tin since the 1950s.", "",
        "Brenn has not mined tin since the 1950s, and it imports tin from Tolla.",
        "No tin has been mined in Brenn since the 1950s, and it imports tin from Suvia.",
        "same", "",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(NEWER, NAMED, HELD, LISTED, MOVED_ON)
