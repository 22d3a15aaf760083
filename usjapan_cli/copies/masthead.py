"""The head of a copy that is no report of CRS: its series and number, its title, its byline.

Number and series stand above the date, with the title below, or between the title and the date, in one
line with it: `Harbor Digest No. 47, February 18, 2026`, `Harbor Office · Note 12 · 18 February 2026`.
"""

from __future__ import annotations

import re

from ..core.facts import Author
from ..core.patterns import CAPITALS
from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HEAD = 8  # lines among which number and date stand
_BYLINE_WITHIN = 12
_LONGEST = 90  # characters of a line of a head
_PROSE = 80  # characters of a line that is no heading
_SERIES = rf"(?P<series>[{CAPITALS}][\w'.&-]*(?: [\w'.&-]+){{0,6}}?)"
_ISSUE = r"(?:(?:No\.|Nr\.|Number|#) ?)"
_ALONE = re.compile(
    rf"(?:{_SERIES},? )?{_ISSUE}(?P<number>\d[\w/-]*)$|(?P<code>[A-Z]{{2,8}}-\d{{1,6}}(?:[/-]\d{{1,4}})?)$"
)
_DATED = re.compile(rf"{_SERIES},? {_ISSUE}?(?P<number>\d[\w/-]*)(?:, | [|·–—-] )(?P<date>.{{8,20}})$")
POSTS = (
    "Specialist|Analyst|Attorney|Fellow|Manager|Director|Librarian|Researcher|Coordinator|Head|Assistant|Scholar|"
    "Economist|Intern|Geographer|Scientist|Advisor|Adviser|Associate|Expert|Historian|Counsel|Editor"
)
_POST = re.compile(rf"\b(?:{POSTS}|Auditor|Commissioner|Engineer|Inspector|Officer|Professor|Secretary)\b")
_NAME = rf"[{CAPITALS}][\w.'-]*(?: (?:[{CAPITALS}][\w.'-]*|de|la|van|von|der|del|bin|al)){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:, and|,| and) {_NAME})*"
_PARTED = re.compile(r"\s+[·|•–—-]\s+")
_NUMBERED = re.compile(rf"{_SERIES},? {_ISSUE}?(?P<number>\d[\w/-]*)$")
_ASIDE = re.compile(r" \([^()]{1,40}\)")  # behind a name: what somebody is
_NAMED_POST = re.compile(rf"{_NAME}, [^.;]{{0,80}}\b(?:{POSTS})\b")
_BY = re.compile(rf"(?:[Bb]y|Prepared by|Written by) (?P<names>{_NAME}), (?P<title>[A-Z][^.;]{{2,80}})$")
_ALL_BY = re.compile(rf"(?:(?:[Bb]y|Prepared by|Written by) |Authors?: ?)(?P<names>{_NAMES})$")
_BARE = re.compile(rf"(?P<names>{_NAMES})$")


class Masthead(Record):
    """What the head of a copy says; empty where it does not. `lines` are those of it that are no text."""

    series: str = ""
    number: str = ""
    title: str = ""
    date: str = ""
    authors: tuple[Author, ...] = ()
    lines: tuple[str, ...] = ()
    publisher: str = ""


def read_masthead(lines: Sequence[str], is_day: Callable[[str], bool]) -> Masthead:
    """Read a head from the lines of a copy, of which none is empty; `is_day` tells the line of a date."""
    lines = [line.lstrip("\ue000\ue001\ue002\ue003\ue004# ") for line in lines[: _HEAD + _BYLINE_WITHIN]]
    for at, line in enumerate(lines[:_HEAD]):
        dated = _DATED.match(line) if len(line) < _LONGEST else None
        if dated and is_day(dated["date"]):
            authors, own = _authors(lines, at + 1)
            return Masthead(dated["series"], dated["number"], "", dated["date"], authors, (line, *own))
        parted = _parted(line, is_day) if at else None  # above all it may be the title with its day
        if parted:
            authors, own = _authors(lines, at + 1)
            return parted.but(authors=parted.authors or authors, lines=(line, *own))
    authors, own = _authors(lines, -1)
    at = next((at for at, line in enumerate(lines[:_HEAD]) if _ALONE.match(line)), -1)
    days = [place for place in range(max(0, at - 2), min(at + 3, len(lines))) if is_day(lines[place])]
    issue = _ALONE.match(lines[at]) if at >= 0 and days else None
    if issue is None:
        return Masthead(authors=authors, lines=own)
    above = lines[at - 1] if at == 1 else ""
    title = _title_below(lines, max(at, *days) + 1, own) if issue["series"] or above else ""
    series = issue["series"] or (above if title else "")  # else that is the title
    return Masthead(series, issue["number"] or issue["code"], title, "", authors, (lines[at], *own))


def _parted(line: str, is_day: Callable[[str], bool]) -> Masthead | None:
    """Read a line whose parts are who published a work, its series with its number, and its day, or some."""
    parts = _PARTED.split(line) if len(line) < _LONGEST else []
    days = [part for part in parts if is_day(part)]
    rest = [part for part in parts if part not in days and not _authors([part], -1)[1]]
    issues = [match for match in map(_NUMBERED.match, rest) if match]
    others = [part for part in rest if not _NUMBERED.match(part)]
    if len(parts) < 2 or len(days) != 1 or len(issues) > 1 or len(others) > 1 or any(map(_is_prose, others)):
        return None
    series, number = (issues[0]["series"], issues[0]["number"]) if issues else ("", "")
    authors = next((authors for part in parts for authors, said in [_authors([part], -1)] if said), ())
    return Masthead(series, number, "", days[0], authors, publisher=others[0] if others else "")


def _title_below(lines: Sequence[str], at: int, bylines: Sequence[str]) -> str:
    """Return the line below number and date where it is a title: another heading follows, or a byline."""
    below = lines[at : at + 2]
    if len(below) < 2 or below[0] in bylines or _is_prose(below[0]) or _NAMED_POST.match(below[0]):
        return ""
    return "" if _is_prose(below[1]) else below[0]


def _is_prose(line: str) -> bool:
    return line.endswith((".", "?", "!", ",", ";", ":")) or len(line) > _PROSE


def _authors(lines: Sequence[str], bare: int) -> tuple[tuple[Author, ...], tuple[str, ...]]:
    """Return who wrote a copy, and the line that says so: behind `By`, or bare at a place."""
    for at, line in enumerate(lines[:_BYLINE_WITHIN]):
        one = _BY.match(line)
        if one and _POST.search(one["title"]):
            return (_author(one["names"], one["title"]),), (line,)
        found = _ALL_BY.match(_ASIDE.sub("", line)) or (_BARE.match(line) if at == bare else None)
        if found:
            return tuple(map(_author, re.split(r", and |, | and ", found["names"]))), (line,)
    return (), ()


def _author(name: str, title: str | None = None) -> Author:
    given, _, family = name.rpartition(" ")
    return Author(given, family, None, title)
