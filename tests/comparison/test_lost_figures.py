"""What became of figures that their own sentence has lost, and of claims of which a new one tells the end."""

from __future__ import annotations

from edition_pairs import judged

FIGURES = {  # by chapter, as `edition_pairs` has them
    "in-place": (
        "The report named three ponds of the county.", "value: {number: 3, unit: ponds of the county, bound: exact}",
        "The report that came with P.L. 119-74 named three ponds of the county that are to be dredged.",
        "The report that came with P.L. 119-158 named five ponds of the county that are to be dredged.",
        "changed", "five",
    ),
    "a-limit-as-a-condition": (
        "The board hears a plea that at least 30 pilots have signed.", "value: {number: 30, unit: pilots, bound: over}",
        "The board of pilots hears a plea for a new quay that at least 30 pilots have signed.",
        "The board of pilots will not hear a plea for a new quay unless at least 20 pilots have signed it.",
        "changed", "at least 20",
    ),
    "provided": (
        "Congress provided $28 million for the lock.", "value: {number: 28000000, unit: U.S. dollars, bound: exact}",
        "Congress provided $28 million for the lock at Ebb in 2024. The lock is old.",
        "Of the funds for locks, Congress provided $31 million for the lock at Ebb in 2026. The lock is old.",
        "changed", "$31 million",
    ),
    "asked-for": (
        "The navy is requesting $40 million for tugs.", "value: {number: 40000000, unit: U.S. dollars, bound: exact}",
        "The navy of Orm is requesting $40 million in funds for harbor tugs.",
        "For 2027, the navy of Orm asks Congress for $52 million in funds for harbor tugs.",
        "changed", "$52 million",
    ),
    "or-more": (
        "Rates are reviewed once the share of diesel boats reaches 50% or more.",
        "value: {number: 50, unit: percent, bound: over}",
        "Harbor rates are reviewed once the share of diesel boats reaches 50% or more.",
        "Harbor rates are reviewed in all ports once the share of diesel boats reaches 60% or more.",
        "changed", "at least 60%",
    ),
    "told-to-somebody": (
        "The Lake Guard has received over 10 pleas since the order was issued.",
        "value: {number: 10, unit: pleas, bound: over}",
        "The Lake Guard has received over 10 pleas since Order 14 was issued. Order 14 is new.",
        "Order 14 is no longer new. The guard told Congress that it had received at least 16 pleas since Order 14.",
        "changed", "at least 16",
    ),
    "a-row-of-years": (
        "The diet voted $45 million for locks in 2024.", "value: {number: 45000000, unit: U.S. dollars, bound: exact}",
        "The diet voted $75 million for locks in 2022, $15 million in 2023, and $45 million in 2024.",
        "The diet voted $75 million for locks in 2022, $15 million in 2023, $45 million in 2024, and $30 million in 2025.",
        "same", "",
    ),
    "told-before": (
        "The number of tugs was cut from 112 to 63.", "value: {number: 112, unit: tugs, bound: exact}",
        "By a reform, the number of tugs was cut from 112 to 63. They are of steel.",
        "They are of steel. By the reform of the guard, the number of tugs was cut from 112 to 63.",
        "same", "",
    ),
    "twenty": (
        "Twenty guilds filed a suit against the port.", "value: {number: 20, unit: guilds, bound: exact}",
        "In July 2025, 20 guilds filed a suit against the port.",
        "Twenty guilds sued the port in July 2025.",
        "same", "",
    ),
    "ahead-of-every-other": (
        "The 2027 request for the harbor guard is $92 million.",
        "value: {number: 92000000, unit: U.S. dollars, bound: exact}",
        "Harbor guards board ships and search cargo. The 2027 request for them is $92 million.",
        "Guards of the harbor board ships. The guard's revised request of $88 million left out a tug.",
        "changed", "$88 million",
    ),
    "date-far-ahead": (
        "Any accord on the dams would trigger review by the diet under the 2015 Dam Accords Review Act.",
        "value: {number: 2015, unit: year, bound: exact}",
        "Any accord on the dams would trigger review by the diet under the 2015 Dam Accords Review Act.",
        "Under the Dam Accords Review Act of 2015, any accord that relates to the dams would be subject to review.",
        "same", "",
    ),
    "of-an-earlier-year": (
        "In 2019 the office sold 310 licenses.", "value: {number: 310, unit: licenses, bound: exact}",
        "The office sold 310 licenses in 2019, and 420 licenses in 2024.",
        "The office sold 480 licenses in 2026.",
        "dropped", "",
    ),
}  # fmt: skip
ENDED = {
    "plan": (
        "The port plans to build a mole.", "",
        "The port plans to build a mole of stone. Fish is sold there.",
        "The port built a mole of stone in 2026, which the storm of May took. Fish is sold there.",
        "changed", "The port built a mole of stone in 2026",
    ),
    "denial": (
        "The guild does not take part in the fair.", "",
        "The guild of coopers does not take part in the fair. It sells casks.",
        "Since 2026 the guild of coopers has taken part in the fair. It sells casks.",
        "changed", "Since 2026 the guild of coopers has taken part in the fair",
    ),
    "passed-then-and-now": (
        "Another harbor law, passed in July 2025, repealed the dues on tar.", "",
        "In July 2025, the diet passed another harbor law (P.L. 9-21) that repealed the dues on tar.",
        "In July 2025, the diet passed another harbor law (P.L. 9-21), which repealed the dues on tar and rope.",
        "same", "",
    ),
    "no-more-said": (
        "The pilots of the lake learn Latin.", "",
        "The pilots of the lake, who wear blue, learn Latin. They are paid by the day.",
        "The pilots of the lake wear blue. They are paid by the day.",
        "dropped", "",
    ),
    "left-out-of-a-list": (
        "Tin is among the goods that are free of duty.", "",
        "Goods that are free of duty include rope, tar, and tin. Salt is taxed.",
        "Goods that are free of duty include rope, tar, and glass. Salt is taxed.",
        "dropped", "",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(FIGURES, ENDED)
