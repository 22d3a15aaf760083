"""Right words that another fact seems to speak against: nothing is found; wrong ones of the kind still are."""

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
HEADED = "MEMORANDUM\n\nTo: Rep. Smith\n{}\nRe: Tokyo\n\nJapan contributes roughly $2 billion a year toward the cost of stationing U.S. troops.\n"
RIGHT = [
    "In 2022 two-way trade in goods and services with Japan came to $308 billion: $120 billion out, $188 billion in.",
    "In 2022 two-way trade with Germany came to $303 billion: $190 billion one way, $113 billion the other.",
    "Japan is a large partner. Canada, Mexico, and China were larger partners; "
    "Germany was slightly smaller at $303 billion.",
    "Some Members and Japan want us to consider the 11-nation CPTPP; the United States left TPP in 2017.",
    "Many Okinawans oppose the effort to relocate MCAS Futenma.",
]
WRONG = [
    ("UD108", "In 2022 total trade in goods and services with Japan came to $318 billion: $120 billion out, $188 billion in."),
    ("UD106", "Komeito is the larger party in the coalition with the LDP."),
    ("UD104", "Many Okinawans oppose the effort to relocate MCRD Futenma."),
]  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def codes(text: str, library: Library) -> list[str]:
    findings = check_draft(text, "memo.txt", "text", library, "2026-11-25").findings
    return [one.code for one in findings if RULES[one.code].severity != INFO]


@pytest.mark.parametrize("text", RIGHT)
def test_right_words_are_left_alone(text: str, library: Library) -> None:
    assert codes(f"{SOURCE}{text}\n", library) == []


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_wrong_words_of_the_kind_are_found(code: str, text: str, library: Library) -> None:
    assert code in codes(f"{SOURCE}{text}\n", library)


def test_the_day_of_a_draft_dates_what_was_current_then(library: Library) -> None:
    assert codes(HEADED.format("Date: May 22, 2023"), library) == []
    assert codes(HEADED.format("Date: 22 May 2023"), library) == []
    assert codes(HEADED.format("Date: November 22, 2026"), library) == ["UD401"]
    assert codes(HEADED.format("Cc: Rep. Jones"), library) == ["UD401"]
