"""Draws the pictures of the README from the program's own output: `python docs/pictures.py`.

The day is fixed, so that a picture changes only when the program or the facts do; a test compares.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

FOLDER = Path(__file__).parent
WIDTH = 100
PICTURES = {
    "search": ["search", "okinwa", "bases", "--limit", "3"],
    "show": ["show", "alliance.us-troops"],
    "table": ["table", "us-trade-2022", "--sort", "total"],
    "chart": ["table", "us-trade-2022", "--chart"],
    "timeline": ["timeline", "--until", "2020"],
    "history": ["history", "trade.us-trading-partner-rank"],
}


def drawn(name: str) -> str:
    """Return one picture as SVG."""
    argv = [sys.executable, "-m", "usjapan_cli", *PICTURES[name], "--color", "always", "--no-pager"]
    environ = {**os.environ, "COLUMNS": str(WIDTH), "USJAPAN_TODAY": "2026-11-23", "PYTHONUTF8": "1"}
    environ.pop("USJAPAN_FACTS", None)
    shown = subprocess.run(argv, env=environ, capture_output=True, check=True).stdout.decode()  # noqa: S603
    command = " ".join(["$ usjapan", *PICTURES[name]])
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text(command, style="bold"))
    console.print(Text.from_ansi(shown))
    return console.export_svg(title="usjapan", theme=DIMMED_MONOKAI, unique_id=f"usjapan-{name}")


def main() -> None:
    """Write every picture."""
    for name in PICTURES:
        (FOLDER / f"{name}.svg").write_text(drawn(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
