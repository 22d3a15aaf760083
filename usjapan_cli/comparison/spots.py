"""Figures where they stand in a sentence, each with what is about it: by that it is known again."""

from __future__ import annotations

import re

from ..check.agreement import DATES
from ..core.record import Record
from ..language.proper_names import ORDINARY, key, names, read_wording, shortened
from ..language.quantities import Quantity
from .alignment import bag, has_digit, stems
from .narration import is_before
from .readings import MONTHS
from .surroundings import (
    NUMBERED,
    NUMBERED_NAME,
    around,
    is_in_name,
    ones,
    placed,
    role_of,
    words_behind,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable

_BEHIND_IT = 6  # words behind a figure
_END = re.compile(r"[;:]\s|,\s(?!\d)|\s(?:and|but|while|whereas|up from|down from|compared (?:to|with))\s|—")
_VERB = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|could|may|might|can|must|rose|fell|came|stood|grew|went)\b"
)
_PIECE = re.compile(r"[;—]|, (?!\d)| (?:and|but|while) ")
_PEAK = re.compile(
    r"\b(?:peak(?:ed|ing)?|bottomed(?: out)?|(?:a|its|their)(?: \w+)? (?:peak|high|low)(?: point)?) "
    r"(?:at|of|with) (?:about |some |nearly |over )?\$?$"
)
_UNTIL = re.compile(r"[^.;,]{0,25}\buntil (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b[^.;]*\bnow\b")  # behind what was
_NAMED = re.compile(
    r"(?:(?<!\bof )(?<!\bin )([A-Z][\w.]+) [a-z]+ed(?: for)?|([A-Z][\w.]+)(?:,? (?:with|at)|, which has)?) "
    r"\(?(?:about |some |over |nearly |almost )?\$?$"
)
_UP_FROM = re.compile(
    r"\b(?:(?:up|down|rising|falling|an? (?:rise|drop|fall|increase|decrease)) from|compared (?:to|with)) "
    r"(?:about |some |nearly |over |roughly )?\$?$"
)
YEAR = re.compile(r"(?<![\d.,$])((?:19|20)\d\d)(?![\d%]|[.,]\d)")
_YEAR_BEHIND = 60  # characters behind a figure in which its year may stand
_TOLD = re.compile(r"\b(?:told|tells|asked|asks|informed|notified) (?:the )?[A-Z]\w+")  # not whose it is
_COMPARED = 4  # words on each side of two places that are compared
_WITHIN = 80  # characters on each side that have them
_HEDGES = frozenset(stems("about roughly some nearly almost over under more less than least most only just"))


class Spot(Record):
    """A figure where it stands: what is about and behind it, its clause, its year, its turn in its kind."""

    claim: Quantity
    place: tuple[int, int]
    about: frozenset[str]
    clause: frozenset[str]
    behind: frozenset[str]
    noun: frozenset[str]
    is_past: bool
    beside: str  # the name that it is put beside: `China, with 19%`
    year: str
    turn: int
    role: str  # of a date: of what ends then, or of what is only said then


def spots(text: str, kind: str, common: Container[str]) -> list[Spot]:
    """Return the figures of a kind in a text; a date is of the kind of every other."""
    found = [one for one in placed(text) if one[0].kind == kind or (one[0].kind in DATES and kind in DATES)]
    if kind == "count":
        found = [one for one in found if not is_in_name(text, one[1:])]
        found = sorted([*found, *ones(text)], key=lambda one: one[1])
    return [
        Spot(
            claim,
            (start, end),
            around(text, (start, end)),
            bag(clause(text, start, end)),
            words_behind(text, end, _BEHIND_IT),
            words_behind(text, end, 1),
            is_past,
            _beside(text[:start], common),
            year,
            turn,
            role_of(text, start, is_alone=len(found) == 1) if claim.kind in DATES else "",
        )
        for turn, (claim, start, end) in enumerate(found)
        for stop in [found[turn + 1][1] if turn + 1 < len(found) else len(text)]
        for is_past in [_is_past(text, start, end)]
        for year in [_year(text, end, stop, is_past=is_past)]
    ]


class Part(Record):
    """A part of a sentence, whether it opens a clause, and the names in it."""

    start: int
    end: int
    opens: bool
    names: frozenset[str]


def cut(text: str, common: Container[str]) -> list[Part]:
    """Return the parts of a text."""
    found = [(0, True), *((found.start(), found[0] != ", ") for found in _PIECE.finditer(text))]
    ends = [start for start, _ in found[1:]] + [len(text)]
    return [
        Part(start, end, opens, frozenset(name_keys(text[start:end], common)))
        for (start, opens), end in zip(found, ends, strict=True)
    ]


def name_keys(text: str, common: Container[str]) -> list[str]:
    """Return the keys of the names in a text; a bill's is its number."""
    wording = read_wording(_TOLD.sub(" ", NUMBERED_NAME.sub(" ", text)))
    keys = (wording.keys[at] for run in names(wording, common) for at in run)
    numbered = (found[0] for found in NUMBERED_NAME.finditer(text))
    return [*(key for key in keys if key not in MONTHS), *numbered]


def clause(text: str, start: int, end: int) -> str:
    """Return the clause that a place stands in, without the place."""
    ends = [(match.start(), match.end()) for match in _END.finditer(text)]
    first = max((after for _, after in ends if after <= start), default=0)
    last = min((before for before, _ in ends if before >= end), default=len(text))
    if not bag(f"{text[first:start]} {text[end:last]}"):  # `Imports, at $2 million, are of coal`
        first = max((after for _, after in ends if after < first), default=0)
    elif first and _VERB.match(text[first:]):  # `The limit, once $2 million, was cut`
        first = max(
            (after for _, after in ends[:-1] if after < first and text[after:first].strip()), default=0
        )
        first = max((after for _, after in ends if after < first), default=0)
    return f"{text[first:start]} {text[end:last]}"


def _beside(before: str, common: Container[str]) -> str:
    """Return the key of the name that a figure is put beside: `China, with 19%`."""
    found = _NAMED.search(shortened(before))
    name = (found[1] or found[2]) if found else ""
    if not found or name.lower() in MONTHS or name.lower() in ORDINARY:
        return ""
    return "" if found.start() == 0 and name.lower() in common else key(name)


def _is_past(text: str, start: int, end: int) -> bool:
    """Tell whether a figure is said to have been so before: `up from 31`, `12 until 2023`, `a peak of 41`."""
    is_told = is_before(text, (start, end)) or _PEAK.search(text[:start]) is not None
    return is_told or _UNTIL.match(text, end) is not None


def _year(text: str, start: int, stop: int, *, is_past: bool) -> str:
    """Return the year that stands behind a figure, before the next one; else the last before it.

    What was so before is of an earlier one: `In 2022, it was 85%, up from 60% the year before`.
    """
    end = text.find(";", start)  # what stands behind one is of something else
    last = min(stop, start + _YEAR_BEHIND, end if end >= 0 else stop)
    behind = (one for one in YEAR.finditer(text, start, last) if is_past or not is_before(text, one.span()))
    found = next(behind, None)
    if found:
        return found[1]
    before = [] if is_past else YEAR.findall(text, 0, start)
    return before[-1] if before else ""


def told_successor(wanted: Quantity, text: str) -> Quantity | None:
    """Return the figure that a sentence gives for one that it says was so before: `from 186 stations to 171`.

    Of several it is the one of the same noun, else the next one behind, or before `up from`.
    """
    found = [
        one for one in placed(text) if one[0].kind == wanted.kind or {one[0].kind, wanted.kind} <= {*DATES}
    ]
    was = [(s, e) for claim, s, e in found if claim.key == wanted.key and is_before(text, (s, e))]
    if not was:
        return None
    end = was[0][1]
    fresh = [one for one in found if not is_before(text, one[1:]) and one[0].key != wanted.key]
    fresh = [one for one in fresh if not NUMBERED.search(text[: one[1]])]
    if wanted.kind in DATES:
        fresh = [one for one in fresh if role_of(text, one[1], is_alone=False) != "telling"] or fresh
    noun = words_behind(text, end, 1)
    named = [one for one in fresh if noun and words_behind(text, one[2], 1) == noun]
    is_behind = _UP_FROM.search(text[: was[0][0]]) is not None
    ordered = sorted(named or fresh, key=lambda one: ((one[1] < end) != is_behind, abs(one[1] - end)))
    return ordered[0][0] if ordered else None


def likeness_of_places(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> float:
    """Return how many of the words right beside two places are the same, as a share of those compared.

    `included three spending items`, `included five spending items`: by these a place is told from all others,
    whatever else of the sentence is another.
    """
    sides = zip(_sides(old, was), _sides(new, now), strict=True)
    return sum(_same(words, others) for words, others in sides) / (2 * _COMPARED)


def _sides(text: str, place: tuple[int, int]) -> tuple[list[str], list[str]]:
    """Return the words before a place, the nearest first, and those behind it."""
    start, end = place
    before, behind = text[max(0, start - _WITHIN) : start], text[end : end + _WITHIN]
    return _telling(before)[::-1][:_COMPARED], _telling(behind)[:_COMPARED]


def _telling(text: str) -> list[str]:
    return [word for word in stems(text) if word not in _HEDGES]


def _same(words: Iterable[str], others: Iterable[str]) -> int:
    """Return how many words in turn are the same, where a year may be another."""
    count = 0
    for word, other in zip(words, others, strict=False):
        if word != other and not (has_digit(word) and has_digit(other)):
            break
        count += 1
    return count
