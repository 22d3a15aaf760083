"""How many there are, held against which one it was or who is listed: `after five rounds`, of the third."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    pass

_MANY = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _MANY.index(word) + 1
