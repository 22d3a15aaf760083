"""Which facts a sentence of a draft may speak of: those that share its telling words, figures left aside.

Words are stems, weighed by how few facts have them. A fact's statement, unit and scope weigh in full, its
aliases, keywords and questions, which say the same in other words, less.
"""

from __future__ import annotations

import math
from functools import lru_cache

from ..core.facts import Fact
from ..core.kept import cached_property
from ..core.record import Record
from ..language.proper_names import ALWAYS
from .countries import written
from .readings import KEPT, countries_of, keep_figures, telling_of
from .telling_words import PARTS, TellingWords

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ..library.library import Library

    Ranking = list[tuple[float, int]]  # scores, with the numbers of the facts

# What a word weighs that stands in the sentence before or in the heading: for which fact is meant, and for
# how much of it is said (both in `_SHARES`); more where the sentence refers to what stands before.
_SHARES = 0.4, 0.5
_REFERRED = 0.6, 0.9
_FULLY = 0.4  # the coverage from which the words of its other names tell that a fact is meant
_LIST = 3  # countries
_KEPT = 0.45  # of the best score: what lies below is not meant
_REMEMBERED = 1024  # texts: what differs in its figures alone means the same facts
_MOST = 10  # facts for a sentence
_FEWEST = 2  # words, of which many facts have each, by which they are found
_RARE = 40  # facts that may share a word by which one is found; others only add


@lru_cache(KEPT)
def _listed(statement: str) -> frozenset[str]:
    """Return the telling words of the countries that a statement lists besides the two."""
    names = countries_of(statement) - ALWAYS if statement.count(", ") >= _LIST - 1 else ()
    return telling_of(" ".join(written([name]) for name in names)) if len(names) >= _LIST else frozenset()


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


class Found(list[Meant]):
    """The facts that some words may speak of, the best first, with what is found by other words beside them.

    Sentences that differ in their figures alone share one.
    """

    def __init__(self, meant: Iterable[Meant] = ()) -> None:
        super().__init__(meant)
        self.followed: dict[frozenset[str], Found] = {}
        """The same where the sentences before speak of some paragraphs, as `claims.following` orders them."""
        self._near: dict[tuple[frozenset[str], ...], Sequence[Meant]] = {}

    def with_near(self, meanings: Meanings, parts: Iterable[str], around: frozenset[str]) -> Sequence[Meant]:
        """Return them behind those that some parts of the text may speak of by themselves.

        `around` are the telling words of the text and of its context.
        """
        asked = (around, *map(telling_of, parts))
        if asked not in self._near:
            self._near[asked] = self._with_near(meanings, *asked)
        return self._near[asked]

    def _with_near(self, meanings: Meanings, around: frozenset[str], *parts: frozenset[str]) -> list[Meant]:
        found = {one.fact.id: one for one in self}
        near: dict[str, Meant] = {}
        for own in parts:
            for one in meanings.near(own, around - own, found):
                near.setdefault(one.fact.id, one)
        return [*near.values(), *(one for id, one in found.items() if id not in near)]


class _Totals(dict[int, float]):
    """What the words that a fact states weigh together, by the number of the fact."""

    def __init__(self, telling: TellingWords) -> None:
        super().__init__()
        self._telling = telling

    def __missing__(self, number: int) -> float:
        found = self[number] = self._telling.stated(number) or 1.0
        return found


class _Scales(dict[int, float]):
    """What makes the scores of a long fact and of a short one alike."""

    def __init__(self, totals: _Totals) -> None:
        super().__init__()
        self._totals = totals

    def __missing__(self, number: int) -> float:
        found = self[number] = 1 / math.sqrt(self._totals[number])
        return found


class _Facts(dict[int, Fact]):
    """Facts by their numbers, each read when it is first meant."""

    def __init__(self, library: Library, ids: Sequence[str]) -> None:
        super().__init__()
        self._library, self._ids = library, ids

    def __missing__(self, number: int) -> Fact:
        found = self[number] = self._library.fact(self._ids[number])
        keep_figures(found.statement, self._figures[found.id])
        return found

    @cached_property
    def _figures(self) -> dict[str, str]:
        """The figures that facts state, by their ids."""
        sections = [index["figures"].by_key() for index in reversed(self._library.indexes)]
        return {id: figures for section in sections for id, figures in section.items()}


class Meanings:
    """Facts by their words."""

    def __init__(self, library: Library, topics: tuple[str, ...]) -> None:
        self._library, self._topics = library, topics
        self._telling = TellingWords(library.indexes, topics)
        self.ids = self._telling.ids
        self._numbers = {id: number for number, id in enumerate(self.ids)}
        self._totals = _Totals(self._telling)
        self._scales = _Scales(self._totals)
        self._facts = _Facts(library, self.ids)
        self._holding: dict[str, Sequence[Fact]] = {}
        self._asked: dict[tuple[frozenset[str], frozenset[str], bool], Found] = {}
        self._ranked: dict[tuple[frozenset[str], frozenset[str], bool], Ranking] = {}
        self._scaled: dict[str, Sequence[tuple[int, float]]] = {}

    def fact(self, id: str) -> Fact:
        """Return a fact by its id, which is one of `ids`."""
        return self._facts[self._numbers[id]]

    def holding(self, text: str) -> Sequence[Fact]:
        """Return the facts that have a text among their locators or wherever else, in curated order."""
        found = self._holding.get(text)
        if found is None:
            if len(self._holding) >= _REMEMBERED:
                self._holding.clear()
            numbers = [self._numbers[id] for id in self._library.ids_holding(text) if id in self._numbers]
            found = self._holding[text] = [self._facts[number] for number in sorted(numbers)]
        return found

    def weight(self, words: Collection[str]) -> float:
        """Return what some words weigh together."""
        return self._telling.weight(words)

    def meant(self, text: str, context: str = "", refers: bool = False) -> Found:
        """Return the facts that a text may speak of, the best first; none if nothing telling is shared."""
        return self.meant_by(telling_of(text), telling_of(context), refers)

    def meant_by(self, own: frozenset[str], context: frozenset[str], refers: bool = False) -> Found:
        """Return the facts that a text may speak of, by its telling words and those of its context."""
        asked = own, context - own, refers
        found = self._asked.get(asked)
        if found is None:
            if len(self._asked) >= _REMEMBERED:
                self._asked.clear()
            share = (_REFERRED if refers else _SHARES)[1]
            found = self._asked[asked] = Found(self._meant(self._ranking(*asked), own, asked[1], share))
        return found

    def near(self, own: frozenset[str], around: frozenset[str], known: Mapping[str, Meant]) -> list[Meant]:
        """Return the facts that some words, with those around them, may speak of, as `meant` does.

        A fact that is `known`, by its id, is as it is there but for its score.
        """
        ranking = self._ranking(own, around, False)
        strange = [one for one in ranking if self.ids[one[1]] not in known]
        found = {one.fact.id: one for one in self._meant(strange, own, around, _SHARES[1])}
        named = ((score, self.ids[number]) for score, number in ranking)
        return [known[id].scored(score) if id in known else found[id] for score, id in named]

    def _ranking(self, own: frozenset[str], around: frozenset[str], refers: bool) -> Ranking:
        """Return the scores of the facts that some words may speak of, and their numbers, the best first."""
        asked = own, around, refers
        found = self._ranked.get(asked)
        if found is None:
            if len(self._ranked) >= _REMEMBERED:
                self._ranked.clear()
            found = self._ranked[asked] = self._rank(own, around, (_REFERRED if refers else _SHARES)[0])
        return found

    def _rank(self, own: frozenset[str], around: frozenset[str], before: float) -> Ranking:
        postings = self._postings
        held = [found for found in map(postings, sorted(own)) if found]  # so that sums come to the same
        if len(held) < _FEWEST and not any(len(found) <= _RARE for found in held):
            return []
        scores = dict(held[0])  # a word has a fact once
        score_of = scores.get
        for found in held[1:]:
            for number, weight in found:
                scores[number] = score_of(number, 0.0) + weight
        for found in map(postings, sorted(around)):
            for number, weight in found:
                if number in scores:
                    scores[number] += weight * before
        least = _KEPT * max(scores.values())
        best = [(-score, number) for number, score in scores.items() if score >= least]
        return [(-score, number) for score, number in sorted(best)[:_MOST]]

    def _postings(self, word: str) -> Sequence[tuple[int, float]]:
        """Return the facts that have a word, with what it adds to their scores."""
        found = self._scaled.get(word)
        if found is None:
            scales, held = self._scales, self._telling.postings(word)
            found = self._scaled[word] = tuple([(number, weight * scales[number]) for number, weight in held])
        return found

    def of(self, fact: Fact, text: str) -> Meant:
        """Return a fact as meant by a text, whatever it shares with it."""
        return self._meant([(0.0, self._numbers[fact.id])], telling_of(text), frozenset(), 0.0)[0]

    def _meant(
        self, ranking: Ranking, own: frozenset[str], around: frozenset[str], share: float
    ) -> list[Meant]:
        """Return facts, with their scores, as meant by the words of a text and by those around it."""
        weigh, totals, words, facts = self._telling.weight, self._totals, self._telling.words, self._facts
        whole = weigh(own) or 1.0
        meant = []
        for score, number in ranking:
            said, also = words[number]
            shared, others = own & said, own & also
            weight = weigh(shared) + PARTS[1] * weigh(others) if others else weigh(shared)
            total, stated = totals[number], len(shared)
            listed = _listed(facts[number].statement)
            if listed and own.isdisjoint(
                listed
            ):  # who are many, and may be meant by one word: `newer partners`
                total -= weigh(listed)
            coverage = reach = weight / total if weight < total else 1.0
            if around and reach < 1.0:
                met = weigh(around & said) + PARTS[1] * weigh(around & also)
                reach = min(1.0, (weight + share * met) / total)
            if shared and len(others) > 1 and coverage >= _FULLY:
                shared |= others
            precision = min(1.0, weight / whole)
            meant.append(Meant(facts[number], score, coverage, precision, reach, shared, stated))
        return meant

    def _met(self, own: frozenset[str], number: int) -> float:
        """Return what the words weigh that a fact has, those of its other names less."""
        said, also = self._telling.words[number]
        return self.weight(own & said) + PARTS[1] * self.weight(own & also)

    def count(self, own: frozenset[str], fact: Fact) -> int:
        """Count the words that a fact has, in its statement or its other names."""
        number = self._numbers.get(fact.id)
        if number is None:
            return 0
        said, also = self._telling.words[number]
        return len(own & said) + len(own & also)

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
