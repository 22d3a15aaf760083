"""What a sentence has as proposed alone, a bill that would do something, and a statement as in force."""

from __future__ import annotations

from ..core.telling import root
from ..language.frames import is_participle
from ..language.wording import BASE, PASTS, any_form, listed, written
from .strength import UNREALISED_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Marked

_MODALS = listed("will, would, could, may, might, should, shall, must, can")
_BETWEEN = listed("be, have, been, also, not")
_NO_VERB_BEHIND = listed("the, a, an, its, their, of, to, in, for, by, with, and, or")
_OPEN = written(
    "upcoming, forthcoming, future, planned, proposed, proposal, proposals, prospective, bill, bills, draft, "
    "if, unless, whether, until, not, requested, request, estimated, ~estimate"
)
_AHEAD = written("proposed, planned, draft, prospective, envisioned, envisaged, would-be, requested")
_BE = frozenset(("is", "are", "was", "were", "be", "been"))
_NOUN_WITHIN = 3  # words of weight behind `proposed`
_IN_FORCE = written("enacted, became law, become law, now law, is law, signed into law, ratified, passed by")
_MADE_LAW = any_form(
    "enact, pass, law, sign, adopt, approve, ratify, statute, enactment, passage, ratification, adoption, "
    "approval, p.l., act"
)


def told_in_force(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return what a statement has as done or made, and the main passage as proposed."""
    return [
        problem
        for passage in main
        for problem in (
            *_would(statement, passage, where),
            *_proposed(statement, passage, where),
            *_made_law(statement, passage, where),
        )
    ]


def _would(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield the verbs that a passage has behind `would` alone, and a statement without it."""
    if not _MODALS.isdisjoint(statement.words) or statement.has(_OPEN) or "would" not in passage.words:
        return
    for at in range(1, len(statement.words)):
        places = _places(passage, statement.stems[at]) if _is_verb(statement, at) else []
        leads = [_lead(passage, place) for place in places]
        if places and all(passage.words[lead] == "would" for lead in leads):
            said = " ".join(passage.words[leads[0] : places[0] + 1])
            yield f'{where} has "{said}", and the statement "{statement.words[at]}"'


def _is_verb(text: Marked, at: int) -> bool:
    word = text.words[at]
    is_form = word.endswith("s") or is_participle(word) or word in PASTS
    return is_form and text.is_heavy(at) and text.words[at - 1] not in _NO_VERB_BEHIND


def _places(text: Marked, stemmed: str) -> list[int]:
    wanted = root(BASE.get(stemmed, stemmed))
    return [at for at, own in enumerate(text.stems) if at and root(BASE.get(own, own)) == wanted]


def _lead(text: Marked, at: int) -> int:
    """Return the place of the word before a verb, auxiliaries and adverbs left out."""
    lead = at - 1
    while lead > 0 and (text.words[lead] in _BETWEEN or text.words[lead].endswith("ly")):
        lead -= 1
    return lead


def _proposed(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield `the proposed coin` of a passage that is `the coin` in a statement."""
    if statement.has(UNREALISED_WORDS) or statement.has(_OPEN):
        return
    for hit in passage.hits(_AHEAD):
        is_told = hit.start > 0 and passage.words[hit.start - 1] in _BE
        nouns = [] if is_told else list(_nouns(passage, hit.end))
        is_one = bool(nouns) and passage.stems.count(nouns[-1]) == 1
        if is_one and nouns[-1] in statement.stems:
            yield f'{where} says "{passage.said(hit)}", which the statement drops - say it, or a word as weak'


def _nouns(text: Marked, start: int) -> Iterator[str]:
    for at in range(start, min(start + _NOUN_WITHIN, len(text.words))):
        if text.gaps[at - 1] not in (" ", "-") or not text.is_heavy(at):
            return
        yield text.stems[at]


def _made_law(statement: Marked, passage: Marked, where: str) -> Iterator[str]:
    """Yield what makes law in a statement whose passage says nothing of it."""
    for hit in () if passage.has(_MADE_LAW) else statement.hits(_IN_FORCE):
        if not statement.is_negated(hit.start):
            yield f'"{statement.said(hit)}" is not in {where}'
