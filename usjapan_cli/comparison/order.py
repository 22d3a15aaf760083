"""The order of two editions: where in the new one a sentence of the old one is to be expected."""

from __future__ import annotations

from ..copies.report import Sentence
from .alignment import Edition

_STRONG = 0.5  # likeness from which two sentences are taken for editions of one without more ado
_REACH = 3  # sentences on each side that may say where one is to be expected
_WIDEST = 6  # sentences of a new edition between two of those
_BESIDE = 2  # and beside one alone


class Order:
    """The sentences of an old edition in order, those of them that are found again, and where.

    `settled` are the places of the new sentences that stood in the old edition as they are.
    """

    def __init__(self, edition: Edition, old: dict[str, str], kept: set[str]) -> None:
        self.edition = edition
        self.texts = old
        self.addresses = list(old)
        self.positions = {address: at for at, address in enumerate(self.addresses)}
        places = {sentence.text: place for place, sentence in enumerate(edition.sentences)}
        self.found = {address: places.get(old[address]) for address in kept if address in old}
        self.sections: dict[str, tuple[int, int]] = {}  # where each begins, and where the next does
        for place, sentence in enumerate(edition.sentences):
            section = _section(sentence.address)
            self.sections[section] = (self.sections.get(section, (place, place))[0], place + 1)
        self.settled = {place for place in self.found.values() if place is not None}

    def expected(self, address: str) -> tuple[range, int | None]:
        """Return the places between those where the neighbours of an old sentence are found again.

        Where as many stand between them as before, its own turn is known as well.
        """
        at = self.positions.get(address)
        if at is None:
            return range(0), None
        first, before = self._nearest(range(at - 1, max(-1, at - 1 - _REACH), -1), address)
        last, behind = self._nearest(range(at + 1, min(len(self.addresses), at + 1 + _REACH)), address)
        if before is not None and behind is not None and before < behind <= before + _WIDEST:
            is_even = behind - before == last - first
            return range(before + 1, behind), before + at - first if is_even else None
        if before is not None and behind is None:
            return range(before + 1, min(len(self.edition.sentences), before + 1 + _BESIDE)), None
        if behind is not None and before is None:
            return range(max(0, behind - _BESIDE), behind), None
        return range(0), None

    def _nearest(self, positions: range, address: str) -> tuple[int, int | None]:
        """Return the first of some old sentences that is found again, and where it stands now.

        Where the section of `address` begins or ends before that, and the new edition has it, that is found.
        """
        section = _section(address)
        ends = self.sections.get(section)
        for at in positions:
            if ends and _section(self.addresses[at]) != section:
                return at, ends[0] - 1 if positions.step < 0 else ends[1]
            place = self._place(self.addresses[at])
            if place is not None:
                return at, place
        return 0, None

    def _place(self, address: str) -> int | None:
        if address not in self.found:
            best = self.edition.like(self.texts[address], 1)
            self.found[address] = best[0].place if best and best[0].likeness >= _STRONG else None
        return self.found[address]


class Owners:
    """Of which old sentence each new one is most likely the successor."""

    def __init__(self, edition: Edition, old: dict[str, str]) -> None:
        self.edition = edition
        self.addresses = list(old)
        sentences = [Sentence(address, text, 0, 0) for address, text in old.items()]
        self.before = Edition(sentences, (sentence.text for sentence in edition.sentences))
        self._known: dict[int, str] = {}

    def of(self, place: int) -> str:
        """Return the address of the old sentence that a new one is most like; nothing if of none."""
        if place not in self._known:
            best = self.before.like(self.edition.sentences[place].text, 1)
            self._known[place] = best[0].sentence.address if best else ""
        return self._known[place]


def _section(address: str) -> str:
    return address.partition(".")[0]
