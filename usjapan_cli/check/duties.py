"""How binding an act is that a statement and its sentence report: it urges, allows, requires or forbids."""

from __future__ import annotations

from ..language.marks import places_behind, roots_of
from ..language.wording import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Hit, Marked

_DEGREES = tuple(
    map(
        written,
        (
            "~encourage, ~urge, ~recommend, ~invite, ~advise, sense of congress, should",
            "~permit, ~allow, ~authorize",
            "~require, ~direct, ~mandate, ~order, ~oblige, ~compel, ~instruct, ~task, must, shall",
            "~prohibit, ~forbid, ~ban, ~bar",
        ),
    )
)
_ASKED, _NEAR = 4, 8  # words of weight behind a verb, of a statement and of its sentence
_SHARE = 0.5  # of the words asked about, from which two verbs are of the same act


def otherwise_binding(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the verbs that bind more, less or the other way than those of the main passage do."""
    return [
        f'"{statement.said(hit)}" stands where {where} has "{passage.said(other)}"'
        for passage in main
        for degree in _DEGREES
        for hit in statement.hits(degree)
        if not statement.is_negated(hit.start)
        and not any(_is_of_one_act(statement, hit, passage, own) for own in passage.hits(degree))
        for other in _otherwise(statement, passage, degree)
        if _is_of_one_act(statement, hit, passage, other)
    ][:1]


def _otherwise(statement: Marked, passage: Marked, own: object) -> Iterator[Hit]:
    """Yield the verbs of the other degrees, of which the statement has none."""
    for degree in _DEGREES:
        if degree is not own and not statement.has(degree):
            yield from (hit for hit in passage.hits(degree) if not passage.is_negated(hit.start))


def _is_of_one_act(statement: Marked, hit: Hit, passage: Marked, other: Hit) -> bool:
    """Tell whether what stands behind a verb of a statement stands behind one of a passage too."""
    asked = roots_of(statement, places_behind(statement, hit.end), _ASKED)
    near = set(roots_of(passage, places_behind(passage, other.end), _NEAR))
    return len(asked) > 1 and len(near.intersection(asked)) >= _SHARE * len(asked)
