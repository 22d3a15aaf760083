"""The telling words of a fact: of its statement, of its other names, and of the thesaurus for them."""

from __future__ import annotations

import math
from functools import cache

from ..core.patterns import pattern
from ..core.telling import telling
from .rows import LIST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Set

    from ..core.facts import Fact

_SPELLED_OUT = pattern(r"(?:\b(?:[A-Z][\w-]*|and|of|for|the|on) )+(?=\([A-Z]{2,}\))")
_SAYING = (
    "view regard see concern worry believe consider call called say said state declare indicate stress "
    "emphasize highlight frame feel pledge goal priority want request urge express voice concerns"
)


class Fellows:
    """The words of a thesaurus that say by one word what another one does."""

    def __init__(self, synonyms: Mapping[str, Iterable[str]]) -> None:
        self._groups: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}  # by one word of the head
        for head, terms in synonyms.items():
            meant = telling(head)
            if meant:
                self._groups.setdefault(min(meant), []).append((meant, _lone(terms)))

    def of(self, said: Set[str]) -> frozenset[str]:
        """Return the words that may stand for some of those which a fact says, or for a phrase of them."""
        groups = filter(None, map(self._groups.get, said))
        return frozenset().union(*(terms for group in groups for head, terms in group if head <= said))


def told_row(fact: Fact, stated: Set[str], others: Set[str], fellows: Fellows) -> list[str]:
    """Return a fact's id and its telling words.

    They are those that it states, those of its aliases and questions alone, and those of the thesaurus that
    stand for what it states. `stated` are those of its statement, `others` those of its other names.
    """
    claim = in_short(_claimed(fact))
    said = (stated if claim == fact.statement else telling(claim)) - _of_holder(fact)
    also = (stated | others) - said
    meant = fellows.of(said) - said - also
    return [fact.id, " ".join(sorted(said)), " ".join(sorted(also)), " ".join(sorted(meant))]


def telling_rows(told: Iterable[list[str]], order: Iterable[str]) -> list[list[str]]:
    """Return a row for each telling word: how many facts have it themselves, then which ones.

    They are those that state it, those that have it in other names, those for which it is in the thesaurus;
    a fact is given by its place in `order`, which has the ids of all of them.
    """
    places = {id: place for place, id in enumerate(order)}
    found: dict[str, tuple[list[int], list[int], list[int]]] = {}
    for id, *columns in told:
        for number, column in enumerate(columns):
            for word in column.split():
                found.setdefault(word, ([], [], []))[number].append(places[id])
    return [
        [word, str(len(held[0]) + len(held[1])), *(" ".join(map(str, sorted(column))) for column in held)]
        for word, held in found.items()
    ]


def weighed_rows(told: Collection[list[str]], telling: Iterable[list[str]]) -> list[list[str]]:
    """Return a row for each fact: the words that it states, those of its other names, what the first weigh.

    That is what they weigh where no other facts are held.
    """
    weights = {word: weight(int(count), len(told)) for word, count, *_ in telling}
    return [
        [id, said, also, repr(math.fsum(map(weights.__getitem__, said.split())))]
        for id, said, also, _ in told
    ]


def in_two_columns(rows: Iterable[list[str]]) -> list[list[str]]:
    """Return rows with all behind their keys in one column, as `by_key` reads them."""
    return [[key, LIST.join(columns)] for key, *columns in rows]


def weight(held: int, facts: int) -> float:
    """Return what a word weighs that some of the facts have."""
    return math.log(1 + facts / held) if held else 0.0


def _lone(terms: Iterable[str]) -> frozenset[str]:
    """Return those telling words of some terms that stand there by themselves."""
    found = map(telling, terms)
    return frozenset().union(*(words for words in found if len(words) == 1))


def _claimed(fact: Fact) -> str:
    value = fact.value
    return f"{fact.statement} {value.unit} {value.scope or ''}" if value else fact.statement


def in_short(text: str) -> str:
    """Leave out a name that its abbreviation follows in brackets: a draft has one of the two."""
    return _SPELLED_OUT.sub(" ", text) if "(" in text else text


@cache
def _saying() -> frozenset[str]:
    return telling(_SAYING)


def _of_holder(fact: Fact) -> frozenset[str]:
    """Return the words of a position that say whose it is: a draft in its own voice has not one of them."""
    return telling(fact.attribution or "") | _saying() if fact.kind == "position" else frozenset()
