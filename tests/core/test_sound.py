"""How a word sounds: what is spelled by ear shares its sound with the word that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.core.sound import sound


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("meksiko", "mexico"), ("exsports", "exports"), ("tresuries", "treasuries"), ("elekshun", "election"),
        ("cowlition", "coalition"), ("kambodia", "cambodia"), ("jermany", "germany"), ("parlament", "parliament"),
        ("garrisson", "garrison"), ("phillipeens", "philippines"), ("neegotiashuns", "negotiations"),
    ],
)  # fmt: skip
def test_words_spelled_by_ear_sound_the_same(heard: str, meant: str) -> None:
    assert sound(heard) == sound(meant)


@pytest.mark.parametrize(("one", "other"), [("import", "export"), ("treaty", "trade"), ("arms", "rams")])
def test_words_that_sound_otherwise_do_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_a_sound_has_no_double_letters(word: str) -> None:
    heard = sound(word)
    assert not any(letter * 2 in heard for letter in heard)
