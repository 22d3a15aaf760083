"""When and whose: figures of their day without a date, positions without their holder."""

from __future__ import annotations

import re
from functools import cached_property

from ..check.direction import parties
from ..check.marked import read_marked
from ..check.proper_names import ORDINARY, key
from ..check.wording import REPORTING, phrases
from ..core.dates import days_between, in_words
from ..core.words import stem
from .claims import Claims
from .countries import COUNTRIES, names_in, written
from .document import Document
from .faults import Fault
from .readings import countries_of, stems_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..check.marked import Marked
    from ..core.facts import Fact, Source
    from .meaning import Meant

_REPORTING = frozenset(phrase for row in REPORTING for phrase in phrases(row)) - {("purpos",)}
_FEELING = frozenset(phrases(f"{REPORTING[3]}, goal, aim, priority, objective"))  # somebody's, if he is named
_ATTITUDES = frozenset(  # whoever says that there is one speaks of somebody's
    phrases(
        "oppose, opposition, opponent, resist, resistance, object, objection, protest, resent, "
        "resentment, backlash, pushback, trust, distrust, welcome, hope, prefer, uneasy, unhappy, trouble, "
        "fret, balk, bristle, chafe, complain, complaint, dislike, criticize, criticism, unease, skeptical, "
        "speak of, portray, treat"
    )
)
_BOTH = frozenset(("both", "two", "governments", "allies", "sides"))  # who may be Japan and the United States
_DATED = "As of "  # how the statement of what is of its day begins
_PARTED = 2  # clauses from which on a word may be said of one alone
_GOVERNMENT = re.compile(r"\b(?:[Tt]he|its|his|Japanese|\w+'s) government\b")
_OUGHT = frozenset(("should", "ought", "must"))
_FELT = frozenset(phrases("feel, view, regard, distrust, label, frame"))  # by somebody
_VOICED = re.compile(  # in the draft's own voice
    r"\b(?:troubling|objectionable|unwelcome|worrisome|worrying|alarming|disturbing)\b"
)
_SOMEBODY = re.compile(
    r"^\W*(?:Both|They|We|He|She|It)\b|\b(?:President|Administration|Prime Minister|[Gg]overnments?|officials"
    r"|policymakers|lawmakers|Members|leaders|they|we|both)\b"
)
_PERSON = re.compile(r"^(?:It|Its)\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|him|[Hh]er|them|[Tt]heir)\b")
_NOW = re.compile(
    r"(?<!by )(?<!until )(?<!till )\b(today|currently|now|at present|this year|these days|right "
    r"now|nowadays|to date)\b",
    re.I,
)
_SAID = 0.45  # the share of a fact's telling words from which a sentence that dates nothing says it
_PERISHING = ("current", "annual")  # of what is called today's; a year's figure names its year
_MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?"
_YEAR = "(?:19|20)\\d\\d"
_DAY = f"(?:{_MONTH}(?: \\d{{1,2}},?)? {_YEAR}|{_YEAR}-\\d\\d(?:-\\d\\d)?|\\d{{1,2}} [A-Z][a-z]+ {_YEAR})"
_DATE = re.compile(rf"{_DAY}|(?<=as of ){_YEAR}", re.I)
_OF_A_SOURCE = ("source", "as of", "edition", "report", "brief", "updated")
_BEFORE, _BEHIND = 120, 60  # characters from a date to the name of the source that it is of
_FRONT_DATE = re.compile(rf"^(?:as[_-]of|source)[^\n]*{_DAY}", re.M | re.I)
_OFFICES = "prime minister president government administration states united unnamed japanese"
_JUDGING = re.compile(
    r"\b(?:problem|problematic|mistake|alarm\w*|worry|worrying|worrisome|troubl\w+|objectionable|unwelcome|unfair"
    r"|must|should|ought to|needs? to|ha(?:s|ve) to|too (?:much|heavily|many|dependent|reliant)|excessive\w*"
    r"|urgent|pressing|cannot wait|harmful|detrimental|bad|dangerous|risky|primary|central|vital|essential"
    r"|unacceptable|wrong|belongs?|no place|danger|threat|priority|matters)\b",
    re.I,
)
_TOUCHED, _MOSTLY_TOUCHED = 0.2, 0.35  # the reach and the share of a sentence that judges a fact's matter
_CLOSE = 0.85  # of the best score: a fact that may be meant as well
_TITLES = frozenset(form for word in _OFFICES.split(" ") for form in (word, key(word), stem(word)))


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
        names = [*_OF_A_SOURCE, *(name.lower() for source in self._sources for name in _names(source))]
        text = self._document.text
        return bool(_FRONT_DATE.search(self._document.front)) or any(
            any(name in _beside(text, *match.span()) for name in names)
            and ("as of" in text[match.start() - 8 : match.start()].lower() or self._is_of_a_source(match[0]))
            for match in _DATE.finditer(text)
        )

    def _is_of_a_source(self, date: str) -> bool:
        """Tell whether a date is that of a source, or of one that is not held: `CRS, May 2023`."""
        days = {source.date for source in self._sources}
        return not days or any(_names_day(date, day) for day in days)

    def is_of(self, sources: Sequence[Source]) -> bool:
        """Tell whether a draft names the day or the month of one of some sources: it is held against that."""
        return any(_names_day(self._document.text, source.date) for source in sources)

    def faults(
        self, claims: Claims, facts: Sequence[Meant], supported: Sequence[Fact], today: str
    ) -> Iterator[Fault]:
        """Yield what a sentence lacks of date and holder; `supported` are facts whose figures it has."""
        if claims.sentence.is_context:
            return
        for fact in dict.fromkeys([*supported, *(one.fact for one in facts[:1] if one.coverage >= _SAID)]):
            if fact.shelf_life in _PERISHING and (fact.value or fact.statement.startswith(_DATED)):
                fault = self._undated(claims, fact, today)
                if fault:
                    yield fault
                    break
        judged = [one for one in claims.meant[:3] if _is_judged(one, claims)]
        for one in (*facts[:1], *judged):
            found = list(self.views(claims, one, one in judged))
            if found:
                yield from found
                return

    def views(self, claims: Claims, one: Meant, is_judged: bool = False) -> Iterator[Fault]:
        """Yield a position, the fact meant, which a sentence or a part of one takes without its holder."""
        is_said = is_judged or one.stated > 1 or one.precision >= _SAID
        fault = self._unheld(claims, one.fact) if is_said else None
        if fault:
            yield fault

    def _is_old(self, fact: Fact, today: str) -> bool:
        """Tell whether a fact is too old to be called current: for its kind, or the age asked for."""
        if self._max_age is None:
            return fact.is_stale(today)
        return days_between(fact.as_of, today) > self._max_age

    def _undated(self, claims: Claims, fact: Fact, today: str) -> Fault | None:
        now = _NOW.search(claims.text)
        if now and self._is_old(fact, today) and _is_said_of(claims, now, fact):
            message = f'"{now[0]}" is said of {fact.as_of}: {fact.id} is older than that'
            return Fault("UD402", now.start(), now.end(), message, fact, now[0])
        is_of_its_day = fact.shelf_life == "current" or fact.statement.startswith(_DATED)
        if not is_of_its_day or self.is_dated or re.search(r"\b(?:19|20)\d\d\b", claims.text):
            return None
        changed = fact.latest is not None and fact.latest.outcome == "changed"
        code = "UD403" if changed else "UD401"
        said = (
            f"the report of {fact.latest.edition} reads otherwise: {fact.now()}"
            if changed and fact.latest
            else (f"no date: this is as of {fact.as_of}")
        )
        return Fault(code, 0, min(len(claims.text), 280), said, fact)

    def _unheld(self, claims: Claims, fact: Fact) -> Fault | None:
        """Return a position in the draft's own voice: neither its holder nor a word of saying is near."""
        if fact.kind not in ("position", "assessment") or not fact.attribution:
            return None
        own, holders = claims.whole.marked, set(countries_of(fact.attribution))
        if fact.kind == "assessment":
            felt = parties(stems_of(fact.statement), words_of(fact.statement), _FELT)
            holders = {name for _, before, _ in felt for name in before & COUNTRIES}
            if not holders:
                return None
        else:
            holders |= _subjects(fact)
        if fact.kind == "assessment" and holders & names_in(claims.whole.text):
            return None
        said = {
            name for _, before, _ in parties(own, claims.wording, _REPORTING) for name in before & COUNTRIES
        }
        around = _words(f"{claims.text} {claims.sentence.before}")
        if "government" in fact.attribution and _GOVERNMENT.search(claims.whole.text):
            return None
        is_named = bool(holders & claims.names or _holders(fact) & around)
        if holders and said and not said & holders and not is_named and not _BOTH & set(own.words):
            end = min(len(claims.text), 280)
            message = f"this is the view of {fact.attribution}, not of {written(said)}"
            return Fault("UD302", 0, end, message, fact, expected=fact.attribution)
        close = {name for one in claims.meant[:3] for name in countries_of(one.fact.attribution or "")}
        is_somebodys = bool(
            (holders | close) & names_in(claims.whole.text) or _SOMEBODY.search(claims.whole.text)
        )
        is_felt = not is_somebodys and all(hit.is_in(_FEELING) for hit in own.hits(_REPORTING))
        if (
            (_reports(own) and not is_felt)
            or (own.has(_ATTITUDES) and not _VOICED.search(claims.text))
            or _holders(fact) & _words(claims.whole.text)
        ):
            return None
        if claims.sentence.before.endswith("?") and holders:
            return None  # whose view was asked for
        before = read_marked(claims.sentence.before)
        if (_reports(before) or _PERSON.search(claims.text)) and _holders(fact) & around:
            return None
        end = min(len(claims.text), 280)
        return Fault("UD301", 0, end, f"whose view this is is not said: {fact.attribution}", fact)


def _is_said_of(claims: Claims, now: re.Match[str], fact: Fact) -> bool:
    """Tell whether a `now` is said of a fact: its clause shares words with it."""
    return len(claims.clauses) < _PARTED or claims.meanings.count(claims.near(now.start()), fact) > 1


def _subjects(fact: Fact) -> set[str]:
    """Return the countries that a position's statement names before it says what is thought or said."""
    marked = stems_of(fact.statement)
    word = next((marked.said(hit) for hit in marked.hits(_REPORTING)), "")
    return names_in(fact.statement[: fact.statement.lower().find(word)]) if word else set()


def _is_judged(one: Meant, claims: Claims) -> bool:
    """Tell whether a sentence judges, and what it judges is what somebody's position is about."""
    return (
        one.fact.kind == "position"
        and one.reach >= _TOUCHED
        and one.precision >= _MOSTLY_TOUCHED
        and one.score >= _CLOSE * claims.meant[0].score
        and bool(_JUDGING.search(claims.text))
    )


def _reports(text: Marked) -> bool:
    """Tell whether a text says that somebody says or thinks something: no `should consider`."""
    return any(
        not _OUGHT & set(text.words[max(0, hit.start - 2) : hit.start]) for hit in text.hits(_REPORTING)
    )


def _names_day(text: str, day: str) -> bool:
    """Tell whether a text has a day, written out or not, or its month with the year."""
    year, month, number = day.split("-")
    name = in_words(day)[:3]
    return bool(re.search(rf"\b{name}[a-z]*\.? (?:{int(number)},? )?{year}\b|\b{year}-{month}\b", text))


def _beside(text: str, start: int, end: int) -> str:
    """Return what stands around a date on its line, in lower case."""
    begin = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    return text[begin : end + _BEHIND].partition("\n")[0].lower()


def _names(source: Source) -> Iterator[str]:
    """Yield what a source is called: its number, its kind, its publisher, in full and by its initials."""
    yield from filter(None, (source.number, source.publisher, source.genre))
    initials = "".join(word[0] for word in source.publisher.split() if word[0].isupper())
    if len(initials) > 1:
        yield initials


def _holders(fact: Fact) -> set[str]:
    """Return the names of those who hold a position; a country's name is not its government's voice."""
    return {word for word in _words(fact.attribution or "") if word not in _TITLES | COUNTRIES | ORDINARY}


def _words(text: str) -> set[str]:
    return {form for word in read_marked(text).words if len(word) > 2 for form in (key(word), stem(word))}
