"""A search fits the screen: ordinary questions, on 16 and 24 rows of 60, 80 and 120 columns, notes and prompt with it."""

from __future__ import annotations

import importlib.util

import pytest
from conftest import TESTS, in_process

pytest.importorskip("pty", reason="the bench opens terminals as POSIX does")
_spec = importlib.util.spec_from_file_location("bench_heights", TESTS.parent / "bench" / "heights.py")
assert _spec is not None
assert _spec.loader is not None
heights = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(heights)


@pytest.mark.parametrize("width", heights.WIDTHS)
@pytest.mark.parametrize("screen", [16, heights.ROWS])
def test_a_search_leaves_a_row_for_the_prompt(screen: int, width: int) -> None:
    environ = {"COLUMNS": str(width), "LINES": str(screen), "USJAPAN_TODAY": "2026-11-23"}
    for query in heights.QUERIES:
        done = in_process(["search", *query.split()], b"", True, environ)
        rows = heights.height(done.out + done.err, width)
        assert 0 < rows < screen, query


def test_a_line_that_is_too_wide_takes_several_rows() -> None:
    assert heights.height(b"\x1b[1mabc\x1b[0m\nabcdef\n\n", 3) == 4
