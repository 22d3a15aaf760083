"""The words of a text that tell what it speaks of: stems, without figures and what any text has."""

from __future__ import annotations

from . import _roots
from .words import stem, words

# What says neither what is claimed nor how much of it: no sense hangs on these.
LIGHT_WORDS = (
    "a, an, the, of, to, in, on, for, by, with, and, or, is, are, was, were, be, been, being, as, at, from, "
    "that, which, who, whose, its, it, their, they, has, have, had, do, does, did, this, these, those, "
    "there, than, so, such, also, both, more, most, other, others, into, out, over, under, up, about, "
    "between, among, within, while, when, where, whom, one, two, three, will, would, u.s., japan, japanese, "
    "country, countries, he, she, his, her, him, them, government, governments"
)
LIGHT = frozenset(_roots.LIGHT.split(" "))  # as stems
FILLING_WORDS = (
    "will would can could may might must shall should not no be been being very also however what which "
    "who when where how why than then here we our us you your my me any each per report united states"
)
_UNTELLING = LIGHT.union(_roots.FILLING.split(" "))
ROOT = 6  # letters by which a writer's words are met: `dependent` is `dependence`
# Roots, each with the one that stands for it.
_ALIKE = dict(zip(_roots.ALIKE.split(" "), _roots.MEANT.split(" "), strict=True))
_ROOTS: dict[str, str] = {}  # the same of stems
_TURNING, _LEAST = ("un", "dis", "non"), 5  # letters behind a prefix that turns a word round


class _Told(dict[str, str]):
    """The roots of words that were met, nothing for those that tell nothing."""

    def __missing__(self, word: str) -> str:
        stemmed = stem(word)
        found = self[word] = root(stemmed) if is_telling(stemmed) else ""
        return found


_TOLD = _Told()


def telling(text: str) -> frozenset[str]:
    """Return the stems of a text's words of weight, cut to their roots; figures have none."""
    found = set(map(_TOLD.__getitem__, words(text)))
    found.discard("")
    return frozenset(found)


def root(word: str) -> str:
    """Return what stands for a stem: its root, without what turns it round, or that of a word like it."""
    found = _ROOTS.get(word)
    if found is None:
        found = _ROOTS[word] = _rooted(word)
    return found


def _rooted(word: str) -> str:
    for prefix in _TURNING:
        if word.startswith(prefix) and len(word) >= len(prefix) + _LEAST:
            word = word[len(prefix) :]
            break
    short = word[:ROOT]
    return _ALIKE.get(short, short)


def is_telling(word: str) -> bool:
    """Tell whether a stem has weight: it is no figure, and not one that any text has."""
    return word not in _UNTELLING and (word.isalpha() or not _is_figure(word))


def _is_figure(word: str) -> bool:
    return "+" not in word[1:-1] and any(char.isdigit() or char in "#$%" for char in word)
