"""A claim's reading in two editions; a text as it is written and as it is searched, word for word."""

from __future__ import annotations

from ..core import dates  # its MONTHS have capitals
from ..core.facts import initials_of
from ..core.record import Record
from ..core.words import stem
from ..language.marked import MONTH, Marked, is_month
from ..language.proper_names import Wording, read_wording
from ..language.quantities import located
from ..language.wording import listed

QUANTIFIERS = listed(
    "some, certain, several, many, most, few, all, no, any, selected, various, numerous, other, the, a, an"
)
AUXILIARIES = listed(
    "have, has, had, is, are, was, were, be, been, being, will, would, could, may, might, can, must, should, "
    "shall, do, does, did, to, not, no, longer, never, cannot, expected, expects, expect, plan, plans, "
    "planned, intend, intends, likely, set, due, scheduled, about"
)
MONTHS = frozenset(map(str.lower, dates.MONTHS))
NEGATIONS = frozenset(("not", "never", "no", "cannot"))


class Readings(Record):
    """How a claim reads in both editions; `is_over` if what was planned or expected has come about."""

    old: str
    new: str
    is_over: bool = False

    @property
    def differ(self) -> bool:
        """Whether the readings are two: not `20` and `twenty`, nor a name and its initials."""
        initials = {initials_of(name) for name in (self.old, self.new)} - {""}
        return _spelled(self.old) != _spelled(self.new) and not initials & {self.old, self.new}


class Text(Record):
    """A text as it is written, and as it is searched for phrases; both have the same words."""

    wording: Wording
    marked: Marked

    def said(self, start: int, end: int) -> str:
        """Return some words as they are written, without the capital of a sentence's first."""
        words = list(self.wording.words[start:end])
        if start == 0 and words and _is_plain(self):
            words[0] = words[0].lower()
        gaps = (*self.wording.gaps[start : end - 1], "")
        return "".join(word + gap for word, gap in zip(words, gaps, strict=True))


def _spelled(text: str) -> str:
    """Return a text in small letters, its figures in one form."""
    spelled, at = "", 0
    for claim, start, end in located(text):
        spelled += text[at:start] + claim.key
        at = end
    return (spelled + text[at:]).lower()


def _is_plain(text: Text) -> bool:
    """Tell whether the word that opens a text is no part of a name, but has its capital from that."""
    first, lower = text.wording.words[0], text.marked.words[0]
    is_short = first.isupper() or "." in first
    is_named = len(text.wording.words) > 1 and text.wording.is_name(1)
    return lower in QUANTIFIERS or not (is_short or is_named)


def read(text: str) -> Text:
    """Read a text."""
    wording = read_wording(text)
    words = wording.words
    lower = tuple(MONTH if is_month(words, at) else word.lower() for at, word in enumerate(words))
    return Text(wording, Marked(lower, tuple(map(stem, lower)), wording.gaps))
