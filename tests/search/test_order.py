"""Who does what to whom, and whose something is: the right question is answered, the exchanged one is not."""

from __future__ import annotations

import pytest

from usjapan_cli import load

LIBRARY = load()
PAIRS = [
    ("Does Japan distrust China?", "Does China distrust Japan?", "china.distrust"),
    (
        "is Tokyo hedging by courting other partners besides Washington",
        "is Washington hedging by courting other partners besides Tokyo",
        "partners.diversification",
    ),
    ("does China claim Taiwan", "does Taiwan claim China", "taiwan.china-coercion"),
    ("is Taiwan claimed by China", "is China claimed by Taiwan", "taiwan.china-coercion"),
    ("does Japan support Ukraine?", "does Russia support Ukraine?", "ukraine.support-despite-threats"),
    (
        "is the US dependent on China for batteries?",
        "is China dependent on the US for batteries?",
        "minerals.battery-dependence",
    ),
    (
        "How dependent are we on China for batteries?",
        "How dependent is China on us for batteries?",
        "minerals.battery-dependence",
    ),
    ("Beijing's share of Tokyo's commerce", "Washington's share of Beijing's commerce", "china.share-of-japan-goods-trade"),
    (
        "is Japan trying to lessen its security dependence on the US",
        "is the US trying to lessen its security dependence on Japan",
        "partners.less-dependence",
    ),
    (
        "does the US encourage Japan to expand security cooperation",
        "does Japan encourage the US to expand security cooperation",
        "partners.us-encouragement",
    ),
    ("China's share of Japan's goods trade", "Japan's share of China's goods trade", "china.share-of-japan-goods-trade"),
    ("the US share of Japan's goods trade", "Japan's share of US goods trade", "china.us-share-of-japan-goods-trade"),
    ("what share of Japan's trade is with China", "what share of US trade is with China", "china.share-of-japan-goods-trade"),
    ("who is Japan's largest trading partner?", "who is Germany's largest trading partner?", "china.top-trading-partner"),
    ("is China Japan's top trading partner?", "is Japan China's top trading partner?", "china.top-trading-partner"),
    (
        "how has Yoon prioritized relations with Japan",
        "how has Kishida prioritized relations with Korea",
        "korea.yoon-priority",
    ),
    ("do Okinawans oppose the relocation of Futenma?", "does Washington oppose the relocation of Futenma?", "okinawa.futenma-opposition"),
    ("China's claims over Taiwan", "Japan's claims over Taiwan", "taiwan.china-coercion"),
    ("Japanese officials visiting Southeast Asia", "Southeast Asian officials visiting Japan", "southeast-asia.official-visits"),
    ("visits to Southeast Asia by Japanese officials", "visits to Southeast Asia by American officials", "southeast-asia.official-visits"),
    ("America encouraging Japan to cooperate with India", "Japan encouraging America to cooperate with India", "partners.us-encouragement"),
    ("Japanese complaints about American tax credits", "American complaints about Japanese tax credits", "minerals.japan-concerns"),
    ("America's dependence on China for batteries", "China's dependence on America for batteries", "minerals.battery-dependence"),
    ("has Washington helped mend ties between Tokyo and Seoul", "has Beijing helped mend ties between Tokyo and Seoul", "korea.us-facilitation"),
    ("America mediating between Japan and Korea", "Japan mediating between Washington and Seoul", "korea.us-facilitation"),
    ("the US brokering a thaw between Tokyo and Seoul", "Kishida brokering a thaw between Washington and Seoul", "korea.us-facilitation"),
    ("Chinese vessels operating near Japanese islands", "Japanese vessels operating near the Chinese coast", "china.senkaku-tensions-source"),
    ("do Chinese vessels operate near the Senkakus?", "do Japanese vessels operate near the Senkakus?", "china.senkaku-vessels"),
    ("Chinese coast guard prowling round the Senkakus", "Japanese coast guard prowling round the Senkakus", "china.senkaku-vessels"),
    ("Tokyo alarmed at China's military growth", "China alarmed at Tokyo's military growth", "china.existential-concern"),
    ("why is Tokyo so worried about Beijing", "why is Beijing so worried about Tokyo", "china.proximity-concern"),
    ("Japan frightened by China's rise", "China frightened by Japan's rise", "china.existential-concern"),
    ("does China alarm Japan", "does Japan alarm China", "china.existential-concern"),
    ("why does China's growing power alarm Japan", "why does Japan's growing power alarm China", "china.proximity-concern"),
    ("do the Japanese fear China", "do the Chinese fear Japan", "china.existential-concern"),
    ("Tokyo nagging Washington to join the CPTPP", "Washington nagging Tokyo to join the CPTPP", "tpp.partners-call"),
    ("America walking away from the TPP", "Japan walking away from the TPP", "tpp.us-withdrawal"),
    ("Biden nudging Seoul and Tokyo closer", "Seoul nudging Biden and Tokyo closer", "korea.us-facilitation"),
    ("Kishida drawing parallels between Ukraine and Taiwan", "Putin drawing parallels between Ukraine and Taiwan", "ukraine.taiwan-parallels"),
    (
        "Japan following American penalties on Russia",
        "America following Japanese penalties on Russia",
        "ukraine.sanctions",
    ),
    ("what do ASEAN leaders think of Japan", "Japanese opinion of ASEAN leaders", "southeast-asia.leaders-reviews"),
    ("who encouraged Japan to expand cooperation", "who encouraged America to expand cooperation", "partners.us-encouragement"),
    ("Japanese part in setting up the CPTPP", "American part in setting up the CPTPP", "tpp.cptpp-formation"),
    ("visits to ASEAN capitals by Japanese officials", "visits to Tokyo by ASEAN officials", "southeast-asia.official-visits"),
    ("who limits contact with Cambodia's regime", "who does Cambodia's regime limit contact with", "southeast-asia.us-interaction-restrictions"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "exchanged", "id"), PAIRS)
def test_a_question_is_answered_as_it_is_asked(right: str, exchanged: str, id: str) -> None:
    assert id in [hit.fact.id for hit in LIBRARY.search(right, 3).hits]
    assert id not in [hit.fact.id for hit in LIBRARY.search(exchanged).hits]


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("do Japan and China have disputes with each other", "china.maritime-territorial-disputes"),
        ("trade between Japan and the US", "trade.total-with-japan-2022"),
        ("how do Southeast Asian leaders view Japan?", "southeast-asia.leaders-reviews"),
        ("would Americans get dragged into a war over Taipei", "taiwan.us-involvement"),
        ("American and Japanese policy in ASEAN fit together", "southeast-asia.complements-us-policy"),
        ("Is Japan's economy bigger than America's?", "economy.japan-economy-rank"),
        ("how does Japan's policy in Southeast Asia fit with ours?", "southeast-asia.complements-us-policy"),
        (
            "does Japan's policy in Southeast Asia fit with that of the US",
            "southeast-asia.complements-us-policy",
        ),
        ("PRC top partner", "china.top-trading-partner"),
        ("was Korea colonized by Japan", "korea.colonial-rule"),
        ("Kim Jong Un as a joint worry of Washington and Tokyo", "alliance.shared-goal-north-korea"),
    ],
)
def test_what_has_no_order_is_answered(query: str, id: str) -> None:
    assert id in [hit.fact.id for hit in LIBRARY.search(query, 1).hits]


@pytest.mark.parametrize(
    "query",
    [
        "When did we sign the critical minerals deal with Tokyo?",
        "when did Tokyo sign the critical minerals deal with us",
    ],
)
def test_who_signs_with_somebody_is_either(query: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.id == "minerals.agreement"


@pytest.mark.parametrize(
    ("query", "others"),
    [
        ("who protects Japan besides America", []), ("who has troops in Japan other than the US", []),
        ("who drafted Japan's constitution apart from the US", []),
        ("who does Japan aid besides Ukraine", ["southeast-asia.development-assistance"]),
        ("who sanctioned Russia besides Japan", ["ukraine.sanctions"]),
    ],
)  # fmt: skip
def test_who_else_is_asked_for_is_somebody_else(query: str, others: list[str]) -> None:
    assert [hit.fact.id for hit in LIBRARY.search(query, 1).hits] == others
