"""Databases of everything: SQLite with full-text search, SQL for PostgreSQL, JSON lines."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

from usjapan_cli.library.library import Library
from usjapan_cli.library.relations import RELATIONS

TROOPS = "alliance.us-troops"
EDITIONS = "SELECT edition, value FROM {}readings WHERE fact = 'alliance.us-troops' ORDER BY edition "


@pytest.fixture
def database(ask: Run, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    done = ask("export", "sqlite", str(tmp_path / "facts.db"))
    assert (done.status, done.text) == (0, "")
    with contextlib.closing(sqlite3.connect(tmp_path / "facts.db")) as connection:
        yield connection


def test_sqlite_holds_every_fact_whole(ask: Run, database: sqlite3.Connection) -> None:
    rows = dict(database.execute("SELECT id, statement FROM facts ORDER BY position"))
    assert list(rows) == ask("list", "--format", "ids").text.split()
    assert rows == {row["id"]: row["statement"] for row in json.loads(ask("list", "--json").text)["facts"]}
    value = database.execute("SELECT value, number, bound, unit, page FROM facts WHERE id = ?", [TROOPS])
    assert value.fetchone() == ("over 50,000 people", 50000, "over", "people", "1")
    assert ("2023-01-11", "about 54,000 people") in database.execute(EDITIONS.format("")).fetchall()
    assert database.execute("SELECT full_name FROM authors WHERE source = 'IF10199'").fetchone() == (
        "Emma Chanlett-Avery",
    )


def test_sqlite_is_sound_and_its_lists_are_json(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    (count,) = database.execute(
        "SELECT count(*) FROM facts, json_each(facts.locators) AS place WHERE place.value LIKE 'overview.%'"
    ).fetchone()
    assert count > 0


def test_sqlite_finds_by_full_text(database: sqlite3.Connection) -> None:
    query = "SELECT id FROM facts JOIN facts_fts ON facts_fts.rowid = position WHERE facts_fts MATCH ? ORDER BY rank"
    assert (TROOPS,) in database.execute(query, ["troop based"]).fetchall()
    database.execute("VACUUM")
    assert (TROOPS,) in database.execute(query, ["troop based"]).fetchall()


def test_the_same_facts_give_the_same_bytes(ask: Run, tmp_path: Path) -> None:
    for name in ("a.db", "b.db"):
        ask("export", "sqlite", str(tmp_path / name))
    assert (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()


def test_a_file_that_is_there_stays_unless_forced(ask: Run, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"mine")
    done = ask("export", "sqlite", str(tmp_path / "a.db"))
    assert (done.status, (tmp_path / "a.db").read_bytes()) == (1, b"mine")
    assert ask("export", "sqlite", str(tmp_path / "a.db"), "--force").status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


@pytest.mark.parametrize("argv", [["sqlite"], ["csv"], ["sql", "x"], ["sqlite", "a", "b"]])
def test_what_cannot_be_exported_is_wrong_usage(ask: Run, argv: list[str]) -> None:
    assert ask("export", *argv).status == 2


def test_json_lines_hold_every_row(ask: Run, six_library: Library) -> None:
    rows = [json.loads(line) for line in ask("export", "jsonl").text.splitlines()]
    assert [row["id"] for row in rows if row["table"] == "facts"] == ask(
        "list", "--format", "ids"
    ).text.split()
    assert {row["table"] for row in rows} == {relation.name for relation in RELATIONS}
    assert isinstance(next(row for row in rows if row["table"] == "facts")["locators"], list)


def test_columns_and_rows_agree(six_library: Library) -> None:
    for relation in RELATIONS:
        assert {len(row) for row in relation.rows(six_library)} <= {len(relation.columns)}


@pytest.mark.skipif(shutil.which("sqlite-utils") is None, reason="sqlite-utils is not installed")
def test_sqlite_utils_opens_it(ask: Run, tmp_path: Path) -> None:
    ask("export", "sqlite", str(tmp_path / "facts.db"))
    command = ["sqlite-utils", "search", str(tmp_path / "facts.db"), "facts", "troops", "-c", "id"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert TROOPS in done.stdout


# A real server, where one is installed.

POSTGRES = [Path(path) for path in ("/usr/lib/postgresql", "/usr/local/pgsql/bin") if Path(path).exists()]
BIN = next((path.parent for root in POSTGRES for path in sorted(root.rglob("initdb"))), None)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[dict[str, str]]:
    if BIN is None or shutil.which("psql") is None or os.name == "nt":
        pytest.skip("PostgreSQL is not installed")
    owner: dict[str, int] = {}
    if os.geteuid() == 0:  # which the server refuses to be run by
        owner = {"user": 65534, "group": 65534}
        for folder in (tmp_path, *tmp_path.parents[:2]):
            folder.chmod(0o755)
        (tmp_path / "pg").mkdir()
        os.chown(tmp_path / "pg", 65534, 65534)
    data, run = tmp_path / "pg" / "data", {"cwd": "/", "capture_output": True, "timeout": 60, **owner}
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "pg"),
        "LC_ALL": "C.UTF-8",
        "PGHOST": str(tmp_path / "pg"),
        "PGUSER": "tester",
        "PGDATABASE": "postgres",
    }
    made = subprocess.run(
        [BIN / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-N"], check=False, env=environ, **run
    )  # type: ignore[call-overload]
    if made.returncode:
        pytest.skip(f"initdb: {made.stderr[-200:]!r}")
    options = f"-c listen_addresses='' -k {tmp_path / 'pg'} -F"
    start = [BIN / "pg_ctl", "-D", data, "-w", "-l", tmp_path / "pg" / "log", "-o", options, "start"]
    with open(os.devnull, "wb") as nothing:  # the server would hold a pipe open
        started = subprocess.run(
            start, check=False, env=environ, stdout=nothing, stderr=nothing, cwd="/", timeout=60, **owner
        )  # type: ignore[call-overload]
    if started.returncode:
        pytest.skip("the server did not start")
    yield environ
    subprocess.run([BIN / "pg_ctl", "-D", data, "-m", "immediate", "stop"], check=False, env=environ, **run)  # type: ignore[call-overload]


def test_postgresql_takes_it_and_finds_by_text(ask: Run, server: dict[str, str]) -> None:
    script = ask("export", "sql").out
    psql = ["psql", "-q", "-X", "-A", "-t"]
    done = subprocess.run(psql, input=script, capture_output=True, env=server, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()

    def query(sql: str) -> list[str]:
        found = subprocess.run([*psql, "-c", sql], capture_output=True, env=server, check=True, timeout=60)
        return found.stdout.decode().splitlines()

    assert (
        query("SELECT id FROM usjapan.facts ORDER BY position") == ask("list", "--format", "ids").text.split()
    )
    found = query("SELECT id FROM usjapan.facts WHERE search @@ plainto_tsquery('english', 'troops based')")
    assert TROOPS in found
    assert "2023-01-11|about 54,000 people" in query(EDITIONS.format("usjapan."))
    assert query("SELECT locators->>0 FROM usjapan.facts WHERE id = 'alliance.us-troops'")[0].startswith(
        "overview"
    )
