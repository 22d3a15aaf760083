"""Facts against another edition of their source: what stands, what changed and to what, what is gone.

A fact is followed through the sentence it rests on: to the sentence of the new edition that is most like it,
and in it to the figure that stands in the same surroundings. What is only weakly alike is `unsure`.
"""

from __future__ import annotations

import re

from ..core.dates import in_words
from ..core.facts import Fact, Source
from ..core.record import Record
from ..core.words import words
from . import proper_names
from .agreement import BOUNDS, DATES, value_claim
from .alignment import ALIKE, WEAK, Edition, bag
from .order import Order
from .quantities import Quantity, figures
from .successors import Successors
from .surroundings import (
    AS_OF,
    around,
    counts_the_same,
    place_of,
    placed,
    said,
    written,
)
from .turning import turned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..copies.report import Report
    from .alignment import Match

OUTCOMES = ("unchanged", "same", "changed", "dropped", "gone", "unreadable", "unsure")
_MOST = 6  # new sentences that are looked at for an old one
_IN_TURN = 0.08  # and that it is as many sentences from those before and behind
_HEDGED = r"(?:about |over |under )?"
_UNIT = re.compile(rf"{_HEDGED}[\d,.]+ (?!million|billion|trillion)([^\d$]+)$")  # of `about 12 ferries`
_BARE = re.compile(rf"{_HEDGED}(?:[\d,.]+|[a-z]+)$")  # a number without a unit
_IN_PLACE = 0.12  # what it adds to a sentence's likeness that it stands where the old one stood
_CLAIMED = 0.5  # part of a claim's words that must be in the new sentence
_NEARLY = 0.8  # part of the best likeness that a sentence of another section has, if it has the figure
_HALF_CLAIMED = 0.3
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
        self.order = Order(self.edition, {a: self.old[a] for a in source.digests if a in self.old}, set(kept))
        self.places = {sentence.address: place for place, sentence in enumerate(new.sentences)}
        self.is_blind = not old  # without the old edition's text, the facts' own words stand for it
        self.alike = ALIKE - 0.05 * self.is_blind
        self.covered: set[str] = set()
        self.common = proper_names.Vocabulary(())

    def compare(self, facts: Iterable[Fact]) -> list[Comparison]:
        """Return what became of each fact of the source, in order."""
        own = [fact for fact in facts if fact.source == self.source.id]
        texts = (text for fact in own for text in (fact.statement, *fact.questions, *fact.keywords))
        self.common = proper_names.Vocabulary((self.new.flow, *texts))
        return [self._compared(fact) for fact in own]

    def _compared(self, fact: Fact) -> Comparison:
        own = [locator for locator in fact.locators if not locator.startswith("meta.")]
        if not own:
            return self._front(fact)
        sentences = [locator for locator in own if locator in self.source.digests]
        if not sentences:
            return self._cell(fact, own)
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
        return (fact.value.text, fact.value.text) if fact.value else ("", "")

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
        matches = self._matches(address, old, self.kept.get(address))
        best = self._best(fact, old, matches)
        value = fact.value.text if fact.value else ""
        if best is None:
            return Comparison("gone", fact.id, value)
        where = (best.sentence.address, best.sentence.text)
        missing = self._unnamed(fact, old, best)
        if fact.value:
            likely = self._likely(best, matches)
            found = Successors(self.edition, fact, old, self.source.date[:4]).find(best, likely)
            if found is None or missing:
                lives = self._lives(old, best) or counts_the_same(fact, best.sentence.text)
                return Comparison("dropped" if lives else "gone", fact.id, value, "", *where)
            new, match = found
            where = (match.sentence.address, match.sentence.text)
            outcome, reason = "changed", ""
            if self._agrees(fact, new):
                for lost in self._lost(fact, old, [match.sentence.text]):
                    moved = self._moved(old, lost, match)
                    if moved:  # the figure stands, and a date of the claim is another
                        readings = written(old, lost), written(match.sentence.text, moved)
                        return Comparison("changed", fact.id, *readings, *where)
                is_lost = self._lost(fact, old, self.edition.around(match.place))
                reason = _not_there(is_lost) or turned(fact, old, match.sentence.text, bool(address))
                outcome = "unsure" if reason else "same"
            is_weak = best.likeness < self.alike
            if (is_weak or self.is_blind) and not self._speaks_of(fact, match.sentence.text):
                return Comparison("gone" if is_weak else "unsure", fact.id, value, "", *where)
            reading = said(new) if outcome == "changed" else value
            return Comparison(outcome, fact.id, value, reading, *where, reason)
        return self._claim(fact, old, best, missing, bool(address))

    def _matches(self, address: str, old: str, own: str | None) -> list[Match]:
        """Return the new sentences most like an old one; those that stand where it stood are likelier.

        A sentence that lives on unchanged says what it said; only of the fact's `own` may more be asked.
        """
        near, turn = self.order.expected(address)
        matches = {match.place: match for match in self.edition.like(old, _MOST)}
        matches |= {place: self.edition.at(old, place) for place in near if place not in matches}
        free = [m for m in matches.values() if m.place not in self.order.settled or m.sentence.text == own]
        likelier = [
            m.but(likeness=m.likeness + (m.place in near) * _IN_PLACE + (m.place == turn) * _IN_TURN)
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
        if fact.value:
            wanted = value_claim(fact.value)
            for address, text in known.items():
                if any((claim.kind, claim.key) == (wanted.kind, wanted.key) for claim in figures(text)):
                    return address, text
        if locators[0] not in known:
            scope = (fact.value.scope or "") if fact.value else ""
            return "", f"{AS_OF.sub('', fact.statement)} {scope}".strip()
        claim = bag(fact.statement)
        return max(known.items(), key=lambda one: self.edition.share(claim, bag(one[1])))

    def _best(self, fact: Fact, old: str, matches: Sequence[Match]) -> Match | None:
        """Return the new sentence for a claim: like the old one, and with most of the claim's words."""
        alike = [match for match in matches if match.likeness >= self.alike]
        claim = self._claimed(fact, old)
        if alike:
            return max(alike, key=lambda m: (self.edition.share(claim, bag(m.sentence.text)), m.likeness))
        weak = [match for match in matches if match.likeness >= WEAK / 2]
        likely = [m for m in weak if self.edition.share(claim, bag(m.sentence.text)) >= _CLAIMED]
        return max(likely, key=lambda match: match.likeness, default=None)

    def _lives(self, old: str, best: Match) -> bool:
        """Tell whether an old sentence lives on in a new one, by its words alone."""
        return self.edition.at(old, best.place).likeness >= self.alike

    def _claimed(self, fact: Fact, old: str) -> set[str]:
        """Return the words of the claim that are the old sentence's too."""
        own = bag(AS_OF.sub("", fact.statement))
        return set(own & bag(old)) or set(own)

    def _unnamed(self, fact: Fact, old: str, best: Match) -> list[str]:
        """Return names of the fact that the old sentence has and neither new section nor title has."""
        statement = proper_names.read_wording(AS_OF.sub("", fact.statement))
        before = [proper_names.read_wording(old)]
        texts = (*self.edition.around(best.place), self.new.front.title)
        near = [proper_names.read_wording(text) for text in texts]
        lost = set(proper_names.unnamed(statement, near, self.common))
        lost -= set(proper_names.unnamed(statement, before, self.common))
        if before[0].words[:1] == statement.words[:1]:  # with a capital because it opens both
            lost.discard(statement.words[0])
        return sorted(lost)

    def _speaks_of(self, fact: Fact, text: str) -> bool:
        """Tell whether a sentence has every name of a statement, or its adjective (`Japanese`)."""
        statement = proper_names.read_wording(AS_OF.sub("", fact.statement))
        there = {word[:4] for word in words(text)}
        lost = proper_names.unnamed(statement, [proper_names.read_wording(text)], self.common)
        return all(name[:4].lower() in there for name in lost)

    def _has_new_names(self, old: str, best: Match) -> bool:
        """Tell whether the new sentence names somebody whom the old one does not."""
        new = proper_names.read_wording(best.sentence.text)
        return bool(proper_names.unnamed(new, [proper_names.read_wording(old)], self.common))

    def _agrees(self, fact: Fact, new: Quantity) -> bool:
        """Tell whether a figure is the fact's, its hedge included."""
        wanted = value_claim(fact.value) if fact.value else None
        return wanted is not None and new.key == wanted.key and BOUNDS.get(new.hedge, "") == wanted.hedge

    def _claim(self, fact: Fact, old: str, best: Match, missing: list[str], is_known: bool) -> Comparison:
        """Judge a fact without a value: its figures and names, then how much of its words is there."""
        where = (best.sentence.address, best.sentence.text)
        lost = self._lost(fact, old, self.edition.around(best.place))
        share = self.edition.share(self._claimed(fact, old), bag(best.sentence.text))
        if lost:
            moved = self._moved(old, lost[0], best)
            if moved:
                readings = written(old, lost[0]), written(best.sentence.text, moved)
                return Comparison("changed", fact.id, *readings, *where)
        is_of_others = self._speaks_of(fact, old) and not self._speaks_of(fact, best.sentence.text)
        if missing or lost or share < _HALF_CLAIMED or (is_of_others and self._has_new_names(old, best)):
            return Comparison("dropped" if self._lives(old, best) else "gone", fact.id, "", "", *where)
        reason = turned(fact, old, best.sentence.text, is_known)
        is_same = share >= _CLAIMED and not reason
        return Comparison("same" if is_same else "unsure", fact.id, "", "", *where, reason)

    def _lost(self, fact: Fact, old: str, new: Sequence[str]) -> list[Quantity]:
        """Return the figures and dates of a statement that its old sentence has and no new one has."""
        there = {(claim.kind, claim.key) for claim in figures(" ".join(new))}
        before = {(claim.kind, claim.key) for claim in figures(old)}
        stated = figures(AS_OF.sub("", fact.statement))
        return [c for c in stated if (c.kind, c.key) in before and (c.kind, c.key) not in there]

    def _moved(self, old: str, lost: Quantity, best: Match) -> Quantity | None:
        """Return the new figure that took the place of a lost one."""
        before = around(old, place_of(old, lost, bag(old)))
        before_figures = {(claim.kind, claim.key) for claim in figures(old)}
        for claim, start, end in placed(best.sentence.text):
            same_kind = claim.kind == lost.kind or (claim.kind in DATES and lost.kind in DATES)
            if (claim.kind, claim.key) in before_figures:
                continue  # the old sentence had it already, of something else
            if same_kind and self.edition.share(before, around(best.sentence.text, (start, end))) >= _MOVED:
                return claim
        return None

    def new_sentences(self) -> list[tuple[str, str]]:
        """Return the sentences of the new edition that no fact rests on any more."""
        kept = set(self.kept.values())
        return [
            (sentence.address, sentence.text)
            for sentence in self.new.sentences
            if sentence.address not in self.covered and sentence.text not in kept
        ]


def _not_there(lost: Sequence[Quantity]) -> str:
    return f'"{lost[0].text}" is not in the new sentence, or near it' if lost else ""
