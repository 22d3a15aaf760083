"""Tells whether the lines of a copy run across two columns, as some extractors of PDFs write them.

Half a line then goes on in the same half of the next line. Both ways to read the lines are held against
how English words follow one another: against the table below, and against what else the copy says itself.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_MOST_LINES = 1_500  # of a copy that are looked at: the beginning of a long report tells as much as all of it
_PAGE = 60  # lines of a stretch that may run across columns where the rest does not
_ENOUGH = 1.0  # how much likelier, as a logarithm, crossed columns must be for all of a copy
_ENOUGH_OF_A_PAGE = 6.0  # and for one of its many stretches
_COST = 0.5  # what each line must speak more for columns than against them, as no table is right
_MIDDLE = (0.4, 0.6)  # the part of a full line in which the gutter was
_SHORTEST = 0.5  # of a full line: a shorter one is of one column
_ASTRAY = math.log(0.2)  # how often a line between the columns' lines runs across both: a heading, a table
_LEAST_PROSE = 0.3  # of the lines, which begin in the middle of a sentence
_ONCE_MORE = 2  # how much likelier a pair is that the copy has elsewhere
_WORST = -2  # a pair within a line that tells most against the line: verse in prose has worse ones
_QUOTES = "\"'()[]{}"
_MARKS = _QUOTES + ",.;:?!-—"
_SUSPENDED = ("and", "or", "to", "nor")  # what may follow a hyphen that ends a word: `short- and`

# What a word is for what follows it, and for what it follows: the class, and the words that are of it.
_BEFORE = """
the   the a an every each very too
its   its his her our your their my no any some most all these those other two own whose such same this one
its   more first last
of    of in on at by for with from into over under after before during against between among through
of    throughout within without about as than like upon toward towards per
to    to will would could should may might must can cannot
is    is are was were be been being
has   has have had not also never often still already
who   who which that what i you he she it we they there
and   and or but nor if when while because although though since until where whether so then only just do
and   does did however
out   up down out off them him me us
"""
_AFTER = """
the   the a an this these those its his her our your my their some any all each every both such no
of    of
in    in on at by for with from into over under after before during against between among through
in    throughout within without about as than upon toward towards to until up out
and   and or but nor if when while because although though since where whether so then that which who whose
and   whom
it    it he she they we you there i
is    is was has does are were had
will  will would could should may might must can cannot did
be    be have do been being
not   not also only just very now still never often already two one more
same  other same own most first last
"""
# The same by how a word ends that is none of these.
_ENDS_BEFORE = """
has   ly
ed    ed
its   al ous ive able ary ic
out   s
"""
_ENDS_AFTER = """
not   ly
ed    ed
same  al ous ive able ary ic ing
s     s tion sion ment ness ity ship er or
"""
# How often a class (column) follows another (row), as the rounded logarithm of the ratio to what chance
# would bring: of 500,000 words of manuals and essays, see bench/interleaving.py.
_FOLLOWS = """
     the  of  in and  it  is will be not same  w  ed   s Cap The   9
the   -3  -3  -3  -3  -3  -3  -3  -3  -1   1   1   0   0   0  -3  -2
its   -2   0   0  -1  -1   0   0  -1   0   0   0  -1   1   0  -3  -2
of     1  -3  -2  -1   0  -3  -3  -2   0   0   0  -1   0   0  -2  -1
to     0  -3  -2  -2  -1  -3  -3   3   1  -1   1  -2  -1  -1  -2  -1
is     0  -2  -1  -1  -2  -3  -3  -2   2   0   0   2  -1  -2  -3  -1
has    0  -2   0  -1  -1  -1  -1   2   1   0   0   1   0  -2  -3  -2
who    0  -1  -1  -1   1   2   2   1   0  -1   0   0   0  -2  -3  -3
and    1  -2   0   0   2  -1   0  -1   1   0   0   0   0   0  -2  -1
out    0   1   1   1   0   1   1   0   0   0  -1   0  -1  -2  -2  -1
w      0   1   1   0   0   0   0  -1   0  -1   0  -1   0  -1  -3   1
ed    -1  -1   2   0  -1  -1  -1  -3   0  -1   0  -2   0  -1  -3  -1
9     -1   0   0   0  -1   0   0  -1  -1  -1   0  -1   0   1   0   1
,      0  -2   0   1   1  -1  -1  -1   0   0  -1  -1  -1   0   0   1
;     -1  -3  -1   0   0  -3  -2  -3  -2  -2   0  -1  -2   2   0   0
.     -3  -3  -3  -3  -2  -3  -3  -3  -3  -3   0  -3  -3   1   3  -1
"""


def _classes(table: str) -> dict[str, str]:
    rows = (line.split() for line in table.strip().split("\n"))
    return {word: name for name, *words in rows for word in words}


def _ratios(table: str) -> dict[tuple[str, str], int]:
    head, *rows = (line.split() for line in table.strip().split("\n"))
    return {(row[0], name): int(cell) for row in rows for name, cell in zip(head, row[1:], strict=True)}


_CLASS_BEFORE, _CLASS_AFTER, _RATIOS = _classes(_BEFORE), _classes(_AFTER), _ratios(_FOLLOWS)
_ENDING_BEFORE, _ENDING_AFTER = _classes(_ENDS_BEFORE), _classes(_ENDS_AFTER)
_COMMON = frozenset(_CLASS_BEFORE) | frozenset(_CLASS_AFTER)


def is_interleaved(text: str) -> bool:
    """Tell whether the lines of a text, or those of a page of it, run across two columns."""
    lines = [line.split() for line in text.split("\n") if line.strip()][:_MOST_LINES]
    prose = [_is_prose(line) for line in lines]
    begun = sum(is_one and line[0][0].islower() for line, is_one in zip(lines, prose, strict=True))
    if begun < _LEAST_PROSE * len(lines):
        return False
    pairs = _Pairs(lines)
    kept = [line if is_one else [] for line, is_one in zip(lines, prose, strict=True)]
    if _likelihood(kept, pairs) > _ENOUGH:
        return True
    stretches = (kept[at : at + _PAGE] for at in range(0, len(kept), _PAGE // 2))
    return any(_likelihood(stretch, pairs) > _ENOUGH_OF_A_PAGE for stretch in stretches)


def _is_prose(words: Sequence[str]) -> bool:
    """Tell whether a line has as many common words as a sentence has."""
    common = sum(_bare(word) in _COMMON for word in words)
    return len(words) > 3 and common >= max(2, 0.15 * len(words))


def _likelihood(lines: Sequence[Sequence[str]], pairs: _Pairs) -> float:
    """Return the logarithm of how much likelier lines are as two columns than as they stand.

    Where the columns met in a line is not known: each place in its middle is tried with each of the line
    before. An empty line is none of the text, and both columns begin anew behind it.
    """
    widths = sorted(len(" ".join(line)) for line in lines if line)
    full = widths[len(widths) * 8 // 10] if widths else 0
    above: Sequence[str] = ()
    reached = {0: 0.0}  # by where the right half of the line above begins; 0 where it has none
    for line in lines:
        places = list(_gutters(line, full))
        alone = reached.pop(0)
        now = {0: _sum([alone, *reached.values()]) + (_ASTRAY if places else 0)}
        if places and reached:
            left = [before + pairs.across(above[gutter - 1], line[0]) for gutter, before in reached.items()]
            halves = _sum(left) - pairs.across(above[-1], line[0])
        for place in places:
            ways = [alone, halves + pairs.across(above[-1], line[place])] if reached else [alone]
            met = pairs.within(line[place - 1], line[place])
            now[place] = _sum(ways) - met - math.log(len(places)) - _COST
        above, reached = line, now
    return _sum(reached.values())


def _gutters(line: Sequence[str], full: int) -> Iterator[int]:
    """Yield the places of the words of a line with which the right column may begin."""
    if sum(map(len, line)) + len(line) - 1 < _SHORTEST * full:
        return
    at = 0
    for place, word in enumerate(line):
        if place and _MIDDLE[0] * full <= at <= _MIDDLE[1] * full:
            yield place
        at += len(word) + 1


def _sum(logarithms: Collection[float]) -> float:
    """Return the logarithm of the sum of numbers that are given as logarithms."""
    largest = max(logarithms)
    return largest + math.log(sum(math.exp(one - largest) for one in logarithms))


class _Pairs:
    """How well a word follows another, in English and in a copy."""

    def __init__(self, lines: Sequence[Sequence[str]]) -> None:
        self.times: dict[tuple[str, str], int] = {}
        for line in lines:
            bare = list(map(_bare, line))
            for pair in pairwise(bare):
                self.times[pair] = self.times.get(pair, 0) + 1

    def within(self, word: str, following: str) -> float:
        """Rate two words of one line."""
        if _is_broken(word):
            return 0 if following in _SUSPENDED else _WORST
        return max(_WORST, self._rate(word, following, 1))

    def across(self, word: str, following: str) -> float:
        """Rate the last word of a line and the first one of the next."""
        if _is_broken(word):
            return 2 if following[0].islower() and following not in _SUSPENDED else -1
        return self._rate(word, following, 0)

    def _rate(self, word: str, following: str, times: int) -> int:
        """Rate a pair that stands so many times in the copy itself."""
        rate = _RATIOS.get((_before(word), _after(following)), 0)
        pair = (_bare(word), _bare(following))
        is_known = word[-1].isalnum() and self.times.get(pair, 0) > times and not _COMMON.issuperset(pair)
        return rate + _ONCE_MORE * is_known


def _is_broken(word: str) -> bool:
    """Tell whether a word is the first part of one that a line's end has broken."""
    return word[-1] == "-" and word[-2:-1].isalpha()


@lru_cache(4096)
def _bare(word: str) -> str:
    return word.strip(_MARKS).lower()


@lru_cache(4096)
def _before(word: str) -> str:
    """Return the class of a word for what follows it; its mark, where one stands behind it."""
    bare, mark = word.strip(_MARKS), word.rstrip(_QUOTES)[-1:]
    if mark in (".", "?", "!"):
        return "." if len(bare) > 2 else ""
    if mark in (",", ";", ":"):
        return "," if mark == "," else ";"
    if not _is_word(bare):
        return "9" if bare[:1].isdigit() or bare[:1] == "$" else ""
    small = bare.lower()
    if small in _CLASS_BEFORE:
        return _CLASS_BEFORE[small]
    if bare[0].isupper():
        return "9"
    return _by_ending(small, _ENDING_BEFORE)


@lru_cache(4096)
def _after(word: str) -> str:
    """Return the class of a word for what it follows."""
    bare = word.strip(_MARKS)
    if not _is_word(bare):
        return "9" if bare[:1].isdigit() or bare[:1] == "$" else ""
    small = bare.lower()
    if small in _COMMON and bare[0].isupper() and bare != "I":
        return "The"
    if small in _CLASS_AFTER:
        return _CLASS_AFTER[small]
    if bare[0].isupper():
        return "Cap"
    return _by_ending(small, _ENDING_AFTER)


def _by_ending(word: str, endings: dict[str, str]) -> str:
    return next((name for ending, name in endings.items() if word.endswith(ending)), "w")


def _is_word(bare: str) -> bool:
    return bare.replace("-", "").replace("'", "").isalpha()
