"""What the newest edition says of each fact of an older one: worked out once, when that is compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..core.facts import Edition, EditionValue, Fact, Latest, Source, Value
from ..core.words import words
from ..index.file import Index
from ..index.rows import fact_from, source_from
from ..packs.reader import Pack
from .library import facts_of_source

_AS_OF = re.compile(r"\bas of (?:[A-Za-z]+ )?(?:\d{1,2}, )?\d{4}\b", re.IGNORECASE)


class _Newer:
    """A source in a newer edition, and the index of the facts that are taken from it."""

    def __init__(self, source: Source, index: Index) -> None:
        self.source, self.index = source, index

    def fact(self, id: str) -> Fact | None:
        """Return the fact that answers the same question there, or None."""
        row = self.index["facts"].find(id)
        return fact_from(row) if row else None

    def judged(self, id: str) -> str | None:
        """Return what a curator has said of a fact: `same`, `changed`, or None."""
        row = self.index["compared"].find(id)
        return row[1] if row else None

    def hides(self, fact: Fact) -> bool:
        """Tell whether what a fact rests on was not read in this edition."""
        place = fact.locators[0] + "."
        return any(place.startswith(address + ".") for address in self.source.unread)

    def has_left(self, fact: Fact) -> bool:
        """Tell whether what a fact rests on is named itself, not the part of the work that it is in."""
        address = fact.locators[0]
        return address in self.source.unread and not address.startswith("meta.")


def editions_of(indexes: Sequence[Index]) -> list[Edition]:
    """Return the editions that some indexes are compiled from."""
    return [
        Edition(source.id, source.date, facts_of_source(index, source.id))
        for index in indexes
        for source in map(source_from, index["sources"].rows())
    ]


def compare_editions(pack: Pack, editions: Sequence[Index]) -> None:
    """Give each fact of a pack what the newest edition says, and its figure how all newer ones read."""
    newer = {source.id: list(_newer(source, editions)) for source in pack.sources.values()}
    for id, fact in pack.facts.items():
        later = newer.get(fact.source)
        if later:
            pack.facts[id] = fact.but(latest=_latest(fact, later[-1]))
            pack.readings[id] = (*pack.readings.get(id, ()), *_readings(pack, fact, later))
    pack.readings = {id: readings for id, readings in pack.readings.items() if readings}


def mark_contradicted(pack: Pack) -> None:
    """Tell of each fact the first later edition in which its figure reads otherwise."""
    for id, readings in pack.readings.items():
        fact = pack.facts[id]
        later = [(r.edition, r.value) for r in readings if r.value and r.edition > fact.as_of]
        against = [day for day, value in later if fact.value and value.differs(fact.value)]
        if against:
            pack.facts[id] = fact.but(contradicted=min(against))


def later_topics(pack: Pack, editions: Sequence[Index]) -> list[str]:
    """Return the names of the topics that only newer editions of a pack's sources have."""
    newer = newer_editions(pack, editions).values()
    return sorted({row[0] for index in newer for row in index["topics"].rows()} - pack.topics.keys())


def newer_editions(pack: Pack, editions: Sequence[Index]) -> dict[str, Index]:
    """Return the indexes of the newer editions of a pack's sources, by their days."""
    newer = (one for source in pack.sources.values() for one in _newer(source, editions))
    return {one.source.date: one.index for one in newer}


def _newer(source: Source, editions: Sequence[Index]) -> Iterator[_Newer]:
    """Yield the editions of a source after its own, the oldest first."""
    found = ((source_from(row), index) for index in editions for row in index["sources"].rows())
    later = [(other, index) for other, index in found if other.id == source.id and other.date > source.date]
    for other, index in sorted(later, key=lambda pair: pair[0].date):
        yield _Newer(other, index)


def _latest(fact: Fact, newest: _Newer) -> Latest:
    now = newest.fact(fact.id)
    if now is None:
        outcome = "unread" if newest.hides(fact) else "dropped"
        return Latest(newest.source.date, outcome, is_left=newest.has_left(fact))
    outcome = newest.judged(fact.id) or ("same" if _agree(fact, now) else "changed")
    return Latest(newest.source.date, outcome, now.statement, now.value)


def _agree(then: Fact, now: Fact) -> bool:
    """Tell whether two facts claim the same: by their values, else by their words, whatever the date."""
    if then.value and now.value:
        return _measure(then.value) == _measure(now.value)
    return _claim(then) == _claim(now)


def _measure(value: Value) -> tuple[float, str, str]:
    return value.number, value.bound, value.unit


def _claim(fact: Fact) -> list[str]:
    return words(_AS_OF.sub("", fact.statement))


def _readings(pack: Pack, fact: Fact, later: Sequence[_Newer]) -> Iterator[EditionValue]:
    """Yield how a fact's figure reads in newer editions; one that is gone only ends a known course."""
    known = {reading.edition for reading in pack.readings.get(fact.id, ())}
    for edition in later:
        now, day = edition.fact(fact.id), edition.source.date
        if fact.value is None or day in known or not (known or (now and now.value)):
            continue
        read_at = edition.source.url or edition.source.label
        if now and now.value and now.value.unit == fact.value.unit:
            yield EditionValue(day, now.value, read_at)
        else:
            yield EditionValue(day, None, read_at, _why_not(fact, now, edition))


def _why_not(fact: Fact, now: Fact | None, edition: _Newer) -> str:
    if now is None:
        return "not read: the copy does not show it" if edition.hides(fact) else "no longer stated"
    return f"the edition says: {now.value.text}" if now.value else "the edition gives no such number"
