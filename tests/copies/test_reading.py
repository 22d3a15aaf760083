"""Copies of reports as people have them: every kind is read into the same sentences, or named."""

from __future__ import annotations

import html
import quopri
import re
import textwrap
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from usjapan_cli.check.sentences import locate
from usjapan_cli.copies.decoding import decoded
from usjapan_cli.copies.drafting import digest_of, draft
from usjapan_cli.copies.report import Report, read_report
from usjapan_cli.copies.splitting import sentence_spans
from usjapan_cli.copies.tidy import settled, tidied
from usjapan_cli.core.errors import UsageError

PARAGRAPHS = {
    "Overview": [
        "The second-largest harbor of Lemuria lies on the Pacific coast. It has 12 ferries, and the U.S. Navy "
        "calls there (H.Res. 971, P.L. 115-232). Fixed- or semi-fixed cranes unload the ships.",
        'Some ask whether "the harbor" can grow. The port\'s office says that it can—if money is found.',
    ],
    "Trade and Fisheries": [
        "About 70% of the goods-in-transit are fish. Exports fell in April 2025, the ministry reports.",
    ],
}
FRONT = "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors and Trade\n\n"
TEXT = FRONT + "\n\n".join(f"{head}\n\n" + "\n\n".join(texts) for head, texts in PARAGRAPHS.items())
WRAPPED = "\n\n".join(
    "\n".join(textwrap.wrap(part, 50, break_on_hyphens=True)) if ". " in part else part
    for part in TEXT.split("\n\n")
)
SENTENCES = [
    "The second-largest harbor of Lemuria lies on the Pacific coast.",
    "It has 12 ferries, and the U.S. Navy calls there (H.Res. 971, P.L. 115-232).",
    "Fixed- or semi-fixed cranes unload the ships.",
    'Some ask whether "the harbor" can grow.',
    "The port's office says that it can—if money is found.",
    "About 70% of the goods-in-transit are fish.",
    "Exports fell in April 2025, the ministry reports.",
]


def as_html(text: str) -> str:
    head, *blocks = text.split("\n\n")
    parts = [f"<h2>{html.escape(b)}</h2>" if b in PARAGRAPHS else f"<p>{html.escape(b)}</p>" for b in blocks]
    return f"<html><body><div>{head}</div>{''.join(parts)}</body></html>"


def in_columns(text: str) -> str:
    parts = text.split("\n\n")[2:]
    lines = [line for part in parts for line in (*textwrap.wrap(part, 30, break_on_hyphens=False), "")]
    half = (len(lines) + 1) // 2
    rows = zip(lines[:half], [*lines[half:], ""], strict=False)
    filler = [f"    {left:52}  {right}" for left, right in rows]
    return FRONT + "\n".join(filler)


COPIES: dict[str, Callable[[], str]] = {
    "plain": lambda: TEXT,
    "wrapped": lambda: WRAPPED,
    "hyphens lost": lambda: re.sub(r"(\w)-\n(\w)", r"\1\2", WRAPPED),
    "a hyphen on a line of its own": lambda: re.sub(r"(\w)-\n(\w)", r"\1\n-\n\2", WRAPPED),
    "HTML on one line": lambda: as_html(TEXT).replace("\n", " "),
    "HTML with entities": lambda: as_html(TEXT).replace("&#x27;", "&rsquo;").replace("-", "&#8209;"),
    "ligatures as entities": lambda: as_html(TEXT).replace("fi", "&#64257;"),
    "long tags": lambda: as_html(TEXT).replace("<p>", f'<p class="{"x" * 900}">'),
    "scripts": lambda: as_html(TEXT).replace("</h2>", "</h2><script>var sea = 'A sea. A quay.';</script>"),
    "note marks": lambda: as_html(TEXT).replace("coast.", "coast.<sup>12</sup>"),
    "line breaks": lambda: TEXT.replace("\n\n", "<br><br>").replace("\n", "<br>"),
    "Markdown": lambda: re.sub(r"(?m)^(Overview|Trade and Fisheries)$", r"## \1", TEXT),
    "links": lambda: TEXT.replace("Lemuria", "[Lemuria](https://example.org/a_(b))").replace(
        "fish", "**fish**"
    ),
    "invisible characters": lambda: re.sub(r" (\w)", " \u200f\\1\u034f\u2063\ufe0f", TEXT),
    "numbered lines": lambda: "\n".join(f"{n:4}  {line}" for n, line in enumerate(WRAPPED.split("\n"), 1)),
    "curly quotes": lambda: re.sub(r'"([^"]*)"', "“\\1”", TEXT).replace("'", "’"),
    "Windows": lambda: WRAPPED.replace("\n", "\r\n"),
    "page heads": lambda: WRAPPED.replace(
        "Pacific", "Pacific\nhttps://example.org\n\fLemuria: Harbors and Trade\n"
    ).replace("\n\nTrade", "\nhttps://example.org\n\fLemuria: Harbors and Trade\n\nTrade"),
}


@pytest.mark.parametrize("name", COPIES)
def test_every_copy_has_the_same_sentences(name: str) -> None:
    text = COPIES[name]()
    found = locate(text, [(str(at), digest_of(sentence)) for at, sentence in enumerate(SENTENCES)]).found
    assert [SENTENCES[at] for at in range(len(SENTENCES)) if str(at) not in found] == []


@pytest.mark.parametrize("name", COPIES)
def test_what_is_drafted_is_found_again(name: str) -> None:
    text = COPIES[name]()
    drafted = [(sentence.address, digest_of(sentence.text)) for sentence in read_report(text).sentences]
    assert len(drafted) >= len(SENTENCES) - 2
    assert len(locate(text, drafted).found) == len(drafted)


@pytest.mark.parametrize(
    ("old", "new"),
    [("12 ferries", "13 ferries"), ("70%", "71%"), ("About 70%", "Over 70%"), ("coast.", "coasts."),
     ("2025,", "-2025,"), ("second-largest", "second-smallest")],
)  # fmt: skip
@pytest.mark.parametrize("name", ["plain", "wrapped", "hyphens lost", "HTML with entities"])
def test_one_change_is_still_caught(name: str, old: str, new: str) -> None:
    text = COPIES[name]().replace(old, new).replace(old.replace("-", "&#8209;"), new.replace("-", "&#8209;"))
    recorded = [(str(at), digest_of(sentence)) for at, sentence in enumerate(SENTENCES)]
    assert len(locate(text, recorded).found) == len(SENTENCES) - 1 - (old not in COPIES[name]() and 0)


def report() -> Report:
    return read_report(TEXT)


def test_front_matter_sections_and_addresses() -> None:
    read = report()
    assert (read.front.title, read.front.number) == ("Lemuria: Harbors and Trade", "IF99999")
    assert (read.front.date, read.front.genre) == ("2026-03-04", "CRS In Focus")
    assert [slug for slug, _ in read.sections] == ["overview", "trade-and-fisheries"]
    assert [s.address for s in read.sentences][:4] == [
        "overview.1.1", "overview.1.2", "overview.1.3", "overview.2.1",
    ]  # fmt: skip


def test_no_word_of_the_report_is_in_its_record() -> None:
    source = draft(report()).source
    assert "overview.1.1: " in source
    assert not [sentence for sentence in SENTENCES if sentence[:30] in source]


@pytest.mark.parametrize(
    ("line", "family", "title"),
    [
        ("Jared G. Tupuola, Analyst in Foreign Affairs", "Tupuola", "Analyst in Foreign Affairs"),
        ("Ebrima M'Bai, U.S. Army Fellow", "M'Bai", "U.S. Army Fellow"),
        ("Emma Chanlett-Avery, Coordinator, Specialist in Asian Affairs", "Chanlett-Avery",
         "Specialist in Asian Affairs"),
    ],
)  # fmt: skip
def test_bylines(line: str, family: str, title: str) -> None:
    (author,) = read_report(f"{TEXT}\n\n{line}\nIF99999\n").front.authors
    assert (author.family, author.title) == (family, title)


@pytest.mark.parametrize(
    "lines",
    [
        "Ann Bee, Analyst in Asian AffairsCy Dee, Coordinator, Specialist in FoodIF99999",
        "--Ann Bee, Analyst in Asian Affairs\nCy Dee, Coordinator, Specialist in FoodIF99999",
        "Ann Bee, Analyst in Asian AffairsCy Dee, Coordinator, Specialist in Food\nand TradeIF99999",
    ],
)
def test_bylines_that_run_on_are_parted(lines: str) -> None:
    report = read_report(TEXT.replace("IF99999\n", "") + f"\n\n{lines}\n")
    assert [author.family for author in report.front.authors] == ["Bee", "Dee"]
    assert report.front.number == "IF99999"
    assert len(report.sentences) == len(read_report(TEXT).sentences)


@pytest.mark.parametrize(
    "imprint",
    [
        "Congressional Research Service, IF99999, Updated March 4, 2026",
        "CRS In Focus | IF99999 | March 4, 2026",
        "Congressional Research Service | In Focus IF99999 | Updated March 4, 2026",
        "CRS In Focus No. IF99999 (updated March 4, 2026)",
        "Congressional Research Service, In Focus IF99999. Updated March 4, 2026.",
        "Congressional Research Service IF99999 Updated March 4, 2026",
        "IF99999 · Congressional Research Service (CRS) · Version 7 · Updated March 4, 2026",
    ],
)
def test_number_and_date_in_one_line_are_read(imprint: str) -> None:
    report = read_report(f"# Lemuria: Harbors\n\n{imprint}\n\n## Overview\n\n{SENTENCES[0]}\n")
    front = report.front
    assert (front.title, front.number, front.date) == ("Lemuria: Harbors", "IF99999", "2026-03-04")
    assert [sentence.address for sentence in report.sentences] == ["overview.1.1"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It is built in Huntsville, AL. About 140 suppliers take part.", 2),
        ("It has offices in Boulder, CO. Marlowe Dynamics owns them.", 2),
        ("Bee, Dee et al. About fish says no more.", 1),
        ("Marlowe Co. Dynamics owns them.", 1),
    ],
)
def test_a_state_behind_a_comma_ends_a_sentence(text: str, count: int) -> None:
    assert len(sentence_spans(text)) == count


def test_a_sentence_in_a_thousand_open_elements_is_read() -> None:
    text = "<div>" * 100_000 + "<p>The law of 2020 passed both houses of Congress.</p>"
    assert next(sentence.text for sentence in read_report(text).sentences).startswith("The law of 2020")


def test_a_byline_with_the_family_name_first() -> None:
    (author,) = read_report(f"{TEXT}\n\nAuthor Information\n\nClark, Corrie E.\n").front.authors
    assert (author.given, author.family) == ("Corrie E.", "Clark")


def test_a_cited_number_is_not_the_reports() -> None:
    text = TEXT.replace("IF99999\n", "").replace("fish.", "fish (see CRS Report R48875, Fish).")
    assert read_report(text).front.number == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. Army called. It left.", 2), ("See H.Res. 971 and S.Rept. 12. It passed.", 2),
        ("The act (H.R. 11/S. 1/S. 2344) would codify it.", 1), ("H.R. 1762/S. 1061 would. It is a U.K./U.S. pact.", 2),
        ("It was April 2025.The incumbent left.", 2), ("He asked, \"Why?\" She left.", 2),
        ("Jared G. Tupuola wrote it.", 1), ("They live in the U.S. However, they travel.", 2),
        ("It costs 2.96 million (e.g., Fish). Done.", 2), ("Ships (vs. Boats) sail.", 1),
        ("The board acted under E.O. 14347 dated May 5. It met twice.", 2),
        ("The order (Executive Order (E.O.) 14369, \"Harbors\") opened the bay.", 1),
        ("The rule is 15 C.F.R. Part 970 and 33 C.F.R. §12. The board wrote it.", 2),
        ("The notice (90 Fed. Reg. 1234) is final. Loans come from the Fed. In 2025 it closed.", 3),
        ("The sum is in P.L. 119-74, Division C. The request has no such sum.", 2),
        ("Funds that are left return to ED. Loans do not.", 2), ("It is the 2nd ed. Hald wrote it.", 1),
        ("It was led by George W. Hald and Ann C. Roe.", 1),
        ("Two firms (Marine Works L.P. (Bath, ME) and Hull Inc.) bid.", 1),
    ],
)  # fmt: skip
def test_sentences_end_where_they_end(text: str, count: int) -> None:
    assert len(sentence_spans(text)) == count


def test_a_run_in_head_is_no_sentence_and_an_item_is_one() -> None:
    text = (
        FRONT
        + "Overview\n\nThe Quad. Four states talk about the sea.\n\nThey plan:\n• two ports;\n• a pier.\n"
    )
    assert [s.text for s in read_report(text).sentences] == [
        "Four states talk about the sea.", "two ports;", "a pier.",
    ]  # fmt: skip


def test_a_heading_that_is_there_twice_gets_a_number() -> None:
    again = TEXT.replace("Trade and Fisheries", "Overview")
    assert [slug for slug, _ in read_report(again).sections] == ["overview", "overview-2"]


def test_a_text_without_headings_is_one_section() -> None:
    assert [slug for slug, _ in read_report("The sea is wide. Ships cross it daily.").sections] == ["body"]


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(), TEXT.encode("utf-8-sig"), TEXT.encode("utf-16"), TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"), TEXT.replace("'", "’").encode("cp1252"),
        b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        b"Content-Transfer-Encoding: quoted-printable\n\n" + quopri.encodestring(TEXT.encode()),
    ],
)  # fmt: skip
def test_encodings_and_mail(content: bytes) -> None:
    sentences = read_report(decoded(content, "a copy", "verify")).sentences
    assert sentences[0].text == SENTENCES[0]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "is empty"), (b" \n", "is empty"), (b"%PDF-1.7", "is not text"), (b"{\\rtf1 a}", "RTF"),
     (b"PK\x03\x04", "Word"), (b"a\0b" * 9, "is not text"), (b"\x1f\x8b", "compressed")],
)  # fmt: skip
def test_what_is_no_text_is_named(content: bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said) as raised:
        decoded(content, "a copy", "draft")
    assert raised.value.notes
    assert ("pdftotext -raw" in raised.value.notes[0]) == content.startswith(b"%PDF")


@pytest.mark.parametrize(
    "text",
    ["<div>" * 50_000, "<p " * 50_000, "&#99999999999;" * 1000, "-\n" * 50_000, "a-\n" * 50_000, "[" * 90_000,
     "<" * 200_000, "Canada " * 30_000, "Figure 1. X\n" * 20_000, "A. " * 60_000, "*" * 200_000, "\u202e" * 9999,
     "x" * 400_000, "é" * 400_000, "X-\n" * 50_000],
)  # fmt: skip
def test_heaps_are_read(text: str) -> None:
    start = time.process_time()
    read_report(text)
    assert time.process_time() - start < 5


def test_text_in_columns_is_read_column_by_column() -> None:
    texts = [sentence.text for sentence in read_report(in_columns(WRAPPED)).sentences]
    assert "It has 12 ferries, and the U.S. Navy calls there (H.Res. 971, P.L. 115-232)." in texts


RECORDED = [(str(at), digest_of(sentence)) for at, sentence in enumerate(SENTENCES)]
LIGATURES = {"ffi": "\ufb03", "fi": "\ufb01", "fl": "\ufb02"}


def reflowed(text: str, width: int) -> str:
    parts = text.split("\n\n")
    return "\n\n".join(
        "\n".join(textwrap.wrap(part, width, break_on_hyphens=True, break_long_words=False))
        if ". " in part
        else part
        for part in parts
    )


def with_soft_hyphens(text: str, every: int) -> str:
    return re.sub(rf"(\w{{{every}}})(?=\w{{2}})", "\\1\xad", text)


def with_ligatures(text: str) -> str:
    for letters, one in LIGATURES.items():
        text = text.replace(letters, one)
    return text


def with_page(text: str, at: int) -> str:
    lines = text.split("\n")
    at = 8 + at % (len(lines) - 9)
    foot = ["https://crsreports.congress.gov", "\fLemuria: Harbors and Trade"]
    return "\n".join([*lines[:at], *foot, *lines[at:], *foot, ""])


DISGUISES = st.tuples(
    st.integers(44, 110), st.sampled_from([0, 3, 5]), st.booleans(), st.sampled_from(["", "curly", "low"]),
    st.integers(-20, 40),
)  # fmt: skip


def disguised(text: str, how: tuple[int, int, bool, str, int]) -> str:
    width, every, ligatures, quotes, page = how
    text = reflowed(text, width)
    text = with_ligatures(text) if ligatures else text
    text = with_soft_hyphens(text, every) if every else text
    if quotes:
        opening, closing = ("\u201c", "\u201d") if quotes == "curly" else ("\u201e", "\u201f")
        text = re.sub(r'"([^"]*)"', f"{opening}\\1{closing}", text).replace("'", "\u2019")
    return with_page(text, page) if page >= 0 else text


def unfound(text: str) -> set[str]:
    return {address for address, _ in RECORDED} - locate(text, RECORDED).found.keys()


@settings(deadline=None, max_examples=150)
@given(DISGUISES)
def test_no_layout_changes_a_verdict(how: tuple[int, int, bool, str, int]) -> None:
    assert unfound(disguised(TEXT, how)) == set()


CHANGES = [
    (0, "Pacific", "Pacifik"), (0, "second", "third"), (1, "12", "21"), (1, "115-232", "115-233"), (1, "U.S.", "U.K."),
    (2, "unload", "unloads"), (3, "can", "cannot"), (4, "if", "when"), (5, "70%", "7.0%"), (5, "About 70", "70"),
    (5, "70%", "-70%"), (6, "April", "May"), (6, "fell", "rose"),
]  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(DISGUISES, st.sampled_from(CHANGES))
def test_one_change_is_caught_in_any_layout(
    how: tuple[int, int, bool, str, int], change: tuple[int, str, str]
) -> None:
    at, old, new = change
    sentence = SENTENCES[at]
    assert old in sentence
    wrong = TEXT.replace(sentence, sentence.replace(old, new, 1))
    assert unfound(disguised(wrong, how)) == {str(at)}


def test_every_invisible_character_is_passed_over() -> None:
    """Default_Ignorable_Code_Point, as Unicode's DerivedCoreProperties.txt lists them."""
    ranges = (
        "00AD 034F 061C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF FFA0 "
        "FFF0-FFF8 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF"
    )
    for part in ranges.split():
        first, _, last = part.partition("-")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            assert settled(tidied(f"har{chr(code)}bor")) == "harbor", hex(code)


def test_no_control_character_is_left() -> None:
    for code in (*range(32), *range(127, 160)):
        left = tidied(f"a{chr(code)}b")
        assert {char for char in left if unicodedata.category(char) == "Cc"} <= set("\n\t\f"), hex(code)


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("Überblick", "uberblick"), ("Économie et çelik", "economie-et-celik"), ("Łódź", "lodz"),
        ("Große Häfen", "grosse-hafen"), ("Østfold", "ostfold"), ("Île-de-France", "ile-de-france"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", ["", "## "])
def test_a_section_is_named_without_accents(heading: str, slug: str, mark: str) -> None:
    text = f"{mark}Overview\n\nThe harbor is old. Öl is sold there.\n\n{mark}{heading.title()}\n\nÉlan is a ship. It is red.\n"
    read = read_report(TEXT.partition("Overview")[0] + text)
    assert [sentence.address for sentence in read.sentences] == [
        "overview.1.1", "overview.1.2", f"{slug}.1.1", f"{slug}.1.2",
    ]  # fmt: skip


BULLETIN = """\
                      THE NORTH LINE

Prepared by J. Okonkwo and L. Ferreira                        31 March 2025

1. SUMMARY

The North Line carried 118,000 passengers on an average weekday of 2025.

2.1 Weekdays

Most growth came from two stations that are new to the line.

IV. COSTS

(a) Staff costs increased by EUR 1.2 million;
(b) energy costs fell by 4%.

2024 in Review

Nothing of note happened in that year.
"""


def test_the_numbers_of_headings_are_no_part_of_their_names() -> None:
    read = read_report(BULLETIN)
    assert [slug for slug, _ in read.sections] == ["summary", "weekdays", "costs", "section-2024-in-review"]
    assert read.sections[0] == ("summary", "1. SUMMARY")


def test_a_day_at_the_other_side_of_the_page_is_the_copys() -> None:
    assert read_report(BULLETIN).front.date == "2025-03-31"
    prose = BULLETIN.replace("31 March 2025", "and by others, since 31 March 2025")
    assert read_report(prose).front.date == ""
