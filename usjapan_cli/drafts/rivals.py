"""The fact that is meant, and has another figure than a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.record import Record
from ..language.proper_names import ALWAYS
from . import flows
from .claims import DATES
from .countries import OURS, names_in
from .explained import OfOthers, is_of_a_look_alike, is_of_another_day, is_right_of_others
from .followed import passages_of
from .likeness import (
    counted,
    is_comparable,
    is_ranking,
    is_same,
    is_same_head,
    is_superlative,
    labelled,
)
from .partners import sums_by
from .patterns import pattern
from .persons import persons_of
from .readings import KEPT, countries_of, quantities_of, telling_of
from .stated import figures_of, held_by
from .support import (
    CLOSE,
    FEWEST,
    MOSTLY,
    PARTS_OF_A_YEAR,
    SURE_OF_DATED,
    THEY,
    Partners,
    deal_of,
    deeds_by_year,
    is_of_another,
    is_remnant,
    left_to_clause_before,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .claims import Claims, Figure
    from .meaning import Meant
    from .support import Support

SUBJECT = 0.43  # the share of a fact, or of a sentence, from which the fact's subject is the sentence's
SINCE = pattern(r"\bsince (?P<year>\d{4})(?!s)\b", needs="since ")
_SPAN_OF_TIME = pattern(r"[ -](?:years?|decades?)\b")
_SAYS = 0.2  # the share of a fact, or of the sentence, said by a sentence that has another figure
_MOSTLY_NAMED = 0.4  # the share of a fact from which its name, in full, tells that it is meant
_MOSTLY_SAID = 0.7  # the share of a fact from which few words of little weight are enough
_MOST_OF_CLAUSE = 0.75  # the share of a clause from which it is of a fact
_MOSTLY_OF_IT = 0.5  # the share of a sentence from which a fact is surer to date it
_SURE = 0.2  # the share of a fact's telling words that a sentence has where the fact is meant
_SURE_OF_OTHER = 0.45  # the same where the figure is right of another fact
_NEARER = 1.6  # by how much the words of the one outweigh those of the other
_MOSTLY_NEARER = 1.5  # times the share that is said of the one, against the other
_FAR_NEARER = 4  # the weight where the fact has another figure of the sentence's
_REFERRED = 0.7  # the share of a fact that the sentence before has where one goes on: `That exit, in 2018,`
_REFERS = pattern(r"\W*(?:That|This|The latter|The) (?P<what>[a-z]\w+)\b", needs="That |This |The ")
_WHOLE = 0.9  # the share of a fact that the sentence before has where one goes on: `They were signed in 2018`
_BEHIND = 48  # characters behind a share where it is said of what whole it is
_IT = ("It ", "This ", "That ")
_YEARS_BEFORE, _DECADES_BEFORE = 5, 25
_COUNTED = pattern(
    r"(?:[ -](?!(?:with|by|in|at|for|from|to|on)\b)[\w'-]+){1,4}"
)  # `five summits` with somebody
_OTHERS = pattern(r" others?\b")
_OF_A_TOTAL = pattern(  # `of the Japanese total`, not `of Japan's total trade`
    r"\bof (?:[\w.'\u2019-]+ ){1,4}?(?:total|sum)"
    r"(?= *(?:[.,;:)]|$)| (?:is|was|were|came|comes|consist\w+)\b)",
    needs="total|sum",
)
_SO_MANY_OTHERS = pattern(r"\d others?\b", needs=" other")
_TOLD_ONCE = ("rank", "count", *DATES)  # kinds of figures that a fact has once
_TELLING_PARTS = telling_of(" ".join(PARTS_OF_A_YEAR))
_WHEN = _TELLING_PARTS | telling_of("since until year years decade decades time ago")
_YEARS_ALONE = telling_of("year years decade decades before after earlier later ago")
_ORIGIN = pattern(  # since when something has been so
    r"\b(?:since|(?:goes|going|go|reach\w*|stretch\w*) back to|dat(?:es?|ed|ing) (?:back )?(?:to|from)) "
    r"(?:about |around |the |early |late )*$",
    re.I,
)


class Rival(Record):
    """A figure of a fact which stands for one that a sentence has otherwise."""

    one: Meant
    quantity: Quantity
    weight: float
    is_counted: bool
    """Whether the same things stand behind both figures."""


def is_nearer(other: Rival, support: Support, known: set[str]) -> bool:
    """Tell whether a figure that is right of one fact stands among the words of another, which has none."""
    is_date, fact = support.quantity.kind in DATES and other.one.fact.id in known, other.one.fact
    own = (own for own, _ in figures_of(fact) if own.text != fact.as_of)  # which is no day of what is told
    if is_date and any(is_same(support.figure.quantity, one) for one in own):
        return False  # it has both
    is_by_chance = support.reach < _SURE and min(other.one.coverage, other.one.precision) >= MOSTLY
    is_of_source = support.quantity.text == support.fact.as_of and support.figure.quantity.kind == "year"
    if is_date and (is_by_chance or (is_of_source and other.one.coverage >= _SURE_OF_OTHER)):
        return True
    least = max(_MOSTLY_OF_IT, _MOSTLY_NEARER * support.coverage)
    is_mostly = support.quantity.kind == "percent" and other.one.coverage >= least
    nearer = _FAR_NEARER if is_date else 1 if is_mostly else _NEARER
    return (
        (is_date or other.one.fact.id not in known)
        and (other.is_counted or is_mostly or other.quantity.kind not in ("percent", "count"))
        and other.one.coverage >= _SURE_OF_OTHER
        and other.weight > nearer * support.weight
    )


def rival_of(
    claims: Claims,
    figure: Figure,
    meant: Sequence[Meant],
    known: set[str],
    said: set[tuple[str, str, str]],
    counted_too: set[str],
    is_supported: bool,
) -> Rival | None:
    """Return the fact which is meant that has another figure.

    `known` are facts of which the sentence has some figure, `said` those figures, which it says already,
    `counted_too` the facts of which it has a figure that is no date.
    """
    if claims.sentence.is_context:
        return None
    near, whole = claims.near(figure.start), telling_of(claims.text)
    if 0 < claims.label_end <= figure.start:
        near |= telling_of(claims.text[: claims.label_end])
    around = claims.told_before
    telling = near - _TELLING_PARTS
    if names_in(claims.said(claims.clause(figure.start))):
        telling -= telling_of(claims.text[figure.start : figure.end])  # `Japan is runner-up`
    if not telling or (
        figure.quantity.kind in DATES and len(telling) <= FEWEST and not _names_somebody(claims, figure)
    ):
        near = whole  # `a task force, too, set up in late 2022`
    is_left = is_remnant(claims, figure)
    if is_left:
        near = whole = whole | telling_of(claims.sentence.before)
    left_out = left_to_clause_before(claims, figure)
    near |= left_out
    flow = flows.near(claims, figure)
    partners, others = Partners(claims, figure), OfOthers(claims, figure)
    best: Rival | None = None
    refers = _REFERS.match(claims.text) if figure.quantity.kind in DATES else None
    referred = telling_of(refers["what"]) if refers else frozenset[str]()
    is_of_before = figure.quantity.kind in DATES and claims.text.startswith(THEY)
    deal = deal_of(claims, figure) if figure.quantity.kind in DATES else frozenset[str]()
    is_since = figure.quantity.kind in DATES and bool(_ORIGIN.search(claims.text, 0, figure.start))
    is_of_first = figure.quantity.kind in DATES and len(near - _TELLING_PARTS) <= FEWEST
    is_span = figure.quantity.kind in ("count", "crowd") and bool(
        _SPAN_OF_TIME.match(claims.text, figure.end)
    )
    is_rank = figure.quantity.kind == "rank"
    are_others = figure.quantity.kind == "count" and bool(_OTHERS.match(claims.text, figure.end))
    beside = names_in(claims.text) - OURS if are_others else frozenset[str]()
    for one in meant:
        is_date = figure.quantity.kind in DATES and one.precision < _MOSTLY_OF_IT
        is_said_by = is_date and _is_said_by(claims, near, one)
        if figure.quantity.kind in DATES and (
            is_of_another(claims, figure, deal, one) or _is_of_other_persons(claims, one.fact)
        ):
            continue
        is_date = is_date and not is_said_by
        is_first = one.fact.id == claims.first and len(one.shared - _WHEN) >= FEWEST
        is_origin = is_since and is_first and one.precision >= SURE_OF_DATED
        is_origin |= is_since and _is_subject_of_clause(claims, figure, one)
        is_origin = is_origin and bool(SINCE.search(one.fact.statement))
        least = SURE_OF_DATED if is_date and one.fact.id not in counted_too and not is_origin else _SURE
        is_of_flow = bool(flow) and flow == one.fact.flow and bool(one.shared)  # `the deficit with Japan`
        is_told = one.reach >= least or (one.precision >= MOSTLY and (len(one.shared) > 1 or is_of_flow))
        is_of_rest = are_others and bool(one.shared) and bool(_SO_MANY_OTHERS.search(one.fact.statement))
        is_of_rest = is_of_rest and beside <= countries_of(one.fact.statement)
        is_told = is_told or is_of_rest
        is_known = one.fact.id in known
        is_said = max(one.coverage, one.precision) >= _SAYS or is_left or is_of_rest
        if not is_told or not (is_known or is_said):
            continue
        if is_span and one.shared <= _YEARS_ALONE:
            continue  # how long something took, and nothing else
        is_gone_on_with = passages_of(one.fact) & claims.followed and one.precision >= MOSTLY
        is_referred_to = bool(referred) and referred <= one.shared and one.reach >= _REFERRED
        is_gone_on_with = is_gone_on_with or (is_of_before and bool(one.shared) and one.reach >= _WHOLE)
        fewest = 1 if is_gone_on_with or is_referred_to else FEWEST
        is_named = one.coverage >= _MOSTLY_NAMED and (
            claims.meanings.count(whole, one.fact) > FEWEST
            or (one.fact.id == claims.first and one.precision >= _MOSTLY_NAMED)
        )
        if figure.quantity.kind in DATES and not is_known and len(one.shared) < fewest and not is_named:
            continue  # one word is too little for it to be when that was
        held = [
            (own, end)
            for own, start, end in _of_one_kind(one.fact.statement, figure.quantity.kind in DATES)
            if not one.fact.statement.endswith(" before ", 0, start)
            and not ((one.fact.id, own.kind, own.key) in said and (is_supported or own.kind in _TOLD_ONCE))
            and is_comparable(claims, figure, own, one.fact, end)
            and flows.agree(flow, flows.stated(one.fact, start))
            and not _is_long_over(figure, own, one)
        ]
        if not held or not claims.speaks_of(one) or others.are_told_of(one):
            continue  # most have no such figure
        if is_of_another_day(claims, one.fact) or (is_span and _is_hardly_meant(claims, one)):
            continue
        if flow == "balance" and figure.quantity.kind == "rank" and one.fact.flow != flow:
            continue  # of how wide a deficit is
        if left_out and one.fact.flow:
            continue  # by which flow, is left out as well
        if partners.exclude(one) or (figure.quantity.kind == "count" and _counts_others(claims, figure, one)):
            continue
        if len(held) > 1 and figure.quantity.kind in DATES:
            deeds = deeds_by_year(one.fact.statement)
            done = claims.near(figure.start)
            held.sort(key=lambda found: done.isdisjoint(deeds.get(found[0].key, ())))
        for own, end in held:
            behind, theirs = counted(claims.text, figure.end), counted(one.fact.statement, end)
            is_of_label = not behind and bool(labelled(claims, figure, one.fact) & theirs)
            things = is_of_label or bool(behind & theirs)
            words = whole if one.coverage >= MOSTLY and not is_supported else near
            shared = claims.meanings.met(words, one.fact)
            count = claims.meanings.count(words, one.fact)
            is_sure = count > 1 or is_known or claims.meanings.count(words | around, one.fact) > 2
            is_placing = is_rank and one.precision >= MOSTLY and is_ranking(claims, figure)
            is_placing = is_placing and not one.fact.flow
            is_his = is_superlative(figure.quantity) or is_placing
            is_his = is_his and bool(count) and partners.is_of_bearer(one.fact)
            is_sure = (
                is_sure
                or is_his
                or is_of_label
                or (is_of_rest and things)
                or (not is_span and is_same_head(claims, figure, one.fact, end))
                or (figure.quantity.kind == "rank" and one.precision >= MOSTLY and one.reach >= SURE_OF_DATED)
                or bool(count and is_of_first and one.fact.id == claims.first)
                or bool(flow and one.fact.flow and count)
                or bool(figure.quantity.kind == "percent" and things and one.reach >= SURE_OF_DATED)
            )
            if not is_sure:
                continue
            rank = shared + one.score / 10
            is_of_it = (
                is_known or is_said_by or is_origin or is_his or max(one.reach, one.precision) >= SUBJECT
            )
            is_of_it |= is_rank and not one.fact.flow and len(one.shared) > FEWEST
            if not things and not is_of_it:
                continue  # which is of another subject
            is_enough = shared > 1.5 or is_known or is_his or one.coverage >= _MOSTLY_SAID
            is_enough = is_enough or (is_of_before and bool(count) and one.reach >= _WHOLE)
            if is_enough and (best is None or rank > best.weight):
                best = Rival(one, own, rank, things)
    if best is None and figure.quantity.kind == "percent":
        best = _of_subject_before(claims, figure, meant)
    if best and figure.quantity.kind == "percent" and is_of_a_look_alike(claims, figure, best.one.fact):
        return None
    if best and not flow and _is_another_sum(claims, figure, best.one.fact):
        return None  # of which way it is, is not said
    if (
        best
        and figure.quantity.kind == "rank"
        and not flow
        and is_right_of_others(claims, figure, best.one.fact)
    ):
        return None
    return best


def _is_another_sum(claims: Claims, figure: Figure, fact: Fact) -> bool:
    """Tell whether a sum is what is traded with a partner whom a fact is of, by some measure."""
    if figure.quantity.kind != "money":
        return False
    own = countries_of(fact.statement) - OURS
    return any(
        is_same(figure.quantity, sum)
        for way in flows.MEASURES
        for partner, other in sums_by(claims, way).items()
        if partner in own
        for sum in held_by(other)
    )


def is_of_a_total(claims: Claims, figure: Figure) -> bool:
    """Tell whether a share is of a sum, of which no fact need have it: `61% of the Japanese total`."""
    return figure.quantity.kind == "percent" and bool(
        _OF_A_TOTAL.search(claims.text, *claims.clause(figure.start))
    )


def _of_subject_before(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Rival | None:
    """Return the share that a fact gives of the same whole, where `it` goes on with its paragraph."""
    top = next(iter(claims.meanings.meant(claims.sentence.before)), None)
    if top is None or not claims.text.startswith(_IT) or names_in(claims.text) - ALWAYS:
        return None
    things = telling_of(claims.text[figure.end : figure.end + _BEHIND])
    for one in meant if not OfOthers(claims, figure).are_told_of(top) else ():
        statement, is_of_same = one.fact.statement, passages_of(top.fact) & passages_of(one.fact)
        is_whole = claims.meanings.count(things, one.fact) == len(things) and claims.speaks_of(one)
        for own, _, end in _of_one_kind(statement, False) if is_of_same and is_whole else ():
            if own.kind == "percent" and things & one.shared & telling_of(statement[end : end + _BEHIND]):
                return Rival(one, own, one.score, True)
    return None


def of_whose_share(claims: Claims, figure: Figure, other: Rival | None) -> Rival | None:
    """Return the share of whom a sentence goes on to name, `the U.S. figure was 9%`; else what is found."""
    from . import shares  # for a percentage that no fact meant has

    who = shares.goes_on_to(claims, figure)
    if other and (not who or who in countries_of(other.one.fact.statement)):
        return other
    found = shares.of_another(claims, figure)[:1] if who else shares.of_who_is_named(claims, figure)
    found = shares.set_against(claims, figure)[:1] or found
    held = [(one, own) for one in found for own in held_by(one.fact) if own.kind == "percent"]
    return Rival(*held[0], 0, True) if held else other


def _is_of_other_persons(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names people of the facts meant, and none whom a fact names."""
    if not claims.people or not persons_of(fact.statement):
        return False
    statement = fact.statement.lower()
    return not any(name in statement for name in claims.people)


def _is_said_by(claims: Claims, near: frozenset[str], one: Meant) -> bool:
    """Tell whether a fact has most of the telling words of a clause, of which there are some."""
    near = near - _WHEN
    is_enough = len(near) >= FEWEST and len(near & one.shared) >= FEWEST
    return is_enough and claims.meanings.met(near, one.fact) >= _MOST_OF_CLAUSE * claims.meanings.weight(near)


def _is_subject_of_clause(claims: Claims, figure: Figure, one: Meant) -> bool:
    """Tell whether the clause of a figure is of the subject of a fact, whatever the other clauses are of.

    It has no word that is strange to the facts meant of that topic: `a party to the tax treaty`.
    """
    own = claims.meanings.of(one.fact, claims.said(claims.clause(figure.start)))
    if own.precision < SUBJECT or len(own.shared) < FEWEST:
        return False
    topic = one.fact.id.partition(".")[0]
    near = [other.fact for other in claims.meant if other.fact.id.startswith(f"{topic}.")]
    words = (frozenset((word,)) for word in claims.near(figure.start) - _WHEN)
    return all(any(claims.meanings.count(word, fact) for fact in near) for word in words)


@lru_cache(KEPT)
def _of_one_kind(statement: str, are_dates: bool) -> list[tuple[Quantity, int, int]]:
    """Return the dates of a statement, or its other figures, with their places: none stands for the other."""
    return [found for found in quantities_of(statement) if (found[0].kind in DATES) == are_dates]


def _is_long_over(figure: Figure, own: Quantity, one: Meant) -> bool:
    """Tell whether a date is decades before that of a fact, or years before what it foresees."""
    said, then, day = figure.quantity.key[:4], own.key[:4], one.fact.as_of[:4]
    if figure.quantity.kind not in DATES or not (said.isdecimal() and then.isdecimal()):
        return False
    if then > day:
        return int(said) < int(day) - _YEARS_BEFORE
    return int(said) < int(then) - _DECADES_BEFORE and one.precision < _MOSTLY_SAID


def _names_somebody(claims: Claims, figure: Figure) -> bool:
    """Tell whether a word of a figure's clause begins with a capital: a name, or who the clause is of."""
    begin, _ = claims.clause(figure.start)
    return any(word[:1].isupper() for word in claims.text[begin : figure.start].split())


def _counts_others(claims: Claims, figure: Figure, one: Meant) -> bool:
    """Tell whether what is counted is what another fact is about, and by a word that this one lacks."""
    behind = _COUNTED.match(claims.text, figure.end)
    things = telling_of(behind[0]) & claims.meant[0].shared if behind else frozenset[str]()
    return claims.meanings.count(things, one.fact) < len(things)


def _is_hardly_meant(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence is of another fact than one, by its words and not by its figure's alone."""
    own = next((other.score for other in claims.meant if other.fact.id == one.fact.id), 0.0)
    return own < CLOSE * claims.meant[0].score
