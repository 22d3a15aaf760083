"""Changes that a new edition tells by both of their ends: `reduced its holdings from 186 stations to 171`.

A sentence that says that a fact's figure was so before is its successor, however little it is like the old
one in other words.
"""

from __future__ import annotations

from ..check.agreement import DATES, is_year, value_claim
from ..core.kept import cached_property
from ..language.quantities import figures
from .alignment import bag
from .narration import before, is_before
from .readings import Readings
from .spots import told_successor
from .surroundings import (
    AS_OF,
    about,
    as_said,
    claim_of,
    has_figure,
    place_of,
    placed,
    unit_of,
    value_said,
    written,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..copies.report import Sentence
    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .alignment import Edition

    Change = tuple[Readings, Sentence]

_FIGURE_OF = 0.2  # part of a claim that a sentence must tell to be of its figure


class ToldChanges:
    """The sentences of a new edition that say what was so before."""

    def __init__(self, edition: Edition, old_day: str, origin: Callable[[int], str]) -> None:
        self.edition = edition
        self.old_day = old_day
        self.origin = origin  # the old sentence that a new one comes from

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The places of the sentences by the figures that they say were so before."""
        found: dict[str, list[int]] = {}
        for place, sentence in enumerate(self.edition.sentences):
            text = sentence.text
            if before(text):
                for claim, start, end in placed(text):
                    if is_before(text, (start, end)):
                        found.setdefault(claim.key, []).append(place)
        return found

    def figure(self, fact: Fact, old: str) -> Change | None:
        """Return what stands for the value of a fact, or for a date ahead, that is said to have been so."""
        claim = claimed(fact, old)
        for wanted in self._followable(fact, old):
            places = [
                place
                for place in self._places.get(wanted.key, ())
                if not self._is_of_another(place, wanted, old)
            ]
            sentences = [self.edition.sentences[place] for place in places]
            for sentence in sorted(sentences, key=lambda one: -self.edition.told(claim, bag(one.text))):
                text = sentence.text
                new = told_successor(wanted, text)
                if new is None or self.edition.told(claim, bag(text)) < _FIGURE_OF:
                    continue
                if (new.kind, new.key) in {(claim.kind, claim.key) for claim in figures(old)}:
                    continue  # which the old edition has told already
                if fact.value:
                    return Readings(value_said(fact), as_said(text, new)), sentence
                return Readings(written(old, wanted), written(text, new)), sentence
        return None

    def _followable(self, fact: Fact, old: str) -> list[Quantity]:
        """Return the value of a fact that is of no date of its own, or else its dates that lie ahead."""
        own = [claim for claim in figures(AS_OF.sub("", fact.statement)) if claim.kind in DATES]
        ahead = [claim for claim in own if lies_ahead(claim, self.old_day)]
        if not fact.value:
            wanted = ahead
        elif is_of_a_year(fact):
            wanted = [own for own in (claim_of(fact),) if own and ahead]
        else:
            is_dated = any(claim.key <= self.old_day[: len(claim.key)] for claim in own)
            wanted = [] if is_dated else [value_claim(fact.value, fact.statement)]
        places = (place_of(old, claim, about(fact), unit_of(fact)) for claim in wanted)
        return [claim for claim, place in zip(wanted, places, strict=True) if not is_before(old, place)]

    def _is_of_another(self, place: int, wanted: Quantity, old: str) -> bool:
        """Tell whether a new sentence comes rather from another old one with the same figure."""
        origin = self.origin(place)
        return origin != old and has_figure(origin, wanted)


def claimed(fact: Fact, old: str) -> set[str]:
    """Return the words of a claim that are its old sentence's too."""
    own = bag(AS_OF.sub("", fact.statement))
    return set(own & bag(old)) or set(own)


def lies_ahead(claim: Quantity, day: str) -> bool:
    """Tell whether a figure is a date that is not over on a day."""
    return claim.kind in DATES and claim.key >= day[: len(claim.key)]


def is_of_a_year(fact: Fact) -> bool:
    """Tell whether a fact's value is a year."""
    return fact.value is not None and is_year(fact.value)
