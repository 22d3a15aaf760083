"""The head of a report that is no report of CRS: its title, its number, its date, who wrote it."""

from __future__ import annotations

import pytest

from usjapan_cli.copies.report import read_report

TEXT = "Ferries\n\nThe Marrow ferry carries 400 people a day. It is old."
HEADS = {  # lines above the text; title, number, series, date, authors
    "series and number above the date": (
        "Marrow Digest\nNo. 47\nUpdated February 18, 2026\n\nFerries of the Marrow\n\nBy Ada Hollis and Tomas de Brie",
        ("Ferries of the Marrow", "47", "Marrow Digest", "2026-02-18", ["Ada Hollis", "Tomas de Brie"]),
    ),
    "a code, and an author with a post": (
        "Harbor Auditor Brief\nHAB-2031\nJune 9, 2026\n\nFerries of the Marrow\n\nPrepared by Ada Hollis, Senior Auditor",
        ("Ferries of the Marrow", "HAB-2031", "Harbor Auditor Brief", "2026-06-09", ["Ada Hollis"]),
    ),
    "number and date in one line below the title": (
        "Ferries of the Marrow\nMarrow Fisheries Digest No. 47, February 18, 2026\nAda Hollis and Tomas Brie",
        (
            "Ferries of the Marrow",
            "47",
            "Marrow Fisheries Digest",
            "2026-02-18",
            ["Ada Hollis", "Tomas Brie"],
        ),
    ),
    "a series with its number alone": (
        "Ferries of the Marrow\nMarrow Note 12, March 1, 2024\nAda Hollis",
        ("Ferries of the Marrow", "12", "Marrow Note", "2024-03-01", ["Ada Hollis"]),
    ),
    "no title below the number": (
        "Ferries of the Marrow\nHAB-2031\nJune 9, 2026",
        ("Ferries of the Marrow", "HAB-2031", "", "2026-06-09", []),
    ),
    "an author with a post below the date": (
        "Marrow Digest No. 47\nFerries of the Marrow\nJune 9, 2026\n\nÉlodie Brie, Analyst in Ferries",
        ("Ferries of the Marrow", "47", "Marrow Digest", "2026-06-09", ["Élodie Brie"]),
    ),
    "a small by": (
        "Ferries of the Marrow\n\nby Ada Hollis and Ólafur Brie\n\nJune 9, 2026",
        ("Ferries of the Marrow", "", "", "2026-06-09", ["Ada Hollis", "Ólafur Brie"]),
    ),
    "all in one line, in parts": (
        "Ferries of the Marrow\nMarrow Water Board · Policy Note 12 · 18 Feb 2026\nAuthors: Inês Duarte (hydrologist), Tomáš Novák",
        ("Ferries of the Marrow", "12", "Policy Note", "2026-02-18", ["Inês Duarte", "Tomáš Novák"]),
    ),
    "all in one line, with who wrote it": (
        "Ferries of the Marrow\nMarrow Brief No. 8 | November 5, 2024 | By Ada Hollis",
        ("Ferries of the Marrow", "8", "Marrow Brief", "2024-11-05", ["Ada Hollis"]),
    ),
    "nothing of the kind": (
        "Ferries of the Marrow\nJune 9, 2026",
        ("Ferries of the Marrow", "", "", "2026-06-09", []),
    ),
}


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("mark", ["", "# "])
def test_a_head_is_read_and_is_no_text(name: str, mark: str) -> None:
    head, (title, number, series, date, authors) = HEADS[name]
    read = read_report(f"{mark}{head}\n\n{'#' * bool(mark)}{mark}{TEXT}\n")
    front = read.front
    assert (front.title, front.issue, front.date) == (title, number, date)
    assert [author.full for author in front.authors] == authors
    assert front.genre == series
    assert [sentence.address for sentence in read.sentences] == ["ferries.1.1", "ferries.1.2"]
    assert front.number == ""  # by which reports of CRS are told apart


def test_a_heading_below_number_and_date_is_no_title() -> None:
    read = read_report(f"Marrow Digest\nNo. 47\nFebruary 18, 2026\n\n{TEXT}\n")
    assert (read.front.title, read.front.issue) == ("Marrow Digest", "47")
    assert read.sections == (("ferries", "Ferries"),)


@pytest.mark.parametrize("day", ["Feb. 18, 2026", "18 Feb 2026", "18th February 2026", "February 18th, 2026"])
def test_a_day_is_read_as_people_write_it(day: str) -> None:
    assert read_report(f"Ferries of the Marrow\n\n{day}\n\n{TEXT}\n").front.date == "2026-02-18"


def test_the_publisher_stands_beside_the_day_below_a_title() -> None:
    below = read_report(f"Ferries of the Marrow\nMarrow Water Board | May 3, 2026\n\n{TEXT}\n").front
    assert (below.title, below.publisher, below.date) == (
        "Ferries of the Marrow", "Marrow Water Board", "2026-05-03",
    )  # fmt: skip
    above = read_report(f"Ferries of the Marrow - May 3, 2026\n\n{TEXT}\n").front
    assert above.publisher == ""


def test_the_title_of_a_page_is_its_heading_and_its_foot_no_text() -> None:
    page = (
        "<html><head><title>Ferries of the Marrow | Marrow Board</title></head><body><h1>Ferries of the Marrow</h1>"
        "<p>May 3, 2026</p><h2>Ferries</h2><p>The Marrow ferry carries 400 people a day. It is old.</p>"
        "<footer><p>Copyright of the Marrow Board. All rights are reserved.</p></footer></body></html>"
    )
    read = read_report(page)
    assert read.front.title == "Ferries of the Marrow"
    assert [sentence.address for sentence in read.sentences] == ["ferries.1.1", "ferries.1.2"]
    other = read_report(page.replace("<h1>Ferries of the Marrow", "<h1>Marrow Board"))
    assert other.front.title == "Ferries of the Marrow | Marrow Board"
