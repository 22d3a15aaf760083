"""What became of facts of which a new edition tells the change: `cut its fleet from 14 ferries to 9`.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
TOLD = {
    "ferries": (
        "The Orm Line operates 14 ferries.", "value: {number: 14, unit: ferries, bound: exact}",
        "The Orm Line operates 14 ferries on the strait. Fares are set by the county.",
        "Fares are set by the county. To save fuel, the Orm Line has cut its fleet from 14 ferries to 9.",
        "changed", "9",
    ),
    "mill": (
        "The Tarn mill employs 640 people.", "value: {number: 640, unit: people, bound: exact}",
        "The Tarn mill employs 640 people. It is owned by a trust.",
        "A trust owns the Tarn mill, which once had 640 workers and now has 210.",
        "changed", "210",
    ),
    "charter": (
        "The charter of the Sund Bank expires on June 30, 2027.", "",
        "The charter of the Sund Bank expires on June 30, 2027. The bank has 40 branches.",
        "The Sund Bank, which has 40 branches, was to lose its charter on June 30, 2027; parliament has extended it to June 30, 2032.",
        "changed", "June 30, 2032",
    ),
    "depth": (
        "Ships on the Vell may draw no more than 12 feet.", "value: {number: 12, unit: feet, bound: under}",
        "Ships on the Vell may draw no more than 12 feet. Pilots are required.",
        "Since dredging ended in 2026, ships on the Vell may draw up to 15 feet, instead of 12 feet as before.",
        "changed", "at most 15",
    ),
    "rank": (
        "Vance County is the third-largest grower of rye in the state.", "value: {number: 3, unit: largest grower of rye in the state, bound: rank}",
        "Osk County is the largest grower of rye in the state, and Vance County is the third-largest. Rye needs rain.",
        "Osk County remains the largest grower of rye in the state; Vance County, which bought the farms of Lysne, is now the second-largest and has 90 farms.",
        "changed", "second-largest",
    ),
    "talks": (
        "Talks on a fishing treaty between Orland and Suvia opened in May 2023 in Lund.", "",
        "Talks on a fishing treaty between Orland and Suvia opened in May 2023 in Lund. They are held twice a year.",
        "Talks on a fishing treaty between Orland and Suvia, which opened in May 2023 in Lund, were suspended in March 2026 after a collision.",
        "same", "",
    ),
    "wolves": (
        "The park has 31 wolves.", "value: {number: 31, unit: wolves, bound: exact}",
        "The park has 31 wolves. Elk are common.",
        "Elk are common. Wolves number 44, up from 31 in 2024.",
        "changed", "44",
    ),
    "tax": (
        "The tax on diesel is 12%.", "value: {number: 12, unit: percent, bound: exact}",
        "The tax on diesel is 12%. It pays for roads.",
        "The tax on diesel, which had been 12% for ten years, was raised to 14% in 2026. It pays for roads.",
        "changed", "14%",
    ),
    "taxsame": (
        "The tax on diesel is 12%.", "value: {number: 12, unit: percent, bound: exact}",
        "The tax on diesel in Suvia is 12%. It pays for bridges.",
        "The tax on diesel in Suvia, which rose from 9% in 2019, is 12%. It pays for bridges.",
        "same", "",
    ),
    "bill": (
        "The Clean Quays Act, H.R. 9417, would ban coal at wharves.", "hedges: [would]",
        "The Clean Quays Act (H.R. 9417) would ban coal at wharves. Ports object.",
        "The Clean Quays Act, which was introduced again in May 2026 as H.R. 9033, would ban coal at wharves. Ports object.",
        "changed", "H.R. 9033",
    ),
    "lake": (
        "Lake Orm is the deepest lake in Suvia.", "",
        "Lake Orm is the deepest lake in Suvia. It freezes in winter.",
        "Lake Orm, which was long thought to be the deepest lake in Suvia, is the second-deepest after Lake Tarn. It freezes in winter.",
        "changed", "second-deepest",
    ),
    "pier": (
        "Critics say that the pier would harm seals.", "hedges: [would]",
        "Critics say that the pier would harm seals. It is to be built of steel.",
        "The pier was finished in 2026, and critics say that it has harmed seals.",
        "changed", "has harmed",
    ),
    "five": (
        "The network is to have five radars.", "value: {number: 5, unit: radars, bound: exact}",
        "The network is to have five radars. It serves fishermen.",
        "The network, which serves fishermen, is to have four radars, since the fifth was canceled.",
        "changed", "four",
    ),
    "compact": (
        "Under a compact, Orland received $60 million for schools.", "value: {number: 60000000, unit: U.S. dollars, bound: exact}",
        "Under a compact, Orland received $60 million for schools. Teachers are paid by towns.",
        "The compact under which Orland received $60 million, mostly for schools, was completed in 2026. Teachers are paid by towns.",
        "same", "",
    ),
    "opening": (
        "The Strand tunnel is due to open in 2026.", "",
        "The Strand tunnel is due to open in 2026. It is 3 miles long.",
        "The Strand tunnel, which is 3 miles long, was due to open in 2026; in May 2027 the builder said that it would open in 2029.",
        "changed", "2029",
    ),
    "speed": (
        "Trains on the Vell line may run at 90 miles an hour.", "value: {number: 90, unit: miles an hour, bound: exact}",
        "Trains on the Vell line may run at 90 miles an hour. The line is single.",
        "The line is single. In June 2026 the limit for trains on the Vell line was raised to 110 miles an hour from 90.",
        "changed", "110",
    ),
    "store": (
        "The seed bank holds 48,000 samples.", "value: {number: 48000, unit: samples, bound: exact}",
        "The seed bank holds 48,000 samples. It lies in a mine.",
        "The seed bank lies in a mine. Its 53,000 samples, 5,000 more than two years ago, are from 90 countries.",
        "changed", "53,000",
    ),
    "judge2": (
        "Ilse Maran is the director of the seed bank.", "",
        "Ilse Maran is the director of the seed bank. It has a staff of 31.",
        "The former director of the seed bank, Ilse Maran, has joined a museum; Bo Strand is its acting director.",
        "changed", "Bo Strand",
    ),
    "capital": (
        "The law on wells expires in 2028.", "value: {number: 2028, unit: year, bound: exact}",
        "The law on wells expires in 2028. Farmers want it repealed.",
        "In 2026, the assembly renewed the law on wells until 2038. Farmers want it repealed.",
        "changed", "2038",
    ),
    "gone": (
        "The circus has 12 elephants.", "value: {number: 12, unit: elephants, bound: exact}",
        "The circus has 12 elephants. It winters in Lund.",
        "The circus, which had 12 elephants until 2024, no longer keeps animals. It winters in Lund.",
        "dropped", "",
    ),
    "still": (
        "The Vell bridge has a toll of $4.", "value: {number: 4, unit: U.S. dollars, bound: exact}",
        "The Vell bridge has a toll of $4. It opened in 1988.",
        "The Vell bridge, which had been closed for repairs, has a toll of $4. It opened in 1988.",
        "same", "",
    ),
    "hosp": (
        "The Ulvik clinic has 55 beds.", "value: {number: 55, unit: beds, bound: exact}",
        "The Ulvik clinic has 55 beds. It was built by a church.",
        "A church built the Ulvik clinic, whose beds were reduced to 38 in 2026.",
        "changed", "38",
    ),
    "pilots": (
        "The Coast Guard of Veria has 84 pilots.", "value: {number: 84, unit: pilots, bound: exact}",
        "The Coast Guard of Veria has 84 pilots. They train in Lund.",
        "Recruits have been hard to find: from 84 two years ago, the number of pilots in the Coast Guard of Veria has sunk to 61.",
        "changed", "61",
    ),
    "dues": (
        "Ships pay dues of $3,200 a call at Ulvik.", "value: {number: 3200, unit: U.S. dollars, bound: exact}",
        "Ships pay dues of $3,200 a call at Ulvik. Tugs cost extra.",
        "Tugs cost extra at Ulvik. The dues, which stood at $3,200 a call until 2026, are now $4,100.",
        "changed", "$4,100",
    ),
    "term": (
        "The lease of the Strand pier runs until 2029.", "",
        "The lease of the Strand pier runs until 2029. It is held by a brewer.",
        "The brewer who holds the lease of the Strand pier has had it prolonged from 2029 to 2041.",
        "changed", "2041",
    ),
    "minister": (
        "Karl Engdahl is the minister of fisheries.", "",
        "Karl Engdahl is the minister of fisheries. He favors quotas.",
        "Liv Aasen, the minister of fisheries since a reshuffle in May, favors quotas, as did Karl Engdahl before her.",
        "changed", "Liv Aasen",
    ),
    "seat": (
        "The commission has its seat in Lund.", "",
        "The commission has its seat in Lund. It meets twice a year.",
        "The commission, which meets twice a year, moved its seat from Lund to Ulvik in 2026.",
        "changed", "Ulvik",
    ),
    "exports": (
        "Veria exports 1.2 million tons of timber a year.", "value: {number: 1200000, unit: tons, bound: exact}",
        "Veria exports 1.2 million tons of timber a year. Spruce is the main kind.",
        "Veria's exports of timber have fallen by a third since 2024, from 1.2 million tons a year to 800,000.",
        "changed", "800,000",
    ),
    "half": (
        "Half of the fleet is idle.", "value: {number: 50, unit: percent, bound: exact}",
        "Half of the fleet is idle. Fuel is dear.",
        "Fuel is dear. Only a quarter of the fleet is idle, rather than half as in 2024.",
        "changed", "a quarter",
    ),
    "members": (
        "The Baltic League has 14 members.", "value: {number: 14, unit: members, bound: exact}",
        "The Baltic League has 14 members. It was founded in 1951.",
        "With the entry of Suvia, the Baltic League grew from 14 to 15 members. It was founded in 1951.",
        "changed", "15",
    ),
    "quake": (
        "The quake of 1964 killed 131 people.", "value: {number: 131, unit: people, bound: exact}",
        "The quake of 1964 killed 131 people. A wave followed.",
        "The quake of 1964, in which 131 people died, was followed by a wave that had not been foreseen.",
        "same", "",
    ),
    "review": (
        "The review of the dam is due in 2026.", "",
        "The review of the dam is due in 2026. Engineers do it.",
        "Engineers were to finish the review of the dam in 2026; it is now due in 2028.",
        "changed", "2028",
    ),
    "law": (
        "Firms must keep records for five years.", "value: {number: 5, unit: years, bound: exact}",
        "Firms must keep records for five years. Inspectors may ask for them.",
        "Under an act of 2026, firms must keep records for seven years, two more than before. Inspectors may ask for them.",
        "changed", "seven",
    ),
    "party": (
        "The Green List is the second-largest party in the council.", "value: {number: 2, unit: largest party in the council, bound: rank}",
        "The Green List is the second-largest party in the council. It has 19 seats.",
        "Since the vote of 2026, the Green List, with 12 seats, has been only the fourth-largest party in the council.",
        "changed", "fourth-largest",
    ),
    "hope": (
        "The mine is expected to open in 2028.", "hedges: [expected]",
        "The mine is expected to open in 2028. It will employ 300 people.",
        "The mine, which was originally to open in 2028 and employ 300 people, is not expected before 2031.",
        "changed", "2031",
    ),
    "some": (
        "Most farmers use wells.", "hedges: [most]",
        "Most farmers use wells. Rivers are low.",
        "Rivers are low. Some farmers use wells.",
        "changed", "some",
    ),
    "fee": (
        "The fee for a visa is $60.", "value: {number: 60, unit: U.S. dollars, bound: exact}",
        "The fee for a visa is $60. Children pay nothing.",
        "Children pay nothing. In 2026, Veria raised the fee for a visa to $85.",
        "changed", "$85",
    ),
    "radio": (
        "Radio Orm broadcasts in six languages.", "value: {number: 6, unit: languages, bound: exact}",
        "Radio Orm broadcasts in six languages. It is paid for by a tax.",
        "A tax pays for Radio Orm, whose broadcasts, once in six languages, are in four.",
        "changed", "four",
    ),
    "claim": (
        "Suvia claims the island of Skarv.", "",
        "Suvia claims the island of Skarv. It has no inhabitants.",
        "Suvia, which had claimed the island of Skarv for a century, gave up its claim in 2026. It has no inhabitants.",
        "changed", "had claimed the island of Skarv for a century, gave up its claim in 2026",
    ),
    "plan": (
        "Veria plans to buy 20 trams.", "value: {number: 20, unit: trams, bound: exact}, hedges: [plan]",
        "Veria plans to buy 20 trams. Each costs $4 million.",
        "Veria had planned to buy 20 trams but ordered 12. Each costs $4 million.",
        "changed", "12",
    ),
    "dist": (
        "The limit for nets is 12 miles from shore.", "value: {number: 12, unit: miles, bound: exact}",
        "The limit for nets is 12 miles from shore. Patrols are rare.",
        "Patrols are rare. The limit for nets was extended to 20 miles from shore.",
        "changed", "20",
    ),
    "best": (
        "Tarn is the coldest town in Veria.", "",
        "Tarn is the coldest town in Veria. It has a ski lift.",
        "No town in Veria is colder than Tarn. It has a ski lift.",
        "same", "",
    ),
    "rent2": (
        "The army pays rent of $2 million a year for the range.", "value: {number: 2000000, unit: U.S. dollars per year, bound: exact}",
        "The army pays rent of $2 million a year for the range. Sheep graze there.",
        "Sheep graze on the range, for which the army pays $2.6 million a year, $600,000 more than under the old contract.",
        "changed", "$2.6 million",
    ),
    "chapter": (
        "The Vell Act expires on May 1, 2027.", "",
        "The Vell Act expires on May 1, 2027. It protects otters.",
        "In April 2026 parliament extended the Vell Act, which protects otters, to May 1, 2030.",
        "changed", "May 1, 2030",
    ),
    "kids": (
        "About 300 children attend the school at Osk.", "value: {number: 300, unit: children, bound: about}",
        "About 300 children attend the school at Osk. It has a pool.",
        "The school at Osk has a pool. Attendance has climbed from about 300 children to nearly 420.",
        "changed", "about 420",
    ),
    "coach": (
        "Vacancies are few at the Lund clinic.", "",
        "Vacancies are few at the Lund clinic. Nurses are well paid.",
        "Vacancies are few at the Lund clinic, which had lacked nurses for years. They are well paid.",
        "same", "",
    ),
    "ferry2": (
        "The crossing takes 90 minutes.", "value: {number: 90, unit: minutes, bound: exact}",
        "The crossing takes 90 minutes. Ferries leave hourly.",
        "Ferries leave hourly. Thanks to new engines, the crossing takes 70 minutes, 20 fewer than before.",
        "changed", "70",
    ),
    "pop": (
        "Osk is the third-largest town in Veria.", "value: {number: 3, unit: largest town in Veria, bound: rank}",
        "Osk is the third-largest town in Veria. It lies on a bay.",
        "Osk, which lies on a bay, has overtaken Tarn as the second-largest town in Veria.",
        "changed", "second-largest",
    ),
    "likely": (
        "Engineers say that the dam is safe.", "",
        "Engineers say that the dam is safe. It was built in 1931.",
        "Engineers say that the dam is probably safe. It was built in 1931.",
        "changed", "probably safe",
    ),
    "reportedly": (
        "The regent owns two castles in Orland.", "",
        "The regent owns two castles in Orland. They are open in summer.",
        "The regent reportedly owns two castles in Orland. They are open in summer.",
        "changed", "reportedly owns",
    ),
    "could": (
        "Losses could amount to 8% of the harvest.", "value: {number: 8, unit: percent, bound: exact}, hedges: [could]",
        "Losses could amount to 8% of the harvest, farmers say. Storage is poor.",
        "Storage is poor. Losses amount to 8% of the harvest, according to farmers.",
        "changed", "amount to 8%",
    ),
    "speaker": (
        "Analysts say that the port is too small.", "",
        "Analysts say that the port is too small. It has two berths.",
        "The port, which has two berths, is too small, according to shippers.",
        "changed", "shippers",
    ),
    "apparent": (
        "The rebels hold the town of Osk.", "",
        "The rebels hold the town of Osk. Aid arrives by air.",
        "The rebels apparently hold the town of Osk. Aid arrives by air.",
        "changed", "apparently hold",
    ),
    "supplier": (
        "Halden Steel supplies the rails of the Vell line.", "",
        "Halden Steel supplies the rails of the Vell line. They last 20 years.",
        "The rails of the Vell line last 20 years; since 2026 they have been supplied by Norberg Iron instead of Halden Steel.",
        "changed", "Norberg Iron",
    ),
}  # fmt: skip

# The same, where what was so before is told beside what stands.
STANDING = {
    "standing-1": (
        "The Orm Line operates 14 ferries.", "value: {number: 14, unit: ferries, bound: exact}",
        "The Orm Line operates 14 ferries on the strait. Fares are set by the county.",
        "The Orm Line, which had 19 ferries in 2010, operates 14 of them on the strait. Fares are set by the county.",
        "same", "",
    ),
    "standing-2": (
        "The Vell dam holds 40 million tons of water.", "value: {number: 40000000, unit: tons of water, bound: exact}",
        "The Vell dam holds 40 million tons of water. It was built in 1960.",
        "Built in 1960, the Vell dam holds 40 million tons of water, 3 million less than the Tarn dam, which was raised in 2026 from 39 million.",
        "same", "",
    ),
    "standing-3": (
        "Ada Quill directs the Tarn Museum.", "",
        "Ada Quill directs the Tarn Museum. It has 30 rooms.",
        "The Tarn Museum is directed by Ada Quill, who succeeded Jon Aas in 2019. It has 30 rooms.",
        "same", "",
    ),
    "standing-4": (
        "Suvia is the largest producer of copper on the continent.", "",
        "Suvia is the largest producer of copper on the continent. Mines are deep.",
        "Suvia, which overtook Veria in 2003, is the largest producer of copper on the continent. Mines are deep.",
        "same", "",
    ),
    "standing-6": (
        "Karl Moe, the mayor, says that the bridge is safe.", "",
        "Karl Moe, the mayor, says that the bridge is safe. It is of iron.",
        "Former Mayor Karl Moe had said that the bridge is safe; Ida Lien, the mayor, has closed it. It is of iron.",
        "changed", "Former Mayor Karl Moe had said that the bridge is safe",
    ),
    "standing-7": (
        "The hospital ship treated 4,100 patients in 2024.", "value: {number: 4100, unit: patients, bound: exact}",
        "The hospital ship treated 4,100 patients in 2024. It has 60 beds.",
        "The hospital ship, which treated 5,300 patients in 2026, up from 4,100 in 2024, has 60 beds.",
        "changed", "5,300",
    ),
    "standing-8": (
        "A bill would raise the pension age to 67.", "value: {number: 67, unit: years, bound: exact}, hedges: [would]",
        "A bill would raise the pension age to 67. Unions oppose it.",
        "A bill that unions oppose would raise the pension age from 65 to 67.",
        "same", "",
    ),
    "standing-9": (
        "The pension age is 65.", "value: {number: 65, unit: years, bound: exact}",
        "The pension age in Orland is 65. Women retire earlier.",
        "A bill would raise the pension age in Orland from 65 to 67. Women retire earlier.",
        "same", "",
    ),
    "standing-10": (
        "The harbor tunnel was opened in 1988.", "value: {number: 1988, unit: year, bound: exact}",
        "The harbor tunnel was opened in 1988. It has two tubes.",
        "The harbor tunnel, which was to open in 1985, was opened in 1988. It has two tubes.",
        "same", "",
    ),
    "standing-11": (
        "Norsk Havn built the terminal at Ulvik.", "",
        "Norsk Havn built the terminal at Ulvik. It has four cranes.",
        "The terminal at Ulvik, with four cranes, was built by Norsk Havn, from which Baltic Quays took it over in 2026.",
        "same", "",
    ),
    "standing-13": (
        "Lena Ek chairs the ferry board.", "",
        "Lena Ek chairs the ferry board. It has five members.",
        "Lena Ek, who had been a pilot before, chairs the ferry board. It has five members.",
        "same", "",
    ),
    "standing-14": (
        "Otto Berg is the owner of the Lund Gazette.", "",
        "Otto Berg is the owner of the Lund Gazette. It has two presses.",
        "Otto Berg, who bought it from the Falk family, is the owner of the Lund Gazette. It has two presses.",
        "same", "",
    ),
    "standing-15": (
        "The mine at Tarn employs 900 miners.", "value: {number: 900, unit: miners, bound: exact}",
        "The mine at Tarn employs 900 miners. It yields zinc.",
        "The mine at Tarn, which yields zinc, was to be closed in 2026 but still employs 900 miners.",
        "same", "",
    ),
    "standing-16": (
        "Ships over 300 tons must take a pilot.", "value: {number: 300, unit: tons, bound: over}",
        "Ships of over 300 tons must take a pilot. The channel is narrow.",
        "Ships of more than 300 tons, rather than of more than 200 as in Suvia, must take a pilot. The channel is narrow.",
        "same", "",
    ),
    "standing-18": (
        "Piet Haas won the race of 2024.", "",
        "Piet Haas won the race of 2024. It was run in rain.",
        "Piet Haas, who was beaten by Ole Vang in 2026, won the race of 2024. It was run in rain.",
        "same", "",
    ),
    "standing-19": (
        "The canal carries a tenth of the grain of Orland.", "value: {number: 10, unit: percent, bound: exact}",
        "The canal carries a tenth of the grain of Orland. Barges are slow.",
        "Barges are slow, but the canal still carries a tenth of the grain of Orland, compared with a fifth in 1990.",
        "same", "",
    ),
    "standing-20": (
        "The bank has 40 branches.", "value: {number: 40, unit: branches, bound: exact}",
        "The Sund Bank has 40 branches. It lends to farmers.",
        "The Sund Bank, which lends to farmers, had opened 40 branches by 2025 and has kept them all.",
        "same", "",
    ),
    "standing-21": (
        "Critics say that the dues are too high.", "",
        "Critics say that the dues are too high. Ships pay them at Ulvik.",
        "The dues that ships pay at Ulvik were cut in 2026 from $900 to $800; critics say that they are too high.",
        "same", "",
    ),
    "standing-22": (
        "The archive was moved to Lund in 2020.", "",
        "The archive of the fleet was moved to Lund in 2020. It has 9 miles of shelves.",
        "The archive of the fleet, with 9 miles of shelves, was moved from Ulvik to Lund in 2020.",
        "same", "",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(TOLD, STANDING)
