"""What dates a draft as a whole, or a paragraph of it: a source with its day, an as-of date, its own day."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..core.dates import in_words
from ..core.facts import initials_of
from ..core.kept import cached_property
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Source
    from .document import Document, Sentence

_MONTH = "(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\\.?"
_YEAR = "(?:19|20)\\d\\d"
_NTH = r"\d{1,2}(?i:st|nd|rd|th)?"
_DAY = (
    rf"(?:{_MONTH}(?: {_NTH},?)? \(?{_YEAR}|{_YEAR}-\d\d(?:-\d\d)?|{_NTH} (?i:of )?[A-Za-z]+ {_YEAR}"
    r"|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d)"
)
_DATE = pattern(rf"{_DAY}|(?i:(?<=as of )){_YEAR}")
_OF_A_SOURCE = (
    "source:",
    "sources:",
    "edition",
    "report",
    "brief",
    "updated",
    "facts",
    "figures",
    "numbers",
    "data",
)
_WRAPPED = pattern(r"(?<=\S)[ \t]*\n(?=[ \t]*[A-Za-z0-9(])")  # a paragraph may be of several lines
_LONGEST_SENTENCE = 1000  # characters before a date
_BEFORE, _BEHIND = 120, 60  # characters from a date to the name of the source that it is of
_UNTIL = pattern(  # before a date that is no source's: `in the five years before May 2023`
    r"\b(?:before|until|till|since|after|preceding) (?:early |mid-|late )?$"
)
_FRONT_DATE = pattern(rf"^(?i:as[_-]of|source)[^\n]*{_DAY}", re.M)
_AS_OF = "as of "
_OF_ALL = pattern(  # what an as-of date may be said of that dates a whole draft
    r"\b(?:everything|facts|figures|numbers|data|information|statistics|below|throughout|unless|current"
    r"|memo|brief(?:ing)?|sheet|paper|page|draft|report)\b",
    re.I,
)
_STOP = pattern(r"(?<![A-Z])\.\s|\.$|\n")  # of a sentence, not of `U.S.`
_FEW_WORDS = 5  # beside a date, of a line that only dates
_HEADED = pattern(r"^\W{0,4}Date\W{1,6}(\w[^\n]{5,40})", re.M | re.I)


class Dated:
    """Whether a draft says as of when, and names its source, anywhere."""

    def __init__(self, document: Document, sources: Sequence[Source] = ()) -> None:
        self._document, self._sources = document, sources

    @cached_property
    def is_dated(self) -> bool:
        """Whether a date stands beside the name of a source somewhere, or in the front matter."""
        names = [name.lower() for source in self._sources for name in names_of(source)]
        text = _WRAPPED.sub(" ", self._document.text)
        front = self._document.front
        if any(_is_cited_by_year(text, source) for source in self._sources):
            return True
        if front and _FRONT_DATE.search(front):
            return True
        return any(
            _is_of_a_draft(text, *match.span(), names)
            if _is_as_of(text, match.start())
            else self._is_of_a_source(match[0])
            and any(name in _beside(text, *match.span()) for name in (*_OF_A_SOURCE, *names))
            for match in _DATE.finditer(text)
            if not _UNTIL.search(text, max(0, match.start() - _BEFORE), match.start())
        )

    @cached_property
    def _as_of(self) -> tuple[int, ...]:
        """Where the draft dates a sentence of its own: `As of May 2023, it was the largest`."""
        text = self._document.text
        return tuple(match.start() for match in _DATE.finditer(text) if _is_as_of(text, match.start()))

    @property
    def has_dates(self) -> bool:
        """Whether some sentence has an as-of date of its own."""
        return bool(self._as_of)

    def dates(self, sentence: Sentence) -> bool:
        """Tell whether an as-of date stands in a sentence, or before it in its paragraph."""
        start, end = sentence.start, sentence.start + len(sentence.text)
        begin = self._document.text.rfind("\n\n", 0, start)
        near = bisect_left(self._as_of, max(begin, 0))
        return near < len(self._as_of) and self._as_of[near] < end

    @cached_property
    def head(self) -> str:
        """What stands behind `Date:` in the head of the draft, or nothing."""
        match = _HEADED.search(self._document.text)
        return match[1] if match else ""

    @cached_property
    def written(self) -> str:
        """The day that the head of the draft gives as its own, or nothing."""
        if not self.head:
            return ""
        from ..language.quantities import located  # only for a draft with such a head

        days = (quantity for quantity, *_ in located(self.head))
        return next((quantity.key for quantity in days if quantity.kind == "day"), "")

    def _is_of_a_source(self, date: str) -> bool:
        """Tell whether a date is that of a source, or of one that is not held: `CRS, May 2023`."""
        days = {source.date for source in self._sources}
        return not days or any(_names_day(date, day) for day in days)


def names_day_of(text: str, sources: Sequence[Source]) -> bool:
    """Tell whether a text names the day or the month of one of some sources."""
    return any(_names_day(text, source.date) for source in sources)


def _names_day(text: str, day: str) -> bool:
    """Tell whether a text has a day, in letters or in figures, or its month with the year."""
    year, month, number = day.split("-")
    if year not in text and f"/{year[2:]}" not in text and f".{year[2:]}" not in text:
        return False
    if next(_places(text, in_words(day)), None):
        return True
    name, nth = rf"(?i:{in_words(day)[:3]})[A-Za-z]*\.?", f"{int(number)}(?i:st|nd|rd|th)?"
    in_figures = rf"0?{int(month)}/{int(number)}|{int(number)}\.0?{int(month)}"
    return bool(
        pattern(
            rf"\b{name} (?:{nth},? )?\(?{year}\b|\b{nth} (?i:of )?{name} {year}\b|\b{year}-{month}\b"
            rf"|\b(?:{in_figures})[/.](?:{year}|{year[2:]})\b"
        ).search(text)
    )


def _is_cited_by_year(text: str, source: Source) -> bool:
    """Tell whether a text cites a source by its name and year: `(Congressional Research Service, 2023)`."""
    year = source.date[:4]
    if year not in text:
        return False
    cited = (pattern(rf"\b{re.escape(name)}[ ,(]{{1,3}}{year}\b", re.I) for name in names_of(source))
    return any(form.search(text) for form in cited)


def _places(text: str, day: str) -> Iterator[tuple[int, int]]:
    """Yield where a day in words stands by itself: `May 15, 2023`."""
    start = text.find(day)
    while start >= 0:
        end = start + len(day)
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if not any(char.isalnum() or char == "_" for char in beside):
            yield start, end
        start = text.find(day, end)


def _is_as_of(text: str, start: int) -> bool:
    """Tell whether a date stands behind `as of`."""
    return text[max(0, start - len(_AS_OF)) : start].lower() == _AS_OF


def _is_of_a_draft(text: str, start: int, end: int, names: Sequence[str]) -> bool:
    """Tell whether an as-of date is that of all of a draft, not of what its own sentence says."""
    least = max(0, start - _LONGEST_SENTENCE)
    begin = max((match.end() for match in _STOP.finditer(text, least, start)), default=least)
    if text[start - len(_AS_OF)] == "A":  # it opens its sentence, behind a title without a full stop
        begin = start - len(_AS_OF)
    behind = _STOP.search(text, end)
    said = f"{text[begin : start - len(_AS_OF)]} {text[end : behind.start() if behind else len(text)]}"
    is_alone = said.lstrip().startswith("#") or len(said.split()) <= _FEW_WORDS
    return is_alone or bool(_OF_ALL.search(said)) or any(name in said.lower() for name in names)


def _beside(text: str, start: int, end: int) -> str:
    """Return what stands around a date on its line, in lower case."""
    begin = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    return text[begin : end + _BEHIND].partition("\n")[0].lower()


def names_of(source: Source) -> Iterator[str]:
    """Yield what a source is called: its number, its kind, its publisher, in full and by its initials."""
    yield from filter(None, (source.number, source.publisher, source.genre))
    initials = initials_of(source.publisher)
    if len(initials) > 1:
        yield initials
