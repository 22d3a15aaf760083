"""Sentences of one edition beside those of another: which of them says what an old one said.

The likeness is the cosine of two sentences' words, rare words weighing more; no library is needed.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache, lru_cache
from heapq import nsmallest

from ..core.record import Record
from ..core.telling import root
from ..core.words import stem, words
from ..language.in_other_words import PLAIN_ROW, rows
from ..language.wording import BASE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..copies.report import Sentence

ALIKE = 0.3  # likeness from which two sentences are editions of one
WEAK = 0.22  # likeness below which they are not
_COMMONLY = 0.15  # part of the sentences that have a word which tells none of them from others
_FIGURE = 0.3  # what a figure weighs beside a word as rare
_IN_OTHER_WORDS = 0.3  # what a word of a claim counts for which another stands
_FEW = 50  # sentences that a word may be in to be rare
_NEAR = 15  # sentences on each side that may name what one speaks of
_KEPT = 8192  # texts and stems that the rules ask about one after another
_COMMON = frozenset({
    "a", "an", "the", "of", "to", "in", "on", "for", "by", "with", "and", "or", "is", "are", "was",
    "were", "be", "as", "at", "from", "that", "its", "it", "their", "has", "have", "had", "been", "also",
})  # fmt: skip


class Match(Record):
    """A sentence of the new edition and its likeness to an old text, from 0 to 1."""

    likeness: float
    place: int
    sentence: Sentence


class Edition:
    """The sentences of a new edition, ready to be asked for those that are like an old text."""

    def __init__(self, sentences: Sequence[Sentence], old: Iterable[str]) -> None:
        self.sentences = sentences
        own = [bag(sentence.text) for sentence in sentences]
        self._documents = [*own, *map(bag, old)]
        self._times = Counter(word for document in self._documents for word in document)
        self.vectors = [self._vector(document) for document in own]
        self._places: dict[str, list[int]] = {}
        self._greatest: dict[str, float] = {}
        for place, document in enumerate(own):
            for word in document:
                self._places.setdefault(word, []).append(place)

    def weight(self, word: str) -> float:
        """Return how much a word weighs: the rarer the more; a figure, which may be another now, less."""
        weight = math.log(1 + len(self._documents) / self._times.get(word, 0.5))
        return weight * _FIGURE if has_digit(word) else weight

    def is_common(self, word: str) -> bool:
        """Tell whether many sentences have a word, as those of a report have the name of its subject."""
        least = _COMMONLY * len(self._documents)
        return any(self._times.get(own, 0) > least for own in bag(word))

    def _vector(self, document: Iterable[str]) -> dict[str, float]:
        vector = {word: self.weight(word) for word in sorted(document)}  # in one order, to add up alike
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        return {word: weight / length for word, weight in vector.items()}

    def like(self, text: str, most: int = 6) -> list[Match]:
        """Return the sentences most like a text, the likest first.

        Words that many sentences have are only added to what the rarer ones have found, unless a sentence
        could be as like by them alone.
        """
        vector = self._vector(bag(text))
        common = [word for word in vector if len(self._places.get(word, ())) > _FEW]
        scores = self._summed(vector, [word for word in vector if word not in common])
        for place in scores:
            own = self.vectors[place]
            scores[place] += sum(vector[word] * own[word] for word in common if word in own)
        best = _best(scores, most)
        bound = sum(vector[word] * self._most(word) for word in common)
        if common and (len(best) < most or best[-1][1] <= bound):
            best = _best(self._summed(vector, vector), most)
        return [Match(score, place, self.sentences[place]) for place, score in best]

    def at(self, text: str, place: int) -> Match:
        """Return a sentence as a match of a text, however unlike it is."""
        vector, own = self._vector(bag(text)), self.vectors[place]
        likeness = sum(weight * own[word] for word, weight in vector.items() if word in own)
        return Match(likeness, place, self.sentences[place])

    def _summed(self, vector: dict[str, float], chosen: Iterable[str]) -> dict[int, float]:
        """Return by sentence how like it is to a text, by some of the words alone."""
        scores: dict[int, float] = {}
        for word in chosen:
            weight = vector[word]
            for place in self._places.get(word, ()):
                scores[place] = scores.get(place, 0.0) + weight * self.vectors[place][word]
        return scores

    def _most(self, word: str) -> float:
        """Return the greatest share that a word has of a sentence."""
        if word not in self._greatest:
            self._greatest[word] = max(self.vectors[place][word] for place in self._places[word])
        return self._greatest[word]

    def share(self, part: Iterable[str], whole: Iterable[str]) -> float:
        """Return which part of the weight of some words is among others, from 0 to 1."""
        part, whole = set(part), set(whole)
        total = math.fsum(map(self.weight, part))
        return math.fsum(map(self.weight, part & whole)) / total if total else 0.0

    def told(self, claim: Iterable[str], by: Iterable[str]) -> float:
        """Return which part of a claim some words tell; a figure that is another is asked for elsewhere."""
        by = set(by)
        claim = {word for word in claim if not has_digit(word) or word in by}
        total = math.fsum(map(self.weight, claim))
        others = frozenset().union(*map(_rows_of, by))
        told = (
            self.weight(word) * (1 if word in by else _IN_OTHER_WORDS if others & _rows_of(word) else 0)
            for word in claim
        )
        return math.fsum(told) / total if total else 0.0

    def before(self, place: int) -> str:
        """Return the sentence before one in its paragraph, which may name what that speaks of; or nothing."""
        return self.sentences[place - 1].text if self._goes_on(place) else ""

    def behind(self, place: int) -> Sentence | None:
        """Return the sentence behind one in its paragraph; None where that ends."""
        return self.sentences[place + 1] if self._goes_on(place + 1) else None

    def _goes_on(self, place: int) -> bool:
        """Tell whether there is a sentence at a place and one before it in its paragraph."""
        pair = self.sentences[place - 1 : place + 1] if place else ()
        return len(pair) > 1 and len({one.address.rpartition(".")[0] for one in pair}) == 1

    def around(self, place: int) -> list[str]:
        """Return the texts near a sentence, of the section that it stands in."""
        section = self.sentences[place].address.partition(".")[0]
        near = self.sentences[max(0, place - _NEAR) : place + _NEAR]
        return [sentence.text for sentence in near if sentence.address.partition(".")[0] == section]


@cache
def _rows() -> dict[str, frozenset[int]]:
    """Return by the stem of a word the rows of words that may stand for it."""
    found: dict[str, frozenset[int]] = {}
    for phrase, own in rows().items():
        if len(phrase) == 1 and not phrase[0].startswith("="):
            word = rooted(phrase[0])
            found[word] = found.get(word, frozenset()) | own - {PLAIN_ROW}
    return found


def _rows_of(word: str) -> frozenset[int]:
    return _rows().get(word, frozenset())


def alike(one: str, other: str) -> bool:
    """Tell whether two roots are of words that may stand for one another."""
    return bool(_rows_of(one) & _rows_of(other))


def _best(scores: dict[int, float], most: int) -> list[tuple[int, float]]:
    return nsmallest(most, scores.items(), key=lambda item: (-item[1], item[0]))


def has_digit(word: str) -> bool:
    """Tell whether a word is a figure, a year or has one."""
    return any(map(str.isdigit, word))


@lru_cache(_KEPT)
def bag(text: str) -> frozenset[str]:
    """Return the stems of a text's words, without the commonest."""
    return frozenset(stems(text))


def capitalized(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that have a capital."""
    return bag(" ".join(word for word in text.split() if word[:1].isupper()))


def stems(text: str) -> list[str]:
    """Return the stems of a text's words in order, without the commonest."""
    return [root_of(word) for word in words(text) if word not in _COMMON]


def root_of(word: str) -> str:
    """Return the root of a word in small letters."""
    return rooted(stem(word))


@lru_cache(_KEPT)
def rooted(word: str) -> str:
    """Return what a stem has in common with those of its other forms: `paid`, `delinquency`, `rebuilt`."""
    again = BASE.get(word[2:]) if word.startswith("re") else None
    return root(f"re{again}" if again else BASE.get(word, word))
