"""Every curated question, shortened as people shorten them, still finds its fact first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from usjapan_cli import load
from usjapan_cli.core.facts import Fact
from usjapan_cli.core.words import stem, words
from usjapan_cli.search.known import Words

LIBRARY = load()
LIGHT = Words(LIBRARY.indexes[:1]).light
TWO_WORDS = {"united states", "united kingdom", "north korea", "south korea", "indo pacific", "hong kong"}
HELD = Counter(stem(word) for fact in LIBRARY.facts for word in set(words(fact.statement)))
COUNTRIES = {"japan", "japanese", "us", "united", "states", "american", "america"}


def without_question_words(spoken: list[str]) -> list[str]:
    """Return the words that carry meaning."""
    return [word for word in spoken if word not in LIGHT]


def without_countries(spoken: list[str]) -> list[str]:
    """Return the words that carry meaning but for the two countries' names."""
    return [word for word in without_question_words(spoken) if word not in COUNTRIES]


def three_words(spoken: list[str]) -> list[str]:
    """Return the three words that tell the most, in order; a name of two words is one, the two countries last."""
    telling: list[str] = []
    for word in without_question_words(spoken):
        if telling and f"{telling[-1]} {word}" in TWO_WORDS:
            telling[-1] += f" {word}"
        elif word not in telling:
            telling.append(word)
    rarest = sorted(telling, key=lambda name: (name.split()[0] in COUNTRIES, HELD[stem(name.split()[-1])]))
    return [word for word in telling if word in rarest[:3]]


def shortened(fact: Fact, form: Callable[[list[str]], list[str]]) -> Iterator[str]:
    for question in fact.questions:
        short = form(words(question))
        if len(short) > 1:
            yield " ".join(short)


@pytest.mark.parametrize(
    ("form", "floor"), [(without_question_words, 0.96), (without_countries, 0.95), (three_words, 0.94)]
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
