"""Measures `usjapan browse` on a terminal of its own: how soon it shows, how soon it answers a key.

    python bench/browse.py [--facts 100000] [--rounds 15] [--keep FOLDER]

`first frame` is from the start of the process until facts stand on the screen; `a key` from the press until
the screen has come to rest, so list and card included. A start is also given as the ratio to `python -c pass`.
The exit status is 1 where a budget is not kept.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from pathlib import Path

from scale import write_pack
from startup import BASE, PROGRAM, command

SIZE = (24, 80)  # rows, columns
FIRST_FRAME, KEY = 0.4, 0.030  # budgets in seconds
REST = 0.25  # seconds without output after which a screen is at rest


class Screen:
    """The browser on a pseudo-terminal."""

    def __init__(self, argv: Sequence[str], environ: dict[str, str]) -> None:
        self.leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [PROGRAM, "browse", *argv], env=environ, stdin=follower, stdout=follower, stderr=follower,
            start_new_session=True,
        )  # fmt: skip
        os.close(follower)

    def first(self, text: bytes) -> float:
        """Return the seconds from the start until a text is on the screen."""
        written = b""
        while text not in written:
            written += os.read(self.leader, 65536)
        return time.perf_counter() - self.started

    def rest(self) -> float:
        """Read until the screen is at rest; return when it last changed."""
        last = time.perf_counter()
        while select.select([self.leader], [], [], REST)[0]:
            os.read(self.leader, 65536)
            last = time.perf_counter()
        return last

    def key(self, key: str) -> float:
        """Press a key; return the seconds until the last of what it changed is written."""
        pressed = time.perf_counter()
        os.write(self.leader, key.encode())
        return self.rest() - pressed

    def close(self) -> None:
        """Leave the browser."""
        os.write(self.leader, b"\x1b")
        try:
            while os.read(self.leader, 65536):
                pass
        except OSError:
            pass  # the other end is closed
        self.process.wait()
        os.close(self.leader)


def starts(argv: Sequence[str], environ: dict[str, str], shown: bytes, rounds: int) -> tuple[float, float]:
    """Return the median seconds to the first frame, and the median ratio to a bare interpreter."""
    pairs = []
    for _ in range(rounds + 1):
        screen = Screen(argv, environ)
        seconds = screen.first(shown)
        screen.rest()
        screen.close()
        before = time.perf_counter()
        subprocess.run(BASE, env=environ, check=True)
        pairs.append((seconds, time.perf_counter() - before))
    warm = pairs[1:]
    return statistics.median(a for a, _ in warm), statistics.median(a / b for a, b in warm)


def keys(argv: Sequence[str], environ: dict[str, str], shown: bytes, typed: Sequence[str]) -> list[float]:
    """Return the seconds that each key of some words took, the words put into an empty search in turn."""
    screen = Screen(argv, environ)
    screen.first(shown)
    screen.rest()
    took = []
    for word in typed:
        took += [screen.key(letter) for letter in word]
        screen.key("\x15")  # Ctrl-U empties the search
    took += [screen.key(key) for key in ("\x1b[B", *["\x1b[B"] * 10)]  # down the list
    screen.close()
    return took


def main() -> int:
    """Print the figures; exit status 1 where one is over its budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="keep the pack here, and use it again")
    options = parser.parse_args()
    base = options.keep or Path(tempfile.mkdtemp())
    environ = {**os.environ, "XDG_CACHE_HOME": str(base / "cache"), "TERM": "xterm-256color"}
    packs = [((), b"alliance.", ["troops in", "okinwa", "$188 bn"])]
    folder = base / f"pack-{options.facts}"
    if not folder.exists():
        write_pack(folder, options.facts)
    pack = ("--facts", str(folder), "--only-facts")
    rare = command(["show", f"t{options.facts // 1000}.f1", *pack, "--field", "statement"], environ).decode()
    packs.append((pack, b"t0.f0", [*rare.split()[1:5], "zzqqxx"]))
    over = 0
    print(f"{'facts':<10} {'first frame s':>14} {'ratio':>6} {'a key ms: median':>17} {'slowest':>8}")
    for name, (argv, shown, typed) in zip(("shipped", str(options.facts)), packs, strict=True):
        seconds, ratio = starts(argv, environ, shown, options.rounds)
        took = keys(argv, environ, shown, typed)
        typical, slowest = statistics.median(took), max(took)
        over += seconds > FIRST_FRAME or slowest > KEY
        figures = f"{seconds:>14.3f} {ratio:>6.1f} {typical * 1000:>17.1f} {slowest * 1000:>8.1f}"
        print(f"{name:<10} {figures}", flush=True)
    if not options.keep:
        shutil.rmtree(base)
    return min(over, 1)


if __name__ == "__main__":
    sys.exit(main())
