"""How likely a figure of a new edition says what one of the old one said, whatever led to it.

A fact is followed through its own sentence first. What is hardly like it is given up again, and what finds no
successor there is held against every other figure of its kind, each weighed by what stands about it. The
weights are those of a logistic regression on 1,200 judged facts of 75 pairs of editions, rounded; the limits
are from 1,550 facts of 76 pairs, those of a lead from 2,650 facts of 128 pairs.
"""

from __future__ import annotations

from ..check.agreement import DATES
from ..core.record import Record
from ..language.quantities import figures
from .alignment import bag, has_digit
from .spots import likeness_of_places, spots
from .surroundings import about, unit_of, words_behind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .alignment import Edition, Match
    from .spots import Spot
    from .successors import Successors

_LIGHT = 3.75  # weight below which a figure is hardly ever the successor
_LEAST = 6.0  # and from which it is, if it may be of the same; from 5.5 on it is more often than not
_AHEAD, _LEAST_AHEAD = 1.5, 4.5  # lead before every other figure from which another one needs less weight
_DATE_AHEAD, _LEAST_OF_DATE = 1.0, 5.25  # lead and weight of a date, of which a report has many
_FAR_AHEAD = 2.75  # lead from which the same figure is the fact's, whatever else is about it
_NOUNLESS = 6.5  # and from which a count needs no noun
_PLAIN = 7.5  # and from which it is whatever is counted with it, and whatever hedge has gone
_FEWEST = 12  # sentences of an edition that tells how rare its words are
_CLAUSE = 1.75  # share of the claim that the figure's clause and the heading tell
_SENTENCE = 1.2  # and its sentence with the one before and the heading
_SURROUNDINGS = 1.75  # share of what stood about the old figure
_PLACE = 1.3  # share of the words right beside it that are the same
_OWN = 1.45  # its sentence is what the fact's own has become
_ALONE = 0.85  # it is the only figure of the kind in its sentence
_SIZE = 2.5  # it is of the same size
_TIMES = 3  # within which it is
_SAME = 1.45  # it is the same
_OF_OTHERS = -1.2  # it stood in the old sentence that its own comes from,
_BESIDE = -2.3  # or beside the fact's own
_TAKEN = -1.8  # another fact has become it
_PAST = -1.4  # it is said to have been so before
_HISTORY = -0.9  # either is history, and the other not


class Figure(Record):
    """A figure and where it stands."""

    address: str
    kind: str
    key: str


class Weighed(Record):
    """A figure of the new edition with its sentence, and how likely it says what a fact's figure said."""

    weight: float
    spot: Spot
    match: Match
    is_plain: bool  # so likely that nothing else about it counts


class Weighing:
    """The figures of a new edition that are of the kind of a fact's; `taken` are those of other facts."""

    def __init__(
        self, edition: Edition, fact: Fact, successors: Successors, taken: Collection[Figure]
    ) -> None:
        self._edition, self._fact, self._successors, self._taken = edition, fact, successors, taken
        self._claim = {word for word in about(fact) if not has_digit(word)}
        own = successors.own
        self._beside = {(one.claim.kind, one.claim.key) for one in successors.spots if one is not own}
        self._is_telling = len(edition.sentences) >= _FEWEST

    def likeliest(self) -> Weighed | None:
        """Return the figure that most likely says what a lost one said; nothing if none does.

        It may be the same, which was not found for what its sentence has beside it.
        """
        if self._successors.is_of_earlier_year:
            return None
        weighed = [
            one
            for place in range(len(self._edition.sentences))
            for one in self._weighed(self._edition.at(self._successors.old, place))
            if not self._is_of_other_year(one.spot)
        ]
        heaviest = sorted(weighed, key=lambda one: -one.weight)
        return next((one for one in heaviest if self._is_its(one, _lead(one, heaviest))), None)

    def is_too_light(self, found: Quantity, match: Match) -> bool:
        """Tell whether a figure that was found for a fact's in a sentence hardly says what that said."""
        if self._successors.wanted.kind in DATES or not self._is_telling:
            return False
        there = self._weighed(match)
        if any(one.spot.is_past and one.spot.claim.key == self._successors.wanted.key for one in there):
            return False  # `which once had 640 workers and now has 210`
        weights = [one.weight for one in there if one.spot.claim.key == found.key]
        return bool(weights) and max(weights) < _LIGHT

    def _weighed(self, match: Match) -> list[Weighed]:
        """Return the figures of the kind in a sentence."""
        there = spots(match.sentence.text, self._successors.wanted.kind, self._successors.common)
        weights = [self._weight(spot, match, len(there) == 1) for spot in there]
        return [
            Weighed(weight, spot, match, self._is_telling and weight >= _PLAIN)
            for spot, weight in zip(there, weights, strict=True)
        ]

    def _is_its(self, one: Weighed, lead: float) -> bool:
        """Tell whether a figure is likely enough, and of the same: a count by its noun or by its weight.

        The further it is ahead of every other one, the less else it takes.
        """
        spot, text, successors = one.spot, one.match.sentence.text, self._successors
        is_other = spot.claim.key != successors.wanted.key
        if not self._is_heavy(one, lead) or successors.is_of_one_beside(spot, one.match):
            return False
        if not is_other and one.weight >= _LEAST and lead >= _FAR_AHEAD:
            return True
        if successors.is_said_of_another(spot, one.match):
            return False
        nouns = successors.own.noun | unit_of(self._fact)
        is_counted = successors.wanted.kind in ("count", "rank")
        has_noun = not is_counted or not nouns.isdisjoint(words_behind(text, spot.place[1]))
        if not has_noun and one.weight < _NOUNLESS:
            return False
        is_same = one.is_plain and not is_other
        return is_same or successors.counts_the_same(spot, text)

    def _is_heavy(self, one: Weighed, lead: float) -> bool:
        """Tell whether a figure weighs enough; a date must be ahead, another amount needs less if it is."""
        if one.spot.claim.kind in DATES:
            return lead >= _DATE_AHEAD and one.weight >= _LEAST_OF_DATE
        is_ahead = one.spot.claim.key != self._successors.wanted.key and lead >= _AHEAD
        return one.weight >= (_LEAST_AHEAD if is_ahead else _LEAST)

    def _is_of_other_year(self, spot: Spot) -> bool:
        """Tell whether the same figure is of another year than the fact's, and so of another by chance."""
        years = {claim.key[:4] for claim in figures(self._fact.statement) if claim.kind in DATES}
        is_same = spot.claim.key == self._successors.wanted.key
        return is_same and bool(years and spot.year) and spot.year not in years

    def _weight(self, spot: Spot, match: Match, is_alone: bool) -> float:
        """Return what a figure weighs in its sentence."""
        edition, successors, claim = self._edition, self._successors, self._claim
        own, old = successors.own, successors.old
        text, figure = match.sentence.text, (spot.claim.kind, spot.claim.key)
        is_own, is_same = successors.origin(match.place) == old, spot.claim.key == successors.wanted.key
        heading = bag(match.sentence.address.partition(".")[0].replace("-", " "))
        is_of_others = not is_own and not is_same and successors.stood_in_origin(spot, match)
        return (
            _CLAUSE * edition.told(claim, spot.clause | heading)
            + _SENTENCE * edition.told(claim, bag(text) | bag(edition.before(match.place)) | heading)
            + _SURROUNDINGS * edition.share(own.about, spot.about)
            + _PLACE * likeness_of_places(old, successors.was, text, spot.place)
            + _OWN * is_own
            + _ALONE * is_alone
            + _SIZE * successors.is_near(spot, _TIMES)
            + _SAME * is_same
            + _OF_OTHERS * is_of_others
            + _BESIDE * (figure in self._beside)
            + _TAKEN * (Figure(match.sentence.address, *figure) in self._taken)
            + _PAST * spot.is_past
            + _HISTORY * successors.is_history(spot)
        )


def _lead(one: Weighed, others: Iterable[Weighed]) -> float:
    """Return how much heavier a figure is than the heaviest that is another."""
    key = one.spot.claim.key
    return one.weight - max((other.weight for other in others if other.spot.claim.key != key), default=0.0)
