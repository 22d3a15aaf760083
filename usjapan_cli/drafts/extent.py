"""How many, and of how much, a sentence says what its fact says of fewer or more: all, most, the only one."""

from __future__ import annotations

from functools import cache

from ..core.kept import kept
from ..core.telling import root
from ..core.words import stem
from ..language.in_other_words import in_place_of
from ..language.marked import read_marked
from ..language.proper_names import ALWAYS
from ..language.wording import ABSOLUTES, BASE, HARMLESS, NEGATIONS, as_weak, exactly, phrases
from .certainty import FEW_MEANT, PLACED
from .countries import names_in
from .faults import Fault, fault_at
from .followed import passages_of
from .hedging import (
    IF,
    LEVELS,
    MEANT,
    OF_MANY,
    OF_SEVERAL,
    QUANTIFIERS,
    ROOT,
    as_weak_here,
    is_conditional,
)
from .patterns import pattern
from .readings import countries_of, stems_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrase
    from .claims import Claims
    from .meaning import Meant

_EVERY = frozenset(("all", "every", "any", "each", "whole", "entire", "total"))
_HARMLESS = exactly(
    f"{HARMLESS}, next required, in all likelihood, in all probability, all the same, of all, at all, "
    f"all too, all but, need not, needs not, every year, each year, all told, every day, all the more, "
    f"for all, all about, all across, all over, all along, all through, over all, it all, them all, us all, "
    f"you all, this all, that all, all this, all that, all of it, all goes, all went, all being well, "
    f"almost all, almost every, nearly all, nearly every, virtually all, virtually every, not all, not "
    f"every, used to, proved a, proved an, proved to, proved itself, proved less, proved more, proven a, "
    f"proven an, proven to"
)
_ABSOLUTES = tuple((forms, forms | _HARMLESS) for forms in map(exactly, ABSOLUTES))
_ALL_FORMS = exactly(", ".join(ABSOLUTES))
_AFTER = exactly("after, following, since, when, upon")
_DENIED_WITHIN = 3  # words before one that admits no exception
_SOLE = pattern(
    r"\b(?:sole|only|single|whole|entire|exclusive|the one) (?:\w+ )?(?:cause|reason|source|driver|motive"
    r"|factor|explanation)s?\b"
    r"|\b(?:entirely|solely|wholly|exclusively|purely) (?:because|due|down|by|from|to blame|motivated"
    r"|caused|fueled)\b",
    needs="sole|only |single |the one |whole |entire|exclusive|purely|wholly",
)
_UNANIMOUS = pattern(
    r"\b(?:unanimous(?:ly)?|universal(?:ly)?|without exception|to a man|every last one|one and all|nobody "
    r"dissents)\b",
    needs="unanim|universal|without exception|to a man|every last one|one and all|nobody dissents",
)
_BY_ITSELF = pattern(
    r"\b(?:single-?handed(?:ly)?|brought about|engineered|by (?:it|him)self|on its own|unaided"
    r"|(?:is|was|been) the (?:sole |whole )?(?:work|doing|handiwork|achievement) of|masterminded"
    r"|orchestrated)\b",
    needs="single|brought about|engineered|by itself|by himself|on its own|unaided|the work of|the sole "
    "|the whole |doing of|handiwork|achievement of|masterminded|orchestrated",
)
_OF_HELP = frozenset(("helped",))
_EVERYBODY = pattern(
    r"(?<!not )(?<!nearly )(?<!almost )(?<!virtually )(?<!after )\b(?:[Aa]ll|[Ee]very)(?: of)?(?: the)? "
    r"(?P<noun>[\w-]+)",
    needs="All |all |very ",
)
_OBJECT = 4  # words of weight behind a verb
_FEWEST_COUNTED = 2  # words of what is counted: `goods trade`


def made_whole(claims: Claims) -> Iterator[Fault]:
    """Yield `the sole cause` for what a fact has as one of several, `unanimous` for what most or many say."""
    for said, hedges in ((_SOLE, OF_SEVERAL), (_UNANIMOUS, OF_MANY), (_BY_ITSELF, _OF_HELP)):
        match = said.search(claims.text)
        if match is None:
            continue
        near = [one for one in claims.meant[:FEW_MEANT] if one.reach >= PLACED and claims.speaks_of(one)]
        held = next((one.fact for one in near if hedges & set(one.fact.hedges)), None)
        if held and said is _BY_ITSELF and claims.whole.marked.has(as_weak("helped")):
            return
        if held and not read_marked(claims.text.replace(match[0], " ")).has_negations():
            expected = next(hedge for hedge in held.hedges if hedge in hedges)
            message = f'"{match[0]}": the report has {expected}'
            yield Fault("UD202", *match.span(), message, held, match[0], expected)
            return


@cache
def _levels() -> dict[Phrase, int]:
    """Return how many each of the words for that is, in order."""
    return {phrase: level for level, words in enumerate(LEVELS) for phrase in phrases(words)}


def requantified(claims: Claims, sure: Fact | None) -> Iterator[Fault]:
    """Yield how many a sentence speaks of, `a few of`, where a fact speaks of more or fewer: `most of`.

    Of a fact that may be meant, but not surely, all the words behind must be said.
    """
    if not claims.marked.has(QUANTIFIERS):
        return
    first = claims.marked.hits(QUANTIFIERS)[0]
    at = (claims.find(claims.marked.said(first)) or (0, 0))[0]
    near = (one for one in claims.meant_at(at) if one.fact is not sure and _is_near(claims, one))
    for fact in (*([sure] if sure else []), *(one.fact for one in near)):
        own, hits = stems_of(fact.statement), _numbering(fact)
        if not hits or claims.whole.marked.has(frozenset([hits[0].phrase])):
            continue
        counted = {word[:ROOT] for word in own.governed(hits[0].end, 3, across=True)}
        fewest = 1 if fact is sure else max(_FEWEST_COUNTED, len(counted))
        for hit in claims.marked.hits(QUANTIFIERS):
            behind = {word[:ROOT] for word in claims.marked.governed(hit.end, 4, across=True)}
            if _levels()[hit.phrase] == _levels()[hits[0].phrase]:
                continue
            if len(behind & counted) >= fewest or _counts_the_same(claims.marked, hit, own, hits[0]):
                said, word = claims.marked.said(hit), own.said(hits[0])
                yield fault_at(claims, "UD202", f'"{said}": the report has {word}', fact, said, word)
                return


def _is_near(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence speaks of a fact, or goes on with its paragraph and names nobody else."""
    own = countries_of(one.fact.statement) | ALWAYS
    goes_on = not passages_of(one.fact).isdisjoint(claims.followed) and names_in(claims.text) <= own
    return goes_on or claims.speaks_of(one)


def _counts_the_same(said: Marked, hit: Hit, own: Marked, held: Hit) -> bool:
    """Tell whether two say how many of the same, and what is done by them or to them, in other words."""
    if "against" in said.words and "against" not in own.words:
        return False
    counted, behind = own.governed(held.end, 4, across=True), said.governed(hit.end, 4, across=True)
    verb = own.before(held.start, 1) or [word for word in counted if word != counted[0]]
    pairs = (counted[:3], behind[:2]), (verb, [*said.before(hit.start, 2), *behind])
    if all(set(theirs).isdisjoint(ours) for theirs, ours in pairs):
        return False
    return all(
        any((word,) in in_place_of(stem) for stem in theirs for word in ours) for theirs, ours in pairs
    )


def done_to_all(claims: Claims) -> Iterator[Fault]:
    """Yield a verb with what a fact has it done to some of: `liberalize trade in goods`, not `some`."""
    if claims.marked.has_negations() or is_conditional(claims):
        return
    for one in claims.meant[:FEW_MEANT]:
        own = stems_of(one.fact.statement)
        for hit in own.hits(QUANTIFIERS):
            hedge, verb = own.said(hit), own.before(hit.start, 1)
            things = {root(word) for word in own.governed(hit.end, 2)}
            if hedge not in one.fact.hedges or one.reach < MEANT or len(things) < _FEWEST_COUNTED:
                continue
            is_said = any(
                things <= set(map(root, claims.marked.governed(at + 1, _OBJECT)))
                for at, word in enumerate(claims.marked.stems)
                if [word] == verb
            )
            if is_said and claims.speaks_of(one) and not claims.whole.marked.has(as_weak_here(hedge)):
                yield fault_at(claims, "UD201", f'the hedge "{hedge}" is dropped', one.fact, expected=hedge)
                return


@kept
def _numbering(fact: Fact) -> list[Hit]:
    """Return the hedges of a fact that say how many."""
    own = stems_of(fact.statement)
    return [hit for hit in own.hits(QUANTIFIERS) if own.said(hit) in fact.hedges]


def made_all(claims: Claims) -> Iterator[Fault]:
    """Yield `all` or `every` before those of whom a fact that is meant says many, most or some."""
    for match in _EVERYBODY.finditer(claims.text):
        noun = root(stem(match["noun"].lower()))
        for one in claims.meant[:FEW_MEANT]:
            own, hits = stems_of(one.fact.statement), _numbering(one.fact)
            counted = {root(word) for hit in hits for word in own.governed(hit.end, 2, across=True)}
            is_meant = one.shared and one.reach >= MEANT and claims.speaks_of(one)
            if is_meant and noun in counted and not claims.marked.has_negations():
                word = own.said(hits[0])
                message = f'"{match[0]}": the report has {word}'
                yield Fault("UD202", *match.span(), message, one.fact, match[0], word)
                return


def _is_denied(text: Marked, at: int) -> bool:
    """Tell whether a word without exception is denied, right there or with its verb: `not adopted all`."""
    before = text.words[max(0, at - _DENIED_WITHIN) : at]
    return text.is_negated(at) or bool(NEGATIONS.intersection(before))


def overstated(claims: Claims, fact: Fact, facts: list[Fact]) -> Iterator[Fault]:
    """Yield words that admit no exception, `all`, `must`, `certain`, where no fact meant has them."""
    if not claims.marked.has(_ALL_FORMS) or not (fact.hedges or fact.kind == "position"):
        return
    absolutes = [(one, claims.marked.hits(in_all)) for one, in_all in _ABSOLUTES if claims.marked.has(one)]
    owns = [stems_of(one.statement) for one in facts]
    roots = {word[:ROOT] for own in owns[:1] for word in own.stems}
    own_roots = {word[:ROOT] for word in stems_of(fact.statement).stems}
    for forms, hits in absolutes:
        if any(not own.is_negated(hit.start) for own in owns for hit in own.hits(forms)):
            continue
        for hit in hits:
            before = claims.marked.words[max(0, hit.start - 1) : hit.start]
            if claims.marked.said(hit) == "only" and not set(before) & {"the", "its", "their", "his"}:
                continue  # `only two`, `had only been proposed`
            if hit.is_in(_HARMLESS) or _is_denied(claims.marked, hit.start):
                continue
            word = claims.marked.said(hit)
            if word.startswith("once ") and any(own.has(_AFTER) or own.has(IF) for own in owns):
                continue  # what follows upon what
            if word[:ROOT] in roots:
                continue  # `what it requires`, of requirements
            words = claims.marked.governed(hit.end, 3, across=True)
            behind = {BASE.get(one, one)[:ROOT] for one in words}
            if behind & (roots | own_roots if word in _EVERY else roots):
                yield fault_at(claims, "UD202", f'"{word}" is more than the report says', fact, word)
                return
