"""A report without headings, with lists, a table, a quotation and a footnote: as text, Markdown and HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run

from usjapan_cli.check.sentences import locate
from usjapan_cli.copies.drafting import digest_of
from usjapan_cli.copies.report import read_report

BRENNICK = Path(__file__).parent / "brennick"
KINDS = ("txt", "md", "html")
FIRST = {
    "body.1.1": "Brennick maintains 412 miles of streets.",
    "body.2.1": 'The mayor called the winter "the hardest test our plows have had."',
    "body.3.1": "filled more than 9,000 potholes;",
    "body.8.1": '"Every broken main is a street we dig up twice," the chief engineer told the council.',
    "body.9.1": "The state requires that lead pipes be replaced by 2034.",
}


def text(kind: str) -> str:
    return (BRENNICK / f"2025.{kind}").read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_the_same_sentences_at_the_same_addresses(kind: str) -> None:
    found = {sentence.address: sentence.text for sentence in read_report(text(kind)).sentences}
    assert found.items() >= FIRST.items()
    assert len(found) == 19
    assert not any("[" in sentence or "Budget figures" in sentence for sentence in found.values())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("other", KINDS)
def test_what_one_kind_drafts_verifies_on_the_others(kind: str, other: str) -> None:
    recorded = [(s.address, digest_of(s.text)) for s in read_report(text(kind)).sentences]
    assert len(locate(text(other), recorded).found) == 19


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_above_the_date_is_no_section(kind: str, ask: Run) -> None:
    record = ask("draft", str(BRENNICK / f"2025.{kind}")).out.decode()
    assert "sections:\n  meta: Front matter\n" in record  # and none is made up
    assert 'date: "2025-01-15"' in record


def test_a_list_or_table_without_end_tags_ends_with_what_holds_it() -> None:
    page = (
        "<p>About 12 ferries call.<ul><li>They carry fish;<ul><li>they carry salt;</ul><li>they carry ice.</ul>"
        "The quay is long and old.<table><tr><td>12<td>13<tr><td>14</table>The ships are new and large.<h2>Fees"
        "<ul><li>They rose in May.</ul>The town called them fair."
    )
    read = read_report(f"<html><body>{page}</body></html>")
    assert [sentence.text for sentence in read.sentences] == [
        "About 12 ferries call.", "They carry fish;", "they carry salt;", "they carry ice.",
        "The quay is long and old.", "The ships are new and large.", "They rose in May.",
        "The town called them fair.",
    ]  # fmt: skip


def test_an_article_above_the_date_stays_text() -> None:
    read = read_report("The port of Lemuria has 12 ferries.\n\nMarch 4, 2026\n\nIt has no bridge yet.\n")
    assert read.sentences[0].text == "The port of Lemuria has 12 ferries."


@pytest.mark.parametrize("title", ["Lemuria: Harbor Relations", "Harbor Relations With Lemuria"])
def test_a_heading_may_be_a_part_of_the_title(title: str) -> None:
    text = f"{title}\n\nMarch 4, 2026\n\nOverview\n\nThe port has 12 ferries.\n\nHarbor Relations\n\nThey are good."
    read = read_report(text)
    assert read.front.title == title
    assert [heading for _, heading in read.sections] == ["Overview", "Harbor Relations"]


def test_a_line_that_goes_on_with_a_year_is_no_heading() -> None:
    read = read_report(
        "The Port of Lemuria\n\nOverview\n\nThe port of Lemuria has twelve wharves and a lighthouse of stone.\n\n"
        "Leadership\n\nClara Dumont has been the Assistant Director for Pilots of the Port Office since October\n"
        "2022. She was the deputy of Jerome Whit, who has retired.\n"
    )
    assert [heading for _, heading in read.sections] == ["Overview", "Leadership"]
    assert "since October 2022." in next(
        one.text for one in read.sentences if one.address == "leadership.1.1"
    )


def test_a_year_that_ends_a_sentence_on_a_line_of_its_own_is_no_page_number() -> None:
    read = read_report(
        "The Port of Lemuria\n\nOverview\n\nThe range of the ferries might grow to twelve harbours by\n2050.\n\n"
        "Considerations for the Council\n\nA new pier would cost $2 million.\n\n12\n\nThe council has time.\n"
    )
    said = {sentence.address: sentence.text for sentence in read.sentences}
    assert said["overview.1.1"] == "The range of the ferries might grow to twelve harbours by 2050."
    assert said["considerations-for-the-council.1.1"] == "A new pier would cost $2 million."
    assert not any(" 12 " in f" {text} " for text in said.values())


def test_a_full_line_of_names_that_runs_on_is_no_heading() -> None:
    text = (
        "Lemuria: Harbors\n\nUpdated March 4, 2026\n\nLeadership\n\n"
        "Carla Bee has been the Assistant Director for Harbors of the Fishing Service since October\n"
        "2022. She was a pilot before, and she knows each of the twelve harbors of the islands well.\n"
        "The service has had offices in all of the islands for many years, and it has 12 ferries now.\n"
    )
    report = read_report(text)
    assert [slug for slug, _ in report.sections] == ["leadership"]
    assert report.sentences[0].text.startswith("Carla Bee has been")
