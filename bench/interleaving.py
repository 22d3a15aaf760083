"""Prints how many copies that an extractor read across two columns are recognised, and how many whole ones.

    USJAPAN_SOURCE=FOLDER python bench/interleaving.py [WHOLE...]
    python bench/interleaving.py --fit TEXT...

The paragraphs of FOLDER/crs/*.raw.txt are set in two columns of several widths, with and without broken
words, and read across. WHOLE are files of whole texts, of any kind, of which none should be recognised.
With --fit the table of `usjapan_cli/copies/interleaving.py` is printed as English texts give it.
"""

from __future__ import annotations

import math
import os
import random
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "copies"))
sys.path.insert(0, str(ROOT / "tests"))

from test_interleaving import across  # noqa: E402

from usjapan_cli.copies import interleaving  # noqa: E402
from usjapan_cli.copies.report import read_report  # noqa: E402

WIDTHS = (30, 40, 50, 60)
SIZES = (200, 250, 300, 400, 600, 1000)
ROUNDS = 6  # stretches of a document for each size and width
FEWEST = 5  # times that are added to each pair, so that a rare one tells little


def paragraphs(path: Path) -> list[str]:
    """Return the paragraphs of a document."""
    found: dict[str, list[str]] = {}
    for sentence in read_report(path.read_text("utf-8")).sentences:
        found.setdefault(sentence.address.rpartition(".")[0], []).append(sentence.text)
    return [" ".join(texts) for texts in found.values()]


def stretch(parts: list[str], size: int, start: int) -> str:
    """Return so many words of paragraphs from a word on."""
    words = [(at, word) for at, part in enumerate(parts) for word in part.split()][start : start + size]
    kept: dict[int, list[str]] = {}
    for at, word in words:
        kept.setdefault(at, []).append(word)
    return "\n\n".join(" ".join(one) for one in kept.values())


def crossed(folder: Path) -> None:
    """Print a row a size: the share of crossed stretches that are recognised, by width of the columns."""
    documents = [paragraphs(path) for path in sorted(folder.glob("*.raw.txt"))]
    chance = random.Random(20)
    print("words" + "".join(f"{width:>8}" for width in WIDTHS))
    for size in SIZES:
        row = []
        for width in WIDTHS:
            found = []
            for parts in documents:
                room = sum(len(part.split()) for part in parts) - size
                for turn in range(ROUNDS):
                    text = stretch(parts, size, chance.randrange(max(1, room)))
                    found.append(interleaving.is_interleaved(across(text, width, turn % 2 == 1)))
            row.append(sum(found) / len(found))
        print(f"{size:5}" + "".join(f"{share:8.3f}" for share in row), flush=True)


def whole(paths: list[Path]) -> None:
    """Name the whole texts that are taken for crossed ones."""
    wrong = [path for path in paths if _is_crossed(path)]
    print(f"{len(wrong)} of {len(paths)} whole texts", *wrong)


def _is_crossed(path: Path) -> bool:
    return interleaving.is_interleaved(read_report(path.read_text("utf-8", "replace")).flow)


def fit(paths: list[str]) -> None:
    """Print how often a class of words follows another in texts, as the table has it."""
    pairs: Counter[tuple[str, str]] = Counter()
    for path in paths:
        for part in Path(path).read_text("utf-8", "replace").split("\n\n"):
            words = part.split()
            if len(words) > 7:
                both = ((interleaving._before(a), interleaving._after(b)) for a, b in pairwise(words))
                pairs.update(pair for pair in both if all(pair))
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    for (one, other), times in pairs.items():
        before[one] += times
        after[other] += times
    head, *rows = (line.split() for line in interleaving._FOLLOWS.strip().split("\n"))
    print("    " + "".join(f"{name:>4}" for name in head))
    for name, *_ in rows:
        chances = [before[name] * after[other] / pairs.total() for other in head]
        ratios = [
            (pairs[name, other] + FEWEST) / (chance + FEWEST)
            for other, chance in zip(head, chances, strict=True)
        ]
        print(f"{name:4}" + "".join(f"{max(-3, min(3, round(math.log(ratio)))):4}" for ratio in ratios))


def main() -> int:
    """Print the figures, or the table."""
    if sys.argv[1:2] == ["--fit"]:
        fit(sys.argv[2:])
        return 0
    folder = Path(os.environ.get("USJAPAN_SOURCE") or os.devnull) / "crs"
    if not folder.is_dir():
        print("USJAPAN_SOURCE names no folder with crs/NAME.raw.txt", file=sys.stderr)
        return 2
    crossed(folder)
    whole([*sorted(folder.glob("*.txt")), *map(Path, sys.argv[1:])])
    return 0


if __name__ == "__main__":
    sys.exit(main())
