"""Which figure of a new edition took the place of one of the old: those of a sentence are matched at once.

A figure is known by what stands about it, most by its own clause, and has one successor; one of another
year than its sentence's latest, as in `up from 31 in 2023`, is history and has none.
"""

from __future__ import annotations

import re

from ..core.record import Record
from .agreement import DATES, value_claim
from .alignment import bag
from .quantities import Quantity
from .surroundings import about, around, place_of, placed, same_noun, words_behind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.facts import Fact
    from .alignment import Edition, Match

_SAME_PLACE = 0.25  # part of an old figure's surroundings that must be about the new one
_SAME_FIGURE = 0.1  # what it adds to the likeness of two places that the figure is the same
_SAME_TURN = 0.06  # and that both are the first of their sentence, or the second
_SAME_SENTENCE = 0.05  # and that the new one stands in the sentence most like the old one
_BEHIND = 0.2  # what the words right behind a figure add, where they are of the claim
_BEHIND_IT = 6  # words behind a figure
_CLAUSE = 0.4  # what a figure's clause weighs beside all that is about it
_END = re.compile(r"[;:]\s|,\s(?!\d)|\s(?:and|but|while|whereas|up from|down from|compared (?:to|with))\s|—")
_YEAR = re.compile(r"(?<![\d.,$])((?:19|20)\d\d)(?![\d%]|[.,]\d)")
_YEAR_BEHIND = 60  # characters behind a figure in which its year may stand
_LARGE = 1000  # from here a count may change its noun: people, inhabitants
_GROWTH = 3  # times that it may be larger or smaller then
_FARTHEST = 30  # and at all: a trade of billions has no price of some dollars for its successor


class Spot(Record):
    """A figure where it stands: what is about and behind it, its clause, its year, its turn in its kind."""

    claim: Quantity
    place: tuple[int, int]
    about: frozenset[str]
    clause: frozenset[str]
    behind: frozenset[str]
    year: str
    turn: int


def spots(text: str, kind: str) -> list[Spot]:
    """Return the figures of a kind in a text; a date is of the kind of every other."""
    found = [one for one in placed(text) if one[0].kind == kind or (one[0].kind in DATES and kind in DATES)]
    return [
        Spot(
            claim,
            (start, end),
            around(text, (start, end)),
            bag(clause(text, start, end)),
            words_behind(text, end, _BEHIND_IT),
            year,
            turn,
        )
        for turn, (claim, start, end) in enumerate(found)
        for year in [_year(text, end, found[turn + 1][1] if turn + 1 < len(found) else len(text))]
    ]


def clause(text: str, start: int, end: int) -> str:
    """Return the clause that a place stands in, without the place."""
    ends = [(match.start(), match.end()) for match in _END.finditer(text)]
    first = max((after for _, after in ends if after <= start), default=0)
    last = min((before for before, _ in ends if before >= end), default=len(text))
    return f"{text[first:start]} {text[end:last]}"


def _year(text: str, start: int, stop: int) -> str:
    """Return the year that stands behind a figure, before the next one; else the last before it."""
    behind = _YEAR.search(text, start, min(stop, start + _YEAR_BEHIND))
    if behind:
        return behind[1]
    before = _YEAR.findall(text, 0, start)
    return before[-1] if before else ""


class Successors:
    """The figures of one old sentence, and of the new sentences that may have them now."""

    def __init__(self, edition: Edition, fact: Fact, old: str, this_year: str) -> None:
        self.edition = edition
        self.this_year = this_year
        self.fact = fact
        self.old = old
        self.wanted = value_claim(fact.value) if fact.value else Quantity("", "", "")
        self.was = place_of(old, self.wanted, about(fact))
        self.spots = spots(old, self.wanted.kind)
        own = about(fact)
        lost = Spot(self.wanted, (0, 0), own, own, own, "", 0)  # of a sentence that is not known
        self.own = next((spot for spot in self.spots if spot.place == self.was), lost)
        if self.own is lost:
            self.spots = [lost]

    def find(self, best: Match, matches: Iterable[Match]) -> tuple[Quantity, Match] | None:
        """Return the figure that stands where the fact's stood, and the sentence that it is in."""
        sentences = {match.place: match for match in (best, *matches)}.values()
        there = [
            (spot, match) for match in sentences for spot in spots(match.sentence.text, self.wanted.kind)
        ]
        scored = [
            (
                self._likeness(old, new, match is best),
                new.claim.key == old.claim.key,
                -match.place,
                at,
                number,
            )
            for at, old in enumerate(self.spots)
            for number, (new, match) in enumerate(there)
            if old is not self.own or self._counts_the_same(new, match.sentence.text)
        ]
        taken: dict[int, int] = {}
        for likeness, _, _, at, number in sorted(scored, reverse=True):
            if likeness >= _SAME_PLACE and at not in taken and number not in taken.values():
                taken[at] = number
        if self.spots.index(self.own) not in taken:
            return None
        new, match = there[taken[self.spots.index(self.own)]]
        return None if self._is_history(new) else (new.claim, match)

    def _likeness(self, old: Spot, new: Spot, is_best: bool) -> float:
        """Return how much of what is about an old figure is about a new one, and more for other signs."""
        share = self.edition.share
        likeness = (1 - _CLAUSE) * share(old.about, new.about) + _CLAUSE * share(old.clause, new.clause)
        likeness += _SAME_SENTENCE * is_best + _SAME_FIGURE * (new.claim.key == old.claim.key)
        likeness += _SAME_TURN * (new.turn == old.turn) + _BEHIND * share(new.behind, old.about)
        others = {spot.claim.key for spot in self.spots}
        if new.claim.key != old.claim.key and new.claim.key in others:
            likeness -= _SAME_PLACE  # which the old sentence had already, of something else
        return likeness

    def _counts_the_same(self, new: Spot, text: str) -> bool:
        """Tell whether a new figure may be of what the fact counts: by its noun, or by its size."""
        wanted, number = self.wanted, abs(self.fact.value.number) if self.fact.value else 0
        if wanted.kind in ("count", "money") and not self._is_near(new, _FARTHEST):
            return False
        if wanted.kind not in ("count", "rank") or same_noun(self.old, self.was, text, new.place, self.fact):
            return True
        if wanted.kind == "rank":
            unit = bag(self.fact.value.unit) if self.fact.value else frozenset()
            return bool(words_behind(self.old, self.was[1]) & unit & new.clause)
        return number >= _LARGE and self._is_near(new, _GROWTH)

    def _is_near(self, new: Spot, times: int) -> bool:
        """Tell whether a new figure is at most so many times the old one, and not less than such a part."""
        try:
            old, now = float(self.wanted.key), float(new.claim.key)
        except ValueError:
            return False
        return abs(old) <= times * abs(now) and abs(now) <= times * abs(old)

    def _is_history(self, new: Spot) -> bool:
        """Tell whether the fact's figure is of a year before its sentence's latest, the new one of another.

        Forecasts are no latest figures.
        """
        latest = max((spot.year for spot in self.spots if spot.year < self.this_year), default="")
        is_earlier = bool(self.own.year) and self.own.year < latest
        return is_earlier and new.claim.key != self.wanted.key and new.year != self.own.year
