"""The front matter of a copy, by rule: title, number, date, authors, publisher."""

from __future__ import annotations

import re

from ..core.dates import MONTHS
from ..core.facts import Author
from ..core.patterns import CAPITALS
from ..core.record import Record
from .furniture import is_page_mark
from .markup import CELL, HEADING, MARKS
from .masthead import POSTS, read_masthead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_HEAD = 60  # lines in which title, number and date are looked for
_LONGEST_BYLINES = 400  # characters of a line in which several authors stand
_LONGEST_IMPRINT = 140
_LONGEST_LABEL = 60  # characters of a line that says the number: in a longer one it may be cited
_NUMBER = r"(?:IF|IN|IG|IB|LSB|RL|RS|RR|TE|WPD|WVB|R)\d{4,6}"
_NAMES_OF_SERIES = r"(?:CRS )?(?:In Focus|Report|Insight|Legal Sidebar|Infographic)"
_ALONE = re.compile(
    rf"(?:{_NAMES_OF_SERIES}\s+)?"
    rf"(?:Product (?:Number|ID):?\s*)?\(?({_NUMBER})\)?(?:\s*[-·|].*)?$"
)
_AFTER_DATE = re.compile(rf"\b\d{{4}}\s*\(({_NUMBER})\)\s*$")
_VERSION = re.compile(rf"\|\s*({_NUMBER})\s*·\s*VERSION", re.I)
_LABELLED = re.compile(
    rf"(?P<before>.*?)(?:{_NAMES_OF_SERIES}|Report Number|Product Number|Number)[:\s]+(?P<number>{_NUMBER})"
    r"(?:\s*[:,;|·•–—-].*|\s*)$"
)
_LETTER = re.compile(r"(?:To|From|Cc|Bcc|Subject|Re|Attn):\s|Memo(?:randum)?\b", re.I)  # the head of one
_CITING = re.compile(r"\bsee\b|[.;]\)?$", re.I)  # `(For more, see CRS Report R48875, ...).`
_MONTH = "|".join((*MONTHS, "Sept\\.?", *(rf"{month[:3]}\.?" for month in MONTHS)))
_DAY = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,\s+"
    rf"|(?P<first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<then>{_MONTH}),?\s+)(?P<year>\d{{4}})\b"
)
_ISO_DAY = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")
_NAME = rf"[{CAPITALS}][\w.'-]*(?:\s+(?:[{CAPITALS}][\w.'-]*|de|la|van|von|der|del|bin|al)){{1,4}}"
_BYLINE = re.compile(
    rf"({_NAME}(?:,\s+(?:Jr\.|Sr\.|II|III|IV))?),\s+((?:Coordinator,\s+)?(?=[A-Z])[^;]*?\b(?:{POSTS})\b(?:[^.;]|(?<=\b[A-Z])\.){{0,80}})$"
)
_RUN_ON = re.compile(rf"(?<=[a-z])(?=(?:{_NUMBER})$|{_NAME},\s+(?=[A-Z])[^;,]*\b(?:{POSTS})\b)")
_REST_OF_POST = re.compile(r"and [A-Z][a-z]+$")
_FAMILY_FIRST = re.compile(r"([A-Z][\w'-]+(?:[ -][A-Z][\w'-]+)?),\s+([A-Z][\w'-]+(?:\s+[A-Z]\.)?)$")
_SERIES = {"IF": "CRS In Focus", "IN": "CRS Insight", "LSB": "CRS Legal Sidebar", "IG": "CRS Infographic"}
CRS = "Congressional Research Service"
_OF_IMPRINT = re.compile(
    rf"(?:(?:{CRS}(?: \(CRS\))?|{_NAMES_OF_SERIES}|CRS)?:? ?"
    rf"(?:No\. |Number:? )?(?:{_NUMBER})? ?(?:(?:Updated|Published|Released)(?: on)?:?)?|Version \d+|v\d+)?",
    re.I,
)
_PARTED = re.compile(r"\s+[|·–—-]\s+")  # between the title of a page and the name of its site
_BETWEEN = r"[,|·•–—;()]| - |(?<!\bNo)\.(?: |$)"  # the parts of an imprint
TO_BE_DATED = "add a line `Updated MONTH DAY, YEAR` to its head"  # what to do with a copy without a date
_NO_TITLE = re.compile(
    r"(?:Updated?\b|CRS (?:In Focus|Report|Insight)\b|Congressional Research Service|Informing the|"
    r"https?:|www\.|Version\b|Published\b|Product\b|Authors?:|Topics?:|Contents$|Search\b|Share\b|Download\b)",
    re.I,
)


_HEADINGS = frozenset({
    "abstract", "background", "contents", "executive summary", "foreword", "introduction", "key points",
    "overview", "preface", "summary",
})  # fmt: skip


class Front(Record):
    """What a copy says it is; empty where it does not say it. `date` is an ISO day."""

    title: str
    number: str
    date: str
    publisher: str
    genre: str
    authors: tuple[Author, ...]
    numbers: tuple[str, ...]  # of all reports that the copy says it is
    days: tuple[str, ...] = ()  # of all editions whose heads it has, as ISO days
    issue: str = ""  # the number of one that is not of CRS: it may be of this edition alone
    head: tuple[str, ...] = ()  # further lines that are no text


def read_front(lines: Sequence[str]) -> Front:
    """Read the front matter from the lines of a copy."""
    parted = [part for line in lines if line.strip() for part in beside_day(line)]
    lines = [" ".join(part.split()) for part in parted]
    numbers = _numbers(lines)
    number = numbers[0] if numbers else ""
    is_crs = bool(number) or _names_crs(lines)
    series = re.match("[A-Z]*", number)
    genre = _SERIES.get(series[0] if series else "", "CRS Report") if number else ""
    authors = _authors(lines)
    if is_crs:
        days = tuple(dict.fromkeys(day for _, day in _heads(lines)))
        return Front(_title(lines), number, _date(lines), CRS, genre, authors, tuple(numbers), days)
    head = read_masthead(lines, is_day)
    return Front(
        head.title or _title([line for line in lines if _bare(line) not in head.lines]),
        number,
        _date([head.date, *lines]),
        head.publisher,
        head.series,
        authors or head.authors,
        (),
        (),
        head.number,
        head.lines,
    )


def beside_day(line: str) -> list[str]:
    """Return a line, or its parts where a day stands at the other side of the page."""
    parts = re.split(r"\s{4,}", line.strip())
    return parts if len(parts) > 1 and any(_DAY.fullmatch(part) for part in parts) else [line]


def _numbers(lines: Sequence[str]) -> list[str]:
    """Return the numbers behind the date, in the head or in the foot, else the first that stands alone.

    A number that is only cited is none of them, in the text, below it, or in the head of a letter.
    """
    is_letter = any(map(_LETTER.match, lines[:10]))
    dated = (_AFTER_DATE.search(line) for line in lines[:_HEAD] if is_day(line))
    found = dict.fromkeys(match[1] for match in dated if match)
    found.update(dict.fromkeys([] if is_letter else map(_labelled, lines[:10])))
    imprints = (re.search(_NUMBER, line) for line in lines[:10] if _is_imprint(line))
    found.update(dict.fromkeys(number[0] for number in imprints if number))
    found.update(dict.fromkeys(number for number, _ in _heads(lines)))
    for line in lines:
        version = _VERSION.search(line) if "VERSION" in line.upper() else None
        if version:
            found[version[1]] = None
    found.pop("", None)
    if not found and not is_letter:
        alone = next((match for line in _own(lines) for match in [_ALONE.match(line)] if match), None)
        found.update({alone[1]: None} if alone else {})
    return list(found)


def _own(lines: Sequence[str]) -> Iterator[str]:
    """Yield the short lines in which the number of a copy may stand, and not one of a list of sources."""
    is_named = _names_crs(lines)
    for at, line in enumerate(lines):
        if len(line) < 80 and (is_named or at < 10 or _BYLINE.match(lines[at - 1])):
            yield line


def _names_crs(lines: Sequence[str]) -> bool:
    return any(CRS in line for line in (*lines[:_HEAD], *lines[-_HEAD:]))


def _labelled(line: str) -> str:
    """Return the number of a line that says it, alone or with who published it before: else nothing."""
    label = _LABELLED.match(line) if len(line) < _LONGEST_LABEL and not _CITING.search(line) else None
    if label is None:
        return ""
    pieces = re.split(_BETWEEN, label["before"])
    return label["number"] if all(_OF_IMPRINT.fullmatch(piece.strip()) for piece in pieces) else ""


def _heads(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the numbers that stand between the name of their series and a day, each with it: one a report."""
    for at, line in enumerate(lines):
        alone = _ALONE.match(line) if len(line) < _LONGEST_LABEL else None
        day = next((below for below in lines[at + 1 : at + 4] if is_day(below)), "") if alone else ""
        if alone and day and any(map(is_series, lines[max(0, at - 2) : at])):
            yield alone[1], min(days_in([day]))


def is_series(line: str) -> bool:
    """Tell whether a line is the name of a CRS series and nothing else."""
    return line in (*_SERIES.values(), "CRS Report")


def _date(lines: Sequence[str]) -> str:
    """Return the day of the copy: of a line that is little else, in the head."""
    for line in lines[:_HEAD]:
        day = _DAY.search(line)
        if day and dates(line):
            return _iso(day)
    iso = next(
        (_ISO_DAY.search(line) for line in lines[:10] if len(line) < 40 and _ISO_DAY.search(line)), None
    )
    return iso[1] if iso else ""


def _iso(day: re.Match[str]) -> str:
    name = (day["month"] or day["then"])[:3]
    month = next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name))
    return f"{day['year']}-{month:02}-{int(day['day'] or day['first']):02}"


def dates(line: str) -> bool:
    """Tell whether a line is one that says of which day a copy is, not one of its text."""
    is_stamp = len(line) < 90 and re.match(r"Updated|Published|.*\|", line) is not None
    return is_day(line) or (is_stamp and _DAY.search(line) is not None)


def days_in(lines: Iterable[str]) -> set[str]:
    """Return the days that lines name, however they are written, as ISO days."""
    return {day for line in lines for day in (*map(_iso, _DAY.finditer(line)), *_ISO_DAY.findall(line))}


def _title(lines: Sequence[str]) -> str:
    """Return the first line that is no date, number, series or page mark, and its rest where it recurs."""
    for at, line in enumerate(lines[:_HEAD]):
        bare = _bare(line)
        if not bare or is_page_mark(bare) or _NO_TITLE.match(bare) or _ALONE.match(bare) or is_day(bare):
            continue
        if bare.lower() in _HEADINGS:
            return ""
        if line[0] == CELL:  # a page's own title, which may name its site as well
            heads = (_bare(below) for below in lines[at + 1 : _HEAD] if below[0] == HEADING)
            return next((head for head in heads if head and _PARTED.split(bare)[0] == head), bare)
        for count in (3, 2):  # a title that takes two or three lines recurs in one, at the head of a page
            joined = " ".join(lines[at : at + count])
            if at + count <= len(lines) and joined in lines:
                return joined
        return bare if len(bare) <= 200 and not bare.endswith(".") else ""
    return ""


def _bare(line: str) -> str:
    """Return a line without the marks of a heading, an item or a cell."""
    return line.lstrip(f"{MARKS}# ").strip()


def bylines_parted(lines: Sequence[str]) -> list[str]:
    """Return lines in which each author and the number have one of their own.

    Copies run them together, `Analyst in Asian AffairsKyla H. Kitamura, Analyst in ...`, put a dash before
    the first, or break a post.
    """
    parted: list[str] = []
    for line in lines:
        pieces = _RUN_ON.split(line) if len(line) < _LONGEST_BYLINES else [line]
        for piece in pieces:
            bare = piece.lstrip("-\u2013\u2014 ")
            if parted and _REST_OF_POST.match(piece) and _BYLINE.match(parted[-1]):
                parted[-1] += f" {piece}"
            else:
                parted.append(bare if _BYLINE.match(bare) else piece)
    return parted


def is_byline(line: str) -> bool:
    """Tell whether a line names an author with a post, or the report's number, and nothing else."""
    return len(line) < 160 and (
        _BYLINE.match(line) is not None or (len(line) < 40 and _ALONE.match(line) is not None)
    )


def is_day(line: str) -> bool:
    """Tell whether a line is little but a date."""
    day = _DAY.search(line)
    is_little = day is not None and (len(line) < 40 or _is_imprint(line))
    return is_little or _ISO_DAY.fullmatch(line) is not None


def _is_imprint(line: str) -> bool:
    """Tell whether a line names a day and beside it only who published what: `CRS, IF99999, May 2, 2025`."""
    if len(line) > _LONGEST_IMPRINT or not _DAY.search(line):
        return False
    return all(_OF_IMPRINT.fullmatch(piece.strip()) for piece in re.split(_BETWEEN, _DAY.sub("", line)))


def _authors(lines: Sequence[str]) -> tuple[Author, ...]:
    """Return the authors of the byline: `Name, Specialist in X`, or `Family, Given` with the title below."""
    found = [_author(match) for line in lines for match in [_BYLINE.match(line)] if match and len(line) < 160]
    if found:
        return tuple(dict.fromkeys(found))
    listed = next(
        (at for at, line in enumerate(lines) if re.match(r"#*\s*Authors?(?: Information|\(s\))?:?", line)),
        None,
    )
    if listed is None:
        return ()
    names = [
        re.sub(r"^.*Authors?(?: Information|\(s\))?:?\s*", "", lines[listed]),
        *lines[listed + 1 : listed + 12],
    ]
    family_first = [match for name in names for match in [_FAMILY_FIRST.match(name)] if match]
    return tuple(Author(match[2], match[1]) for match in family_first)


def _author(line: re.Match[str]) -> Author:
    given, _, family = line[1].rpartition(" ")
    suffix = re.match(r"(.*), (Jr\.|Sr\.|II|III|IV)$", line[1])
    if suffix:
        given, _, family = suffix[1].rpartition(" ")
    title = line[2].strip()
    role = "Coordinator" if title.startswith("Coordinator, ") else None
    return Author(given, family, role, title.removeprefix("Coordinator, "))
