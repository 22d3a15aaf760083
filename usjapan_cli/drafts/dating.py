"""When: figures of their day without a date."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..core.dates import days_between, in_words
from ..core.facts import initials_of
from ..core.kept import cached_property
from ..language.quantities import located
from .claims import Claims
from .countries import country
from .document import Document
from .faults import Fault
from .patterns import matches, pattern
from .persons import names_another
from .readings import quantities_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ..core.facts import Fact, Source
    from .meaning import Meant

_DATED = "As of "  # how the statement of what is of its day begins
_UP_TO_ITS_DAY = pattern(
    r"\b(?:years|months) before [A-Z][a-z]+ \d{4}\b",
    needs="years before |months before ",
)  # of what reaches to it
_PAST = pattern(r"\b(?:past|last)\b", re.I)  # a time that ends today
_EARLIER = pattern(  # what was over before something else: `Ties had soured`
    r"\bhad (?:(?:\w+ly|long|also|already|since|then) )?"
    r"(?:\w+(?:ed|en|own|unk)|gone|become|come|hit|been|got)\b",
    needs="had ",
)
_SHARED = 2  # words of a clause that a fact has which is said there
_MEMBERS = pattern(r"\b(?:member (?:nations|states|countries|parties)|members)\b", needs="member")
_PARTED = 2  # clauses from which on a word may be said of one alone
_THIS = (
    "year|quarter|month|week|weekend|morning|afternoon|evening|minute|hour|moment|instant|spring|summer"
    "|fall|autumn|winter|term|season|decade"
)
_OFFICE = "(?:prime minister|president|government|leader)"
_HOLDS = "(?:be|have|hold|pay|rank|host|control|spend|run|stand|contribute)"
_NO_LIMIT = r"(?<!by )(?<!until )(?<!till )(?<!decades )(?<!years )"
_NOW = pattern(
    rf"{_NO_LIMIT}\b(today|tonight|currently|presently|now|nowadays|incumbent|sitting(?= {_OFFICE})"
    r"|(?<=is )still(?= (?:the|a|an|our|its|their|one)\b)"
    r"|(?<=are )still(?= (?:the|our|over|about|more|based)\b)"
    r"|still(?= (?:is|are|pays?|holds?|has|have|hosts?|ranks?|stands?|spends?|controls?|keeps?|runs?"
    r"|contributes?|accounts?|buys?|sells?|numbers?|remains?)\b(?! (?:no|not|none|yet|without)\b))"
    r"|current(?= \w+))\b",
    re.I,
    needs="today|tonight|current|presently|now|incumbent|sitting|still",
)
_AT_PRESENT = pattern(  # the same in several words
    rf"{_NO_LIMIT}\b(at present|(?:at|for|of|in|up to|until) the present(?: time| day| moment)?"
    rf"|the present(?= day)|present(?= (?:{_OFFICE}|level|total|number|count|strength|size)\b)"
    r"|present-day|at the moment(?! (?:of|in|when|that)\b)|(?:at|up to|to) this(?: very| same)? "
    r"(?:time|point|moment|minute|hour|stage|juncture|day)"
    r"|at (?:the )?last count|for the time being|in (?:our|this) day(?: and age)?|in our times?"
    r"|these days|as of (?:now|today|late|this (?:writing|hour|morning|week|month|year)|press time)"
    r"|(?:at|by) press time|right now|right this (?:minute|moment|instant)"
    rf"|this (?:fiscal |calendar |financial |very )?(?:{_THIS})"
    rf"|continu(?:es?|ing) to (?={_HOLDS} )"
    r"|at (?:the time of )?(?:this )?writing|so far this year|thus far|up to now|up-to-date|up to date"
    r"|to date|(?:latest|most recent|newest|freshest) (?:available )?"
    r"(?:count|figures?|numbers?|data|tally|total|statistics)"
    r"|as (?:we speak|(?:I|we) (?:write|type)|you read this|(?:things|matters) (?:now )?stand"
    r"|it (?:now )?stands)|(?:in|over|during|within) the (?:past|last) (?:\w+ )?(?:years?|months))\b",
    re.I,
    needs="present|this "
    "|in our day|in our time|these days|last count|the moment|for the time|press time|writing|as of now"
    "|as of today|as of late|right now|up to now|so far|thus far|to date|to-date|continue to|continues to"
    "|continuing to|latest|most recent|newest|freshest|we speak|we write|i write|we type|i type|you read"
    "|things |matters |it stands|it now stands|the past|the last",
)
_A_YEARS_DAYS = 365
_AS_WELL = 0.75  # of the best score: what a sentence that calls it today's may say as well
_SAID = 0.45  # the share of a fact's telling words from which a sentence that dates nothing says it
_PERISHING = ("current", "annual")  # of what is called today's; a year's figure names its year
_CITED = pattern(  # `according to the IMF`, `the Post reports that`, `in a poll`
    r"\b[Aa]ccording to (?:an? |the )?(?P<by>[A-Z][\w.]*(?: [A-Z]\w+){0,3})"
    r"|^(?:The |An? )?(?P<who>[A-Z][\w.]*(?: [A-Z]\w+){0,3}) (?:reports|reported|estimates|estimated)\b"
    r"|\b(?:an?|one|the) (?:[\w']+ ){0,3}(?:poll|survey|census|referendum)\b",
    needs="ccording to|reports|reported|estimate|poll|survey|census|referendum",
)
_MONTH = "(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\\.?"
_YEAR = "(?:19|20)\\d\\d"
_NTH = r"\d{1,2}(?i:st|nd|rd|th)?"
_DAY = (
    rf"(?:{_MONTH}(?: {_NTH},?)? \(?{_YEAR}|{_YEAR}-\d\d(?:-\d\d)?|{_NTH} (?i:of )?[A-Za-z]+ {_YEAR}"
    r"|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d)"
)
_A_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_OVER_TIME = pattern(  # what has long been so is of no day
    r"\b(?:[Ss]ince (?:the|its|their|\w+ing|World|19|20)|[Pp]ost-?war|[Tt]raditionally|[Hh]istorically"
    r"|[Ff]or decades"
    r"|[Dd]own the years|[Oo]ver the (?:years|decades))\b"
)
_NEXT, _JOINT = pattern(r"\b(?:and|but|while|whereas|yet)\b|;"), 8  # characters of what joins two clauses
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
_AS_OF_THEN = pattern(
    r"\b[Aa](?:s of|t) (?:the same|that|this same|the|this) (?:day|date|month|year|time|point)\b"
    r"|\b(?:by|back) then\b",
    needs="s of |t the |t that |t this |then",
)
_PRESENT = pattern(  # a verb that says how it is now
    r"\b(?:is|are|am|has|have|does|do|remains?|ranks|stands?|pays?|holds?|hosts?|contributes?|spends?|owns?"
    r"|accounts|makes?|keeps?|controls|buys?|sells?|comes?|belongs?|gives?|runs?|serves?|leads?|boasts?"
    r"|houses|puts?|sits?|lies|covers|provides?|foots?|shoulders|chips|kicks|forks|shells|picks|takes?"
    r"|leaves?|invests|stays?|rotates?|needs?|goes|go|gets?|can|will)\b|\w's (?:the|our|still|now|only)\b"
    r"|'re\b",
    re.I,
)


_HEADED = pattern(r"^\W{0,4}Date\W{1,6}(\w[^\n]{5,40})", re.M | re.I)


class Dating:
    """Whether a draft says as of when, and names its source, anywhere."""

    def __init__(
        self, document: Document, sources: Sequence[Source] = (), max_age: int | None = None
    ) -> None:
        self._max_age = max_age
        self._document, self._sources = document, sources

    @cached_property
    def is_dated(self) -> bool:
        """Whether a date stands beside the name of a source somewhere, or in the front matter."""
        names = [name.lower() for source in self._sources for name in _names(source)]
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

    def _is_dated(self, claims: Claims) -> bool:
        """Tell whether the draft dates what a sentence says.

        An as-of date inside another sentence dates the rest of its paragraph, and what is in the past tense.
        """
        if self.is_dated or _AS_OF_THEN.search(claims.text):
            return True
        if not self._as_of:
            return False
        if not _PRESENT.search(claims.text):
            return True
        start, end = claims.sentence.start, claims.sentence.start + len(claims.sentence.text)
        begin = self._document.text.rfind("\n\n", 0, start)
        near = bisect_left(self._as_of, max(begin, 0))
        return near < len(self._as_of) and self._as_of[near] < end

    @cached_property
    def _written(self) -> str:
        """The day that the head of the draft gives as its own, or nothing."""
        match = _HEADED.search(self._document.text)
        days = (quantity for quantity, *_ in located(match[1])) if match else ()
        return next((quantity.key for quantity in days if quantity.kind == "day"), "")

    def _is_current(self, fact: Fact) -> bool:
        """Tell whether a fact was current on the day that the draft bears: then that day dates it."""
        return bool(self._written) and fact.as_of <= self._written and not fact.is_stale(self._written)

    def _is_of_a_source(self, date: str) -> bool:
        """Tell whether a date is that of a source, or of one that is not held: `CRS, May 2023`."""
        days = {source.date for source in self._sources}
        return not days or any(_names_day(date, day) for day in days)

    def cites_another(self, text: str) -> bool:
        """Tell whether a text gives its figures to a source of another name: `According to the IMF`."""
        cited = _CITED.search(text)
        who = (cited["by"] or cited["who"] or "") if cited else ""
        known = (name.lower() for source in self._sources for name in _names(source))
        return cited is not None and not country(who) and not any(name in text.lower() for name in known)

    def faults(
        self, claims: Claims, facts: Sequence[Meant], supported: Sequence[Fact], today: str
    ) -> Iterator[Fault]:
        """Yield that a sentence dates nothing, or wrongly; `supported` are facts whose figures it has."""
        if claims.sentence.is_context:
            return
        told: set[int] = set()
        said = [one for one in facts[:1] if one.coverage >= _SAID]
        if _nows(claims.text):
            said = [one for one in facts if one.reach >= _SAID and one.score >= _AS_WELL * facts[0].score]
        facts_said: dict[tuple[str, str], Fact] = {}
        for fact in (*supported, *(one.fact for one in said)):
            facts_said.setdefault((fact.id, fact.as_of), fact)
        for fact in facts_said.values():
            reaches_to_it = _reaches_to_its_day(fact)
            is_of_a_day = fact.value or fact.statement.startswith(_DATED) or reaches_to_it
            is_perishing = fact.shelf_life in _PERISHING or reaches_to_it
            if names_another(claims, fact):
                continue
            if is_perishing and (is_of_a_day or self._is_called_current(claims, fact, today)):
                fault = self._undated(claims, fact, today, told)
                if fault:
                    told.add(fault.start)
                    yield fault
                if fault and fault.code != "UD402":
                    break

    def _is_called_current(self, claims: Claims, fact: Fact, today: str) -> bool:
        """Tell whether a sentence says of what is too old that it is so now, not `today's force`."""
        nows = (one for one in _nows(claims.text) if not claims.text.startswith("'s", one.end()))
        return self._is_old(fact, today) and any(_is_said_of(claims, one, fact) for one in nows)

    def _is_old(self, fact: Fact, today: str) -> bool:
        """Tell whether a fact is too old to be called current: for its kind, or the age asked for."""
        age = days_between(fact.as_of, today)
        if self._max_age is None:
            return fact.is_stale(today) or (age > _A_YEARS_DAYS and _reaches_to_its_day(fact))
        return age > self._max_age

    def _undated(self, claims: Claims, fact: Fact, today: str, told: Collection[int] = ()) -> Fault | None:
        """Return that a fact is called current, or is not dated; `told` are the places already told."""
        nows = [one for one in _nows(claims.text) if _is_said_of(claims, one, fact)]
        if _reaches_to_its_day(fact) and not fact.is_stale(today):
            nows = [one for one in nows if _PAST.search(one[0])]
        now = next((one for one in nows if one.start() not in told), None)
        if nows and not now and self._is_old(fact, today):
            return None
        if now and self._is_old(fact, today):
            message = f'"{now[0]}" is said of {fact.as_of}: {fact.id} is older than that'
            return Fault("UD402", now.start(), now.end(), message, fact, now[0])
        is_of_its_day = fact.shelf_life == "current" or fact.statement.startswith(_DATED)
        is_of_its_day = is_of_its_day or _reaches_to_its_day(fact)
        if fact.condition == "limit" and _OVER_TIME.search(claims.text):
            return None
        if not now and _reaches_to_its_day(fact) and _EARLIER.search(claims.text):
            return None
        if not now and _is_of_membership(fact):
            return None
        if not is_of_its_day or self._is_dated(claims) or self._is_current(fact) or _has_a_year(claims, fact):
            return None
        changed = fact.latest is not None and fact.latest.outcome == "changed"
        code = "UD403" if changed else "UD401"
        said = (
            f"the report of {fact.latest.edition} reads otherwise: {fact.now()}"
            if changed and fact.latest
            else (f"no date: this is as of {fact.as_of}")
        )
        return Fault(code, 0, min(len(claims.text), 280), said, fact)


def _nows(text: str) -> list[re.Match[str]]:
    """Return where a text says that something is so now: `as of today` once, without `today` again."""
    return matches(text, _NOW, _AT_PRESENT)


def _is_of_membership(fact: Fact) -> bool:
    """Tell whether a fact is of how many belong to a body, which is part of what the body is."""
    return bool(fact.value) and any(
        own.kind == "count" and _MEMBERS.match(fact.statement, end + 1)
        for own, _, end in quantities_of(fact.statement)
    )


def _reaches_to_its_day(fact: Fact) -> bool:
    """Tell whether a fact is of a time that ends on its day: `in the five years before May 2023`."""
    return bool(_UP_TO_ITS_DAY.search(fact.statement))


def _has_a_year(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence dates what it says of a fact: a year that no `and` or `but` sets apart."""
    clauses = max(claims.clauses, default=(0, 0), key=lambda span: _count(claims, span, fact))
    later = {key for q, _, _ in quantities_of(fact.statement) if (key := q.key[:4]) > fact.as_of[:4]}
    return any(
        year.start() < clauses[1] or not _NEXT.search(claims.text, clauses[1] - _JOINT, year.start())
        for year in _A_YEAR.finditer(claims.text)
        if year[0] not in later  # until when, not as of when
    )


def _count(claims: Claims, span: tuple[int, int], fact: Fact) -> int:
    return claims.meanings.count(telling_of(claims.text[slice(*span)]), fact)


def _is_said_of(claims: Claims, now: re.Match[str], fact: Fact) -> bool:
    """Tell whether a `now` is said of a fact: its clause shares words with it."""
    said = claims.near(now.start()) - telling_of(now[0])  # nothing of `Today, over 50,000 ...`
    is_whole = not said or len(claims.clauses) < _PARTED
    return is_whole or claims.meanings.count(said, fact) >= min(len(said), _SHARED)


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
    cited = (pattern(rf"\b{re.escape(name)}[ ,(]{{1,3}}{year}\b", re.I) for name in _names(source))
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
    behind = _STOP.search(text, end)
    said = f"{text[begin : start - len(_AS_OF)]} {text[end : behind.start() if behind else len(text)]}"
    is_alone = said.lstrip().startswith("#") or len(said.split()) <= _FEW_WORDS
    return is_alone or bool(_OF_ALL.search(said)) or any(name in said.lower() for name in names)


def _beside(text: str, start: int, end: int) -> str:
    """Return what stands around a date on its line, in lower case."""
    begin = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    return text[begin : end + _BEHIND].partition("\n")[0].lower()


def _names(source: Source) -> Iterator[str]:
    """Yield what a source is called: its number, its kind, its publisher, in full and by its initials."""
    yield from filter(None, (source.number, source.publisher, source.genre))
    initials = initials_of(source.publisher)
    if len(initials) > 1:
        yield initials
