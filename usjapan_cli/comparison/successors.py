"""Which figure of a new edition took the place of one of the old: those of a sentence are matched at once.

A figure is known by what stands about it, most by its own clause, and has one successor; one of another
year than its sentence's latest, as in `up from 31 in 2023`, is history and has none.
"""

from __future__ import annotations

import re

from ..check.agreement import DATES
from ..core.kept import cached_property
from ..language.proper_names import ORDINARY
from ..language.quantities import Quantity, figures
from .alignment import bag
from .spots import YEAR, Spot, cut, likeness_of_places, name_keys, spots
from .surroundings import (
    SINCE,
    about,
    claim_of,
    has_figure,
    is_of_its_period,
    is_same_date,
    place_of,
    same_noun,
    unit_of,
    words_behind,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from ..core.facts import Fact
    from .alignment import Edition, Match

_SAME_PLACE = 0.25  # part of an old figure's surroundings that must be about the new one
_SAME_FIGURE = 0.1  # what it adds to the likeness of two places that the figure is the same
_SAME_TURN = 0.06  # and that both are the first of their sentence, or the second
_SAME_SENTENCE = 0.05  # and that the new one stands in the sentence most like the old one
_SAME_YEAR = 0.5  # and that both are of the year that the fact names
_OTHER_TIME = 0.3  # what it takes from it that only one is said to have been so before
_OTHER_ROLE = 0.3  # and that only one is of an end
_CLAIMED = 0.15  # what the clause of the new one adds, if it has the fact's own words
_SAME_NAME = 0.3  # and that both are put beside the same name, or what it takes from it if not
_SAME_NOUN = 0.12  # and that the same word stands right behind both
_BEHIND = 0.2  # what the words right behind a figure add, where they are of the claim
_CLAUSE = 0.4  # what a figure's clause weighs beside all that is about it
_TIME = bag("hour day week month year decade hours days weeks months years decades minutes minute")
_MOSTLY = 0.5  # part of a claim that a sentence with its figure must tell
_LIVES = 0.5  # likeness from which an old sentence plainly lives on in another
_PAIR = 2  # digits of a figure that is hardly there by chance in such a sentence
_RARE = 3  # digits of a count that is hardly twice of something else
_PRONOUN = re.compile(r"(?:It|Its|They|Their|These|Those|He|She)\b")
_GOING_ON = re.compile(rf"{_PRONOUN.pattern}|Of (?:these|those|them)\b")
_STOP = re.compile(r"[.,;:)]")
_STAFF = bag("people persons employees workers staff")
_PEOPLE = _STAFF | bag(
    "inhabitants residents citizens troops personnel soldiers members students pupils passengers visitors "
    "refugees migrants households jobs patients customers guests subscribers users voters tourists"
)
_RANKED = re.compile(r"\b(?:rank|place|came|stands?\b|stood)", re.I)  # `among investors, it ranks fifth`
_ALIKE_IN_PLACE, _SAME_IN_PLACE = 3 / 8, 6 / 8  # part of the words beside two places that are the same
_ROW = 3  # years, each with its figure
_SIDES = bag("export exports import imports")
_LARGE = 1000  # from here a count may change its noun: people, inhabitants
_GROWTH = 3  # times that it may be larger or smaller then
_FARTHEST = 30  # and at all: a trade of billions has no price of some dollars for its successor


class Successors:
    """The figures of one old sentence, and of the new sentences that may have them now."""

    def __init__(
        self,
        edition: Edition,
        fact: Fact,
        old: str,
        old_day: str,
        origin: Callable[[int], str],
        common: Container[str] = ORDINARY,
    ) -> None:
        self.edition = edition
        self.common = common  # words that may open a sentence without being a name
        self.old_day = old_day
        self.origin = origin  # the old sentence that a new one comes from
        self.fact = fact
        self.old = old
        self.wanted = claim_of(fact) or Quantity("", "", "")
        self.was = place_of(old, self.wanted, about(fact), unit_of(fact))
        self.spots = spots(old, self.wanted.kind, self.common)
        own = about(fact)
        lost = Spot(self.wanted, (0, 0), own, own, own, frozenset(), False, "", "", 0, "")  # not known
        self.own = next((spot for spot in self.spots if spot.place == self.was), lost)
        if self.own is lost:
            self.spots = [lost]

    def find(self, best: Match, matches: Iterable[Match]) -> tuple[Quantity, Match] | None:
        """Return the figure that stands where the fact's stood, and the sentence that it is in."""
        sentences = {match.place: match for match in (best, *matches)}.values()
        there = [
            (spot, match)
            for match in sentences
            for spot in spots(match.sentence.text, self.wanted.kind, self.common)
        ]
        scored = [
            (
                self._likeness(old, new, match, best),
                new.claim.key == old.claim.key,
                -match.place,
                at,
                number,
            )
            for at, old in enumerate(self.spots)
            for number, (new, match) in enumerate(there)
            if old is not self.own
            or (
                self.counts_the_same(new, match.sentence.text)
                and not self.is_of_another(new, match)
                and not self._is_beside(new, match, best)
            )
        ]
        taken: dict[int, int] = {}
        for likeness, _, _, at, number in sorted(scored, reverse=True):
            if likeness >= _SAME_PLACE and at not in taken and number not in taken.values():
                taken[at] = number
        if self.spots.index(self.own) not in taken:
            return None
        new, match = there[taken[self.spots.index(self.own)]]
        newer = self._newer(new, match, best, there)
        if newer:
            return newer
        return None if self.is_history(new) else (new.claim, match)

    def in_place(self, match: Match) -> Quantity | None:
        """Return the other figure that stands word for word where the fact's stood, in a sentence edited.

        Nothing if two might be it; one that seems of something else only if nearly all beside it is the same.
        """
        text = match.sentence.text
        there = spots(text, self.wanted.kind, self.common)
        if self.own not in self.spots or self.is_of_earlier_year:
            return None
        if any(spot.claim.key == self.wanted.key for spot in there):
            return None
        alike = [(likeness_of_places(self.old, self.was, text, spot.place), spot) for spot in there]
        best = max((likeness for likeness, _ in alike), default=0.0)
        found = [spot for likeness, spot in alike if likeness == best]
        if len(found) != 1 or best < _ALIKE_IN_PLACE:
            return None
        is_of_it = self.counts_the_same(found[0], text) and not self.is_of_another(found[0], match)
        return found[0].claim if is_of_it or best >= _SAME_IN_PLACE else None

    def _newer(
        self, stands: Spot, match: Match, best: Match, there: Iterable[tuple[Spot, Match]]
    ) -> tuple[Quantity, Match] | None:
        """Return the newer figure beside one that only compares: `$3 million, up from $2 million`."""
        is_past = stands.is_past and not self.own.is_past
        if not is_past or stands.claim.kind in DATES or self._is_base(stands):
            return None
        known = {spot.claim.key for spot in self.spots}
        fresh = [
            (self._likeness(self.own, new, own, best), new.claim, own)
            for new, own in there
            if own is match and not new.is_past and new.claim.key not in known
            if self.counts_the_same(new, own.sentence.text) and not self.is_of_another(new, own)
        ]
        _, claim, own = max(fresh, key=lambda one: one[0], default=(0.0, stands.claim, match))
        return (claim, own) if fresh else None

    def _is_base(self, stands: Spot) -> bool:
        """Tell whether a figure is of a year that the fact names, and the old sentence has a later one.

        Or it is one of a row of them: `$75 million for 2024, $15 million for 2025, $45 million for 2026`.
        """
        years = {spot.year for spot in self.spots if spot.year}
        is_base = stands.year < max(years, default="") or len(years) >= _ROW
        return bool(stands.year) and stands.year in YEAR.findall(self.fact.statement) and is_base

    def _is_beside(self, new: Spot, match: Match, best: Match) -> bool:
        """Tell whether a figure is rather of another old sentence, where the fact's own plainly lives on."""
        origin = self.origin(match.place)
        lives = best.likeness >= _LIVES and self.origin(best.place) == self.old
        if match is best or not lives or origin in (self.old, ""):
            return False
        is_told = self._is_told_in(match.sentence.text)
        is_rare = new.claim.key == self.wanted.key and len(self.wanted.key) >= _RARE
        goes_on = match.place == best.place + 1 and _GOING_ON.match(match.sentence.text)
        if is_told or is_rare or goes_on:
            return False
        return new.claim.key == self.wanted.key or bool(spots(origin, self.wanted.kind, self.common))

    def is_of_one_beside(self, new: Spot, match: Match) -> bool:
        """Tell whether a new figure stands rather where another of the fact's own sentence stood."""
        there = {claim.key for claim in figures(match.sentence.text)}
        others = [one for one in self.spots if one is not self.own and one.claim.key not in there]
        return new.claim.key != self.wanted.key and self._is_liker(others, new, match, match)

    def _is_liker(self, others: Iterable[Spot], new: Spot, match: Match, best: Match) -> bool:
        """Tell whether some old figure is liker a new one than the fact's own is."""
        own = self.own.but()  # another one: to the claim's own the words of the claim add
        likeness = self._likeness(own, new, match, best)
        return any(self._likeness(old, new, match, best) > likeness for old in others)

    def _likeness(self, old: Spot, new: Spot, match: Match, best: Match) -> float:
        """Return how much of what is about an old figure is about a new one, and more for other signs."""
        share = self.edition.share
        likeness = (1 - _CLAUSE) * share(old.about, new.about) + _CLAUSE * share(old.clause, new.clause)
        likeness += _SAME_SENTENCE * (match is best) + self._sameness(old, new)
        is_told = match is best or not new.is_past  # not `more than the 31 of 2023`, a sentence further
        is_of_year = old is self.own and is_told and self._is_of_its_year(new)
        likeness += _SAME_YEAR * is_of_year
        likeness -= _OTHER_ROLE * (new.role != old.role)
        likeness -= _OTHER_TIME * (old.is_past != new.is_past and not is_of_year)
        likeness += _CLAIMED * (old is self.own) * share(about(self.fact), new.clause)
        likeness += _SAME_NAME * self._same_name(old, new)
        likeness += _SAME_NOUN * bool(old.noun and old.noun == new.noun)
        likeness += _SAME_TURN * (new.turn == old.turn) + _BEHIND * share(new.behind, old.about)
        others = {spot.claim.key for spot in self.spots}
        if new.claim.key != old.claim.key and new.claim.key in others:
            likeness -= _SAME_PLACE  # which the old sentence had already, of something else
        return likeness

    def _same_name(self, old: Spot, new: Spot) -> int:
        """Tell whether two figures are put beside one name, 1, or beside two, -1."""
        own = self._own_names if old is self.own else {old.beside} - {""}
        return 0 if not new.beside or not own else 1 if new.beside in own else -1

    def _sameness(self, old: Spot, new: Spot) -> float:
        """Return what it adds that a figure is the same; a year is a rarer one than a count."""
        if new.claim.key != old.claim.key and not is_same_date(old.claim, new.claim):
            return 0.0
        if old.claim.kind == "rank":
            return _SAME_FIGURE * (_RARE if new.beside and self._same_name(old, new) > 0 else 1)
        return _SAME_FIGURE * (len(old.claim.key.strip("0.")) if old.claim.kind in ("count", "money") else 1)

    def _is_of_its_year(self, new: Spot) -> bool:
        """Tell whether a new figure is of the year that the fact names, where the old one is of several."""
        years = {spot.year for spot in self.spots if spot.year}
        return len(years) > 1 and self.own.year == new.year in YEAR.findall(self.fact.statement)

    def counts_the_same(self, new: Spot, text: str) -> bool:
        """Tell whether a new figure may be of what the fact counts: by its noun, or by its size."""
        wanted, number = self.wanted, abs(self.fact.value.number) if self.fact.value else 0
        behind = words_behind(text, new.place[1], 1)
        has_noun = bool((behind & self.own.noun) - _STAFF)
        is_rare = len(wanted.key) >= _PAIR or is_of_its_period(self.fact, text)
        if new.claim.key == wanted.key and is_rare and self._is_told_in(text):
            return True  # `37 people died`, `claimed 37 lives`
        if wanted.kind in ("count", "money") and not has_noun and not self.is_near(new, _FARTHEST):
            return False
        is_bare = not behind or _STOP.match(text[new.place[1] :])
        if wanted.kind == "count" and is_bare:
            return True  # `won 74 seats, the Union Party 41`
        if wanted.kind == "rank" and self._unit & _SIDES - bag(text):
            return False  # by exports is not overall
        if wanted.kind not in ("count", "rank") or same_noun(self.old, self.was, text, new.place, self.fact):
            return True
        if self.own.noun | behind <= _STAFF and behind:
            return True
        if self.own.noun <= _TIME and (behind & _TIME or new.claim.text[:1] == "a"):
            return True
        if wanted.kind == "rank":
            own = words_behind(self.old, self.was[1]) & self._unit
            return bool(own & (bag(text) if _RANKED.search(text) else new.clause))
        is_of_people = bool(behind & _PEOPLE or self.own.noun & _PEOPLE)
        return is_of_people and number >= _LARGE and self.is_near(new, _GROWTH)

    @cached_property
    def _own_names(self) -> frozenset[str]:
        """The names of the fact."""
        return frozenset(name_keys(self.fact.statement, self.common))

    @cached_property
    def _old_names(self) -> frozenset[str]:
        """The names of the old sentence."""
        return frozenset(name_keys(self.old, self.common))

    @cached_property
    def _mine(self) -> frozenset[str]:
        """The names of the fact that most sentences have not."""
        return frozenset(self._rare(self.fact.statement))

    @cached_property
    def _unit(self) -> frozenset[str]:
        """The words of the unit of the fact's value; none where it has no value."""
        return unit_of(self.fact)

    def _is_told_in(self, text: str) -> bool:
        """Tell whether a sentence tells most of what the fact's figure is of."""
        return self.edition.told(about(self.fact), bag(text)) >= _MOSTLY

    def is_of_another(self, new: Spot, match: Match) -> bool:
        """Tell whether a new figure is that of another old sentence, from which its sentence comes."""
        own = {(spot.claim.kind, spot.claim.key) for spot in self.spots}
        is_known = (new.claim.kind, new.claim.key) not in own and self.stood_in_origin(new, match)
        return is_known or self._is_of_one_year(new, match) or self.is_said_of_another(new, match)

    def _is_of_one_year(self, new: Spot, match: Match) -> bool:
        """Tell whether a new sum is of one year, and the fact's is of all the years since one."""
        is_sum = self.wanted.kind == "money" and SINCE.search(self.fact.statement) and SINCE.search(self.old)
        return bool(is_sum) and bool(new.year) and not SINCE.search(match.sentence.text)

    def stood_in_origin(self, new: Spot, match: Match) -> bool:
        """Tell whether a new figure stood in the old sentence from which its sentence comes."""
        return has_figure(self.origin(match.place), new.claim)

    def is_said_of_another(self, new: Spot, match: Match) -> bool:
        """Tell whether a new figure is said of others, where a sentence near it is of the fact's own."""
        text = match.sentence.text
        mine = self._mine & self._old_names
        if new.claim.key == self.wanted.key or not mine or mine & set(name_keys(text, self.common)):
            return False
        opening = next(
            part for part in reversed(cut(text, self.common)) if part.opens and part.start <= new.place[0]
        )
        others = self._rare(text[opening.start : new.place[0]]) - self._old_names
        return bool(others) and any(
            mine & set(name_keys(near, self.common)) for near in self.edition.around(match.place)
        )

    def _rare(self, text: str) -> set[str]:
        """Return the names of a text that most sentences have not."""
        return {name for name in name_keys(text, self.common) if not self.edition.is_common(name)}

    def is_near(self, new: Spot, times: int) -> bool:
        """Tell whether a new figure is at most so many times the old one, and not less than such a part."""
        try:
            old, now = float(self.wanted.key), float(new.claim.key)
        except ValueError:
            return False
        return abs(old) <= times * abs(now) and abs(now) <= times * abs(old)

    def is_history(self, new: Spot) -> bool:
        """Tell whether the fact's figure is of a year before its sentence's latest, the new one of another.

        Forecasts are no latest figures.
        """
        if self._is_own_figure(new.claim):
            return False
        if self.own.is_past != new.is_past:
            return True
        return self.is_of_earlier_year and new.year != self.own.year

    @cached_property
    def is_of_earlier_year(self) -> bool:
        """Whether the old sentence has a figure of a later year than the fact's."""
        latest = max((spot.year for spot in self.spots if spot.year < self.old_day[:4]), default="")
        return bool(self.own.year) and self.own.year < latest

    def _is_own_figure(self, claim: Quantity) -> bool:
        """Tell whether a figure is the fact's, or a date that is only more precise."""
        is_finer = claim.kind in DATES and claim.key.startswith(f"{self.wanted.key}-")
        return claim.key == self.wanted.key or is_finer
