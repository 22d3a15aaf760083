"""Whatever somebody types, no message repeats all of it: every command, every option, every variable."""

from __future__ import annotations

import os

import pytest

from tests.conftest import Run
from usjapan_cli.cli._plain_commands import COMMANDS

WORD = "x" * 100_000
WORDS = "two words " * 10_000
PATH = "y/" * 50_000
VARIABLES = ("USJAPAN_TODAY", "USJAPAN_STYLE", "USJAPAN_EDITION", "NO_COLOR", "COLUMNS", "LANG", "TERM")
MOST = 3_000
NAMES = sorted(set(COMMANDS) - {"orientation", "browse"})


def lines() -> list[tuple[str, str, str]]:
    """Return every command with each of its options that takes a value, and alone."""
    found = []
    for name in NAMES:
        options = COMMANDS[name]["options"]
        taking = [option for option, (_, kind, _) in options.items() if kind != "flag" and option[:2] == "--"]
        found += [(name, option, word) for option in (*taking, "") for word in (WORD, WORDS, PATH)]
        found.append((name, f"--{WORD}", ""))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_no_message_repeats_an_endless_word(name: str, ask: Run, tmp_path: os.PathLike[str]) -> None:
    os.chdir(tmp_path)
    for command, option, word in lines():
        if command != name:
            continue
        needed = [WORD] if COMMANDS[name]["argument"] else []
        for argv in ([name, option, word, *needed] if option else [name, word],):
            done = ask(*[part for part in argv if part])
            assert len(done.err) < MOST, (name, option[:40], word[:10], done.err[:300])
            assert WORD.encode() not in done.out, (name, option[:40], word[:10])
            assert b"Traceback" not in done.err


@pytest.mark.parametrize("variable", VARIABLES)
def test_nor_one_of_a_variable(variable: str, ask: Run) -> None:
    for argv in (["cite", "alliance.us-troops"], ["list", "--stale"], ["search", "troops"]):
        for word in (WORD, WORDS):
            assert len(ask(*argv, **{variable: word}).err) < MOST


def test_a_path_that_a_file_may_have_stays_whole(ask: Run) -> None:
    path = "/nowhere/" + "/".join(["n" * 200] * 15) + ".yaml"
    assert path.encode() in ask("list", "--facts", path).err
