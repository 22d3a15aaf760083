"""What a new sentence adds to a claim that it says: until when it was so, for whom not, or only if.

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
_OF_THOSE = re.compile(r"Of (?:the|those|these) [^;]*? (?:was|were) [^;]*, (?P<now>[^,;]+?)\.$")
_TURN = re.compile(r"(?:, but|;) (?P<now>[^;]+?)\.?$")
_KNOWN = re.compile(
    r"\b(?:until|till|through|before|prior to|formerly|previously|initially|at first|originally)\b", re.I
)
_STILL = re.compile(r"\b(?:still|also|too|as well|remain\w*|continu\w*|both)\b", re.I)
_AS_NOW = re.compile(
    r"\bas (?:it|they|he|she|[a-z]+) (?:still )?(?:does|do|is|are|has|have)\b|\bas (?:now|today)\b"
)
_DENIED = re.compile(r"\b(?:no|not|none|never|neither|nor)\b", re.I)
_NOW = re.compile(
    r"\b(?:now|instead|no longer|since then|has since|have since|(?:did|does|do) so|changed|thereafter|"
    r"from then on|(?:[Uu]nder|[Ss]ince|[Aa]fter) (?:that|this|the))\b"
)
OTHERWISE = re.compile(  # what is not as it was, or as it is with others
    r"\b(?:now|no longer|until|instead|amended|revised|excluded|removed|dropped|exempt\w*|by contrast|"
    r"except\w*|unlike|but not|would (?:permit|allow))\b"
)
_CLAUSES = re.compile(r"[;—] ?|, (?:and|but|while|whereas|although|so that) ")
_EXCEPT = re.compile(
    r"\b(?:except(?:ing)?(?: for)?|excluding|with the (?:sole )?exceptions? of|apart from|aside from|"
    rf"save for) (?!that\b)(?P<what>{_THING}?)"
    r"(?=[,;.()]|$| (?:is|are|was|were|has|have|may|must|can|will)\b)|"
    rf"\b(?:all|every|each|any) (?:[a-z]+ ){{1,3}}but (?P<one>{_THING}?)(?=[,;.()]|$| [a-z]+(?:s|ed)\b)",
    re.I,
)
_NONE = re.compile(r"\b(?:No|None|Nobody|Neither|no|none)\b")
_EXCEPT_NONE = re.compile(
    rf"\b(?:but|except(?: for)?|other than|besides|apart from|save) (?P<what>{_THING}?)"
    r"(?=[,;.()]|$| (?:is|are|was|were|has|have|may|must|can|will|[a-z]+(?:s|ed))\b)"
)
_EXCEPTED = re.compile(
    r"\b(?:except\w*|exclud\w+|apart from|aside from|save for|only|sole|other than|but for|all but|"
    r"but the|but those|unless|exempt\w*)\b",
    re.I,
)
_CONDITION = re.compile(
    rf"\b(?:(?:only )?if|provided(?: that)?|as long as|on condition that|unless|subject to) {_THING}", re.I
)
_ONLY = re.compile(
    r"(?:\b[\w'-]+ ){0,2}(?<!not )\b(?:only|alone|solely|exclusively)\b"
    r"(?! (?:about|some|after|when|if|once|\$?\d|one|two|three|four|five|six|a|an|the|in|since|recently)\b)"
    r"(?: [\w'-]+){0,3}"
)
_MOST = 0.5  # part of what the old sentence has of a claim that a clause must tell to be of it


def so_until(fact: Fact, old: str, new: str, behind: str) -> str:
    """Return until when it was so by a new sentence what a fact says is so, or what is so now instead.

    `behind` is the sentence behind the new one in its paragraph. Nothing is returned where it is still so.
    """
    clause, rest = _told(fact, old, new)
    is_known = _KNOWN.search(_told(fact, old, old)[0]) or _KNOWN.search(fact.statement)
    if is_known or not clause or any(map(_STILL.search, rest)) or _AS_NOW.search(new):
        return ""
    shift = in_the_past(bag(fact.statement), old, clause)
    patterns = {"present": (_UNTIL, _FOR_LONG, _BEFORE), "perfect": (_UNTIL, _FOR_LONG)}.get(shift, ())
    mark = next((found for found in (pattern.search(clause) for pattern in patterns) if found), None)
    turn = _TURN.search(new, new.find(clause) + len(clause) - 1) if shift and _LONG.search(clause) else None
    turn = turn or (_OF_THOSE.match(new) if shift else None)
    if mark is None and turn:
        return turn["now"]
    if mark is None or (_DENIED.search(clause[: mark.start()]) and not _DENIED.search(old)):
        return ""
    if re.search(_YEAR, mark[0]):
        return uncapitalized(mark[0])
    behind_it = clause[mark.end() :]
    later = next((one for one in (behind_it, *rest, *_CLAUSES.split(behind)[:1]) if _NOW.search(one)), "")
    return later.strip(" ,.") or uncapitalized(mark[0])


def excepted(fact: Fact, old: str, new: str, near: str) -> str:
    """Return for whom or what it is not so by a new sentence what a fact says without exception.

    What the old edition, in its sentences `near` the fact's, has named already is no new exception.
    """
    clause, _ = _told(fact, old, new)
    none = _NONE.search(clause) if _NONE.match(fact.statement) else None
    found = _EXCEPT_NONE.search(clause, none.end()) if none else _EXCEPT.search(clause)
    is_known = _EXCEPTED.search(old) or _EXCEPTED.search(fact.statement)
    if found is None or is_known or bag(found[found.lastgroup or 0]) <= bag(near):
        return ""
    return uncapitalized(found[0]) if none or not _DENIED.search(clause[: found.start()]) else ""


def narrowed(fact: Fact, old: str, new: str) -> str:
    """Return the words with `only` or `if` in which it is so now."""
    clause, _ = _told(fact, old, new)
    claim, known = bag(fact.statement), bag(old)
    said = (old, fact.statement)
    if not any(pattern.search(text) for pattern in (_ONLY, _EXCEPTED) for text in said):
        found = next((one for one in _ONLY.finditer(clause) if bag(one[0]) & claim), None)
        if found:
            return found[0]
    found = None if any(map(_CONDITION.search, said)) else _CONDITION.search(clause)
    is_new = found is not None and 2 * len(bag(found[0]) & known) < len(bag(found[0]))
    return found[0] if found and is_new else ""


def _told(fact: Fact, old: str, new: str) -> tuple[str, list[str]]:
    """Return the clause of a new sentence that tells most of a claim, and those behind it."""
    claim = bag(fact.statement) & bag(old)
    clauses = [clause for clause in _CLAUSES.split(new) if clause]
    told = [len(claim & bag(clause)) for clause in clauses]
    at = told.index(max(told))
    return (clauses[at], clauses[at + 1 :]) if told[at] >= _MOST * len(claim) else ("", [])
