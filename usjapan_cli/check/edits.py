"""What was changed in a statement that is otherwise its sentence, word for word: exchanged, left out, put in.

Where nearly all the words are the sentence's, in their order, each difference is an edit, and one that
touches what a claim hangs on is told. Of a freer wording nothing is said here.
"""

from __future__ import annotations

from functools import lru_cache

from ..core.telling import root
from ..core.words import stem
from ..language.phrases import union
from ..language.wording import (
    ABSOLUTES,
    EXCEPTING,
    HANGING,
    MARKS,
    NEGATIONS,
    SCOPE,
    exactly,
    head,
    listed,
    written,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Marked
    from ..language.phrases import Phrases

    Span = tuple[int, int]

_LIKENESS = 0.75  # the share of words in common from which a statement is its sentence, edited
_SAME = 0.9  # the share of a statement's words from which it is its sentence, but for what it leaves out
_RESTRICTING = listed("among, for, in, at, on, under, within, during, outside, of, with, without")
_TYING = listed(  # a sentence to the one before: without them it claims no more
    "for example, for instance, for one, for its part, for their part, in addition, in turn, in fact, "
    "in short, in sum, in contrast, in the meantime, in this context, in other words, at the same time, "
    "on the other hand"
)
_LISTING = frozenset(("and", "or", "with", "between", "versus", "vs"))
_OWN = ("number", "frequency", "part", "rank")  # of which one mark is not as good as another
_WEIGHTY = (
    exactly(", ".join(NEGATIONS))
    | written(", ".join(head(row) for sense in _OWN for row in MARKS[sense]))
    | written(", ".join(map(head, HANGING)))
    | written(head(EXCEPTING))
    | exactly(", ".join(ABSOLUTES))
)
_NUMBERS = tuple(written(head(row)) for row in MARKS["number"])
_ROWS = (*_NUMBERS, *map(exactly, ABSOLUTES))  # whose words may stand for one another
_LEFT_OUT = _WEIGHTY | union(*(exactly(head(row).lower()) for row in SCOPE))
_MAY, _CONDITION = exactly("could, would, might, may"), 2  # words of weight behind `if`
_AS_IF = exactly("whether, when, had, should, were")  # `Had it been built`
_ONE_OF = exactly("one of")
_OF_A_LIST = listed("among the, one of the, in part, partly")
_UNWEIGHTY = exactly("just, one of, that, called, called for, in case, until, once")


def edited(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the edits of a sentence that change what it claims, where a statement is one, edited."""
    return [problem for passage in main for problem in _edited(statement, passage, where)]


def exchanged(statement: Marked, passage: Marked, where: str) -> list[str]:
    """Return what of a sentence stands in each other's place in a statement that is it, edited."""
    changes, matched = _changes(statement, passage)
    is_edited = matched >= _LIKENESS * max(len(statement.words), 1)
    return list(_exchanged(statement, passage, changes, where)) if is_edited else []


@lru_cache(64)  # asked for what was changed, and for what was left out
def _changes(statement: Marked, passage: Marked) -> tuple[tuple[tuple[str, Span, Span], ...], int]:
    """Return how a sentence was edited into a statement, and how many words were left as they are."""
    from difflib import SequenceMatcher  # only where a statement is held against a sentence

    matcher = SequenceMatcher(None, passage.words, statement.words, autojunk=False)
    matched = sum(block.size for block in matcher.get_matching_blocks())
    codes = matcher.get_opcodes()
    return tuple((str(tag), (a, b), (c, d)) for tag, a, b, c, d in codes if tag != "equal"), matched


def _edited(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    changes, matched = _changes(statement, passage)
    if matched < _LIKENESS * max(len(statement.words), 1):
        return
    yield from _exchanged(statement, passage, changes, where)
    if matched < _LIKENESS * len(passage.words):
        return  # a part of the sentence: what it leaves out may belong to the rest
    lost = [words for _, there, _ in changes for words in _found(passage, there, _LEFT_OUT)]
    added = [words for _, _, here in changes for words in _found(statement, here, _WEIGHTY)]
    lost, added = _unlike(lost, added), _unlike(added, lost)
    lost = [words for words in lost if not _has_form(statement, words)]
    added = [words for words in added if not _has_form(passage, words)]
    if statement.has(_ONE_OF):
        lost = [words for words in lost if not any(_is_in(words, row) for row in _NUMBERS)]
    if "if" in lost and (statement.has(_AS_IF) or _is_supposed(statement, passage)):
        lost.remove("if")
    for words in lost:
        if words not in added and _times(words, passage) > _times(words, statement):
            yield f'{where} says "{words}", which the statement drops - say it, or a word as weak'
    for words in added:
        if words in lost or _is_most(words, passage):
            continue
        if words in _OF_A_LIST and statement.is_of_a_list_in([passage]):
            continue
        if words not in NEGATIONS and _times(words, statement) > _times(words, passage):
            yield f'"{words}" is not in {where}'


def _is_supposed(statement: Marked, passage: Marked) -> bool:
    """Tell whether a statement has a condition as a noun, of what may be: `Rain could delay it`."""
    at = passage.words.index("if")
    condition = set(map(root, passage.governed(at + 1, _CONDITION)))
    return statement.has(_MAY) and condition <= statement.roots


def _unlike(found: list[str], others: list[str]) -> list[str]:
    """Return the words that are of no row of marks with one of the others: `few`, `hardly any`."""
    rows = [row for row in _ROWS if any(_is_in(other, row) for other in others)]
    return [words for words in found if not any(_is_in(words, row) for row in rows)]


def _has_form(text: Marked, words: str) -> bool:
    """Tell whether a text has another form of a word: `required` of `require`."""
    return words not in text.words and stem(words) in text.stems


def _is_most(words: str, passage: Marked) -> bool:
    """Tell whether `most` is what a passage has as `more than half`."""
    return words.startswith("most") and "(over) than half" in " ".join(passage.words)


def _is_in(words: str, row: Phrases) -> bool:
    return any((f"={said}",) in row for said in (words, f"{words} of", f"not {words}", f"{words} any"))


def narrowing(statement: Marked, main: Sequence[Marked]) -> list[str]:
    """Return what a statement that is otherwise its sentence leaves out before a noun, or in front."""
    return [words for passage in main for words in _left_out(statement, passage)]


def _left_out(statement: Marked, passage: Marked) -> Iterator[str]:
    changes, matched = _changes(statement, passage)
    if matched < _SAME * len(statement.words):
        return
    for tag, (first, last), _ in changes:
        if (
            tag != "delete"
            or last == len(passage.words)
            or not _LISTING.isdisjoint(passage.words[first:last])
        ):
            continue
        heavy = [at for at in range(first, last) if passage.is_heavy(at)]
        is_modifier = last - 1 in heavy and passage.is_heavy(last) and passage.gaps[last - 1] in (" ", "-")
        opens = first == 0 and passage.words[0] in _RESTRICTING and heavy and not _ties(passage.words[:last])
        is_kept = any(passage.stems[at] in statement.stems for at in heavy)
        is_figure = any(passage.words[at][0].isdigit() for at in heavy)
        if (is_modifier or opens) and not is_kept and not is_figure:
            yield " ".join(passage.words[first:last])


def _ties(words: Sequence[str]) -> bool:
    """Tell whether words in front only tie a sentence to the one before: `among other things`."""
    said = " ".join(words).removesuffix(" the").removesuffix(" u.s.").removesuffix(" the")
    return said in _TYING or words[:2] == ("among", "other")


def _times(words: str, text: Marked) -> int:
    return f" {' '.join(text.words)} ".count(f" {words} ")


def _exchanged(
    statement: Marked, passage: Marked, changes: Sequence[tuple[str, Span, Span]], where: str
) -> Iterator[str]:
    """Yield two stretches of a sentence that stand in each other's place in the statement."""
    gone = [(_stems(passage, there), there) for _, there, _ in changes]
    come = [(_stems(statement, here), here) for _, _, here in changes]
    for first in range(len(changes)):
        for second in range(first + 1, len(changes)):
            are_exchanged = (
                gone[first][0] and come[first][0]
                and gone[first][0] <= come[second][0] and come[first][0] <= gone[second][0]
            )  # fmt: skip
            between = passage.words[gone[first][1][1] : gone[second][1][0]]
            if are_exchanged and not set(between) <= _LISTING:
                one, other = (" ".join(passage.words[slice(*gone[n][1])]) for n in (first, second))
                yield f'"{one}" and "{other}" are exchanged: {where} has them the other way round'


def _stems(text: Marked, span: Span) -> frozenset[str]:
    return frozenset(
        text.stems[at] for at in range(*span) if text.is_heavy(at) or text.words[at][0].isdigit()
    )


def _found(text: Marked, span: Span, phrases: Phrases) -> list[str]:
    """Return the phrases that stand in a stretch of a text, as they are written there."""
    hits = text.hits(phrases)
    return [
        text.said(hit)
        for hit in hits
        if span[0] <= hit.start and hit.end <= span[1] and not hit.is_in(_UNWEIGHTY)
    ]
