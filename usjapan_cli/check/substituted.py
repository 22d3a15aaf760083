"""Words that a statement has in the place of others before the same word: `local taxes`, for `federal taxes`.

Both have to be strange: the one has no counterpart in the sentence, the other is not in the statement.
"""

from __future__ import annotations

from ..language.frames import is_participle
from ..language.marked import OPENING
from ..language.wording import PASTS
from .counterparts import without_counterpart

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from ..language.marked import Marked
    from ..language.proper_names import Wording

_TURNING_AWAY = frozenset(
    ("second", "third", "fourth", "fifth", "last", "next", "only", "other", "new", "former")
)
_JOINED = (" ", "-")


def substituted(
    statement: Marked,
    wording: Wording,
    main: Sequence[tuple[Marked, Wording]],
    common: Container[str],
    where: str,
) -> list[str]:
    """Return the words of a statement that stand in the place of others of the main passage."""
    if len(wording.words) != len(statement.words):
        return []
    return [
        f'"{statement.words[at]}" stands where {where} has "{other}"'
        for passage, their in main
        if len(their.words) == len(passage.words) and statement.is_like([passage])
        for strange in [set(without_counterpart(statement, wording, [passage], common))]
        for at in range(len(statement.words) - 1)
        if statement.words[at] in strange and _describes(statement, wording, at)
        for other in _described(passage, their, statement, at + 1)[:1]
    ]


def _describes(text: Marked, wording: Wording, at: int) -> bool:
    """Tell whether a word of weight, no name and no past tense, stands right before another one."""
    word = text.words[at]
    is_verb = is_participle(word) or word in PASTS
    is_plain = text.is_heavy(at) and word not in OPENING and not (is_verb or wording.is_name(at))
    return is_plain and text.gaps[at] in _JOINED and text.is_heavy(at + 1)


def _described(passage: Marked, wording: Wording, statement: Marked, at: int) -> list[str]:
    """Return what stands in a passage before each place of a statement's word, if it is strange to that."""
    places = [n for n, stem in enumerate(passage.stems) if stem == statement.stems[at]]
    if not all(_is_strange(passage, wording, n, statement) for n in places):
        return []
    return [passage.words[n - 1] for n in places]


def _is_strange(passage: Marked, wording: Wording, at: int, statement: Marked) -> bool:
    """Tell whether the word joined to a place, before it, is no short form, rank or word of the statement."""
    if not at or passage.gaps[at - 1] not in _JOINED or not passage.is_heavy(at - 1):
        return False
    word = wording.words[at - 1].removesuffix("s")
    is_short_form = len(word) > 1 and word.isupper()
    return not (
        is_short_form or passage.words[at - 1] in _TURNING_AWAY or passage.stems[at - 1] in statement.stems
    )
