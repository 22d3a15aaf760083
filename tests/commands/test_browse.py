"""The `browse` command where it cannot run, and what it hands to the browser."""

from __future__ import annotations

import sys

import pytest
from conftest import TESTS, Run


def test_without_textual_it_says_how_to_install_it_and_what_else_there_is(
    six: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("usjapan_cli.browse")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "textual", None)
    monkeypatch.setitem(sys.modules, "textual.app", None)
    done = six("browse")
    assert (done.status, done.out) == (1, b"")
    assert "pipx install --force '.[browse]'" in done.said
    recipe = done.said.splitlines()[-1].strip() + "\n"  # one line, to be pasted from a terminal of any width
    readme = (TESTS.parent / "README.md").read_text(encoding="utf-8")
    assert recipe in readme.replace(" \\\n  ", " ")
    assert "pipx install '.[browse]'" in readme


def test_without_a_terminal_it_is_wrong_usage(six: Run) -> None:
    pytest.importorskip("textual")
    done = six("browse")
    assert (done.status, done.out) == (2, b"")
    assert "browse needs a terminal" in done.said
