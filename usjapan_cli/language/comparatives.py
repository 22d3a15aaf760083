"""Which way a comparison goes: `more able`, `less able`, and what stands on which side of `than`."""

from __future__ import annotations

from ..core.kept import kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .marked import Marked

_BEHIND = 7  # words of weight behind `than`
_DEGREES = {"more": 1, "most": 1, "less": -1, "least": -1}


def compared(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return `less able` where the passages have `more able` alone."""
    problems: list[str] = []
    if _DEGREES.keys().isdisjoint(statement.words):
        return problems  # as most are
    straight = [passage for passage in passages if not is_turned_comparison(statement, passage)]
    for word, behind in zip(statement.words, statement.stems[1:], strict=False):
        if word not in _DEGREES:
            continue
        theirs = {"less" for p in passages if _is_lesser(p, behind)} | {
            w for p in straight for w, s in zip(p.words, p.stems[1:], strict=False) if s == behind
        } & set(_DEGREES)
        if theirs and not any(_DEGREES[other] == _DEGREES[word] for other in theirs):
            problems.append(f'"{word} ..." says the opposite of "{min(theirs)} ..." in {where}')
    return problems


def _is_lesser(text: Marked, stem: str) -> bool:
    """Tell whether a text has `not as`, or `not so`, before a word."""
    return any(
        text.words[at - 2 : at] in (("not", "as"), ("not", "so"))
        for at, own in enumerate(text.stems)
        if own == stem
    )


def is_turned_comparison(statement: Marked, passage: Marked) -> bool:
    """Tell whether what stands behind `than` in either text stands before it in the other."""
    sides = [_compared_with(text) for text in (statement, passage)]
    (first, behind), (other_first, other_behind) = sides
    return not (behind.isdisjoint(other_first) or other_behind.isdisjoint(first))


@kept
def _compared_with(text: Marked) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems before `than`, and those of the next words of weight that do not stand before it."""
    if "than" not in text.words:
        return frozenset(), frozenset()
    at = text.words.index("than")
    before = frozenset(text.stems[:at])
    return before, frozenset(text.governed(at + 1, _BEHIND, across=True)) - before
