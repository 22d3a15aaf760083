"""What somebody is told to do or let do, by the force of the word: permitted, urged, required, forbidden."""

from __future__ import annotations

from .marks import places_before, places_behind, roots_of
from .wording import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .marked import Hit, Marked

_FORCES = {
    "leave": written("~permit, ~allow, ~authorize, ~entitle, ~license, may"),
    "advice": written(
        "~encourage, ~urge, ~recommend, ~suggest, ~advise, ~invite, should, recommendation, recommendations, "
        "~ask, ~request, ~call on, called on, calls on, calling on, calls for, called for"
    ),
    "duty": written(
        "~direct, ~require, ~mandate, ~order, ~instruct, ~oblige, ~compel, ~task, ~command, must, shall, "
        "is to, "
        "are to, requirement, requirements, mandatory, compulsory"
    ),
    "ban": written(
        "~prohibit, ~forbid, ~ban, ~bar, ~outlaw, ~disallow, ~preclude, prohibition, must not, shall not, "
        "may not, "
        "cannot"
    ),
}
_NONE = frozenset(
    ("order", "orders", "bar", "bars", "direct", "task", "tasks", "command", "commands", "suggests")
)
_LIMITING = frozenset(("only", "unless", "if", "except", "until"))
_SHARED = 2  # words of weight behind both words by which they are of the same act


def other_force(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the words of a statement with another force than the main passage's words for the same act."""
    return [
        f'"{statement.said(hit)}" stands where {where} says "{passage.said(theirs[0])}"'
        for force, hit in _bids(statement)
        for passage in main
        for theirs in [_others(statement, hit, force, passage)]
        if theirs
    ]


def _bids(text: Marked) -> Iterator[tuple[str, Hit]]:
    for force, words in _FORCES.items():
        for hit in text.hits(words):
            is_negated = text.is_negated(hit.start) or text.words[hit.end : hit.end + 1] == ("not",)
            is_noun = text.said(hit) in _NONE and text.words[hit.end : hit.end + 1] in ((), ("to",), ("of",))
            if not is_negated and not is_noun:
                yield force, hit


def _others(statement: Marked, hit: Hit, force: str, passage: Marked) -> list[Hit]:
    """Return the words of other forces for the same act in a passage that has none of this force."""
    is_limited = any(not _LIMITING.isdisjoint(text.words) for text in (statement, passage))
    if is_limited or passage.has(_FORCES[force]) or passage.has_negations() != statement.has_negations():
        return []
    own = _act(statement, hit)
    return [
        their
        for _, their in _bids(passage)
        if len(own & _act(passage, their)) >= min(_SHARED, len(own)) > 0
        and not own.isdisjoint(roots_of(passage, places_behind(passage, their.end), 3))
    ]


def _act(text: Marked, hit: Hit) -> frozenset[str]:
    """Return the roots of the words behind a word for what is to be done, and right before it."""
    behind = roots_of(text, places_behind(text, hit.end), 4)
    return frozenset(behind or roots_of(text, places_before(text, hit.start, across=False), 2))
