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
    "IPEF addresses supply chains, an area not typically covered in free trade agreements.",
    "IPEF covers labor and digital trade yet includes no market access provisions.",
    "As of May 2023 no other nation gave the United States more foreign direct investment.",
    "Kishida and Yoon have met. By May 2023 both had joined President Joe Biden at three trilateral summits.",
    "Canada's trade with us is the largest; Japan's is fourth.",
    "The tax side is quiet: in 2021 a protocol to the tax treaty entered into force.",
    # of another year, country or source, of other names, of some wares alone
    "The destroyer Benfold has called Sasebo home since 1998.",
    "Canada devotes some 2 percent of its GDP to defense.",
    "By the OECD's count, or according to the OECD at least, Japan's debt is 240 percent of GDP.",
    "Japan is among the biggest buyers of American soybeans.",
    "The islets lie about 170 kilometers from Ishigaki.",
    "Edwin Reischauer held the embassy in Tokyo longer than some of his successors.",
    "Some 900 members of the society have voiced their opposition to new bases in Guam.",
    "Japan, Italy and the United Kingdom are at work on a fighter.",
    "Japan first elected a parliament in 1890.",
    "Russia cut off supplies to Finland and Latvia.",
    # what two facts say, in a row or with an ellipsis
    "Common aims: meet a more powerful China, counter threats from North Korea.",
    "A fifth of Japan's total goods trade in 2022 was with China; with us it was fourteen percent.",
    "As the United States left the TPP in 2017, Japan did not; it helped form the CPTPP.",
    # hedges and opposites that are no slip
    "Both government and populace have reconsidered how to approach security.",
    "Two countries without a comprehensive trade agreement: no such agreement joins them.",
    "The three documents announce a counterstrike capability.",
    "Komeito is the less hawkish of the two parties.",
]
WRONG = [
    ("UD105", "The LDP is more dovish than its partner."),
    ("UD102", "As of May 2023, Japan was the second-largest source of foreign direct investment in the United States."),
    ("UD104", "Relations between Japan and North Korea are perennially fraught."),
    ("UD108", "In 2022 total trade in goods and services with Japan came to $318 billion: $120 billion out, $188 billion in."),
    ("UD106", "Komeito is the larger party in the coalition with the LDP."),
    ("UD104", "Many Okinawans oppose the effort to relocate MCRD Futenma."),
    ("UD106", "IPEF covers market access yet includes rules on labor and digital trade."),
    ("UD104", "Kishida and Yoon have met. By May 2023 both had joined President Donald Trump at three trilateral summits."),
    ("UD103", "Both capitals signed two limited trade deals in 2019; these entered into force in 2022."),
    ("UD102", "America has the world's largest economy; Japan's sits in fourth place."),
    ("UD103", "Prime Minister Kishida's cabinet brought out three security documents in 2020."),
    ("UD103", "Japan has been bound to America by treaty since 1971, and we have promised to defend it."),
    ("UD101", "Prime Minister Kishida and President Yoon have visited each other, and the two have held six trilateral summits with President Biden."),
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


def test_how_many_belong_to_a_body_needs_no_date(library: Library) -> None:
    assert codes("Japan helped form the CPTPP, a pact of 11 nations.\n", library) == []
    assert codes("The CPTPP has 11 members today.\n", library) == ["UD402"]


def test_what_was_over_before_something_else_needs_no_date(library: Library) -> None:
    assert (
        codes(
            "Relations between Japan and South Korea had soured over history, trade and security.\n", library
        )
        == []
    )
    assert codes(
        "Relations between Japan and South Korea soured over history, trade and security.\n", library
    ) == ["UD401"]
