"""Facts against another edition of their source: what stands, what changed and to what, what is gone.

A fact is followed through the sentence it rests on, to the sentence of the new edition that is most like it.
There a figure is followed (`values.py`), or a claim read (`claims.py`), and asked what is said besides
(`additions.py`). What is only weakly alike is `unsure`.
"""

from __future__ import annotations

from ..core.dates import in_words
from ..language import proper_names
from ..language.quantities import figures
from .additions import Additions
from .claims import Claims
from .offices import holder_now, office_of, successor_told
from .outcomes import Comparison, said_by
from .surroundings import value_said
from .told_changes import ToldChanges, is_of_a_year
from .values import Values
from .weighing import Figure, Weighing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..core.facts import Fact
    from .alignment import Match
    from .editions import Editions


class Judge:
    """Judges what became of facts in another edition; each is judged with the others in view."""

    def __init__(self, editions: Editions) -> None:
        self._editions = editions
        self._values, self._claims = Values(editions), Claims(editions)
        self._additions = Additions(editions)
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
        weighing = Weighing(self._editions.edition, fact, self._values.successors(fact, old), taken - own)
        if found.outcome == "changed":
            match = self._editions.edition.at(old, self._editions.places[found.address])
            if not any(weighing.is_too_light(claim, match) for claim in figures(found.new)):
                return found
            found = found.but(outcome="dropped" if self._editions.lives(old, match) else "gone", new="")
        again = weighing.likeliest()
        if again is None or (found.reason and not again.is_plain):
            return found
        judged = self._values.weighed(fact, old, again)
        return judged if judged and judged.outcome in ("same", "changed") else found

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
            value, text = value_said(fact), self._editions.kept[sentences[0]]
            found = Comparison("unchanged", fact.id, value, value, sentences[0], text)
        else:
            found = self._followed(fact, sentences)
        if found.address:
            self._covered.add(found.address)
        return found

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
        old = value_said(fact)
        if all(locator in self._editions.cells for locator in own):
            return Comparison("same", fact.id, old, old)
        return Comparison("unreadable", fact.id, old)

    def _followed(self, fact: Fact, locators: Sequence[str]) -> Comparison:
        """Follow a fact whose sentence does not stand unchanged."""
        address, old = self._editions.old_text(fact, locators)
        matches = self._editions.matches(fact, address, old)
        best = self._editions.best(fact, old, matches)
        value = value_said(fact)
        held = self._held(fact, matches) or said_by(fact, self._told_changes.figure(fact, old))
        if held:
            return held
        if best is None:
            return Comparison("gone", fact.id, value)
        if best.sentence.text == old:  # what it rests on beside it is another
            return Comparison("same", fact.id, value, value, best.sentence.address, old)
        if fact.value:
            found = self._values.followed(fact, old, best, matches, bool(address))
            found = self._additions.to_figure(fact, address, found) if address else found
        else:
            found = self._claims.followed(fact, old, best, matches, bool(address))
            if address and found.outcome in ("same", "dropped", "gone", "unsure"):
                found = self._additions.no_longer_lacking(fact, old, best, matches) or found
            found = self._additions.to_claim(fact, address, found) if address else found
        if not address:
            return found
        is_over = found.outcome == "dropped"
        moved = self._additions.instead_of(fact, old, found) if is_over else found
        return (self._additions.of_bill(fact, old, moved) if is_over or not fact.value else None) or moved

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
        return said_by(fact, found)

    def new_sentences(self) -> list[tuple[str, str]]:
        """Return the sentences of the new edition that no fact rests on any more."""
        kept = set(self._editions.kept.values())
        return [
            (sentence.address, sentence.text)
            for sentence in self._editions.new.sentences
            if sentence.address not in self._covered and sentence.text not in kept
        ]
