"""The layers hold, and a lookup loads nothing that it can do without."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import sysconfig
from functools import cache

import pytest
from conftest import ONLY_SIX, PACKAGE, Run, process_environment

# A file imports only from its own layer or lower ones, and never in a circle.
LAYERS = (
    # core: records, errors, what needs nothing else
    "__init__ record errors model dates text jsontext rules terminal weights formula figures",
    # data: files and compiled indexes
    "tree shape tables loader canon index rows packs",
    # services: values in, values out
    "fuzzy query rank search citation citation_names citation_parts citation_export claims names cells copies "
    "passages support verify lint build compile library api",
    # output
    "formats views display pager clipboard progress",
    # shell: commands
    "_commands quick session lookup citing cards editions pictures checks cli helppages manual",
    # entry
    "__main__",
)
ONLY_IMPORTERS = {"yaml": "tree", "rich": "display", "rapidfuzz": "fuzzy", "typer": "cli"}
FILES = {path.stem: path for path in sorted(PACKAGE.glob("*.py"))}
ALWAYS = (
    "__main__ _commands dates errors formats index jsontext library lookup model packs quick record "
    "rows session terminal"
)
ENGINE = "query rank search text weights"
VIEWS = "text views"  # only for people
CITATIONS = "citation citation_export citation_names citation_parts"
MORE = {
    "show, a card": f"cards {VIEWS} {CITATIONS}",
    "search": ENGINE,
    "search, hits": f"{ENGINE} {VIEWS}",
    "search, an id": ENGINE,
    "search, one edit": ENGINE,
    "search --explain": ENGINE,
    "cite": f"citing {CITATIONS}",
    "orientation": VIEWS,
}
EXPLAINING = ("man", "completion zsh", "schema", "help formats", "help search", "search --help", "--help")
MORE |= dict.fromkeys(EXPLAINING, "helppages manual")
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
    "show, a card": ["show", "harbour.mooring-posts", "--format", "table"],
    "show -": ["show", "-"],
    "search": ["search", "mooring", "posts"],
    "search, hits": ["search", "mooring", "--format", "table", "--color", "always"],
    "search, an id": ["search", "harbour.pact"],
    "search, one edit": ["search", "moring", "posts"],
    "search --explain": ["search", "moring", "--explain"],
    "cite": ["cite", "harbour.treaty-signing"],
    "list --format ids": ["list", "--format", "ids"],
    "list": ["list", "harbour", "--since", "1980", "--format", "csv"],
    "topics": ["topics"],
    "--version": ["--version"],
    "orientation": [],
    **{name: name.split() for name in EXPLAINING},
}
SCRIPT = """
import os, sys
before = set(sys.modules)
from usjapan_cli.__main__ import run
status = run(sys.argv[1:], os.environ)
sys.stderr.write("\\nLOADED " + " ".join(sorted(set(sys.modules) - before)))
sys.exit(status)
"""


def layer_of(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names.split())


def tree_of(name: str) -> ast.Module:
    return ast.parse(FILES[name].read_text(encoding="utf-8"))


def is_checkers_own(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


@cache
def imports(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a file imports, except for type checkers: modules of ours, and others."""
    ours: set[str] = set()
    others: set[str] = set()
    nodes: list[ast.AST] = [tree_of(name)]
    while nodes:
        node = nodes.pop()
        nodes += [child for child in ast.iter_child_nodes(node) if not is_checkers_own(child)]
        if isinstance(node, ast.Import):
            others |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            others.add(node.module or "")
        elif isinstance(node, ast.ImportFrom) and node.module:
            ours.add(node.module)
        elif isinstance(node, ast.ImportFrom):
            ours |= {alias.name if alias.name in FILES else "__init__" for alias in node.names}
    return frozenset(ours), frozenset(others)


def test_every_file_has_one_layer() -> None:
    named = [name for names in LAYERS for name in names.split()]
    assert sorted(named) == sorted(set(named))
    assert set(FILES) <= set(named)


@pytest.mark.parametrize("name", FILES)
def test_a_file_imports_only_from_below(name: str) -> None:
    ours, _ = imports(name)
    if name == "__init__":
        assert ours <= {"api"}  # when it is asked for, and only then
        return
    above = {other for other in ours if layer_of(other) > layer_of(name)}
    assert above == set()


def test_no_imports_run_in_a_circle() -> None:
    def reached(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path, name))
        for other in imports(name)[0] - {"__init__"}:
            reached(other, (*path, name))

    for name in FILES:
        if name != "__init__":
            reached(name, ())


@pytest.mark.parametrize("library", ONLY_IMPORTERS)
def test_a_heavy_library_has_one_importer(library: str) -> None:
    importers = {
        name for name in FILES if any(other.partition(".")[0] == library for other in imports(name)[1])
    }
    assert importers <= {ONLY_IMPORTERS[library]}


@pytest.mark.parametrize("name", FILES)
def test_no_file_does_what_none_may(name: str) -> None:
    forbidden = {"pickle", "marshal", "socket", "http", "urllib", "ssl", "asyncio", "ctypes", "webbrowser"}
    assert not {other.partition(".")[0] for other in imports(name)[1]} & forbidden
    for node in ast.walk(tree_of(name)):
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func) not in ("eval", "exec", "os.system", "os.popen", "__import__")
            assert not any(keyword.arg == "shell" for keyword in node.keywords)


SERVICES = [name for layer in LAYERS[:3] for name in layer.split() if name in FILES]


@pytest.mark.parametrize("name", sorted({*SERVICES} - {"packs", "tree", "api"}))
def test_services_print_nothing_and_read_no_surroundings(name: str) -> None:
    """`packs` and `tree` look at the clock for young files, `api` at the environment for the cache's folder."""
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


def loaded(argv: list[str], stdin: bytes = b"") -> set[str]:
    """Run a command line without `site`, whose `.pth` files load what they like; return its modules."""
    folders = [str(PACKAGE.parent), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    environ = process_environment(PYTHONPATH=os.pathsep.join(folders))
    done = subprocess.run(
        [sys.executable, "-S", "-c", SCRIPT, *argv, *ONLY_SIX], env=environ, input=stdin,
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    said, _, modules = done.stderr.decode().partition("LOADED ")
    assert modules, said
    assert (done.returncode, bool(done.stdout)) == (0, True), said
    return set(modules.split())


@pytest.fixture(scope="module")
def warm(private_home: object) -> None:
    """Compile the six facts once, so that the lookups find their index."""
    loaded(["topics"])


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("command", HOT)
def test_H07_a_lookup_loads_no_heavy_module(command: str) -> None:
    modules = loaded(HOT[command], b"harbour.treaty-signing\n")
    assert {name for name in modules if name in HEAVY or name.partition(".")[0] in HEAVY} == set()


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("command", HOT)
def test_H07_a_lookup_loads_exactly_these_modules(command: str) -> None:
    modules = loaded(HOT[command], b"harbour.treaty-signing\n")
    ours = {name.removeprefix("usjapan_cli.") for name in modules if name.startswith("usjapan_cli.")}
    assert ours == {*ALWAYS.split(), *MORE.get(command, "").split()}
    others = {name for name in modules if not name.startswith("usjapan_cli")}
    assert others <= {"__future__", "math", "mmap", "time", "unicodedata", "zlib", "stat", "errno", "sys"}


@pytest.mark.usefixtures("warm")
def test_the_check_can_see_what_is_loaded() -> None:
    assert "rapidfuzz" in loaded(["search", "morrring", "posts"])
    assert "typer" in loaded(["search", "--limit", "x", "--help"])


def test_H04_no_network(run: Run) -> None:
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
