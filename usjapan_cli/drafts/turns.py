"""The contrary in other words: what a fact says in a word of the one side, a sentence of the other turns.

They are such turns of speech as are no opposites by themselves: `clung to its old approach` where a fact has
`reconsidered`, `over the objections of` where it has `encouraged`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..check import sense
from ..check.wording import any_form
from .claims import Claims
from .countries import names_in
from .faults import Fault, fault_at
from .kin import shares_a_name
from .patterns import pattern
from .readings import KEPT, countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..check.marked import Hit
    from ..check.phrases import Phrases
    from .meaning import Meant

_MEANT = (
    (0.45, 0.35),
    (0.3, 0.5),
    (0.2, 0.6),
)  # the reach, with the share of the sentence, of a fact that is turned
_CLOSE, _NEAR = 0.8, 0.6  # of the best score: facts that may be turned, and that may be meant as well
_FOLLOWED = 0.25  # the reach from which a sentence that goes on with its paragraph turns a fact
_TOPS = 3  # facts that are looked through
_COUNTERFACTUAL = pattern(
    r"\b(?:[Ww]ithout|[Ii]f not|but for|rather than|instead of|once|used to|formerly"
    r"|anything but|far from|by no means)\b",
    needs="ithout|f not|but for|rather than|instead of|once|used to|formerly|anything but|far from|"
    "by no means",
)
_DESPITE = pattern(r"\bdespite (?P<what>[^,.;]+)", needs="despite")
_BECAUSE_OF = pattern(  # `with the help of political and legal constraints`
    r"\b(?:with (?:the )?(?:help|aid|support|assistance) (?:of|from)"
    r"|(?:helped(?: along)?|aided|assisted|eased) by|thanks (?:in part )?to|owing to|because of|courtesy of)"
    r" (?P<what>[^,.;]+)",
    re.I,
    needs="help |aid |support |assistance |helped |aided |assisted |eased |thanks |owing |because |courtesy ",
)
_ROWS = (
    (
        "uninhabited",
        "inhabited, populated, home to, inhabitant, resident, villager, people live, fishermen live",
    ),
    (
        "adopt",
        "reject, spurn, decline, steer clear, opt out, shun, refuse to join, stay out of",
    ),
    (
        "concern, uneasy, distrust",
        "please, pleased, welcome, delight, happy with, comfortable with, untroubled, unconcerned, "
        "content with, applaud, unworried, at ease, relaxed about, cheer",
    ),
    (
        "encourage",
        "over the objection, against the wish, despite the objection, against the advice, object to, "
        "discourage, in defiance of, over the protest",
    ),
    (
        "facilitate",
        "hinder, obstruct, impede, block, complicate, undermine, stand in the way, stood in the way, "
        "hamper, derail",
    ),
    (
        "forcefully",
        "weakly, tepidly, mildly, timidly, feebly, meekly, feeble, muted, halfhearted, tepid, timid, "
        "weak, cautiously",
    ),
    (
        "frequent",
        "rarely, seldom, stay away, steer clear, keep away, kept away, avoid, stay clear, keep clear, "
        "keep their distance",
    ),
    (
        "stronger relation",
        "shun, cut ties, cut off, distance itself, cold shoulder, ostracize, isolate, turn its back",
    ),
    (
        "restart, expand",
        "wound down, wind down, suspend, halt, froze, frozen, freeze, broke off, break off, curtail, "
        "scale back, on hold, mothball, shelve, discontinue",
    ),
    (
        "reconsider",
        "clung to, cling to, clung, stuck to, stick to, stuck with, held fast, hold fast, held on to, "
        "unchanged, old approach, stand by, left alone",
    ),
    (
        "sped up",
        "slow, delay, put off, stall, held up, brake, drag its feet, dragged its feet",
    ),
    (
        "not subject to copyright",
        "protected by copyright, copyrighted work, under copyright, copyright protection, all rights "
        "reserved, hold copyright, holds the copyright",
    ),
    (
        "without asking",
        "must ask, must first ask, have to ask, need permission, needs permission, requires permission, "
        "permission is required, need the permission, seek permission, get permission, obtain "
        "permission, only with permission",
    ),
    (
        "prioritize",
        "neglect, sideline, back burner, no interest, low priority, indifferent, ignore, little "
        "interest, last on, put off",
    ),
    (
        "largely keep",
        "fail to keep, fail to prevent, fail in keeping",
    ),
    (
        "burgeon",
        "wither, stagnant, stagnate, dwindle, dormant, fade, shrivel, languish",
    ),
    (
        "acute",
        "recede, fade, less acute, diminish, subside, abate, milder",
    ),
    (
        "fraught",
        "smooth, cordial, harmonious, friendly, amicable, warm, trouble free, placid",
    ),
    (
        "plummet",
        "improve, soar, warm, blossom, thrive, flourish, rebound, mend",
    ),
    (
        "hesitation",
        "eager, eagerness, willing, willingness, enthusiasm, zeal, keen, readiness, appetite",
    ),
    (
        "constrain",
        "frees, unshackle, liberate, empower, places no limit, sets no limit, gives a free hand",
    ),
    (
        "relax",
        "tighten, harden, toughen, stiffen, keep in place, leave in place",
    ),
    (
        "detrimental",
        "beneficial, boon, benefit, helpful, asset, good for",
    ),
    (
        "heighten",
        "lessen, ease, dampen, reduce, weaken, lower, calm, soothe, blunt, allay, dull",
    ),
    (
        "generous",
        "stingy, meager, paltry, scant, miserly, grudging, tightfisted, token",
    ),
    (
        "positive",
        "poor, negative, critical, scathing, lukewarm, hostile, unfavorable, dismal",
    ),
    (
        "withdraw",
        "join, stayed in, stay in, remain in, enter, sign on, stuck with, rejoin",
    ),
    (
        "embrace",
        "shun, abandon, spurn, drop, reject, scrap, disband, cold shoulder",
    ),
    (
        "share",
        "at odds over, divided over, diverge, differ over",
    ),
    (
        "nonpartisan",
        "=partisan",
    ),
    (
        "exchange, reciprocal",
        "refuse, call off, cancel, shun, avoid, one sided, unreciprocated",
    ),
    (
        "inaugural",
        "decline to take part, decline to join, decline to participate, refuse to take part, refuse to join, "
        "refuse to participate, stay out, stayed out, opt out, opted out, sit out, sat out, turn down, "
        "boycott, keep out, kept out, stand aside, stood aside, held aloof",
    ),
    (
        "firmly",
        "narrowly, barely, lost control, minority, lost its majority, slim, shakily",
    ),
)
_FORMS = tuple((any_form(own), any_form(contrary)) for own, contrary in _ROWS)


def turned_words(claims: Claims) -> Iterator[Fault]:
    """Yield words that turn what a fact says that is meant, where nothing of that side is left."""
    marked = claims.marked
    if not claims.meant or claims.whole.marked.has_negations() or _COUNTERFACTUAL.search(claims.whole.text):
        return
    told = [one for one in claims.meant if one.shared]  # by the sentence, not by the one before alone
    best = max((one.score for one in told), default=0.0)
    for one in told[:_TOPS]:
        if one.score < _CLOSE * best:
            continue
        rows = [
            (own, contrary, hits[0])
            for own, contrary in _rows_of(one.fact.statement)
            if (hits := [hit for hit in marked.hits(contrary) if not _is_turn_of(claims, hit, one)])
        ]
        if not rows or not _is_turnable(claims, one):
            continue
        near = [stems_of(other.fact.statement) for other in claims.meant if other.score >= _NEAR * best]
        for own, contrary, hit in rows:
            if not marked.has(own) and not any(other.has(contrary) for other in near):
                said = marked.said(hit)
                if _is_of_others(claims, said, one):
                    continue
                yield fault_at(claims, "UD106", f'"{said}": the report has the contrary', one.fact, said)
                return


def _is_turnable(claims: Claims, one: Meant) -> bool:
    """Tell whether a fact is surely the one that a sentence speaks of."""
    is_meant = any(one.reach >= reach and one.precision >= share for reach, share in _MEANT)
    is_denied = sense.denies(stems_of(one.fact.statement)) and one.fact.kind != "metadata"
    return is_meant and not is_denied and claims.speaks_of(one) and shares_a_name(claims, one.fact)


def turned_cause(claims: Claims) -> Iterator[Fault]:
    """Yield that something is so because of that despite which, as a fact says that is meant, it is so."""
    match = _BECAUSE_OF.search(claims.text)
    said = telling_of(match["what"]) if match else frozenset()
    if not said or claims.whole.marked.has_negations() or _DESPITE.search(claims.text):
        return
    for one in claims.meant[:_TOPS]:
        own = _DESPITE.search(one.fact.statement)
        if match and own and said & telling_of(own["what"]) and _is_turnable(claims, one):
            word = match[0].removesuffix(match["what"]).strip()
            message = f'"{word}": the report has it despite that'
            yield Fault("UD106", *match.span(), message, one.fact, word, "despite")
            return


def _is_of_others(claims: Claims, said: str, one: Meant) -> bool:
    """Tell whether who is named before some words in their clause is nobody of whom a fact is."""
    start, _ = claims.find(said) or (0, 0)
    before = names_in(claims.text[claims.clause(start)[0] : start])
    return bool(before) and before.isdisjoint(countries_of(one.fact.statement))


def _is_turn_of(claims: Claims, hit: Hit, one: Meant) -> bool:
    """Tell whether a word and the one before it are those of another name of a fact: `keep things calm`."""
    words = telling_of(" ".join(claims.marked.words[max(0, hit.start - 1) : hit.end]))
    is_word = hit.end - hit.start == 1
    return is_word and len(words) > 1 and claims.meanings.count(words, one.fact) == len(words)


@lru_cache(KEPT)
def _rows_of(statement: str) -> tuple[tuple[Phrases, Phrases], ...]:
    """Return the rows of which a statement has the one side, and nothing of the other."""
    own = stems_of(statement)
    met = {number for word in own.stems for number in _numbers().get(word, ())}
    rows = [_FORMS[number] for number in sorted(met)]
    return tuple(row for row in rows if own.has(row[0]) and not own.has(row[1]))


@cache
def _numbers() -> dict[str, set[int]]:
    """Return the rows that the first word, as a stem, of a phrase on their own side may open."""
    found: dict[str, set[int]] = {}
    for number, (own, _) in enumerate(_FORMS):
        stems, _ = own.openers
        for first in stems.met:
            found.setdefault(first, set()).add(number)
    return found
