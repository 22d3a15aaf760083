"""What of a recorded sentence a copy has altered: worked out from its hash, as its words are not kept.

Each small change of the copy's sentence is tried, with the words of the facts that rest on it and with
single characters; the one that gives the recorded hash is the sentence as it was recorded, beyond doubt.
"""

from __future__ import annotations

import hashlib
import re
from itertools import chain

from ..copies.tidy import normalise
from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Change = tuple[int, int, str]  # what stands from one place to another, and what stood there

_WORD = re.compile(r"[^\W_](?:[^\s\"()\[\]—]*[^\W_])?%?|\$\d[\d.,]*")
_MOST_WORDS = 3  # that are exchanged for others
_LONGEST = 600  # characters of a sentence that is tried
_CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,.;:'\"-$%"
_STOPS = (",", ".", ";", ":")
_AROUND = 8  # words of the sentence that are shown on each side


class Alteration(Record):
    """What is recorded and what the copy has in its place, either of them empty; where it stands in that."""

    recorded: str
    copied: str
    excerpt: str

    @property
    def message(self) -> str:
        """Say what was altered, with what stands around it."""
        if not self.copied:
            return f'the copy leaves out "{self.recorded}": "{self.excerpt}"'
        if not self.recorded:
            return f'the copy adds "{self.copied}": "{self.excerpt}"'
        return f'"{self.recorded}" is recorded, the copy has "{self.copied}": "{self.excerpt}"'


def alteration(sentence: str, recorded: str, said: Iterable[str]) -> Alteration | None:
    """Return what a copy's sentence has otherwise than the one of a hash; `said` are texts with its words.

    None where more was changed than is tried.
    """
    text = normalise(sentence)
    if len(text) > _LONGEST:
        return None
    words = [match.span() for match in _WORD.finditer(text)]
    for start, end, was in chain(_by_words(words, said), _by_characters(text)):
        whole = text[:start] + was + text[end:]
        if hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest() == recorded:
            return _told(text, whole)
    return None


def _by_words(words: list[tuple[int, int]], said: Iterable[str]) -> Iterator[Change]:
    """Yield each exchange of a few words for a few that the facts have, or for none."""
    others = dict.fromkeys(chain.from_iterable(map(_runs, said)))
    for first, (start, _) in enumerate(words):
        before = words[first - 1][1] if first else start
        for _, end in words[first : first + _MOST_WORDS]:
            yield before, end, ""  # with the blank before it
            yield from ((start, end, other) for other in others)
        yield from ((start, start, f"{other} ") for other in others)
    for _, end in words[-1:]:
        yield from ((end, end, f" {other}") for other in others)


def _runs(text: str) -> Iterator[str]:
    """Yield each run of a few words of a text; its first may stand inside of a sentence too."""
    text = normalise(text)
    spans = [match.span() for match in _WORD.finditer(text)]
    for first, (start, _) in enumerate(spans):
        yield from (text[start:end] for _, end in spans[first : first + _MOST_WORDS])
    yield from (text[0].lower() + text[1:end] for _, end in spans[:_MOST_WORDS] if not spans[0][0])


def _by_characters(text: str) -> Iterator[Change]:
    """Yield each slip: a character that is another one, one too many, one too few, two exchanged."""
    for at in range(len(text) + 1):
        yield from ((at, at, other) for other in _CHARACTERS)
        if at < len(text):
            yield at, at + 1, ""
            yield from ((at, at + 1, other) for other in _CHARACTERS)
        if at + 1 < len(text):
            yield at, at + 2, text[at + 1] + text[at]


def _told(copied: str, recorded: str) -> Alteration:
    """Return the words in which two sentences differ, between those that they begin and end with alike."""
    own, other = copied.split(), recorded.split()
    least = min(len(own), len(other))
    first = next((at for at in range(least) if own[at] != other[at]), least)
    rest = next((at for at in range(least - first) if own[-1 - at] != other[-1 - at]), least - first)
    words = " ".join(own[first : len(own) - rest]), " ".join(other[first : len(other) - rest])
    if words[0][-1:] == words[1][-1:] and words[0][-1:] in _STOPS:
        words = words[0][:-1], words[1][:-1]
    shown = own[max(0, first - _AROUND) : len(own) - rest + _AROUND]
    before = "... " if first > _AROUND else ""
    behind = " ..." if rest > _AROUND else ""
    return Alteration(words[1], words[0], f"{before}{' '.join(shown)}{behind}")
