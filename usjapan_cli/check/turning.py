"""Whether a sentence of a new edition takes back, denies or turns round what an old one said.

That a sentence has most of an old one's words does not yet make it the same: `Critics say` may stand for
`engineers say`, `unless` for `only if`, and two parties in each other's place.
"""

from __future__ import annotations

import re

from ..core.words import stem, words
from .alignment import bag
from .direction import against_roles
from .evidence import contradicted
from .marked import read_marked
from .wording import as_weak

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..core.facts import Fact

_DENIALS = frozenset(
    {"no", "not", "never", "neither", "nor", "yet", "whether", "without", "undecided", "cannot"}
)
_ENDINGS = frozenset(map(stem, (
    "abandoned", "abolished", "annulled", "canceled", "cancelled", "ceased", "completed", "concluded",
    "delayed", "disbanded", "discontinued", "dismissed", "dissolved", "ended", "expired", "finished",
    "former", "formerly", "halted", "lapsed", "overturned", "postponed", "rejected", "repealed",
    "rescinded", "revoked", "scrapped", "suspended", "terminated", "vetoed", "withdrawn", "withdrew",
)))  # fmt: skip
_NO_LONGER = re.compile(r"\b(?:no|not any) (?:longer|more)\b(?! than)|\banymore\b", re.I)
_UNLESS = re.compile(r"\b(?:unless|except if)\b", re.I)
_BREAK = re.compile(r"[;:—]|,\s(?=(?:and|but|while|whereas|although|though|which|who|a|an)\s)")
_FEWEST = 2  # words of a claim in a clause that are not likely all told in other words
_MARKS = ',.;:"()'


def turned(fact: Fact, old: str, new: str, is_known: bool) -> str:
    """Say how a new sentence may take a claim back, or say the contrary of it; nothing if it does not.

    `old` is the sentence that the claim was made from if that `is_known`, else the fact's own words.
    """
    return next((reason for reason in _reasons(fact, old, new, is_known) if reason), "")


def _reasons(fact: Fact, old: str, new: str, is_known: bool) -> Iterator[str]:
    """Yield what speaks against a new sentence."""
    claimed = _claimed(fact.statement, old) if is_known else fact.statement
    yield from contradicted(claimed, new, "the new sentence")
    if is_known and fact.roles:
        before, now = (against_roles(fact.roles, read_marked(text)) for text in (old, new))
        yield from (problem for problem in now if problem not in before)
    yield _taken_back(fact, old, new)
    yield _unless(claimed, new)
    if fact.kind == "position":  # of which each holder has one
        yield _unsaid(fact.statement, old, new)


def _claimed(statement: str, old: str) -> str:
    """Return the clauses of an old sentence that have any word of a statement."""
    own = bag(statement)
    return ", ".join(clause.strip(" ,") for clause in _BREAK.split(old) if own & bag(clause)) or old


def _unless(claimed: str, new: str) -> str:
    """Say that a condition has been turned: `unless` stands for `only if`, and nothing else is denied."""
    if bool(_UNLESS.search(claimed)) == bool(_UNLESS.search(new)):
        return ""
    turns = [
        len(_UNLESS.findall(text)) + sum(1 for _ in read_marked(text).negations()) for text in (claimed, new)
    ]
    return '"unless" turns the condition' if (turns[0] - turns[1]) % 2 else ""


def _unsaid(statement: str, old: str, new: str) -> str:
    """Name what a claim says of somebody of which the new sentence says nothing where it names them."""
    claim, there = bag(statement), _BREAK.split(new)
    for clause in _BREAK.split(old):
        names = {word for word in clause.split() if word[:1].isupper() and bag(word)}
        own = [word.strip(_MARKS) for word in clause.split() if word.islower() and bag(word) & claim]
        now = bag(" ".join([other for other in there if names & set(other.split())] or there))
        if len(own) >= _FEWEST and not any(bag(word) & now for word in own):
            return f"the new sentence does not say {', '.join(own)}"
    return ""


def _taken_back(fact: Fact, old: str, new: str) -> str:
    """Say how a new sentence ends what an old one says, denies it, or no longer hedges it."""
    before, now, claim = (set(words(text)) for text in (old, new, fact.statement))
    was, becomes = {stem(word) for word in before | claim}, {stem(word) for word in now}
    ended = (_ENDINGS & becomes) - was
    if ended:
        return f'it is said to be "{_written(new, ended)}"'
    hedged, marked = read_marked(old), read_marked(new)
    freed = next((h for h in fact.hedges if hedged.has(as_weak(h)) and not marked.has(as_weak(h))), "")
    if freed:
        return f'the new sentence lacks the hedge "{freed}"'
    no_longer = _NO_LONGER.search(new)
    if no_longer and not _NO_LONGER.search(old):
        return f'the new sentence says "{no_longer[0]}"'
    is_denied = _denied(new, before | claim) and not _DENIALS & (before | claim)
    if is_denied or not (_DENIALS & claim & before) <= now:
        return "only one of the two sentences denies it"
    return ""


def _written(text: str, stems: Collection[str]) -> str:
    return next(word for word in words(text) if stem(word) in stems)


def _denied(text: str, claim: set[str]) -> bool:
    """Tell whether a text has `not` or the like right before a word of a claim."""
    said, claimed = words(text), {stem(word) for word in claim if bag(word)}
    return any(
        word in _DENIALS and claimed.intersection(map(stem, said[at + 1 : at + 4]))
        for at, word in enumerate(said)
    )
