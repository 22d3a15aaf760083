"""What a sentence is about that it does not name: its heading does, or a sentence before it.

`The request is $22.9 million, an increase of 2.2%` is said of the court in whose section it stands, and
with other figures of others in theirs.
"""

from __future__ import annotations

from .alignment import bag, capitalized

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from .alignment import Edition, Match

_HALF = 0.5  # part of a subject that a text must name to be about it
_OF_CLAIM = 0.2  # part of a claim that its heading must name to be what it is about
_WHOLE = 0.99
_REPEATED = 0.5  # likeness from which two sentences of one edition say the same of two subjects


class Subjects:
    """The headings and paragraphs of two editions, for what their sentences are about."""

    def __init__(self, edition: Edition, before: Edition) -> None:
        self.edition = edition
        self.before = before
        self.headings = {_heading(sentence.address) for sentence in edition.sentences}
        self._led, self._led_before = map(_led, (edition, before))

    def of_another(self, fact: Fact, address: str, old: str, match: Match) -> bool:
        """Tell whether a new sentence is about something else, where the subject of an old one lives on."""
        if not self._is_said_of_others(address, old):
            return False
        unnamed = bag(fact.statement) - bag(old)
        heading = _heading(address)
        own = unnamed & _of_heading(heading)
        if heading in self.headings and self.edition.share(bag(fact.statement), own) >= _OF_CLAIM:
            is_its = _heading(match.sentence.address) == heading
            return not is_its and not self._names(own, bag(match.sentence.text), _HALF)
        named = capitalized(fact.statement)
        own = unnamed & named & bag(self._led_before.get(address, ""))
        if not own or not any(self._names(own, bag(led), _WHOLE) for led in self._led.values()):
            return False
        there = match.sentence.address
        about = bag(f"{self._led.get(there, '')} {match.sentence.text}") | _of_heading(_heading(there))
        return not self._names(own, about, _HALF)

    def _is_said_of_others(self, address: str, old: str) -> bool:
        """Tell whether another paragraph of the old edition has nearly the same sentence."""
        paragraph = address.rpartition(".")[0]
        return any(
            match.likeness >= _REPEATED and match.sentence.address.rpartition(".")[0] != paragraph
            for match in self.before.like(old)
        )

    def _names(self, subject: frozenset[str], words: frozenset[str], least: float) -> bool:
        return self.edition.share(subject, words) >= least


def _heading(address: str) -> str:
    return address.partition(".")[0]


def _of_heading(heading: str) -> frozenset[str]:
    return bag(heading.replace("-", " "))


def _led(edition: Edition) -> dict[str, str]:
    """Return by address what stands before each sentence in its paragraph."""
    found: dict[str, str] = {}
    paragraph, led = "", ""
    for sentence in edition.sentences:
        own = sentence.address.rpartition(".")[0]
        if own != paragraph:
            paragraph, led = own, ""
        found[sentence.address] = led
        led = f"{led} {sentence.text}".strip()
    return found
