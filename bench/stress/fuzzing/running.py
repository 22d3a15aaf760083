"""Runs an input, in this process or as one of its own, and says what is wrong with how it ended."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

from usjapan_cli import __main__ as entry
from usjapan_cli.core.errors import UsjapanError

from .watch import Watch, left_behind
from .words import ROOT
from .world import Done, Input, World

STATUSES = (0, 1, 2, 3, 130)
SLOWEST = 5.0  # seconds for one input, of the processor where it runs inside this process
STYLED = re.compile(
    r"\x1b\[[0-9;]*m|\x1b\]8;;(?:https?://[^\x00-\x20\x7f-\x9f]+)?\x1b\\"
)  # styles, and links to pages
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # in a pipe
STEERING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)  # a terminal


class TimedOut(BaseException):
    """An input that took too long; no `except Exception` can swallow it."""


class Stream(io.TextIOWrapper):
    """A standard stream in memory."""

    def __init__(self, content: bytes, terminal: bool, encoding: str) -> None:
        self.kept, self.terminal = io.BytesIO(content), terminal
        super().__init__(self.kept, encoding=encoding, errors="replace", newline="\n")

    def isatty(self) -> bool:
        return self.terminal


def in_process(one: Input, world: World) -> Done:
    """Run a command line inside this process."""
    environ = {**world.environ, **one.environ}
    encoding = environ.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    before = sys.stdin, sys.stdout, sys.stderr, dict(os.environ)
    out, err = Stream(b"", one.terminal, encoding), Stream(b"", one.terminal, encoding)
    sys.stdin, sys.stdout, sys.stderr = Stream(one.stdin, one.terminal, encoding), out, err
    os.environ.clear()
    os.environ.update({name: value for name, value in environ.items() if "\0" not in value})
    try:
        status = entry.run(list(one.argv), dict(os.environ))
        out.flush()
        err.flush()
    finally:
        sys.stdin, sys.stdout, sys.stderr = before[:3]
        os.environ.clear()
        os.environ.update(before[3])
    return Done(int(status), out.kept.getvalue(), err.kept.getvalue())


def as_process(one: Input, world: World) -> Done:
    """Run a command line as a process, in the interpreter's development mode."""
    own = {
        "PYTHONPATH": str(ROOT),
        "PYTHONDEVMODE": "1",
        "PYTHONWARNINGS": "error",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environ = {**world.environ, **one.environ, **own}
    done = subprocess.run(
        [sys.executable, "-m", "usjapan_cli", *one.argv], input=one.stdin, capture_output=True, check=False,
        env=environ, cwd=world.cwd, timeout=10 * SLOWEST,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


def complaints(one: Input, done: Done) -> list[str]:
    """Return what is wrong with how a command line ended."""
    encoding = one.environ.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    out, err = done.out.decode(encoding, "replace"), done.err.decode(encoding, "replace")
    found = [] if done.status in STATUSES else [f"status {done.status}"]
    for word in ("Traceback", "Warning", "Exception ignored", "cannot write"):
        if word in err and not any(word in given for given in one.argv) and word.encode() not in one.stdin:
            found.append(f"{word}: {err[-300:]}")
    if done.status == 2 and done.out and not _reads_several(one):
        found.append("wrong usage, yet something on stdout")
    shown = STYLED.sub("", out) if _is_styled(one) else out
    err = err.replace("\r", "") if one.terminal else err  # of our own bar, while something takes long
    steers = (STEERING if one.terminal else CONTROLS).search(shown) and (one.terminal or not one.raw)
    if steers or STEERING.search(err):
        found.append(f"control characters: {(out + err)[:300]!r}")
    if one.argv[-1:] == ["--json"] and done.out and not _asks_help(one):
        found += _no_document(done.out)
    said = one.holds(done.out) if one.holds and done.status == 0 else ""
    return [*found, said] if said else found


def _is_styled(one: Input) -> bool:
    environ = one.environ.get
    always = any("always" in word for word in one.argv)
    return one.terminal or always or bool(environ("FORCE_COLOR") or environ("CLICOLOR_FORCE"))


def _reads_several(one: Input) -> bool:
    """Tell whether what could be read may be answered beside what could not: drafts, fact files."""
    return "check" in one.argv or "lint" in one.argv


def _asks_help(one: Input) -> bool:
    return any(word in ("-h", "--help", "--version") for word in one.argv)


def _no_document(out: bytes) -> list[str]:
    try:
        json.loads(out)
    except ValueError as error:
        return [f"no JSON: {error}"]
    return []


def outcome(one: Input, world: World, watch: Watch, process: bool) -> list[str]:
    """Run one input; return what is wrong with it."""
    clock = time.perf_counter if process else time.process_time  # other work on the machine is not counted
    start = clock()
    found = []
    signal.setitimer(signal.ITIMER_REAL, 12 * SLOWEST)
    watch.allow({**world.environ, **one.environ}, one.output)
    watch.on = not process
    try:
        if one.call:
            one.call()
        else:
            done = as_process(one, world) if process else in_process(one, world)
            watch.on = False  # what is looked at below is not the program's doing
            found += complaints(one, done)
    except UsjapanError:
        found += [] if one.call else ["an error got through"]
    except (Exception, SystemExit, TimedOut, subprocess.TimeoutExpired):
        found.append(traceback.format_exc(limit=-4))
    finally:
        watch.on = False
        signal.setitimer(signal.ITIMER_REAL, 0)
    took = clock() - start
    found += [f"{took:.1f} s"] if took > SLOWEST else []
    found += [*watch.seen, *left_behind(one, world)]
    watch.seen.clear()
    return found


def encodable(one: Input) -> Input:
    """Return an input as a system can hand it over: no lone surrogates but those of raw bytes."""

    def fit(word: str) -> str:
        return os.fsdecode(word.encode("utf-8", "surrogatepass")) if not _is_fit(word) else word

    argv = one.argv if one.call else [fit(w) for w in one.argv]
    return one._replace(argv=argv, environ={n: fit(v) for n, v in one.environ.items()})


def _is_fit(word: str) -> bool:
    try:
        os.fsencode(word)
    except UnicodeEncodeError:
        return False
    return True


def prepare(world: World) -> None:
    """Make the cached index that a kind spoils."""
    in_process(Input(["list", "--facts", str(Path(ROOT / "tests/packs/six")), "--only-facts"]), world)
    (path,) = (world.cache / "usjapan").iterdir()
    world.index = path.name, path.read_bytes()
