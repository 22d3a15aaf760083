"""`Your own report in ten minutes` runs from its first line to its last, as it is written."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

from conftest import process_environment

PAGE = Path(__file__).parents[2] / "docs" / "your-own-report.md"
SAVED = re.compile(r"saved as `([\w.-]+)`")
STATUS = re.compile(r"# status (\d)$")
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.M | re.S)


def test_every_command_of_the_page_succeeds(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for block in BLOCK.finditer(page):
        if block["kind"] == "text":
            name = SAVED.findall(page[: block.start()])[-1]
            (tmp_path / name).write_text(block["body"], encoding="utf-8")
        elif block["kind"] == "yaml":
            with (tmp_path / "lemuria" / "overview.yaml").open("a", encoding="utf-8") as topic:
                topic.write(block["body"])
        else:
            for line in block["body"].splitlines():
                run(line, tmp_path)


def run(line: str, folder: Path) -> None:
    status = STATUS.search(line)
    done = subprocess.run(
        [sys.executable, "-m", "usjapan_cli", *shlex.split(line, comments=True)[1:]], cwd=folder, capture_output=True,
        env=process_environment(PYTHONPATH=str(PAGE.parents[1])), timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == int(status[1] if status else 0), (
        line,
        done.stdout.decode(),
        done.stderr.decode(),
    )
    assert done.stdout, line
