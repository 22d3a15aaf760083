"""What a part of a sentence says is shown as supported: beside a fault, behind a date, in a clause."""

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import SUPPORTED

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
SHOWN = [  # a text, the fact, words of it over which the fact is shown
    ("As Japan's first \"Economic 2+2\" was held in July 2021, officials of both sides stressed shared priorities "
     "and the need for competitive, resilient economies, while IPEF does not cover tariff liberalization.",
     "ipef.no-market-access", "IPEF does not cover tariff"),
    ("Japan pays at least $2 billion a year toward stationing U.S. troops, and many Okinawans oppose the "
     "relocation of Futenma.", "okinawa.futenma-opposition", "oppose the relocation"),
    ("Since the early 1990s Japan and the United States have improved the alliance's operational capability, "
     "despite political and legal constraints in Japan.",
     "alliance.operational-constraints", "political and legal constraints"),
    ("We share the aim of countering threats from Iran, and we share the aim of meeting the challenge of China's "
     "increased power.", "alliance.shared-goal-china", "meeting the challenge of China"),
    ("**1951.** Japan becomes a treaty ally of the United States.", "alliance.treaty-ally", "becomes a treaty ally"),
    ("**Early 2023 (planned)** A task force on human rights and international labor standards is established.",
     "economy.task-force-date", "labor standards is established"),
    ("| When | What |\n|---|---|\n| 1951 | Japan becomes a treaty ally of the United States |",
     "alliance.treaty-ally", "treaty ally"),
    ("Kishida's government in 2020 released security documents that could fundamentally change how Japan defends itself.",
     "defense.documents-defense-impact", "could fundamentally change"),
    ("In March 2021 Yoon took office as president, and he and Kishida have restarted bilateral security cooperation.",
     "korea.security-cooperation", "restarted bilateral security cooperation"),
    ("IPEF covers labor and the environment. It lowers no tariffs.", "ipef.no-market-access", "It lowers no tariffs."),
    ("Three documents came out in 2022. Left unsaid is how their goals will be carried out.",
     "defense.implementation-unspecified", "Left unsaid"),
]  # fmt: skip
NOT_SHOWN = [  # a text, a fact that is not shown for it
    ("Kishida became prime minister in October 2021.", "politics.prime-minister"),
    ("It was Japan that put sanctions on Cambodia and Burma, while America drew closer to both.",
     "southeast-asia.us-sanctions"),
    ("If the increase takes effect, Japan's defense budget will be the world's fifth-largest.", "defense.budget-rank"),
    ("Critical minerals agreement: signed in May 2023.", "minerals.agreement"),
    ("When Russia invaded Ukraine, Prime Minister Abe's government responded forcefully.", "ukraine.forceful-response"),
    ("China accounted for a fifth of Japan's total trade in goods, and the United States for 14% in 2022.",
     "trade.rank-of-china-by-total-2022"),
]  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def supporting(text: str, library: Library) -> list[tuple[str | None, str]]:
    """Return the facts that support a text, each with the words over which it is shown."""
    findings = check_draft(f"{SOURCE}{text}\n", "memo.md", "markdown", library, "2023-05-22").findings
    return [(one.fact, one.text) for one in findings if one.code == SUPPORTED]


@pytest.mark.parametrize(("text", "fact", "words"), SHOWN)
def test_what_a_part_surely_says_is_shown(text: str, fact: str, words: str, library: Library) -> None:
    assert [said for id, said in supporting(text, library) if id == fact and words in said]


@pytest.mark.parametrize(("text", "fact"), NOT_SHOWN)
def test_what_is_not_said_by_itself_is_not_shown(text: str, fact: str, library: Library) -> None:
    assert fact not in dict(supporting(text, library))
