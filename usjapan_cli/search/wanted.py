"""What kind of answer a question asks for, and whether a fact has it."""

from __future__ import annotations

from ..index.rows import COLUMNS, PAIR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_VALUE, _DATE, _STATEMENT = COLUMNS["value"], COLUMNS["date"], COLUMNS["statement"]
_KINDS = {  # how a question begins -> what it asks for; the longer beginnings first
    "how many": "count", "number of": "count", "how much of": "share", "what share": "share",
    "what percent": "share", "what percentage": "share", "what proportion": "share", "what fraction": "share",
    "what part": "share", "how much": "figure", "how big": "figure", "how large": "figure", "how small": "figure",
    "what rank": "rank", "how long": "duration", "since when": "date", "what year": "date", "which year": "date",
    "what date": "date", "what month": "date", "by when": "date", "until when": "date", "when": "date",
    "which is the largest": "rank", "where does": "rank",
}  # fmt: skip
_SHARES = frozenset("percentage percent proportion fraction share portion".split())
_MONEY = "U.S. dollars"


def wanted(spoken: Sequence[str]) -> str:
    """Tell what a question asks for: count, share, figure, rank, date, duration, or nothing special."""
    for length in (4, 3, 2, 1):
        kind = _KINDS.get(" ".join(spoken[:length]))
        if kind:
            return "share" if kind == "figure" and _SHARES & set(spoken) else kind
    return "date" if spoken[-1:] == ["when"] else ""


def has(kind: str, row: Sequence[str]) -> float:
    """Tell how far the fact of an index row has a kind of answer, from 0 to 1."""
    if not kind:
        return 0.0
    if kind in ("date", "duration"):
        return 1.0 if row[_DATE] else 0.0
    _, unit, bound, _ = row[_VALUE].split(PAIR) if row[_VALUE] else ("", "", "", "")
    fits = {
        "count": bool(unit) and unit not in ("percent", "year") and bound != "rank" and _MONEY not in unit,
        "share": unit == "percent",
        "rank": bound == "rank",
        "figure": bool(unit) and bound != "rank",
    }
    return 1.0 if fits[kind] else 0.3 if unit and kind != "rank" else 0.0


