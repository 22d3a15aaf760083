"""What a statement puts in that its passages do not have: a `must` for a `may`, a `not`, an adverse word."""

from __future__ import annotations

from ..core.telling import root
from ..core.words import stem
from ..language.marks import places_behind, places_of, roots_of
from ..language.wording import DENYING_PLAINLY, listed, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Marked

_STRONG = listed("must, shall, will")
_WEAK = listed("may, might, can, could, would, should")
_LIMITED = listed("not, only, unless, if, except")
_MODAL_WITHIN = 4  # words from a modal to its verb
_PLAIN_DENIALS = written(DENYING_PLAINLY)
_NO_PLAIN_NOT = listed(
    "only, just, merely, alone, necessarily, all, every, everyone, as, so, more, less, fewer, later, "
    "earlier, longer, since, least, yet, always, many, much, far, any, same"
)  # behind `not`
_TURNING = ("un", "dis", "non")
_REVERSING = listed("until, unless, before, without, except")  # behind `not`, what then is so
_DENIED_NEAR = 8  # words from what is denied to what denies it


def put_in(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return the modals and denials of a statement that its passages speak against."""
    return [*_strengthened(statement, passages, where), *_denied(statement, passages, where)]


def _strengthened(statement: Marked, passages: Sequence[Marked], where: str) -> Iterator[str]:
    """Yield each `must` before a verb that the passages have with `may` or the like alone."""
    for at, word in enumerate(statement.words):
        if word not in _STRONG or not _LIMITED.isdisjoint(statement.words[at : at + _MODAL_WITHIN]):
            continue
        verb = roots_of(statement, places_behind(statement, at + 1), 1)
        theirs = [_modal(p, n) for p in passages for one in verb for n in places_of(p).get(one, ())]
        if theirs and _WEAK.issuperset(theirs):
            yield f'{where} has "{theirs[0]}", and the statement says "{word}"'


def _modal(text: Marked, verb: int) -> str:
    """Return the modal before a verb, or nothing where there is none, or one with a condition."""
    first = max(0, verb - _MODAL_WITHIN)
    found = next((at for at in range(verb - 1, first - 1, -1) if text.words[at] in (*_WEAK, *_STRONG)), -1)
    is_limited = found < 0 or not _LIMITED.isdisjoint(text.words[found : verb + _MODAL_WITHIN])
    return "" if is_limited else text.words[found]


def _denied(statement: Marked, passages: Sequence[Marked], where: str) -> Iterator[str]:
    """Yield each `not` before what the passages say without a denial near it."""
    for at, word in enumerate(statement.words):
        behind = statement.words[at + 1 :]
        if word != "not" or not (_NO_PLAIN_NOT.isdisjoint(behind[:2]) and _REVERSING.isdisjoint(behind)):
            continue
        denied = roots_of(statement, places_behind(statement, at + 1), 2)
        said = [(p, n) for p in passages for one in denied for n in places_of(p).get(one, ())]
        if said and not any(_is_denied(text, place) for text, place in said):
            yield f'"{word}" is not in {where}'


def _is_denied(text: Marked, place: int) -> bool:
    """Tell whether something near a place denies plainly, as a word or by its prefix."""
    near = any(abs(hit.start - place) <= _DENIED_NEAR for hit in text.hits(_PLAIN_DENIALS))
    return near or _is_turned(text.words[place])


def _is_turned(word: str) -> bool:
    """Tell whether a prefix turns a word round: `untested`."""
    return word.startswith(_TURNING) and not root(stem(word)).startswith(_TURNING)
