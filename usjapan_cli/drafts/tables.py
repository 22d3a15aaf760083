"""Tables of a draft, cell by cell: the row names a partner, the column which way the trade goes."""

from __future__ import annotations

import re

from ..core.formula import columns
from ..core.words import ORDINALS
from ..language.direction import OTHER_WAY
from ..language.quantities import exact
from .countries import OURS, names_in
from .document import Cell
from .faults import Fault
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from ..core.facts import Fact
    from ..core.table import Table
    from .meaning import Meanings

_COLUMNS = {
    "import": "imports", "export": "exports", "balance": "balance", "deficit": "balance",
    "surplus": "balance", "total": "total", "two-way": "total", "both": "total", "combined": "total",
    "sum": "total", "turnover": "total", "volume": "total", "buy": "imports", "bought": "imports",
    "buying": "imports", "imported": "imports", "purchase": "imports", "purchased": "imports",
    "sell": "exports", "sold": "exports", "selling": "exports", "exported": "exports", "sale": "exports",
    "supplier": "imports", "seller": "imports", "customer": "exports", "buyer": "exports",
    "market": "exports", "overall": "total", "gap": "balance", "net": "balance", "difference": "balance",
}  # fmt: skip
_THEIRS = pattern(r"\b(?:us|[Tt]hey|[Tt]heirs?)\b")  # a column that says what the partners do: `sold to us`
_WORD = pattern(r"[a-z]+(?:-[a-z]+)?")
_NO_SUM = pattern(  # of money: `Imports per $1 of exports`, `Share of U.S. imports`
    r"[%\u00f7]|\b(?:ratios?|shares?|percent\w*|growth|change"
    r"|multiple|per (?:\$ ?\d|dollar|capita|cent))(?!\w)"
    r"|(?:im|ex)ports?(?: ?/ ?| to | over )(?:im|ex)ports?\b",
    re.I,
)
_RANK = pattern(r"\b(?:rank\w*|place)\b(?:[^.;]{0,20}? by (?P<by>[^.;,]{0,40}))?", re.I)


def cell_faults(
    cells: Sequence[Cell], tables: Sequence[Table], meanings: Meanings
) -> Iterator[tuple[Cell, Fault | Fact]]:
    """Yield the cells that a table of the facts has otherwise, and the fact of those that are right."""
    known: dict[tuple[str, str], Fact | None] = {}
    filled = [(table, columns(table)) for table in tables] if cells else []
    for cell in cells:
        for table, numbers in filled:
            found = _recorded(cell, table, numbers)
            if found is None:
                continue
            row, column, number, said = found
            if (row, column) not in known:
                known[row, column] = _fact_of(meanings, row, column)
            fact = known[row, column]
            if said is None or fact is None:
                continue
            is_deficit = column == "balance" and number < 0 and "+" not in cell.text
            if said == _exact(number) or (is_deficit and said == -_exact(number)):
                yield cell, fact
            else:
                yield cell, _fault(cell, table, numbers, row, column, number, fact, said)
            break


def _recorded(
    cell: Cell, table: Table, numbers: Mapping[str, Sequence[float]]
) -> tuple[str, str, float, int | Decimal | None] | None:
    """Return the row, the column and the number of a table that a cell stands for, and what it has."""
    who, head = names_in(cell.row) - OURS, cell.column
    if not who and names_in(head) - OURS:
        who, head = names_in(head) - OURS, cell.row  # whose columns are the rows of the table
    place = None if who else _place(cell.row, table)
    if place:  # whoever is named there has it
        who, column = names_in(cell.text) - OURS, _column(head) or _column(cell.caption)
    rank = _RANK.search(head) or (_RANK.search(cell.caption) if head == "#" else None)
    if not place:
        told = _RANK.search(cell.caption) if rank and rank["by"] is None else rank
        column = _column((told and told["by"]) or head) if rank else _column(head)
        column = column or (_column(cell.beside) if rank else "")
    for at, (row, name, _) in enumerate(table.rows):
        if column in numbers and who and who == names_in(name):
            its = 1 + sum(other > numbers[column][at] for other in numbers[column])
            if place or rank:
                return row, f"rank {column}", its, place or _place(cell.text, table)
            return row, column, numbers[column][at], _number(cell.text)
    return None


def _place(text: str, table: Table) -> int | None:
    """Return the place that a text is: `4`, `4th`, `fourth`, `last`."""
    word = text.strip(" .").lower()
    if word == "last":
        return len(table.rows)
    number = word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(number) if number.isdecimal() else ORDINALS.get(word)


def _column(words: str) -> str:
    """Return which column of a table of trade some words are the name of."""
    if _NO_SUM.search(words):
        return ""
    said = frozenset(_WORD.findall(words.lower()))
    names = [name for word, name in _COLUMNS.items() if not said.isdisjoint((word, f"{word}s"))]
    found = "total" if {"imports", "exports"} <= {*names} else next(iter(names), "")
    return OTHER_WAY.get(found, found) if _THEIRS.search(words) else found


def _fact_of(meanings: Meanings, row: str, column: str) -> Fact | None:
    """Return the fact of a cell: the one that rests on it or computes it, and on no other row."""
    if column.startswith("rank "):
        formula = f"{column}.{row}"
        return next((f for f in meanings.holding(f".{row}") if (f.formula or "").startswith(formula)), None)
    ending = f".{row}.{column}"
    facts = meanings.holding(f".{row}")
    plain = next((f for f in facts if len(f.locators) == 1 and f.locators[0].endswith(ending)), None)
    if plain:
        return plain
    sums = (f for f in facts if f.formula and not f.formula.startswith("rank "))
    return next((f for f in sums if f.flow == column and f".{row}" in (f.formula or "")), None)


def _fault(
    cell: Cell,
    table: Table,
    numbers: Mapping[str, Sequence[float]],
    row: str,
    column: str,
    number: float,
    fact: Fact,
    said: int | Decimal,
) -> Fault:
    at = next(at for at, one in enumerate(table.rows) if one[0] == row)
    other = OTHER_WAY.get(column, "")
    is_exchanged = other and _exact(numbers[other][at]) == said
    is_turned = column == "balance" and _exact(number) == -said
    code = "UD105" if is_exchanged or is_turned else "UD108" if column in ("balance", "total") else "UD101"
    code = "UD102" if column.startswith("rank ") else code
    right = f"{number:.15g}"
    if _place(cell.row, table) and column.startswith("rank "):
        return Fault(
            "UD102", 0, len(cell.text), f'"{cell.text}": the report has it as no. {right}', fact, cell.text
        )
    return Fault(code, 0, len(cell.text), f'"{cell.text}": the report has {right}', fact, cell.text, right)


def _exact(number: float) -> int | Decimal:
    """Return a number as it is written."""
    return int(number) if number == number // 1 else exact(str(number))


def _number(text: str) -> int | Decimal | None:
    plain = text.replace(",", "").replace("\u2212", "-").replace("$", "").replace("\u2013", "-").strip("+ ")
    if plain.isdecimal():
        return exact(plain)
    from decimal import Decimal, InvalidOperation

    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None  # `nan` is how a missing one is written
