"""Which facts a sentence of a draft may speak of: those that share its telling words, figures left aside.

Words are stems, weighed by how few facts have them. A fact's statement, unit and scope weigh in full, its
aliases, keywords and questions, which say the same in other words, less.
"""

from __future__ import annotations

import math
import re
from functools import cached_property

from ..check.wording import LIGHT
from ..core.facts import Fact
from ..core.record import Record
from ..core.words import stem, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..library.library import Library

_FILLING = (
    "will would can could may might must shall should not no be been being very also however what which "
    "who when where how why than then here we our us you your my me any each per report"
)
_EVERYDAY = frozenset(map(stem, _FILLING.split(" ")))
_SPELLED_OUT = re.compile(r"(?:\b(?:[A-Z][\w-]*|and|of|for|the|on) )+(?=\([A-Z]{2,}\))")
_ROOT = 6  # letters by which a writer's words are met: `dependent` is `dependence`
_OTHER_WORDS = 0.6  # what a word weighs that only aliases, keywords and questions have
_BEFORE = 0.4  # what a word weighs that stands in the sentence before or in the heading
_AROUND = 0.5  # what it weighs for how much of a fact is said
_KEPT = 0.45  # of the best score: what lies below is not meant
_MOST = 10  # facts for a sentence
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


def telling(text: str) -> frozenset[str]:
    """Return the stems of a text's words of weight; figures have none."""
    found = map(stem, words(text))
    return frozenset(s[:_ROOT] for s in found if s not in LIGHT and s not in _EVERYDAY and not _is_figure(s))


def _is_figure(word: str) -> bool:
    return not word.isalpha() and any(char.isdigit() or char in "#$%" for char in word)


_SAYING = telling(
    "view regard see concern worry believe consider call called say said state declare indicate "
    "stress emphasize "
    "highlight "
    "frame feel pledge goal priority want request urge express voice concerns"
)


class Meanings:
    """Facts by their words."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.facts = tuple(facts)
        self._said = [telling(_short(_statement(fact))) - _of_holder(fact) for fact in self.facts]
        self._also = [
            telling(" ".join((fact.statement, *fact.aliases, *fact.keywords, *fact.questions))) - said
            for fact, said in zip(self.facts, self._said, strict=True)
        ]
        self._numbers = {fact.id: number for number, fact in enumerate(self.facts)}
        self._postings: dict[str, list[tuple[int, float]]] = {}
        for number, (said, also) in enumerate(zip(self._said, self._also, strict=True)):
            for word in said:
                self._postings.setdefault(word, []).append((number, 1.0))
            for word in also:
                self._postings.setdefault(word, []).append((number, _OTHER_WORDS))
        count = len(self.facts)
        self._weights = {word: math.log(1 + count / len(own)) for word, own in self._postings.items()}
        self._totals = [sum(self._weights[word] for word in said) or 1.0 for said in self._said]

    def weight(self, words_: Iterable[str]) -> float:
        """Return what some words weigh together."""
        return sum(self._weights.get(word, 0.0) for word in words_)

    def meant(self, text: str, context: str = "") -> list[Meant]:
        """Return the facts that a text may speak of, the best first; none if nothing telling is shared."""
        own = telling(text)
        if not any(len(self._postings.get(word, ())) <= _RARE for word in own if word in self._postings):
            own_known = [word for word in own if word in self._postings]
            if len(own_known) < 2:
                own = frozenset()
        scores: dict[int, float] = {}
        around = telling(context) - own if own else frozenset()
        for words_, share in ((own, 1.0), (around, _BEFORE)):
            for word in words_:
                weight = self._weights.get(word, 0.0) * share
                for number, part in self._postings.get(word, ()):
                    if share == 1.0 or number in scores:
                        scores[number] = scores.get(number, 0.0) + weight * part
        found = sorted(
            ((score / math.sqrt(self._totals[number]), number) for number, score in scores.items()),
            key=lambda one: (-one[0], one[1]),
        )
        best = found[0][0] if found else 0.0
        return [
            self._meant(number, score, own, around)
            for score, number in found[:_MOST]
            if score >= _KEPT * best
        ]

    def _meant(self, number: int, score: float, own: frozenset[str], around: frozenset[str]) -> Meant:
        shared = own & self._said[number]
        weight, whole = self._met(own, number), self.weight(own) or 1.0
        coverage = min(1.0, weight / self._totals[number])
        reach = min(1.0, (weight + _AROUND * self._met(around, number)) / self._totals[number])
        return Meant(self.facts[number], score, coverage, min(1.0, weight / whole), reach, shared)

    def _met(self, own: frozenset[str], number: int) -> float:
        """Return what the words weigh that a fact has, those of its other names less."""
        return self.weight(own & self._said[number]) + _OTHER_WORDS * self.weight(own & self._also[number])

    def count(self, own: frozenset[str], fact: Fact) -> int:
        """Count the words that a fact has."""
        number = self._numbers.get(fact.id)
        return 0 if number is None else len(own & (self._said[number] | self._also[number]))

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
        library, topics = self._library, self._topics
        if library is None:
            return None
        return Meanings(library.facts_in(topics) if topics else library.facts_of())


def _short(text: str) -> str:
    """Leave out a name that its abbreviation follows in brackets: a draft has one of the two."""
    return _SPELLED_OUT.sub(" ", text)


def _of_holder(fact: Fact) -> frozenset[str]:
    """Return the words of a position that say whose it is: a draft in its own voice has not one of them."""
    return telling(fact.attribution or "") | _SAYING if fact.kind == "position" else frozenset()


def _statement(fact: Fact) -> str:
    value = fact.value
    return f"{fact.statement} {value.unit} {value.scope or ''}" if value else fact.statement
