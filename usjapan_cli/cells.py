"""Reads the cells of a source's tables in a copy, whose layout may be gone: only words are left."""

from __future__ import annotations

import re

from .figures import figures, plain_words
from .formula import multiplier
from .model import Source, Table, amount
from .record import Record

_REACH = 200  # words from a table's title in which its rows are looked for
_SETTING = 10  # words a row from the title on that facts about the table may rest on
_JUNK = 2  # words that may stand between the cells of a row


class Cell(Record):
    """A cell: the number that is recorded and the one in the copy, None if there is none.

    Both are in the table's unit; `text` says it in words, for facts to be held against.
    """

    address: str
    row: str
    recorded: float
    copied: float | None
    text: str


def read_cells(table: Table, source: Source, flow: str) -> list[Cell]:
    """Find the cells of a table in a copy: row by row, or in columns of numbers in their order."""
    words = _near_title(table.title, plain_words(flow))
    around = words[: _SETTING * len(table.rows)]
    setting = f"{table.title}. {' '.join(word for word in around if not figures(word))}"
    in_columns = _stands_in_columns(table, words)
    cells = []
    for key, name, numbers in table.rows:
        copied = numbers if in_columns else _row(plain_words(name), len(numbers), words)
        for at, (column, title) in enumerate(table.columns):
            address = _address(source, f"{table.name}.{key}.{column}")
            figure = _figure(numbers[at], table)
            text = f"{source.section(address)}. {name}, {title}: {figure}, {table.scope}. {setting}"
            cells.append(Cell(address, name, numbers[at], copied[at] if copied else None, text))
    return cells


def _near_title(title: str, words: list[str]) -> list[str]:
    """Return the words from a table's title on, then those before it; all words without a title."""
    sought = plain_words(title)
    for at, word in enumerate(words):
        if word == sought[0] and words[at : at + len(sought)] == sought:
            return words[at : at + _REACH] + words[max(0, at - _REACH) : at]
    return words


def _row(name: list[str], count: int, words: list[str]) -> tuple[float, ...] | None:
    """Return the numbers that follow a row's name with little between them."""
    for at in range(len(words)):
        if words[at : at + len(name)] != name:
            continue
        numbers: list[float] = []
        junk = 0
        for word in words[at + len(name) :]:
            number = _number(word)
            junk = junk + 1 if number is None else 0
            if number is not None:
                numbers.append(number)
            if junk > _JUNK or len(numbers) == count:
                break
        if len(numbers) == count:
            return tuple(numbers)
    return None


def _stands_in_columns(table: Table, words: list[str]) -> bool:
    """Tell whether the names stand in a row, and each column's numbers too."""
    numbers = [number for word in words if (number := _number(word)) is not None]
    names = [word for _, name, _ in table.rows for word in plain_words(name)]
    columns = [[row[2][at] for row in table.rows] for at in range(len(table.columns))]
    return _has_run(words, names) and all(_has_run(numbers, column) for column in columns)


def _has_run(members: list[str] | list[float], run: list[str] | list[float]) -> bool:
    return any(
        member == run[0] and members[at : at + len(run)] == run for at, member in enumerate(members)
    )


def _number(word: str) -> float | None:
    if not re.fullmatch(r"[\d,]{1,20}(?:\.\d{1,6})?", word):
        return None
    number = float(word.replace(",", ""))
    return int(number) if number == int(number) else number


def _address(source: Source, default: str) -> str:
    """Return a cell's address: the source may call the table otherwise (`figure-1`) than we do."""
    ending = default.partition(".")[2]
    return next((cell for cell in source.cells if cell.partition(".")[2] == ending), default)


def _figure(number: float, table: Table) -> str:
    """Spell a cell in full, and its unit: `$188 billion, in billions of U.S. dollars`."""
    size = multiplier(table.unit)
    scale, _, unit = table.unit.partition(" ")
    if size == 1:
        return amount(number, table.unit)
    return f"{amount(number * size, unit)}, in {scale}s of {unit}"
