"""Reports of a series whose editions have numbers of their own: drafted, rebased and verified."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run

BODY = "Overview\n\nThe Marrow ferry carries {} people a day. It has two decks. Salt fish is sold on board.\n"
OLD = (
    "Marrow Digest\nNo. 47\nUpdated May 2, 2025\n\nFerries of the Marrow\n\nBy Ada Hollis and Tomas Brie\n\n"
)
NEW = (
    "Marrow Digest\nNo. 52\nUpdated May 4, 2027\n\nFerries of the Marrow\n\nBy Ada Hollis and Tomas Brie\n\n"
)
FACTS = """facts:
  decks:
    statement: The Marrow ferry has two decks.
    kind: relationship
    shelf_life: current
    locators: [overview.1.2, overview.1.1]
  load:
    statement: The Marrow ferry carries 400 people a day.
    kind: figure
    value: {number: 400, unit: people, bound: exact}
    shelf_life: current
    locators: [overview.1.1]
"""


@pytest.fixture
def pack(tmp_path: Path, ask: Run) -> Path:
    (tmp_path / "old.txt").write_text(OLD + BODY.format(400), "utf-8")
    (tmp_path / "new.txt").write_text(NEW + BODY.format(500), "utf-8")
    folder = tmp_path / "pack"
    ask("draft", str(tmp_path / "old.txt"), "--into", str(folder))
    record = next((folder / "sources").iterdir())
    lack = "# publisher: not found in the copy - add it"
    record.write_text(record.read_text("utf-8").replace(lack, "publisher: Harbor Office"), "utf-8")
    with (folder / "overview.yaml").open("a", encoding="utf-8") as topic:
        topic.write(FACTS)
    return folder


def test_the_first_edition_verifies(pack: Path, ask: Run) -> None:
    done = ask("verify", str(pack.parent / "old.txt"), "--facts", str(pack), "--only-facts")
    assert done.status == 0, done.text
    assert "this copy has no publisher" in done.text


def test_the_record_of_the_next_edition_keeps_what_was_recorded(pack: Path, ask: Run) -> None:
    record = next((pack / "sources").iterdir())
    record.write_text(
        record.read_text("utf-8").replace("title: Ferries of the", 'title: "Ferries, Marrow"\n#'), "utf-8"
    )
    new, into, own = (
        str(pack.parent / "new.txt"),
        pack.parent / "newer",
        ("--facts", str(pack), "--only-facts"),
    )
    Path(new).write_text(Path(new).read_text("utf-8") + "\nFerries, Marrow\n", "utf-8")
    ask("rebase", new, "--old", str(pack.parent / "old.txt"), "--into", str(into), *own)
    text = next((into / "sources").iterdir()).read_text("utf-8")
    assert "title: Ferries, Marrow\n" in text  # as it is recorded: the copy has it too
    assert 'number: "52"\n' in text
    assert "{given: Ada, family: Hollis}\n  - {given: Tomas, family: Brie}\n" in text


def test_authors_stay_where_the_byline_of_a_copy_cannot_be_read(pack: Path, ask: Run) -> None:
    new, into = pack.parent / "new.txt", pack.parent / "newer"
    text = new.read_text("utf-8").replace(
        "By Ada Hollis and Tomas Brie", "The authors are Tomas Brie and Ada Hollis"
    )
    new.write_text(text, "utf-8")
    ask("rebase", str(new), "--into", str(into), "--facts", str(pack), "--only-facts")
    assert "{given: Ada, family: Hollis}" in next((into / "sources").iterdir()).read_text("utf-8")


def test_the_pack_of_the_next_edition_verifies_as_the_first_did(pack: Path, ask: Run) -> None:
    new, into = str(pack.parent / "new.txt"), pack.parent / "newer"
    ask("rebase", new, "--into", str(into), "--facts", str(pack), "--only-facts")
    done = ask("verify", new, "--facts", str(into), "--only-facts")
    assert done.status == 0, done.text
    assert "this copy has no publisher" in done.text


def test_a_publisher_that_is_no_cell_is_not_to_be_left_out_of_them(pack: Path, ask: Run) -> None:
    record = next((pack / "sources").iterdir())
    record.write_text(record.read_text("utf-8").replace("  - meta.number\n", ""), "utf-8")
    done = ask("verify", str(pack.parent / "old.txt"), "--facts", str(pack), "--only-facts")
    assert "leave meta.publisher out" not in done.text


def test_another_number_is_said_to_be_another(pack: Path, ask: Run) -> None:
    done = ask("verify", str(pack.parent / "new.txt"), "--facts", str(pack), "--only-facts")
    assert 'altered: front-matter meta.number: "47" is recorded, the copy has "52"' in done.text


def test_what_is_left_to_do_is_not_known_yet_and_not_dropped(pack: Path, ask: Run) -> None:
    new, into = str(pack.parent / "new.txt"), pack / "editions" / "2027-05-04"
    own = ("--facts", str(pack), "--only-facts")
    done = ask("rebase", new, "--old", str(pack.parent / "old.txt"), "--into", str(into), *own)
    assert "usjapan: 1 fact of 2025-05-02 stands in the edition of 2027-05-04\n" in done.said
    assert ask("lint", str(pack), "--no-coverage", "--fail-on", "error").status == 0
    shown = ask("show", "overview.load", "--edition", "2025-05-02", *own)
    assert "not known" in shown.text + shown.said
    assert "no longer stated" not in shown.text + shown.said
    assert "not known: not carried over yet, see TODO.yaml" in shown.text + shown.said
    newest = ask("show", "overview.load", "--edition", "2027-05-04", *own)
    assert "overview.load is not carried over to the edition of May 4, 2027 yet, see TODO.yaml" in newest.said
    todo = (into / "TODO.yaml").read_text("utf-8")
    assert "overview.load: changed, 400 people -> 500 people" in todo


def test_the_edition_that_has_a_fact_is_one_of_its_own_report(pack: Path, ask: Run) -> None:
    """With the shipped report open as well, whose editions have other days."""
    new, into = str(pack.parent / "new.txt"), str(pack / "editions" / "2027-05-04")
    ask("rebase", new, "--old", str(pack.parent / "old.txt"), "--into", into, "--facts", str(pack))
    done = ask("show", "overview.load", "--edition", "2027-05-04", "--facts", str(pack))
    assert (done.status, done.out) == (1, b"")
    assert "that of May 2, 2025 has it: --edition 2025-05-02" in done.said
    shown = ask("show", "overview.load", "--edition", "2025-05-02", "--facts", str(pack))
    assert shown.status == 0


def test_the_sentences_of_another_edition_of_the_pack_are_its_own(pack: Path, ask: Run) -> None:
    new, own = pack.parent / "new.txt", ("--facts", str(pack), "--only-facts")
    changed = "Two guilds run it. A third deck is planned. Eels are sold at the quay of Lesser Marrow."
    new.write_text(NEW + BODY.format(500).replace("Salt fish is sold on board.", changed), "utf-8")
    alone = ask("sentences", str(new), *own)
    assert "only the edition of May 2, 2025 is recorded for this copy" in alone.said
    ask("rebase", str(new), "--into", str(pack / "editions" / "2027-05-04"), *own)
    done = ask("sentences", str(new), *own)
    assert done.said == ""
    assert len(done.out.decode().splitlines()) == 5


def test_a_sentence_is_not_to_be_added_where_the_fact_rests_on_it(pack: Path, ask: Run) -> None:
    old, pack = pack.parent / "old.txt", pack.parent / "other"
    topic = pack / "overview.yaml"
    decks = "It has the third-highest decks of the coast."
    old.write_text(old.read_text("utf-8").replace("It has two decks.", decks), "utf-8")
    ask("draft", str(old), "--into", str(pack))
    record = next((pack / "sources").iterdir())
    lack = "# publisher: not found in the copy - add it"
    record.write_text(record.read_text("utf-8").replace(lack, "publisher: Harbor Office"), "utf-8")
    facts = FACTS.replace("has two decks", "has the highest decks of the coast")
    topic.write_text(topic.read_text("utf-8") + facts, "utf-8")
    said = ask("verify", str(old), "--facts", str(pack), "--only-facts").text
    assert '"highest" is not in overview.1.2, overview.1.1, which say "third-highest"' in said
    assert "add overview.1.2" not in said
