"""The formulas of derived columns and facts, worked out from a table, in the table's unit.

A column's formula names columns (`exports - imports`, `rank total`, `share total`), a fact's
names cells, `COLUMN.ROW`, and the table if it is said (`exports.japan - imports.japan in trade`).
"""

from __future__ import annotations

from .facts import Table

_SIZES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def evaluate(formula: str, table: Table) -> float:
    """Return what a fact's formula comes to, in the table's unit. Raises ValueError.

    `rank COLUMN.ROW` counts from 1, the largest; `share COLUMN.ROW` is percent of the column's sum.
    """
    formula, _, name = formula.partition(" in ")
    if name and name != table.name:
        raise ValueError(f"the formula is about table {name!r}, not {table.name!r}")
    filled = columns(table)
    rows = [key for key, *_ in table.rows]

    def cells(term: str) -> tuple[list[float], int]:
        column, _, row = term.partition(".")
        if row not in rows:
            raise ValueError(f"no row {row!r} in table {table.name!r} - known: {', '.join(rows)}")
        return _column(column, filled), rows.index(row)

    words = _checked(formula)
    if _is_placing(words):
        numbers, at = cells(words[1])
        return _placed(words[0], numbers)[at]
    return _sum(words, [numbers[at] for numbers, at in map(cells, words[::2])])


def columns(table: Table) -> dict[str, list[float]]:
    """Return all columns of a table, from the top down, the derived ones too. Raises ValueError.

    A derived column may rest on those before it, so that none can come back to itself.
    """
    filled: dict[str, list[float]] = {
        key: [row[2][at] for row in table.rows] for at, (key, _) in enumerate(table.columns)
    }
    for key, _, formula in table.derived:
        words = _checked(formula)
        if _is_placing(words):
            filled[key] = _placed(words[0], _column(words[1], filled))
        else:
            used = [_column(word, filled) for word in words[::2]]
            filled[key] = [_sum(words, list(numbers)) for numbers in zip(*used, strict=True)]
    return filled


def plain(number: float, formula: str, table: Table) -> float:
    """Return a formula's result as facts write it: in single units unless it is a rank or share."""
    if _is_placing(formula.partition(" in ")[0].split()):
        return number
    return number * multiplier(table.unit)


def multiplier(unit: str) -> int:
    """Return how many units one stands for: 10**9 for `billion U.S. dollars`, else 1."""
    return _SIZES.get(unit.partition(" ")[0], 1)


def _checked(formula: str) -> list[str]:
    words = formula.split()
    if _is_placing(words) or (len(words) % 2 and set(words[1::2]) <= {"+", "-"}):
        return words
    raise ValueError(f"{formula!r} is no formula - write cells with + or - between, rank or share")


def _is_placing(words: list[str]) -> bool:
    return len(words) == 2 and words[0] in ("rank", "share")


def _column(key: str, filled: dict[str, list[float]]) -> list[float]:
    if key not in filled:
        raise ValueError(f"no column {key!r} at this place - known: {', '.join(filled)}")
    return filled[key]


def _sum(words: list[str], numbers: list[float]) -> float:
    signs = [1, *(1 if sign == "+" else -1 for sign in words[1::2])]
    total = round(sum(sign * number for sign, number in zip(signs, numbers, strict=True)), 9)
    return int(total) if total == int(total) else total  # no noise of binary fractions, no `2.0`


def _placed(verb: str, numbers: list[float]) -> list[float]:
    """Return each number's rank (1 = largest, equals share it) or its percentage of their sum."""
    if verb == "rank":
        order = sorted(numbers, reverse=True)
        places = {number: at for at, number in reversed(list(enumerate(order, 1)))}
        return [places[number] for number in numbers]
    total = sum(numbers)
    if not total:
        raise ValueError("a column that sums to 0 has no shares")
    return [round(100 * number / total, 1) for number in numbers]
