"""The command `export`: the facts, sources and editions as a database, as SQL, or as JSON lines."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from ..core.errors import ExitStatus, UsageError, UsjapanError, quoted
from ..core.jsontext import compact
from ..core.writing import write_file
from ..library.library import Library, Selection
from ..library.relations import RELATIONS, SEARCHED, Column, Relation, Row
from ..show.terminal import counted
from .context import Context, Outcome
from .filters import Filters

KINDS = ("sqlite", "sql", "jsonl")
_KEYS = {"sources": "id", "topics": "name", "facts": "id"}
_COPY_ESCAPES = {ord("\\"): "\\\\", ord("\t"): "\\t", ord("\n"): "\\n", ord("\r"): "\\r"}


def export(context: Context, what: Sequence[str], force: bool = False, **asked: Any) -> Outcome:
    """Write what is open, or those facts that fit: `sqlite FILE`, or `sql` and `jsonl` to stdout."""
    kind, *files = what
    if kind not in KINDS:
        raise UsageError(f"unknown kind of export {quoted(kind)}", f"known kinds: {', '.join(KINDS)}")
    if len(files) != (kind == "sqlite"):
        raise UsageError(
            "export sqlite takes one file, sql and jsonl go to stdout", "usjapan export sqlite facts.db"
        )
    filters = Filters(**asked)
    wrong = filters.wrong(context)
    if wrong:
        return Outcome("", ExitStatus.NOT_FOUND, (wrong,))
    library = Selection(context.library, lambda fact: filters.fit(fact, context.today))
    if kind == "sql":
        return Outcome("".join(postgresql(library)))
    if kind == "jsonl":
        return Outcome("".join(_json_lines(library)))
    if os.path.lexists(files[0]) and not force:
        raise UsjapanError(f"{files[0]} is there already", "name another file, or add --force")
    content, count = sqlite(library)
    write_file(files[0], content)
    return Outcome("", notes=(f"{counted(count, 'fact')} in {files[0]}",))


def sqlite(library: Library) -> tuple[bytes, int]:
    """Return the bytes of an SQLite database with a full-text index (FTS5), and the number of its facts."""
    database = sqlite3.connect(":memory:")
    try:
        database.execute("PRAGMA foreign_keys = ON")
        for relation in RELATIONS:
            database.execute(_sqlite_table(relation))
            marks = ", ".join("?" * len(relation.columns))
            insert = f"INSERT INTO {relation.name} VALUES ({marks})"  # noqa: S608 - names of ours
            database.executemany(insert, relation.rows(library))
        searched = ", ".join(SEARCHED)
        database.execute(
            f'CREATE VIRTUAL TABLE facts_fts USING fts5({searched}, content="facts", content_rowid=position,'
            " tokenize='porter unicode61')"
        )
        database.execute("INSERT INTO facts_fts(facts_fts) VALUES ('rebuild')")
        database.commit()
        (count,) = database.execute("SELECT count(*) FROM facts").fetchone()
        return database.serialize(), count
    finally:
        database.close()


def _sqlite_table(relation: Relation) -> str:
    types = {"text": "TEXT", "number": "NUMERIC", "integer": "INTEGER", "json": "TEXT"}
    columns = ", ".join(
        f"{column.name} {types[column.type]}{_constraint(column)}" for column in relation.columns
    )
    return f"CREATE TABLE {relation.name} ({columns})"


def _constraint(column: Column) -> str:
    known = {"": "", "primary": " PRIMARY KEY", "unique": " UNIQUE NOT NULL"}
    return known.get(column.key) or (f" REFERENCES {column.key}({_KEYS[column.key]})" if column.key else "")


def postgresql(library: Library) -> Iterator[str]:
    """Yield an SQL script for `psql`: tables in a schema of their own, text search and trigrams."""
    types = {"text": "text", "number": "numeric", "integer": "integer", "json": "jsonb"}
    yield (
        "\\set ON_ERROR_STOP on\nSET client_encoding = 'UTF8';\n"
        "BEGIN;\nCREATE SCHEMA usjapan;\nSET search_path = usjapan, public;\n"
    )
    for relation in RELATIONS:
        columns = ", ".join(f"{c.name} {types[c.type]}{_constraint(c)}" for c in relation.columns)
        yield f"CREATE TABLE {relation.name} ({columns});\nCOPY {relation.name} FROM stdin;\n"
        yield from ("\t".join(map(_copied, row)) + "\n" for row in relation.rows(library))
        yield "\\.\n"
    searched = " || ' ' || ".join(name if name == "statement" else f"{name}::text" for name in SEARCHED)
    yield (
        "ALTER TABLE facts ADD COLUMN search tsvector\n"
        f"  GENERATED ALWAYS AS (to_tsvector('english', {searched})) STORED;\n"
        "CREATE INDEX facts_search ON facts USING gin (search);\n"
        "COMMIT;\n"
        "-- Misspelled words: where the extension is to be had.\n"
        "DO $$ BEGIN\n"
        "  CREATE EXTENSION IF NOT EXISTS pg_trgm;\n"
        "  CREATE INDEX facts_trigrams ON usjapan.facts USING gin (statement gin_trgm_ops);\n"
        "EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'no trigram index: %', SQLERRM;\n"
        "END $$;\n"
    )


def _copied(content: object) -> str:
    """Return a cell as COPY reads it; PostgreSQL holds no NUL."""
    return "\\N" if content is None else str(content).translate(_COPY_ESCAPES).replace("\0", "")


def _json_lines(library: Library) -> Iterator[str]:
    for relation in RELATIONS:
        names = [column.name for column in relation.columns]
        lists = [column.type == "json" for column in relation.columns]
        for row in relation.rows(library):
            yield f'{{"table": "{relation.name}", {_members(names, lists, row)}}}\n'


def _members(names: Sequence[str], lists: Sequence[bool], row: Row) -> str:
    pairs = zip(names, lists, row, strict=True)
    return ", ".join(f'"{name}": {cell if is_list else compact(cell)}' for name, is_list, cell in pairs)
