"""What something covers and what it leaves out, held against what the facts say that it covers."""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.record import Record
from ..language.wording import UNREALISED, any_form
from .claims import Claims
from .faults import Fault
from .patterns import pattern
from .readings import KEPT, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact

_VERB = pattern(
    r"\b(?:(?P<out>leav(?:es?|ing) (?P<part>[^.;,]{0,40}? )?(?:out|aside)|left out|leaves? off|omit(?:s|ted)?"
    r"|exclud(?:es?|ed)|lacks?|skips?)"
    r"|(?:cover(?:s|ed|ing)?|includ(?:es?|ed|ing)|deal(?:s|ing) with|address(?:es|ed|ing)?"
    r"|takes? (?:in|up)|extends? to|contains?|embraces?|such as|encompass(?:es|ed)?|provides? for|tackles?"
    r"|touch(?:es)? on|features?"
    r"|(?P<within>(?:is|are|was|were) (?:also )?(?P<not>not |no )?"
    r"(?:(?:a |an )?(?:part|subject|topic|feature|component) of"
    r"|among (?:its|the|their) (?:topics|subjects|issues|matters|items|themes)"
    r"|on (?:the|its|their|this|that|[A-Z]\w+'s) (?:table|agenda|docket)))"
    r"|(?P<opening>(?<!the )(?:lowers|cuts|reduces|slashes|eliminates|liberalizes|opens(?: up)?"
    r"|grants|offers|gives|provides|promises"
    r"|lowering|cutting|reducing|slashing|eliminating|liberalizing|opening(?: up)?)"
    r"(?= (?:(?!of )[a-z]+ )?(?:tariffs?|duties|markets?)\b))))\b",
    needs="leav|left out|omit|exclud|lack|skip|cover|includ|dealing with|deals with|address|take in|takes in"
    "|take up|takes up|extend to|extends to|contain|embrace|such as|encompass|provide for|provides for|tackle"
    "|touch|feature|part of|subject|topic|component|among|table|agenda|docket|tariff|duties|market",
)
_LABELLED = pattern(  # in notes: `Tariff liberalization: included`
    r"^\W*(?P<what>[^:;.]{3,80}): (?:also )?(?:(?P<out>not (?:included|covered)|left out|excluded|out|no)"
    r"|included|covered|in|yes|on the table|part of it)\W*$",
    re.I,
    needs=": ",
)
_NOT = pattern(r"\b(?:not|n't|never|nor|neither|cannot)\b[^.;,]{0,20}$")
_NEITHER = pattern(r" (?:neither|no|none)\b(?! (?:small|few|less|end))")  # behind the verb
_NONE = pattern(r"\W*(?:[Nn]either|[Nn]one|[Nn]o)\b")  # before a passive: `Neither tariffs nor quotas are`
_ALL = pattern(r" (?:all|every|everything|the (?:whole|full|entire))\b")
_ARE = pattern(r"\b(?:is|are|was|were|been|being)(?: \w+ly)? $")
_SO = pattern(r"\bso (?:is|are|does|do|was|were)\b", needs="so ")
_WHICH = pattern(  # of what is covered, not of who covers it: `, a topic seldom covered elsewhere`
    r"[,;: ]*(?:(?:which|that|who)\b|(?:(?:an?|all|both|two|three|the) )?(?:[a-z]+ )?"
    r"(?:topic|subject|issue|matter|area|field|item|question|theme|thing|something|sector)s? )"
)
_JOINT = pattern(
    r"[;:]|, |\b(?:but|and|while|whereas)\b(?= \w+ (?:out|with|in)\b| (?:leav|omit|exclud|not)\w*)"
    r"|\b(?:but|though|yet)(?= no\b)"
)
_BUT_NO = pattern(r"(?:, )?(?:but|though|yet) (?:no|not)\b ?")  # of what is covered: `but no tariffs`
_ALSO = pattern(r"\b(?:but|yet|though|and)(?: it| they)?(?: also| still)? (?=\w+s\b)")  # before a verb
_UNREALISED = any_form(", ".join(UNREALISED))
_MEANT = 0.15  # the reach of a fact that is held against what a sentence says to be covered
_TELLING = 2.0  # the weight of what is said to be covered


class _Cover(Record):
    """What is said to be covered, or (`is_out`) not to be: its telling words, and where that is said."""

    words: frozenset[str]
    is_out: bool
    start: int
    end: int
    is_opened: bool = False
    """Whether it is said in a verb of its own: `cuts tariffs`."""


def left_out(claims: Claims) -> Iterator[Fault]:
    """Yield what is said to be left out and is covered, or the reverse."""
    for said in _covers(claims.text) if claims.whole is claims else ():
        if claims.meanings.weight(said.words) < _TELLING:
            continue
        for one in claims.meant:
            own = _covers(one.fact.statement) if one.reach >= _MEANT and claims.speaks_of(one) else ()
            held = [
                cover for cover in own if cover.words & said.words and _is_of(claims, said, one.fact, cover)
            ]
            if not held:
                continue
            if all(cover.is_out != said.is_out for cover in held):
                message = f"the report says that it is {'not ' * held[0].is_out}covered"
                text = claims.text[said.start : said.end]
                yield Fault("UD106", said.start, said.end, message, one.fact, text)
                return
            break


def _is_of(claims: Claims, said: _Cover, fact: Fact, cover: _Cover) -> bool:
    """Tell whether what is said to be opened up is, in a sentence or what it goes on from, that of a fact."""
    if not said.is_opened:
        return True
    is_denied = not said.is_out and claims.whole.marked.has_negations()
    if is_denied or claims.whole.marked.has(_UNREALISED):
        return False  # `wanted it to cut tariffs, which it does not`
    who = telling_of(fact.statement[: cover.start]) & telling_of(f"{claims.text} {claims.context}")
    return claims.meanings.weight(who) >= _TELLING


@lru_cache(KEPT)
def _covers(text: str) -> tuple[_Cover, ...]:
    """Return what a text says to be covered or left out, clause by clause."""
    labelled = _LABELLED.match(text)
    if labelled:
        return (_Cover(telling_of(labelled["what"]), bool(labelled["out"]), *labelled.span("what")),)
    if not _VERB.search(text):
        return ()
    found: list[_Cover] = []
    begin = 0
    also = (one.start() for one in _ALSO.finditer(text) if _VERB.match(text, one.end()))
    ends = sorted({*(joint.start() for joint in _JOINT.finditer(text)), *also, len(text)})
    for end in ends:
        match = None if _WHICH.match(text, begin) else _VERB.search(text, begin, end)
        so = _SO.search(text, begin, end)
        without = _BUT_NO.match(text, begin) if found and not match else None
        if without:
            found.append(_Cover(telling_of(text[without.end() : end]), True, without.end(), end))
        elif match and _NOT.search(text, begin, match.start()) and _ALL.match(text, match.end()):
            pass  # some of it may be
        elif match:
            found.append(_cover(text, begin, end, match))
        elif so and found:
            found.append(_Cover(telling_of(text[so.end() : end]), found[-1].is_out, so.start(), end))
        begin = end
    return tuple(found)


def _cover(text: str, begin: int, end: int, match: re.Match[str]) -> _Cover:
    """Read a clause with a verb of covering: what is covered stands behind it, or before a passive."""
    is_passive = bool(_ARE.search(text, begin, match.start()) or match["within"])
    is_denied = match["not"] or _NOT.search(text, begin, match.start()) or _NEITHER.match(text, match.end())
    is_denied = is_denied or (_NONE.match(text, begin) if is_passive else None)
    is_out = bool(match["out"]) != bool(is_denied)
    what = text[begin : match.start()] if is_passive else f"{match['part'] or ''} {text[match.end() : end]}"
    is_opened = bool(match["opening"] or match["within"])
    return _Cover(telling_of(what), is_out, match.start(), end, is_opened)
