"""Folding, words, numbers and stems: what search takes for the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.core.words import fold, is_figure, stem, words
from usjapan_cli.show.terminal import columns_of, padded, sanitised, wrapped


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("OKINAWA", "okinawa"), ("Ōsaka", "osaka"), ("ＵＳ", "us"), ("café", "cafe"),
        ("Abe’s “pledge”", "abe's “pledge”"), ("U.S.–Japan", "u.s.-japan"),
        ("オキナワ", "おきなわ"), ("ガ", "が"), ("データ", "でた"), ("straße", "strasse"), ("ﬁnance", "finance"),
    ],
)  # fmt: skip
def test_what_folding_takes_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The U.S. pledge", ["the", "us", "pledge"]),
        ("Japan's bases, Japan’s", ["japan", "bases", "japan"]),
        ("don't", ["dont"]),
        ("50,000 and 50k and 50 thousand", ["50000", "and", "50000", "and", "50000"]),
        ("$188bn", ["188000000000"]),
        ("188 billion", ["188000000000"]),
        ("$1.5 million", ["1500000"]),
        ("0.5%", ["0.5%"]),
        ("2 per cent, 2 percent, 2%, 2pct", ["2%", "2%", "2%", "2%"]),
        ("fifth, 5th, No. 5, #5", ["#5", "#5", "#5", "#5"]),
        ("one third of half", ["33%", "of", "50%"]),
        ("forty-seven", ["47"]), ("twenty-five percent", ["25%"]), ("thirty years", ["30", "years"]),
        ("two million", ["2000000"]),
        ("half a trillion", ["500000000000"]), ("a quarter of a million", ["a", "250000"]),
        ("half a loaf", ["50%", "a", "loaf"]), ("half", ["50%"]), ("half a", ["50%", "a"]),
        ("a hundred and twenty billion", ["120000000000"]), ("two hundred", ["200"]),
        ("one hundred eighty-eight million", ["188000000"]), ("nine hundred and", ["900", "and"]),
        ("a hundred a day", ["100", "a", "day"]),
        ("2022-07", ["2022", "7"]),
        ("2+2", ["2+2"]),
        ("日米同盟", ["日米同盟"]), ("「日米」同盟。", ["日米", "同盟"]),
        ("“never late” «x» 5€ → 🙂", ["never", "late", "x", "5"]),
        ("counter-strike", ["counter", "strike"]),
        ("R&D (S&T)", ["r&d", "s&t"]),
        ("1.2.3", ["1.2.3"]),
        ("", []), ("!?...", []), ("'", []), ("$", []), ("#", []), ("%", []),
    ],
)  # fmt: skip
def test_words(text: str, cut: list[str]) -> None:
    assert words(text) == cut


@pytest.mark.parametrize(
    "forms",
    [
        "station stations stationed stationing", "deploy deployed deploys", "base bases based basing",
        "policy policies", "alliance alliances", "negotiate negotiated negotiating negotiation",
        "prioritize prioritized prioritizing", "promise promises promised promising",
        "tradition traditional traditionally", "raise raised raising", "tariff tariffs", "export exports exported exporting", "treaty treaties", "committee committees",
    ],
)  # fmt: skip
def test_stems_join_what_is_inflected(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    [
        "port part", "japan jargon", "korea core", "us use", "2022 2023", "pacific pacifist", "security securities",
        "station state", "statistics state", "prime primary", "commitment committee", "corps corporate",
        "custom customer", "police policy", "trade traditional", "barely bar",
    ],
)  # fmt: skip
def test_stems_part_what_is_not(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


@given(st.text())
def test_any_text_gives_words_that_are_settled(text: str) -> None:
    for word in words(text):
        assert word
        assert not {" ", "\t", "\n"}.intersection(word)
        assert fold(word) == word
        assert stem(word)
        assert is_figure(word) in (True, False)


@given(st.text(), st.sampled_from(["upper", "lower", "swapcase"]))
def test_case_makes_no_difference_to_plain_words(text: str, change: str) -> None:
    plain = "".join(char for char in text if char.isascii())
    assert words(getattr(plain, change)()) == words(plain)


@given(st.integers(0, 10**9))
def test_every_spelling_of_a_whole_number_is_one_word(number: int) -> None:
    spelled = {tuple(words(form)) for form in (str(number), f"{number:,}", f"${number}", f"{number}.0")}
    assert spelled == {(str(number),)}


@given(st.text(), st.integers(2, 60))
def test_wrapped_lines_fit(text: str, width: int) -> None:
    lines = wrapped(text.replace("\n", " "), width)
    assert all(columns_of(line) <= width for line in lines)
    kept = "".join("".join(lines).split(" "))
    assert kept == "".join(text.replace("\n", " ").split(" "))


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("日本", 4), ("é", 1), ("e\u0301", 1), ("", 0)])
def test_columns(text: str, columns: int) -> None:
    assert columns_of(text) == columns
    assert columns_of(padded(text, 9)) == 9


@given(st.text())
def test_tamed_text_cannot_steer_a_terminal(text: str) -> None:
    assert all(char.isprintable() or char in "\n\t" for char in sanitised(text))
    assert sanitised(sanitised(text)) == sanitised(text)
