"""Measures `usjapan check`: a memo of 300 words, a megabyte and more of such memos.

    python bench/drafts.py [--rounds 15]

Run it as `bench/startup.py`. The memo is a ratio to `python -c pass`: as it was when last checked and with one
word more in some sentence (both at most 6), and read for the first time, with nothing known of its sentences
(at most 11). A megabyte takes at most 5 seconds and 100 MB, four of them four times as long, give or take.
`tests/whole/test_drafts.py` has hostile drafts.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from startup import PROGRAM, peak_megabytes, ratios

MOST_RATIO, MOST_FIRST, MOST_SECONDS, MOST_MEGABYTES, MOST_GROWTH = 6.0, 11.0, 5.0, 100.0, 5.0
MEMO = """\
# The alliance with Japan: a note for the meeting

The United States and Japan have been treaty allies since 1951. As of May 2023, over 50,000 U.S. troops were based
in Japan, and Tokyo contributed roughly $2 billion a year toward the cost of stationing them. About a quarter of the
facilities that they use stand in Okinawa, where the planned move of a Marine Corps air station has met protests.

## Trade

Japan was the fourth-largest trading partner of the United States overall, and the fifth-largest market for its
exports. In 2022 the United States imported goods and services worth $188 billion from Japan and exported $120 billion
to it. The two countries concluded two agreements in 2019: one on tariffs, one on digital trade. The agreement of twelve
nations that came before was left by the United States in 2017, and the eleven others, Japan among them, went on alone.

| 2022, billion dollars | exports | imports |
| --- | --- | --- |
| Japan | 120 | 188 |
| Canada | 428 | 481 |

## Security

Japan plans to raise its spending on defense to 2% of its GDP by 2027, and to buy missiles that could reach targets on
the mainland of Asia. According to its strategy of December 2022, China is the greatest challenge that it has faced.
Some observers doubt that taxes will be raised as planned. It has given Ukraine help that is not lethal and has joined
the sanctions of other countries against Russia.

## Politics

The Liberal Democratic Party has ruled for most of the time since 1955. Prime Minister Kishida, who came to office in
October 2021, met the President in Washington in January 2023, and was host to the leaders of the Group of Seven in
Hiroshima in May.
"""


def long_draft(size: int) -> str:
    """Return memos of so many characters, no two alike: paragraphs change places, figures change.

    Years stay, lest a draft name the day of another edition, and be held against that one alone.
    """
    chance = random.Random(size)
    parts: list[str] = []
    length = 0
    while length < size:
        part = re.sub(
            r"\b(?!20\d\d\b)\d+", lambda match: str(chance.randrange(1, 2 * int(match[0]) + 9)), MEMO
        )
        paragraphs = part.split("\n\n")
        chance.shuffle(paragraphs)
        parts.append("\n\n".join(paragraphs))
        length += len(part) + 2
    return "\n\n".join(parts)[:size]


def with_a_word_more(round: int) -> str:
    """Return the memo with another word in one of its sentences, another one each round."""
    at = [match.end() for match in re.finditer(r"\b(?:and|in|of|to) ", MEMO)]
    place = at[7 * round % len(at)]
    return f"{MEMO[:place]}very {MEMO[place:]}"


def seconds(path: str, environ: dict[str, str]) -> float:
    """Return how long a draft takes, in a pipe."""
    start = time.perf_counter()
    done = subprocess.run([PROGRAM, "check", path], env=environ, capture_output=True, check=False)
    if b"Traceback" in done.stderr:
        sys.exit(done.stderr.decode())
    return time.perf_counter() - start


def main() -> None:
    """Print the figures; exit status 1 where a budget is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    over = 0

    def told(name: str, figure: float, unit: str, most: float) -> None:
        nonlocal over
        over += figure > most
        print(f"{name:<28} {figure:>7.2f} {unit:<8} {most:>6.1f}{' OVER' if figure > most else ''}")

    with tempfile.TemporaryDirectory() as folder:
        environ = {**os.environ, "XDG_CACHE_HOME": folder, "USJAPAN_TODAY": "2026-11-25"}

        def draft(text: str) -> str:
            path = Path(folder, "draft.md")
            path.write_text(text, encoding="utf-8")
            return str(path)

        argv = ["check", draft(MEMO), "--fail-on", "never"]
        known, edits = Path(folder, "usjapan", "sentences"), itertools.count()
        first = ratios(argv, environ, rounds, before=lambda: known.unlink(missing_ok=True))[0]
        told(f"memo of {len(MEMO.split())} words, first", first, "x pass", MOST_FIRST)
        told("memo, as it was", ratios(argv, environ, rounds)[0], "x pass", MOST_RATIO)
        edited = ratios(argv, environ, rounds, before=lambda: draft(with_a_word_more(next(edits))))[0]
        told("memo, one sentence edited", edited, "x pass", MOST_RATIO)
        draft(MEMO)
        told("memo, peak", peak_megabytes(argv, environ), "MB", MOST_MEGABYTES)
        argv[1] = draft(long_draft(1_000_000))
        one = min(seconds(argv[1], environ) for _ in range(3))
        told("1 MB", one, "s", MOST_SECONDS)
        told("1 MB, peak", peak_megabytes(argv, environ), "MB", MOST_MEGABYTES)
        four = seconds(draft(long_draft(4_000_000)), environ)
        told("4 MB against 1 MB", four / one, "times", MOST_GROWTH)
    sys.exit(over > 0)


if __name__ == "__main__":
    main()
