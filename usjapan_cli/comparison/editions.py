"""Facts against another edition of their source: what stands, what changed and to what, what is gone.

A fact is followed through the sentence it rests on, to the sentence of the new edition that is most like it.
There a figure is followed to what stands in the same surroundings, and a claim is read in the part that tells
most of it, without what that says of before: who holds an office, the names, ranks and speakers, how sure or
how far on it is, whether it is over, and what of it is not told. What is only weakly alike is `unsure`.
"""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS, DATES, value_claim
from ..core.dates import in_words
from ..core.facts import Fact, Source
from ..core.kept import cached_property
from ..core.record import Record
from ..core.words import ORDINALS, words
from ..language import proper_names
from ..language.quantities import Quantity, figures
from .alignment import ALIKE, WEAK, Edition, bag, root_of
from .bills import fate, is_bill, passed_on, succeeds
from .come_about import come_about, moved_on_in_place
from .doubting import DOUBTS, doubted_now, sure_now
from .ended import ended, no_longer_active
from .enumerations import by_fewer_or_more, given_up, left_out, relisted
from .foremost import holder_ranked, overtaken, rank_compared
from .gone_over import given_way
from .hedging import adverb_in_place, hedge_in_place, is_measured
from .limits import OTHERWISE, excepted, narrowed, so_until
from .measures import names_other_body
from .moved_on import instead
from .narration import is_before
from .narration import now as told_now
from .offices import holder_now, office_of, successor_told
from .order import Order, Owners
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
    told_as_comparatives,
)
from .readings import MONTHS, Readings
from .replaced import (
    doer_in_place,
    edited_in_place,
    has_same_lead,
    name_in_place,
    site_in_place,
    speaker_in_place,
)
from .subjects import Subjects
from .substitutions import name_substituted, word_substituted
from .successors import Successors
from .surroundings import (
    AS_OF,
    NUMBERED,
    NUMBERED_NAME,
    around,
    as_said,
    claim_of,
    counts_the_same,
    is_in_name,
    is_of_its_period,
    is_only_before,
    is_put_off,
    is_same_date,
    often,
    place_of,
    placed,
    role_of,
    same_limit,
    standing,
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

    from ..copies.report import Report, Sentence
    from .alignment import Match

OUTCOMES = ("unchanged", "same", "changed", "dropped", "gone", "unreadable", "unsure")
_FIRST = 0.3  # what it adds to the share of a claim that the sentence is the fact's first
_CLAIMING = 3  # and for the fact's own words
_MOST = 6  # new sentences that are looked at for an old one
_OWN = 0.1
_IN_TURN = 0.08  # and that it is as many sentences from those before and behind
_HEDGED = r"(?:about |over |under |at least |at most )?"
_UNIT = re.compile(rf"{_HEDGED}[\d,.]+ (?!million|billion|trillion)([^\d$]+)$")  # of `about 12 ferries`
_SEASON = re.compile(r"\b((?:19|20)\d\d)[-/]\d\d\b(?!-)")  # `2022-23`
_PARTS = re.compile(r"[;—]|, (?:and|but|while|whereas|although)\s")
_SENTENCES = re.compile(r"[;—] ?")
_HAD_PLANNED = re.compile(
    r"\bhad (?:been |originally |first |initially )?"
    r"(?:expected|planned|hoped|intended|proposed|scheduled|forecast)\b"
)
_MOSTLY_TOLD = 0.9  # part of what a sentence tells of a claim that a part of it must tell to stand for it
_BEGINNING = re.compile(
    r"\b(?:since|from \d|dates? from|dating|began|begun|founded|established|created|signed|enacted|joined|"
    r"became|become|took)\b",
    re.I,
)
_FIRST_DONE = re.compile(r"\bfirst \w+ed\b")  # of a time, not of a rank
_BY = r"\b(?:[Bb]y|until|before|through) (?:(?:the|early|late|end of|middle of|spring|summer|fall|winter) )*"
_UNTIL = re.compile(r"\b(?:until|through|till) (?:early |mid-|late |the end of )*$")
_DOER = re.compile(  # of a statement: `Congress has withheld`
    r"(?:The )?(?P<name>[A-Z][\w.]+(?: [A-Z][\w.]+)*) (?:has |have |had )?(?:[a-z]+ly )?(?P<verb>[a-z]+)\b"
)
_BY_NAMED = re.compile(r"\bby (?:the )?[A-Z]")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:[a-z]+ly )?([a-z]+)\b")
_PRONOUN = re.compile(r"(?:It|Its|They|Their|He|His|She|Her)\b")
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
_ESTIMATED = re.compile(r"\b[Ee]stimate[ds]?\b")
_SINCE = re.compile(r"\bsince\b", re.I)
_SINCE_WHEN = re.compile(r",? since (?:[^.;,]|\.(?=\S| \d))+")  # `since E.O. 14285 was issued`
_SINCE_THEN = re.compile(r"\b[Ss]ince (?:then|that|its|it)\b")
_FISCAL = r"\b(?:[Ff]or|[Ii]n|[Tt]he)(?: the)? (?:FY ?|[Ff]iscal (?:[Yy]ear )?){}\b"
_NO_MORE = re.compile(r"\b(?:no|none|nobody|not|never)\b[^.;,]* than\b", re.I)
_BARE = re.compile(rf"{_HEDGED}(?:[\d,.]+|[a-z]+)$")  # a number without a unit
_MONTH = re.compile(  # of a date, which is asked for elsewhere as the year is
    rf"\b(?:(?:early|mid|late)[- ])?(?:{'|'.join(sorted(MONTHS))}) (?:\d{{1,2}}, )?(?=(?:19|20)\d\d\b)", re.I
)
_WORD = re.compile(r"\w[\w.'-]*\w|\w")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_ORDINAL = {rank: word for word, rank in ORDINALS.items()}
_IN_WORDS = (holder_in_place, rank_in_place, interval_in_place, count_in_place)
_UNPROVED = ("same", "unsure", "changed")
_IN_PLACE = 0.12  # what it adds to a sentence's likeness that it stands where the old one stood
_YEAR_LONG = 4  # letters of a year, with which the key of a date begins
_CLAIMED = 0.5  # part of a claim's words that must be in the new sentence
_CLAIMED_OF_FIGURE = 0.4  # and where that has the fact's figure
_RARE = 3  # digits of a figure that is hardly of anything else
_NEARLY = 0.8  # part of the best likeness that a sentence of another section has, if it has the figure
_BARELY = 0.1  # and that must, for the sentence to be the old one
_HALF_CLAIMED = 0.3
_MOSTLY_CLAIMED = 0.65  # and if the sentence tells of something that has happened since
_WHOLLY_CLAIMED = 0.75
_STILL_TOLD = 0.3  # part of a claim that a sentence must tell to say what has come of it
_STILL_TOLD_LATER = 0.25  # and if it has a later date
_DENIED_IN_OTHER_WORDS = 0.68  # and from which one that only seems to deny it may say the same
_MOVED = 0.4  # part of the surroundings that must be about a figure that took another's place


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


class Editions:
    """Two editions side by side: the texts of the old addresses, as far as known, and the new report."""

    def __init__(
        self, source: Source, new: Report, kept: dict[str, str], old: dict[str, str], cells: set[str]
    ) -> None:
        self.source = source
        self.new = new
        self.kept = kept  # old addresses whose sentence stands in the new edition unchanged
        self.old = {**kept, **old}
        self.cells = cells  # addresses of tables that the new copy has, with the recorded numbers
        self.edition = Edition(new.sentences, self.old.values())
        self.owners = Owners(self.edition, self.old)
        self.subjects = Subjects(self.edition, self.owners.before)
        self.order = Order(self.edition, {a: self.old[a] for a in source.digests if a in self.old}, set(kept))
        self.places = {sentence.address: place for place, sentence in enumerate(new.sentences)}
        self.is_blind = not old  # without the old edition's text, the facts' own words stand for it
        self.alike = ALIKE - 0.05 * self.is_blind
        self.covered: set[str] = set()
        self.told_changes = ToldChanges(self.edition, source.date, self._origin)
        self.common = proper_names.Vocabulary(())

    def compare(self, facts: Iterable[Fact]) -> list[Comparison]:
        """Return what became of each fact of the source, in order."""
        own = [fact for fact in facts if fact.source == self.source.id]
        texts = (text for fact in own for text in (fact.statement, *fact.questions, *fact.keywords))
        self.common = proper_names.Vocabulary((self.new.flow, *texts))
        found = [self._compared(fact) for fact in own]
        if self.is_blind:
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
        sentences = [locator for locator in fact.locators if locator in self.source.digests]
        if not fact.value or not sentences or found.outcome not in ("changed", "dropped", "gone"):
            return found
        _, old = self._old_text(fact, sentences)
        own = {figure for figure in taken if found.new and figure.address == found.address}
        weighing = Weighing(self.edition, fact, self._successors(fact, old), taken - own)
        if found.outcome == "changed":
            match = self.edition.at(old, self.places[found.address])
            if not any(weighing.is_too_light(claim, match) for claim in figures(found.new)):
                return found
            found = found.but(outcome="dropped" if self._lives(old, match) else "gone", new="")
        again = weighing.likeliest()
        if again is None or (found.reason and not again.is_plain):
            return found
        judged = self._judged(fact, old, again)
        return judged if judged and judged.outcome in ("same", "changed") else found

    def _judged(self, fact: Fact, old: str, found: Weighed) -> Comparison | None:
        """Judge a fact by a figure that likely says what its own did; if plainly, only an end counts."""
        new, match, text = found.spot.claim, found.match, found.match.sentence.text
        where, value = (match.sentence.address, text), value_said(fact)
        if not self._agrees(fact, old, new):
            reading = as_said(text, self._as_limited(fact, old, new, text))
            if found.is_plain:
                return Comparison("changed", fact.id, value, reading, *where)
            return self._replaced(fact, old, match, reading, is_edited=False)
        if self._unnamed(fact, old, match):
            return None
        judged = self._stands(fact, old, match, is_known=True)
        if not found.is_plain or judged.outcome != "dropped":
            return judged
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._new_day)
        is_over = bool(reason) or is_of_other_event(fact, old, text)
        return judged if is_over else Comparison("same", fact.id, value, value, *where)

    def _compared(self, fact: Fact) -> Comparison:
        own = [locator for locator in fact.locators if not locator.startswith("meta.")]
        if not own:
            return self._front(fact)
        sentences = [locator for locator in own if locator in self.source.digests]
        if not sentences:
            return self._cell(fact, own)
        is_caption = not own[0].rpartition(".")[2].isdecimal()  # whose wording tells nothing of what it heads
        if is_caption and own[0] not in self.kept:
            return self._cell(fact, own[:1])
        if all(locator in self.kept for locator in sentences):
            found = Comparison(
                "unchanged", fact.id, *self._values(fact), sentences[0], self.kept[sentences[0]]
            )
        else:
            found = self._followed(fact, sentences)
        if found.address:
            self.covered.add(found.address)
        return found

    def _values(self, fact: Fact) -> tuple[str, str]:
        value = value_said(fact)
        return value, value

    def _front(self, fact: Fact) -> Comparison:
        """Compare a fact that rests on front matter alone."""
        front = self.new.front
        if "meta.date" in fact.locators[:1] or fact.id.endswith(".date"):
            old, new = in_words(self.source.date), in_words(front.date) if front.date else ""
            outcome = "unreadable" if not new else "same" if old == new else "changed"
            return Comparison(outcome, fact.id, old, new)
        wanted = [locator for locator in fact.locators if locator.startswith("meta.authors.")]
        if wanted:
            return Comparison(self._byline(wanted), fact.id)
        keys = [key for key in ("title", "number", "publisher") if f"meta.{key}" in fact.locators]
        pairs = [(getattr(self.source, key), getattr(front, key)) for key in keys]
        if not pairs or not all(new for _, new in pairs):
            return Comparison("unreadable", fact.id)
        other = next(((old, new) for old, new in pairs if old != new), ("", ""))
        return Comparison("changed" if any(other) else "same", fact.id, *other)

    def _byline(self, wanted: Sequence[str]) -> str:
        """Tell what became of the authors at some addresses."""
        names = {author.full for author in self.new.front.authors}
        own = {f"meta.authors.{at}": author.full for at, author in enumerate(self.source.authors, 1)}
        if not names:
            return "unreadable"
        return "same" if all(own.get(locator) in names for locator in wanted) else "gone"

    def _cell(self, fact: Fact, own: Sequence[str]) -> Comparison:
        old, _ = self._values(fact)
        if all(locator in self.cells for locator in own):
            return Comparison("same", fact.id, old, old)
        return Comparison("unreadable", fact.id, old)

    def _followed(self, fact: Fact, locators: Sequence[str]) -> Comparison:
        """Follow a fact whose sentence does not stand unchanged."""
        address, old = self._old_text(fact, locators)
        matches = self._matches(fact, address, old)
        best = self._best(fact, old, matches)
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
            found.outcome == "unsure" and OPPOSITE in found.reason and self._has_later_date(old, found.text)
        )

    def _no_longer_lacking(
        self, fact: Fact, old: str, best: Match, matches: Sequence[Match]
    ) -> Comparison | None:
        """Return what is there that a claim says is not, or over that it says is so, by a likely sentence."""
        beside = self.edition.sentences[best.place + 1 : best.place + 3]
        claim = claimed(fact, old)
        told = [one for one in matches if self.edition.told(claim, bag(one.sentence.text)) >= _STILL_TOLD]
        found = there_now(fact, old, [best.sentence, *(match.sentence for match in told), *beside])
        found = found or no_longer_active(fact, old, [match.sentence for match in matches[:2]])
        return self._said_by(fact, found)

    def _of_bill(self, fact: Fact, old: str, found: Comparison) -> Comparison | None:
        """Return what came of the bill that a fact is of, by the sentence found for it or one beside it."""
        if not found.address:
            return None
        place = self.places[found.address]
        behind = self.edition.behind(place)
        texts = (
            self.edition.before(place),
            self.edition.sentences[place].text,
            behind.text if behind else "",
        )
        told = fate(fact, old, *texts)
        if told is None:
            return None
        readings, text = told
        if readings.new in found.new:
            return None
        at = place + texts.index(text) - 1
        return self._otherwise(fact, readings, (self.edition.sentences[at].address, text))

    def _left_out(self, fact: Fact, old: str, found: Comparison, lost: frozenset[str]) -> Comparison:
        """Judge a claim of what a list has no more by the sentences near it that name that."""
        place = self.places[found.address]
        near = [text for text in self.edition.around(place) if lost <= bag(text)]
        behind = [one.text for one in self.edition.sentences[place + 1 : place + 4] if one.text in near]
        now = next((text for text in behind if OTHERWISE.search(text)), "")
        if now:
            was, said = instead(self.edition, fact.statement, old, now)
            return found.but(outcome="changed", old=was, new=said)
        return found if near else found.but(outcome="dropped")

    def _said_by(self, fact: Fact, found: tuple[Readings, Sentence] | None) -> Comparison | None:
        return self._otherwise(fact, found[0], (found[1].address, found[1].text)) if found else None

    def _with_what_is_added(self, fact: Fact, address: str, found: Comparison) -> Comparison:
        """Return what a sentence that tells a claim adds to it that makes it another; else what was found."""
        old, new = self.old[address], found.text
        least = 0 if found.outcome in ("same", "unsure") else _MOSTLY_CLAIMED
        is_told = bool(found.address) and self.edition.told(claimed(fact, old), bag(new)) >= least
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
        near = " ".join(text for at, text in self.old.items() if at.rpartition(".")[0] == paragraph)
        limit = self._end_of(fact, old, found) or excepted(fact, old, new, near)
        limit = limit or narrowed(fact, old, new)
        if not limit:
            return found
        was, _ = instead(self.edition, fact.statement, old, new)
        return found.but(outcome="changed", old=was, new=limit, reason="")

    def _end_of(self, fact: Fact, old: str, found: Comparison) -> str:
        """Return the words that say that what was found for a claim is so no more, or until when it was."""
        behind = self.edition.behind(self.places[found.address])
        texts = old, found.text, behind.text if behind else ""
        return so_until(fact, *texts) or ended(fact, *texts)

    def _with_its_end(self, fact: Fact, address: str, found: Comparison) -> Comparison:
        """Return how it is now with a figure of which a sentence says that it was so."""
        end = self._end_of(fact, self.old[address], found) if found.outcome == "same" else ""
        is_own = _has_value(fact, end, 1)  # `serves for six years`
        return found.but(outcome="changed", new=end) if end and not is_own else found

    def _moved_on(self, fact: Fact, old: str, found: Comparison) -> Comparison:
        """Return what is said now in the place of a claim that is over, denied or overtaken."""
        text = found.text
        share = self.edition.share(bag(fact.statement), bag(text))
        is_later = self._has_later_date(old, text)
        is_own = self._origin(self.places[found.address]) == old
        is_reworded = found.reason == DENIED and not is_later and share >= _DENIED_IN_OTHER_WORDS
        least = _STILL_TOLD_LATER if is_later else _STILL_TOLD
        if share < least or is_reworded or unlisted(fact, old, text):
            return found
        is_over = (found.reason and is_later) or (is_own and not fact.value and (found.reason or is_later))
        if not is_over:
            return found
        was, now = instead(self.edition, fact.statement, old, text)
        return found.but(outcome="changed", old=was, new=now)

    def _held(self, fact: Fact, matches: Sequence[Match]) -> Comparison | None:
        """Return who holds an office now of which a fact says who held it; nothing if that is not said."""
        office = office_of(fact) if not fact.value or is_of_a_year(fact) else None
        likely = [match.sentence for match in matches]
        rest = [sentence for sentence in self.new.sentences if sentence not in likely]
        found = holder_now(office, [*likely, *rest]) if office else None
        if office and (found is None or found[0].old == found[0].new or not found[0].new):
            found = successor_told(office, self.new.sentences) or found
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
        found = self.told_changes.figure(fact, old) or self.told_changes.holder(fact, old, self.common)
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
        is_alike = is_known and best.likeness >= self.alike
        text = best.sentence.text
        is_told = is_alike and self._claim_share(fact, old, best) >= _HALF_CLAIMED
        word = word_in_place(fact, old, text) or words_in_place(fact, old, text) if is_told else ""
        if word:
            return Comparison("changed", fact.id, value, word, *where)
        successors = self._successors(fact, old)
        is_edited = is_alike and self._origin(best.place) == old
        edited = (
            successors.in_place(best) if is_edited and not self._is_elsewhere(fact, best, matches) else None
        )
        found = (edited, best) if edited else successors.find(best, self._likely(best, matches))
        ranked = self._ranked(fact, old, best) if found is None else None
        if ranked:
            return ranked
        text = found[1].sentence.text if found else ""
        beside = text if found and is_only_before(text, found[0]) else ""
        lost = set(self._unnamed(fact, old, best)) - set(_WORD.findall(beside))
        if edited:  # of the next law
            lost = {name for name in lost if is_bill(name) or not NUMBERED_NAME.match(name)}
        if found and found[1] is not best and self._is_told_of_another(fact, old, found[1]):
            found = None
        if found is None or (lost and not self._has_begun(fact, old, best)):
            claim = claimed(fact, old)
            is_others = is_known and self.old.get(self.owners.of(best.place), old) != old
            told = self.edition.told(claim, bag(best.sentence.text))
            lives = self._lives(old, best) and not is_others and told >= _BARELY
            lives = lives or counts_the_same(fact, best.sentence.text)
            return Comparison("dropped" if lives else "gone", fact.id, value, "", *where)
        new, match = found
        text = match.sentence.text
        new = self._as_limited(fact, old, new, text)
        if self._agrees(fact, old, new):
            judged = self._stands(fact, old, match, is_known)
        else:
            judged = self._replaced(fact, old, match, as_said(text, new), is_edited=edited is not None)
        if judged.outcome == "dropped":
            judged = self._expected_now(fact, match) or judged
        is_weak = best.likeness < self.alike
        about = text if self.is_blind else self._with_its_subject(match)
        if judged.outcome in _UNPROVED and (is_weak or self.is_blind) and not self._speaks_of(fact, about):
            where = (match.sentence.address, text)
            return Comparison("gone" if is_weak else "unsure", fact.id, value, "", *where)
        return judged

    def _successors(self, fact: Fact, old: str) -> Successors:
        days = (self.source.date, self._new_day)
        return Successors(self.edition, fact, old, days, self._origin, self.common)

    def _is_elsewhere(self, fact: Fact, best: Match, matches: Sequence[Match]) -> bool:
        """Tell whether another sentence like a fact's old one has the fact's figure."""
        wanted = claim_of(fact)
        others = [match for match in matches if match is not best and match.likeness >= WEAK]
        return any(
            (claim.kind, claim.key) == (wanted.kind, wanted.key)
            for match in others
            for claim in figures(match.sentence.text)
            if wanted
        )

    def _expected_now(self, fact: Fact, match: Match) -> Comparison | None:
        """Return the later date that the next sentence gives for what had been expected by a fact's."""
        wanted, text = claim_of(fact), match.sentence.text
        if wanted is None or wanted.kind not in DATES or not _HAD_BEEN_DUE.search(text):
            return None
        one = self.edition.behind(match.place)
        if one is None or not _IT_NOW.search(one.text) or taken_back(fact, "", one.text):
            return None
        later = [c for c in figures(one.text) if c.kind in DATES and _is_deadline(one.text, c)]
        if len(later) != 1 or later[0].key <= wanted.key:
            return None
        reading = written(one.text, later[0])
        return Comparison("changed", fact.id, value_said(fact), reading, one.address, one.text)

    def _compared_rank(self, fact: Fact, best: Match) -> Comparison | None:
        """Judge a rank by a sentence that tells who is before it: `only two counties are poorer`."""
        if not (fact.value and fact.value.bound == "rank" and best.likeness >= self.alike):
            return None
        where = (best.sentence.address, best.sentence.text)
        taken = overtaken(fact, best.sentence.text, self._names)
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
        is_rank = fact.value is not None and fact.value.bound == "rank" and best.likeness >= self.alike
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
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._new_day)
        if not reason and self._is_ended_since(fact, text):
            reason = "the new sentence says what has happened since"
        if reason and not self._has_happened(fact):
            return Comparison("dropped", fact.id, value, "", *where, reason)
        for lost in self._lost(fact, old, [text]):
            moved = self._moved(old, lost, match)
            is_of_period = moved and not _is_own_date(fact, lost) and self._is_next_period(old, lost, moved)
            is_fiscal = moved and not _is_of_its_date(fact, lost) and _is_fiscal(old, lost, text, moved)
            if moved and not is_of_period and not is_fiscal:  # a date is another
                return Comparison("changed", fact.id, written(old, lost), written(text, moved), *where)
        other = (
            come_about(fact, old, text, self.source.date) or self._in_place(fact, old, text)
            if is_known
            else None
        )
        if other:
            return self._otherwise(fact, other, where)
        gone = self._lost(fact, old, self.edition.around(match.place))
        gone = [figure for figure in gone if not self._has_next_period(fact, old, figure, match)]
        now = [claim for claim in figures(text) if claim.kind == "year"]
        reason = _not_there([one for one in gone if not any(_is_fiscal(old, one, text, c) for c in now)])
        reason = reason or _unconditional(fact, text) or turned(fact, old, text, is_known)
        sure = self._undoubted(fact, old, text, reason) if is_known else None
        if sure:
            return self._otherwise(fact, sure, where)
        reason = reason or (word_substituted(fact, old, text, self.common) if is_known else "")
        return Comparison("unsure" if reason else "same", fact.id, value, value, *where, reason)

    def _undoubted(self, fact: Fact, old: str, new: str, reason: str) -> Readings | None:
        """Return both clauses of a claim if the reason against it is that a doubt has gone; else nothing."""
        is_sure = bool(reason) and reason == unhedged(fact, old, new, DOUBTS)
        return Readings(*instead(self.edition, fact.statement, old, new)) if is_sure else None

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
        origin = self._origin(match.place)
        if origin != old and counts_the_same(fact, origin, 1):  # what was done before, beside a plan
            asked = hedge_in_place(fact, old, text)
            if asked and asked.is_over:
                return self._otherwise(fact, asked, where)
        return Comparison("changed", fact.id, value, reading, *where)

    def _has_happened(self, fact: Fact) -> bool:
        """Tell whether a fact is of a year in which something was done, which nothing ends."""
        is_past = fact.value is not None and value_claim(fact.value, fact.statement).key <= self.source.date
        return is_past and is_of_a_year(fact) and not _SINCE.search(fact.statement)

    def _is_ended_since(self, fact: Fact, new: str) -> bool:
        """Tell whether a state of which a fact gives the first year is told with a later event."""
        if not (fact.value and is_of_a_year(fact) and _SINCE.search(fact.statement)):
            return False
        year = value_claim(fact.value, fact.statement).key
        return any(self._has_later_date(year, part) for part in _PARTS.split(new) if year in part)

    def _origin(self, place: int) -> str:
        return self.old.get(self.owners.of(place), "")

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
        return name_substituted(fact, old, new, self.common)

    def _otherwise(self, fact: Fact, found: Readings, where: tuple[str, str]) -> Comparison:
        if found.is_over:
            said = f'has become "{found.new}"' if found.new else "is not in the new sentence"
            return Comparison("dropped", fact.id, "", "", *where, f'"{found.old}" {said}')
        return Comparison("changed", fact.id, found.old, found.new, *where)

    def _is_next_period(self, old: str, lost: Quantity, moved: Quantity) -> bool:
        """Tell whether two dates are those of a yearly figure: both past, the later one not there before."""
        return (
            lost.kind in DATES
            and lost.key <= self.source.date
            and lost.key < moved.key <= (self.new.front.date or moved.key)
            and all(moved.key != claim.key for claim in figures(old))
        )

    def _has_next_period(self, fact: Fact, old: str, lost: Quantity, match: Match) -> bool:
        """Tell whether a sentence, or the one before it, has a later date for a past one not the fact's."""
        if _is_own_date(fact, lost):
            return False
        texts = self._with_one_before(match)
        dates = [claim for text in texts for claim in figures(text) if claim.kind in DATES]
        return any(self._is_next_period(old, lost, date) for date in dates)

    def _matches(self, fact: Fact, address: str, old: str) -> list[Match]:
        """Return the new sentences most like a fact's; those that stand where that stood are likelier.

        A sentence that lives on unchanged says what it said; only of the fact's own may more be asked.
        """
        own = self.kept.get(address)
        near, turn = self.order.expected(address)
        matches = {match.place: match for match in self.edition.like(old, _MOST)}
        claimed = [match.place for match in self.edition.like(AS_OF.sub("", fact.statement), _CLAIMING)]
        matches |= {place: self.edition.at(old, place) for place in claimed if place not in matches}
        matches |= {place: self.edition.at(old, place) for place in near if place not in matches}
        free = [m for m in matches.values() if m.place not in self.order.settled or m.sentence.text == own]
        free = [m for m in free if not (address and self.subjects.of_another(fact, address, old, m))]
        likelier = [
            m.but(
                likeness=m.likeness
                + (m.place in near) * _IN_PLACE
                + (m.place == turn) * _IN_TURN
                + (bool(address) and self.owners.of(m.place) == address) * _OWN
            )
            for m in free
        ]
        return sorted(likelier, key=lambda match: (-match.likeness, match.place))

    def _likely(self, best: Match, matches: Sequence[Match]) -> list[Match]:
        """Return the sentences that may have a figure: of the best one's section, or nearly as like as it."""
        section = best.sentence.address.partition(".")[0]
        least = max(self.alike, _NEARLY * best.likeness)
        own = [match.sentence.address.partition(".")[0] == section for match in matches]
        return [
            m for m, is_own in zip(matches, own, strict=True) if m.likeness >= (WEAK / 2 if is_own else least)
        ]

    def _old_text(self, fact: Fact, locators: Sequence[str]) -> tuple[str, str]:
        """Return the old sentence that a fact is made from, with its address: the one with its figure.

        Where that is not known the fact's own words stand for it, with no address: another of its
        sentences, which may only name what the first one speaks of, says nothing of the claim.
        """
        known = {locator: self.old[locator] for locator in locators if locator in self.old}
        wanted = claim_of(fact)
        if wanted:
            for address, text in known.items():
                if any((claim.kind, claim.key) == (wanted.kind, wanted.key) for claim in figures(text)):
                    return address, text
        if locators[0] not in known:
            scope = (fact.value.scope or "") if fact.value else ""
            return "", f"{AS_OF.sub('', fact.statement)} {scope}".strip()
        claim = bag(fact.statement)
        return max(
            known.items(),
            key=lambda one: self.edition.share(claim, bag(one[1])) + _FIRST * (one[0] == locators[0]),
        )

    def _best(self, fact: Fact, old: str, matches: Sequence[Match]) -> Match | None:
        """Return the new sentence for a claim: like the old one, and with most of the claim's words."""
        alike = [match for match in matches if match.likeness >= self.alike]
        claim = claimed(fact, old)
        if alike:
            best = max(alike, key=lambda m: self.edition.told(claim, bag(m.sentence.text)) + m.likeness)
            return best if fact.value else self._part_of(best, alike, claim)
        weak = [match for match in matches if match.likeness >= WEAK / 2]
        likely = [
            m
            for m in weak
            if self.edition.told(claim, bag(m.sentence.text))
            >= (_CLAIMED_OF_FIGURE if _has_value(fact, m.sentence.text) else _CLAIMED)
        ]
        return max(likely, key=lambda match: match.likeness, default=None)

    def _part_of(self, best: Match, alike: Sequence[Match], claim: set[str]) -> Match:
        """Return which of the sentences of a paragraph that were one before tells most of a claim."""
        owner, paragraph = self.owners.of(best.place), best.sentence.address.rpartition(".")[0]
        parts = [
            match
            for match in alike
            if owner and self.owners.of(match.place) == owner
            if match.sentence.address.rpartition(".")[0] == paragraph
        ]
        return max(parts or [best], key=lambda match: self.edition.told(claim, bag(match.sentence.text)))

    def _is_told_of_another(self, fact: Fact, old: str, match: Match) -> bool:
        """Tell whether a sentence has others in the place of a fact's names."""
        return bool(self._unnamed(fact, old, match)) and self._has_new_names(old, match)

    def _has_begun(self, fact: Fact, old: str, best: Match) -> bool:
        """Tell whether a sentence gives the year in which something began, and not who began it."""
        text = best.sentence.text
        if not (is_of_a_year(fact) and fact.value and value_claim(fact.value, fact.statement).key in text):
            return False
        lost = self._unnamed(fact, old, best)
        is_doer = fact.statement.startswith(" ".join(lost)) and not self._has_new_names(old, best)
        return is_doer and bool(_BEGINNING.search(old)) and bool(_BEGINNING.search(text))

    def _lives(self, old: str, best: Match) -> bool:
        """Tell whether an old sentence lives on in a new one, by its words alone."""
        return self.edition.at(old, best.place).likeness >= self.alike

    def _unnamed(self, fact: Fact, old: str, best: Match) -> list[str]:
        """Return names of the fact that the old sentence has and neither new section nor title has."""
        said = AS_OF.sub("", fact.statement)
        said = _SINCE_WHEN.sub("", said) if _SINCE_THEN.search(best.sentence.text) else said
        statement = proper_names.read_wording(said)
        before = [proper_names.read_wording(old)]
        texts = [*map(told_now, self.edition.around(best.place)), self.new.front.title]
        if _PRONOUN.match(best.sentence.text):
            texts.append(dict(self.new.sections).get(best.sentence.address.partition(".")[0], ""))
        near = [proper_names.read_wording(text) for text in texts]
        lost = set(proper_names.unnamed(statement, near, self.common))
        lost -= set(proper_names.unnamed(statement, before, self.common))
        keys = {key for text in near for key in text.keys}
        for run in _joined(proper_names.names(statement, self.common)):
            initials = "".join(statement.words[at][0] for at in run).lower()
            if len(run) > 2 and initials in keys:  # `CBO` stands for the Congressional Budget Office
                lost -= {part for at in run for part in (statement.words[at], _pair(statement.words, at))}
        opener = statement.words[0]
        if before[0].words[:1] == (opener,) and "." not in opener and opener not in self._names:
            lost.discard(opener)  # which has its capital because it opens both
        is_next = succeeds(old, best.sentence.text)
        numbers = {match[0] for match in NUMBERED_NAME.finditer(fact.statement) if match[0] in old}
        lost |= {one for one in numbers if not (is_next or any(one in text for text in texts))}
        lost -= _unnamed_doer(fact, best.sentence.text)
        return sorted(name for name in lost if name.lower() not in MONTHS and name != "FY")

    @property
    def _new_day(self) -> str:
        return self.new.front.date or self.source.date

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words that stand with a capital within a sentence of either edition."""
        texts = (self.new.flow, *self.old.values())
        return frozenset(word for text in texts for word in _CAPITAL.findall(text))

    def _speaks_of(self, fact: Fact, text: str) -> bool:
        """Tell whether a sentence has every name of a statement, or its adjective (`Japanese`)."""
        statement = proper_names.read_wording(AS_OF.sub("", fact.statement))
        there = {word[:4] for word in words(text)}
        lost = proper_names.unnamed(statement, [proper_names.read_wording(text)], self.common)
        return all(name[:4].lower() in there for name in lost)

    def _with_its_subject(self, match: Match) -> str:
        """Return a sentence, and those before it in its paragraph if `it` or `they` opens it."""
        if not _PRONOUN.match(match.sentence.text):
            return match.sentence.text
        paragraph = match.sentence.address.rpartition(".")[0]
        own = self.edition.sentences[: match.place + 1]
        return " ".join(one.text for one in own if one.address.rpartition(".")[0] == paragraph)

    def _has_new_names(self, old: str, best: Match) -> bool:
        """Tell whether the new sentence names somebody whom the old one does not."""
        new = proper_names.read_wording(best.sentence.text)
        return bool(proper_names.unnamed(new, [proper_names.read_wording(old)], self.common))

    def _agrees(self, fact: Fact, old: str, new: Quantity) -> bool:
        """Tell whether a figure is the fact's, with its hedge or that which the old sentence has."""
        wanted = claim_of(fact)
        if wanted is None:
            return False
        if is_same_date(wanted, new) and wanted.key != new.key:
            return True  # only more precise, or less
        hedges = {wanted.hedge} | {BOUNDS.get(c.hedge, "") for c in figures(old) if c.key == wanted.key}
        return new.key == wanted.key and BOUNDS.get(new.hedge, "") in hedges

    def _as_limited(self, fact: Fact, old: str, new: Quantity, text: str) -> Quantity:
        """Give a figure the bound of the fact's where both say it in other words: a limit, an estimate."""
        bound = value_claim(fact.value, fact.statement).hedge if fact.value else ""
        if bound == "about" and not new.hedge and _ESTIMATED.search(text):
            return new.but(hedge=bound)
        limit = {"": "", "under": "most", "over": "least"}.get(bound, bound)
        return new.but(hedge=limit) if same_limit(old, bound, text, new) else new

    def _with_one_before(self, match: Match) -> list[str]:
        """Return the texts of a sentence and of the one before it."""
        return [self.edition.sentences[at].text for at in (match.place - 1, match.place) if at >= 0]

    def _claim(
        self, fact: Fact, old: str, best: Match, matches: Sequence[Match], is_known: bool
    ) -> Comparison:
        """Judge a fact without a value by the sentence for it, else by another that has all of the claim."""
        found = self._said(fact, old, best, is_known)
        if found.outcome in ("same", "changed") or (found.outcome == "dropped" and found.reason):
            return found
        is_told = self._claim_share(fact, old, best) >= _HALF_CLAIMED
        least = _WHOLLY_CLAIMED if is_told else _MOSTLY_CLAIMED
        for match in matches:
            names = bag(" ".join(word for word in fact.statement.split() if word[:1].isupper()))
            share = min(self._claim_share(fact, old, match, but) for but in (frozenset[str](), names))
            if match is not best and share >= least:
                other = self._said(fact, old, match, is_known)
                if other.outcome in ("same", "changed"):
                    return other
        return found

    def _claim_share(self, fact: Fact, old: str, match: Match, but: frozenset[str] = frozenset()) -> float:
        """Return how much of a claim a sentence says, `but` for some words; names may stand beside it."""
        claim = claimed(fact, old) - but - bag(" ".join(told_as_comparatives(fact, match.sentence.text)))
        text = match.sentence.text
        claim -= bag(" ".join(_MONTH.findall(fact.statement))) - bag(text)
        there = {(figure.kind, figure.key) for figure in figures(text)}
        own = [figure for figure in figures(fact.statement) if figure.kind not in DATES]
        same = [figure.text for figure in own if (figure.kind, figure.key) in there]
        claim -= bag(" ".join(same))  # `three-quarters`, `three in four`
        named = {word for word in fact.statement.split() if word[:1].isupper()}
        beside = bag(" ".join(self._with_one_before(match))) & bag(" ".join(named))
        return self.edition.told(claim, bag(match.sentence.text) | beside)

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
            claim.kind in DATES and claim.key < self.source.date for claim in figures(fact.statement)
        )
        text, claim = told_now(match.sentence.text, is_past), claimed(fact, old)
        parts = [part for part in _SENTENCES.split(text) if part]
        told = [self.edition.told(claim, bag(part)) for part in parts]
        part, whole = parts[told.index(max(told))], self.edition.told(claim, bag(text))
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
        share = self._claim_share(fact, old, best)
        other = self._answered(fact, old, best, is_known)
        if other is None and is_known and share >= _HALF_CLAIMED:
            other = moved_on_in_place(fact, old, best.sentence.text)
        if other:
            return self._otherwise(fact, other, where)
        over = self._overtaken(fact, old, best, is_known)
        if over:
            return over
        lost = self._lost(fact, old, [best.sentence.text])
        is_first = is_first_by_denial(fact, best.sentence.text)
        if is_first:
            lost = [figure for figure in lost if figure.kind != "rank"]
        if is_measured(fact):
            lost = [figure for figure in lost if not self._has_next_period(fact, old, figure, best)]
        is_dated = bool(lost) and lost[0].kind in DATES
        is_another = is_dated and self._is_told_of_another(fact, old, best)
        moved = self._moved(old, lost[0], best) if lost and share >= _CLAIMED and not is_another else None
        is_event = moved is not None and moved.kind in DATES and _is_event(old, best.sentence.text)
        if is_event or (moved and is_known and unhedged(fact, old, best.sentence.text)):
            return Comparison("dropped", fact.id, "", "", *where)
        if moved:
            readings = written(old, lost[0]), written(best.sentence.text, moved)
            return Comparison("changed", fact.id, *readings, *where)
        around = self.edition.around(best.place)
        lost = [figure for figure in self._lost(fact, old, around) if figure in lost]
        ranked = lost_superlative(fact, old, best.sentence.text) if is_known and not is_first else ""
        if lost or ranked or share < _HALF_CLAIMED or self._is_of_others(fact, old, best, share):
            return Comparison("dropped" if self._lives(old, best) else "gone", fact.id, "", "", *where)
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
        wanted = [(one, _CLAIMED) for one in found]
        if is_known:
            granted = proper_names.read_wording(self.new.front.title).names
            named = name_in_place(fact, old, text, self.common, granted)
            if named and self._is_named_before(named.new, old, best):
                named = None
            least = _CLAIMED if named and has_same_lead(old, text, named) else _WHOLLY_CLAIMED
            number = number_in_place(fact, old, text)
            wanted = [
                (number, _CLAIMED_OF_FIGURE),
                (named, least),
                (come_about(fact, old, text, self.source.date), _CLAIMED),
                (speaker_in_place(fact, old, text), _MOSTLY_CLAIMED),
                *wanted,
            ]
        told = (
            one
            for one, least in wanted
            if one and one.differ and self._claim_share(fact, old, best, bag(one.old)) >= least
        )
        return next(told, None)

    def _is_named_before(self, name: str, old: str, match: Match) -> bool:
        """Tell whether a new sentence is rather another old one, edited, which had a name already."""
        origin = self._origin(match.place)
        return origin != old and name in origin

    def _overtaken(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison | None:
        """Judge a fact of which a sentence says that it is over, not so, or has come about; else nothing."""
        text = best.sentence.text
        if self._claim_share(fact, old, best) < _HALF_CLAIMED:
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
        reason = taken_back(fact, old, text) or ended_by(fact, old, text, self._new_day)
        return Comparison("dropped", fact.id, "", "", *where, reason) if reason else None

    def _is_of_other_day(self, fact: Fact, old: str, new: str) -> bool:
        """Tell whether a fact says what was done on a date that a new sentence has not, but another."""
        lost = [claim for claim in self._lost(fact, old, [new]) if claim.kind in DATES]
        return bool(lost) and has_happened(fact) and any(claim.kind in DATES for claim in figures(new))

    def _put_off(self, fact: Fact, old: str, best: Match) -> Readings | None:
        """Return the later date of what was to come by one and is still to come."""
        text, new_day = best.sentence.text, self._new_day
        for lost in self._lost(fact, old, [text]):
            is_ahead = _is_deadline(old, lost) and lies_ahead(lost, self.source.date)
            moved = self._moved(old, lost, best) if is_ahead else None
            if moved and _is_deadline(text, moved) and lies_ahead(moved, new_day):
                return Readings(written(old, lost), written(text, moved))
        return None

    def _is_of_others(self, fact: Fact, old: str, best: Match, share: float) -> bool:
        """Tell whether a sentence has not the names of a claim, but others.

        In the fact's own, which says nearly all of the claim and nothing later, a name may go unsaid.
        """
        lost = self._unnamed(fact, old, best)
        if not lost:
            is_named = self._speaks_of(fact, old) and not self._speaks_of(fact, best.sentence.text)
            if not (is_named and self._has_new_names(old, best)):
                return False
        if share < _WHOLLY_CLAIMED or self._origin(best.place) != old:
            return True
        whole = self.edition.sentences[best.place].text
        return any(name in whole for name in lost) or self._has_later_date(old, whole)

    def _told(self, fact: Fact, old: str, best: Match, is_known: bool) -> Comparison:
        """Judge a fact of which nothing is gone: by how much of its words is there, and what they mean."""
        text, share = best.sentence.text, self._claim_share(fact, old, best)
        where = (best.sentence.address, text)
        is_compared = is_comparative(text) or is_comparative(fact.statement)
        ranked = holder_ranked(fact, text) if is_compared else None
        is_first = ranked is not None and ranked.old == ranked.new
        reason = "" if is_first else turned(fact, old, text, is_known)
        is_later = self._has_later_date(old, text) and not _is_dated_event(fact, text)
        is_told = share >= (_MOSTLY_CLAIMED if is_later else _CLAIMED)
        if is_known and not is_told:
            return Comparison("dropped", fact.id, "", "", *where, reason)
        if is_known and not reason:
            finders = (doubted_now, adverb_in_place, self._named_otherwise, edited_in_place)
            other = next(filter(None, (find(fact, old, text) for find in finders)), None)
            if other:
                return self._otherwise(fact, other, where)
            reason = word_substituted(fact, old, text, self.common)
        sure = self._undoubted(fact, old, text, reason) if is_known else None
        if sure:
            return self._otherwise(fact, sure, where)
        is_same = is_told and not reason
        return Comparison("same" if is_same else "unsure", fact.id, "", "", *where, reason)

    def _lost(self, fact: Fact, old: str, new: Sequence[str]) -> list[Quantity]:
        """Return the figures and dates of a statement that its old sentence has and no new one has."""
        there = {(claim.kind, claim.key) for text in new for claim in standing(text)}
        there |= {(claim.kind, claim.key) for text in new for claim, *_ in often(text)}
        whole = [text for text in new if is_of_its_period(fact, text)]
        whole = list(new) if has_happened(fact) else whole  # `had been sold in 2026` tells of it as well
        there |= {(claim.kind, claim.key) for text in whole for claim in figures(text)}
        years = {key for kind, key in there if kind != "money" and len(key) >= _YEAR_LONG}
        there |= {
            ("month", year[:4] + key)
            for kind, key in there
            if kind == "month" and key[0] == "-"
            for year in years
        }
        own_year = self.source.date[:4]
        there |= {
            ("month", key[4:7]) for kind, key in there if kind in ("month", "day") and key[:4] == own_year
        }
        before = {(claim.kind, claim.key) for claim in figures(old)}
        stated = figures(AS_OF.sub("", _SEASON.sub(r"\1", fact.statement)))
        there |= {(c.kind, c.key) for text in new for c in figures(text) if _was_to_be(fact, c)}
        stated = [
            c for c in stated if not re.search(rf"[A-Z]-{re.escape(c.text)}\b", fact.statement)
        ]  # `XM-30`
        stated += [claim for claim in figures(old) if _is_of_its_date(fact, claim)]
        stated = [c for c in stated if not _FIRST_DONE.search(fact.statement) or c.text.lower() != "first"]
        compared = {word for text in new for word in told_as_comparatives(fact, text)}
        stated = [c for c in stated if c.kind != "rank" or c.text not in compared]  # `more than any other`
        return [c for c in stated if (c.kind, c.key) in before and (c.kind, c.key) not in there]

    def _has_later_date(self, old: str, new: str) -> bool:
        """Tell whether a sentence says what has happened since the old edition."""
        before = {claim.key for claim in figures(old)}
        dates = [claim for claim in figures(new) if claim.kind in DATES and claim.key not in before]
        day = self.source.date
        return any(day[: len(date.key)] <= date.key <= (self.new.front.date or date.key) for date in dates)

    def _moved(self, old: str, lost: Quantity, best: Match) -> Quantity | None:
        """Return the new figure that took the place of a lost one."""
        was, text = place_of(old, lost, bag(old)), best.sentence.text
        before = around(old, was)
        origin = self._origin(best.place)  # of which the new sentence may rather be the edition
        before_figures = {(claim.kind, claim.key) for one in (old, origin) for claim in figures(one)}
        is_count = lost.kind == "count"
        is_number = NUMBERED.search(old[: was[0]]) is not None or (is_count and is_in_name(old, was))
        fresh = [
            (claim, around(text, (start, end)), role_of(text, start, is_alone=False))
            for claim, start, end in placed(text)
            if not is_before(text, (start, end))
            if claim.kind == lost.kind or (claim.kind in DATES and lost.kind in DATES)
            if (claim.kind, claim.key) not in before_figures  # which was of something else
            if not (claim.kind in DATES and lost.key.startswith(claim.key))  # only less precise
            if not is_number or is_in_name(text, (start, end))  # `by 29 votes`, of `H.R. 7567`
        ]
        if lost.kind in DATES:
            precise = ("month", "day") if lost.kind != "year" else DATES
            fresh = [one for one in fresh if one[0].kind in precise] or fresh  # not `the FY2028 request`
            fresh = [one for one in fresh if one[2] == "later"] or fresh
            fresh = [one for one in fresh if one[2] != "telling"] or fresh
            ends = [one for one in fresh if one[2] == "end"]
            is_end = role_of(old, was[0], is_alone=False) == "end"
            if len(ends) == 1 and is_end:
                return ends[0][0]
            fresh = [
                one
                for one in fresh
                if is_end or one[2] != "end" or not _UNTIL.search(text.partition(one[0].text)[0])
            ]
        if len(fresh) == 1 and lost.kind in DATES and fresh[0][0].kind == lost.kind:
            return fresh[0][0]
        return next((claim for claim, about, _ in fresh if self.edition.share(before, about) >= _MOVED), None)

    def new_sentences(self) -> list[tuple[str, str]]:
        """Return the sentences of the new edition that no fact rests on any more."""
        kept = set(self.kept.values())
        return [
            (sentence.address, sentence.text)
            for sentence in self.new.sentences
            if sentence.address not in self.covered and sentence.text not in kept
        ]


def _without_old_plan(text: str) -> str:
    """Return a text without what had been planned, if a figure is left: `nine; it had planned 20`."""
    kept = [part for part in _SENTENCES.split(text) if not _HAD_PLANNED.search(part)]
    is_told = any(claim.kind not in DATES for part in kept for claim in figures(part))
    return "; ".join(kept) if is_told else text


def _has_value(fact: Fact, text: str, shortest: int = _RARE) -> bool:
    """Tell whether a text has the figure of a fact, if that is not a small one which may be of anything."""
    wanted = value_claim(fact.value, fact.statement) if fact.value else None
    return (
        wanted is not None
        and len(wanted.key) >= shortest
        and any((c.kind, c.key) == (wanted.kind, wanted.key) for c in figures(text))
    )


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


def _is_own_date(fact: Fact, claim: Quantity) -> bool:
    """Tell whether a date is the one that a fact is recorded to be of."""
    own = (fact.date or "").split("/")  # of a period, both its ends
    return claim.kind in DATES and any(
        one.startswith(claim.key) or claim.key.startswith(one) for one in own if one
    )


def _is_dated_event(fact: Fact, new: str) -> bool:
    """Tell whether a fact says only what was done on a date, which a new sentence has."""
    there = {claim.key for claim in figures(new)}
    return has_happened(fact) and any(c.kind in DATES and c.key in there for c in figures(fact.statement))


def _was_to_be(fact: Fact, claim: Quantity) -> bool:
    """Tell whether a fact says itself of a date what was to be: `were scheduled to begin in`."""
    text = fact.statement
    return claim.kind in DATES and any(
        c.key == claim.key and is_before(text, (s, e)) for c, s, e in placed(text)
    )


def _is_of_its_date(fact: Fact, claim: Quantity) -> bool:
    """Tell whether a date is all of the one that a fact is of, which its statement need not say."""
    return claim.kind in DATES and claim.key == fact.date


def _is_event(old: str, new: str) -> bool:
    """Tell whether a year since which something is so has become that of an event."""
    return bool(_SINCE.search(old)) and not _BEGINNING.search(new)


def _unnamed_doer(fact: Fact, new: str) -> set[str]:
    """Return the words of who does what a fact says, if a new sentence says that it is done, and not by whom.

    What Congress does is said of no one else: `the appropriation for 2026 was $281 million`.
    """
    doer = _DOER.match(fact.statement)
    if doer is None or _BY_NAMED.search(new):
        return set()
    if doer["name"] == "Congress":
        return set() if names_other_body(new) else {"Congress"}
    done = {root_of(word) for word in _PASSIVE.findall(new)}
    return set(doer["name"].split()) if root_of(doer["verb"]) in done else set()


def _joined(runs: Iterable[list[int]]) -> list[list[int]]:
    """Return names with those that stand right behind them as one: `Senior Farmers' Market Program`."""
    whole: list[list[int]] = []
    for run in runs:
        if whole and whole[-1][-1] + 1 == run[0]:
            whole[-1] = whole[-1] + run
        else:
            whole.append(run)
    return whole


def _pair(words: Sequence[str], at: int) -> str:
    return " ".join(words[at : at + 2])


def _not_there(lost: Sequence[Quantity]) -> str:
    return f'"{lost[0].text}" is not in the new sentence, or near it' if lost else ""
