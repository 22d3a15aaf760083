"""A PostgreSQL server of our own: in a folder, reached by a socket in it, gone with the test."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

NOBODY = 65534
ROOTS = [Path(root) for root in ("/usr/lib/postgresql", "/usr/local/pgsql/bin") if Path(root).exists()]
FOUND = [path for root in ROOTS for path in sorted(root.rglob("initdb"))] or [shutil.which("initdb")]
OPTIONS = "-c listen_addresses='' -F -k "  # no network; no fsync, since nothing is kept


@contextlib.contextmanager
def server() -> Iterator[dict[str, str]]:
    """Start a server; yield the environment that leads clients to it. Skips where none is installed."""
    if FOUND[0] is None or shutil.which("psql") is None or os.name == "nt":
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="usjapan-") as home:  # pytest's own are for its user alone
        if os.geteuid() == 0:  # who cannot run the server
            os.chown(home, NOBODY, NOBODY)
        yield from _running(Path(home), Path(FOUND[0]).parent)


def _running(home: Path, programs: Path) -> Iterator[dict[str, str]]:
    environ = {
        "PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8",
        "PGHOST": str(home), "PGUSER": "tester", "PGDATABASE": "postgres",
    }  # fmt: skip
    control = [str(programs / "pg_ctl"), "-D", str(home / "data"), "-w"]
    _run([str(programs / "initdb"), "-D", str(home / "data"), "-U", "tester", "-A", "trust", "-N"], environ)
    _run([*control, "-l", str(home / "log"), "-o", f"{OPTIONS}{home}", "start"], environ)
    try:
        yield environ
    finally:
        _run([*control, "-m", "immediate", "stop"], environ)


def _run(command: Sequence[str], environ: dict[str, str]) -> None:
    """Run a command as a user who is not root; its output goes to a file: the server would hold a pipe open."""
    owner = {"user": NOBODY, "group": NOBODY} if os.geteuid() == 0 else {}
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(
            command, env=environ, stdout=said, stderr=said, cwd="/", timeout=120, check=False, **owner
        )  # type: ignore[call-overload]
        said.seek(0)
        assert done.returncode == 0, said.read().decode()
