"""A copy's lines put together to blocks: headings, paragraphs, items, quotations, captions, notes, cells."""

from __future__ import annotations

import re

from ..core.patterns import CAPITALS
from ..core.record import Record
from . import markup
from .front import is_byline
from .furniture import CAPTION, NOTE
from .splitting import ends_sentence, is_complete

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_BULLET = re.compile(r"[•▪◦·●○■➢✓‣∙o\uf0b7](?:\s+|$)(?=\S|$)")
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4})[.)]\s")
_FOOTNOTE = re.compile(r"\[\^?\d{1,3}\]:?\s+(?=\S)")
_OPENING = re.compile(rf"[\"'(\[]{{0,2}}[{CAPITALS}0-9$]")
_WORD = re.compile(r"[^\W\d_][\w'.-]*")
_LISTING = (":", ";", "; and", "; or")  # ends of a paragraph that is part of a list
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\Z")  # set above its line, it ends one: `the 119th`
_REACH = 150  # lines behind a caption in which its source line is looked for
_PARAGRAPH = 4  # lines in a row, as wide as the column, that are no part of a figure
_CELL = 8  # and that are no cell of a table, which may hold some sentences
_LONGEST_PART = 20_000  # characters of one block: a text without an end is cut
_SMALL = frozenset({
    "with", "from", "over", "into", "upon", "amid", "about", "after", "before", "under", "between",
    "versus", "their", "that", "this", "what",
})  # fmt: skip
_NEVER_LAST = frozenset({
    "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "by", "with", "from", "at", "as",
    "that", "its", "their",
})  # fmt: skip
_OPENERS = frozenset({
    "according", "in", "on", "for", "from", "since", "as", "at", "by", "under", "after", "before",
    "during", "reportedly", "while", "when",
})  # fmt: skip
KINDS = {
    markup.HEADING: "heading", markup.ITEM: "item", markup.CELL: "cell", markup.QUOTE: "quote",
    markup.NOTE: "note",
}  # fmt: skip


class Block(Record):
    """A part of a copy; `kind` is heading, text, item, quote, caption, note, cell or front.

    `text` keeps the line ends of the copy, and an empty line where one stood.
    """

    kind: str
    text: str


def read_blocks(lines: Sequence[str], is_marked: bool) -> list[Block]:
    """Put lines together to blocks; `is_marked` where markup says which lines are headings."""
    return _Reader(lines, is_marked).run()


class _Reader:
    """Reads line after line; `open` is the block that the next line may belong to."""

    def __init__(self, lines: Sequence[str], is_marked: bool) -> None:
        self.lines = [" ".join(line.split()) for line in lines]
        self.is_marked = is_marked
        self.width = _usual_width(self.lines)
        self.blocks: list[Block] = []
        self.kind = ""
        self.open: list[str] = []
        self.size = 0
        self.waiting: list[str] = []  # a paragraph or item that a caption or a note has cut in two
        self.waiting_kind = ""

    def run(self) -> list[Block]:
        """Return the blocks."""
        gap = False
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            if line:
                at = self._read(at, line, gap)
                gap = False
            else:
                gap = True
                at += 1
        self._close()
        self._resume(force=True)
        return self.blocks

    def _read(self, at: int, line: str, gap: bool) -> int:
        """Take in the line and return the place of the next one."""
        if line[0] in KINDS:
            self._close()
            self._resume(force=True)
            self._start(KINDS[line[0]], line.lstrip(markup.MARKS + " "))
            return at + 1
        if is_byline(line):
            self._close()
            self._resume(force=True)
            self.blocks.append(Block("front", line))
            return at + 1
        bullet = _BULLET.match(line)
        if bullet:
            self._close()
            self._start("item", line[bullet.end() :])
            return at + 1
        if CAPTION.match(line) and not self._runs_on(at, gap, line):
            return self._caption(at)
        if NOTE.match(line) or _FOOTNOTE.match(line):
            self._interrupt("note", line)
            return at + 1
        if self._is_heading(at, gap):
            self._close()
            self._resume(force=True)
            self._heading(line)
            return at + 1
        if self.open and not self._breaks(at, line, gap):
            self._add(line, gap)
        else:
            self._close()
            self._resume(force=False)
            if self.open:
                self._add(line, True)
            else:
                self._start("text", line)
        return at + 1

    def _heading(self, line: str) -> None:
        """Add a heading, or the rest of one that takes two lines."""
        last = self.blocks[-1] if self.blocks else None
        if last and last.kind == "heading" and len(last.text) > 0.45 * self.width and "\n" not in last.text:
            self.blocks[-1] = Block("heading", f"{last.text}\n{line}")
        else:
            self.blocks.append(Block("heading", line))

    def _start(self, kind: str, line: str) -> None:
        self.kind, self.open, self.size = kind, [line] if line else [], len(line)

    def _add(self, line: str, gap: bool) -> None:
        self.open += ["", line] if gap else [line]
        self.size += len(line)
        if self.size > _LONGEST_PART:
            self._close()

    def _close(self) -> None:
        if self.open:
            self.blocks.append(Block(self.kind, "\n".join(self.open)))
        self.kind, self.open, self.size = "", [], 0

    def _interrupt(self, kind: str, line: str) -> None:
        """Start a caption or note; a paragraph that is not at its end waits for its rest."""
        if self.kind in ("text", "item") and self.open and not self._is_done():
            self.waiting, self.waiting_kind = self.open, self.kind
            self.open = []
        self._close()
        self._start(kind, line)

    def _resume(self, force: bool) -> None:
        """Go on with the paragraph that waits, or give it up."""
        if self.waiting and not self.open:
            self._start(self.waiting_kind, "")
            self.open, self.size = self.waiting, sum(map(len, self.waiting))
            self.waiting = []
            if force:
                self._close()

    def _runs_on(self, at: int, gap: bool, line: str) -> bool:
        """Tell whether what looks like a caption is a line of a paragraph that names a figure."""
        return (
            not gap
            and bool(self.open)
            and self.kind == "text"
            and line[-1:] not in ".:"
            and (
                len(self.open[-1]) > 0.8 * self.width
                and not ends_sentence(self.open[-1])
                and not self._source_line(at)
            )
        )

    def _source_line(self, at: int) -> int:
        """Return the place of the source line of a figure or table whose caption stands at a place, or 0."""
        full, most = 0, _CELL if self.lines[at].startswith("Table") else _PARAGRAPH
        for place in range(at + 1, min(at + _REACH, len(self.lines))):
            line = self.lines[place]
            if NOTE.match(line):
                return place
            full = full + 1 if 0.85 * self.width < len(line) < 1.15 * self.width else 0
            if full == most or CAPTION.match(line):
                return 0
        return 0

    def _caption(self, at: int) -> int:
        """Take a caption, and the cells between it and its source line; return the next place."""
        source = self._source_line(at)
        self._interrupt("caption", self.lines[at])
        self._close()
        for line in self.lines[at + 1 : source]:
            if line:
                self.blocks.append(Block("cell", line))
        return source or at + 1

    def _is_done(self) -> bool:
        """Tell whether the open block ends as a sentence or as a list's item does."""
        last = self.open[-1]
        return is_complete(last) or (self.kind == "item" and last.endswith(_LISTING[1:]))

    def _breaks(self, at: int, line: str, gap: bool) -> bool:
        """Tell whether a line begins a new block behind the open one."""
        if self.is_marked and gap:
            return True
        last = self.open[-1]
        if self.kind in ("heading", "cell"):
            return gap or self.kind == "cell"
        done = self._is_done() or (gap and last.endswith(_LISTING))
        if self.kind == "note":
            done = done or gap
        if not done:
            return False
        if self.kind == "note":
            return gap or self._ends_note(at, line)
        has_room = len(last) + 1 + len(_first_word(line)) <= self.width
        return gap or (has_room and _OPENING.match(line) is not None)

    def _ends_note(self, at: int, line: str) -> bool:
        """Tell whether a line is none of the note above, which has come to an end.

        The letters of notes are smaller, and their lines longer, than those of the text.
        """
        if not _OPENING.match(line):
            return bool(self.waiting) and not _LETTERED.match(line)
        width = max(self.width, *map(len, self.open))
        following = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        is_cut_short = len(line) + 1 + len(_first_word(following)) < 0.95 * width
        if following and is_cut_short and not ends_sentence(line):
            return True
        return len(self.open[-1]) + 1 + len(_first_word(line)) <= width

    def _is_heading(self, at: int, gap: bool) -> bool:
        """Tell whether a bare line is a heading: short, in capitals, behind an end, before a beginning."""
        line = self.lines[at]
        if line in ("Disclaimer", "Author Information"):
            return True
        if self.is_marked or len(line) > min(110, max(40, 1.0 * self.width)) or line[-1] in ".,;:-–—/":
            return False
        if self.open and self.kind not in ("caption", "note") and not self._is_done():
            return False
        if not _OPENING.match(line) or not _is_title(line):
            return False
        following = next((text for text in self.lines[at + 1 : at + 3] if text), "")
        runs_on = not gap or any(self.lines[at + 1 : at + 2])
        if runs_on and len(line) + 1 + len(_first_word(following)) > self.width:
            return False  # the next word had no room: a line of a paragraph
        return any(begins.match(following) for begins in (_OPENING, _BULLET, _LETTERED))


def _first_word(line: str) -> str:
    return line.split(" ", 1)[0]


def _is_title(line: str) -> bool:
    """Tell whether the longer words of a line all have capitals, but for one in four."""
    long = [word for word in _WORD.findall(line) if len(word) > 3 and word.lower() not in _SMALL]
    small = sum(word[0].islower() for word in long)
    words = line.lower().split()
    if words[-1] in _NEVER_LAST or _ORDINAL.search(line) or (words[0] in _OPENERS and "," in line):
        return False
    return len(words) <= 16 and (bool(long) or line.isupper()) and small * 4 <= len(long)


def _usual_width(lines: list[str]) -> int:
    """Return the length that nine in ten full lines do not pass."""
    lengths = sorted(len(line) for line in lines if len(line) > 20)
    return lengths[len(lengths) * 8 // 10] if lengths else 80
