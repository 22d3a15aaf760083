"""A copy read as a report: its front matter, its sections and its addressed sentences."""

from __future__ import annotations

import re

from ..core.record import Record
from . import markup
from .blocks import Block, read_blocks
from .columns import unfolded
from .front import Front, beside_day, bylines_parted, is_day, is_series, read_front
from .furniture import page_lines, without_line_numbers
from .splitting import ends_sentence, hyphen_rule, in_one_line, sentence_spans
from .tidy import MAX_CHARACTERS, MAX_MARKED, settled, tidied, without_accents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 40
_ORDER = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|(?:\d{1,2}|[IVX]{1,5})[.)])\s+(?=[^\W\d_])"
)  # before a heading
_FEWEST_WORDS = 3
_MOST_ABOVE = 8  # lines in which the date of a copy stands, with who and what it is of
_BODY = "body"  # the section of what stands under no heading
_MOST_LINES = 50_000  # of a copy that are put together to blocks: a long report has 5,000
_END_OF_TEXT = re.compile(r"(?:Author Information|Acknowledge?ments?|Contents|Table of Contents)$", re.I)


class Sentence(Record):
    """A sentence of a copy: its text in one line, its address, and where it stands in the flow."""

    address: str
    text: str
    start: int
    end: int


class Report(Record):
    """A copy, read. `flow` is all of its text.

    `sections` pair a name for addresses with a heading, empty for what stands before any. `is_cut` says that
    the copy is longer than what is read.
    """

    front: Front
    sections: tuple[tuple[str, str], ...]
    sentences: tuple[Sentence, ...]
    flow: str
    is_cut: bool = False


def read_report(text: str) -> Report:
    """Read a copy of a report: text, Markdown, HTML, or the text of a PDF."""
    lines, is_marked, is_cut = _lines(text)
    is_cut = is_cut or len(lines) > _MOST_LINES
    lines = bylines_parted(lines[:_MOST_LINES])
    front = read_front(lines)
    furniture = page_lines(lines) if not is_marked else set()
    kept = [line for at, line in enumerate(lines) if at not in furniture]
    kept = [line.replace("\f", "") for line in kept]
    _blank_title(kept, front)
    kept = settled("\n".join(kept)).split("\n")
    blocks = read_blocks(kept, is_marked)
    read = _addressed(front, blocks, _is_prose)
    return (read if read.sentences else _addressed(front, blocks, ends_sentence)).but(is_cut=is_cut)


def _blank_title(lines: list[str], front: Front) -> None:
    """Take the title, the date and what stands above it out of the head: they are no headings."""
    head = [" ".join(line.strip(markup.MARKS + " ").split()) for line in lines[:60]]
    above = _above_date(head, front)
    lines[:above] = [""] * above
    for at, line in enumerate(head):
        if is_day(line) or (line and (line in front.head or len(beside_day(lines[at])) > 1)):
            lines[at] = ""
    for at, line in enumerate(head):
        for count in (1, 2, 3):
            if not line or " ".join(head[at : at + count]) != front.title:
                continue
            if front.number or front.date or not any(head[at + count : at + count + 1]):
                lines[at : at + count] = [""] * count
                return


def _above_date(head: list[str], front: Front) -> int:
    """Count the lines above the date of a copy where they are names and titles; 0 where there is prose."""
    filled = [at for at, line in enumerate(head) if line][:_MOST_ABOVE]
    dated = next((at for at in filled if is_day(head[at]) or head[at] in front.head), 0)
    return 0 if any(ends_sentence(line) for line in head[:dated]) else dated


def _lines(text: str) -> tuple[list[str], bool, bool]:
    """Return the lines of a copy without markup, whether that parted its blocks, and whether they are cut."""
    is_marked = markup.is_html(text)
    plain = unmarked(text)
    is_cut = len(text) > MAX_MARKED or len(plain) > MAX_CHARACTERS
    if is_marked:
        return tidied(plain).split("\n"), True, is_cut
    plain = without_line_numbers(tidied(plain))
    return (unfolded(plain) or plain).split("\n"), False, is_cut


def unmarked(text: str) -> str:
    """Return a copy without its markup, as much of it as is read."""
    text = text[:MAX_MARKED]
    return markup.from_html(text) if markup.is_html(text) else markup.from_markdown(text)


def _addressed(front: Front, blocks: list[Block], is_prose: Callable[[str], bool]) -> Report:
    """Give each sentence of the blocks its address: SECTION.PARAGRAPH.SENTENCE.

    `is_prose` tells which blocks are of the text where no heading says so.
    """
    flow: list[str] = []
    keeps = hyphen_rule("\n\n".join(block.text for block in blocks))
    sections: dict[str, str] = {}
    sentences: list[Sentence] = []
    at, slug, paragraph = 0, "", 0
    for block in blocks:
        if block.kind == "heading" and not _is_front(block.text, front):
            slug = _slug(in_one_line(block.text, keeps), sections)
            paragraph = 0
        elif block.kind in ("text", "item", "quote") and (slug or is_prose(block.text)):
            own = list(_sentences(block, keeps))
            if own and not slug:
                slug = _slug(_BODY, sections)
                sections[slug] = ""
            paragraph += bool(own)
            for number, (text, start, end) in enumerate(own, 1):
                sentences.append(Sentence(f"{slug}.{paragraph}.{number}", text, at + start, at + end))
        flow.append(block.text)
        at += len(block.text) + 2
    used = {sentence.address.partition(".")[0] for sentence in sentences}
    kept = tuple((slug, heading) for slug, heading in sections.items() if slug in used)
    return Report(front, kept, tuple(sentences), "\n\n".join(flow))


def _sentences(block: Block, keeps: object) -> Iterator[tuple[str, int, int]]:
    """Yield the sentences of a block; a run-in head is none, nor are scraps without a verb's room."""
    spans = sentence_spans(block.text)
    for place, (start, end) in enumerate(spans):
        text = in_one_line(block.text[start:end], keeps)  # type: ignore[arg-type]
        words = text.split()
        if place == 0 and len(spans) > 1 and _is_run_in_head(words):
            continue
        if block.kind == "item":
            complete = len(words) > 1
        else:
            complete = len(words) >= _FEWEST_WORDS and (
                ends_sentence(text) or text.endswith((":", ",", ";", "; and", "; or")) or len(words) > 7
            )
        if complete and any(map(str.isalpha, text)):
            yield text, start, end


def _is_run_in_head(words: list[str]) -> bool:
    """Tell whether what looks like a first sentence is a head in bold: `The Quad.`, `Critical Minerals.`."""
    long = [word for word in words if len(word) > 3]
    return (
        len(words) <= 5 and words[-1].endswith(".") and all(word[0].isupper() for word in (*long, *words[:1]))
    )


def _is_prose(text: str) -> bool:
    """Tell whether a block is of the text, where no heading says so: it has a sentence with its end."""
    spans = sentence_spans(text)
    start, end = spans[0] if spans else (0, 0)
    return (ends_sentence(text) or len(spans) > 1) and len(text[start:end].split()) > 3


def _is_front(heading: str, front: Front) -> bool:
    line = " ".join(heading.split())
    return (
        not line
        or line == front.title
        or is_day(line)
        or is_series(line)
        or _END_OF_TEXT.match(line) is not None
        or line in front.numbers
    )


def _slug(heading: str, sections: dict[str, str]) -> str:
    """Name a section after its heading, and enter it; the second of a name gets a number."""
    bare = without_accents(_ORDER.sub("", heading)).replace("'", "").replace(".", "")
    name = _SLUG.sub("-", bare).strip("-")[:_LONGEST_SLUG].rstrip("-")
    name = name if name[:1].isalpha() else f"section-{name}".rstrip("-")
    slug, count = name, 1
    while slug in sections or slug == "meta":
        count += 1
        slug = f"{name}-{count}"
    sections[slug] = heading
    return slug
