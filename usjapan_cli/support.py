"""Holds a fact against the passages it rests on: what of it they do not say.

A figure needs the same figure with the same hedge, a date the same date or a finer one, a quoted
term the same words in a row, a name its words in the same order.
"""

from __future__ import annotations

from . import claims, names
from .claims import BOUNDS, Claim
from .model import Fact
from .names import Wording
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

_DATES = ("year", "month", "day", "decade")

class Passages(Record):
    """The texts of a fact's locators, read: their claims and their words."""

    where: str
    claims: tuple[Claim, ...]
    words: tuple[tuple[str, ...], ...]
    quoted: tuple[tuple[str, ...], ...]
    wordings: tuple[Wording, ...]


def read_passages(where: str, texts: Iterable[str]) -> Passages:
    """Read the texts that stand at the locators named `where`."""
    texts = tuple(texts)
    return Passages(
        where,
        tuple(claim for text in texts for claim in (*claims.figures(text), *claims.implied(text))),
        tuple(tuple(claims.plain_words(text)) for text in texts),
        tuple(tuple(term.key.split()) for text in texts for term in claims.quotes(text)),
        tuple(names.read_wording(text) for text in texts),
    )


def unsupported(fact: Fact, passages: Passages, common: Container[str] = ()) -> list[str]:
    """Return what of a fact's statement, value, date and attribution its passages do not say.

    `common` are lower-case words: a sentence that opens with one opens with no name.
    """
    scope = (fact.value.scope or "") if fact.value else ""
    unit = fact.value.unit if fact.value else ""
    problems = []
    for text in (fact.statement, scope, fact.attribution or ""):
        problems += [problem for claim in claims.figures(text) for problem in _unmet(claim, passages)]
    for text in (fact.statement, scope, unit, fact.attribution or ""):
        problems += _unquoted(text, passages)
    problems += _unnamed(fact, (fact.statement, scope, unit), passages, common)
    if fact.value and not fact.formula:
        problems += _unvalued(claims.value_claim(fact.value), passages)
    for end in claims.date_ends(fact.date or ""):
        if not any(claims.fits(end, claim) for claim in passages.claims):
            problems.append(f"the date {end} is not in {passages.where}")
    return list(dict.fromkeys(problems))


def _unmet(claim: Claim, passages: Passages) -> list[str]:
    """Return why a figure of the fact is not one of the passages, hedge and all."""
    if claim.kind in _DATES:
        alike = [own for own in passages.claims if _dates_alike(claim, own)]
        finer = [own for own in alike if own.key != claim.key]
    else:
        alike = [own for own in passages.claims if (own.kind, own.key) == (claim.kind, claim.key)]
        finer = []
    if not alike:
        return [f'"{claim.text}" is not in {passages.where}']
    if finer or any(own.hedge == claim.hedge for own in alike):
        return []
    return [_hedge_problem(claim, alike[0], passages.where)]


def _dates_alike(claim: Claim, own: Claim) -> bool:
    if "decade" in (claim.kind, own.kind) or own.kind not in _DATES:
        return (claim.kind, claim.key) == (own.kind, own.key)
    if claim.key[0] == "-":  # a month without its year
        return own.key[4:7] == claim.key or own.key == claim.key
    return own.key.startswith(claim.key)


def _hedge_problem(claim: Claim, own: Claim, where: str) -> str:
    if not own.hedge:
        return f'"{claim.text}" is hedged ({claim.hedge}), and not in {where}'
    return f'"{claim.text}" lacks the hedge ({own.hedge}) that it has in {where}'


def _unvalued(wanted: Claim, passages: Passages) -> list[str]:
    alike = [own for own in passages.claims if (own.kind, own.key) == (wanted.kind, wanted.key)]
    if not alike:
        return [f"the value {wanted.text} is not in {passages.where}"]
    if any(BOUNDS.get(own.hedge, "") == wanted.hedge for own in alike):
        return []
    hedge = BOUNDS.get(alike[0].hedge, "exact")
    return [f"the value is {wanted.hedge or 'exact'}, in {passages.where} it is {hedge}"]


def _unquoted(text: str, passages: Passages) -> list[str]:
    """Return the quoted terms that the passages do not quote or, if they quote nothing, do not have."""
    places = passages.quoted or passages.words
    return [
        f'the quoted "{term.text}" is not in {passages.where}'
        for term in claims.quotes(text)
        if not any(_holds(words, term.key.split()) for words in places)
        or (passages.quoted and " " not in term.key and (term.key,) not in passages.quoted)
    ]


def _holds(words: Sequence[str], run: list[str]) -> bool:
    return f" {' '.join(run)} " in f" {' '.join(words)} "


def _unnamed(fact: Fact, texts: Sequence[str], passages: Passages, common: Container[str]) -> list[str]:
    """Return what is wrong with the names of a fact's texts."""
    wordings = [names.read_wording(text) for text in texts]
    problems = [
        f'"{name}" is not in {passages.where}'
        for wording in wordings
        for name in names.unnamed(wording, passages.wordings, common)
    ]
    questions = [names.read_wording(question) for question in (*fact.questions, *fact.aliases)]
    problems += [
        f'questions ask about "{name}", which the statement does not name'
        for name in names.unasked(wordings[0], questions, passages.wordings, common)
    ]
    holder = names.read_wording(fact.attribution or "")
    granted = names.ALWAYS | names.PUBLISHER
    problems += [
        f'the attribution\'s "{name}" is not in {passages.where}'
        for name in names.unnamed(holder, passages.wordings, common, granted)
    ]
    for wording in wordings:
        problems += [f'"{name}" is joined with itself' for name in names.said_twice(wording)]
        problems += [
            f'"({short})" does not abbreviate what stands before it'
            for short in names.misabbreviated(wording, passages.wordings)
        ]
        problems += [
            f'"{name}" stands where {passages.where} has "{other}"'
            for name, other in names.misplaced(wording, passages.wordings)
        ]
    return problems
