"""Unified diffs: they apply, and a long file takes no longer a line than a short one."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from usjapan_cli.packs.differences import unified_diff

LINES = st.lists(
    st.sampled_from(["a\n", "b\n", "  a\n", "c\n", "d\n", "\n", "e\n", "f\n", "g\n"]), max_size=40
)
HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n")


def applied(old: list[str], diff: Iterable[str]) -> list[str]:
    """Apply a unified diff as strictly as can be: every line of context is where it is said to be."""
    new: list[str] = []
    at = 0
    for line in list(diff)[2:]:
        head = HUNK.fullmatch(line)
        if head:
            start = int(head[1]) - (head[2] != "0")
            new += old[at:start]
            at = start
            assert len(new) == int(head[3]) - (head[4] != "0")
        elif line[0] == "+":
            new.append(line[1:])
        else:
            assert old[at] == line[1:]
            new += [line[1:]] if line[0] == " " else []
            at += 1
    return new + old[at:]


@settings(deadline=None, max_examples=300)
@given(LINES, LINES)
def test_a_diff_applies(old: list[str], new: list[str]) -> None:
    diff = list(unified_diff(old, new, "f"))
    assert applied(old, diff) == new
    assert (diff == []) == (old == new)


def test_a_change_has_three_lines_around_it() -> None:
    old = [f"{number}\n" for number in range(20)]
    diff = list(unified_diff(old, [*old[:9], "new\n", *old[10:]], "f"))
    assert diff[2] == "@@ -7,7 +7,7 @@\n"
    assert diff[3:] == [" 6\n", " 7\n", " 8\n", "-9\n", "+new\n", " 10\n", " 11\n", " 12\n"]


def seconds(count: int) -> float:
    """Return how long the diff of so many facts takes, each with two lines changed about."""
    old = [line for n in range(count) for line in (f"  f{n}:\n", "    kind: x\n", f"    statement: {n}\n")]
    new = [line for n in range(count) for line in (f"  f{n}:\n", f"    statement: {n}\n", "    kind: x\n")]
    start = time.process_time()
    assert applied(old, unified_diff(old, new, "f")) == new
    return time.process_time() - start


def test_a_file_of_many_facts_is_compared_soon() -> None:
    assert seconds(20_000) < 5


def test_a_stretch_without_an_anchor_is_replaced_soon() -> None:
    start = time.process_time()
    old, new = ["a\n", "b\n"] * 50_000, ["b\n", "b\n", "a\n"] * 40_000
    assert applied(old, unified_diff(old, new, "f")) == new
    assert time.process_time() - start < 5
