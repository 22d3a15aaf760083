"""The hedges of a fact that a sentence drops."""

from __future__ import annotations

import re
from functools import cache

from ..core.telling import root
from ..language.in_other_words import in_place_of
from ..language.marked import read_marked
from ..language.phrases import union
from ..language.wording import BASE, UNREALISED, any_form, as_weak, exactly
from .countries import OURS, names_in
from .faults import fault_at
from .holders import ACCOUNT, speaks_of_a_view
from .kin import names_unknown
from .patterns import pattern
from .persons import names_another
from .readings import countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrases
    from .claims import Claims
    from .faults import Fault
    from .meaning import Meant

MEANT = 0.45  # the share of a fact's telling words from which a sentence is about it
ROOT = 5  # letters by which the words that a hedge weakens are met
SAID = 0.25  # the share of a fact that a sentence says itself, or half of what it says, to drop its hedge
SAID_TOO = 0.35  # the same of a fact that is not the first one meant
_CAUSED = 0.7  # the share of a sentence where it says because of what something is
_MOSTLY_OF_IT = 0.6  # the share of a sentence of which a fact is, where it drops a hedge so
_OF_EXTENT = frozenset(("widespread", "broad", "extensive"))  # hedges of how many show something
_OPENING = 4  # words in which a sentence names what it is of
_SURELY = 0.6  # the reach from which a hedge is dropped with whatever it weakens
_KNOWN = frozenset(("the", "these", "those", "both", "its", "their", "our"))
_EVERY_WITHIN = 3  # words before a noun
_ON_FIGURES = frozenset(("nearly", "estimated", "early", "late", "including", "such as", "like"))
_WEIGHTY = frozenset(  # hedges whose loss makes a claim another one; without the others it is only less fine
    "could may might likely potential potentially some many most generally largely broadly appears if "
    "limited reportedly typically consider helped "
    "alleged widespread plan intention would perceived indicated nearly unclear expected is_to".replace(
        "_", " "
    ).split()
) | {"in part", "is to"}
_DENIED = pattern(r"\b(?:has|have|had|did|does|do|is|are|was|were)(?: not\b|n't\b)", needs=" not|n't")
_GOES_ON = pattern(
    r"^(?:The (?:other|second|latter|same)|Another|So)\b|\b(?:also|too|as well|likewise"
    r"|[Pp]articular(?:ly)?|[Nn]otably|[Ss]pecifically)\b",
    needs="The other|The second|The latter|The same|Another|So|also|too|as well|likewise|articular|otably"
    "|pecifically",
)
_PLAIN = frozenset(  # whose loss is plain in a sentence that speaks of several facts
    ("in part", "likely", "largely", "generally", "broadly", "could", "appears", "perceived", "widespread")
) | {"most", "many"}
MODAL = frozenset(("could", "may", "might", "likely", "potential", "potentially", "expected"))
CHANCE = any_form(
    "chance, odds, risk, room, opportunity, in all probability, in a position to, not certain, not sure, "
    "no certainty, not clear, not bound to, not inevitable, not a given"
)
_MUCH = 0.4  # of the weight of the part that says most of a fact: a part that says much of it
MIGHT_NOT = frozenset(("would", "will"))
OF_SEVERAL = frozenset(("in part",))
_BECAUSE = any_form(
    "because, prompt, motivate, drive, cause, spur, inspire, lead to, give rise to, stem from, spring from, "
    "come from, result from, result of, due to, owing to, thanks to, reason, why, behind, born of, out of"
)
OF_MANY = frozenset(("broadly", "widespread", "many", "most", "some", "generally", "largely"))
_NOT_ALL = pattern(r"\bnot (?:all|every|everyone|everybody|always)\b", re.I, needs="not ")
_OF_ALL = any_form("in part, largely, broadly")  # weaken all that is said
SEVERAL = 2  # figures from which on a word may be said of another one
_STATED = 2  # words of its statement, by which a fact is told from another of the same keywords
_LITTLE = 0.33  # the share of a sentence of which a fact with so few of its own words says too little
_SEVERAL_WORDS = 4  # of a fact that is said as a whole
_BEFORE_VERBS = any_form("could, may, might, appears")
MODALS = as_weak("could") | as_weak("likely") | CHANCE
_OF_ONE_VERB = frozenset(("consider", "helped"))  # hedges that are dropped with the very verb behind them
NEARLY = 0.75  # of a fact's score: another one that may be meant as well
_OF_ONE_NOUN = ("potential", "perceived")  # hedges of the noun behind them
_NONE = union()
_AS_WEAK = {  # what else says no more than a hedge, where a sentence is in other words
    "perceived": any_form(
        "worry, fear, concern, look, seem, appear, feel, alarm, wary, sense, impression, anxiety, unease, "
        "apprehension, dread, nervous, threatened by"
    ),
    "widespread": as_weak("many")
    | any_form(
        "large numbers, vast numbers, great numbers, broad, broadly, much of, large part, "
        "across, throughout, everywhere, all over"
    ),
    "intention": any_form("announce, call for, propose, envision, envisage"),
    "some": any_form("there are, there is, a few, voice, limited degree, limited extent, certain extent"),
    "many": any_form("a good number, plenty, lots, a good deal, host of, a large part, quite a few"),
    "would": as_weak("expected"),
    "generally": any_form(
        "the rule, a rule, norm, practice, tradition, custom, convention, habit, habitually"
    ),
    "potential": CHANCE,
    "consider": any_form(
        "look at, look into, look again, second look, another look, thought, think, study, mull, entertain, "
        "ponder, idea, rethink, revisit, review, debate, toy with, open to, case for"
    ),
    "helped": any_form(
        "hand, part in, role in, with others, among, encourage, nudge, broker, push, work to, effort, "
        "one of, join"
    ),
    "is to": exactly("to be") | any_form("set for, due, calendar, schedule, agenda, pencil in"),
    "appears": as_weak("could") | any_form("some say, some see, many say, many see, is said to, are said to"),
    "in part": any_form(
        "add to, adds to, added to, adding to, among the motives, among the reasons, among the causes, "
        "owe something, owes something, owed something, one source, a source, one driver"
    ),
    "largely": any_form("on the whole, much of"),
    "indicated": any_form("expect"),
    "plan": as_weak("expected")
    | any_form("on the books, outline, envision, envisage, sketch, call for, propose, in view, in mind"),
}
IF = exactly("if, should, unless, were, provided")
_STRESSED_IF = pattern(  # which leaves what stands before it without a condition
    r"\b(?:above all|chiefly|especially|even|in particular|mainly|most of all|notably|particularly"
    r"|whether or not)(?: so)?,? (?:if|should|were|provided)\b",
    needs=" if| should| were| provided",
)
_IN_EFFECT = pattern(  # `with the increase in effect`, `especially with Komeito on board`
    r"\b[Ww]ith\b[^.;,]{1,60}\b(?:in (?:effect|force|place)|on board|carried out|completed?|made|enacted"
    r"|adopted)\b"
    r"|\b(?:above all|especially|notably|particularly) (?:with|given)\b"
    r"|\b[Ww]ith [^.;,]{1,40}\b(?:support|backing|blessing|consent|approval|agreement)\b",
    needs="with|With|given",
)
LEVELS = (  # words for how many, the least first
    "few, =handful, minority, small number, small numbers, hardly any, scarcely any, almost none",
    "some, several, a few",
    "many, numerous, quite a few, not a few",
    "most, majority, bulk",
    "nearly all, almost all, virtually all, practically all, all but all",
)
QUANTIFIERS = any_form(", ".join(LEVELS))
_MEMBERS = pattern(r"\b(?:[Ll]awmakers|[Ll]egislators|Senators|Representatives)\b")
_OF_DEGREE = ("in part", "partly", "partially")  # which do not say how many hold a position
PLANS = any_form("plan, intend, intention, aim, propose, goal, potential, hope, seek, try, want, effort")
_HAS_TO_COME = pattern(  # `Washington's to host it`, in notes: `a meeting in May, to follow`
    r"'s to [a-z]|, to (?:follow|come|be [a-z]+ed)\b"
)
_MIGHT = any_form("could, would, might")
_ONCE = exactly("once, until, should, provided")
_INTENDED = frozenset(("plan", "intention", "effort", "is to"))
TO_COME = any_form(", ".join(UNREALISED))


def dropped(claims: Claims, one: Meant, is_top: bool, is_close: bool = True) -> Iterator[Fault]:
    """Yield the hedges of a fact that the sentence has neither, nor a word as weak."""
    fact = one.fact
    if claims.whole is not claims and one.coverage < MEANT:
        return
    if fact.kind in ("definition", "metadata") or max(one.coverage, one.precision / 2) < (
        SAID if is_top else SAID_TOO
    ):
        return
    if one.stated <= _STATED and one.precision < _LITTLE:
        return
    own = stems_of(fact.statement)
    if _DENIED.search(claims.text) and not own.has_negations():
        return  # `has not yet loosened them`, `did not adopt all of them`: another thing than that it is so
    for hedge in fact.hedges:
        if hedge not in _WEIGHTY or (hedge == "some" and claims.whole is not claims):
            continue
        if hedge in MODAL and _has_modal(claims, one) and "will" not in claims.marked.words:
            continue  # another one
        if hedge in (*MODAL, *_INTENDED, "would") and is_conditional(claims):
            continue
        if not is_close and hedge not in _PLAIN:
            continue
        if hedge in ("if", "plan") and "if" in fact.hedges and _is_once_done(claims):
            continue
        if hedge in ("if", "potential") and claims.whole.marked.has(_MIGHT):
            continue
        if fact.condition and hedge in ("if", *_INTENDED) and claims.find(fact.condition):
            continue  # as a value has it: `2% (planned)`
        if names_another(claims, fact) or (one.reach < SAID_TOO and names_unknown(claims)):
            continue  # whose deed it is
        if hedge in _ON_FIGURES or has_as_weak(claims, one, hedge):
            continue
        if _GOES_ON.search(claims.text) and read_marked(claims.sentence.before).has(as_weak(hedge)):
            continue  # said of both
        if claims.sentence.heading and read_marked(claims.sentence.heading).has(as_weak(hedge)):
            continue  # said of all below
        if hedge == "indicated" and ACCOUNT.search(claims.whole.text):
            continue  # who says so
        if hedge in _INTENDED and _HAS_TO_COME.search(claims.text):
            continue
        if hedge in _INTENDED and (
            claims.whole.marked.has(TO_COME) or read_marked(claims.sentence.heading).has(PLANS)
        ):
            continue
        hits = own.hits(as_weak(hedge))
        if hits and not hits[0].start and own.gaps[hits[0].end - 1].startswith(","):
            continue  # which only opens: `Broadly, the priorities include`
        if not hits or _is_of_holders(hits[0], own, claims, fact):
            continue
        if hedge == "is to" and _is_told_as_planned(hits[0], own, claims.whole.text):
            continue
        if hedge == "generally" and "particularly" in fact.hedges:
            continue  # of a part of what is so in general
        if hedge in _OF_EXTENT:
            continue  # without it, no more is said: `They have opposed new bases`
        is_plain = _is_said_plainly(hits[0], own, claims, one)
        if not is_plain and _weakens_what_is_said(hits[0], own, claims, one, is_top):
            word = own.said(hits[0])
            yield fault_at(claims, "UD201", f'the hedge "{word}" is dropped', fact, expected=word)


def is_conditional(claims: Claims) -> bool:
    """Tell whether a sentence speaks under a condition: none that it only stresses, `above all if`."""
    whole = claims.whole
    if not whole.marked.has(IF):
        return False
    return not _STRESSED_IF.search(whole.text) or read_marked(_STRESSED_IF.sub("", whole.text)).has(IF)


def _is_once_done(claims: Claims) -> bool:
    """Tell whether a sentence speaks of the time when something is done: `once the increase takes effect`."""
    return claims.whole.marked.has(_ONCE) or bool(_IN_EFFECT.search(claims.whole.text))


def _is_told_as_planned(hit: Hit, own: Marked, text: str) -> bool:
    """Tell whether a sentence has in the present what a fact says was to be: `a meeting, which we host`."""
    verb = re.escape("".join(own.words[hit.end : hit.end + 1]))
    present = rf"(?<!did )(?<!was )(?<!were )\b{verb}s?\b|\b(?:is|are|be) {verb.removesuffix('e')}ing\b"
    return bool(verb and pattern(present).search(text))


def has_as_weak(claims: Claims, one: Meant, hedge: str) -> bool:
    """Tell whether a sentence has words as weak as a hedge; `parts` are no `in part`, and that not `some`."""
    weak = as_weak_here(hedge)
    marked = _told_of(claims, one).marked if hedge in MODAL else claims.whole.marked
    if hedge in OF_MANY and _NOT_ALL.search(claims.whole.text):
        return True
    none = ("parts",) if hedge == "in part" else _OF_DEGREE if one.fact.kind == "position" else ()
    return any(marked.said(hit) not in none for hit in marked.hits(weak))


@cache
def as_weak_here(hedge: str) -> Phrases:
    """Return the phrases that say no more than a hedge does, where a sentence is in other words, too."""
    return as_weak(hedge) | _AS_WEAK.get(hedge, _NONE)


def _has_modal(claims: Claims, one: Meant) -> bool:
    return _told_of(claims, one).marked.has(MODALS)


def _told_of(claims: Claims, one: Meant) -> Claims:
    """Return the part of a sentence that says much of a fact and has a `would` of its own; else all of it."""
    whole = claims.whole
    if not MIGHT_NOT & set(whole.marked.words):
        return whole
    told = [(whole.meanings.met(telling_of(part.text), one.fact), part) for _, part in whole.parts]
    least = _MUCH * max((weight for weight, _ in told), default=0.0)
    own = (part for weight, part in told if weight >= least and MIGHT_NOT & set(part.marked.words))
    return next(own, whole)


def _is_said_plainly(hit: Hit, own: Marked, claims: Claims, one: Meant) -> bool:
    """Tell whether another fact that is meant as well says without a hedge what this one weakens."""
    weakened, hedge = own.governed(hit.end, 1, across=True), frozenset([hit.phrase])
    near = [other for other in claims.meant if other.score >= NEARLY * one.score]
    if hit.phrase in QUANTIFIERS:  # of whom it says the same, and not only that there are such
        near = [other for other in near if len(one.shared - other.shared) < SEVERAL]
    others = (stems_of(other.fact.statement) for other in near)
    said = (other for other in others if not other.all_stems.isdisjoint(weakened))
    return any(not other.has(as_weak("could")) and not other.has(hedge) for other in said)


def _is_of_holders(hit: Hit, own: Marked, claims: Claims, fact: Fact) -> bool:
    """Tell whether a hedge says how many hold a position, and a sentence speaks of nobody's."""
    is_of_holders = fact.kind == "position" and own.said(hit) in (fact.attribution or "").lower()
    return is_of_holders and not speaks_of_a_view(claims.whole.text)


def _weakens_what_is_said(hit: Hit, own: Marked, claims: Claims, one: Meant, is_top: bool) -> bool:
    """Tell whether the sentence has one of the words that a hedge weakens, or nearly all of the fact."""
    words = (*own.governed(hit.end, 3, across=True), *own.before(hit.start, 1))
    counted = {root(word) for word in words[:3] if word not in own.stems[: hit.start]}
    if _names_hedge(hit, one.fact, _OF_ONE_VERB):
        verb, who = own.governed(hit.end, 1, across=True), countries_of(one.fact.statement) - OURS
        said = names_in(claims.text)
        is_of_them = not said.isdisjoint(who) if who else said <= OURS
        is_told = one.stated >= _STATED and one.reach >= MEANT
        return bool(verb) and verb[0] in claims.marked.stems and is_told and is_of_them
    if hit.phrase in QUANTIFIERS and "memb" in counted and _MEMBERS.search(claims.text):
        return min(one.reach, one.precision) >= MEANT
    if hit.phrase in QUANTIFIERS and not counted & telling_of(claims.text):
        return False  # of whom or of what it says how many
    if own.said(hit) in ("limited", "selected") and (
        not set(map(root, words[:2])) <= telling_of(claims.text) or _refers_to(words[:2], claims.marked)
    ):
        return False
    if own.said(hit) in _OF_ONE_NOUN and not set(map(root, words[:1])) & telling_of(claims.text):
        return False
    is_sure = one.reach >= _SURELY and is_top and one.precision >= _MOSTLY_OF_IT
    is_whole = min(one.reach, one.precision) >= MEANT and len(one.shared) >= _SEVERAL_WORDS
    others = frozenset().union(*(other.shared for other in claims.meant if other.fact.id != one.fact.id))
    if (
        hit.phrase in _OF_ALL
        and is_whole
        and (len(one.shared - others) > 1 or _gives_cause(hit, claims, one))
    ):
        return True
    weakened_most = _verb(own, hit) if hit.phrase in _BEFORE_VERBS else (*words[:2], *words[3:])
    if not is_sure and not set(map(root, weakened_most)) & telling_of(claims.text):
        is_mostly = is_top and one.precision >= MEANT and one.fact.kind != "position"
        return is_mostly and _is_in_another_word(weakened_most[:1], claims)  # else it is not said at all
    weakened = {BASE.get(word, word)[:ROOT] for word in words}
    is_enough = one.reach >= MEANT or "will" in claims.marked.words
    met = len(weakened & {BASE.get(word, word)[:ROOT] for word in claims.marked.stems})
    return max(met, len(set(map(root, words)) & telling_of(claims.text))) > (0 if is_enough else 1)


def _refers_to(noun: Sequence[str], said: Marked) -> bool:
    """Tell whether a text speaks of something as known: `the trade pacts signed in 2019`."""
    roots = set(map(root, noun))
    places = (at for at, word in enumerate(said.stems) if root(word) in roots)
    return any(_KNOWN & set(said.words[max(0, at - _EVERY_WITHIN) : at]) for at in places)


def _gives_cause(hit: Hit, claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence gives as the cause what a fact gives as a part of it."""
    is_of_cause = _names_hedge(hit, one.fact, OF_SEVERAL)
    return is_of_cause and one.precision >= _CAUSED and claims.marked.has(_BECAUSE)


def _is_in_another_word(weakened: Sequence[str], claims: Claims) -> bool:
    """Tell whether a sentence has another word for the first of those that a hedge weakens."""
    return any(claims.marked.has(in_place_of(word)) for word in weakened)


def _verb(own: Marked, hit: Hit) -> list[str]:
    """Return the stem of the verb behind a hedge: of `could fundamentally reshape` the last."""
    is_adverb = own.words[hit.end : hit.end + 1] and own.words[hit.end].endswith("ly")
    return own.governed(hit.end + 1 if is_adverb else hit.end, 1, across=True)


def _names_hedge(hit: Hit, fact: Fact, hedges: frozenset[str]) -> bool:
    """Tell whether a phrase of a fact is one of some hedges that it has."""
    return any(hit.is_in(as_weak(hedge)) for hedge in hedges & set(fact.hedges))
