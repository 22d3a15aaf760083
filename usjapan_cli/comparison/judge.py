"""Facts against another edition of their source: what stands, what changed and to what, what is gone.

A fact is followed through the sentence it rests on, to the sentence of the new edition that is most like it.
There a figure is followed to what stands in the same surroundings, and a claim is read in the part that tells
most of it, without what that says of before: who holds an office, the names, ranks and speakers, how sure or
how far on it is, whether it is over, and what of it is not told. What is only weakly alike is `unsure`.
"""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS, DATES
from ..core.dates import in_words
from ..core.facts import Fact
from ..core.record import Record
from ..core.words import ORDINALS
from ..language import proper_names
from ..language.quantities import Quantity, figures
from .alignment import bag
from .bills import fate, is_bill, passed_on
from .come_about import come_about, moved_on_in_place
from .doubting import DOUBTS, doubted_now, sure_now
from .editions import BEGINNING, CLAIMED, CLAIMED_OF_FIGURE, SINCE, has_value, is_of_its_date, is_own_date
from .ended import ended, no_longer_active
from .enumerations import by_fewer_or_more, given_up, left_out, relisted
from .foremost import holder_ranked, overtaken, rank_compared
from .gone_over import given_way
from .hedging import adverb_in_place, hedge_in_place, is_measured
from .limits import OTHERWISE, excepted, narrowed, so_until
from .moved_on import instead
from .narration import now as told_now
from .offices import holder_now, office_of, successor_told
from .ranking import (
    among_in_place,
    count_in_place,
    end_in_place,
    holder_in_place,
    interval_in_place,
    is_comparative,
    lost_superlative,
    rank_in_place,
    times_in_place,
)
from .readings import Readings
from .replaced import (
    doer_in_place,
    edited_in_place,
    has_same_lead,
    name_in_place,
    site_in_place,
    speaker_in_place,
)
from .substitutions import name_substituted, word_substituted
from .successors import Successors
from .surroundings import (
    NUMBERED_NAME,
    as_said,
    claim_of,
    counts_the_same,
    is_only_before,
    is_put_off,
    same_limit,
    value_said,
    without_delay,
    written,
)
from .there_now import there_now
from .told_changes import ToldChanges, claimed, is_of_a_year, lies_ahead
from .turning import (
    DENIED,
    OPPOSITE,
    ended_by,
    has_happened,
    is_first_by_denial,
    is_of_other_event,
    is_over,
    no_longer_in_place,
    taken_back,
    turned,
    unhedged,
)
from .vague import number_in_place, words_in_place
from .weighing import Figure, Weighed, Weighing
from .without_figures import unlisted, word_in_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..copies.report import Sentence
    from .alignment import Match
    from .editions import Editions

OUTCOMES = ("unchanged", "same", "changed", "dropped", "gone", "unreadable", "unsure")
_HEDGED = r"(?:about |over |under |at least |at most )?"
_UNIT = re.compile(rf"{_HEDGED}[\d,.]+ (?!million|billion|trillion)([^\d$]+)$")  # of `about 12 ferries`
_SENTENCES = re.compile(r"[;—] ?")
_HAD_PLANNED = re.compile(
    r"\bhad (?:been |originally |first |initially )?"
    r"(?:expected|planned|hoped|intended|proposed|scheduled|forecast)\b"
)
_MOSTLY_TOLD = 0.9  # part of what a sentence tells of a claim that a part of it must tell to stand for it
_BY = r"\b(?:[Bb]y|until|before|through) (?:(?:the|early|late|end of|middle of|spring|summer|fall|winter) )*"
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
_FISCAL = r"\b(?:[Ff]or|[Ii]n|[Tt]he)(?: the)? (?:FY ?|[Ff]iscal (?:[Yy]ear )?){}\b"
_NO_MORE = re.compile(r"\b(?:no|none|nobody|not|never)\b[^.;,]* than\b", re.I)
_BARE = re.compile(rf"{_HEDGED}(?:[\d,.]+|[a-z]+)$")  # a number without a unit
_WORD = re.compile(r"\w[\w.'-]*\w|\w")
_ORDINAL = {rank: word for word, rank in ORDINALS.items()}
_IN_WORDS = (holder_in_place, rank_in_place, interval_in_place, count_in_place)
_UNPROVED = ("same", "unsure", "changed")
_BARELY = 0.1  # and that must, for the sentence to be the old one
_HALF_CLAIMED = 0.3
_MOSTLY_CLAIMED = 0.65  # and if the sentence tells of something that has happened since
_WHOLLY_CLAIMED = 0.75
_STILL_TOLD = 0.3  # part of a claim that a sentence must tell to say what has come of it
_STILL_TOLD_LATER = 0.25  # and if it has a later date
_DENIED_IN_OTHER_WORDS = 0.68  # and from which one that only seems to deny it may say the same


class Comparison(Record):
    """What became of a fact: `old` and `new` are its figure in both editions, in words, where it has one.

    `address` and `text` are the sentence of the new edition that decided; empty where there is none.
    `reason` says why it is not taken for the same, where its words alone would make it so.
    """

    outcome: str
    id: str
    old: str = ""
    new: str = ""
    address: str = ""
    text: str = ""
    reason: str = ""

    @property
    def figure(self) -> str:
        """Both readings for people, the unit of the old one behind the new: `7 people -> eleven people`."""
        if not self.new or self.new == self.old:
            return self.old
        unit = _UNIT.match(self.old)
        is_bare = unit is not None and _BARE.match(self.new) is not None
        return f"{self.old} -> {self.new}{f' {unit[1]}' if unit and is_bare else ''}"


class Judge:
    """Judges what became of facts in another edition; each is judged with the others in view."""

    def __init__(self, editions: Editions) -> None:
        self._editions = editions
        self._covered: set[str] = set()  # addresses of the new edition that some fact rests on
        self._told_changes = ToldChanges(editions.edition, editions.source.date, editions.origin)

    def compare(self, facts: Iterable[Fact]) -> list[Comparison]:
        """Return what became of each fact of the source, in order."""
        own = [fact for fact in facts if fact.source == self._editions.source.id]
        texts = (text for fact in own for text in (fact.statement, *fact.questions, *fact.keywords))
        self._editions.common = proper_names.Vocabulary((self._editions.new.flow, *texts))
        found = [self._compared(fact) for fact in own]
        if self._editions.is_blind:
            return found
        taken = {
            Figure(one.address, claim.kind, claim.key)
            for one in found
            if one.new
            for claim in figures(one.new)
        }
        return [self._looked_again(fact, one, taken) for fact, one in zip(own, found, strict=True)]

    def _looked_again(self, fact: Fact, found: Comparison, taken: set[Figure]) -> Comparison:
        """Follow a figure that was lost, or hardly found, to the likeliest of the new edition."""
        sentences = [locator for locator in fact.locators if locator in self._editions.source.digests]
        if not fact.value or not sentences or found.outcome not in ("changed", "dropped", "gone"):
            return found
        _, old = self._editions.old_text(fact, sentences)
        own = {figure for figure in taken if found.new and figure.address == found.address}
        weighing = Weighing(self._editions.edition, fact, self._successors(fact, old), taken - own)
        if found.outcome == "changed":
            match = self._editions.edition.at(old, self._editions.places[found.address])
            if not any(weighing.is_too_light(claim, match) for claim in figures(found.new)):
                return found
            found = found.but(outcome="dropped" if self._editions.lives(old, match) else "gone", new="")
        again = weighing.likeliest()
        if again is None or (found.reason and not again.is_plain):
            return found
        judged = self._judged(fact, old, again)
        return judged if judged and judged.outcome in ("same", "changed") else found

    def _judged(self, fact: Fact, old: str, found: Weighed) -> Comparison | None:
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
        if not found.is_plain or judged.outcome != "dropped":
            return judged
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._editions.new_day)
        is_over = bool(reason) or is_of_other_event(fact, old, text)
        return judged if is_over else Comparison("same", fact.id, value, value, *where)

    def _compared(self, fact: Fact) -> Comparison:
        own = [locator for locator in fact.locators if not locator.startswith("meta.")]
        if not own:
            return self._front(fact)
        sentences = [locator for locator in own if locator in self._editions.source.digests]
        if not sentences:
            return self._cell(fact, own)
        is_caption = not own[0].rpartition(".")[2].isdecimal()  # whose wording tells nothing of what it heads
        if is_caption and own[0] not in self._editions.kept:
            return self._cell(fact, own[:1])
        if all(locator in self._editions.kept for locator in sentences):
            found = Comparison(
                "unchanged", fact.id, *self._values(fact), sentences[0], self._editions.kept[sentences[0]]
            )
        else:
            found = self._followed(fact, sentences)
        if found.address:
            self._covered.add(found.address)
        return found

    def _values(self, fact: Fact) -> tuple[str, str]:
        value = value_said(fact)
        return value, value

    def _front(self, fact: Fact) -> Comparison:
        """Compare a fact that rests on front matter alone."""
        front = self._editions.new.front
        if "meta.date" in fact.locators[:1] or fact.id.endswith(".date"):
            old, new = in_words(self._editions.source.date), in_words(front.date) if front.date else ""
            outcome = "unreadable" if not new else "same" if old == new else "changed"
            return Comparison(outcome, fact.id, old, new)
        wanted = [locator for locator in fact.locators if locator.startswith("meta.authors.")]
        if wanted:
            return Comparison(self._byline(wanted), fact.id)
        keys = [key for key in ("title", "number", "publisher") if f"meta.{key}" in fact.locators]
        pairs = [(getattr(self._editions.source, key), getattr(front, key)) for key in keys]
        if not pairs or not all(new for _, new in pairs):
            return Comparison("unreadable", fact.id)
        other = next(((old, new) for old, new in pairs if old != new), ("", ""))
        return Comparison("changed" if any(other) else "same", fact.id, *other)

    def _byline(self, wanted: Sequence[str]) -> str:
        """Tell what became of the authors at some addresses."""
        names = {author.full for author in self._editions.new.front.authors}
        own = {
            f"meta.authors.{at}": author.full for at, author in enumerate(self._editions.source.authors, 1)
        }
        if not names:
            return "unreadable"
        return "same" if all(own.get(locator) in names for locator in wanted) else "gone"

    def _cell(self, fact: Fact, own: Sequence[str]) -> Comparison:
        old, _ = self._values(fact)
        if all(locator in self._editions.cells for locator in own):
            return Comparison("same", fact.id, old, old)
        return Comparison("unreadable", fact.id, old)

    def _followed(self, fact: Fact, locators: Sequence[str]) -> Comparison:
        """Follow a fact whose sentence does not stand unchanged."""
        address, old = self._editions.old_text(fact, locators)
        matches = self._editions.matches(fact, address, old)
        best = self._editions.best(fact, old, matches)
        value = value_said(fact)
        held = self._held(fact, matches) or self._told_change(fact, old)
        if held:
            return held
        if best is None:
            over = None if fact.value else no_longer_active(fact, old, [one.sentence for one in matches[:2]])
            return self._said_by(fact, over) or Comparison("gone", fact.id, value)
        if best.sentence.text == old:  # what it rests on beside it is another
            return Comparison("same", fact.id, value, value, best.sentence.address, old)
        if fact.value:
            found = self._figure(fact, old, best, matches, bool(address))
            found = self._with_its_end(fact, address, found) if address else found
        else:
            found = self._claim(fact, old, best, matches, bool(address))
            if address and found.outcome in ("same", "dropped", "gone", "unsure"):
                found = self._no_longer_lacking(fact, old, best, matches) or found
            found = self._with_what_is_added(fact, address, found) if address else found
        if not address:
            return found
        is_over = found.outcome == "dropped" or (not fact.value and self._is_contrary_now(old, found))
        moved = self._moved_on(fact, old, found) if is_over else found
        return (self._of_bill(fact, old, moved) if is_over or not fact.value else None) or moved

    def _is_contrary_now(self, old: str, found: Comparison) -> bool:
        """Tell whether a sentence with a later date says the opposite of what a claim says."""
        return (
            found.outcome == "unsure"
            and OPPOSITE in found.reason
            and self._editions.has_later_date(old, found.text)
        )

    def _no_longer_lacking(
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
        found = found or no_longer_active(fact, old, [match.sentence for match in matches[:2]])
        return self._said_by(fact, found)

    def _of_bill(self, fact: Fact, old: str, found: Comparison) -> Comparison | None:
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
        return self._otherwise(fact, readings, (self._editions.edition.sentences[at].address, text))

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

    def _said_by(self, fact: Fact, found: tuple[Readings, Sentence] | None) -> Comparison | None:
        return self._otherwise(fact, found[0], (found[1].address, found[1].text)) if found else None

    def _with_what_is_added(self, fact: Fact, address: str, found: Comparison) -> Comparison:
        """Return what a sentence that tells a claim adds to it that makes it another; else what was found."""
        old, new = self._editions.old[address], found.text
        least = 0 if found.outcome in ("same", "unsure") else _MOSTLY_CLAIMED
        is_told = bool(found.address) and self._editions.edition.told(claimed(fact, old), bag(new)) >= least
        if found.new or not is_told:
            return found
        finders = (
            passed_on,
            relisted,
            given_up,
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
            return self._otherwise(fact, other, (found.address, new))
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

    def _with_its_end(self, fact: Fact, address: str, found: Comparison) -> Comparison:
        """Return how it is now with a figure of which a sentence says that it was so."""
        end = self._end_of(fact, self._editions.old[address], found) if found.outcome == "same" else ""
        is_own = has_value(fact, end, 1)  # `serves for six years`
        return found.but(outcome="changed", new=end) if end and not is_own else found

    def _moved_on(self, fact: Fact, old: str, found: Comparison) -> Comparison:
        """Return what is said now in the place of a claim that is over, denied or overtaken."""
        text = found.text
        share = self._editions.edition.share(bag(fact.statement), bag(text))
        is_later = self._editions.has_later_date(old, text)
        is_own = self._editions.origin(self._editions.places[found.address]) == old
        is_reworded = found.reason == DENIED and not is_later and share >= _DENIED_IN_OTHER_WORDS
        least = _STILL_TOLD_LATER if is_later else _STILL_TOLD
        if share < least or is_reworded or unlisted(fact, old, text):
            return found
        is_over = (found.reason and is_later) or (is_own and not fact.value and (found.reason or is_later))
        if not is_over:
            return found
        was, now = instead(self._editions.edition, fact.statement, old, text)
        return found.but(outcome="changed", old=was, new=now)

    def _held(self, fact: Fact, matches: Sequence[Match]) -> Comparison | None:
        """Return who holds an office now of which a fact says who held it; nothing if that is not said."""
        office = office_of(fact) if not fact.value or is_of_a_year(fact) else None
        likely = [match.sentence for match in matches]
        rest = [sentence for sentence in self._editions.new.sentences if sentence not in likely]
        found = holder_now(office, [*likely, *rest]) if office else None
        if office and (found is None or found[0].old == found[0].new or not found[0].new):
            found = successor_told(office, self._editions.new.sentences) or found
        if found is None:
            return None
        readings, sentence = found
        if readings.old == readings.new and fact.value:
            return None  # since when is asked for elsewhere
        if readings.old == readings.new:
            return Comparison("same", fact.id, "", "", sentence.address, sentence.text)
        return self._otherwise(fact, readings, (sentence.address, sentence.text))

    def _told_change(self, fact: Fact, old: str) -> Comparison | None:
        """Return what a new sentence says that is so now in the place of what a fact says; else nothing."""
        found = self._told_changes.figure(fact, old) or self._told_changes.holder(
            fact, old, self._editions.common
        )
        return self._said_by(fact, found)

    def _figure(
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
        is_told = is_alike and self._editions.claim_share(fact, old, best) >= _HALF_CLAIMED
        word = word_in_place(fact, old, text) or words_in_place(fact, old, text) if is_told else ""
        if word:
            return Comparison("changed", fact.id, value, word, *where)
        successors = self._successors(fact, old)
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

    def _successors(self, fact: Fact, old: str) -> Successors:
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
        later = [c for c in figures(one.text) if c.kind in DATES and _is_deadline(one.text, c)]
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
            return Comparison("same", fact.id, *self._values(fact), *where)
        return Comparison("changed", fact.id, value_said(fact), _ORDINAL[rank], *where)

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
            return self._otherwise(fact, found, where)
        return Comparison("same", fact.id, *self._values(fact), *where)

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
            is_fiscal = moved and not is_of_its_date(fact, lost) and _is_fiscal(old, lost, text, moved)
            if moved and not is_of_period and not is_fiscal:  # a date is another
                return Comparison("changed", fact.id, written(old, lost), written(text, moved), *where)
        other = (
            come_about(fact, old, text, self._editions.source.date) or self._in_place(fact, old, text)
            if is_known
            else None
        )
        if other:
            return self._otherwise(fact, other, where)
        gone = self._editions.lost(fact, old, self._editions.edition.around(match.place))
        gone = [figure for figure in gone if not self._editions.has_next_period(fact, old, figure, match)]
        now = [claim for claim in figures(text) if claim.kind == "year"]
        reason = _not_there([one for one in gone if not any(_is_fiscal(old, one, text, c) for c in now)])
        reason = reason or _unconditional(fact, text) or turned(fact, old, text, is_known)
        sure = self._undoubted(fact, old, text, reason) if is_known else None
        if sure:
            return self._otherwise(fact, sure, where)
        reason = reason or (word_substituted(fact, old, text, self._editions.common) if is_known else "")
        return Comparison("unsure" if reason else "same", fact.id, value, value, *where, reason)

    def _undoubted(self, fact: Fact, old: str, new: str, reason: str) -> Readings | None:
        """Return both clauses of a claim if the reason against it is that a doubt has gone; else nothing."""
        is_sure = bool(reason) and reason == unhedged(fact, old, new, DOUBTS)
        return Readings(*instead(self._editions.edition, fact.statement, old, new)) if is_sure else None

    def _replaced(self, fact: Fact, old: str, match: Match, reading: str, *, is_edited: bool) -> Comparison:
        """Judge a fact for whose figure another stands, which need not answer the same question."""
        text, value = match.sentence.text, value_said(fact)
        where = (match.sentence.address, text)
        is_late = is_of_a_year(fact)
        still = _without_old_plan(without_delay(text) if is_late else text)
        if is_edited:  # what else its sentence says is of something else
            still = next((part for part in _SENTENCES.split(still) if reading in part), still)
        is_event = is_late and not is_put_off(text) and _is_event(old, text)
        if is_over(fact, old, still) or is_event:
            return Comparison("dropped", fact.id, value, "", *where, taken_back(fact, old, text))
        if is_of_a_year(fact) and is_of_other_event(fact, old, text):
            return Comparison("dropped", fact.id, value, "", *where)
        origin = self._editions.origin(match.place)
        if origin != old and counts_the_same(fact, origin, 1):  # what was done before, beside a plan
            asked = hedge_in_place(fact, old, text)
            if asked and asked.is_over:
                return self._otherwise(fact, asked, where)
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
                (_holder_now, among_in_place)
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

    def _otherwise(self, fact: Fact, found: Readings, where: tuple[str, str]) -> Comparison:
        if found.is_over:
            said = f'has become "{found.new}"' if found.new else "is not in the new sentence"
            return Comparison("dropped", fact.id, "", "", *where, f'"{found.old}" {said}')
        return Comparison("changed", fact.id, found.old, found.new, *where)

    def _claim(
        self, fact: Fact, old: str, best: Match, matches: Sequence[Match], is_known: bool
    ) -> Comparison:
        """Judge a fact without a value by the sentence for it, else by another that has all of the claim."""
        found = self._said(fact, old, best, is_known)
        if found.outcome in ("same", "changed") or (found.outcome == "dropped" and found.reason):
            return found
        is_told = self._editions.claim_share(fact, old, best) >= _HALF_CLAIMED
        least = _WHOLLY_CLAIMED if is_told else _MOSTLY_CLAIMED
        for match in matches:
            names = bag(" ".join(word for word in fact.statement.split() if word[:1].isupper()))
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
            return self._otherwise(fact, way, (best.sentence.address, text))
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
        parts = [part for part in _SENTENCES.split(text) if part]
        told = [self._editions.edition.told(claim, bag(part)) for part in parts]
        part, whole = parts[told.index(max(told))], self._editions.edition.told(claim, bag(text))
        named = bag(" ".join(word for word in fact.statement.split() if word[:1].isupper()))
        is_all = max(told) >= _MOSTLY_TOLD * whole and named & bag(text) <= bag(part)
        return part if is_all else text

    def _told_in(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison:
        """Judge a fact without a value by a sentence, and by what stands there for its names and figures."""
        where = (best.sentence.address, best.sentence.text)
        missing = unlisted(fact, old, best.sentence.text) if is_known else ""
        if missing:
            reason = f'"{missing}" is not in the new sentence'
            return Comparison("dropped", fact.id, "", "", *where, reason)
        share = self._editions.claim_share(fact, old, best)
        other = self._answered(fact, old, best, is_known)
        if other is None and is_known and share >= _HALF_CLAIMED:
            other = moved_on_in_place(fact, old, best.sentence.text)
        if other:
            return self._otherwise(fact, other, where)
        over = self._overtaken(fact, old, best, is_known)
        if over:
            return over
        lost = self._editions.lost(fact, old, [best.sentence.text])
        is_first = is_first_by_denial(fact, best.sentence.text)
        if is_first:
            lost = [figure for figure in lost if figure.kind != "rank"]
        if is_measured(fact):
            lost = [figure for figure in lost if not self._editions.has_next_period(fact, old, figure, best)]
        is_dated = bool(lost) and lost[0].kind in DATES
        is_another = is_dated and self._editions.is_told_of_another(fact, old, best)
        moved = (
            self._editions.moved(old, lost[0], best) if lost and share >= CLAIMED and not is_another else None
        )
        is_event = moved is not None and moved.kind in DATES and _is_event(old, best.sentence.text)
        if is_event or (moved and is_known and unhedged(fact, old, best.sentence.text)):
            return Comparison("dropped", fact.id, "", "", *where)
        if moved:
            readings = written(old, lost[0]), written(best.sentence.text, moved)
            return Comparison("changed", fact.id, *readings, *where)
        around = self._editions.edition.around(best.place)
        lost = [figure for figure in self._editions.lost(fact, old, around) if figure in lost]
        ranked = lost_superlative(fact, old, best.sentence.text) if is_known and not is_first else ""
        if lost or ranked or share < _HALF_CLAIMED or self._is_of_others(fact, old, best, share):
            return Comparison(
                "dropped" if self._editions.lives(old, best) else "gone", fact.id, "", "", *where
            )
        hedged = _bound_in_place(fact, old, best.sentence.text) if is_known else None
        if hedged:
            return self._otherwise(fact, hedged, where)
        return self._told(fact, old, best, is_known)

    def _answered(self, fact: Fact, old: str, best: Match, is_known: bool) -> Readings | None:
        """Return what a sentence has for a name, speaker, rank or count, if it has the rest of the claim."""
        text = best.sentence.text
        rank = rank_compared(fact, text) if is_comparative(fact.statement) else None
        if rank and rank > 1:  # `more than any other`
            return Readings(_ORDINAL[1], _ORDINAL[rank])
        found = [*(find(fact, old, text) for find in _IN_WORDS), _holder_now(fact, old, text)]
        wanted = [(one, CLAIMED) for one in found]
        if is_known:
            granted = proper_names.read_wording(self._editions.new.front.title).names
            named = name_in_place(fact, old, text, self._editions.common, granted)
            if named and self._editions.is_named_before(named.new, old, best):
                named = None
            least = CLAIMED if named and has_same_lead(old, text, named) else _WHOLLY_CLAIMED
            number = number_in_place(fact, old, text)
            wanted = [
                (number, CLAIMED_OF_FIGURE),
                (named, least),
                (come_about(fact, old, text, self._editions.source.date), CLAIMED),
                (speaker_in_place(fact, old, text), _MOSTLY_CLAIMED),
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
        if self._editions.claim_share(fact, old, best) < _HALF_CLAIMED:
            return None
        where = (best.sentence.address, text)
        found = self._put_off(fact, old, best)
        if is_known and not found:
            found = no_longer_in_place(fact, old, text)
            found = found or (None if is_over(fact, old, text) else hedge_in_place(fact, old, text))
            if found and not found.is_over and self._is_of_other_day(fact, old, text):
                found = None
        if found:
            return self._otherwise(fact, found, where)
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._editions.new_day)
        return Comparison("dropped", fact.id, "", "", *where, reason) if reason else None

    def _is_of_other_day(self, fact: Fact, old: str, new: str) -> bool:
        """Tell whether a fact says what was done on a date that a new sentence has not, but another."""
        lost = [claim for claim in self._editions.lost(fact, old, [new]) if claim.kind in DATES]
        return bool(lost) and has_happened(fact) and any(claim.kind in DATES for claim in figures(new))

    def _put_off(self, fact: Fact, old: str, best: Match) -> Readings | None:
        """Return the later date of what was to come by one and is still to come."""
        text, new_day = best.sentence.text, self._editions.new_day
        for lost in self._editions.lost(fact, old, [text]):
            is_ahead = _is_deadline(old, lost) and lies_ahead(lost, self._editions.source.date)
            moved = self._editions.moved(old, lost, best) if is_ahead else None
            if moved and _is_deadline(text, moved) and lies_ahead(moved, new_day):
                return Readings(written(old, lost), written(text, moved))
        return None

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
        if share < _WHOLLY_CLAIMED or self._editions.origin(best.place) != old:
            return True
        whole = self._editions.edition.sentences[best.place].text
        return any(name in whole for name in lost) or self._editions.has_later_date(old, whole)

    def _told(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison:
        """Judge a fact of which nothing is gone: by how much of its words is there, and what they mean."""
        text, share = best.sentence.text, self._editions.claim_share(fact, old, best)
        where = (best.sentence.address, text)
        is_compared = is_comparative(text) or is_comparative(fact.statement)
        ranked = holder_ranked(fact, text) if is_compared else None
        is_first = ranked is not None and ranked.old == ranked.new
        reason = "" if is_first else turned(fact, old, text, is_known)
        is_later = self._editions.has_later_date(old, text) and not _is_dated_event(fact, text)
        is_told = share >= (_MOSTLY_CLAIMED if is_later else CLAIMED)
        if is_known and not is_told:
            return Comparison("dropped", fact.id, "", "", *where, reason)
        if is_known and not reason:
            finders = (doubted_now, adverb_in_place, self._named_otherwise, edited_in_place)
            other = next(filter(None, (find(fact, old, text) for find in finders)), None)
            if other:
                return self._otherwise(fact, other, where)
            reason = word_substituted(fact, old, text, self._editions.common)
        sure = self._undoubted(fact, old, text, reason) if is_known else None
        if sure:
            return self._otherwise(fact, sure, where)
        is_same = is_told and not reason
        return Comparison("same" if is_same else "unsure", fact.id, "", "", *where, reason)

    def new_sentences(self) -> list[tuple[str, str]]:
        """Return the sentences of the new edition that no fact rests on any more."""
        kept = set(self._editions.kept.values())
        return [
            (sentence.address, sentence.text)
            for sentence in self._editions.new.sentences
            if sentence.address not in self._covered and sentence.text not in kept
        ]


def _without_old_plan(text: str) -> str:
    """Return a text without what had been planned, if a figure is left: `nine; it had planned 20`."""
    kept = [part for part in _SENTENCES.split(text) if not _HAD_PLANNED.search(part)]
    is_told = any(claim.kind not in DATES for part in kept for claim in figures(part))
    return "; ".join(kept) if is_told else text


def _unconditional(fact: Fact, new: str) -> str:
    """Say that a new sentence has no condition where a fact's figure is only so under one: `would charge`."""
    is_lost = fact.condition == "conditional" and not _CONDITION.search(new)
    return "the condition of its figure is not in the new sentence" if is_lost else ""


def _holder_now(fact: Fact, old: str, new: str) -> Readings | None:
    """Return who has the rank now that a fact gives to somebody who has it no more."""
    found = holder_ranked(fact, new)
    return found if found and found.old != found.new else None


def _is_deadline(text: str, claim: Quantity) -> bool:
    """Tell whether something is to be, or to end, by a date."""
    return re.search(rf"{_BY}{re.escape(claim.text)}", text) is not None


def _bound_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return a figure of a fact that stands with another bound now: `more than half -> almost half`."""
    stated = {
        (c.kind, c.key): BOUNDS.get(c.hedge, "") for c in figures(fact.statement) if c.kind not in DATES
    }
    for was in figures(old):
        bound = BOUNDS.get(was.hedge, "")
        same = [claim for claim in figures(new) if (claim.kind, claim.key) == (was.kind, was.key)]
        bounds = {BOUNDS.get(claim.hedge, "") for claim in same}
        is_other = bool(same) and stated.get((was.kind, was.key)) == bound and bound not in bounds
        if is_other and not same_limit(old, bound, new, same[0]) and not _NO_MORE.search(new):
            return Readings(written(old, was), written(new, same[0]))
    return None


def _is_fiscal(old: str, lost: Quantity, new: str, moved: Quantity) -> bool:
    """Tell whether two years are the fiscal years of a yearly figure, which may lie ahead."""
    years = (_FISCAL.format(lost.key), old), (_FISCAL.format(moved.key), new)
    return lost.key < moved.key and all(re.search(pattern, text) for pattern, text in years)


def _is_dated_event(fact: Fact, new: str) -> bool:
    """Tell whether a fact says only what was done on a date, which a new sentence has."""
    there = {claim.key for claim in figures(new)}
    return has_happened(fact) and any(c.kind in DATES and c.key in there for c in figures(fact.statement))


def _is_event(old: str, new: str) -> bool:
    """Tell whether a year since which something is so has become that of an event."""
    return bool(SINCE.search(old)) and not BEGINNING.search(new)


def _not_there(lost: Sequence[Quantity]) -> str:
    return f'"{lost[0].text}" is not in the new sentence, or near it' if lost else ""
