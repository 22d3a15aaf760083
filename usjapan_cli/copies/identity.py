"""Which work a copy is of: by the number in its head, else its title, else its sentences."""

from __future__ import annotations

from ..core.dates import in_words
from ..core.errors import UsageError
from ..core.record import Record
from .report import Report
from .tidy import normalise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.facts import Source
    from .front import Front

_NAMED = 4  # reports or editions in a message
_LEAST, _MOST = 5, 0.8  # sentences of a report that stands in a copy twice, and the part of them that recurs
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
    refuse_several(read)
    front = read.front
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


def refuse_several(read: Report, name: str = "the copy") -> None:
    """Raise UsageError for a copy that holds several reports, several editions of one, or one twice."""
    numbers, days = read.front.numbers[:_NAMED], list(map(in_words, read.front.days[:_NAMED]))
    remedy = "give each report a file of its own"
    if len(numbers) > 1:
        what = f"more than one report: {' and '.join(numbers)}"
    elif len(days) > 1:
        what = f"more than one edition of {numbers[0]}: of {' and of '.join(days)}"
    elif _is_twice(read):
        what, remedy = "the same report twice", "keep one of the two"
    else:
        return
    raise UsageError(f"{name} holds {what}", remedy)


def _is_twice(read: Report) -> bool:
    """Tell whether nearly every sentence of a copy stands in it again."""
    times: dict[str, int] = {}
    for sentence in read.sentences:
        times[sentence.text] = times.get(sentence.text, 0) + 1
    again = sum(count > 1 for count in times.values())
    return len(times) >= _LEAST and again >= _MOST * len(times)


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
