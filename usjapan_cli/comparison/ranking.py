"""Another rank or interval in the place of a claim's, in words: `lowest -> second-lowest`."""

from __future__ import annotations

import re

from ..language.quantities import figures
from .readings import Readings

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
_SUPERLATIVE = re.compile(
    r"\b((?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ])|"
    r"(?:one of|among) (?:the |its )(?:world's )?)?([a-z]{2,}est|most [a-z]+)\b",
    re.I,
)
_AMONG = re.compile(r"^(?:one of|among) .*")


def interval_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return how often now what a fact says is done at other intervals: `monthly`, `every two weeks`."""
    stated, now = _intervals(fact.statement), _intervals(_INSTEAD.sub("", new))
    for interval, said in _intervals(old).items():
        if interval in stated and interval not in now and len(now) == 1:
            return Readings(said, next(iter(now.values())))
    return None


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
