"""What `draft` and `rebase` write loses no facts and spoils no pack, whatever `--force` says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run, curated

EDITIONS = Path(__file__).parent / "lemuria"
OLD, NEW = EDITIONS / "2024.txt", EDITIONS / "2026.html"
FACTS = (EDITIONS / "facts.yaml").read_text("utf-8")
UNFIT = b"Nothing says what this text is. It has two sentences and no more.\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    assert curated(tmp_path / "pack", OLD, "harbor", FACTS).status == 0
    return tmp_path / "pack"


@pytest.fixture(autouse=True)
def unchanged(pack: Path) -> Iterator[None]:
    """Each test ends with the pack as it was."""
    before = {path: path.read_bytes() for path in pack.rglob("*.yaml")}
    yield
    assert {path: path.read_bytes() for path in pack.rglob("*.yaml")} == before


@pytest.mark.parametrize("force", [(), ("--force",)])
@pytest.mark.parametrize("name", ["", "../pack", "."])
def test_rebase_does_not_write_over_the_pack_that_it_reads(
    force: tuple[str, ...], name: str, pack: Path, ask: Run
) -> None:
    into = f"{pack}/{name}" if name else str(pack)
    words = ("rebase", str(NEW), "--old", str(OLD), "--into", into, "--facts", str(pack), *force)
    done = ask(*words)
    assert (done.status, done.out) == (2, b"")
    assert "is the pack that the facts are read from, nothing was written" in done.said
    assert "editions/2026-10-01" in done.said


def test_nor_over_another_one_with_facts(pack: Path, ask: Run) -> None:
    copy = pack.parent / "copy"
    assert curated(copy, OLD, "harbor", FACTS).status == 0
    words = ("rebase", str(NEW), "--old", str(OLD), "--into", str(pack), "--facts", str(copy), "--force")
    done = ask(*words)
    assert (done.status, done.out) == (2, b"")
    assert f"{pack / 'harbor.yaml'} has 13 facts" in done.said


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_draft_does_not_write_over_facts(force: tuple[str, ...], pack: Path, ask: Run) -> None:
    copy = OLD.read_text("utf-8").replace("Overview\n", "Harbor\n").encode()
    done = ask("draft", "-", "--into", str(pack), *force, stdin=copy)
    assert (done.status, done.out) == (2, b"")
    assert f"{pack / 'harbor.yaml'} has 13 facts" in done.said
    assert "name another folder" in done.said


def test_a_draft_does_not_write_over_what_was_added_to_a_record(tmp_path: Path, ask: Run) -> None:
    into = tmp_path / "other"
    assert ask("draft", str(OLD), "--into", str(into)).status == 0
    record = into / "sources" / "IF99999.yaml"
    text = record.read_text("utf-8") + 'left_out:\n  overview.1.1: "not of interest"\n'
    record.write_text(text, "utf-8")
    done = ask("draft", str(OLD), "--into", str(into), "--force")
    assert (done.status, record.read_text("utf-8")) == (2, text)
    assert f"nothing was written, what is there would be lost: {record} has left_out" in done.said


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path, ask: Run) -> None:
    into = tmp_path / "other"
    assert ask("draft", str(OLD), "--into", str(into)).status == 0
    topic = into / "overview.yaml"
    topic.write_text("facts:\n  one: [\n", "utf-8")
    done = ask("draft", str(OLD), "--into", str(into), "--force")
    assert (done.status, topic.read_text("utf-8")) == (2, "facts:\n  one: [\n")
    assert "may be facts" in done.said


@pytest.mark.parametrize("force", [(), ("--force",)])
@pytest.mark.parametrize("where", ["", "more"])
def test_a_copy_that_is_not_fit_is_not_drafted_into_a_pack(
    force: tuple[str, ...], where: str, pack: Path, ask: Run
) -> None:
    done = ask("draft", "-", "--into", str(pack / where), *force, stdin=UNFIT)
    assert (done.status, done.out) == (2, b"")
    assert "could not be used with it, nothing was written" in done.said
    assert "lacks title, genre, publisher, date" in done.said


def test_nor_one_whose_record_would_leave_facts_without_their_addresses(pack: Path, ask: Run) -> None:
    other = OLD.read_text("utf-8").replace("Overview\n", "A Beginning\n").encode()
    done = ask("draft", "-", "--into", str(pack), "--force", stdin=other)
    assert (done.status, done.out) == (2, b"")
    assert "is no address of IF99999" in done.said


@pytest.mark.parametrize("where", ["2026", "editions/2026", "editions/2026-10-02"])
def test_an_edition_in_the_wrong_place_does_not_spoil_its_pack(where: str, pack: Path, ask: Run) -> None:
    words = ("rebase", str(NEW), "--old", str(OLD), "--into", str(pack / where), "--facts", str(pack))
    done = ask(*words)
    assert (done.status, done.out) == (2, b"")
    assert f"{pack} could not be used with it" in done.said
    assert str(pack / "editions" / "DAY") in done.said


def test_a_second_report_is_drafted_into_a_pack(tmp_path: Path, ask: Run) -> None:
    into = tmp_path / "other"
    assert ask("draft", str(OLD), "--into", str(into)).status == 0
    second = OLD.read_text("utf-8").replace("IF99999", "IF88888").replace("Overview\n", "Salt\n")
    second = second.replace("Trade and Elections", "Fish")
    assert ask("draft", "-", "--into", str(into), stdin=second.encode()).status == 0
    assert ask("lint", str(into), "--no-coverage", "--only-facts").status == 0


@pytest.mark.parametrize("name", ["", "  "])
@pytest.mark.parametrize(
    "words", [("new",), ("draft", str(OLD), "--into"), ("rebase", str(NEW), "--old", str(OLD), "--into")]
)
def test_a_folder_without_a_name_is_none(words: tuple[str, ...], name: str, pack: Path, ask: Run) -> None:
    done = ask(*words, name, *(("--facts", str(pack)) if words[0] == "rebase" else ()))
    assert (done.status, done.out) == (2, b"")
    assert f"{name!r} names no folder" in done.said or "rebase needs --into DIR" in done.said
