"""What a query asks for by name: `which company`, `how many ships`, the `range` of its missiles.

A fact that only speaks of what it belongs to is no answer.
"""

from __future__ import annotations

from .verbs import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .query import Part

_CHOOSING = listed("which what whose")  # right before what is asked for
_NUMBERS = listed("number count")
_BEING = listed("is are was were s be the a an its his her their our")
_NAMING = listed("who whos what whats the")
_OF = listed("of for")


def sought(parts: Sequence[Part]) -> str:
    """Return the text of the concept that a query names as what it asks for, or ""."""
    said = [part.phrase[0] if len(part.phrase) == 1 else "" for part in parts]
    for at, word in enumerate(said):
        if word == "many" and said[at - 1 : at] == ["how"]:
            return _first(parts, at + 1)
        if word in _NUMBERS and said[at + 1 : at + 2] == ["of"]:
            return _first(parts, at + 2)
        if word in _CHOOSING and at + 1 < len(parts) and parts[at + 1].concept:
            return _first(parts, at + 1)
    start = 0
    while start < len(said) and (said[start] in _NAMING or said[start] in _BEING):
        start += 1
    end = start
    while end < len(parts) and parts[end].concept:
        end += 1
    is_named = start > 1 and said[0] in _NAMING
    if (end < len(parts) and said[end] in _OF) or (is_named and end == len(parts)):
        return _last(parts, start)
    return ""


def _first(parts: Sequence[Part], at: int) -> str:
    """Return the first concept from a place on, of a few words."""
    return next((part.concept.text for part in parts[at : at + 3] if part.concept), "")


def _last(parts: Sequence[Part], at: int) -> str:
    """Return the last concept of a run without a light word or a name behind."""
    found = ""
    for part in parts[at:]:
        if part.concept is None or (found and part.concept.is_name):
            break
        found = "" if part.concept.is_name else part.concept.text
    return found
