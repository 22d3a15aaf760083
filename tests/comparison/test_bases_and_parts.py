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
    "of-those": (
        "The Tarn loan is the largest of the loans that are about to lapse.",
        "value: {number: 1, unit: largest lapsing loan, bound: rank}",
        "The largest loan set to lapse at the end of 2025 is the Tarn loan.",
        "The Tarn loan is the third-largest of all loans by volume and the largest of those set to lapse at the end of 2027.",
        "same", "",
    ),
    "among-those": (
        "Quarn is the largest of the mills that still run on water.",
        "value: {number: 1, unit: largest mill, bound: rank}",
        "The largest mill still run on water is Quarn.",
        "Quarn is the fourth-largest of the mills in the shire and the largest among those still run on water.",
        "same", "",
    ),
    "part": (
        "Over five years, the boards of Norvik were given a total of $9.5 million for repairs.",
        "value: {number: 9500000, unit: U.S. dollars, bound: exact}",
        "Thus the five-year total for repairs across the boards of Norvik was $9.5 million.",
        "The harbor board had $26.1 million (53%) of the repairs of Norvik, the road board $7.0 million (14%), and the school board $3.8 million (8%).",
        "dropped", "",
    ),
    "share-now": (
        "The ports of Lode took $40 million of the fund.",
        "value: {number: 40000000, unit: U.S. dollars, bound: exact}",
        "The ports of Lode took $40 million (20%) of the fund, and its roads $60 million (30%).",
        "The ports of Lode took $44 million (22%) of the fund, and its roads $68 million (34%).",
        "changed", "$44 million",
    ),
    "twice": (
        "From 1965 to 2020, the park of Ferl drew a million guests or more in two years.",
        "value: {number: 2, unit: years, bound: exact}",
        "Before the new rail line, from 1965 to 2020, the park of Ferl drew a million guests or more in two years.",
        "In the 56 years before the new rail line (1965-2020), the park of Ferl drew a million guests or more only twice.",
        "same", "",
    ),
    "once": (
        "The court of Dace has struck down a tax of the county in two years since 1990.",
        "value: {number: 2, unit: years, bound: exact}",
        "The court of Dace has struck down a tax of the county in two years since 1990. It sits in May.",
        "The court of Dace has struck down a tax of the county only once since 1990. It sits in May.",
        "changed", "once",
    ),
    "thrice": (
        "The council of Osk has refused a budget in two years since 1990.",
        "value: {number: 2, unit: years, bound: exact}",
        "The council of Osk has refused a budget in two years since 1990. It meets in Osk.",
        "The council of Osk has refused a budget three times since 1990. It meets in Osk.",
        "changed", "three",
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
    "fewer": (
        "According to Judge Orla Penn, the board of Skaar cancelled fewer than six sailings early from 2012 to January 20, 2025.",
        "value: {number: 6, unit: sailings, bound: under}",
        "Early ends of sailings were rare; according to a ruling by Judge Orla Penn, the board of Skaar cancelled fewer than six sailings early from 2012 to January 20, 2025.",
        "According to a ruling by Judge Orla Penn, there were under 6 early cancellations of sailings by the board of Skaar from 2012 to January 20, 2025.",
        "same", "",
    ),
    "fewer-noun": (
        "According to Judge Ada Moss, the board of Thole cancelled fewer than six leases early from 2012 to January 20, 2025.",
        "value: {number: 6, unit: leases, bound: under}",
        "Early ends of leases were rare; according to a ruling by Judge Ada Moss, the board of Thole cancelled fewer than six leases early in the 13 years from 2012 to January 20, 2025.",
        "According to a ruling by Judge Ada Moss, there were fewer than six early cancellations by the board of Thole from 2012 to January 20, 2025.",
        "same", "",
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
    "outcome": (
        "At least 65% of the grants of the Sund Fund must go to villages.",
        "value: {number: 65, unit: percent, bound: over}",
        "The charter stated that, over the life of the Sund Fund, at least 65% of its grants must go to villages.",
        "According to its auditors, 71% of the grants made over the life of the Sund Fund went to villages.",
        "dropped", "",
    ),
    "rule-now": (
        "At least 40% of the seats of the Elm Council must go to growers.",
        "value: {number: 40, unit: percent, bound: over}",
        "The law states that at least 40% of the seats of the Elm Council must go to growers.",
        "The law was amended, and at least 45% of the seats of the Elm Council must go to growers.",
        "changed", "at least 45%",
    ),
    "overtaken": (
        "Grain barges are the largest part of the traffic of Norvik.",
        "value: {number: 1, unit: largest part of the traffic, bound: rank}",
        "Grain barges are the largest part of the traffic of Norvik.",
        "Ore barges have overtaken grain barges as the largest part of the traffic of Norvik.",
        "changed", "ore barges",
    ),
    "overtaken-by": (
        "Sheep pens are the largest item of the bill of Tolland.",
        "value: {number: 1, unit: largest item of the bill, bound: rank}",
        "Sheep pens are the largest item of the bill of Tolland.",
        "Sheep pens have been overtaken by cattle sheds as the largest item of the bill of Tolland.",
        "changed", "cattle sheds",
    ),
    "given-way": (
        "Wool is the second-largest export of Merrick.",
        "value: {number: 2, unit: largest export, bound: rank}",
        "Wool is the second-largest export of Merrick. It goes by sea.",
        "Wool has given way to cheese as the second-largest export of Merrick. It goes by sea.",
        "changed", "cheese",
    ),
    "still-ahead": (
        "Rye flour is the largest export of Orland.",
        "value: {number: 1, unit: largest export, bound: rank}",
        "Rye flour is the largest export of Orland. It goes by rail.",
        "Oat flour has overtaken maize as the second-largest export of Orland, after rye flour, the largest. It goes by rail.",
        "same", "",
    ),
    "put-off": (
        "The locks of Brekke are expected to be rebuilt by June 2028.",
        "value: {number: 2028, unit: year, bound: exact}, hedges: [expected]",
        "In 2020, Dahl Works received a contract for the locks of Brekke, which are expected to be rebuilt by June 2028.",
        "The locks of Brekke for which Dahl Works received a contract in 2020 had been expected to be rebuilt by June 2028. "
        "Under a change of March 2027, the county now expects them to be rebuilt by December 2029.",
        "changed", "December 2029",
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
    "not-come-true": (
        "The new bus of Vane will have a second deck.", "",
        "The new bus of Vane will have a second deck. It is red.",
        "The new bus of Vane has no second deck. It is red.",
        "changed", "The new bus of Vane has no second deck",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(TOLD)
