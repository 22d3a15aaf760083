"""What is known of a sentence from before is what the rules find in it, and is known only where it holds."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from usjapan_cli import load
from usjapan_cli.drafts import remembered, sentences
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.findings import Finding, Note
from usjapan_cli.drafts.remembered import Remembered

MEMOS = sorted(path for path in Path(__file__).with_name("memos").iterdir() if path.suffix in (".md", ".txt"))
TABLE = """
## U.S. trade in 2022 (goods and services)

| Partner | Imports | Exports |
|---|---|---|
| Japan | $188 billion | $125 billion |
| China | $564 billion | $195 billion |
"""
DAY = "2026-11-25"


def found(
    text: str, folder: str | None = None, today: str = DAY, age: int | None = None, edition: str | None = None
) -> tuple[Finding, ...]:
    library = load(edition=edition) if edition else load()
    later = None if edition else load(edition="latest")
    return check_draft(text, "memo.md", "markdown", library, today, age, None, later, folder).findings


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "cache" / "usjapan")


def kept_file(folder: str) -> Path:
    return Path(folder) / remembered._NAME


@pytest.fixture
def no_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rules not be asked."""
    monkeypatch.setattr(sentences.Rules, "notes", lambda *_: pytest.fail("held against the facts again"))
    monkeypatch.setattr(sentences.Rules, "in_cells", lambda *_: pytest.fail("read again"))


@pytest.mark.parametrize("path", MEMOS, ids=lambda path: path.name)
def test_what_was_found_is_found_again(path: Path, folder: str, request: pytest.FixtureRequest) -> None:
    text = path.read_text(encoding="utf-8") + TABLE
    first = found(text, folder)
    assert first == found(text)
    assert kept_file(folder).stat().st_mode & 0o077 == 0
    request.getfixturevalue("no_rules")
    assert found(text, folder) == first


@pytest.mark.parametrize("path", MEMOS[:3], ids=lambda path: path.name)
def test_an_edit_is_seen_and_so_is_what_it_changes_around_it(path: Path, folder: str) -> None:
    text = path.read_text(encoding="utf-8")
    found(text, folder)
    for at in [match.start() for match in re.finditer(r"\d+|\n\n|\bJapan\b|May", text)][::3]:
        for edited in (
            text[:at] + "9" + text[at:],
            text[:at] + text[at + 1 :],
            text[:at] + "\n\n" + text[at:],
        ):
            assert found(edited, folder) == found(edited)


def test_another_day_age_or_edition_or_a_date_elsewhere_is_asked_anew(folder: str) -> None:
    text = "Japan currently hosts over 50,000 U.S. troops.\n\nThe United States has 9 bases."
    dated = f"CRS, May 15, 2023\n\n{text}"
    found(text, folder)
    results = {found(text, folder)}
    for asked in (
        {"today": "2023-06-01"}, {"age": 100_000}, {"edition": "2026-10-01"}, {"today": "2023-06-01", "age": 1},
    ):  # fmt: skip
        assert found(text, folder, **asked) == found(text, **asked)  # type: ignore[arg-type]
        results.add(found(text, folder, **asked))  # type: ignore[arg-type]
    assert found(dated, folder) == found(dated)
    assert len(results) > 2


def test_a_file_that_is_not_whole_is_not_read(folder: str) -> None:
    text = MEMOS[0].read_text(encoding="utf-8")
    first = found(text, folder)
    whole = kept_file(folder).read_bytes()
    damaged = whole.replace(b"supported", b"supposed!", 1)
    for content in (b"", b"\n", whole[:-1], whole[: len(whole) // 2], damaged, b"x" * 5000, b"\xff\n\xff"):
        kept_file(folder).write_bytes(content)
        assert remembered._read(content) == {}
        assert found(text, folder) == first


def test_no_words_of_the_draft_are_kept(folder: str) -> None:
    text = (
        MEMOS[0].read_text(encoding="utf-8") + "\nJapan hosts exactly 77,123 U.S. troops (CRS, May 2023).\n"
    )
    assert any("77,123" in one.text for one in found(text, folder))
    kept = kept_file(folder).read_text(encoding="utf-8")
    assert "77,123" not in kept
    facts = " ".join(
        fact.statement for library in (load(), load(edition="latest")) for fact in library.facts_of()
    )
    words = text.split()
    for at in range(len(words) - 3):
        run = " ".join(words[at : at + 4])
        assert run not in kept or run in facts


def test_words_found_wrong_that_are_a_part_of_a_note_are_not_kept(folder: str) -> None:
    text = "So it may rather host some of them."
    note = Note("UD202", 6, 21, '"rather" of "may rather host"', "rather", "", "a.b", ("c.1.1",), DAY)
    elsewhere = note.but(found="quite another thing")
    one = Remembered(folder, ())
    one.add([note], text)
    one.add([elsewhere], text, "a heading")
    one.keep()
    assert b"rather" not in kept_file(folder).read_bytes()
    assert Remembered(folder, ()).notes(text) == (note,)
    assert Remembered(folder, ()).notes(text, "a heading") is None


def test_a_sentence_that_comes_again_is_found_with_its_own_date_and_number() -> None:
    said = "So it is. Japan is the largest foreign holder of U.S. debt."
    dated = f"It was quiet in all the towns as of May 2023. {said}\n\nSo far. So good. So long. {said}"
    assert [one.line for one in found(dated) if one.code == "UD401"] == [3]
    items = "".join(f"{at}. {'Canada' if at % 2 else 'Mexico'}\n" for at in range(1, 8))
    listed = found(f"The largest sources of U.S. imports in 2022, in order:\n\n{items}")
    told = [one.message.partition(":")[0] for one in listed if one.text == "Canada" and one.code == "UD102"]
    assert told == [f'"Canada" as no. {at}' for at in (1, 5, 7)]


def test_the_oldest_go_where_there_is_no_more_room(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_LARGEST", 2_000)
    note = Note("UD101", 0, 3, "wrong", "", "", "a.b", ("c.1.1",), DAY)
    for at in range(100):
        one = Remembered(folder, ())
        one.add([note], f"Sentence {at}.")
        one.keep()
    assert kept_file(folder).stat().st_size <= 2_000 + 16
    assert Remembered(folder, ()).notes("Sentence 99.") == (note,)
    assert Remembered(folder, ()).notes("Sentence 1.") is None
    assert Remembered(folder, (1,)).notes("Sentence 99.") is None
    assert Remembered(folder, ()).notes("Sentence 99.", "a heading") is None


def test_marks_in_a_draft_are_not_taken_for_ours(folder: str) -> None:
    for mark in ("\x1d", "\x1e", "\x1f", "\t", "\x00", "\ud800"):
        text = f"Japan hosts {mark}77,123{mark} U.S. troops (CRS, May 2023)."
        assert found(text, folder) == found(text, folder) == found(text)


def test_where_nothing_can_be_kept_all_is_found(tmp_path: Path) -> None:
    text = MEMOS[0].read_text(encoding="utf-8")
    (tmp_path / "file").write_text("")
    for folder in (str(tmp_path / "file" / "usjapan"), str(tmp_path / "no" / "home" / "usjapan")):
        assert found(text, folder) == found(text)


def test_the_rules_are_not_loaded_for_what_is_known(tmp_path: Path) -> None:
    memo = tmp_path / "memo.md"
    memo.write_text(MEMOS[0].read_text(encoding="utf-8") + TABLE, encoding="utf-8")
    code = (
        "import os, sys; from usjapan_cli.__main__ import run; run(['check', sys.argv[1]], os.environ); "
        "print(*(m for m in sys.modules if m.startswith('usjapan_cli.')), file=sys.stderr)"
    )
    loaded = [
        subprocess.run([sys.executable, "-c", code, str(memo)], capture_output=True, text=True).stderr.split()
        for _ in range(2)
    ]
    assert "usjapan_cli.drafts.sentences" in loaded[0]
    assert not [m for m in loaded[1] if m in ("usjapan_cli.drafts.sentences", "usjapan_cli.language.sense")]
