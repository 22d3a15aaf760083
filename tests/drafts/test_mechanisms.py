"""One fault in the many ways of writing it: each is found, and what is right in its place is not.

The pairs are of whole mechanisms (who stands where a fact has another, what lifts a limit, what is called
current), each in varied syntax.
"""

import re

import pytest
from test_restatements import SOURCE, problems

PAIRS = {
    "UD104": [
        # a country beside the words that a fact has beside another
        "Shared security goals of the two allies include countering threats from [Pakistan].|North Korea",
        'The first "Economic 2+2" was held between the United States and [Australia] in July 2022.|Japan',
        "The critical minerals agreement of March 2023 was signed between Japan and [Canada].|the United States",
        "The IPEF ministerial planned for late May 2023 was to be hosted by [Singapore].|the United States",
        "[The Philippines] is a party to the dispute over the Senkaku Islands besides Japan and China.|Taiwan",
        "Relations between Japan and [North Korea] are perennially fraught.|South Korea",
        "President Biden has embraced the Quad of the United States with Japan, Australia, and [Indonesia].|India",
        "The Task Force on Human Rights and Labor Standards in Supply Chains was set up with [India] in early 2023.|Japan",
        # by what name something goes
        "The disputed Senkaku Islands go by the name of [Takeshima] in China.|Diaoyu",
        "Beijing's name for the disputed Senkaku Islands is [Liancourt].|Diaoyu",
        "Japan's parliament is called [the Bundestag]; as of May 2023 the LDP and Komeito firmly controlled it.|the Diet",
        # unions of countries, initials
        "Security-related outlays are to rise to 2% of GDP, in line with [European Union] standards.|NATO",
        "President [Moon], who took office in May 2022, has prioritized better relations with Japan.|Yoon",
    ],
    "UD102": [
        "As a supplier, Mexico ranked [first] of the six in 2022.|second",
        "As a market for U.S. exports, Britain came [fifth] of the six in 2022.|fourth",
        "Counting both directions, Japan came [fifth] of the six partners that the report charts.|fourth",
        "Of the six partners in the chart, China was the [second]-largest customer in 2022.|third",
        "No. [5]: Canada's rank as a source of U.S. imports in 2022.|3",
        "Mexico came [third] and Canada [second] of the six by two-way trade in 2022.|second|first",
    ],
    "UD105": [
        "In 2022 our deficit with Germany was [smaller] than our deficit with Japan.|larger",
        "In 2022 we exported [less] to Japan than to Germany.|more",
        "In 2022 U.S. imports from [Canada] exceeded those from [Mexico].|Mexico|Canada",
    ],
    "UD202": [
        "As of May 2023 Japan paid [at least] $2 bn a year toward the cost of U.S. troops there.|about"
    ],
    "UD203": [
        # what is denied or done at all
        "As of May 2023 the United States and Japan did not have any [] trade agreement.|comprehensive",
        "As of May 2023 there was no [trade agreement of any kind] between the United States and Japan.|"
        "comprehensive trade agreement",
        # of a country, and of all around it; of some economies, and of all
        "As of May 2023, over 50,000 U.S. troops were based [around the Pacific].|in Japan",
        "Japan's economy has rebounded from the pandemic more slowly than [rich and poor] economies.|other advanced",
        "Japan's economic rebound from the pandemic has trailed [that of] the [rest of the world].||world's other advanced economies",
        # of goods, of services, of both, whatever the sum beside it is of
        "We bought $190 billion in German [wares and merchandise] and sold Germany $113 billion in goods and services "
        "in 2022.|goods and services",
        "In 2022 we had a deficit with Mexico. Britain bought $159 billion in American [services].|goods and services",
    ],
    "UD101": [
        # whose share of what was told before
        "China had 20% of Japan's goods trade in 2022; the U.S. figure was [19%].|14%",
        "The United States had 14% of Japan's goods trade in 2022. China's share was [12%].|20%",
        "In 2022 Kishida's government released [four] strategy papers.|three",
    ],
    "UD108": [
        "Japan's [55]-year colonization of the Korean Peninsula left sensitive historical issues.|35",
    ],
    "UD301": [
        "[Both economies] have to become more competitive and more resilient.|At the July 2022 Economic 2+2, "
        "officials of both said they",
        'China is an "unprecedented strategic challenge"[].|, says Japan in its 2022 security documents',
    ],
}
CASES = [(code, *draft.split("|", 1)) for code, drafts in PAIRS.items() for draft in drafts]


@pytest.mark.parametrize(("code", "draft", "right"), CASES, ids=[draft for _, draft, _ in CASES])
def test_a_slip_is_found_and_what_is_right_is_not(code: str, draft: str, right: str) -> None:
    words = iter(right.split("|"))
    wrong = draft.replace("[", "").replace("]", "").replace("  ", " ")
    mended = re.sub(r"\[[^\]]*\]", lambda match: next(words), draft).replace("  ", " ")
    assert code in [one.code for one in problems(SOURCE + wrong)]
    assert problems(SOURCE + mended) == []


NOWS = [
    "In our day Japan has", "As it stands, Japan has", "At the present time Japan has", "Japan still has",
    "At this stage Japan has", "As of late Japan has", "This quarter Japan has", "Japan continues to have",
    "As of press time Japan has", "According to the latest figures Japan has", "At this very moment Japan has",
]  # fmt: skip


@pytest.mark.parametrize("now", NOWS)
def test_now_is_said_in_many_ways(now: str) -> None:
    assert [one.code for one in problems(f"{SOURCE}{now} the world's third-largest economy.\n")] == ["UD402"]


def test_then_is_not_now() -> None:
    for then in ("At the time Japan had", "At that point Japan had", "By then Japan had"):
        assert problems(f"{SOURCE}{then} the world's third-largest economy.\n") == []


def test_a_time_that_ends_today_is_past_a_year_later() -> None:
    said = "{} five years, relations between Japan and South Korea plummeted.\n"
    assert [one.code for one in problems(SOURCE + said.format("In the past"))] == ["UD402"]
    assert problems(SOURCE + said.format("As of May 2023, in the previous")) == []


PRESENT = "Japan is the fourth-largest overall trading partner of the United States.\n"
OF_A_SENTENCE = "As of May 2023, over 50,000 U.S. troops were based in Japan."


@pytest.mark.parametrize(
    "dating",
    [
        "Figures as of May 2023.",
        "# Japan in brief, as of May 2023",
        "From the Congressional Research Service, whose report I have read twice and with care, as of May 2023.",
        "As of May 2023:",
    ],
)
def test_an_as_of_date_of_the_draft_dates_all_of_it(dating: str) -> None:
    assert problems(f"{dating}\n\n{PRESENT}") == []


def test_an_as_of_date_of_a_sentence_dates_its_paragraph_and_what_is_past() -> None:
    assert [one.code for one in problems(f"{OF_A_SENTENCE}\n\n{PRESENT}")] == ["UD403"]
    assert problems(f"{OF_A_SENTENCE} {PRESENT}") == []
    assert problems(f"{OF_A_SENTENCE}\n\n{PRESENT.replace(' is ', ' was ')}") == []


RIGHT = [  # what the mechanisms must leave alone
    "Washington has helped, convening dozens of trilateral meetings at various levels.",
    "Japan adopted most of the sanctions employed by the United States and Europe and gave Ukraine "
    "humanitarian and material support.",
    "Many Okinawans, including politicians, oppose the relocation of Futenma.",
    "For decades the U.S. and central Japanese governments have tried to relocate MCAS Futenma.",
    "In 2022 the deficit was about $68 billion, or less than a fifth of the deficit with China.",
    "China and the United States together made up 34% of Japan's goods trade in 2022.",
    "Vietnam's free trade agreement with the European Union took effect in 2020.",
    "Since the early 2010s, Japan has taken a more assertive stance in security and foreign policy.",
    "The Special Measures Agreement signed in January 2022 is about host nation support.",
    "North Korea and China are challenges for both Seoul and Tokyo.",
    "The threats that Japan perceives from North Korea and China have become more acute.",
    "Of the six, Germany stood fifth by total trade in 2022.",
    "Our deficit with China in 2022 was more than five times the one with Japan.",
    "We bought German cars and sold Germany $113 billion in goods and services in 2022.",
    "Canada, which sold us $488 billion worth of goods and services in 2022, bought $427 billion.",
    "Japan bought $12 billion in American grain in 2022.",
    "Japan's recovery was slower than that of other advanced economies, if faster than some emerging and poor ones.",
    "Kishida's government released three documents in 2022; two papers on farming came later.",
    "China had 20% of Japan's goods trade in 2022; the Australian figure was 6%.",
    "U.S. forces in the Pacific include over 50,000 troops in Japan, as of May 2023.",
    "Last week a dealer in Osaka asked me what Public Law 117-169, the Inflation Reduction Act, is.",
    "First: Japan's rank as a partner is not all that matters in trade.",
    "The riots of 1970 were against U.S. bases in Okinawa.",
    "To come: an IPEF ministerial in late May 2023, which the United States hosts.",
    "The 1991 Semiconductor Agreement came before the two limited trade deals of the United States and Japan.",
    "The United States and Japan signed a tax treaty in 2003.",
    "Less formal than the U.S. alliance, Japan's security relationships with India and Australia have grown.",
]


@pytest.mark.parametrize("said", RIGHT)
def test_what_is_right_or_of_others_is_left_alone(said: str) -> None:
    assert problems(f"{SOURCE}{said}\n") == []


def test_a_time_that_opens_a_line_is_not_that_of_the_line_before() -> None:
    draft = (
        "**Early 2000s on.** The allies improve their operational capability as a combined force.\n\n"
        "**Early 2010s on.** Japan takes a more assertive stance in security and foreign policy.\n"
    )
    assert problems(SOURCE + draft) == []


def test_shared_goals_need_no_other_holder() -> None:
    said = "- Meeting the challenge of a more and more powerful China\n"
    assert problems(f"{SOURCE}## Shared goals\n\n{said}") == []
