"""What a statement has as done that is only meant, and what it has others do or owe than its sentence."""

from __future__ import annotations

import pytest
from test_any_subject import held

AIMED = "The district has begun reforms to make its pumps quieter, safer, and cheaper to run."
THREATENED = "The union voted for a raise despite the mill's threats to curtail night shifts."
ISLETS = "A dispute between Marrow and Brennick over a group of Marrow-administered islets goes on."
DEFICIT = (
    "Marrow imports of coal reached $40 million, and Marrow exports to Brennick $10 million, a large deficit."
)
UNSAID = "The two plans do not specify who is to pay for the quay, or when."


@pytest.mark.parametrize(
    ("sentence", "statement", "message"),
    [
        (
            AIMED,
            "Reforms of the district have made its pumps quieter, safer, and cheaper to run.",
            '"to make"',
        ),
        (THREATENED, "The mill has gone through with a cut in night shifts.", '"threats"'),
        (ISLETS, "Brennick administers the islets.", 'exchanged around "administers"'),
        (DEFICIT, "Brennick's trade deficit in coal reached $40 million.", 'the "deficit" is that of others'),
        (UNSAID, "The two plans spell out who is to pay for the quay.", '"not", which the statement drops'),
    ],
)
def test_what_is_not_so_is_named(sentence: str, statement: str, message: str) -> None:
    assert message in held(sentence, statement).message


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (AIMED, "The district has begun reforms that are to make its pumps quieter and safer."),
        ("The pumps continue to grow louder.", "The pumps have grown louder."),
        (THREATENED, "The mill has threatened to cut night shifts."),
        (ISLETS, "Marrow administers the islets."),
        (ISLETS, "The islets are administered by Marrow."),
        (DEFICIT, "The Marrow trade deficit was large."),
        (UNSAID, "The two plans do not spell out who is to pay for the quay."),
    ],
)
def test_what_is_so_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"
