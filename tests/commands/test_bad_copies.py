"""Copies that are none, or strange: each ends in time, with a status and what to do, for every curator's command."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from conftest import Run

LEMURIA = Path(__file__).parent / "lemuria"
OLD = (LEMURIA / "2024.txt").read_text("utf-8")
BODY = OLD.partition("Overview\n")[2]
SECONDS = 2.0  # on a machine of its own; here it shares two processors with other tests
PATIENCE = 3
COMMANDS = ("draft", "sentences", "compare", "verify", "rebase")
SEARCHING = ("verify", "compare")  # which do all that the others do, and more
SOME = 200_000  # characters that the others are given

NO_COPY = {  # what is refused, and what is said of it
    "empty": (b"", "is empty"),
    "blank": (b" \n\n\t\n", "is empty"),
    "binary": (bytes(range(256)) * 40, ""),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "pdftotext"),
    "Word": (b"PK\x03\x04" + bytes(200), ""),
    "NULs": (b"a\0b" * 999, ""),
    "HTML without blocks": (b"<html><head><title>x</title></head><body></body></html>", "holds no sentence"),
    "only tags": (b"<div>" * 5000, "holds no sentence"),
    "no sentence": (b"a\nb\nc\n", "holds no sentence"),
    "two reports": ((OLD + "\f" + OLD.replace("IF99999", "IF88888")).encode(), "IF99999 and IF88888"),
}  # fmt: skip
STRANGE = {  # what is read, as far as it goes
    "no headings": OLD.replace("Overview\n", "").replace("Trade and Elections\n", ""),
    "repeated headings": OLD.replace("Trade and Elections", "Overview"),
    "a number only in a citation": OLD.replace("IF99999\n", "") + "\n(For more, see CRS Report R48875, Salt Fish.)\n",
    "unclosed tags": "<html><body><h2>Overview<p>" + BODY.replace("\n\n", "<p><b><i>"),
    "deep tags": "<div><b>" * 20_000 + f"<p>{BODY}</p>",
    "entities that are none": f"<p>{BODY}</p><p>&#99999999999; &#0; &nope; &#xD800; stands in this sentence.</p>",
    "bidi": OLD.replace(" ", " \u202e\u2066", 40),
    "one line": " ".join(OLD.split()),
    "a million characters in one line": "The harbor has ferries and quays " * 31_000,
    "a million characters without a blank": "x" * 1_000_000,
    "a million characters of sentences": "The harbor has 12 ferries. " * 38_000,
    "a million brackets": "(" * 1_000_000,
    "a million characters of HTML": "<p>" + "The harbor has <b>12</b> ferries. " * 30_000,
    "a million blanks": "The harbor has" + " " * 1_000_000 + "ferries.",
}  # fmt: skip


@pytest.fixture
def pack(tmp_path: Path, ask: Run) -> Path:
    assert ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=OLD.encode()).status == 0
    return tmp_path / "pack"


def line(command: str, pack: Path) -> list[str]:
    own = [] if command == "draft" else ["--facts", str(pack), "--only-facts"]
    into = ["--into", str(pack.parent / "new")] if command == "rebase" else []
    return [command, "-", *into, *own]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", NO_COPY)
def test_what_is_no_copy_is_refused_with_what_to_do(command: str, name: str, pack: Path, ask: Run) -> None:
    content, said = NO_COPY[name]
    done = ask(*line(command, pack), stdin=content)
    if command == "verify" and done.status == 1:  # it says of the copy what it is not
        assert done.out
        return
    assert (done.status, done.out) == (2, b"")
    assert said in done.said
    assert len(done.said.splitlines()) == 2, done.said  # what is wrong, and what to do


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_copy_ends_in_time_with_a_status(command: str, name: str, pack: Path, ask: Run) -> None:
    content = STRANGE[name] if command in SEARCHING else STRANGE[name][:SOME]
    begin = time.process_time()
    done = ask(*line(command, pack), stdin=content.encode())
    took = time.process_time() - begin
    assert done.status in (0, 1, 2)
    assert done.out or done.said
    assert "Traceback" not in done.said
    assert took < SECONDS * PATIENCE, took


def test_a_copy_without_headings_is_one_section(ask: Run) -> None:
    rows = ask("sentences", "-", stdin=STRANGE["no headings"].encode()).out.decode().splitlines()
    assert {row.partition(".")[0] for row in rows} == {"body"}


def test_a_second_section_of_a_name_gets_a_number(ask: Run) -> None:
    rows = ask("sentences", "-", stdin=STRANGE["repeated headings"].encode()).out.decode().splitlines()
    assert list(dict.fromkeys(row.partition(".")[0] for row in rows)) == ["overview", "overview-2"]


def test_a_number_in_a_citation_is_not_the_reports(ask: Run) -> None:
    done = ask("draft", "-", stdin=STRANGE["a number only in a citation"].encode())
    assert (done.status, "R48875" in done.out.decode()) == (1, False)
    assert "no number in this copy - add it" in done.said
