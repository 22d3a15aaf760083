"""What that which a claim names has given way to: `moved from the east quay to the west quay`."""

from __future__ import annotations

import re

from .alignment import bag
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_MOVED = (
    r"\b(?:mov(?:ed|es|ing)|switch(?:ed|es|ing)|chang(?:ed|es|ing)|convert(?:ed|s|ing)|transferr?(?:ed|s|ing)|"
    r"shift(?:ed|s|ing)|transition(?:ed|s|ing)|went|gone|reassign(?:ed|s)|redesignat(?:ed|es)|relocat(?:ed|es))\b"
)
_REPLACED = (
    r"\b(?:replac(?:ed|es)|supersed(?:ed|es)|supplant(?:ed|s)|took the place of|has taken the place of)"
)
_BEGUN = (
    r"\b(?:[Bb]egun|[Bb]egan|[Ss]tarted(?: out)?|[Ll]aunched|[Ee]stablished|[Cc]reated|[Ff]ounded|"
    r"[Cc]onceived|[Ii]ntroduced|[Oo]riginated|[Dd]esignated|[Oo]riginally|[Ii]nitially|[Aa]t first) (?:as )?"
)
_BECAME = (
    r"\b(?:became|becoming|turned into|(?:is|are) now|(?:was|were|has been|have been) (?:\w+ly )?"
    r"(?:re(?!port|gard|view|present|call)\w+ed|converted|transformed|turned|made|expanded|upgraded|elevated|"
    r"merged|folded|moved)(?: in [^,;.]{2,20}?)?(?: (?:into|as|to))?)"
)
_ARTICLE = r"(?:the |an? |its |their )?"
_PHRASE = r"(?:[^.,;:()]|(?<=\b[A-Z])\.){2,80}?"  # with the periods of `U.S.`
_BARE = r"(?:(?!\b(?:with|by|through|under|for) )[^.,;:()]){2,60}?"  # without a preposition
_END = (
    r"(?=(?<!\b[A-Z])\.|[,;:()]| in \d| in [A-Z][a-z]+ \d| on [A-Z][a-z]+ \d|"
    r" and (?:is|are|has|have|was|were)\b|$)"
)
_CHANGES = tuple(
    map(
        re.compile,
        (
            rf"{_MOVED}[^.;:()]{{0,80}}? from {_ARTICLE}(?P<old>{_PHRASE}) to {_ARTICLE}"
            rf"(?P<new>{_PHRASE}){_END}",
            rf"{_MOVED} to {_ARTICLE}(?P<new>{_PHRASE}) from {_ARTICLE}(?P<old>{_PHRASE}){_END}",
            rf"\b(?:uses?|has|have|is|are|under|through|with|by) (?:now )?{_ARTICLE}(?P<new>{_BARE}),? "
            rf"(?:instead of|in place of|no longer) {_ARTICLE}(?P<old>{_PHRASE}){_END}",
            rf"(?:^|[.,;] )(?:[Tt]he |[Aa]n? )?(?P<new>{_PHRASE}) (?:has |have )?{_REPLACED} "
            rf"{_ARTICLE}(?P<old>{_PHRASE}){_END}",
            rf"(?:^|[.,;] )(?:[Tt]he |[Aa]n? )?(?P<old>{_PHRASE}) (?:has been |have been |was |were )"
            rf"(?:replaced|superseded|supplanted) (?:by|with) {_ARTICLE}(?P<new>{_PHRASE}){_END}",
            rf"{_BEGUN}{_ARTICLE}(?P<old>{_PHRASE})(?=,| \(| and | of | for )[^.;:]{{0,160}}?{_BECAME} "
            rf"{_ARTICLE}(?P<new>{_PHRASE}){_END}",
            rf"\b(?:[Rr]eplac(?:ed|ing)|[Ee]xchanged|[Ss]wapped) {_ARTICLE}(?P<old>{_PHRASE}) "
            rf"(?:with|by|for) {_ARTICLE}(?P<new>{_PHRASE}){_END}",
        ),
    )
)
_SUBJECT = re.compile(  # up to a plain verb; else the first word and its article
    r".*?(?= (?:is|are|was|were|has|have|uses?|will)\b)|(?:The |An? )?\S+"
)
_MOST = 0.6  # part of what is said to have given way that a claim must name


def given_way(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what a new sentence says to stand for what a fact names now, other than its subject.

    A change that the old sentence tells already is none.
    """
    own, known = bag(fact.statement), bag(old)
    found = _SUBJECT.match(fact.statement)
    subject = bag(found[0]) if found else frozenset[str]()
    for pattern in _CHANGES:
        for found in pattern.finditer(new):
            was, now = bag(found["old"]), bag(found["new"])
            mine = (was & own & known) - subject
            is_its = was and mine and len(was & own) >= _MOST * len(was) and now - own and not now <= known
            if is_its and not any(was <= one or one <= was for one in _given_up(old)):
                return Readings(found["old"], found["new"])
    return None


def _given_up(text: str) -> list[frozenset[str]]:
    """Return the words of each thing that a text says to have given way."""
    return [bag(found["old"]) for pattern in _CHANGES for found in pattern.finditer(text)]
