"""Bills by their numbers: with a Congress its bills end, and those of the next have numbers of their own.

`A bill in the 120th Congress (H.R. 1180) would` succeeds `a bill in the 119th Congress (H.R. 7567) would`.
"""

from __future__ import annotations

import re

_CONGRESS = re.compile(r"\b(\d{2,3})(?:st|nd|rd|th) Congress\b")
_BILL = re.compile(r"\b(?:H\.R\.|S\.|H\.Res\.|S\.Res\.|H\.J\.Res\.|S\.J\.Res\.) ?\d+")


def is_bill(name: str) -> bool:
    """Tell whether a name is a bill's number: `H.R. 9411`."""
    return _BILL.match(name) is not None


def succeeds(old: str, new: str) -> bool:
    """Tell whether the bills of a new sentence are those of a later Congress than an old one is of."""
    before, now = (max(map(int, _CONGRESS.findall(text)), default=0) for text in (old, new))
    return 0 < before < now and _BILL.search(new) is not None
