"""The documents say what the program does: their sessions are run, their lists compared.

`python tests/docs/test_docs.py --rewrite` brings sessions, lists and the manual page up to date.

A ```console block is a session in a pipe, a ```console terminal block one on a terminal of 80
columns without colour. A ```yaml or ```text block whose first line is `# PATH` is a file for them.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import pytest
from real_report import report_text

import usjapan_cli
from usjapan_cli import manpage, reference
from usjapan_cli.check import codes
from usjapan_cli.commands import help_pages
from usjapan_cli.packs import fields, reader, tables

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(usjapan_cli.__file__).resolve().parent
MAN_PAGE = ROOT / "docs" / "usjapan.1"
DOCUMENTS = ("README.md", "facts/README.md")
TODAY = "2026-11-23"
BLOCK = re.compile(r"^```(?P<kind>[^\n]*)\n(?P<body>.*?)^```$", re.M | re.S)
RULES_TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- end of rules -->)", re.S)
POSIX = pytest.mark.skipif(os.name == "nt", reason="the sessions are for a POSIX shell")


class Place:
    """A folder to run sessions in: a home of its own, `usjapan` and stand-ins on PATH."""

    def __init__(self, folder: Path) -> None:
        self.work, self.bin = folder / "work", folder / "bin"
        self.broken: list[str] = []  # commands that ended in a traceback
        for path in (self.work, self.bin, folder / ".local/share/bash-completion/completions"):
            path.mkdir(parents=True)
        (folder / ".config/fish/completions").mkdir(parents=True)
        self.program("usjapan", f'exec "{sys.executable}" -m usjapan_cli "$@"')
        self.program("python3", f'exec "{sys.executable}" "$@"')
        self.environ = {
            "PATH": f"{self.bin}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "PYTHONPATH": str(PACKAGE.parent), "HOME": str(folder), "USJAPAN_TODAY": TODAY,
            "XDG_CACHE_HOME": str(folder / ".cache"), "TERM": "xterm-256color", "NO_COLOR": "1",
            "PAGER": "cat", "LC_ALL": "C.UTF-8",
        }  # fmt: skip

    def program(self, name: str, does: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{does}\n")
        path.chmod(0o755)

    def files(self, document: str) -> None:
        """Write the files that a document describes."""
        for block in BLOCK.finditer(document):
            path, _, content = block["body"].partition("\n")
            if block["kind"] in ("yaml", "text") and re.fullmatch(r"# \S+\.(yaml|txt)", path):
                file = self.work / path[2:]
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content, encoding="utf-8")

    def run(self, command: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command line in a pipe, its two streams as one."""
        return subprocess.run(
            ["sh", "-c", command], cwd=self.work, env=self.environ, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False,
        )  # fmt: skip

    def run_on_terminal(self, command: str) -> bytes:
        """Run a command line on a terminal of 80 columns and return what it shows."""
        import fcntl
        import pty
        import struct
        import termios

        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        process = subprocess.Popen(
            ["sh", "-c", command], cwd=self.work, env=self.environ, stdin=subprocess.DEVNULL,
            stdout=follower, stderr=follower,
        )  # fmt: skip
        os.close(follower)
        shown = b""
        try:
            while block := os.read(leader, 65536):
                shown += block
        except OSError:
            pass  # how Linux says that the other end is closed
        os.close(leader)
        process.wait(timeout=60)
        return shown.replace(b"\r\n", b"\n")

    def replayed(self, block: re.Match[str]) -> str:
        """Return a session's block with the output that its commands give now."""
        kind, body = block["kind"], block["body"]
        if not kind.startswith("console"):
            return block[0]
        lines = []
        for command in re.findall(r"^\$ (.*)$", body, re.M):
            shown = self.run_on_terminal(command) if "terminal" in kind else self.run(command).stdout
            if b"Traceback (most recent call last)" in shown:
                self.broken.append(command)
                shown = b""
            lines += [f"$ {command}", shown.decode().rstrip("\n")]
        return "\n".join([f"```{kind}", *filter(None, lines), "```"])


def rules_table() -> str:
    rows = (f"| {code} | {meaning.replace('|', '/')} |\n" for code, meaning in codes.RULES.items())
    return "| code | meaning |\n| --- | --- |\n" + "".join(rows)


def renewed(name: str, place: Place) -> tuple[str, str]:
    """Return a document as it is and as it should be."""
    text = (ROOT / name).read_text(encoding="utf-8")
    place.files(text)
    now = BLOCK.sub(place.replayed, text)
    return text, RULES_TABLE.sub(lambda _: rules_table(), now)


@POSIX
@pytest.mark.parametrize("name", DOCUMENTS)
def test_sessions_and_lists_are_what_the_program_says(name: str, tmp_path: Path) -> None:
    place = Place(tmp_path)
    text, now = renewed(name, place)
    assert place.broken == []
    assert text == now, "python tests/docs/test_docs.py --rewrite brings it up to date"


@POSIX
def test_python_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    examples = "".join(b["body"] for b in BLOCK.finditer(text) if b["kind"] == "pycon")
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", "README.md", 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


def test_quick_start_is_two_single_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Quick start\n")[2]
    blocks = [block["body"] for block in BLOCK.finditer(text) if block["kind"] == "sh"][:2]
    assert [block.count("\n") for block in blocks] == [1, 1]
    assert "usjapan search" in blocks[0]
    assert "pytest" in blocks[1]


COMMANDS = (reference.root(), *reference.commands())
EXAMPLES = [example for command in COMMANDS for example in command.examples]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(tmp_path_factory.mktemp("home"))


@POSIX
@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_of_help_run(example: str, place: Place) -> None:
    if "report" in example:
        for name in ("report.txt", "new-report.html"):
            (place.work / name).write_text(report_text(), encoding="utf-8")
    place.program("pdftotext", "cat report.txt")
    place.program("man", "cat")
    done = place.run(example)
    assert done.returncode == 0, done.stdout.decode()


def test_every_command_has_examples_and_a_summary() -> None:
    assert [c.name for c in COMMANDS if not c.examples or not c.summary.endswith(".")] == []


def test_manual_page_is_in_step() -> None:
    assert MAN_PAGE.read_text(encoding="ascii") == manpage.page()


def test_manual_page_has_every_command_and_option() -> None:
    page = manpage.page().replace("\\-", "-")
    for command in COMMANDS[1:]:
        assert f"\n.SS usjapan {command.name}" in page
        for option in (*command.options, *command.shared):
            assert f"\\fB{option.flags[0]}\\fR" in page


def test_manual_page_names_the_release() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {usjapan_cli.__version__} ({manpage.RELEASED})" in changes


@pytest.mark.parametrize(
    "command",
    [["groff", "-ww", "-man", "-Tutf8", "-z"], ["mandoc", "-T", "lint"]],
    ids=["groff", "mandoc"],
)
def test_manual_page_formats_without_warnings(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"not installed: {command[0]}")
    done = subprocess.run([*command, MAN_PAGE], capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""


@pytest.mark.parametrize("page", [*help_pages.SUBJECTS.values(), help_pages.contents()])
def test_help_pages_fit_80_columns(page: help_pages.Page) -> None:
    lines = help_pages.text(page).splitlines()
    assert max(map(len, lines)) <= 80
    assert not any(line.endswith(" ") for line in lines)


def test_environment_page_has_every_variable_that_is_read() -> None:
    read = re.compile(r"environ(?:\.get\(|\[)\s*\"([A-Z_]+)\"|\"([A-Z_]+)\" (?:not )?in \S*environ")
    page = help_pages.text(help_pages.ENVIRONMENT)
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    variables = {first or second for first, second in read.findall(code)}
    variables -= {"HOME", "PATH", "SYSTEMROOT"}  # the system's own
    assert "PAGER" in variables
    assert {name for name in variables if name not in page} == set()


PAGE_EXAMPLES = [
    line
    for page in help_pages.SUBJECTS.values()
    for block in page.blocks
    if isinstance(block, help_pages.Verbatim) and block.lines[0].startswith("usjapan")
    for line in block.lines
]


@POSIX
@pytest.mark.parametrize("example", PAGE_EXAMPLES)
def test_examples_of_help_pages_run(example: str, place: Place) -> None:
    (place.work / "harbour.yaml").write_text(help_pages.PACK, encoding="utf-8")
    done = place.run(example)
    assert done.returncode == 0, done.stdout.decode()
    assert done.stdout


@pytest.mark.parametrize("width", [30, 60, 100])
def test_help_pages_fit_the_width_that_they_are_given(width: int) -> None:
    for page in (*help_pages.SUBJECTS.values(), help_pages.contents()):
        lines = help_pages.text(page, help_pages.places({}), width=width).splitlines()
        words = [line for line in lines if " " in line.strip()]
        assert max(map(len, words)) <= min(width, 80)


KEYS = [
    fields.FACT_KEYS, fields.VALUE_KEYS, reader._TOPIC_KEYS, reader._SOURCE_KEYS,
    reader._EDITION_KEYS, reader._READING_KEYS, reader._AUTHOR_KEYS, reader._THESAURUS_KEYS,
    tables._TABLE_KEYS, tables._DERIVED_KEYS,
]  # fmt: skip


@pytest.mark.parametrize("key", sorted({key for keys in KEYS for key in keys}))
def test_data_dictionary_has_every_key(key: str) -> None:
    text = (ROOT / "facts" / "README.md").read_text(encoding="utf-8")
    assert f"\n| `{key}` |" in text


def test_dependencies_are_justified() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    section = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Dependencies")[2]
    extras = [name for names in project["optional-dependencies"].values() for name in names]
    for dependency in (*project["dependencies"], *extras):
        name = re.match(r"[A-Za-z0-9-]+", dependency)[0]
        assert f"`{name}`" in section, name


def rewrite() -> None:
    """Bring the documents up to date."""
    MAN_PAGE.parent.mkdir(exist_ok=True)
    MAN_PAGE.write_text(manpage.page(), encoding="ascii")
    for name in DOCUMENTS:
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder))
            text, now = renewed(name, place)
        for command in place.broken:
            print("ends in a traceback:", command)
        (ROOT / name).write_text(now, encoding="utf-8")
        print(name, "rewritten" if text != now else "unchanged")


if __name__ == "__main__":
    if sys.argv[1:] != ["--rewrite"]:
        sys.exit("usage: python tests/docs/test_docs.py --rewrite")
    rewrite()
