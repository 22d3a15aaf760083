"""Right words in settings of their own, a timeline or the prose under a table, and slips of the same kind."""

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
RIGHT = [
    # what is an aim has no holder before it
    "Countering the threats from North Korea is another aim that they share.",
    "Meeting the challenge of China's growing power is a goal they have in common.",
    # a turn of speech that a fact has by another name
    "Living so near to China adds to Japan's worries, and to its reasons for keeping things calm.",
    # what somebody worries about is, by another fact, so
    "Public Law 117-169 ties tax credits for electric vehicles to requirements on mineral sourcing and localization.",
    # an office in another sentence than the fact's; a summit of others
    "Prime Minister Yoshida signs for Japan at the Presidio in San Francisco on September 8.",
    "Prime Minister Hatoyama stayed at the Imperial Hotel.",
    "## 2023\n\n- February: Japan signs a trade paper.\n- May 19-21: Hiroshima hosts the G7 summit.",
    "The G20 leaders were to meet later in the year, hosted by New Delhi.",
]
WRONG = [
    ("UD302", "Australia says that China's rising power is detrimental to national security."),
    ("UD106", "Being close to China calms Japan's concern about that country's rising power and influence."),
    ("UD301", "The new mineral-sourcing and localization requirements of the Inflation Reduction Act are worrying."),
    ("UD104", "As of May 2023, Prime Minister Yoshida led the government of Japan."),
    ("UD104", "Prime Minister Yoshida and President Yoon have exchanged reciprocal summit visits."),
    ("UD104", "The G7 was to host a ministerial meeting of IPEF in late May 2023."),
]  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def codes(text: str, library: Library) -> list[str]:
    findings = check_draft(f"{SOURCE}{text}\n", "memo.md", "markdown", library, "2026-11-25").findings
    return [one.code for one in findings if RULES[one.code].severity != INFO]


@pytest.mark.parametrize("text", RIGHT)
def test_right_words_are_left_alone(text: str, library: Library) -> None:
    assert codes(text, library) == []


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_slips_of_the_kind_are_found(code: str, text: str, library: Library) -> None:
    assert code in codes(text, library)
