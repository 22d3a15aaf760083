"""Completion in real shells: the scripts parse, words complete, nothing is said or run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import usjapan_cli
from tools import command_reference as reference
from usjapan_cli.cite import styles
from usjapan_cli.library import places

PACKAGE = Path(usjapan_cli.__file__).resolve().parent
NAMES = [command.name for command in reference.commands()]
TOPICS = sorted(path.stem for path in Path(places.shipped_facts()).glob("*.yaml") if path.stem != "thesaurus")


def needs(shell: str) -> pytest.MarkDecorator:
    missing = shutil.which(shell) is None or os.name == "nt"
    return pytest.mark.skipif(missing, reason=f"not installed: {shell}")


class Shells:
    """Shells with `usjapan` on PATH and the scripts beside them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        program = folder / "usjapan"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m usjapan_cli "$@"\n')
        program.chmod(0o755)
        for script in ("usjapan.bash", "_usjapan", "usjapan.fish"):
            shutil.copy(PACKAGE / "pages" / script, folder)
        shutil.copy(folder / "_usjapan", folder / "usjapan.zsh")
        (folder / "pack.yaml").touch()
        self.environ = {
            "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "HOME": str(folder), "PYTHONPATH": str(PACKAGE.parent),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "USJAPAN_TODAY": "2099-01-01", "TERM": "dumb", "LC_ALL": "C.UTF-8",
        }  # fmt: skip

    def run(self, *command: str) -> str:
        """Run a shell that must end well and say nothing on standard error."""
        done = subprocess.run(
            command, cwd=self.folder, env=self.environ, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def in_bash(self, *words: str) -> list[str]:
        """Return what bash offers for the last word."""
        code = 'source ./usjapan.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _usjapan; '
        code += "printf '%s\\n' \"${COMPREPLY[@]}\""
        line = self.run("bash", "--norc", "-uc", code, "bash", *words)
        return line.split()

    def in_fish(self, line: str) -> dict[str, str]:
        """Return what fish offers at the end of a line, with the descriptions."""
        code = 'source usjapan.fish; complete -C "$argv"'
        rows = self.run("fish", "--no-config", "-c", code, line).splitlines()
        return {word: description for word, _, description in (row.partition("\t") for row in rows)}

    def in_zsh(self, line: str, shown: str) -> str:
        """Type a line and a tab into an interactive zsh; return the screen once it has `shown`."""
        import pty

        setup = "PS1='> '; zstyle ':completion:*' list-prompt ''; LISTMAX=0; unsetopt menu_complete"
        leader, follower = pty.openpty()
        process = subprocess.Popen(
            ["zsh", "-f", "-i"], cwd=self.folder, env=self.environ, stdin=follower, stdout=follower,
            stderr=follower, start_new_session=True,
        )  # fmt: skip
        os.close(follower)
        os.set_blocking(leader, False)
        prepare = f"{setup}; fpath=($PWD $fpath); autoload -U compinit; compinit -u -D; echo REA''DY\n"
        os.write(leader, prepare.encode())
        screen = self._screen(leader, "READY")
        os.write(leader, f"{line}\t\t".encode())
        screen = self._screen(leader, shown)
        process.kill()
        process.wait()
        os.close(leader)
        return screen

    def _screen(self, leader: int, awaited: str) -> str:
        seen, end = b"", time.monotonic() + 30
        while awaited.encode() not in seen and time.monotonic() < end:
            try:
                seen += os.read(leader, 65536)
            except BlockingIOError:
                time.sleep(0.02)
        return seen.decode(errors="replace")


@pytest.fixture(scope="module")
def shells(tmp_path_factory: pytest.TempPathFactory) -> Shells:
    return Shells(tmp_path_factory.mktemp("shells"))


@pytest.mark.parametrize(
    ("shell", "check"),
    [
        pytest.param("bash", "-n", marks=needs("bash")),
        pytest.param("zsh", "-n", marks=needs("zsh")),
        pytest.param("fish", "--no-execute", marks=needs("fish")),
    ],
)
def test_scripts_parse(shell: str, check: str, shells: Shells) -> None:
    assert shells.run(shell, check, f"usjapan.{shell}") == ""


@needs("bash")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("usjapan |", NAMES),
        ("usjapan --color never --facts pack.yaml to|", ["topics"]),
        ("usjapan show alliance.us-tr|", ["alliance.us-troops"]),
        ("usjapan history alliance.us-tr|", ["alliance.us-troops"]),
        ("usjapan cite alliance.us-troops okinawa.usfj-f|", ["okinawa.usfj-facilities-share"]),
        ("usjapan search troops --topic tr|", ["trade"]),
        ("usjapan cite --style |", list(styles.STYLES)),
        ("usjapan cite --style = c|", [s for s in styles.STYLES if s.startswith("c")]),
        ("usjapan cite --style =|", list(styles.STYLES)),
        ("usjapan list --kind fi|", ["figure"]),
        ("usjapan list --format js|", ["json", "jsonl"]),
        ("usjapan show --field val|", ["value"]),
        ("usjapan show --app|", ["--approx"]),
        ("usjapan --ver|", ["--version"]),
        ("usjapan help exit|", ["exit-codes"]),
        ("usjapan completion f|", ["fish"]),
        ("usjapan lint pa|", ["pack.yaml"]),
        ("usjapan list --facts pa|", ["pack.yaml"]),
        ("usjapan search tro|", []),
        ("usjapan list --since |", []),
        ("usjapan nonsense |", []),
    ],
)
def test_bash(line: str, offered: list[str], shells: Shells) -> None:
    assert shells.in_bash(*line.removesuffix("|").split(" ")) == offered


@needs("bash")
def test_bash_offers_every_topic_and_id(shells: Shells) -> None:
    assert sorted(shells.in_bash("usjapan", "list", "")) == TOPICS
    ids = shells.run(str(shells.folder / "usjapan"), "list", "--format", "ids").split()
    assert shells.in_bash("usjapan", "show", "") == ids


@needs("bash")
def test_bash_is_silent_where_the_facts_cannot_be_used(shells: Shells) -> None:
    shells.environ["USJAPAN_FACTS"] = "no-such-pack.yaml"
    try:
        assert shells.in_bash("usjapan", "show", "") == []
    finally:
        del shells.environ["USJAPAN_FACTS"]


@needs("bash")
def test_bash_runs_nothing_that_the_program_answers(shells: Shells, tmp_path: Path) -> None:
    hostile = Shells(tmp_path)
    (tmp_path / "usjapan").write_text("#!/bin/sh\necho 'a$(touch ran)' '`touch ran`;touch ran'\n")
    hostile.in_bash("usjapan", "show", "")
    assert not (tmp_path / "ran").exists()


@needs("fish")
@pytest.mark.parametrize(
    ("line", "word", "description"),
    [
        ("usjapan se", "search", reference.commands()[2].summary),
        ("usjapan show alliance.us-tr", "alliance.us-troops", "Over 50,000 U.S. troops"),
        ("usjapan --color never list tr", "trade", "Trade figures"),
        ("usjapan cite --style c", "crs", ""),
        ("usjapan lint pa", "pack.yaml", ""),
    ],
)
def test_fish(line: str, word: str, description: str, shells: Shells) -> None:
    offered = shells.in_fish(line)
    assert word in offered
    assert description in offered[word]
    assert all(name.startswith(line.rpartition(" ")[2]) for name in offered)


@needs("fish")
def test_fish_offers_only_what_fits(shells: Shells) -> None:
    assert set(shells.in_fish("usjapan ")) == set(NAMES)
    assert set(shells.in_fish("usjapan cite --style ")) == set(styles.STYLES)
    assert shells.in_fish("usjapan list --since ") == {}


@needs("zsh")
@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("usjapan h", "Show how a figure reads"),
        ("usjapan show alliance.us-", "Over 50,000 U.S. troops"),
        ("usjapan list tra", "trade"),
        ("usjapan cite --sty", "--style"),
        ("usjapan lint pa", "pack.yaml"),
        ("usjapan --color never list tra", "trade"),
    ],
)
def test_zsh(line: str, shown: str, shells: Shells) -> None:
    screen = shells.in_zsh(line, shown)
    assert shown in screen
    assert "not found" not in screen
