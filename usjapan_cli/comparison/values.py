"""A fact with a value: its figure is followed to what stands in the same surroundings of the new edition."""

from __future__ import annotations

import re

from .alignment import bag
from .come_about import come_about
from .doubting import doubted_now
from .hedging import adverb_in_place, hedge_in_place
from .moved_on import undoubted
from .outcomes import Comparison, otherwise
from .ranking import among_in_place, interval_in_place, rank_in_place
from .replaced import speaker_in_place
from .successors import Successors
from .surroundings import (
    NUMBERED_NAME,
    as_said,
    counts_the_same,
    of_fiscal_years,
    value_said,
    written,
)
from .told_changes import claimed
from .turning import ended_by, is_over, taken_back, turned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from .alignment import Match
    from .editions import Editions
    from .readings import Readings
    from .weighing import Weighed

_PUT_OFF = re.compile(  # what is late, or was to be otherwise, has not ended
    r"\b(?:postpon|delay|defer)\w+|\bhad (?:been |originally |first |initially )?"
    r"(?:expected|planned|hoped|intended|proposed|scheduled|forecast)\b"
)
_UNPROVED = ("same", "unsure", "changed")  # where a sentence may be of another
_BARELY = 0.1  # part of a claim that a sentence must tell to be the old one without its figure


class Values:
    """Judges what became of the figures of facts."""

    def __init__(self, editions: Editions) -> None:
        self._editions = editions

    def followed(
        self, fact: Fact, old: str, best: Match, matches: Sequence[Match], is_known: bool
    ) -> Comparison:
        """Follow the figure of a fact into the sentence that has it now."""
        where = (best.sentence.address, best.sentence.text)
        value = value_said(fact)
        is_alike = is_known and best.likeness >= self._editions.alike
        successors = self.successors(fact, old)
        is_edited = is_alike and self._editions.origin(best.place) == old
        is_edited = is_edited and not self._editions.is_elsewhere(fact, best, matches)
        edited = successors.in_place(best) if is_edited else None
        found = (edited, best) if edited else successors.find(best, self._editions.likely(best, matches))
        ranked = self._ranked(fact, old, best) if found is None else None
        if ranked:
            return ranked
        lost = set(self._editions.unnamed(fact, old, best))
        if edited:  # of the next law
            lost = {name for name in lost if not NUMBERED_NAME.match(name)}
        if found is None or lost:
            claim = claimed(fact, old)
            is_others = is_known and self._editions.old.get(self._editions.owners.of(best.place), old) != old
            told = self._editions.edition.told(claim, bag(best.sentence.text))
            lives = self._editions.lives(old, best) and not is_others and told >= _BARELY
            lives = lives or counts_the_same(fact, best.sentence.text)
            return Comparison("dropped" if lives else "gone", fact.id, value, "", *where)
        new, match = found
        text = match.sentence.text
        new = self._editions.as_limited(fact, old, new, text)
        if self._editions.agrees(fact, old, new):
            judged = self._stands(fact, old, match, is_known)
        elif is_over(fact, old, text) and not _PUT_OFF.search(text):
            where = (match.sentence.address, text)
            judged = Comparison("dropped", fact.id, value, "", *where, taken_back(fact, old, text))
        else:
            where = (match.sentence.address, text)
            judged = Comparison("changed", fact.id, value, as_said(text, new), *where)
        is_weak = best.likeness < self._editions.alike
        about = text if self._editions.is_blind else self._editions.with_its_subject(match)
        if (
            judged.outcome in _UNPROVED
            and (is_weak or self._editions.is_blind)
            and not self._editions.speaks_of(fact, about)
        ):
            where = (match.sentence.address, text)
            return Comparison("gone" if is_weak else "unsure", fact.id, value, "", *where)
        return judged

    def weighed(self, fact: Fact, old: str, found: Weighed) -> Comparison | None:
        """Judge a fact by a figure that likely says what its own did; if plainly, only an end counts."""
        new, match, text = found.spot.claim, found.match, found.match.sentence.text
        where, value = (match.sentence.address, text), value_said(fact)
        if not self._editions.agrees(fact, old, new):
            reading = as_said(text, self._editions.as_limited(fact, old, new, text))
            return Comparison("changed", fact.id, value, reading, *where)
        if self._editions.unnamed(fact, old, match):
            return None
        judged = self._stands(fact, old, match, is_known=True)
        if not found.is_plain or judged.outcome not in ("dropped", "changed"):
            return judged
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._editions.new_day)
        return judged if reason else Comparison("same", fact.id, value, value, *where)

    def successors(self, fact: Fact, old: str) -> Successors:
        """Return the figures of a fact's old sentence, to be followed."""
        editions = self._editions
        return Successors(editions.edition, fact, old, editions.source.date, editions.origin, editions.common)

    def _ranked(self, fact: Fact, old: str, best: Match) -> Comparison | None:
        """Judge a rank by a sentence that has it in words alone: `no yard builds more`, `the riskiest`."""
        text = best.sentence.text
        is_rank = (
            fact.value is not None and fact.value.bound == "rank" and best.likeness >= self._editions.alike
        )
        found = rank_in_place(fact, old, text) if is_rank else None
        if not (found and fact.value):
            return None
        where = (best.sentence.address, text)
        if found.old != found.new:
            return otherwise(fact, found, where)
        return Comparison("same", fact.id, value_said(fact), value_said(fact), *where)

    def _stands(self, fact: Fact, old: str, match: Match, is_known: bool) -> Comparison:
        """Judge a fact whose figure stands: what else it says may be over, moved or said by others."""
        text, value = match.sentence.text, value_said(fact)
        where = (match.sentence.address, text)
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._editions.new_day)
        if not reason and self._editions.is_ended_since(fact, text):
            reason = "the new sentence says what has happened since"
        if reason and not self._editions.has_happened(fact):
            return Comparison("dropped", fact.id, value, "", *where, reason)
        for lost in self._editions.lost(fact, old, [text]):
            moved = self._editions.moved(old, lost, match)
            is_of_period = moved and self._editions.is_next_period(old, lost, moved)
            if moved and not is_of_period and not of_fiscal_years(old, lost, text, moved):
                return Comparison("changed", fact.id, written(old, lost), written(text, moved), *where)
        other = self._in_place(fact, old, text) if is_known else None
        if other:
            return otherwise(fact, other, where)
        reason = turned(fact, old, text, is_known)
        sure = undoubted(self._editions.edition, fact, old, text, reason) if is_known else None
        if sure:
            return otherwise(fact, sure, where)
        return Comparison("unsure" if reason else "same", fact.id, value, value, *where, reason)

    def _in_place(self, fact: Fact, old: str, new: str) -> Readings | None:
        """Return what stands for the speaker, a hedge, a rank or an interval of a claim."""
        finders = (
            come_about,
            speaker_in_place,
            hedge_in_place,
            doubted_now,
            adverb_in_place,
            interval_in_place,
            among_in_place if fact.value and fact.value.bound == "rank" else rank_in_place,
        )
        found = (find(fact, old, new) for find in finders)
        return next((one for one in found if one and one.differ), None)
