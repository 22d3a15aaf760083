"""What a sentence has as sure, due or done, where its fact only says that it may be, or is planned."""

from __future__ import annotations

import re

from ..core.kept import kept
from ..core.telling import root
from ..language.marked import read_marked
from ..language.wording import any_form, as_weak
from .claims import DATES
from .faults import Fault, fault_at
from .followed import passages_of
from .hedging import (
    CHANCE,
    IF,
    MIGHT_NOT,
    MODAL,
    MODALS,
    NEARLY,
    PLANS,
    SAID,
    SAID_TOO,
    TO_COME,
    has_as_weak,
    is_conditional,
)
from .holders import speaks_of_a_view
from .patterns import pattern
from .readings import stems_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from ..core.facts import Fact
    from .claims import Claims
    from .meaning import Meant
    from .support import Support

PLACED = 0.3  # the reach from which a sentence may widen what a fact narrows
_SURE = pattern(
    r"\b(?<!almost )(?<!nearly )(?<!virtually )(?:certain(?= to\b)|certainly|inevitabl[ey]"
    r"|prov(?:e|es|ed|en|ing)(?= (?!(?:an?|to|it(?:self)?|themselves|less|more|so|very|quite|rather|too|most"
    r"|\w+(?:ful|ive|ous|able|ible|al|less|[ae]nt|ic|ly|ish|ary|y|ing))\b))"
    r"|beyond (?:any |all )?(?:reasonable )?doubt"
    r"|undoubtedly|no doubt|without (?:a |any )?doubt|unquestionably|definitely|surely|assuredly"
    r"|guaranteed(?= to\b)|sure(?= to\b)|demonstrat(?:es?|ed)(?= (?:that|an?|the|efforts?)\b)"
    r"|bound(?= to\b)|already)\b",
    re.I,
    needs="demonstrat|prove |proves |proved |proven |proving |already|assuredly|bound to|certain|definitely"
    "|guaranteed|inevitabl|doubt|sure to|surely|unquestionably",
)
_LIKELY = pattern(
    r"\b(?:(?P<very>(?:very|highly|extremely|overwhelmingly) likely|almost certain(?:ly)?"
    r"|all but (?:certain|sure))|likely|probably)\b",
    re.I,
    needs="likel|ertain|all but|probab",
)
_SHOWING = frozenset(("indicates", "appears"))
_NOT_UNTIL = pattern(r"\bnot need to\b.*\buntil (?P<when>\d{4})", needs="until")
FEW_MEANT = 3  # facts
_DUE = pattern(
    r"\b(?P<how>must|ha(?:s|ve|d) to|needs? to|(?:is|are) (?:required|obliged|bound) to)\b[^.;]{0,40}?"
    r"\b(?:before|by|no later than)\b(?: the end of)? (?P<when>2\d{3})",
    needs="before |by |no later than ",
)
_SET = pattern(  # `will be held in 2025`
    r"\b(?P<how>(?:will|are to|is to) (?:next )?(?:be held|take place|come|happen)"
    r"|(?:is|are) (?:next )?(?:due|scheduled|set)(?: to be held| to take place| for)?)\b[^.;]{0,30}?"
    r"\b(?:in|for|during) (?:[a-z]+ )?(?P<when>2\d{3})",
    needs="be held|take place|come|happen|due|scheduled|set",
)
_FORBIDDEN = pattern(
    r"\b(?P<how>(?:[Nn]o|[Nn]either|[Nn]one)\b[^.;]{0,40}?\b(?:may|can|could|must) be\b"
    r"|(?:will|would|shall) not (?:be (?:held|called|due)|take place|come)"
    r"|(?:[Nn]o|[Nn]either|[Nn]one)\b[^.;]{0,40}?\b(?:can|may|could|will) (?:take place|be)"
    r"|(?:may|must|can|could) ?not (?:be|hold|have|call|go)\b"
    r"|(?:is|are) (?:barred|forbidden|prohibited|unable|not able|not allowed)\b)[^.;]{0,40}?"
    r"\b(?:before|until|till) (?P<when>2\d{3})",
    needs="before |until |till ",
)
_PLANNED = frozenset(("plan", "intention", "effort", "potential", "proposed"))
_AIMS = PLANS | any_form("target, design, sights, whether, question")
_BOUND = pattern(  # `will climb to 2%`, `has risen to`, `are obliged to spend`
    r"\b(?P<how>(?:will|shall|(?:is|are) going to) (?:then |soon |surely |now )?"
    r"(?:rise|climb|grow|reach|hit|jump|go|increase|be|spend|amount|double|stand|come|equal|raise|lift|boost"
    r"|bring|take|push|put|hike|devote|set|get|expand|lay|pay|invest)\b"
    r"|ha(?:s|ve) (?:now |already )?(?:risen|climbed|grown|reached|hit|jumped|gone up"
    r"|increased|been raised|raised|lifted|doubled)"
    r"|oblig(?:es?|ed)|compel(?:s|led)?|commit(?:s|ted)? (?:Japan|it|the country|Tokyo|itself"
    r"|the government) to"
    r"|by law)\b[^.;]{0,50}$",
    needs="will |shall |going to |has |have |oblig|compel|commit|by law",
)
_SAYS = pattern(
    r"\b(?:says?|said|states?|stated|declares?|declared) (?:that )?[A-Za-z]", needs="sa|state|declare"
)
_GOES_ON_OF = pattern(
    r"\W*(?:[Aa]nd |[Bb]ut |[Yy]et )?(?:[Ss]uch|[Tt]hat|[Tt]hose|[Tt]his|[Tt]hese|[Ii]t|[Tt]hey)\b"
)
_SURELY_SO = pattern(
    r"\b(?:would|will|(?:is|are) going to"
    r"|(?:is|are) (?:all but |virtually |almost )?(?:certain|sure|bound|guaranteed) to"
    r"|certainly|inevitably|undoubtedly|without (?:a )?doubt|surely|definitely)\b",
    needs="would|will|going to|certain|sure|bound to|guaranteed to|inevitabl|doubt|definitely",
)
_INVOLVING = any_form("involve, implicate")
_DRAWING_IN = any_form(
    "draw in, drew in, drag in, pull in, suck in, entangle, embroil, engulf, drawn into, drag into, "
    "pull into, affect, ensnare, sweep up, catch up"
)
_DONE = pattern(r"\b(?:spends?|spent|devotes?|devoted|allocates?|allocated|reached|stands? at)\b")
_NOT_DONE = TO_COME - any_form("would, could, may, might")
_UNCERTAIN = IF | _NOT_DONE
_YET_TO_COME = PLANS | TO_COME | IF | CHANCE | as_weak("expected")


def made_due(claims: Claims) -> Iterator[Fault]:
    """Yield that something has to be by a year, or may not be before it, until which it need not be."""
    due = _DUE.search(claims.text) or _SET.search(claims.text)
    forbidden = _FORBIDDEN.search(claims.text)
    found = forbidden or (None if claims.marked.has_negations() else due)
    for one in claims.meant[:FEW_MEANT] if found else ():
        open_ = _NOT_UNTIL.search(one.fact.statement)
        if found and open_ and open_["when"] == found["when"] and one.shared:
            message = _overstating(found["how"], f"need not until {open_['when']}")
            yield Fault("UD202", *found.span("how"), message, one.fact, found["how"], "need not until")
            return


def made_certain(claims: Claims) -> Iterator[Fault]:
    """Yield a `would` for what every fact of the kind that may be meant only says may be."""
    marked, top = claims.marked, claims.meant[0] if claims.meant else None
    if top is None or top.reach < SAID or top.precision < SAID_TOO or not MIGHT_NOT & set(marked.words):
        return
    if (
        claims.marked.has(MODALS)
        or claims.whole.marked.has(_UNCERTAIN)
        or speaks_of_a_view(claims.whole.text)
    ):
        return
    topic = top.fact.id.partition(".")[0]
    near = [one.fact for one in claims.meant if one.score >= NEARLY * top.score]
    near = [fact for fact in near if fact.id.partition(".")[0] == topic]
    if len(near) > 1 and all(MODAL & set(fact.hedges) for fact in near) and claims.speaks_of(top):
        word = next(word for word in marked.words if word in MIGHT_NOT)
        hedge = _first_of(top.fact, MODAL)
        yield fault_at(claims, "UD201", _overstating(word, hedge), top.fact, word, hedge)


def surely_so(claims: Claims) -> Iterator[Fault]:
    """Yield `would` or `certainly` in a sentence that goes on of what every fact it may mean says may be."""
    match = _SURELY_SO.search(claims.text) if _GOES_ON_OF.match(claims.text) else None
    if match is None or claims.marked.has(MODALS) or is_conditional(claims):
        return
    if claims.marked.has_negations() or speaks_of_a_view(claims.whole.text):
        return
    near = _gone_on_with(claims)
    if claims.marked.has(_DRAWING_IN):  # of what else they speak is no matter
        near = [one for one in near if stems_of(one.fact.statement).has(_INVOLVING)]
    best = max((one.precision for one in near), default=0.0)
    near = [one for one in near if one.precision >= NEARLY * best and one.reach >= PLACED]
    if best < PLACED or not near or not all(_says_weakly(claims, one) for one in near):
        return
    hedge = _first_of(near[0].fact, MODAL)
    yield Fault("UD201", *match.span(), _overstating(match[0], hedge), near[0].fact, match[0], hedge)


def _gone_on_with(claims: Claims) -> list[Meant]:
    """Return the facts meant that are of a passage which the sentences before follow."""
    return [one for one in claims.meant if one.shared and passages_of(one.fact) & claims.followed]


def plainly_so(claims: Claims) -> Iterator[Fault]:
    """Yield a sentence that goes on with what one fact alone has, weakened: `Those ties cut dependence`."""
    if not _GOES_ON_OF.match(claims.text) or claims.marked.has(MODALS) or claims.marked.has_negations():
        return
    near = _gone_on_with(claims)
    best = max((one.precision for one in near), default=0.0)
    near = [one for one in near if one.precision >= NEARLY * best]
    plain = frozenset().union(*(one.shared for one in claims.meant if not MODAL & set(one.fact.hedges)))
    said = (one for one in near if one.reach >= PLACED and _weakened(one.fact) & one.shared - plain)
    one = next(said, None) if best >= PLACED else None
    if one and not (is_conditional(claims) or speaks_of_a_view(claims.whole.text)):
        hedge = next(hedge for hedge in one.fact.hedges if hedge in MODAL)
        if not has_as_weak(claims, one, hedge):
            yield fault_at(claims, "UD201", f'the hedge "{hedge}" is dropped', one.fact, expected=hedge)


@kept
def _weakened(fact: Fact) -> frozenset[str]:
    """Return the roots of the words that a fact weakens by `could` or the like."""
    own = stems_of(fact.statement)
    hits = (hit for hedge in MODAL & set(fact.hedges) for hit in own.hits(as_weak(hedge)))
    return frozenset(root(word) for hit in hits for word in own.governed(hit.end, 3, across=True))


def _says_weakly(claims: Claims, one: Meant) -> bool:
    """Tell whether a fact weakens by `could` or the like a verb that a sentence has."""
    own = stems_of(one.fact.statement)
    hits = [hit for hedge in MODAL & set(one.fact.hedges) for hit in own.hits(as_weak(hedge))]
    verbs = {root(verb) for hit in hits for verb in own.governed(hit.end, 1, across=True)}
    return not verbs.isdisjoint(one.shared) or (own.has(_INVOLVING) and claims.marked.has(_DRAWING_IN))


def made_sure(claims: Claims) -> Iterator[Fault]:
    """Yield `certainly` or `already` of what every fact that may be meant only says may be, or is planned."""
    match = _SURE.search(claims.text)
    top = claims.meant[0] if claims.meant else None
    if match is None or top is None or not claims.speaks_of(top):
        return
    if claims.marked.has_negations() or claims.marked.has(MODALS):
        return
    is_drawn_in = claims.marked.has(_DRAWING_IN) and stems_of(top.fact.statement).has(_INVOLVING)
    if (top.reach if is_drawn_in else min(top.reach, top.precision)) < (SAID if is_drawn_in else SAID_TOO):
        return
    near = [one.fact for one in claims.meant if one.score >= NEARLY * top.score]
    hedges = MODAL | (_PLANNED if match[0].lower() == "already" else _SHOWING)
    if all(hedges & set(fact.hedges) for fact in near):
        hedge = _first_of(top.fact, hedges)
        yield Fault("UD202", *match.span(), _overstating(match[0], hedge), top.fact, match[0], hedge)


def made_likelier(claims: Claims) -> Iterator[Fault]:
    """Yield `very likely` before what every fact that has it only says may be, or is likely."""
    match = _LIKELY.search(claims.text)
    if match is None or claims.marked.has_negations():
        return
    grade = 2 if match["very"] else 1
    verbs = set(map(root, read_marked(claims.text[match.end() :]).governed(0, 2, across=True)))
    near = [one for one in claims.meant if one.reach >= PLACED and _weakened(one.fact) & verbs & one.shared]
    if near and all(_likely(one.fact) < grade for one in near):
        hedge = _first_of(near[0].fact, MODAL)
        yield Fault("UD202", *match.span(), _overstating(match[0], hedge), near[0].fact, match[0], hedge)


def _likely(fact: Fact) -> int:
    """Return how likely a fact says that something is: 0 where it only may be."""
    return int(not MODAL.isdisjoint(fact.hedges) and bool(_LIKELY.search(fact.statement)))


def realised(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure that a fact only plans, where a sentence has it as done: `spends 2% of GDP`."""
    for one in supports:
        is_open = one.fact.condition in ("planned", "conditional") and one.figure.quantity.kind not in DATES
        begin, _ = claims.clause(one.figure.start)
        if not is_open or not _DONE.search(claims.text, begin, one.figure.start):
            continue
        if not claims.whole.marked.has(_YET_TO_COME) and not read_marked(claims.context).has(PLANS):
            text = claims.text[one.figure.start : one.figure.end]
            yield fault_at(claims, "UD201", f'"{text}" is only {one.fact.condition}', one.fact, text)
            return


def made_bound(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure that a fact only plans, where a sentence has it as sure: `will climb to 2% of GDP`."""
    if claims.marked.has_negations() or is_conditional(claims):
        return
    for one in supports:
        begin, end = claims.clause(one.figure.start)[0], one.figure.start
        bound = _BOUND.search(claims.text, begin, end) if one.fact.condition == "planned" else None
        before = claims.text[:end]
        if bound and not (_SAYS.search(before) or read_marked(before).has(_AIMS)):
            said, hedge = bound["how"], "planned"
            yield Fault("UD202", *bound.span("how"), _overstating(said, hedge), one.fact, said, hedge)
            return


def _first_of(fact: Fact, hedges: Container[str]) -> str:
    """Return the first of some hedges that a fact has."""
    return next(hedge for hedge in fact.hedges if hedge in hedges)


def _overstating(said: str, hedge: str) -> str:
    """Return the message that words say more than a hedge does."""
    return f'"{said}" is more than the report says: {hedge}'
