"""How a new sentence ends what it says of a claim: `and has expired`, `but it rescinded that guidance`."""

from __future__ import annotations

import re

from .alignment import bag
from .turning import has_happened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_SOME = r"(?:[^,;.]|,(?= (?:19|20)\d\d\b))"
_REST = rf"{_SOME}*"
_OVER = (
    r"(?:expired|lapsed|ended|ceased|stopped|terminated|been allowed to (?:expire|lapse)|run out|"
    r"come to an end)"
    r"(?=$|[,;.]| (?:in|on|at|by|with|after|when|as|early|late|last|before|during|under|this|upon)\b)"
)
_UNDONE = (
    r"(?:rescinded|repealed|revoked|withdr(?:ew|awn)|abolished|discontinued|cancell?ed|suspended|terminated|"
    r"halted|ended|stopped|paused|disbanded|dissolved|lifted|removed|phased out|wound (?:down|up)|denounced|"
    r"overturned|overruled|reversed|vacated|struck down|scrapped|abandoned|eliminated|annulled|replaced|"
    r"superseded|dropped)"
)
_WHEN = r"(?:(?:since|now|later|then|already|subsequently|eventually|formally|recently) )*"
_HAS = rf"(?:(?:has|have|had) {_WHEN})"
_IS_OVER = rf"(?:{_HAS}?{_WHEN}{_OVER}|(?:{_HAS}been|was|were) {_WHEN}{_UNDONE})\b"
_THAT = r"(?:that|this|those|these|such)"
_NEW_CLAUSE = r"(?:[;—] |, (?:and|but|until|before|though|although) |^)"
_ENDED = re.compile(
    rf"(?:,? and|,? but) (?P<predicate>{_IS_OVER}{_REST})|"
    rf"^(?P<own>{_SOME}{{2,60}}? {_HAS}?{_WHEN}{_UNDONE} (?:its|their|his|her) (?P<what>[a-z]+)\b{_REST})|"
    rf" (?P<again>(?:was|were|(?:has|have) been) [a-z]+(?:ed|n) again\b{_REST})|"
    rf"{_NEW_CLAUSE}(?P<subject>{_THAT} (?!(?:of|on|in|for|with|to|by|from|at)\b)"
    rf"(?:[a-z-]+ ){{1,3}}{_IS_OVER}{_REST})|"
    rf"{_NEW_CLAUSE}(?P<doer>{_SOME}{{2,60}}? {_HAS}?{_WHEN}{_UNDONE} (?:{_THAT}\b|it\b|them\b){_REST})",
    re.I,
)
_NOT_DONE = re.compile(  # behind a claim: `The silver medal that had been announced was not struck`
    rf"(?:The |These |Its |Their )?(?P<what>{_SOME}{{3,80}}?)"
    rf"(?: (?:that|which) (?:had|have|has|was|were) {_SOME}+?)? "
    rf"(?P<end>(?:(?:was|were|has been|have been) (?:not|never) [a-z]+\b|{_IS_OVER}){_REST})"
)
_UNREAL = re.compile(
    r"\b(?:not|never|no|would|could|may|might|should|will|if|whether|unless|to|be|propos\w+|plan\w*|seek\w*)\b",
    re.I,
)
_ENDING = re.compile(rf"\b(?:again|{_OVER}|{_UNDONE}|expir\w+|laps\w+|end(?:s|ing)|no longer)\b", re.I)
_NAMED = 2  # words of a claim that another sentence must name to deny it
_OF_CLAIM = 0.7  # and part of what that is of
_MOST = 0.5  # part of what the old sentence has of a claim that a new one must tell before it ends it


def ended(fact: Fact, old: str, new: str, behind: str) -> str:
    """Return the words in which a new sentence, or that `behind` it, says that what a fact says has ended."""
    if has_happened(fact) or _ENDING.search(old) or _ENDING.search(fact.statement):
        return ""
    claim = bag(fact.statement) & bag(old)
    for found in _ENDED.finditer(new):
        said: str = next(filter(None, found.group("predicate", "again", "subject", "doer", "own")))
        is_told = len(claim & bag(new[: found.start()])) >= _MOST * len(claim)
        is_its = found["what"] is not None and bool(bag(found["what"]) & claim)  # `dropped its opposition`
        if (is_told or is_its) and _is_real(said):
            return said
    later = _ENDED.match(behind)
    if later and later["subject"] and _is_real(later["subject"]):
        return later["subject"]
    undone = _NOT_DONE.match(behind)
    what = bag(undone["what"]) if undone else frozenset[str]()
    is_its = len(what & claim) >= max(_NAMED, _OF_CLAIM * len(what))
    return undone["end"] if undone and is_its else ""


def _is_real(said: str) -> bool:
    """Tell whether nothing before the word that ends something says that this has not been done."""
    found = _ENDING.search(said)
    return found is None or not _UNREAL.search(said[: found.start()])
