"""Hyphens that an extractor dropped where it joined two lines: `second-` and `largest` to `secondlargest`.

The joined line stands out by its length, and the hyphen was about where the other lines end.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, combinations, islice, pairwise

from ..copies.splitting import MARKED_END, in_one_line
from ..core.facts import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_INSIDE = re.compile(r"(?<=[^\W_])(?=[^\W_])|(?<=[.)])(?=[^\W_])")
_WORD = re.compile(r"[^\W_]+")
_LONG = 70  # characters that only a joined line has
_FULL = 25  # characters that stand in a line before it ends
_MOST = 3  # hyphens that a stretch has lost
_CHANGE = re.compile(  # within a word, of the kind of its letters: `JCPOA|mandated`, `u|235`
    r"(?<=[A-Z]{2})(?=[a-z]{3})|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
)
_LONGEST_WORD = 40
_LIKELY = 12  # places of a stretch that are tried together
_COLUMN = range(35, 80)  # characters between the line ends of a column
_MOST_PAIRS = 3000
_SINGLE = 1200  # places that are tried one by one where nothing says which is likely


def joined(text: str, keeps: Callable[[str, str], bool], times: Mapping[str, int]) -> Iterator[str]:
    """Yield a stretch in one line with hyphens where a rare word is two of the copy's.

    `times` counts the words of the copy, in small letters: it has both halves of a joined word elsewhere.
    """
    seams = sorted((times[word], at) for word, at in _seams(text, times))
    places = sorted(at for _, at in seams[:_LIKELY])
    yield from _spelled(
        text, keeps, (chosen for count in range(1, _MOST + 1) for chosen in combinations(places, count))
    )


def restored(text: str, keeps: Callable[[str, str], bool]) -> Iterator[str]:
    """Yield a stretch in one line with one hyphen put back in a joined line, then with two."""
    places = [at for at in _places(text) if _is_joined(text, at)]
    pairs = ((one, two) for first, one in enumerate(places) for two in places[first + 1 :])
    likely = islice((pair for pair in pairs if pair[1] - pair[0] in _COLUMN), _MOST_PAIRS)
    yield from _spelled(text, keeps, chain(((at,) for at in places), likely))


def restored_anywhere(text: str, keeps: Callable[[str, str], bool]) -> Iterator[str]:
    """Yield a stretch in one line with one hyphen put back outside of joined lines."""
    yield from _spelled(text, keeps, ((at,) for at in _places(text) if not _is_joined(text, at)))


def _spelled(
    text: str, keeps: Callable[[str, str], bool], choices: Iterable[tuple[int, ...]]
) -> Iterator[str]:
    """Yield a stretch in one line with hyphens at some of its places, choice by choice.

    Where no line ends with a mark, what stands in one line has the same places in the same order.
    """
    if MARKED_END.search(text):
        for chosen in choices:
            yield in_one_line(_with_hyphens(text, chosen), keeps)
        return
    line = in_one_line(text, keeps)
    there = dict(zip(_all_places(text), _all_places(line), strict=True))
    for chosen in choices:
        yield _with_hyphens(line, [there[at] for at in chosen])


def _places(text: str) -> list[int]:
    return _all_places(text)[:_SINGLE]


def _all_places(text: str) -> list[int]:
    return [match.start() for match in _INSIDE.finditer(text)]


def times_of_words(text: str) -> Counter[str]:
    """Count the words of a copy, in small letters."""
    return Counter(_WORD.findall(text.lower()))


def _seams(text: str, times: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield words of a stretch that are two of the copy's in one, each with the place of its seam."""
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if len(word) <= _LONGEST_WORD:
            for at in range(1, len(word)):
                is_seen = word[:at] in times and word[at:] in times
                if is_seen or _CHANGE.match(match[0], at):
                    yield word, match.start() + at


def _with_hyphens(text: str, places: Sequence[int]) -> str:
    parts = [text[start:end] for start, end in pairwise((0, *places, len(text)))]
    return "-".join(parts)


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
    return length > _LONG and at - start >= _FULL
