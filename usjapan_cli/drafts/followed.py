"""What the sentences before one speak of: the paragraphs of the source that their facts rest on."""

from __future__ import annotations

from .claims import passages_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .document import Sentence
    from .faults import Fault
    from .numbers import Support

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

    def add(self, sentence: Sentence, found: Iterable[Fault | Support]) -> None:
        """Take what was found in a sentence."""
        passages = frozenset().union(*(passages_of(one.fact) for one in found))
        self._passages.append(passages)
