"""How many, and when: `all` before a noun that has a number in the sentence, a date that is another's."""

from __future__ import annotations

from ..core.dates import MONTHS
from ..core.telling import root
from ..core.words import CARDINALS, ORDINALS
from .frames import is_participle
from .marked import parts
from .wording import BASE, PASTS, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .marked import Marked

_WHOLE, _VAGUE = listed("all, every, each, both"), listed("some, most, many, several, few")
_MORE = listed("other, others, remaining, more, another, additional, further, rest, only, first, last, next")
_DEFINITE = listed("the, these, those, its, their, his, her, our")
_UNTELLING = frozenset(map(str.lower, MONTHS)) | listed(
    "(month), $, %, percent, million, billion, fiscal, year, quarter"
)
_COMPARING = listed("than, compared, versus, vs, down, up, between, from, respectively")
_BE = listed("is, are, was, were, be, been, has, have, had, will, would")
_LABELS = listed(
    "phase, section, block, title, part, level, tier, version, figure, table, chapter, division, route, no, "
    "number, step, stage, article, page, type, class, group, round, batch, lot, category, region"
)  # before a number that counts nothing
_LONGEST = 4  # words of weight from a number to its noun
_LAST = listed("final, last, next, current, previous")


def otherwise_counted(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the numbers, and `all` or `both`, before nouns that have another in the main passage."""
    found = []
    for passage in main:
        theirs = list(_counts(passage))
        for word, noun, of, at in _counts(statement):
            is_of_some = statement.words[at + 1] in ("of", "or") or statement.words[at - 1] == "or"
            if is_of_some or not _MORE.isdisjoint(statement.words[max(0, at - 2) : at + 2]):
                continue
            same = [one for one in theirs if one[1] == noun and (not of or not one[2] or one[2] == of)]
            exact = [one for one in same if of and one[2] == of] or same
            if not exact or _is_left_alone(word, noun, of, passage):
                continue
            if not any(_agree(word, one[0], passage, one[3], bool(of)) for one in exact):
                counted = f"{word} {statement.words[_noun_at(statement, at)]}"
                found.append(f'"{counted}" stands where {where} has "{exact[0][0]}"')
    return found


def _is_left_alone(word: str, noun: str, of: str, passage: Marked) -> bool:
    """Tell whether a passage has a number elsewhere, which may be of the same: `six of fourteen states`."""
    places = [at for at, own in enumerate(passage.words) if at and _number(own) == _number(word) > 0]
    if _number(word) and not places:
        return True  # a number that the passage lacks is told elsewhere
    return any(
        passage.words[at - 1] not in _LABELS
        and passage.gaps[at - 1] == " "
        and not (of and root(passage.stems[_noun_at(passage, at)]) == noun)
        for at in places
    )


def _counts(text: Marked) -> Iterator[tuple[str, str, str, int]]:
    """Yield each number or the like with the root of its noun, and of the name behind `of`."""
    for at, word in enumerate(text.words[:-1]):
        is_number = word in CARDINALS or (word.isdecimal() and len(word) < 3)
        if at and (text.gaps[at - 1][-1:] != " " or text.words[at - 1] in _LABELS):
            continue
        if not is_number and word not in _WHOLE and word not in _VAGUE:
            continue
        noun = _noun_at(text, at)
        if noun > at and not is_participle(text.words[noun]) and text.words[noun] not in PASTS:
            of = _of(text, noun)
            said = " ".join(text.words[at - 2 : at + 1]) if text.words[at - 1 : at] == ("or",) else word
            yield said, root(text.stems[noun]), of, at


def _noun_at(text: Marked, at: int) -> int:
    """Return where the noun stands that a number is of: the last word of weight before a light one."""
    place = at
    while place + 1 < len(text.words) and place - at < _LONGEST and text.gaps[place] in (" ", "-"):
        if (
            not text.is_heavy(place + 1)
            or text.words[place + 1][0].isdigit()
            or text.words[place + 1] in CARDINALS
        ):
            break
        if place > at and text.words[place].endswith("s") and not text.words[place].endswith("ss"):
            break
        place += 1
    return place


def _of(text: Marked, noun: int) -> str:
    behind = text.words[noun + 1 : noun + 2]
    if behind != ("of",):
        return ""
    at = noun + 2 + (text.words[noun + 2 : noun + 3] in (("the",), ("a",), ("an",)))
    return text.stems[at] if at < len(text.stems) else ""


def _agree(own: str, their: str, passage: Marked, at: int, is_exact: bool) -> bool:
    """Tell whether two words for how many may be of the same things; of two vague ones it is not asked."""
    if own == their or (own in _VAGUE and their in _VAGUE) or {own, their} <= _WHOLE:
        return True
    if own in _VAGUE or their in _VAGUE:
        return not (own in _WHOLE and their in _VAGUE)
    numbers = {_number(own), _number(their)}
    if own in _WHOLE or their in _WHOLE:
        if passage.words[at - 1] == own:  # `all 20 launchers`
            return True
        if " or " in their:
            return False
        is_definite = not _DEFINITE.isdisjoint(passage.words[max(0, at - 1) : at])
        return (
            (is_definite and own != "both")
            or (numbers >= {2} and "both" in (own, their))
            or (own not in ("all", "both", "every") and 1 not in numbers)
        )
    return len(numbers) == 1 or (1 in numbers and not is_exact)


def _number(word: str) -> int:
    return CARDINALS.get(word, int(word) if word.isdecimal() else 0)


def dated_otherwise(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the figures and dates of a statement that are of something else in the main passage."""
    return [problem for passage in main for problem in _of_another(statement, passage, where)]


def _of_another(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    segments = _segments(passage)
    if len(segments) < 2 or not _COMPARING.isdisjoint(passage.words):
        return
    own = _told(statement, range(len(statement.words)))
    kinds = [_kind(word) for word in statement.words]
    figures = {
        word for word, kind in zip(statement.words, kinds, strict=True) if kind and kinds.count(kind) == 1
    }
    for figure in sorted(figures):
        mine = [segment for segment in segments if any(passage.words[at] == figure for at in segment)]
        others = [
            segment
            for segment in segments
            if segment not in mine
            and _has_verb(passage, segment)
            and any(_kind(passage.words[at]) == _kind(figure) for at in segment)
            and not any(
                passage.words[at] in figures for at in segment if _kind(passage.words[at]) == _kind(figure)
            )
        ]
        if len(mine) != 1 or not _has_verb(passage, mine[0]):
            continue
        here = _told(passage, mine[0])
        for other in others:
            there = _told(passage, other)
            if (
                here
                and len(here) > 1
                and not own & (here - there)
                and len(own & (there - here)) > 0
                and len(own & there) > 1
            ):
                theirs = next(passage.words[at] for at in other if _kind(passage.words[at]) == _kind(figure))
                yield f'"{figure}" is of something else in {where}, which has "{theirs}" there'
                return


def _has_verb(text: Marked, places: range) -> bool:
    return any(
        text.words[at] in _BE or is_participle(text.words[at]) or text.words[at].endswith("ing")
        for at in places
    )


def _kind(word: str) -> str:
    """Return what kind of figure a word is, if one: a year, a fiscal year, an ordinal."""
    if word in ORDINALS or word in _LAST:
        return "ordinal"
    if word.startswith("fy") and word[2:].isdecimal():
        return "fiscal year"
    if word.isdecimal() and len(word) == 4 and word[:2] in ("19", "20"):
        return "year"
    return ""


def _segments(text: Marked) -> list[range]:
    """Return the stretches of a text between commas and conjunctions, each with a figure at the most."""
    cuts = [0]
    for at in range(1, len(text.words)):
        is_year = _kind(text.words[at]) == "year" and text.words[at - 1].isdecimal()
        is_cut = parts(text.gaps[at - 1]) or text.words[at] in ("and", "with", "while", "but", "whereas")
        if is_cut and not is_year:
            cuts.append(at)
    spans = [range(first, last) for first, last in zip(cuts, [*cuts[1:], len(text.words)], strict=True)]
    merged: list[range] = []
    for span in spans:
        is_bare = bool(merged) and not _told(text, merged[-1])
        if is_bare or (merged and not any(_kind(text.words[at]) for at in merged[-1])):
            merged[-1] = range(merged[-1].start, span.stop)
        else:
            merged.append(span)
    if len(merged) > 1 and not any(_kind(text.words[at]) for at in merged[-1]):
        last = merged.pop()
        merged[-1] = range(merged[-1].start, last.stop)
    return merged


def _told(text: Marked, places: range) -> frozenset[str]:
    return frozenset(
        root(BASE.get(text.stems[at], text.stems[at]))
        for at in places
        if text.is_heavy(at)
        and not _kind(text.words[at])
        and text.words[at].isalpha()
        and text.words[at] not in _UNTELLING
        and not text.words[at].endswith("ly")
    )
