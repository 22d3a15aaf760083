"""Prints how well search answers our own queries, by class, and the curve that its threshold is set on.

    python bench/search_quality.py [--misses]

The queries are those of `tests/search/test_ranking.yaml`, the known misses with them.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import yaml

from usjapan_cli import load
from usjapan_cli.search import rank

QUERIES = Path(__file__).parent.parent / "tests" / "search" / "test_ranking.yaml"
LIBRARY = load()


def placed(case: dict[str, Any]) -> int | None:
    """Return the rank of the first right fact among ten; 0 where nothing at all was found."""
    hits = LIBRARY.search(case["q"], 10).hits
    if not hits:
        return 0
    return next((at for at, hit in enumerate(hits, 1) if hit.fact.id in case["ids"]), None)


def share(flags: list[bool]) -> str:
    """Return a share as a figure of three digits."""
    return f"{sum(flags) / len(flags):.3f}" if flags else "-"


def by_class(cases: list[dict[str, Any]]) -> None:
    """Print a row a class: the first right, among three, refused, milliseconds a query."""
    print(f"{'class':<18} {'n':>4} {'first':>6} {'three':>6} {'refused':>8} {'ms':>6}")
    classes = list(dict.fromkeys(case["class"] for case in cases))
    for name in [*classes, "answerable", "unanswerable"]:
        chosen = [c for c in cases if name in (c["class"], "answerable" if c["ids"] else "unanswerable")]
        times, ranks = [], []
        for case in chosen:
            start = time.perf_counter()
            ranks.append(placed(case))
            times.append(time.perf_counter() - start)
        first, three = [r == 1 for r in ranks], [r in (1, 2, 3) for r in ranks]
        figures = f"{share(first):>6} {share(three):>6} {share([r == 0 for r in ranks]):>8}"
        print(f"{name:<18} {len(chosen):>4} {figures} {statistics.median(times) * 1000:>6.1f}")


def curve(cases: list[dict[str, Any]]) -> None:
    """Print what other thresholds would do: right first answers against refusals where there is none."""
    chosen = rank.THRESHOLD, rank.SHORT_THRESHOLD
    gap = chosen[1] - chosen[0]
    answerable = [case for case in cases if case["ids"]]
    others = [case for case in cases if not case["ids"]]
    print(f"\n{'threshold':>9} {'first right':>12} {'refused':>8} {'precision':>10}")
    for step in range(20, 95, 5):
        rank.THRESHOLD, rank.SHORT_THRESHOLD = step / 100, step / 100 + gap
        ranks = [placed(case) for case in answerable]
        refused = [placed(case) == 0 for case in others]
        answered = sum(r != 0 for r in ranks) + refused.count(False)
        right = sum(r == 1 for r in ranks)
        mark = " <- set" if abs(step / 100 - chosen[0]) < 0.001 else ""
        figures = f"{right / len(ranks):>12.3f} {share(refused):>8} {right / answered:>10.3f}"
        print(f"{step / 100:>9.2f} {figures}{mark}")
    rank.THRESHOLD, rank.SHORT_THRESHOLD = chosen


def main() -> None:
    """Print the table and the curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list what is not right")
    options = parser.parse_args()
    cases = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    by_class(cases)
    curve(cases)
    for case in cases if options.misses else ():
        found = placed(case)
        if found != (1 if case["ids"] else 0):
            print(f"{case['class']}: {case['q']!r}: {found}")


if __name__ == "__main__":
    main()
