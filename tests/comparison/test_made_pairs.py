"""`compare` on pairs of editions that were made up, as editors write: what became of each fact was judged by hand.

Judged are `same` (unchanged or reworded), `dropped` (or gone), `unsure` and `changed`, with the new reading.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import Run, curated
from edition_pairs import as_judged

EDITIONS = Path(__file__).parent / "editions"
JUDGED = {
    "brennick": {
        "miles": "changed 415",
        "repaved-2024": "changed 45",
        "repaved-2023": "dropped",
        "paving-cost": "changed $21.7 million",
        "paving-share": "changed about a third",
        "potholes": "changed about 7,500",
        "lights": "changed 2,300",
        "trees": "dropped",
        "bike-lanes": "dropped",
        "merger": "changed In May 2025, the city council voted to merge the two water districts",
        "rates": "same",
        "plant": "changed 24 million",
        "mains": "same",
        "lead": "changed over 310",
        "opposition": "changed opened in October 2025 over the objections of residents",
        "deadline": "changed 2037",
        "cost": "same",
        "staff": "changed 229",
        "staff-rank": "changed fourth-largest",
    },
    "tarrow": {
        "branches": "changed 13",
        "bookmobiles": "changed three",
        "visits": "changed 2.2 million",
        "visits-growth": "changed 9%",
        "ashgrove": "changed about 335,000",
        "busiest": "same",
        "cards": "changed over 40%",
        "loans-rank": "same",
        "loans": "changed 4.8 million",
        "electronic": "changed about a third",
        "county-money": "changed $31.2 million",
        "county-share": "changed 79%",
        "state-aid": "same",
        "state-aid-2023": "dropped",
        "pledge": "same",
        "fire": "same",
        "fines": "same",
        "director": "dropped",
        "unions": "same",
        "reopening": "changed 2027",
        "hiring": "changed 2029",
        "hiring-year": "changed 2029",
        "levy": "changed In November 2025, voters rejected a levy of $0.12 per $1,000 of property value",
        "catalog": "changed eight",
        "agreement": "same",
    },
    "vesk": {
        "rank": "changed second",
        "containers": "changed 3.1 million",
        "containers-2023": "dropped",
        "workers": "changed about 4,500",
        "pilots": "changed over 60",
        "created": "same",
        "terminals": "changed six",
        "collisions": "changed 11",
        "pleasure": "changed about half",
        "deaths": "changed One sailor was killed in a collision in August 2025, the first such death since 2016",
        "length": "changed over 140",
        "speed": "same",
        "fines": "changed $75,000",
        "hour": "dropped",
        "review": "changed After a review in 2026, the Authority decided to keep the limit",
        "tons": "changed over 15,000",
        "dredging": "changed $45 million",
        "depth": "same",
        "depth-before": "same",
        "by": "changed 2028",
        "share": "same",
        "suit": "changed A court in May 2026 dismissed a suit by environmental groups to stop the work",
        "fees": "changed $131 million",
        "debt": "changed about $210 million",
    },
    "ordal": {
        "farms": "changed 29,800",
        "fewer": "changed 5%",
        "size": "changed 91",
        "women": "changed 26%",
        "family": "same",
        "sown": "changed 1.1 million",
        "harvest": "changed 5.9 million",
        "exporter": "changed fourth-largest",
        "draw": "changed 68%",
        "aquifer": "changed 14",
        "since": "same",
        "limit": "changed New wells have been limited in four districts since 2026",
        "act": "same",
        "permit": "same",
        "unions": "dropped",
        "paid": "changed $905 million",
        "tenth": "changed about 45%",
        "margins": "changed 165,000",
        "begun": "same",
        "end": "changed 2031",
        "quotas": "same",
        "tariff": "changed 12%",
        "banks": "changed five",
    },
}
# Written with their judgments before the program was asked, most by writers who had seen no code, seven by one who
# had: briefings of CRS's kind, two in other genres, and four lists of sentences, one beside the other, each a kind of
# change (`reefs`: none).
WRITTEN = json.loads((EDITIONS / "judged.json").read_text("utf-8"))
EVERY = JUDGED | WRITTEN


class Score(NamedTuple):
    """How many facts are right, how many changed ones were found with their new reading, and which are not."""

    right: int
    found: int
    changed: int
    invented: list[str]
    carried: set[str]


def score(name: str, folder: Path, ask: Run, *, is_blind: bool = False) -> Score:
    """Compare a pair, and rebase it."""
    old, new = (next(EDITIONS.glob(f"{name}-{age}.*")) for age in ("old", "new"))
    pack = folder / name
    curated(pack, old, name, (EDITIONS / f"{name}.yaml").read_text("utf-8"))
    (record,) = (pack / "sources").iterdir()
    text = record.read_text("utf-8")
    for key in ("genre", "publisher"):
        text = text.replace(f"# {key}: not found in the copy - add it", f"{key}: Report")
    record.write_text(text, "utf-8")
    own = ("--facts", str(pack), "--only-facts")
    given = () if is_blind else ("--old", str(old))
    lines = ask("compare", str(new), *given, *own, "--format", "tsv").out.decode().splitlines()
    rows = {row[1].partition(".")[2]: row for row in (line.split("\t") for line in lines) if row[1]}
    read = {key: (as_judged(row[0]), row[3]) for key, row in rows.items()}
    said = {
        key: f"changed {new}" if outcome == "changed" else outcome for key, (outcome, new) in read.items()
    }
    judged = EVERY[name]
    changed = {key for key, outcome in judged.items() if outcome.startswith("changed")}
    into = ("--into", str(folder / f"{name}-new"))
    ask("rebase", str(new), *given, *into, *own)
    carried = ask("list", "--format", "ids", "--facts", into[1], "--only-facts").out.decode().split()
    return Score(
        sum(said[key] == outcome for key, outcome in judged.items()),
        sum(said[key] == judged[key] for key in changed),
        len(changed),
        [key for key in judged if said[key].startswith("changed") and key not in changed],
        {id.partition(".")[2] for id in carried},
    )


@pytest.mark.parametrize("name", EVERY)
def test_of_each_pair_as_much_is_right(name: str, tmp_path: Path, ask: Run) -> None:
    sharp = score(name, tmp_path / "sharp", ask)
    assert sharp.right >= 0.75 * len(EVERY[name])
    assert sharp.found >= 0.69 * sharp.changed
    assert len(sharp.invented) <= (name not in JUDGED)
    assert sharp.carried
    assert {EVERY[name][key] for key in sharp.carried} == {"same"}
    assert score(name, tmp_path / "blind", ask, is_blind=True).carried <= sharp.carried


TURNED = {  # statement, value, its sentence, the sentence of the next edition, what became of it, the new reading
    "an initial in a name": (
        "General Alan R. Smith, Commander of the Fleet, has testified that the fleet is old.",
        "",
        "General Alan R. Smith, Commander of the Fleet, has testified that the fleet is old.",
        "General Brian T. Brandt, Commander of the Fleet, has testified that the fleet is old.",
        "changed",
        "Brian T. Brandt",
    ),
    "expired": (
        "Ships from Atlantis pay a 10% fee.", "number: 10, unit: percent, bound: exact",
        "Ships from Atlantis pay a 10% fee to the harbor of Lemuria.",
        "The 10% fee that ships from Atlantis had paid to the harbor of Lemuria expired in July 2027.", "dropped", "",
    ),
    "denied": (
        "The harbor of Lemuria holds a reserve of salt.", "",
        "The harbor of Lemuria holds a reserve of salt for its fishermen.",
        "The harbor of Lemuria does not hold a reserve of salt for its fishermen.", "dropped", "",
    ),
    "undecided": (
        "The council has yet to decide whether to widen the canal.", "",
        "The council has yet to decide whether to widen the canal to the lake.",
        "The council decided in May to widen the canal to the lake.", "changed", "The council decided in May to widen the canal to the lake",
    ),
    "free of its hedge": (
        "The port may raise its wharf dues.", "", "Officials say that the port may raise its wharf dues.",
        "Officials say that the port has raised its wharf dues.", "changed", "has raised",
    ),
    "later": (
        "The office plans to hire 25 pilots by 2027.", "number: 25, unit: pilots, bound: exact",
        "The office plans to hire 25 pilots by 2027 for the ferries.",
        "The office plans to hire 25 pilots by 2029 for the ferries.", "changed", "2029",
    ),
    "of an earlier year": (
        "Nine lighthouses were rebuilt in 2021.", "number: 9, unit: lighthouses, bound: exact",
        "Nine lighthouses were rebuilt in 2021, and 14 lighthouses in 2023.",
        "The Authority rebuilt 16 lighthouses in 2025.", "dropped", "",
    ),
    "still so": (
        "The ferry office employs 40 people.", "number: 40, unit: people, bound: exact",
        "The ferry office employs 40 people, not all of them sailors.",
        "The ferry office, which did not move, employs 40 people.", "same", "40 people",
    ),
    "of a bill that passed": (
        "A bill would ban nets.", "", "A bill would ban nets in the harbor of Lemuria.",
        "Nets were banned in the harbor of Lemuria by a law of 2026.", "changed", "Nets were banned in the harbor of Lemuria by a law of 2026",
    ),
    "of its own year, beside a later one": (
        "The catch of herring was 67 tons in 2019.", "number: 67, unit: tons, bound: exact",
        "The catch of herring was 67 tons in 2019, the lowest on record.",
        "The catch of herring in 2026 was 71 tons, compared with 67 tons in 2019.", "changed", "71",
    ),
    "its peak, and now": (
        "The harbor dues reached 13% in April 2025.", "number: 13, unit: percent, bound: exact",
        "In April 2025, the harbor dues reached 13%.",
        "The harbor dues peaked at 16% in December 2025. By January 2027, the harbor dues were 7%.", "changed", "7%",
    ),
    "another at its end": (
        "Most pilots use paper charts.", "", "Most pilots use paper charts.", "Most pilots now use screens.",
        "changed", "screens",
    ),
    "no longer": (
        "The harbor of Lemuria needs pilots.", "", "The harbor of Lemuria needs pilots for its two canals.",
        "The harbor of Lemuria no longer needs pilots for its canals.", "changed", "no longer needs",
    ),
    "under way": (
        "The port has promised to rebuild the mole.", "", "The port of Lemuria has promised to rebuild the mole.",
        "The port of Lemuria is rebuilding the mole.", "changed", "is rebuilding",
    ),
    "the last of them gone": (
        "The navy has 65 guns on the mole.", "number: 65, unit: guns, bound: exact",
        "The navy of Lemuria has 65 guns on the mole.",
        "The last of the 65 guns of the navy on the mole departed in March 2027.", "changed", "The last of the 65 guns of the navy on the mole departed in March 2027",
    ),
    "that did not come": (
        "Pilots have warned of a shortage of ropes.", "", "Pilots have warned of a shortage of ropes.",
        "The shortage of ropes of which pilots warned has not occurred.", "changed", "The shortage of ropes of which pilots warned has not occurred",
    ),
    "in a share": (
        "Marrow supplies almost all of the salt of Lemuria.", "",
        "Marrow supplies almost all of the country's salt under a contract.",
        "Marrow supplies more than half of the country's salt, down from almost all of it in 2024.", "changed",
        "over half",
    ),
    "without its degree": (
        "Sailors strongly favor the canal.", "", "Sailors of Lemuria strongly favor the canal.",
        "Sailors of Lemuria favor the canal.", "changed", "favor",
    ),
    "of what was so before": (
        "Most of the ropes are stored in Marrow.", "", "Most of the ropes are stored in Marrow.",
        "The ropes, most of which used to be stored in Marrow, have been stored at the quay since 2026.",
        "changed", "The ropes, most of which used to be stored in Marrow, have been stored at the quay since 2026",
    ),
    "moved from its rank": (
        "The registry of the guilds ranks Lemuria in the lowest class for the state of its wharves and moles.", "",
        "The registry of the guilds ranks Lemuria in class 3, the lowest class, for the state of its wharves and "
        "moles.",
        "In 2026 the registry of the guilds moved Lemuria from class 3 to class 2 for the state of its wharves and "
        "moles.", "changed", "In 2026 the registry of the guilds moved Lemuria from class 3 to class 2 for the state of its wharves and moles",
    ),
    "given up": (
        "The port plans to build a second mole.", "", "The port of Lemuria plans to build a second mole.",
        "The port of Lemuria has dropped its plan to build a second mole.", "changed", "The port of Lemuria has dropped its plan to build a second mole",
    ),
    "tested no more": (
        "The port is testing a lamp that turns.", "", "The port of Lemuria is testing a lamp that turns.",
        "The port of Lemuria put into service a lamp that turns.", "changed", "The port of Lemuria put into service a lamp that turns",
    ),
    "begun and done": (
        "The guild has begun a review of the dues.", "", "The guild has begun a review of the dues of Lemuria.",
        "A review of the dues of Lemuria by the guild, published in 2026, called them high.", "changed", "A review of the dues of Lemuria by the guild, published in 2026, called them high",
    ),
    "one, now two": (
        "The guild has a seat on the council.", "", "The guild has a seat on the council of Lemuria.",
        "The guild has two seats on the council of Lemuria.", "changed", "two",
    ),
}  # fmt: skip


OTHERWISE = {  # the same, in which the new sentence puts a limit, rank or beginning in other words
    "no more than": (
        "A ferry may carry no more than 300 people.", "number: 300, unit: people, bound: under",
        "A ferry may carry no more than 300 people on the lake.",
        "No ferry may carry more than 300 people on the lake.", "same", "at most 300 people",
    ),
    "a staff": (
        "The ferry office employs about 1,900 people.", "number: 1900, unit: people, bound: about",
        "The ferry office employs about 1,900 people.", "The ferry office has a staff of roughly 1,900.", "same",
        "about 1,900 people",
    ),
    "to the month": (
        "The guild won the contract for the canal in 2019.", "number: 2019, unit: year, bound: exact",
        "The guild won the contract for the canal in April 2019.",
        "The guild, which won the contract for the canal in April 2019, was dissolved in 2026.", "same", "2019",
    ),
    "most recent": (
        "Lemuria held its most recent regatta in April 2025.", "",
        "The most recent regatta was held in April 2025 by Lemuria.",
        "The most recent regatta of Lemuria took place in May 2026.", "changed", "May 2026",
    ),
    "once due": (
        "Growers must file a plan by March 2026.", "",
        "Growers must file a plan for pesticides by March 2026.",
        "The deadline for growers to file a plan for pesticides, once March 2026, is now June 2028.",
        "changed", "June 2028",
    ),
    "was to lapse": (
        "The quota lapses at the end of 2026.", "", "The quota on sugar beets lapses at the end of 2026.",
        "The quota on sugar beets, which was to lapse at the end of 2026, has been made permanent.", "dropped", "",
    ),
    "rather than": (
        "The dues belong to the towns, not to the port.", "",
        "The dues of the quay belong to the towns, not to the port.",
        "The dues of the quay belong to the towns rather than to the port.", "same", "",
    ),
    "than any other": (
        "The barge is the vessel most widely used by the fishermen of Lemuria.", "",
        "The vessel most widely used by the fishermen of Lemuria is the barge.",
        "The fishermen of Lemuria use more barges than any other vessel.", "same", "",
    ),
    "until it was": (
        "The office is requiring the ferry company to serve the islands until it finds another company.", "",
        "The office is requiring the ferry company to serve the islands until it finds another company.",
        "The ferry company left the last of the islands in June 2026, once the office had found another company.",
        "changed",
        "The ferry company left the last of the islands in June 2026, once the office had found another company",
    ),
    "middle of a year": (
        "The office expects to publish new rules on berths by early 2026.", "",
        "The office expects to publish new rules on berths by early 2026.",
        "The office now expects to publish new rules on berths by mid-2028.", "changed", "mid-2028",
    ),
    "a date, and roughly": (
        "The charter of the port expires on September 30, 2026.", "",
        "The charter of the port expires on September 30, 2026.",
        "The port's charter was to lapse in September 2026 but has been extended to December 31, 2028.",
        "changed", "December 31, 2028",
    ),
    "dates from": (
        "Congress created the ferry program in 1978.", "number: 1978, unit: year, bound: exact",
        "Congress created the ferry program in 1978 to serve the islands of the lake.",
        "The ferry program, which dates from 1978, serves the islands of the lake.", "same", "1978",
    ),
    "no fewer than": (
        "The port hires as pilots only sailors with 900 hours at sea.", "number: 900, unit: hours, bound: exact",
        "The port hires as pilots only sailors with 900 hours at sea.",
        "The port hires no sailor as a pilot who has spent fewer than 900 hours at sea.", "same", "900 hours",
    ),
    "was replaced by": (
        "Anna Tolna is the harbor master of Lemuria.", "",
        "The harbor master of Lemuria is Anna Tolna, a former pilot.",
        "Anna Tolna was replaced as harbor master of Lemuria by Ruth Oduya.", "changed", "Ruth Oduya",
    ),
    "another modal": (
        "Fishermen argue that the toll would drive away trade.", "",
        "Fishermen argue that the toll of the port would drive away trade.",
        "Fishermen argue that the toll of the port could drive away trade.", "changed", "could",
    ),
    "said by some others": (
        "Some pilots contend that the chart understates the depth of the strait.", "",
        "Some pilots contend that the chart understates the depth of the strait.",
        "Some dredgers contend that the chart understates the depth of the strait.", "changed", "dredgers",
    ),
    "the next fiscal year": (
        "The port has requested $62 million for dredging in FY2026.",
        "number: 62000000, unit: U.S. dollars, bound: exact",
        "The port has requested $62 million for dredging in FY2026.",
        "For FY2028, the port has requested $62 million for dredging.", "same", "$62 million",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", [*TURNED, *OTHERWISE])
def test_what_is_taken_back_is_not_the_same(name: str, tmp_path: Path, ask: Run) -> None:
    statement, value, old, new, outcome, reading = (TURNED | OTHERWISE)[name]
    head = "CRS In Focus\nIF99999\nUpdated May 2, {}\n\nLemuria: Harbors\n\nOverview\n\n"
    (tmp_path / "old.txt").write_text(f"{head.format(2025)}{old} Salt fish is sold at the quay.\n", "utf-8")
    (tmp_path / "new.txt").write_text(f"{head.format(2027)}{new} Salt fish is sold at the quay.\n", "utf-8")
    ask("draft", str(tmp_path / "old.txt"), "--into", str(tmp_path / "pack"))
    hedge = next((word for word in ("may", "would", "until") if f" {word} " in statement), "")
    hedges = f"    hedges: [{hedge}]\n" if hedge and not value else ""
    with (tmp_path / "pack" / "overview.yaml").open("a", encoding="utf-8") as topic:
        topic.write(f"facts:\n  one:\n    statement: {statement}\n    kind: relationship\n{hedges}")
        topic.write(f"    value: {{{value}}}\n" if value else "")
        topic.write("    shelf_life: current\n    locators: [overview.1.1]\n")
    own = ("--facts", str(tmp_path / "pack"), "--only-facts")
    words = ("compare", str(tmp_path / "new.txt"), "--old", str(tmp_path / "old.txt"), *own)
    row = ask(*words, "--format", "tsv").out.decode().split("\n")[1].split("\t")
    assert (row[0], row[3]) == (outcome, reading)


CONTRARY = {  # statement, kind with more, its sentence, the sentence of the next edition, whether it is the same
    "rather than, turned": (
        "The dues belong to the towns, not to the port.", "policy",
        "The dues of the quay belong to the towns of Lemuria, not to the port.",
        "The dues of the quay belong to the port rather than to the towns of Lemuria.", False,
    ),
    "another limit": (
        "A ferry may carry no more than 300 people on the lake.", "policy",
        "A ferry may carry no more than 300 people on the lake of Lemuria.",
        "No ferry may carry more than 200 people on the lake of Lemuria.", False,
    ),
    "the same, turned about": (
        "Brennick pays Marrow a rent of $3 million for the quay.", "figure",
        "Brennick pays Marrow a rent of $3 million a year for the quay.",
        "For the quay, Brennick pays Marrow a rent of $3 million a year.", True,
    ),
    "the same condition": (
        "The mill expects to buy coal unless the river sinks.", "assessment",
        "The mill expects to buy coal from the town of Marrow unless the river sinks below 2 meters.",
        "Unless the river sinks below 2 meters, the mill expects to buy coal from the town of Marrow.", True,
    ),
    "the same holder": (
        "The port's pilots say that 30% of the buoys are adrift.", "figure",
        "According to the port's pilots, 30% of the buoys are adrift by the end of a winter.",
        "The port's pilots say that by the end of a winter 30% of the buoys are adrift.", True,
    ),
    "no longer": (
        "Brennick was accused by Marrow of dumping slag, which Brennick rejects.", "position\n    attribution: Marrow",
        "Marrow accused Brennick of dumping slag in 2020, a charge that Brennick denies.",
        "In 2020 Marrow accused Brennick of dumping slag, a charge that Brennick no longer denies.", False,
    ),
    "said by others": (
        "The port's pilots say that 30% of the buoys are adrift.", "figure",
        "According to the port's pilots, 30% of the buoys are adrift by the end of a winter.",
        "Insurers say that 30% of the buoys are adrift by the end of a winter.", False,
    ),
    "condition": (
        "The mill buys coal from Marrow only when the river sinks below 2 meters.", "policy",
        "The mill buys coal from the town of Marrow only if the river sinks below 2 meters.",
        "The mill buys coal from the town of Marrow unless the river sinks below 2 meters.", False,
    ),
    "another view": (
        "The Marrow Guild called the toll ruinous, whereas dockers generally welcomed it.",
        "position\n    attribution: Marrow Guild; dockers",
        "Dockers generally welcomed the toll, but the Marrow Guild called it ruinous.",
        "Dockers generally welcomed the toll, and the Marrow Guild now pays it gladly as well.", False,
    ),
    "another hit harder": (
        "The Westhaven was the quay hit hardest by the storm.", "event",
        "The Westhaven was the quay hit hardest by the storm of that winter.",
        "The Eastmole was hit harder by the storm of that winter than any other quay.", False,
    ),
    "no limit": (
        "Only sailors with 900 hours at sea are hired as pilots.", "policy",
        "Only sailors with 900 hours at sea are hired as pilots by the port of Lemuria.",
        "Sailors with fewer than 900 hours at sea are hired as pilots by the port of Lemuria.", False,
    ),
}  # fmt: skip


def outcome_of(fact: str, old: str, new: str, tmp_path: Path, ask: Run, *, is_blind: bool) -> str:
    """Compare one fact, given in YAML, with the next edition of a report of two sentences."""
    head = "CRS In Focus\nIF99999\nUpdated May 2, {}\n\nLemuria: Harbors\n\nOverview\n\n"
    for year, text in ((2025, old), (2027, new)):
        (tmp_path / f"{year}.txt").write_text(f"{head.format(year)}{text}\n", "utf-8")
    ask("draft", str(tmp_path / "2025.txt"), "--into", str(tmp_path / "pack"))
    with (tmp_path / "pack" / "overview.yaml").open("a", encoding="utf-8") as topic:
        topic.write(f"facts:\n  one:\n{fact}")
    given = () if is_blind else ("--old", str(tmp_path / "2025.txt"))
    own = ("--facts", str(tmp_path / "pack"), "--only-facts")
    done = ask("compare", str(tmp_path / "2027.txt"), *given, *own, "--format", "tsv")
    return done.out.decode().split("\n")[1].partition("\t")[0]


@pytest.mark.parametrize("is_blind", [False, True])
@pytest.mark.parametrize("name", CONTRARY)
def test_the_contrary_is_not_the_same(name: str, is_blind: bool, tmp_path: Path, ask: Run) -> None:
    statement, kind, old, new, is_same = CONTRARY[name]
    fact = f"    statement: {statement}\n    kind: {kind}\n    shelf_life: current\n    locators: [overview.1.1]\n"
    behind = " Salt fish is sold at the quay."
    outcome = outcome_of(fact, f"{old}{behind}", f"{new}{behind}", tmp_path, ask, is_blind=is_blind)
    assert (outcome == "same") is is_same or (is_blind and outcome == "unsure")


def test_a_second_sentence_that_stands_says_nothing_of_the_first(tmp_path: Path, ask: Run) -> None:
    name = "The Marrow Water District serves 40,000 people in the town of Marrow."
    fact = (
        "    statement: The Marrow Water District of the town of Marrow draws two-thirds of its water from the "
        "Tolley.\n    kind: relationship\n    shelf_life: current\n    locators: [overview.1.2, overview.1.1]\n"
    )
    old = f"{name} It draws two-thirds of its water from the Tolley. Salt is dear."
    new = f"{name} It draws a third of its water from the Tolley, and the rest from wells. Salt is dear."
    assert outcome_of(fact, old, new, tmp_path, ask, is_blind=True) != "same"


def test_a_figure_without_a_value_changes_with_its_hedge_and_noun(tmp_path: Path, ask: Run) -> None:
    fact = (
        "    statement: A berth may be let for up to three years.\n    kind: policy\n    hedges: [may]\n"
        "    shelf_life: current\n    locators: [overview.1.1]\n"
    )
    old, new = (f"A berth of the harbor may be let for up to {many} years." for many in ("three", "five"))
    assert outcome_of(fact, old, new, tmp_path, ask, is_blind=False) == "changed"
    own = ("--facts", str(tmp_path / "pack"), "--only-facts", "--format", "tsv")
    done = ask("compare", str(tmp_path / "2027.txt"), "--old", str(tmp_path / "2025.txt"), *own)
    assert done.out.decode().split("\n")[1].split("\t")[2:4] == ["up to three years", "up to five years"]


def test_an_adverb_may_be_the_last_that_is_new(tmp_path: Path, ask: Run) -> None:
    fact = (
        "    statement: Japan and Lemuria have kept tensions over the reefs from escalating.\n    kind: relationship\n"
        "    shelf_life: current\n    locators: [overview.1.1]\n"
    )
    old = "Japan and Lemuria have kept tensions over the reefs from escalating."
    for new in (
        "Japan and Lemuria have kept tensions over the reefs now.",
        "Japan and Lemuria have kept tensions still.",
    ):
        folder = tmp_path / str(len(new))
        folder.mkdir()
        assert outcome_of(fact, old, new, folder, ask, is_blind=False) not in ("", "unchanged")
