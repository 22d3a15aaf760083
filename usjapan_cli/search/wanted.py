"""What kind of answer a question asks for, and whether a fact has it."""

from __future__ import annotations

from ..core.words import is_year
from ..index.rows import COLUMNS, PAIR
from .verbs import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_VALUE, _DATE, _STATEMENT = COLUMNS["value"], COLUMNS["date"], COLUMNS["statement"]
_KINDS = {  # how a question begins -> what it asks for; the longer beginnings first
    "how much of": "share", "what share": "share", "what percent": "share",
    "what percentage": "share", "what proportion": "share", "what fraction": "share", "what part of": "share",
    "how much money": "money",
    "how much": "figure", "how big": "figure", "how large": "figure", "how small": "figure",
    "what rank": "rank", "where does": "rank", "how long": "duration", "since when": "date",
    "what year": "date", "which year": "date", "what date": "date", "what month": "date",
    "by when": "date", "until when": "date",
    "when": "date", "why": "reason", "how come": "reason", "what for": "reason",
}  # fmt: skip
_NAMED = {  # a word that names the kind of answer, at the end or before `of` or `for`
    "date": "date", "dates": "date", "tally": "count", "headcount": "count",
    "ranking": "rank", "reason": "reason", "reasons": "reason", "cause": "reason", "causes": "reason",
    "motive": "reason", "rationale": "reason",
}  # fmt: skip
_SHARES = listed("percentage percent proportion fraction share portion")
_FIRST = listed("largest biggest top smallest least most rank ranking first main fifth greatest")
_VAGUELY = (" most ", "any ", "everal ", "ozens ", "oth ")  # numbers of a kind: most, many, several
_COUNTS = ("number of", "count of", "how many", "headcount")
_ONE = ("number of the", "number of this")  # a number that something bears
_MONEY = listed("dollar dollars usd bucks billions trillions")
_REASONS = (  # what a statement that gives a reason says
    "reason", "so as to", "so that", "motivat", "stem from", "because", "meant to", "in return", "purpose",
    "heighten", "indicate", "incentive", "fueled", "challenges", "answering", "threat", "more flexib",
    "parallels", " is for ",
)  # fmt: skip
_DOLLARS = "U.S. dollars"


def wanted(spoken: Sequence[str], is_trade: bool = False) -> str:
    """Tell what a question asks for: count, share, figure, money, rank, date, duration, or nothing special.

    Who sells what to whom (`is_trade`) is asked for the amount, unless for the first or the last.
    """
    said = set(spoken)
    if said & _MONEY:
        return "money"
    run = f" {' '.join(spoken)} "
    if any(f" {asking} " in run for asking in _COUNTS) and not any(f" {one} " in run for one in _ONE):
        return "count"
    for length in (3, 2, 1):
        kind = _KINDS.get(" ".join(spoken[:length]))
        if kind:
            return "share" if kind == "figure" and _SHARES & said else kind
    if is_trade:
        return "rank" if said & _FIRST else "amount"
    ends = (word for word, after in zip(spoken, (*spoken[1:], "of"), strict=False) if after in ("of", "for"))
    if (spoken[:1] == ["what"] and spoken[-1:] == ["for"]) or " meant for " in run:
        return "reason"
    named = next((_NAMED[word] for word in ends if word in _NAMED), "")
    return named or ("date" if spoken[-1:] == ["when"] else "")


def _value(row: Sequence[str]) -> tuple[str, str]:
    _, unit, bound, _ = row[_VALUE].split(PAIR) if row[_VALUE] else ("", "", "", "")
    return unit, bound


def has(kind: str, row: Sequence[str]) -> float:
    """Tell how far the fact of an index row has a kind of answer, from 0 to 1."""
    if not kind:
        return 0.0
    if kind in ("date", "duration"):
        years = (word.strip(".,") for word in row[_STATEMENT].split())
        return 1.0 if row[_DATE] or any(map(is_year, years)) else 0.0
    if kind == "reason":
        said = row[_STATEMENT].lower()
        return 1.0 if any(cue in said for cue in _REASONS) else 0.0
    unit, bound = _value(row)
    fits = {
        "count": bool(unit) and unit not in ("percent", "year") and bound != "rank" and _DOLLARS not in unit,
        "share": unit == "percent",
        "rank": bound == "rank",
        "figure": bool(unit) and bound != "rank",
        "amount": bool(unit) and bound != "rank",
        "money": _DOLLARS in unit,
    }
    return 1.0 if fits[kind] else 0.3 if unit and kind != "rank" else 0.0


def lacks(kind: str, row: Sequence[str]) -> bool:
    """Tell whether a fact cannot answer what asks for a number: it gives none of the kind."""
    if kind == "money":
        return "$" not in row[_STATEMENT]
    unit, _ = _value(row)
    if kind == "count" and any(word in row[_STATEMENT] for word in _VAGUELY):
        return False
    return kind in ("count", "figure", "share") and (not unit or (kind == "count" and _DOLLARS in unit))
