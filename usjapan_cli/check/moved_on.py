"""What has moved on: `has not resumed -> resumed`, `is considering a bill -> reported a bill`."""

from __future__ import annotations

import re

from ..core.words import stem
from .alignment import bag, rooted
from .readings import AUXILIARIES, NEGATIONS, Readings, read
from .wording import PASTS, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact
    from .readings import Text

_NOT_DONE = re.compile(r"\b(?:has|have|had|did) not (?:yet )?(?P<verb>[a-z]+)\b")
_PENDING = re.compile(
    r"\b(?:is|are) (?:[a-z]+ly )?(?:considering|weighing|drafting|developing|preparing|debating|discussing) "
    r"(?:an? |the |its |their |whether to )?(?P<what>[a-z]+)\b"
)
_WEAK = listed("may, might, could, can, would, should, must, likely, expected, whether, if, considering")
_BEFORE_IT = NEGATIONS | _WEAK | frozenset(("be", "been", "is", "are", "was", "were"))
_NONE = NEGATIONS | frozenset(("no", "none", "nobody", "nothing"))
_DETERMINERS = listed("a, an, the, its, their")
_INTENDED = listed("plans, plan, decided, agreed, voted, chose, began, intends")


def moved_on_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what is done now of which a fact says that it was not yet, if its subject is the same."""
    for pattern in (_NOT_DONE, _PENDING):
        found = pattern.search(fact.statement)
        if not found or not pattern.search(old):
            continue
        subject = bag(fact.statement[: found.start()])
        if not subject or len(subject & bag(new)) * 2 < len(subject):
            continue
        text = read(new)
        done = next(
            _verbs(text, found["verb"]) if pattern is _NOT_DONE else _steps(text, found["what"]), None
        )
        if done:
            return Readings(found[0], text.said(*done))
    return None


def _places(text: Text, word: str) -> list[int]:
    root = rooted(stem(word))
    return [at for at, own in enumerate(text.marked.stems) if rooted(own) == root]


def _verbs(text: Text, verb: str) -> Iterator[tuple[int, int]]:
    """Yield where a verb is said to have been done, with its auxiliaries."""
    own = text.marked.words
    for at in _places(text, verb):
        start = at
        while start and own[start - 1] in AUXILIARIES and text.marked.gaps[start - 1] == " ":
            start -= 1
        group = set(own[start:at])
        if _is_past(own[at]) and not group & _WEAK and _NONE.isdisjoint(own[:at]):
            yield start, at + 1


def _steps(text: Text, what: str) -> Iterator[tuple[int, int]]:
    """Yield where a step is told that leads to what was considered: `reported a bill`, `plans to double`."""
    own = text.marked.words
    for at in _places(text, what):
        start = at - 1
        while start > 0 and own[start] in _DETERMINERS:
            start -= 1
        if start > 0 and own[start] == "to" and own[start - 1] in _INTENDED:
            yield start - 1, at + 1
        elif start > 1 and _is_past(own[start]) and not _BEFORE_IT.intersection(own[start - 2 : start]):
            yield start, at + 1


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in PASTS
