"""Whether a figure of a new edition is of what a fact's is: of another place, good or measure, it is no new value.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

import pytest
from test_told_changes import as_judged, compared

from usjapan_cli.comparison.measures import is_of_another
from usjapan_cli.comparison.successors import spots

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
OF_OTHERS = {
    "scrap": (
        "Some engineers expect that scrap could meet a quarter of the need for zinc by 2035.",
        "value: {number: 25, unit: percent, bound: exact}, hedges: [could]",
        "Some engineers expect that scrap could meet a quarter of the need for zinc by 2035. Smelters doubt it.",
        "Scrap met 4% of the need for zinc in 2023.",
        "dropped", "",
    ),
    "swimmers": (
        "Swimmers account for the largest share of rescues on the coast of Ebb.",
        "",
        "Swimmers account for the largest share of rescues on the coast of Ebb. Paddlers follow.",
        "Paddlers have overtaken swimmers as the largest share of rescues on the coast of Ebb.",
        "changed", "Paddlers have overtaken swimmers as the largest share of rescues on the coast of Ebb",
    ),
    "turbines": (
        "The council of Selk planned to install 40 turbines by 2030.",
        "value: {number: 40, unit: turbines, bound: exact}",
        "The council of Selk planned to install 40 turbines by 2030. Few were against it.",
        "The council of Selk has abandoned its plan to install 40 turbines by 2030.",
        "dropped", "",
    ),
    "toll": (
        "If enacted, the Quay Act would charge ships 3% of their freight.",
        "value: {number: 3, unit: percent, bound: exact}, condition: conditional",
        "If enacted, the Quay Act would charge ships 3% of their freight. It has sponsors.",
        "The Quay Act, enacted in February, charges ships 3% of their freight.",
        "unsure", "3%",
    ),
    "heating": (
        "A new boiler house costs an estimated $22,000.",
        "value: {number: 22000, unit: U.S. dollars, bound: about}",
        "A new boiler house costs an estimated $22,000. Few are built.",
        "The estimated cost of a new boiler house is $22,000, to which a chimney can add $3,000.",
        "same", "about $22,000",
    ),
    "second-in-line": (
        "Timber ranks second in the backlog at Wray.",
        "",
        "Timber ranks second in the backlog at Wray. It was first.",
        "Granite ranks second, having passed timber in the backlog at Wray.",
        "changed", "Granite",
    ),
    "rebate": (
        "The rebate for a first boat at Toll is 50%.",
        "value: {number: 50, unit: percent, bound: exact}",
        "The rebate for a first boat at Toll is 50%. Few claim it.",
        "The rebate for a first boat at Toll, which the town doubled from 50%, is now 100%.",
        "changed", "100%",
    ),
    "warden": (
        "Una Pell is the warden of the Moor Trust.",
        "",
        "The warden of the Moor Trust is Una Pell of DLRA. She is new.",
        "Ivo Strand of DLRA has led the trust on the moor since May; his predecessor, Una Pell, now works for Tarn.",
        "changed", "Ivo Strand",
    ),
    "printer": (
        "The courts of Ludd rely on Quill Partners, a contractor, for transcripts.",
        "",
        "The courts of Ludd rely on a contractor, Quill Partners, for transcripts.",
        "Since May, the courts of Ludd have relied on a new contractor, Inkwell Group, for transcripts; Quill Partners, "
        "which held the contract before, protested.",
        "changed", "Inkwell Group",
    ),
    "buffer": (
        "Since 2011, Orrin has barred fires within 300 feet of wells, except where lives are at risk.",
        "value: {number: 300, unit: feet, bound: exact}",
        "Since 2011, Orrin has barred fires within 300 feet of wells, except where lives are at risk. Few mind.",
        "Fires within 300 feet of wells have been barred by Orrin since 2011 unless lives are at risk.",
        "same", "",
    ),
    "course": (
        "The course for wardens that Ostrom College plans would take 14 months.",
        "value: {number: 14, unit: months, bound: exact}, hedges: [would]",
        "Ostrom College plans a course for wardens that would take 14 months. Few have signed up.",
        "The course for wardens that Ostrom College plans would take 9 months rather than the 14 first announced.",
        "changed", "9",
    ),
    "bonus": (
        "The Lantern Program pays up to $3,000 a year toward the rent of nurses.",
        "value: {number: 3000, unit: U.S. dollars per year, bound: under}",
        "The Lantern Program pays up to $3,000 a year toward the rent of nurses. It is new.",
        "Under the Lantern Program, nurses receive up to $4,500 a year toward their rent. Until 2023, the limit was $3,000.",
        "changed", "at most $4,500",
    ),
    "resin": (
        "Prices of pine resin were about $90 per barrel in May 2022.",
        "value: {number: 90, unit: U.S. dollars per barrel, bound: about}",
        "Prices of pine resin were about $90 per barrel in May 2022. Demand was weak.",
        "Pine resin sold for about $120 per barrel in May 2024, less than the peak of $135.",
        "changed", "about $120",
    ),
    "sheep": (
        "Roughly 6% of shearers in Wexley work chiefly with alpacas.",
        "value: {number: 6, unit: percent, bound: about}",
        "Roughly 6% of them work chiefly with alpacas. Most are part-time.",
        "Only 2% of new apprentices went into work with alpacas. Most are part-time.",
        "dropped", "",
    ),
    "tram": (
        "Use of the tram in 2021 was roughly 55% of its level in 2019.",
        "value: {number: 55, unit: percent, bound: about}",
        "Use of the tram in 2021 was roughly 55% of its level in 2019. Fares had risen.",
        "In 2022, use of the tram was about 80% of its level in 2019, up from 55% the year before.",
        "changed", "about 80%",
    ),
    "seawall": (
        "Norhaven spent $8 million on a seawall in 2022.", "value: {number: 8000000, unit: U.S. dollars, bound: exact}",
        "Norhaven spent $8 million on a seawall in 2022. A few towns have followed.",
        "A few towns have built seawalls: Norhaven has one at its harbor, and Elsmere finished one in 2025 for $5 million.",
        "dropped", "",
    ),
    "growers": (
        "Tilden grants a waiver to seven growers who planted before 2015.",
        "value: {number: 7, unit: growers, bound: exact}",
        "Tilden grants a waiver to seven growers who planted before 2015. Olives are dear.",
        "Tilden grants a waiver to growers who planted before 2015. In a letter to the guild, Corwen promised that 31 "
        "growers may keep theirs.",
        "dropped", "",
    ),
    "reserve": (
        "The Reserve plans to purchase 400 tons of cobalt by 2028.", "value: {number: 400, unit: tons, bound: exact}",
        "The Reserve plans to purchase 400 tons of cobalt by 2028. It keeps no tin.",
        "The Reserve plans to purchase cobalt again. Its depot at Rhys also plans to purchase 750 tons of nickel.",
        "dropped", "",
    ),
    "foam": (
        "In 2024, crews poured 3,000 gallons of foam on the fire at Ketter.",
        "value: {number: 3000, unit: gallons, bound: exact}",
        "In 2024, crews poured 3,000 gallons of foam on the fire at Ketter. It lasted for weeks.",
        "The fire at Ketter lasted for weeks. In 2025, neighbors also poured 1,800 gallons of water on it.",
        "dropped", "",
    ),
    "solar": (
        "Solar panels yield 38% of the power of Varn.", "value: {number: 38, unit: percent, bound: exact}",
        "Solar panels yield 38% of the power of Varn. Coal is gone.",
        "A storm cut the yield of solar panels in Varn by a quarter in 2026. Coal is gone.",
        "dropped", "",
    ),
    "riders": (
        "Ridership on the Oxbow Line fell by 12% in 2024.", "value: {number: 12, unit: percent, bound: exact}",
        "Ridership on the Oxbow Line fell by 12% in 2024. Fares rose.",
        "Pupils account for 31% of the ridership on the Oxbow Line. Fares rose.",
        "dropped", "",
    ),
    "jobless": (
        "Unemployment in Tamsin stood at 8.2% in May 2024.", "value: {number: 8.2, unit: percent, bound: exact}",
        "Unemployment in Tamsin stood at 8.2% in May 2024.",
        "Unemployment in Tamsin has eased since the bank cut its lending rate to 5.5%.",
        "dropped", "",
    ),
    "belmar": (
        "Trade between Osk and Belmar was worth $512 million in 2024.",
        "value: {number: 512000000, unit: U.S. dollars, bound: exact}",
        "Trade with Belmar was worth $512 million in 2024. Osk sells tea.",
        "Imports from Belmar came to $240 million in 2026. Osk sells tea.",
        "dropped", "",
    ),
    "cocoa": (
        "The price of cocoa rose from $4 a pound in 2020 to $9 in 2023.",
        "value: {number: 9, unit: U.S. dollars per pound, bound: exact}",
        "The price of cocoa rose from $4 a pound in 2020 to $9 in 2023. Growers of Ilm have left the land.",
        "Growers of Ilm might return if the price of cocoa climbs above $6 a pound.",
        "dropped", "",
    ),
    "trees": (
        "The park service plans to plant 9,000 trees in 2025.", "value: {number: 9000, unit: trees, bound: exact}",
        "The park service plans to plant 9,000 trees in 2025. Visitors welcome it.",
        "The park service planted 14,000 trees in 2026. Visitors welcome it.",
        "changed", "14,000",
    ),
    "mills": (
        "The mills of Hale and Thorne produce 64% of the paper of Dunmore.",
        "value: {number: 64, unit: percent, bound: exact}",
        "Hale and Thorne together produce 64% of the paper of Dunmore. Their mills are large.",
        "Dunmore's paper output rose to 90,000 tons in 2026, and about a fifth of it was shipped abroad.",
        "dropped", "",
    ),
    "waste": (
        "The average resident of Harle threw away 2.4 pounds of bread a week in 2024.",
        "value: {number: 2.4, unit: pounds, bound: exact}",
        "The average resident of Harle threw away 2.4 pounds of bread a week in 2024. Mice are a plague.",
        "Harle weighs its waste. In 2026, it threw away about 310,000 pounds of bread.",
        "dropped", "",
    ),
    "bill": (
        "H.R. 9201 would spend $60 million a year on ferries.",
        "value: {number: 60000000, unit: U.S. dollars per year, bound: exact}",
        "H.R. 9201 would spend $60 million a year on ferries.",
        "H.R. 9201 was not brought to a vote; H.R. 9477, introduced in 2027, would spend $85 million a year on ferries "
        "and docks.",
        "dropped", "",
    ),
    "corps": (
        "The Assembly created the Harbor Corps in 2018.", "value: {number: 2018, unit: year, bound: exact}",
        "The Assembly created the Harbor Corps in 2018. It keeps nine boats.",
        "The Coast Office has run the Harbor Corps since 2020. It keeps nine boats.",
        "dropped", "",
    ),
    "decision": (
        "The board expects to decide by the end of 2025 whether to pay for night buses.",
        "value: {number: 2025, unit: year, bound: exact}, hedges: [expected]",
        "The board expects to decide by the end of 2025 whether to pay for night buses.",
        "The board pays for night buses through March 2028, and would have to vote for them to run longer.",
        "dropped", "",
    ),
    "share-of-drugs": (
        "Loans to farmers made up 29% of the bank's loans.", "value: {number: 29, unit: percent, bound: exact}",
        "Loans to farmers made up 29% of the loans of the Land Bank. Loans to shops come next.",
        "Loans to shops have made up 34% of the loans of the Land Bank, and loans to farmers 26%.",
        "changed", "26%",
    ),
    "herring": (
        "Boats of Lund landed 52,000 tons of herring in 2024.", "value: {number: 52000, unit: tons, bound: exact}",
        "Boats of Lund landed 52,000 tons of herring in 2024. The pier is old.",
        "Herring have become rare off Lund. In 2026, its boats landed 47,000 tons of cod.",
        "dropped", "",
    ),
    "students-of-others": (
        "The college of Arn has 5,200 students.", "value: {number: 5200, unit: students, bound: exact}",
        "The college of Arn has 5,200 students. Tuition is free.",
        "The college of Arn, which charges no tuition, has lost students to that of Brue, which has 6,900.",
        "dropped", "",
    ),
    "dues-growth": (
        "Harbor dues brought in 14% of the revenue of Kell.", "value: {number: 14, unit: percent, bound: exact}",
        "Harbor dues brought in 14% of the revenue of Kell.",
        "Harbor dues in Kell rose 6% in 2026.",
        "dropped", "",
    ),
    "rate-of-tax": (
        "The sales tax of Mord is 7%.", "value: {number: 7, unit: percent, bound: exact}",
        "The sales tax of Mord is 7%. It pays for schools.",
        "Receipts from the sales tax of Mord were 4% higher in 2026. It pays for schools.",
        "dropped", "",
    ),
    "wage-if": (
        "The hourly wage of pilots is $41.", "value: {number: 41, unit: U.S. dollars, bound: exact}",
        "The hourly wage of pilots at Sund is $41.",
        "Pilots at Sund will strike unless the hourly wage reaches $55.",
        "dropped", "",
    ),
    "clinics-said": (
        "Brack has 12 clinics for eyes.", "value: {number: 12, unit: clinics, bound: exact}",
        "Brack has 12 clinics for eyes. They are free.",
        "The clinics for eyes in Brack are free. Neighboring Corran opened 19 clinics for eyes in 2026.",
        "dropped", "",
    ),
}  # fmt: skip
CHANGED = {
    "seawalls-now": (
        "Norhaven spends $8 million a year on its seawall.",
        "value: {number: 8000000, unit: U.S. dollars per year, bound: exact}",
        "Norhaven spends $8 million a year on its seawall.",
        "Norhaven, unlike Elsmere, keeps up its seawall, on which it spends $11 million a year.",
        "changed", "$11 million",
    ),
    "tin": (
        "The Reserve has proposed to buy 600 tons of tin.", "value: {number: 600, unit: tons, bound: exact}",
        "The Reserve has proposed to buy 600 tons of tin. It keeps no lead.",
        "The Reserve has since proposed to buy 850 tons of the metal.",
        "changed", "850",
    ),
    "prices": (
        "Inflation in Orm was 9.1% in December 2024.", "value: {number: 9.1, unit: percent, bound: exact}",
        "Inflation was 9.1% in December 2024. Orm has a new coin.",
        "Inflation slowed to 5.2% in December 2026 as the bank of Orm raised its lending rate to 8%.",
        "changed", "5.2%",
    ),
    "commerce": (
        "Trade between Osk and Rell was worth $512 million in 2024.",
        "value: {number: 512000000, unit: U.S. dollars, bound: exact}",
        "Trade with Rell was worth $512 million in 2024. Osk sells wool.",
        "Osk exports wool worth $190 million to Rell; trade between the two came to $604 million in 2026.",
        "changed", "$604 million",
    ),
    "production": (
        "Output of slate in Pell was 92,000 tons in 2024.", "value: {number: 92000, unit: tons, bound: exact}",
        "Output of slate in Pell was 92,000 tons in 2024.",
        "Pell produced 105,000 tons of slate in 2026, an increase of 14%.",
        "changed", "105,000",
    ),
    "cost": (
        "A single crane would cost an estimated $24 million.",
        "value: {number: 24000000, unit: U.S. dollars, bound: about}",
        "A single crane for the quay would cost an estimated $24 million.",
        "The port now puts the cost of a single crane for the quay at about $31 million.",
        "changed", "about $31 million",
    ),
    "staff": (
        "The lamp factory at Oster employs 730 people.", "value: {number: 730, unit: people, bound: exact}",
        "The lamp factory at Oster employs 730 people. It makes lenses too.",
        "At Oster, 615 workers make lamps and lenses in a factory.",
        "changed", "615",
    ),
    "share-of-power": (
        "Tides supply 21% of the electricity of Quay Island.", "value: {number: 21, unit: percent, bound: exact}",
        "Tides supply 21% of the electricity of Quay Island.",
        "The share of tides in the electricity of Quay Island has risen by a third since 2025, to 28%.",
        "changed", "28%",
    ),
    "threshold": (
        "The Fund will pay if losses exceed $2 million.",
        "value: {number: 2000000, unit: U.S. dollars, bound: over}",
        "The Flood Fund will pay if losses exceed $2 million.",
        "The Flood Fund will pay once losses are over $3 million.",
        "changed", "over $3 million",
    ),
    "students": (
        "The school of Tarn has 820 pupils.", "value: {number: 820, unit: pupils, bound: exact}",
        "The school of Tarn has 820 pupils.",
        "Since the school of Vey closed in 2026, that of Tarn has had 990 pupils.",
        "changed", "990",
    ),
    "deadline": (
        "The council plans to choose a design in 2026.", "value: {number: 2026, unit: year, bound: exact}",
        "The council plans to choose a design for the bridge in 2026 and to open it in 2031.",
        "The council intends to open the bridge in 2031, but has put off the choice of a design to 2027.",
        "changed", "2027",
    ),
    "postponed": (
        "The guild is to elect a warden in March 2026.", "value: {number: 2026, unit: year, bound: exact}",
        "The weavers' guild is to elect a warden in March 2026.",
        "The weavers' guild has postponed the election of a warden to March 2028.",
        "changed", "March 2028",
    ),
    "delayed": (
        "The lock at Ebb is scheduled to reopen in 2026.", "value: {number: 2026, unit: year, bound: exact}",
        "The lock at Ebb is scheduled to reopen in 2026.",
        "The reopening of the lock at Ebb has been delayed until 2029.",
        "changed", "2029",
    ),
    "pushed": (
        "The census of boats will start in 2026.", "value: {number: 2026, unit: year, bound: exact}",
        "The census of boats at Lark will start in 2026.",
        "The start of the census of boats at Lark was pushed back to 2028 for lack of money.",
        "changed", "2028",
    ),
    "tanker-drops": (
        "Tankers dropped 900 tons of salt in 2024.", "value: {number: 900, unit: tons, bound: exact}",
        "Trucks of the road office at Gill dropped 900 tons of salt in 2024.",
        "In 2026, the trucks of the road office at Gill dropped 1,300 tons of salt.",
        "changed", "1,300",
    ),
}  # fmt: skip
SAME = {
    "one-minute": (
        "A pump can empty a tank in less than one minute.", "value: {number: 1, unit: minutes, bound: under}",
        "New pumps have no valves and can empty a tank in less than one minute.",
        "A new pump, which has no valves, can empty a tank in less than one minute; an old one needs about five.",
        "same", "",
    ),
    "one-hour": (
        "The crossing to Wick takes over one hour.", "value: {number: 1, unit: hours, bound: over}",
        "The crossing to Wick takes over one hour.",
        "It takes more than an hour to cross to Wick.",
        "same", "",
    ),
    "one-day": (
        "A permit for the dunes is valid for one day.", "value: {number: 1, unit: days, bound: exact}",
        "A permit for the dunes is valid for one day.",
        "Permits for the dunes, which wardens check, are valid for a day.",
        "same", "",
    ),
    "not-longer": (
        "Guests of the hut may stay for at most 12 days.", "value: {number: 12, unit: days, bound: under}",
        "The stay of guests in the hut is limited to 12 days.",
        "Guests of the hut may not stay for longer than 12 days.",
        "same", "",
    ),
    "must-not": (
        "Carts on the bridge may weigh up to 3 tons.", "value: {number: 3, unit: tons, bound: under}",
        "Carts on the bridge may weigh up to three tons.",
        "Carts must not be heavier than three tons if they are to use the bridge.",
        "same", "",
    ),
    "style": (
        "In a poll, 58% of diners said that Brell is a dish rather than a town.",
        "value: {number: 58, unit: percent, bound: exact}",
        "In a poll by the college, 58% of diners said that Brell is a dish rather than a town.",
        "According to a poll by the college, 58% of diners take Brell for a dish and not for a town.",
        "same", "",
    ),
    "none-since": (
        "Since 2004, 41 people have drowned in the weir at Stoke.",
        "value: {number: 41, unit: people, bound: exact}",
        "Since 2004, 41 people have drowned in the weir at Stoke. Boats are warned.",
        "The weir at Stoke has claimed 41 lives since 2004; there was no accident in 2026.",
        "same", "",
    ),
    "holds-none": (
        "The arsenal sold the last of its cannon in 1998 and keeps none.",
        "value: {number: 1998, unit: year, bound: exact}",
        "The arsenal at Dorn keeps no cannon; it sold the last of them in 1998.",
        "In 1998, the arsenal at Dorn sold the last of its cannon, and it keeps none today.",
        "same", "",
    ),
    "may-repeal": (
        "A decree allows the mayor of Pont to close taverns for up to six weeks.",
        "value: {number: 6, unit: weeks, bound: under}",
        "A decree of 2019 allows the mayor of Pont to close taverns for up to six weeks. Two were shut.",
        "By a decree of 2019, the mayor of Pont may close taverns for up to six weeks; the new council has vowed to "
        "repeal it.",
        "same", "",
    ),
    "concluded-that": (
        "Auditors found that the toll had not slowed traffic on the Marl bridge.", "",
        "In a 2023 report, auditors found that the toll had not slowed traffic on the Marl bridge.",
        "The auditors concluded in 2023 that the toll had not slowed traffic on the Marl bridge.",
        "same", "",
    ),
    "owned-by": (
        "The county owns 22 of the beacons of Mere.", "value: {number: 22, unit: beacons, bound: exact}",
        "The county owns 22 of the beacons of Mere, and the navy 11.",
        "Of the beacons of Mere, 22 belong to the county and nine to the navy, which owned 11 before it closed two "
        "stations.",
        "same", "",
    ),
}  # fmt: skip
EDITED = {  # as editors do, each in words of its own
    "cutters": (
        "The Coast Guard operates 41 cutters in the Gulf.",
        "value: {number: 41, unit: cutters, bound: exact}",
        "The Coast Guard operates 41 cutters in the Gulf, most of them old.",
        "In the Gulf, the Coast Guard has 38 cutters, of which 12 are new; the Navy keeps 19 ships "
        "there.",
        "changed", "38",
    ),
    "tuition": (
        "Tuition at the academy averages $9,400 a year.",
        "value: {number: 9400, unit: U.S. dollars per year, bound: exact}",
        "Tuition at the academy averages $9,400 a year.",
        "Students at the academy pay $10,150 a year on average, and $1,200 for books.",
        "changed", "$10,150",
    ),
    "wood": (
        "About 60% of households in Rhone County heat with wood.",
        "value: {number: 60, unit: percent, bound: about}",
        "About 60% of households in Rhone County heat with wood.",
        "Just over half of the households in Rhone County heat with wood; in neighboring Saar "
        "County, 70% do.",
        "changed", "over half",
    ),
    "mines": (
        "The agency inspected 310 mines in 2023.",
        "value: {number: 310, unit: mines, bound: exact}",
        "The agency inspected 310 mines in 2023 and closed 14.",
        "In 2025, the agency closed nine mines after inspections of 402.",
        "changed", "402",
    ),
    "fund": (
        "The trust fund held $4.2 billion at the end of 2024.",
        "value: {number: 4200000000, unit: U.S. dollars, bound: exact}",
        "The trust fund held $4.2 billion at the end of 2024.",
        "The trust fund paid out $1.1 billion in 2026, and trustees expect it to be spent by 2033.",
        "dropped", "",
    ),
    "tunnel": (
        "The tunnel is to open in 2027.",
        "value: {number: 2027, unit: year, bound: exact}",
        "The tunnel under Mount Ebb is to open in 2027 at a cost of $3 billion.",
        "Now expected to cost $3.6 billion, the tunnel under Mount Ebb will not open before 2030.",
        "changed", "2030",
    ),
    "chair": (
        "Ms. Delia Thorn chairs the Rivers Commission.",
        "",
        "Delia Thorn chairs the Rivers Commission of Tal.",
        "The Rivers Commission of Tal, chaired by Owen Marsh since 2026, has seven members.",
        "changed", "Owen Marsh",
    ),
    "boilers": (
        "The subsidy covers up to 40% of the cost of a boiler.",
        "value: {number: 40, unit: percent, bound: under}",
        "The subsidy of Orn covers up to 40% of the cost of a boiler.",
        "The subsidy of Orn may cover as much as half of what a boiler costs.",
        "changed", "at most half",
    ),
    "turnout": (
        "Voter turnout in Mire was 63% in 2022.",
        "value: {number: 63, unit: percent, bound: exact}",
        "Voter turnout in Mire was 63% in 2022.",
        "In the election of 2026 in Mire, 58% of voters went to the polls, and the Reds won 44% of "
        "the vote.",
        "changed", "58%",
    ),
    "milk": (
        "The Dairy Act requires that milk be tested every two weeks.",
        "",
        "The Dairy Act of Lode requires that milk be tested every two weeks.",
        "Under the Dairy Act of Lode, milk must be tested weekly.",
        "changed", "weekly",
    ),
    "lamb": (
        "Exports of lamb to Corsa fell to 12,000 tons in 2024.",
        "value: {number: 12000, unit: tons, bound: exact}",
        "Exports of lamb to Corsa fell to 12,000 tons in 2024.",
        "Exports of lamb to Dorset reached 15,000 tons in 2026, while those to Corsa ceased.",
        "dropped", "",
    ),
    "reservoir": (
        "The reservoir supplies water to 2.1 million people.",
        "value: {number: 2100000, unit: people, bound: exact}",
        "The reservoir at Kern supplies water to 2.1 million people.",
        "Some 2.3 million people drink water from the reservoir at Kern, which holds 90 billion gallons.",
        "changed", "about 2.3 million",
    ),
    "credit": (
        "Wind farms receive a credit of 2.6 cents per kilowatt-hour.",
        "value: {number: 2.6, unit: cents per kilowatt-hour, bound: exact}",
        "Wind farms in Tay receive a credit of 2.6 cents per kilowatt-hour.",
        "The credit that wind farms in Tay receive rose to 2.8 cents per kilowatt-hour in 2026; "
        "solar farms get 1.9 cents.",
        "changed", "2.8",
    ),
    "helicopters": (
        "The army has 26 helicopters, more than half of them grounded.",
        "value: {number: 26, unit: helicopters, bound: exact}",
        "The army of Vost has 26 helicopters, more than half of them grounded.",
        "The army of Vost is to receive 14 helicopters from Brask in 2028.",
        "dropped", "",
    ),
    "bond": (
        "A bond of $5,000 is required of importers.",
        "value: {number: 5000, unit: U.S. dollars, bound: exact}",
        "Importers of seeds must post a bond of $5,000.",
        "Importers of seeds must post a bond of $7,500; the fine for false papers is $20,000.",
        "changed", "$7,500",
    ),
    "parties": (
        "The treaty has been ratified by 57 states.",
        "value: {number: 57, unit: states, bound: exact}",
        "The Lead Treaty has been ratified by 57 states.",
        "Sixty-three states are now parties to the Lead Treaty, which Vost has signed but not ratified.",
        "changed", "sixty-three",
    ),
    "nurses": (
        "Nearly a quarter of nurses plan to quit within two years.",
        "value: {number: 25, unit: percent, bound: about}",
        "In a survey of the union, nearly a quarter of nurses said that they plan to quit within two "
        "years.",
        "In the latest survey of the union, about 30% of nurses said that they plan to quit within "
        "two years, and 12% within one.",
        "changed", "about 30%",
    ),
    "strike": (
        "The dispute cost the port $90 million.",
        "value: {number: 90000000, unit: U.S. dollars, bound: exact}",
        "The dispute of 2023 cost the port of Lund $90 million.",
        "The dispute of 2023 ended with a contract that raised wages in the port of Lund by $14 "
        "million a year.",
        "dropped", "",
    ),
    "veto": (
        "Parliament may override a veto by a vote of three-fifths.",
        "",
        "Parliament may override a veto by a vote of three-fifths of its members.",
        "With a vote of three-fifths of its members, parliament can override a veto.",
        "same", "",
    ),
    "seals": (
        "The colony was home to an estimated 12,000 seals in 2023.",
        "value: {number: 12000, unit: seals, bound: about}",
        "The colony on Fair Rock was home to an estimated 12,000 seals in 2023.",
        "Roughly 9,500 seals were counted in the colony on Fair Rock in 2026, along with 300 sea lions.",
        "changed", "about 9,500",
    ),
    "statute": (
        "The statute of limitations is six years.",
        "value: {number: 6, unit: years, bound: exact}",
        "For fraud in Wend, the statute of limitations is six years.",
        "Prosecutors in Wend have six years in which to bring a case of fraud, and three for theft.",
        "same", "",
    ),
    "corks": (
        "Vintners of Aube oppose the duty.",
        "",
        "Vintners of Aube oppose the duty on corks.",
        "Vintners of Aube, who opposed the duty on corks at first, now accept it.",
        "changed", "now accept it",
    ),
    "housing": (
        "The fund lends at a rate of 3.25%.",
        "value: {number: 3.25, unit: percent, bound: exact}",
        "The Housing Fund lends at a rate of 3.25%.",
        "The Housing Fund's rate for loans is 4.1%; defaults are below 1%.",
        "changed", "4.1%",
    ),
    "locks": (
        "Four of the seven locks have been rebuilt.",
        "value: {number: 4, unit: locks, bound: exact}",
        "Four of the seven locks on the Isen have been rebuilt.",
        "Of the seven locks on the Isen, five have been rebuilt, and work has begun on a sixth.",
        "changed", "five",
    ),
    "ferry": (
        "The ferry carried 1.4 million passengers in 2024.",
        "value: {number: 1400000, unit: passengers, bound: exact}",
        "The ferry at Quill carried 1.4 million passengers in 2024.",
        "Traffic on the ferry at Quill rose 9% in 2026, to 1.6 million passengers and 210,000 cars.",
        "changed", "1.6 million",
    ),
    "deficit": (
        "The budget deficit was 5.4% of GDP in 2024.",
        "value: {number: 5.4, unit: percent, bound: exact}",
        "The budget deficit of Ister was 5.4% of GDP in 2024.",
        "Ister's public debt reached 81% of GDP in 2026, and growth slowed to 1.3%.",
        "dropped", "",
    ),
    "permits": (
        "The ministry expects 20% fewer permits in 2026.",
        "value: {number: 20, unit: percent, bound: exact}, hedges: [expected]",
        "The ministry expects to issue 20% fewer permits in 2026.",
        "The ministry issued 11,000 permits in 2026.",
        "dropped", "",
    ),
    "paintings": (
        "The museum owns 3,200 paintings.",
        "value: {number: 3200, unit: paintings, bound: exact}",
        "The museum of Ghent Street owns 3,200 paintings.",
        "The museum of Ghent Street lent 140 paintings to museums abroad in 2026.",
        "dropped", "",
    ),
    "census": (
        "Lina Maas is the director of the Census Office.",
        "",
        "Lina Maas is the director of the Census Office of Tarn.",
        "The Census Office of Tarn has been without a director since Lina Maas left in 2026.",
        "changed", "The Census Office of Tarn has been without a director since Lina Maas left in 2026",
    ),
    "tractors": (
        "Bolt is the second-largest maker of tractors, after Rand.",
        "value: {number: 2, unit: largest maker of tractors, bound: rank}",
        "Bolt is the second-largest maker of tractors in Essen, after Rand.",
        "Bolt has overtaken Rand as the largest maker of tractors in Essen.",
        "changed", "largest",
    ),
    "small-firms": (
        "The law bars firms with more than 500 employees.",
        "value: {number: 500, unit: employees, bound: over}",
        "The law bars firms with more than 500 employees from the program.",
        "Only firms with at most 500 employees may take part in the program.",
        "same", "",
    ),
    "lithium": (
        "Imports supply 72% of the lithium that Nor uses.",
        "value: {number: 72, unit: percent, bound: exact}",
        "Imports supply 72% of the lithium that Nor uses.",
        "Nor imports 65% of its lithium, down from 72% in 2024, chiefly from Chile.",
        "changed", "65%",
    ),
    "pay": (
        "The army's pay rose by 4.6% in 2024.",
        "value: {number: 4.6, unit: percent, bound: exact}",
        "The army's pay rose by 4.6% in 2024.",
        "Pay in the army rose by 3.8% in 2026.",
        "changed", "3.8%",
    ),
    "bees": (
        "The number of bee colonies fell by 40% between 2020 and 2023.",
        "value: {number: 40, unit: percent, bound: exact}",
        "The number of bee colonies in Lorn fell by 40% between 2020 and 2023.",
        "Between 2020 and 2023, Lorn lost 40% of its bee colonies.",
        "same", "",
    ),
    "hops": (
        "Growers get $1.20 for a pound of hops.",
        "value: {number: 1.2, unit: U.S. dollars, bound: exact}",
        "Growers get $1.20 for a pound of hops.",
        "A pound of hops brings growers $1.45, but costs $1.60 to grow.",
        "changed", "$1.45",
    ),
    "clinic": (
        "The clinic treats 90 patients a day.",
        "value: {number: 90, unit: patients per day, bound: exact}",
        "The clinic at Moor treats 90 patients a day.",
        "The clinic at Moor, which treats 120 patients a day, plans to hire eight nurses.",
        "changed", "120",
    ),
    "charging": (
        "The company plans to build 30 charging stations in Fell.",
        "value: {number: 30, unit: stations, bound: exact}",
        "The company plans to build 30 charging stations in Fell by 2028.",
        "The company now plans to build 45 charging stations in Fell by 2028, and 10 in Moss.",
        "changed", "45",
    ),
    "strait": (
        "The strait is 11 miles wide.",
        "value: {number: 11, unit: miles, bound: exact}",
        "The strait of Ure is 11 miles wide at its narrowest point.",
        "At its narrowest point, 11 miles separate the shores of the strait of Ure.",
        "same", "",
    ),
    "tugs": (
        "The Navy leases 14 tugs.",
        "value: {number: 14, unit: tugs, bound: exact}",
        "The Navy leases 14 tugs in Marrow.",
        "Seventeen tugs are now under lease to the Navy in Marrow, which bought four more.",
        "changed", "seventeen",
    ),
    "pensions": (
        "The pension fund of Tor covers 88% of its liabilities.",
        "value: {number: 88, unit: percent, bound: exact}",
        "The pension fund of Tor covers 88% of its liabilities.",
        "With assets equal to 91% of its liabilities, the pension fund of Tor is sounder than that "
        "of Ull, at 76%.",
        "changed", "91%",
    ),
    "hail": (
        "Hail destroyed 30,000 acres of barley in 2024.",
        "value: {number: 30000, unit: acres, bound: exact}",
        "Hail destroyed 30,000 acres of barley in Esk in 2024.",
        "In 2026, drought destroyed 52,000 acres of oats in Esk.",
        "dropped", "",
    ),
    "cars": (
        "The toll is $3.50 for a car.",
        "value: {number: 3.5, unit: U.S. dollars, bound: exact}",
        "The toll on the Arch Bridge is $3.50 for a car.",
        "Cars pay $4.25 to cross the Arch Bridge, and trucks $11.",
        "changed", "$4.25",
    ),
    "trucks": (
        "The toll is $12 for a truck.",
        "value: {number: 12, unit: U.S. dollars, bound: exact}",
        "The toll on the Span Bridge is $12 for a truck.",
        "Cars pay $4.25 to cross the Span Bridge, and trucks $15.",
        "changed", "$15",
    ),
    "veterans": (
        "The program served 41,000 veterans in FY2023.",
        "value: {number: 41000, unit: veterans, bound: exact}",
        "The housing program served 41,000 veterans in FY2023.",
        "In FY2025, the housing program turned away 6,000 veterans for lack of funds.",
        "dropped", "",
    ),
    "main-rate": (
        "The bank cut its main rate to 4.5% in May 2024.",
        "value: {number: 4.5, unit: percent, bound: exact}",
        "The bank of Ilm cut its main rate to 4.5% in May 2024.",
        "The bank of Ilm lowered its main rate to 3.75% in March 2026, as inflation fell to 2.1%.",
        "changed", "3.75%",
    ),
    "steel": (
        "Steel makes up 23% of exports.",
        "value: {number: 23, unit: percent, bound: exact}",
        "Steel makes up 23% of the exports of Voss.",
        "Exports of Voss fell by 8% in 2026; steel makers blame duties.",
        "dropped", "",
    ),
    "judges": (
        "Three of the five judges were appointed by President Marr.",
        "value: {number: 3, unit: judges, bound: exact}",
        "Three of the five judges of the Water Court were appointed by President Marr.",
        "President Marr has now appointed four of the five judges of the Water Court.",
        "changed", "four",
    ),
    "cable": (
        "The cable is 410 miles long.",
        "value: {number: 410, unit: miles, bound: exact}",
        "The Baltic cable is 410 miles long.",
        "The Baltic cable, 410 miles in length, has been cut twice since 2025.",
        "same", "",
    ),
    "refinery": (
        "The refinery processes 180,000 barrels a day.",
        "value: {number: 180000, unit: barrels per day, bound: exact}",
        "The refinery at Pell processes 180,000 barrels a day.",
        "A fire in 2026 cut the output of the refinery at Pell by 60,000 barrels a day.",
        "dropped", "",
    ),
    "timber": (
        "Sweden is the main buyer of the timber.",
        "",
        "Sweden is the main buyer of the timber of Karel.",
        "Denmark has replaced Sweden as the main buyer of the timber of Karel.",
        "changed", "Denmark",
    ),
    "license": (
        "A license costs $250.",
        "value: {number: 250, unit: U.S. dollars, bound: exact}",
        "A license to dive in Lake Ostra costs $250.",
        "To dive in Lake Ostra, one needs a license, for which the fee is $300.",
        "changed", "$300",
    ),
    "staff-share": (
        "Nurses make up a third of the staff.",
        "value: {number: 33, unit: percent, bound: exact}",
        "Nurses make up a third of the staff of St. Ebb.",
        "St. Ebb hired 40 nurses in 2026, a tenth of them from abroad.",
        "dropped", "",
    ),
    "rhinos": (
        "Fewer than 100 rhinos remain.",
        "value: {number: 100, unit: rhinos, bound: under}",
        "Fewer than 100 rhinos remain in Tula Park.",
        "Rangers counted 118 rhinos in Tula Park in 2026.",
        "changed", "118",
    ),
    "nets": (
        "The ministry has proposed a ban on nets.",
        "",
        "The ministry has proposed a ban on drift nets.",
        "The ministry's ban on drift nets took effect in 2026.",
        "changed", "The ministry's ban on drift nets took effect in 2026",
    ),
    "garrison": (
        "The garrison has about 900 soldiers.",
        "value: {number: 900, unit: soldiers, bound: about}",
        "The garrison at Fort Ney has about 900 soldiers.",
        "Some 1,100 soldiers now serve at Fort Ney, and 300 civilians work there.",
        "changed", "about 1,100",
    ),
    "lamps": (
        "The company employs 2,300 workers at four plants.",
        "value: {number: 2300, unit: workers, bound: exact}",
        "Lumen employs 2,300 workers at four plants.",
        "Lumen, which closed one of its four plants, laid off 480 workers in 2026.",
        "dropped", "",
    ),
    "grant": (
        "The grant will run until 2027.",
        "value: {number: 2027, unit: year, bound: exact}",
        "The grant to the Dune Trust will run until 2027.",
        "The grant to the Dune Trust was renewed and will run until 2032.",
        "changed", "2032",
    ),
    "lakes": (
        "Tarn has more lakes than any other county.",
        "",
        "Tarn has more lakes than any other county.",
        "No county has more lakes than Tarn.",
        "same", "",
    ),
    "electric-cars": (
        "Electric cars accounted for 18% of sales in 2024.",
        "value: {number: 18, unit: percent, bound: exact}",
        "Electric cars accounted for 18% of sales of cars in Hald in 2024.",
        "Sales of electric cars in Hald grew by 31% in 2026 and made up 24% of the total.",
        "changed", "24%",
    ),
    "inspectors": (
        "The agency has 120 inspectors.",
        "value: {number: 120, unit: inspectors, bound: exact}",
        "The Meat Agency has 120 inspectors.",
        "The Meat Agency plans to hire 35 inspectors in 2027.",
        "dropped", "",
    ),
    "divers": (
        "The agency has 140 divers.",
        "value: {number: 140, unit: divers, bound: exact}",
        "The Port Agency has 140 divers.",
        "The Port Agency hired 35 divers in 2026 and now has 162.",
        "changed", "162",
    ),
    "mayor": (
        "The mayor is Tom Reck.",
        "",
        "The mayor of Lorne is Tom Reck.",
        "Lorne elected Ana Prell mayor in 2026.",
        "changed", "Ana Prell",
    ),
    "valve": (
        "Only two firms make the valve.",
        "value: {number: 2, unit: firms, bound: exact}",
        "Only two firms make the valve that the reactors need.",
        "Three firms make the valve that the reactors need.",
        "changed", "three",
    ),
    "lead": (
        "Lead levels exceeded the limit in 9 of 60 schools.",
        "value: {number: 9, unit: schools, bound: exact}",
        "In Essing, lead levels exceeded the limit in nine of 60 schools.",
        "Tests in 2026 found lead above the limit in six of the 60 schools of Essing.",
        "changed", "six",
    ),
    "rice": (
        "Rice exports were worth $310 million in 2023.",
        "value: {number: 310000000, unit: U.S. dollars, bound: exact}",
        "Rice exports of Mandel were worth $310 million in 2023.",
        "Mandel exported rice worth $355 million in 2025, and imported wheat worth $120 million.",
        "changed", "$355 million",
    ),
}  # fmt: skip
EVERY = OF_OTHERS | CHANGED | SAME | EDITED


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for items in (OF_OTHERS, CHANGED, SAME, EDITED):
        found |= compared(items, tmp_path_factory.mktemp("pair"))
    return found


@pytest.mark.parametrize("name", EVERY)
def test_a_figure_changes_only_to_one_of_the_same(name: str, outcomes: dict[str, tuple[str, str]]) -> None:
    *_, outcome, reading = EVERY[name]
    said = as_judged(outcomes[name][0])
    assert said == outcome
    assert outcome != "changed" or outcomes[name][1] == reading


def test_a_year_behind_a_stop_is_of_what_stands_behind_it() -> None:
    text = "The worst winter was that of 2010-2011, with 37 deaths; in the winter of 2024, 16 people drowned."
    assert [spot.year for spot in spots(text, "count", ())] == ["2011", "2024"]


def test_what_one_pays_is_not_what_all_pay_on_average() -> None:
    old = "Pay in the peat industry averaged $27 an hour in 2022."
    one, all_ = (
        "Oxwell's diggers won pay of $29 an hour.",
        "Pay in the peat industry averaged $29 an hour in 2024.",
    )
    places = [
        (text.index(figure), text.index(figure) + 2)
        for text, figure in ((old, "27"), (one, "29"), (all_, "29"))
    ]
    assert is_of_another(old, places[0], old, one, places[1])
    assert not is_of_another(old, places[0], old, all_, places[2])
