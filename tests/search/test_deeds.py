"""Whether a statement says that somebody else does what a question tells of."""

from __future__ import annotations

import pytest

from usjapan_cli.core.words import stem, words
from usjapan_cli.index.roles import Roles
from usjapan_cli.index.weights import LIGHT_MARK
from usjapan_cli.search.deeds import Deed, Order

NAMES = {"upland", "lowland", "midland", "reef"}
LIGHT = {
    "a", "and", "besides", "by", "could", "despite", "from", "has", "have", "in", "its", "of", "over", "that", "the", "to", "with",
}  # fmt: skip


def order(doer: str, deed: str, other: str, is_plain: bool = False) -> Order:
    doers, others = (frozenset(filter(None, [name])) for name in (doer, other))
    found = Deed(doers, [frozenset([stem(deed)])], others, is_plain)
    return Order(found, (), NAMES.__contains__)


def indexed(statement: str) -> str:
    """Return a statement as the index holds it."""
    return f" {' '.join(LIGHT_MARK + w if w in LIGHT else stem(w) for w in words(statement))} "


@pytest.mark.parametrize(
    ("doer", "deed", "other", "statement", "is_others"),
    [
        ("upland", "distrust", "lowland", "Lowland distrusts Upland.", True),
        ("lowland", "distrust", "upland", "Lowland distrusts Upland.", False),
        ("lowland", "distrust", "upland", "Upland is distrusted by Lowland.", False),
        ("upland", "guard", "lowland", "In its treaty with Lowland, Upland guards the coast.", False),
        ("lowland", "guard", "upland", "In its treaty with Lowland, Upland guards the coast.", True),
        ("lowland", "threat", "upland", "Threats to Lowland from Upland have grown.", True),
        ("upland", "threat", "lowland", "Threats to Lowland from Upland have grown.", False),
        ("upland", "involve", "reef", "A war over the Reef could involve Upland.", False),
        ("lowland", "concern", "upland", "Trade with Lowland heightens the concern of Upland.", False),
        ("lowland", "claim", "reef", "Besides Lowland, Upland lays a claim to the Reef.", False),
        ("lowland", "claim", "upland", "Besides Lowland, Upland lays a claim to the Reef.", True),
        ("lowland", "guard", "", "Upland guards Lowland.", True),
        ("upland", "guard", "", "Upland guards Lowland.", False),
        ("", "distrust", "lowland", "Lowland distrusts Upland.", True),
        ("", "distrust", "upland", "Lowland distrusts Upland.", False),
        ("upland", "review", "lowland", "Upland has earned reviews from heads of Lowland.", True),
        ("lowland", "review", "upland", "Upland has earned reviews from heads of Lowland.", False),
    ],
)  # fmt: skip
def test_who_does_it(doer: str, deed: str, other: str, statement: str, is_others: bool) -> None:
    assert order(doer, deed, other).is_of_others(indexed(statement), statement) == is_others


@pytest.mark.parametrize(
    ("doer", "other", "statement", "is_others"),
    [
        ("upland", "lowland", "Lowland has asked Upland to join.", True),
        ("lowland", "upland", "Lowland has asked Upland to join.", False),
        ("midland", "upland", "Lowland has asked Upland to join.", True),
        ("upland", "lowland", "Lowland and Upland share the coast.", False),
        ("upland", "lowland", "The islets that Lowland claims have another name in Upland.", False),
        ("upland", "lowland", "Despite the protest of Lowland, Upland has joined.", False),
    ],
)
def test_in_other_words_whoever_is_named_first_does_it(
    doer: str, other: str, statement: str, is_others: bool
) -> None:
    plain, noun = (order(doer, "urge", other, is_plain) for is_plain in (True, False))
    assert plain.is_of_others(indexed(statement), statement) == is_others
    assert not noun.is_of_others(indexed(statement), statement)


def test_a_third_does_something_with_what_passes_between_two() -> None:
    told = Roles("trade", frozenset(["upland"]), frozenset(["lowland"]))
    assert order("midland", "copy", "upland").is_of_third(told)
    assert not order("lowland", "copy", "upland").is_of_third(told)
