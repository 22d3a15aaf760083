"""What restricts a claim and is left out of it: since when it is first, of what a part, for each of whom."""

from __future__ import annotations

from ..core.telling import root
from ..core.words import CARDINALS
from .frames import is_participle
from .marked import parts
from .marks import places_of
from .phrases import union
from .wording import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .marked import Marked

_FOREMOST = frozenset(
    ("first", "only", "last", "sole", "largest", "smallest", "highest", "lowest", "most", "least")
)
_NOUN_WITHIN = 7  # words from a superlative to what restricts it
_OF_TIME = frozenset(("in", "on", "at"))  # before when it was, which restricts nothing
_PARTITIVES = written(
    "elements of, parts of, components of, portions of, portion of, aspects of, pieces of, sections of, "
    "segments of, stages of, a fraction of, a segment of, a section of, an element of, a component of, "
    "versions "
    "of, a version of, drafts of, a draft of"
)
_PARTIAL = union(
    _PARTITIVES,
    written(
        "element, elements, part, parts, component, components, portion, portions, aspect, aspects, piece, "
        "pieces, "
        "section, sections, segment, segments, stage, stages, fraction, some, partly, partially, version, "
        "versions, "
        "draft, drafts, initial, begin, begins, beginning, began, start, starts, starting, started, subset"
    ),
)
_EACH = written("each, every, per, apiece, respectively, both")
_INSTEAD = written("rather than, instead of, in place of, in lieu of, as opposed to")
_TURNED_DOWN = written(
    "rather than, instead, in place of, in lieu of, as opposed to, not, no, without, never, than, over, "
    "drop, "
    "drops, dropped, cancel, canceled, cancelled, abandon, abandoned, forgo, skip, skipped, replace, "
    "replaced, "
    "replaces, unlike, reject, rejected, alternative, alternatives, avoid, avoids, avoided, but, previously, "
    "former, formerly, before, had, against, decline, declined, ~substitute"
)
_ONLY = written("the only, the sole, the single, only one")
_ONE_OF = written("one of, among the, several, some of, many, other")
_MOSTLY = 0.6  # the share of what is not done from which a statement says it


def unrestricted(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return what restricts a claim in the main passage, and stands nowhere in the statement."""
    return [
        f'{where} says "{words}", which the statement drops - say it, or a word as weak'
        for passage in main
        for words in (
            *_of_foremost(statement, passage),
            *_of_a_whole(statement, passage),
            *_for_each(statement, passage),
        )
    ]


def turned_into(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return what the main passage has as not done, or as the only one, and the statement has otherwise."""
    return [
        problem
        for passage in main
        for problem in (*_done_instead(statement, passage, where), *_one_of(statement, passage, where))
    ]


def _of_foremost(statement: Marked, passage: Marked) -> Iterator[str]:
    """Yield what follows `the first launch`, `since 1972` or `built of steel`, of a statement without it."""
    for at, word in enumerate(passage.words):
        if word not in _FOREMOST or word not in statement.words:
            continue
        start = next(
            (n for n in range(at + 2, min(at + _NOUN_WITHIN, len(passage.words))) if _restricts(passage, n)),
            0,
        )
        if not start or any(parts(gap) for gap in passage.gaps[at : start - 1]):
            continue
        end = next(
            (n + 1 for n in range(start, len(passage.words)) if parts(passage.gaps[n])), len(passage.words)
        )
        end = next(
            (n for n in range(start + 1, end) if passage.words[n] in ("and", "but", "which", "who")), end
        )
        noun = next((n for n in range(start - 1, at, -1) if passage.is_heavy(n)), at)
        kept = {root(passage.stems[n]) for n in range(start, end) if passage.is_heavy(n)}
        figures = {passage.words[n] for n in range(start, end) if passage.words[n][0].isdigit()}
        is_kept = kept & places_of(statement).keys() or figures & set(statement.words)
        if (
            root(passage.stems[noun]) in places_of(statement)
            and (kept or figures)
            and not is_kept
            and "since" not in statement.words
        ):
            yield " ".join(passage.words[start:end])


def _restricts(text: Marked, at: int) -> bool:
    """Tell whether a word opens what restricts the noun before it: `since`, `designed`, `to`."""
    if not text.is_heavy(at - 1) or text.gaps[at - 1] != " ":
        return False
    word = text.words[at]
    is_reduced = is_participle(word) and text.words[at + 1 : at + 2] and not text.is_heavy(at + 1)
    is_using = is_participle(word) and text.words[at + 1 : at + 2] and text.words[at + 1].endswith("ing")
    return word == "since" or bool(is_reduced or is_using)


def _of_a_whole(statement: Marked, passage: Marked) -> Iterator[str]:
    """Yield `elements of` before what a statement has as a whole."""
    for hit in passage.hits(_PARTITIVES):
        whole = [root(one) for one in passage.governed(hit.end, 3)]
        before = [root(one) for one in passage.before(hit.start, 2)]
        places = places_of(statement)
        said = [one for one in whole if one in places]
        is_object = (
            bool(said)
            and len(said) * 2 > len(whole)
            and any(one in places for one in before[-1:] + before[:1])
        )
        if is_object and not statement.has(_PARTIAL):
            yield passage.said(hit)


def _for_each(statement: Marked, passage: Marked) -> Iterator[str]:
    """Yield `per vendor` behind a figure that a statement has without it."""
    for at, word in enumerate(passage.words[:-1]):
        is_spelled_out = any(
            "(" in gap for gap in passage.gaps[at + 1 : at + 3]
        )  # `pounds per square inch (psi)`
        if (
            word != "per"
            or is_spelled_out
            or any("(" in gap for gap in passage.gaps[max(0, at - 2) : at])
            or passage.words[at + 1] in ("cent", "capita", "annum", "year", "se", "diem")
        ):
            continue
        figures = [
            n
            for n in range(max(0, at - 6), at)
            if passage.words[n][0].isdigit() or passage.words[n] in CARDINALS
        ]
        is_said = any(passage.words[n] in statement.words for n in figures)
        if is_said and passage.stems[at + 1] not in statement.stems and not statement.has(_EACH):
            yield f"per {passage.words[at + 1]}"


def _done_instead(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield what stands behind `rather than` in a passage, and as done in the statement."""
    if statement.has(_TURNED_DOWN):
        return
    places = places_of(statement)
    for hit in passage.hits(_INSTEAD):
        end = next(
            (n + 1 for n in range(hit.end, len(passage.words)) if parts(passage.gaps[n])), len(passage.words)
        )
        others = {
            root(passage.stems[n])
            for n in range(len(passage.words))
            if passage.is_heavy(n) and not hit.start <= n < end
        }
        behind = [root(passage.stems[n]) for n in range(hit.end, end) if passage.is_heavy(n)]
        own = [one for one in behind if one not in others]
        if passage.words[hit.end] == "$" or passage.words[hit.end][0].isdigit():
            continue
        if own and sum(one in places for one in own) >= _MOSTLY * len(own):
            yield f'{where} says "{passage.said(hit)}", and the statement that it is so'


def _one_of(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield `one of several` for what a passage says is the only one."""
    for hit in passage.hits(_ONLY):
        noun = [root(one) for one in passage.governed(hit.end, 1)]
        for own in statement.hits(_ONE_OF):
            if noun and noun[0] in [root(one) for one in statement.governed(own.end, 3)]:
                yield f'"{statement.said(own)}" stands where {where} has "{passage.said(hit)}"'
