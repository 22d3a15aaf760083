"""A field of a fact is declared in one line: the reader, the index, the formats and `--fix` have it then."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PACKAGE, TESTS

from usjapan_cli.core.facts import Fact

LAST = '    formula: str | None = field("text", default=None)\n'
REMARKS = {
    "text": ('    remark: str | None = field("text", default=None)\n', "wet paint", "wet paint"),
    "texts": ('    remark: tuple[str, ...] = field("texts", default=())\n', "[wet, dry]", ["wet", "dry"]),
    "choice": (
        '    remark: str | None = field("choice", words=("wet", "dry"), default=None)\n', "wet", "wet",
    ),
}  # fmt: skip


@pytest.fixture(params=REMARKS)
def extended(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path, object]:
    """Copy the program and the six facts, add one line to the one and a key to the other."""
    line, written, shown = REMARKS[request.param]
    shutil.copytree(PACKAGE, tmp_path / "usjapan_cli", ignore=shutil.ignore_patterns("__pycache__"))
    declarations = tmp_path / "usjapan_cli" / "core" / "facts.py"
    source = declarations.read_text(encoding="utf-8")
    assert source.count(LAST) == 1
    declarations.write_text(source.replace(LAST, LAST + line), encoding="utf-8")
    pack = tmp_path / "pack"
    shutil.copytree(TESTS / "packs" / "six", pack)
    harbour = pack / "harbour.yaml"
    facts = harbour.read_text(encoding="utf-8")
    key = "  mooring-posts:\n"
    assert facts.count(key) == 1
    harbour.write_text(facts.replace(key, f"{key}    remark: {written}\n"), encoding="utf-8")
    return tmp_path, pack, shown


def told(folder: Path, pack: Path, *argv: str) -> str:
    environ = {**os.environ, "PYTHONPATH": str(folder), "XDG_CACHE_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", "usjapan_cli", *argv, "--facts", str(pack), "--only-facts"], env=environ, cwd=folder,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_one_line_adds_a_field_everywhere(extended: tuple[Path, Path, object]) -> None:
    folder, pack, shown = extended
    id = "harbour.mooring-posts"
    assert json.loads(told(folder, pack, "show", id, "--json"))["facts"][0]["remark"] == shown
    text = "; ".join(shown) if isinstance(shown, list) else shown
    assert told(folder, pack, "show", id, "--field", "remark") == f"{text}\n"
    assert "remark" in told(folder, pack, "list", "--format", "csv").partition("\n")[0].split(",")
    told(folder, pack, "lint", str(pack), "--fix")
    harbour = (pack / "harbour.yaml").read_text(encoding="utf-8")
    own = harbour.partition("  mooring-posts:\n")[2].partition("\n\n")[0]
    assert own.splitlines()[-1].startswith("    remark:")  # in the order of the declarations


SCHEMAS = """
from tools.json_schema import facts_schema, output_schema
print("remark" in facts_schema()["$defs"]["fact"]["properties"])
print("remark" in output_schema()["properties"]["facts"]["items"]["properties"])
"""


def test_one_line_adds_a_field_to_both_schemas(extended: tuple[Path, Path, object]) -> None:
    folder, _, _ = extended
    path = os.pathsep.join((str(folder), str(TESTS.parent)))
    done = subprocess.run(
        [sys.executable, "-c", SCHEMAS], env={**os.environ, "PYTHONPATH": path}, cwd=folder,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "True\nTrue\n", done.stderr


def test_every_field_is_declared() -> None:
    assert [field.name for field in Fact.declared] == list(Fact.__annotations__)
