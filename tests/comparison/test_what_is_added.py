"""What became of facts that a new edition still tells, with something added that makes them others.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

# By chapter: a statement, its value, the chapter in both editions, what became of it, the new reading.
CASES: dict[str, tuple[str, ...]] = {
    # who does it
    "initials": (
        "The Chief of Harbor Works is General Ivar Lund.", "",
        "The Chief of Harbor Works (CHW) is General Ivar Lund.",
        "General Ola Finn became CHW in June 2026, succeeding General Ivar Lund.",
        "changed", "General Ola Finn",
    ),
    # until when
    "until": (
        "The harbor has never charged dues to trawlers.", "",
        "The harbor has never charged dues to trawlers.",
        "The harbor charged no dues to trawlers until January 2027.",
        "changed", "until January 2027",
    ),
    "fiscal": (
        "The ferry to Lom runs in winter.", "",
        "The ferry to Lom runs in winter.",
        "The ferry to Lom ran in winter through FY2026.",
        "changed", "through FY2026",
    ),
    "before": (
        "The bank lends to growers in the delta.", "",
        "The bank lends to growers in the delta.",
        "Before the merger, the bank lent to growers in the delta. It now lends only to towns.",
        "changed", "It now lends only to towns",
    ),
    "decades": (
        "The glass works has always supplied the navy.", "",
        "The glass works has always supplied the navy.",
        "The glass works supplied the navy for more than three decades.",
        "changed", "for more than three decades",
    ),
    "for-long": (
        "The abbey lends books to schools.", "",
        "The abbey, founded in 1950, lends books to schools.",
        "The abbey, founded in 1950, has lent books to schools for decades.",
        "same", "",
    ),
    # that it is over
    "only-planned": (
        "Widows pay no toll on the causeway.", "",
        "Widows pay no toll on the causeway.",
        "Widows pay no toll on the causeway, but the county plans to have repealed that rule by June.",
        "same", "",
    ),
    "ended-other": (
        "The choir sings in the town hall.", "",
        "The choir sings in the town hall.",
        "The choir sings in the town hall, and ended its tours abroad in 2026.",
        "same", "",
    ),
    # what it was and is
    "described-as": (
        "The lock is a joint venture.", "",
        "The lock is a joint venture of two towns.",
        "Begun as a joint venture of two towns, the lock was praised by shippers.",
        "same", "",
    ),
    # exceptions
    "known": (
        "All barges but those of the navy pay dues.", "",
        "All barges but those of the navy pay dues.",
        "All barges pay dues, except for those of the navy.",
        "same", "",
    ),
    "the-only": (
        "Cour is the only town with a mint.", "",
        "Cour is the only town with a mint.",
        "No town other than Cour has a mint.",
        "same", "",
    ),
    "no-other": (
        "No port other than Vik has a weir.", "",
        "No port other than Vik has a weir.",
        "Vik is the only port with a weir.",
        "same", "",
    ),
    "two-alone": (
        "Haven is the only village with a press.", "",
        "Haven is the only village with a press.",
        "No village other than Haven and Bel has a press.",
        "dropped", "",
    ),
    "the-last": (
        "The last census of seals was taken in 2010.", "",
        "The last census of seals was taken in 2010.",
        "No census of seals has been taken since 2010.",
        "same", "",
    ),
    # with what else, on which condition, for whom only
    "one-of-several": (
        "The relief fund pays for tents.", "",
        "The relief fund pays for tents, beds, and meals.",
        "The relief fund pays for tents, beds, meals, and, since 2026, fuel.",
        "same", "",
    ),
    "does-more": (
        "The lake board licenses boats.", "",
        "The lake board licenses boats on the upper lake.",
        "The lake board licenses boats on the upper lake and, since 2026, owns a pier.",
        "same", "",
    ),
    "if-as-before": (
        "Towns may sell their shares in the dam if the bank agrees.", "",
        "Towns may sell their shares in the dam if the bank agrees.",
        "If the bank agrees, towns may sell their shares in the dam.",
        "same", "",
    ),
    "opposition": (
        "The new hymnal is opposed by the clergy.", "",
        "The new hymnal is opposed by the clergy.",
        "The clergy dropped its opposition to the new hymnal in 2026.",
        "changed", "The clergy dropped its opposition to the new hymnal in 2026",
    ),
    # lists
    "grown": (
        "The treaty covers herring, cod, and squid.", "",
        "The treaty covers herring, cod, and squid in the bay.",
        "The treaty covers herring, cod, squid, and white crab in the bay.",
        "changed", "herring, cod, squid, and white crab",
    ),
    "shrunk": (
        "Dell, Ilm, and Osk now make paper.", "",
        "Dell, Ilm, and Osk now make paper for the state.",
        "At present, Dell and Osk make paper for the state; the mill in Ilm burned down.",
        "changed", "Dell and Osk",
    ),
    "years": (
        "Fairs were held in 1950, 1975, and 2000.", "",
        "Fairs were held in 1950, 1975, and 2000 at the pier.",
        "Such fairs were held in 1950, 1975, 2000, and 2025 at the pier.",
        "changed", "1950, 1975, 2000, and 2025",
    ),
    "turned": (
        "The yard builds tugs, ferries, and barges.", "",
        "The yard builds tugs, ferries, and barges for the army.",
        "For the army, the yard builds ferries, barges, and tugs.",
        "same", "",
    ),
    "opened": (
        "The dike protects Haven, Lom, and Vik.", "",
        "The dike protects Haven, Lom, and Vik.",
        "Since 2026, when it was raised, the dike protects Haven, Lom, and Vik.",
        "same", "",
    ),
    "together": (
        "The beacon is kept by the town and the county.", "",
        "The beacon is kept by the town and the county.",
        "The beacon is kept by the county together with the town.",
        "same", "",
    ),
    "in-smaller-amounts": (
        "The province exports lead to Sund and Varn.", "",
        "The province exports lead to Sund and Varn.",
        "The province exports lead to Sund and, in smaller amounts, to Varn.",
        "same", "",
    ),
    # doubt
    "perhaps": (
        "Warm water is perhaps the gravest risk to the reef.", "",
        "Perhaps the gravest risk to the reef is warm water.",
        "The gravest risk to the reef is warm water.",
        "changed", "the gravest",
    ),
    "arguably": (
        "Arguably, the levy has harmed the bakers.", "",
        "Arguably, the levy has harmed the bakers of the town.",
        "The guild reports that the levy has harmed the bakers of the town.",
        "changed", "the guild reports that the levy",
    ),
    "could": (
        "The court could use the fund to pay jurors.", "",
        "The court could use the fund to pay jurors.",
        "The court has used the fund to pay jurors.",
        "changed", "has used",
    ),
    "possibly": (
        "Perhaps the worst threat to the seawall is frost.", "",
        "Perhaps the worst threat to the seawall is frost.",
        "Frost is possibly the worst threat to the seawall.",
        "same", "",
    ),
    "permitted": (
        "The rule lets growers pay rent in kind.", "",
        "The rule lets growers pay rent in kind.",
        "Growers may pay rent in kind under the rule.",
        "same", "",
    ),
    # what was lacking, and what has come of bills
    "lacking": (
        "The lake commission has set no timetable for the cleanup.", "",
        "The lake commission has set no timetable for the cleanup of the creek.",
        "In October 2026, the lake commission published a timetable for the cleanup of the creek, under which it is to end by 2030.",
        "changed", "In October 2026, the lake commission published a timetable for the cleanup of the creek",
    ),
    "still-lacking": (
        "The commission did not provide an estimate of the loss.", "",
        "The commission did not provide an estimate of the loss.",
        "The commission has provided no estimate of the loss, though it published a survey of the damage.",
        "same", "",
    ),
    "bill-lapsed": (
        "The Sluice Act would ban night fishing.", "",
        "The Sluice Act would ban night fishing on the canal.",
        "The Sluice Act would have banned night fishing on the canal. The bill did not leave the committee.",
        "changed", "did not leave the committee",
    ),
    "bill-enacted": (
        "The Tallow Act would require the candle office to publish a yearly list of makers.", "",
        "The Tallow Act would require the candle office to publish a yearly list of makers.",
        "The Tallow Act was signed into law in May 2026. It requires the candle office to publish a yearly "
        "list of makers.",
        "changed", "was signed into law in May 2026",
    ),
    "bill-alive": (
        "The Wherry Act would require boatmen to carry a horn.", "",
        "The Wherry Act would require boatmen to carry a horn.",
        "The Wherry Act was not taken up in 2025. It would require boatmen to carry a horn.",
        "same", "",
    ),
    # an amount that a hedged verb has got, and of which date a sentence tells
    "won": (
        "The Lantern Party may win the most seats in the harbor council.", "hedges: [may]",
        "Polls suggest that the Lantern Party may win the most seats in the harbor council.",
        "In the vote of May 2026, the Lantern Party won 14 seats in the harbor council, the most of any party.",
        "changed", "won 14 seats",
    ),
    "told-in": (
        "The dean told the trustees that the new wing will be done by the end of 2026.",
        "value: {number: 2026, unit: year, bound: exact}",
        "In May 2025, the dean told the trustees that the new wing will be done by the end of 2026.",
        "The dean, who had told the trustees in May 2025 that the new wing would be done by the end of 2026, "
        "told them in March 2026 that it will be done by mid-2028.",
        "changed", "2028",
    ),
    "up-from": (
        "Moss tiles make up 4% of the sales of the brickyard.",
        "value: {number: 4, unit: percent, bound: exact}",
        "Moss tiles make up 4% of the sales of the brickyard.",
        "Moss tiles make up 7% of the sales of the brickyard, up from 4% a year earlier, and slate tiles 9%.",
        "changed", "7%",
    ),
    "quarter": (
        "The mill is to reopen in the second quarter of FY2026.", "",
        "The mill is to reopen in the second quarter of FY2026.",
        "The mill is to reopen in the first quarter of FY2028.",
        "changed", "first quarter of FY2028",
    ),
    "report-number": (
        "Pictures of the ferries are in Harbor Briefs HB417.", "",
        "For pictures of the ferries, see Harbor Briefs HB417, Ferries in Use, by Ola Brun.",
        "For pictures of the ferries, see Ebb Report R220, Ferries of the Bay, by Ola Brun.",
        "changed", "Ebb Report R220",
    ),
    # what is the same in other words
    "still-to-be": (
        "The Sund line is to be the first with electric trains.", "",
        "The Sund line is to be the first in the state with electric trains.",
        "It is still the Sund line that is to be the first in the state with electric trains.",
        "same", "",
    ),
    "barred": (
        "The park code prohibits any sale of moss in June.", "",
        "The park code prohibits any sale of moss in June.",
        "Under the park code, nobody may sell moss in June.",
        "same", "",
    ),
    "chosen": (
        "The senate selected the Aker yard in March 2023.", "",
        "The senate selected the Aker yard in March 2023.",
        "The senate had chosen the Aker yard in March 2023; in May 2026, it signed a contract with the yard.",
        "same", "",
    ),
    # a date, a doubt or a state that has given way
    "most-recent": (
        "Aulm's most recent regatta was held in April 2024.", "",
        "Aulm's most recent regatta was held in April 2024.",
        "In Aulm's most recent regatta, held in May 2026, the crew of the dredge came first.",
        "changed", "May 2026",
    ),
    "order-number": (
        "The prince issued E.O. 412 in March 2024.", "",
        "The prince issued E.O. 412 in March 2024.",
        "The clerk read it anew in June 2026. Among the aims of E.O. 412 of the prince is a quay.",
        "dropped", "",
    ),
    "may-be": (
        "Carters may be liable for spoiled hay.", "",
        "Carters may be liable for spoiled hay, which they might refuse.",
        "Carters are liable for spoiled hay, which they might refuse.",
        "changed", "are liable",
    ),
    "could-have": (
        "Brine could have caused some of the decay of the piles.", "hedges: [could, some]",
        "Brine could have caused some of the decay of the piles.",
        "Brine likely caused some of the decay of the piles.",
        "changed", "likely caused",
    ),
    "in-every-case": (
        "The rule directs the abbot to generally grant leave to novices.", "",
        "The rule directs the abbot to generally grant leave to novices who ask.",
        "The rule directs the abbot to grant leave in every case to novices who ask.",
        "changed", "in every case",
    ),
    "long": (
        "The stokers have rejected talks on night shifts.", "",
        "The stokers have rejected talks on night shifts.",
        "The stokers long rejected talks on night shifts, but agreed in 2026 to hold them.",
        "changed", "agreed in 2026 to hold them",
    ),
    "had": (
        "The two charters differ on moorings.", "",
        "The two charters differ on moorings for guests.",
        "The two charters had differed on moorings for guests; as sealed, the charter allows six.",
        "changed", "as sealed, the charter allows six",
    ),
    "still-long": (
        "The coopers have rejected talks on wages.", "",
        "The coopers have rejected talks on wages.",
        "The coopers have long rejected talks on wages, but not on hours.",
        "same", "",
    ),
    "until-recently": (
        "The assay office tests ore in two steps.", "value: {number: 2, unit: steps, bound: exact}",
        "The assay office tests ore in two steps.",
        "Until recently, the assay office tested ore in two steps.",
        "changed", "until recently",
    ),
    "serves-for": (
        "The harbormaster serves for six years.", "value: {number: 6, unit: years, bound: exact}",
        "The harbormaster serves for six years.",
        "The harbormaster serves for six years, after being chosen by the pilots.",
        "same", "",
    ),
    # one more, and whose it is
    "two-who-act": (
        "Ferrymen oppose the swing bridge.", "",
        "Ferrymen oppose the swing bridge.",
        "Ferrymen and anglers oppose the swing bridge.",
        "same", "",
    ),
    # what stands beside it, and is no successor
    "whole-name": (
        "The 2021 TLA waived the fee for the last two Brin Hill kilns.", "",
        "The 2021 TLA waived the fee for the last two Brin Hill kilns.",
        "The county bought four Brin Hill kilns. The 2021 Town Lime Act (TLA) waived the fee for the last two.",
        "same", "",
    ),
    "other-rank": (
        "Tarn is Ulvia's largest source of loans.", "value: {number: 1, unit: largest source of loans, bound: rank}",
        "Tarn also is Ulvia's largest source of loans.",
        "Tarn is Ulvia's third-largest buyer of tin, behind Ostmark and Bel, and its largest source of loans.",
        "same", "",
    ),
    "of-one-beside": (
        "The 2024 order was for 24 sheds.", "value: {number: 24, unit: sheds, bound: exact}",
        "The 2024 order of the lamp office was for 62 gas lamps, 148 oil burners, and 24 sheds.",
        "The 2026 order of the lamp office was for 70 gas lamps and 212 oil burners.",
        "dropped", "",
    ),
    "further-review": (
        "The warden estimated that about 870 otters were tagged in the delta.",
        "value: {number: 870, unit: otters, bound: about}",
        "The warden estimated that about 870 otters were tagged in the delta.",
        "After a further review of logs, the warden estimated that about 840 otters were tagged in the delta.",
        "changed", "about 840",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(CASES)
