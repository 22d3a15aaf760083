"""A sentence that denies, exchanges or outdoes what a fact says is not supported by it; the right one is."""

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import SUPPORTED

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
PAIRS = [  # the fact, what is not supported by it, what is
    ("trade.no-comprehensive-fta", "The United States has a free trade agreement with Japan.",
     "The United States has no comprehensive free trade agreement with Japan."),
    ("china.top-trading-partner", "Japan's top trading partner is the United States.",
     "Japan's top trading partner is China."),
    ("politics.coalition", "The LDP is the smaller partner of Komeito in their coalition.",
     "Komeito is the smaller partner of the LDP in their coalition."),
    ("indo-pacific.quad-leader-meetings", "President Biden has distanced himself from the Quad.",
     "President Biden has participated in leader-level Quad meetings."),
    ("defense.nato-standards", "Japan plans to spend 2% of GDP on security, which is above NATO standards.",
     "Japan plans to spend 2% of GDP on security, which is in line with NATO standards."),
    ("korea.plummet-issues", "Relations between Japan and South Korea improved over trade, security, and history issues.",
     "Relations between Japan and South Korea plummeted over trade, security, and history issues."),
    ("alliance.us-troops", "Japan hosts more than 50,000 U.S. troops in Okinawa alone.",
     "Japan hosts more than 50,000 U.S. troops."),
    ("alliance.us-troops", "More than 50,000 U.S. troops are based in Okinawa.",
     "More than 50,000 U.S. troops are based in Japan."),
    ("alliance.payments-to-us-forces", "Japan pays at least $2 billion per year for stationing U.S. military personnel.",
     "Japan pays about $2 billion per year for stationing U.S. military personnel."),
    ("defense.budget-rank", "The increase will make Japan's defense budget the world's third-largest.",
     "The increase, if it takes effect, will make Japan's defense budget the world's third-largest."),
    ("korea.plummet", 'The five-year-old plan said "over 50,000 troops".',
     "In the five years before May 2023, ties between Japan and South Korea plummeted."),
    ("economy.slow-rebound", "COVID-19 weighed upon Japan's economy.",
     "Japan's economy rebounded from COVID-19 more slowly than other advanced economies."),
    ("china.top-trading-partner", "No country trades more with China than Japan.",
     "No country trades more with Japan than China."),
    ("economy.fdi-rank", "No country had more direct investment in Japan than the United States.",
     "No country had more direct investment in the United States than Japan."),
    ("trade.no-comprehensive-fta", "A comprehensive U.S.-Japan free trade agreement exists.",
     "A comprehensive U.S.-Japan free trade agreement does not exist."),
    ("china.senkaku-administration", "The Senkakus, which are uninhabited, are administered by China.",
     "The Senkakus, which are uninhabited, are administered by Japan."),
    ("okinawa.land-area-share", "Okinawa has not less than one percent of Japan's land area.",
     "Okinawa has not even one percent of Japan's land area."),
    ("ukraine.support-despite-threats",
     "Deterred by Russian threats to curtail energy supplies, Japan gave Ukraine no humanitarian and material support.",
     "Undeterred by Russian threats to curtail energy supplies, Japan gave Ukraine humanitarian and material support."),
]  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def supporting(text: str, library: Library) -> set[str | None]:
    findings = check_draft(f"{SOURCE}{text}\n", "memo.txt", "text", library, "2023-05-22").findings
    return {one.fact for one in findings if one.code == SUPPORTED}


@pytest.mark.parametrize(("fact", "false", "right"), PAIRS, ids=[false for _, false, _ in PAIRS])
def test_what_may_be_false_is_not_supported(fact: str, false: str, right: str, library: Library) -> None:
    assert fact not in supporting(false, library)
    assert fact in supporting(right, library)


OTHERS = [  # a fact whose words are all of those that are named for the sentence's figures
    ("trade.limited-deals-goods", "Two limited trade deals, signed in 2019, took effect in 2020."),
    (
        "congress.cptpp-call",
        "The United States withdrew from the TPP in 2017, and the CPTPP has eleven members.",
    ),
    ("minerals.fta-partner-status", "In March 2023 Japan signed a critical minerals agreement."),
]


@pytest.mark.parametrize(("fact", "text"), OTHERS)
def test_a_fact_that_adds_no_word_is_not_named(fact: str, text: str, library: Library) -> None:
    assert fact not in supporting(text, library)
