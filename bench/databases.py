"""Measures `export` of many invented facts, and what the databases answer.

    python bench/databases.py [--size 100000] [--psql]

Seconds of the clock and of the processor, and peak memory, of whole processes; a query is the median of
eleven in an open session. `--psql` loads the script into the server that PGHOST, PGUSER and PGDATABASE
name, in place of a schema `usjapan` there. The exit status is 1 where an export takes more than 30 s.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scale import write_pack

PROGRAM = str(Path(sys.executable).with_name("usjapan"))
LIMIT, ROUNDS = 30.0, 11
POSTGRESQL = {
    "one id": "SELECT id FROM facts WHERE id = '{id}'",
    "a rare word": "SELECT id FROM facts, websearch_to_tsquery('english', '{rare}') AS asked"
    " WHERE search @@ asked ORDER BY ts_rank(search, asked) DESC LIMIT 10",
    "a common word, ranked": "SELECT id FROM facts, websearch_to_tsquery('english', '{common}') AS asked"
    " WHERE search @@ asked ORDER BY ts_rank(search, asked) DESC LIMIT 10",
    "a misspelled word": "SELECT id FROM facts WHERE '{typo}' <% statement LIMIT 10",
    "part of a word": "SELECT id FROM facts WHERE statement ILIKE '%{part}%' LIMIT 10",
}
SQLITE = {
    "one id": "SELECT id FROM facts WHERE id = '{id}'",
    "a rare word": "SELECT id FROM facts JOIN facts_fts ON facts_fts.rowid = position"
    " WHERE facts_fts MATCH '{rare}' ORDER BY rank LIMIT 10",
    "a common word, ranked": "SELECT id FROM facts JOIN facts_fts ON facts_fts.rowid = position"
    " WHERE facts_fts MATCH '{common}' ORDER BY rank LIMIT 10",
}


def timed(name: str, command: list[str], environ: dict[str, str], out: Path) -> float:
    """Run a command, print what it took, and return its seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with out.open("wb") as stream:
        subprocess.run(command, env=environ, stdout=stream, stderr=subprocess.DEVNULL, check=True)
    took, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name:<28}{took:>8.1f} s{busy:>8.1f} s of the processor", flush=True)
    return took


def queries(words: dict[str, str], texts: dict[str, str]) -> dict[str, str]:
    """Return the queries, about these words."""
    return {name: text.format(**words) for name, text in texts.items()}


def ask_sqlite(file: Path, words: dict[str, str]) -> None:
    """Print how long SQLite takes for each query."""
    connection = sqlite3.connect(file)
    for name, query in queries(words, SQLITE).items():
        seconds = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            assert connection.execute(query).fetchall(), name
            seconds.append(time.perf_counter() - start)
        print(f"SQLite: {name:<28}{statistics.median(seconds) * 1000:>8.2f} ms")
    connection.close()


def ask_postgresql(words: dict[str, str]) -> None:
    """Print how long PostgreSQL takes for each query, as `psql` measures it."""
    for name, query in queries(words, POSTGRESQL).items():
        script = f"SET search_path = usjapan, public;\n\\timing on\n{f'{query};' * ROUNDS}"
        done = subprocess.run(
            ["psql", "-q", "-X", "-A", "-t"], input=script, capture_output=True, text=True, check=True
        )
        found = [float(ms) for ms in re.findall(r"^Time: ([\d.]+) ms", done.stdout, re.M)]
        assert len(done.stdout.splitlines()) > len(found) == ROUNDS, done.stdout
        print(f"PostgreSQL: {name:<24}{statistics.median(found):>8.2f} ms")


def measured(base: Path, size: int, psql: bool) -> float:
    """Print all figures; return the seconds of the slowest export."""
    id, rare = write_pack(base / "pack", size)
    environ = {**os.environ, "XDG_CACHE_HOME": str(base / "cache")}
    common = re.search(r"keywords: \[\w+, (\w+)", (base / "pack" / "t0.yaml").read_text(encoding="utf-8"))
    assert common is not None
    words = {
        "id": id, "rare": rare, "common": common[1], "part": rare[2:7], "typo": rare[:-3] + rare[-2:],
    }  # fmt: skip
    pack = ["--facts", str(base / "pack"), "--only-facts"]
    show = [PROGRAM, "show", id, *pack]
    timed("a first use compiles it", show, environ, base / "out")
    while timed("a later one", show, environ, base / "out") > LIMIT / 10:
        pass  # what changed a moment ago is not kept yet
    exports = {
        "export sqlite FILE": ["sqlite", str(base / "facts.db")],
        "export jsonl FILE": ["jsonl", str(base / "facts.jsonl")],
        "export sql": ["sql"],
    }
    slowest = max(
        timed(name, [PROGRAM, "export", *what, "--force", *pack], environ, base / "facts.sql")
        for name, what in exports.items()
    )
    for name in ("facts.db", "facts.jsonl", "facts.sql"):
        print(f"{name:<28}{(base / name).stat().st_size / 1e6:>8.1f} MB")
    ask_sqlite(base / "facts.db", words)
    if psql:
        timed(
            "psql takes it",
            ["psql", "-q", "-X", "-f", str(base / "facts.sql")],
            dict(os.environ),
            base / "out",
        )
        ask_postgresql(words)
    return slowest


def main() -> int:
    """Print the figures; the status is 1 where an export took too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--psql", action="store_true", help="load it into a PostgreSQL server too")
    options = parser.parse_args()
    base = Path(tempfile.mkdtemp())
    try:
        slowest = measured(base, options.size, options.psql)
    finally:
        shutil.rmtree(base)
    return int(slowest > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
