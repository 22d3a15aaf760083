"""Throws random input of many kinds at the program and prints what became of it.

    python bench/stress/fuzz.py [--count 100000] [--seed 10199] [--kinds argv,query] [--only N] [--show]

Most inputs run inside this process, a share of each kind (`--processes`) as processes of their own.
Each must end in time with a documented status: no traceback, no warning of the interpreter, no
control character, nothing written outside the cache, nothing started, no network. Every input
comes from the seed, its kind and its number alone: `--kinds K --only N --show` repeats one.
"""

from __future__ import annotations

import argparse
import functools
import io
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import typer.main

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.dont_write_bytecode = True  # what the interpreter writes is not the program's

from usjapan_cli import __main__ as entry  # noqa: E402 - the checkout's own
from usjapan_cli import load  # noqa: E402
from usjapan_cli.cli._plain_commands import COMMANDS  # noqa: E402
from usjapan_cli.core.errors import UsjapanError  # noqa: E402

SEED = 10199
TODAY = "2026-11-23"
STATUSES = (0, 1, 2, 3, 130)
SLOWEST = 5.0  # seconds for one input
LIBRARY = ROOT / "tests" / "packs" / "six"
PACKS = [
    ROOT / "tests" / "packs" / "other" / "tower.yaml",
    *sorted((ROOT / "tests" / "packs" / "invalid").glob("*.yaml")),
]
STYLED = re.compile(
    r"\x1b\[[0-9;]*m|\x1b\]8;;(?:https?://[^\x00-\x20\x7f-\x9f]+)?\x1b\\"
)  # styles, and links to pages
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # in a pipe
STEERING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)  # a terminal
WRITES = {
    "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.link", "os.truncate", "os.chmod",
    "os.utime", "shutil.rmtree", "shutil.copyfile", "shutil.move",
}  # fmt: skip
STARTS = {
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.connect",
    "socket.getaddrinfo", "pickle.find_class",
}  # fmt: skip
PIECES = [
    "", " ", "-", "--", "---", "=", "--=", "-h", "--help", "--version", "-q", "-x", "-qq", "--nope", "\n", "\t",
    "\r", "0", "1", "-1", "007", "1e9", "9" * 30, "٣", "nan", "inf", "x", "X" * 300, "x" * 5000, "..", "../..", "/",
    "/nowhere", "/dev/null", "/dev/zero", "/dev/full", "~", "*", "?", "a.b", "a.b.c", ".", "harbour", "fleet",
    "harbour.pact", "harbour.mooring-posts", "fleet.crew-share", "mooring", "posts", "treaty", "1988", "25%",
    "how many mooring posts?", "crwe", "ferrry", "係留柱", "港", "Ōno", "ＨＡＲＢＯＵＲ", "é" * 40, "e\u0301" * 40,
    "\u202eabc", "\u200b", "\ufeff", "\U0001f600", "\x1b[31m", "\x1b]0;x\x07", "\x1b]52;c;eA==\x07", "\x9b2J",
    "\udcff", "\udc80\udcfe", "[bold]", "[/x]", ":smile:", "%s%n", "{0}", "${x}", "$(id)", "`id`", "';--", "a,b",
    "id,statement", "value", "number", "statement", "2022", "2022-07", "2022-13", "1951/..", "90d", "1y", "0d",
    "99999999999y", "plain", "json", "csv", "markdown", "always", "never", "apa", "bibtex", "ris", "figure",
    "exit-codes", "facts", "output", "bash", "zsh", str(LIBRARY), str(LIBRARY / "fleet.yaml"), str(PACKS[0]),
    str(ROOT / "tests" / "packs" / "invalid"), "\U000e0041", "ﬁ", "ß", "İ", "\u0345", "a\u0300\u0316" * 9, "½", "²", "Ⅷ", "$188bn",
    "50k", "1.2.3", "1,,2", "#5", "&+'", "U.S.", "''", '"', "2+2", "1" * 200, "1" * 5000 + "bn", "." * 99, "-" * 99,
]  # fmt: skip
VARIABLES = {
    "COLUMNS": ["1", "0", "-5", "10000", "9" * 30, "x", "٨٠", "", "80", "²"],
    "LINES": ["1", "x", "0", "-1"], "TERM": ["dumb", "", "xterm", "xterm-256color", "\x1b"],
    "NO_COLOR": ["", "1", "0"], "FORCE_COLOR": ["", "0", "1", "3", "false"], "CLICOLOR": ["0", "1", "x"],
    "CLICOLOR_FORCE": ["0", "1", "x"], "USJAPAN_STYLE": ["apa", "nope", "", "\x1b", "bibtex"],
    "USJAPAN_TODAY": ["1970-01-01", "2020-01-01", "0001-01-01", "9999-12-31", "nope", "2023-02-29", "", "0000-01-01"],
    "USJAPAN_FACTS": [str(PACKS[0]), "/nowhere", ":", "", "::x", "\udcff", str(LIBRARY), "/dev/zero", "x" * 300],
    "XDG_CACHE_HOME": ["", "relative", "/dev/null", "/proc/x", "/dev/null/x", "\udcff"],
    "XDG_DATA_HOME": ["", "relative", "/nowhere", "/dev/null", "/proc"],
    "HOME": ["", "relative", "/dev/null", "/proc", "/proc/self/x"],
    "LANG": ["C", "ja_JP.eucJP", "tr_TR.UTF-8", "nope", ""], "LC_ALL": ["C", "POSIX", "nope", ""],
    "PAGER": ["cat", ""], "TZ": ["nope", "Asia/Tokyo", "\udcff"], "PATH": ["", "/nowhere"], "SHELL": ["", "nope"],
    "TMUX": ["x"], "STY": ["x"], "SSH_TTY": ["x"], "DISPLAY": [":9"], "WAYLAND_DISPLAY": ["x"],
    "PYTHONIOENCODING": ["ascii", "cp1252", "utf-8", "latin-1:strict", "utf-16", "cp932"],
    "_TYPER_COMPLETE_ARGS": ["x"], "_USJAPAN_COMPLETE": ["complete_bash", "source_zsh", "x"], "COMP_WORDS": ["x"],
    "TYPER_USE_RICH": ["1"], "PYTHONUTF8": ["0", "1"],
}  # fmt: skip
SMALL_PACK = """\
topic: quay
title: The quay
source: {id: Q-1, title: Memo, genre: Memo, publisher: Office, date: "2024-03-01", cells: [x.1, x.2]}
facts:
  boats:
    statement: Over 40 boats lie at the quay.
    kind: figure
    value: {number: 40, unit: boats, bound: over}
    shelf_life: current
    locators: [x.1]
    aliases: [fleet size]
    questions: [How many boats lie there?]
  storm:
    statement: A storm came in "2019".
    kind: event
    date: "2019/.."
    shelf_life: fixed
    locators: [x.2]
    see_also: {quay.boats: the boats}
"""
WORDS_OF_YAML = [
    "&a ", "*a", "<<: ", "!!python/object/apply:os.system [x]", "!x ", "? ", ": ", "- ", "[", "]", "{", "}", "'", '"',
    "|", ">", "#", "---", "...", "%YAML 9.9", "\t", "\n", "\r\n", "\r", "\x00", "\x1b]52;c;eA==\x07", "\u202e", "\ufeff",
    "NO", "1:30", "0123", "2022-01-01", "~", "null", ".nan", "1e400", "9" * 400, '"\\ud800"', '"\\x1b"', '"\\u202E"',
    "=cmd()", "../x", "[bold]", "a" * 3000, "[" * 50, "{a: " * 30, "facts:", "tables:", "  ", "\x85", "\u2028", "é", "港",
    "-5", "0.1", "formula: a - b", "{row}", "{", "${size}", "templates: [{}]", "rows: {a: 1}", "columns: {a: A}",
]  # fmt: skip


class Input(NamedTuple):
    """One input: a command line with its surroundings, or a call of the Python interface."""

    argv: Sequence[str] = ()
    stdin: bytes = b""
    environ: Mapping[str, str] = {}
    terminal: bool = False
    damaged: bool = False  # the cache, by somebody who may write there: only terminals are protected
    call: Callable[[], object] | None = None


class Done(NamedTuple):
    """How a run ended."""

    status: int
    out: bytes
    err: bytes


class TimedOut(BaseException):
    """An input that took too long; no `except Exception` can swallow it."""


class Stream(io.TextIOWrapper):
    """A standard stream in memory."""

    def __init__(self, content: bytes, terminal: bool, encoding: str) -> None:
        self.kept, self.terminal = io.BytesIO(content), terminal
        super().__init__(self.kept, encoding=encoding, errors="replace", newline="\n")

    def isatty(self) -> bool:
        return self.terminal


class Watch:
    """Hears, from the interpreter itself, of whatever is written, started or sent."""

    def __init__(self, allowed: Path) -> None:
        self.allowed, self.on, self.seen = str(allowed), False, list[str]()
        sys.addaudithook(self._hear)

    def allow(self, environ: Mapping[str, str]) -> None:
        """Expect the cache where an environment puts it: the XDG folder, else that of the home."""
        base, home = environ["XDG_CACHE_HOME"], environ["HOME"]
        self.allowed = (
            base if base.startswith("/") else f"{home}/.cache" if home.startswith("/") else "/no cache"
        )

    def _hear(self, event: str, given: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event == "open":
            path, mode, flags = given
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if (writes or set(str(mode)) & set("wax+")) and path not in (os.devnull, "/dev/tty"):
                self._note(event, path)
        elif event in WRITES:
            self._note(event, given[0])
        elif event in STARTS:
            self.seen.append(f"{event} {given[:2]}")

    def _note(self, event: str, path: object) -> None:
        if isinstance(path, int):
            return
        whole = os.path.abspath(os.fsdecode(path))  # type: ignore[arg-type]
        if not f"{whole}/".startswith(f"{self.allowed}/"):
            self.seen.append(f"{event} {whole}")


class World:
    """The folders of a run: `home` (watched), with the `cache` in it, and `packs` to be spoilt."""

    def __init__(self, base: Path) -> None:
        self.home, self.packs = base / "home", base / "packs"
        self.cache, self.cwd = self.home / ".cache", base / "cwd"
        for folder in (self.cache / "usjapan", self.packs, self.cwd):
            folder.mkdir(parents=True, mode=0o700)
        self.environ = {
            "HOME": str(self.home), "XDG_CACHE_HOME": str(self.cache), "PATH": "", "USJAPAN_TODAY": TODAY,
            "TERM": "xterm-256color", "PAGER": "cat",
        }  # fmt: skip
        self.file = self.packs / "quay.yaml"
        self.lemuria = base / "lemuria"  # a pack of a report that has editions
        self.six, self.all = load(str(LIBRARY), shipped=False), load()

    def fact_file(self, content: bytes) -> str:
        self.file.write_bytes(content)
        return str(self.file)


EDITIONS = ROOT / "tests" / "commands" / "lemuria"
MARKS = [
    b". ", b"\n\n", b"-\n", b"  ", b"\f", b"\0", b"\xff", b"**", b"<p>", b"&amp;", b"1,200 ", b"Page 1 of 3\n",
    b"\xc2\xad",
]  # fmt: skip
ONLY_SIX = ("--facts", str(LIBRARY), "--only-facts")


def spoilt(rng: random.Random, content: bytes, words: Sequence[bytes]) -> bytes:
    """Return some bytes with one to eight random changes."""
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        at, length = rng.randrange(len(changed) + 1), rng.choice((1, 1, 2, 5, 40))
        match rng.randrange(7):
            case 0:
                changed[at : at + length] = rng.randbytes(length)
            case 1:
                del changed[at : at + length]
            case 2:
                del changed[at:]
            case 3:
                start = rng.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + rng.choice((3, 20, 200))]
            case 4:
                changed[at : at + rng.choice((0, length))] = rng.choice(words)
            case 5 if at < len(changed):
                changed[at] ^= 1 << rng.randrange(8)
            case _:
                changed[at:at] = rng.choice(words) * rng.choice((1, 1, 1, 9))
    return bytes(changed)


def text(rng: random.Random) -> str:
    """Return a random text: pieces with meaning, or characters of a random part of Unicode."""
    if rng.random() < 0.6:
        return rng.choice(("", " ", " ", ".")).join(rng.choices(PIECES, k=rng.choice((1, 1, 2, 3, 6))))
    low, high = rng.choice(
        ((0, 128), (0, 256), (0x2000, 0x2100), (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0, 0x110000))
    )
    return "".join(chr(rng.randrange(low, high)) for _ in range(rng.choice((1, 3, 10, 60, 400)))).replace(
        "\0", ""
    )


def command_line(rng: random.Random) -> list[str]:
    """Return an argv that is half right: a command's own options and words, and junk."""
    name = rng.choice([*COMMANDS, "search", "search", "show", "cite", "list", "nope", text(rng)[:20]])
    command = COMMANDS.get(name, COMMANDS["search"])
    argv = [] if name == "orientation" else [name]
    for _ in range(rng.choice((0, 1, 2, 3, 6))):
        if rng.random() < 0.6:
            flag = rng.choice(list(command["options"]))
            _, takes, choices = command["options"][flag]
            given = str(rng.choice(choices)) if choices and rng.random() < 0.7 else rng.choice(PIECES)
            argv += [flag] if takes == "flag" else rng.choice(([flag, given], [f"{flag}={given}"], [flag]))
        else:
            argv.append(rng.choice(PIECES) if rng.random() < 0.7 else text(rng))
    if rng.random() < 0.1:
        rng.shuffle(argv)
    if "new" in argv or "rebase" in argv:
        return ["topics"]  # they write, as asked; and so do these
    return [word for word in argv if not word.startswith(("--fix", "--into"))]


def argv(rng: random.Random, _world: World) -> Input:
    """Any command line, on a terminal or in a pipe."""
    line = command_line(rng)
    if "verify" in line and "/dev/zero" not in line:
        line.append("-")
    if line[:1] == ["lint"] and rng.random() < 0.9:
        line.append(str(PACKS[0]))  # all the shipped facts take a third of a second
    return Input([*line, *ONLY_SIX] if rng.random() < 0.7 else line, b"", {}, rng.random() < 0.3)


def stdin_ids(rng: random.Random, _world: World) -> Input:
    """Any bytes for a command that reads ids."""
    words = [
        b"harbour.pact\n",
        b"fleet.crew-share ",
        b"\xff\xfe",
        b"\0",
        b"\x1b]0;x\x07",
        b"a" * 999,
        "港\n".encode(),
    ]
    content = (
        b"".join(rng.choices(words, k=rng.randrange(20)))
        if rng.random() < 0.5
        else rng.randbytes(rng.randrange(400))
    )
    extra = rng.choice(
        (
            [],
            ["--json"],
            ["--field", "value"],
            ["--format", "csv"],
            ["--color", "always"],
            ["--max-age", "1y"],
        )
    )
    return Input(
        [rng.choice(("show", "cite")), "-", *extra[: rng.choice((0, 2))], *ONLY_SIX],
        content,
        {},
        rng.random() < 0.2,
    )


def stdin_report(rng: random.Random, _world: World) -> Input:
    """Any bytes as a copy of the report."""
    flow = " ".join(fact.statement for fact in _SIX_FACTS).encode()
    content = spoilt(rng, flow * rng.choice((1, 1, 3)), MARKS)
    if rng.random() < 0.3:
        content = rng.randbytes(rng.randrange(2000))
    return Input(["verify", "-", *rng.choice(([], ["--json"])), *ONLY_SIX], content)


def edition(rng: random.Random, world: World) -> Input:
    """A spoilt copy of a report or of its next edition, for the curator's commands; none may write."""
    copy = rng.choice(sorted(EDITIONS.glob("20*"))).read_bytes()
    own = ("--facts", str(world.lemuria), "--only-facts")
    commands = (
        ("draft", "-"), ("sentences", "-", *own), ("verify", "-", *own), ("compare", "-", *own),
        ("compare", "-", "--old", str(EDITIONS / "2024.txt"), *own),
        ("rebase", "-", "--old", str(EDITIONS / "2024.txt"), "--into", str(world.lemuria), *own),
    )  # fmt: skip
    return Input(list(rng.choice(commands)), spoilt(rng, copy, MARKS))


def query(rng: random.Random, world: World) -> Input:
    """Any query: mostly to the engine, else to the command."""
    said = text(rng)
    if rng.random() < 0.7:
        library = world.six if rng.random() < 0.7 else world.all
        topic = rng.choice((None, None, "harbour", "nope"))
        return Input([said], call=lambda: library.search(said, rng.choice((None, 1, 3)), topic))
    extra = rng.choice(([], ["--json"], ["--explain"], ["--format", "csv"], ["--format", "markdown"]))
    return Input(
        ["search", *extra, "--", said, *()], b"", {"USJAPAN_FACTS": str(LIBRARY)}, rng.random() < 0.3
    )


def fact_file(rng: random.Random, world: World) -> Input:
    """A valid fact file, spoilt, for lint or as a pack."""
    content = rng.choice((SMALL_PACK.encode(), *_FACT_FILES))
    path = world.fact_file(spoilt(rng, content, [word.encode() for word in WORDS_OF_YAML]))
    line = rng.choice(
        (
            ["lint", path],
            ["lint", "--diff", path],
            ["search", "boats", "--facts", path],
            ["list", "--facts", path],
        )
    )
    return Input([*line, *rng.choice(([], ["--json"], ["--format", "csv"])), *_beside(line)])


def _beside(line: Sequence[str]) -> Sequence[str]:
    return ("--facts", str(LIBRARY), "--only-facts") if line[0] == "lint" else ("--only-facts",)


def grown_file(rng: random.Random, world: World) -> Input:
    """A fact file grown from nothing out of YAML's words and the keys of facts."""
    keys = [
        "topic",
        "facts",
        "source",
        "title",
        "statement",
        "kind",
        "value",
        "number",
        "tables",
        "rows",
        "id",
        "date",
    ]
    lines = []
    for _ in range(rng.randrange(1, 25)):
        word = rng.choice((*WORDS_OF_YAML, "quay", "figure", "A text.", "{a: b}", "[a, b]", '"2022"'))
        lines.append(f"{' ' * rng.choice((0, 0, 2, 2, 4))}{rng.choice(('', '- '))}{rng.choice(keys)}: {word}")
    path = world.fact_file("\n".join(lines).encode(errors="replace"))
    return Input(["lint", path, "--only-facts", "--facts", str(LIBRARY)])


def pack_folder(rng: random.Random, world: World) -> Input:
    """A folder of fact files in which one (a source, a thesaurus, a list of words, a topic) is spoilt."""
    folder = world.packs / "six"
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(LIBRARY, folder)
    (folder / "words.txt").write_text("mooring\nsailor\n")
    path = rng.choice([path for path in sorted(folder.rglob("*")) if path.is_file()])
    words = [word.encode() for word in WORDS_OF_YAML]
    path.write_bytes(spoilt(rng, path.read_bytes(), words))
    line = rng.choice(
        (
            ["search", "mooring"],
            ["table"],
            ["sources"],
            ["history", "fleet.crew-share"],
            ["timeline"],
            ["topics"],
        )
    )
    return Input([*line, "--facts", str(folder), "--only-facts"])


def cache_file(rng: random.Random, world: World) -> Input:
    """A cached index, spoilt: it is read as it is, or built anew."""
    [sound] = _INDEXES
    path = world.cache / "usjapan" / sound[0]
    words = [b"\n", b"\t", b" ", b"usjapan-index 2", b"-1", b"9" * 30, b"facts 0 ", b"\xff", b"\0"]
    content = spoilt(rng, sound[1], words)
    path.write_bytes(content if rng.random() < 0.9 else sound[1][: rng.randrange(len(sound[1]))])
    line = rng.choice(
        (["search", "mooring"], ["show", "fleet.crew-share"], ["list"], ["topics"], ["sources"], ["table"])
    )
    return Input([*line, *ONLY_SIX], terminal=rng.random() < 0.5, damaged=True)


def terminal_size(rng: random.Random, _world: World) -> Input:
    """Any width, for each view that people see."""
    line = rng.choice((
        [], ["topics"], ["list"], ["search", "mooring"], ["show", "harbour.safest-claim"], ["table"], ["table", "--chart"],
        ["timeline"], ["sources"], ["history", "fleet.crew-share"], ["search", "--explain", "crew"], ["cite", "fleet.crew-share"],
    ))  # fmt: skip
    columns = str(rng.choice((rng.randrange(-5, 300), rng.randrange(10**9))))
    encoding = rng.choice(("utf-8", "ascii", "cp1252"))
    return Input([*line, *ONLY_SIX], b"", {"COLUMNS": columns, "PYTHONIOENCODING": encoding}, True)


def environment(rng: random.Random, _world: World) -> Input:
    """Any environment, for a plain command."""
    environ = {}
    for name in rng.sample(list(VARIABLES), rng.choice((1, 2, 4, 9))):
        odd = rng.random() < 0.2 and name not in ("PAGER", "PATH", "PYTHONIOENCODING", "PYTHONUTF8")
        environ[name] = text(rng)[:200] if odd else rng.choice(VARIABLES[name])
    line = rng.choice((
        ["search", "crew"], ["show", "fleet.crew-share"], ["cite", "fleet.crew-share"], ["topics"], [], ["--version"],
        ["help", "environment"], ["--help"], ["search", "--help"], ["timeline"], ["cite", "fleet.crew-share", "--copy"],
    ))  # fmt: skip
    return Input([*line, *ONLY_SIX] if rng.random() < 0.8 else line, b"", environ, rng.random() < 0.3)


def python_call(rng: random.Random, world: World) -> Input:
    """The Python interface, with any text."""
    said, library = text(rng), rng.choice((world.six, world.all))
    calls: list[Callable[[], object]] = [
        lambda: library.fact(said), lambda: library.find(said), lambda: library.source(said),
        lambda: library.renamed(said), lambda: library.readings(said), lambda: list(library.facts_of([said])),
        lambda: load(said), lambda: load(said, shipped=False), lambda: library.search(said, 1, said),
    ]  # fmt: skip
    return Input([said], call=rng.choice(calls))


KINDS: dict[str, tuple[Callable[[random.Random, World], Input], int]] = {  # with their shares of all inputs
    "argv": (argv, 16), "ids on stdin": (stdin_ids, 12), "report on stdin": (stdin_report, 3), "edition": (edition, 3), "query": (query, 22),
    "fact file": (fact_file, 12), "grown file": (grown_file, 8), "pack folder": (pack_folder, 3),
    "cache file": (cache_file, 5), "terminal size": (terminal_size, 8), "environment": (environment, 6),
    "Python call": (python_call, 10),
}  # fmt: skip


def in_process(one: Input, world: World) -> Done:
    """Run a command line inside this process."""
    environ = {**world.environ, **one.environ}
    encoding = environ.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    before = sys.stdin, sys.stdout, sys.stderr, dict(os.environ)
    out, err = Stream(b"", one.terminal, encoding), Stream(b"", one.terminal, encoding)
    sys.stdin, sys.stdout, sys.stderr = Stream(one.stdin, one.terminal, encoding), out, err
    os.environ.clear()
    os.environ.update({name: value for name, value in environ.items() if "\0" not in value})
    try:
        status = entry.run(list(one.argv), dict(os.environ))
        out.flush()
        err.flush()
    finally:
        sys.stdin, sys.stdout, sys.stderr = before[:3]
        os.environ.clear()
        os.environ.update(before[3])
    return Done(int(status), out.kept.getvalue(), err.kept.getvalue())


def as_process(one: Input, world: World) -> Done:
    """Run a command line as a process, in the interpreter's development mode."""
    own = {
        "PYTHONPATH": str(ROOT),
        "PYTHONDEVMODE": "1",
        "PYTHONWARNINGS": "error",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environ = {**world.environ, **one.environ, **own}
    done = subprocess.run(
        [sys.executable, "-m", "usjapan_cli", *one.argv], input=one.stdin, capture_output=True, check=False,
        env=environ, cwd=world.cwd, timeout=2 * SLOWEST,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


def complaints(one: Input, done: Done) -> list[str]:
    """Return what is wrong with how a command line ended."""
    environ = one.environ.get
    encoding = environ("PYTHONIOENCODING", "utf-8").partition(":")[0]
    out, err = done.out.decode(encoding, "replace"), done.err.decode(encoding, "replace")
    styled = (
        one.terminal
        or any("always" in word for word in one.argv)
        or environ("FORCE_COLOR")
        or environ("CLICOLOR_FORCE")
    )
    found = []
    if done.status not in STATUSES:
        found.append(f"status {done.status}")
    for word in ("Traceback", "Warning", "Exception ignored", "cannot write"):
        if word in err and not any(word in given for given in one.argv):
            found.append(f"{word}: {err[-300:]}")
    if done.status == 2 and done.out:
        found.append("wrong usage, yet something on stdout")
    shown = STYLED.sub("", out) if styled else out
    steers = (STEERING if one.terminal else CONTROLS).search(shown) and (one.terminal or not one.damaged)
    if steers or STEERING.search(err):
        found.append(f"control characters: {(out + err)[:300]!r}")
    return found


def outcome(one: Input, world: World, watch: Watch, process: bool) -> list[str]:
    """Run one input; return what is wrong with it."""
    start = time.perf_counter()
    found = []
    signal.setitimer(signal.ITIMER_REAL, 2 * SLOWEST + 1)
    watch.allow({**world.environ, **one.environ})
    watch.on = not process
    try:
        if one.call:
            one.call()
        elif process:
            found += complaints(one, as_process(one, world))
        else:
            found += complaints(one, in_process(one, world))
    except UsjapanError:
        found += [] if one.call else ["an error got through"]
    except (Exception, SystemExit, TimedOut, subprocess.TimeoutExpired):
        found.append(traceback.format_exc(limit=-4))
    finally:
        watch.on = False
        signal.setitimer(signal.ITIMER_REAL, 0)
    took = time.perf_counter() - start
    if took > SLOWEST:
        found.append(f"{took:.1f} s")
    found += watch.seen
    watch.seen.clear()
    return found


def outside(world: World) -> list[str]:
    """Return what there is in the watched folders besides the cache."""
    every = (path for folder in (world.home, world.cwd) for path in folder.rglob("*"))
    return [
        str(path)
        for path in every
        if world.cache / "usjapan" not in (path, path.parent) and path != world.cache
    ]


def run_kind(
    name: str, numbers: Sequence[int], world: World, watch: Watch, options: argparse.Namespace
) -> int:
    """Run the inputs of one kind, print its row and its failures; return how many failed."""
    make = KINDS[name][0]
    start, failures, slowest, processes = time.perf_counter(), 0, 0.0, 0
    for number in numbers:
        rng = random.Random(f"{options.seed} {name} {number}")
        process = rng.random() < options.processes
        one = make(rng, world)
        process = process and not one.call and not one.terminal and not any("\0" in word for word in one.argv)
        processes += process
        began = time.perf_counter()
        found = outcome(_encodable(one), world, watch, process)
        slowest = max(slowest, time.perf_counter() - began)
        failures += bool(found)
        if found and (failures <= 5 or options.show):
            say(
                f"  {name} {number}: {list(one.argv)!r:.300} {dict(one.environ)!r:.300}\n    {'; '.join(found)}"
            )
        if options.show:
            say(f"  {one!r}")
    took = time.perf_counter() - start
    say(f"{name:16} {len(numbers):>7} {processes:>9} {failures:>8} {took:>8.1f} {slowest:>9.2f}")
    return failures


def _encodable(one: Input) -> Input:
    """Return an input as a system can hand it over: no lone surrogates but those of raw bytes."""

    def fit(word: str) -> str:
        return os.fsdecode(word.encode("utf-8", "surrogatepass")) if not _is_fit(word) else word

    argv = one.argv if one.call else [fit(w) for w in one.argv]
    return one._replace(argv=argv, environ={n: fit(v) for n, v in one.environ.items()})


def _is_fit(word: str) -> bool:
    try:
        os.fsencode(word)
    except UnicodeEncodeError:
        return False
    return True


def say(line: str) -> None:
    """Print to the real standard output, whatever the program does to its own."""
    os.write(_OUT, f"{line}\n".encode(errors="replace"))


def _timed_out(*_given: object) -> None:
    raise TimedOut


def main() -> int:
    """Print a row for each kind; the status is 1 if any input failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--only", type=int)
    parser.add_argument("--processes", type=float, default=0.01, help="the share that runs as processes")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    warnings.simplefilter("error")
    signal.signal(signal.SIGALRM, _timed_out)
    chosen = options.kinds.split(",")
    whole = sum(KINDS[name][1] for name in chosen)
    with tempfile.TemporaryDirectory() as base:
        os.environ.update(HOME=base, XDG_CACHE_HOME=f"{base}/own")
        world = World(Path(base))
        watch = Watch(world.cache)
        _prepare(world)
        os.environ.update(HOME=str(world.home), XDG_CACHE_HOME=str(world.cache))  # for calls of `load`
        os.chdir(world.cwd)
        say(f"seed {options.seed}, Python {sys.version.split()[0]}")
        say(f"{'kind':16} {'inputs':>7} {'processes':>9} {'failures':>8} {'seconds':>8} {'slowest s':>9}")
        start, failures, total = time.perf_counter(), 0, 0
        for name in chosen:
            count = -(-options.count * KINDS[name][1] // whole)
            numbers = range(count) if options.only is None else [options.only]
            failures += run_kind(name, numbers, world, watch, options)
            total += len(numbers)
        left = outside(world)
        say(f"{'all':16} {total:>7} {'':>9} {failures:>8} {time.perf_counter() - start:>8.1f}")
        say(f"outside of the cache: {left or 'nothing'}")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        say(f"peak memory {peak} MB")
        os.chdir(ROOT)
    return 1 if failures or left else 0


def _prepare(world: World) -> None:
    """Make what the kinds spoil: the cached index of the six facts, and their files."""
    typer.main.get_command = functools.cache(typer.main.get_command)  # the same for every input
    in_process(Input(["list", *ONLY_SIX]), world)
    in_process(Input(["draft", str(EDITIONS / "2024.txt"), "--into", str(world.lemuria)]), world)
    (world.lemuria / "harbor.yaml").write_bytes((EDITIONS / "facts.yaml").read_bytes())
    (path,) = (world.cache / "usjapan").iterdir()
    _INDEXES.append((path.name, path.read_bytes()))
    _SIX_FACTS.extend(world.six.facts)
    _FACT_FILES.extend(p.read_bytes() for p in [*sorted(LIBRARY.glob("[fh]*.yaml")), *PACKS])


_INDEXES: list[tuple[str, bytes]] = []
_SIX_FACTS: list = []  # type: ignore[type-arg]
_FACT_FILES: list[bytes] = []
_OUT = os.dup(1)

if __name__ == "__main__":
    sys.exit(main())
