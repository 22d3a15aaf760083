"""Counts the rows that a search fills on a terminal of 24 rows, both streams together.

    python bench/heights.py [--rows 24] [--widths 60,80,120]

Run it as `bench/startup.py`, on a POSIX system. The last row is the prompt's: an answer has at most one row less.
`tests/show/test_heights.py` holds the same queries to it.
"""

from __future__ import annotations

import argparse
import os
import pty
import re
import statistics
import subprocess
import sys

QUERIES = (  # as people type them: a word, a question, a slip, a figure, a name, nothing that is there
    "troops", "how many us troops are in japan", "okinawa", "okinwa bases", "who is prime minister",
    "senkaku islands", "trade deficit with japan", "188 billion", "what does japan buy from the us", "tariffs on steel",
    "quad", "taiwan conflict", "defense spending gdp", "counterstrike", "south korea relations", "comfort women",
    "north korea missiles", "futenma", "ipef members", "critical minerals agreement", "largest holder of treasuries",
    "cptpp", "host nation support cost", "when was the treaty signed", "ukraine sanctions",
)  # fmt: skip
WIDTHS = (60, 80, 120)
ROWS = 24


def shown(query: str, width: int, rows: int) -> bytes:
    """Return all that a search writes to a terminal."""
    leader, follower = pty.openpty()
    environ = {**os.environ, "COLUMNS": str(width), "LINES": str(rows), "TERM": "xterm-256color"}
    command = [sys.executable, "-m", "usjapan_cli", "search", *query.split()]
    process = subprocess.Popen(command, env=environ, stdin=follower, stdout=follower, stderr=follower)
    os.close(follower)
    written = b""
    try:
        while block := os.read(leader, 65536):
            written += block
    except OSError:
        pass  # how Linux says that the other end is closed
    os.close(leader)
    process.wait()
    return written


def height(written: bytes, width: int) -> int:
    """Count rows as a terminal has them: a line that is too wide takes several."""
    text = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\", "", written.decode())
    return sum(max(1, -(-len(line) // width)) for line in text.splitlines())


def main() -> int:
    """Print a line a query, and whether all fit."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--widths", default=",".join(map(str, WIDTHS)))
    asked = parser.parse_args()
    widths = [int(width) for width in asked.widths.split(",")]
    found = {query: [height(shown(query, width, asked.rows), width) for width in widths] for query in QUERIES}
    print(f"{'rows at a width of':40}" + "".join(f"{width:>6}" for width in widths))
    for query, heights in found.items():
        print(f"{query:40}" + "".join(f"{one:>6}" for one in heights))
    for name, measure in (("median", statistics.median), ("most", max)):
        print(
            f"{name:40}" + "".join(f"{measure(column):>6g}" for column in zip(*found.values(), strict=True))
        )
    return max(map(max, found.values())) >= asked.rows


if __name__ == "__main__":
    sys.exit(main())
