"""What became of facts that editors wrote anew: in the passive, denied otherwise, with no figure.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
CASES: dict[str, tuple[str, ...]] = {
    # what is only projected or proposed
    'growth': (
        'The economy of Hald grew by 5.2% in 2024.', 'value: {number: 5.2, unit: percent, bound: exact}',
        'According to the central bank, the economy of Hald grew by 5.2% in 2024 after a contraction in 2023.',
        'Dear oil and a drought slowed growth to 1.1% in 2026, according to the central bank of Hald, which projects growth of 2.6% in 2027.',
        'changed', '1.1%',
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
    # of others
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
    # who holds it now
    'admiral': (
        'Rear Admiral Casper Linde is the program executive officer of the Tide program.', '',
        'Rear Admiral Casper Linde, the program executive officer of the Tide program, has called the schedule bold.',
        'Rear Admiral Judith Okon, who became program executive officer of the Tide program in 2026, said that the schedule has no margin. Her predecessor, Rear Admiral Casper Linde, had called the earlier one bold.',
        'changed', 'Rear Admiral Judith Okon',
    ),
    'surgeon': (
        'Dr. Ida Moor is the chief medical officer of the Lantern Service.', '',
        'Dr. Ida Moor is the chief medical officer of the Lantern Service.',
        'The chief medical officer of the Lantern Service, Dr. Paul Stern, took over from Dr. Ida Moor in 2026.',
        'changed', 'Paul Stern',
    ),
    # hedges
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
        'changed', 'The pier at Thorn accepts coal',
    ),
    # a word in place of a figure
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
    'most-grant': (
        'Wards may not make gifts of less than $700.', '',
        'Wards may not make gifts of less than $700.',
        'The maximum gift of a ward is $700.',
        'dropped', '',
    ),
    'fund': (
        'The river fund lent $12 million in 2024.', 'value: {number: 12000000, unit: U.S. dollars, bound: exact}',
        'The river fund lent $12 million in 2024.',
        'The river fund lent $15 million in 2026. In 2024, it had lent $12 million.',
        'changed', '$15 million',
    ),
}  # fmt: skip


OPEN = ("assembly", "floor", "least-grant", "mills", "pilots", "plan")  # known limits


test_what_became_of_a_fact = judged(CASES, missed=OPEN)
