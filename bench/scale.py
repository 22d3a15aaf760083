"""Makes packs of many facts from a seed and prints how lookups grow with them.

    python bench/scale.py [--sizes 1000,10000,100000] [--rounds 30] [--keep FOLDER]

Every figure is a whole process, as a median of the ratios to `python -c pass` of the same round.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from startup import command, ratios

CONSONANTS, VOWELS = "bcdfghjklmnprstvw", "aeiou"
SEED = 10199


def word(rng: random.Random, syllables: int) -> str:
    """Return an invented word."""
    return "".join(rng.choice(CONSONANTS) + rng.choice(VOWELS) for _ in range(syllables))


def write_pack(folder: Path, count: int) -> tuple[str, str]:
    """Write a pack of `count` invented facts, 500 a topic; return an id and a rare word of it."""
    rng = random.Random(SEED)
    common = [word(rng, 2) for _ in range(400)]
    rare = [word(rng, 4) for _ in range(max(count // 2, 200))]
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "S1.yaml").write_text(
        "id: S1\ntitle: Survey of Invented Things\ngenre: Report\npublisher: Office of Invention\n"
        'date: "2024-01-31"\nsections: {a: A}\ncells: [a.1]\n'
    )
    wanted = ("", "")
    for topic in range((count + 499) // 500):
        lines = [f"topic: t{topic}", f"title: Topic {topic}", "source: S1", "facts:"]
        for number in range(min(500, count - 500 * topic)):
            words = rng.sample(common, 6) + rng.sample(rare, 2)
            rng.shuffle(words)
            lines += [
                f"  f{number}:",
                f"    statement: The {' '.join(words)} is {rng.randrange(10**6)} of them.",
                "    kind: metadata",
                "    shelf_life: fixed",
                "    locators: [a.1]",
                f"    keywords: [{rng.choice(rare)}, {rng.choice(common)}]",
                "    questions:",
                f"      - How many {rng.choice(common)} {rng.choice(rare)} of t{topic} f{number}?",
            ]
            if topic == count // 1000:
                wanted = (f"t{topic}.f{number}", next(w for w in words if w in rare))
        (folder / f"t{topic}.yaml").write_text("\n".join(lines) + "\n")
    return wanted


def main() -> None:
    """Print a row for each size: compiling, then lookups."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--keep", type=Path, help="keep the packs here")
    options = parser.parse_args()
    base = options.keep or Path(tempfile.mkdtemp())
    environ = {**os.environ, "XDG_CACHE_HOME": str(base / "cache")}
    print(f"{'facts':>8} {'compile s':>10} {'show':>6} {'search':>7} {'one edit':>9} {'worse':>6}")
    for size in map(int, options.sizes.split(",")):
        folder = base / f"pack-{size}"
        id, rare = write_pack(folder, size)
        pack = ["--facts", str(folder)]
        typo, worse = rare[:3] + rare[4:], rare[:2] + rare[3:5] + rare[6:]
        start = time.perf_counter()
        first = command(["show", id, *pack], environ, check=True)
        compiled = time.perf_counter() - start
        assert id.encode() in first, first
        cases = [["show", id], ["search", rare], ["search", typo], ["search", worse]]
        found = [f"{ratios([*case, *pack], environ, options.rounds)[0]:.2f}" for case in cases]
        print(f"{size:>8} {compiled:>10.1f} {found[0]:>6} {found[1]:>7} {found[2]:>9} {found[3]:>6}")
    if not options.keep:
        shutil.rmtree(base)


if __name__ == "__main__":
    sys.exit(main())
