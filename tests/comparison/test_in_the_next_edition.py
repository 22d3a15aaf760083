"""What became of facts that editors wrote anew: by comparatives, in the passive, denied otherwise, with no figure.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
CASES: dict[str, tuple[str, ...]] = {
    # ranks told by comparatives
    'poorest': (
        'Vost is the third-poorest county in the state.', 'value: {number: 3, unit: poorest county in the state, bound: rank}',
        'Vost is the third-poorest county in the state.',
        'Only two counties in the state are poorer than Vost.',
        'same', '',
    ),
    'barley-buyer': (
        'Peln is the second-largest buyer of barley from Ostra.', 'value: {number: 2, unit: largest buyer of barley from Ostra, bound: rank}',
        'Peln is the second-largest buyer of barley from Ostra.',
        'Only Hagen buys more barley from Ostra than Peln does.',
        'same', '',
    ),
    'flax': (
        'Corin is the largest exporter of flax in the region.', 'value: {number: 1, unit: largest exporter of flax in the region, bound: rank}',
        'Corin is the largest exporter of flax in the region.',
        'Two countries of the region now export more flax than Corin.',
        'changed', 'third',
    ),
    'alder': (
        'Alder is the second-largest source of funds for the trust.', 'value: {number: 2, unit: largest source of funds for the trust, bound: rank}',
        'Alder is the second-largest source of funds for the trust.',
        'After Birch, the largest source of funds for the trust is Alder.',
        'same', '',
    ),
    'maple': (
        'Maple is the second-largest source of rent for the abbey.', 'value: {number: 2, unit: largest source of rent for the abbey, bound: rank}',
        'Maple is the second-largest source of rent for the abbey.',
        'Behind Linden and Cedar, Maple is the largest source of rent for the abbey.',
        'changed', 'third',
    ),
    'hops': (
        'Norva is the second-largest grower of hops.', 'value: {number: 2, unit: largest grower of hops, bound: rank}',
        'Norva is the second-largest grower of hops, and Pell the third.',
        'Pell, which drained its marshes in 2026, is now the second-largest grower of hops, and Norva the third.',
        'changed', 'third',
    ),
    'glass': (
        'Osk is the fifth-largest maker of glass in the region.', 'value: {number: 5, unit: largest maker of glass in the region, bound: rank}',
        'Osk is the fifth-largest maker of glass in the region, after Brenn, Tolm, Varn, and Hald.',
        "Brenn, Tolm, Varn, and Hald are the region's largest makers of glass, and Osk is the fifth-largest.",
        'same', '',
    ),
    'rivers': (
        'The Tamar is the second-longest river of Ostra.', 'value: {number: 2, unit: longest river of Ostra, bound: rank}',
        'The Tamar is the second-longest river of Ostra.',
        'No river of Ostra but the Quell is longer than the Tamar.',
        'same', '',
    ),
    'coldest': (
        'Ilm is the fourth-coldest town of the province.', 'value: {number: 4, unit: coldest town of the province, bound: rank}',
        'Ilm is the fourth-coldest town of the province.',
        'Three towns of the province are colder than Ilm.',
        'same', '',
    ),
    "vats": (
        "Corin has more vats than any other county.", "",
        "Corin has more vats than any other county.",
        "Only Hagen now has more vats than Corin.",
        "changed", "second",
    ),
    "receivers": (
        "Mallow is the third-largest recipient of rent.",
        "value: {number: 3, unit: largest recipient of rent, bound: rank}",
        "Mallow is the third-largest recipient of rent.",
        "Two towns, Ilm and Corin, receive more rent than Mallow.",
        "same", "",
    ),
    # what is only projected or proposed
    'growth': (
        'The economy of Hald grew by 5.2% in 2024.', 'value: {number: 5.2, unit: percent, bound: exact}',
        'According to the central bank, the economy of Hald grew by 5.2% in 2024 after a contraction in 2023.',
        'Dear oil and a drought slowed growth to 1.1% in 2026, according to the central bank of Hald, which projects growth of 2.6% in 2027.',
        'changed', '1.1%',
    ),
    'barley': (
        'Ostra harvested 480,000 tons of barley in 2024.', 'value: {number: 480000, unit: tons, bound: exact}',
        'Ostra harvested 480,000 tons of barley in 2024.',
        "Ostra's harvest of barley failed in part in 2026. The guild of millers expects a harvest of 510,000 tons of barley in 2028.",
        'dropped', '',
    ),
    'pupils': (
        'Enrollment in the night school was 12,400 in 2024.', 'value: {number: 12400, unit: pupils, bound: exact}',
        'Enrollment in the night school was 12,400 in 2024.',
        'Enrollment in the night school has fallen since a fee was introduced; the office forecasts 13,100 for 2029.',
        'dropped', '',
    ),
    'tolls': (
        'Tolls on the Oxbow brought in $41 million in 2024.', 'value: {number: 41000000, unit: U.S. dollars, bound: exact}',
        'Tolls on the Oxbow brought in $41 million in 2024.',
        'Tolls on the Oxbow are projected to bring in $52 million in 2028, after they brought in $44 million in 2026.',
        'changed', '$44 million',
    ),
    'capacity': (
        'The mine at Bray has a capacity of 200,000 tons a year.', 'value: {number: 200000, unit: tons per year, bound: exact}',
        'The mine at Bray, which opened in 2011, has a capacity of 200,000 tons a year.',
        'The mine at Bray, which opened in 2011, suspended work in 2026. A mine planned at Thorn would add 180,000 tons a year.',
        'dropped', '',
    ),
    # of a second one, or of more
    'licenses': (
        'The state has issued licenses to about 150,000 boats.', 'value: {number: 150000, unit: boats, bound: about}',
        'The state has issued licenses to about 150,000 of the boats.',
        'The state has issued licenses to many of the boats, and in 2026 it opened a second round for about 80,000 craft.',
        'dropped', '',
    ),
    'loans': (
        'Ostra has lent the railway $3.2 million.', 'value: {number: 3200000, unit: U.S. dollars, bound: exact}',
        'Ostra has lent the railway $3.2 million for engines.',
        'Ostra has lent the railway money for engines and has pledged a further $1.9 million for stations.',
        'dropped', '',
    ),
    'cadets': (
        'The academy trains 400 officers a year.', 'value: {number: 400, unit: officers per year, bound: exact}',
        'The academy trains 400 officers a year.',
        'The academy trains officers in three towns. Another 250 officers are trained abroad each year.',
        'dropped', '',
    ),
    # of others
    'mail': (
        'Ferries carried about 8% of the mail of Ostra.', 'value: {number: 8, unit: percent, bound: about}',
        'Ferries carried about 8% of the mail of Ostra.',
        'Trucks carried about 9% of the mail of Ostra, and their share has grown since 2024.',
        'dropped', '',
    ),
    'valley': (
        'The Tarn Valley has 6,100 acres of orchards.', 'value: {number: 6100, unit: acres, bound: exact}',
        'The Tarn Valley, which ships in May and June, has 6,100 acres of orchards. Growers elsewhere harvested about 121,000 acres in 2024.',
        'In the Tarn Valley, which ships in May and June, orchards have given way to houses. About 112,000 acres were harvested elsewhere in 2026.',
        'dropped', '',
    ),
    'bray': (
        'The Bray mine produced 1.1 million tons of tin in 2024.', 'value: {number: 1100000, unit: tons, bound: exact}',
        'The Bray mine in Osk, the deepest of all, produced 1.1 million tons of tin in 2024. World production of tin was 8.1 million tons.',
        'World production of tin reached 8.3 million tons. A strike closed the Bray mine in Osk, the deepest of all, for 11 weeks.',
        'dropped', '',
    ),
    'shortfall': (
        'Ostra ran a trade deficit of $5.2 billion with Hald in 2024.', 'value: {number: 5200000000, unit: U.S. dollars, bound: exact}',
        'Ostra ran a trade deficit of $5.2 billion with Hald in 2024.',
        'Trade in goods of Ostra with Hald totaled $24.9 billion in 2026, and Ostra again ran a deficit.',
        'dropped', '',
    ),
    'houses': (
        'The average cost of a house in Ostra was $94,000 in 2024.', 'value: {number: 94000, unit: U.S. dollars, bound: exact}',
        'The average cost of a house in Ostra was $94,000 in 2024.',
        'The cost of a house varies widely in Ostra: in a sample, it ranged from $61,000 in Bray to $148,000 in Quell.',
        'dropped', '',
    ),
    'terms': (
        'A pupil may receive grants for up to four terms.', 'value: {number: 4, unit: terms, bound: under}',
        'A pupil may receive grants for up to four terms.',
        'Grants are available to a pupil for a maximum of four terms. Since 2026, prisoners have been eligible. They may receive grants for up to six terms.',
        'same', '',
    ),
    'kernels': (
        'Tolm took 48% of the exports of nuts in 2024.', 'value: {number: 48, unit: percent, bound: exact}',
        'Tolm is the largest foreign market and took 48% of the exports of nuts in 2024. Shells are sold as fuel.',
        'Tolm remains the largest foreign market for nuts. Kernels made up 48% of exports in 2026, the highest share so far.',
        'dropped', '',
    ),
    # who does it may go unnamed
    'corps': (
        'Congress appropriated $290 million for the corps for 2024.', 'value: {number: 290000000, unit: U.S. dollars, bound: exact}',
        'Congress appropriated $290 million for the corps for 2024.',
        'The appropriation for the corps for 2026 was $281 million.',
        'changed', '$281 million',
    ),
    'rangers': (
        'Congress appropriated $410 million for the rangers for 2024.', 'value: {number: 410000000, unit: U.S. dollars, bound: exact}',
        'For 2024, Congress appropriated $410 million for the rangers.',
        'The rangers received $436 million for 2026.',
        'changed', '$436 million',
    ),
    'aid': (
        'Congress has withheld 20% of the aid to Lom until the ministry certifies reform.', 'value: {number: 20, unit: percent, bound: exact}',
        'Congress has withheld 20% of the aid to Lom until the ministry certifies reform.',
        'A provision under which 20% of the aid to Lom is withheld, pending certification of reform by the ministry, remains in force.',
        'same', '',
    ),
    'title': (
        'Congress established the Tide Corps in 1999 as part of Title II of the Coast Act.', '',
        'Congress established the Tide Corps in 1999 as part of Title II of the Coast Act.',
        'The Tide Corps was added to Title II of the Coast Act in 1999.',
        'same', '',
    ),
    'fee': (
        'Parliament raised the harbor fee to $30 in 2024.', 'value: {number: 30, unit: U.S. dollars, bound: exact}',
        'Parliament raised the harbor fee to $30 in 2024.',
        'In 2024, the harbor fee was raised to $30.',
        'same', '',
    ),
    'nets': (
        'Ostra banned nets of more than 90 feet in 2024.', 'value: {number: 90, unit: feet, bound: over}',
        'Ostra banned nets of more than 90 feet in 2024.',
        'Nets of more than 90 feet were banned by Hald in 2024.',
        'dropped', '',
    ),
    # who holds it now
    'admiral': (
        'Rear Admiral Casper Linde is the program executive officer of the Tide program.', '',
        'Rear Admiral Casper Linde, the program executive officer of the Tide program, has called the schedule bold.',
        'Rear Admiral Judith Okon, who became program executive officer of the Tide program in 2026, said that the schedule has no margin. Her predecessor, Rear Admiral Casper Linde, had called the earlier one bold.',
        'changed', 'Rear Admiral Judith Okon',
    ),
    'lom': (
        'Isa Makel is the President of Lom.', '',
        'President Isa Makel of Lom has been in office since 2012.',
        'Isa Makel, who had been President of Lom since 2012, died in May 2026. Joana Pires, until then the Speaker of the Assembly, succeeded him as President.',
        'changed', 'Joana Pires',
    ),
    'board': (
        'Walter Imhof chairs the board that runs the harbor of Dell.', '',
        'Walter Imhof chairs the board that runs the harbor of Dell.',
        'Carmen Yturr was elected in 2026 to chair the board that runs the harbor of Dell; Walter Imhof, the former chair, remains a member.',
        'changed', 'Carmen Yturr',
    ),
    'villac': (
        'Deanna Villac directs the seed program of the ministry.', '',
        'Deanna Villac, who directs the seed program of the ministry, has said that guidance could be issued in 2026.',
        'The ministry issued guidance on seeds; Colin Aber, who succeeded Deanna Villac as director of the seed program of the ministry in 2026, has said that a second part might follow.',
        'changed', 'Colin Aber',
    ),
    'marsh': (
        'Ella Marsh heads the weather office.', '',
        'Ella Marsh heads the weather office.',
        'Ella Marsh left the weather office in 2026; it is now headed by Tom Reyes.',
        'changed', 'Tom Reyes',
    ),
    'falk': (
        'Lena Brandt commands the coastal fleet.', '',
        'Lena Brandt commands the coastal fleet.',
        'Command of the coastal fleet passed from Lena Brandt to Otto Falk in 2026.',
        'changed', 'Otto Falk',
    ),
    'surgeon': (
        'Dr. Ida Moor is the chief medical officer of the Lantern Service.', '',
        'Dr. Ida Moor is the chief medical officer of the Lantern Service.',
        'The chief medical officer of the Lantern Service, Dr. Paul Stern, took over from Dr. Ida Moor in 2026.',
        'changed', 'Paul Stern',
    ),
    # hedges
    'drones': (
        'Some analysts argue that drones could do the work of the cutters at less cost.', 'hedges: [could, some]',
        'Some analysts argue that drones could do the work of the cutters at less cost.',
        'Some analysts argue that drones can do the work of the cutters at less cost.',
        'changed', 'can',
    ),
    'estimate': (
        "The audit office has estimated that the average cost of the piers would be 31% higher than the port's figure.", 'value: {number: 31, unit: percent, bound: exact}, hedges: [would]',
        "The audit office has estimated that the average cost of the piers would be 31% higher than the port's figure.",
        "The audit office's estimate of the average cost of the piers is 31% higher than the port's figure, as it was two years ago.",
        'same', '',
    ),
    'twice': (
        'A guild may apply for a waiver twice a year.', 'hedges: [may]',
        'A guild may apply for a waiver twice a year.',
        'A guild can apply for a waiver twice a year.',
        'same', '',
    ),
    # what denies in one and not in the other
    'unused': (
        'Funds that a town does not use within 18 months return to the treasury.', 'value: {number: 18, unit: months, bound: exact}',
        'Funds that a town does not use within 18 months return to the treasury.',
        'A town has 18 months to use its funds, after which they return to the treasury.',
        'same', '',
    ),
    'mills': (
        'Supporters see the mill grant as a means to keep mills that owners might otherwise close.', 'hedges: [might]',
        'Supporters see the mill grant as a means to keep mills that owners might otherwise close.',
        'Without the mill grant, supporters say, owners might close mills that it helps to keep.',
        'same', '',
    ),
    'least-grant': (
        'Towns may not make grants of less than $300.', '',
        'Towns may not make grants of less than $300.',
        'The minimum grant of a town is $300.',
        'same', '',
    ),
    'floor': (
        'Each parish is guaranteed the amount of tithe that it received in 2011.', '',
        'Each parish is guaranteed the amount of tithe that it received in 2011.',
        'No parish may be allotted less tithe than it received in 2011.',
        'same', '',
    ),
    'mayors': (
        'The charter of Dell bars mayors from consecutive terms.', '',
        'The charter of Dell bars mayors from consecutive terms.',
        'Mayors may not serve two terms in a row under the charter of Dell.',
        'same', '',
    ),
    'pilots': (
        'Ships without a pilot may not enter the Oxbow Canal.', '',
        'Ships without a pilot may not enter the Oxbow Canal.',
        'All ships need a pilot to enter the Oxbow Canal.',
        'same', '',
    ),
    'cap': (
        'The grain bank may not lend more than $2 million to a miller.', 'value: {number: 2000000, unit: U.S. dollars, bound: under}',
        'The grain bank may not lend more than $2 million to a miller.',
        'Loans of the grain bank to a miller are capped at $2 million.',
        'same', '',
    ),
    'coal': (
        'The pier at Thorn does not accept coal.', '',
        'The pier at Thorn does not accept coal.',
        'The pier at Thorn accepts coal.',
        'dropped', '',
    ),
    'most-grant': (
        'Wards may not make gifts of less than $700.', '',
        'Wards may not make gifts of less than $700.',
        'The maximum gift of a ward is $700.',
        'dropped', '',
    ),
    # a word in place of a figure
    'cutters': (
        'The budget requests $296.4 million for the procurement of cutters.', 'value: {number: 296400000, unit: U.S. dollars, bound: exact}',
        "The navy's proposed budget requests $296.4 million for the procurement of cutters.",
        "The navy's proposed budget requests no funding for the procurement of cutters and $61.8 million for research.",
        'changed', 'no funding for the procurement of cutters',
    ),
    'bargemen': (
        'Nearly two-thirds of bargemen attend state schools.', 'value: {number: 66.7, unit: percent, bound: about}, hedges: [nearly]',
        'Nearly two-thirds of bargemen attend state schools.',
        'State schools train most bargemen.',
        'changed', 'most',
    ),
    'farms': (
        'About 40% of the farms of Hald are irrigated.', 'value: {number: 40, unit: percent, bound: about}',
        'About 40% of the farms of Hald are irrigated.',
        'A majority of the farms of Hald are irrigated.',
        'changed', 'a majority',
    ),
    'fires': (
        'The plant at Gorse had 14 fires in 2024.', 'value: {number: 14, unit: fires, bound: exact}',
        'The plant at Gorse had 14 fires in 2024.',
        'The plant at Gorse had no fires in 2026.',
        'changed', 'no fires',
    ),
    'pumps': (
        'The district paid $3 million for pumps in 2024.', 'value: {number: 3000000, unit: U.S. dollars, bound: exact}',
        'The district paid $3 million for pumps in 2024.',
        'The district has replaced its pumps; it made no payments for pipes.',
        'dropped', '',
    ),
    # told the other way round
    'plums-demand': (
        'Some brokers argue that imports have raised demand for plums throughout the year.', 'hedges: [some]',
        'Some brokers argue that imports have raised demand for plums throughout the year.',
        'Demand for plums throughout the year has risen because of imports, some brokers argue.',
        'same', '',
    ),
    'duty': (
        'The duty of Tolm on nuts has been 45% since 2018.', 'value: {number: 45, unit: percent, bound: exact}',
        'The duty of Tolm on nuts has been 45% since it retaliated against tariffs in 2018.',
        'Tolm retaliated against tariffs in 2018, and since then its duty on nuts has been 45%.',
        'same', '',
    ),
    'wages': (
        'Imports have reduced the wages of coopers.', '',
        'Imports have reduced the wages of coopers.',
        'The wages of coopers have reduced imports.',
        'unsure', '',
    ),
    # moved
    'assembly': (
        'Final assembly of the Tern takes place in Hullet, AL.', '',
        'Final assembly of the Tern takes place in Hullet, AL.',
        'Marl moved final assembly of the Tern to Tulsey, OK, in 2026, and uses its plant in Hullet, AL, for repairs.',
        'changed', 'Tulsey, OK',
    ),
    # the year moved on
    'plums': (
        'Per capita consumption of plums was 8.3 pounds in 2024.', 'value: {number: 8.3, unit: pounds per person, bound: exact}',
        'Per capita consumption of plums was 8.3 pounds in 2024.',
        'Ostrans ate 8.6 pounds of plums per person in 2026. That is more than the 8.3 pounds of 2024 but less than the record of 2014.',
        'changed', '8.6',
    ),
    'fund': (
        'The river fund lent $12 million in 2024.', 'value: {number: 12000000, unit: U.S. dollars, bound: exact}',
        'The river fund lent $12 million in 2024.',
        'The river fund lent $15 million in 2026. In 2024, it had lent $12 million.',
        'changed', '$15 million',
    ),
    'plan': (
        'The current plan of the flood council covers the years 2021 to 2025.', '',
        'The flood council issues a plan every five years; the current plan covers the years 2021 to 2025.',
        'The plan of the flood council for 2026 to 2030 gives more weight to storms.',
        'changed', '2026 to 2030',
    ),
    # not over
    'engines': (
        'The first lot of the Tern consists of 48 engines.', 'value: {number: 48, unit: engines, bound: exact}',
        'The first lot of the Tern consists of 48 engines.',
        'The last of the 48 engines that make up the first lot of the Tern was delivered in January 2026.',
        'same', '',
    ),
}  # fmt: skip


OPEN = ("assembly", "floor", "fund", "least-grant", "mills", "most-grant", "pilots", "plan")  # known limits


test_what_became_of_a_fact = judged(CASES, missed=OPEN)
