"""What a statement tells as done, and its sentence only as planned, asked for, possible or still to come."""

from __future__ import annotations

from ..core.telling import root
from ..language.frames import is_participle
from ..language.wording import BASE, PASTS, any_form, listed, written
from .strength import COMING_TRUE, FIRST, UNREALISED_WORDS, is_used_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Marked

_HAVE, _WAS = frozenset(("has", "have", "had")), frozenset(("was", "were"))
_MODALS = listed("will, would, could, may, might, should, shall, must, can")
_VERBAL = frozenset((*_MODALS, *_HAVE, *_WAS, "is", "are", "be", "been", "do", "does", "did", "to"))
_BETWEEN = listed("be, also, then, not, only, soon, already, been, again, further, either, both, now")
_JOINING = frozenset(("and", "or"))
_BREAKING = listed("that, which, who, because, while, although, if, when, after, before, as")
_NOUNS_BEFORE = listed("the, a, an, its, their, of, this, that, these, those, his, her, no, any, in, for, by")
_AHEAD = written(
    "future, upcoming, forthcoming, planned, proposed, prospective, envisioned, envisaged, intended, would-be"
)
_PENDING = any_form(
    "intend, plan, propose, seek, aim, design, schedule, expect, direct, order, require, ask, request, urge, "
    "encourage, want, hope, consider, pledge, promise, threaten, due, set, authorize, call on, mean, "
    "is, are, was, were"
)
_AIM_WITHIN = 24  # words from `to` to the last of several verbs behind it
_OPEN = written(
    "upcoming, forthcoming, future, planned, plan, plans, proposed, proposal, proposals, prospective, next, "
    "goal, goals, aim, aims, if, unless, whether, until"
)


def told_as_done(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the verbs that a statement has as done, and the main passage as still to be done."""
    if statement.has(UNREALISED_WORDS) or statement.has(_OPEN):
        return []
    return [
        f'{where} has "{passage.words[places[0] - 1]} {passage.words[places[0]]}", and the statement says '
        "that it is done"
        for passage in main
        for at, is_perfect in _done(statement)
        for places in [_places(passage, statement.stems[at])]
        if places and all(_is_to_come(passage, place, is_perfect) for place in places)
    ]


def _done(text: Marked) -> Iterator[tuple[int, bool]]:
    """Yield where something is said to be done, and whether by `has` or the like."""
    for at in range(1, len(text.words)):
        word = text.words[at]
        if word[0].isdigit() or not text.is_heavy(at) or not (is_participle(word) or word in PASTS):
            continue
        lead = _lead(text, at)
        before = text.words[lead]
        if before in _HAVE:
            if text.words[lead - 1] not in (*_MODALS, "to"):
                yield at, True
        elif before in _WAS or (lead == at - 1 and _is_first_verb(text, at)):
            yield at, False


def _lead(text: Marked, at: int) -> int:
    """Return the place of the word before a verb, its adverbs and `be` left out."""
    lead = at - 1
    while lead > 0 and (text.words[lead] in _BETWEEN or text.words[lead].endswith("ly")):
        lead -= 1
    return lead


def _is_first_verb(text: Marked, at: int) -> bool:
    """Tell whether a past tense is the verb of its clause: no `credit paid`, behind `can receive`."""
    before = list(text.words[:at])
    clause = before[max((n + 1 for n, word in enumerate(before) if word in _BREAKING), default=0) :]
    is_subject = text.is_heavy(at - 1) and text.gaps[at - 1] in (" ", ") ")
    is_alone = not any(word in _VERBAL or is_participle(word) for word in clause)
    return is_subject and is_alone and text.words[at + 1 : at + 2] != ("by",)


def _verb(stemmed: str) -> str:
    return root(BASE.get(stemmed, stemmed))


def _places(text: Marked, stemmed: str) -> list[int]:
    """Return where a verb stands in a text, or a noun of it."""
    wanted = _verb(stemmed)
    return [at for at, own in enumerate(text.stems) if at and _verb(own) == wanted]


def _is_to_come(text: Marked, at: int, is_perfect: bool) -> bool:
    """Tell whether a verb stands behind `will`, `may be` or an aim, or a noun behind `future`."""
    if text.words[at - 1 : at] and any(hit.end == at for hit in text.hits(_AHEAD)):
        return True
    word, lead = text.words[at], _lead(text, at)
    is_passive = "be" in text.words[lead + 1 : at]
    if not is_passive and (word.endswith(("ed", "ing")) or word in PASTS):
        return False
    if text.words[lead] in _MODALS:
        return True
    if text.words[lead] == "to":
        return _is_aim(text, lead, is_perfect)
    if text.words[lead] in _JOINING or "," in text.gaps[lead]:
        return _is_joined(text, lead, is_perfect)
    return False


def _is_joined(text: Marked, end: int, is_perfect: bool) -> bool:
    """Tell whether a verb is one of several behind `to` or a modal: `to study and build`."""
    for at in range(end, max(0, end - _AIM_WITHIN), -1):
        if text.words[at] in _BREAKING or ";" in text.gaps[at]:
            return False
        if text.words[at] in _MODALS:
            return True
        if text.words[at] == "to" and text.words[at + 1] not in _NOUNS_BEFORE and not _is_way(text, at):
            return _is_aim(text, at, is_perfect)
    return False


def _is_way(text: Marked, at: int) -> bool:
    return text.words[at + 1].endswith(("ed", "ing", "s")) or text.words[at + 1][0].isdigit()


def _is_aim(text: Marked, at: int, is_perfect: bool) -> bool:
    """Tell whether `to` leads to an aim, of which nothing says that it came true."""
    if is_used_for(text, at) or not FIRST.isdisjoint(text.words[max(0, at - 3) : at]):
        return False
    if not at or text.stems[at - 1] in COMING_TRUE:
        return False
    return is_perfect or any(hit.end == at or at - 5 < hit.end < at for hit in text.hits(_PENDING))
