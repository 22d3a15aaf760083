"""What an input is, how a run ended, and the folders that a run has to itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from usjapan_cli import load
from usjapan_cli.copies.drafting import draft
from usjapan_cli.copies.report import read_report

from .words import LIBRARY, PACKS, ROOT

TODAY = "2026-11-23"
ONLY_SIX = ("--facts", str(LIBRARY), "--only-facts")
BAYS = ROOT / "tests" / "packs" / "bays"  # a pack of two editions
ONLY_BAYS = ("--facts", str(BAYS), "--only-facts")
REPORT = """\
CRS In Focus
IF99999
Updated March 4, 2026

Lemuria: Harbors

Ferries

The harbor of Lemuria has over 12 ferries. About 70% of its trade was fish as of March 2026. A pact of 1988
binds both bays, and the Office opposed a higher toll.

Ada Hollis has kept the light since 2019. In 2025 the bays landed $188 billion of goods.

Tolls

The toll rose by 5% in 2025, unless a ship carried grain. Officials reportedly plan 3 new lanterns by 2027.

Ada Hollis, Analyst in Harbors
"""
FACTS = """\
topic: lemuria
title: Lemuria
source: {id}
facts:
  ferries:
    statement: The harbor of Lemuria had over 12 ferries as of March 2026.
    kind: figure
    value: {{number: 12, unit: ferries, bound: over}}
    shelf_life: current
    locators: [{first}]
  fish:
    statement: About 70% of the trade of Lemuria was fish as of March 2026.
    kind: figure
    value: {{number: 70, unit: percent, bound: about}}
    shelf_life: current
    locators: [{second}]
"""


class Input(NamedTuple):
    """One input: a command line with its surroundings, or a call of the Python interface."""

    argv: Sequence[str] = ()
    stdin: bytes = b""
    environ: Mapping[str, str] = {}
    terminal: bool = False
    raw: bool = False  # its own text comes out again, or the cache is damaged: only terminals are protected
    call: Callable[[], object] | None = None
    output: str = ""  # the file or folder in `World.out` that it may write
    holds: Callable[[bytes], str] | None = None  # says what is wrong with its standard output, if anything


class Done(NamedTuple):
    """How a run ended."""

    status: int
    out: bytes
    err: bytes


class World:
    """The folders of a run: `home` (watched) with the `cache` in it, `packs` to be spoilt, `out` for outputs."""

    def __init__(self, base: Path) -> None:
        self.home, self.packs, self.out = base / "home", base / "packs", base / "out"
        self.cache, self.cwd = self.home / ".cache", base / "cwd"
        for folder in (self.cache / "usjapan", self.packs, self.cwd, self.out):
            folder.mkdir(parents=True, mode=0o700)
        self.environ = {
            "HOME": str(self.home), "XDG_CACHE_HOME": str(self.cache), "PATH": "", "USJAPAN_TODAY": TODAY,
            "TERM": "xterm-256color", "PAGER": "cat",
        }  # fmt: skip
        self.file = self.packs / "quay.yaml"
        self.six, self.all = load(str(LIBRARY), shipped=False), load()
        self.bays = load(str(BAYS), shipped=False)
        self.lemuria = _lemuria(base / "lemuria")
        self.fact_files = [p.read_bytes() for p in [*sorted(LIBRARY.glob("[fh]*.yaml")), *PACKS]]
        self.index = ("", b"")  # the name and content of the cached index of the six facts, once there is one

    @property
    def only_lemuria(self) -> tuple[str, ...]:
        """The options that leave the facts of the made-up report alone."""
        return "--facts", str(self.lemuria), "--only-facts"

    def fact_file(self, content: bytes) -> str:
        """Write a fact file and return its path."""
        self.file.write_bytes(content)
        return str(self.file)

    def emptied(self) -> Path:
        """Return the folder for outputs, with a neighbour in it that nothing may change."""
        for path in self.out.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        (self.out / NEIGHBOUR).write_bytes(b"mine")
        return self.out


NEIGHBOUR = "neighbour.txt"


def _lemuria(folder: Path) -> Path:
    """Make the pack of a made-up report: its source as `draft` records it, and two facts."""
    drafted = draft(read_report(REPORT))
    addresses = [line.split(":")[0].strip() for line in drafted.source.splitlines() if ".1." in line]
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / f"{drafted.id}.yaml").write_text(drafted.source, encoding="utf-8")
    facts = FACTS.format(id=drafted.id, first=addresses[0], second=addresses[1])
    (folder / "lemuria.yaml").write_text(facts, encoding="utf-8")
    return folder
