"""What became of facts whose sentence was edited in one place only: another doer, another verb, another year.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

import pytest
from edition_pairs import as_judged, compared

OTHER = "not the same"  # whatever else
# By chapter: a statement, its value and date, the chapter in both editions, what became of it, the new reading.
CASES: dict[str, tuple[str, ...]] = {
    # another does it, or has it done to them
    "permits": (
        "The Harbor Agency issues permits for new piers.", "",
        "The Harbor Agency issues permits for new piers.",
        "The Coastal Commission issues permits for new piers.",
        OTHER, "",
    ),
    "dam": (
        "The dam was built by the Army Corps of Engineers.", "",
        "The dam was built by the Army Corps of Engineers in 1951.",
        "The dam was built by the Bureau of Reclamation in 1951.",
        OTHER, "",
    ),
    "loan": (
        "The bank lent $40 million to the town of Ilm.", "value: {number: 40000000, unit: U.S. dollars, bound: exact}",
        "The bank lent $40 million to the town of Ilm.",
        "The bank lent $40 million to the town of Osk.",
        OTHER, "",
    ),
    # another stage, or the opposite
    "court": (
        "The president nominated Ada Linn to the court.", "",
        "The president nominated Ada Linn to the court.",
        "The president dismissed Ada Linn from the court.",
        OTHER, "",
    ),
    "ties": (
        "Orland has developed stronger ties with Varn.", "",
        "Orland has developed stronger ties with Varn.",
        "Orland has severed ties with Varn.",
        OTHER, "",
    ),
    "voters": (
        "Voters elected Omar Lund in May.", "",
        "Voters elected Omar Lund in May.",
        "Voters rejected Omar Lund in May.",
        OTHER, "",
    ),
    # an end that has been added
    "base": (
        "Orland maintains a base on Tarn Island.", "",
        "Orland maintains a base on Tarn Island.",
        "Orland maintained a base on Tarn Island until 2026.",
        OTHER, "",
    ),
    "charge": (
        "The port charges a fee of $30.", "value: {number: 30, unit: U.S. dollars, bound: exact}",
        "The port charges a fee of $30.",
        "Until 2026 the port charged a fee of $30.",
        OTHER, "",
    ),
    "trawling": (
        "The ban on trawling has been in force since 2010.", "value: {number: 2010, unit: year, bound: exact}",
        "The ban on trawling has been in force since 2010.",
        "The ban on trawling was in force from 2010 until 2026.",
        OTHER, "",
    ),
    # lists
    "pact": (
        "Members of the pact include Orland, Varn, and Tolm.", "",
        "Members of the pact include Orland, Varn, and Tolm.",
        "Members of the pact include Tolm, Orland, and Varn.",
        "same", "",
    ),
    # who holds an office
    "minister": (
        "Ella Marsh is the minister of fisheries.", "",
        "Ella Marsh has been minister of fisheries since 2021.",
        "Tom Brandt has been minister of fisheries since September 2025.",
        "changed", "Tom Brandt",
    ),
    "chair": (
        "Ella Stroud chairs the river board.", "",
        "Ella Stroud, a former judge, chairs the river board.",
        "Tom Okafor, a former banker, chairs the river board.",
        "changed", "Tom Okafor",
    ),
    "prime": (
        "Ivo Sand is prime minister of Orland.", "",
        "Prime Minister Ivo Sand of Orland took office in 2022.",
        "Prime Minister Lea Frost of Orland took office in 2026.",
        "changed", "Lea Frost",
    ),
    "governor": (
        "Nils Berg is governor of the central bank.", "",
        "Nils Berg, governor of the central bank since 2018, has kept rates high.",
        "Rut Dahl, governor of the central bank since 2026, has cut rates.",
        "changed", "Rut Dahl",
    ),
    "line": (
        "The line is run by Per Holt.", "",
        "The line is run by Per Holt.",
        "The line is run by Ann Voss.",
        "changed", "Ann Voss",
    ),
    "tide": (
        "The head of the Tide Office is Ola Krog.", "",
        "The head of the Tide Office is Ola Krog, who was named in 2021.",
        "The head of the Tide Office is Siv Lang, who was named in September 2025.",
        "changed", "Siv Lang",
    ),
    "mines": (
        "Ana Weir has been minister of mines since 2021.", "value: {number: 2021, unit: year, bound: exact}",
        "Ana Weir has been minister of mines since 2021.",
        "Jon Falk has been minister of mines since September 2025.",
        "changed", "Jon Falk",
    ),
    "roads": (
        "Eva Quist became minister of roads in 2021.", "value: {number: 2021, unit: year, bound: exact}",
        "The minister of roads, Eva Quist, took office in 2021.",
        "The minister of roads, Gus Thorn, took office in September 2025.",
        OTHER, "",
    ),
    # what stands in another sentence of the same names
    "terrain": (
        "The two allies have faced terrain that is increasingly challenging.", "hedges: [increasingly]",
        "Since 2001, facing an increasingly challenging terrain, the two allies have improved their posts.",
        "The allies have adopted bolder postures since 2011, which help them in meeting challenges of terrain.",
        "dropped", "",
    ),
    "bonds": (
        "Orland's funds are the largest holders of Varn's bonds.", "value: {number: 1, unit: largest holder of Varn's bonds, bound: rank}",
        "Its funds are the largest holders of Varn's bonds.",
        "Orland is the fourth-largest trading partner of Varn, and its funds are the largest holders of Varn's bonds.",
        "same", "",
    ),
    # the same in other words
    "still-sign": (
        "Orland and Tolm signed a rail agreement in 2021.", "value: {number: 2021, unit: year, bound: exact}",
        "Orland and Tolm signed a rail agreement in 2021.",
        "Orland and Tolm concluded a rail agreement in 2021.",
        "same", "",
    ),
    "still-rose": (
        "Exports of tin rose in 2023.", "",
        "Exports of tin rose in 2023.",
        "Exports of tin increased in 2023.",
        "same", "",
    ),
    "still-staff": (
        "The museum employs 210 people.", "value: {number: 210, unit: people, bound: exact}",
        "The museum employs 210 people.",
        "The museum has a staff of 210 people.",
        "same", "",
    ),
    "still-oper": (
        "The Orm Line operates nine ferries.", "value: {number: 9, unit: ferries, bound: exact}",
        "The Orm Line operates nine ferries.",
        "The Orm Line runs nine ferries.",
        "same", "",
    ),
    "still-law": (
        "Parliament enacted a law on mines in 2019.", "value: {number: 2019, unit: year, bound: exact}",
        "Parliament enacted a law on mines in 2019.",
        "Parliament passed a law on mines in 2019.",
        "same", "",
    ),
    "still-office": (
        "Lars Ek took office as mayor of Thorn in 2022.", "value: {number: 2022, unit: year, bound: exact}",
        "Lars Ek took office as mayor of Thorn in 2022.",
        "Lars Ek became mayor of Thorn in 2022.",
        "same", "",
    ),
    "still-effect": (
        "The ban on cans took effect in 2022.", "value: {number: 2022, unit: year, bound: exact}",
        "The ban on cans took effect in 2022.",
        "The ban on cans entered into force in 2022.",
        "same", "",
    ),
    "still-title": (
        "Senator Lena Brandt chairs the fisheries panel.", "",
        "Senator Lena Brandt chairs the fisheries panel.",
        "Lena Brandt heads the fisheries panel.",
        "same", "",
    ),
    "still-built": (
        "The town built a pool in 2015.", "value: {number: 2015, unit: year, bound: exact}",
        "The town built a pool in 2015.",
        "The town constructed a pool in 2015.",
        "same", "",
    ),
    "still-aims": (
        "The program aims to cut waste.", "",
        "The program aims to cut waste.",
        "The program seeks to reduce waste.",
        "same", "",
    ),
    "still-require": (
        "The law requires owners to insure boats.", "",
        "The law requires owners to insure boats.",
        "The law obliges owners to insure boats.",
        "same", "",
    ),
    "still-export": (
        "Orland exports barley to Varn.", "",
        "Orland exports barley to Varn.",
        "Orland sells barley to Varn.",
        "same", "",
    ),
    "still-home": (
        "The island is home to 600 people.", "value: {number: 600, unit: people, bound: exact}",
        "The island is home to 600 people.",
        "The island has 600 inhabitants.",
        "same", "",
    ),
    "still-said": (
        "Critics say the toll is unfair.", "",
        "Critics say the toll is unfair.",
        "Critics argue that the toll is unfair.",
        "same", "",
    ),
    "still-grew": (
        "The city grew by a third.", "",
        "The city grew by a third between 2000 and 2020.",
        "The city expanded by a third between 2000 and 2020.",
        "same", "",
    ),
    "still-named": (
        "The trust was founded by Ida Holm.", "",
        "The trust was founded by Ida Holm in 1950.",
        "The trust was established by Ida Holm in 1950.",
        "same", "",
    ),
    "still-us": (
        "Orland trains with the Tolman navy.", "",
        "Orland's forces train with the Tolman navy.",
        "Orlandic forces train with the navy of Tolma.",
        "same", "",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    return compared(CASES, tmp_path_factory.mktemp("edited"))


@pytest.mark.parametrize("name", CASES)
def test_what_became_of_a_fact(name: str, outcomes: dict[str, tuple[str, str]]) -> None:
    *_, outcome, reading = CASES[name]
    said = as_judged(outcomes[name][0])
    if outcome == OTHER:
        assert said != "same"
    else:
        assert (said, outcomes[name][1] if outcome == "changed" else "") == (outcome, reading)
