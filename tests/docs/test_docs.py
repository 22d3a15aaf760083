"""The documents say what the program does: their sessions are run, their lists compared.

`python -m tools` brings them up to date; `tools/sessions.py` says how a session is written.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from conftest import Run, unbroken
from real_report import report_text
from word_documents import document, paragraph

import usjapan_cli
from tools import command_reference as reference
from tools import manpage
from tools.sessions import BLOCK, DOCUMENTS, ROOT, Place, renewed
from usjapan_cli.cli import declarations, help_options
from usjapan_cli.commands import help_layout, help_pages
from usjapan_cli.library.places import shipped_facts
from usjapan_cli.packs import fields, reader, tables
from usjapan_cli.packs.files import edition_folders

PACKAGE = Path(usjapan_cli.__file__).resolve().parent
MAN_PAGE = PACKAGE / "pages" / "usjapan.1"
POSIX = pytest.mark.skipif(os.name == "nt", reason="the sessions are for a POSIX shell")


@POSIX
@pytest.mark.parametrize("name", DOCUMENTS)
def test_sessions_and_lists_are_what_the_program_says(name: str, tmp_path: Path) -> None:
    place = Place(tmp_path)
    text, now = renewed(name, place)
    assert place.broken == []
    assert text == now, "python -m tools brings it up to date"


@POSIX
@pytest.mark.parametrize("name", ["README.md", "docs/python.md"])
def test_python_session(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    text = (ROOT / name).read_text(encoding="utf-8")
    examples = "".join(b["body"] for b in BLOCK.finditer(text) if b["kind"] == "pycon")
    test = doctest.DocTestParser().get_doctest(examples, {}, name, name, 0)
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
    if example.startswith("usjapan browse"):
        pytest.skip("it wants a terminal: tests/browse has one")
    if example.startswith("usjapan rebase"):
        pytest.skip("it wants a copy of another edition: tests/commands has some")
    if " changes" in example and not edition_folders(shipped_facts()):
        pytest.skip("the shipped facts have one edition")
    if "report" in example:
        for name in ("report.txt", "new-report.html"):
            (place.work / name).write_text(report_text(), encoding="utf-8")
    is_later = " rebase " in example or " compare " in example  # of another edition, with another day
    if is_later:
        later = report_text().replace("May 15, 2023", "June 5, 2024")
        (place.work / "new-report.html").write_text(later, encoding="utf-8")
    place.program("pdftotext", "cat report.txt")
    if "memo.docx" in example:
        (place.work / "memo.docx").write_bytes(document(paragraph("Japan is an ally.")))
    if "memo.md" in example:
        (place.work / "memo.md").write_text("{{alliance.us-troops}} troops\n", encoding="utf-8")
    place.program("man", "cat")
    place.program("psql", "cat > /dev/null")
    done = place.run(example)
    assert done.returncode == int(is_later), done.stdout.decode()


def test_every_command_has_examples_and_a_summary() -> None:
    assert [c.name for c in COMMANDS if not c.examples or not c.summary.endswith(".")] == []


def test_manual_page_is_ascii() -> None:
    assert MAN_PAGE.read_bytes().isascii()


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


def test_every_command_is_in_one_group_of_the_help(ask: Run) -> None:
    grouped = [name for names in help_options.GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(command.name for command in reference.commands())
    lines = ask("--help").text.splitlines()
    assert all(f"{title}:" in lines for title in help_options.GROUPS)
    assert all(len([line for line in lines if line.startswith(f"  {name} ")]) == 1 for name in grouped)


def test_the_help_of_a_command_explains_its_own_options_and_names_the_shared_ones(ask: Run) -> None:
    text = ask("search", "--help").text
    assert "--color" in text.partition("Shared: ")[2]
    assert "When to use colour" not in text
    assert "usjapan help options" in text
    assert "sarif" in ask("check", "--help").text  # its formats are its own


def test_help_options_explains_what_is_shared() -> None:
    page = help_layout.text(help_pages.page("options"))
    for name, (annotation, _) in {**declarations.READING, **declarations.FILTERS}.items():
        option = annotation.__metadata__[0]
        flags = [option.default, *option.param_decls]
        assert all(f"{flag}" in page for flag in flags), name


def test_help_has_a_sentence_on_each_page(ask: Run) -> None:
    text = ask("help").text
    for name in help_pages.SUBJECTS:
        about = help_pages.page(name).about
        assert about.endswith(".")
        assert about != help_pages.page(name).title
        assert f"usjapan help {name}" in text


PAGES = (*map(help_pages.page, help_pages.SUBJECTS), help_pages.contents())


@pytest.mark.parametrize("page", PAGES)
def test_help_pages_fit_80_columns(page: help_layout.Page) -> None:
    lines = help_layout.text(page).splitlines()
    assert max(map(len, lines)) <= 80
    assert not any(line.endswith(" ") for line in lines)


def test_environment_page_has_every_variable_that_is_read() -> None:
    read = re.compile(r"environ(?:\.get\(|\[)\s*\"([A-Z_]+)\"|\"([A-Z_]+)\" (?:not )?in \S*environ")
    page = help_layout.text(help_pages.ENVIRONMENT)
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    variables = {first or second for first, second in read.findall(code)}
    variables -= {"HOME", "PATH", "SYSTEMROOT"}  # the system's own
    assert "PAGER" in variables
    assert {name for name in variables if name not in page} == set()


BEYOND = ("fzf", "cite @", "--copy", "usjapan browse")  # they need a terminal, a clipboard, a search before
PAGE_EXAMPLES = [
    line
    for page in map(help_pages.page, help_pages.SUBJECTS)
    for block in page.blocks
    if isinstance(block, help_layout.Verbatim) and block.lines[0].startswith("usjapan")
    for line in block.lines
    if not any(word in line for word in BEYOND) and line.startswith("usjapan")
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
    for page in PAGES:
        lines = unbroken(help_layout.text(page, help_pages.places({}), width=width))
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


def test_help_has_every_code_that_the_program_can_print(ask: Run) -> None:
    sources = (path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    printed = {code for source in sources for code in re.findall(r"\bU[DJ]\d{3}\b", source)}
    assert {"UD701", "UD101", "UJ101"} <= printed
    assert printed <= set(re.findall(r"^ +(U[DJ]\d{3}) ", ask("help", "codes").text, re.MULTILINE))
