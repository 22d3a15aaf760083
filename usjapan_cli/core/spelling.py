"""The nearest known words of a badly misspelled one. The only module that imports RapidFuzz."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler


def nearest(word: str, known: Iterable[str], edits: int) -> list[str]:
    """Return the nearest of the known words: those with the fewest edits, and no more than so many.

    An edit is a missing, added, wrong or swapped letter (optimal string alignment).
    """
    distances = [(OSA.distance(word, other, score_cutoff=edits), other) for other in known]
    least = min((distance for distance, _ in distances), default=0)
    return [other for distance, other in distances if distance == least <= edits]


def suggestions(word: str, known: Iterable[str]) -> list[str]:
    """Return up to three known names that somebody who typed `word` may have meant, best first."""
    found = process.extract(
        word[:80].lower(), list(known), scorer=JaroWinkler.similarity, score_cutoff=0.82, limit=3
    )
    return [choice for choice, _, _ in found]
