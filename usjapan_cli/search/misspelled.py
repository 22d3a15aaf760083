"""Which known words a word may have been meant as that nobody knows: loaded for a misspelling alone."""

from __future__ import annotations

from ..core.sound import sound
from ..core.words import NUMERALS, stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .known import Words


SHORTEST_EDITED = 4  # letters of a word of which one may be wrong


def spelled_like(word: str, known: Words) -> list[str]:
    """Return the likeliest spellings of a word, best first."""
    near = one_edit_away(word, known)
    heard = _sounding_like(word, known) if len(near) != 1 else []
    if near:
        near.sort(key=lambda found: (_likelihood(word, found, found in heard), -known.spelled(found), found))
        return near[:2]
    if (len(word) < 6 and not heard) or known.is_of_others(word):
        return []
    from ..core.spelling import nearest  # RapidFuzz costs twice an interpreter start: only for the worst

    if alike := nearest(word, heard, len(word) // 2):
        return sorted(alike, key=lambda found: (-known.spelled(found), found))[:2]

    edits = 2 if len(word) < 9 else 3
    alike = [other for other in beginning(word[0], known) if abs(len(other) - len(word)) <= edits]
    return sorted(nearest(word, alike, edits), key=lambda found: (-known.spelled(found), found))[:2]


def _likelihood(word: str, found: str, is_heard: bool) -> tuple[bool, ...]:
    """Order what a word may have been meant as: its letters swapped, what sounds alike, what begins alike."""
    return sorted(word) != sorted(found), not is_heard, found[0] != word[0]


def _sounding_like(word: str, known: Words) -> list[str]:
    """Return the known words that sound like a word."""
    rows = [index["sounds"].find(sound(word)) for index in known.indexes]
    return list(dict.fromkeys(found for row in rows if row for found in row[1:]))


def beginning(prefix: str, known: Words) -> set[str]:
    """Return the known words that start with some letters."""
    numerals = {word for word in NUMERALS if word.startswith(prefix)}
    return numerals.union(*(index["spellings"].keys(prefix) for index in known.indexes))


def _ending(suffix: str, known: Words) -> set[str]:
    """Return the known words that end with some letters."""
    found = {word for index in known.indexes for word in index["spellings-reversed"].keys(suffix[::-1])}
    return {word[::-1] for word in found} | {word for word in NUMERALS if word.endswith(suffix)}


def one_edit_away(word: str, known: Words) -> list[str]:
    """Find the words one edit away: an edit leaves the first or the second half as it was."""
    if len(word) < SHORTEST_EDITED:
        return _swapped(word, known)
    half = len(word) // 2
    candidates = beginning(word[: half - 1], known) | _ending(word[half:], known)
    if len(word) < 5:  # `hong` is no `jong`, `foia` no `foip`, which no fact spells
        candidates = {found for found in candidates if found[0] == word[0] and _is_sure(word, found, known)}
    return [found for found in candidates if is_one_edit(word, found)]


def _swapped(word: str, known: Words) -> list[str]:
    """Return what a short word is with two letters swapped: `gpd`, `hte`, `fo`."""
    last, first = word[:-2] + word[:-3:-1], word[1::-1] + word[2:]
    if len(word) > 2 and last != word and (last in known.light or known.spelled(last) > 0):
        return [last]
    return [first] if first in known.light else []


def going_on(ahead: list[str], known: Words) -> list[str]:
    """Return what the last of some words may have been meant as in a name that begins with the others.

    Where names go on with one word only, it is that, if it begins alike: `yoon suk yul`.
    """
    *begun, last = map(stem, ahead)
    prefix = f"{' '.join(begun)} "
    names = (key for index in known.indexes for key in index["phrases"].keys(prefix))
    found = {name[len(prefix) :].partition(" ")[0] for name in names}
    likely = sorted(word for word in found if is_one_edit(last, word))
    return likely or [word for word in found if len(found) == 1 and word[0] == last[0]]


def _is_sure(word: str, found: str, known: Words) -> bool:
    """Tell whether a short word may be another with a letter wrong: facts spell it, or two are swapped."""
    return len(word) != len(found) or sorted(word) == sorted(found) or known.spelled(found) > 0


def is_one_edit(word: str, other: str) -> bool:
    """Tell whether one missing, added, wrong or swapped letter parts two different words."""
    if abs(len(word) - len(other)) > 1 or word == other:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    left, right = word[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
