"""What a copy has altered in a sentence is told in words, though only its hash is recorded."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from conftest import Run, curated, in_process

from usjapan_cli.check.altered import alteration

EDITIONS = Path(__file__).parents[1] / "commands" / "lemuria"
OLD = (EDITIONS / "2024.txt").read_text("utf-8")
SENTENCE = (
    "Port Sorrow, the main harbor, handles over 25% of all freight, and possibly more than half of its mail."
)
SAID = ("Port Sorrow handles over 25% of the freight of Lemuria.", "Does it possibly handle more than half?")
CHANGES = {  # what the copy has, and how it is told
    ("over 25%", "about 25%"): '"over" is recorded, the copy has "about"',
    ("25%", "35%"): '"25%" is recorded, the copy has "35%"',
    ("more than half", "nearly a third"): '"more than half" is recorded, the copy has "nearly a third"',
    ("possibly ", ""): 'the copy leaves out "possibly"',
    ("handles", "never handles"): 'the copy adds "never"',
    ("Sorrow", "Sorow"): '"Sorrow" is recorded, the copy has "Sorow"',
    ("freight", "frieght"): '"freight" is recorded, the copy has "frieght"',
    ("mail.", "mails."): '"mail" is recorded, the copy has "mails"',
}


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("change", CHANGES, ids=" -> ".join)
def test_a_change_is_told_in_words(change: tuple[str, str]) -> None:
    found = alteration(SENTENCE.replace(*change), digest(SENTENCE), SAID)
    assert found
    assert CHANGES[change] in found.message
    assert len(found.message) < 250


@pytest.mark.parametrize(
    "copied",
    [
        SENTENCE.replace("Port Sorrow", "The quay of Atlantis").replace("25%", "most"),
        "Nothing of the kind stands there, and it was never recorded.",
        "Word " * 500 + ".",
    ],
)
def test_of_more_than_that_nothing_is_said(copied: str) -> None:
    assert alteration(copied, digest(SENTENCE), SAID) is None


@pytest.fixture
def own(tmp_path: Path) -> tuple[str, ...]:
    facts = (EDITIONS / "facts.yaml").read_text("utf-8")
    assert curated(tmp_path / "pack", EDITIONS / "2024.txt", "harbor", facts).status == 0
    return ("--facts", str(tmp_path / "pack"), "--only-facts")


def test_verify_tells_it_and_else_shows_the_sentence(own: tuple[str, ...], ask: Run) -> None:
    copy = OLD.replace("over 120 ferries", "about 150 ferries").replace(
        "been a member of the", "never yet left any"
    )
    done = ask("verify", "-", *own, stdin=copy.encode())
    assert 'overview.1.2: "over 120" is recorded, the copy has "about 150": "Its main harbor, ' in done.text
    whole = "Lemuria has never yet left any Ocean League since 1951."
    assert f'overview.1.1: the copy has "{whole}" in its place\n' in done.text


def test_headings_before_a_sentence_are_no_part_of_it(own: tuple[str, ...], ask: Run) -> None:
    head = "Trade and Elections\n\nNo. 4. By the Numbers\n\nFreight through Port Sorrow"
    copy = OLD.replace("Trade and Elections\n\nFreight through Port Sorrow", head).replace("$14 ", "$15 ")
    done = ask("verify", "-", *own, stdin=copy.encode())
    assert '"$14" is recorded, the copy has "$15": "Freight through Port Sorrow was worth $15 ' in done.text


def test_it_fits_a_narrow_terminal(own: tuple[str, ...], tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(OLD.replace("over 120 ferries", "about 150 ferries"), "utf-8")
    done = in_process(["verify", str(copy), *own], b"", True, {"COLUMNS": "60"})
    lines = done.text.splitlines()
    assert max(map(len, lines)) <= 60
    assert '"over 120" is recorded' in " ".join(map(str.strip, lines))
