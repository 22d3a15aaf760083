"""Slips: what stands in a memo like a placeholder or a mark of ours, and is neither.

Another program's `{{...}}` is none of ours: a slip begins with a topic, or with a name that a fact has or
nearly has. What may be either is left, and said.
"""

from __future__ import annotations

import re
from itertools import islice

from ..core import suggest
from ..core.record import Record
from .templates import FIELDS, MOST, NAME, Place, asking, line_starts, located, marks, outside_code

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_OPENED = re.compile(  # `{{` and what stands behind it: to the end of its braces, or of its line
    r"(?<!\{)(?P<open>\{\{|\\\{\\\{)(?!\{)"
    r"(?P<body>[ \t]*+(?:\r?\n[ \t]*+)?(?:(?!\{\{|\}\}|\\[{}])[^\n]){0,200}+)"
    r"(?P<close>\}\}|\\\}\\\})?"
)
_HALF_OPENED = re.compile(
    r"(?<![{\\])\{[ \t]*+(?P<body>[A-Za-z0-9][\w-]*+\.[\w-]++(?:/\w++)?[ \t]*+)\}\}(?!\})"
)
_SINGLE = re.compile(rf"(?<![{{\\$#%\w])\{{[ \t]*+(?P<body>{NAME})[ \t]*+\}}(?!\}})")
_HEAD = re.compile(r"\s*+(?P<head>[A-Za-z0-9][\w-]*+(?:\.[A-Za-z0-9][\w-]*+)?)(?P<rest>.*)", re.DOTALL)
_KEY = re.compile(r"[ \t./:_]++(?P<key>[\w-]++)(?P<rest>.*)", re.DOTALL)
_WORD = re.compile(r"\w+")
_MARK = re.compile(r"<!--(?P<end>/?)usjapan(?![\w:])(?:(?!-->)[^\n]){0,300}+-->")
_SURE = 8  # letters from which two slips leave no doubt what was meant
_MOST_COMPARED = 500  # names that no fact has: there are not so many in a memo


class Slip(Record):
    """A slip and what to say of it; `is_left` where it may be another program's, and stays."""

    place: Place
    message: str
    is_left: bool = False


def slips(text: str, format: str, ids: Iterable[str], lenient: bool = False) -> list[Slip]:
    """Return the slips of a memo in order, of each kind no more than MOST; `ids` are those of the facts.

    `lenient` leaves what names no topic of theirs.
    """
    ids = list(ids)
    kinds = (_half_marks(text, format), _mistyped(text, format, ids, lenient), _single(text, format, ids))
    found = [slip for kind in kinds for slip in islice(kind, MOST)]
    return sorted(found, key=lambda slip: slip.place.start)


def _mistyped(text: str, format: str, ids: Iterable[str], lenient: bool) -> Iterator[Slip]:
    known: _Names | None = None
    for match, place in _candidates(text, format):
        known = known or _Names(ids, lenient)
        slip = _judged(match, place, known, format)
        if slip:
            yield slip


def _single(text: str, format: str, ids: Sequence[str]) -> Iterator[Slip]:
    """Yield the ids of facts that stand in one pair of braces; in LaTeX those are its own."""
    if format == "latex":
        return
    lines, known = line_starts(text), frozenset(ids)
    for match in outside_code(_SINGLE.finditer(text), text, format):
        id, slash, field = match["body"].partition("/")
        if id in known:
            message = f"{_shown(match)} is no placeholder: {_asking([id], slash + field)}"
            yield Slip(located(match, lines), message)


class _Names:
    """The ids, topics and keys that a slip may have meant."""

    def __init__(self, ids: Iterable[str], lenient: bool) -> None:
        self.ids = list(ids)
        self.topics = {id.partition(".")[0] for id in self.ids}
        self.lenient = lenient
        self._known = set(self.ids)
        self._keys: dict[str, list[str]] = {}
        for id in self.ids:
            self._keys.setdefault(id.partition(".")[2], []).append(id)
        self._compared: dict[str, list[str]] = {}

    def near(self, id: str) -> list[str]:
        """Return the id itself, or those that are a slip away from it."""
        return [id] if id in self._known else self._nearest(id, self.ids)

    def of_key(self, key: str) -> list[str]:
        """Return the ids that have this name behind their topic."""
        return self._keys.get(key, [])

    def near_key(self, key: str) -> list[str]:
        """Return the same of a name that is a slip away."""
        return [id for near in self._nearest(key, self._keys) for id in self._keys[near]]

    def none(self, id: str) -> str:
        """Say that there is no such fact, and which may have been meant."""
        may_compare = len(self._compared) < _MOST_COMPARED
        return suggest.unknown("fact", id, self.ids if may_compare else ()).message

    def _nearest(self, word: str, known: Iterable[str]) -> list[str]:
        from ..core import spelling  # RapidFuzz: only where something was mistyped

        if word not in self._compared:
            is_compared = len(self._compared) < _MOST_COMPARED and len(word) < 80
            edits = 1 if len(word) < _SURE else 2
            self._compared[word] = spelling.nearest(word.lower(), known, edits) if is_compared else []
        return self._compared[word]


def _candidates(text: str, format: str) -> Iterator[tuple[re.Match[str], Place]]:
    """Yield what opens or closes like a placeholder outside of code, and is none."""
    taken = {match.start() for match in asking(text)}
    lines = line_starts(text)
    for pattern in (_OPENED, _HALF_OPENED):
        for match in outside_code(pattern.finditer(text), text, format):
            if match.start() not in taken:
                yield match, located(match, lines)


def _judged(match: re.Match[str], place: Place, known: _Names, format: str) -> Slip | None:
    body = match["body"]
    is_closed = match.re is _OPENED and bool(match["close"])
    if not body.strip():
        is_ours = is_closed and format != "latex" and not known.lenient
        return Slip(place, f"{_shown(match)} names no fact") if is_ours else None
    read = _HEAD.match(body)
    if read is None:  # another program's: `{{#if x}}`, `{{< figure >}}`, `{{- x -}}`
        return None
    meant = _meant(read["head"], read["rest"], known)
    if meant is None:
        return _variable(match, place, read, known) if is_closed else None
    why = f"{_shown(match)} is no placeholder"
    if match.re is _HALF_OPENED:
        why += ": a brace is missing"
    elif not is_closed:
        why += ": it is not closed"
    return Slip(place, f"{why}: {meant}")


def _shown(match: re.Match[str]) -> str:
    written = " ".join(match[0].split())
    return written if len(written) <= 60 else f"{written[:60]}..."


def _meant(head: str, rest: str, known: _Names) -> str | None:
    """Say which fact was meant by the words between braces; None where they are another program's."""
    topic, dot, _ = head.partition(".")
    if dot:
        return _dotted(head, rest, known) if topic in known.topics or not known.lenient else None
    behind = _KEY.match(rest)
    if topic in known.topics and behind and not rest.startswith(("_", "-")):
        near = known.near(f"{topic}.{behind['key']}")
        if near:
            return _asking(near, behind["rest"])
    if "-" not in head or known.lenient:
        return None
    near = known.of_key(head) or known.near_key(head)
    return _asking(near, rest) if near else None


def _dotted(id: str, rest: str, known: _Names) -> str | None:
    near = known.near(id)
    if near:
        return _asking(near, rest)
    if id.partition(".")[0] in known.topics:
        return known.none(id)
    return None


def _variable(match: re.Match[str], place: Place, read: re.Match[str], known: _Names) -> Slip | None:
    """Say of `{{us_troops}}` that a fact has such a name; it may be a variable of another program."""
    head = read["head"]
    near = known.of_key(head.replace("_", "-")) if "_" in head and not read["rest"].strip() else ()
    if not near or known.lenient:
        return None
    return Slip(place, f"{_shown(match)} is left as it is; {_asking(near, '')}", is_left=True)


def _asking(ids: Sequence[str], rest: str) -> str:
    field = next((word for word in _WORD.findall(rest[:80]) if word in FIELDS), "")
    named = [f"{{{{{id}{field and '/'}{field}}}}}" for id in ids[: suggest.MOST_SUGGESTED]]
    return f"did you mean {' or '.join(named)}?"


def _half_marks(text: str, format: str) -> Iterator[Slip]:
    """Yield the marks of a filling in place that have lost their other half, or what they say."""
    if format not in ("markdown", "html"):
        return
    whole = sorted(match.span() for match in marks(text))
    lines = line_starts(text)
    at = 0
    is_told = False  # a mark that has lost its end may have one that nobody finds
    for match in outside_code(_MARK.finditer(text), text, format):
        while at < len(whole) and whole[at][1] <= match.start():
            at, is_told = at + 1, False
        if at < len(whole) and whole[at][0] <= match.start():
            continue
        if not match["end"]:
            is_told = True
            yield Slip(located(match, lines), f"{_shown(match)} is a mark that cannot be read, or has no end")
        elif not is_told:
            yield Slip(located(match, lines), f"{_shown(match)} ends no mark")
