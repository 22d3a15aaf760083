"""Hostile packs, random input and kills, in short: `bench/` has the long runs and their tables."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from conftest import PACKAGE, TESTS, TODAY, Run, in_process

from usjapan_cli import load
from usjapan_cli.core.errors import FactsError
from usjapan_cli.library import places
from usjapan_cli.packs import files, yaml_nodes
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.reader import MOST_TERMS, load_pack
from usjapan_cli.show.terminal import sanitised

BENCH = TESTS.parent / "bench" / "stress"
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals, links and pipes of another kind")
SEIZE = "\x1b]52;c;eA==\x07"


def bench(name: str) -> ModuleType:
    """Import a program of `bench/`."""
    spec = importlib.util.spec_from_file_location(f"bench_{name}", BENCH / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pytest.importorskip("resource", reason="the bench limits memory as POSIX does")
hostile = bench("hostile")
hostile.SCALE = 50  # smaller packs of the same kinds
SLOW_TO_MAKE = ("100,000 files", "20,000 folders")


@POSIX
@pytest.mark.parametrize("name", [name for name in hostile.PACKS if name not in SLOW_TO_MAKE])
def test_a_hostile_pack_is_refused_or_harmless(
    name: str, tmp_path: Path, ask: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, refused = hostile.PACKS[name]
    folder = tmp_path / "pack"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    make(folder)
    bare = ask("search", "troops")
    done = ask("search", "troops", "--facts", str(folder))
    ended = hostile.Done(done.status, done.out, done.err, 0, 0)  # how long it takes is for the bench
    assert hostile.complaints(ended, bare, refused) == []
    assert len(done.err) < 1_200_000
    assert ask("search", "troops") == bare
    assert {path.name for path in tmp_path.iterdir()} == {"pack"}


@POSIX
@pytest.mark.parametrize("name", ["billion laughs", "line of 28 MB, wide", "2,500,000 keys of facts"])
def test_it_takes_little_time_and_memory(name: str, tmp_path: Path) -> None:
    _, wrong = hostile.attempt(name, tmp_path, hostile.environment(tmp_path))
    assert wrong == []


@POSIX
def test_a_pack_that_changes_is_whole_or_refused(tmp_path: Path) -> None:
    assert hostile.changing(tmp_path, hostile.environment(tmp_path), 5)[2] == []


@POSIX
@pytest.mark.parametrize(
    ("program", "options"),
    [("fuzz", ("--count", "500", "--processes", "0.004")), ("kills", ("--kills", "9", "--parallel", "6"))],
)
def test_random_input_and_kills_do_no_harm(program: str, options: tuple[str, ...]) -> None:
    command = [sys.executable, str(BENCH / f"{program}.py"), *options]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace")


# What the long runs have found


def test_no_more_is_read_than_a_word_needs(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_bytes(b"topic: quay\ntitle: " + b"x" * (2 * yaml_nodes.MAX_UNREAD))
    _, problems = load_pack([str(path)], {})
    assert [(problem.code, problem.line) for problem in problems] == [("UJ105", 2)]


def test_columns_count_characters_where_text_is_not_plain(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    for content, place in (
        (b"a: b\n\xc3\xa9\xc3\xa9: \xff", (2, 5)),
        (b"a: b\n\xc3\xa9\xc3\xa9: \x1b", (2, 5)),
    ):
        path.write_bytes(content)
        _, (problem,) = load_pack([str(path)], {})
        assert (problem.code, problem.line, problem.column) == ("UJ102", *place)


def test_a_character_on_the_edge_of_two_pieces_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    for before in range(4):
        path.write_bytes(b"#" * (64 * 1024 - before) + "😀".encode() * 3 + b"\na: b\n")
        assert "UJ102" not in {problem.code for problem in load_pack([str(path)], {})[1]}


def test_messages_about_endless_words_are_short(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    for content in (
        f"a: !{'x' * 9000} b",
        f"? {'k' * 9000}\n: a\n? {'k' * 9000}\n: b\n",
        f"topic: '{'X' * 9000}'",
    ):
        path.write_text(content)
        _, problems = load_pack([str(path)], {})
        assert problems
        assert max(len(problem.message) for problem in problems) < 1_200


@pytest.mark.parametrize("count", [MOST_TERMS, MOST_TERMS + 1])
def test_a_group_of_synonyms_has_an_end(count: int, tmp_path: Path) -> None:
    path = tmp_path / "thesaurus.yaml"
    terms = ", ".join(f"t{number}x" for number in range(count))
    path.write_text(f"synonyms:\n  boat: {{sense: a boat, terms: [{terms}]}}\n")
    _, problems = load_pack([str(path)], {})
    assert [problem.code for problem in problems] == ["UJ105"] * (count - MOST_TERMS)


def test_there_is_an_end_to_problems(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    for member in ("".join(f"\n    k{n}: 1" for n in range(3000)), f"\n    aliases: [{'a, ' * 3000}]"):
        path.write_text(f"facts:\n  boats:{member}\n")
        assert len(load_pack([str(path)], {})[1]) <= yaml_nodes.MAX_PROBLEMS + 1


def test_too_many_words_are_no_word_list(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("a\n" * (yaml_nodes.MAX_NODES + 1))
    pack, (problem,) = load_pack([str(path)], {})
    assert problem.code == "UJ105"
    assert pack.words == set()


@POSIX
def test_a_folder_that_cannot_be_read_refuses_its_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "quay.yaml").write_text("a: b")
    (tmp_path / "closed").mkdir()
    scan = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(FactsError, match="closed:1:1: UJ101 cannot be read: Permission denied"):
        fact_files(str(tmp_path))


def test_the_folders_of_a_pack_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FOLDERS", 3)
    for name in "abc":
        (tmp_path / name).mkdir()
    (tmp_path / "a" / "quay.yaml").write_text("a: b")
    with pytest.raises(FactsError, match="UJ101 more than"):
        fact_files(str(tmp_path))


@pytest.mark.parametrize("path", ["\ud800", "a\0b", "a" * 5000])
def test_a_path_that_can_be_none_is_said_to_be(path: str) -> None:
    with pytest.raises(FactsError, match="UJ101 cannot be read"):
        load(path)


def test_only_styles_of_our_own_are_kept() -> None:
    assert sanitised("\x1b[1mx\x1b[0m \x1b[38;5;9my", styled=True) == "\x1b[1mx\x1b[0m \x1b[38;5;9my"
    for steering in (
        SEIZE,
        "\x1b]8;;u\x1b\\",
        "\x1b[2J",
        "\x1b[m",
        "\x1bm",
        "\x1b[31",
        "\x1b[?1049h",
        "\x9b31m",
    ):
        assert "\x1b" not in sanitised(f"a{steering}b", styled=True)
        assert "\x9b" not in sanitised(f"a{steering}b", styled=True)
    assert sanitised("港\u3000\u00a0x") == "港  x"


@POSIX
def test_the_name_of_a_file_does_not_steer_a_terminal(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / f"{SEIZE}.yaml"
    path.write_text("topic: [")
    for argv in (["lint", str(path), "--color", "always"], ["list", "--facts", str(path)]):
        done = ask(*argv)
        assert b"\x1b]" not in done.out + done.err


@pytest.mark.parametrize("format", ["json", "csv", "tsv", "plain"])
def test_what_was_typed_does_not_steer_a_terminal(format: str) -> None:
    argv = ["search", "mooring \x9b2J\u202e", "--format", format, "--facts", str(TESTS / "packs" / "six")]
    done = in_process([*argv, "--only-facts"], b"", True, {"PAGER": "cat"})
    assert not set("\x9b\u202e") & set((done.out + done.err).decode())


def test_a_relative_cache_folder_is_never_used() -> None:
    for environ in ({}, {"HOME": ""}, {"HOME": "here"}):
        assert places.cache_folder({"XDG_CACHE_HOME": "there", **environ}) is None


def test_a_home_that_is_not_there_is_not_made(tmp_path: Path, ask: Run) -> None:
    environ = {"HOME": str(tmp_path / "missing"), "XDG_CACHE_HOME": ""}
    assert ask("topics", "--facts", str(TESTS / "packs" / "six"), "--only-facts", **environ).status == 0
    assert list(tmp_path.iterdir()) == []


def test_a_copy_of_the_facts_is_refused_soon(tmp_path: Path, ask: Run) -> None:
    alone = tmp_path / "facts"
    shutil.copytree(places.shipped_facts(), alone, ignore=shutil.ignore_patterns("editions"))
    done = ask("topics", "--facts", str(alone))
    assert done.status == 2
    assert done.said.count("UJ201") > 40
    whole = ask("topics", "--facts", places.shipped_facts())
    assert whole.status == 2
    assert "IF10199 is open already, in its edition of" in whole.said  # of its newer one, compiled first


@POSIX
def test_an_interrupt_before_the_program_has_begun_is_silent(tmp_path: Path) -> None:
    program = """
import sys
class Interrupting:
    def find_spec(self, name, *rest):
        if name == "usjapan_cli.commands.context":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
import usjapan_cli.__main__
"""
    environ = {**os.environ, "PYTHONPATH": str(PACKAGE.parent), "USJAPAN_TODAY": TODAY}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (-2, b"")
