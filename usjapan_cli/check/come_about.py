"""What has come of a state: `is renovating -> has finished renovating`, `has not issued -> issued the first`.

Who does it, and what it is done to, are asked for elsewhere.
"""

from __future__ import annotations

import re

from ..core.words import stem, words
from .agreement import DATES
from .alignment import rooted
from .quantities import figures
from .readings import Readings
from .wording import PASTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

_UNDER_WAY = re.compile(r"\b(?:is|are) (?:still |now |currently )?(?P<verb>[a-z]+ing)\b")
_FINISHED = re.compile(
    r"\b(?:(?:has|have|had) )?(?:(?:since|now|already) )?(?:finished|completed) (?:the |its |their )?"
    r"(?P<verb>[a-z]+)\b"
)
_NOT_YET = re.compile(
    r"\b(?:has|have) (?:(?:not|never)(?: yet| so far)? (?:been )?(?P<verb>[a-z]+)|yet to (?P<later>[a-z]+)|"
    r"(?P<none>[a-z]+) (?:no|none|neither)) ?"
)
_DENIED = re.compile(r"\b(?:no|not|none|never|neither|nor|cannot|without|yet to|failed to)\b|n't\b", re.I)
_TO_COME = re.compile(
    r"\b(?:will|(?:is|are) (?:expected |due |set |planned |scheduled |supposed |likely )?to) "
    r"(?:(?:possibly|probably|likely|soon|also|reportedly|eventually|then) )*(?P<verb>[a-z]+)"
    r"(?: (?P<done>[a-z]+ed|[a-z]+en)\b)?"
)
_FORMS = {"have": "(?:has|have)", "be": "(?:is|are|was|were|has been|have been)"}
_NOT_YET_SO = re.compile(
    r"\b(?:may|might|could|would|should|will|can|if|whether|possibly|probably|likely|reportedly|expected|"
    r"plan\w*|propos\w+|was|were|had) [^.;,]*$"
)
_DONE = re.compile(
    r"\b(?:(?:has|have|was|were) (?:since |now )?(?:been )?)?(?P<verb>[a-z]+)"
    r"(?P<first> (?:the|its|their|a) first\b)?"
)
_FIRST_TIME = re.compile(r"\bfor the first time\b(?! since)")
_OBJECT = 3  # words of what something will have
_PARTS = re.compile(r"[;:—]")


def come_about(fact: Fact, old: str, new: str, day: str) -> Readings | None:
    """Return what has come of what a fact says is under way, or has not been done, on a day."""
    return _finished(fact, old, new) or _done_first(fact, old, new, day) or _come_true(fact, old, new)


def _finished(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the words that say that somebody is through with what a fact says they are doing."""
    for own in _UNDER_WAY.finditer(fact.statement):
        for found in _FINISHED.finditer(new):
            if _root(own["verb"]) == _root(found["verb"]) and _root(own["verb"]) in _roots(old):
                return Readings(own[0], found[0])
    return None


def _done_first(fact: Fact, old: str, new: str, day: str) -> Readings | None:
    """Return the words that say that what a fact says is not done has been done for the first time.

    Where the fact says since when it is not, the new day is asked for.
    """
    own = _NOT_YET.search(fact.statement)
    verb = _root(own["verb"] or own["later"] or own["none"]) if own else ""
    if own is None or _DENIED.search(new) or verb not in _roots(old):
        return None
    is_dated = any(date.kind in DATES for date in figures(fact.statement))
    for part in _PARTS.split(new):
        dates = (date for date in figures(part) if date.kind in DATES and is_dated)
        later = [date.text for date in dates if date.key > day[: len(date.key)]]
        once = _FIRST_TIME.search(part)
        for found in _DONE.finditer(part):
            is_past = found["verb"].endswith("ed") or found["verb"] in PASTS
            if is_past and _root(found["verb"]) == verb and (found["first"] or once or later):
                reading = found[0] if found["first"] else once[0] if once else later[0]
                return Readings(own[0].strip(), reading)
    return None


def _come_true(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the words that say that what a fact says will be is so now: `has an electric engine`."""
    own = _TO_COME.search(fact.statement)
    if own is None or own["verb"] not in _FORMS or _DENIED.search(new) or not _TO_COME.search(old):
        return None
    if own["verb"] == "be" and not own["done"]:
        return None
    what = [own["done"]] if own["done"] else words(fact.statement[own.end() :])[:_OBJECT]
    so = re.compile(
        rf"\b{_FORMS[own['verb']]} (?:now |already |since )*{r'[ -]'.join(map(re.escape, what))}\b", re.I
    )
    found = so.search(new) if what else None
    if found is None or _NOT_YET_SO.search(new[: found.start()]):
        return None
    return Readings(own[0], found[0])


def _root(word: str) -> str:
    return rooted(stem(word))


def _roots(text: str) -> set[str]:
    return set(map(_root, words(text)))
