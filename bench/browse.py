"""Measures `usjapan browse` on a terminal of its own: how soon it shows, how soon it answers a key.

    python bench/browse.py [--facts 100000] [--rounds 15] [--keep FOLDER]

`first frame` is from the start of the process until facts stand on the screen, also as the ratio to `python -c
pass`; `a key` from the press until its first answer, `at rest` until all is shown, list and card included; `cpu` is
processor time, which a busy machine leaves as it is.
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

    def key(self, key: str) -> tuple[float, float]:
        """Press a key; return the seconds until the first and the last of what it changed is written."""
        pressed = time.perf_counter()
        os.write(self.leader, key.encode())
        select.select([self.leader], [], [], 5)
        first = time.perf_counter()
        return first - pressed, self.rest() - pressed

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


def cpu(pid: int) -> float:
    """Return the seconds of processor time that a process has taken, all its threads; 0 where none tells."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def starts(argv: Sequence[str], environ: dict[str, str], shown: bytes, rounds: int) -> list[float]:
    """Return the seconds to the first frame: median, least, its ratio to a bare interpreter, of processor."""
    rows = []
    for _ in range(rounds + 1):
        screen = Screen(argv, environ)
        seconds = screen.first(shown)
        spent = cpu(screen.process.pid)
        screen.rest()
        screen.close()
        before = time.perf_counter()
        subprocess.run(BASE, env=environ, check=True)
        rows.append((seconds, seconds / (time.perf_counter() - before), spent))
    seconds, ratios, spent = zip(*rows[1:], strict=True)
    return [statistics.median(seconds), min(seconds), statistics.median(ratios), statistics.median(spent)]


def keys(argv: Sequence[str], environ: dict[str, str], shown: bytes, typed: Sequence[str]) -> list[float]:
    """Return the milliseconds that a key took, the words put into an empty search in turn.

    That is until it first showed (median, nine of ten), until all was at rest (the same), of processor.
    """
    screen = Screen(argv, environ)
    screen.first(shown)
    screen.rest()
    took, before = [], cpu(screen.process.pid)
    for word in typed:
        took += [screen.key(letter) for letter in word]
        took.append(screen.key("\x15"))  # Ctrl-U empties the search
    took += [screen.key("\x1b[B") for _ in range(11)]  # down the list
    spent = (cpu(screen.process.pid) - before) / len(took)
    screen.close()
    parts = [part for times in zip(*took, strict=True) for part in (statistics.median(times), tenth(times))]
    return [part * 1000 for part in (*parts, spent)]


def tenth(times: Sequence[float]) -> float:
    """Return what nine of ten times are below."""
    return sorted(times)[len(times) * 9 // 10]


def main() -> int:
    """Print the figures; exit status 1 where one is over its budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="keep the pack here, and use it again")
    options = parser.parse_args()
    base = options.keep or Path(tempfile.mkdtemp())
    environ = {**os.environ, "XDG_CACHE_HOME": str(base / "cache"), "TERM": "xterm-256color"}
    folder = base / f"pack-{options.facts}"
    if not folder.exists():
        write_pack(folder, options.facts)
    pack = ("--facts", str(folder), "--only-facts")
    statement = ["show", f"t{options.facts // 1000}.f1", *pack, "--field", "statement"]
    rare = command(statement, environ, check=True).decode().split()[1:5]
    print(
        "facts     first frame s: median  least  ratio    cpu   a key ms: median   90%   at rest   90%   cpu"
    )
    over = 0
    for name, argv, shown, typed in (
        ("shipped", (), b"alliance.", ["troops in", "okinwa", "$188 bn"]),
        (str(options.facts), pack, b"t0.f0", [*rare, "zzqqxx"]),
    ):
        start = starts(argv, environ, shown, options.rounds)
        took = keys(argv, environ, shown, typed)
        over += start[0] > FIRST_FRAME or took[1] > KEY * 1000
        print(
            "{:<8} {:>23.3f} {:>6.3f} {:>6.1f} {:>6.3f} {:>18.1f} {:>5.1f} {:>9.1f} {:>5.1f} {:>5.1f}".format(
                name, *start, *took
            ),
            flush=True,
        )
    if not options.keep:
        shutil.rmtree(base)
    return min(over, 1)


if __name__ == "__main__":
    sys.exit(main())
