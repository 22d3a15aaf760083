"""Figures of a new edition that no fact has taken: which of them says now what a lost one said.

A fact is followed through its own sentence first. What finds no successor there is held against every other
figure of its kind, each weighed by what stands about it. The weights are those of a logistic regression on
1,200 judged facts of 75 pairs of editions, rounded.
"""

from __future__ import annotations

from ..core.record import Record
from .agreement import DATES
from .alignment import bag, has_digit
from .in_place import likeness_of_places
from .quantities import figures
from .successors import spots
from .surroundings import about, unit_of, words_behind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from ..core.facts import Fact
    from .alignment import Edition, Match
    from .quantities import Quantity
    from .successors import Spot, Successors

_LEAST = 6.0  # weight from which a figure is the successor; from 5.5 on it is one more often than not
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


def find(
    edition: Edition, fact: Fact, successors: Successors, taken: Collection[Figure]
) -> tuple[Quantity, Match] | None:
    """Return the figure that most likely says what a lost one said, and its sentence; nothing if none does.

    It may be the same, which was not found for what its sentence has beside it. `taken` are the figures
    that other facts have become.
    """
    if successors.wanted.kind in DATES or successors.is_of_earlier_year:
        return None
    weigh = _weighing(edition, fact, successors, taken)
    weighed = [(weigh(*one), *one) for one in _candidates(edition, fact, successors)]
    if not weighed:
        return None
    weight, spot, match, _ = max(weighed, key=lambda one: one[0])
    return (spot.claim, match) if weight >= _LEAST else None


def _candidates(edition: Edition, fact: Fact, successors: Successors) -> Iterator[tuple[Spot, Match, bool]]:
    """Yield the figures that may be of the same, a count by its noun, and whether each stands alone."""
    nouns = successors.own.noun | unit_of(fact)
    is_counted = successors.wanted.kind in ("count", "rank")
    for place, sentence in enumerate(edition.sentences):
        there = spots(sentence.text, successors.wanted.kind, successors.common)
        match = edition.at(successors.old, place)
        for spot in there:
            has_noun = not is_counted or not nouns.isdisjoint(words_behind(sentence.text, spot.place[1]))
            is_of_it = has_noun and successors.counts_the_same(spot, sentence.text)
            is_of_it = is_of_it and not _is_of_other_year(fact, successors, spot)
            if is_of_it and not successors.is_said_of_another(spot, match):
                yield spot, match, len(there) == 1


def _is_of_other_year(fact: Fact, successors: Successors, spot: Spot) -> bool:
    """Tell whether the same figure is of another year than the fact's, and so of something else by chance."""
    years = {claim.key[:4] for claim in figures(fact.statement) if claim.kind in DATES}
    is_same = spot.claim.key == successors.wanted.key
    return is_same and bool(years and spot.year) and spot.year not in years


def _weighing(
    edition: Edition, fact: Fact, successors: Successors, taken: Collection[Figure]
) -> Callable[[Spot, Match, bool], float]:
    """Return what weighs a figure in its sentence."""
    own, old = successors.own, successors.old
    claim = {word for word in about(fact) if not has_digit(word)}
    beside = {(one.claim.kind, one.claim.key) for one in successors.spots if one is not own}

    def weigh(spot: Spot, match: Match, is_alone: bool) -> float:
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
            + _BESIDE * (figure in beside)
            + _TAKEN * (Figure(match.sentence.address, *figure) in taken)
            + _PAST * spot.is_past
            + _HISTORY * successors.is_history(spot)
        )

    return weigh
