"""Which work a copy is of: by the number in its head, else its title, else its sentences."""

from __future__ import annotations

from ..core.errors import UsageError
from ..core.record import Record
from .report import Report
from .tidy import normalise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.facts import Source
    from .front import Front

_FEW = 10  # a part of a source's sentences that is more than quotations


class Identity(Record):
    """The source that a copy is of, and by what it is known: number, title, sentences, or nothing."""

    source: Source | None
    by: str


def recognise(read: Report, sources: Sequence[Source], found: Callable[[Source], int]) -> Identity:
    """Tell of which source a copy is; `found` counts a source's sentences in it, where nothing else decides.

    A text that only quotes a few is no copy. Raises UsageError for one that holds two reports, or as much
    of one source as of another.
    """
    front = read.front
    if len(front.numbers) > 1:
        both = " and ".join(front.numbers[:4])
        raise UsageError(f"the copy holds more than one report: {both}", "give each report a file of its own")
    for by, own in (("number", front.number), ("title", front.title)):
        named = [source for source in sources if own and _same(getattr(source, by), own)]
        if len(named) == 1:
            return Identity(named[0], by)
        if len(named) > 1:
            sources = named
            break
        if by == "number" and own and any(source.number for source in sources):
            return Identity(None, "")  # another report than all of them
    counts = sorted(((found(source), -at, source) for at, source in enumerate(sources)), reverse=True)
    if not counts or not counts[0][0] or _only_quotes(read, counts[0][2], counts[0][0]):
        return Identity(None, "")
    if len(counts) > 1 and counts[0][0] == counts[1][0]:
        ids = f"{counts[0][2].id} and {counts[1][2].id}"
        raise UsageError(
            f"the copy could be of {ids} alike", "leave one of the packs out, or keep the copy's head"
        )
    return Identity(counts[0][2], "sentences")


def _only_quotes(read: Report, source: Source, found: int) -> bool:
    """Tell whether the sentences of a source that are in a text are few, of the source's and of its own."""
    return found * _FEW < len(source.sentences) and found * 2 < len(read.sentences)


def _same(one: str, other: str) -> bool:
    return letters(one) == letters(other) != ""


def letters(text: str) -> str:
    """Return the letters and digits of a text, by which copies of different make are held together."""
    return "".join(filter(str.isalnum, normalise(text).casefold()))


def named(front: Front) -> str:
    """Say what a copy with a number is: `CRS In Focus IF10199, U.S.-Japan Relations`; else nothing."""
    if not front.number:
        return ""
    return ", ".join(part for part in (f"{front.genre} {front.number}".strip(), front.title) if part)
