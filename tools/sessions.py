"""Sessions and lists in the READMEs, as the program gives them now.

A ```console block is a session in a pipe, a ```console terminal block one on a terminal of 80
columns without colour, a ```pycon block one of Python. A ```yaml or ```text block whose first line is
`# PATH` is a file for them.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import usjapan_cli
from usjapan_cli.core.rules import RULES

from . import python_sessions

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path(usjapan_cli.__file__).resolve().parent
DOCUMENTS = ("README.md", "docs/tour.md", "docs/memo.md", "docs/python.md", "facts/README.md")
TODAY = "2026-11-23"
BLOCK = re.compile(r"^```(?P<kind>[^\n]*)\n(?P<body>.*?)^```$", re.M | re.S)
RULES_TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- end of rules -->)", re.S)


class Place:
    """A folder to run sessions in: a home of its own, `usjapan` and stand-ins on PATH."""

    def __init__(self, folder: Path) -> None:
        self.work, self.bin = folder / "work", folder / "bin"
        self.broken: list[str] = []  # commands that ended in a traceback
        for path in (self.work, self.bin, folder / ".local/share/bash-completion/completions"):
            path.mkdir(parents=True)
        (folder / ".config/fish/completions").mkdir(parents=True)
        self.program("usjapan", f'exec "{sys.executable}" -m usjapan_cli "$@"')
        self.program("python3", f'exec "{sys.executable}" "$@"')
        self.environ = {
            "PATH": f"{self.bin}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "PYTHONPATH": str(PACKAGE.parent), "HOME": str(folder), "USJAPAN_TODAY": TODAY,
            "XDG_CACHE_HOME": str(folder / ".cache"), "TERM": "xterm-256color", "NO_COLOR": "1",
            "PAGER": "cat", "LC_ALL": "C.UTF-8",
        }  # fmt: skip

    def program(self, name: str, does: str) -> None:
        """Put a program on PATH: what `sh` does for it."""
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{does}\n")
        path.chmod(0o755)

    def files(self, document: str) -> None:
        """Write the files that a document describes."""
        for block in BLOCK.finditer(document):
            path, _, content = block["body"].partition("\n")
            if block["kind"] in ("yaml", "text") and re.fullmatch(r"# \S+\.(yaml|txt)", path):
                file = self.work / path[2:]
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content, encoding="utf-8")

    def run(self, command: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command line in a pipe, its two streams as one."""
        return subprocess.run(
            ["sh", "-c", command], cwd=self.work, env=self.environ, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False,
        )  # fmt: skip

    def run_on_terminal(self, command: str) -> bytes:
        """Run a command line on a terminal of 80 columns and return what it shows."""
        import fcntl
        import pty
        import struct
        import termios

        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        process = subprocess.Popen(
            ["sh", "-c", command], cwd=self.work, env=self.environ, stdin=subprocess.DEVNULL,
            stdout=follower, stderr=follower,
        )  # fmt: skip
        os.close(follower)
        shown = b""
        try:
            while block := os.read(leader, 65536):
                shown += block
        except OSError:
            pass  # how Linux says that the other end is closed
        os.close(leader)
        process.wait(timeout=60)
        return shown.replace(b"\r\n", b"\n")

    def replayed(self, block: re.Match[str]) -> str:
        """Return a session's block with the output that its commands give now."""
        kind, body = block["kind"], block["body"]
        if not kind.startswith("console"):
            return block[0]
        lines = []
        for command in re.findall(r"^\$ (.*)$", body, re.M):
            shown = self.run_on_terminal(command) if "terminal" in kind else self.run(command).stdout
            if b"Traceback (most recent call last)" in shown:
                self.broken.append(command)
                shown = b""
            lines += [f"$ {command}", shown.decode().rstrip("\n")]
        return "\n".join([f"```{kind}", *filter(None, lines), "```"])


def rules_table() -> str:
    """Return the table of the codes of `lint`, in Markdown."""
    rows = (
        f"| {code} | {rule.severity} | {rule.meaning.replace('|', '/')} |\n" for code, rule in RULES.items()
    )
    return "| code | severity | meaning |\n| --- | --- | --- |\n" + "".join(rows)


def _python(block: re.Match[str], names: dict[str, Any]) -> str:
    return f"```pycon\n{python_sessions.replayed(block['body'], names)}```"


def renewed(name: str, place: Place) -> tuple[str, str]:
    """Return a document as it is and as it should be."""
    text = (ROOT / name).read_text(encoding="utf-8")
    place.files(text)
    names: dict[str, Any] = {}  # a document's sessions of Python go on from each other
    now = BLOCK.sub(
        lambda block: _python(block, names) if block["kind"] == "pycon" else place.replayed(block), text
    )
    return text, RULES_TABLE.sub(lambda _: rules_table(), now)


def document(name: str) -> str:
    """Return a document as it should be; a session that ends in a traceback is an error."""
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder))
        text = renewed(name, place)[1]
    if place.broken:
        raise SystemExit("ends in a traceback: " + "; ".join(place.broken))
    return text
