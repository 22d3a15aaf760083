"""What a figure of a sentence stands for among those of the facts which are meant."""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.kept import cached_property
from ..core.record import Record
from . import flows
from .claims import DATES
from .countries import OURS, names_in
from .explained import OfOthers, is_of_another_day
from .followed import passages_of
from .likeness import (
    counted,
    is_comparable,
    is_ranking,
    is_same_head,
    is_superlative,
    labelled,
)
from .patterns import pattern
from .persons import persons_of
from .readings import KEPT, countries_of, quantities_of, telling_of
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
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .claims import Claims, Figure
    from .meaning import Meant

SUBJECT = 0.43  # the share of a fact, or of a sentence, from which the fact's subject is the sentence's
SINCE = pattern(r"\bsince (?P<year>\d{4})(?!s)\b", needs="since ")
_SPAN_OF_TIME = pattern(r"[ -](?:years?|decades?)\b")
_SAYS = 0.2  # the share of a fact, or of the sentence, said by a sentence that has another figure
_MOSTLY_NAMED = 0.4  # the share of a fact from which its name, in full, tells that it is meant
_MOSTLY_SAID = 0.7  # the share of a fact from which few words of little weight are enough
_MOST_OF_CLAUSE = 0.75  # the share of a clause from which it is of a fact
MOSTLY_OF_IT = 0.5  # the share of a sentence from which a fact is surer to date it
SURE = 0.2  # the share of a fact's telling words that a sentence has where the fact is meant
_REFERRED = 0.7  # the share of a fact that the sentence before has where one goes on: `That exit, in 2018,`
_REFERS = pattern(r"\W*(?:That|This|The latter|The) (?P<what>[a-z]\w+)\b", needs="That |This |The ")
_WHOLE = 0.9  # the share of a fact that the sentence before has where one goes on: `They were signed in 2018`
_ENOUGH = 1.5  # what the words weigh that tell surely
_YEARS_BEFORE, _DECADES_BEFORE = 5, 25
_COUNTED = pattern(
    r"(?:[ -](?!(?:with|by|in|at|for|from|to|on)\b)[\w'-]+){1,4}"
)  # `five summits` with somebody
_OTHERS = pattern(r" others?\b")
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


class _Told(Record):
    """How a fact is told of in a sentence."""

    one: Meant
    is_known: bool
    """Whether the sentence has some figure of it."""
    is_said_by: bool
    """Whether the clause of the figure says it."""
    is_origin: bool
    """Whether the figure is since when it has been so."""
    is_of_rest: bool
    """Whether so many others are counted in both."""


class Sought:
    """A figure of a sentence, and what there tells which figure of which fact it stands for.

    `known` are facts of which the sentence has some figure, `said` those figures, which it says already,
    `counted_too` the facts of which it has a figure that is no date.
    """

    def __init__(
        self,
        claims: Claims,
        figure: Figure,
        known: set[str],
        said: set[tuple[str, str, str]],
        counted_too: set[str],
        is_supported: bool,
    ) -> None:
        self.claims, self.figure = claims, figure
        self._known, self._said, self._counted_too = known, said, counted_too
        self._is_supported = is_supported
        kind = figure.quantity.kind
        self._is_date, self._is_rank = kind in DATES, kind == "rank"
        self._is_span = kind in ("count", "crowd") and bool(_SPAN_OF_TIME.match(claims.text, figure.end))
        self._is_of_before = self._is_date and claims.text.startswith(THEY)

    @cached_property
    def flow(self) -> str:
        """Which way the trade goes that it measures, or nothing."""
        return flows.near(self.claims, self.figure)

    def rivals(self, meant: Sequence[Meant]) -> Iterator[Rival]:
        """Yield the figures of facts that may be meant by it."""
        for one in meant:
            told = self._told(one)
            held = self._held(one) if told else []
            if told and held and self._may_be(one):
                yield from filter(None, (self._rival(told, own, end) for own, end in held))

    @cached_property
    def _words(self) -> tuple[frozenset[str], frozenset[str]]:
        """The telling words near it, and those of the whole sentence."""
        claims, figure = self.claims, self.figure
        near, whole = claims.near(figure.start), telling_of(claims.text)
        if 0 < claims.label_end <= figure.start:
            near |= telling_of(claims.text[: claims.label_end])
        telling = near - _TELLING_PARTS
        if names_in(claims.said(claims.clause(figure.start))):
            telling -= telling_of(claims.text[figure.start : figure.end])  # `Japan is runner-up`
        is_short = self._is_date and len(telling) <= FEWEST and not _names_somebody(claims, figure)
        if not telling or is_short:
            near = whole  # `a task force, too, set up in late 2022`
        if self._is_left:
            near = whole = whole | telling_of(claims.sentence.before)
        return near | self._left_out, whole

    @cached_property
    def _is_left(self) -> bool:
        """Whether what it is of is left to the sentence before."""
        return is_remnant(self.claims, self.figure)

    @cached_property
    def _left_out(self) -> frozenset[str]:
        """The words that are left to the clause before."""
        return left_to_clause_before(self.claims, self.figure)

    @cached_property
    def _partners(self) -> Partners:
        return Partners(self.claims, self.figure)

    @cached_property
    def _others(self) -> OfOthers:
        return OfOthers(self.claims, self.figure)

    @cached_property
    def _deal(self) -> frozenset[str]:
        """The telling words of the deal of which a date is."""
        return deal_of(self.claims, self.figure)

    @cached_property
    def _referred(self) -> frozenset[str]:
        """The telling words of what the sentence refers to, of which a date is: `That exit, in 2018,`."""
        refers = _REFERS.match(self.claims.text)
        return telling_of(refers["what"]) if refers else frozenset()

    @cached_property
    def _is_since(self) -> bool:
        return self._is_date and bool(_ORIGIN.search(self.claims.text, 0, self.figure.start))

    @cached_property
    def _is_of_first(self) -> bool:
        """Whether so little tells near a date that it is of what the sentence means by its own words."""
        return self._is_date and len(self._words[0] - _TELLING_PARTS) <= FEWEST

    @cached_property
    def _beside(self) -> frozenset[str] | None:
        """The countries named where so many others are counted; None where none are."""
        are_others = self.figure.quantity.kind == "count" and _OTHERS.match(self.claims.text, self.figure.end)
        return names_in(self.claims.text) - OURS if are_others else None

    def _told(self, one: Meant) -> _Told | None:
        """Return how the sentence tells of a fact, or nothing where it hardly does."""
        claims, fact = self.claims, one.fact
        if self._is_date and (
            is_of_another(claims, self.figure, self._deal, one) or _is_of_other_persons(claims, fact)
        ):
            return None
        is_partly = self._is_date and one.precision < MOSTLY_OF_IT
        told = _Told(
            one,
            fact.id in self._known,
            is_partly and _is_said_by(claims, self._words[0], one),
            self._is_since and self._is_origin(one),
            self._is_of_rest(one),
        )
        is_dated = is_partly and not (told.is_said_by or told.is_origin or fact.id in self._counted_too)
        is_of_flow = (
            bool(self.flow) and self.flow == fact.flow and bool(one.shared)
        )  # `the deficit with Japan`
        is_told = one.reach >= (SURE_OF_DATED if is_dated else SURE) or told.is_of_rest
        is_told = is_told or (one.precision >= MOSTLY and (len(one.shared) > 1 or is_of_flow))
        is_said = (
            told.is_known or told.is_of_rest or max(one.coverage, one.precision) >= _SAYS or self._is_left
        )
        return told if is_told and is_said and not self._is_too_little(told) else None

    def _is_origin(self, one: Meant) -> bool:
        """Tell whether it is since when something has been so, as a fact gives it."""
        if not SINCE.search(one.fact.statement):
            return False
        is_first = one.fact.id == self.claims.first and len(one.shared - _WHEN) >= FEWEST
        is_sure = is_first and one.precision >= SURE_OF_DATED
        return is_sure or _is_subject_of_clause(self.claims, self.figure, one)

    def _is_of_rest(self, one: Meant) -> bool:
        """Tell whether a fact counts so many others, too, than those whom the sentence names."""
        if self._beside is None or not one.shared or not _SO_MANY_OTHERS.search(one.fact.statement):
            return False
        return self._beside <= countries_of(one.fact.statement)

    def _is_too_little(self, told: _Told) -> bool:
        """Tell whether what a sentence shares with a fact is only how long, or one word for when that was."""
        one, claims = told.one, self.claims
        if self._is_span and one.shared <= _YEARS_ALONE:
            return True
        if not self._is_date or told.is_known:
            return False
        goes_on = (passages_of(one.fact) & claims.followed and one.precision >= MOSTLY) or (
            self._is_of_before and bool(one.shared) and one.reach >= _WHOLE
        )
        is_referred_to = bool(self._referred) and self._referred <= one.shared and one.reach >= _REFERRED
        if len(one.shared) >= (1 if goes_on or is_referred_to else FEWEST):
            return False
        is_first = one.fact.id == claims.first and one.precision >= _MOSTLY_NAMED
        is_named = is_first or claims.meanings.count(self._words[1], one.fact) > FEWEST
        return one.coverage < _MOSTLY_NAMED or not is_named

    def _held(self, one: Meant) -> list[tuple[Quantity, int]]:
        """Return the figures of a fact for which it may stand, with their ends."""
        statement = one.fact.statement
        held = [
            (own, end)
            for own, start, end in of_one_kind(statement, self._is_date)
            if not statement.endswith(" before ", 0, start)
            and not self._is_said(one, own)
            and is_comparable(self.claims, self.figure, own, one.fact, end)
            and flows.agree(self.flow, flows.stated(one.fact, start))
            and not _is_long_over(self.figure, own, one)
        ]
        if len(held) > 1 and self._is_date:
            deeds, done = deeds_by_year(statement), self.claims.near(self.figure.start)
            held.sort(key=lambda found: done.isdisjoint(deeds.get(found[0].key, ())))
        return held

    def _is_said(self, one: Meant, own: Quantity) -> bool:
        """Tell whether the sentence says a figure of a fact already."""
        is_once = self._is_supported or own.kind in _TOLD_ONCE
        return is_once and (one.fact.id, own.kind, own.key) in self._said

    def _may_be(self, one: Meant) -> bool:
        """Tell whether a fact which has such a figure may be the one, by whom and what it is of."""
        claims, figure = self.claims, self.figure
        if not claims.speaks_of(one) or self._others.are_told_of(one) or is_of_another_day(claims, one.fact):
            return False
        if self._is_span and _is_hardly_meant(claims, one):
            return False
        if self.flow == "balance" and self._is_rank and one.fact.flow != self.flow:
            return False  # of how wide a deficit is
        if self._left_out and one.fact.flow:
            return False  # by which flow, is left out as well
        is_of_others = figure.quantity.kind == "count" and _counts_others(claims, figure, one)
        return not (self._partners.exclude(one) or is_of_others)

    def _rival(self, told: _Told, own: Quantity, end: int) -> Rival | None:
        """Return a figure of a fact as what it stands for, if that is sure."""
        one, claims, (near, whole) = told.one, self.claims, self._words
        behind, theirs = counted(claims.text, self.figure.end), counted(one.fact.statement, end)
        is_of_label = not behind and bool(labelled(claims, self.figure, one.fact) & theirs)
        are_same = is_of_label or bool(behind & theirs)
        words = whole if one.coverage >= MOSTLY and not self._is_supported else near
        weight, count = claims.meanings.met(words, one.fact), claims.meanings.count(words, one.fact)
        is_his = bool(count) and self._is_of_bearer(one)
        is_sure = (
            (count > 1 or told.is_known or is_his or is_of_label)
            or claims.meanings.count(words | claims.told_before, one.fact) > FEWEST
            or self._is_sure_by_kind(told, end, count, are_same)
        )
        is_of_it = told.is_known or told.is_said_by or told.is_origin or is_his
        is_of_it = is_of_it or max(one.reach, one.precision) >= SUBJECT
        is_of_it = is_of_it or (self._is_rank and not one.fact.flow and len(one.shared) > FEWEST)
        is_enough = weight > _ENOUGH or told.is_known or is_his or one.coverage >= _MOSTLY_SAID
        is_enough = is_enough or (self._is_of_before and bool(count) and one.reach >= _WHOLE)
        if is_sure and (are_same or is_of_it) and is_enough:
            return Rival(one, own, weight + one.score / 10, are_same)
        return None

    def _is_of_bearer(self, one: Meant) -> bool:
        """Tell whether it is a rank of whom a fact is of: `the largest`, or a place among others."""
        is_placing = self._is_rank and one.precision >= MOSTLY and not one.fact.flow
        is_placing = is_placing and is_ranking(self.claims, self.figure)
        return (is_superlative(self.figure.quantity) or is_placing) and self._partners.is_of_bearer(one.fact)

    def _is_sure_by_kind(self, told: _Told, end: int, count: int, are_same: bool) -> bool:
        """Tell whether little is enough for a figure of its kind."""
        one, kind = told.one, self.figure.quantity.kind
        if not self._is_span and is_same_head(self.claims, self.figure, one.fact, end):
            return True
        if are_same and (told.is_of_rest or (kind == "percent" and one.reach >= SURE_OF_DATED)):
            return True
        if kind == "rank" and one.precision >= MOSTLY and one.reach >= SURE_OF_DATED:
            return True
        is_first = self._is_of_first and one.fact.id == self.claims.first
        return bool(count and (is_first or (self.flow and one.fact.flow)))


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
def of_one_kind(statement: str, are_dates: bool) -> list[tuple[Quantity, int, int]]:
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
