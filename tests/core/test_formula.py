"""Arithmetic with cells is that of their decimal digits."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from usjapan_cli.core.facts import amount, is_year
from usjapan_cli.core.formula import columns, evaluate, plain, scaled
from usjapan_cli.core.table import Table

PACK = """\
topic: quay
title: Quay
source: {{id: Q-1, title: Memo, genre: Note, publisher: Office, date: "2024-01-01", sections: {{x: Part}}, cells: [x.north.n]}}
tables:
  ships:
    title: Ships
    locator: x
    unit: {unit}
    scope: all
    columns: {{n: Landed}}
    rows: {{north: {{name: North, n: {cell}}}}}
    templates:
      - id: "{{row}}"
        cell: n
        statement: "{{name}} landed {said}."
        kind: figure
        shelf_life: fixed
        questions: ["How much did {{name}} land?", "What landed in {{name}}?"]
facts: {{}}
"""


def table(unit: str, *cells: float) -> Table:
    rows = tuple((f"r{number}", f"Row {number}", (cell,)) for number, cell in enumerate(cells))
    derived = (("share", "Share", "share a"), ("rank", "Rank", "rank a"))
    return Table("t", "T", "S", unit, "all", "2024-01-01", (("a", "A"),), derived, rows)


@pytest.mark.parametrize("tenths", range(1, 1000))
def test_every_tenth_of_a_scale_is_exact(tenths: int) -> None:
    assert scaled(tenths / 10, "billion U.S. dollars") == tenths * 10**8
    assert scaled(-tenths / 10, "million people") == -tenths * 10**5
    assert scaled(tenths / 10, "people") == tenths / 10


def test_sums_have_no_noise() -> None:
    cells = table("billion U.S. dollars", 0.1, 0.2, 64.1, 0.3)
    assert evaluate("a.r0 + a.r1", cells) == 0.3
    assert plain(evaluate("a.r2 + a.r1 - a.r0", cells), "a.r2 + a.r1 - a.r0", cells) == 64_200_000_000
    assert evaluate("a.r0 + a.r1 - a.r3", cells) == 0


def test_shares_and_ranks_go_by_decimal_digits() -> None:
    found = columns(table("ships", 0.3, 0.1, 0.2, 0.3))
    assert found["share"] == [33.3, 11.1, 22.2, 33.3]
    assert found["rank"] == [1, 4, 3, 1]
    assert columns(table("ships", 49, 1951))["share"] == [2.5, 97.6]  # 2.45 and 97.55


def test_an_amount_keeps_its_digits() -> None:
    assert amount(123_456_700_000, "U.S. dollars") == "$123.4567 billion"
    assert amount(64_100_000_000, "U.S. dollars") == "$64.1 billion"


@pytest.mark.parametrize(
    ("unit", "cell", "said"),
    [
        ("billion U.S. dollars", "64.1", "goods worth $64.1 billion"),
        ("million U.S. dollars", "64.1", "goods worth $64.1 million"),
        ("million people", "0.3", "300,000 people"),
        ("trillion U.S. dollars", "4.35", "goods worth $4.35 trillion"),
    ],
)  # fmt: skip
def test_decimal_cells_make_facts(unit: str, cell: str, said: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / "quay.yaml").write_text(PACK.format(unit=unit, cell=cell, said=said))
    result = run("show", "quay.north", "--fields", "value", "--facts", str(tmp_path / "quay.yaml"))
    assert result.status == 0, result.err
    assert result.text.strip() in said


def test_a_fraction_has_no_more_digits_than_it_keeps(tmp_path: Path, run: Run) -> None:
    (tmp_path / "quay.yaml").write_text(PACK.format(unit="ships", cell="1234567890123456.5", said="many"))
    assert b"UJ114" in run("lint", str(tmp_path / "quay.yaml")).out


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (2025, "first year of the plan", "2025 (first year of the plan)"),
        (2018, "first fiscal year", "2018 (first fiscal year)"),
        (2025, "fiscal year", "FY2025"),
        (12_000, "visitors a year", "12,000 visitors a year"),
        (3_000, "tons per year", "3,000 tons per year"),
        (10, "year", "10"),
    ],
)
def test_a_year_is_spelled_as_one(number: int, unit: str, text: str) -> None:
    assert amount(number, unit) == text
    assert is_year(number, unit) == ("year" in unit and number < 2100 and number > 10)
