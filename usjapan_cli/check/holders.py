"""Who says what a statement and its sentence report: whether those who say so are the same."""

from __future__ import annotations

from ..core.telling import root
from ..core.words import stem
from ..language.marked import OPENING
from ..language.marks import places_before, places_behind, places_of, roots_of
from ..language.proper_names import ORDINARY
from ..language.wording import SAYING, listed, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Marked

_SAYING = written(SAYING)
_NO_HOLDERS = OPENING | ORDINARY
_OF = frozenset(("according", "in"))  # behind which stands who says so
_HOLDER_WITHIN = 4  # words from a verb to who says so
_BE = frozenset(("is", "are", "was", "were", "been", "being"))
_ANYBODY = frozenset(
    map(
        root,
        map(
            stem,
            listed(
                "group, groups, official, officials, resident, residents, people, critic, analyst, observer, "
                "expert, report, study, survey, poll, figure, data, estimate, review, spokesman, department, "
                "agency, finding, result, analysis, assessment, record, "
                "some, many, several, most, document, company, member, staff, authority"
            ),
        ),
    )
)
_PARTISAN = frozenset(
    map(root, map(stem, listed("critic, opponent, supporter, proponent, advocate, protester")))
)


def other_holders(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return who says, in a statement, what others say in the main passage, which does not know of them."""
    known = {one for passage in main for one in places_of(passage)}
    own = set(_holders(statement))
    theirs = {one for passage in main for one in _holders(passage)}
    strange = own - known
    if strange and strange <= _PARTISAN and theirs - _ANYBODY and known.isdisjoint(_PARTISAN):
        return [f"{_written(statement, strange)} says in the statement what others say in {where}"]
    if strange and theirs and strange == own - _ANYBODY and strange.isdisjoint(theirs):
        return [f"{_written(statement, strange)} says in the statement what others say in {where}"]
    return []


def _written(statement: Marked, holders: set[str]) -> str:
    """Return the words of a statement for some roots, quoted."""
    words = " ".join(statement.words[places_of(statement)[one][0]] for one in sorted(holders))
    return f'"{words}"'


def _holders(text: Marked) -> Iterator[str]:
    """Yield the roots of the words for those who say something."""
    for hit in text.hits(_SAYING):
        if text.words[hit.start] in _OF:
            places = list(places_behind(text, hit.end))[:_HOLDER_WITHIN]
        else:
            places = list(places_before(text, hit.start, across=False))[:_HOLDER_WITHIN]
            by = [at for at in places_behind(text, hit.end) if text.words[at] == "by"]
            if by and _BE.intersection(text.words[max(0, hit.start - 2) : hit.start]):
                places = list(places_behind(text, by[0] + 1))[:_HOLDER_WITHIN]
        nouns = (
            at for at in places if text.words[at] not in _NO_HOLDERS and not text.words[at].endswith("ly")
        )
        nearest = roots_of(text, nouns)
        yield from nearest[: 1 + next((n for n, one in enumerate(nearest) if one not in _ANYBODY), 0)]
