"""Prints how time and memory of every command grow: at n, 2n and 4n of what it is given.

    python bench/stress/growth.py [--only WORD] [--scale 1.0]

Seconds are of the processor, so that other work on the machine counts little; from them the time of an
input of next to nothing is taken away. A slope of 1 is linear, of 2 quadratic. A row is marked where the
last slope passes 1.5, or the largest input takes more than 5 seconds or 200 MB; the status is then 1.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scale import word, write_pack

PROGRAM = str(Path(sys.executable).with_name("usjapan"))
SLOPE, SECONDS, MEGABYTES = 1.5, 5, 200
NOISE = 0.3  # seconds under which a slope says nothing
HEAD = "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\n"
OWN = "CRS In Focus\nIF10199\nUpdated May 15, 2023\n\nU.S.-Japan Relations\n\nOverview\n\nIt is an ally of ours.\n\n"
HOUR_AGO = time.time() - 3600
CASES: dict[str, tuple[int, Callable[[Path, int], tuple[list[str], str]]]] = {}

Case = Callable[[Path, int], tuple[list[str], str]]


def case(name: str, size: int) -> Callable[[Case], Case]:
    """Enter what makes an input of n parts: it returns the arguments and what goes to stdin."""

    def enter(make: Case) -> Case:
        CASES[name] = (size, make)
        return make

    return enter


def ran(argv: Sequence[str], base: Path, stdin: str = "") -> tuple[float, float, int]:
    """Run the program; return seconds of the processor, megabytes at the peak, and the status."""
    given = base / "stdin"
    given.write_text(stdin, "utf-8")
    environ = {
        "XDG_CACHE_HOME": str(base / "cache"),
        "HOME": str(base),
        "PATH": os.defpath,
        "USJAPAN_TODAY": "2026-11-25",
    }
    with given.open("rb") as file:
        process = subprocess.Popen(
            [PROGRAM, *argv], stdin=file, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environ, cwd=base
        )  # fmt: skip
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def pack(base: Path, count: int) -> str:
    """Return a pack of so many facts, its index in the cache."""
    folder = base / f"pack-{count}"
    if not folder.exists():
        write_pack(folder, count)
        for file in folder.rglob("*.yaml"):
            os.utime(file, (HOUR_AGO, HOUR_AGO))  # of a file just written no index is trusted
        ran(["topics", "--facts", str(folder)], base)
    return str(folder)


def ids(count: int, known: int = 500) -> str:
    """Return ids of a pack, again and again."""
    return "".join(f"t0.f{number % known}\n" for number in range(count))


def sentences(count: int) -> str:
    """Return a report of so many invented sentences, in paragraphs of eight and sections of forty."""
    rng = random.Random(count)
    parts = [HEAD]
    for number in range(count):
        if number % 40 == 0:
            parts.append(f"\n\nHarbor {word(rng, 3).title()} {number}\n\n")
        words = " ".join(word(rng, 2) for _ in range(8))
        parts.append(f"The {words} had {rng.randrange(10**5):,} ferries. ")
        parts.append("\n\n" if number % 8 == 7 else "")
    return "".join(parts) + "\n"


def report(base: Path, count: int) -> tuple[str, str]:
    """Return a report, and a pack with its record and a fact on each tenth sentence."""
    text, folder = base / f"report-{count}.txt", base / f"source-{count}"
    if not text.exists():
        text.write_text(sentences(count), "utf-8")
        ran(["draft", str(text), "--into", str(folder)], base)
        listed = subprocess.run(
            [PROGRAM, "sentences", str(text), "--facts", str(folder), "--only-facts"],
            capture_output=True, text=True, check=False, cwd=base,
        ).stdout.splitlines()  # fmt: skip
        facts = ["topic: quay", "title: Quay", "source: IF99999", "facts:"]
        for number, line in enumerate(listed[::10]):
            address, _, said = line.split("\t")
            facts += [
                f"  f{number}:", f"    statement: {said}", "    kind: metadata", "    shelf_life: fixed",
                f"    locators: [{address}]", f"    questions: [What had ferries {number}, How many of {number}]",
            ]  # fmt: skip
        (folder / "quay.yaml").write_text("\n".join(facts) + "\n", "utf-8")
        ran(["topics", "--facts", str(folder), "--only-facts"], base)
    return str(text), str(folder)


def reading(name: str, size: int, *argv: str) -> None:
    """Enter a command that reads a pack of n facts."""

    @case(name, size)
    def _make(base: Path, count: int) -> tuple[list[str], str]:
        return [*argv, "--facts", pack(base, count)], ""


def on_report(name: str, size: int, *argv: str) -> None:
    """Enter a command that is given a report of n sentences, with its record and facts."""

    @case(name, size)
    def _make(base: Path, count: int) -> tuple[list[str], str]:
        text, folder = report(base, count)
        return [argv[0], text, *argv[1:], "--facts", folder, "--only-facts"], ""


def endless(name: str, unit: str, *argv: str, head: str = OWN) -> None:
    """Enter a command that is given one thing n times over."""

    @case(name, 100_000)
    def _make(base: Path, count: int) -> tuple[list[str], str]:
        return [*argv], head + unit * (count // len(unit))


reading("topics, facts", 4_000, "topics")
reading("search, facts", 4_000, "search", "how many ferries")
reading("list, facts", 4_000, "list")
reading("list --format csv, facts", 4_000, "list", "--format", "csv")
reading("list --format json, facts", 2_000, "list", "--format", "json")
reading("list --format markdown, facts", 4_000, "list", "--format", "markdown")
reading("export jsonl, facts", 4_000, "export", "jsonl")
reading("timeline, facts", 4_000, "timeline")
reading("sources, facts", 4_000, "sources")
reading("changes, facts", 4_000, "changes")
reading("table, facts", 4_000, "table")
on_report("verify, sentences", 1_000, "verify")
on_report("compare, sentences", 500, "compare")
on_report("sentences, sentences", 1_000, "sentences")
on_report("draft, sentences", 1_000, "draft")
endless("verify, letters", "x", "verify", "-")
endless("verify, a row's name", "Canada ", "verify", "-")
endless("verify, dashes", "-\n", "verify", "-")
endless("draft, letters", "x", "draft", "-")
endless("draft, brackets", "[a](", "draft", "-")
endless("sentences, bullets", "\u2022 a\n", "sentences", "-")
endless("compare, full stops", "A. ", "compare", "-")
endless("check, brackets", "[a](", "check", "-", "--as", "markdown")
endless("check, commas", "1,", "check", "-", "--as", "markdown")
endless("fill, braces", "{{", "fill", "-")
endless("fill, slips", "{{us-trop}} {{a-b ", "fill", "-")
endless("fill, half marks", "<!--usjapan a.b x-->", "fill", "-", "--as", "html")
endless("fill, unknown ids", "{{alliance.x}} ", "fill", "-")


@case("compile, facts", 2_000)
def _compile(base: Path, count: int) -> tuple[list[str], str]:
    folder = pack(base, count)
    for file in Path(folder).rglob("*.yaml"):
        os.utime(file, (HOUR_AGO - 1, HOUR_AGO - 1))
    return ["topics", "--facts", folder], ""


@case("rebase, sentences", 500)
def _rebase(base: Path, count: int) -> tuple[list[str], str]:
    text, folder = report(base, count)
    later = Path(text).with_suffix(".later.txt")
    later.write_text(Path(text).read_text("utf-8").replace("March 4, 2026", "May 4, 2026"), "utf-8")
    return ["rebase", str(later), "--into", "rebased", "--force", "--facts", folder, "--only-facts"], ""


@case("lint, facts", 2_000)
def _lint(base: Path, count: int) -> tuple[list[str], str]:
    return ["lint", pack(base, count), "--only-facts"], ""


@case("lint --diff, untidy facts", 2_000)
def _diff(base: Path, count: int) -> tuple[list[str], str]:
    file = base / f"untidy-{count}.yaml"
    lines = ["topic: q", "title: Q", "source: Q-1", "facts:"]
    for number in range(count):
        lines += [
            f"  f{number}:",
            "    kind: metadata",
            f"    statement: Boat {number} lies there.",
            "    locators: [x.1]",
        ]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return ["lint", "--diff", str(file)], ""


for name, argv, asked in (
    ("show -, ids", ["show", "-"], ids),
    ("cite - --style apa, ids", ["cite", "-", "--style", "apa"], ids),
    ("cite - bibtex --with-fact, ids", ["cite", "-", "--style", "bibtex", "--with-fact"], ids),
    ("show -, unknown ids", ["show", "-"], lambda n: "".join(f"no.f{number}\n" for number in range(n))),
):

    @case(name, 2_500)
    def _ids(
        base: Path, count: int, argv: list[str] = argv, asked: Callable[[int], str] = asked
    ) -> tuple[list[str], str]:
        return [*argv, "--facts", pack(base, 500)], asked(count)


for name, argv in (
    ("show -, distinct ids", ["show", "-"]),
    ("cite -, distinct ids", ["cite", "-"]),
    ("cite - bibtex, distinct ids", ["cite", "-", "--style", "bibtex", "--with-fact"]),
):

    @case(name, 2_500)
    def _distinct(base: Path, count: int, argv: list[str] = argv) -> tuple[list[str], str]:
        asked = "".join(f"t{number // 500}.f{number % 500}\n" for number in range(count))
        return [*argv, "--facts", pack(base, count)], asked


@case("export sqlite, facts", 2_000)
def _export(base: Path, count: int) -> tuple[list[str], str]:
    return ["export", "sqlite", str(base / "facts.db"), "--force", "--facts", pack(base, count)], ""


@case("check, paragraphs", 50)
def _check(base: Path, count: int) -> tuple[list[str], str]:
    said = (
        "The United States had over 50,000 troops in Japan in {}, and Japan imported ${} billion of goods. "
    )
    return ["check", "-"], "".join(said.format(1900 + n % 120, n) + "\n\n" for n in range(count))


@case("check, sentences of one paragraph", 4_000)
def _check_paragraph(base: Path, count: int) -> tuple[list[str], str]:
    return ["check", "-"], "".join(f"HOST: Hi there, number {n}.\n" for n in range(count))


@case("fill, placeholders", 500)
def _fill(base: Path, count: int) -> tuple[list[str], str]:
    return ["fill", "-"], "".join(f"Line {n}: {{{{alliance.us-troops}}}}.\n" for n in range(count))


def row(name: str, base: Path, scale: float) -> tuple[str, bool]:
    """Measure one case; return its line, and whether it keeps its bounds."""
    size, make = CASES[name]
    size = max(8, int(size * scale))
    found = []
    for count in (8, size, 2 * size, 4 * size):
        argv, stdin = make(base, count)
        found.append(ran(argv, base, stdin))
    (start, *_), *grown = found
    times = [max(seconds - start, 0) for seconds, _, _ in grown]
    slopes = [_slope(*pair) for pair in pairwise(times)]
    slow, big = grown[-1][0] > SECONDS, max(megabytes for _, megabytes, _ in grown) > MEGABYTES
    steep = slopes[-1] > SLOPE
    marks = [said for said, is_so in (("steep", steep), ("slow", slow), ("big", big)) if is_so]
    marks += sorted({f"status {status}" for *_, status in grown if status not in (0, 1)})
    figures = "".join(f"{seconds:8.2f}" for seconds, *_ in grown)
    powers = "".join(f"{slope:7.2f}" if slope == slope else "      -" for slope in slopes)
    memory = "".join(f"{megabytes:6.0f}" for _, megabytes, _ in grown)
    return f"{name:32}{size:>8}{figures}{powers}{memory}  {', '.join(marks)}".rstrip(), not (
        slow or big or steep
    )


def _slope(less: float, more: float) -> float:
    """Return the power with which a time grows; not a number where both are too short to tell."""
    return math.nan if more < NOISE or less <= 0 else math.log2(more / less)


def main() -> int:
    """Print a row a case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--scale", type=float, default=1.0, help="times the sizes")
    options = parser.parse_args()
    print(
        f"{'command, what grows':32}{'n':>8}{'s: n':>8}{'2n':>8}{'4n':>8}{'slope':>7}{'':7}{'MB: n':>6}{'2n':>6}{'4n':>6}"
    )
    kept = True
    with tempfile.TemporaryDirectory() as place:
        for name in (name for name in CASES if options.only in name):
            line, is_bounded = row(name, Path(place), options.scale)
            kept = kept and is_bounded
            print(line, flush=True)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
