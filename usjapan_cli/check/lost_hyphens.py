"""Hyphens that an extractor dropped where it joined two lines: `second-` and `largest` to `secondlargest`.

The joined line stands out by its length, and the hyphen was about where the other lines end.
"""

from __future__ import annotations

import re
from itertools import islice

from ..copies.splitting import in_one_line
from ..core.facts import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_INSIDE = re.compile(r"(?<=[^\W_])(?=[^\W_])|(?<=[.)])(?=[^\W_])")
_COLUMN = range(35, 80)  # characters between the line ends of a column
_LONG = 70  # characters that only a joined line has
_MOST = 3000  # spellings of one stretch
_SINGLE = 400  # places of one line that are tried where lines have no usual width


def restored(text: str, keeps: Callable[[str, str], bool]) -> Iterator[str]:
    """Yield a stretch in one line with one hyphen put back, then with two, where one can have been lost."""
    places = [match.start() for match in _INSIDE.finditer(text)][: _SINGLE * 3]
    for at in places:
        yield in_one_line(f"{text[:at]}-{text[at:]}", keeps)
    likely = [at for at in places if _is_joined(text, at)]
    pairs = ((one, two) for first, one in enumerate(likely) for two in likely[first + 1 :])
    for one, two in islice((pair for pair in pairs if pair[1] - pair[0] in _COLUMN), _MOST):
        yield in_one_line(f"{text[:one]}-{text[one:two]}-{text[two:]}", keeps)


_BARE_NUMBER = re.compile(r"(?<![\w.,$-])(\d{1,4})(?=\s+[A-Za-z])|(?<=\d-)(\d{1,3})(?=\s+[A-Z])")
_LOST_SUFFIX = re.compile(r"(?:^|\n)(?:st|nd|rd|th)(?: +(?:st|nd|rd|th))*(?=\n|$)")


def raised(text: str, keeps: Callable[[str, str], bool]) -> Iterator[str]:
    """Yield a stretch in one line with `th` and the like at its numbers: they were set above the line."""
    if not _BARE_NUMBER.search(text):
        return
    bare = _LOST_SUFFIX.sub("\n", text)
    numbers = [number for number in _BARE_NUMBER.finditer(bare) if int(number[0]) > 0][:6]
    for choice in range(1, 1 << len(numbers)):
        spelled, at = "", 0
        for bit, number in enumerate(numbers):
            suffix = ordinal(int(number[0])).lstrip("0123456789") if choice >> bit & 1 else ""
            spelled += bare[at : number.end()] + suffix
            at = number.end()
        yield in_one_line(spelled + bare[at:], keeps)


def _is_joined(text: str, at: int) -> bool:
    """Tell whether a place lies in the middle of a line that is longer than a column is wide."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    length = (end if end >= 0 else len(text)) - start
    return length > _LONG and at - start >= 25
