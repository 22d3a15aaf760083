"""Which newer editions hold too little of a query to answer it, told without opening them.

An index has, of each newer edition, what its words weigh and which of its facts hold them: a bit for each
fact, or for several of a large edition, which together hold no less than each. Loaded only for a query that
nothing answers.
"""

from __future__ import annotations

from ..core.words import stem
from .rank import Asked, could_answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..index.file import Index, Section
    from .known import Words
    from .rank import Ask

_SHORTEST = 4  # letters of a word that may be a misspelling


def silent_days(
    days: Sequence[str], index: Index, known: Words, ask: Ask, spoken: Sequence[str]
) -> tuple[str, ...]:
    """Return those days of newer editions none of whose facts holds enough of a query to answer it.

    A word that nobody knows here may be one that is misspelt there: then none is silent.
    """
    if any(word.isalpha() and len(word) >= _SHORTEST and not known.knows(word) for word in spoken):
        return ()
    terms = index["later-terms"]
    return tuple(day for day in days if terms.find(day) and _is_silent(_Terms(terms, day), known, ask))


class _Terms:
    """The terms of a newer edition: what each weighs, and a bit for each of the facts that hold it."""

    def __init__(self, terms: Section, day: str) -> None:
        self._terms, self._day = terms, day
        self._found: dict[str, tuple[float, int]] = {}

    def _term(self, stemmed: str) -> tuple[float, int]:
        if stemmed not in self._found:
            row = self._terms.find(f"{self._day} {stemmed}")
            self._found[stemmed] = (float(row[1]), int(row[2], 16)) if row else (0.0, 0)
        return self._found[stemmed]

    def held(self, one: Asked, known: Words) -> tuple[float, int]:
        """Return what a concept weighs there, as it does here where nothing tells, and who holds it."""
        own = tuple([stem(word) for word in one.concept.text.split() if word not in known.light])
        weight, facts = 0.0, 0
        for stems in (own, *[meaning.stems for meaning in one.concept.meanings]):
            most, holding = 0.0, -1 if stems else 0
            for stemmed in stems:
                telling, held = self._term(stemmed)
                most, holding = max(most, telling), holding & held
                if not holding:
                    break
            else:
                weight = weight or most
            facts |= holding
        return weight or one.weight, facts


def _is_silent(terms: _Terms, known: Words, ask: Ask) -> bool:
    """Tell whether no fact of a newer edition can answer a query as it is read here."""
    there: list[Asked] = []
    ways: dict[tuple[bool, ...], int] = {(): -1}  # which concepts are held together -> by which facts
    for one in ask.asked:
        weight, facts = terms.held(one, known)
        if facts and not one.concept.meanings:
            return False  # it speaks of what no fact here does
        missed = one.missed * weight / one.weight if one.weight else 0.0
        there.append(Asked(one.concept, weight, missed, (), (), False))
        both = [
            ((*way, is_held), at & (facts if is_held else ~facts))
            for way, at in ways.items()
            for is_held in (True, False)
        ]
        ways = {way: at for way, at in both if at}
    asked = ask.but(asked=tuple(there))
    return not any(could_answer(asked, way) for way in ways)
