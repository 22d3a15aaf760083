"""Copies whose lines run across two columns are told from whole ones, of any kind of text."""

from __future__ import annotations

import os
import re
import textwrap
from pathlib import Path

import pytest
from conftest import Run
from real_report import next_edition, report_text

from usjapan_cli.copies.interleaving import is_interleaved
from usjapan_cli.copies.report import read_report

ROOT = Path(__file__).parents[2]
CRS = Path(os.environ.get("USJAPAN_SOURCE") or os.devnull) / "crs"
MEMOS = sorted((ROOT / "tests/drafts/memos").glob("memo-*.txt"))
WORDS = 400
HEAD = "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\nOverview\n\n"


def across(text: str, width: int, is_broken: bool = False, page: int = 50) -> str:
    """Set the paragraphs of a text in two columns, and read each line across both."""
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        lines += [*(broken if is_broken else textwrap.wrap)(" ".join(paragraph.split()), width), ""]
    read: list[str] = []
    for at in range(0, len(lines), 2 * page):
        half = (len(lines[at : at + 2 * page]) + 1) // 2
        left, right = lines[at : at + half], lines[at + half : at + 2 * half]
        right += [""] * (half - len(right))
        read += [f"{one} {other}".strip() for one, other in zip(left, right, strict=True)]
    return "\n".join(read)


def broken(paragraph: str, width: int) -> list[str]:
    """Fill lines, with a hyphen in a long word where it has no room."""
    lines = [""]
    for word in paragraph.split():
        room = width - len(lines[-1]) - 2
        if len(word) < room:
            lines[-1] = f"{lines[-1]} {word}".strip()
        elif word.isalpha() and len(word) > 6 and 3 <= room < len(word) - 2:
            lines[-1] += f" {word[:room]}-"
            lines.append(word[room:])
        else:
            lines.append(word)
    return lines


def prose(path: Path) -> str:
    """Return what a text has of paragraphs in sentences."""
    parts = path.read_text("utf-8").split("\n\n")
    return "\n\n".join(part for part in parts if len(part.split()) > 15 and "  " not in part)


def enough(path: Path) -> bool:
    return len(prose(path).split()) >= WORDS


LONG = [path for path in MEMOS if enough(path)]


@pytest.mark.parametrize("width", [34, 44, 56])
@pytest.mark.parametrize("is_broken", [False, True])
def test_nine_in_ten_crossed_texts_are_recognised(width: int, is_broken: bool) -> None:
    found = [is_interleaved(across(prose(path), width, is_broken)) for path in LONG]
    assert len(found) > 5
    assert sum(found) >= 0.9 * len(found)


@pytest.mark.parametrize("path", MEMOS, ids=lambda path: path.stem)
@pytest.mark.parametrize("width", [50, 72, 100])
def test_no_text_in_one_column_is(path: Path, width: int) -> None:
    lines = path.read_text("utf-8").split("\n")
    assert not is_interleaved("\n".join(lines))
    assert not is_interleaved("\n".join(textwrap.fill(line, width) for line in lines))


@pytest.mark.parametrize(
    "path",
    sorted(
        str(path.relative_to(ROOT))
        for kind in ("*.md", "docs/*.md", "LICENSE", "usjapan_cli/**/*.py", "facts/*.yaml", "tests/**/*.psv")
        for path in ROOT.glob(kind)
    ),
)
def test_no_code_list_or_table_is(path: str) -> None:
    assert not is_interleaved((ROOT / path).read_text("utf-8"))


VERSES = """
Seven boats went out at the break of day
And one of them never came home;
The wind was a wolf and the sea was its prey,
And the harbor was white with the foam.
The bell of the chapel was heard on the quay
As the women came down in the rain,
And they asked of the gulls what the gulls could not see
And they asked of the water in vain.
"""
MAIL = """
On Monday you wrote:
> The minutes are with the clerk, who says that the council wants
> them by Friday. I have not seen the second page, and I doubt that
> anybody has.
> > If the page is lost we can print it from the copy of the treasurer,
> > which is the same but for the date.
That is what I would do. The treasurer is away until Thursday, but her
deputy has a key to the room.
"""
MINUTES = """
Present: A. Brand (chair), C. Diaz, E. Ford, G. Hale.
1. The minutes of the last meeting were read and approved.
2. The chair reported on the dredging of the east basin. Cost to date
   is $1.2 million; the work is to end in May.
3. C. Diaz asked why the lamps on the north pier are off. E. Ford will
   ask the works office and report to the next meeting.
4. Any other business: none.
"""
LISTED = """
- the north pier, built in 1911 and closed since the storm
- the east basin, which is dredged each spring
- the fish market and the hall behind it
- a dry dock for ships of up to 90 meters
- the office of the harbor master
- two cranes, of which one is out of use
"""


@pytest.mark.parametrize("text", [VERSES, MAIL, MINUTES, LISTED], ids=["verses", "mail", "minutes", "list"])
@pytest.mark.parametrize("times", [1, 4])
def test_nor_are_verses_letters_minutes_and_lists(text: str, times: int) -> None:
    assert not is_interleaved(text * times)


def test_endless_copies_are_looked_at_in_part() -> None:
    line = "the harbor of the town was in the hands of those who had it before the war and after\n"
    assert not is_interleaved(line * 50_000)
    assert not is_interleaved("- " * 500_000)
    assert not is_interleaved(
        ("the a of it was " * 30_000 + "\n") * 2
    )  # each word of both could begin a column
    assert not is_interleaved("")


def test_a_page_that_was_read_across_is_enough() -> None:
    whole = "\n\n".join(textwrap.fill(prose(path), 80) for path in LONG[:2])
    assert not is_interleaved(whole)
    assert is_interleaved(f"{whole}\n\n{across(prose(LONG[2]) + ' ' + prose(LONG[3]), 40)}")


@pytest.mark.parametrize("command", ["draft", "sentences"])
def test_a_command_says_so_and_what_keeps_columns_apart(command: str, ask: Run) -> None:
    text = prose(LONG[0])
    done = ask(command, "-", stdin=(HEAD + across(text, 44)).encode())
    assert done.status == 1
    assert done.out  # what was read is given all the same
    assert "columns of this copy ran together" in done.said.partition("\n")[0]
    assert "pdftotext -raw" in done.said.partition("\n")[0]
    done = ask(command, "-", stdin=(HEAD + textwrap.fill(text, 80)).encode())
    assert done.status == 0
    assert "columns" not in done.said


def test_a_pack_of_crossed_sentences_is_not_made_in_silence(tmp_path: Path, ask: Run) -> None:
    done = ask(
        "draft", "-", "--into", str(tmp_path / "pack"), stdin=(HEAD + across(prose(LONG[0]), 44)).encode()
    )
    assert (done.status, "ran together" in done.said) == (1, True)


def test_compare_does_not_say_that_facts_are_gone_without_a_word(ask: Run) -> None:
    head, body = report_text().split("Overview\n", 1)
    crossed = f"{head.replace('2023', '2024')}Overview\n{across(body.partition('Figure 1')[0], 50)}"
    done = ask("compare", "-", stdin=crossed.encode())
    assert (done.status, "ran together" in done.said) == (1, True)


@pytest.mark.parametrize("width", [44, 54, 64])
def test_the_report_is_told_from_its_crossed_copy(width: int) -> None:
    text = report_text()
    assert not is_interleaved(read_report(text).flow)
    assert not is_interleaved(read_report(next_edition()).flow)
    assert is_interleaved(read_report(across(text, width)).flow)


@pytest.mark.parametrize("path", sorted(CRS.glob("*.txt")), ids=lambda path: path.name)
def test_no_copy_of_a_real_document_is_taken_for_a_crossed_one(path: Path) -> None:
    assert not is_interleaved(read_report(path.read_text("utf-8")).flow)


@pytest.mark.skipif(not CRS.is_dir(), reason="USJAPAN_SOURCE names no folder with real documents")
@pytest.mark.parametrize("width", [40, 50, 60])
@pytest.mark.parametrize("is_broken", [False, True])
def test_crossed_documents_are_recognised_but_for_one_at_most(width: int, is_broken: bool) -> None:
    reports = [read_report(path.read_text("utf-8")) for path in CRS.glob("*.raw.txt")]
    texts = ["\n\n".join(sentence.text for sentence in read.sentences) for read in reports]
    found = [is_interleaved(across(text, width, is_broken)) for text in texts]
    assert sum(found) >= len(found) - 1


@pytest.mark.parametrize("path", sorted(CRS.glob("*.layout.txt")), ids=lambda path: path.name)
def test_a_layout_that_has_lost_its_gutters_is_crossed(path: Path) -> None:
    one_blank = re.sub(r"(?<=\S) {2,}(?=\S)", " ", path.read_text("utf-8"))
    assert is_interleaved(read_report(one_blank).flow)
