"""What was to be and is so now: `will have an electric engine -> has an electric engine`.

Who does it, and what it is done to, are asked for elsewhere.
"""

from __future__ import annotations

import re

from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact

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
_WORD = re.compile(r"\w[\w'-]*")
_OBJECT = 3  # words of what something will have


def come_about(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the words that say that what a fact says will be is so now."""
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
