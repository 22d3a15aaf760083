"""A fact with a value: its figure is followed to what stands in the same surroundings of the new edition."""

from __future__ import annotations

import re

from ..check.agreement import DATES
from ..language.quantities import figures
from .alignment import bag
from .bills import is_bill
from .come_about import come_about
from .deadlines import began_since, is_deadline, of_fiscal_years
from .doubting import doubted_now
from .editions import HALF_CLAIMED, is_of_its_date, is_own_date
from .foremost import holder_ranked, other_holder, overtaken, rank_compared
from .hedging import adverb_in_place, hedge_in_place
from .moved_on import undoubted
from .narration import SENTENCES
from .outcomes import Comparison, otherwise
from .ranking import ORDINAL_OF, among_in_place, interval_in_place, rank_in_place
from .replaced import speaker_in_place
from .substitutions import name_substituted, word_substituted
from .successors import Successors
from .surroundings import (
    NUMBERED_NAME,
    as_said,
    claim_of,
    counts_the_same,
    is_only_before,
    is_put_off,
    value_said,
    without_delay,
    written,
)
from .told_changes import claimed, is_of_a_year
from .turning import ended_by, is_of_other_event, is_over, taken_back, turned
from .vague import words_in_place
from .without_figures import word_in_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .alignment import Match
    from .editions import Editions
    from .readings import Readings
    from .weighing import Weighed

_HAD_PLANNED = re.compile(
    r"\bhad (?:been |originally |first |initially )?"
    r"(?:expected|planned|hoped|intended|proposed|scheduled|forecast)\b"
)
_CONDITION = re.compile(r"\b(?:if|unless|would|could|were|provided|should|once|until|when)\b", re.I)
_HAD_BEEN_DUE = re.compile(
    r"\b(?:(?:had been|was|were) (?:\w+ly )?(?:expected|due|scheduled|planned|set|supposed|projected|slated)|"
    r"(?:was|were) to)\b"
)
_IT_NOW = re.compile(  # what has just been spoken of, and how it is now
    r"(?=.*\b(?:it|they|them|this|that|these|those|its|their|"
    r"the (?:new|revised|current|latest) (?:date|deadline|target|schedule))\b)"
    r".*\b(?:now|current|new|revised|latest)\b",
    re.I,
)
_WORD = re.compile(r"\w[\w.'-]*\w|\w")
_UNPROVED = ("same", "unsure", "changed")
_BARELY = 0.1  # and that must, for the sentence to be the old one


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
        compared = self._compared_rank(fact, best)
        if compared:
            return compared
        is_alike = is_known and best.likeness >= self._editions.alike
        text = best.sentence.text
        is_told = is_alike and self._editions.claim_share(fact, old, best) >= HALF_CLAIMED
        word = word_in_place(fact, old, text) or words_in_place(fact, old, text) if is_told else ""
        if word:
            return Comparison("changed", fact.id, value, word, *where)
        successors = self.successors(fact, old)
        is_edited = is_alike and self._editions.origin(best.place) == old
        edited = (
            successors.in_place(best)
            if is_edited and not self._editions.is_elsewhere(fact, best, matches)
            else None
        )
        found = (edited, best) if edited else successors.find(best, self._editions.likely(best, matches))
        ranked = self._ranked(fact, old, best) if found is None else None
        if ranked:
            return ranked
        text = found[1].sentence.text if found else ""
        beside = text if found and is_only_before(text, found[0]) else ""
        lost = set(self._editions.unnamed(fact, old, best)) - set(_WORD.findall(beside))
        if edited:  # of the next law
            lost = {name for name in lost if is_bill(name) or not NUMBERED_NAME.match(name)}
        if found and found[1] is not best and self._editions.is_told_of_another(fact, old, found[1]):
            found = None
        if found is None or (lost and not self._editions.has_begun(fact, old, best)):
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
        else:
            judged = self._replaced(fact, old, match, as_said(text, new), is_edited=edited is not None)
        if judged.outcome == "dropped":
            judged = self._expected_now(fact, match) or judged
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
            if found.is_plain:
                return Comparison("changed", fact.id, value, reading, *where)
            return self._replaced(fact, old, match, reading, is_edited=False)
        if self._editions.unnamed(fact, old, match):
            return None
        judged = self._stands(fact, old, match, is_known=True)
        if not found.is_plain or judged.outcome not in ("dropped", "changed"):
            return judged
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._editions.new_day)
        is_over = bool(reason) or is_of_other_event(fact, old, text)
        return judged if is_over else Comparison("same", fact.id, value, value, *where)

    def successors(self, fact: Fact, old: str) -> Successors:
        """Return the figures of a fact's old sentence, to be followed."""
        days = (self._editions.source.date, self._editions.new_day)
        return Successors(
            self._editions.edition, fact, old, days, self._editions.origin, self._editions.common
        )

    def _expected_now(self, fact: Fact, match: Match) -> Comparison | None:
        """Return the later date that the next sentence gives for what had been expected by a fact's."""
        wanted, text = claim_of(fact), match.sentence.text
        if wanted is None or wanted.kind not in DATES or not _HAD_BEEN_DUE.search(text):
            return None
        one = self._editions.edition.behind(match.place)
        if one is None or not _IT_NOW.search(one.text) or taken_back(fact, "", one.text):
            return None
        later = [c for c in figures(one.text) if c.kind in DATES and is_deadline(one.text, c)]
        if len(later) != 1 or later[0].key <= wanted.key:
            return None
        reading = written(one.text, later[0])
        return Comparison("changed", fact.id, value_said(fact), reading, one.address, one.text)

    def _compared_rank(self, fact: Fact, best: Match) -> Comparison | None:
        """Judge a rank by a sentence that tells who is before it: `only two counties are poorer`."""
        if not (fact.value and fact.value.bound == "rank" and best.likeness >= self._editions.alike):
            return None
        where = (best.sentence.address, best.sentence.text)
        taken = overtaken(fact, best.sentence.text, self._editions.names)
        if taken:
            return Comparison("changed", fact.id, value_said(fact), taken.new, *where)
        rank = rank_compared(fact, best.sentence.text)
        if rank is None:
            return None
        if rank == fact.value.number:
            return Comparison("same", fact.id, value_said(fact), value_said(fact), *where)
        return Comparison("changed", fact.id, value_said(fact), ORDINAL_OF[rank], *where)

    def _ranked(self, fact: Fact, old: str, best: Match) -> Comparison | None:
        """Judge a rank by a sentence that has it in words alone: `no yard builds more`, `the riskiest`."""
        text = best.sentence.text
        is_rank = (
            fact.value is not None and fact.value.bound == "rank" and best.likeness >= self._editions.alike
        )
        found = (holder_ranked(fact, text) or rank_in_place(fact, old, text)) if is_rank else None
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
            is_of_period = (
                moved and not is_own_date(fact, lost) and self._editions.is_next_period(old, lost, moved)
            )
            is_fiscal = moved and not is_of_its_date(fact, lost) and of_fiscal_years(old, lost, text, moved)
            if moved and not is_of_period and not is_fiscal:  # a date is another
                return Comparison("changed", fact.id, written(old, lost), written(text, moved), *where)
        other = (
            come_about(fact, old, text, self._editions.source.date) or self._in_place(fact, old, text)
            if is_known
            else None
        )
        if other:
            return otherwise(fact, other, where)
        gone = self._editions.lost(fact, old, self._editions.edition.around(match.place))
        gone = [figure for figure in gone if not self._editions.has_next_period(fact, old, figure, match)]
        now = [claim for claim in figures(text) if claim.kind == "year"]
        reason = _not_there([one for one in gone if not any(of_fiscal_years(old, one, text, c) for c in now)])
        reason = reason or _unconditional(fact, text) or turned(fact, old, text, is_known)
        sure = undoubted(self._editions.edition, fact, old, text, reason) if is_known else None
        if sure:
            return otherwise(fact, sure, where)
        reason = reason or (word_substituted(fact, old, text, self._editions.common) if is_known else "")
        return Comparison("unsure" if reason else "same", fact.id, value, value, *where, reason)

    def _replaced(self, fact: Fact, old: str, match: Match, reading: str, *, is_edited: bool) -> Comparison:
        """Judge a fact for whose figure another stands, which need not answer the same question."""
        text, value = match.sentence.text, value_said(fact)
        where = (match.sentence.address, text)
        is_late = is_of_a_year(fact)
        still = _without_old_plan(without_delay(text) if is_late else text)
        if is_edited:  # what else its sentence says is of something else
            still = next((part for part in SENTENCES.split(still) if reading in part), still)
        is_event = is_late and not is_put_off(text) and began_since(old, text)
        if is_over(fact, old, still) or is_event:
            return Comparison("dropped", fact.id, value, "", *where, taken_back(fact, old, text))
        if is_late and is_of_other_event(fact, old, text):
            return Comparison("dropped", fact.id, value, "", *where)
        origin = self._editions.origin(match.place)
        if origin != old and counts_the_same(fact, origin, 1):  # what was done before, beside a plan
            asked = hedge_in_place(fact, old, text)
            if asked and asked.is_over:
                return otherwise(fact, asked, where)
        return Comparison("changed", fact.id, value, reading, *where)

    def _in_place(self, fact: Fact, old: str, new: str) -> Readings | None:
        """Return what stands for the speaker, a hedge, a rank or an interval of a claim."""
        finders = (
            speaker_in_place,
            hedge_in_place,
            doubted_now,
            adverb_in_place,
            interval_in_place,
            *(
                (other_holder, among_in_place)
                if fact.value and fact.value.bound == "rank"
                else (rank_in_place,)
            ),
            self._named_otherwise,
        )
        found = (find(fact, old, new) for find in finders)
        return next((one for one in found if one and one.differ), None)

    def _named_otherwise(self, fact: Fact, old: str, new: str) -> Readings | None:
        """Return the name that stands for one of a claim's in a sentence that is the old one, edited."""
        return name_substituted(fact, old, new, self._editions.common)


def _without_old_plan(text: str) -> str:
    """Return a text without what had been planned, if a figure is left: `nine; it had planned 20`."""
    kept = [part for part in SENTENCES.split(text) if not _HAD_PLANNED.search(part)]
    is_told = any(claim.kind not in DATES for part in kept for claim in figures(part))
    return "; ".join(kept) if is_told else text


def _unconditional(fact: Fact, new: str) -> str:
    """Say that a new sentence has no condition where a fact's figure is only so under one: `would charge`."""
    is_lost = fact.condition == "conditional" and not _CONDITION.search(new)
    return "the condition of its figure is not in the new sentence" if is_lost else ""


def _not_there(lost: Sequence[Quantity]) -> str:
    return f'"{lost[0].text}" is not in the new sentence, or near it' if lost else ""
