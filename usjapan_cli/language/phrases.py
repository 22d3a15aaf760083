"""Sets of phrases that texts are searched for, each put together when it is first searched for.

The rules name thousands of phrases, and a memo meets few of the rules: to cut and stem them all would take as
long as to read the memo.
"""

from __future__ import annotations

from ..core.kept import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    Phrase = tuple[str, ...]


class Openers:
    """The first words of some phrases, each with how many words the longest of its phrases has."""

    def __init__(self, longest: dict[str, int]) -> None:
        self.longest, self.met = longest, frozenset(longest)


def openers_of(phrases: Iterable[Phrase]) -> tuple[Openers, Openers]:
    """Return the first words of some phrases, as stems and as they are written."""
    stems: dict[str, int] = {}
    words: dict[str, int] = {}
    for phrase in phrases:
        first = phrase[0]
        if first[0] == "=":
            said = first[1:].split()
            words[said[0]] = max(words.get(said[0], 0), len(said))
        elif stems.get(first, 0) < len(phrase):
            stems[first] = len(phrase)
    return Openers(stems), Openers(words)


def openers_in(phrases: Collection[str]) -> tuple[Openers, Openers]:
    """Return the same of phrases that are not cut, with blanks between their words."""
    written = [phrase[1:] for phrase in phrases if phrase[0] == "="]
    return Openers(_longest(phrases)), Openers(_longest(written))


def _longest(phrases: Collection[str]) -> dict[str, int]:
    """Return each first word, and phrases of more, with how many words the longest of its phrases has."""
    longest = dict.fromkeys(phrases, 1)
    for phrase in [phrase for phrase in phrases if " " in phrase]:
        first, *others = phrase.split()
        longest[first] = max(longest.get(first, 1), 1 + len(others))
    return longest


class Phrases:
    """A set of phrases, which `make` yields when one of them is first looked for."""

    def __init__(self, make: Callable[[], Iterable[Phrase]]) -> None:
        self._make = make

    @cached_property
    def members(self) -> frozenset[Phrase]:
        """The phrases themselves."""
        return frozenset(self._make())

    @cached_property
    def openers(self) -> tuple[Openers, Openers]:
        """Their first words, as `openers_of` tells."""
        return openers_of(self.members)

    @cached_property
    def words(self) -> frozenset[str]:
        """Those of one word, as stems."""
        return frozenset([phrase[0] for phrase in self.members if len(phrase) == 1])

    def __contains__(self, phrase: object) -> bool:
        return phrase in self.members

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self.members)

    def __len__(self) -> int:
        return len(self.members)

    def __or__(self, other: Iterable[Phrase]) -> Phrases:
        return Phrases(lambda: self.members.union(other))

    def __sub__(self, other: Iterable[Phrase]) -> Phrases:
        return Phrases(lambda: self.members.difference(other))


def union(*sets: Iterable[Phrase]) -> Phrases:
    """Return the phrases of several sets as one."""
    return Phrases(lambda: frozenset().union(*sets))
