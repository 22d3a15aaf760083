"""A figure is held against a fact of its own subject and day, in another edition and for one topic, too."""

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES

OF_OTHERS = [  # said of what the later edition has nothing about, or of an earlier day than its own
    "As of May 2023, over 50,000 U.S. troops were based there, and Japan pays $4 billion a year to defray the cost.",
    "As of May 2023, Japan was the fourth-largest overall U.S. trading partner.",
    "As of May 2023, Japan was the fourth-largest trading partner and the largest holder of Treasury securities.",
    "The increase will make Japan's defense budget the world's third-largest.",
    "In 2022 we bought $188 billion in goods and services from Japan and sold it $120 billion.",
]
OF_ITS_OWN = [
    ("UD101", "As of October 2026, over 40,000 U.S. troops were based in Japan."),
    ("UD102", "Japan is the second-largest source of foreign direct investment in the United States."),
    ("UD102", "Japan is the fourth-largest U.S. trading partner."),
]
TOPICS = [  # the topic, and what it has nothing about
    ("trade", "Japan was the second-largest source of foreign direct investment in the United States."),
    ("trade", "Japanese investors are the largest foreign holders of Treasury securities."),
    ("trade", "In March 2023 Japan and the United States signed a critical minerals agreement."),
]


@pytest.fixture(scope="module")
def latest() -> Library:
    return load(edition="latest")


def codes(text: str, library: Library, topic: str | None = None) -> list[str]:
    findings = check_draft(f"{text}\n", "memo.txt", "text", library, "2026-11-25", topic=topic).findings
    found = [one.code for one in findings if RULES[one.code].severity != INFO]
    return [code for code in found if code.startswith("UD10")]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_figures_of_another_subject_or_day_are_left_alone(text: str, latest: Library) -> None:
    assert codes(text, latest) == []


@pytest.mark.parametrize(("code", "text"), OF_ITS_OWN)
def test_wrong_figures_of_the_subject_are_found(code: str, text: str, latest: Library) -> None:
    assert code in codes(text, latest)


@pytest.mark.parametrize(("topic", "text"), TOPICS)
def test_what_other_topics_say_is_not_held_against_one(topic: str, text: str) -> None:
    assert codes(text, load(), topic) == []


def test_what_a_topic_denies_is_found_with_it_alone() -> None:
    text = "Japan was the second-largest trading partner of the United States overall."
    assert codes(text, load(), "trade") == ["UD102"]
    assert codes(text, load(), "defense") == []
