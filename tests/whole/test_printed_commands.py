"""Each command that the program prints, in a view or a message, runs as it is printed and on the same facts."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import TESTS, Done, in_process

from usjapan_cli.cli._plain_commands import COMMANDS

SIX, BAYS = TESTS / "packs" / "six", TESTS / "packs" / "bays"
WIDTHS = (60, 120)
NAMES = "|".join(name for name in COMMANDS if name != "orientation")
ALONE = re.compile(
    rf"^ *(?:\S[^\n]*?: )?((?:pdftotext .* \| )?usjapan (?:--help|(?:{NAMES})\b).*)$", re.MULTILINE
)
ANYWHERE = re.compile(rf"\busjapan\s+(?:--help|(?:{NAMES})\b)")
LATEST = ("--edition", "latest")


class Facts(NamedTuple):
    """What a reader has opened by `options`, and names in it: one fact has look-alikes and a history."""

    options: tuple[str, ...]
    figure: str
    plain: str
    topic: str
    table: str
    query: str


SHIPPED = ("alliance.us-troops", "alliance.treaty-ally", "trade", "us-trade-2022", "how many troops")
QUAY = ("harbour.mooring-posts", "harbour.treaty-signing", "harbour", "cargo-2023", "mooring posts")
OPENED = {
    "shipped": Facts((), *SHIPPED),
    "a flag's edition": Facts(LATEST, *SHIPPED),
    "a pack": Facts(("--facts", "my pack"), *QUAY),
    "a pack alone": Facts(("--facts", "my pack", "--only-facts"), *QUAY),
    "two packs": Facts(("--facts", "it's", "--facts", "my pack"), *QUAY),
    "a pack and an edition": Facts(("--facts", "my pack", *LATEST), *QUAY),
    "an edition of a pack": Facts(
        ("--facts", "bays", "--only-facts", *LATEST), "bays.piers", "bays.otters", "bays", "none", "piers"
    ),
    "a pack with editions": Facts(
        ("--facts", "bays", "--only-facts"), "bays.piers", "bays.ferry", "bays", "none", "piers"
    ),
}


def lines_for(facts: Facts) -> Iterator[list[str]]:
    """Yield command lines that are answered, refused or misunderstood, most with something to type next."""
    figure, plain, topic, table, query = facts[1:]
    yield from ([], ["search", *query.split()], ["search", *query.split(), "--limit", "20"])
    yield from (["search", "zzqqxx"], ["search", "--", "-zzqqxx"], ["search", "88 billion"], ["search", ""])
    yield from (
        ["search", "100 mooring posts"],
        ["search", "2,345 troops"],
        ["search", "x", "--topic", "zzqqxx"],
    )
    yield from (["search", "x", "--source", "zzqqxx"], ["search", "ipef"], ["search", "Takaichi"])
    yield from (["search", "tariff on fish", "--topic", "tariffs"], ["search", "lantern"])
    yield from (
        ["show", figure],
        ["show", plain],
        ["show", "zzqqxx"],
        ["show", topic],
        ["show", f"{topic}.*"],
    )
    yield from (["show", "me", "the", "posts"], ["cite", "the", "harbour", "treaty"])
    yield from (["list"], ["list", topic], ["list", "zzqqxx"], ["list", "of", "quad", "members"])
    yield from (["cite", figure], ["cite", figure, plain], ["cite", figure, "--topic", topic])
    yield from (["cite", "--search", "zzqqxx"], ["cite", "@999"])
    yield from (["table", "zzqqxx"], ["table", table], ["table", "of", "trade"], ["timeline"])
    yield from (["history", figure], ["history", plain], ["history"], ["history", "of", "the", "alliance"])
    yield from (["changes"], ["changes", "--topic", topic], ["changes", "--topic", "zzqqxx"])
    yield from (["sources"], ["sources", "zzqqxx"], ["sources", "of", "the", "news"], ["topics"])
    yield from (["check", "draft.md", "--supported"], ["check", "the", "troops", "figure"])
    yield from (["compare", "stranger.txt"], ["verify", "stranger.txt"], ["sentences", "stranger.txt"])
    yield from (
        ["verify", "report.pdf"],
        ["compare", "report.pdf"],
        ["rebase", "report.pdf", "--into", "new"],
    )
    yield from (["export", "sqlite", "-"], ["export", "sqlite"], ["export", "to", "Japan"])
    yield from (["new", "bases", "in", "okinawa"], ["serch", *query.split()], ["help", "me", "find", "it"])
    yield from (["search", "x", "--limit", "y"], ["show", figure, "--nope"], ["timeline", "of", "the", "war"])


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder that has packs, one with a space in its name, drafts and copies."""
    shutil.copytree(SIX, tmp_path / "my pack")
    shutil.copytree(BAYS, tmp_path / "bays")
    monkeypatch.chdir(tmp_path)
    assert run("new", "it's").status == 0
    draft = "Over 50,000 U.S. troops were based in Japan as of May 2023.\n\n"
    draft += "Lesser Quay had over 1,200 mooring posts on its piers as of March 2024.\n\n"
    (tmp_path / "draft.md").write_text(draft, "utf-8")
    (tmp_path / "stranger.txt").write_text("A text that is no copy of anything.\n", "utf-8")
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7")
    return tmp_path


def run(*argv: str, columns: int = 80, terminal: bool = True, **environ: str) -> Done:
    surroundings = {"COLUMNS": str(columns), "PAGER": "cat", "TERM": "dumb", **environ}
    return in_process(argv, b"", terminal, surroundings)


def shown(*argv: str, columns: int = 80) -> str:
    """Return all that a command line writes on a terminal, views and messages."""
    done = run(*argv, columns=columns)
    return done.text + done.said


def with_options(words: Sequence[str], options: Sequence[str]) -> list[str]:
    """Return a command line with options, before what stands behind `--`."""
    at = words.index("--") if "--" in words else len(words)
    return [*words[:at], *options, *words[at:]]


def typed(line: str, facts: Facts) -> list[str]:
    """Return the words of a printed line; what it leaves to the reader is put in, no clipboard is asked for."""
    stand_ins = {"ID": facts.plain, "QUERY": facts.query, "WORDS": facts.query, "--copy": "--quiet"}
    words = shlex.split(line)
    return [stand_ins.get(word, word) for word in words[words.index("usjapan") + 1 :]]


def packs(words: Sequence[str]) -> list[str]:
    """Return what a command line opens, but for the edition."""
    named = [word for option, word in pairwise(words) if option == "--facts"]
    return [*named, *(word for word in words if word == "--only-facts")]


def edition(words: Sequence[str]) -> list[str]:
    return [word for option, word in pairwise(words) if option == "--edition"]


@pytest.mark.parametrize("opened", OPENED)
def test_what_is_printed_runs_on_the_same_facts(opened: str, place: Path) -> None:
    facts, printed = OPENED[opened], {}
    for argv in lines_for(facts):
        for columns in WIDTHS:
            text = shown(*with_options(argv, facts.options), columns=columns)
            found = ALONE.findall(text)
            assert len(found) == len(ANYWHERE.findall(text)), text  # none within a sentence, none folded
            printed |= dict.fromkeys(found, text)
    assert len(printed) > 20
    for line, text in printed.items():
        words = typed(line, facts)
        if not {"help", "--help"} & set(words):
            assert packs(words) == packs(facts.options), line
            assert edition(words) == edition(facts.options) or " has " in text, (
                line
            )  # of which edition has it
        if " | " in line:
            continue  # commands/test_next_steps.py pipes a copy into it
        (place / "facts.db").unlink(missing_ok=True)
        done = run(*words, terminal=False)
        may_find_nothing = words[0] == "search" and "to search for it" in text  # a reader's own words
        assert done.status == 0 or (may_find_nothing and done.status == 1), (line, done.said)


def test_what_the_environment_opens_need_not_be_typed() -> None:
    surroundings = {"USJAPAN_FACTS": "my pack", "USJAPAN_EDITION": "latest"}
    for argv in (["search", "mooring posts"], ["show", "harbour.mooring-posts"], ["list", "zzqqxx"]):
        done = run(*argv, **surroundings)
        (line,) = ALONE.findall(done.text + done.said)
        words = typed(line, OPENED["a pack"])
        assert not {"--facts", "--edition"} & set(words)
        assert run(*words, terminal=False, **surroundings).status == 0
