"""`--format table` and `--fields`: aligned columns with a head, in the order asked for, no value left out."""

from __future__ import annotations

import json
import re

import pytest
from conftest import OnTerminal, Run, in_process
from test_lists import bare, letters

from usjapan_cli.show.terminal import WIDEST, columns_of

WIDTHS = (60, 80, 120, WIDEST)
TABLES = {
    "list": ["list", "--format", "table"],
    "chosen": ["list", "--fields", "statement,value,id"],
    "search": ["search", "quay", "--fields", "id,value"],
    "a table": ["table", "cargo-2023", "--fields", "name,balance"],
    "topics": ["topics", "--format", "table"],
    "history": ["history", "harbour.mooring-posts", "--format", "table"],
    "timeline": ["timeline", "--format", "table"],
    "sources": ["sources", "--format", "table"],
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_a_head_and_a_rule_and_fits(name: str, width: int, six_on_terminal: OnTerminal) -> None:
    lines = bare(six_on_terminal(*TABLES[name], columns=width).text).splitlines()
    assert max(map(columns_of, lines)) <= width
    rule = next(at for at, line in enumerate(lines) if line and set(line) == {"\u2500"})
    assert rule in (1, 2)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_columns_stand_in_the_order_asked_for(width: int, six_on_terminal: OnTerminal) -> None:
    head = bare(six_on_terminal(*TABLES["chosen"], columns=width).text).splitlines()[0]
    assert head.split() == ["statement", "value", "id"]


@pytest.mark.parametrize("width", WIDTHS)
def test_no_value_is_left_out(width: int, six_on_terminal: OnTerminal, ask: Run) -> None:
    found = json.loads(ask("list", "--json").text)["facts"]
    numbers = [fact for fact in found if fact["value"]]
    assert len(numbers) > 40
    done = in_process(["list", "--fields", "value"], b"", True, {"COLUMNS": str(width), "PAGER": "cat"})
    rows = letters(done.text)
    for fact in numbers:
        text = fact["value"]["text"].removeprefix("about ").removeprefix("over ").removeprefix("under ")
        assert text.split(" ")[0] in rows, fact["id"]


def test_in_a_pipe_the_same_table_without_colour(six: Run, six_on_terminal: OnTerminal) -> None:
    for argv in TABLES.values():
        asked = [*argv, "--format", "table"]
        assert six(*asked, COLUMNS="80").text == bare(six_on_terminal(*asked, columns=80).text)


def test_fields_in_a_pipe_stay_lines_for_scripts(six: Run) -> None:
    assert six(*TABLES["a table"]).text.splitlines()[0].count("\t") == 1


def test_the_day_that_all_share_is_said_once(six_on_terminal: OnTerminal) -> None:
    shown = bare(six_on_terminal("list", "harbour", "--format", "table").text)
    assert re.search(r"as of \w+ \d+, \d{4}; \d years old", shown)
    dated = bare(six_on_terminal("list", "harbour", "--fields", "id,as_of").text)
    assert "years old" not in dated
