"""What stands in a statement in the place of its contrast: the county for the state, `to 18%`."""

from __future__ import annotations

from functools import cache

from ..core.dates import MONTHS
from ..core.telling import root
from ..language.wording import APART, BESIDE_EACH_OTHER, EVER, exactly, listed, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrases

_ROWS = tuple(listed(row) for row in BESIDE_EACH_OTHER)
_EVER = exactly(EVER)
_EVER_TOO = _EVER | exactly("record, recorded, history, never, unprecedented, first, new high, new low")
_BEFORE, _AFTER = listed("by, before, until"), listed("after, since")
_MONTHS = frozenset(map(str.lower, MONTHS)) | {"(month)"}
_NEAR = 3  # words of weight behind a word of a row, by which it is of the same


def swapped(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return what a statement has in the place of its contrast in the main passage."""
    return [
        problem
        for passage in main
        for problem in (
            *_contrasted(statement, passage, where),
            *_without_end(statement, passage, where),
            *_other_way(statement, passage, where),
            *_apart(statement, passage, where),
        )
    ]


def _contrasted(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield a word before the same one as its contrast is in a passage that does not have it."""
    for row in _ROWS:
        own = row.intersection(statement.words) - set(passage.words)
        theirs = row.intersection(passage.words) - set(statement.words)
        if len(own) == len(theirs) == 1:
            (word,), (other,) = own, theirs
            if set(_followers(statement, word)) & set(_followers(passage, other)):
                yield f'"{word}" stands where {where} has "{other}"'


def _followers(text: Marked, word: str) -> list[str]:
    """Return the stem of the word of weight behind each place of a word."""
    places = [at for at, own in enumerate(text.words) if own == word]
    return [stem for at in places for stem in text.governed(at + 1, 1)]


def _without_end(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield `the lowest ever` of a statement whose passage has `the lowest since`."""
    highest = [at for at, word in enumerate(passage.words) if word.endswith("est")]
    since = any("since" in passage.words[at : at + 4] for at in highest)
    for hit in statement.hits(_EVER) if since and not passage.has(_EVER_TOO) else ():
        yield f'"{statement.said(hit)}" is more than {where} says, which has "since"'


def _other_way(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield `to 18%` for `by 18%`, and `after March 2031` for `by March 2031`."""
    for at, figure in enumerate(statement.words):
        places = [n for n, word in enumerate(passage.words) if word == figure and figure[0].isdigit()]
        own, theirs = _lead(statement, at), {_lead(passage, n) for n in places}
        if len(theirs) != 1 or own in theirs:
            continue
        (their,) = theirs
        is_share = statement.words[at + 1 : at + 2] in (("%",), ("percent",))
        is_date = figure.isdecimal() and (len(figure) == 4 or statement.words[at - 1] in _MONTHS)
        is_late = is_date and own in _AFTER and their in _BEFORE
        is_turned = {own, their} == {"by", "to"} if is_share else is_late
        if is_turned and not (statement.has_negations() or passage.has_negations()):
            yield f'"{own} {figure}" stands where {where} has "{their} {figure}"'


def _lead(text: Marked, at: int) -> str:
    """Return the word before a figure or a date, the month and `about` left out."""
    while at and (text.words[at - 1] in (*_MONTHS, "about", "nearly", "some", "the", "end", "of")):
        at -= 1
    return text.words[at - 1] if at else ""


@cache
def _apart_rows() -> tuple[tuple[Phrases, ...], ...]:
    return tuple(tuple(map(written, row.split(" | "))) for row in APART)


def _apart(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield a word that stands where a passage has one that excludes it: `completed` for `began`."""
    for row in _apart_rows():
        known = [cell for cell in row if passage.has(cell)]
        theirs = [hit for cell in known if not statement.has(cell) for hit in passage.hits(cell)]
        for hit in (hit for cell in row if cell not in known for hit in statement.hits(cell)):
            their = next((one for one in theirs if _is_of_the_same(statement, hit, passage, one)), None)
            if their and not statement.is_negated(hit.start) and not passage.is_negated(their.start):
                yield f'"{statement.said(hit)}" stands where {where} has "{passage.said(their)}"'


def _is_of_the_same(statement: Marked, hit: Hit, passage: Marked, their: Hit) -> bool:
    """Tell whether the word of weight behind one is behind the other too."""
    own = map(root, statement.governed(hit.end, 1, across=True))
    return not set(map(root, passage.governed(their.end, _NEAR, across=True))).isdisjoint(own)
