"""What a new figure does not replace: the base of a rise, a part of a breakdown, a span, a vote.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value, the chapter in both editions, what became of it, the new reading.
TOLD = {
    "base": (
        "Spending on the dikes of Marl was $210 million in 2004.",
        "value: {number: 210000000, unit: U.S. dollars, bound: exact}",
        "Spending on the dikes of Marl has grown from $210 million in 2004 ($340 million in prices of today) to $480 million in 2024.",
        "Spending on the dikes of Marl has grown from $210 million in 2004 to about $530 million in 2026.",
        "same", "",
    ),
    "base-compared": (
        "In 2001, the orchards of Hesk yielded 41,000 tons of plums.",
        "value: {number: 41000, unit: tons, bound: exact}",
        "In 2001, the orchards of Hesk yielded 41,000 tons of plums, and 66,000 tons in 2024.",
        "The orchards of Hesk yielded 72,000 tons of plums in 2026, up from 41,000 tons in 2001.",
        "same", "",
    ),
    "latest-now": (
        "The tolls of the Vell bridge brought in $31 million in 2024.",
        "value: {number: 31000000, unit: U.S. dollars, bound: exact}",
        "The tolls of the Vell bridge have risen from $12 million in 2004 to $31 million in 2024.",
        "The tolls of the Vell bridge have risen from $12 million in 2004 to $37 million in 2026.",
        "changed", "$37 million",
    ),
    "share-now": (
        "The ports of Lode took $40 million of the fund.",
        "value: {number: 40000000, unit: U.S. dollars, bound: exact}",
        "The ports of Lode took $40 million (20%) of the fund, and its roads $60 million (30%).",
        "The ports of Lode took $44 million (22%) of the fund, and its roads $68 million (34%).",
        "changed", "$44 million",
    ),
    "twice-a-year": (
        "The pension of a ferryman of Pim is paid for two years.",
        "value: {number: 2, unit: years, bound: exact}",
        "The pension of a ferryman of Pim is paid for two years. It is small.",
        "The pension of a ferryman of Pim is paid twice a year for three years. It is small.",
        "changed", "three",
    ),
    "vote": (
        "The fishing bill that the Committee on Rivers has sent to the floor is H.R. 7112.", "",
        "In the 119th Congress, the Committee on Rivers sent to the floor a fishing bill, the Rivers Act of 2025 (H.R. 7112).",
        "In the 120th Congress, the Committee on Rivers sent to the floor a successor, the Rivers Act of 2027 (H.R. 1431), by a vote of 29-24 in April 2027.",
        "changed", "H.R. 1431",
    ),
    "vote-before": (
        "The mining bill that the Committee on Ores has approved is S. 812.", "",
        "The Committee on Ores approved a mining bill (S. 812) in March.",
        "By 17 votes to 9, the Committee on Ores approved another mining bill (S. 1290) in March.",
        "changed", "S. 1290",
    ),
    "cap": (
        "The cap on the herring catch of Vale is 27,000 tons.",
        "value: {number: 27000, unit: tons, bound: exact}",
        "Vale sells herring under a total, yearly cap (27,000 tons in 2025, as renewed).",
        "A yearly cap limits the herring that Vale may sell; it is 29,000 tons in 2027, and was 27,000 tons in 2026.",
        "changed", "29,000",
    ),
    "cap-before": (
        "The cap on the cod catch of Oland is 8,400 tons.",
        "value: {number: 8400, unit: tons, bound: exact}",
        "Oland sells cod under a total, yearly cap (8,400 tons in 2025, as renewed).",
        "A yearly cap limits the cod that Oland may sell; it was 8,400 tons in 2026 and is 7,900 tons in 2027.",
        "changed", "7,900",
    ),
    "rule-now": (
        "At least 40% of the seats of the Elm Council must go to growers.",
        "value: {number: 40, unit: percent, bound: over}",
        "The law states that at least 40% of the seats of the Elm Council must go to growers.",
        "The law was amended, and at least 45% of the seats of the Elm Council must go to growers.",
        "changed", "at least 45%",
    ),
    "put-off-within": (
        "The sluices of Haas are expected to be dredged by May 2028.",
        "value: {number: 2028, unit: year, bound: exact}, hedges: [expected]",
        "The sluices of Haas are expected to be dredged by May 2028. They leak.",
        "The sluices of Haas, which had been expected to be dredged by May 2028, are now to be dredged by April 2030. They leak.",
        "changed", "April 2030",
    ),
    "not-put-off": (
        "The weirs of Quill are expected to be mended by July 2028.",
        "value: {number: 2028, unit: year, bound: exact}, hedges: [expected]",
        "The weirs of Quill are expected to be mended by July 2028. They leak.",
        "The weirs of Quill had been expected to be mended by July 2028. The gates of Weir are now to be painted by May 2031.",
        "dropped", "",
    ),
    "not-come-true": (
        "The new bus of Vane will have a second deck.", "",
        "The new bus of Vane will have a second deck. It is red.",
        "The new bus of Vane has no second deck. It is red.",
        "changed", "The new bus of Vane has no second deck",
    ),
    "year-before-beside": (
        "In 2023 and 2024, the harbors of Quell took in over 6,300 trawlers each year.",
        "value: {number: 6300, unit: trawlers, bound: over}",
        "In 2023 and 2024, the harbors of Quell took in over 6,300 trawlers from all coasts each year.",
        "In 2025 and 2026, the harbors of Quell took in about 5,700 trawlers from all coasts each year, compared with over 6,300 in each of 2023 and 2024.",
        "changed", "about 5,700",
    ),
    "year-still-running": (
        "The largest grant of Lund set to expire at the end of 2025 is that for dikes.",
        "value: {number: 1, unit: largest grant set to expire, bound: rank}",
        "The largest grant of Lund set to expire at the end of 2025 is that for dikes.",
        "The largest grant of Lund set to expire at the end of 2026 is that for dikes.",
        "changed", "end of 2026",
    ),
    "grown-and-cut": (
        "The label of Wend covers more than 70 kinds of stoves.",
        "value: {number: 70, unit: kinds of stoves, bound: over}",
        "Since then, the county has raised the number of kinds of stoves to more than 70.",
        "The number of kinds of stoves had grown to more than 75 by 2025; following a review that retired several, it is now 62.",
        "changed", "62",
    ),
    "come-true": (
        "According to reports, the new ferry of Pryce will possibly have an electric engine.",
        "hedges: [possibly]",
        "Some reports suggest that the new ferry of Pryce will possibly have an electric engine.",
        "The county has confirmed that the new ferry of Pryce has an electric engine, and that it is white.",
        "changed", "has an electric engine",
    ),
    "come-true-passive": (
        "The chapel of Lind will be heated by the river.", "",
        "The chapel of Lind will be heated by the river. It is old.",
        "The chapel of Lind is heated by the river. It is old.",
        "changed", "is heated",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(TOLD)
