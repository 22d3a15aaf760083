"""Another rank, count or interval in the place of a claim's, in words: `lowest -> second-lowest`."""

from __future__ import annotations

import re

from ..language.quantities import figures
from .alignment import root_of
from .readings import Readings
from .surroundings import is_in_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_INTERVAL = re.compile(
    r"\b(?:(?:every|each) (?:(?:other|second|two|three|four|five|six|ten|\d+) )?"
    r"(?:hours?|days?|weeks?|months?|quarters?|years?)|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|"
    r"biennial(?:ly)?|"
    r"(?:once|twice|(?:three|four|six) times) (?:a|each) (?:day|week|month|year))\b",
    re.I,
)
_EVERY = {
    "daily": "every day", "weekly": "every week", "monthly": "every month", "quarterly": "every three months",
    "every quarter": "every three months", "yearly": "every year", "annually": "every year",
    "annual": "every year", "biennial": "every two years", "biennially": "every two years",
    "once a year": "every year", "once a month": "every month", "once a week": "every week",
    "twice a year": "every six months", "every other year": "every two years",
    "every second year": "every two years", "every other week": "every two weeks",
}  # fmt: skip
_INSTEAD = re.compile(r"\b(?:rather than|instead of|in place of) [^,;.]*")
_TIMES = re.compile(
    r"\b(?:once(?=[,.;:)]|$| in (?:the|FY|[A-Z]|\d)| since| before)|twice|"
    r"(?:three|four|five|six|seven|eight|nine|ten|\d+) times"
    r"(?! (?:as|the|more|larger|higher|its|that|what)\b))"
)
_ENDLESS = re.compile(r"\b(?:permanent(?:ly)?|indefinite(?:ly)?|without end|for good)\b")
_ENDING = re.compile(
    r"\b(?:until|through) (?:the end of )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:FY ?)?(?:19|20)\d\d\b"
)
_FEW = re.compile(r"\b((?:only )?(?:one|none)|a single|no|an?)(?: of (?:the|its|their))? ([a-z]+)", re.I)
_SOME = re.compile(r"\b(\w[\w,]*)(?=(?: of (?:the|its|their))? ([a-z]+))", re.I)
_SUPERLATIVE = re.compile(
    r"\b((?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ])|"
    r"(?:one of|among) (?:the |its )(?:world's )?)?([a-z]{2,}est|most [a-z]+)\b",
    re.I,
)
_EST = re.compile(
    r"\b(?:the|its|their|'s|\w+-) ?((?:most|least) [a-z]+|[a-z]{2,}est)\b(?<!\bwest)(?<!\beast)(?<!\brest)"
)
_FIRST = re.compile(
    r"\b(?:first|second|third|leading|foremost|main|chief|top|number one|more|less|\w+er than)\b"
)
_WHO = r"(?P<who>[A-Z][\w.]+(?: [A-Z][\w.]+)*)"
_HOLDING = (
    re.compile(
        rf"(?:The )?{_WHO}(?:,[^,]+,)? (?:now )?(?:has|have|is|are) (?:now )?the (?P<est>[a-z]{{2,}}est)\b"
    ),
    re.compile(rf"[^,;]*\b(?:is|are) (?:now )?(?P<est>[a-z]{{2,}}est) in {_WHO}"),
)
_AMONG = re.compile(r"^(?:one of|among) .*")
_NONE_MORE = re.compile(
    r"\b(?:no|none|nothing|nobody)\b[^.;,]{0,60}? "
    r"(?:[a-z]{2,}er|(?:more|less|fewer)(?: [a-z]+){0,2}?) than [^.;,\d$]{2}",
    re.I,
)
_THAN_ANY = re.compile(r"\b(?:more|less|fewer|[a-z]{2,}er)\b[^.;,]{0,40} than (?:any|all|every)\b", re.I)
_MOST = re.compile(
    r"\b(?:most [a-z]+|least [a-z]+|"
    r"(?-i:[a-z]{2,}est)(?<!\bwest)(?<!\beast)(?<!\brest)(?<!quest)(?<!\btest)(?<!vest))\b",
    re.I,
)


def interval_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return how often now what a fact says is done at other intervals: `monthly`, `every two weeks`."""
    stated, now = _intervals(fact.statement), _intervals(_INSTEAD.sub("", new))
    for interval, said in _intervals(old).items():
        if interval in stated and interval not in now and len(now) == 1:
            return Readings(said, next(iter(now.values())))
    return None


def times_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return how many times now what a fact says has been done so many times: `once -> twice`."""
    was, now = ({found[0] for found in _TIMES.finditer(text)} for text in (old, new))
    own = next((times for times in was if times in _TIMES.findall(fact.statement)), "")
    return Readings(own, now.pop()) if own and len(now) == 1 and own not in now else None


def end_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return until when it is now what a fact says is so for good: `permanently -> through June 2031`."""
    was, end = _ENDLESS.search(fact.statement), _ENDING.search(new)
    is_lost = was is not None and was[0] in old and not _ENDLESS.search(new)
    return Readings(was[0], end[0]) if was and end and is_lost and end[0] not in old else None


def _intervals(text: str) -> dict[str, str]:
    """Return the intervals that a text names, each as it is written."""
    found = {}
    for match in _INTERVAL.finditer(text):
        said = match[0].lower()
        found[_EVERY.get(said, said.replace("each ", "every "))] = said
    return found


def rank_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what now stands before a superlative, or did: `second-lowest`, `one of the largest`."""
    told = {(_rank(one), one[2].lower()) for one in _SUPERLATIVE.finditer(new)}
    for match in _SUPERLATIVE.finditer(new):
        same = [one for one in _SUPERLATIVE.finditer(old) if one[2].lower() == match[2].lower()]
        if any(_rank(one) == _rank(match) for one in same):
            continue  # the sentence has it already, of this or of something else
        before = next(iter(same), None)
        if before and _rank(before) and (_rank(before), before[2].lower()) in told:
            continue  # it stands, and others are the largest of all
        if before and before[2].lower() in fact.statement.lower():
            if any(claim.kind == "rank" and claim.text not in match[0] for claim in figures(new)):
                continue  # `among the most visited, it ranks fifth`
            return Readings(before[0].strip(), match[0].strip())
    return None


def among_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return `one of the largest` where it stands for the largest of all."""
    found = rank_in_place(fact, old, new)
    return found if found and _AMONG.match(found.new.lower()) else None


def _rank(found: re.Match[str]) -> str:
    return _AMONG.sub("one of the ", (found[1] or "").lower())


def lost_superlative(fact: Fact, old: str, new: str) -> str:
    """Return a superlative of a fact that its old sentence has and a new one has in no form."""
    if is_superlative(new) or _FIRST.search(new):
        return ""
    return next((one for one in _EST.findall(fact.statement) if one in old and one not in new), "")


def is_superlative(text: str) -> bool:
    """Tell whether a text says of something that nothing is more so, in whichever form."""
    return any(pattern.search(text) for pattern in (_MOST, _THAN_ANY, _NONE_MORE))


def count_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return how many there are now, where there was one or none: `only one state`, `none of the bases`."""
    for match in _FEW.finditer(old):
        noun = root_of(match[2].lower())
        if match[0].lower() not in fact.statement.lower():
            continue
        for other in _SOME.finditer(new):
            if root_of(other[2].lower()) == noun and any(
                claim.kind == "count" and not is_in_name(new, other.span(1)) for claim in figures(other[1])
            ):
                return Readings(match[1].lower(), other[1].lower())
    return None


def holder_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return who has the superlative of a claim now: `Lund has the highest toll -> Orm has`."""
    own, now = (_holder(text) for text in (fact.statement, new))
    if not (own and now) or own["est"] != now["est"] or own["who"] not in old:
        return None
    return None if set(own["who"].split()) & set(now["who"].split()) else Readings(own["who"], now["who"])


def _holder(text: str) -> re.Match[str] | None:
    return next(filter(None, (pattern.match(text) for pattern in _HOLDING)), None)
