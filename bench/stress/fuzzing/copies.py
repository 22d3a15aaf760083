"""Kinds of copies of reports, for verify, compare, draft and sentences."""

from __future__ import annotations

import random

from usjapan_cli.packs.reader import load_pack

from .words import spoilt, text, written
from .world import ONLY_SIX, REPORT, Input, World

WORDS = [
    b". ", b"\n\n", b"-\n", b"  ", b"\f", b"\0", b"\xff", b"**", b"<p>", b"&amp;", b"1,200 ", b"Page 1 of 3\n", b"\xc2\xad",
    b"<not>", b"<table>", b"</td>", b"\r", b"[text](url)", b"# ", b"| ", b"\t", b"\xe2\x80\x90\n", b"%PDF", b"=\n", b"=3D", b"\x1b[8m",
    b"Updated May 1, 2020\n", b"IF10199\n", b"Table 1. ", b"Ada ", b"12 ", b"\xef\xac\x81", b"{\\rtf", b"<!--", b"-->", b"&#x202e;",
]  # fmt: skip


def stdin_report(rng: random.Random, world: World) -> Input:
    """Any bytes as a copy of the report."""
    flow = " ".join(fact.statement for fact in world.six.facts).encode()
    content = spoilt(rng, flow * rng.choice((1, 1, 3)), WORDS)
    if rng.random() < 0.3:
        content = rng.randbytes(rng.randrange(2000))
    return Input(["verify", "-", *ONLY_SIX, *rng.choice(([], ["--json"]))], content, {}, rng.random() < 0.3)


def _copy(rng: random.Random) -> bytes:
    """Return a copy of the made-up report: in some encoding, as some tool writes it, spoilt."""
    said = REPORT
    if rng.random() < 0.3:
        said = "".join(f"<p>{part}</p>\n" for part in REPORT.split("\n\n"))
    if rng.random() < 0.1:
        said = written(rng, [*REPORT.split(), "<p>", "</p>", "\n", "IF99999", "12", "Ada Hollis"], 200)
    encoding = rng.choice(("utf-8",) * 5 + ("utf-16", "cp1252", "utf-8-sig", "utf-16-be"))
    content = said.encode(encoding, "replace")
    return spoilt(rng, content, WORDS) if rng.random() < 0.9 else content


def _no_record(out: bytes, world: World) -> str:
    """Say what is wrong with a record that was drafted, but for what it says itself that it lacks."""
    path = world.packs / "sources" / "drafted.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(out)
    codes = {problem.code for problem in load_pack([str(path)], {})[1]} - {"UJ108"}
    return f"a record with problems: {sorted(codes)}" if codes else ""


ON_COPIES = (
    [],
    ["--format", "csv"],
    ["--format", "plain"],
    ["--format", "markdown"],
    ["--fields", "text"],
    ["--json"],
)


def copy(rng: random.Random, world: World) -> Input:
    """A copy of a report that has two facts, for each command that reads one."""
    content, terminal = _copy(rng), rng.random() < 0.3
    extra = [*world.only_lemuria, *rng.choice(ON_COPIES)]
    match rng.randrange(5):
        case 0:
            return Input(["verify", "-", *extra], content, {}, terminal)
        case 1:
            (world.packs / "old.txt").write_bytes(_copy(rng))
            old = rng.choice(([], ["--old", str(world.packs / "old.txt")]))
            return Input(["compare", "-", *old, *extra], content, {}, terminal)
        case 2:
            return Input(["draft", "-"], content, holds=lambda out: _no_record(out, world))
        case 3:
            folder = world.emptied() / rng.choice(("pack", "päck", "a b"))
            return Input(
                ["draft", "-", "--into", str(folder), *rng.choice(([], ["--force"]))],
                content,
                output=str(folder),
            )
    words = rng.choice(([], ["ferries.1"], ["--uncovered"], [text(rng)[:60].lstrip("-")]))
    return Input(["sentences", "-", *words, *extra], content, {}, terminal)
