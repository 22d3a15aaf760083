"""The schemas hold what the program reads and prints: real documents pass, broken ones do not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import usjapan_cli
from tools import json_schema as schema
from usjapan_cli.core.dates import span
from usjapan_cli.library import places
from usjapan_cli.packs import reader, tables
from usjapan_cli.packs.fields import is_name
from usjapan_cli.show.formats import FACT_FIELDS

PACKAGE = Path(usjapan_cli.__file__).resolve().parent
FILES = sorted(Path(places.shipped_facts()).rglob("*.yaml"))
FACTS = Draft202012Validator(schema.facts_schema())
OUTPUT = Draft202012Validator(schema.output_schema())
FACT: dict[str, Any] = {
    "statement": "Three piers stand.", "kind": "figure", "shelf_life": "fixed",
    "locators": ["a.1.1"], "value": {"number": 3, "unit": "piers", "bound": "exact"},
    "date": "1951/..",
}  # fmt: skip
DOCUMENTS = [
    "topics", "list trade", "list --stale", "search troops", "search zzqqxx",
    "show alliance.us-troops", "show trade.balance-with-japan-2022", "show no-such.fact",
    "cite alliance.us-troops", "cite --list-styles", "table", "table us-trade-2022", "timeline",
    "history alliance.us-troops", "sources", "fill memo.md --in-place", "check wrong.md memo.md", "check memo.md", "lint", "lint broken.yaml", "verify other.txt",
]  # fmt: skip


def topic_file(**changes: Any) -> dict[str, Any]:
    return {"topic": "piers", "title": "Piers", "source": "X", "facts": {"count": FACT | changes}}


@pytest.mark.parametrize("validator", [FACTS, OUTPUT])
def test_schemas_are_schemas(validator: Draft202012Validator) -> None:
    Draft202012Validator.check_schema(validator.schema)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_shipped_files_fit(path: Path) -> None:
    FACTS.validate(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_example_fits() -> None:
    FACTS.validate(topic_file())


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "figures"},
        {"shelf_life": None},
        {"statement": "no sentence"},
        {"statement": "Two\nlines."},
        {"aliases": "one"},
        {"aliases": ["one", "one"]},
        {"locators": []},
        {"date": "last year"},
        {"as_of": "2023"},
        {"colour": "red"},
        {"kind": "position"},
        {"value": {"number": "3", "unit": "piers", "bound": "exact"}},
        {"value": {"number": 3, "unit": "piers"}},
        {"value": {"number": 3, "unit": "piers", "bound": "roughly"}},
    ],
    ids=str,
)
def test_broken_facts_do_not_fit(wrong: dict[str, Any]) -> None:
    assert not FACTS.is_valid(topic_file(**wrong))


@pytest.mark.parametrize("key", ["topic", "title", "source"])
def test_what_a_topic_file_needs(key: str) -> None:
    whole = topic_file()
    del whole[key]
    assert not FACTS.is_valid(whole)


@pytest.mark.parametrize(
    ("part", "keys"),
    [
        ("topic", reader._TOPIC_KEYS), ("source", reader._SOURCE_KEYS),
        ("table", tables._TABLE_KEYS), ("thesaurus", reader._THESAURUS_KEYS),
    ],
)  # fmt: skip
def test_keys_are_those_that_the_loader_reads(part: str, keys: dict[str, object]) -> None:
    assert schema.facts_schema()["$defs"][part]["properties"].keys() == keys.keys()


@given(st.text(alphabet="0129-/.~", max_size=21) | st.from_regex(r"\d{4}-\d{2}/\d{4}~?", fullmatch=True))
def test_every_date_that_is_read_fits(text: str) -> None:
    if span(text) is not None:
        assert re.search(schema.DATE["pattern"], text)


@given(st.text(alphabet="az09-A.", max_size=90))
def test_names_fit_exactly_where_they_are_read(text: str) -> None:
    assert bool(re.search(schema.NAME["pattern"], text)) == is_name(text)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    (folder / "broken.yaml").write_text("topic: broken\ntitle: Broken\n", encoding="utf-8")
    (folder / "other.txt").write_text("Another text altogether.\n", encoding="utf-8")
    (folder / "memo.md").write_text("{{alliance.us-troops}} troops\n", encoding="utf-8")
    wrong = "Japan hosts 40,000 U.S. troops.\n<!-- usjapan: ignore UD2O1 -->\n"
    (folder / "wrong.md").write_text(wrong, encoding="utf-8")
    return folder


@pytest.mark.parametrize("command", DOCUMENTS)
def test_documents_fit(command: str, folder: Path) -> None:
    environ = os.environ | {
        "PYTHONPATH": str(PACKAGE.parent), "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_DATA_HOME": str(folder / "data"), "USJAPAN_TODAY": "2026-11-23",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "usjapan_cli", *command.split(), "--json"],
        cwd=folder, env=environ, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr.decode()
    OUTPUT.validate(json.loads(done.stdout))


def test_documents_that_do_not_fit() -> None:
    source = {"id": "X", "title": "X", "date": "2024-03-01", "age_days": 1}
    document = {"schema_version": 1, "edition": "2024-03-01", "source": source, "query": "x"}
    assert OUTPUT.is_valid(document | {"facts": []})
    assert not OUTPUT.is_valid(document)
    assert not OUTPUT.is_valid(document | {"facts": [{"id": "a.b"}]})
    assert not OUTPUT.is_valid(document | {"facts": [], "topics": []})
    assert not OUTPUT.is_valid(document | {"facts": [], "schema_version": 2})


def test_facts_have_every_column_that_is_no_part_of_another() -> None:
    keys = schema.output_schema()["properties"]["facts"]["items"]["required"]
    assert {*keys, "number", "bound", "unit", "scope", "section"} == set(FACT_FIELDS)
