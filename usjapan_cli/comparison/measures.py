"""What a figure is said of: a share, a price and what it rose by are not one measure, nor are tin and nickel.

A figure of another measure than a fact's is no new value of it. Only what both texts plainly say counts.
"""

from __future__ import annotations

import re

from .alignment import bag, root_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    Place = tuple[int, int]


def _root(word: str) -> str:
    return root_of(word.lower())


_HEDGED = (
    r"(?:about |around |roughly |some |an estimated |approximately |nearly |almost |over |under |just |only |"
    r"more than |less than |fewer than |at least |up to |as (?:many|much) as |no more than |the |a )*\$?$"
)
_EMPTY = bag(
    "share rate level number amount total value sum volume size figure part portion main average annual "
    "estimated latest new old overall current combined quantity proportion percentage"
)
SIDES = bag("export exports import imports")
_AMOUNT_OF = re.compile(rf"\b(?P<what>[a-z]+) of {_HEDGED}")

_AHEAD = re.compile(  # what is only projected, asked for or intended
    r"\b(?:project(?:s|ed)|forecasts?|predict(?:s|ed)|expect(?:s|ed)|anticipate[sd]?|would|"
    r"request(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: \w+)? for|seek(?:s|ing)?|sought|propose[sd]?|"
    r"plan(?:s|ned)|intend(?:s|ed)|hope[sd]?|aims?|pledged?|promised?|(?:is|are) to)\b"
)
_MAY_COME = re.compile(rf"{_AHEAD.pattern}|\b(?:could|may|might|will|likely)\b")


def head_before(text: str, start: int) -> str:
    """Return the root of what a figure is the amount of: of `deficit` in `a deficit of $3 million`."""
    found = _AMOUNT_OF.search(text[:start])
    root = _root(found["what"]) if found else ""
    return "" if root in _EMPTY else root


def has_come(statement: str, new: str) -> bool:
    """Tell whether a claim is of what may come, and a sentence of what has."""
    return bool(_MAY_COME.search(statement)) and not _MAY_COME.search(new)
