"""What became of facts of long reports: one sentence said of each program in turn, whole dates, bills by number.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from edition_pairs import judged

from usjapan_cli.language.proper_names import names, read_wording

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
LONG = {
    "pilots": (
        "The pilots request an increase of 2.2%.",
        "value: {number: 2.2, unit: percent, bound: exact}",
        "The FY2027 request of $22.9 million is an increase of 2.2% over the FY2026 enacted level. It pays for fuel.",
        "The FY2028 request of $26.8 million is an increase of 18.6% over the FY2027 enacted level and includes "
        "funds for 14 more boats.",
        "changed", "18.6%",
    ),
    "packages": (
        "OSFP has $239 million in FY2026.",
        "value: {number: 239000000, unit: U.S. dollars, bound: exact}",
        "FY2026 funding for OSFP is $239 million, and FY2025 participation was 58,000. OSFP gives out food.\n\n"
        "FY2026 funding for TELP is $552 million, and FY2025 participation was 61,000.",
        "Participation in OSFP fell in 2026, when many left. OSFP gives out food.\n\n"
        "FY2027 funding for TELP is $571 million, and FY2026 participation was 66,000.",
        "dropped", "",
    ),
    "vouchers": (
        "The Rural Growers' Market Food Program had 758,000 participants in FY2022.",
        "value: {number: 758000, unit: participants, bound: exact}",
        "RGMFP funding is $21 million, and participation was 758,000 in FY2022, the most recent year available.",
        "Rural people receive coupons from RGMFP for fresh food at growers' markets. The program reached 811,000 participants in FY2024, "
        "the most recent year available, and its funding remains $21 million.",
        "changed", "811,000",
    ),
    "another": (
        "The judges' request includes $826.5 million in fixed appropriations.",
        "value: {number: 826500000, unit: U.S. dollars, bound: exact}",
        "The judges' request seeks $9.7 billion in yearly funding, as well as $826.5 million in fixed appropriations "
        "for pensions.",
        "The judges' request seeks $10.0 billion in yearly funding. Another $861.2 million is requested in fixed "
        "appropriations for pensions.",
        "changed", "$861.2 million",
    ),
    "published": (
        "The Court Office made the budget request public on March 25, 2026.",
        "",
        "The budget request for FY2027 was made public by the Court Office on March 25, 2026.",
        "The Court Office made the FY2028 budget request public on April 6, 2027.",
        "changed", "April 6, 2027",
    ),
    "bill": (
        "A reed bill before Congress (H.R. 7567) would renew the marsh programs through September 30, 2031.",
        "value: {number: 2031, unit: year, bound: exact}, hedges: [would]",
        "The 119th Congress has begun work on a reed bill that would renew the marsh programs through September 30, "
        "2031 (see H.R. 7567).",
        "A reed bill introduced in the 120th Congress (H.R. 1180) would renew the marsh programs through September "
        "30, 2032.",
        "changed", "September 30, 2032",
    ),
    "filed": (
        "The harbor office has received over 10 applications since N.O. 14285 was issued.",
        "value: {number: 10, unit: applications, bound: over}",
        'The harbor office has received "over 10 applications" since N.O. 14285 was issued.',
        "A new order was issued in April 2025. Since then, the harbor office has received 19 applications.",
        "changed", "19",
    ),
    "commander": (
        "The Commander of NORTHFLEET is General Gregory Gill.",
        "",
        'In the words of U.S. Northern Fleet (NORTHFLEET) Commander General Gregory Gill, these ships are "a danger." '
        'U.S. Strategic Fleet (STRATFLEET) Commander Admiral Rik Cole says that he has "too few."',
        "U.S. Strategic Fleet (STRATFLEET) Commander Admiral Rik Cole testified in March 2027. General Gregory Gill, "
        "then-Commander of U.S. Northern Fleet (NORTHFLEET), testified in 2025. His successor, General Thomas Oyelar, "
        "told Congress of new ships.",
        "changed", "General Thomas Oyelar",
    ),
    "graphite": (
        "The country has not mined chalk since 1950.",
        "",
        "The country has not mined chalk since 1950. It imports what it needs.",
        "No chalk has been mined in the country since 1950; imports of mined chalk rose in 2026.",
        "same", "",
    ),
    "above": (
        "The request for the parks is an increase of $150.4 million.",
        "value: {number: 150400000, unit: U.S. dollars, bound: exact}",
        "The FY2027 requested amount for the parks reflects a $150.4 million increase (54%) from the enacted level.",
        "The requested amount for the parks is $31.5 million (11%) above the FY2027 enacted level.",
        "changed", "$31.5 million",
    ),
    "below": (
        "The request for mules is 20% below the enacted amount.",
        "value: {number: 20, unit: percent, bound: exact}",
        "The FY2027 request was $323.2 million below (-20%) the FY2026 enacted amount of $1.65 billion for mules.",
        "The request for mules is $1.41 billion. That amount is 12% below the $1.60 billion for mules enacted before.",
        "changed", "12%",
    ),
    "mishaps": (
        "Two tugs were involved in accidents off Tarn on July 19, 2022.",
        "value: {number: 2, unit: tugs, bound: exact}",
        "Reportedly, on July 19, 2022, two tugs were involved in accidents off Tarn during high surf.",
        "On July 19, 2022, two tugs were reportedly involved in accidents off Tarn.",
        "same", "",
    ),
    "objective": (
        "The planned objective is 632 carts.",
        "value: {number: 632, unit: carts, bound: exact}",
        "The current planned objective of 632 carts is to replace the sleds of the guard.",
        "The guard plans to buy 571 carts to replace its sleds; its previous objectives were 632 and, before that, 1,122.",
        "changed", "571",
    ),
    "chief": (
        "The current Chief of Lake Operations is Chance Saltz.",
        "",
        "The current Chief of Lake Operations, Chance Saltz, was appointed in November 2022. He is from Tarn.",
        "Shawn Bratt, the current Chief of Lake Operations, was appointed in November 2026.",
        "changed", "Shawn Bratt",
    ),
}  # fmt: skip


test_what_became_of_a_fact_of_a_long_report = judged(LONG)


def test_a_fiscal_year_names_nobody() -> None:
    text = read_wording("Since FY2026, funding for OSFP has risen.")
    assert [[text.words[at] for at in run] for run in names(text, ["since"])] == [["OSFP"]]
