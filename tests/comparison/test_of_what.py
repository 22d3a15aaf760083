"""Whether a figure of a new edition is of what a fact's is: of another place, good or measure, it is no new value.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

from usjapan_cli.comparison.spots import spots

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
OF_OTHERS = {
    "rebate": (
        "The rebate for a first boat at Toll is 50%.",
        "value: {number: 50, unit: percent, bound: exact}",
        "The rebate for a first boat at Toll is 50%. Few claim it.",
        "The rebate for a first boat at Toll, which the town doubled from 50%, is now 100%.",
        "changed", "100%",
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
    "tram": (
        "Use of the tram in 2021 was roughly 55% of its level in 2019.",
        "value: {number: 55, unit: percent, bound: about}",
        "Use of the tram in 2021 was roughly 55% of its level in 2019. Fares had risen.",
        "In 2022, use of the tram was about 80% of its level in 2019, up from 55% the year before.",
        "changed", "about 80%",
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
    "permits": (
        "The ministry expects 20% fewer permits in 2026.",
        "value: {number: 20, unit: percent, bound: exact}, hedges: [expected]",
        "The ministry expects to issue 20% fewer permits in 2026.",
        "The ministry issued 11,000 permits in 2026.",
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
    "cars": (
        "The toll is $3.50 for a car.",
        "value: {number: 3.5, unit: U.S. dollars, bound: exact}",
        "The toll on the Arch Bridge is $3.50 for a car.",
        "Cars pay $4.25 to cross the Arch Bridge, and trucks $11.",
        "changed", "$4.25",
    ),
    "main-rate": (
        "The bank cut its main rate to 4.5% in May 2024.",
        "value: {number: 4.5, unit: percent, bound: exact}",
        "The bank of Ilm cut its main rate to 4.5% in May 2024.",
        "The bank of Ilm lowered its main rate to 3.75% in March 2026, as inflation fell to 2.1%.",
        "changed", "3.75%",
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
    "license": (
        "A license costs $250.",
        "value: {number: 250, unit: U.S. dollars, bound: exact}",
        "A license to dive in Lake Ostra costs $250.",
        "To dive in Lake Ostra, one needs a license, for which the fee is $300.",
        "changed", "$300",
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


test_a_figure_changes_only_to_one_of_the_same = judged(OF_OTHERS, CHANGED, SAME, EDITED)


def test_a_year_behind_a_stop_is_of_what_stands_behind_it() -> None:
    text = "The worst winter was that of 2010-2011, with 37 deaths; in the winter of 2024, 16 people drowned."
    assert [spot.year for spot in spots(text, "count", ())] == ["2011", "2024"]


def test_a_figure_is_beside_the_name_whose_verb_leads_to_it() -> None:
    found = spots("Morva supplied 30% of the lamps of Selk, and Ostra 24%.", "percent", ())
    assert [spot.beside for spot in found] == ["morva", "ostra"]
    assert [spot.beside for spot in spots("The mills of Selk turned out 72,000 lamps.", "count", ())] == [""]
