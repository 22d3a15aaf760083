"""`When one machine is not enough` says what sqlite-utils, Datasette and PostgreSQL answer, where they are installed.

    pytest tests/docs/test_databases.py --rewrite-goldens       writes the sessions of those that are

The figures at the end of the page are `bench/databases.py`'s.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import postgresql_server
import pytest

from tools.sessions import BLOCK, ROOT, Place

PAGE = ROOT / "docs" / "databases.md"
NEEDED = {"SQLite": ("sqlite-utils", "datasette", "jq"), "PostgreSQL": ("psql", "createdb")}
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the sessions are for a POSIX shell")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "sessions")


@pytest.fixture
def server(place: Place) -> Iterator[None]:
    with postgresql_server.server() as environ:
        place.environ |= {name: environ[name] for name in ("PGHOST", "PGUSER")}
        yield


def session(title: str) -> re.Match[str]:
    """Return the session of a section."""
    text = PAGE.read_text(encoding="utf-8")
    found = BLOCK.search(text, re.search(rf"^## {title}", text, re.M).end())
    assert found is not None
    return found


def compare(title: str, place: Place, rewrite: bool) -> None:
    missing = [program for program in NEEDED[title] if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    block = session(title)
    now = place.replayed(block)
    if rewrite:
        text = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(text[: block.start()] + now + text[block.end() :], encoding="utf-8")
    assert place.broken == []
    assert session(title)[0] == now


def test_sqlite_utils_and_datasette(place: Place, request: pytest.FixtureRequest) -> None:
    compare("SQLite", place, request.config.getoption("--rewrite-goldens"))


@pytest.mark.usefixtures("server")
def test_postgresql(place: Place, request: pytest.FixtureRequest) -> None:
    compare("PostgreSQL", place, request.config.getoption("--rewrite-goldens"))
