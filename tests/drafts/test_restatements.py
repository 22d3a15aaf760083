"""Facts in the words of other writers: one slip each, which is found, and the same without it, which is not.

Each pair is of one rule that reads more than a figure and its noun; each draft names the report and its day.
`memos/` holds whole memos without a fault, in several styles, and slips to plant in them; `right.txt` single
sentences without one, in the words of many writers, `wrong.psv` others with one.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES
from usjapan_cli.drafts.findings import Finding

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
PAIRS = [  # the code, the slip in brackets, what is right in its place
    # a name between the same words; a country that no fact near has
    ("UD104", "Kishida and [Moon] have exchanged reciprocal summit visits.", "Yoon"),
    ("UD104", "Residents of [Hokkaido] have long expressed widespread opposition to new bases.", "Okinawa"),
    ("UD104", "Among the security goals they share is countering threats from [South] Korea.", "North"),
    ("UD104", "The Quad consists of the United States, Japan, Australia, and [South Korea].", "India"),
    ("UD104", "The Inflation Reduction Act is Public Law [117-58].", "117-169"),
    ("UD104", "Japan is one of 14 inaugural negotiating partners of IPEF as of 2022. Led by [Singapore], the framework takes "
     "in labor and the environment.", "the United States"),
    ("UD102", "The biggest buyer of American goods and services in 2022 was [Mexico].", "Canada"),
    # who does what to whom
    ("UD105", "As of May 2023 [the United States] was the largest source of foreign direct investment in [Japan].",
     "Japan|the United States"),
    ("UD105", "Japan has given [Russia] humanitarian and material support.", "Ukraine"),
    ("UD105", "In 2022 the United States ran a trade [surplus] with Japan of about $68 billion.", "deficit"),
    ("UD105", "In 2022 U.S. [exports] to China exceeded [imports] from it.", "imports|exports"),
    ("UD105", "The plan would move Futenma from [a less-congested area into a crowded city].",
     "a crowded city into a less-congested area"),
    ("UD105", "[The LDP] is more dovish than [Komeito].", "Komeito|the LDP"),
    ("UD105", "[Japan] pulled out of the TPP in 2017.", "The United States"),
    ("UD105", "[The towns that host U.S. troops pay compensation to the Japanese government].",
     "The Japanese government pays compensation to the towns that host U.S. troops"),
    ("UD106", "The documents [spell out] how Tokyo means to carry out these goals but are silent on how far it will act in "
     "tandem with us.", "do not spell out"),
    # the contrary, in a verb's other form, or by a denial
    ("UD106", "Japan has [withheld] humanitarian and material support from Ukraine.", "sent|to Ukraine"),
    ("UD106", "The Biden Administration has [hindered] the rapprochement between Tokyo and Seoul.", "helped along"),
    ("UD106", "Washington and Tokyo both [trust] Beijing.", "distrust"),
    ("UD106", "The Senkakus are [inhabited] islets.", "uninhabited"),
    ("UD106", "Tokyo and Beijing have largely [failed to keep] tensions over the Senkakus from escalating.", "kept"),
    # what is covered and what is left out, what is thought by whom, who runs a surplus
    ("UD106", "IPEF leaves out [labor and the environment].", "tariffs"),
    ("UD106", "IPEF deals with [tariffs].", "labor"),
    ("UD106", "In IPEF market access is left out; so are [labor and the environment].", "tariffs"),
    ("UD302", "[U.S. firms and officials] have concerns over [Japan's] rules that tie electric vehicle credits to localization.",
     "Japanese firms and officials|U.S."),
    ("UD105", "In 2022 [Japan] bought more from us than it sold us.", "the United Kingdom"),
    ("UD105", "U.S.-Japan trade in 2022: that was a [surplus] of $68 billion for us.", "deficit"),
    ("UD106", "Japan and South Korea have [no] territorial dispute.", "a"),
    ("UD104", "South Korea has a new leader. [Moon Jae-in], in office since May 2022, wants better ties with Tokyo.", "Yoon Suk-yeol"),
    ("UD106", "IPEF [grants market access].", "covers labor"),
    # how many, how much of it
    ("UD202", "The 2019 deals free up [most] goods trade.", "some"),
    # figures: the same things in other words, among the words of another fact, that follow from others
    ("UD101", "[Some 40,000] American service members were stationed on Japanese soil in May 2023.", "Over 50,000"),
    ("UD101", "Together with [11] other countries, Japan joined IPEF as a negotiating partner in 2022.", "13"),
    ("UD101", "Kishida and Yoon exchanged summit visits, the first in over [two decades].", "a decade"),
    ("UD101", "As of May 2023 Japan paid roughly $2 billion a [month] toward the stationing of U.S. personnel.", "year"),
    ("UD101", "In 2022 IPEF had [13] inaugural negotiating partners, Japan counted in.", "14"),
    ("UD105", "In 2022 Japan bought [$188 billion] of our goods and services.", "$120 billion"),
    ("UD105", "In 2022 the United States sold Japan goods and services worth a hundred and [eighty-eight] billion dollars.",
     "twenty"),
    ("UD108", "Japan colonized Korea in 1910 and held it until 1945, for [45] years.", "35"),
    ("UD102", "In 2022 Japan ranked [fourth] among U.S. export markets.", "fifth"),
    ("UD102", "If the increase takes effect, only [one country] would have a bigger defense budget.", "two countries"),
    ("UD101", "Okinawa: over half of USFJ personnel as of May 2023, on [4%] of the country's land.", "less than 1%"),
    ("UD108", "Japan colonized Korea for [45] years, from 1910.", "35"),
    ("UD102", "In 2022 Japan was the [seventh]-largest market for everything we export.", "fifth"),
    ("UD102", "In May 2023, Japan = our [#3] trading partner overall.", "#4"),
    ("UD103", "There is a task force on labor standards in supply chains, too, set up in [late 2022].", "early 2023"),
    ("UD103", "Tokyo's posture has grown more assertive since the early [2000s].", "2010s"),
    ("UD103", "Japan has two limited deals with us, signed in 2019, that came into force in [2022].", "2020"),
    ("UD103", "The United States left the TPP. That exit, in [2018], still rankles.", "2017"),
    ("UD103", "Washington pulled out of the TPP in [2016].", "2017"),
    ("UD103", "IPEF, which Japan joined in [2021], does not cover market access.", "2022"),
    ("UD103", "Yoon became president in [March] 2022.", "May"),
    ("UD103", "\n\n## 2022\n\n- [June]: the first \"Economic 2+2\"", "July"),
    ("UD103", "\n\n## 2023, in more detail\n\n- **[February].** The critical minerals agreement is signed.", "March"),
    # partners of trade side by side: in which order, how many times, several together
    ("UD105", "Mexico bought [more] of our exports than Canada did in 2022.", "less"),
    ("UD105", "In 2022 we bought more from [Germany] than from [China].", "China|Germany"),
    ("UD105", "U.S. exports to Germany [exceeded] those to Mexico in 2022.", "fell short of"),
    ("UD105", "The U.S. deficit with Canada was [wider] than that with Mexico.", "narrower"),
    ("UD105", "As a supplier to us Mexico was [ahead of] China.", "behind"),
    ("UD105", "In 2022 the U.K. bought more from us than Japan did; it sold us [more], too.", "less"),
    ("UD108", "U.S. imports from China were [twice] those from Japan.", "three times"),
    ("UD108", "The U.S. trade gap with Mexico was [over four times] the gap with Japan.", "about twice"),
    ("UD108", "In 2022 we sold Canada [over five times] as much as we sold Japan.", "over three times"),
    ("UD108", "In 2022 U.S. purchases from Germany edged out those from Japan by [$12 billion].", "$2 billion"),
    ("UD101", "China made up a fifth of Japan's goods trade in 2022; the American share was 14%. The two together make "
     "up about [half].", "a third"),
    # the sum that the sentence before leaves open; ranks and counts behind a label, or before their owner
    ("UD101", "The U.S. trade deficit with Japan was $68 billion in 2022. The one with Mexico came to [$183 billion].",
     "$138 billion"),
    ("UD102", "Biggest seller to us in 2022: [Canada]", "China"),
    ("UD102", "Our No. 1 customer in 2022: [Mexico]", "Canada"),
    ("UD101", "Trilateral summits with Biden by May 2023: [five]", "three"),
    ("UD101", "Member nations of the CPTPP as of May 2023: [fourteen]", "11"),
    ("UD102", "Japan's economy, May 2023: world no. [5]", "3"),
    ("UD102", "Rank among U.S. partners overall, May 2023: [7th]", "4th"),
    ("UD102", "[Seventh] among the world's economies was Japan's in May 2023.", "Third"),
    ("UD101", "By [five] security documents, released in 2022, was the change set out.", "three"),
    ("UD101", "China's share of Japan's goods trade, 2022: a fifth. U.S. share, same year: [9%]", "14%"),
    ("UD103", "Minerals pact with Japan (EV credits): signed [May 2023]", "March 2023"),
    ("UD108", "Japan's colonial rule over the Korean Peninsula began in 1910. It lasted [25] years, and issues of history stem from it.",
     "35"),
    # whose view it is, where the reader is spoken to, or the words for it are other ones
    ("UD301", "Readers should keep in mind that the rise of China's power and influence [] harms the security of both nations.",
     "is seen by both governments as what"),
    # hedges as signs, dropped in a part of a sentence, other quantities, absolutes
    ("UD202", "As of May 2023, [<]50,000 U.S. troops were based in Japan.", ">"),
    ("UD201", "Its officials visit often, and its approach [] complements U.S. policy in Southeast Asia.", "generally"),
    ("UD201", "Tokyo has adopted [a few] of the sanctions against Russia used by America and Europe.", "most"),
    ("UD202", "Elections to the parliament [must be held by] 2025.", "need not be held until"),
    ("UD202", "Parliamentary elections [have to be called before] 2025.", "need not be called until"),
    ("UD202", "No parliamentary election [may] be held before 2025.", "need"),
    # a condition that is only stressed, a part of a sentence with its own `would`, a cause that is one of several
    ("UD201", "A conflict over Taiwan could involve the United States and would [] implicate forces in Japan, above all in Okinawa.", "likely"),
    ("UD201", "The EV provisions of the IRA were written [] because policymakers feared dependence on China for batteries.", "partly"),
    ("UD201", "[With] the planned increase, Japan's defense budget [is] the third-largest in the world.",
     "Should it get|would be"),
    ("UD201", "Japan has expanded its security cooperation with Australia, India, the Philippines, and the United Kingdom. "
     "Those ties [] cut its dependence on American security.", "might"),
    ("UD202", "A war over Taiwan is [bound] to affect American and Japanese forces in Japan.", "likely"),
    # scope, view
    ("UD203", "Japan's recovery from the pandemic has been slower than that of all [] economies.", "advanced"),
    ("UD301", "[The United States] should consider joining the CPTPP.",
     "Some Members of Congress say that the United States"),
]  # fmt: skip


MEMOS = Path(__file__).with_name("memos")
FOUND = 0.65  # of the slips planted in the memos
TODAY = "2026-11-25"


@cache
def libraries() -> tuple[Library, Library]:
    return load(), load(edition="latest")


def problems(text: str, file: str = "memo.md") -> list[Finding]:
    """Check a draft; return what is found that is no mere note."""
    library, later = libraries()
    format = "markdown" if file.endswith(".md") else "text"
    findings = check_draft(text, file, format, library, TODAY, later=later).findings
    return [one for one in findings if RULES[one.code].severity != INFO]


@pytest.mark.parametrize(("code", "draft", "right"), PAIRS, ids=[draft for _, draft, _ in PAIRS])
def test_a_slip_is_found_and_what_is_right_is_not(code: str, draft: str, right: str) -> None:
    words = iter(right.split("|"))
    wrong = draft.replace("[", "").replace("]", "").replace("  ", " ")
    mended = re.sub(r"\[[^\]]*\]", lambda match: next(words), draft)
    assert code in [one.code for one in problems(SOURCE + wrong)]
    assert problems(SOURCE + mended) == []


@pytest.mark.parametrize("name", sorted(path.name for path in MEMOS.glob("memo-*")))
def test_a_memo_without_a_fault_has_no_problem(name: str) -> None:
    assert problems((MEMOS / name).read_text(encoding="utf-8"), name) == []


def test_most_slips_in_the_memos_are_found() -> None:
    lines = (MEMOS / "slips.psv").read_text(encoding="utf-8").splitlines()
    slips = [line.split("|") for line in lines if not line.startswith("#")]
    found = [_is_found(name, right, wrong) for name, _, right, wrong in slips]
    assert sum(found) >= FOUND * len(found)


def _is_found(name: str, right: str, wrong: str) -> bool:
    """Tell whether a problem overlaps the words of a slip, in its paragraph beneath the memo's head."""
    text = (MEMOS / name).read_text(encoding="utf-8")
    assert text.count(right) == 1
    head, *paragraphs = text.split("\n\n")
    own = [paragraph for paragraph in paragraphs if right in paragraph]
    read = "\n\n".join([head, *own])
    start, draft = read.index(right), read.replace(right, wrong)
    starts = [0, *(match.end() for match in re.finditer("\n", draft))]
    places = [
        (starts[one.line - 1] + one.column - 1, starts[one.end_line - 1] + one.end_column - 1)
        for one in problems(draft, name)
    ]
    return any(first < start + len(wrong) and start < last for first, last in places)


def sentences(name: str) -> list[str]:
    """Return the lines of a file beside this one that are no remarks."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_right_sentences_have_no_problem() -> None:
    found = {said: problems(f"{SOURCE}{said}\n") for said in sentences("right.txt")}
    assert {said: [one.message for one in faults] for said, faults in found.items() if faults} == {}


def test_wrong_sentences_have_one() -> None:
    said = [line.partition("|")[2] for line in sentences("wrong.psv")]
    assert [text for text in said if not problems(f"{SOURCE}{text}\n")] == []


def test_cells_of_words_are_read_with_their_row() -> None:
    table = "| Topic | What to say |\n|---|---|\n| Bases | About 60% of the facilities that USFJ uses are in Okinawa |\n"
    assert [(one.code, one.text) for one in problems(SOURCE + table)] == [("UD101", "60%")]


def test_the_day_of_a_draft_dates_no_figure() -> None:
    draft = "*Revised June 9, 2023. Background: Congressional Research Service.*\n\nOver 50,000 U.S. troops are based in Japan.\n"
    assert [one.code for one in problems(draft)] == ["UD403"]
    assert problems(draft.replace("June 9", "May 15")) == []


def test_an_as_of_date_dates_the_rest_of_its_paragraph() -> None:
    undated, dated = (
        "Japan is the fourth-largest U.S. trading partner overall.",
        "As of May 2023 Komeito was the smaller party in a coalition with the LDP.",
    )
    assert [one.code for one in problems(f"{undated} {dated}\n")] == ["UD403"]
    assert problems(f"{dated} {undated}\n") == []


def test_a_cell_with_its_partner_above_the_table() -> None:
    table = "# U.S. trade with Japan in 2022\n\n| Measure | Amount |\n|---|---|\n| Deficit | ${} billion |\n"
    assert [one.text for one in problems(SOURCE + table.format(86))] == ["$86 billion"]
    assert problems(SOURCE + table.format(68)) == []


def test_a_draft_that_names_an_edition_is_held_against_it() -> None:
    draft = "As of {}, roughly half of the U.S. military personnel in Japan were in Okinawa."
    assert [one.code for one in problems(draft.format("May 2023"))] == ["UD202"]
    assert problems(draft.format("October 2026")) == []


DATINGS = [
    "Source: CRS IF10199, 5/15/23.",
    "Figures of the Congressional\nResearch Service, as of May\n15, 2023.",
    "Based on a brief dated May 15th, 2023, by the Congressional Research Service.",
    "REF: CRS IN FOCUS IF10199, MAY 15, 2023",
    "All of it after Congressional Research Service (2023).",
]


@pytest.mark.parametrize("dating", DATINGS)
def test_a_source_is_dated_in_many_ways(dating: str) -> None:
    assert problems(f"{dating}\n\nOver 50,000 U.S. troops are based in Japan.\n") == []


@pytest.mark.parametrize("now", ["Today, over", "As we speak, over", "The current number is over"])
def test_what_is_called_current_is_not(now: str) -> None:
    found = problems(f"{SOURCE}{now} 50,000 U.S. troops in Japan.\n")
    assert [one.code for one in found] == ["UD402"]


def test_each_thing_that_is_called_current_is_found() -> None:
    said = "Japan is today the fourth-largest overall U.S. trading partner, and over 50,000 troops are now based there."
    assert [one.text for one in problems(f"{SOURCE}{said}\n")] == ["today", "now"]


def test_a_label_is_no_claim_and_what_it_labels_is() -> None:
    draft = "New bases. {} in Okinawa is widespread and long-standing.\nTrade deals. There are two limited ones.\n"
    assert problems(SOURCE + draft.format("Opposition to them")) == []
    assert "UD106" in [one.code for one in problems(SOURCE + draft.format("Support for them"))]


def test_what_has_another_share_is_not_supported() -> None:
    library, _ = libraries()
    said = "Okinawa makes up less than {}% of Japan's territory."
    found = {
        share: [one.code for one in check_draft(said.format(share), "memo", "text", library, TODAY).findings]
        for share in (1, 5)
    }
    assert "UD001" in found[1]
    assert "UD001" not in found[5]


def test_a_heading_weakens_what_stands_below_it() -> None:
    draft = "# {}\n\n- Trilateral security relations with South Korea, one focus of congressional interest\n"
    assert problems(SOURCE + draft.format("What Congress usually watches")) == []
    assert [one.code for one in problems(SOURCE + draft.format("What Congress watches"))] == ["UD201"]


def test_a_heading_says_whose_view_it_is() -> None:
    draft = "# {}\n\n- Secure supply chains, broader income redistribution, green growth, digital technology, broadly\n"
    assert problems(SOURCE + draft.format("What Mr. Kishida wants at home")) == []
    assert [one.code for one in problems(SOURCE + draft.format("At home"))] == ["UD301"]


def test_who_held_an_office_is_told_by_the_date_of_what_he_did() -> None:
    draft = "# Japan's security documents\n\nPrime Minister {}'s government released three of them in 2022.\n"
    assert problems(SOURCE + draft.format("Kishida")) == []
    assert [one.code for one in problems(SOURCE + draft.format("Suga"))] == ["UD104"]


def test_what_is_called_false_is_not_claimed() -> None:
    assert problems(f"{SOURCE}- China administers the Senkaku Islands. (False.)\n") == []
    assert [one.code for one in problems(f"{SOURCE}- China administers the Senkaku Islands. (True.)\n")] == [
        "UD105"
    ]


def test_what_stands_under_a_myth_is_not_claimed() -> None:
    assert problems(f"{SOURCE}Myth: China administers the Senkaku Islands.\n") == []
    assert [one.code for one in problems(f"{SOURCE}Fact: China administers the Senkaku Islands.\n")] == [
        "UD105"
    ]
