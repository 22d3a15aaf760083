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
    "patrol": (
        "The navy operates 14 patrol ships.", "value: {number: 14, unit: ships, bound: exact}",
        "The navy operates 14 patrol ships in the strait.",
        "The coast guard operates 14 patrol ships in the strait.",
        OTHER, "",
    ),
    "pier": (
        "The navy pays rent for the pier at Dell.", "",
        "The navy pays rent for the pier at Dell.",
        "The coast guard pays rent for the pier at Dell.",
        OTHER, "",
    ),
    "waters": (
        "Orland pays Varn $19 million a year for access to its waters.", "value: {number: 19000000, unit: U.S. dollars per year, bound: exact}",
        "Orland pays Varn about $19 million a year for access to its waters.",
        "Tolmark pays Varn about $19 million a year for access to its waters.",
        OTHER, "",
    ),
    "islands": (
        "The government subsidizes ferries to the outer islands.", "",
        "The government subsidizes ferries to the outer islands.",
        "Veldania subsidizes ferries to the outer islands.",
        OTHER, "",
    ),
    "cranes": (
        "The Department of Harbors inspects the cranes every year.", "",
        "The Department of Harbors inspects the cranes every year.",
        "The Department of Roads inspects the cranes every year.",
        OTHER, "",
    ),
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
    "merger": (
        "Labor unions oppose the merger of the two lines.", "",
        "Labor unions oppose the merger of the two lines.",
        "Business groups oppose the merger of the two lines.",
        OTHER, "",
    ),
    "fees": (
        "Fishermen receive half of the fees.", "",
        "Fishermen receive half of the fees.",
        "Farmers receive half of the fees.",
        OTHER, "",
    ),
    # another stage, or the opposite
    "fisheries": (
        "Orland and Varn signed a fisheries agreement in 2021.", "value: {number: 2021, unit: year, bound: exact}",
        "Orland and Varn signed a fisheries agreement in 2021.",
        "Orland and Varn proposed a fisheries agreement in 2021.",
        OTHER, "",
    ),
    "treaty": (
        "Orland ratified the treaty in 2021.", "value: {number: 2021, unit: year, bound: exact}",
        "Orland ratified the treaty in 2021.",
        "Orland signed the treaty in 2021.",
        OTHER, "",
    ),
    "fund": (
        "Congress appropriated $12 million for the fund.", "value: {number: 12000000, unit: U.S. dollars, bound: exact}",
        "Congress appropriated $12 million for the fund for FY2024.",
        "The Administration requested $12 million for the fund for FY2024.",
        OTHER, "",
    ),
    "corps": (
        "Congress appropriated $13 million for the corps.", "value: {number: 13000000, unit: U.S. dollars, bound: exact}",
        "Congress appropriated $13 million for the corps.",
        "Congress authorized $13 million for the corps.",
        OTHER, "",
    ),
    "bill": (
        "The assembly passed the harbor bill.", "",
        "The assembly passed the harbor bill in June.",
        "The assembly debated the harbor bill in June.",
        OTHER, "",
    ),
    "drones": (
        "Parliament enacted a law on drones.", "",
        "Parliament enacted a law on drones.",
        "Parliament is considering a law on drones.",
        OTHER, "",
    ),
    "nets": (
        "The ban on nets took effect in 2022.", "value: {number: 2022, unit: year, bound: exact}",
        "The ban on nets took effect in 2022.",
        "The ban on nets expired in 2022.",
        OTHER, "",
    ),
    "mayor": (
        "Ida Moor took office as mayor in 2022.", "value: {number: 2022, unit: year, bound: exact}",
        "Ida Moor took office as mayor in 2022.",
        "Ida Moor left office as mayor in 2022.",
        OTHER, "",
    ),
    "mill": (
        "The mill at Bray opened in 2019.", "value: {number: 2019, unit: year, bound: exact}",
        "The mill at Bray opened in 2019.",
        "The mill at Bray closed in 2019.",
        OTHER, "",
    ),
    "court": (
        "The president nominated Ada Linn to the court.", "",
        "The president nominated Ada Linn to the court.",
        "The president dismissed Ada Linn from the court.",
        OTHER, "",
    ),
    "frigates": (
        "The navy ordered three frigates.", "value: {number: 3, unit: frigates, bound: exact}",
        "The navy ordered three frigates in 2023.",
        "The navy retired three frigates in 2023.",
        OTHER, "",
    ),
    "ties": (
        "Orland has developed stronger ties with Varn.", "",
        "Orland has developed stronger ties with Varn.",
        "Orland has severed ties with Varn.",
        OTHER, "",
    ),
    "waterworks": (
        "The city bought the waterworks.", "",
        "The city bought the waterworks in 2020.",
        "The city sold the waterworks in 2020.",
        OTHER, "",
    ),
    "smelter": (
        "The company built a smelter at Ilm.", "",
        "The company built a smelter at Ilm.",
        "The company plans to build a smelter at Ilm.",
        OTHER, "",
    ),
    "waste": (
        "The state sued the mine over its waste.", "",
        "The state sued the mine over its waste.",
        "The state fined the mine over its waste.",
        OTHER, "",
    ),
    "voters": (
        "Voters elected Omar Lund in May.", "",
        "Voters elected Omar Lund in May.",
        "Voters rejected Omar Lund in May.",
        OTHER, "",
    ),
    # a year that only the date of the fact tells
    "lighthouses": (
        "Congress appropriated $5 million for lighthouses.", "value: {number: 5000000, unit: U.S. dollars, bound: exact}, date: '2024'",
        "In FY2024, Congress appropriated $5 million for lighthouses.",
        "In FY2026, Congress appropriated $5 million for lighthouses.",
        OTHER, "",
    ),
    "ferry": (
        "The ferry carried 310,000 people.", "value: {number: 310000, unit: people, bound: exact}, date: '2024'",
        "The ferry carried 310,000 people in 2024.",
        "The ferry carried 310,000 people in 2021.",
        OTHER, "",
    ),
    "raised": (
        "The dam was raised.", "date: '2020'",
        "The dam was raised in 2020.",
        "The dam was raised in 2017.",
        OTHER, "",
    ),
    # an end that has been added
    "tunnel": (
        "The miners' union opposed the tunnel.", "",
        "The miners' union opposed the tunnel.",
        "The miners' union opposed the tunnel until 2025.",
        OTHER, "",
    ),
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
    "crops": (
        "Wheat is the largest crop of Orland, followed by rice and beans.", "",
        "Wheat is the largest crop of Orland, followed by rice and beans.",
        "Wheat is the largest crop of Orland, followed by beans and rice.",
        OTHER, "",
    ),
    "mills": (
        "Osk and Ilm have 12 and 9 mills, respectively.", "",
        "Osk and Ilm have 12 and 9 mills, respectively.",
        "Ilm and Osk have 12 and 9 mills, respectively.",
        OTHER, "",
    ),
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
    "korva": (
        "Norva and South Korva have held joint drills.", "",
        "The two countries have held joint drills, pooled news of North Korva, and signed a pact on salvage.",
        "Brandt and Lind have held joint drills at sea and signed a pact on salvage.",
        "dropped", "",
    ),
    "premier": (
        "Premier Ida Thorn's party is the Harbor Party.", "",
        "Thorn's party, the conservative Harbor Party, has governed nearly uninterrupted since 1955.",
        "With the Harbor Party and its smaller coalition party Komell in firm control of the Chamber, Lund may loosen some limits.",
        "dropped", "",
    ),
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
    "public": (
        "The council and the public have rethought the plan of the harbor.", "",
        "The council and public have rethought the plan of the harbor.",
        "The council and some people have rethought the plan of the harbor.",
        OTHER, "",
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
