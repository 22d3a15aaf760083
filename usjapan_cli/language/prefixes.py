"""Words that a prefix turns into their opposite: `unpaid`."""

from __future__ import annotations

from ..core.kept import kept
from .marked import clause_start
from .wording import NEGATIVE_PREFIXES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .marked import Marked

_DENIED_WITHIN = 6  # words from `not` to one of several words that it denies
_SHORTEST = 5  # letters of a word that a prefix turns: `unlike` is no opposite of `like`


def turned_by_prefix(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return words that the passages have only with `un-` before them, or without the statement's."""
    if "unless" in statement.words and not any("unless" in passage.words for passage in passages):
        return []  # `if unpaid`, `unless paid`
    turned = frozenset[str]().union(*map(_without_prefixes, passages))
    prefixed, met = _prefixed(statement), statement.all_words & turned
    asked = prefixed | met
    own = [(at, word) for at, word in enumerate(statement.words) if word in asked] if asked else []
    theirs = {word for passage in passages for word in passage.words} if own else frozenset[str]()
    return [
        f'"{word}" says the opposite of "{other}" in {where}'
        for at, word in own
        if word not in theirs and len(word) >= _SHORTEST and not statement.is_negated(at)
        for other in _opposites(word)
        if other in theirs and not any(_is_denied_in(passage, other) for passage in passages)
    ]


@kept
def _prefixed(text: Marked) -> frozenset[str]:
    """Return the words of a text that begin as those do which deny."""
    return frozenset([word for word in text.all_words if word.startswith(NEGATIVE_PREFIXES)])


@kept
def _without_prefixes(passage: Marked) -> frozenset[str]:
    """Return what is left of the words of a passage that begin as those do which deny."""
    return frozenset(
        word.removeprefix(prefix)
        for word in passage.words
        if word.startswith(NEGATIVE_PREFIXES)
        for prefix in NEGATIVE_PREFIXES
        if word.startswith(prefix)
    )


def _is_denied_in(passage: Marked, word: str) -> bool:
    return any(own == word and _is_near_denial(passage, at) for at, own in enumerate(passage.words))


def _is_near_denial(text: Marked, at: int) -> bool:
    """Tell whether a word is denied, alone or with those before it: `not always safe and clean`."""
    first = clause_start(text, at)
    return text.is_negated(at) or any(max(first, at - _DENIED_WITHIN) <= n < at for n in text.negations)


def _opposites(word: str) -> Iterator[str]:
    for prefix in NEGATIVE_PREFIXES:
        yield prefix + word
        if word.startswith(prefix) and len(word) > len(prefix) + _SHORTEST - 1:
            yield word.removeprefix(prefix)
