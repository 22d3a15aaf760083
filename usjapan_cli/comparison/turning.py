"""Whether a sentence of a new edition takes back or denies what an old one said, or hedges it no longer.

That a sentence has most of an old one's words does not yet make it the same: what it says may have ended.
"""

from __future__ import annotations

import re

from ..core.words import stem, words
from ..language.direction import against_roles
from ..language.marked import read_marked
from ..language.wording import PASTS, as_weak, listed
from .alignment import bag
from .hedging import PERMITTED, has_maximum, kept_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container

    from ..core.facts import Fact

DENIED = "only one of the two sentences denies it"  # as a reason
_DENIALS = frozenset(
    {"no", "not", "never", "neither", "nor", "yet", "whether", "without", "undecided", "cannot"}
)
_ENDINGS = frozenset(map(stem, (
    "abandoned", "abolished", "annulled", "canceled", "cancelled", "ceased", "completed", "concluded",
    "delayed", "disbanded", "discontinued", "dismissed", "dissolved", "ended", "expired", "finished",
    "halted", "lapsed", "overturned", "postponed", "rejected", "repealed",
    "rescinded", "revoked", "scrapped", "shelved", "superseded", "surrendered", "suspended", "terminated",
    "vetoed", "withdrawn", "withdrew",
)))  # fmt: skip
_NEGATIVE = _DENIALS.difference(("yet", "whether", "undecided")) | _ENDINGS | frozenset(map(stem, (
    "ban", "banned", "bar", "barred", "cut", "decline", "declined", "deprive", "exclude", "excluded",
    "exempt", "fail", "failed", "forbid", "forbidden", "lack", "lacked", "lacks", "lose", "lost",
    "none", "nothing", "nobody", "prohibit", "prohibited", "refuse", "refused", "same", "unable",
    "unchanged", "unpaid", "vacant", "waived", "closed", "shut", "deny", "denied",
)))  # fmt: skip
_DECISIONS = frozenset(map(stem, ("annulled", "dismissed", "overturned", "rejected", "rescinded", "vetoed")))
_DONE = frozenset(map(stem, ("completed", "concluded", "finished")))  # which ends only what it is said of
_PAST = re.compile(r"(?<!e)ed$|(?:gr|fr|nt|cr)eed$")  # `agreed`, not `seed`
_STANDING = listed(
    "is, are, has, have, had, can, may, will, would, could, should, must, shall, might, does, do, remains, "
    "remain, since"
)
_NOUNS = frozenset(  # `at the end of March`, or not yet over
    {
        "end",
        "ends",
        "ending",
        "expire",
        "expires",
        "lapse",
        "lapses",
        "finish",
        "delay",
        "delays",
        "halt",
        "complete",
    }
)
_REVERSED = re.compile(  # of somebody's view
    r"\b(?:dropp(?:ed|ing)|g[ai]ve[ns]? up|abandon(?:ed|s|ing)|revers(?:ed|es|ing)|withdr(?:ew|awn|aws)) "
    r"(?:its|their|his|her) (?:[a-z-]+ ){0,2}(?P<what>opposition|preference|support|objections?|"
    r"demands?|claims?|position|stance|insistence|refusal|pledge|commitment|reservations?)\b"
)
_VIEW = bag("position stance opposition objection objections reservations")
_OF_TIME = ("until", "early", "late")  # which are asked for with their dates
_AHEAD = re.compile(r"\b(?:would|will|plans?|proposes?|hopes?|expects?|intends?)\b")
_ONCE = re.compile(
    r"\b(had (?:been )?(?:expected|planned|hoped|intended|proposed|scheduled|predicted|forecast)|would have|"
    r"not (?:enacted|passed|adopted|acted on|approved|ratified|taken up))\b",
    re.I,
)
_INTENDING = re.compile(  # what is meant to end has not ended: `has promised to repeal it`
    r"\b(?:promis\w+|vow\w*|pledg\w+|threaten\w*|wants?|wanted|seeks?|sought|intends?|hopes?|proposes?|proposed|"
    r"considers?|considering|urged?|asked|call(?:s|ed) (?:on|for))\b[^.;,]*"
)
_NONE = frozenset(("no", "none", "nothing", "nobody", "neither"))
_FORMER = re.compile(r"\b[Ff]ormer(?:ly)? ((?:[\w-]+ ){0,2}[\w-]+)")
_HOLDING = re.compile(
    r"(?P<who>[A-Z][\w.' -]*?) (?:is|heads|leads|chairs|directs|commands|serves|has served)\b"
)
_LEFT = re.compile(
    r"\b(?:left (?:office|government|in|for|"
    r"(?:the|his|her|its|their) (?:post|position|job|agency|department|court))|"
    r"resign(?:s|ed)|retired|stepped down|departed|died|quit|was (?:dismissed|removed|ousted|fired))\b"
)
_BOUND = re.compile(
    r"\b(?:(?:do|does|did|may|must|can|could|will|would|is|are|has|have) )?"
    r"(?:(?:not|never|cannot)(?: to)? exceed\w*|"
    r"(?:no|not) (?:more|fewer|less|greater|higher|lower|later|earlier) than)\b",
    re.I,
)
_SOME = r"(?:(?! and | but )[^.;,])"
_NONE_MORE = re.compile(  # `no rancher may be paid more than`, `guests may not stay for longer than`
    rf"\b(?:no|none|nothing|nobody|(?<=may )not|(?<=must )not|(?<=shall )not|(?<=should )not|(?<=can )not|"
    rf"cannot)\b({_SOME}{{0,80}}?) (?:more|fewer|less|[a-z]{{2,}}er)\b"
    rf"(?<!other)(?<!rather)(?<!ever)({_SOME}{{0,20}}?(?<!other)(?<!rather) than)\b",
    re.I,
)
_RATHER = re.compile(r"\b(?:rather than|instead of|as opposed to|unlike)\b([^.;,]*)", re.I)
_NOT = re.compile(r"\bnot\b([^.;,]*)", re.I)
_OVERTAKEN = re.compile(
    r"\b(?:overtook|overtaken|overtakes|surpassed|replaced|succeeded|supplanted|displaced|ousted|defeated) "
    r"(?:\w+ )?([A-Z]\w+)"
)
_UNDONE = re.compile(r"un(?!der|til|ion|it|less|iform|ique|iver)\w{3,}(?:ed|id|ble|own|en|al)$")
_NO_LONGER = re.compile(r"\b(?:no|not any) (?:longer|more)\b(?! than)|\banymore\b", re.I)
_BREAK = re.compile(
    r"[;:—]|"
    r",\s(?=(?:and|but|while|whereas|although|though|which|who|whose|when|a|an|(?:in|of|under) which)\s)"
)
_MARKS = ',.;:"()'
_YET_TO = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:still |yet )+to (?:be )?|\bremains? to be |"
    r"\b(?:has|have|had) not yet (?:been )?"
)
_IS_TO = re.compile(r"\b(?:is|are|was|were) to\b")
_FIRST = re.compile(r"\b(?:first|only)\b")
_NONE_BUT = re.compile(
    r"\b(?:no|none|nobody|nothing|neither)\b[^.;]{0,60}?"
    r"\b(?:other than|(?<=other )(?:[a-z]+ ){1,3}than|except(?: for)?|but|besides|apart from) "
    r"(?P<who>[^.;()]+?)"
    r"(?=[.;()]|$|,? (?:is|are|was|were|has|have|had|may|must|can|will|does|do|[a-z]+(?:s|ed))\b)",
    re.I,
)
_ALONE = re.compile(r"\b(?:only|sole|solely|alone)\b")
_MEMBERS = re.compile(r", (?:and |or )?| and | or ")
_NONE_SINCE_LAST = re.compile(r"\b(?:no|not|none|never)\b[^.;]*\bsince\b", re.I)
_LAST = re.compile(r"\b(?:last|latest|most recent(?:ly)?)\b", re.I)
_NONE_BEFORE = re.compile(r"\b(?:no|none|never|nobody)\b[^.;]*\b(?:before|previously|earlier|until)\b", re.I)
_POINTING = re.compile(r"\b(?:it|its|they|them|their|this|that|these|those|which|who|so)\b", re.I)
_MAIN_PART = (
    0.5  # part of the words that the clause most like a claim shares with it, for another to be of it
)


def turned(fact: Fact, old: str, new: str, is_known: bool) -> str:
    """Say how a new sentence has others in a role of a claim, or hedges it no longer; nothing if it does not.

    `old` is the sentence that the claim was made from if that `is_known`, else the fact's own words.
    """
    new = _unbegun(fact, new)
    if is_known and fact.roles:
        before, now = (against_roles(fact.roles, read_marked(text)) for text in (old, new))
        fresh = next((problem for problem in now if problem not in before), "")
        if fresh:
            return fresh
    return unhedged(fact, old, new)


def _denies_as(claimed: str, new: str) -> bool:
    """Tell whether `rather than` in one of two sentences denies what `not` does in the other."""
    return any(
        bag(one) & bag(other)
        for pattern, others in ((_NOT, _RATHER), (_RATHER, _NOT))
        for one in pattern.findall(claimed)
        for other in others.findall(new)
    )


def _unbegun(fact: Fact, text: str) -> str:
    """Return a text with `has not` for what is yet to be, unless a fact is of what is to be."""
    return text if _IS_TO.search(fact.statement) else _YET_TO.sub("has not ", text)


def has_happened(fact: Fact) -> bool:
    """Tell whether a fact says only what was done once, in the simple past, which nothing ends."""
    said = re.findall(r"\b[a-z]+", fact.statement)  # where May and United are no verbs
    is_past = any(_PAST.search(word) or word in PASTS for word in said)
    return is_past and _STANDING.isdisjoint(said)


def _ended(fact: Fact, old: str, new: str) -> str:
    """Say how a new sentence ends what an old one says."""
    no_longer = _NO_LONGER.search(new)
    if no_longer and not _NO_LONGER.search(old):
        return f'the new sentence says "{no_longer[0]}"'
    claim, was = bag(fact.statement), _stems(old) | _stems(fact.statement)
    if _is_denied_otherwise(fact, old, new):
        return ""
    gone = _REVERSED.search(new)
    if gone and bag(gone["what"]) & (claim | _VIEW) and not _REVERSED.search(old):
        return f'the new sentence says "{gone[0]}"'
    once = _ONCE.search(new) if fact.hedges or _AHEAD.search(fact.statement) else None
    if once and not any(_ONCE.search(text) for text in (old, fact.statement)):
        return f'the new sentence says "{once[0]}"'
    holder, left = _HOLDING.match(fact.statement), _LEFT.search(new)
    if holder and left and not fact.value and holder["who"].split()[-1] in new[: left.start()]:
        return f'the new sentence says "{left[0]}"'
    kept = _DECISIONS if has_happened(fact) else _ENDINGS
    for clause in _BREAK.split(_INTENDING.sub(" ", new)):
        ended = {stem(word) for word in words(clause) if word not in _NOUNS} & kept - was
        told = claim & bag(clause)
        former = next((one for one in _FORMER.finditer(clause) if bag(one[1]) & claim), None)
        if former and told and "former" not in (*words(old), *words(fact.statement)):
            return f'it is said to be "{former[0].split()[0].lower()}"'
        if told and (ended - _DONE or (ended and len(told) * 2 >= len(claim))):
            return f'it is said to be "{_written(clause, ended)}"'
    return ""


def taken_back(fact: Fact, old: str, new: str) -> str:
    """Say how a new sentence ends what an old one says, or denies it; nothing if it does not.

    What denies may be another word in each: `cannot obtain`, `are unable to get`.
    """
    ended = _ended(fact, old, new)
    if ended or _is_denied_otherwise(fact, old, new):
        return ended
    if _overtaken(fact, new) and not _overtaken(fact, old):
        return f'the new sentence says "{_overtaken(fact, new)}"'
    old, new, statement = (_unbegun(fact, _unbounded(text)) for text in (old, new, fact.statement))
    before, now, stated = (set(words(text)) for text in (old, new, statement))
    is_first = _is_told_by_denial(fact, new)
    if is_first or _denies_as(fact.statement, new):  # `with the states rather than with the counties`
        return ""
    is_denied = _denied(_without_asides(fact, new), before | stated) and not _DENIALS & (before | stated)
    lost = (_DENIALS & stated & before) - now
    if not _NONE.isdisjoint(now):
        lost -= _NONE
    return DENIED if is_denied or lost else ""


def is_first_by_denial(fact: Fact, new: str) -> bool:
    """Tell whether a sentence says that nobody did before what a fact says somebody did first, or alone."""
    if _is_alone(new, fact.statement):
        return True
    if not _FIRST.search(fact.statement):
        return False
    return _NONE_BEFORE.search(new) is not None or _is_alone(fact.statement, new)


def _is_alone(one: str, other: str) -> bool:
    """Tell whether one text says that somebody alone does what by another nobody but them does."""
    but = _NONE_BUT.search(other)
    named = [bag(who) & bag(one) for who in _MEMBERS.split(but["who"])] if but else []
    return bool(named) and all(named) and _ALONE.search(one) is not None


def _is_told_by_denial(fact: Fact, new: str) -> bool:
    """Tell whether a denial says who was first, or alone, or when the last was: `none since 2010`."""
    is_last = bool(_LAST.search(fact.statement) and _NONE_SINCE_LAST.search(new))
    return is_last or is_first_by_denial(fact, new)


def _without_asides(fact: Fact, text: str) -> str:
    """Return a text without the clauses that have few words of a statement and point at nothing before."""
    own, clauses = bag(fact.statement), _BREAK.split(text)
    least = _MAIN_PART * max(len(own & bag(clause)) for clause in clauses)
    kept = (clause for clause in clauses if len(own & bag(clause)) >= least or _POINTING.search(clause))
    return ", ".join(kept)


def _overtaken(fact: Fact, text: str) -> str:
    """Return the words that say that another has taken the place of whom a claim is of."""
    names = {word.strip(_MARKS) for word in fact.statement.split() if word[:1].isupper() and bag(word)}
    found = (match for match in _OVERTAKEN.finditer(text) if match[1] in names)
    return next((match[0] for match in found), "")


def _is_denied_otherwise(fact: Fact, old: str, new: str) -> bool:
    """Tell whether each of two sentences has a word that denies or ends, and the other has not."""
    before, now, stated = (_negative(_unbounded(text)) for text in (old, new, fact.statement))
    return bool((before & stated or before) - now) and bool(now - before - stated)


def _negative(text: str) -> set[str]:
    """Return the stems of the words of a text that deny: `not`, `lack`, `unpaid`."""
    return (_stems(text) & _NEGATIVE) | {stem(word) for word in words(text) if _UNDONE.match(word)}


def _unbounded(text: str) -> str:
    """Return a text without the `no` and `not` of its bounds: `no more than`, `not exceed`."""
    return _NONE_MORE.sub(r"\1\2", _BOUND.sub(" ", text))


def _stems(text: str) -> set[str]:
    return {stem(word) for word in words(text)}


def unhedged(fact: Fact, old: str, new: str, hedges: Container[str] | None = None) -> str:
    """Say that a new sentence no longer hedges what an old one does, by any hedge or one of some."""
    hedged, marked = read_marked(old), read_marked(new)
    own = [h for h in fact.hedges if h not in _OF_TIME and not (h in PERMITTED and has_maximum(fact))]
    own = [h for h in own if hedges is None or h in hedges]
    freed = next((h for h in own if hedged.has(as_weak(h)) and not marked.has(kept_by(h))), "")
    return f'the new sentence lacks the hedge "{freed}"' if freed else ""


def _written(text: str, stems: Collection[str]) -> str:
    return next(word for word in words(text) if stem(word) in stems)


def _denied(text: str, claim: set[str]) -> bool:
    """Tell whether a text has `not` or the like right before a word of a claim."""
    said, claimed = words(text), {stem(word) for word in claim if bag(word)}
    return any(
        word in _DENIALS and claimed.intersection(map(stem, said[at + 1 : at + 4]))
        for at, word in enumerate(said)
    )
