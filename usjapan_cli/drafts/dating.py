"""When: figures of their day without a date."""

from __future__ import annotations

import re

from ..core.dates import MONTHS, days_between
from .claims import Claims
from .countries import country
from .dated import Dated, names_of
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
    rf"\b[Aa]ccording to (?:an? |the )?(?P<by>(?!(?:{'|'.join(MONTHS)})\b)[A-Z][\w.]*(?: [A-Z]\w+){{0,3}})"
    r"|^(?:The |An? )?(?P<who>[A-Z][\w.]*(?: [A-Z]\w+){0,3}) (?:reports|reported|estimates|estimated)\b"
    r"|\b(?:an?|one|the) (?:[\w']+ ){0,3}(?:poll|survey|census|referendum)\b",
    needs="ccording to|reports|reported|estimate|poll|survey|census|referendum",
)
_A_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_OVER_TIME = pattern(  # what has long been so is of no day
    r"\b(?:[Ss]ince (?:the|its|their|\w+ing|World|19|20)|[Pp]ost-?war|[Tt]raditionally|[Hh]istorically"
    r"|[Ff]or decades"
    r"|[Dd]own the years|[Oo]ver the (?:years|decades))\b"
)
_NEXT, _JOINT = pattern(r"\b(?:and|but|while|whereas|yet)\b|;"), 8  # characters of what joins two clauses
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


class Dating:
    """When what a draft says was so, and whether it says so."""

    def __init__(self, dated: Dated, sources: Sequence[Source] = (), max_age: int | None = None) -> None:
        self._dated, self._sources, self._max_age = dated, sources, max_age

    def _is_dated(self, claims: Claims) -> bool:
        """Tell whether the draft dates what a sentence says.

        An as-of date inside another sentence dates the rest of its paragraph, and what is in the past tense.
        """
        if self._dated.is_dated or _AS_OF_THEN.search(claims.text):
            return True
        if not self._dated.has_dates:
            return False
        return not _PRESENT.search(claims.text) or self._dated.dates(claims.sentence)

    def _is_current(self, fact: Fact) -> bool:
        """Tell whether a fact was current on the day that the draft bears: then that day dates it."""
        day = self._dated.written
        return bool(day) and fact.as_of <= day and not fact.is_stale(day)

    def cites_another(self, text: str) -> bool:
        """Tell whether a text gives its figures to a source of another name: `According to the IMF`."""
        cited = _CITED.search(text)
        who = (cited["by"] or cited["who"] or "") if cited else ""
        known = (name.lower() for source in self._sources for name in names_of(source))
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
        if fact.as_of[:4] in claims.text:  # which ends then
            nows = [one for one in nows if not _PAST.search(one[0])]
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
