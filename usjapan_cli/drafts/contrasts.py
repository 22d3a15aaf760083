"""What a sentence sets against each other, as a fact does: the one does this, whereas the other does that."""

from __future__ import annotations

import re

from .claims import passages_of
from .countries import country

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .meaning import Meant

_MEANT, _NEAR = (
    0.3,
    0.6,
)  # the reach of a fact, and its share of the best score, where it is held against a contrast
_SURELY = 0.45  # the reach of one side alone from which it is


def _is_beside(one: Meant, contrast: Meant) -> bool:
    """Tell whether a fact is meant and is the same as one with a contrast, or surely one of its passage."""
    if one.fact.id == contrast.fact.id:
        return one.reach >= _MEANT
    return one.reach >= _SURELY and bool(passages_of(one.fact) & passages_of(contrast.fact))


def _ranked(match: re.Match[str] | None) -> tuple[str, str]:
    """Return the keys of who is ranked, and among whose partners."""
    if match is None:
        return "", ""
    return country(match["who"] or match["behind"]), country(match["whose"] or match["owner"])
