"""Whether a sentence of a new edition takes back or denies what an old one said, or hedges it no longer.

That a sentence has most of an old one's words does not yet make it the same: what it says may have ended.
"""

from __future__ import annotations

import re

from ..check.holders import other_holders
from ..core.words import stem, words
from ..language.direction import against_roles
from ..language.in_other_words import rows_of
from ..language.marked import read_marked
from ..language.sense import reversed_words
from ..language.wording import ADVERSE, PASTS, as_weak, listed, written
from .alignment import alike, bag, root_of
from .hedging import PERMITTED, has_maximum, kept_by, lacks_only
from .readings import Readings
from .surroundings import is_denying

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator

    from ..core.facts import Fact

_OTHERS_SAY = "what others say"  # within a reason
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
_ADVERSE = written(
    "~exclude, ~oppose, ~object, ~criticize, ~complain, ~reject, ~lack, ~harm, ~threaten, closed, ~condemn, "
    "~blame, ~protest, ~refuse, ~dispute, ~violate, ~accuse"
)
_AS_ADVERSE = _ADVERSE | written(
    f"{ADVERSE}, not, no, never, none, without, cannot, unable, against, opposition, opponents, "
    "objections, protests, criticism, critics, complaints, too, ~fail, ~ban, ~prohibit, ~bar, ~forbid, "
    "~omit, ~leave, shut, ~close, dissatisfied"
)
_DECISIONS = frozenset(map(stem, ("annulled", "dismissed", "overturned", "rejected", "rescinded", "vetoed")))
_DONE = frozenset(map(stem, ("completed", "concluded", "finished")))  # which ends only what it is said of
_ASIDE = re.compile(r", (?:since|because|although|though|after|when) [^,;]*")
_PAST = re.compile(r"(?<!e)ed$|(?:gr|fr|nt|cr)eed$")  # `agreed`, not `seed`
_STANDING = listed(
    "is, are, has, have, had, can, may, will, would, could, should, must, shall, might, does, do, remains, "
    "remain, since"
)
_NOUNS = listed(  # `at the end of March`, or not yet over
    "end, ends, ending, expire, expires, lapse, lapses, finish, delay, delays, halt, complete"
)
_DEAD = re.compile(
    r"\b(?:bill|act|proposal|measure|resolution|H\.R\.|S\.)[^.;]{0,80}\b(died|failed|stalled)\b", re.I
)
_LAST_OF = re.compile(
    r"\b[Tt]he last of (?:the|its|their)\b[^.;]{1,60}?"
    r"\b(?:left|departed|withdrew|went|(?!deliver|receiv|complet|install|open|launch|commission|add|hir|arriv)\w+ed)\b"
)
_RAN_OUT = re.compile(r"\b(?:(?:ran|run) out|c[ao]me to an end)\b")
_NEVER_CAME = re.compile(
    r"\b(?:not|never) (?:yet )?(?:occurred|occur|happened|happen|materialized|taken place|come about)\b"
)
_GIVEN_UP = re.compile(
    r"\b(?:drop(?:s|ped)?|gives? up|given up|gave up|shelv(?:es?|ed)|scrap(?:s|ped)?|abandon(?:s|ed)?|"
    r"cancel(?:s|l?ed)?|withdr(?:ew|aws?|awn)|halt(?:s|ed)?) (?:(?:its|the|their|a|all) )?(?:\w+ )?"
    r"(?:plan|idea|bid|proposal)s?\b"
)
_REVERSED = re.compile(  # of somebody's view
    r"\b(?:dropp(?:ed|ing)|g[ai]ve[ns]? up|abandon(?:ed|s|ing)|revers(?:ed|es|ing)|withdr(?:ew|awn|aws)) "
    r"(?:its|their|his|her) (?:[a-z-]+ ){0,2}(?P<what>opposition|preference|support|objections?|"
    r"demands?|claims?|position|stance|insistence|refusal|pledge|commitment|reservations?)\b"
)
_VIEW = bag("position stance opposition objection objections reservations")
_PLANS = re.compile(r"(?<!the )(?<!a )\b(?:plan(?:s|ned)?|intend(?:s|ed)?|hope[sd]?|propose[sd]?) to\b")
_PHASE = re.compile(r"\b(?:is|are) (\w+ing)\b|\b(?:has|have) (begun|started)\b|\bmust be (\w+ed)\b")
_BEGUN = frozenset(root_of(word) for word in ("begin", "start", "launch", "commence", "open"))
_OF_TIME = ("until", "early", "late")  # which are asked for with their dates
_AHEAD = re.compile(r"\b(?:would|will|plans?|proposes?|hopes?|expects?|intends?)\b")
_ONCE = re.compile(
    r"\b(had (?:been )?(?:expected|planned|hoped|intended|proposed|scheduled|predicted|forecast)|would have|"
    r"not (?:enacted|passed|adopted|acted on|approved|ratified|taken up))\b",
    re.I,
)
_THAN_PLANNED = re.compile(r"\bthan (?:[\w.']+ ){1,4}had (?:been )?[a-z]+ed\b")
_OBJECT = re.compile(
    r"\b(\w+ed) (?:its|the|their|his|her|a|an|all|most|some|several|many|\d+|two|three|four|five|six|seven|"
    r"eight|nine|ten) ((?:\w+[ -]?){1,3})"
)
_INTENDING = re.compile(  # what is meant to end has not ended: `has promised to repeal it`
    r"\b(?:promis\w+|vow\w*|pledg\w+|threaten\w*|wants?|wanted|seeks?|sought|intends?|hopes?|proposes?|proposed|"
    r"considers?|considering|urged?|asked|call(?:s|ed) (?:on|for))\b[^.;,]*"
)
_CONCLUDED = re.compile(r"\bconclud(?:ed|es|ing)\b(?=[^.;]{0,40}\bthat\b)", re.I)
_NONE_SINCE = re.compile(  # beside the claim: `37 people have died; there was none in 2022`
    r"(?:[;,]|\band\b) (?:but )?there (?:was|were|is|are|has been|have been) (?:no|none|not)\b[^.;]*"
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
_RENAMED = re.compile(r"[(,;] ?(?:\w+; )?formerly (?:known as |called |named )?(?:the )?[A-Z][^(),;]*[),;]?")
_PERIOD = re.compile(r"\b(?:year|quarter|period|season|month)s?(?: that)? (?:ended|ending|ends)\b", re.I)
_REFUSING = frozenset(
    map(stem, ("lack", "lacked", "lacks", "refuse", "refused", "unable", "prohibit", "forbid", "ban"))
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
_WITHOUT = re.compile(r"\b(?:no|not|none|nobody|cannot)\b.*\b(?:without|unless|except)\b", re.I)
_WHERE = "the new sentence"
_NO_LONGER = re.compile(r"\b(?:no|not any) (?:longer|more)\b(?! than)|\banymore\b", re.I)
_NO_LONGER_DONE = re.compile(r"\bno longer (\w+)", re.I)
_BREAK = re.compile(
    r"[;:—]|"
    r",\s(?=(?:and|but|while|whereas|although|though|which|who|whose|when|a|an|(?:in|of|under) which)\s)"
)
_FEWEST = 2  # words of a claim in a clause that are not likely all told in other words
_UNTIL = re.compile(
    r"\b(?:[Uu]ntil|[Tt]ill) (?:early |mid-|late |the end of |[A-Z][a-z]+ |\d{1,2}, )*"
    r"(?P<year>(?:19|20)\d\d)\b"
)
_NOT_ENDING = re.compile(
    r"\b(?:not|no|never|extend\w*|prolong\w*|renew\w*|postpon\w*|delay\w*|defer\w*|put off|push\w*|"
    r"suspend\w*|exempt\w*|wait\w*|remain\w*|due|set|scheduled|expected|planned|will)\b",
    re.I,
)
_ONCE_DONE = re.compile(r"(?:sign|conclud|enact|pass|ratif|approv|found|establish|begin|began|start|launch)")
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
_LESS_SO = re.compile(r"\bmore (?:limited|restricted|constrained|modest)\b")
_NONE_BEFORE = re.compile(r"\b(?:no|none|never|nobody)\b[^.;]*\b(?:before|previously|earlier|until)\b", re.I)
_POINTING = re.compile(r"\b(?:it|its|they|them|their|this|that|these|those|which|who|so)\b", re.I)
_CONCEDING = re.compile(r"(?:While|Although|Though|Whereas)\b")
_CONCEDED = re.compile(r"[;:—]|,\s")
_MAIN_PART = 0.5  # of the words that the clause most like a claim shares with it, for another to be of it


def turned(fact: Fact, old: str, new: str, is_known: bool) -> str:
    """Say how a new sentence may say the contrary of a claim, or hedge it no longer; nothing if it does not.

    `old` is the sentence that the claim was made from if that `is_known`, else the fact's own words.
    """
    return next((reason for reason in _reasons(fact, old, new, is_known) if reason), "")


def _reasons(fact: Fact, old: str, new: str, is_known: bool) -> Iterator[str]:
    """Yield what speaks against a new sentence."""
    claimed = _claimed(fact.statement, old) if is_known else fact.statement
    claimed, new = (_unbegun(fact, text) for text in (claimed, new))
    is_by_denial = _is_told_by_denial(fact, new)
    for problem in _contradicted(claimed, new, is_by_denial or _is_denied_otherwise(fact, old, new)):
        if not (_OTHERS_SAY in problem and _is_unsaid_by(fact, problem)):
            yield problem
    if is_known and fact.roles:
        before, now = (against_roles(fact.roles, read_marked(text)) for text in (old, new))
        yield from (problem for problem in now if problem not in before)
    yield unhedged(fact, old, new)
    # `only those with 100 hours`, `nobody with fewer than 100 hours`
    is_bounded = is_by_denial or _NONE_MORE.search(new)
    yield 'the new sentence lacks "only"' if not is_bounded and lacks_only(fact, old, new) else ""
    if fact.kind == "position":  # of which each holder has one
        yield _unsaid(fact.statement, old, new)


def _is_unsaid_by(fact: Fact, problem: str) -> bool:
    """Tell whether a fact does not name who says, in its old sentence, what others say in the new one."""
    who = problem.split('"')[1]
    return not bag(who) & bag(f"{fact.statement} {fact.attribution or ''}")


def _contradicted(claimed: str, new: str, is_denied_otherwise: bool) -> Iterator[str]:
    """Yield where a new sentence says the contrary of a claim, or that others say it."""
    claimed, new = (_LESS_SO.sub("less", text) for text in (claimed, new))
    own, marked = read_marked(claimed), read_marked(new)
    others = other_holders(own, (marked,), _WHERE)
    yield from (problem for problem in others if not problem[1].isdigit())  # `a 2026 estimate says`
    if not is_denied_otherwise:
        is_denied_as = _denies_as(claimed, new)
        there = set(words(new)) | ({"not"} if is_denied_as else set())
        there |= frozenset() if _NONE.isdisjoint(there) else _NONE
        bounded = [read_marked(_CONCLUDED.sub("found", _unbounded(text))) for text in (claimed, new)]
        for problem in reversed_words(bounded[0], (bounded[1],), _WHERE):
            word, other = [*problem.split('"')[1::2], ""][:2]
            is_there = problem.endswith(f"is not in {_WHERE}") and word in there
            is_there = is_there or (is_denied_as and word == "not")
            if not is_there and not (rows_of(stem(word)) & rows_of(stem(other))):  # `employs`, `a staff of`
                yield problem


def _denies_as(claimed: str, new: str) -> bool:
    """Tell whether `rather than` in one of two sentences denies what `not` does in the other."""
    return any(
        bag(one) & bag(other)
        for pattern, others in ((_NOT, _RATHER), (_RATHER, _NOT))
        for one in pattern.findall(claimed)
        for other in others.findall(new)
    )


def _claimed(statement: str, old: str) -> str:
    """Return the clauses of an old sentence that have any word of a statement."""
    own = bag(statement)
    clauses = _CONCEDED.split(old) if _CONCEDING.match(old) else _BREAK.split(old)
    told = [len(own & bag(clause)) for clause in clauses]
    least = _MAIN_PART * max(told) if _CONCEDING.match(old) else 0
    kept = (clause for clause, share in zip(clauses, told, strict=True) if share and share >= least)
    return ", ".join(clause.strip(" ,") for clause in kept) or old


def _unbegun(fact: Fact, text: str) -> str:
    """Return a text with `has not` for what is yet to be, unless a fact is of what is to be."""
    return text if _IS_TO.search(fact.statement) else _YET_TO.sub("has not ", text)


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


def _phase_lost(fact: Fact, old: str, new: str) -> str:
    """Say that what a claim says is being done, or has begun, is not said to be any more."""
    if fact.value:
        return ""
    before, there = ({root_of(word) for word in words(text)} for text in (old, new))
    for found in _PHASE.finditer(fact.statement):
        verb = root_of((found[1] or found[2] or found[3]).lower())
        is_told = not _BEGUN.isdisjoint(there) if found[2] else any(alike(verb, word) for word in there)
        if verb in before and verb not in there and not is_told:
            return f'the new sentence does not say "{found[0]}"'
    return ""


def is_over(fact: Fact, old: str, new: str) -> bool:
    """Tell whether a new sentence says that what a claim says has ended, or is so no longer."""
    return bool(_ended(fact, old, new))


def has_happened(fact: Fact) -> bool:
    """Tell whether a fact says only what was done once, in the simple past, which nothing ends."""
    said = re.findall(r"\b[a-z]+", fact.statement)  # where May and United are no verbs
    is_past = any(_PAST.search(word) or word in PASTS for word in said)
    return is_past and _STANDING.isdisjoint(said)


def ended_by(fact: Fact, old: str, new: str, day: str) -> str:
    """Say until when it was so, by a new sentence, what a claim says; nothing if that lies ahead on a day.

    What was put off, or was not so, until a year has not ended with it.
    """
    said = {found[0].lower() for text in (old, fact.statement) for found in _UNTIL.finditer(text)}
    for clause in _BREAK.split(new):
        found = next((one for one in _UNTIL.finditer(clause) if one["year"] <= day[:4]), None)
        claim, there = bag(fact.statement) & bag(old), bag(clause)
        is_past = any(
            (word in PASTS or _PAST.search(word)) and not _ONCE_DONE.match(word) for word in words(clause)
        )
        is_claim = len(claim & there) * 2 > len(claim)
        if found and is_past and is_claim and found[0].lower() not in said and not _NOT_ENDING.search(clause):
            return f'the new sentence says "{found[0]}"'
    return ""


def no_longer_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return a verb of a claim that a new sentence says is so no longer: `faces -> no longer faces`."""
    if _NO_LONGER.search(fact.statement):
        return None
    for found in _NO_LONGER_DONE.finditer(new):
        verbs = (word for word in words(old) if root_of(word) == root_of(found[1].lower()))
        own = next((verb for verb in verbs if verb in words(fact.statement)), "")
        if own:
            return Readings(own, found[0])
    return None


def _ended(fact: Fact, old: str, new: str) -> str:
    """Say how a new sentence ends what an old one says."""
    no_longer = _NO_LONGER.search(new)
    if no_longer and not _NO_LONGER.search(old):
        return f'the new sentence says "{no_longer[0]}"'
    claim, was = bag(fact.statement), _stems(old) | _stems(fact.statement)
    if _is_denied_otherwise(fact, old, new):
        return ""
    is_planned = bool(_PLANS.search(fact.statement))
    is_ahead = is_planned or bool(fact.hedges or _AHEAD.search(fact.statement))
    plans = (_GIVEN_UP,) if is_planned else ()
    gone = _REVERSED.search(new)
    if gone and bag(gone["what"]) & (claim | _VIEW) and not _REVERSED.search(old):
        return f'the new sentence says "{gone[0]}"'
    for pattern in (_DEAD, _ONCE, *plans) if is_ahead else ():
        dead = pattern.search(_THAN_PLANNED.sub(" ", new))
        if dead and not any(pattern.search(text) for text in (old, fact.statement)):
            return f'the new sentence says "{dead[1] if dead.lastindex else dead[0]}"'
    holder, left = _HOLDING.match(fact.statement), _LEFT.search(new)
    if holder and left and not fact.value and holder["who"].split()[-1] in new[: left.start()]:
        return f'the new sentence says "{left[0]}"'
    phase = _phase_lost(fact, old, new)
    if phase:
        return phase
    for pattern in (_LAST_OF, _RAN_OUT, _NEVER_CAME):
        over = pattern.search(new)
        if over and not any(pattern.search(text) for text in (old, fact.statement)):
            return f'the new sentence says "{over[0]}"'
    kept = _DECISIONS if has_happened(fact) else _ENDINGS
    for aside in (_RENAMED, _PERIOD, _INTENDING, _CONCLUDED, _ASIDE):
        new = aside.sub(" ", new)
    for clause in _BREAK.split(new):
        ended = {stem(word) for word in words(clause) if word not in _NOUNS} & kept - was
        ended -= {stem(verb.lower()) for verb, what in _OBJECT.findall(clause) if not bag(what) & claim}
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
    old, new = _unbounded(old), _NONE_SINCE.sub("", _unbounded(new))
    old, new, statement = (_unbegun(fact, text) for text in (old, new, _unbounded(fact.statement)))
    before, now, stated = (set(words(text)) for text in (old, new, statement))
    if _WITHOUT.search(new) and not _WITHOUT.search(old):
        return ""  # `no one may enter without a permit`: all need one
    is_first = _is_told_by_denial(fact, new)
    is_denied = _denied(_without_asides(fact, new), before | stated) and not _DENIALS & (before | stated)
    adverse = read_marked(fact.statement).hits(_ADVERSE)
    if any(read_marked(old).has((hit.phrase,)) for hit in adverse) and not read_marked(new).has(_AS_ADVERSE):
        return f'the new sentence does not say "{read_marked(fact.statement).said(adverse[0])}"'
    lost = (_DENIALS & stated & before) - now
    if not _NONE.isdisjoint(now):
        lost -= _NONE
    if _overtaken(fact, new) and not _overtaken(fact, old):
        return f'the new sentence says "{_overtaken(fact, new)}"'
    if is_first:
        lost = frozenset()
    if _denies_as(fact.statement, new):  # `with the states rather than with the counties`
        is_denied, lost = False, lost - {"not"}
    if (
        (is_denied and not is_first)
        or lost
        or ((_REFUSING & _stems(old) & _stems(fact.statement)) - _stems(new) and not is_denying(new))
    ):
        return DENIED
    return ""


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
