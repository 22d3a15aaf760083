"""What a new sentence adds to a claim, or has in its place: an end, a longer list, a bill's fate."""

from __future__ import annotations

from .alignment import bag
from .bills import fate, passed_on
from .doubting import doubted_now, sure_now
from .editions import MOSTLY_CLAIMED, has_value
from .ended import ended
from .enumerations import by_fewer_or_more, left_out, relisted
from .limits import OTHERWISE, excepted, narrowed, so_until
from .moved_on import instead
from .outcomes import otherwise, said_by
from .ranking import end_in_place, interval_in_place, times_in_place
from .replaced import doer_in_place, site_in_place
from .there_now import there_now
from .told_changes import claimed
from .turning import DENIED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from .alignment import Match
    from .editions import Editions
    from .outcomes import Comparison

_STILL_TOLD = 0.3  # part of a claim that a sentence must tell to say what has come of it
_STILL_TOLD_LATER = 0.25  # and if it has a later date
_DENIED_IN_OTHER_WORDS = 0.68  # and from which one that only seems to deny it may say the same


class Additions:
    """Finds what the sentence that tells a claim adds to it, or says instead."""

    def __init__(self, editions: Editions) -> None:
        self._editions = editions

    def no_longer_lacking(
        self, fact: Fact, old: str, best: Match, matches: Sequence[Match]
    ) -> Comparison | None:
        """Return what is there that a claim says is not, or over that it says is so, by a likely sentence."""
        beside = self._editions.edition.sentences[best.place + 1 : best.place + 3]
        claim = claimed(fact, old)
        told = [
            one
            for one in matches
            if self._editions.edition.told(claim, bag(one.sentence.text)) >= _STILL_TOLD
        ]
        found = there_now(fact, old, [best.sentence, *(match.sentence for match in told), *beside])
        return said_by(fact, found)

    def of_bill(self, fact: Fact, old: str, found: Comparison) -> Comparison | None:
        """Return what came of the bill that a fact is of, by the sentence found for it or one beside it."""
        if not found.address:
            return None
        place = self._editions.places[found.address]
        behind = self._editions.edition.behind(place)
        texts = (
            self._editions.edition.before(place),
            self._editions.edition.sentences[place].text,
            behind.text if behind else "",
        )
        told = fate(fact, old, *texts)
        if told is None:
            return None
        readings, text = told
        if readings.new in found.new:
            return None
        at = place + texts.index(text) - 1
        return otherwise(fact, readings, (self._editions.edition.sentences[at].address, text))

    def _left_out(self, fact: Fact, old: str, found: Comparison, lost: frozenset[str]) -> Comparison:
        """Judge a claim of what a list has no more by the sentences near it that name that."""
        place = self._editions.places[found.address]
        near = [text for text in self._editions.edition.around(place) if lost <= bag(text)]
        behind = [
            one.text for one in self._editions.edition.sentences[place + 1 : place + 4] if one.text in near
        ]
        now = next((text for text in behind if OTHERWISE.search(text)), "")
        if now:
            was, said = instead(self._editions.edition, fact.statement, old, now)
            return found.but(outcome="changed", old=was, new=said)
        return found if near else found.but(outcome="dropped")

    def to_claim(self, fact: Fact, address: str, found: Comparison) -> Comparison:
        """Return what a sentence that tells a claim adds to it that makes it another; else what was found."""
        old, new = self._editions.old[address], found.text
        least = 0 if found.outcome in ("same", "unsure") else MOSTLY_CLAIMED
        is_told = bool(found.address) and self._editions.edition.told(claimed(fact, old), bag(new)) >= least
        if found.new or not is_told:
            return found
        finders = (
            passed_on,
            relisted,
            by_fewer_or_more,
            doer_in_place,
            site_in_place,
            times_in_place,
            interval_in_place,
            end_in_place,
            doubted_now,
            sure_now,
        )
        other = next(filter(None, (find(fact, old, new) for find in finders)), None)
        if other:
            return otherwise(fact, other, (found.address, new))
        lost = left_out(fact, old, new) if found.outcome == "same" else frozenset()
        if lost:
            return self._left_out(fact, old, found, lost)
        paragraph = address.rpartition(".")[0]
        near = " ".join(text for at, text in self._editions.old.items() if at.rpartition(".")[0] == paragraph)
        limit = self._end_of(fact, old, found) or excepted(fact, old, new, near)
        limit = limit or narrowed(fact, old, new)
        if not limit:
            return found
        was, _ = instead(self._editions.edition, fact.statement, old, new)
        return found.but(outcome="changed", old=was, new=limit, reason="")

    def _end_of(self, fact: Fact, old: str, found: Comparison) -> str:
        """Return the words that say that what was found for a claim is so no more, or until when it was."""
        behind = self._editions.edition.behind(self._editions.places[found.address])
        texts = old, found.text, behind.text if behind else ""
        return so_until(fact, *texts) or ended(fact, *texts)

    def to_figure(self, fact: Fact, address: str, found: Comparison) -> Comparison:
        """Return how it is now with a figure of which a sentence says that it was so."""
        end = self._end_of(fact, self._editions.old[address], found) if found.outcome == "same" else ""
        is_own = has_value(fact, end, 1)  # `serves for six years`
        return found.but(outcome="changed", new=end) if end and not is_own else found

    def instead_of(self, fact: Fact, old: str, found: Comparison) -> Comparison:
        """Return what is said now in the place of a claim that is over, denied or overtaken."""
        text = found.text
        share = self._editions.edition.share(bag(fact.statement), bag(text))
        is_later = self._editions.has_later_date(old, text)
        is_own = self._editions.origin(self._editions.places[found.address]) == old
        is_reworded = found.reason == DENIED and not is_later and share >= _DENIED_IN_OTHER_WORDS
        least = _STILL_TOLD_LATER if is_later else _STILL_TOLD
        if share < least or is_reworded:
            return found
        is_over = (found.reason and is_later) or (is_own and not fact.value and (found.reason or is_later))
        if not is_over:
            return found
        was, now = instead(self._editions.edition, fact.statement, old, text)
        return found.but(outcome="changed", old=was, new=now)
