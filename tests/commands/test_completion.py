"""Completion in real shells: the scripts parse, words complete, nothing is said or run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
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
        shutil.copytree(Path(__file__).parents[1] / "packs/six", folder / "six")
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

    def in_bash(self, *words: str, behind: Sequence[str] = ()) -> list[str]:
        """Return what bash offers for the last word; `behind` stands behind the cursor."""
        code = f'source ./usjapan.bash; COMP_WORDS=("$@"); COMP_CWORD={len(words) - 1}; _usjapan; '
        code += "printf '%s\\n' \"${COMPREPLY[@]}\""
        line = self.run("bash", "--norc", "-uc", code, "bash", *words, *behind)
        return line.split()

    def in_fish(self, line: str) -> dict[str, str]:
        """Return what fish offers at the end of a line, with the descriptions."""
        code = 'source usjapan.fish; complete -C "$argv"'
        rows = self.run("fish", "--no-config", "-c", code, line).splitlines()
        return {word: description for word, _, description in (row.partition("\t") for row in rows)}

    def in_zsh(self, line: str, shown: str) -> str:
        """Type a line and a tab into an interactive zsh; return the screen once it has `shown`."""
        setup = "PS1='> '; zstyle ':completion:*' list-prompt ''; LISTMAX=0; unsetopt menu_complete"
        setup += "; fpath=($PWD $fpath); autoload -U compinit; compinit -u -D"
        return self.typed(["zsh", "-f", "-i"], setup, f"{line}\t\t", shown)

    def typed(self, shell: list[str], setup: str, keys: str, shown: str) -> str:
        """Type keys into an interactive shell that is set up; return the screen once it has `shown`."""
        import pty

        leader, follower = pty.openpty()
        process = subprocess.Popen(
            shell, cwd=self.folder, env=self.environ, stdin=follower, stdout=follower, stderr=follower,
            start_new_session=True,
        )  # fmt: skip
        os.close(follower)
        os.set_blocking(leader, False)
        os.write(leader, f"{setup}; echo REA''DY\n".encode())
        self._screen(leader, "READY")
        os.write(leader, keys.encode())
        screen = self._screen(leader, shown)
        process.kill()
        process.wait()
        os.close(leader)
        return screen

    def ids(self, *options: str) -> list[str]:
        """Return the ids that the program lists."""
        return self.run(str(self.folder / "usjapan"), "list", "--format", "ids", *options).split()

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
        ("usjapan show us-tro|", ["alliance.us-troops"]),
        ("usjapan show no-such-fact|", []),
        ("usjapan history alliance.us-troops |", []),
        ("usjapan --limit 3 --facts = pack.yaml to|", ["topics"]),
        ("usjapan table |", ["us-trade-2022"]),
        ("usjapan search x --source |", ["IF10199"]),
        ("usjapan show --edition 2|", ["2023-05-15", "2026-10-01"]),
        ("usjapan show --edition l|", ["latest"]),
        ("usjapan check --format s|", ["sarif"]),
        ("usjapan check --as d|", ["docx"]),
        ("usjapan fill --as la|", ["latex"]),
        ("usjapan cite -s ap|", ["apa"]),
        ("usjapan list --fields id,val|", ["id,value"]),
        ("usjapan sources --fields |", []),
        ("usjapan help sea|", ["search"]),
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
    assert shells.in_bash("usjapan", "show", "") == shells.ids()


@needs("bash")
def test_bash_offers_histories_only_of_what_has_one(shells: Shells) -> None:
    offered = shells.in_bash("usjapan", "history", "")
    assert "alliance.us-troops" in offered
    assert 5 < len(offered) < 20


@needs("bash")
@pytest.mark.parametrize(
    "line",
    [
        "usjapan --facts six --only-facts show |", "usjapan --only-facts --facts = six show |",
        "usjapan show --facts six --only-facts |", "usjapan show --facts 'six' --no-builtin |",
        "usjapan show --only-facts --facts=six |", "usjapan show | --only-facts --facts six",
        "usjapan show --facts ~/six --only-facts |",
    ],
)  # fmt: skip
def test_bash_passes_on_the_packs_of_the_line(line: str, shells: Shells) -> None:
    before, _, after = line.partition("|")
    offered = shells.in_bash(*before.split(" "), behind=after.split())
    assert offered == shells.ids("--facts", "six", "--only-facts") != []


@needs("bash")
def test_bash_offers_the_pack_beside_the_shipped_facts(shells: Shells) -> None:
    assert shells.in_bash("usjapan", "show", "--facts", "six", "mooring-p") == ["harbour.mooring-posts"]
    assert shells.in_bash("usjapan", "show", "--facts", "six", "us-tro") == ["alliance.us-troops"]
    assert shells.in_bash("usjapan", "list", "--facts", "six", "--only-facts", "") == ["fleet", "harbour"]


@needs("bash")
def test_bash_keeps_what_was_typed_and_inserts_the_one_id_that_is_meant(shells: Shells) -> None:
    def typed(word: str, shown: str) -> str:
        setup = "PS1='> '; source ./usjapan.bash"
        return shells.typed(["bash", "--norc", "-i"], setup, f"usjapan show {word}\t\t", shown)

    assert "\x08alliance.us-troops " in typed("us-tro", "us-troops")
    assert "\x08" not in typed("us-tr", "trade.us-trading-partner-rank")  # three topics have such a key


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
        ("usjapan show us-tro", "alliance.us-troops", "Over 50,000 U.S. troops"),
        ("usjapan list --fields id,val", "id,value", ""),
        ("usjapan show --edition 20", "2026-10-01", ""),
        ("usjapan lint pa", "pack.yaml", ""),
    ],
)
def test_fish(line: str, word: str, description: str, shells: Shells) -> None:
    offered = shells.in_fish(line)
    assert word in offered
    assert description in offered[word]
    assert all(line.rpartition(" ")[2] in name for name in offered)


@needs("fish")
def test_fish_offers_only_what_fits(shells: Shells) -> None:
    assert set(shells.in_fish("usjapan ")) == set(NAMES)
    assert set(shells.in_fish("usjapan cite --style ")) == set(styles.STYLES)
    assert shells.in_fish("usjapan list --since ") == {}
    assert 5 < len(shells.in_fish("usjapan history ")) < 20
    assert shells.in_fish("usjapan history alliance.us-troops ") == {}


@needs("fish")
@pytest.mark.parametrize(
    "line",
    [
        "usjapan --facts six --only-facts show ", "usjapan show --only-facts --facts=six ",
        "usjapan show --facts 'six' --no-builtin ", "usjapan show --facts ~/six --only-facts ",
    ],
)  # fmt: skip
def test_fish_passes_on_the_packs_of_the_line(line: str, shells: Shells) -> None:
    assert sorted(shells.in_fish(line)) == sorted(shells.ids("--facts", "six", "--only-facts"))


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
        ("usjapan show us-tro", "alliance.us-troops"),
        ("usjapan history ", "Japan has been a treaty ally"),
        ("usjapan list --fields id,val", "id,value"),
        ("usjapan show --facts six mooring-p", "harbour.mooring-posts"),
        ("usjapan --only-facts --facts six show ", "harbour.safest-claim"),
        ("usjapan show --facts=six --only-facts ", "harbour.safest-claim"),
        ("usjapan show --facts ~/six --only-facts fleet.cr", "fleet.crew-share"),
    ],
)
def test_zsh(line: str, shown: str, shells: Shells) -> None:
    screen = shells.in_zsh(line, shown)
    assert shown in screen
    assert "not found" not in screen


@needs("zsh")
def test_zsh_offers_no_shipped_fact_with_only_facts(shells: Shells) -> None:
    screen = shells.in_zsh("usjapan --only-facts --facts six show ", "harbour.safest-claim")
    assert "alliance" not in screen


@needs("zsh")
@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("usjapan how many troops in japan?", "alliance.us-troops"),
        ("usjapan lint six/h*.yaml", "table cells covered"),
        ("usjapan lint nothing*.yaml", "no matches found"),
    ],
)
def test_zsh_takes_only_files_for_patterns(line: str, shown: str, shells: Shells) -> None:
    setup = "PS1='> '; autoload -U compinit; compinit -u -D; source ./usjapan.zsh"
    assert shown in shells.typed(["zsh", "-f", "-i"], setup, f"{line}\n", shown)
