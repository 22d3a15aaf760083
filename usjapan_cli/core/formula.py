"""The formulas of derived columns and facts, worked out from a table, in the table's unit.

A column's formula names columns (`exports - imports`, `rank total`, `share total`), a fact's
names cells, `COLUMN.ROW`, and the table if it is said (`exports.japan - imports.japan in trade`).
"""

from __future__ import annotations

from .table import Table

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
    return scaled(number, table.unit)


def scaled(number: float, unit: str) -> float:
    """Return a cell in single units, exactly as it is written: 64.1 of `billion people` is 64100000000."""
    above, below = _exact(number)
    return _settled(above * multiplier(unit), below)


def _exact(number: float) -> tuple[int, int]:
    """Return a number as its decimal digits have it, a whole one over a power of ten: 64.1 is 641 over 10."""
    digits, _, exponent = repr(number).partition("e")
    whole, _, fraction = digits.partition(".")
    places = len(fraction) - int(exponent or 0)
    return int(whole + fraction) * 10 ** max(0, -places), 10 ** max(0, places)


def _settled(above: int, below: int) -> float:
    return above // below if above % below == 0 else above / below  # no `2.0`


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
    total, below = 0, 1
    for sign, number in zip(signs, numbers, strict=True):
        part, of = _exact(number)
        most = max(below, of)
        total, below = total * (most // below) + sign * part * (most // of), most
    return _settled(total, below)


def _placed(verb: str, numbers: list[float]) -> list[float]:
    """Return each number's rank (1 = largest, equals share it) or its percentage of their sum."""
    if verb == "rank":
        order = sorted(numbers, reverse=True)
        places = {number: at for at, number in reversed(list(enumerate(order, 1)))}
        return [places[number] for number in numbers]
    total = _sum(["+"] * (2 * len(numbers) - 1), numbers)
    if not total:
        raise ValueError("a column that sums to 0 has no shares")
    return [_percent(number, total) for number in numbers]


def _percent(part: float, whole: float) -> float:
    """Return a share in percent to one place; half a tenth counts as one, as people round."""
    above, below = _exact(part)
    times, of = _exact(whole)
    above, below = 1000 * above * of, below * times
    if below < 0:
        above, below = -above, -below
    return (2 * above + below) // (2 * below) / 10
