"""Holds a fact against the passages it rests on: what of it they do not say.

A figure needs the same figure with the same hedge, a date the same date or a finer one, a quoted
term the same words in a row, a name its words in the same order.
"""

from __future__ import annotations

from . import claims
from .claims import BOUNDS, Claim
from .model import Fact
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

_PHRASES = (("United Kingdom", "UK"), ("United States", "U.S."), ("Congressional Research Service", "CRS"))
# What people are called after, and capitals for their governments; an ending -s is gone already.
_SAME = {
    "american": "u.s.", "washington": "u.s.", "us": "u.s.", "japanese": "japan", "tokyo": "japan",
    "chinese": "china", "beijing": "china", "korean": "korea", "okinawan": "okinawa",
    "russian": "russia", "moscow": "russia", "taiwanese": "taiwan", "ukrainian": "ukraine",
    "indian": "india", "australian": "australia", "filipino": "philippine", "british": "uk",
    "britain": "uk", "european": "europe", "vietnamese": "vietnam", "cambodian": "cambodia",
    "burmese": "burma", "asian": "asia", "canadian": "canada", "mexican": "mexico", "german": "germany",
}  # fmt: skip
_ALWAYS = {"japan", "u.s.", "crs"}  # the report is theirs, by and about them
_DATES = ("year", "month", "day", "decade")
_NEAR = 3  # words that may stand between the parts of a name


class Passages(Record):
    """The texts of a fact's locators, read: their claims and their words."""

    where: str
    claims: tuple[Claim, ...]
    words: tuple[tuple[str, ...], ...]
    names: tuple[tuple[str, ...], ...]


def read_passages(where: str, texts: Iterable[str]) -> Passages:
    """Read the texts that stand at the locators named `where`."""
    texts = tuple(texts)
    return Passages(
        where,
        tuple(claim for text in texts for claim in (*claims.figures(text), *claims.implied(text))),
        tuple(tuple(claims.plain_words(text)) for text in texts),
        tuple(tuple(map(_key, claims.plain_words(_merged(text), fold=False))) for text in texts),
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
        problems += _unquoted(text, passages) + _unnamed(text, passages, common)
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
    return [
        f'the quoted "{term.text}" is not in {passages.where}'
        for term in claims.quotes(text)
        if not any(_holds(words, term.key.split()) for words in passages.words)
    ]


def _holds(words: Sequence[str], run: list[str]) -> bool:
    return f" {' '.join(run)} " in f" {' '.join(words)} "


def _unnamed(text: str, passages: Passages, common: Container[str]) -> list[str]:
    """Return the names whose words, or whose words in that order, the passages do not have."""
    problems = []
    known = {word for words in passages.names for word in words} | _ALWAYS
    for run in claims.names(_merged(text), common):
        keys = [_key(word) for word in run]
        missing = [
            word
            for word, key in zip(run, keys, strict=True)
            if key not in known and not _spelled_out(word, text)
        ]
        problems += [f'"{word}" is not in {passages.where}' for word in missing]
        for (first, second), pair in zip(zip(keys, keys[1:]), zip(run, run[1:])):
            if not missing and not {first, second} & _ALWAYS and not _follows(first, second, passages):
                problems.append(f'"{" ".join(pair)}" is not in {passages.where}')
    return problems


def _follows(first: str, second: str, passages: Passages) -> bool:
    return any(
        word == first and second in words[at + 1 : at + 2 + _NEAR]
        for words in passages.names
        for at, word in enumerate(words)
    )


def _merged(text: str) -> str:
    for phrase, short in _PHRASES:
        text = text.replace(phrase, short)
    return text


def _spelled_out(word: str, text: str) -> bool:
    """Tell whether the text itself resolves an abbreviation: `foreign direct investment (FDI)`."""
    before, bracket, _ = text.partition(f"({word}")
    initials = [part[0].upper() for part in claims.plain_words(before)[-len(word) :]]
    return bool(bracket) and word.isupper() and "".join(initials) == word


def _key(word: str) -> str:
    if word.endswith("s") and word[:-1].isupper():  # EVs, FTAs
        word = word[:-1]
    word = word.lower().removesuffix("'s")
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return _SAME.get(word, word)
