"""What has come of a state: `is renovating -> has finished renovating`, `has not resumed -> resumed`.

Who does it, and what it is done to, are asked for elsewhere, but by `moved_on_in_place`.
"""

from __future__ import annotations

import re

from ..check.agreement import DATES
from ..core.words import words
from ..language.quantities import figures
from ..language.wording import PASTS, listed
from .alignment import bag, root_of, rooted
from .readings import AUXILIARIES, NEGATIONS, Readings, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact
    from .readings import Text

_UNDER_WAY = re.compile(r"\b(?:is|are) (?:still |now |currently )?(?P<verb>[a-z]+ing)\b")
_FINISHED = re.compile(
    r"\b(?:(?:has|have|had) )?(?:(?:since|now|already) )?(?:finished|completed) (?:the |its |their )?"
    r"(?P<verb>[a-z]+)\b"
)
_NOT_YET = re.compile(
    r"\b(?:has|have) (?:(?:not|never)(?: yet| so far)? (?:been )?(?P<verb>[a-z]+)|yet to (?P<later>[a-z]+)|"
    r"(?P<none>[a-z]+) (?:no|none|neither)) ?"
)
_CAPITAL = re.compile(r"(?<=\w )[A-Z]\w+")
_DENIED = re.compile(r"\b(?:no|not|none|never|neither|nor|cannot|without|yet to|failed to)\b|n't\b", re.I)
_TO_COME = re.compile(
    r"\b(?:will|(?:is|are) (?:expected |due |set |planned |scheduled |supposed |likely )?to) "
    r"(?:(?:possibly|probably|likely|soon|also|reportedly|eventually|then) )*(?P<verb>consist of|[a-z]+)"
    r"(?: (?P<done>[a-z]+ed|[a-z]+en)\b)?"
)
_HAS = "(?:has|have|consists? of|comprises?|includes?)"
_FORMS = {
    "have": _HAS,
    "consist of": _HAS,
    "comprise": _HAS,
    "include": _HAS,
    "be": "(?:is|are|was|were|has been|have been)",
}
_NOT_YET_SO = re.compile(
    r"\b(?:may|might|could|would|should|will|can|if|whether|possibly|probably|likely|reportedly|expected|"
    r"plan\w*|propos\w+|was|were|had) [^.;,]*$"
)
_DONE = re.compile(
    r"\b(?:(?:has|have|was|were) (?:since |now )?(?:been )?)?(?P<verb>[a-z]+)"
    r"(?P<first> (?:the|its|their|a) first\b)?"
)
_FIRST_TIME = re.compile(r"\bfor the first time\b(?! since)")
_WORD = re.compile(r"\w[\w'-]*")
_OBJECT = 3  # words of what something will have
_PARTS = re.compile(r"[;:—]")
_NOT_DONE = re.compile(r"\b(?:has|have|had|did) not (?:yet )?(?P<verb>[a-z]+)\b")
_PENDING = re.compile(
    r"\b(?:is|are) (?:[a-z]+ly )?(?:considering|weighing|drafting|developing|preparing|debating|discussing) "
    r"(?:an? |the |its |their |whether to )?(?P<what>[a-z]+)\b"
)
_WEAK = listed("may, might, could, can, would, should, must, likely, expected, whether, if, considering")
_BEFORE_IT = NEGATIONS | _WEAK | frozenset(("be", "been", "is", "are", "was", "were"))
_NONE = NEGATIONS | frozenset(("no", "none", "nobody", "nothing", "neither", "nor"))
_DETERMINERS = listed("a, an, the, its, their")
_INTENDED = listed("plans, plan, decided, agreed, voted, chose, began, intends")


def come_about(fact: Fact, old: str, new: str, day: str) -> Readings | None:
    """Return what has come of what a fact says is under way, or has not been done, on a day."""
    return _finished(fact, old, new) or _done_first(fact, old, new, day) or _come_true(fact, old, new)


def _finished(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the words that say that somebody is through with what a fact says they are doing."""
    for own in _UNDER_WAY.finditer(fact.statement):
        for found in _FINISHED.finditer(new):
            if root_of(own["verb"]) == root_of(found["verb"]) and root_of(own["verb"]) in _roots(old):
                return Readings(own[0], found[0])
    return None


def _done_first(fact: Fact, old: str, new: str, day: str) -> Readings | None:
    """Return the words that say that what a fact says is not done has been done for the first time.

    Where the fact says since when it is not, the new day is asked for.
    """
    own = _NOT_YET.search(fact.statement)
    verb = root_of(own["verb"] or own["later"] or own["none"]) if own else ""
    if own is None or _DENIED.search(new) or verb not in _roots(old):
        return None
    is_dated = any(date.kind in DATES for date in figures(fact.statement))
    for part in _PARTS.split(new):
        dates = (date for date in figures(part) if date.kind in DATES and is_dated)
        later = [date.text for date in dates if date.key > day[: len(date.key)]]
        once = _FIRST_TIME.search(part)
        for found in _DONE.finditer(part):
            if (
                _is_past(found["verb"])
                and root_of(found["verb"]) == verb
                and (found["first"] or once or later)
            ):
                reading = found[0] if found["first"] else once[0] if once else later[0]
                return Readings(own[0].strip(), reading)
    return None


def moved_on_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what is done now of which a fact says that it was not yet, if its subject is the same."""
    for pattern in (_NOT_DONE, _PENDING):
        found = pattern.search(fact.statement)
        if not found or not pattern.search(old):
            continue
        subject = bag(fact.statement[: found.start()])
        if not subject or len(subject & bag(new)) * 2 < len(subject):
            continue
        text = read(new)
        done = next(
            _verbs(text, found["verb"]) if pattern is _NOT_DONE else _steps(text, found["what"]), None
        )
        if done and not _is_of_another(fact.statement[: found.start()], text.said(0, done[0])):
            return Readings(found[0], text.said(*done))
    return None


def _is_of_another(subject: str, other: str) -> bool:
    """Tell whether a name stands for one of a subject's in another: `the Senate`, `the House`."""
    own, theirs = (set(_CAPITAL.findall(f"{text} ")) for text in (subject, other))
    return bool(own & theirs and own - theirs and theirs - own)


def _places(text: Text, word: str) -> list[int]:
    root = root_of(word)
    return [at for at, own in enumerate(text.marked.stems) if rooted(own) == root]


def _verbs(text: Text, verb: str) -> Iterator[tuple[int, int]]:
    """Yield where a verb is said to have been done, with its auxiliaries."""
    own = text.marked.words
    for at in _places(text, verb):
        start = at
        while start and own[start - 1] in AUXILIARIES and text.marked.gaps[start - 1] == " ":
            start -= 1
        group = set(own[start:at])
        if _is_past(own[at]) and not group & _WEAK and _NONE.isdisjoint((*own[:at], *own[at + 1 : at + 2])):
            yield start, at + 1


def _steps(text: Text, what: str) -> Iterator[tuple[int, int]]:
    """Yield where a step is told that leads to what was considered: `reported a bill`, `plans to double`."""
    own = text.marked.words
    for at in _places(text, what):
        start = at - 1
        while start > 0 and own[start] in _DETERMINERS:
            start -= 1
        if start > 0 and own[start] == "to" and own[start - 1] in _INTENDED:
            yield start - 1, at + 1
        elif start > 1 and _is_past(own[start]) and not _BEFORE_IT.intersection(own[start - 2 : start]):
            yield start, at + 1


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in PASTS


def _come_true(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the words that say that what a fact says will be is so now: `has an electric engine`."""
    own = _TO_COME.search(fact.statement)
    if own is None or own["verb"] not in _FORMS or _DENIED.search(new) or not _TO_COME.search(old):
        return None
    if own["verb"] == "be" and not own["done"]:
        return None
    what = [own["done"]] if own["done"] else _WORD.findall(fact.statement, own.end())[:_OBJECT]
    so = re.compile(
        rf"(?<!\bto )\b{_FORMS[own['verb']]} (?:now |already |since )*{r'[ -]'.join(map(re.escape, what))}\b",
        re.I,
    )
    found = so.search(new) if what else None
    if found is None or _NOT_YET_SO.search(new[: found.start()]):
        return None
    return Readings(own[0], found[0])


def _roots(text: str) -> set[str]:
    return set(map(root_of, words(text)))
