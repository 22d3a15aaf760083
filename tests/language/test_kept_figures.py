"""The figures of facts, as an index keeps them, are those that their statements have."""

import pytest

from usjapan_cli import load
from usjapan_cli.language.kept_figures import figures_from, figures_row
from usjapan_cli.language.quantities import _ASCII_WORD, _IMPLIED, _WORD, implied, located, straight


@pytest.mark.parametrize("edition", ["2023-05-15", "latest"])
def test_an_index_has_the_figures_of_every_statement(edition: str) -> None:
    library = load(edition=edition)
    (index,) = library.indexes
    kept = index["figures"].by_key()
    for fact in library.facts:
        figures = located(straight(fact.statement))
        assert figures_from(kept[fact.id]) == figures
        assert figures_from(figures_row(fact)[1]) == figures
    assert sum(map(bool, kept.values())) > 50


@pytest.mark.parametrize("word", [*_IMPLIED, "than any other", "Another", "BOTH"])
def test_a_number_in_a_word_is_found_wherever_it_stands(word: str) -> None:
    for text in (f"{word} of them", f"They have {word}.", f"{word}-sided"):
        assert implied(text), text
    assert not implied("They have three of them.")


@pytest.mark.parametrize(
    "text",
    [
        "U.S. trade fell 3.5% to $1,234,567.89 in 2022; Japan's U.S.A. desk, a.m., didn't 12,34 1,2345.6 a.b.",
        "x's 'quoted' o''clock a.. .5 5. 1.2.3 1,000,00 12345,678 U.S U. S. A.B.C d'e'f",
    ],
)
def test_words_of_ascii_are_cut_as_all_others(text: str) -> None:
    assert [match.span() for match in _ASCII_WORD.finditer(text)] == [
        match.span() for match in _WORD.finditer(text)
    ]
