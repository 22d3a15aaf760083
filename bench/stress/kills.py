"""Interrupts first runs at random moments, and runs many at once while the fact files change.

    python bench/stress/kills.py [--kills 200] [--parallel 50] [--seed 10199]

After each SIGINT, SIGTERM or SIGHUP the cache must hold whole indexes or none, and the next run
must answer. Processes that run side by side must all give an answer that was right at some moment. What
writes a file of the user's is killed by `kill_writers.py`.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from usjapan_cli.core.errors import IndexUnusable  # noqa: E402 - the checkout's own
from usjapan_cli.index.file import Index  # noqa: E402
from usjapan_cli.library.library import Library  # noqa: E402

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
SHOW = ["show", "harbour.mooring-posts", "--field", "value"]


def started(argv: list[str], environ: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start the program with its output kept."""
    command = [sys.executable, "-m", "usjapan_cli", *argv]
    return subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def environment(base: Path) -> dict[str, str]:
    """Return a private environment."""
    return {
        "PYTHONPATH": str(ROOT), "HOME": str(base), "XDG_CACHE_HOME": str(base / "cache"), "PATH": os.defpath,
        "USJAPAN_TODAY": "2026-11-23", "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip


def broken(cache: Path) -> list[str]:
    """Return what in a cache folder is neither a whole index nor a part that was left behind."""
    found = []
    for path in cache.iterdir() if cache.is_dir() else ():
        if path.suffix == ".index":
            try:
                facts = list(Library([Index(path.read_bytes())]).facts)
                found += [] if facts else [f"{path.name}: no facts"]
            except (IndexUnusable, ValueError, LookupError) as error:
                found.append(f"{path.name}: {error}")
        elif path.suffix != ".part":
            found.append(path.name)
    return found


def kill(number: int, rng: random.Random, base: Path, longest: float) -> tuple[str, list[str]]:
    """Interrupt one first run; return how it ended, and what is wrong."""
    environ, cache = environment(base), base / "cache" / "usjapan"
    shutil.rmtree(base / "cache", ignore_errors=True)
    sent = SIGNALS[number % len(SIGNALS)]
    process = started(["search", "troops"], environ)
    time.sleep(rng.uniform(0, longest))
    process.send_signal(sent)
    out, err = process.communicate(timeout=30)
    status = process.returncode
    wrong = broken(cache)
    began = b"Traceback" not in err or b"usjapan_cli" in err  # else the interpreter had not started yet
    if status not in (0, 130, -sent) and began:
        wrong.append(f"status {status}: {err.decode()[-300:]}")
    if status == 0 and not out:
        wrong.append("success without an answer")
    if b"Traceback" in err and began:
        wrong.append(f"traceback: {err.decode()[-600:]}")
    left = "absent" if not cache.is_dir() or not list(cache.glob("*.index")) else "whole"
    early = "" if began else " before the program began"
    return f"{sent.name} {'finished' if status == 0 else 'ended'}{early}, cache {left}", wrong


def kills(count: int, seed: int, base: Path) -> int:
    """Interrupt many first runs; print how they ended; return how many went wrong."""
    rng, ends, failures = random.Random(seed), Counter[str](), 0
    start = time.perf_counter()
    started(["search", "troops"], environment(base)).communicate(timeout=60)
    longest = 1.1 * (time.perf_counter() - start)
    for number in range(count):
        end, wrong = kill(number, rng, base, longest)
        ends[end] += 1
        failures += bool(wrong)
        if wrong:
            print(f"  kill {number}: {'; '.join(wrong)}")
    again = started(["search", "troops", "--quiet"], environment(base))
    out, err = again.communicate(timeout=60)
    failures += again.returncode != 0 or not out or err != b""
    print(
        f"{count} kills within {longest:.2f} s of the start of a first run, seed {seed}: {failures} went wrong"
    )
    for end, times in sorted(ends.items()):
        print(f"  {times:>4} {end}")
    return failures


def parallel(count: int, base: Path) -> int:
    """Run processes side by side while the fact files change; return how many went wrong."""
    pack, stop = base / "pack", threading.Event()
    shutil.copytree(ROOT / "tests" / "packs" / "six", pack)
    file, fresh = pack / "harbour.yaml", base / "fresh"
    text = file.read_text(encoding="utf-8")
    numbers = [1200, *range(1201, 1300)]
    right = {f">{number}" for number in numbers}

    def change() -> None:
        while not stop.is_set():
            for number in numbers:
                new = text.replace("over 1,200", f"over {number:,}").replace(
                    "number: 1200", f"number: {number}"
                )
                fresh.write_text(new, encoding="utf-8")
                fresh.replace(file)
                time.sleep(0.01)

    changer = threading.Thread(target=change)
    changer.start()
    start = time.perf_counter()
    runs = [started([*SHOW, "--facts", str(pack), "--only-facts"], environment(base)) for _ in range(count)]
    ends, failures = Counter[str](), 0
    for process in runs:
        out, err = process.communicate(timeout=120)
        answer = out.decode().strip()
        changed = process.returncode == 2 and b"it changed while it was read" in err
        good = changed or (process.returncode == 0 and answer in right and err == b"")
        failures += not good
        ends[
            "told that it changed" if changed else "right at some moment" if good else f"{answer} {err!r}"
        ] += 1
    took = time.perf_counter() - start
    stop.set()
    changer.join()
    last = started([*SHOW, "--facts", str(pack), "--only-facts"], environment(base)).communicate(timeout=60)[
        0
    ]
    now = next(number for number in numbers if f"number: {number}," in file.read_text(encoding="utf-8"))
    failures += last.decode().strip() != f">{now}"
    wrong = broken(base / "cache" / "usjapan")
    print(f"{count} processes side by side in {took:.1f} s: {failures + len(wrong)} went wrong {wrong or ''}")
    for end, times in sorted(ends.items()):
        print(f"  {times:>4} {end}")
    return failures + len(wrong)


def main() -> int:
    """Print the tables; the status is 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--parallel", type=int, default=50)
    parser.add_argument("--seed", type=int, default=10199)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        failures = kills(options.kills, options.seed, Path(place))
    with tempfile.TemporaryDirectory() as place:
        failures += parallel(options.parallel, Path(place))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
