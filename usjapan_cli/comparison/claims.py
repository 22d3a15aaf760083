"""A fact without a value: its claim is read in the part of a new sentence that tells most of it.

That is asked what names, ranks and speakers it has, how sure or how far on it is, whether it is over, and
what of it is not told.
"""

from __future__ import annotations

from ..check.agreement import DATES
from ..language import proper_names
from ..language.quantities import figures
from .alignment import bag, capitalized
from .come_about import come_about
from .doubting import doubted_now
from .editions import CLAIMED, CLAIMED_OF_FIGURE, HALF_CLAIMED, MOSTLY_CLAIMED, WHOLLY_CLAIMED
from .gone_over import given_way
from .hedging import adverb_in_place, hedge_in_place
from .moved_on import undoubted
from .narration import SENTENCES
from .narration import now as told_now
from .outcomes import Comparison, otherwise
from .ranking import (
    count_in_place,
    holder_in_place,
    interval_in_place,
    lost_superlative,
    rank_in_place,
)
from .replaced import edited_in_place, has_same_lead, name_in_place, speaker_in_place
from .surroundings import written
from .told_changes import claimed
from .turning import (
    ended_by,
    has_happened,
    is_first_by_denial,
    is_over,
    no_longer_in_place,
    taken_back,
    turned,
    unhedged,
)
from .vague import number_in_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from .alignment import Match
    from .editions import Editions
    from .readings import Readings

_MOSTLY_TOLD = 0.9  # part of what a sentence tells of a claim that a part of it must tell to stand for it
_IN_WORDS = (holder_in_place, rank_in_place, interval_in_place, count_in_place)


class Claims:
    """Judges what became of facts that have no figure."""

    def __init__(self, editions: Editions) -> None:
        self._editions = editions

    def followed(
        self, fact: Fact, old: str, best: Match, matches: Sequence[Match], is_known: bool
    ) -> Comparison:
        """Judge a fact without a value by the sentence for it, else by another that has all of the claim."""
        found = self._said(fact, old, best, is_known)
        if found.outcome in ("same", "changed") or (found.outcome == "dropped" and found.reason):
            return found
        is_told = self._editions.claim_share(fact, old, best) >= HALF_CLAIMED
        least = WHOLLY_CLAIMED if is_told else MOSTLY_CLAIMED
        names = capitalized(fact.statement)
        for match in matches:
            share = min(
                self._editions.claim_share(fact, old, match, but) for but in (frozenset[str](), names)
            )
            if match is not best and share >= least:
                other = self._said(fact, old, match, is_known)
                if other.outcome in ("same", "changed"):
                    return other
        return found

    def _said(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison:
        """Judge a fact without a value by the part of a sentence that tells most of its claim."""
        text = best.sentence.text
        way = given_way(fact, old, text) if is_known else None
        if way:
            return otherwise(fact, way, (best.sentence.address, text))
        part = self._telling(fact, old, best)
        found = self._told_in(fact, old, best.but(sentence=best.sentence.but(text=part)), is_known)
        return found.but(text=best.sentence.text) if found.address else found

    def _telling(self, fact: Fact, old: str, match: Match) -> str:
        """Return the part of a sentence that tells all it does of a claim, without what was so before."""
        is_past = any(
            claim.kind in DATES and claim.key < self._editions.source.date
            for claim in figures(fact.statement)
        )
        text, claim = told_now(match.sentence.text, is_past), claimed(fact, old)
        parts = [part for part in SENTENCES.split(text) if part]
        told = [self._editions.edition.told(claim, bag(part)) for part in parts]
        part, whole = parts[told.index(max(told))], self._editions.edition.told(claim, bag(text))
        named = capitalized(fact.statement)
        is_all = max(told) >= _MOSTLY_TOLD * whole and named & bag(text) <= bag(part)
        return part if is_all else text

    def _told_in(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison:
        """Judge a fact without a value by a sentence, and by what stands there for its names and figures."""
        where = (best.sentence.address, best.sentence.text)
        share = self._editions.claim_share(fact, old, best)
        other = self._answered(fact, old, best, is_known)
        if other:
            return otherwise(fact, other, where)
        over = self._overtaken(fact, old, best, is_known)
        if over:
            return over
        lost = self._editions.lost(fact, old, [best.sentence.text])
        is_first = is_first_by_denial(fact, best.sentence.text)
        if is_first:
            lost = [figure for figure in lost if figure.kind != "rank"]
        is_dated = bool(lost) and lost[0].kind in DATES
        is_another = is_dated and self._editions.is_told_of_another(fact, old, best)
        moved = (
            self._editions.moved(old, lost[0], best) if lost and share >= CLAIMED and not is_another else None
        )
        if moved and is_known and unhedged(fact, old, best.sentence.text):
            return Comparison("dropped", fact.id, "", "", *where)
        if moved:
            readings = written(old, lost[0]), written(best.sentence.text, moved)
            return Comparison("changed", fact.id, *readings, *where)
        around = self._editions.edition.around(best.place)
        lost = [figure for figure in self._editions.lost(fact, old, around) if figure in lost]
        ranked = lost_superlative(fact, old, best.sentence.text) if is_known and not is_first else ""
        if lost or ranked or share < HALF_CLAIMED or self._is_of_others(fact, old, best, share):
            return Comparison(
                "dropped" if self._editions.lives(old, best) else "gone", fact.id, "", "", *where
            )
        return self._told(fact, old, best, is_known)

    def _answered(self, fact: Fact, old: str, best: Match, is_known: bool) -> Readings | None:
        """Return what a sentence has for a name, speaker, rank or count, if it has the rest of the claim."""
        text = best.sentence.text
        wanted = [(find(fact, old, text), CLAIMED) for find in _IN_WORDS]
        if is_known:
            granted = proper_names.read_wording(self._editions.new.front.title).names
            named = name_in_place(fact, old, text, self._editions.common, granted)
            if named and self._editions.is_named_before(named.new, old, best):
                named = None
            least = CLAIMED if named and has_same_lead(old, text, named) else WHOLLY_CLAIMED
            number = number_in_place(fact, old, text)
            wanted = [
                (number, CLAIMED_OF_FIGURE),
                (named, least),
                (come_about(fact, old, text), CLAIMED),
                (speaker_in_place(fact, old, text), MOSTLY_CLAIMED),
                *wanted,
            ]
        told = (
            one
            for one, least in wanted
            if one and one.differ and self._editions.claim_share(fact, old, best, bag(one.old)) >= least
        )
        return next(told, None)

    def _overtaken(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison | None:
        """Judge a fact of which a sentence says that it is over, not so, or has come about; else nothing."""
        text = best.sentence.text
        if self._editions.claim_share(fact, old, best) < HALF_CLAIMED:
            return None
        where = (best.sentence.address, text)
        found = no_longer_in_place(fact, old, text) if is_known else None
        if is_known and not found:
            found = None if is_over(fact, old, text) else hedge_in_place(fact, old, text)
            if found and not found.is_over and self._is_of_other_day(fact, old, text):
                found = None
        if found:
            return otherwise(fact, found, where)
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._editions.new_day)
        return Comparison("dropped", fact.id, "", "", *where, reason) if reason else None

    def _is_of_other_day(self, fact: Fact, old: str, new: str) -> bool:
        """Tell whether a fact says what was done on a date that a new sentence has not, but another."""
        lost = [claim for claim in self._editions.lost(fact, old, [new]) if claim.kind in DATES]
        return bool(lost) and has_happened(fact) and any(claim.kind in DATES for claim in figures(new))

    def _is_of_others(self, fact: Fact, old: str, best: Match, share: float) -> bool:
        """Tell whether a sentence has not the names of a claim, but others.

        In the fact's own, which says nearly all of the claim and nothing later, a name may go unsaid.
        """
        lost = self._editions.unnamed(fact, old, best)
        if not lost:
            is_named = self._editions.speaks_of(fact, old) and not self._editions.speaks_of(
                fact, best.sentence.text
            )
            if not (is_named and self._editions.has_new_names(old, best)):
                return False
        if share < WHOLLY_CLAIMED or self._editions.origin(best.place) != old:
            return True
        whole = self._editions.edition.sentences[best.place].text
        return any(name in whole for name in lost) or self._editions.has_later_date(old, whole)

    def _told(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison:
        """Judge a fact of which nothing is gone: by how much of its words is there, and what they mean."""
        text, share = best.sentence.text, self._editions.claim_share(fact, old, best)
        where = (best.sentence.address, text)
        reason = turned(fact, old, text, is_known)
        is_later = self._editions.has_later_date(old, text)
        is_told = share >= (MOSTLY_CLAIMED if is_later else CLAIMED)
        if is_known and not is_told:
            return Comparison("dropped", fact.id, "", "", *where, reason)
        if is_known and not reason:
            finders = (doubted_now, adverb_in_place, edited_in_place)
            other = next(filter(None, (find(fact, old, text) for find in finders)), None)
            if other:
                return otherwise(fact, other, where)
        sure = undoubted(self._editions.edition, fact, old, text, reason) if is_known else None
        if sure:
            return otherwise(fact, sure, where)
        is_same = is_told and not reason
        return Comparison("same" if is_same else "unsure", fact.id, "", "", *where, reason)
