"""What is generated is what its generators make today; the README's pictures among it."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from conftest import PACKAGE, Run

from tools import __main__ as writing
from tools import pictures
from tools.generated import FILES, HOW, ROOT, kept, stray
from usjapan_cli.cli import declarations
from usjapan_cli.commands.help import help_file

DOCS = ROOT / "docs"
OLD_TYPER = tuple(map(int, version("typer").split(".")[:2])) < (0, 27)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_generated_file_is_in_step(path: Path) -> None:
    if path.parent.name == "help" and OLD_TYPER:
        pytest.skip("Typer 0.26 puts other brackets around choices")
    assert kept(path) == FILES[path](), HOW


def test_nothing_else_lies_among_the_pages() -> None:
    assert stray() == []


@pytest.mark.parametrize("name", declarations.DECLARED)
@pytest.mark.parametrize("columns", ["20", "60", "79", "80", "200"])
@pytest.mark.skipif(OLD_TYPER, reason="Typer 0.26 puts other brackets around choices")
def test_help_is_what_typer_would_say_at_any_width(
    name: str, columns: str, ask: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    argv = ["--help"] if name == "orientation" else [name, "--help"]
    monkeypatch.setenv("COLUMNS", columns)
    assert declarations.parse(argv) is None
    done = ask(*argv)
    assert (done.status, done.text, done.err) == (0, capsys.readouterr().out, b"")
    if int(columns) >= 80:
        assert done.text == kept(PACKAGE / "pages" / help_file(name))


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make `python -m tools` know three files: one in step, one changed by a line's end, one missing."""
    made = {tmp_path / name: "one\ntwo\n".format for name in ("whole", "changed", "folder/missing")}
    (tmp_path / "whole").write_bytes(b"one\ntwo\n")
    (tmp_path / "changed").write_bytes(b"one\r\ntwo\n")
    (tmp_path / "old.txt").touch()
    for name, value in {
        "FILES": made, "DOCUMENTS": {}, "PACKAGE": ROOT / "usjapan_cli",
        "stray": lambda: [path for path in [tmp_path / "old.txt"] if path.exists()],
    }.items():  # fmt: skip
        monkeypatch.setattr(writing, name, value)
    return tmp_path


def test_check_names_what_is_late_and_changes_nothing(
    three: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert writing.main(["--check"]) == 1
    late = [line.partition(" ")[0] for line in capsys.readouterr().out.splitlines()]
    assert late == [str(three / name) for name in ("old.txt", "changed", "folder/missing")]
    assert (three / "changed").read_bytes() == b"one\r\ntwo\n"
    assert (three / "old.txt").exists()


def test_what_is_late_is_written_and_what_is_stray_removed(
    three: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert writing.main([]) == 0
    assert capsys.readouterr().out.count("brought up to date") == 3
    assert (three / "changed").read_bytes() == (three / "folder/missing").read_bytes() == b"one\ntwo\n"
    assert not (three / "old.txt").exists()
    assert writing.main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_an_installed_program_is_not_written_into(
    three: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(writing, "PACKAGE", three / "usjapan_cli")
    with pytest.raises(SystemExit, match="2"):
        writing.main([])
    assert "in the folder of a checkout" in capsys.readouterr().err
    assert (three / "old.txt").exists()


def test_the_documents_show_every_picture() -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "README.md", DOCS / "tour.md"))
    assert [name for name in pictures.PICTURES if f"{name}.svg)" not in shown] == []


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_a_picture_asks_for_nothing_and_needs_no_spaces(name: str) -> None:
    drawn = (DOCS / f"{name}.svg").read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert "prefers-color-scheme: dark" in drawn
    assert not re.search(r"url\(|@import|href=|<script", drawn)
    assert not any("  " in text or text != text.strip() for text in re.findall(r">([^<>]*)</text>", drawn))


def test_runs_keep_their_column_and_their_style() -> None:
    line = "\x1b[2ma b\x1b[0m   港  \x1b[1;4mc\x1b[0m"
    assert list(pictures.runs(line)) == [(0, "c2", "a b"), (6, "", "港"), (10, "c1 c4", "c")]
