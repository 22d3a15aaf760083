"""The tense of the verbs of a text, and those that a new sentence puts into the past: `asks -> asked`."""

from __future__ import annotations

from functools import lru_cache

from ..language.wording import PASTS, listed
from .alignment import rooted
from .readings import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .readings import Text

_TENSES = (
    ("modal", listed("would, could, may, might, can, must, should, shall, will, to")),
    ("past perfect", listed("had")),
    ("perfect", listed("has, have")),
    ("past", listed("was, were, did")),
    ("present", listed("is, are, am, does, do")),
)
_AUXILIARIES = frozenset[str]().union(*(words for _, words in _TENSES)) | {"been", "being", "be"}
_BETWEEN = listed(
    "not, never, also, always, long, often, so, still, since, then, now, again, once, only, both"
)
_BE = "be"
_FORMS = {"is": "present", "are": "present", "was": "past", "were": "past", "been": ""}
_STANDING = {"present", "perfect"}
_OVER = {"past", "past perfect"}


def tense(text: Text, at: int) -> str:
    """Return the tense of a verb with its auxiliaries; that of a noun is none, but looks like the present."""
    words, start = text.marked.words, at
    while start and text.marked.gaps[start - 1] == " " and _is_beside(words[start - 1]):
        start -= 1
    group = set(words[start:at])
    found = next((name for name, own in _TENSES if own & group), "")
    return found or ("past" if is_past_form(words[at]) else "present")


def is_past_form(word: str) -> bool:
    """Tell whether a word may be the past of a verb."""
    return word in PASTS or (word.endswith("ed") and not word.endswith("eed"))


def in_the_past(claim: frozenset[str], old: str, new: str) -> str:
    """Return the tense in which an old text has a verb of a claim that a new one has in the past only."""
    before, now = _tenses(old), _tenses(new)
    for verb, own in before.items():
        there = now.get(verb, set())
        is_over = bool(there) and there <= _OVER and own <= _STANDING
        if is_over and (verb in claim or verb == _BE):
            return "present" if "present" in own else "perfect"
    return ""


@lru_cache(256)
def _tenses(passage: str) -> dict[str, set[str]]:
    """Return the tenses of the words of a text by their roots, and of `be` where it is no auxiliary."""
    text = read(passage)
    words = text.marked.words
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        behind = next((one for one in words[at + 1 :] if one not in _BETWEEN and one[-2:] != "ly"), "")
        if word in _FORMS and not (is_past_form(behind) or behind.endswith("ing")):
            found.setdefault(_BE, set()).add(tense(text, at) if word == "been" else _FORMS[word])
        elif text.marked.is_heavy(at) and word not in _AUXILIARIES:
            found.setdefault(rooted(text.marked.stems[at]), set()).add(tense(text, at))
    return found


def _is_beside(word: str) -> bool:
    return word in _AUXILIARIES or word in _BETWEEN or word.endswith("ly")
