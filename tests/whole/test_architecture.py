"""The layers hold, and a lookup loads nothing that it can do without."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import sysconfig
from functools import cache

import pytest
from conftest import ONLY_SIX, PACKAGE, TESTS, Run, process_environment

from usjapan_cli.cli import _plain_commands

ONLY_IMPORTERS = {
    "yaml": "packs.events",
    "rich": "show.grid",
    "rapidfuzz": "core.spelling",
    "typer": "cli.declarations",
    "textual": "browse.app browse.results",
}
FILES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts): path for path in sorted(PACKAGE.rglob("*.py"))
}
ALWAYS = """
    __main__
    cli cli._plain_commands cli.plain cli.streams
    commands commands.context
    core core.dates core.errors core.facts core.fields core.record
    index index.file index.rows
    library library.library library.opening library.places
    show show.formats show.terminal
"""
PACK = "library.packed index.cache index.private packs packs.files"  # opened beside the shipped facts, or in a checkout
ENGINE = """
    search search.engine search.known search.query search.rank search.roles search.verbs search.wanted
    search.wording
    core.words index.weights
"""
MISSPELLED = "search.misspelled core.sound"
PAINTED = "core.words show.painting"  # only for people
VIEWS = f"{PAINTED} show.lists"
CITATIONS = "cite cite.styles cite.forms cite.markup cite.names cite.pinpoint core.escapes"
PICTURES = f"show.charts {PAINTED}"
TABLES = "core.table index.table_rows"
OWN = {  # of the verbs that look up, what they share apart
    "show": "commands.show",
    "search": "commands.search",
    "cite": "commands.show",
    "timeline": "",
    **dict.fromkeys(("list", "topics", "--version", "orientation"), "commands.topics"),
}
MORE = {
    "show --json": "core.jsontext",
    "show, a card": f"commands.card commands.now show.cards {PAINTED} {CITATIONS}",
    "search": ENGINE,
    "search, hits": f"{ENGINE} {PAINTED} show.results commands.now",
    "search, an id": ENGINE,
    "search, one edit": f"{ENGINE} {MISSPELLED}",
    "search --explain": f"{ENGINE} {MISSPELLED}",
    "cite": f"commands.cite {CITATIONS}",
    "cite --style bibtex": f"commands.cite {CITATIONS} cite.machine core.jsontext",
    "cite --search": f"commands.cite {CITATIONS} {ENGINE}",
    "list": "commands.filters core.escapes library.dated",  # CSV
    "orientation": VIEWS,
    "table": f"commands.table {TABLES} {PICTURES}",
    "table NAME": f"commands.table core.formula {TABLES} {PICTURES} core.escapes",
    "timeline": f"commands.timeline commands.filters library.dated {PICTURES}",
    "history": f"commands.editions check check.coverage {VIEWS} show.cards",
    "sources": f"commands.editions check check.coverage {VIEWS} show.cards",
}
EXPLAINING = (
    "man",
    "completion zsh",
    "schema",
    "help formats",
    "help codes",
    "help search",
    "search --help",
    "--help",
)
MORE |= dict.fromkeys(EXPLAINING, "commands.help")
MORE["help formats"] = "commands.help commands.help_layout commands.help_pages"
MORE["help codes"] = f"{MORE['help formats']} commands.help_codes core.rules drafts drafts.codes"
HEAVY = frozenset(
    [
        "re",
        "typing",
        "json",
        "dataclasses",
        "enum",
        "collections",
        "pathlib",
        "subprocess",
        "contextlib",
        "functools",
        "inspect",
        "ast",
        "argparse",
        "datetime",
        "decimal",
        "difflib",
        "hashlib",
        "html",
        "importlib.metadata",
        "importlib.resources",
        "itertools",
        "logging",
        "random",
        "shlex",
        "shutil",
        "socket",
        "sqlite3",
        "string",
        "tempfile",
        "textwrap",
        "traceback",
        "unittest",
        "urllib",
        "uuid",
        "yaml",
        "rich",
        "typer",
        "click",
        "pydantic",
        "rapidfuzz",
    ]
)
HOT = {
    "show": ["show", "harbour.treaty-signing"],
    "show --json": ["show", "harbour.treaty-signing", "--json"],
    "show --field": ["show", "harbour.mooring-posts", "--field", "value"],
    "show, a card": ["show", "harbour.mooring-posts", "--format", "cards"],
    "show -": ["show", "-"],
    "search": ["search", "mooring", "posts"],
    "search, hits": ["search", "mooring", "--format", "cards", "--color", "always"],
    "search, an id": ["search", "harbour.pact"],
    "search, one edit": ["search", "moring", "posts"],
    "search --explain": ["search", "moring", "--explain"],
    "cite": ["cite", "harbour.treaty-signing"],
    "cite --style bibtex": ["cite", "harbour.treaty-signing", "--style", "bibtex"],
    "cite --search": ["cite", "--search", "mooring posts"],
    "list --format ids": ["list", "--format", "ids"],
    "list": ["list", "harbour", "--since", "1980", "--format", "csv"],
    "topics": ["topics"],
    "--version": ["--version"],
    "orientation": [],
    "table": ["table"],
    "table NAME": ["table", "cargo-2023", "--sort", "landed", "--format", "csv"],
    "timeline": ["timeline"],
    "history": ["history", "harbour.mooring-posts"],
    "sources": ["sources"],
    **{name: name.split() for name in EXPLAINING},
}
# The others take their time, but not for what they do without.
TERMINAL_LIBRARIES = "rich typer click rapidfuzz json dataclasses inspect subprocess shutil logging"
COLD = {
    "lint": (["lint", str(TESTS / "packs" / "six")], 0, TERMINAL_LIBRARIES),
    "check": (["check", "-", "--json"], 0, f"{TERMINAL_LIBRARIES} yaml typing difflib"),
    "fill": (["fill", "-"], 0, f"{TERMINAL_LIBRARIES} yaml typing contextlib difflib"),
    "export": (["export", "jsonl"], 0, f"{TERMINAL_LIBRARIES} yaml"),
    "changes": (["changes", "--json"], 1, f"{TERMINAL_LIBRARIES} re yaml typing"),
    "verify": (["verify", "-"], 1, f"{TERMINAL_LIBRARIES} yaml typing contextlib difflib"),
    "draft": (["draft", "-"], 1, f"{TERMINAL_LIBRARIES} yaml typing contextlib difflib"),
    "sentences": (["sentences", "-"], 0, f"{TERMINAL_LIBRARIES} yaml typing contextlib difflib"),
}
UNMEASURED = {"browse", "compare", "new", "rebase"}  # a terminal; a copy of a known report; a folder to write
SCRIPT = """
import os, sys
before = set(sys.modules)
from usjapan_cli.__main__ import run
status = run(sys.argv[1:], os.environ)
sys.stderr.write("\\nLOADED " + " ".join(sorted(set(sys.modules) - before)))
sys.exit(status)
"""


def tree_of(name: str) -> ast.Module:
    return ast.parse(FILES[name].read_text(encoding="utf-8"))


def is_checkers_own(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


@cache
def imported(name: str) -> frozenset[str]:
    """Return what a file imports from outside the package, except for type checkers."""
    found: set[str] = set()
    nodes: list[ast.AST] = [tree_of(name)]
    while nodes:
        node = nodes.pop()
        nodes += [child for child in ast.iter_child_nodes(node) if not is_checkers_own(child)]
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module or "")
    return frozenset(found)


@pytest.mark.parametrize("library", ONLY_IMPORTERS)
def test_a_heavy_library_has_one_importer(library: str) -> None:
    importers = {
        name for name in FILES if any(other.partition(".")[0] == library for other in imported(name))
    }
    assert importers <= set(ONLY_IMPORTERS[library].split())


@pytest.mark.parametrize("name", FILES)
def test_no_file_does_what_none_may(name: str) -> None:
    forbidden = {"pickle", "marshal", "socket", "http", "urllib", "ssl", "asyncio", "ctypes", "webbrowser"}
    assert not {other.partition(".")[0] for other in imported(name)} & forbidden
    for node in ast.walk(tree_of(name)):
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func) not in ("eval", "exec", "os.system", "os.popen", "__import__")
            assert not any(keyword.arg == "shell" for keyword in node.keywords)


ROOMS = (
    "core", "packs", "index", "cite", "language", "search", "check", "comparison", "drafts", "library",
)  # fmt: skip
SERVICES = [name for name in FILES if name.partition(".")[0] in ROOMS]


@pytest.mark.parametrize("name", sorted({*SERVICES} - {"index.cache", "index.private"}))
def test_services_print_nothing_and_read_no_surroundings(name: str) -> None:
    """`index.cache` and `index.private` look at the clock for young files and old ones."""
    for node in ast.walk(tree_of(name)):
        if isinstance(node, ast.Attribute):
            said = ast.unparse(node)
            assert said not in (
                "os.environ",
                "os.getenv",
                "sys.stdout",
                "sys.stderr",
                "sys.stdin",
                "sys.argv",
            )
            assert said not in ("time.time", "time.time_ns", "datetime.now", "date.today")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("print", "input")


def loaded(argv: list[str], stdin: bytes = b"", status: int = 0) -> set[str]:
    """Run a command line without `site`, whose `.pth` files load what they like; return its modules."""
    folders = [str(PACKAGE.parent), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    environ = process_environment(PYTHONPATH=os.pathsep.join(folders))
    done = subprocess.run(
        [sys.executable, "-S", "-c", SCRIPT, *argv, *ONLY_SIX], env=environ, input=stdin,
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    said, _, modules = done.stderr.decode().partition("LOADED ")
    assert modules, said
    assert (done.returncode, bool(done.stdout)) == (status, True), said
    return set(modules.split())


@pytest.fixture(scope="module")
def warm(private_home: object) -> None:
    """Compile the six facts once, so that the lookups find their index."""
    loaded(["topics"])


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("command", HOT)
def test_a_lookup_loads_no_heavy_module(command: str) -> None:
    modules = loaded(HOT[command], b"harbour.treaty-signing\n")
    assert {name for name in modules if name in HEAVY or name.partition(".")[0] in HEAVY} == set()


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("command", HOT)
def test_a_lookup_loads_exactly_these_modules(command: str) -> None:
    modules = loaded(HOT[command], b"harbour.treaty-signing\n")
    ours = {name.removeprefix("usjapan_cli.") for name in modules if name.startswith("usjapan_cli.")}
    verb = command.partition(",")[0].split()[0]
    own = f"commands.lookup {OWN[verb]}" if verb in OWN else ""
    opening = "" if command in EXPLAINING else f"{PACK} {own}"
    assert ours == {*f"{ALWAYS} {opening} {MORE.get(command, '')}".split()}
    others = {name for name in modules if not name.startswith("usjapan_cli")}
    assert others <= {
        "__future__",
        "gc",
        "math",
        "mmap",
        "time",
        "unicodedata",
        "zlib",
        "stat",
        "errno",
        "sys",
    }


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("command", COLD)
def test_a_command_loads_no_library_that_it_does_without(command: str) -> None:
    argv, status, forbidden = COLD[command]
    modules = loaded(argv, b"A text that is no copy of anything.\n", status)
    assert {name.partition(".")[0] for name in modules} & set(forbidden.split()) == set()


def test_it_is_said_of_every_command_what_it_may_load() -> None:
    lines = [*HOT.values(), *(argv for argv, _, _ in COLD.values())]
    said = {argv[0] if argv else "orientation" for argv in lines}
    assert said - {"--version", "--help"} == set(_plain_commands.COMMANDS) - UNMEASURED


@pytest.mark.usefixtures("warm")
def test_the_check_can_see_what_is_loaded() -> None:
    assert "rapidfuzz" in loaded(["search", "morrring", "posts"])
    assert "typer" in loaded(["search", "--limit", "x", "--help"])


def test_no_network(run: Run) -> None:
    """An audit hook ends the process at the first socket."""
    hook = (
        "import os, sys\n"
        "sys.addaudithook(lambda event, _: os._exit(99) if event.startswith('socket') else None)\n"
        "from usjapan_cli.__main__ import run\n"
        "lines = ['search mooring', 'search morrring', 'show harbour.pact', 'cite harbour.pact', 'topics', 'list',"
        " '--help', 'lint', 'schema', 'man', 'completion bash']\n"
        "for line in lines:\n"
        "    run([*line.split(), *sys.argv[1:]], os.environ)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", hook, *ONLY_SIX], env=process_environment(), capture_output=True,
        stdin=subprocess.DEVNULL, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()


def test_the_table_in_contributing_is_the_folders() -> None:
    text = (TESTS.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.partition("| folder | owns | a lookup loads it |\n| --- | --- | --- |\n")[2].partition(
        "\n\n"
    )[0]
    named = [row.split("`")[1] for row in table.splitlines()]
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")} - {"pages"}
    assert sorted(named) == sorted(folders)


def test_every_file_that_contributing_names_is_there() -> None:
    text = (TESTS.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = {
        word.partition(":")[0]
        for word in text.split("`")[1::2]
        if "/" in word and ".py" in word and " -" not in word
    }
    folders = (PACKAGE, PACKAGE.parent, TESTS.parent)  # of an installed program too
    missing = [name for name in named if not any((folder / name).exists() for folder in folders)]
    assert named
    assert missing == []
