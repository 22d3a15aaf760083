"""What a claim says to be lacking and a new sentence says to be there: `has no date -> set a date in May`."""

from __future__ import annotations

import re

from ..core.words import words
from ..language.wording import listed
from .alignment import bag, root_of
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..copies.report import Sentence
    from ..core.facts import Fact

_LACKING = re.compile(
    r"\b(?:no|any|without (?:an?)?|lacks?(?: an?)?|(?:do|does|did|has|have) not [a-z]+(?: an?| the| any)?) "
    r"(?P<what>[a-z][a-z-]+(?: [a-z][a-z-]+){0,3})"
)
_DENYING = re.compile(r"\b(?:no|not|without|lacks?|unable)\b", re.I)
_END = re.compile(
    r" (?:to|for|of|in|on|at|by|with|that|which|as|from|under|and|or|is|are|was|were|has|have|had)\b.*"
)
_CLAUSE = re.compile(r"[;—] ?|, (?:and|but|while|whereas|although) |\.$")
_UNREAL = re.compile(
    r"\b(?:no|not|none|never|neither|without|would|could|may|might|should|will|if|whether|plan(?:s|ned)?|"
    r"intend(?:s|ed)?|propos\w+|expect\w*|request(?:s|ed)?|consider\w*|recommend\w*|call(?:s|ed)? for|"
    r"seek\w*|lack\w*|draft|to be)\b",
    re.I,
)
_PIECES = 3  # between commas, in which something is named and said to be made
_MADE = listed(
    "issued, published, released, adopted, established, created, set, provided, opened, built, signed, "
    "enacted, approved, completed, announced, named, appointed, launched, concluded, founded, obtained, "
    "gained, received, got, began, begun, produced, developed, installed, granted, made, put, passed, "
    "ratified, finalized, filed, submitted, has, have"
)


def there_now(fact: Fact, old: str, sentences: Iterable[Sentence]) -> tuple[Readings, Sentence] | None:
    """Return the clause that says that there is now what a fact says there is not, with its sentence.

    Nothing is returned if a sentence before it denies that still.
    """
    found = _LACKING.search(fact.statement)
    wanted = [root_of(word) for word in words(_END.sub("", found["what"]))] if found else []
    if not found or not wanted or not (_DENYING.search(fact.statement) and set(wanted) <= bag(old)):
        return None
    for sentence in sentences:
        clauses = [clause for clause in _CLAUSE.split(sentence.text) if clause]
        if any(_DENYING.search(clause) and wanted[-1] in bag(clause) for clause in clauses):
            return None
        said = next((one for clause in clauses for one in _openings(clause) if _is_made(one, wanted)), "")
        if said:
            return Readings(found[0], said), sentence
    return None


def _openings(clause: str) -> list[str]:
    """Return what stands before each of the first commas of a clause."""
    pieces = re.split(r", (?!\d)", clause)
    return [", ".join(pieces[:most]) for most in range(1, _PIECES + 1)]


def _is_made(clause: str, wanted: list[str]) -> bool:
    """Tell whether a clause says that something has been made: its noun, half its other words, and a verb."""
    said = words(clause)
    roots = frozenset(map(root_of, said))
    is_named = wanted[-1] in roots and 2 * len(roots.intersection(wanted)) > len(set(wanted))
    return is_named and not _MADE.isdisjoint(said) and not _UNREAL.search(clause)
