"""Draws the pictures of the README from the program's own output, as SVG.

The day is fixed, so that a picture changes only when the program or the facts do; a test compares.
A picture asks for nothing from the network and follows the reader's dark or light setting.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from usjapan_cli.show.terminal import columns_of

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 100
TODAY = "2026-11-23"
PICTURES = {
    "search": ["search", "okinwa", "bases", "--limit", "3"],
    "show": ["show", "alliance.us-troops"],
    "table": ["table", "us-trade-2022", "--sort", "total"],
    "chart": ["table", "us-trade-2022", "--chart"],
    "balance": ["table", "us-trade-2022", "--chart", "balance"],
    "timeline": ["timeline", "--until", "2020"],
    "history": ["history", "trade.us-trading-partner-rank"],
    "check": ["check", "memo.txt"],
    "browse": ["browse"],
}
CELL, LINE, MARGIN = 8.4, 19, 16  # pixels: a character's width, a line's height, the edge
# The terminal's colours that the program uses, readable on either ground.
STYLE = """
text { font: 14px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #24292f }
rect { fill: #ffffff; stroke: #d0d7de } .c1 { font-weight: bold } .c2 { opacity: .65 }
.c4 { text-decoration: underline } .c31 { fill: #cf222e } .c32 { fill: #1a7f37 } .c90 { opacity: .4 }
.c34 { fill: #0969da } .c35 { fill: #8250df } .c36 { fill: #1b7c83 }
@media (prefers-color-scheme: dark) { rect { fill: #0d1117; stroke: #30363d } text { fill: #e6edf3 }
.c31 { fill: #ff7b72 } .c32 { fill: #3fb950 } .c34 { fill: #58a6ff } .c35 { fill: #bc8cff }
.c36 { fill: #39c5cf } }
"""


def shown(argv: list[str], *options: str, width: int = WIDTH) -> str:
    """Return what the program writes on a coloured terminal."""
    command = [sys.executable, "-m", "usjapan_cli", *argv, *options, "--color", "always", "--no-pager"]
    environ = _environ() | {"COLUMNS": str(width), "PYTHONUTF8": "1"}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "memo.txt").write_text(memo(), encoding="utf-8")
        done = subprocess.run(command, env=environ, cwd=folder, capture_output=True, check=False)
    if done.returncode > (argv[0] == "check"):
        raise SystemExit(f"{' '.join(argv)}: {done.stderr.decode()}")
    return done.stdout.decode()


def _environ() -> dict[str, str]:
    """Return an environment in which the shipped facts are open, on a fixed day."""
    return {k: v for k, v in os.environ.items() if k != "USJAPAN_FACTS"} | {"USJAPAN_TODAY": TODAY}


def memo() -> str:
    """Return the draft that the README checks."""
    return (ROOT / "README.md").read_text(encoding="utf-8").partition("\n# memo.txt\n")[2].partition("```")[0]


def runs(line: str) -> Iterator[tuple[int, str, str]]:
    """Yield the words between wider gaps: where they start, the classes of their style, their text.

    Viewers treat several spaces differently, so that none may be needed.
    """
    column, style = 0, ""
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b"):
            codes = part[2:-1].split(";")
            style = "" if codes == ["0"] else " ".join(f"c{code}" for code in codes)
            continue
        for found in re.finditer(r"\S+(?: \S+)*", part):
            yield column + columns_of(part[: found.start()]), style, found[0]
        column += columns_of(part)


def svg(title: str, text: str, width: int = WIDTH) -> str:
    """Return terminal output as a picture; the title is for those who do not see it."""
    lines = text.rstrip("\n").split("\n")
    wide, tall = round(width * CELL + 2 * MARGIN), len(lines) * LINE + 2 * MARGIN
    drawn = [
        f'<text x="{MARGIN + column * CELL:.1f}" y="{MARGIN + number * LINE + 14}" class="{style}"'
        f' textLength="{columns_of(run) * CELL:.1f}">{html.escape(run)}</text>'
        for number, line in enumerate(lines)
        for column, style, run in runs(line)
    ]
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" role="img">',
            f"<title>{html.escape(title)}</title>",
            f"<style>{STYLE}</style>",
            f'<rect x="0.5" y="0.5" width="{wide - 1}" height="{tall - 1}" rx="8"/>',
            *drawn,
            "</svg>\n",
        )
    )


def drawn(name: str) -> str:
    """Return one picture as SVG: the command line, and what it answers."""
    command = " ".join(["usjapan", *PICTURES[name]])
    if name == "browse":
        from . import browser_picture  # Textual: for this one alone

        return svg(command, browser_picture.screen(browser_picture.KEYS, _environ(), WIDTH))
    return svg(command, f"\x1b[1m$ {command}\x1b[0m\n{shown(PICTURES[name])}")
