"""Every curated question, shortened as people shorten them, still finds its fact first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from usjapan_cli import load
from usjapan_cli.core.facts import Fact
from usjapan_cli.core.words import words
from usjapan_cli.search.known import Words

LIBRARY = load()
LIGHT = Words(LIBRARY.indexes[:1]).light
COUNTRIES = {"japan", "japanese", "us", "united", "states", "american", "america"}


def without_question_words(spoken: list[str]) -> list[str]:
    """Return the words that carry meaning."""
    return [word for word in spoken if word not in LIGHT]


def without_countries(spoken: list[str]) -> list[str]:
    """Return the words that carry meaning but for the two countries' names."""
    return [word for word in without_question_words(spoken) if word not in COUNTRIES]


def three_words(spoken: list[str]) -> list[str]:
    """Return the three longest words that carry meaning, in order."""
    telling = without_question_words(spoken)
    longest = sorted(telling, key=len, reverse=True)[:3]
    return [word for word in telling if word in longest]


def shortened(fact: Fact, form: Callable[[list[str]], list[str]]) -> Iterator[str]:
    for question in fact.questions:
        short = form(words(question))
        if len(short) > 1:
            yield " ".join(short)


@pytest.mark.parametrize(
    ("form", "floor"), [(without_question_words, 0.92), (without_countries, 0.95), (three_words, 0.85)]
)
def test_a_shortened_question_finds_its_fact_first(
    form: Callable[[list[str]], list[str]], floor: float
) -> None:
    found = [
        (query, [hit.fact.id for hit in LIBRARY.search(query, 1).hits] == [fact.id])
        for fact in LIBRARY.facts
        for query in shortened(fact, form)
    ]
    right = sum(is_first for _, is_first in found)
    assert len(found) > 400
    assert right >= floor * len(found), (
        right / len(found),
        [query for query, is_first in found if not is_first][:40],
    )
