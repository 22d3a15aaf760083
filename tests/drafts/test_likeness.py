"""What a figure counts, as two texts are held against each other by it."""

from __future__ import annotations

from usjapan_cli.core.telling import root
from usjapan_cli.core.words import stem
from usjapan_cli.drafts import likeness

JOINED = "goods/services trade-surplus missile-defense air-base budget/deficit tariff-quota"


def test_of_joined_words_the_last_is_counted() -> None:
    """Which one it is must not hang on the order of a set, which is another in each run."""
    counted = [likeness._head(f" {word},", 0) for word in JOINED.split()]
    assert counted == [root(stem(word.replace("/", "-").rpartition("-")[2])) for word in JOINED.split()]


def test_the_last_of_the_words_behind_a_figure_is_counted() -> None:
    """A mark ends what is counted, and a country's name is passed over."""
    assert likeness._head(" Japanese import tariffs, and more", 0) == root(stem("tariffs"))
