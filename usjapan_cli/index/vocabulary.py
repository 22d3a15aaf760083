"""The words of a pack while its index is built: each has a number, by which is known what it is."""

from __future__ import annotations

from ..core.telling import is_telling, root
from ..core.words import stem, words
from .weights import LIGHT_MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable


class Vocabulary(dict[str, int]):
    """The number of each word that was met.

    At that number, `stems` has the number of its stem in `names`, where a light word stands marked for
    itself, and `roots` its root, empty where it does not tell.
    """

    def __init__(self, light: Container[str]) -> None:
        super().__init__()
        self._light = light
        self._numbers: dict[str, int] = {}  # of the stems
        self.names: list[str] = []
        self.stems: list[int] = []
        self.roots: list[str] = []

    def __missing__(self, word: str) -> int:
        stemmed = stem(word)
        name = LIGHT_MARK + word if word in self._light else stemmed
        if name not in self._numbers:
            self._numbers[name] = len(self.names)
            self.names.append(name)
        self.stems.append(self._numbers[name])
        self.roots.append(root(stemmed) if is_telling(stemmed) else "")
        number = self[word] = len(self)
        return number

    def numbers(self, text: str) -> list[int]:
        """Return the words of a text by their numbers."""
        return list(map(self.__getitem__, words(text)))

    def stemmed(self, numbers: Iterable[int]) -> list[int]:
        """Return the numbers of the stems of some words."""
        return list(map(self.stems.__getitem__, numbers))

    def telling(self, numbers: Iterable[int]) -> set[str]:
        """Return the roots of those of some words that tell."""
        found = set(map(self.roots.__getitem__, numbers))
        found.discard("")
        return found
