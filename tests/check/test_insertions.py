"""What is put into a statement that its sentence does not have: a stronger modal, a denial, an adverse word."""

from __future__ import annotations

import pytest
from test_any_subject import held

LEAVE = "Any survey map may be copied and passed on without a fee."
REPAIRS = "The union withdrew despite the port's threats to cut wages at the two docks."


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (LEAVE, "Anyone must copy and pass on any survey map without a fee."),
        (LEAVE, "Anyone shall copy and pass on any survey map without a fee."),
        (
            "A survey map may include drawings by others, so that you may need their consent.",
            "A survey map will include drawings by others, whose consent may be needed.",
        ),
    ],
)
def test_a_stronger_modal_is_named(sentence: str, statement: str) -> None:
    assert "and the statement says" in held(sentence, statement).message


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (LEAVE, "Anyone may copy and pass on any survey map without a fee."),
        ("A permit may be sold only with consent.", "A permit must be sold with consent, if at all."),
        ("Dogs may not enter the park.", "Dogs must not be taken into the park."),
        ("The bridge will open in spring; it may close at night.", "The bridge will open in spring."),
    ],
)
def test_a_modal_that_the_sentence_has_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (REPAIRS, "The port has not threatened to cut wages."),
        (
            "A lasting quarrel is the dispute between the two towns (as well as Marrow) over the ford.",
            "Besides the two towns, Marrow is not a party to the dispute over the ford.",
        ),
    ],
)
def test_a_denial_put_in_is_named(sentence: str, statement: str) -> None:
    assert '"not" is not in news.1.1' in held(sentence, statement).message


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("The mayor declined to sign the bill.", "The mayor did not sign the bill."),
        ("The wells remain untested.", "The wells have not been tested."),
        ("The port lacks a second dock.", "The port does not have a second dock."),
    ],
)
def test_a_denial_in_other_words_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "The bay consortium embraces the ports of Marrow, Dunmore, and Tyne as a way to reach its goals.",
            "The bay consortium brings apart the ports of Marrow, Dunmore, and Tyne.",
        ),
        (
            "The governor seeks talks with the tribe to better deal with the floods.",
            "The governor seeks talks with the tribe to deal less well with the floods.",
        ),
    ],
)
def test_an_adverse_word_put_in_is_undecided(sentence: str, statement: str) -> None:
    found = held(sentence, statement)
    assert found.outcome == "unchecked"
    assert "has nothing like it in news.1.1" in found.message


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Low flows led to a poor return of salmon.", "Low flows led to a weak return of salmon."),
        ("The dock is not safe for ferries.", "The dock is troubled and not safe for ferries."),
    ],
)
def test_an_adverse_word_for_another_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"


@pytest.mark.parametrize(
    ("sentence", "statement", "message"),
    [
        (
            "The mayor, with two parties in firm control of the council, may ease the rules.",
            "With the council in the shaky control of two parties, the mayor may ease the rules.",
            '"shaky" says the opposite of "firm" in news.1.1',
        ),
        (
            "Only Marrow had a surplus.",
            "Of the towns, Marrow was the one with the only deficit.",
            '"deficit" says the opposite of "surplus" in news.1.1',
        ),
        (
            "The port has grown since the early 2010s.",
            "The port has grown since the early about 2010s.",
            "2010s",
        ),
    ],
)
def test_a_word_turned_in_its_place_is_named(sentence: str, statement: str, message: str) -> None:
    found = held(sentence, statement)
    assert found.outcome == "unsupported"
    assert message in found.message
