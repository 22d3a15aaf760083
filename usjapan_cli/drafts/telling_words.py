"""The telling words of the facts, read from the indexes: which facts have a word, how much it weighs."""

from __future__ import annotations

import math

from ..index.rows import LIST
from ..index.told import weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ..index.file import Index

    Posting = tuple[int, float]  # the number of a fact, and what a word weighs there

# What a word weighs that is stated, that only aliases and questions have, and that the thesaurus has for one
# of these; the thesaurus says which fact is nearer, not how much of it is said.
PARTS = (1.0, 0.6, 0.3)


class _Words(dict[int, tuple[frozenset[str], frozenset[str]]]):
    """The telling words that facts state, and those of their other names alone, by the facts' numbers."""

    def __init__(self, told: Sequence[str]) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, number: int) -> tuple[frozenset[str], frozenset[str]]:
        said, also, _ = self._told[number].split(LIST)
        found = self[number] = frozenset(said.split()), frozenset(also.split())
        return found


class TellingWords:
    """The telling words of the facts of some topics (of all for none), each read when it is first met.

    `ids` are the facts in curated order; their places there are their numbers.
    """

    def __init__(self, indexes: Sequence[Index], topics: Sequence[str]) -> None:
        self._held: list[tuple[dict[str, str], list[int]]] = []  # words, and the numbers of the places there
        told_of: list[str] = []
        self._facts = 0
        ids: list[str] = []
        for index in indexes:
            numbers: list[int] = []
            told = index["told"].by_key()
            for topic, _, _, keys in index["topics"].rows():
                is_chosen = not topics or topic in topics
                for id in [f"{topic}.{key}" for key in keys.split()]:
                    numbers.append(len(ids) if is_chosen else -1)
                    if is_chosen:
                        ids.append(id)
                        told_of.append(told[id])
            self._facts += len(numbers)
            self._held.append((index["telling"].by_key(), numbers))
        self.ids = tuple(ids)
        self._weights: dict[str, float] = {}
        self.words = _Words(told_of)
        self._told = told_of
        self._is_one = len(self._held) == 1

    def postings(self, word: str) -> tuple[Posting, ...]:
        """Return the facts that have a word, looked up whenever it is asked for."""
        return tuple(self._read(word))

    def _read(self, word: str) -> Iterator[Posting]:
        for rows, numbers in self._held:
            if word in rows:
                _, *columns = rows[word].split(LIST)
                for part, column in zip(PARTS, columns, strict=True):
                    weighed = self._weight(word) * part
                    for number in [numbers[int(place)] for place in column.split()]:
                        if number >= 0:
                            yield number, weighed

    def _weight(self, word: str) -> float:
        """Return what a word weighs, by how many facts have it; where none has, by the thesaurus."""
        found = self._weights.get(word)
        if found is None:
            held = [rows[word].split(LIST) for rows, _ in self._held if word in rows]
            count = sum(int(columns[0]) for columns in held)
            count = count or sum(len(columns[3].split()) for columns in held)
            found = self._weights[word] = weight(count, self._facts)
        return found

    def stated(self, number: int) -> float:
        """Return what the words weigh together that a fact states."""
        if self._is_one:
            return float(self._told[number].rpartition(LIST)[2])
        return self.weight(self.words[number][0])

    def weight(self, words: Collection[str]) -> float:
        """Return what some words weigh together."""
        if not words:
            return 0.0
        known = self._weights
        try:
            return math.fsum(map(known.__getitem__, words))  # the same in any order
        except KeyError:
            return math.fsum(map(self._weight, words))
