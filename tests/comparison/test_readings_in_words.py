"""What a fact whose sentence is gone must not be changed to: a word or figure of another kind or another claim.

All stand in one pair of editions, each in a chapter of its own, so that each might be taken for another's.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run, curated
from edition_pairs import HEAD, as_judged, compared

from usjapan_cli.comparison.hedging import hedge_in_place
from usjapan_cli.comparison.replaced import name_in_place
from usjapan_cli.comparison.surroundings import same_noun
from usjapan_cli.core.facts import Fact, Value

# By chapter: a statement, its value and hedges, the chapter in both editions, what became of it, the new reading.
GONE = {
    "a word like it": (
        "Officials stressed that, given the risks and uncertainties of the trade, their fleets need to be more "
        "competitive and resilient.", "",
        "At a first meeting in 2022, officials emphasized shared aims and the need to make their fleets more "
        "competitive and resilient amid risks and uncertainties of the trade.",
        "Solis has highlighted the need to strengthen the fleets and to make the trade less dependent on certain yards.",
        "dropped", "",
    ),
    "one of others": (
        "Kelso has more orchards than any other county.", "",
        "Kelso has more orchards than any other county.",
        "The University of Brill has more pupils than any other school.",
        "dropped", "",
    ),
    "its year, which the sentence had": (
        "Two pacts that Norva and Tolm signed in 2019 opened the market for tin.", "",
        "In 2019, Norva and Tolm signed two pacts, which took effect in 2020 and opened the market for tin.",
        "Since 2020, the two countries, Norva and Tolm, have entered into pacts that opened the market for tin.",
        "dropped", "",
    ),
}  # fmt: skip
BLIND = {  # without the text of the old edition
    "the year that it is of": (
        "The Army began to build Fort Hale, or Fort 1, in 2004.", 'date: "2004"',
        "The Army began to build Fort Hale, or Fort 1, in 2004.",
        "The Army began to build Fort Hale, known as Fort 1, in 2005.",
        "changed", "2005",
    ),
}  # fmt: skip
CHANGED = {
    "a compound of the same": (
        "The council of Rhys has 10 members.", "value: {number: 10, unit: members, bound: exact}",
        "The council of Rhys has 10 members.",
        "The 12-member council of Rhys meets in May.",
        "changed", "12",
    ),
    "of those": (
        "The guild owns 18 looms.", "value: {number: 18, unit: looms, bound: exact}",
        "The guild owns 18 looms.",
        "The guild now owns 22 of the looms in the town.",
        "changed", "22",
    ),
    "a place led to by one word": (
        "Ranchers in Torvald received the largest share of payments.", "",
        "Ranchers in Torvald received the largest share of the money, 21%.",
        "Payments fell, with the largest share (18%) going to ranchers in Kestrin.",
        "changed", "Kestrin",
    ),
}  # fmt: skip
SAME = {
    "a crowded town": (
        "The guilds have tried for decades to move the fish market of Lorne out of a crowded town.",
        "hedges: [effort]",
        "Many oppose a decades-long effort by the guilds to move the fish market of Lorne from a crowded town to a quay.",
        "Controversial is a decades-old plan by the guilds to move the fish market of Lorne from a crowded town to a quay.",
        "same", "",
    ),
    "the year of a yearly figure": (
        "Farms used 40% of the water of the Vell in 2023.", "value: {number: 40, unit: percent, bound: exact}",
        "Farms used 40% of the water of the Vell in 2023.",
        "Farms used 40% of the water of the Vell in 2026.",
        "same", "",
    ),
}  # fmt: skip
EVERY = GONE | BLIND | CHANGED | SAME


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for items in (GONE, BLIND, CHANGED, SAME):
        named = {_chapter(name): item for name, item in items.items()}
        found |= compared(named, tmp_path_factory.mktemp("pair"), is_blind=items is BLIND)
    return found


def _chapter(name: str) -> str:
    return name.replace(" ", "-").replace(",", "")


@pytest.mark.parametrize("name", EVERY)
def test_what_became_of_a_fact(name: str, outcomes: dict[str, tuple[str, str]]) -> None:
    *_, outcome, reading = EVERY[name]
    found = outcomes[_chapter(name)]
    said = as_judged(found[0])
    assert (said, found[1] if outcome == "changed" else "") == (outcome, reading)


def _fact(statement: str, *hedges: str) -> Fact:
    return Fact(
        id="a.b", statement=statement, kind="relationship", shelf_life="current", source="S", section="",
        locators=("a.1.1",), as_of="2024-01-01", hedges=hedges,
    )  # fmt: skip


def test_no_name_and_no_word_farther_on_stands_for_what_is_hedged() -> None:
    fact = _fact("Brandt has the potential to relax limits on nets.", "potential")
    old = "With Reed, Brandt has the potential to loosen some of the limits on nets."
    assert hedge_in_place(fact, old, "Solis's party, the Liberal Front, has governed since 1990.") is None
    assert hedge_in_place(fact, old, "Brandt has loosened some of the limits on nets.") is not None
    old = "Customers have generally rated the service of the line as good."
    assert hedge_in_place(_fact(old, "generally"), old, "Norva sells services of the line.") is None


def test_a_name_in_the_title_is_missed_in_no_sentence() -> None:
    fact = _fact("Norva chairs the lake council.")
    texts = "Norva chairs the lake council.", "Tolm chairs the lake council."
    assert name_in_place(fact, *texts, ()) is not None
    assert name_in_place(fact, *texts, (), {"norva"}) is None


def test_a_count_is_of_the_noun_behind_it() -> None:
    old = "The mint ordered 14 presses."
    fact = _fact(old).but(value=Value(14, "presses", "exact", None))
    place = (old.index("14"), old.index("14") + 2)
    for new, is_same in (
        ("It has signed two contracts for presses.", False), ("It has two presses.", True),
        ("It has two of the presses.", True), ("It has two old iron presses.", True),
    ):  # fmt: skip
        at = new.index("two")
        assert same_noun(old, place, new, (at, at + 3), fact) == is_same


def _pack(tmp_path: Path, *facts: str) -> tuple[str, ...]:
    """Write a pack of two chapters, its edition of 2025 and that of 2027; return the words that name it."""
    for year, nets in ((2025, "nine"), (2027, "twelve")):
        text = f"## Nets\n\nThe guild of Vell owns {nets} nets. In 2004, it built a shed.\n"
        (tmp_path / f"{year}.md").write_text(HEAD.format(year) + text, "utf-8")
    pack = tmp_path / "pack"
    topic = "topic: told\ntitle: Told\nsource: IF99999\nfacts:\n" + "".join(facts)
    curated(pack, tmp_path / "2025.md", "told", topic)
    return ("--facts", str(pack), "--only-facts")


NETS = (
    '  nets: {statement: "The guild of Vell owns nine nets.", kind: figure, shelf_life: current, '
    "value: {number: 9, unit: nets, bound: exact}, locators: [nets.1.1]}\n"
)


@pytest.mark.parametrize("command", ["compare", "rebase"])
def test_the_same_text_twice_is_refused(command: str, tmp_path: Path, ask: Run) -> None:
    own = _pack(tmp_path, NETS)
    old, new = str(tmp_path / "2025.md"), tmp_path / "2027.md"
    into = ("--into", str(tmp_path / "next")) if command == "rebase" else ()
    other = tmp_path / "2027.txt"  # a copy in another form
    other.write_text(
        new.read_text("utf-8").replace("#", "").replace("The guild of", "The\nguild of"), "utf-8"
    )
    for copy in (new, other):
        done = ask(command, str(new), "--old", str(copy), *into, *own)
        assert done.status == 2
        assert "OLD is the same text as NEW, the edition of May 2, 2027: " in done.said
        assert "--old takes a copy of the recorded edition, of May 2, 2025" in done.said
    done = ask(command, "-", "--old", "-", *into, *own, stdin=new.read_bytes())
    assert done.status == 2
    assert "NEW and --old cannot both be standard input" in done.said
    assert ask(command, str(new), "--old", old, *into, *own).status == 1
    done = ask(command, old, "--old", old, *into, *own)
    assert done.status == 2
    assert "OLD is the same text as NEW, the edition of May 2, 2025: " in done.said
    assert "name a copy of another edition as NEW" in done.said


def test_copies_without_a_date_are_the_same_if_every_sentence_is(tmp_path: Path, ask: Run) -> None:
    own = _pack(tmp_path, NETS)
    dateless = [tmp_path / name for name in ("a.md", "b.md", "c.md")]
    for at, year in ((0, 2025), (1, 2027), (2, 2027)):
        text = (tmp_path / f"{year}.md").read_text("utf-8").replace(f"Updated May 2, {year}\n", "")
        dateless[at].write_text(text, "utf-8")
    old, new, again = map(str, dateless)
    assert ask("compare", new, "--old", old, *own).status == 1
    done = ask("compare", new, "--old", again, *own)
    assert done.status == 2
    assert "OLD is the same text as NEW: " in done.said


def test_help_tells_every_outcome(ask: Run) -> None:
    from usjapan_cli.comparison.outcomes import OUTCOMES

    shown = ask("help", "compare").out.decode()
    lines = [line.split()[0] for line in shown.splitlines() if line.startswith("  ")]
    assert {*OUTCOMES, "new"} <= {*lines}
    assert max(map(len, shown.splitlines())) <= 80
