"""Whether a fact gives the kind of answer that a question wants: a count, a date, a place, a reason.

A fact that only speaks of what something asked for belongs to is no answer: the `range` of its missiles.
"""

from __future__ import annotations

from ..core.words import is_year, stem, words
from ..index.rows import COLUMNS, PAIR, number_of
from .verbs import listed
from .wanted import COMING, SUPERLATIVE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

_VALUE, _DATE, _STATEMENT, _FLOW, _KIND = (
    COLUMNS[name] for name in ("value", "date", "statement", "flow", "kind")
)
_OF_SOURCE = "metadata"  # the kind of a fact about the source itself
_ACT_OF = ["Act", "of"]
_COMMAS = 2  # of a statement that names several
_VAGUELY = listed("many Many several Several dozens Dozens")  # numbers of a kind
_MAKERS = (
    " author",
    " coordinat",
    " wrote ",
    " written ",
    " prepared ",
    " edited ",
    " compiled ",
    " publish",
)
_SUCCESSORS = (" succe", " replaced ", " took over ", " predecessor")  # what a statement of one says
VAGUE_OF = 5  # words behind `many` and the like among which is what there are many of
REASON = 1.5  # how far a fact with a reason has it: few do
_ONE_WAY = listed("imports exports")
_PLACES = listed("rank directed ahead")
_IN_ALL = "total"  # the flow of trade both ways
_LONGEST_RANKING = 10
_COMING = (  # what a statement of what was still to come says
    " was to ", " were to ", " is to ", " are to ", " to be ", " plan", " expect", "would", " will ",
    " until ", " before ", " by ", " not required", " next ",
)  # fmt: skip
_AHEAD = (" until ", " was to ", " were to ", " is to ", " are to ", " expected ")  # of what had not been yet
_DUE = (" before ", " by ", " until ", " deadline", " no later ", " through ")  # that of a last day
_PARTS = ("% of", " half", " quarter", " third of", " most of")  # shares in words
_MOST_OF = (" half", " most of", " majority")
_SPANS = (" decade", " years", " months")  # how long something has lasted
_CONTENTS = (  # what a statement of what something holds says
    " cover", " address", " includ", "liberaliz", " set rules", " offer", " outline", " declare", " call ",
    " reshape", " qualify", " stress", "emphasis", " such as", " spans", " come with",
)  # fmt: skip
_LACKED = (" not ", " no ", " lack", " without ")  # what a statement of what something lacks says
_ALLOWED = (" right", " allow", " permi", " entitle")  # what a statement of leave says
_VIEWS = (  # what a statement of what somebody says or thinks says
    " said", " say", " call", " stress", " declar", " view", " regard", " review", " concern", " distrust",
    " believ", " framed", " label", " question", " warn", " threaten", " oppose", " comment", " highlight",
    " state", " seem", " drew ", " draw ", " feel", " worr", " critic", " announce", " agree", " want",
    " prais", " condemn", " pledge",
)  # fmt: skip
_DEEDS = (  # what a statement of what somebody did says
    " responded", " adopted", " given", " launched", " signed", " released", " help", " provid", " expanded",
    " withdr", " imposed", " convened", " joined", " called on",
)  # fmt: skip
_WARES = (" such as ", " like ", " key exports")  # what a statement of what is traded says
_CUES = {  # of a kind of answer: what a statement that has it says
    "view": _VIEWS, "leave": _ALLOWED, "wares": _WARES, "lack": _LACKED,
    "state": (" states",),
    "way": ("procedure", "process ", "mechanism", " steps", " through ", " by means "),
    "person": (
        "official", "inister ", "Secretary", "olitician", "awmaker", "Members", "enator", "Represent",
        "President", "ompan", " firms", "orporation",
    ),
}  # fmt: skip
_OWN_KINDS = {  # of answers that only some facts have
    "place", "bulk", "world rank", "wares", "sum", "view", "foremost", "names", "makers", "successor",
    "person", "way", "state",
}  # fmt: skip
_TIMES = listed("date past since duration age deadline")
_WHERE = listed("in at near from")
_MONTHS = listed("January February March April May June July August September October November December")
_DOLLARS = "U.S. dollars"
_NO_COUNTS = ("percent", "year", "fiscal year")
_TOP = f"1{PAIR}"  # how the value of a first place begins


def _value(row: Sequence[str]) -> tuple[str, str]:
    _, unit, bound, _ = row[_VALUE].split(PAIR) if row[_VALUE] else ("", "", "", "")
    return unit, bound


def has(kind: str, row: Sequence[str], run: str = "") -> float:
    """Tell how far the fact of an index row has a kind of answer, from 0 to 1.

    `run` are all the stems of the question: a place that it names itself is not the one asked for.
    """
    if not kind:
        return 0.0
    if kind in _TIMES or kind.startswith(COMING):
        return _tells_time(kind, row)
    if kind in _CUES:
        return 1.0 if any(cue in row[_STATEMENT] for cue in _CUES[kind]) else 0.0
    if kind in ("makers", "successor"):
        is_fit = kind == "successor" or row[_KIND] == _OF_SOURCE
        deeds = _MAKERS if kind == "makers" else _SUCCESSORS
        return 1.0 if is_fit and any(deed in row[_STATEMENT] for deed in deeds) else 0.0
    if kind == "name":
        return 1.0 if _has_name(row[_STATEMENT]) else 0.0
    if kind == "names":
        return 1.0 if row[_STATEMENT].count(",") >= _COMMAS and " and " in row[_STATEMENT] else 0.0
    if kind in ("place", "bulk"):
        is_most = kind == "place" or any(part in row[_STATEMENT] for part in _MOST_OF)
        return _has_place(row[_STATEMENT], run) * (1.0 if is_most else 0.5 * ("% of" in row[_STATEMENT]))
    if kind in ("reason", "purpose"):
        from .reasons import likelihood  # only for a question that asks for one

        return REASON * likelihood(row[_STATEMENT])
    if kind in ("content", "deed"):
        cues = _CONTENTS if kind == "content" else _DEEDS
        return 1.0 if any(cue in row[_STATEMENT] for cue in cues) and " not " not in row[_STATEMENT] else 0.0
    unit, bound = _value(row)
    if kind == "world rank":
        return 1.0 if bound == "rank" and "world" in row[_STATEMENT] else 0.0
    if kind == "last":
        return 1.0 if "smallest" in row[_STATEMENT] else 0.0
    if kind == "foremost":
        return _tells_place("directed", row) or 0.8 if bound == "rank" and _is_top(row) else 0.0
    if kind == "first":
        most = 0.7 if row[_FLOW] == "balance" else 1.0  # a balance is only what is left of trade
        return 0.1 if bound != "rank" else most if _is_top(row) else 0.0
    if kind in _PLACES and bound == "rank":
        return _tells_place(kind, row)
    if kind in ("sum", "amount", "money") and row[_FLOW] == "balance":
        return 0.7  # it is only what is left of trade
    if kind == "sum":
        return 1.0 if _DOLLARS in unit else 0.1 if bound == "rank" or unit == "percent" else 0.0
    return 1.0 if _fits(kind, unit, bound) else 0.3 if unit and kind not in _PLACES else 0.0


def _fits(kind: str, unit: str, bound: str) -> bool:
    """Tell whether a figure is of the kind that is asked for."""
    if kind == "share":
        return unit == "percent"
    if kind == "money":
        return _DOLLARS in unit
    is_amount = bool(unit) and bound != "rank"
    if kind == "amount":
        return is_amount and unit != "percent"
    if kind == "count":
        return is_amount and unit not in _NO_COUNTS and _DOLLARS not in unit
    return is_amount and kind == "figure"


def _tells_place(kind: str, row: Sequence[str]) -> float:
    """Tell how far a fact of a ranking tells the place asked for: in trade one way, or in all of it.

    Of two who are compared, who is ahead tells it.
    """
    if kind == "ahead":
        return max(1 - number_of(row[_VALUE].partition(PAIR)[0]) / _LONGEST_RANKING, 0.0)
    if kind == "directed":
        return 1.0 if row[_FLOW] in _ONE_WAY or not row[_FLOW] else 0.0
    return 1.0 if row[_FLOW] in ("", _IN_ALL) else 0.85


def _is_top(row: Sequence[str]) -> bool:
    """Tell whether a fact of a ranking is about its first, or about who is furthest down: `the widest`."""
    return row[_VALUE].startswith(_TOP) or "widest" in row[_STATEMENT]


def _tells_time(kind: str, row: Sequence[str]) -> float:
    """Tell how far a fact says when something was, is to come or is due, or for how long it has been."""
    said = row[_STATEMENT]
    is_dated = bool(row[_DATE]) or _has_year(said)
    if kind == "age":
        is_open = "/" in row[_DATE] or any(span in said for span in _SPANS)
        return 1.0 if is_open else 0.4 if is_dated else 0.0
    if kind == "duration":
        is_open = "/" in row[_DATE] or "since" in said.lower().split()
        return 1.0 if is_open or any(span in said for span in _SPANS) else 0.0
    if kind == "since" and " first " in said and any(span in said for span in _SPANS):
        return 1.0  # `the first in a decade`
    if kind in ("past", "since"):
        return 1.0 if is_dated and not any(cue in said for cue in _AHEAD) else 0.0
    if kind == "date" or not is_dated:
        return 1.0 if is_dated else 0.0
    if kind.startswith(COMING):
        is_ahead = _last_year(row) >= int(kind.removeprefix(COMING) or 0)
        return 1.0 if is_ahead and any(cue in said for cue in _COMING) else 0.0
    return 1.0 if any(cue in said for cue in _DUE) else 0.4


def _last_year(row: Sequence[str]) -> int:
    """Return the last year that a fact gives."""
    said = words(f"{row[_DATE].replace('/', ' ').replace('-', ' ')} {row[_STATEMENT]}")
    return max((int(word) for word in said if is_year(word)), default=0)


def _has_place(statement: str, run: str) -> bool:
    """Tell whether a statement says where: `in Okinawa`, `in the East China Sea`, not `in May`."""
    said = statement.replace(" the ", " ").split()
    after = (word.strip(",.") for at, word in enumerate(said) if at and said[at - 1] in _WHERE)
    places = [word for word in after if word[:1].isupper() and word not in _MONTHS]
    return any(f" {stem(word.casefold())} " not in run for word in places)


def _has_name(statement: str) -> bool:
    """Tell whether a statement has a name of two words, not counting its first."""
    said = statement.split()[1:]
    return any(word[0].isupper() and said[at][0].isupper() for at, word in enumerate(said[1:]))


def _has_year(statement: str) -> bool:
    """Tell whether a statement gives a year, other than that in which all of it holds: `as of May 2023`.

    The year in the name of an act is none.
    """
    said = statement.split()
    years = (at for at, word in enumerate(said) if is_year(word.strip(".,")) and said[at - 2 : at] != _ACT_OF)
    return any(at < 3 or [said[at - 3].lower(), said[at - 2]] != ["as", "of"] for at in years)


def lacks(kind: str, row: Sequence[str], counted: AbstractSet[str] = frozenset(), run: str = "") -> bool:
    """Tell whether a fact cannot answer what asks for a number, a date or a place: it gives none of the kind.

    `counted` are the stems of what is asked the number of: a fact that says `many` says it of that. `run`
    are all the stems of the question.
    """
    if kind == "reason":
        from .reasons import gives_reason

        return not gives_reason(row[_STATEMENT], run)
    if kind in _TIMES or kind in _OWN_KINDS or kind.startswith(COMING):
        return not has(kind, row)
    unit, bound = _value(row)
    if kind == "money":
        return "$" not in row[_STATEMENT] or bound == "rank"
    if kind == "most":
        return bound != "rank" and not any(f" {word} " in row[_STATEMENT] for word in SUPERLATIVE | {"most"})
    if kind == "count" and bound == "rank" and counted and not counted & _stems(unit.split()):
        return True
    if kind == "count" and not unit and _is_vague(row[_STATEMENT], counted):
        return False
    if kind == "share":
        return unit != "percent" and not any(part in row[_STATEMENT] for part in _PARTS)
    is_other = kind == "count" and (_DOLLARS in unit or unit in _NO_COUNTS)
    return kind in ("count", "figure", "share") and (not unit or is_other)


def _is_vague(statement: str, counted: AbstractSet[str]) -> bool:
    """Tell whether a statement says that something counted is `many` or `several`."""
    said = statement.split()
    vague = (at for at, word in enumerate(said) if word in _VAGUELY)
    return any(not counted or counted & _stems(said[at + 1 : at + VAGUE_OF]) for at in vague)


def _stems(said: Sequence[str]) -> set[str]:
    return {stem(word) for word in words(" ".join(said))}
