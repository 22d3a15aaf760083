"""What pages carry beside the text: numbers, addresses, lines that recur, numbers of lines."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from .splitting import ends_sentence

_LONGEST = 120  # characters of a page's head or foot
_SHORTEST = 12  # characters of a head or foot that recurs anywhere
_DIGITS = re.compile(r"\d+")
_LINE = re.compile(r"[^\n]+")
_RULING = "-–—_=*. \t\f\u00a0"  # what is drawn about a page's number
_NUMBER = re.compile(r"(?:p(?:age|\.)?\s{0,9})?\d{0,4}(?:\s{0,9}(?:/|of)\s{0,9}\d{1,4})?\Z", re.I)
_PAGE_MARK = re.compile(r"\S*://\S*\Z|(?:\S*://\S* \| )?\S+ · VERSION \d+ · .*\Z", re.I)
CAPTION = re.compile(r"(?:Figure|Table|Chart|Box|Map)\s+[A-Z]?\d{1,2}[.:]\s*\S")
NOTE = re.compile(r"(?:Sources?|Notes?):\s|\*?Notes?\s?\d*:\s")
_NUMBERED = re.compile(r"^ {0,6}(\d{1,4})(?:(?: {1,8}|\t|:\s|\.\s)(?=\S)| *$)", re.M)


def is_page_mark(line: str) -> bool:
    """Tell whether a line is a page's number, an address of a site, or the version of a work."""
    line = line.strip()
    return bool(_NUMBER.match(line.strip(_RULING)) or _PAGE_MARK.match(line))


def page_lines(lines: list[str]) -> set[int]:
    """Return which lines are page furniture: marks, and what recurs beside them or beside a new page."""
    marks = {
        at
        for at, line in enumerate(lines)
        if line.strip() and is_page_mark(line) and not (at and _is_end_of(lines[at - 1], line))
    }
    keys = [_key(line) for line in lines]
    times: dict[str, int] = {}
    exact: dict[str, int] = {}
    for key, line in zip(keys, lines, strict=True):
        times[key] = times.get(key, 0) + 1
        exact[line.strip()] = exact.get(line.strip(), 0) + (len(key) > _SHORTEST)
    filled = [at for at, line in enumerate(lines) if line.strip("\f \t")]
    near = {
        at
        for place, at in enumerate(filled)
        if any(other in marks or "\f" in lines[other] for other in filled[max(0, place - 2) : place + 3])
    }
    at_breaks = Counter(keys[at] for at in near)
    found = set(marks)
    for at in filled:
        if times[keys[at]] < 2 or len(lines[at]) > _LONGEST * 2 or at in marks:
            continue
        if CAPTION.match(lines[at].strip()) or NOTE.match(lines[at].strip()):
            continue
        if ends_sentence(lines[at]):  # a text may say it again
            recurs = at in near and at_breaks[keys[at]] > 1
        else:
            recurs = at in near or exact[lines[at].strip()] > 2
        if recurs:
            found.add(at)
    return found


def _is_end_of(before: str, line: str) -> bool:
    """Tell whether a number ends the sentence of the line right before it: `2050.` behind `by`, `May 1,`."""
    return line.rstrip().endswith(".") and before.strip() != "" and not ends_sentence(before)


def _key(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.split()))


def without_line_numbers(text: str) -> str:
    """Drop numbers that count the lines of a copy; a text that has none stays as it is."""
    numbers = [int(number) for number in _NUMBERED.findall(text)]
    steps = sum(later == number + 1 for number, later in pairwise(numbers))
    filled = sum(1 for line in text.split("\n") if line.strip())
    if len(numbers) < 10 or steps < 0.8 * len(numbers) or len(numbers) < 0.6 * filled:
        return text
    return _NUMBERED.sub("", text)


def without_furniture(flow: str) -> str:
    """Return the flow, as long as before, without page numbers, addresses and lines that recur."""
    seen: dict[str, int] = {}
    for match in _LINE.finditer(flow):
        if len(match[0]) <= _LONGEST:
            key = _DIGITS.sub("0", match[0])
            seen[key] = seen.get(key, 0) + 1

    def blank(match: re.Match[str]) -> str:
        line = match[0]
        if len(line) > _LONGEST:
            return line
        recurs = seen[_DIGITS.sub("0", line)] > 1
        return "\n" * len(line) if recurs or _PAGE_MARK.match(line) else line

    return _LINE.sub(blank, flow)
