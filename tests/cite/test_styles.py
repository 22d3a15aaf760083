"""Each style for people against its recommended form, and other kinds of work in it."""

from __future__ import annotations

import pytest
from cited_works import AWKWARD, BARE, PIERS, RELATIONS, TWO_WORKS, by, fact_at, short, stated, written
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.cite import styles
from usjapan_cli.cite.names import key, sentence_case
from usjapan_cli.core.facts import Author, Source

HUMAN_STYLES = [style for style in styles.STYLES if style not in styles.MACHINE_STYLES]
URL = RELATIONS.url
EXACT = {
    "crs": "CRS In Focus IF10199, U.S.-Japan Relations, coordinated by Emma Chanlett-Avery, updated"
    ' May 15, 2023, "Regional Relations," paragraph 2, p. 2 (as of May 15, 2023).',
    "apa": "Chanlett-Avery, E., Manyin, M. E., Cimino-Isaacs, C. D., Campbell, C., & Kitamura, K. H. (2023,"
    " May 15). U.S.-Japan relations (CRS In Focus No. IF10199). Congressional Research Service. " + URL,
    "chicago": "Emma Chanlett-Avery et al., U.S.-Japan Relations, CRS In Focus IF10199 (Washington, DC:"
    f" Congressional Research Service, updated May 15, 2023), 2, {URL}.",
    "chicago-author-date": "Chanlett-Avery, Emma, Mark E. Manyin, Cathleen D. Cimino-Isaacs, Caitlin"
    " Campbell, and Kyla H. Kitamura. 2023. U.S.-Japan Relations. CRS In Focus IF10199. Washington, DC:"
    f" Congressional Research Service, updated May 15, 2023. {URL}.",
    "mla": "Chanlett-Avery, Emma, et al. U.S.-Japan Relations. Congressional Research Service, 15 May 2023,"
    " www.congress.gov/crs-product/IF10199. CRS In Focus IF10199.",
    "bluebook": "EMMA CHANLETT-AVERY ET AL., CONG. RSCH. SERV., IF10199, U.S.-JAPAN RELATIONS 2 (2023),"
    f" {URL}.",
    "bluebook-memo": "Emma Chanlett-Avery et al., Cong. Rsch. Serv., IF10199, U.S.-Japan Relations 2 (2023).",
    "markdown": "Emma Chanlett-Avery et al., *U.S.-Japan Relations*, CRS In Focus IF10199 (Washington, DC:"
    ' Congressional Research Service, updated May 15, 2023), "Regional Relations," paragraph 2, p. 2.'
    f" <{URL}>",
    "footnote": "[^quay.posts]: Emma Chanlett-Avery et al., *U.S.-Japan Relations*, CRS In Focus IF10199"
    " (Washington, DC: Congressional Research Service, updated May 15, 2023),"
    f' "Regional Relations," paragraph 2, p. 2. <{URL}>',
}
EXACT_IN_TEXT = {
    "crs": '(CRS In Focus IF10199, May 15, 2023, "Regional Relations," p. 2)',
    "apa": "(Chanlett-Avery et al., 2023, p. 2)",
    "chicago": "Chanlett-Avery et al., U.S.-Japan Relations, 2.",
    "chicago-author-date": "(Chanlett-Avery et al. 2023, 2)",
    "mla": "(Chanlett-Avery et al. 2)",
    "bluebook": "Id. at 2.",
    "bluebook-memo": "Id. at 2.",
    "bibtex": "\\cite[p.~2]{crs-if10199}",
    "biblatex": "\\autocite[2]{crs-if10199}",
    "ris": '(CRS In Focus IF10199, May 15, 2023, "Regional Relations," p. 2)',
    "csl-json": "[@crs-if10199, p. 2]",
    "markdown": "[@crs-if10199, p. 2]",
    "footnote": "[^quay.posts]",
}

# The recommended forms.


@pytest.mark.parametrize("style", EXACT)
def test_reference_is_the_recommended_form(style: str) -> None:
    assert written(RELATIONS, style, "regional.2.4") == EXACT[style]


@pytest.mark.parametrize("style", EXACT_IN_TEXT)
def test_in_text_is_the_recommended_form(style: str) -> None:
    assert short(RELATIONS, style, "regional.2.4") == EXACT_IN_TEXT[style]


def test_every_style_has_a_form_here() -> None:
    assert list(EXACT) == HUMAN_STYLES
    assert set(EXACT_IN_TEXT) == set(styles.STYLES)


# The pinpoint.


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("crs", '(CRS In Focus IF10199, May 15, 2023, "Japan Expands Its Defense Posture," pp. 1\u20132)'),
        ("apa", "(Chanlett-Avery et al., 2023, pp. 1\u20132)"),
        ("chicago", "Chanlett-Avery et al., U.S.-Japan Relations, 1\u20132."),
        ("mla", "(Chanlett-Avery et al. 1-2)"),
        ("bluebook", "Id. at 1\u20132."),
        ("bibtex", "\\cite[pp.~1--2]{crs-if10199}"),
        ("biblatex", "\\autocite[1--2]{crs-if10199}"),
        ("markdown", "[@crs-if10199, pp. 1-2]"),
    ],
)
def test_sentence_over_two_pages(style: str, expected: str) -> None:
    assert short(RELATIONS, style, "defense.3.2") == expected


def test_hyphen_in_one_page_label_is_no_range() -> None:
    source = by(pages=(("top", "A-3"),))
    assert short(source, "apa") == "(Hill Office, 2022, p. A-3)"
    assert short(by(pages=(("top", "iv-vi"),)), "apa") == "(Hill Office, 2022, pp. iv\u2013vi)"


def test_table_cell_has_a_heading_and_no_paragraph() -> None:
    cell = written(RELATIONS, "crs", "figure-1.japan.imports")
    assert '2023, "Figure 1. Top U.S. Trade Partners, 2022," p. 2 (as of' in cell


@pytest.mark.parametrize("locator", ["meta.title", "meta.authors.2"])
def test_front_matter_is_no_heading_and_has_no_page(locator: str) -> None:
    assert written(RELATIONS, "crs", locator).endswith("2023, front matter (as of May 15, 2023).")
    assert short(RELATIONS, "apa", locator) == "(Chanlett-Avery et al., 2023, front matter)"
    assert short(RELATIONS, "bluebook", locator) == "Id. (front matter)."
    assert short(RELATIONS, "markdown", locator) == "[@crs-if10199, front matter]"


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("crs", '(Tower Note, September 2, 2022, "Top")'),
        ("apa", "(Hill Office, 2022, Top section, para. 3)"),
        ("chicago", 'Hill Office, Tower Note, under "Top."'),
        ("chicago-author-date", '(Hill Office 2022, under "Top")'),
        ("mla", '(Tower Note, "Top")'),
        ("bluebook", 'Id. (under the heading "Top").'),
        ("bibtex", '\\cite[{under "Top"}]{ho-t-1}'),
        ("biblatex", '\\autocite[{under "Top"}]{ho-t-1}'),
        ("markdown", '[@ho-t-1, under "Top"]'),
    ],
)
def test_without_pages_the_section_is_named(style: str, expected: str) -> None:
    assert short(by(sections=(("top", "Top"),)), style, "top.3.1") == expected


def test_without_pages_a_full_note_names_the_section() -> None:
    source = by(sections=(("top", "Top"),), url="https://hill.example")
    assert ' (Hill Office, September 2, 2022), under "Top," https:' in written(source, "chicago")
    assert ' (2022) (under the heading "Top"), https:' in written(source, "bluebook")


def test_as_of_is_the_facts_own_day() -> None:
    fact = fact_at(RELATIONS, "overview.1.1", as_of="2022-12-31")
    for text in (styles.reference(fact, RELATIONS, "crs"), styles.with_fact(fact, RELATIONS, "apa")):
        assert "s of December 31, 2022" in text


# Other works.


def test_work_with_the_fewest_fields() -> None:
    assert {style: written(BARE, style) for style in HUMAN_STYLES} == {
        "crs": "Note, Tower Note, Hill Office, September 2, 2022, paragraph 1 (as of September 2, 2022).",
        "apa": "Hill Office. (2022, September 2). Tower note (Note).",
        "chicago": "Hill Office, Tower Note, Note (Hill Office, September 2, 2022).",
        "chicago-author-date": "Hill Office. 2022. Tower Note. Note. Hill Office, September 2, 2022.",
        "mla": "Tower Note. Hill Office, 2 Sept. 2022. Note.",
        "bluebook": "HILL OFF., TOWER NOTE (2022).",
        "bluebook-memo": "Hill Off., Tower Note (2022).",
        "markdown": "Hill Office, *Tower Note*, Note (Hill Office, September 2, 2022), paragraph 1.",
        "footnote": "[^quay.posts]: Hill Office, *Tower Note*, Note (Hill Office, September 2, 2022),"
        " paragraph 1.",
    }


@pytest.mark.parametrize(
    ("style", "names"),
    [
        ("crs", ["by Ai Ōno,", "by Ai Ōno and Ben C. Pell,", "by Ai Ōno et al.,", "by Ai Ōno et al.,"]),
        ("apa", ["Ōno, A. (", "Ōno, A., & Pell, B. C. (", "Ōno, A., Pell, B. C., & Quist, C. (",
                 "Ōno, A., Pell, B. C., Quist, C., & Rowe, D. ("]),
        ("chicago", ["Ai Ōno, T", "Ai Ōno and Ben C. Pell, T", "Ai Ōno, Ben C. Pell, and Cy Quist, T",
                     "Ai Ōno et al., T"]),
        ("chicago-author-date", ["Ōno, Ai. 2", "Ōno, Ai, and Ben C. Pell. 2",
                                 "Ōno, Ai, Ben C. Pell, and Cy Quist. 2",
                                 "Ōno, Ai, Ben C. Pell, Cy Quist, and Di Rowe. 2"]),
        ("mla", ["Ōno, Ai. T", "Ōno, Ai, and Ben C. Pell. T", "Ōno, Ai, et al. T", "Ōno, Ai, et al. T"]),
        ("bluebook", ["AI ŌNO, H", "AI ŌNO & BEN C. PELL, H", "AI ŌNO ET AL., H", "AI ŌNO ET AL., H"]),
    ],
)  # fmt: skip
def test_names_by_number_of_authors(style: str, names: list[str]) -> None:
    for count, expected in enumerate(names, 1):
        assert expected in written(by(*PIERS[:count]), style)


@pytest.mark.parametrize(
    ("style", "names"),
    [
        ("apa", ["(Ōno, 2", "(Ōno & Pell, 2", "(Ōno et al., 2", "(Ōno et al., 2"]),
        ("chicago-author-date", ["(Ōno 2", "(Ōno and Pell 2", "(Ōno, Pell, and Quist 2", "(Ōno et al. 2"]),
        ("mla", ["(Ōno)", "(Ōno and Pell)", "(Ōno et al.)", "(Ōno et al.)"]),
    ],
)
def test_names_in_text_by_number_of_authors(style: str, names: list[str]) -> None:
    for count, expected in enumerate(names, 1):
        assert short(by(*PIERS[:count]), style).startswith(expected)


def test_many_authors() -> None:
    crowd = tuple(Author(f"Al{n}", f"Mast{n}") for n in range(21))
    assert "Mast18, A., . . . Mast20, A. (2022" in written(by(*crowd), "apa")
    assert "Mast18, A., & Mast19, A. (2022" in written(by(*crowd[:20]), "apa")
    assert "Al6 Mast6, et al. 2022." in written(by(*crowd[:11]), "chicago-author-date")
    assert "and Al9 Mast9. 2022." in written(by(*crowd[:10]), "chicago-author-date")


def test_initials_keep_the_hyphen_and_a_single_name_stays_alone() -> None:
    assert written(AWKWARD, "apa").startswith("O'Neil_Smith, J.-L. (2021")
    assert written(by(Author("", "Ōno")), "apa").startswith("Ōno. (2022")


def test_full_stops_are_never_doubled() -> None:
    source = by(Author("Al", "Mast Jr."), title="What Floats?", publisher="Buoy Co.", genre="Log No.")
    for style in HUMAN_STYLES:
        text = written(source, style)
        assert not any(wrong in text for wrong in ("..", "?.", ". .", ",.")), text


def test_full_stop_is_not_doubled_inside_quotation_marks() -> None:
    source = by(sections=(("top", "What Floats?"),))
    assert short(source, "chicago") == 'Hill Office, Tower Note, under "What Floats?"'


def test_publisher_is_named_unless_the_series_names_it() -> None:
    assert "Hill Office" in written(BARE, "crs")
    assert "Hill Office" not in written(by(genre="HO Note"), "crs")
    assert "Congressional" not in written(RELATIONS, "crs")


def test_only_a_later_edition_is_updated() -> None:
    assert "updated" not in written(by(revisions=("2022-09-02", "2023-01-01")), "chicago")
    assert "(Hill Office, updated September" in written(by(revisions=("2021-01-01",)), "chicago")


@pytest.mark.parametrize(
    ("month", "name"),
    [("01", "Jan."), ("05", "May"), ("06", "June"), ("07", "July"), ("09", "Sept."), ("12", "Dec.")],
)
def test_mla_months(month: str, name: str) -> None:
    assert f", 7 {name} 2020." in written(by(date=f"2020-{month}-07"), "mla")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("U.S.-Japan Relations", "U.S.-Japan relations"),
        ("Recent Issues in U.S. Trade, 2022: An Overview", "Recent issues in U.S. trade, 2022: An overview"),
        ("Economic Relations with Lesser Quay", "Economic Relations with Lesser Quay"),
        ("The Trade Expansion Act", "The Trade Expansion Act"),
        ("Ferry Policy and the OECD", "Ferry policy and the OECD"),
        ("Overview", "Overview"),
        ("already in sentence case", "already in sentence case"),
        ("港の報告", "港の報告"),
    ],
)  # fmt: skip
def test_sentence_case_never_takes_a_names_capital(title: str, expected: str) -> None:
    assert sentence_case(title) == expected


def test_key_is_ascii_and_differs_where_ids_differ() -> None:
    assert key(RELATIONS) == "crs-if10199"
    assert key(AWKWARD) == "bpqc-at-7-ue9"
    assert key(by(id="é")) != key(by(id="è"))


# What every human citation is.

anything = st.text(min_size=1, max_size=30)


@given(anything, anything, anything, anything, st.sampled_from(HUMAN_STYLES))
def test_human_citation_is_one_clean_line(a: str, b: str, c: str, d: str, style: str) -> None:
    source = by(Author(a, b), title=c, genre=d, number=a, publisher=b, place=c, url=d, sections=(("top", a),))
    fact = fact_at(source, statement=d)
    for text in (
        styles.reference(fact, source, style),
        styles.in_text(fact, source, style),
        styles.with_fact(fact, source, style),
    ):
        assert text == " ".join(text.split())


@pytest.mark.parametrize("style", styles.STYLES)
@pytest.mark.parametrize(
    "source", [BARE, by(*PIERS[:1]), by(place="Quay"), by(url="https://q.example"), by(number="7")]
)
def test_missing_values_leave_no_trace(style: str, source: Source) -> None:
    fact = fact_at(source, "meta.title")
    for text in (
        styles.reference(fact, source, style),
        styles.in_text(fact, source, style),
        styles.with_fact(fact, source, style),
    ):
        assert not any(
            wrong in text for wrong in ("None", "()", '""', "{}", ", ,", "..", " ,", " .", "[]", "<>")
        )


@pytest.mark.parametrize("style", styles.STYLES)
def test_nothing_says_that_the_address_shows_this_edition(style: str) -> None:
    text = written(RELATIONS, style, "regional.2.4").casefold()
    assert not any(word in text for word in ("available at", "accessed", "retrieved", "urldate", "version"))


@pytest.mark.parametrize("style", [s for s in styles.STYLES if s not in ("bluebook", "bluebook-memo")])
def test_edition_is_dated_to_the_day(style: str) -> None:
    text = " ".join(written(RELATIONS, style).replace(",", " ").split())
    days = (
        "May 15 2023",
        "2023 May 15",
        "15 May 2023",
        "day = {15}",
        "2023-05-15",
        "2023/05/15",
        "2023 5 15",
    )
    assert any(day in text for day in days)


def test_markdown_marks_are_escaped() -> None:
    text = written(AWKWARD, "markdown", "deep.1.1")
    assert "*Ropes & Knots: 50% {of} #1 \\*Uses\\**, Log\\_Book 7\\_\\[b\\]\\~^" in text
    assert "\"The 'Deep' \\[End\\],\" paragraph 1. <https://quay.example/a_b?x=%7B1%7D&y=50%25#z>" in text
    assert short(AWKWARD, "markdown", "deep.1.1").endswith("\"The 'Deep' \\[End\\]\"]")
    assert "\\*Two\\* posts. (As of" in stated(AWKWARD, "markdown", statement="*Two* posts.")


def test_bluebook_capitals_leave_number_and_address_alone() -> None:
    source = by(title="Tower Note", number="T-1a", url="https://hill.example/Ab")
    assert written(source, "bluebook") == "HILL OFF., T-1a, TOWER NOTE (2022), https://hill.example/Ab."


# With the fact.


def test_statement_date_and_reference() -> None:
    said = "Over 1,100 mooring posts stand. (As of September 2, 2022.)"
    note = "Hill Office, Tower Note, Note (Hill Office, September 2, 2022)."
    assert stated(BARE, "chicago") == f"{said} {note}"
    assert stated(BARE, "crs") == f"{said} Note, Tower Note, Hill Office, September 2, 2022, paragraph 1."


def test_reference_list_with_the_fact_keeps_the_pinpoint() -> None:
    text = styles.with_fact(fact_at(RELATIONS, "regional.2.4"), RELATIONS, "apa")
    assert text == (
        "Over 1,100 mooring posts stand. (As of May 15, 2023.) (Chanlett-Avery et al., 2023, p. 2) "
        + EXACT["apa"]
    )


def test_footnote_with_the_fact_is_still_a_footnote() -> None:
    text = stated(BARE, "footnote", statement="*Two* posts.")
    assert text.startswith("[^quay.posts]: \\*Two\\* posts. (As of September 2, 2022.) Hill Office, *Tower")


# Several facts.


@pytest.mark.parametrize("style", ["crs", "chicago", "bluebook", "bluebook-memo", "markdown", "footnote"])
def test_note_style_gives_each_fact_its_reference(style: str) -> None:
    assert styles.bibliography(TWO_WORKS, style) == [
        styles.reference(fact, source, style) for fact, source in TWO_WORKS
    ]


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "mla"])
def test_reference_list_has_each_work_once_in_the_order_met(style: str) -> None:
    assert styles.bibliography(TWO_WORKS, style) == [written(BARE, style), written(RELATIONS, style)]


@pytest.mark.parametrize("style", HUMAN_STYLES)
def test_with_facts_each_statement_stands_before_its_reference(style: str) -> None:
    assert styles.bibliography(TWO_WORKS, style, with_facts=True) == [
        styles.with_fact(fact, source, style) for fact, source in TWO_WORKS
    ]


@pytest.mark.parametrize("style", styles.STYLES)
def test_no_facts_no_references(style: str) -> None:
    assert styles.bibliography([], style) == []
