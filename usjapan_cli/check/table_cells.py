"""Reads the cells of a source's tables in a copy, whose layout may be gone: only words are left."""

from __future__ import annotations

import re

from ..core.facts import Source, amount
from ..core.formula import multiplier, scaled
from ..core.record import Record
from ..core.table import Table
from ..language.quantities import figures, plain_words
from ..language.wording import COVERAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 200  # words from a table's title on in which its rows are looked for
_SETTING = 10  # words a row from the title on that facts about the table may rest on
_LABELS = 14  # words behind the last row in which the unit may stand
_MINUS = "minus"
_SCALES = {"thousand": "000s", "million": "$mn", "billion": "$bn", "trillion": "$tn"}
_JUNK = 2  # words that may stand between the cells of a row


class Cell(Record):
    """A cell: the number that is recorded and the one in the copy, None if there is none.

    Both are in the table's unit; `text` says it in words, for facts to be held against. `mislabelled` is
    what the copy has for the table's column titles, unit or coverage; `unlabelled` which of them it lacks.
    """

    address: str
    row: str
    recorded: float
    copied: float | None
    text: str
    mislabelled: str = ""
    unlabelled: str = ""


def read_cells(table: Table, source: Source, flow: str) -> list[Cell]:
    """Find the cells of a table in a copy: row by row, or in columns of numbers in their order."""
    words = _signed_words(flow)
    behind = _behind_title(table.title, words)
    around = behind[: _SETTING * len(table.rows)]
    setting = f"{table.title}. {' '.join(word for word in around if not figures(word))}"
    in_columns = _stands_in_columns(table, behind)
    labels = _near(table, behind, words)
    wrong, lacking = _mislabelled(table, labels), _unlabelled(table, labels)
    cells = []
    for key, name, numbers in table.rows:
        copied = numbers if in_columns else _copied(plain_words(name), numbers, behind, words)
        for at, (column, title) in enumerate(table.columns):
            address = _address(source, f"{table.name}.{key}.{column}")
            figure = spelled(numbers[at], table)
            text = f"{source.section(address)}. {name}, {title}: {figure}, {table.scope}. {setting}"
            cells.append(
                Cell(address, name, numbers[at], copied[at] if copied else None, text, wrong, lacking)
            )
    return cells


def _signed_words(flow: str) -> list[str]:
    """Cut a copy into words; a sign in front of a number stays with it, and brackets round one are a sign."""
    text = re.sub(r"(?<=\s)\((\d[\d,.]*)\)(?=\s)", r"-\1", flow)
    words = plain_words(re.sub(r"(?<=\s)[-\u2212](?=\$?\d)", f"{_MINUS} ", text))
    return [
        f"-{word}" if before == _MINUS else word
        for before, word in zip(["", *words], words, strict=False)
        if word != _MINUS
    ]


def _near(table: Table, behind: list[str], words: list[str]) -> str:
    """Return the letters about a table's rows, from its title on where that is found: its labels."""
    within = behind or words
    places = [at for _, name, numbers in table.rows for at in _places_of_row(name, numbers, within)]
    first = 0 if behind else max(0, min(places, default=0) - _LABELS)
    last = max(places, default=0) + len(table.columns) + _LABELS
    return "".join(within[first:last])


def _places_of_row(name: str, numbers: tuple[float, ...], words: list[str]) -> Iterator[int]:
    """Yield where a row stands: its name, and a number of its right behind."""
    own = plain_words(name)
    for at in _places(words, own):
        end = at + len(own)
        if any(_number(word) in numbers for word in words[end : end + _JUNK + 1]):
            yield end


def _mislabelled(table: Table, near: str) -> str:
    """Return what the copy says of the table's columns, unit or coverage that is not the record's."""
    places = [near.find("".join(plain_words(title))) for _, title in table.columns]
    found = [place for place in places if place >= 0]
    if found != sorted(found):
        return "its columns stand in another order in the copy"
    scale = table.unit.partition(" ")[0]
    others = [other for other in _SCALES if other in near and other != scale]
    if scale in _SCALES and others and not _has_scale(near, scale):
        return f"the unit is {table.unit}, the copy has {others[0]}s"
    wanted, said = _covered("".join(plain_words(table.scope))), _covered(near)
    if wanted and said and wanted != said:
        return f"the table is of {table.scope}, the copy says {' and '.join(sorted(said))}"
    return ""


def _unlabelled(table: Table, near: str) -> str:
    """Return which of a table's labels do not stand near its title."""
    for _, title in table.columns:
        if "".join(plain_words(title)) not in near:
            return f"no column {title!r} stands near the table's title"
    scale = table.unit.partition(" ")[0]
    if scale in _SCALES and not _has_scale(near, scale):
        return f"the unit, {table.unit}, does not stand near the table's title"
    if _covered("".join(plain_words(table.scope))) and not _covered(near):
        return f"what it counts, {table.scope}, does not stand near the table's title"
    return ""


def _has_scale(near: str, scale: str) -> bool:
    return scale in near or _SCALES[scale] in near


def _covered(letters: str) -> set[str]:
    return {word for word in COVERAGES if word in letters}


def _behind_title(title: str, words: list[str]) -> list[str]:
    """Return the words from a table's title on, as many as a table can take up."""
    at = next(_places(words, plain_words(title)), None)
    return [] if at is None else words[at : at + _REACH]


def _copied(
    name: list[str], numbers: tuple[float, ...], behind: list[str], words: list[str]
) -> tuple[float, ...] | None:
    """Return a row's numbers in the copy: those behind the title, or the right ones elsewhere."""
    for row in _rows(name, len(numbers), behind):
        return row
    return next((row for row in _rows(name, len(numbers), words) if row == numbers), None)


def _rows(name: list[str], count: int, words: list[str]) -> Iterator[tuple[float, ...]]:
    """Yield as many numbers as a row has wherever they follow its name with little between."""
    for at in _places(words, name):
        numbers: list[float] = []
        junk = 0
        behind = at + len(name)
        for following in words[behind : behind + count * (_JUNK + 1) + 1]:
            number = _number(following)
            junk = junk + 1 if number is None else 0
            if number is not None:
                numbers.append(number)
            if junk > _JUNK or len(numbers) == count:
                break
        if len(numbers) == count:
            yield tuple(numbers)


def _stands_in_columns(table: Table, words: list[str]) -> bool:
    """Tell whether the names stand in a row, and each column's numbers too."""
    numbers = [number for word in words if (number := _number(word)) is not None]
    names = [word for _, name, _ in table.rows for word in plain_words(name)]
    columns = [[row[2][at] for row in table.rows] for at in range(len(table.columns))]
    return _has_run(words, names) and all(_has_run(numbers, column) for column in columns)


def _has_run(members: list[str] | list[float], run: list[str] | list[float]) -> bool:
    return next(_places(members, run), None) is not None


def _places(members: list[str] | list[float], run: list[str] | list[float]) -> Iterator[int]:
    """Yield where a run stands among some members; an empty one stands nowhere."""
    for at, member in enumerate(members):
        if run and member == run[0] and members[at : at + len(run)] == run:
            yield at


def _number(word: str) -> float | None:
    if not re.fullmatch(r"-?[\d,]{1,20}(?:\.\d{1,6})?", word):
        return None
    digits = word.replace(",", "")
    return float(digits) if "." in digits else int(digits)


def _address(source: Source, default: str) -> str:
    """Return a cell's address: the source may call the table otherwise (`figure-1`) than we do."""
    ending = default.partition(".")[2]
    return next((cell for cell in source.cells if cell.partition(".")[2] == ending), default)


def spelled(number: float, table: Table) -> str:
    """Spell a cell in full, and its unit: `$188 billion, in billions of U.S. dollars`."""
    size = multiplier(table.unit)
    scale, _, unit = table.unit.partition(" ")
    if size == 1:
        return amount(number, table.unit)
    return f"{amount(scaled(number, table.unit), unit)}, in {scale}s of {unit}"
