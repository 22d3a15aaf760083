"""What SECURITY.md promises of each command: what it writes, and that nothing but the named output changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import ONLY_SIX, TESTS, Run, in_process

from usjapan_cli.commands import COMMANDS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and times of files")
REPORT = (
    "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\nOverview\n\n"
    "The harbor of Lemuria has 12 ferries. About 70% of its trade is fish.\n"
)
BAYS = ("--facts", str(TESTS / "packs" / "bays"), "--only-facts")
SEIZE = "\x1b]52;c;eA==\x07"
# Command lines, with {home} for the folder that they run in, and what each may make or change there.
LINES: dict[str, tuple[list[str], set[str]]] = {
    "orientation": ([*BAYS], set()),
    "topics": (["topics", *BAYS], set()),
    "list": (["list", "--template", "{id} {value}\\n", *BAYS], set()),
    "search": (["search", "piers", *BAYS], set()),
    "show": (["show", "bays.piers", "--edition", "latest", *BAYS], set()),
    "cite": (["cite", "@1", *BAYS], set()),
    "table": (["table", *BAYS], set()),
    "timeline": (["timeline", *BAYS], set()),
    "history": (["history", "bays.piers", *BAYS], set()),
    "changes": (["changes", *BAYS], set()),
    "sources": (["sources", *BAYS], set()),
    "browse": (["browse", *BAYS], set()),
    "check": (["check", "{home}/memo.md", "--supported", *BAYS], set()),
    "fill": (["fill", "{home}/memo.md", *BAYS], set()),
    "fill --check": (["fill", "{home}/memo.md", "-o", "{home}/out", "--check", *BAYS], set()),
    "fill -o": (["fill", "{home}/memo.md", "-o", "{home}/out", *BAYS], {"out"}),
    "fill --in-place": (["fill", "{home}/memo.md", "--in-place", *BAYS], {"memo.md"}),
    "lint": (["lint", "{home}/quay.yaml", *ONLY_SIX], set()),
    "lint --diff": (["lint", "--diff", "{home}/quay.yaml", *ONLY_SIX], set()),
    "lint --fix": (["lint", "--fix", "{home}/quay.yaml", *ONLY_SIX], {"quay.yaml"}),
    "verify": (["verify", "{home}/report.txt", *BAYS], set()),
    "draft": (["draft", "{home}/report.txt"], set()),
    "draft --into": (
        ["draft", "{home}/report.txt", "--into", "{home}/pack"],
        {"pack/overview.yaml", "pack/sources/IF99999.yaml"},
    ),
    "new": (["new", "{home}/pack"], {"pack/harbour.yaml", "pack/sources/NOTE-1.yaml"}),
    "sentences": (["sentences", "{home}/report.txt", *BAYS], set()),
    "compare": (["compare", "{home}/report.txt", "--old", "{home}/report.txt", *BAYS], set()),
    "export": (["export", "sql", *BAYS], set()),
    "export sqlite": (["export", "sqlite", "{home}/facts.db", *BAYS], {"facts.db"}),
    "schema": (["schema"], set()),
    "completion": (["completion", "bash"], set()),
    "man": (["man"], set()),
    "help": (["help"], set()),
}  # fmt: skip


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a memo, a report and an untidy fact file; commands run in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "memo.md").write_text("{{bays.piers}}\n", encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    (folder / "quay.yaml").write_text(
        "topic: quay\ntitle: A quay\n"
        'source: {id: Q-1, title: M, genre: Memo, publisher: Office, date: "2024-03-01", cells: [a.1]}\n'
        "facts:\n  north:\n    kind: definition\n    statement: A pier holds boats.\n    shelf_life: fixed\n    locators: [a.1]\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(folder)
    return folder


def states(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]
    return {str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes()) for p in files}


def test_every_command_is_here() -> None:
    assert {name.partition(" ")[0] for name in LINES} == set(COMMANDS)


@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize("name", LINES)
def test_nothing_changes_but_the_named_output(name: str, terminal: bool, home: Path) -> None:
    words, output = LINES[name]
    before = states(home)
    environ = {"XDG_CACHE_HOME": str(home.parent / "cache"), "HOME": str(home), "PAGER": "cat"}
    in_process(["search", "piers", *BAYS], b"", True, environ)  # for `cite @1`
    done = in_process(
        [word.format(home=home) if "{home}" in word else word for word in words], b"", terminal, environ
    )
    after = states(home)
    changed = {path for path in {*before, *after} if before.get(path) != after.get(path)}
    assert changed == output, done.said
    assert {path.name for path in home.parent.iterdir()} <= {"home", "cache"}


def test_the_last_search_is_kept_for_the_user_alone_and_as_ids(tmp_path: Path) -> None:
    environ = {"XDG_CACHE_HOME": str(tmp_path), "PAGER": "cat"}
    in_process(["search", "how many piers are there?", *BAYS], b"", True, environ)
    kept = tmp_path / "usjapan" / "last-search"
    assert kept.stat().st_mode & 0o077 == 0
    assert set(kept.read_text().split()) <= {
        f"bays.{n}" for n in ("piers", "keeper", "ferry", "custom", "toll", "lantern")
    }


@pytest.mark.parametrize("title", ["../../x", "/etc/x", "a/../../b", "..", ".hidden", "x\x1b]0;y\x07", "CON"])
def test_a_report_cannot_choose_where_its_draft_is_written(title: str, ask: Run, home: Path) -> None:
    text = REPORT.replace("IF99999", title).replace("Overview", title).replace("Lemuria: Harbors", title)
    before = states(home)
    done = ask("draft", "-", "--into", str(home / "pack"), stdin=text.encode())
    new = {*states(home)} - {*before}
    assert all(path.startswith("pack/") and path.endswith(".yaml") for path in new), (new, done.said)
    assert all(
        part.replace("-", "a").replace(".yaml", "").isalnum() for path in new for part in path.split("/")
    )


@pytest.mark.parametrize(
    "argv",
    [
        ["list", "--template", f"{SEIZE}{{id}}", *BAYS],
        ["fill", "-", *BAYS],
        ["check", "-", "--supported", *BAYS],
        ["sentences", "-", *BAYS],
        ["compare", "-", *BAYS],
        ["verify", "-", *BAYS],
        ["draft", "-"],
        ["changes", "--topic", SEIZE, *BAYS],
        ["list", "--edition", SEIZE, *BAYS],
        ["cite", f"@{SEIZE}", *BAYS],
        ["cite", "--search", SEIZE, *BAYS],
        ["export", SEIZE],
    ],
    ids=lambda argv: argv[0],
)
def test_a_terminal_gets_no_sequence_of_anybody_else(argv: list[str]) -> None:
    stdin = REPORT.replace("fish", f"fi{SEIZE}\x1b[8msh\x9b2J").encode()
    done = in_process(argv, stdin, True, {"PAGER": "cat", "NO_COLOR": "1"})
    assert "\x1b" not in done.text.replace("\x1b]8;;", "") + done.said
    assert "\x9b" not in done.text + done.said
    assert "\x07" not in done.text + done.said
