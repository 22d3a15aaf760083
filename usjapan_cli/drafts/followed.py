"""What the sentences before one speak of: the paragraphs of the source that their facts rest on."""

from __future__ import annotations

import re
from itertools import pairwise

from .claims import passages_of
from .flows import goes_on_with_trade
from .patterns import pattern
from .relative import counts_years

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .document import Sentence
    from .faults import Fault
    from .support import Support

_FIGURE = pattern(  # which is no part of a name: `G7`, `117-169`, `2+2`, `No. 4`
    r"(?<![\w+-])(?<!\bno )(?<!\bno\. )(?<!\bnumber )[0-9]+(?![\w+-])", re.I
)
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

    def add(self, found: Iterable[Fault | Support]) -> None:
        """Take what was found in a sentence."""
        passages = frozenset().union(*(passages_of(one.fact) for one in found))
        self._passages.append(passages)


def as_followed(sentence: Sentence) -> str:
    """Return the sentence before one without what its figures are: they tell nothing of what follows.

    Only a year does from which the next sentence counts, and the trade of which it goes on to speak.
    """
    if counts_years(sentence.text) or goes_on_with_trade(sentence.text):
        return sentence.before
    return _FIGURE.sub("0", sentence.before)


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
