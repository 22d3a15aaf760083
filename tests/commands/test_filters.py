"""The same filters for every command that names facts: each narrows the same facts, everywhere."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest
from conftest import OnTerminal, Run

from usjapan_cli.commands.filters import Filters

FILTERS = [
    ["--topic", "harbour"], ["-t", "fleet"], ["--kind", "agreement"], ["-k", "figure"],
    ["--source", "HM-7"], ["--since", "1988"], ["--until", "1990"], ["--stale"],
    ["-t", "fleet", "-k", "figure", "--since", "2023"],
]  # fmt: skip


@pytest.mark.parametrize("filters", FILTERS, ids=" ".join)
def test_every_command_keeps_the_facts_that_list_keeps(filters: list[str], six: Run, tmp_path: Path) -> None:
    fit = set(six("list", *filters, "--format", "ids").text.split())
    assert fit
    assert fit <= set(six("list", "--format", "ids").text.split())
    everything = "quay ferry cargo harbour posts crew treaty"
    every = six("search", everything, "--limit", "99", "--format", "ids").text.split()
    hits = six("search", everything, "--limit", "99", *filters, "--format", "ids").text.split()
    assert hits == [id for id in every if id in fit]
    dated = six("timeline", "--format", "ids").text.split()
    assert six("timeline", *filters, "--format", "ids").text.split() == [id for id in dated if id in fit]
    rows = map(json.loads, six("export", "jsonl", *filters).text.splitlines())
    assert {row["id"] for row in rows if row["table"] == "facts"} == fit
    six("export", "sqlite", str(tmp_path / "facts.db"), *filters)
    with contextlib.closing(sqlite3.connect(tmp_path / "facts.db")) as database:
        found = database.execute("SELECT id FROM facts").fetchall()
    assert {id for (id,) in found} == fit
    if hits:
        cited = six("cite", "--search", everything, "-n", "1", *filters, "--fields", "id").text.split()
        assert cited == hits[:1]


def test_a_filter_that_none_of_the_hits_fits_says_so(six: Run) -> None:
    done = six("search", "mooring posts", "--kind", "agreement")
    assert (done.status, done.out) == (1, b"")
    assert "found for 'mooring posts', but none that fits the filters" in done.said


@pytest.mark.parametrize("command", [["search"], ["cite", "--search"]], ids=" ".join)
def test_nor_does_a_topic_make_the_report_silent(command: list[str], six: Run) -> None:
    done = six(*command, "mooring posts", "--topic", "fleet")
    assert (done.status, done.out) == (1, b"")
    assert "found for 'mooring posts', but none that fits the filters" in done.said
    assert "does not say" not in done.said
    assert "does not say" in six(*command, "zzqqxx", "--topic", "fleet").said


def test_what_a_filter_does_not_know_is_said_everywhere(six: Run, tmp_path: Path) -> None:
    for command in (
        ["list"],
        ["search", "quay"],
        ["timeline"],
        ["export", "jsonl"],
        ["cite", "--search", "quay"],
    ):
        for option, name in (("--topic", "fleeet"), ("--source", "HM-8")):
            done = six(*command, option, name)
            assert (done.status, done.out) == (1, b"")
            assert f"no {option[2:]} {name!r}" in done.said
        assert six(*command, "--since", "soon").status == 2
        assert six(*command, "--since", "2024", "--until", "2020").status == 2


def test_no_more_facts_than_the_limit(six: Run) -> None:
    assert len(six("list", "-n", "2").text.splitlines()) == 2
    assert len(six("timeline", "-n", "2", "--format", "ids").text.splitlines()) == 2
    assert len(six("cite", "--search", "quay", "-n", "2").text.splitlines()) in (1, 2)  # one work
    assert six("cite", "--search", "quay", "-n", "2", "--fields", "id").text.count("\n") == 2


def test_only_what_needs_the_fact_itself_is_read_for() -> None:
    assert not Filters(topic="fleet", source="HM-7").read_facts
    assert Filters(topic="fleet", stale=True).read_facts


def test_old_facts_are_refused_on_a_timeline_too(six: Run) -> None:
    done = six("timeline", "--max-age", "1d")
    assert (done.status, done.out) == (3, b"")
    assert "older than 1d" in done.said


def test_as_many_are_counted_as_fit(six: Run, six_on_terminal: OnTerminal) -> None:
    fit = six("list", "harbour", "--format", "ids").text.split()
    assert len(fit) < len(six("list", "--format", "ids").text.split())
    said = six_on_terminal("list", "harbour", "-n", "2").said
    assert f"usjapan: 2 of {len(fit)} facts; " in said
    assert f"usjapan: {len(fit)} facts; " in six_on_terminal("list", "harbour").said
