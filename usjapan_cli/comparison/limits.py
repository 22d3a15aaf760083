"""What a new sentence adds to a claim that it says: until when it was so.

That all of a claim is told does not make it the same: `Until 2026, the port paid`.
"""

from __future__ import annotations

import re

from .alignment import bag
from .surroundings import uncapitalized
from .tenses import in_the_past

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_YEAR = (
    r"(?:(?:the )?(?:early|mid|late|(?:end|start|beginning|middle|spring|summer|fall|winter) of)[ -])*"
    r"(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:FY ?|fiscal (?:year )?)?(?:19|20)\d\d\b"
)
_THING = r"(?:[^,;.()]|\.(?=\S)|,(?= (?:19|20)\d\d\b)){2,60}"
_UNTIL = re.compile(
    rf"\b(?:[Uu]ntil|[Tt]ill) (?:recently|then|{_YEAR}|{_THING}?(?=[,;.]| when ))|\b[Tt]hrough {_YEAR}"
)
_FOR_LONG = re.compile(
    r"\b[Ff]or (?:more than |over |nearly |almost |about |some |the better part of )?"
    r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)(?: and a half)? "
    r"(?:years?|decades?|months?|century|centuries)\b"
)
_BEFORE = re.compile(
    rf"(?:^|(?<=; )|(?<=, ))(?:[Bb]efore|[Pp]rior to) {_THING}(?=, )|\b(?:[Bb]efore|[Pp]rior to) {_YEAR}|"
    r"\b(?:[Ff]ormerly|[Pp]reviously|[Ii]nitially|[Aa]t (?:first|one time)|[Ii]n (?:the past|past years))\b"
)
_LONG = re.compile(r"\b(?:had|long) (?:long )?(?=[a-z]+(?:ed|en)\b)")  # before what was done, or so
_TURN = re.compile(r"(?:, but|;) (?P<now>[^;]+?)\.?$")
_KNOWN = re.compile(
    r"\b(?:until|till|through|before|prior to|formerly|previously|initially|at first|originally)\b", re.I
)
_STILL = re.compile(r"\b(?:still|also|too|as well|remain\w*|continu\w*|both)\b", re.I)
_DENIED = re.compile(r"\b(?:no|not|none|never|neither|nor)\b", re.I)
_NOW = re.compile(
    r"\b(?:now|instead|no longer|since then|has since|have since|(?:did|does|do) so|changed|thereafter|"
    r"from then on|(?:[Uu]nder|[Ss]ince|[Aa]fter) (?:that|this|the))\b"
)
_CLAUSES = re.compile(r"[;—] ?|, (?:and|but|while|whereas|although|so that) ")
_MOST = 0.5  # part of what the old sentence has of a claim that a clause must tell to be of it


def so_until(fact: Fact, old: str, new: str, behind: str) -> str:
    """Return until when it was so by a new sentence what a fact says is so, or what is so now instead.

    `behind` is the sentence behind the new one in its paragraph. Nothing is returned where it is still so.
    """
    clause, rest = _told(fact, old, new)
    is_known = _KNOWN.search(_told(fact, old, old)[0]) or _KNOWN.search(fact.statement)
    if is_known or not clause or any(map(_STILL.search, rest)):
        return ""
    shift = in_the_past(bag(fact.statement), old, clause)
    patterns = {"present": (_UNTIL, _FOR_LONG, _BEFORE), "perfect": (_UNTIL, _FOR_LONG)}.get(shift, ())
    mark = next((found for found in (pattern.search(clause) for pattern in patterns) if found), None)
    turn = _TURN.search(new, new.find(clause) + len(clause) - 1) if shift and _LONG.search(clause) else None
    if mark is None and turn:
        return turn["now"]
    if mark is None or (_DENIED.search(clause[: mark.start()]) and not _DENIED.search(old)):
        return ""
    if re.search(_YEAR, mark[0]):
        return uncapitalized(mark[0])
    behind_it = clause[mark.end() :]
    later = next((one for one in (behind_it, *rest, *_CLAUSES.split(behind)[:1]) if _NOW.search(one)), "")
    return later.strip(" ,.") or uncapitalized(mark[0])


def _told(fact: Fact, old: str, new: str) -> tuple[str, list[str]]:
    """Return the clause of a new sentence that tells most of a claim, and those behind it."""
    claim = bag(fact.statement) & bag(old)
    clauses = [clause for clause in _CLAUSES.split(new) if clause]
    told = [len(claim & bag(clause)) for clause in clauses]
    at = told.index(max(told))
    return (clauses[at], clauses[at + 1 :]) if told[at] >= _MOST * len(claim) else ("", [])
