"""What a finding says, as a reader takes it: whole names, who does what, from whom to whom."""

import pytest

from usjapan_cli import load
from usjapan_cli.drafts.checking import check_draft

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
SAID = [
    ("Beijing administers the Senkakus, which are uninhabited and which Taiwan also claims.", "UD105", "the report has it of Japan"),
    ("The Senkakus lie in the South China Sea.", "UD104", 'the report has "East China"'),
    ("As of May 2023 the United States was the largest source of foreign direct investment in Japan.", "UD105",
     "the report has it from Japan to the United States"),
    ("The United States and Japan signed two limited trade deals in 2019. They took effect in 2021.", "UD103",
     '"2021": the report has 2020'),
    ("Japan joined IPEF with 14 other countries in 2022.", "UD101", '"14": the report has 13'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "message"), SAID)
def test_a_finding_says_what_the_report_has(text: str, code: str, message: str) -> None:
    findings = check_draft(f"{SOURCE}{text}\n", "memo.txt", "text", load(), "2026-11-25").findings
    assert (code, message) in [(one.code, one.message) for one in findings]


def test_one_more_than_the_others_is_right() -> None:
    text = "With 13 other countries, making 14 in all, Japan joined IPEF in 2022."
    findings = check_draft(f"{SOURCE}{text}\n", "memo.txt", "text", load(), "2026-11-25").findings
    assert not [one for one in findings if one.code == "UD101"]


def test_what_is_in_service_of_which_no_fact_surely_speaks_is_left_alone() -> None:
    text = (
        "According to the Pentagon's 2026 National Defense Strategy, Russia possesses the world's largest nuclear "
        "arsenal, which it continues to modernize and diversify, as well as undersea, space, and cyber capabilities "
        "that it could employ against the U.S. Homeland."
    )
    text = f"Nuclear Weapons {text}"
    findings = check_draft(f"{text}\n", "memo.txt", "text", load(), "2026-11-25").findings
    assert "UD201" not in [one.code for one in findings]
