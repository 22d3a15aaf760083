"""How many, told in words in one edition and by a number in the other: `several -> 24 states`."""

from __future__ import annotations

import re

from .alignment import root_of
from .narration import is_before
from .readings import Readings
from .surroundings import as_said, placed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_ROUND = r"(?:dozen|score|hundred|thousand|million|billion)"
_VAGUE = re.compile(
    r"\b(?P<how>(?:tens|dozens|scores|hundreds|thousands|millions|billions)"
    rf"(?: of (?:thousand|million|billion)s)?(?: of)?|(?:several|a few|some|many) {_ROUND}s?(?: of)?|"
    r"an? (?:small |large |growing |limited |great )?"
    r"(?:number|handful|couple|host|range|variety|series|majority) of|a (?:few|dozen)|"
    r"several|some|many|few|numerous|various|multiple|certain)"
    r"(?: of (?:the|its|their|these|those))? (?P<what>[^\d,.;:()]+)",
    re.I,
)
_WITHIN = 3  # words behind a number or `several` among which is what is counted
_NO_NOUN = frozenset(("is", "was", "has", "its", "this", "as", "less"))


def number_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the number that a new sentence has for what a fact counts in words only: `dozens of boats`."""
    known, still = _counted(old), _counted(new)
    for noun, own in _counted(fact.statement).items():
        if noun not in known or noun in still:
            continue
        for claim, start, end in placed(new):
            if claim.kind != "count" or is_before(new, (start, end)):
                continue
            behind = _nouns(new[end:])
            if noun in behind:
                return Readings(own, f"{as_said(new, claim)} {behind[noun]}")
    return None


def _counted(text: str) -> dict[str, str]:
    """Return by its root what a text counts in words, as it is written up to the noun."""
    found: dict[str, str] = {}
    for one in _VAGUE.finditer(text):
        for noun, behind in _nouns(one["what"]).items():
            found.setdefault(noun, f"{text[one.start('how') : one.start('what')]}{behind}")
    return found


def _nouns(text: str) -> dict[str, str]:
    """Return by their roots the plural nouns that open a text, each with the words up to it."""
    opening = re.match(r"[^,.;:()]*", text.lstrip())
    own = opening[0].split()[:_WITHIN] if opening else []
    return {
        root_of(word.lower()): " ".join(own[: at + 1])
        for at, word in enumerate(own)
        if (word.endswith("s") or word in ("people", "men", "women", "children"))
        and word.lower() not in _NO_NOUN
    }
