"""Databases of everything: SQLite with full-text search, SQL for PostgreSQL, JSON lines."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import postgresql_server
import pytest
from conftest import Run

from usjapan_cli.commands import export as exporting
from usjapan_cli.library.library import Library
from usjapan_cli.library.relations import RELATIONS

COUNT = "SELECT count(*) FROM {}"
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


@pytest.mark.parametrize("kind", ["sqlite", "jsonl"])
def test_a_file_that_is_there_stays_unless_forced(ask: Run, tmp_path: Path, kind: str) -> None:
    (tmp_path / "a.db").write_bytes(b"mine")
    done = ask("export", kind, str(tmp_path / "a.db"))
    assert (done.status, (tmp_path / "a.db").read_bytes()) == (2, b"mine")
    assert ask("export", kind, str(tmp_path / "a.db"), "--force").status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_json_lines_go_to_a_file_as_to_standard_output(ask: Run, tmp_path: Path) -> None:
    done = ask("export", "jsonl", str(tmp_path / "facts.jsonl"))
    assert (done.status, done.out) == (0, b"")
    assert done.said == f"usjapan: 241 facts in {tmp_path / 'facts.jsonl'}\n".replace(
        "241", str(len(ask("list", "--format", "ids").text.split()))
    )
    assert (tmp_path / "facts.jsonl").read_bytes() == ask("export", "jsonl").out


@pytest.mark.parametrize(
    "argv", [["sqlite"], ["csv"], ["sql", "x"], ["sqlite", "a", "b"], ["jsonl", "a", "b"]]
)
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


# A real server, where one is installed. docs/databases.md has sessions of it, Datasette and sqlite-utils.


class Database:
    """A PostgreSQL server, and what `psql` says to it."""

    def __init__(self, environ: dict[str, str]) -> None:
        self.environ = environ

    def load(self, script: bytes, **environ: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["psql", "-q", "-X"], input=script, capture_output=True, env=self.environ | environ,
            check=False, timeout=60,
        )  # fmt: skip

    def rows(self, sql: str) -> list[str]:
        command = ["psql", "-q", "-X", "-A", "-t", "-c", f"SET search_path = usjapan, public; {sql}"]
        done = subprocess.run(command, capture_output=True, env=self.environ, check=True, timeout=60)
        return done.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def server() -> Iterator[Database]:
    with postgresql_server.server() as environ:
        yield Database(environ)


def test_postgresql_holds_what_sqlite_holds(ask: Run, server: Database, database: sqlite3.Connection) -> None:
    done = server.load(ask("export", "sql", "--force").out)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    for relation in RELATIONS:
        (count,) = database.execute(COUNT.format(relation.name)).fetchone()
        assert server.rows(COUNT.format(relation.name)) == [str(count)]
    ids = ask("list", "--format", "ids").text.split()
    assert server.rows("SELECT id FROM facts ORDER BY position") == ids
    statements = [row[0] for row in database.execute("SELECT statement FROM facts ORDER BY position")]
    assert server.rows("SELECT statement FROM facts ORDER BY position") == statements
    assert "2023-01-11|about 54,000 people" in server.rows(EDITIONS.format(""))
    assert server.rows("SELECT locators->>0 FROM facts WHERE id = 'alliance.us-troops'")[0].startswith(
        "overview"
    )


def test_postgresql_finds_by_text_and_by_a_misspelled_word(ask: Run, server: Database) -> None:
    server.load(ask("export", "sql", "--force").out)
    found = server.rows(
        "SELECT id FROM facts, websearch_to_tsquery('english', 'troops based') AS asked"
        " WHERE search @@ asked ORDER BY ts_rank(search, asked) DESC"
    )
    assert TROOPS in found
    if not server.rows("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'"):
        pytest.skip("pg_trgm is not installed")
    misspelled = "SELECT id FROM facts WHERE 'okinwa' <% statement"
    loosely = "SET pg_trgm.word_similarity_threshold = 0.4; SET enable_seqscan = off;"
    assert "okinawa.usfj-personnel-share" in server.rows(f"{loosely} {misspelled}")
    assert "facts_trigrams" in "".join(server.rows(f"{loosely} EXPLAIN {misspelled}"))


def test_postgresql_keeps_what_is_there_unless_forced(ask: Run, server: Database) -> None:
    server.load(ask("export", "sql", "--force").out)
    script = ask("export", "sql").out
    done = server.load(script)
    assert done.returncode == 3
    assert b'schema "usjapan" already exists' in done.stderr
    assert server.load(script.replace(b"BEGIN;", b"BEGIN; DROP SCHEMA usjapan CASCADE;")).returncode == 0


def test_postgresql_has_all_or_nothing(ask: Run, server: Database) -> None:
    server.load(b"DROP SCHEMA IF EXISTS usjapan CASCADE;")
    script = ask("export", "sql").out
    assert server.load(script[: len(script) // 2]).returncode != 0
    assert server.rows("SELECT 1 FROM pg_namespace WHERE nspname = 'usjapan'") == []


def test_postgresql_needs_no_superuser(ask: Run, server: Database) -> None:
    server.load(b"CREATE ROLE plain LOGIN; CREATE DATABASE plain OWNER plain;")
    done = server.load(ask("export", "sql").out, PGUSER="plain", PGDATABASE="plain")
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("cell", ["\\.", "a\tb", "\\N", "a\\nb", "x\r\ny", "nul \0 byte", "'; DROP", ""])
def test_postgresql_takes_any_text(server: Database, cell: str) -> None:
    script = f"CREATE TEMP TABLE t (c text);\nCOPY t FROM stdin;\n{exporting._copied(cell)}\n\\.\n"
    shown = "SELECT encode(convert_to(c, 'UTF8'), 'hex') FROM t;"
    done = server.load(f"{script}\\pset tuples_only\n\\pset format unaligned\n{shown}".encode())
    assert bytes.fromhex(done.stdout.decode().split()[-1] if cell else "") == cell.replace("\0", "").encode()
