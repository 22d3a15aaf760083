"""A word that stands in the place of its contrast is named; the same thing in other words is not."""

from __future__ import annotations

import pytest
from test_any_subject import held

RATED = "The county rated 19 of the bridges as poor."
LOWEST = "The reservoir fell to its lowest level since 1977."
ROSE = "Rents rose by 18% in the valley."
BUILT = "The dam is to be rebuilt by December 2031."
ENGINEERS = "According to the district's engineers, the dam could fail in an earthquake."
DENIED = "The company denies that it dumped waste in the river."
PAID = "The union pays $40 a month to each member."


@pytest.mark.parametrize(
    ("sentence", "statement", "message"),
    [
        (RATED, "The state rated 19 of the bridges as poor.", '"state" stands where news.1.1 has "county"'),
        (
            "The value of the exports rose by a tenth.",
            "The weight of the exports rose by a tenth.",
            '"weight" stands where news.1.1 has "value"',
        ),
        (PAID, "The union pays $40 a year to each member.", '"year" stands where news.1.1 has "month"'),
        (LOWEST, "The reservoir fell to its lowest level ever.", '"ever" is more than news.1.1 says'),
        (ROSE, "Rents rose to 18% in the valley.", '"to 18" stands where news.1.1 has "by 18"'),
        (
            BUILT,
            "The dam is to be rebuilt after December 2031.",
            '"after 2031" stands where news.1.1 has "by 2031"',
        ),
        (
            ENGINEERS,
            "Critics say that the dam could fail in an earthquake.",
            '"critics" says in the statement what others say in news.1.1',
        ),
        (
            DENIED,
            "The company accepts that it dumped waste in the river.",
            '"accepts" says the opposite of "denies" in news.1.1',
        ),
    ],
)
def test_a_contrast_in_its_place_is_named(sentence: str, statement: str, message: str) -> None:
    assert message in held(sentence, statement).message


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (RATED, "19 of the bridges were rated poor by the county."),
        (LOWEST, "The reservoir had not been as low since 1977."),
        (ROSE, "In the valley, rents went up 18%."),
        ("Turnout rose from 12% to 18% in May.", "In May, turnout rose from 12% to 18%."),
        (BUILT, "The dam is to be rebuilt no later than December 2031."),
        (ENGINEERS, "The district's engineers say that the dam could fail in an earthquake."),
        (
            "Opponents of the dam argue that it could fail in an earthquake.",
            "Critics of the dam say that it could fail in an earthquake.",
        ),
        (PAID, "Each member is paid $40 a month by the union."),
    ],
)
def test_the_same_in_other_words_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"
