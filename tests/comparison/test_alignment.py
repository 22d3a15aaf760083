"""Which sentences are like a text: the quick way finds what adding up every word would."""

from __future__ import annotations

import random
import re

import pytest

from usjapan_cli.comparison import alignment
from usjapan_cli.copies.report import Sentence


def sentences(texts: list[str]) -> list[Sentence]:
    return [Sentence(f"a.1.{at}", text, 0, 0) for at, text in enumerate(texts, 1)]


def test_a_sentence_that_has_only_common_words_may_be_the_likest(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = [f"harbor ferry {word}" for word in ("oak", "elm", "ash", "fir", "yew")]
    long = "quay " + " ".join(f"word{letter}" for letter in "bcdfghjklmnp")
    edition = alignment.Edition(sentences([*crowd, "harbor ferry", long]), ())
    monkeypatch.setattr(alignment, "_FEW", 1)
    assert edition.like("harbor ferry quay", 1)[0].sentence.text == "harbor ferry"


def test_the_order_is_the_same_however_few_words_are_rare(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(20)  # noqa: S311 - to be had again
    vocabulary = re.findall("..", "abacadaeafagahaiajakalamanaoapaqarasatauavawaxayaz")
    weights = [1 / (at + 1) for at in range(len(vocabulary))]
    texts = [" ".join(rng.choices(vocabulary, weights, k=rng.randrange(1, 9))) for _ in range(150)]
    edition = alignment.Edition(sentences(texts), ())
    found = {}
    for few in (0, 3, 20, 1000):
        monkeypatch.setattr(alignment, "_FEW", few)
        for most in (1, 6):
            places = [[match.place for match in edition.like(text, most)] for text in texts]
            assert found.setdefault(most, places) == places
