"""Kinds of command lines: half right ones, ids on standard input, terminals, environments."""

from __future__ import annotations

import random

from usjapan_cli.cli._plain_commands import COMMANDS

from .words import PACKS, PIECES, VARIABLES, text
from .world import ONLY_SIX, Input, World

WRITING = ("new", "export")  # they write, as asked: `views` and `drafts` name them a place
OUTPUTS = ("--fix", "--into", "-o", "--output", "--in-place")
READING = ("verify", "check", "fill", "compare", "draft", "sentences", "rebase")


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
    if any(name in argv for name in WRITING):
        return ["topics"]
    return [word for word in argv if not word.startswith(OUTPUTS)]


def argv(rng: random.Random, _world: World) -> Input:
    """Any command line, on a terminal or in a pipe."""
    line = command_line(rng)
    if any(name in line for name in READING) and "/dev/zero" not in line:
        line.append("-")
    if line[:1] == ["lint"] and rng.random() < 0.9:
        line.append(str(PACKS[0]))  # all the shipped facts take a third of a second
    whole = [*line, *ONLY_SIX] if rng.random() < 0.7 else line
    raw = any(word.startswith("--template") for word in line)  # which is the user's own, as in printf
    return Input(whole, b"", {}, rng.random() < 0.3, raw)


IDS = [
    b"harbour.pact\n",
    b"fleet.crew-share ",
    b"\xff\xfe",
    b"\0",
    b"\x1b]0;x\x07",
    b"a" * 999,
    "港\n".encode(),
    b"# a comment\r\n",
    "\ufeff".encode(),
]
ON_IDS = (
    [],
    ["--json"],
    ["--field", "value"],
    ["--format", "csv"],
    ["--color", "always"],
    ["--max-age", "1y"],
)


def stdin_ids(rng: random.Random, _world: World) -> Input:
    """Any bytes for a command that reads ids."""
    grown = rng.random() < 0.5
    content = b"".join(rng.choices(IDS, k=rng.randrange(20))) if grown else rng.randbytes(rng.randrange(400))
    line = [rng.choice(("show", "cite")), "-", *rng.choice(ON_IDS)[: rng.choice((0, 2))]]
    return Input([*line, *ONLY_SIX], content, {}, rng.random() < 0.2)


VIEWS = (
    [], ["topics"], ["list"], ["search", "mooring"], ["show", "harbour.safest-claim"], ["table"], ["table", "--chart"],
    ["timeline"], ["sources"], ["history", "fleet.crew-share"], ["search", "--explain", "crew"], ["cite", "fleet.crew-share"],
)  # fmt: skip


def terminal_size(rng: random.Random, _world: World) -> Input:
    """Any width, for each view that people see."""
    columns = str(rng.choice((rng.randrange(-5, 300), rng.randrange(10**9))))
    environ = {"COLUMNS": columns, "PYTHONIOENCODING": rng.choice(("utf-8", "ascii", "cp1252"))}
    return Input([*rng.choice(VIEWS), *ONLY_SIX], b"", environ, True)


PLAIN = (
    ["search", "crew"], ["show", "fleet.crew-share"], ["cite", "fleet.crew-share"], ["topics"], [], ["--version"],
    ["help", "environment"], ["--help"], ["search", "--help"], ["timeline"], ["cite", "fleet.crew-share", "--copy"],
    ["changes"], ["check", "-"], ["fill", "-"], ["browse"], ["cite", "--search", "crew"], ["cite", "@1"],
)  # fmt: skip


def environment(rng: random.Random, _world: World) -> Input:
    """Any environment, for a plain command."""
    environ = {}
    for name in rng.sample(list(VARIABLES), rng.choice((1, 2, 4, 9))):
        odd = rng.random() < 0.2 and name not in ("PAGER", "PATH", "PYTHONIOENCODING", "PYTHONUTF8")
        environ[name] = text(rng)[:200] if odd else rng.choice(VARIABLES[name])
    line = rng.choice(PLAIN)
    whole = [*line, *ONLY_SIX] if rng.random() < 0.8 else line
    return Input(whole, b"{{fleet.crew-share}} crew", environ, rng.random() < 0.3)
