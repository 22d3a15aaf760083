"""Installs the program in the ways that people do, tries nine commands in each, and prints a table.

    python bench/installations.py [--only WORD] [--python PATH ...] [--show]

Needs pip and an index of packages; pipx and uv come with pip. Run by root it also tries an unprivileged user
and a read-only `site-packages`. `--python` names further interpreters to install for. Each way is a row: the
commands that gave the wrong status or not the words that they must have, or "all".
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
REPORT = (
    "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\nOverview\n\n"
    "The harbor of Lemuria has 12 ferries. About 70% of its trade is fish.\n"
)
TROOPS = "alliance.us-troops"


class Check(NamedTuple):
    """A command line, what it reads, and its status and some of its words."""

    words: Sequence[str]
    stdin: str
    status: int
    said: str


class Way(NamedTuple):
    """How an installation is called: the command, its environment, and the one message where it cannot work."""

    command: Sequence[str]
    environ: Mapping[str, str] = {}
    refuses: str = ""


def checks(pack: Path) -> dict[str, Check]:
    """Return what is tried; `pack` is one that was drafted from REPORT."""
    return {
        "search": Check(["search", "how many US troops are in Japan?", "--first"], "", 0, TROOPS),
        "show": Check(["show", TROOPS, "--field", "value"], "", 0, ">50000"),
        "cite": Check(["cite", TROOPS, "--style", "apa"], "", 0, "Chanlett-Avery"),
        "check": Check(
            ["check", "-"], "In 2022, U.S. imports from Japan totaled $200 billion.\n", 1, "$188 billion"
        ),
        "fill": Check(["fill", "-"], f"{{{{{TROOPS}}}}} troops\n", 0, "over 50,000"),
        "lint": Check(["lint"], "", 0, "covered"),
        "verify": Check(["verify", "-", "--facts", str(pack), "--only-facts"], REPORT, 0, "verified"),
        "completion": Check(["completion", "bash"], "", 0, "complete "),
        "man": Check(["man"], "", 0, ".TH"),
    }


class Bench:
    """The folders of a run, the wheel, and what has been made of it already."""

    def __init__(self, base: Path, show: bool) -> None:
        self.base, self.show = base, show
        self.python = self.venv("tools", sys.executable)
        self.run(self.python, "-m", "pip", "install", "build", "pipx", "uv")
        source = base / "source"
        shutil.copytree(
            ROOT, source, ignore=shutil.ignore_patterns(".*venv", ".git", "*_cache", "__pycache__")
        )
        self.run(self.python, "-m", "build", "--sdist", "--outdir", str(base / "dist"), str(source))
        (self.sdist,) = (base / "dist").glob("*.tar.gz")
        self.run(
            self.python, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", str(base / "dist"), str(self.sdist)
        )
        (self.wheel,) = (base / "dist").glob("*.whl")
        self.source, self.pack = source, base / "pack"

    def run(self, *words: str, **environ: str) -> str:
        """Run a command of an installation and return what it wrote; a failure ends the way that needs it."""
        if self.show:
            print("   $", " ".join([*(f"{name}={value}" for name, value in environ.items()), *words]))
        done = subprocess.run(
            words, env={**os.environ, **environ}, capture_output=True, text=True, check=False, cwd=self.base
        )
        if done.returncode:
            raise RuntimeError((done.stderr or done.stdout).strip()[-300:])
        return done.stdout

    def venv(self, name: str, python: str) -> str:
        """Make an environment and return its interpreter."""
        folder = self.base / name
        self.run(python, "-m", "venv", str(folder))
        return str(folder / "bin" / "python")

    def installed(self, name: str, python: str = sys.executable, *options: str) -> str:
        """Install the wheel in an environment of its own, once; return its interpreter."""
        if not (self.base / name).exists():
            self.run(self.venv(name, python), "-m", "pip", "install", *options, str(self.wheel))
        return str(self.base / name / "bin" / "python")


def with_flags(*flags: str, **environ: str) -> Callable[[Bench], Way]:
    """Return the way of calling an installed program with the interpreter's own flags."""
    return lambda bench: Way([bench.installed("plain"), *flags, "-m", "usjapan_cli"], environ)


def as_program(name: str, *options: str) -> Callable[[Bench], Way]:
    """Return the way of the wheel in an environment of a name, called as `usjapan`."""
    return lambda bench: Way([str(Path(bench.installed(name, sys.executable, *options)).parent / "usjapan")])


def pipx(bench: Bench) -> Way:
    """`pipx install`."""
    home = str(bench.base / "pipx")
    tool = str(Path(bench.python).parent / "pipx")
    bench.run(tool, "install", str(bench.wheel), PIPX_HOME=home, PIPX_BIN_DIR=f"{home}/bin")
    return Way([f"{home}/bin/usjapan"])


def uv(bench: Bench) -> Way:
    """`uv tool install`."""
    home = str(bench.base / "uv")
    tool = str(Path(bench.python).parent / "uv")
    places = {"UV_TOOL_DIR": home, "UV_TOOL_BIN_DIR": f"{home}/bin", "UV_CACHE_DIR": f"{home}/cache"}
    bench.run(tool, "tool", "install", "--python", sys.executable, str(bench.wheel), **places)
    return Way([f"{home}/bin/usjapan"])


def editable(bench: Bench) -> Way:
    """A checkout, as developers install it."""
    python = bench.venv("editable", sys.executable)
    bench.run(python, "-m", "pip", "install", "-e", str(bench.source))
    return Way([str(Path(python).parent / "usjapan")])


def zipapp(bench: Bench) -> Way:
    """A zip file of everything: it need not work, but says why."""
    folder = bench.base / "zipped"
    bench.run(bench.python, "-m", "pip", "install", "--target", str(folder), str(bench.wheel))
    archive = str(bench.base / "usjapan.pyz")
    bench.run(bench.python, "-m", "zipapp", str(folder), "-m", "usjapan_cli.__main__:main", "-o", archive)
    return Way([sys.executable, archive], refuses="it cannot run inside an archive")


def lowest(bench: Bench) -> Way:
    """The lowest version of every dependency."""
    constraints = bench.base / "lowest.txt"
    said = subprocess.run(
        [sys.executable, "-m", "tools.lowest"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    constraints.write_text(said.stdout)
    return as_program("lowest", "--constraint", str(constraints))(bench)


def as_nobody(bench: Bench) -> Way:
    """A user without rights, whose home is not there."""
    return Way(
        [*_nobody(), *as_program("plain")(bench).command], {"HOME": "/nonexistent", "XDG_CACHE_HOME": ""}
    )


def read_only(bench: Bench) -> Way:
    """A `site-packages` that nobody may write to, by a user with a home."""
    home = bench.base / "home of nobody"
    home.mkdir(exist_ok=True)
    shutil.chown(home, 65534, 65534)
    python = bench.installed("read-only")
    bench.run("chmod", "-R", "a-w,a+rX", str(bench.base / "read-only"))
    return Way([*_nobody(), str(Path(python).parent / "usjapan")], {"HOME": str(home), "XDG_CACHE_HOME": ""})


def _nobody() -> Sequence[str]:
    if os.geteuid():
        raise RuntimeError("needs root")
    return NOBODY


WAYS: dict[str, Callable[[Bench], Way]] = {
    "wheel from the sdist": as_program("plain"),
    "pipx install": pipx,
    "uv tool install": uv,
    "checkout, editable": editable,
    "zipapp": zipapp,
    "path with spaces, é": as_program("päth with spaces"),
    "lowest of all": lowest,
    "newest of all": as_program("newest", "--upgrade", "--upgrade-strategy", "eager"),
    "with browse": lambda bench: Way(as_program("browse", "textual")(bench).command),
    "python -O": with_flags("-O"),
    "python -OO": with_flags("-OO"),
    "python -W error": with_flags("-W", "error"),
    "python -X dev": with_flags("-X", "dev", "-W", "error"),
    "python -I": with_flags("-I"),
    "python -X utf8=0, LC_ALL=C": with_flags("-X", "utf8=0", LC_ALL="C", PYTHONCOERCECLOCALE="0"),
    "LC_ALL=C": with_flags(LC_ALL="C"),
    "no HOME": with_flags(HOME="", XDG_CACHE_HOME=""),
    "relative HOME": with_flags(HOME="here", XDG_CACHE_HOME=""),
    "unprivileged user": as_nobody,
    "read-only site-packages": read_only,
}


def faults(way: Way, check: Check, base: Path) -> str:
    """Run one command; return what is wrong with how it ended."""
    environ = {
        "PATH": os.environ["PATH"], "HOME": str(base / "home"), "XDG_CACHE_HOME": str(base / "home" / "cache"),
        "USJAPAN_TODAY": "2026-11-23", "PYTHONWARNINGS": "error", **way.environ,
    }  # fmt: skip
    done = subprocess.run(
        [*way.command, *check.words], input=check.stdin.encode(), env={k: v for k, v in environ.items() if v},
        capture_output=True, check=False, cwd=base,
    )  # fmt: skip
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    if way.refuses:
        return (
            "" if done.returncode == 1 and way.refuses in err and not out else f"{out[:200]!r} {err[:200]!r}"
        )
    if done.returncode != check.status:
        return f"status {done.returncode}: {err.strip()[-200:]}"
    if check.said not in out:
        return f"without {check.said!r}: {out[:100]!r} {err[:200]!r}"
    strange = [line for line in err.splitlines() if line.startswith("Traceback") or "Warning" in line]
    return "; ".join(strange)


def row(name: str, make: Callable[[Bench], Way], bench: Bench) -> bool:
    """Install one way, try every command, print the row; return whether all was well."""
    start = time.perf_counter()
    try:
        way = make(bench)
    except (RuntimeError, OSError) as error:
        print(f"{name:28} not to be had: {error}", flush=True)
        return True
    found = {name: faults(way, check, bench.base) for name, check in checks(bench.pack).items()}
    wrong = {name: said for name, said in found.items() if said}
    if bench.show:
        print("   $", " ".join([*(f"{n}={v!r}" for n, v in way.environ.items()), *way.command, "..."]))
    good = (
        f"none, and says why: {way.refuses}"
        if way.refuses and not wrong
        else "all"
        if not wrong
        else ", ".join(name for name in found if name not in wrong) or "none"
    )
    print(f"{name:28} {time.perf_counter() - start:>5.0f} s  {good}", flush=True)
    for command, said in wrong.items():
        print(f"    {command}: {said}", flush=True)
    return not wrong


def main() -> int:
    """Print a row for each way; the status is 1 if a command failed in one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--python", action="append", default=[], help="a further interpreter")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        base = Path(place).resolve()
        base.chmod(0o755)
        (base / "home").mkdir()
        bench = Bench(base, options.show)
        subprocess.run(
            [bench.installed("plain"), "-m", "usjapan_cli", "draft", "-", "--into", str(bench.pack)],
            input=REPORT.encode(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        ways = dict(WAYS)
        for python in options.python:
            ways[subprocess.check_output([python, "-V"], text=True).strip()] = _of(python)
        chosen = {name: make for name, make in ways.items() if options.only in name}
        wrong = [name for name, make in chosen.items() if not row(name, make, bench)]
        return 1 if wrong else 0


def _of(python: str) -> Callable[[Bench], Way]:
    return lambda bench: Way(
        [str(Path(bench.installed(Path(python).resolve().name, python)).parent / "usjapan")]
    )


if __name__ == "__main__":
    sys.exit(main())
