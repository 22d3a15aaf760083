"""The command `export`: the facts, sources and editions as a database, as SQL, or as JSON lines."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from ..core.errors import ExitStatus, UsageError, quoted
from ..core.jsontext import compact
from ..core.writing import write_file
from ..library.library import Library, Selection
from ..library.relations import RELATIONS, SEARCHED, Column, Relation, Row
from ..show.terminal import counted
from .context import Context, Outcome
from .filters import Filters

KINDS = {"sqlite": (1,), "sql": (0,), "jsonl": (0, 1)}  # how many files each takes
_KEYS = {"sources": "id", "topics": "name", "facts": "id"}
_STATEMENT, *_OTHERS = SEARCHED
# A word of the statement counts for more than one of the names and questions beside it.
_TEXT_SEARCH = f"""\
ALTER TABLE facts ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('english', {_STATEMENT}), 'A')
  || setweight(to_tsvector('english', {" || ".join(_OTHERS)}), 'B')) STORED;
CREATE INDEX facts_search ON facts USING gin (search);
"""
# For misspelled words. The extension may be missing, forbidden, or in any schema.
_TRIGRAMS = """\
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
  EXECUTE format('CREATE INDEX facts_trigrams ON facts USING gin (statement %s.gin_trgm_ops)',
    (SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'pg_trgm'));
EXCEPTION WHEN OTHERS THEN RAISE WARNING 'no trigram index: %', SQLERRM;
END $$;
"""
_COPY_ESCAPES = {ord("\\"): "\\\\", ord("\t"): "\\t", ord("\n"): "\\n", ord("\r"): "\\r"}


def export(context: Context, what: Sequence[str], force: bool = False, **asked: Any) -> Outcome:
    """Write what is open, or those facts that fit: `sqlite FILE`, `sql` to stdout, `jsonl` to either."""
    kind, *files = what
    if kind not in KINDS:
        raise UsageError(
            f"unknown kind of export {quoted(kind)}",
            f"known kinds: {', '.join(KINDS)}",
            *context.search_for("export", *what),
        )
    if len(files) not in KINDS[kind]:
        raise UsageError(
            "export sqlite takes one file, jsonl a file or none, sql goes to stdout",
            context.command("export", "sqlite", "facts.db"),
        )
    if files == ["-"] and kind == "sqlite":
        raise UsageError(
            "a database cannot go to standard output", context.command("export", "sqlite", "facts.db")
        )
    filters = Filters(**asked)
    wrong = filters.wrong(context)
    if wrong:
        return Outcome("", ExitStatus.NOT_FOUND, (wrong,))
    library = Selection(context.library, lambda fact: filters.fit(fact, context.today))
    if kind == "sql":
        return Outcome("", rest=tuple(_pages(postgresql(library, force))))
    if kind == "jsonl" and files in ([], ["-"]):
        return Outcome("", rest=tuple(_pages(_json_lines(library))))
    (file,) = files
    if os.path.lexists(file) and not force:
        raise UsageError(f"{file} is there already", "name another file, or add --force")
    write_file(file, sqlite(library) if kind == "sqlite" else _encoded(_json_lines(library)))
    return Outcome("", notes=(f"{counted(len(library), 'fact')} in {file}",))


def _pages(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines by the thousand, as one text each."""
    left = iter(lines)
    while page := "".join(islice(left, 1_000)):
        yield page


def _encoded(lines: Iterable[str]) -> bytearray:
    content = bytearray()
    for line in lines:
        content += line.encode("utf-8")
    return content


def sqlite(library: Library) -> bytes:
    """Return the bytes of an SQLite database with a full-text index (FTS5)."""
    database = sqlite3.connect(":memory:")
    try:
        database.execute("PRAGMA foreign_keys = ON")
        for relation in RELATIONS:
            database.execute(_sqlite_table(relation))
            marks = ", ".join("?" * len(relation.columns))
            insert = f"INSERT INTO {relation.name} VALUES ({marks})"  # noqa: S608 - names of ours
            database.executemany(insert, relation.rows(library))
        for index in _indexes():
            database.execute(index)
        searched = ", ".join(SEARCHED)
        database.execute(
            f'CREATE VIRTUAL TABLE facts_fts USING fts5({searched}, content="facts", content_rowid=position,'
            " tokenize='porter unicode61')"
        )
        database.execute("INSERT INTO facts_fts(facts_fts) VALUES ('rebuild')")
        database.commit()
        return database.serialize()
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


def postgresql(library: Library, replace: bool = False) -> Iterator[str]:
    """Yield an SQL script for `psql`, one transaction: tables in a schema of their own, and their indexes.

    `replace` drops the schema first, with whatever else somebody has put into it.
    """
    types = {"text": "text", "number": "numeric", "integer": "integer", "json": "jsonb"}
    yield "\\set ON_ERROR_STOP on\nSET client_encoding = 'UTF8';\nSET client_min_messages = warning;\n"
    yield "BEGIN;\nDROP SCHEMA IF EXISTS usjapan CASCADE;\n" if replace else "BEGIN;\n"
    yield "CREATE SCHEMA usjapan;\nSET LOCAL search_path = usjapan, public;\n"
    for relation in RELATIONS:
        columns = ", ".join(f"{c.name} {types[c.type]}{_constraint(c)}" for c in relation.columns)
        yield f"CREATE TABLE {relation.name} ({columns});\nCOPY {relation.name} FROM stdin;\n"
        yield from ("\t".join(map(_copied, row)) + "\n" for row in relation.rows(library))
        yield "\\.\n"
    yield from (f"{index};\n" for index in _indexes())
    yield _TEXT_SEARCH + _TRIGRAMS
    yield from (f"ANALYZE {relation.name};\n" for relation in RELATIONS)
    yield "COMMIT;\n"


def _indexes() -> Iterator[str]:
    """Yield an index for each column that points to another table, which no database makes by itself."""
    for relation in RELATIONS:
        for column in relation.columns:
            if column.key in _KEYS:
                yield f"CREATE INDEX {relation.name}_{column.name} ON {relation.name} ({column.name})"


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
