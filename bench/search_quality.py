"""Prints how well search answers our own queries, by set and class, and the curve that its threshold is set on.

    python bench/search_quality.py [--misses]

The sets: `ours` (`tests/search/test_ranking.yaml`), half `a` of `unseen_queries.yaml`, half `c` of
`fresh_queries.yaml` and the halves `e` to `k` (`blind_queries.yaml`, `plain_queries.yaml`, `kind_queries.yaml`,
`sampled_queries.yaml`, `exchanged_queries.yaml`, `parties_queries.yaml`, `idiom_queries.yaml`) are what words, rules and thresholds are
chosen on; the halves `b` and `d` are only reported on, so `--misses` names none of them. `nearest` is the share whose
first hit is right or, where nothing is found, whose first named nearest fact is.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

import yaml

from usjapan_cli import load
from usjapan_cli.search import engine, rank

QUERIES = Path(__file__).parent.parent / "tests" / "search"
LIBRARY = load()
CHOSEN = ("ours", "a", "c", "e", "f", "g", "h", "i", "j", "k")  # the sets that choices are made on

Case = dict[str, Any]


def read_sets() -> dict[str, list[Case]]:
    """Return the queries by set: ours, a, c, e to k, b, d."""
    ours, *others = (
        yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in (QUERIES / "test_ranking.yaml", *sorted(QUERIES.glob("*_queries.yaml")))
    )
    halved = [case for cases in others for case in cases]
    halves = {half: [case for case in halved if case["half"] == half] for half in "acefghijkbd"}
    return {"ours": ours, **halves}


def placed(case: Case) -> tuple[int | None, bool]:
    """Return the rank of the first right fact among ten (0 where nothing was found), and whether that, or the nearest, is right."""
    result = LIBRARY.search(case["q"], 10)
    if not result.hits:
        return 0, bool(result.nearest) and result.nearest[0][0].id in case["ids"]
    place = next((at for at, hit in enumerate(result.hits, 1) if hit.fact.id in case["ids"]), None)
    return place, place == 1


def share(flags: list[bool]) -> str:
    """Return a share as a figure of three digits."""
    return f"{sum(flags) / len(flags):.3f}" if flags else "-"


def by_class(name: str, cases: list[Case]) -> None:
    """Print a row a class: the first right, among three, refused, right or nearest, milliseconds a query."""
    print(f"\n{name:<18} {'n':>4} {'first':>6} {'three':>6} {'refused':>8} {'nearest':>8} {'ms':>6}")
    classes = list(dict.fromkeys(case["class"] for case in cases))
    for label in [*classes, "answerable", "not answerable"]:
        chosen = [c for c in cases if label in (c["class"], "answerable" if c["ids"] else "not answerable")]
        times, ranks, near = [], [], []
        for case in chosen:
            start = time.perf_counter()
            place, is_near = placed(case)
            times.append(time.perf_counter() - start)
            ranks.append(place)
            near.append(is_near)
        first, three = [r == 1 for r in ranks], [r in (1, 2, 3) for r in ranks]
        figures = f"{share(first):>6} {share(three):>6} {share([r == 0 for r in ranks]):>8} {share(near):>8}"
        print(f"{label:<18} {len(chosen):>4} {figures} {statistics.median(times) * 1000:>6.1f}")


def curve(cases: list[Case]) -> None:
    """Print what other thresholds would give on the sets that choices are made on."""
    answerable = [case for case in cases if case["ids"]]
    others = [case for case in cases if not case["ids"]]
    print(f"\n{'threshold':>9} {'first right':>12} {'refused':>8} {'precision':>10}")
    for step in range(30, 85, 5):
        least = step / 100
        bar = rank.Bar(least + 0.05, least, rank.ANSWER.names, least, rank.ANSWER.points)
        engine._Base.hits.__defaults__ = (bar,)
        ranks = [placed(case)[0] for case in answerable]
        refused = [placed(case)[0] == 0 for case in others]
        answered = sum(r != 0 for r in ranks) + refused.count(False)
        right = sum(r == 1 for r in ranks)
        mark = " <- set" if least == rank.ANSWER.least else ""
        print(
            f"{least:>9.2f} {right / len(ranks):>12.3f} {share(refused):>8} {right / answered:>10.3f}{mark}"
        )
    engine._Base.hits.__defaults__ = (rank.ANSWER,)


def main() -> None:
    """Print the tables and the curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--misses", action="store_true", help="list what is not right of the sets that choices are made on"
    )
    options = parser.parse_args()
    sets = read_sets()
    for name, cases in sets.items():
        by_class(name, cases)
    chosen = [case for name in CHOSEN for case in sets[name]]
    curve(chosen)
    for case in chosen if options.misses else ():
        found, _ = placed(case)
        if found != (1 if case["ids"] else 0):
            print(f"{case['class']}: {case['q']!r}: {found}")


if __name__ == "__main__":
    main()
