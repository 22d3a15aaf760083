"""What the sentences before one speak of: the paragraphs of the source that their facts rest on."""

from __future__ import annotations

from itertools import pairwise

from ..core.kept import kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..core.facts import Fact
    from .document import Sentence
    from .findings import Note

_SENTENCES = 3  # for so long a writer stays with a subject


class Followed:
    """The paragraphs that the last sentences under one heading speak of."""

    def __init__(self) -> None:
        self._heading = ""
        self._passages: list[frozenset[str]] = []

    def by(self, sentence: Sentence) -> frozenset[str]:
        """Return the paragraphs that a sentence may go on with."""
        if sentence.heading != self._heading:
            self._heading, self._passages = sentence.heading, []
        return frozenset().union(*self._passages[-_SENTENCES:])

    def add(self, notes: Iterable[Note]) -> None:
        """Take what was found in the next sentence."""
        self._passages.append(frozenset().union(*map(passages_of, notes)))


@kept
def passages_of(fact: Fact | Note) -> frozenset[str]:
    """Return the paragraphs of its source that a fact, or what is found of one, rests on."""
    return frozenset(locator.rpartition(".")[0] for locator in fact.locators if locator.count(".") > 1)


def stretches_of(sentences: Sequence[Sentence], most: int) -> list[Sequence[Sentence]]:
    """Cut sentences into stretches of about the same length, at headings, over which nothing is followed."""
    whole = sum(len(one.text) for one in sentences)
    cuts, length = [0], 0
    for at, (before, sentence) in enumerate(pairwise(sentences), 1):
        length += len(before.text)
        if length * most >= whole and sentence.heading != before.heading:
            cuts.append(at)
            length = 0
    return [sentences[begin:end] for begin, end in pairwise((*cuts, len(sentences)))]
