"""`rebase`: what stands in another edition becomes a pack that can be used; what does not is a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run, curated
from real_report import next_edition, report_text

EDITIONS = Path(__file__).parent / "lemuria"
OLD, NEW = EDITIONS / "2024.txt", EDITIONS / "2026.html"
STANDING = {
    "harbor.league-member", "harbor.fee-plan", "harbor.fee-opposition", "harbor.freight-value",
    "harbor.trade-outlook",
}  # fmt: skip
CHANGED = {
    "harbor.ferries": "about 150", "harbor.freight-share": "about 70%", "harbor.passenger-share": "about half",
    "harbor.export-rank": "sixth-largest", "harbor.elections": "February 2030",
}  # fmt: skip


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "2024"
    assert curated(folder, OLD, "harbor", (EDITIONS / "facts.yaml").read_text("utf-8")).status == 0
    return folder


@pytest.fixture
def newer(pack: Path, ask: Run) -> Path:
    folder = pack.parent / "2026"
    done = ask("rebase", str(NEW), "--old", str(OLD), "--into", str(folder), "--facts", str(pack))
    assert done.status == 1, done.said
    assert done.out.decode().splitlines() == [
        str(folder / name) for name in ("sources/IF99999.yaml", "harbor.yaml", "TODO.yaml")
    ]
    return folder


def test_the_made_up_pack_is_sound(pack: Path, ask: Run) -> None:
    assert ask("lint", str(pack), "--no-coverage").status == 0
    assert ask("verify", str(OLD), "--facts", str(pack), "--only-facts").status == 0


def test_what_compare_finds(pack: Path, ask: Run) -> None:
    done = ask("compare", str(NEW), "--old", str(OLD), "--facts", str(pack), "--format", "tsv")
    rows = {row[1]: row for row in (line.split("\t") for line in done.out.decode().splitlines())}
    assert {id for id, row in rows.items() if row[0] in ("unchanged", "same")} == STANDING
    assert {id: row[3] for id, row in rows.items() if row[0] == "changed"} == CHANGED
    assert rows["harbor.limited-agreements"][0] == "dropped"
    assert {rows[id][0] for id in ("harbor.storms", "harbor.survey")} == {"gone"}


def test_what_stands_is_a_pack_of_the_new_edition(newer: Path, ask: Run) -> None:
    own = ("--facts", str(newer), "--only-facts")
    assert set(ask("list", "--format", "ids", *own).out.decode().split()) == STANDING
    for words in (("lint", str(newer), "--no-coverage"), ("verify", str(NEW), *own)):
        done = ask(*words)
        assert done.status == 0, done.out.decode()
    shown = ask("show", "harbor.freight-value", "--json", *own).out.decode()
    assert '"as_of": "2026-10-01"' in shown
    assert "trade-and-elections.1.1" in shown
    assert ask("search", "who opposes the higher harbor fees", *own).out.startswith(
        b"harbor.fee-opposition\t"
    )
    assert "October 1, 2026" in ask("cite", "harbor.fee-plan", *own).out.decode()


def test_earlier_readings_make_a_history(newer: Path, ask: Run) -> None:
    done = ask("history", "harbor.freight-value", "--facts", str(newer), "--only-facts", "--format", "tsv")
    assert [line.split("\t")[:2] for line in done.out.decode().splitlines()] == [
        ["edition", "value"], ["2024-03-04", "$14 billion"], ["2026-10-01", "$14 billion"],
    ]  # fmt: skip


def test_what_does_not_stand_is_left_to_do_with_the_old_fact(newer: Path) -> None:
    todo = (newer / "TODO.yaml").read_text("utf-8")
    assert "# harbor.ferries: changed, over 120 ferries -> about 150 ferries, see overview.1.2\n" in todo
    assert "harbor.ferries: {number: 120, bound: over}" in todo
    assert (
        "#     statement: Port Sorrow, the main harbor of Lemuria, had over 120 ferries as of March 2024."
        in todo
    )
    assert "#   harbor.league-member -> harbor.limited-agreements\n" in todo
    assert "#   overview.1.4\n" in todo  # a new sentence
    assert all(line.startswith("#") for line in todo.splitlines())


def test_a_fact_of_the_list_can_be_moved_into_its_file(newer: Path, ask: Run) -> None:
    todo = (newer / "TODO.yaml").read_text("utf-8")
    start = todo.index("#   ferries:")
    fact = "".join(line[2:] for line in todo[start : todo.index("#\n", start)].splitlines(keepends=True))
    mended = fact.replace("over 120", "about 150").replace("number: 120, ", "number: 150, ")
    mended = mended.replace("bound: over", "bound: about").replace("March 2024", "October 2026")
    with (newer / "harbor.yaml").open("a", encoding="utf-8") as topic:
        topic.write(f"\n{mended}")
    for words in (
        ("lint", str(newer), "--no-coverage"),
        ("verify", str(NEW), "--facts", str(newer), "--only-facts"),
    ):
        done = ask(*words)
        assert done.status == 0, done.out.decode()


def test_the_words_of_the_report_are_not_written(newer: Path) -> None:
    written = "".join(path.read_text("utf-8") for path in newer.rglob("*.yaml"))
    assert "lighthouse" not in written
    assert "three countries" not in written


def test_in_the_folder_of_an_edition_the_pack_says_what_became_of_its_facts(pack: Path, ask: Run) -> None:
    into = str(pack / "editions" / "2026-10-01")
    ask("rebase", str(NEW), "--old", str(OLD), "--into", into, "--facts", str(pack))
    own = ("--facts", str(pack), "--only-facts")
    assert ask("lint", str(pack), "--no-coverage").status == 0
    found = ask("list", "harbor", "--changed", "--format", "ids", *own)
    assert "harbor.ferries" in found.out.decode()
    assert ask("show", "harbor.fee-plan", "--edition", "2026-10-01", *own).status == 0


def test_nothing_is_written_over_without_force(newer: Path, pack: Path, ask: Run) -> None:
    again = ("rebase", str(NEW), "--old", str(OLD), "--into", str(newer), "--facts", str(pack))
    todo = newer / "TODO.yaml"
    todo.write_text("# mine\n", "utf-8")
    done = ask(*again)
    assert (done.status, done.out, todo.read_text("utf-8")) == (2, b"", "# mine\n")
    assert "--force" in done.said
    assert ask(*again, "--force").status == 1
    assert todo.read_text("utf-8") != "# mine\n"


def test_without_the_old_copy_less_stands_but_nothing_wrong(pack: Path, ask: Run) -> None:
    into = pack.parent / "blind"
    done = ask("rebase", str(NEW), "--into", str(into), "--facts", str(pack))
    assert "--old" in done.said
    own = ("--facts", str(into), "--only-facts")
    stands = set(ask("list", "--format", "ids", *own).out.decode().split())
    assert {"harbor.league-member", "harbor.trade-outlook", "harbor.freight-value"} <= stands <= STANDING
    assert ask("verify", str(NEW), *own).status == 0


FALSE = """
  port-ferries:
    statement: Port Sorrow, the main harbor of Lemuria, has about 150 ferries.
    kind: figure
    value: {number: 150, unit: ferries, bound: about}
    shelf_life: current
    locators: [overview.1.2, overview.1.1]

  sorrow-opposition:
    statement: Fishermen of Port Sorrow oppose the higher fees.
    kind: relationship
    shelf_life: current
    locators: [overview.2.3]

  old-member:
    statement: Lemuria has been a member of the Ocean League since 1961.
    kind: relationship
    shelf_life: fixed
    locators: [overview.1.1]
"""


@pytest.mark.parametrize("more", [("--old", str(OLD)), ()])
def test_what_was_not_so_in_the_old_edition_does_not_come_along(
    more: tuple[str, ...], pack: Path, ask: Run
) -> None:
    with (pack / "harbor.yaml").open("a", encoding="utf-8") as topic:
        topic.write(FALSE)
    into = pack.parent / "newer"
    ask("rebase", str(NEW), *more, "--into", str(into), "--facts", str(pack), "--only-facts")
    stands = ask("list", "--format", "ids", "--facts", str(into), "--only-facts").out.decode().split()
    todo = (into / "TODO.yaml").read_text("utf-8")
    assert ("harbor.port-ferries" in stands) == bool(more)  # it is so in the new one
    for id in ("harbor.sorrow-opposition", "harbor.old-member"):
        assert id not in stands
        assert f"# {id}: " in todo
    assert 'that of March 4, 2024 does not say it, "Port" is not in overview.2.3' in todo
    assert "{number: 150" not in (into / "sources" / "IF99999.yaml").read_text("utf-8")


MOVED = {  # a word of a statement that stands in another sentence, of the same thing or of another
    "Port Sorrow, a walled town, has under 1% of the land of Lemuria.": (
        "About 25% of the ferries are at Port Sorrow, which has less than 1% of the land of Lemuria. "
        "Fishermen of Port Sorrow have long wanted a gate in the wall of their walled town.",
        "The council has often spoken of Port Sorrow, a walled town. "
        "About 30% of the ferries are at Port Sorrow, a bay with less than 1% of the land of Lemuria.",
    ),
    "The town goals that Lemuria and Atlantis share include more ferries.": (
        "The town goals that Lemuria and Atlantis share include more ferries and fewer fees. "
        "A survey of ships is published each year.",
        "Lemuria is a town and trade partner of Atlantis. "
        "The goals that Lemuria and Atlantis share include more ferries and lower fees.",
    ),
}


def test_a_word_that_another_sentence_says_of_the_same_comes_along_with_it(tmp_path: Path, ask: Run) -> None:
    head = "CRS In Focus\nIF99999\nUpdated {}\n\nLemuria: Harbors\n\nOverview\n\n"
    old, new, pack, into = (tmp_path / name for name in ("old.txt", "new.txt", "pack", "into"))
    old.write_text(
        head.format("March 4, 2024") + "\n\n".join(one for one, _ in MOVED.values()) + "\n", "utf-8"
    )
    new.write_text(head.format("May 2, 2026") + "\n\n".join(one for _, one in MOVED.values()) + "\n", "utf-8")
    ask("draft", str(old), "--into", str(pack))
    facts = [
        f"  f{number}: {{statement: '{statement}', kind: relationship, shelf_life: fixed, "
        f"locators: [overview.{number}.1, overview.{number}.2]}}\n"
        for number, statement in enumerate(MOVED, 1)
    ]
    (pack / "overview.yaml").write_text(
        "topic: overview\ntitle: Overview\nsource: IF99999\nfacts:\n" + "".join(facts), "utf-8"
    )
    own = ("--facts", str(pack), "--only-facts")
    assert ask("verify", str(old), *own).status == 0
    ask("rebase", str(new), "--old", str(old), "--into", str(into), *own)
    done = ask("list", "--fields", "id,locators", "--facts", str(into), "--only-facts")
    assert done.out == b"overview.f1\toverview.1.2; overview.1.1\n"
    assert "overview.2.2 does not say town" in (into / "TODO.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("October 1, 2026", "recently"), "has no date"),
        (("October 1, 2026", "March 4, 2024"), "the recorded edition itself"),
        (("IF99999", "IF88888"), "of which there are no facts"),
    ],
)
def test_what_is_no_other_edition_is_refused(
    change: tuple[str, str], said: str, pack: Path, ask: Run
) -> None:
    into = pack.parent / "none"
    stdin = NEW.read_text("utf-8").replace(*change).encode()
    done = ask("rebase", "-", "--into", str(into), "--facts", str(pack), stdin=stdin)
    assert (done.status, into.exists()) == (2, False)
    assert said in done.said


def test_the_next_edition_of_the_shipped_report(ask: Run, tmp_path: Path) -> None:
    new, old, into = tmp_path / "new.html", tmp_path / "old.txt", tmp_path / "pack"
    new.write_text(next_edition(), "utf-8")
    old.write_text(report_text(), "utf-8")
    assert ask("rebase", str(new), "--old", str(old), "--into", str(into)).status == 1
    own = ("--facts", str(into), "--only-facts")
    stands = set(ask("list", "--format", "ids", *own).out.decode().split())
    assert {"economy.treasuries-rank", "korea.colonial-rule", "defense.constitution-us-drafted"} <= stands
    assert "okinawa.land-area-share" in stands  # its sentence does not say what Okinawa is, that before does
    assert not stands & {"china.maritime-territorial-disputes", "indo-pacific.cooperation-issues"}
    assert not stands & {"defense.counterstrike", "alliance.shared-goal-north-korea"}
    ask("rebase", str(new), "--into", str(tmp_path / "blind"))
    without = ask("list", "--format", "ids", "--facts", str(tmp_path / "blind"), "--only-facts")
    assert set(without.out.decode().split()) <= stands
    assert ask("lint", str(into), "--no-coverage", "--only-facts").status == 0
    done = ask("verify", str(new), *own)
    assert done.status == 0, done.out.decode()


def test_an_edition_that_says_the_same_takes_the_table_along(ask: Run, tmp_path: Path) -> None:
    into = str(tmp_path / "pack")
    new = (
        report_text()
        .replace("May 15, 2023", "June 5, 2024")
        .replace("numbering over 50,000", "numbering about 55,000")
    )
    (tmp_path / "old.txt").write_text(report_text(), "utf-8")
    (tmp_path / "new.txt").write_text(new, "utf-8")
    ask("rebase", str(tmp_path / "new.txt"), "--old", str(tmp_path / "old.txt"), "--into", into)
    own = ("--facts", into, "--only-facts")
    stands = set(ask("list", "--format", "ids", *own).out.decode().split())
    assert "trade.balance-with-japan-2022" in stands
    assert "alliance.us-troops" not in stands
    assert len(stands) > 220
    for words in (
        ("lint", into, "--no-coverage", "--only-facts"),
        ("verify", str(tmp_path / "new.txt"), *own),
    ):
        done = ask(*words)
        assert done.status == 0, done.out.decode()
    assert ask("table", "us-trade-2022", *own).status == 0


def test_keys_that_yaml_would_read_as_something_else_keep_their_quotes(tmp_path: Path, ask: Run) -> None:
    """`no` is a bool to YAML 1.1, be it a fact, a topic or a section."""
    text = "# Tower Report\n\n{day}\n\n## No\n\nThe tower is red. The gate is blue.\n\n## Yes\n\nThe well is deep.\n"
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(text.format(day="January 5, 2020"), encoding="utf-8")
    new.write_text(text.format(day="January 5, 2022"), encoding="utf-8")
    pack, newer = tmp_path / "pack", tmp_path / "newer"
    ask("draft", str(old), "--into", str(pack))
    record = pack / "sources" / "Tower-Report.yaml"
    record.write_text(f"{record.read_text('utf-8')}genre: Report\npublisher: Office\n", "utf-8")
    topic = pack / "no.yaml"
    fact = '{statement: "The %s is %s.", kind: relationship, shelf_life: current, locators: [no.1.%d]}'
    facts = f'  "false": {fact % ("tower", "red", 1)}\n\n  "off": {fact % ("gate", "blue", 2)}\n'
    topic.write_text(f"{topic.read_text('utf-8')}facts:\n{facts}", "utf-8")
    assert ask("lint", str(pack), "--no-coverage", "--only-facts").status == 0
    ask("rebase", str(new), "--old", str(old), "--into", str(newer), "--facts", str(pack), "--only-facts")
    linted = ask("lint", str(newer), "--no-coverage", "--only-facts")
    assert linted.status == 0, linted.text
    assert ask("list", "--format", "ids", "--facts", str(newer), "--only-facts").text.split() == [
        "no.false",
        "no.off",
    ]
