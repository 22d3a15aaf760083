"""What a new sentence says where a figure stood, and is no figure: `most pupils`, `no funding for ships`."""

from __future__ import annotations

import re

from ..check.agreement import value_claim
from ..core.words import words
from .alignment import alike, bag, stems
from .narration import is_before
from .surroundings import about, place_of, placed, uncapitalized, unit_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.facts import Fact

_BEHIND = 60  # characters behind a figure in which it stands what that is of
_NONE = re.compile(
    r"\b[Nn]o (?P<what>(?:[a-z]+ )??[a-z]+)(?P<rest>(?: (?:for|of|to|toward|at|on|against)\b[^.;,]*?)?)"
    r"(?= and\b| but\b| in \d|[.;,]|$)"
)
_SHARE = re.compile(
    r"\b(?P<share>[Mm]ost|[Aa] (?:large |small )?(?:majority|minority|plurality)|[Tt]he (?:vast )?majority|"
    r"[Nn]early all|[Aa]lmost all|[Vv]irtually all|[Ff]ew|[Nn]one)(?: of)?"
    r"(?: (?:the|its|their|these|those))? (?P<what>(?:[a-z]+ )?[a-z]+)"
)
_ONE_OF = re.compile(r"(?P<what>[^,;]+?) (?:is|are|remains?) (?:also |still )?(?:among|one of)\b")
_MONEY = bag("funding funds money appropriation appropriations assistance aid")
_KINDS = ("count", "money", "percent")


def word_in_place(fact: Fact, old: str, new: str) -> str:
    """Return the words that stand where a fact's figure stood; nothing where a figure does."""
    wanted = value_claim(fact.value, fact.statement) if fact.value else None
    if wanted is None or wanted.kind not in _KINDS:
        return ""
    was = place_of(old, wanted, about(fact), unit_of(fact))
    counted = frozenset(stems(old[was[1] : was[1] + _BEHIND])[:1]) if was != (0, 0) else frozenset[str]()
    if wanted.kind == "percent":
        is_told = any(c.kind == "percent" and not is_before(new, (s, e)) for c, s, e in placed(new))
        shares = (one for one in _SHARE.finditer(new) if counted & bag(one["what"]))
        found = None if is_told else next(shares, None)
        return uncapitalized(found["share"]) if found else ""
    of_what = bag(old[was[1] :]) - counted
    for one in _NONE.finditer(new):
        noun = _MONEY if wanted.kind == "money" else counted
        rest = bag(one["rest"])
        if noun & bag(one["what"]) and (not rest or rest & of_what):
            return uncapitalized(one[0])
    return ""


def unlisted(fact: Fact, old: str, new: str) -> str:
    """Return the words for what a fact says to be one of several that a new sentence has no more.

    What stands for it is another one of them, and no new value: `energy is among the areas of interest`.
    """
    found = _ONE_OF.match(fact.statement)
    if not found:
        return ""
    there = bag(new)
    own = [word for word in words(found["what"]) if bag(word) & bag(old)]
    return " ".join(
        word for word in own if not any(one in there or _any_alike(one, there) for one in bag(word))
    )


def _any_alike(root: str, others: Iterable[str]) -> bool:
    return any(alike(root, other) for other in others)
