"""The curator's commands on copies: draft, sentences, compare, new, verify - as a process gives them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from conftest import OnTerminal, Run
from real_report import report_text

NEXT_EDITION = "IF10199-2026-10-01.html"
TEXT = (
    "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\nOverview\n\n"
    "The harbor of Lemuria has 12 ferries. About 70% of its trade is fish.\n"
)


@pytest.fixture
def pack(tmp_path: Path, ask: Run) -> Path:
    done = ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=TEXT.encode())
    assert done.status == 0, done.said
    return tmp_path / "pack"


def test_a_draft_verifies_and_lints(pack: Path, ask: Run) -> None:
    for words in (
        ("verify", "-", "--facts", str(pack), "--only-facts"),
        ("lint", str(pack), "--no-coverage"),
    ):
        done = ask(*words, stdin=TEXT.encode())
        assert done.status == 0, (done.out, done.said)
    assert ask("lint", str(pack)).status == 1


def test_nothing_is_written_over_without_force(pack: Path, ask: Run) -> None:
    again = ("draft", "-", "--into", str(pack))
    done = ask(*again, stdin=TEXT.encode())
    assert (done.status, done.out) == (2, b"")
    assert "--force" in done.said
    assert ask(*again, "--force", stdin=TEXT.encode()).status == 0


def test_force_writes_carefully(pack: Path, ask: Run) -> None:
    again = ("draft", "-", "--into", str(pack), "--force")
    source = next((pack / "sources").iterdir())
    elsewhere = pack.parent / "record.yaml"
    source.rename(elsewhere)
    source.symlink_to(elsewhere)
    elsewhere.write_text("old", "utf-8")
    elsewhere.chmod(0o640)
    assert ask(*again, stdin=TEXT.encode()).status == 0
    assert source.is_symlink()
    assert "overview.1.1" in elsewhere.read_text("utf-8")
    assert elsewhere.stat().st_mode & 0o777 == 0o640
    (pack.parent / "second-name.yaml").hardlink_to(elsewhere)
    done = ask(*again, stdin=TEXT.encode())
    assert (done.status, done.out) == (2, b"")
    assert "hard links" in done.said
    assert not list(pack.rglob(".*"))


def test_an_address_that_is_left_out_for_a_reason_is_covered(pack: Path, ask: Run) -> None:
    source = next((pack / "sources").iterdir())
    text = source.read_text("utf-8")
    source.write_text(text + 'left_out:\n  overview.1.2: "not of interest"\n', "utf-8")
    said = ask("lint", str(pack)).out.decode()
    assert "overview.1.1" in said
    assert "overview.1.2" not in said


def test_sentences_and_the_facts_on_them(pack: Path, ask: Run) -> None:
    done = ask("sentences", "-", "overview.1.1", "--facts", str(pack), stdin=TEXT.encode())
    assert done.out.decode() == "overview.1.1\t\tThe harbor of Lemuria has 12 ferries.\n"
    assert ask("sentences", "-", "nowhere", "--facts", str(pack), stdin=TEXT.encode()).status == 1


@pytest.mark.parametrize(
    ("words", "rows", "said"),
    [
        (["overview.1.3"], 0, "no sentence at 'overview.1.3' - did you mean overview.1.1"),
        (["overview.1.1", "overveiw.1.2"], 1, "no sentence at 'overveiw.1.2' - did you mean overview.1.2?"),
        (["quays"], 0, "no sentence at 'quays'; the addresses begin with overview\n"),
        (["overview.1.1", "--uncovered"], 0, "a fact rests on each of them"),
    ],
)
def test_an_address_without_a_sentence_is_named(
    words: list[str], rows: int, said: str, pack: Path, ask: Run
) -> None:
    fact = (
        "{statement: Lemuria has ferries., kind: relationship, shelf_life: fixed, locators: [overview.1.1]}"
    )
    with (pack / "overview.yaml").open("a", encoding="utf-8") as topic:
        topic.write(f"facts:\n  ferries: {fact}\n")
    done = ask("sentences", "-", *words, "--facts", str(pack), stdin=TEXT.encode())
    assert (done.status, len(done.text.splitlines())) == (1, rows)
    assert said in done.said


def test_the_sentences_of_a_copy_are_of_its_own_source_or_none(pack: Path, ask: Run) -> None:
    for words, source in ((("--facts", str(pack)), "IF99999"), ((), None)):
        answer = json.loads(ask("sentences", "-", "--json", *words, stdin=TEXT.encode()).text)
        assert (answer["source"] and answer["source"]["id"]) == source
        jsonschema.validate(answer, json.loads(ask("schema", "output").text))
    newer = TEXT.replace("March 4", "May 2").encode()
    answer = json.loads(ask("compare", "-", "--json", "--facts", str(pack), stdin=newer).text)
    jsonschema.validate(answer, json.loads(ask("schema", "output").text))
    assert "comparisons" in answer


def test_a_starter_pack_lints_clean(tmp_path: Path, ask: Run) -> None:
    folder = str(tmp_path / "mine")
    assert ask("new", folder).status == 0
    assert ask("lint", folder).status == 0
    assert ask("show", "harbour.ferries", "--facts", folder).status == 0
    assert ask("new", folder).status == 2


@pytest.mark.parametrize("command", ["draft", "sentences", "compare", "verify"])
@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"{\\rtf1 }", b"PK\x03\x04", b"a\0b" * 99])
def test_what_is_no_copy_is_refused_with_a_way_out(command: str, content: bytes, ask: Run) -> None:
    done = ask(command, "-", stdin=content)
    assert (done.status, done.out) == (2, b"")
    assert done.said.count("\n") == 2


def test_two_reports_in_one_file_are_named(ask: Run) -> None:
    both = TEXT + "\n" + TEXT.replace("IF99999", "IF88888") + "\nhttps://x.y | IF88888 · VERSION 2 · UPDATED"
    both = "https://x.y | IF99999 · VERSION 1 · UPDATED\n" + both
    for command in ("draft", "sentences", "compare", "verify"):
        done = ask(command, "-", stdin=both.encode())
        assert done.status == 2
        assert "IF99999 and IF88888" in done.said


def test_the_report_itself_is_unchanged(ask: Run) -> None:
    done = ask("compare", "-", stdin=report_text().encode())
    assert done.status == 0
    assert {line.partition("\t")[0] for line in done.out.decode().splitlines()} <= {"unchanged", "same"}


def test_a_stranger_is_named(ask: Run) -> None:
    done = ask("compare", "-", stdin=TEXT.encode())
    assert (done.status, "IF99999" in done.said) == (2, True)
    assert "this is CRS In Focus IF99999" in ask("verify", "-", stdin=TEXT.encode()).out.decode()


def test_official_html_without_byline_verifies(ask: Run) -> None:
    text = report_text()
    body = text[text.index("Overview\n") : text.index("Emma Chanlett")]
    page = "<div>U.S.-Japan Relations</div><div>Updated May 15, 2023 (IF10199)</div>" + "".join(
        f"<p>{block}</p>" for block in body.split("\n\n")
    )
    done = ask("verify", "-", stdin=page.encode())
    assert done.status == 0, done.out.decode()[:2000]
    assert "this copy has no byline" in done.out.decode()


def test_a_changed_figure_is_named_with_both_readings(ask: Run, tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_text(report_text(), "utf-8")
    new = report_text().replace("numbering over 50,000", "numbering about 55,000")
    done = ask("compare", "-", "--old", str(old), stdin=new.encode())
    changed = [line.split("\t") for line in done.out.decode().splitlines() if line.startswith("changed")]
    assert [row[1:4] for row in changed] == [["alliance.us-troops", "over 50,000 people", "about 55,000"]]


def test_columns_that_ran_together_are_answered_with_what_keeps_them_apart(ask: Run) -> None:
    head, body = report_text().split("Overview\n", 1)
    words = body.split()
    half = len(words) // 2
    mixed = " ".join(word for pair in zip(words[:half], words[half:], strict=False) for word in pair)
    said = ask("verify", "-", stdin=f"{head}Overview\n{mixed}".encode()).out.decode()
    assert "pdftotext -raw" in said.partition("\n")[0]


STEERING = "\x1b[8mfish\x1b[0m \x1b]0;title\x07 \x1b]52;c;eA==\x07 \x9b31m \u202eevil\u202c \x85"
OURS = re.compile(rb"\x1b\[(?:[0-7]|3[1-7]|2[12]|;)*m|\x1b\]8;;(?:https://[^\x1b\x07]*)?\x1b\\")
HIDDEN = re.compile(rb"\x1b\[[0-9;]*8[0-9;]*m")


@pytest.mark.parametrize(
    "line",
    [
        "verify {}", "verify {} --format table", "compare {}", "compare {} --format table", "sentences {}", "draft {}",
        "check {} --as markdown", "check {} --as text --select UD001", "check {} --as text --format github",
        "fill {}", "fill {} --lenient",
    ],
)  # fmt: skip
@pytest.mark.parametrize("color", ["always", "never"])
def test_no_text_of_a_copy_steers_a_terminal(
    line: str, color: str, pack: Path, tmp_path: Path, pty_run: OnTerminal
) -> None:
    copy = tmp_path / "copy.txt"
    text = TEXT.replace("is fish", f"is 71% {STEERING} fish").replace("Overview", f"Overview {STEERING}")
    copy.write_text(
        f"{text}\n50,000 {STEERING} U.S. troops. {{{{lemuria.{STEERING}}}}}\n", "utf-8", newline=""
    )
    done = pty_run(*line.format(copy).split(), "--facts", str(pack), "--only-facts", "--color", color)
    assert not HIDDEN.search(done.out)
    left = OURS.sub(b"", done.out)
    for sign in (b"\x1b", b"\x07", "\x9b".encode(), "\u202e".encode()):
        assert sign not in left, done.out


@pytest.mark.parametrize(
    "strange", ["\x16", "\x1b[8m", "\u202e", "\U000e0041", "\\x", '"', "\x85", ", \\", "\x9a,\x16"]
)
def test_a_record_drafted_from_a_damaged_copy_is_read_back(strange: str, ask: Run, tmp_path: Path) -> None:
    text = TEXT.replace("Lemuria: Harbors", f"Lemuria: Har{strange}bors").replace(
        "Overview", f"Over{strange}view"
    )
    text += f"\nAda Hollis, Analyst in Har{strange}bors\n"
    done = ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=text.encode())
    assert done.status == 0, done.said
    assert all(
        line.isprintable()
        for path in tmp_path.rglob("*.yaml")
        for line in path.read_text("utf-8").split("\n")
    )
    checked = ask("lint", str(tmp_path / "pack"), "--no-coverage")
    assert checked.status == 0, checked.text
