"""What kind of answer a question asks for, and whether a fact has it."""

from __future__ import annotations

from ..core.words import is_year
from ..index.rows import COLUMNS, PAIR
from .verbs import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

_VALUE, _DATE, _STATEMENT = COLUMNS["value"], COLUMNS["date"], COLUMNS["statement"]
_KINDS = {  # how a question begins -> what it asks for; the longer beginnings first
    "how much of": "share", "what share": "share", "what percent": "share",
    "what percentage": "share", "what proportion": "share", "what fraction": "share", "what part of": "share",
    "how much money": "money", "how many of": "figure",
    "how much": "figure", "how big": "figure", "how large": "figure", "how small": "figure",
    "what rank": "rank", "where does": "rank", "how long": "duration", "how old": "duration",
    "what year": "date", "which year": "date", "what date": "date", "what month": "date",
    "since when": "date", "by when": "date", "until when": "date", "when": "date",
    "why": "reason", "how come": "reason", "what for": "reason", "what drove": "reason",
    "what motivated": "reason", "what prompted": "reason", "what caused": "reason",
    "what was behind": "reason", "what is behind": "reason", "what lies behind": "reason",
}  # fmt: skip
_SIZED = {"cost": "money", "price": "money", "value": "money", "size": "figure", "amount": "figure"}  # `of`
_NAMED = {  # a word that names the kind of answer, at the end or before `of` or `for`
    "date": "date", "dates": "date", "tally": "count", "headcount": "count",
    "amount": "figure", "price": "money", "tag": "money", "ranking": "rank", "reason": "reason",
    "reasons": "reason", "cause": "reason", "causes": "reason", "motive": "reason", "rationale": "reason",
}  # fmt: skip
_LEADING = listed("what whats is was are were the total overall rough")  # before what is asked the size of
_SHARES = listed("percentage percent proportion fraction share portion")
_FIRST = listed("largest biggest top smallest least most rank ranking first main fifth greatest")
_SUPERLATIVE = listed("largest biggest greatest highest")  # of a ranking, without a place: its first
_VAGUELY = listed("many Many several Several dozens Dozens")  # numbers of a kind
_PURPOSES = (" meant for ", " meant to ", " purpose of ", " point of ", " aim of ")
_COUNTS = ("number of", "count of", "how many", "headcount")
_ONE = ("number of the", "number of this")  # a number that something bears
_MONEY = listed("dollar dollars usd bucks billions trillions")
_REASONS = (  # what a statement that gives a reason says
    "reason", "so as to", "so that", "motivat", "stem from", "because", "meant to", "in return", "purpose",
    "heighten", "indicate", "incentive", "fueled", "challenges", "answering", "threat", "more flexib",
    "parallels", " is for ",
)  # fmt: skip
_SPANS = (" decade", " years", " months")  # how long something has lasted
_COVERING = listed(
    "cover covers covered contain contains include includes involve involves entail entails comprise"
)
_CONTENTS = (  # what a statement of what something holds says
    " cover", " address", " includ", "liberaliz", " set rules", " offer", " outline", " declare", " call ",
    " reshape", " qualify", " stress", "emphasis", " such as", " spans", " come with",
)  # fmt: skip
_DEEDS = (  # what a statement of what somebody did says
    " responded", " adopted", " given", " launched", " signed", " released", " help", " provid", " expanded",
    " withdr", " imposed", " convened", " joined", " called on",
)  # fmt: skip
_DOLLARS = "U.S. dollars"
_TOP = f"1{PAIR}"  # how the value of a first place begins


def wanted(spoken: Sequence[str], is_trade: bool = False) -> str:
    """Tell what a question asks for: count, share, figure, money, rank, date, duration, or nothing special.

    Who sells what to whom (`is_trade`) is asked for the amount, unless for the first or the last.
    """
    said = set(spoken)
    if said & _MONEY:
        return "money"
    run = f" {' '.join(spoken)} "
    if (
        " how many of " not in run
        and any(f" {asking} " in run for asking in _COUNTS)
        and not any(f" {one} " in run for one in _ONE)
    ):
        return "count"
    for length in (3, 2, 1):
        kind = _KINDS.get(" ".join(spoken[:length]))
        if kind:
            return "share" if kind == "figure" and _SHARES & said else kind
    plain = [word for word in spoken[:6] if word not in _LEADING]
    if plain[1:2] == ["of"] and plain[0] in _SIZED:
        return _SIZED[plain[0]]
    if is_trade:
        return "first" if _is_first(said) else "rank" if said & _FIRST else "amount"
    if spoken[:1] == ["what"] and said & _COVERING:
        return "content"
    if spoken[:1] == ["what"] and not {"do", "done", "doing"}.isdisjoint(spoken[2:]):
        return "deed"
    ends = (word for word, after in zip(spoken, (*spoken[1:], "of"), strict=False) if after in ("of", "for"))
    if (spoken[:1] == ["what"] and spoken[-1:] == ["for"]) or any(purpose in run for purpose in _PURPOSES):
        return "reason"
    named = next((_NAMED[word] for word in ends if word in _NAMED), "")
    return named or ("date" if spoken[-1:] == ["when"] else "first" if _is_first(said) else "")


def _is_first(said: AbstractSet[str]) -> bool:
    """Tell whether a query asks who or what is the first of a ranking."""
    return bool(said & _SUPERLATIVE) and not any(word[0] == "#" for word in said)


def _value(row: Sequence[str]) -> tuple[str, str]:
    _, unit, bound, _ = row[_VALUE].split(PAIR) if row[_VALUE] else ("", "", "", "")
    return unit, bound


def has(kind: str, row: Sequence[str]) -> float:
    """Tell how far the fact of an index row has a kind of answer, from 0 to 1."""
    if not kind:
        return 0.0
    if kind in ("date", "duration"):
        is_dated = row[_DATE] or _has_year(row[_STATEMENT])
        is_long = kind == "duration" and any(span in row[_STATEMENT] for span in _SPANS)
        return 1.0 if is_dated or is_long else 0.0
    if kind == "reason":
        said = row[_STATEMENT].lower()
        return 1.0 if any(cue in said for cue in _REASONS) else 0.0
    if kind in ("content", "deed"):
        cues = _CONTENTS if kind == "content" else _DEEDS
        return 1.0 if any(cue in row[_STATEMENT] for cue in cues) and " not " not in row[_STATEMENT] else 0.0
    unit, bound = _value(row)
    if kind == "first":
        return 0.4 if bound != "rank" else 1.0 if row[_VALUE].startswith(_TOP) else 0.0
    fits = {
        "count": bool(unit) and unit not in ("percent", "year") and bound != "rank" and _DOLLARS not in unit,
        "share": unit == "percent",
        "rank": bound == "rank",
        "figure": bool(unit) and bound != "rank",
        "amount": bool(unit) and bound != "rank",
        "money": _DOLLARS in unit,
    }
    return 1.0 if fits[kind] else 0.3 if unit and kind != "rank" else 0.0


def _has_year(statement: str) -> bool:
    """Tell whether a statement gives a year, other than that in which all of it holds: `as of May 2023`."""
    said = statement.split()
    years = (at for at, word in enumerate(said) if is_year(word.strip(".,")))
    return any(at < 3 or [said[at - 3].lower(), said[at - 2]] != ["as", "of"] for at in years)


def lacks(kind: str, row: Sequence[str]) -> bool:
    """Tell whether a fact cannot answer what asks for a number or a date: it gives none of the kind."""
    if kind in ("date", "duration"):
        return not has(kind, row)
    if kind == "money":
        return "$" not in row[_STATEMENT]
    unit, _ = _value(row)
    if kind == "count" and not _VAGUELY.isdisjoint(row[_STATEMENT].split()):
        return False
    is_other = kind == "count" and (_DOLLARS in unit or unit == "percent")
    return kind in ("count", "figure", "share") and (not unit or is_other)
