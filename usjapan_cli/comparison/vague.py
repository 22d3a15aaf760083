"""How many, told in words in one edition and by a number or by names in the other: `several -> 24 states`."""

from __future__ import annotations

import re

from ..check.agreement import value_claim
from ..language.quantities import figures
from .alignment import root_of
from .narration import is_before
from .readings import Readings
from .surroundings import as_said, placed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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
_OF_THE = re.compile(r" of (?:the|its|their|these|those) ")
_NAME = r"(?:the )?[A-Z][\w.'-]*(?: (?:of (?:the )?)?[A-Z][\w.'-]*)*"
_LISTED = re.compile(rf"{_NAME}(?:, {_NAME})*,? and {_NAME}")
_JOINT = re.compile(r",? and |, ")


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


def words_in_place(fact: Fact, old: str, new: str) -> str:
    """Return what a new sentence has for a count of a fact: `dozens of yards`, or the names of them all."""
    wanted = value_claim(fact.value, fact.statement) if fact.value else None
    if wanted is None or wanted.kind != "count":
        return ""
    own = [_nouns(old[end:]) for claim, _, end in placed(old) if claim.key == wanted.key]
    numbered = {noun for claim, _, end in placed(new) if claim.kind == "count" for noun in _nouns(new[end:])}
    for noun, said in _counted(new).items():
        is_part = _OF_THE.search(said)  # `many of the boats` are not all of those counted
        if any(noun in nouns for nouns in own) and noun not in numbered and not is_part:
            return said
    return _names_in_place(fact, wanted.key, old, new)


def _names_in_place(fact: Fact, number: str, old: str, new: str) -> str:
    """Return the longer or shorter list of names that stands for one of as many as a fact counts."""
    if any(claim.key == number for claim in figures(new)):
        return ""
    for own in _lists(fact.statement):
        if str(len(own)) != number or not all(name in old for name in own):
            continue
        for listed in _lists(new):
            if len(listed) != len(own) and set(own) & set(listed):
                return f"{', '.join(listed[:-1])}{',' * (len(listed) > 2)} and {listed[-1]}"
    return ""


def _lists(text: str) -> Iterator[list[str]]:
    """Yield the names of each list of them."""
    for found in _LISTED.finditer(text):
        yield [name for name in _JOINT.split(found[0]) if name]


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
