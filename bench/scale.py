"""Makes packs of many facts from a seed and prints how lookups grow with them.

    python bench/scale.py [--sizes 200,1000,10000,100000] [--rounds 30] [--keep FOLDER]

Every figure but the seconds is a whole process, as a median of the ratios to `python -c pass` of the
same round; `first` is a first run, with no cache. The exit status is 1 where a budget is not kept.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
from pathlib import Path

from startup import command, peak_megabytes, ratios

CONSONANTS, VOWELS = "bcdfghjklmnprstvw", "aeiou"
SEED = 10199
COLUMNS = ("facts", "first s", "first", "show", "search", "one edit", "worse", "MB")
BUDGETS = {
    200: (90, 9, 1.8, 1.9, 2.2, 3.8, 16),
    1_000: (90, 90, 1.8, 1.9, 2.2, 3.8, 16),
    10_000: (5, 300, 1.8, 2.1, 2.4, 4.2, 40),
    100_000: (20, 2_000, 1.9, 2.2, 2.5, 4.5, 40),
}


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


def measured(folder: Path, size: int, environ: dict[str, str], rounds: int) -> list[float]:
    """Return the figures of one size: the first run, the lookups, and the memory of a lookup."""
    id, rare = write_pack(folder, size)
    pack = ["--facts", str(folder)]
    typo, worse = rare[:3] + rare[4:], rare[:2] + rare[3:5] + rare[6:]
    show = ["show", id, *pack]

    def forget() -> None:
        shutil.rmtree(environ["XDG_CACHE_HOME"], ignore_errors=True)

    first, seconds = ratios(show, environ, max(1, min(rounds, 10_000 // size)), before=forget)
    assert id.encode() in command(show, environ, check=True)
    cases = [show, *(["search", word, *pack] for word in (rare, typo, worse))]
    found = [ratios(case, environ, rounds)[0] for case in cases]
    return [seconds, first, *found, peak_megabytes(cases[1], environ)]


def main() -> int:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="200,1000,10000,100000")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--keep", type=Path, help="keep the packs here")
    options = parser.parse_args()
    base = options.keep or Path(tempfile.mkdtemp())
    environ = {**os.environ, "XDG_CACHE_HOME": str(base / "cache")}
    print("".join(f"{name:>10}" for name in COLUMNS))
    over = 0
    for size in map(int, options.sizes.split(",")):
        figures = measured(base / f"pack-{size}", size, environ, options.rounds)
        print(f"{size:>10}" + "".join(f"{figure:>10.2f}" for figure in figures), flush=True)
        budgets = BUDGETS.get(size, ())
        over += sum(figure > budget for figure, budget in zip(figures, budgets, strict=False))
    if not options.keep:
        shutil.rmtree(base)
    return min(over, 1)


if __name__ == "__main__":
    sys.exit(main())
