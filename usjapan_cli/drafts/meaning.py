"""Which facts a sentence of a draft may speak of: those that share its telling words, figures left aside.

Words are stems, weighed by how few facts have them. A fact's statement, unit and scope weigh in full, its
aliases, keywords and questions, which say the same in other words, less.
"""

from __future__ import annotations

import math
from functools import cached_property

from ..core.facts import Fact
from ..core.record import Record
from .readings import telling_of
from .telling_words import PARTS, TellingWords

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from ..library.library import Library

# What a word weighs that stands in the sentence before or in the heading: for which fact is meant, and for
# how much of it is said; more where the sentence refers to what stands before.
_BEFORE, _AROUND = 0.4, 0.5
_REFERRED = 0.6, 0.9
_FULLY = 0.4  # the coverage from which the words of its other names tell that a fact is meant
_KEPT = 0.45  # of the best score: what lies below is not meant
_REMEMBERED = 1024  # texts: what differs in its figures alone means the same facts
_MOST = 10  # facts for a sentence
_FEWEST = 2  # words, of which many facts have each, by which they are found
_RARE = 40  # facts that may share a word by which one is found; others only add


class Meant(Record):
    """A fact that a sentence may speak of: `score`, and the share of its telling words there, `coverage`."""

    fact: Fact
    score: float
    coverage: float
    precision: float
    """The share of the text's telling words that the fact has."""
    reach: float
    """The coverage with the words of the sentence before and the heading, each for half."""
    shared: frozenset[str]
    stated: int
    """How many of them the fact states, not its other names."""

    def __init__(
        self,
        fact: Fact,
        score: float,
        coverage: float,
        precision: float,
        reach: float,
        shared: frozenset[str],
        stated: int,
    ) -> None:
        self.__dict__.update(  # made by the ten for each clause: twice as fast as any record
            {
                "fact": fact, "score": score, "coverage": coverage, "precision": precision, "reach": reach,
                "shared": shared, "stated": stated,
            }
        )  # fmt: skip

    def raised(self, times: float) -> Meant:
        """Return this fact as meant so many times as much."""
        reach = min(1.0, self.reach * times)
        return Meant(
            self.fact, self.score * times, self.coverage, self.precision, reach, self.shared, self.stated
        )

    def scored(self, score: float) -> Meant:
        """Return this fact with another score."""
        if score == self.score:
            return self
        return Meant(self.fact, score, self.coverage, self.precision, self.reach, self.shared, self.stated)


class _Totals(dict[int, float]):
    """What the words that a fact states weigh together, by the number of the fact."""

    def __init__(self, telling: TellingWords) -> None:
        super().__init__()
        self._telling = telling

    def __missing__(self, number: int) -> float:
        found = self[number] = self._telling.weight(self._telling.of(number)[0]) or 1.0
        return found


class _Scales(dict[int, float]):
    """What makes the scores of a long fact and of a short one alike."""

    def __init__(self, totals: _Totals) -> None:
        super().__init__()
        self._totals = totals

    def __missing__(self, number: int) -> float:
        found = self[number] = 1 / math.sqrt(self._totals[number])
        return found


class Meanings:
    """Facts by their words."""

    def __init__(self, library: Library, topics: tuple[str, ...]) -> None:
        self._library, self._topics = library, topics
        self._telling = TellingWords(library.indexes, topics)
        self.ids = self._telling.ids
        self._numbers = {id: number for number, id in enumerate(self.ids)}
        self._totals = _Totals(self._telling)
        self._scales = _Scales(self._totals)
        self._facts: dict[int, Fact] = {}
        self._asked: dict[tuple[frozenset[str], frozenset[str], bool], list[Meant]] = {}

    def _fact(self, number: int) -> Fact:
        """Return a fact, read when it is first meant."""
        found = self._facts.get(number)
        if found is None:
            found = self._facts[number] = self._library.fact(self.ids[number])
        return found

    def fact(self, id: str) -> Fact:
        """Return a fact by its id, which is one of `ids`."""
        return self._fact(self._numbers[id])

    def holding(self, text: str) -> list[Fact]:
        """Return the facts that have a text among their locators or wherever else, in curated order."""
        numbers = [self._numbers[id] for id in self._library.ids_holding(text) if id in self._numbers]
        return list(map(self._fact, sorted(numbers)))

    def weight(self, words: Collection[str]) -> float:
        """Return what some words weigh together."""
        return self._telling.weight(words)

    def meant(self, text: str, context: str = "", refers: bool = False) -> list[Meant]:
        """Return the facts that a text may speak of, the best first; none if nothing telling is shared."""
        own = telling_of(text)
        asked = own, telling_of(context) - own, refers
        if asked not in self._asked:
            if len(self._asked) >= _REMEMBERED:
                self._asked.clear()
            self._asked[asked] = self._found(*asked)
        return self._asked[asked]

    def _found(self, own: frozenset[str], around: frozenset[str], refers: bool) -> list[Meant]:
        before, share = _REFERRED if refers else (_BEFORE, _AROUND)
        postings = self._telling.postings
        held = [found for found in map(postings, sorted(own)) if found]  # so that sums come to the same
        if len(held) < _FEWEST and not any(len(found) <= _RARE for found in held):
            return []
        scores: dict[int, float] = {}
        score_of = scores.get
        for found in held:
            for number, weight in found:
                scores[number] = score_of(number, 0.0) + weight
        for found in map(postings, sorted(around)):
            for number, weight in found:
                if number in scores:
                    scores[number] += weight * before
        scales = self._scales
        scaled = [(score * scales[number], number) for number, score in scores.items()]
        least = _KEPT * max(scaled, default=(0.0, 0))[0]
        best = sorted((one for one in scaled if one[0] >= least), key=lambda one: (-one[0], one[1]))
        whole = self.weight(own) or 1.0
        return [self._meant(number, score, own, whole, around, share) for score, number in best[:_MOST]]

    def of(self, fact: Fact, text: str) -> Meant:
        """Return a fact as meant by a text, whatever it shares with it."""
        own = telling_of(text)
        return self._meant(self._numbers[fact.id], 0.0, own, self.weight(own) or 1.0, frozenset(), 0.0)

    def _meant(
        self,
        number: int,
        score: float,
        own: frozenset[str],
        whole: float,
        around: frozenset[str],
        share: float,
    ) -> Meant:
        """Return a fact as meant by the words of a text, which weigh `whole`, and by those around it."""
        said, also = self._telling.of(number)
        shared, others = own & said, own & also
        weight = self.weight(shared) + PARTS[1] * self.weight(others)
        total = self._totals[number]
        coverage = min(1.0, weight / total)
        reach = min(1.0, (weight + share * self._met(around, number)) / total) if around else coverage
        stated = len(shared)
        if shared and len(others) > 1 and coverage >= _FULLY:
            shared |= others
        return Meant(self._fact(number), score, coverage, min(1.0, weight / whole), reach, shared, stated)

    def _met(self, own: frozenset[str], number: int) -> float:
        """Return what the words weigh that a fact has, those of its other names less."""
        said, also = self._telling.of(number)
        return self.weight(own & said) + PARTS[1] * self.weight(own & also)

    def count(self, own: frozenset[str], fact: Fact) -> int:
        """Count the words that a fact has, in its statement or its other names."""
        number = self._numbers.get(fact.id)
        return 0 if number is None else sum(len(own & words) for words in self._telling.of(number))

    def met(self, own: frozenset[str], fact: Fact) -> float:
        """Return what the words weigh that a fact has."""
        number = self._numbers.get(fact.id)
        return 0.0 if number is None else self._met(own, number)


class Later:
    """The facts of a later edition, read where a figure asks for them."""

    def __init__(self, library: Library | None, topics: tuple[str, ...]) -> None:
        self._library, self._topics = library, topics

    @cached_property
    def meanings(self) -> Meanings | None:
        """The facts by their words; None where no later edition is held."""
        return Meanings(self._library, self._topics) if self._library else None
