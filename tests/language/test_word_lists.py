"""Lists of words: in whatever form each of them has, cut beforehand or when they are first looked for."""

from __future__ import annotations

import pytest

from usjapan_cli.language._forms import FORMS
from usjapan_cli.language.wording import any_form, phrases

OF_NO_TABLE = "sail, =rowed ashore, fresh water"


def test_a_list_is_cut_into_the_stems_of_its_words() -> None:
    members = any_form(OF_NO_TABLE).members
    assert {("sail",), ("=rowed ashore",), ("fresh", "water")} <= members
    assert members == frozenset(phrases(OF_NO_TABLE))


@pytest.mark.parametrize("words", FORMS, ids=lambda words: words[:30])
def test_what_was_cut_beforehand_is_what_the_list_gives(words: str) -> None:
    assert any_form(words).members == frozenset(phrases(words))


def test_a_list_that_was_cut_beforehand_is_not_cut_again(monkeypatch: pytest.MonkeyPatch) -> None:
    words = next(iter(FORMS))
    monkeypatch.setitem(FORMS, words, "sail|fresh wat|=rowed ashore")
    assert any_form(words).members == {("sail",), ("fresh", "wat"), ("=rowed ashore",)}
