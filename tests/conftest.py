"""What the tests share: a private home and cache, a fixed day, and ways to run the program."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest
from hypothesis import settings

import usjapan_cli
from usjapan_cli import __main__ as entry
from usjapan_cli.index.file import Index
from usjapan_cli.library import compile as compiling
from usjapan_cli.library.library import Library
from usjapan_cli.packs.files import fact_files

TESTS = Path(__file__).resolve().parent
PACKAGE = Path(usjapan_cli.__file__).resolve().parent
TODAY = "2026-11-23"
ONLY_SIX = ("--facts", str(TESTS / "packs" / "six"), "--only-facts")
OURS = (
    "USJAPAN_FACTS", "USJAPAN_STYLE", "USJAPAN_TODAY", "NO_COLOR", "FORCE_COLOR", "CLICOLOR",
    "CLICOLOR_FORCE", "PAGER", "COLUMNS", "LINES", "XDG_DATA_HOME", "PYTHONIOENCODING", "PYTHONUTF8",
    "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE",
    "TMUX", "STY", "SSH_TTY", "SSH_CONNECTION", "WAYLAND_DISPLAY", "DISPLAY",
)  # fmt: skip


# A busy machine is no failure; CI, whose runs are compared, draws the same examples each time.
settings.register_profile("usjapan", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("usjapan")


class Done(NamedTuple):
    """How a run ended."""

    status: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def said(self) -> str:
        return self.err.decode()


class Run(Protocol):
    def __call__(self, *argv: str, stdin: bytes = b"", **environ: str) -> Done: ...


class OnTerminal(Protocol):
    def __call__(self, *argv: str, columns: int = 80, **environ: str) -> Done: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-goldens", action="store_true", help="write tests/whole/golden/ anew instead of comparing"
    )


@pytest.fixture(scope="session", autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the whole session a home and a cache of its own, and a fixed day."""
    home = tmp_path_factory.mktemp("home")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # in the background: children would inherit it
        signal.signal(signal.SIGINT, signal.default_int_handler)
    with pytest.MonkeyPatch.context() as patch:
        for name in OURS:
            patch.delenv(name, raising=False)
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_CACHE_HOME", str(home / "cache"))
        patch.setenv("LOCALAPPDATA", str(home / "cache"))
        patch.setenv("APPDATA", str(home / "data"))
        patch.setenv("USJAPAN_TODAY", TODAY)
        patch.setenv("TERM", "xterm-256color")
        yield home


def process_environment(**environ: str) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(PACKAGE.parent), "PYTHONWARNINGS": "error"} | environ


@pytest.fixture
def run() -> Run:
    """Return what runs the program as a process of its own, in a pipe."""

    def runner(*argv: str, stdin: bytes = b"", **environ: str) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "usjapan_cli", *argv], input=stdin, capture_output=True,
            env=process_environment(**environ), timeout=60, check=False,
        )  # fmt: skip
        return Done(done.returncode, done.stdout, done.stderr)

    return runner


class _Stream(io.TextIOWrapper):
    """A standard stream that keeps what is written to it."""

    def __init__(self, content: bytes = b"", terminal: bool = False) -> None:
        self.kept = io.BytesIO(content)
        self.terminal = terminal
        super().__init__(self.kept, encoding="utf-8", newline="\n")

    def isatty(self) -> bool:
        return self.terminal


def in_process(argv: Sequence[str], stdin: bytes, terminal: bool, environ: dict[str, str]) -> Done:
    """Run the program in this process: a tenth of the time, the same answers."""
    with pytest.MonkeyPatch.context() as patch:
        out, err = _Stream(terminal=terminal), _Stream(terminal=terminal)
        patch.setattr(sys, "stdin", _Stream(stdin))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        for name, value in environ.items():
            patch.setenv(name, value)
        try:
            status = entry.run(argv, dict(os.environ))
        finally:
            out.flush()
            err.flush()
    return Done(int(status), out.kept.getvalue(), err.kept.getvalue())


def curated(folder: Path, copy: Path, topic: str, facts: str) -> Done:
    """Draft a pack from a copy, with the facts of a topic in place of the empty ones; return how it ended."""
    done = in_process(["draft", str(copy), "--into", str(folder)], b"", False, {})
    for skeleton in folder.glob("*.yaml"):
        skeleton.unlink()
    (folder / f"{topic}.yaml").write_text(facts, "utf-8")
    return done


@pytest.fixture
def ask() -> Run:
    """Return what runs the program inside this process, as in a pipe."""

    def runner(*argv: str, stdin: bytes = b"", **environ: str) -> Done:
        return in_process(argv, stdin, False, environ)

    return runner


@pytest.fixture
def six(ask: Run) -> Run:
    """Return what runs the program inside this process on the six facts of `library/` only."""

    def runner(*argv: str, stdin: bytes = b"", **environ: str) -> Done:
        return ask(*argv, *ONLY_SIX, stdin=stdin, **environ)

    return runner


def unbroken(text: str) -> list[str]:
    """Return the lines of a text that a terminal's width binds: all but commands, which stay whole."""
    return [line for line in text.split("\n") if not line.strip().startswith("usjapan ")]


@pytest.fixture
def six_on_terminal() -> OnTerminal:
    """Return what runs the program on the six facts as on a terminal, inside this process."""

    def runner(*argv: str, columns: int = 80, **environ: str) -> Done:
        surroundings = {"COLUMNS": str(columns), "PAGER": "cat", **environ}
        return in_process([*argv, *ONLY_SIX], b"", True, surroundings)

    return runner


@pytest.fixture
def pty_run() -> OnTerminal:
    """Return what runs the program as a process on a real terminal; messages are in the answer too."""

    def runner(*argv: str, columns: int = 80, **environ: str) -> Done:
        import fcntl
        import pty
        import struct
        import termios

        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 100, columns, 0, 0))
        process = subprocess.Popen(
            [sys.executable, "-m", "usjapan_cli", *argv], stdin=follower, stdout=follower,
            stderr=follower, env=process_environment(**environ), start_new_session=True,
        )  # fmt: skip
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:  # Linux reports the terminal's end as an error
                break
            if not piece:
                break
            shown += piece
        os.close(leader)
        return Done(process.wait(60), shown.replace(b"\r\n", b"\n"), b"")

    return runner


@pytest.fixture(scope="session")
def six_index() -> Index:
    """Return the compiled index of the six facts."""
    files = fact_files(str(TESTS / "packs" / "six"))
    return Index(compiling.compile_pack(files, [], "six"))


@pytest.fixture(scope="session")
def six_library(six_index: Index) -> Library:
    """Return the six facts, open."""
    return Library([six_index])
