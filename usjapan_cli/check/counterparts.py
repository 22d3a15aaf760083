"""Which words of a statement have nothing like them in its passages: whether these say the same is not known.

A word has a counterpart if a passage has it in any form, or one that stands in a row with it. Figures, names
and negations are held against the passages elsewhere.
"""

from __future__ import annotations

from functools import lru_cache

from ..core.words import CARDINALS, ORDINALS, stem
from ..language.in_other_words import PLAIN_ROW, rows
from ..language.wording import BASE, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from ..language.marked import Marked
    from ..language.proper_names import Wording

_EMPTY = listed(  # what nothing is like
    "a, an, the, of, to, in, on, for, by, with, and, or, is, are, was, were, be, been, being, as, at, from, "
    "that, which, who, whose, it, its, their, they, has, have, had, do, does, did, this, these, those, "
    "there, than"
)
_FROM = "from"  # light, and yet a claim: which way something goes
_AS_FROM = listed("from, out, off, since, source, sources, origin")
_ENDING = 4  # letters that may be added to a light word: `government` has them, `withering` more
_FORM = 6  # letters by which the forms of a word are met: `dependent`, `dependence`
_PARTS = frozenset(("half", "halves", "quarter", "quarters", "dozen", "hundred", "thousand"))


def without_counterpart(
    statement: Marked, wording: Wording, passages: Sequence[Marked], common: Container[str]
) -> list[str]:
    """Return the words of a statement that nothing in its passages is like, as they are written.

    `common` are lower-case words: a sentence that opens with one opens with no name.
    """
    told, names = _accounted(statement, passages), _names(wording, common)
    forms = frozenset().union(*map(_forms, passages))
    is_from = any(not _AS_FROM.isdisjoint(passage.words) for passage in passages)
    return [
        word
        for at, word in enumerate(statement.words)
        if at not in told
        and (_is_heavy(statement, at) or (not is_from and _is_way(statement, at)))
        and not _is_counted(word)
        and word not in names
        and _form(word) not in forms
    ]


def _accounted(statement: Marked, passages: Sequence[Marked]) -> set[int]:
    """Return the places of what claims nothing, and of what is in a row with something of the passages."""
    theirs = {
        row
        for passage in passages
        for span, numbers in in_rows(passage)
        if len(span) > 1 or passage.words[span.start] not in _EMPTY
        for row in numbers
    }
    return {
        at
        for span, numbers in in_rows(statement)
        if PLAIN_ROW in numbers or not theirs.isdisjoint(numbers)
        for at in span
    }


def in_rows(text: Marked) -> Iterator[tuple[range, frozenset[int]]]:
    """Yield where words and phrases of rows stand, with the rows; the words of a phrase alone too."""
    known, none = rows(), frozenset[int]()
    for hit in text.hits(known.keys()):
        yield range(hit.start, hit.end), known.get(hit.phrase, none) | known.get(hit.written, none)
    for at, stemmed in enumerate(text.stems):
        yield range(at, at + 1), known.get((stemmed,), none)


def _is_heavy(text: Marked, at: int) -> bool:
    """Tell whether a word has weight: `withering` has, whose stem is that of `with`."""
    return text.is_heavy(at) or len(text.words[at]) > len(text.stems[at]) + _ENDING


@lru_cache(1024)
def _forms(passage: Marked) -> frozenset[str]:
    return frozenset(_form(word) for at, word in enumerate(passage.words) if _is_heavy(passage, at))


def _form(word: str) -> str:
    """Return what the forms of a word have in common."""
    own = stem(word)
    return BASE.get(own, own)[:_FORM]


def _is_way(text: Marked, at: int) -> bool:
    """Tell whether `from` stands at a place, and not before a year."""
    return text.words[at] == _FROM and not any(word[0].isdigit() for word in text.words[at + 1 : at + 2])


def _is_counted(word: str) -> bool:
    """Tell whether a word is a figure, or of one."""
    return not word[0].isalpha() or word in CARDINALS or word in ORDINALS or word in _PARTS


def _names(wording: Wording, common: Container[str]) -> set[str]:
    """Return the names of a text in lower case, and no common word that opens its sentence."""
    return {
        word.lower()
        for at, word in enumerate(wording.words)
        if wording.is_name(at) and (at > 0 or word.lower() not in common)
    }
