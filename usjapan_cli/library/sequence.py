"""`Facts`: the facts of a library as a sequence, each read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from ..core.facts import Fact
from ..core.record import brief

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .library import Library


class Facts(Sequence[Fact]):
    """Facts in curated order, by number or slice; `in` takes a fact or an id."""

    def __init__(self, library: Library, ids: tuple[str, ...]) -> None:
        self._library, self._ids = library, ids

    @overload
    def __getitem__(self, place: int) -> Fact: ...
    @overload
    def __getitem__(self, place: slice) -> Facts: ...
    def __getitem__(self, place: int | slice) -> Fact | Facts:
        if isinstance(place, slice):
            return Facts(self._library, self._ids[place])
        return self._library.fact(self._ids[place])

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[Fact]:
        return map(self._library.fact, self._ids)

    def __contains__(self, fact: object) -> bool:
        id = fact.id if isinstance(fact, Fact) else fact
        return id in self._ids and fact in (id, self._library.find(str(id)))

    def __repr__(self) -> str:
        return brief("Facts", len(self), *self._ids[:_NAMED])


_NAMED = 5  # ids that a line may have room for
