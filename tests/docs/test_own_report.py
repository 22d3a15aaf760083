"""`Your own report in ten minutes` runs from its first line to its last, as it is written."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

from conftest import process_environment

PAGE = Path(__file__).parents[2] / "docs" / "your-own-report.md"
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.M | re.S)


def test_every_command_of_the_page_succeeds(tmp_path: Path) -> None:
    for block in BLOCK.finditer(PAGE.read_text(encoding="utf-8")):
        if block["kind"] == "text":
            (tmp_path / "harbor.txt").write_text(block["body"], encoding="utf-8")
        elif block["kind"] == "yaml":
            with (tmp_path / "lemuria" / "overview.yaml").open("a", encoding="utf-8") as topic:
                topic.write(block["body"])
        else:
            for line in block["body"].splitlines():
                run(line, tmp_path)


def run(line: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "usjapan_cli", *shlex.split(line)[1:]], cwd=folder, capture_output=True,
        env=process_environment(PYTHONPATH=str(PAGE.parents[1])), timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (line, done.stdout.decode(), done.stderr.decode())
    assert done.stdout, line
