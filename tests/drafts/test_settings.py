"""Right words in settings of their own, a timeline or the prose under a table, and slips of the same kind."""

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
RIGHT = [
    "As of May 2023 IPEF takes in digital trade, but it does not cut tariffs.",
    "As of May 2023, Japanese officials drop by often in Southeast Asia, where Japan has launched security initiatives.",
    "As of May 2023, the Liberal Democrats governed Japan with Komeito, the smaller party of the two.",
    "In 2022 China had 20% of Japan's goods trade, against 14% for the United States.",
    "The two governments signed their first air services agreement in 1952.",
    "Prime Minister Hatoyama's motto was fraternity.",
    "Was the 2022 deficit larger with Germany or Japan?\n\nGermany, by $9 billion.",
    "Prime Minister Abe spoke to ministers in the United States in April 2015, as he was to do more than once.",
    "List our six partners by U.S. exports of 2022, largest first.",
    "U.S. trade with its partners in 2022, both directions added up: China third, at $762 billion; Japan fourth, at $308 billion.",
    # what is an aim has no holder before it
    "Countering the threats from North Korea is another aim that they share.",
    "Meeting the challenge of China's growing power is a goal they have in common.",
    # a turn of speech that a fact has by another name
    "Living so near to China adds to Japan's worries, and to its reasons for keeping things calm.",
    # what somebody worries about is, by another fact, so
    "Public Law 117-169 ties tax credits for electric vehicles to requirements on mineral sourcing and localization.",
    # ranks and shares in the prose under a table
    "Taken together, sales and purchases put Canada first among the six in 2022.",
    "By purchases and sales combined, Mexico is second among the six.",
    "In 2022 trade both ways put Canada first among the six. Japan is fourth, $5 billion ahead of Germany.",
    "Mexico was our second-largest supplier in 2022. Japan was fifth, just behind Germany.",
    "China was on top in 2022 with 20% of Japan's goods trade; the United States, with 14%, was six points behind.",
    "China was on top in 2022 with 20% of Japan's goods trade; the United States, with 14%, came second.",
    "Of Japan's goods trade in 2022 China had 20%; the United States, at 14%, came next.",
    "Over half of the people in U.S. Forces Japan are on Okinawa, along with about 25 percent of the facilities they use.",
    "The memory of colonial rule, which lasted 35 years, still divides Japan and South Korea.",
    "Japan and South Korea plummeted into a quarrel that lasted five years.",
    "Japan colonized the Korean Peninsula for more than 30 years.",
    "Japan colonized the Korean Peninsula for about 35 years.",
    "Mexico is a bigger customer than Japan by far, since what we sell there is about three times what we sell to Japan.",
    # a rank in the world; a partner, a party, a scope
    "Should the planned increase come about, Japan's defense budget would be the third-largest anywhere.",
    "Congress generally looks at two things: alliance cooperation and three-way security ties with South Korea.",
    "Three-way exercises with the Philippines were held in June.",
    "As of May 2023, the Liberal Democrats and their smaller partner Komeito are in firm control of the Diet.",
    "As of May 2023, the ruling party, Kishida's Liberal Democratic Party, and Komeito control the Diet.",
    "The Democratic Party holds the Senate.",
    "As of May 2023, Japanese investors held more U.S. Treasury securities than anyone else abroad.",
    "As of May 2023, no other foreign investors hold as many U.S. Treasury securities as Japan's.",
    "As of May 2023, about 25% of the bases that U.S. Forces Japan use were in Okinawa.",
    "Okinawans have long voiced widespread opposition to any more American bases in their prefecture.",
    # a hedge, a view, the reverse
    "Some Members of Congress have called for the United States to consider joining the CPTPP.",
    "The two limited agreements set rules for digital trade and liberalize a part of the trade in goods.",
    "Kishida's government sees Russia's aggression as a threat to the rules-based order, and Asia has taken note.",
    "The allies have improved their operational capability as a combined force since the early 2000s despite legal constraints in Japan.",
    "The IPEF is a U.S.-led initiative that Japan has joined.",
    "The IPEF is an American-led initiative that Japan has joined.",
    "China has declined to take part in the IPEF negotiations, of which Japan is an inaugural partner.",
    "The Japanese-led hospital ship called at Manila.",
    "Canada leads the six; Mexico is second; China third. Japan is fourth, Germany fifth.",
    "In 2022 we sold it $120 billion and bought $188 billion. Japan is fourth, after China.",
    "Outside the United States, nobody held more Treasury securities than Japanese investors as of May 2023.",
    "The limited trade deals of 2019 opened up trade in goods to a certain extent.",
    "The Trump Administration launched joint initiatives on infrastructure with Japan in Southeast Asia.",
    "Okinawans have long objected to building bases in their prefecture, and widely so.",
    "A few lawmakers have urged the United States to consider joining the CPTPP.",
    "Koreans remember the 35 years of Japanese colonial rule.",
    "The 35-year colonization of the Korean Peninsula by Japan is remembered in Seoul.",
    "Protests against the bases at Yokota drew 200 people.",
    "Thanks to the alliance, the two forces have gained in operational capability since the early 2000s.",
    "Japan hosts the G7 summit in May 2023, weeks before the IPEF ministerial that the United States was to host.",
    "Japan colonized the Korean Peninsula from 1910 to 1945. The two have been at odds for 78 years.",
    "As of May 2023 the Party and Komeito, its smaller partner, firmly control the Diet.",
    # an office in another sentence than the fact's; a summit of others
    "Prime Minister Yoshida signs for Japan at the Presidio in San Francisco on September 8.",
    "Prime Minister Hatoyama stayed at the Imperial Hotel.",
    pytest.param(
        "## 2023\n\n- February: Japan signs a trade paper.\n- May 19-21: Hiroshima hosts the G7 summit.",
        marks=pytest.mark.xfail(strict=True, reason="a vaguer deed than the fact's"),
    ),
    "The G20 leaders were to meet later in the year, hosted by New Delhi.",
]
WRONG = [
    ("UD203", "As of May 2023, Japan had launched several initiatives in Southeast Asia that stress building capacity in all fields."),
    ("UD104", "As of May 2023 the disputed islets lay in the South China Sea, and nobody lived on them."),
    ("UD104", "The plan, in many parts and not without critics at home or abroad, would take spending to 2% of GDP, as ASEAN standards do."),
    ("UD101", "In 2022 China had 20% of Japan's goods trade, against 24% for the United States."),
    ("UD302", "Australia says that China's rising power is detrimental to national security."),
    ("UD106", "Being close to China calms Japan's concern about that country's rising power and influence."),
    ("UD301", "The new mineral-sourcing and localization requirements of the Inflation Reduction Act are worrying."),
    ("UD102", "Taken together, sales and purchases put Canada second among the six in 2022."),
    ("UD102", "In 2022 trade both ways put Canada first among the six. Japan is fifth, ahead of Germany."),
    ("UD203", "China was on top in 2022 with 20% of Japan's trade in goods and services."),
    ("UD101", "China was on top in 2022 with 20% of Japan's goods trade; the United States, with 16%, was far behind."),
    ("UD101", "The U.S. share of Japan's goods trade was 24% that year; China's was a fifth."),
    ("UD101", "China's share of Japan's goods trade in 2022 was 30%, and the U.S. share was 14% the same year."),
    # shares in a long sentence; how long something lasted; how many times as much
    ("UD101", "More than half of the people in U.S. Forces Japan are on Okinawa, along with about 35 percent of the facilities they use."),
    ("UD101", "About 40 percent of the facilities that U.S. Forces Japan use, and over half of their people, are on Okinawa."),
    ("UD108", "The memory of colonial rule, which lasted 25 years, still divides Japan and South Korea."),
    ("UD108", "Japan colonized the Korean Peninsula for 45 years."),
    ("UD108", "Mexico is a bigger customer than Japan by far, since what we sell there is about double what we sell to Japan."),
    # a rank in the world; a partner, a party, a scope put for another
    ("UD102", "If the planned increase in spending comes about, Japan's defense budget would be the fourth-largest anywhere."),
    ("UD102", "If the increase takes effect, Japan's defense budget would be the second-largest on the planet."),
    ("UD104", "Congress generally looks at two things: alliance cooperation and three-way security ties with the Philippines."),
    ("UD104", "Oversight in Congress of relations with Japan generally focuses on trilateral security relations with Australia."),
    ("UD104", "As of May 2023, the Constitutional Democratic Party and Komeito, its smaller partner, control the Diet."),
    ("UD203", "As of May 2023, Japanese investors held more U.S. Treasury securities than anyone else."),
    ("UD203", "As of May 2023, no other group of investors holds as many U.S. Treasury securities as Japan's."),
    ("UD203", "As of May 2023, nobody holds more U.S. Treasury securities than Japanese investors."),
    ("UD203", "As of May 2023, U.S. forces use about 25% of the prefecture's land in Okinawa."),
    # a hedge of something else; what is done to some of a thing; a view that others take note of
    ("UD201", "Members of Congress have called for the United States to consider joining the CPTPP, a pact that owes its existence in part to Japan."),
    ("UD201", "The two limited agreements set rules for digital trade and liberalize trade in goods."),
    ("UD201", "Japan has kept up its aid. It has adopted the sanctions against Russia that the United States and Europe employ."),
    ("UD301", "Russia's aggression threatens the rules-based international order, and Asia has taken note."),
    ("UD301", "Take note: Russia's aggression threatens the rules-based international order."),
    # the reverse: with the help of what is in the way, who leads, who keeps out
    ("UD106", "Thanks to political and legal constraints in Japan, the alliance has gained in operational capability since the early 2000s."),
    ("UD105", "The IPEF is a Japanese-led initiative that the United States has joined."),
    ("UD105", "The Indo-Pacific Economic Framework is a regional economic and trade initiative led by Tokyo."),
    ("UD106", "Congress wants the United States to consider the CPTPP. In the meantime there is IPEF, but Japan has declined to take part in those negotiations."),
    ("UD106", "Japan sat out the IPEF negotiations in 2022."),
    ("UD104", "The Trump Administration leads the IPEF."),
    ("UD201", "Lawmakers have urged the United States to consider joining the CPTPP."),
    ("UD201", "Senators have called on the United States to consider joining the CPTPP."),
    ("UD108", "Koreans remember the 45 years of Japanese colonial rule."),
    ("UD108", "The 25-year colonization of the Korean Peninsula by Japan is remembered in Seoul."),
    ("UD106", "Because of Russian threats to curtail energy supplies, Japan has given Ukraine humanitarian and material support."),
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


def undated(text: str, library: Library) -> set[str]:
    """Return the sentences that have no date, or an old one, in a draft that ends with such a one."""
    findings = check_draft(f"{text}\n\n{UNDATED}\n", "memo.md", "markdown", library, "2026-11-25").findings
    return {one.text for one in findings if one.code in ("UD401", "UD403")}


UNDATED = "Kishida and Yoon have held three trilateral summits with President Biden."


@pytest.mark.parametrize(
    "text",
    [
        "According to the Congressional Research Service, ties plummeted in the five years before May 2023.",
        "The Congressional Research Service counts what has happened since May 2023 as well.",
    ],
)
def test_until_when_something_was_is_no_day_of_a_source(text: str, library: Library) -> None:
    assert UNDATED in undated(text, library)


@pytest.mark.parametrize(
    "text",
    [
        "According to the Congressional Research Service (May 2023), ties plummeted in the five years before.",
        "The report of the Congressional Research Service reached Members before recess, on May 15, 2023.",
        "Japan and its neighbors: a chronology\nAs of May 15, 2023. All dates are of the day itself.",
    ],
)
def test_the_day_of_a_source_dates_the_draft(text: str, library: Library) -> None:
    assert undated(text, library) == set()
