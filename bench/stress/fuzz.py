"""Throws random input of many kinds at the program and prints what became of it.

    python bench/stress/fuzz.py [--count 100000] [--seed 10199] [--kinds argv,query] [--only N] [--show]

Most inputs run inside this process, a share of each kind (`--processes`) as processes of their own.
Each must end in time with a documented status: no traceback, no warning of the interpreter, no
control character, nothing written outside the cache and the named output, nothing left beside that,
nothing started, no network. Every input comes from the seed, its kind and its number alone:
`--kinds K --only N --show` repeats one.
"""

from __future__ import annotations

import argparse
import functools
import os
import random
import resource
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import typer.main

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the checkout's own program
sys.dont_write_bytecode = True  # what the interpreter writes is not the program's

from fuzzing import command_lines, copies, drafts, engine, fact_files, views  # noqa: E402
from fuzzing.running import TimedOut, encodable, outcome, prepare  # noqa: E402
from fuzzing.watch import Watch, outside  # noqa: E402
from fuzzing.world import Input, World  # noqa: E402

SEED = 10199
KINDS: dict[str, tuple[Callable[[random.Random, World], Input], int]] = {  # with their shares of all inputs
    "argv": (command_lines.argv, 14), "ids on stdin": (command_lines.stdin_ids, 6),
    "terminal size": (command_lines.terminal_size, 5), "environment": (command_lines.environment, 4),
    "query": (engine.query, 10), "Python call": (engine.python_call, 5),
    "fact file": (fact_files.fact_file, 8), "grown file": (fact_files.grown_file, 5),
    "pack folder": (fact_files.pack_folder, 2), "edition folder": (fact_files.edition_folder, 4),
    "lint --fix": (fact_files.put_in_order, 3), "cache file": (fact_files.cache_file, 3),
    "report on stdin": (copies.stdin_report, 2), "copy": (copies.copy, 6),
    "draft": (drafts.draft, 8), "Word document": (drafts.word_document, 3), "memo": (drafts.memo, 9),
    "citation": (views.citation, 7), "template": (views.template, 4), "edition": (views.edition, 5),
    "export": (views.export, 2), "new": (views.start, 1), "browser": (views.browser, 3),
}  # fmt: skip
_OUT = os.dup(1)


def run_kind(
    name: str, numbers: Sequence[int], world: World, watch: Watch, options: argparse.Namespace
) -> int:
    """Run the inputs of one kind, print its row and its failures; return how many failed."""
    start, failures, slowest, processes = time.perf_counter(), 0, 0.0, 0
    for number in numbers:
        rng = random.Random(f"{options.seed} {name} {number}")
        process = rng.random() < options.processes
        one = KINDS[name][0](rng, world)
        process = process and not one.call and not one.terminal and not any("\0" in word for word in one.argv)
        processes += process
        began = time.process_time()
        found = outcome(encodable(one), world, watch, process)
        slowest = max(slowest, time.process_time() - began)
        failures += bool(found)
        if found and (failures <= 5 or options.show):
            line = f"{list(one.argv)!r:.300} {dict(one.environ)!r:.300}"
            say(f"  {name} {number}: {line}\n    {'; '.join(found)}")
        if options.show:
            say(f"  {one!r}")
    took = time.perf_counter() - start
    say(f"{name:16} {len(numbers):>7} {processes:>9} {failures:>8} {took:>8.1f} {slowest:>9.2f}")
    return failures


def say(line: str) -> None:
    """Print to the real standard output, whatever the program does to its own."""
    os.write(_OUT, f"{line}\n".encode(errors="replace"))


def run(options: argparse.Namespace, base: Path) -> int:
    """Run every kind that was asked for in folders of its own; return how many inputs failed."""
    os.environ.update(HOME=str(base), XDG_CACHE_HOME=f"{base}/own")
    world, watch = World(base), Watch()
    prepare(world)
    os.environ.update(HOME=str(world.home), XDG_CACHE_HOME=str(world.cache))  # for calls of `load`
    os.chdir(world.cwd)
    say(f"seed {options.seed}, Python {sys.version.split()[0]}")
    say(f"{'kind':16} {'inputs':>7} {'processes':>9} {'failures':>8} {'seconds':>8} {'slowest s':>9}")
    start, failures, total = time.perf_counter(), 0, 0
    chosen = options.kinds.split(",")
    whole = sum(KINDS[name][1] for name in chosen)
    for name in chosen:
        count = -(-options.count * KINDS[name][1] // whole)
        numbers = range(count) if options.only is None else [options.only]
        failures += run_kind(name, numbers, world, watch, options)
        total += len(numbers)
    left = outside(world)
    say(f"{'all':16} {total:>7} {'':>9} {failures:>8} {time.perf_counter() - start:>8.1f}")
    say(f"outside of the cache: {left or 'nothing'}")
    say(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    os.chdir(ROOT)
    return failures + len(left)


def _timed_out(*_given: object) -> None:
    raise TimedOut


def main() -> int:
    """Print a row for each kind; the status is 1 if any input failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--only", type=int)
    parser.add_argument("--processes", type=float, default=0.003, help="the share that runs as processes")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    warnings.simplefilter("error")
    signal.signal(signal.SIGALRM, _timed_out)
    typer.main.get_command = functools.cache(typer.main.get_command)  # the same for every input
    sys.__stderr__ = None  # no browser opens on the terminal that this runs on
    with tempfile.TemporaryDirectory() as base:
        return 1 if run(options, Path(base)) else 0


if __name__ == "__main__":
    sys.exit(main())
