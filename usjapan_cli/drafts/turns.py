"""The contrary in other words: what a fact says in a word of the one side, a sentence of the other turns.

They are such turns of speech as are no opposites by themselves: `clung to its old approach` where a fact has
`reconsidered`, `over the objections of` where it has `encouraged`.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..language import sense
from ..language.wording import NEGATIONS, any_form
from .claims import Claims
from .countries import names_in
from .faults import Fault, fault_at
from .kin import shares_a_name
from .patterns import pattern
from .readings import KEPT, countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrases
    from .meaning import Meant

# The reach, with the share of the sentence, of a fact that is turned.
_MEANT = ((0.45, 0.35), (0.3, 0.5), (0.2, 0.6))
_SAID = 0.45  # the share of a fact from which a sentence is held against it but for what turns it
_CLOSE, _NEAR = 0.8, 0.6  # of the best score: facts that may be turned, and that may be meant as well
_TOPS = 3  # facts that are looked through
COUNTERFACTUAL = pattern(
    r"\b(?:[Ww]ithout|[Ii]f not|but for|rather than|instead of|once|used to|formerly"
    r"|anything but|far from|by no means)\b",
    needs="ithout|f not|but for|rather than|instead of|once|used to|formerly|anything but|far from|"
    "by no means",
)
_UNDOING = frozenset(("less", "from", "fewer", "instead", "once", "former", "formerly", "than"))
_UNDOING_WITHIN = 2  # words before a turn
_ROWS = (
    (
        "uninhabited",
        "inhabited, populated, home to, inhabitant, resident, villager, people live, fishermen live",
    ),
    (
        "adopt",
        "reject, spurn, decline, steer clear, opt out, shun, refuse to join, stay out of, stay out, stayed "
        "out, keep out, kept out",
    ),
    (
        "concern, uneasy, distrust",
        "please, pleased, welcome, delight, happy with, comfortable with, untroubled, unconcerned, content "
        "with, applaud, unworried, at ease, relaxed about, cheer, praise, laud, hail, commend, "
        "satisfaction, satisfied, approve, confidence in, no qualms",
    ),
    (
        "encourage",
        "over the objection, against the wish, despite the objection, against the advice, object to, "
        "discourage, in defiance of, over the protest, objection, dismay, displeasure, misgivings, against "
        "the will, disapprove, disapproval, frown, in the teeth of, to the annoyance, without u.s. backing, "
        "without u.s. support, without the support, without the backing",
    ),
    (
        "facilitate",
        "hinder, obstruct, impede, block, complicate, undermine, stand in the way, stood in the way, "
        "hamper, derail, thwart, frustrate, sabotage, set back, slow",
    ),
    (
        "forcefully",
        "weakly, tepidly, mildly, timidly, feebly, meekly, feeble, muted, halfhearted, tepid, timid, weak, "
        "cautiously, passively, subdued, restrained, lackluster, perfunctory, silence, silent, shrug, look "
        "away, looked away, blind eye, ignore, indifference, indifferent, stood by, do nothing, did nothing",
    ),
    (
        "frequent",
        "rarely, seldom, stay away, steer clear, keep away, kept away, avoid, stay clear, keep clear, keep "
        "their distance, infrequent, hardly ever, scarcely ever, sporadic, give a wide berth",
    ),
    (
        "stronger relation",
        "shun, cut ties, cut off, distance itself, cold shoulder, ostracize, isolate, turn its back, sever, "
        "downgrade",
    ),
    (
        "restart, expand",
        "wound down, wind down, suspend, halt, froze, frozen, freeze, broke off, break off, curtail, scale "
        "back, on hold, mothball, shelve, discontinue, cut back, rolled back, roll back, pare back, wound "
        "up",
    ),
    (
        "reconsider",
        "clung to, cling to, clung, stuck to, stick to, stuck with, held fast, hold fast, held on to, "
        "unchanged, old approach, stand by, left alone",
    ),
    (
        "sped up",
        "slow, delay, put off, stall, held up, brake, drag its feet, dragged its feet, on hold, freeze, "
        "froze, frozen, shelve, suspend, postpone, halt, decelerate, abandon, bogged down",
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
        "neglect, sideline, back burner, no interest, low priority, indifferent, ignore, little interest, "
        "last on, put off, little regard, downgrade",
    ),
    (
        "largely kept, largely keep",
        "fail to keep, fail to prevent, fail in keeping, out of control, out of hand, boil over, spiral, "
        "flare up",
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
        "frees, unshackle, liberate, empower, places no limit, sets no limit, gives a free hand, unfettered",
    ),
    (
        "relax",
        "tighten, harden, toughen, stiffen, keep in place, leave in place, new limit, new restriction, more "
        "limit, further limit, further restriction, stricter",
    ),
    (
        "detrimental",
        "beneficial, boon, benefit, helpful, asset, good for, opportunity, benign, harmless, favorable",
    ),
    (
        "heighten",
        "lessen, ease, dampen, reduce, weaken, lower, calm its, calm the, calm japan, soothe, "
        "blunt, allay, dull",
    ),
    (
        "generous",
        "stingy, meager, paltry, scant, miserly, grudging, tightfisted, token, little development, little "
        "aid, little assistance, little official, modest, sparse, skimpy, scanty",
    ),
    (
        "positive",
        "poor, negative, critical, scathing, lukewarm, hostile, unfavorable, dismal, dim view, low opinion, "
        "unflattering, sour, frosty, harsh",
    ),
    (
        "withdraw",
        "join, stayed in, stay in, remain in, enter, sign on, stuck with, rejoin",
    ),
    (
        "embrace",
        "shun, abandon, spurn, drop, reject, scrap, disband, cold shoulder, sideline, disavow, neglect, "
        "lost interest",
    ),
    (
        "share",
        "at odds over, divided over, diverge, differ over, disagree on, disagree over, at cross purposes",
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
    (
        "flexibility",
        "rigid, inflexible, hem in, hemmed in, narrow, narrower, straitjacket, tie the hands, tied the "
        "hands, tie its hands, tied its hands, box in, boxed in, hamstring, hamstrung, less room, less "
        "leeway, fewer options, stiffer, hobble",
    ),
    (
        "assertive",
        "passive, timid, cautious, meek, low key, low profile, deferential, submissive, reticent, retreat, "
        "withdrawn, inward",
    ),
    (
        "improve their alliance, gain in operational",
        "less capable, less effective, weaker, worse, less able",
    ),
    (
        "center",
        "sideline, margin, periphery, peripheral, afterthought, downgrade, fringe, relegate",
    ),
    (
        "complement",
        "conflict, clash, compete, contradict, run counter, ran counter, at odds, undercut, undermine, work "
        "against, at cross purposes, collide, cut across, pull against, get in the way, stand in the way",
    ),
    (
        "liberalize",
        "restrict, raise barrier, raised barrier, put up barrier, new barrier, tighten, higher tariff, "
        "raised tariff, raise tariff",
    ),
    (
        "opposition",
        "call for, called for, clamor, ask for, asked for, campaign for, in favor of, enthusiasm",
    ),
    (
        "consider join",
        "warn against, caution against, advise against, argue against, against join, to stay out, "
        "to keep out, to stay away, to steer clear, to keep clear, to remain outside, states stay out, "
        "us stay out, we stay out, america stay out, opposed to, oppose, object to, turn down",
    ),
    (
        "help form",
        "block, scuttle, thwart, torpedo, derail, sink, give up on, gave up on, leave it to others, left it "
        "to others, stand aside, stood aside, oppose",
    ),
    (
        "slow",
        "lead other, led other, ahead of other, first to recover, first to rebound, fastest",
    ),
    (
        "lessen",
        "deepen, more reliant, more dependent, heavier, increase, greater reliance, greater dependence, "
        "more dependence, more reliance",
    ),
    (
        "potential parallel, possible parallel, draw parallel, drew parallel, see parallel, saw parallel",
        "reject, dismiss, deny, refuse, rule out, brush off, brushed aside, scoff, disown, nothing in "
        "common, no likeness, no similarity, no resemblance, unlike, no parallel, no comparison",
    ),
    (
        "attack enemy missile",
        "defend missile, defend its missile, defend its own missile, protect its missile, protect missile, "
        "protect its own missile, shield its missile, shield missile, shield its own missile, guard its "
        "missile",
    ),
    (
        "humanitarian and material support",
        "withhold, withheld, end its support, end support, ended support, stop support, halt support, drop "
        "support, suspend support, cut off support, cut off aid, stop aid, end its aid, suspend aid, turn "
        "away",
    ),
    (
        "curtail energy",
        "expand energy, boost energy, increase energy, guarantee energy, more energy, restore energy",
    ),
    (
        "coalition, partner Komeito",
        "in opposition, opposition party, archrival",
    ),
    (
        "increase its economic, step up its coercion",
        "tone down, let up, ease off, lighten, back off, rein in",
    ),
)
_FORMS = tuple((any_form(own), any_form(contrary)) for own, contrary in _ROWS)


def turned_words(claims: Claims) -> Iterator[Fault]:
    """Yield words that turn what a fact says that is meant, where nothing of that side is left."""
    marked = claims.marked
    if not claims.meant or COUNTERFACTUAL.search(claims.whole.text):
        return
    told = [one for one in claims.meant if one.shared]  # by the sentence, not by the one before alone
    best = max((one.score for one in told), default=0.0)
    for one in told[:_TOPS]:
        if one.score < _CLOSE * best:
            continue
        rows = [
            (own, contrary, hits[0])
            for own, contrary in _rows_of(one.fact.statement)
            if (hits := marked.hits(contrary))
        ]
        rows = [row for row in rows if is_all_of_denials(claims.whole.marked, row[2])]
        if not rows or not _is_turnable(claims, one, marked.said(rows[0][2])):
            continue
        for own, contrary, hit in rows:
            if is_undone(claims, hit, one) or claims.whole.marked.has(own):
                continue
            if not _is_said_near(claims, contrary, hit, best):
                said = marked.said(hit)
                if is_of_others(claims, said, one):
                    continue
                yield fault_at(claims, "UD106", f'"{said}": the report has the contrary', one.fact, said)
                return


def _is_said_near(claims: Claims, contrary: Phrases, hit: Hit, best: float) -> bool:
    """Tell whether a fact that may be meant as well has some words, or one as surely meant their like."""
    words = frozenset([hit.phrase])
    return any(
        stems_of(other.fact.statement).has(contrary if other.score >= _CLOSE * best else words)
        for other in claims.meant
        if other.score >= _NEAR * best
    )


def is_undone(claims: Claims, hit: Hit, one: Meant) -> bool:
    """Tell whether a word or what stands before it undoes a turn, or its clause is of something else."""
    if _UNDOING.intersection(claims.marked.words[max(0, hit.start - _UNDOING_WITHIN) : hit.start]):
        return True
    said = claims.marked.said(hit)
    start, _ = claims.find(said) or (0, 0)
    beside = claims.near(start) - telling_of(said)
    return bool(beside) and not claims.meanings.count(beside, one.fact)


def is_all_of_denials(text: Marked, hit: Hit) -> bool:
    """Tell whether a text denies nothing but by a phrase itself: `nothing in common`."""
    return len(text.negations) == sum(word in NEGATIONS for word in hit.phrase)


def _is_turnable(claims: Claims, one: Meant, turned: str = "") -> bool:
    """Tell whether a fact is surely the one that a sentence speaks of, but for the words that turn it."""
    is_meant = any(one.reach >= reach and one.precision >= share for reach, share in _MEANT)
    if turned and one.coverage >= _SAID and not is_meant:
        own = telling_of(claims.text)
        left = claims.meanings.weight(own - telling_of(turned))
        is_meant = one.precision * claims.meanings.weight(own) >= _MEANT[0][1] * left
    is_denied = sense.denies(stems_of(one.fact.statement)) and one.fact.kind != "metadata"
    return is_meant and not is_denied and claims.speaks_of(one) and shares_a_name(claims, one.fact)


def is_of_others(claims: Claims, said: str, one: Meant) -> bool:
    """Tell whether who is named before some words in their clause is nobody of whom a fact is."""
    start, _ = claims.find(said) or (0, 0)
    before = names_in(claims.text[claims.clause(start)[0] : start])
    return bool(before) and before.isdisjoint(countries_of(one.fact.statement))


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
