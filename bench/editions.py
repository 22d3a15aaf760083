"""Times the curator's commands on an invented report of n, 2n and 4n sentences, and its next edition.

    python bench/editions.py [--sentences 200] [--rounds 3]

Prints the processor's seconds of each command, the least of some rounds, and how they grow: 4n should take
about four times as long as n. A fact rests on every second sentence; one figure in ten is another in the
next edition. The exit status is 1 where 4n takes more than six times as long.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from scale import SEED, word

ROOT = Path(__file__).resolve().parents[1]
MOST_GROWTH = 6.0
COMMANDS = ("draft", "sentences", "verify", "compare", "rebase")


def sentences(count: int) -> list[tuple[str, int]]:
    """Return invented sentences, each with the figure in it."""
    rng = random.Random(SEED)
    nouns = [word(rng, 3) for _ in range(max(200, count))]
    made = []
    for _ in range(count):
        one, other, third = rng.sample(nouns, 3)
        number = rng.randrange(20, 9000)
        made.append((f"The {one} of the {other} has about {number:,} {third} in the inner harbor.", number))
    return made


def report(made: list[tuple[str, int]], day: str) -> str:
    """Return the text of a report, ten sentences a paragraph."""
    paragraphs = [" ".join(text for text, _ in made[at : at + 10]) for at in range(0, len(made), 10)]
    return (
        f"CRS In Focus\nIF99999\nUpdated {day}\n\nInvented Harbors\n\nOverview\n\n"
        + "\n\n".join(paragraphs)
        + "\n"
    )


def write_pack(folder: Path, made: list[tuple[str, int]]) -> None:
    """Write a fact for every second sentence into a drafted pack."""
    lines = ["topic: overview", "title: Overview", "source: IF99999", "facts:"]
    for at, (text, number) in enumerate(made[::2]):
        address = f"overview.{at * 2 // 10 + 1}.{at * 2 % 10 + 1}"
        lines += [
            f"  f{at}:",
            f"    statement: {text}",
            "    kind: figure",
            f"    value: {{number: {number}, unit: {text.split()[8]}, bound: about}}",
            "    shelf_life: current",
            f"    locators: [{address}]",
        ]
    (folder / "overview.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def seconds(argv: list[str]) -> float:
    """Return the processor's seconds of one run; its answer is thrown away."""
    before = os.times()
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, check=False)
    if done.returncode not in (0, 1) or b"Traceback" in done.stderr:
        raise SystemExit(done.stderr.decode()[-400:])
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def measured(count: int, rounds: int) -> list[float]:
    """Return the seconds of each command for a report of so many sentences."""
    made = sentences(count)
    newer = [
        (text.replace(f"{n:,}", f"{n + 11:,}"), n) if at % 10 == 0 else (text, n)
        for at, (text, n) in enumerate(made)
    ]
    program = [sys.executable, "-m", "usjapan_cli"]
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        old, new, pack = base / "old.txt", base / "new.txt", base / "pack"
        old.write_text(report(made, "March 4, 2024"), encoding="utf-8")
        new.write_text(report(newer, "June 5, 2026"), encoding="utf-8")
        seconds([*program, "draft", str(old), "--into", str(pack)])
        write_pack(pack, made)
        own = ["--facts", str(pack), "--only-facts"]
        seconds([*program, "list", *own])  # compiles the pack
        lines = (
            ["draft", str(new)], ["sentences", str(new), *own], ["verify", str(old), *own],
            ["compare", str(new), "--old", str(old), *own],
            ["rebase", str(new), "--old", str(old), "--into", str(base / "next"), "--force", *own],
        )  # fmt: skip
        return [min(seconds([*program, *line]) for _ in range(rounds)) for line in lines]


def main() -> int:
    """Print a row for each size, and the growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    sizes = [options.sentences * times for times in (1, 2, 4)]
    print("sentences " + " ".join(f"{name:>10}" for name in COMMANDS))
    rows = [measured(size, options.rounds) for size in sizes]
    for size, row in zip(sizes, rows, strict=True):
        print(f"{size:>9} " + " ".join(f"{taken:>9.2f}s" for taken in row), flush=True)
    growth = [last / first for first, last in zip(rows[0], rows[-1], strict=True)]
    print("4n to n   " + " ".join(f"{times:>10.1f}" for times in growth))
    return int(max(growth) > MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
