"""Copies that say the same again and again, in short sentences, or in more markup than text: read as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run

HEAD = "CRS In Focus\nIF99999\nUpdated March 4, 2024\n\nLemuria: Harbors\n\n"
WORD = "Sorrow" * 5000
COPIES = {  # what is read, and how many sentences that are
    "a line thrice": (HEAD + "Overview\n\n" + "The harbor has many ferries.\n\n" * 3 + "The end is here.\n", 4),
    "lines without end": (HEAD + "The law passed in 2020.\nIt costs $3 billion.\n" * 30, 60),
    "short sentences": (HEAD + "It is red. It is blue. " * 50, 100),
    "a short line": (HEAD + "Overview\n\nFerries run daily.\n\nFerries run daily.\n", 2),
    "a long word": (HEAD + f"Overview\n\nThe {WORD} is a word. A second one is not here.\n", 2),
    "elements without end": ("<html><body><p>" + "<span>" * 60_000 + "Lemuria has many ferries. It is old and grey.", 2),
    "elements alone": ("<span>" * 60_000 + "Lemuria has many ferries. It is old and grey." + "</span>" * 60_000, 2),
}  # fmt: skip


@pytest.mark.parametrize("name", COPIES)
def test_a_draft_of_it_has_every_sentence_and_verifies(name: str, tmp_path: Path, ask: Run) -> None:
    text, count = COPIES[name]
    rows = ask("sentences", "-", stdin=text.encode()).text.splitlines()
    assert len(rows) == count
    ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=text.encode())
    (record,) = (tmp_path / "pack" / "sources").iterdir()
    lacking = {"# title:": "title: Harbors", "# genre:": "genre: Note", "# publisher:": "publisher: Office",
               "# date:": 'date: "2024-03-04"'}  # fmt: skip
    lines = record.read_text("utf-8").splitlines()
    filled = [next((key for lack, key in lacking.items() if line.startswith(lack)), line) for line in lines]
    record.write_text("\n".join(filled) + "\n", "utf-8")
    done = ask("verify", "-", "--facts", str(tmp_path / "pack"), "--only-facts", stdin=text.encode())
    assert f"sentence: {count} verified" in done.text, done.text


def test_a_sentence_that_is_recorded_twice_and_stands_once_is_missing_once(tmp_path: Path, ask: Run) -> None:
    body = (
        "Overview\n\nThe harbor has many ferries. It is old. The harbor has many ferries. The end is here.\n"
    )
    pack = ("--facts", str(tmp_path / "pack"), "--only-facts")
    ask("draft", "-", "--into", pack[1], stdin=(HEAD + body).encode())
    once = body.replace("old. The harbor has many ferries.", "old.")
    done = ask("verify", "-", *pack, stdin=(HEAD + once).encode())
    assert "missing: sentence overview.1.3: not in the copy\n" in done.text
    assert "sentence: 3 verified, 1 missing" in done.text


def test_a_copy_that_is_too_long_is_said_to_be_cut(tmp_path: Path, ask: Run) -> None:
    text = (
        HEAD + "Overview\n\n" + "".join(f"The harbor has {n} ferries at its quays.\n" for n in range(30_000))
    )
    for words in (("draft", "-"), ("sentences", "-"), ("draft", "-", "--into", str(tmp_path / "pack"))):
        done = ask(*words, stdin=text.encode())
        assert "longer than the 1,000,000 characters that are read" in done.said
        assert done.status == 1


def test_a_text_of_words_alone_is_said_to_have_no_long_sentence(ask: Run) -> None:
    done = ask("draft", "-", stdin=(HEAD + "Go. Run. Stop. " * 50).encode())
    assert (done.status, "holds no sentence of three words or more" in done.said) == (2, True)
