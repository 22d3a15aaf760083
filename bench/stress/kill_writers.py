"""Kills commands while they write what a user owns, at random moments, and looks at what is there then.

    python bench/stress/kill_writers.py [--kills 200] [--seed 10199] [--only WORD]

After SIGKILL, SIGTERM, SIGINT or SIGHUP each file must be what it was or what it is to be, byte for byte, a
new folder whole or not there, and nothing else beside them; SIGKILL, which no program hears, may leave a
hidden `.part`, which is counted. Half of the moments lie anywhere in a run, half around the one at which the
last kills found the writing done or not.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kills import ROOT, environment

SIX = ROOT / "tests" / "packs" / "six"
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
REPORT = "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\n" + "".join(
    f"Part {letter}\n\nThe harbor {letter} has {n + 2} ferries. About 70% of its trade is fish.\n\n"
    for n, letter in enumerate("ABCDEFGHIJKLMNOP")
)
FACT = (
    "  f{0}: {{kind: definition, statement: A pier holds {0} boats., shelf_life: fixed, locators: [a.1]}}\n"
)
UNTIDY = (
    "topic: quay\ntitle: A quay\n"
    'source: {id: Q-1, title: M, genre: Memo, publisher: Quay Office, date: "2024-03-01", cells: [a.1]}\n'
    f"facts:\n{''.join(FACT.format(number) for number in range(2, 60))}"
)
MEMO = "Its crew: {{fleet.crew-share}}.\n" * 2_000
Tree = dict[str, bytes]  # what is in a folder: by path


class Writing(NamedTuple):
    """A command that writes: its words for a folder, and what is there before."""

    words: Callable[[str], list[str]]
    before: Tree
    stdin: str = ""


WRITINGS = {
    "lint --fix": Writing(lambda home: ["lint", "--fix", f"{home}/quay.yaml"], {"quay.yaml": UNTIDY.encode()}),
    "fill -o": Writing(lambda home: ["fill", "-", "-o", f"{home}/out.md", "--force"], {"out.md": b"old"}, MEMO),
    "fill --in-place": Writing(lambda home: ["fill", f"{home}/m.md", "--in-place"], {"m.md": MEMO.encode()}),
    "draft --into": Writing(lambda home: ["draft", "-", "--into", f"{home}/pack"], {}, REPORT),
    "draft --into --force": Writing(
        lambda home: ["draft", "-", "--into", home, "--force"],
        {"sources/IF99999.yaml": b"old", "part-a.yaml": b"old"}, REPORT,
    ),
    "new": Writing(lambda home: ["new", f"{home}/pack"], {}),
    "export sqlite": Writing(lambda home: ["export", "sqlite", f"{home}/f.db", "--force"], {"f.db": b"old"}),
    "export jsonl": Writing(lambda home: ["export", "jsonl", f"{home}/f.jsonl", "--force"], {"f.jsonl": b"old"}),
}  # fmt: skip


def tree(folder: Path) -> Tree:
    """Return what is in a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def put(folder: Path, files: Tree) -> None:
    """Empty a folder and put some files there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def started(writing: Writing, base: Path) -> subprocess.Popen[bytes]:
    """Start a command that writes into `base/home`."""
    words = [*writing.words(str(base / "home")), "--facts", str(SIX), "--only-facts"]
    (base / "stdin").write_text(writing.stdin)
    with open(base / "stdin", "rb") as stdin:
        return subprocess.Popen(
            [sys.executable, "-m", "usjapan_cli", *words],
            env=environment(base), stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip


def left_behind(now: Tree) -> set[str]:
    """Return the hidden names, of files or folders, that nothing reads."""
    tops = {name.rpartition("/")[2] if ".part/" not in name else name.partition("/")[0] for name in now}
    return {top for top in tops if top.startswith(".") and top.endswith(".part")}


def faults(writing: Writing, now: Tree, after: Tree) -> list[str]:
    """Return what is neither as it was nor as it is to be."""
    now = {name: content for name, content in now.items() if not left_behind({name: content})}
    found = [f"strange: {name}" for name in now.keys() - after.keys() - writing.before.keys()]
    found += [f"lost: {name}" for name in writing.before.keys() - now.keys()]
    for name in now.keys() & after.keys():
        if now[name] not in (after[name], writing.before.get(name)):
            found.append(f"corrupt: {name}, {len(now[name])} bytes")
    is_part = not writing.before and 0 < len(now) < len(after)
    return [*found, "a folder in part"] if is_part else found


def run(name: str, count: int, seed: int, base: Path) -> int:
    """Kill one command many times; print what was there then; return how often that was wrong."""
    writing, rng = WRITINGS[name], random.Random(f"{seed} {name}")
    ends, wrong, left = Counter[str](), 0, 0
    for _ in range(2):  # the first fills the cache
        put(base / "home", writing.before)
        start = time.perf_counter()
        _, said = started(writing, base).communicate()
        edge = time.perf_counter() - start  # seconds after which a run has probably written
    after = tree(base / "home")
    assert after != writing.before, said
    for number in range(count):
        put(base / "home", writing.before)
        process = started(writing, base)
        time.sleep(rng.uniform(0, 1.1 * edge) if number % 2 else max(0, rng.gauss(edge, 0.05 * edge)))
        sent = SIGNALS[number // 2 % len(SIGNALS)]
        process.send_signal(sent)
        process.communicate(timeout=60)
        now = tree(base / "home")
        edge *= 1.03 if now == writing.before else 0.97
        found, hidden = faults(writing, now, after), left_behind(now)
        left += bool(hidden)
        found += [f"left behind after {sent.name}: {hidden}"] if hidden and sent != signal.SIGKILL else []
        ends["as it was" if now == writing.before else "as it is to be" if now == after else "between"] += 1
        wrong += bool(found)
        if found:
            print(f"  {name}, kill {number}: {'; '.join(found)}")
    print(f"{name:22} {count:>5} {wrong:>6} {left:>12}  {dict(ends)}", flush=True)
    return wrong


def main() -> int:
    """Print a row for each command; the status is 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=10199)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    print(f"{'command':22} {'kills':>5} {'wrong':>6} {'left by KILL':>12}")
    wrong = 0
    for name in WRITINGS:
        if options.only in name:
            with tempfile.TemporaryDirectory() as place:
                wrong += run(name, options.kills, options.seed, Path(place))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
