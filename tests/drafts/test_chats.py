"""A chat pasted as text: each line is somebody's, and what is said in haste begins in lower case."""

import pytest

from usjapan_cli import load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES
from usjapan_cli.drafts.document import read_document

CHAT = """dana: numbers are from the CRS report of 15 May 2023
lee: tokyo pays roughly $2 billion a year. okinawans oppose the move of futenma
dana: ipef is led by the US
lee: china administers the senkakus
"""


def test_each_line_of_a_chat_is_read_by_itself() -> None:
    said = [one.text for one in read_document(CHAT, "text").sentences]
    assert len(said) == 5
    assert said[1] == "Tokyo pays roughly $2 billion a year."
    assert said[-1] == "China administers the Senkakus"


@pytest.mark.parametrize("mark", ["[09:02] {}: ", "9:02 PM {}: ", "10.15.01 - {}: ", "{} (9:02 AM): "])
def test_a_time_may_stand_with_who_speaks(mark: str) -> None:
    lines = [line.split(": ", 1) for line in CHAT.splitlines()]
    text = "\n".join(mark.format(name.title()) + words for name, words in lines)
    said = [one.text for one in read_document(text, "text").sentences]
    assert said == [one.text for one in read_document(CHAT, "text").sentences]


def test_a_fault_of_a_chat_stands_in_its_line() -> None:
    findings = check_draft(CHAT, "chat.txt", "text", load(), "2026-11-25").findings
    problems = [one for one in findings if RULES[one.code].severity != INFO]
    assert "UD105" in [one.code for one in problems if one.line == 4]
    assert [one.line for one in problems if one.line in (1, 3)] == []


def test_one_label_makes_no_chat() -> None:
    text = (
        "note: the treaty is of 1951\nand it lets the United States base troops in Japan.\nnote: it is old.\n"
    )
    assert len(read_document(text, "text").sentences) == 1


def test_a_country_is_marked_as_a_whole_word() -> None:
    text = "The treaty lets us base troops on Japanese territory; Japan in turn is pledged to protect the United States."
    findings = check_draft(f"{CHAT}\n{text}\n", "memo.txt", "text", load(), "2026-11-25").findings
    found = [one for one in findings if one.line == 6 and one.text.startswith("Japan")]
    assert [one.column for one in found] == [text.index("Japan in") + 1]


def test_who_speaks_in_a_script_and_whose_report_it_is_are_no_names() -> None:
    text = "SEOUL (Tradewire) - Yoon met Kishida.\n\nHOST: Who won?\n\nGUEST: Japan.\n\nHOST: Why?\n\nGUEST: Luck.\n"
    said = [one.text for one in read_document(text, "text").sentences]
    assert said == ["Yoon met Kishida.", "Who won?", "Japan.", "Why?", "Luck."]
    asked = "**Q1. Who won?**\n\nA. The LDP did.\n\n**Q2. Why?**\n\nA. It was Japan's turn.\n"
    said = [one.text.strip() for one in read_document(asked, "markdown").sentences]
    assert said == ["Who won?", "The LDP did.", "Why?", "It was Japan's turn."]
    assert read_document("TRADE: Japan is fourth.", "text").sentences[0].text == "TRADE: Japan is fourth."


def test_a_title_in_capitals_may_stand_right_above_its_text() -> None:
    (title, said) = read_document("TRADE AND MONEY\nThe treaty is of 1951.\n", "text").sentences
    assert (title.is_context, said.text, said.heading) == (True, "The treaty is of 1951.", "TRADE AND MONEY")
