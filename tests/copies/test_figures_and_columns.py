"""Tables, figures and notes among the text, pages in columns, and what a page's end tears."""

from __future__ import annotations

import pytest

from usjapan_cli.check.sentences import locate
from usjapan_cli.copies.columns import unfolded
from usjapan_cli.copies.drafting import digest_of
from usjapan_cli.copies.report import read_report

HEAD = "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors and Trade\n\nOverview\n\n"
BEFORE = "The harbors of Lemuria are on the north coast, and most of\nthem were built before the war. Ferries call at all of them."
AFTER = "The islands have no other ports, and few of the roads from\nthe coast are open in winter. Most goods come by sea."


def drafted(body: str) -> list[str]:
    return [sentence.text for sentence in read_report(HEAD + body + "\n").sentences]


EXPECTED = [sentence.text for sentence in read_report(f"{HEAD}{BEFORE}\n\n{AFTER}\n").sentences]


def test_a_table_of_sixty_rows_is_no_sentence() -> None:
    rows = "\n".join(f"{1940 + at} Law on the ports of the islands\nof the north" for at in range(60))
    table = f"Table 1. Laws on Ports\nYear Law\n{rows}\nSource: Harbor Office."
    assert drafted(f"{BEFORE}\n{table}\n\n{AFTER}") == EXPECTED


def test_a_cell_of_several_sentences_is_none_of_the_text() -> None:
    cell = "It keeps the ferries that call at each of the north harbors.\n" * 5
    table = f"Table 1. Offices\nName Duty\nHarbor Office\n{cell}$5 million\nSource: Harbor Office."
    assert drafted(f"{BEFORE}\n{table}\n\n{AFTER}") == EXPECTED


def test_a_paragraph_behind_a_caption_stays_where_a_later_source_line_is_another_figures() -> None:
    assert (
        drafted(f"{BEFORE}\n\nFigure 1. Harbors\n\n{AFTER}\n{AFTER}\n\nSource: Harbor Office.")[2:]
        == EXPECTED[2:] * 2
    )


def test_a_note_in_small_letters_ends_where_the_text_goes_on() -> None:
    note = "Source: The Harbor Office of Lemuria, in its yearly book of numbers on ports."
    assert drafted(f"{BEFORE}\nFigure 1. Harbors\n{note}\n{AFTER}") == EXPECTED


@pytest.mark.parametrize("mark", ["", "• "])
def test_a_sentence_waits_for_its_rest_behind_a_figure(mark: str) -> None:
    first, _, rest = f"{mark}{AFTER}".partition("\n")
    figure = "Figure 1. Harbors\nSource: Harbor Office."
    assert drafted(f"{BEFORE}\n{first}\n{figure}\n{rest}") == EXPECTED


@pytest.mark.parametrize("number", ["47.", "2029."])
def test_a_number_that_ends_a_sentence_is_no_page_number(number: str) -> None:
    before = "118-" if number == "47." else "July 1,"
    assert drafted(f"It was paid for by the law on the ports of {before}\n{number}\n\n{AFTER}")[0].endswith(
        number
    )


def test_a_line_that_a_text_has_twice_is_no_page_head() -> None:
    line = "including whether or not to build more of them."
    body = f"{BEFORE}\nCongress may ask what ports cost,\n{line}\n\n{AFTER}\nThe islands may ask that as well,\n{line}\n"
    texts = drafted(f"{body}\fLemuria: Harbors and Trade\nhttps://example.org\n")
    assert f"The islands may ask that as well, {line}" in texts


def test_captions_and_sources_that_differ_by_a_number_are_no_page_heads() -> None:
    figure = "Figure {}. Harbors\nSource: Harbor Office."
    last = "The lamps on the pier are new."
    page = "https://example.org\n\fLemuria: Harbors and Trade\n"
    parts = [f"{BEFORE}\n{page}{figure.format(1)}", f"{AFTER}\n{page}{figure.format(2)}", last]
    assert drafted("\n".join(parts)) == [*EXPECTED, last]


@pytest.mark.parametrize("ordinal", ["119th", "21st"])
def test_a_raised_ordinal_ends_no_heading(ordinal: str) -> None:
    body = f"{BEFORE}\nDuring the {ordinal}\nCongress, both houses have passed laws on ports.\n{AFTER}"
    assert f"During the {ordinal} Congress, both houses have passed laws on ports." in drafted(body)


def test_a_byline_may_have_short_forms_in_its_post() -> None:
    report = read_report(f"{HEAD}{AFTER}\nAnn Bee, Analyst in U.S. Defense Policy\nIF99999\n")
    assert [author.title for author in report.front.authors] == ["Analyst in U.S. Defense Policy"]


def side_by_side(left: list[str], right: list[str], gutter: int) -> str:
    rows = max(len(left), len(right))
    left, right = left + [""] * (rows - len(left)), right + [""] * (rows - len(right))
    return "\n".join(f"{one:{gutter}}{other}".rstrip() for one, other in zip(left, right, strict=True))


PROSE = [f"Line {at} of the text runs over the whole of its column," for at in range(30)]


def test_a_table_in_a_column_does_not_hide_the_gutter() -> None:
    table = [
        f" {1990 + at}        Law on the ports of the islands" if at % 3 == 0 else f"{'':13}and the coast"
        for at in range(30)
    ]
    page = side_by_side(
        PROSE,
        [
            "Table 1. Laws on the Ports of the Islands",
            "Year",
            *table[:25],
            "Source: Harbor",
            "Office and",
            "others.",
        ],
        66,
    )
    assert unfolded(page).split("\n")[:30] == PROSE


def test_bullets_hang_before_the_column() -> None:
    sparse = [
        line for pair in zip(PROSE[:15], ["Port        10        20"] * 15, strict=True) for line in pair
    ]
    right = [f"• {line}" if at % 4 == 0 else f"  {line}" for at, line in enumerate(PROSE)]
    lines = unfolded(side_by_side(sparse, right, 74)).split("\n")
    assert [line.strip() for line in lines[30:60]] == [line.strip() for line in right]


def test_a_note_may_run_over_the_gutter() -> None:
    page = side_by_side(PROSE, PROSE, 60).split("\n")
    page[5] = "Source: a note in small letters that is wider than its column  and the right column"
    assert unfolded("\n".join(page)).split("\n")[30:] == [*PROSE[:5], "and the right column", *PROSE[6:]]


SENTENCE = "The office of the harbor paid for the quay of the new port, and for the two lamps on the pier."


def found(copy: str, sentence: str = SENTENCE) -> bool:
    record = [("a.1.1", digest_of(EXPECTED[0])), ("a.1.2", digest_of(sentence))]
    return "a.1.2" in locate(copy, record).found


@pytest.mark.parametrize(
    "parts",
    [
        ("The office of the harbor paid for", "the quay of the new port, and for the two lamps on the pier."),
        ("The office of the harbor paid for", "the quay of the new port,", "and for the two lamps on the pier."),
    ],
)  # fmt: skip
def test_what_a_page_tore_is_put_together(parts: tuple[str, ...]) -> None:
    *first, last = parts
    body = f"\n\n{AFTER}\n\n".join([last, *first])
    assert found(f"{HEAD}{BEFORE}\n\n{body}\n\n{AFTER}\n")
    assert not found(f"{HEAD}{BEFORE}\n\n{body.replace('new', 'old')}\n\n{AFTER}\n")


def test_three_lost_hyphens_come_back() -> None:
    sentence = "The PORTA-mandated limits of the u-boat law end the second-largest trade of the islands in this year."
    known = "PORTA is a law. It was mandated and is the largest, or second, for a boat or a u. "
    copy = f"{HEAD}{BEFORE}\n\n{known}\n\n{sentence.replace('-', '')}\n\n{AFTER}\n"
    assert found(copy, sentence)
    assert not found(copy.replace("second", "third"), sentence)


@pytest.mark.parametrize(
    "link",
    ["[P.L. 1-2](https://example.org/P.L. 1-2)", "[P.L. 1-2](<https://example.org/a b>)", "[P.L. 1-2](/law)"],
)
def test_links_may_have_blanks_in_their_addresses(link: str) -> None:
    assert drafted(f"The law ({link}, as amended) pays for it.") == [
        "The law (P.L. 1-2, as amended) pays for it."
    ]


def test_a_links_text_may_have_brackets() -> None:
    assert drafted("It is in [the [new] law](https://example.org) of 2020.") == [
        "It is in the [new] law of 2020."
    ]


def test_an_acronym_that_ends_a_paragraph_hides_no_heading() -> None:
    text = (
        f"{HEAD}The funds that the harbors do not use within\n18 months return to ED.\n\nFerries\n\n{AFTER}\n"
    )
    assert [heading for _, heading in read_report(text).sections] == ["Overview", "Ferries"]
