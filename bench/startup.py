"""Measures whole processes against `python -c pass` of the same environment.

    python bench/startup.py [--rounds 30] [--peers]

Run it with the interpreter of an environment that holds an installed wheel (an editable install
pays for its finder in both). Each figure is the median of the ratios of interleaved rounds, and the peak
memory of the largest run where the system tells it.
"""

from __future__ import annotations

import argparse
import os
import pty
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

PROGRAM = str(Path(sys.executable).with_name("usjapan"))
BASE = [sys.executable, "-c", "pass"]
LAUNCHER = """
import os, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
print("", os.wait4(pid, 0)[2].ru_maxrss, file=sys.stderr)
"""
TYPO, WORSE, REFUSED = "okinwa", "parlimantery electoins", "who chairs the semiconductor task force"
CASES: dict[str, tuple[list[str], float]] = {
    "show ID": (["show", "alliance.us-troops"], 1.8),
    "show ID --field value": (["show", "alliance.us-troops", "--field", "value"], 1.8),
    "show ID --json": (["show", "alliance.us-troops", "--json"], 1.8),
    "search, known words": (["search", "treasury securities holders"], 1.9),
    "search, a question": (["search", "how many US troops are in Japan?"], 2.1),
    "search, one edit": (["search", TYPO], 2.1),
    "search, refused": (["search", REFUSED], 2.3),
    "search, worse spelling": (["search", WORSE], 3.8),
    "cite ID --style apa": (["cite", "alliance.us-troops", "--style", "apa"], 2.2),
    "list --format ids": (["list", "--format", "ids"], 2.2),
    "completing an id": (["list", "--fields", "id,statement"], 2.2),  # what zsh and fish ask for
    "topics": (["topics"], 2.2),
    "timeline": (["timeline"], 2.4),
    "sources": (["sources"], 2.4),
    "history ID": (["history", "alliance.us-troops"], 2.4),
    "table NAME --format csv": (["table", "us-trade-2022", "--format", "csv"], 2.4),
    "--version": (["--version"], 2.2),
    "--help": (["--help"], 1.8),
    "search --help": (["search", "--help"], 1.8),
    "help formats": (["help", "formats"], 1.8),
    "man": (["man"], 1.8),
    "completion zsh": (["completion", "zsh"], 1.8),
    "schema output": (["schema", "output"], 1.8),
    "usage error": (["search", "--limit", "x", "troops"], 8.5),
}
TERMINAL_CASES: dict[str, tuple[list[str], float]] = {
    "show ID, terminal": (["show", "alliance.us-troops", "--no-pager"], 2.2),
    "search, terminal": (["search", "okinawa troops", "--no-pager"], 2.2),
    "table --chart, terminal": (["table", "us-trade-2022", "--chart", "--no-pager"], 2.4),
    "timeline, terminal": (["timeline", "--no-pager"], 2.4),
    "history, terminal": (["history", "alliance.us-troops", "--no-pager"], 8.0),
    "list, wide terminal": (["list", "--no-pager"], 8.0),
}
PYTHON_CASES: dict[str, tuple[str, float]] = {
    "import usjapan_cli": ("import usjapan_cli", 1.1),
    "load()[ID].value": ("from usjapan_cli import load; load()['alliance.us-troops'].value", 1.8),
    "load().search(...)": ("from usjapan_cli import load; load().search('troops in Japan')", 2.0),
}
PEERS = {
    "jq": ["jq", ".facts[0].id"],
    "rg": ["rg", "troops"],
    "fzf": ["fzf", "--filter", "troops"],
    "recsel": ["recsel", "-e", "id = 'alliance.us-troops'"],
    "gh --version": ["gh", "--version"],
    "tldr --version": ["tldr", "--version"],
    "sqlite-utils --version": ["sqlite-utils", "--version"],
    "papis --version": ["papis", "--version"],
}


def command(argv: Sequence[str], environ: Mapping[str, str], check: bool = False) -> bytes:
    """Run the program once and return what it wrote."""
    done = subprocess.run([PROGRAM, *argv], env=dict(environ), capture_output=True, check=check)
    return done.stdout


def _timed(argv: Sequence[str], environ: Mapping[str, str], terminal: bool, given: bytes) -> float:
    start = time.perf_counter()
    if terminal:
        master, slave = pty.openpty()
        process = subprocess.Popen(argv, env=dict(environ), stdin=slave, stdout=slave, stderr=slave)
        os.close(slave)
        try:
            while os.read(master, 65536):
                pass
        except OSError:
            pass  # the other end is closed: all is read
        process.wait()
        os.close(master)
    else:
        subprocess.run(argv, env=dict(environ), input=given, capture_output=True, check=False)
    return time.perf_counter() - start


def ratios(
    argv: Sequence[str],
    environ: Mapping[str, str],
    rounds: int,
    program: Sequence[str] = (PROGRAM,),
    terminal: bool = False,
    given: bytes = b"",
    before: Callable[[], object] = int,
) -> tuple[float, float]:
    """Return the median ratio to `python -c pass` over interleaved rounds, and the median seconds.

    `before` is called ahead of every run, and not timed.
    """
    _timed([*program, *argv], environ, terminal, given)
    pairs = []
    for _ in range(rounds):
        before()
        run = _timed([*program, *argv], environ, terminal, given)
        pairs.append((run, _timed(BASE, environ, terminal, b"")))
    return statistics.median(a / b for a, b in pairs), statistics.median(a for a, _ in pairs)


def peak_megabytes(argv: Sequence[str], environ: Mapping[str, str]) -> float:
    """Return the peak memory of one run, from the system's own account of the finished process.

    A process counts what its starter held: a bare interpreter starts it, smaller than the program.
    """
    launcher = [sys.executable, "-I", "-S", "-c", LAUNCHER, PROGRAM, *argv]
    done = subprocess.run(launcher, env=dict(environ), capture_output=True, check=True)
    return int(done.stderr.split()[-1]) / (1024 if sys.platform.startswith("linux") else 1024**2)


def main() -> None:
    """Print the table; exit status 1 where a budget is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--peers", action="store_true", help="time other programs beside it")
    options = parser.parse_args()
    cache = tempfile.mkdtemp()
    environ = {**os.environ, "XDG_CACHE_HOME": cache, "TERM": "xterm", "COLUMNS": "100"}
    print(f"{'work':<28} {'ratio':>6} {'budget':>7} {'ms':>6} {'MB':>5}")
    over = 0
    for name, (argv, budget) in {**CASES, **TERMINAL_CASES}.items():
        ratio, seconds = ratios(argv, environ, options.rounds, terminal=name in TERMINAL_CASES)
        over += ratio > budget
        mark = " OVER" if ratio > budget else ""
        memory = peak_megabytes(argv, environ)
        print(f"{name:<28} {ratio:>6.2f} {budget:>7.1f} {seconds * 1000:>6.1f} {memory:>5.1f}{mark}")
    for name, (code, budget) in PYTHON_CASES.items():
        ratio, seconds = ratios(["-c", code], environ, options.rounds, [sys.executable])
        over += ratio > budget
        mark = " OVER" if ratio > budget else ""
        print(f"{name:<28} {ratio:>6.2f} {budget:>7.1f} {seconds * 1000:>6.1f}{mark:>11}")
    if options.peers:
        given = command(["list", "--json"], environ)
        for name, argv in PEERS.items():
            if shutil.which(argv[0]):
                ratio, seconds = ratios(argv[1:], environ, options.rounds, [argv[0]], given=given)
                print(f"{name:<28} {ratio:>6.2f} {'':>7} {seconds * 1000:>6.1f}")
            else:
                print(f"{name:<28} not installed")
    shutil.rmtree(cache)
    sys.exit(over > 0)


if __name__ == "__main__":
    main()
