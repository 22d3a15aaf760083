"""What facts support: a sentence, or a part or a clause of one, where a fact surely says the same."""

from __future__ import annotations

import re

from .claims import Claims, Figure
from .countries import names_in
from .doubt import is_in_doubt
from .faults import Fault, supported_at
from .findings import LONGEST
from .followed import passages_of
from .hedging import MEANT
from .likeness import is_same
from .patterns import pattern
from .readings import countries_of
from .sayings import WHOLE, about
from .stated import figures_like
from .support import Support

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Meant

    Part = tuple[int, Claims, list[Meant]]  # where it begins, what it says, the facts that it is about
    Place = tuple[int, int]

_SAID = 0.5  # the share of a fact from which a clause says it by itself
_MOSTLY = 0.6  # the share of a short sentence that a fact has which it goes on with
_AHEAD = 1.2  # by how much such a fact is meant more than any other
_THAT = pattern(
    r"(?<!said)(?<!says) (that|which) (?:could|may|might|would|will|ha[sd]|have|is|are|was|were) ",
    needs=" that | which ",
)
_NOT_SAID = pattern(  # `if it takes effect`, `it was Japan that did`
    r"\W*(?:if|unless|were|should|once|provided|until|whether|that (?:the|it|we|they))\b"
    r"|.*\bit (?:is|was) [^,;]{1,40} (?:that|who|which)\b",
    re.I,
)


def supported(claims: Claims, fact: Fact) -> Fault:
    """Return that a fact says what a sentence does: nothing of it was found wanting."""
    return supported_at(0, min(len(claims.text), LONGEST), fact)


def gone_on_with(claims: Claims) -> list[Fact]:
    """Return the fact of which a short sentence says the rest that the sentences before leave open."""
    top = claims.meant[0] if claims.meant else None
    if top is None or not passages_of(top.fact) & claims.followed or not claims.speaks_of(top):
        return []
    next_score = claims.meant[1].score if len(claims.meant) > 1 else 0.0
    is_sure = top.precision >= _MOSTLY and top.reach >= MEANT and top.score >= _AHEAD * next_score
    is_own = names_in(claims.text) <= countries_of(top.fact.statement)
    return [top.fact] if is_sure and is_own and not is_in_doubt(claims, top.fact) else []


class Beside:
    """What parts of a sentence say beside its faults, and beside what it is known to be supported by."""

    def __init__(self, claims: Claims, faults: Sequence[Fault], known: Sequence[Fault | Support]) -> None:
        self._claims, self._faults = claims, faults
        self._known = [(_place(one), one.fact.id) for one in known]
        length = min(len(claims.text), LONGEST)
        wide = (one for one in faults if one.end - one.start >= length)
        self._sources = frozenset(locator for one in wide for locator in one.fact.locators)

    def supported(self, parts: Sequence[Part]) -> Iterator[Fault]:
        """Yield each part with the fact that it says, where it surely says one, and so each clause.

        A clause, of which so little tells what it says, counts where nothing of it is supported, and says no
        fact that rests on the same as one that is found wrong, unless it has the whole of it.
        """
        for begin, part, meant in parts:
            if meant and not self._is_of_wrong_label(begin + len(part.text), meant[0].fact):
                yield from self._said(begin, part, meant[0].fact)
        for begin, part, meant in self._spans(self._relatives()):
            if meant and self._sources.isdisjoint(meant[0].fact.locators):
                yield from self._said(begin, part, meant[0].fact)
        for begin, part, meant in self._spans(self._claims.clauses):
            if meant and (not self._may_be_wrong(meant[0].fact) or self._is_whole(meant[0])):
                yield from self._said(begin, part, meant[0].fact)

    def _is_of_wrong_label(self, end: int, fact: Fact) -> bool:
        """Tell whether a part that ends at a place is the label of what is wrong of a fact, or labelled."""
        label = self._claims.label_end
        return any(one.fact.id == fact.id and min(end, one.end) <= label for one in self._faults)

    def _relatives(self) -> Iterator[Place]:
        """Yield where the rest of a clause says something of what it names: `documents that could change`."""
        for match in _THAT.finditer(self._claims.text):
            yield match.end(1), self._claims.clause(match.end())[1]

    def _spans(self, clauses: Iterable[Place]) -> Iterator[Part]:
        """Yield the clauses over which nothing is known to be supported, with what they may say."""
        for clause in clauses if self._claims.meant else ():
            if not any(_overlap(clause, place) for place, _ in self._known):
                for begin, part in self._claims.parted(clause):
                    meant = about(part, set(), bool(part.figures))
                    yield (
                        begin,
                        part,
                        [one for one in meant if one.coverage >= _SAID or one.precision >= WHOLE],
                    )

    def _may_be_wrong(self, fact: Fact) -> bool:
        """Tell whether a fact is one that is found wrong, or rests on the same as one whose fault is wide."""
        is_wrong = any(one.fact.id == fact.id for one in self._faults)
        return is_wrong or not self._sources.isdisjoint(fact.locators)

    def _is_whole(self, one: Meant) -> bool:
        """Tell whether a clause says a fact whole, and what is wrong is no word that is not there."""
        length = min(len(self._claims.text), LONGEST)
        return one.coverage >= WHOLE and all(fault.end - fault.start < length for fault in self._faults)

    def _said(self, begin: int, part: Claims, fact: Fact) -> Iterator[Fault]:
        """Yield that a fact says a part, if it is certain and not known yet."""
        place = begin, begin + len(part.text)
        if _NOT_SAID.match(part.text) or any(_spoils(one, fact, place) for one in self._faults):
            return
        is_known = any(id == fact.id and _overlap(place, other) for other, id in self._known)
        if not is_known and _has_figures(part, fact) and not is_in_doubt(part, fact):
            lead = len(part.text) - len(part.text.lstrip())
            one = supported(part, fact)
            one = one.but(start=begin + lead, end=begin + one.end)
            self._known.append((_place(one), fact.id))
            yield one


def _place(one: Fault | Support) -> Place:
    at: Fault | Figure = one.figure if isinstance(one, Support) else one
    return at.start, at.end


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _spoils(fault: Fault, fact: Fact, part: Place) -> bool:
    """Tell whether a fault stands in a part of a sentence, or over more than that and is of the fact."""
    wrong = _place(fault)
    is_wider = wrong != part and wrong[0] <= part[0] and part[1] <= wrong[1]
    return _overlap(wrong, part) and (not is_wider or fault.fact.id == fact.id)


def _has_figures(part: Claims, fact: Fact) -> bool:
    """Tell whether a fact has each figure of a part of a sentence."""
    said = [one.quantity for one in part.figures]
    return all(any(is_same(one, own) for own, _ in figures_like(fact, one)) for one in said)
