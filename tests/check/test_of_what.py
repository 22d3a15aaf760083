"""Whether a figure of a new edition is of what a fact's is: of another place, good or measure, it is no new value.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

import pytest
from test_told_changes import compared

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
OF_OTHERS = {
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
        "dropped", "",
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
EVERY = OF_OTHERS | CHANGED | SAME


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for items in (OF_OTHERS, CHANGED, SAME):
        found |= compared(items, tmp_path_factory.mktemp("pair"))
    return found


@pytest.mark.parametrize("name", EVERY)
def test_a_figure_changes_only_to_one_of_the_same(name: str, outcomes: dict[str, tuple[str, str]]) -> None:
    *_, outcome, reading = EVERY[name]
    said = {"unchanged": "same", "gone": "dropped"}.get(outcomes[name][0], outcomes[name][0])
    assert said == outcome
    assert outcome != "changed" or outcomes[name][1] == reading
