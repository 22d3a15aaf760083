"""What became of facts that a new edition hedges, or hedges no longer; and what a heavy or light figure tells.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

import pytest
from edition_pairs import judged

from usjapan_cli.language.quantities import figures

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
CASES: dict[str, tuple[str, ...]] = {
    # a hedge has come
    "one-of": (
        "The yard is the largest builder of tugs.", "value: {number: 1, unit: largest builder of tugs, bound: rank}",
        "The yard at Orm is the world's largest builder of tugs.",
        "The yard at Orm is one of the world's largest builders of tugs.",
        "changed", "one of the world's largest",
    ),
    "moved": (
        "Reportedly, two barges were lost in May.", "hedges: [reportedly]",
        "Reportedly, two barges were lost in May.",
        "In May, two barges were reportedly lost.",
        "same", "",
    ),
    "mostly-for": (
        "The school received $6 million for boats.", "value: {number: 6000000, unit: U.S. dollars, bound: exact}",
        "The school received $6 million for boats.",
        "The school received $6 million, mostly for boats.",
        "same", "",
    ),
    # or gone
    "sure": (
        "The port of Ebb appears to be the hub for grain.", "hedges: [appears]",
        "The port of Ebb appears to be the hub for grain.",
        "The port of Ebb ships ore and is the region's hub for grain.",
        "changed", "The port of Ebb ships ore and is the region's hub for grain",
    ),
    "puts-at": (
        "The office estimates that the lock would cost $3 million.",
        "value: {number: 3000000, unit: U.S. dollars, bound: exact}, hedges: [would]",
        "The office estimates that the lock would cost $3 million.",
        "The office puts the cost of the lock at $3 million.",
        "unsure", "$3 million",
    ),
    # denied in other words
    "nothing": (
        "The charter does not require any guild to buy nets.", "",
        "The charter does not require any guild to buy nets.",
        "Nothing in the charter requires a guild to buy nets.",
        "same", "",
    ),
    "neither": (
        "The law of 2024 did not provide money for buoys.", "",
        "The law of 2024 did not provide money for buoys.",
        "Neither the law of 2024 nor that of 2026 provided money for buoys.",
        "same", "",
    ),
    # what is only named so, or was so until now
    "formerly": (
        "Adding salt raises the density of the brine by 3%.", "value: {number: 3, unit: percent, bound: exact}",
        "Adding salt raises the density of the brine by 3%.",
        "The Sund Institute (SI; formerly the Institute of Salts) has found that adding salt raises the density of the brine by 3%.",
        "same", "",
    ),
    "former": (
        "Corin ranks 81st of 90 towns in wealth.", "value: {number: 81, unit: town in wealth, bound: rank}",
        "Corin, on the lake, ranks 81st of 90 towns in wealth.",
        "A former fishing village, Corin ranks 84th of 90 towns in wealth.",
        "changed", "84th",
    ),
    # a figure
    "of-the-seats": (
        "The premier's alliance holds 61 of the 110 seats in the diet.",
        "value: {number: 61, unit: seats, bound: exact}",
        "Her alliance holds 61 of the 110 seats in the diet.",
        "Her alliance lost its majority in 2026 and now holds 49 of the 110 seats in the diet.",
        "changed", "49",
    ),
    "previous-limit": (
        "The fund may spend up to $125,000 a year.", "value: {number: 125000, unit: U.S. dollars a year, bound: under}",
        "The fund may spend up to $125,000 a year on weirs.",
        "The fund may spend up to $162,000 a year on weirs since the council raised the previous limit of $125,000.",
        "changed", "at most $162,000",
    ),
    "of-this-year": (
        "The strike began in early March.", "",
        "The strike began in early March.",
        "The strike began in early March 2025.",
        "same", "",
    ),
    "multiple": (
        "The league attacked barns in multiple villages.", "",
        "During the feud, the league attacked barns in multiple villages.",
        "In the course of the feud, the league burned barns in at least nine villages.",
        "changed", "at least nine villages",
    ),
    # who does it, how often and how long
    "by-the-same": (
        "The levy is collected yearly by TG.", "",
        "The levy is collected yearly by TG.",
        "The levy is collected yearly by the Guild of Tolls (TG).",
        "same", "",
    ),
    "yearly": (
        "The pilot must submit an annual report on reefs.", "",
        "The pilot must submit an annual report on reefs.",
        "The pilot must submit a report on reefs every two years, rather than annually as the code first had it.",
        "changed", "every two years",
    ),
    "authors": (
        "The guide Quays and Moles is by Ola Lund, Ida Moe, and Per Aas.", "",
        "The guide Quays and Moles: Common Questions, by Ola Lund, Ida Moe, and Per Aas, is free.",
        "The guide Quays and Moles: Common Questions, by Ida Moe and Per Aas, is free.",
        "changed", "Ida Moe and Per Aas",
    ),
    "unnamed": (
        "The warden of Orm must submit a yearly report on eels in Tolna.", "",
        "The warden of Orm must submit a yearly report on eels in Tolna.",
        "By law, the warden must submit a yearly report on eels in Tolna.",
        "same", "",
    ),
    # what is over, and what is only alike
    "form": (
        "The office estimated that a return would take 68 hours.", "value: {number: 68, unit: hours, bound: exact}, hedges: [would]",
        "The office estimated that a return under the new rule would take 68 hours.",
        "The office estimated that a return under the new rule would take 68 hours, up from 37 under the previous form.",
        "same", "",
    ),
    "left-office": (
        "Ivar Lund is Warden of the Skerries.", "",
        "In 2024, the diet confirmed Ivar Lund to the post of Warden of the Skerries.",
        "Ivar Lund, whom the diet confirmed in 2024 to the post of Warden of the Skerries, left office in March 2027.",
        "changed",
        "Ivar Lund, whom the diet confirmed in 2024 to the post of Warden of the Skerries, left office in March 2027",
    ),
    "appeared": (
        "The first motor tug appeared in Ebb in 1907.", "value: {number: 1907, unit: year, bound: exact}",
        "The first motor tug appeared in Ebb in 1907.",
        "Motor tugs were first seen in Ebb in 1907.",
        "same", "",
    ),
    "dropped-it": (
        "Varn prefers voluntary rules for crews.", "",
        "Varn prefers voluntary rules for crews.",
        "Varn dropped its earlier preference for voluntary rules for crews and signed the accord.",
        "changed", "Varn dropped its earlier preference for voluntary rules for crews and signed the accord",
    ),
    "awaits": (
        "The treaty of 2016 awaits the consent of the diet.", "",
        "The treaty of 2016 on pilots awaits the consent of the diet.",
        "The diet gave its consent to the treaty of 2016 on pilots in June 2026.",
        "changed", "The diet gave its consent to the treaty of 2016 on pilots in June 2026",
    ),
    "who-do-not": (
        "The board may fine owners who do not comply up to $10,000 a day.",
        "value: {number: 10000, unit: U.S. dollars a day, bound: under}",
        "The board may fine owners who do not comply up to $10,000 a day.",
        "Owners who do not comply face fines by the board of up to $10,000 a day.",
        "same", "",
    ),
    "another-said-so": (
        "The ministry said that a ban on small nets would idle about 400 boats.",
        "value: {number: 400, unit: boats, bound: about}, hedges: [would]",
        "Olaf Lund of the ministry said in 2024 that a ban on small nets would idle about 400 boats.",
        "In testimony in 2026, Denise Moe of the ministry said that a ban on small nets would idle about 400 boats.",
        "same", "",
    ),
    "designed": (
        "The tug is designed to carry a crew of 12.", "value: {number: 12, unit: crew, bound: exact}",
        "The tug of Lom is designed to carry a crew of 12.",
        "The planned crew of the tug of Lom is 14.",
        "changed", "14",
    ),
    "riskiest": (
        "The tug program is the second-riskiest of the navy's programs.",
        "value: {number: 2, unit: riskiest of the navy's programs, bound: rank}",
        "The tug program is the second-riskiest of the navy's programs.",
        "In the auditors' list, the tug program is the riskiest of the navy's programs.",
        "changed", "riskiest",
    ),
}  # fmt: skip


test_what_became_of_a_fact = judged(CASES)


@pytest.mark.parametrize(("text", "percent"), [("one-fourth of them", "25"), ("three-fourths of it", "75")])
def test_fourths_are_shares(text: str, percent: str) -> None:
    assert [(claim.kind, claim.key) for claim in figures(text)] == [("percent", percent)]
