"""Which parts of a sentence tell how things were: `the rent, formerly $64 million, rose to $82 million`.

A new edition tells of a change by both of its ends. What was so before stands in the past perfect, behind
`formerly`, `up from` or `instead of`, or is the one whom another has replaced; what is so now is the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.irregular import IRREGULAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_LONGEST = 2000  # characters of a sentence that is read

# `_SOME` is of one clause, with the commas of its figures and dates; the clause ends at `_END`.
_ANY = r"(?:[^,;:—()]|,(?=\d| (?:19|20)\d\d\b))"
_SOME = f"{_ANY}+?"
_MORE = f"{_ANY}*?"
_END = r"(?=,(?!\d| (?:19|20)\d\d\b)| ?[;:—)]| but\b| and (?:is|are|has|have|will|now)\b|\.?$)"
_YEAR = r"(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d"
_AGO = r"(?:a|one|two|three|four|five|ten|several|some) (?:year|month|decade|week)s? (?:earlier|before|ago)"
_FIGURE = (
    r"(?:about |around |roughly |some |nearly |almost |over |under |just |only |more than |less than |"
    r"fewer than |at least |as (?:many|much) as |the )*"
    r"(?:\$?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a (?:third|quarter|fifth))"
)
_OPENERS = r"(?:The|Since|After|When|Before|As|Until|And|In|Her|His|Its|Their)"
_PROPER = r"(?:[A-Z][\w'-]*\w|(?:[A-Z]\.)+|[A-Z])"
_NAME = (
    rf"(?-i:(?!{_OPENERS} )\b{_PROPER}"
    rf"(?: (?:& |of (?:the )?|de |van |von |bin |al-?)?{_PROPER})*)"
)
_WHO = (
    r"(?:(?:most|much|some|all|part|many|one|two) of )?(?:in |under |by |of )?(?:which|that|who|whom|where)"
)
_WERE = rf"\b(?:{_WHO} )?(?:was|were) (?:(?!likely)\w+ly |then )?"
_PLANNED = r"(?:due|set|scheduled|supposed|expected|planned|projected|forecast|intended|slated|meant)"
_FORMS = {form for forms in IRREGULAR.values() for form in forms.split()} - {"had", "has"}
_DONE = rf"(?:\w+ed|put|cut|set|let|{'|'.join(sorted(_FORMS))})\b"
_HAD = rf"had (?:(?:\w+ly|not|never|long|once|also|already|since|then|twice) ){{0,3}}(?:been|{_DONE})"
_CHANGING = (
    r"(?:fell|fall\w*|rose|ris(?:e|es|en|ing)|gr[eo]w\w*|growth|cut\w*|rais\w+|lower\w*|increas\w+|"
    r"decreas\w+|drop\w*|declin\w+|extend\w*|chang\w+|went|gone|go(?:es|ing)?|reduc\w+|mov\w+|"
    r"shr[aiu]nk\w*|expand\w*|climb\w*|doubl\w+|tripl\w+|halv\w+|slid\w*|slipp\w+|jump\w*|shift\w*|"
    r"trimm\w*|lift\w*|boost\w*|narrow\w*|widen\w*|shorten\w*|lengthen\w*|postpon\w+|delay\w*|"
    r"prolong\w*|renew\w*|put (?:off|back)|brought forward|renam\w+|convert\w*|switch\w*|advanc\w+|"
    r"improv\w+|scal\w+|revis\w+|upgrad\w+|downgrad\w+|s[aiu]nk)"
)
_REAL = "".join(rf"(?<!\b{modal} )" for modal in ("would", "could", "might", "may", "should"))
_LASTS = (
    r"\b(?:will|is|are|(?-i:may)|extend\w*|prolong\w*|renew\w*|remain\w*|runs|valid|postpon\w+|delay\w*|"
    r"put off)\b"
)
_ONCE_SO = r"(?:the|an?|known|called|in|at|of|for|with|on|as)"
_BREAK = r"(?:^|[,;:—] )"
_TOOK = (
    r"(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|overt(?:ook|akes?|aken|aking)|surpass(?:es|ed|ing)?|passed|"
    r"supplant(?:s|ed|ing)?|displac(?:es?|ed|ing)|oust(?:s|ed|ing)?|unseat(?:s|ed|ing)?|edg(?:es|ed) out|"
    r"defeat(?:s|ed|ing)?|t(?:ook|akes|aken) the place of|follow(?:s|ed)|inherited from|"
    r"(?:t(?:ook|akes|aking|aken)|assum(?:ed?|es|ing)) (?:over|command|charge|control)\b"
    rf"{_ANY}{{0,60}}? from)"
)

_COMPARED = (  # with what something is compared
    rf"(?P<was>\b(?:up|down|rising|falling|a rise|a drop|a fall|an increase|a decrease) from {_SOME}){_END}",
    rf"(?P<was>\b(?:compared (?:with|to)|as against|in place of|as opposed to|ahead of) {_SOME}){_END}",
    rf"(?<=[,(] )(?P<was>(?:against|versus|vs\.) (?={_FIGURE}){_SOME}){_END}",
    rf"\((?P<was>(?:against|versus|vs\.) (?={_FIGURE}){_SOME}){_END}",
    rf"(?P<was>\bthan (?:the|a|its|their) (?:[a-z'-]+ ){{1,5}}(?:of|in|from|for|at) (?:the end of )?{_YEAR}"
    rf"(?: \([^()]*\)|, (?={_FIGURE}){_SOME}(?={_END}))?)",
    rf"(?P<was>\b(?:above|below|exceed\w*|surpass\w*|top(?:s|ped|ping)|beat(?:s|ing)?) (?:the|its|their) "
    rf"(?={_FIGURE}|[a-z ]{{0,40}}?{_FIGURE}){_SOME} (?:of|in|from|for) {_YEAR})",
    rf"(?P<was>\b(?:instead of|rather than) (?:(?={_FIGURE}|{_NAME}){_SOME}{_END}|{_SOME} as before\b))",
    rf"(?<=, )(?P<was>from (?={_FIGURE}|{_YEAR}){_ANY}{{1,60}}?),? (?=to\b)",
    rf"\bto {_ANY}{{1,40}}, (?P<was>from (?={_FIGURE}){_SOME}){_END}",
    rf"(?P<was>\bthan (?:(?:it|they|that|those) )?(?:(?:was|were|had|did) )?"
    rf"(?:(?:in|at the end of|at the time of) (?=the year|{_YEAR})|(?={_AGO}\b)|"
    rf"(?=the \$?\d{_MORE}(?:in|of|at) {_YEAR})){_SOME}){_END}",
    rf"{_REAL}\b{_CHANGING}\b{_ANY}{{0,60}}? (?P<was>from (?:{_ANY}|, (?=[A-Z])){{1,60}}?),? (?=(?:in)?to\b)",
    rf"\b{_CHANGING} (?P<was>from (?={_FIGURE}){_SOME})(?=, (?:is|are|has|have)\b)",
    rf"\b{_CHANGING}\b{_ANY}{{0,60}}? to {_ANY}{{1,40}}? "
    rf"(?P<was>from (?={_FIGURE})(?:(?! to ){_ANY})+?){_END}",
)
_TOLD = (  # what is said to have been so
    rf"\b(?:is|are|stands at) (?={_FIGURE}){_SOME},? (?:and|but) (?P<was>(?:it |they )?(?:was|were|had been) "
    rf"(?={_FIGURE}){_SOME}){_END}",
    rf"(?P<was>\b(?:was|were) (?={_FIGURE}){_SOME} (?:in|for|until) {_SOME}),? (?:and|but) (?:it |they )?"
    rf"(?:is|are) (?=(?:now |to be )?{_FIGURE})",
    rf"(?P<was>\b(?:the )?(?:earlier|former|previous|prior|old|original) (?:[a-z-]+ ){{1,3}}"
    rf"(?:was|were|had been|stood at) {_SOME}){_END}",
    rf"(?P<was>\b(?:the|its|their) (?:earlier|previous|prior|old|original) (?:[a-z-]+ ){{1,3}}of "
    rf"(?={_FIGURE}){_SOME}){_END}",
    rf"{_BREAK}(?P<was>{_MORE}\b(?:was|were|had|stood at) (?={_FIGURE}){_MORE} from {_YEAR} "
    rf"(?:to|through|until) {_YEAR}){_END}",
    rf"(?P<was>\b{_AGO},? (?={_MORE}\b(?:was|were|had|stood|came|did)\b){_SOME}){_END}",
    rf"\((?P<was>(?={_FIGURE})[^()]* (?:until|before|through) (?:[A-Z][a-z]+ )?{_YEAR})\)",
    rf"(?P<was>\bthan (?:[\w.']+ ){{1,4}}had (?:planned|expected|intended|hoped|projected|estimated)\b"
    rf"{_MORE}){_END}",
    rf"(?P<was>\b(?:and,? )?before (?:that|then),? (?={_FIGURE}){_SOME}){_END}",
    rf"(?P<was>(?<!\bthe )(?<!\ba )\b(?:formerly|previously|originally|initially|at first|until recently|"
    rf"until then|until now|hitherto) {_SOME}){_END}",
    rf"(?:^|[,(] ?|\b(?:was|were|and) )(?P<was>once (?={_FIGURE}|{_YEAR}|{_ONCE_SO} |\w+ed )"
    rf"(?!{_MORE}\b(?:is|are|has|have|was|were|reach(?:es)?|exceeds?|becomes?|expires?)\b){_SOME}){_END}",
    r"(?:^|[;—] ?|\b(?:and|but) )"
    r"(?P<was>(?:(?:[Uu]ntil|[Bb]efore|[Uu]p to) then,?|[Uu]ntil (?:recently|lately),) [^;—]+)",
    rf"(?P<was>\b(?:{_WHO}|whose \w+) (?:(?<!\bthat )(?:it|they|he|she|the \w+|(?:the )?{_NAME}) )?"
    rf"{_HAD}{_MORE}){_END}",
    rf"(?P<was>(?:\bnobody |\bnone )?\b{_HAD}{_MORE})(?=;|,? (?:and|but)\b)",
    rf"(?P<was>\b{_HAD}(?:(?! but ){_ANY})*? (?:earlier|before|previously|until {_YEAR})){_END}",
    rf"(?P<was>{_WERE}(?:{_PLANNED} )?to (?!(?:the|an?|its|their)\b)[a-z]+ {_MORE}){_END}",
    rf"(?P<was>{_WERE}(?:due|scheduled|planned|expected|slated) (?:in|on|by|for|at|from) {_MORE}){_END}",
    rf"(?<=, )(?P<was>{_WHO} (?:was|were) (?:still |then )?(?:the|an?|at|in|on|{_FIGURE})\b{_SOME})"
    rf"(?=, (?:is|are|has|have|it is|they are)? ?now\b)",
    rf"(?P<was>\b(?:{_WHO} )?(?:would have|used to) {_SOME}){_END}",
    rf"(?P<was>\b(?:which|who|that) {_MORE} (?:at first|initially|originally|previously|in the past)){_END}",
    rf"(?P<was>\b{_WHO} (?:once|long|formerly|previously) {_SOME}){_END}",
    rf"{_BREAK}(?P<was>(?!{_MORE}{_LASTS}){_MORE}\b(?:was|were|had|held|led|ran|served|stood|\w+ed)\b"
    rf"{_MORE} (?:until|before) {_YEAR}){_END}",
    rf"(?P<was>\b(?:ending|after) (?:[\w-]+ ){{1,3}}(?:years|months|decades) of {_SOME}){_END}",
)
_REPLACED = (  # whom another has replaced
    rf"\b{_TOOK} (?!by )(?P<was>(?:the |former |then |outgoing )?(?:[a-z]+ )?{_NAME}"
    rf"(?:, (?:which|who) (?:had|was|held|once){_ANY}+(?:,|(?=\.$)))?)",
)
SENTENCES = re.compile(r"[;—] ?")  # what parts those that stand as one
_NAMED = re.compile(_NAME)


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_COMPARING, _TELLING, _REPLACING = map(_compiled, (_COMPARED, _TOLD, _REPLACED))


@lru_cache(2048)
def before(text: str) -> tuple[Span, ...]:
    """Return the parts of a sentence that tell how things were; one may lie in another."""
    return tuple(sorted(_found(text, (*_COMPARING, *_TELLING, *_REPLACING))))


def is_before(text: str, place: Span) -> bool:
    """Tell whether a place of a sentence lies in a part that tells how things were."""
    return any(start <= place[0] and place[1] <= end for start, end in before(text))


@lru_cache(2048)
def now(text: str, is_past: bool = False) -> str:
    """Return a sentence without what it compares with or, unless that `is_past` too, says aside of before."""
    spans = list(_found(text, _COMPARING))
    if not is_past:
        spans += [span for span in _found(text, _TELLING) if text[: span[0]].endswith((", ", "("))]
    kept, at = [], 0
    for start, end in sorted(spans):
        kept.append(text[at:start].rstrip(" ,("))
        at = max(at, end)
    whole = " ".join(part for part in (*kept, text[at:].lstrip(" ,)")) if part)
    return re.sub(r" (?=[.;:])", "", whole)


def named(text: str) -> list[tuple[str, int, int]]:
    """Return the names of a sentence, `Calder & Voss` as one, each with where it begins and ends.

    A word that only opens the sentence may be among them.
    """
    return [(found[0], *found.span()) for found in _NAMED.finditer(text)]


def _found(text: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Span]:
    """Yield where the parts stand that some patterns find; nothing in what is too long for a sentence."""
    for pattern in patterns if len(text) <= _LONGEST else ():
        yield from (found.span("was") for found in pattern.finditer(text))
