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
MOVED = "The council moved the market, and Marrow helped found the guild after Brennick left."
URGED = "Marrow widened the quay, with the encouragement of the Brennick Guild."
BOUND = "Marrow is constrained in its plans for a larger harbor by its charter."
TIED = "The Port Fund (PF) serves as a bank to the Marrow Guild."
PARTIES = "The more cautious Marrow Party and its smaller partner Brennick Union govern the port."
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
        (MOVED, "After Marrow left, Brennick helped found the guild.", '"helped" has others before it'),
        (URGED, "The Brennick Guild has been encouraged by Marrow to widen the quay.", 'around "encouraged"'),
        (BOUND, "Marrow's charter is constrained by its plans for a larger harbor.", "exchanged with"),
        (TIED, "The Port Fund (PF) is served by the Marrow Guild as a bank.", 'around "served"'),
        (
            PARTIES,
            "Brennick Union is a more cautious party than the Marrow Party.",
            '"cautious" is said of another',
        ),
        (
            PARTIES,
            "Brennick Union and its smaller partner Marrow Party govern the port.",
            '"smaller" is said of',
        ),
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
        (MOVED, "Marrow helped found the guild."),
        (URGED, "The Brennick Guild encouraged Marrow to widen the quay."),
        (BOUND, "Its charter constrains the plans of Marrow for a larger harbor."),
        (TIED, "The Marrow Guild is served by the Port Fund (PF) as a bank."),
        (PARTIES, "The Marrow Party, which is more cautious, governs the port with Brennick Union."),
        (PARTIES, "Brennick Union is smaller than its partner in the port, the Marrow Party."),
        (UNSAID, "The two plans do not spell out who is to pay for the quay."),
    ],
)
def test_what_is_so_passes(sentence: str, statement: str) -> None:
    assert held(sentence, statement).outcome == "verified"
