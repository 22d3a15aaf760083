"""The nearest known words of a badly misspelled one. The only module that imports RapidFuzz."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler


def nearest(word: str, known: Iterable[str], edits: int, most: int) -> list[tuple[str, int]]:
    """Return up to `most` of the known words within some edits, with their distance, best first.

    An edit is a missing, added, wrong or swapped letter (optimal string alignment).
    """
    distances = ((choice, OSA.distance(word, choice, score_cutoff=edits)) for choice in known)
    found = [(choice, distance) for choice, distance in distances if distance <= edits]
    return sorted(found, key=lambda pair: pair[1])[:most]


def suggestions(word: str, known: Iterable[str]) -> list[str]:
    """Return up to three known names that somebody who typed `word` may have meant, best first."""
    found = process.extract(
        word[:80].lower(), list(known), scorer=JaroWinkler.similarity, score_cutoff=0.82, limit=3
    )
    return [choice for choice, _, _ in found]
