"""A draft as sentences: Markdown or plain text, each sentence with its place in the draft.

What is no prose (front matter, code, comments, links' addresses, tags, marks) is blanked, so that every
character keeps its place.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ..copies.splitting import sentence_spans
from ..core.record import Record
from .countries import in_capitals
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MARKDOWN = "markdown"
_PUNCTUATION = (".", "!", "?", ",", ";")
_LINE_END = pattern(r"\n")
_FRONT = pattern(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n", re.S)
_FENCE = pattern(r"^[ \t>]*(`{3,}|~{3,})")
_NO_PROSE = pattern(
    r"<!--.*?(?:-->|\Z)|<sup>\d{1,3}</sup>|\[\d{1,3}\]|`[^`\n]{1,400}`"  # a note's number claims nothing
    r"|(?<=\])\([^()\s]{0,400}\)|<[A-Za-z/!][^<>\n]{0,400}>|https?://[^\s<>)\]]{1,400}"
    r"|\[\^[^\]\n]{1,80}\]:?|\\[A-Za-z]{1,40}\b",
    re.S,
    needs="<|[|]|`|http|\\",
)
_MARKS = pattern(r"[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}|^[ \t]*(?:>[ \t]*)+|[\[\]]|^[ \t]*#{1,6}[ \t]+", re.M)
_ITEM = pattern(r"[ \t]*(?:[-*+]|\u2022|\u2013|\d{1,3}[.)/]|\(?[a-z][.)])[ \t]+(?=\S)")
_BULLETS, _LONGEST_MARK = "-*+\u2022\u2013", 4  # characters of what opens an item: `(a)`, `100.`
_HEADING = pattern(
    r"[ \t]*#{1,6}[ \t]+\S",
    needs="#",
)
_RULE = pattern(
    r"[ \t]*(?:[-=_*][ \t]*){3,}$",
    needs="-|=|_|*",
)
_ROW = pattern(r"[ \t]*\|.*\|")
_DIVIDER = pattern(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*\|?[ \t]*$")
_QUOTED = pattern(
    r"\"[^\"\n]{1,400}\"|\u201c[^\u201d\n]{1,400}\u201d",
    needs='"|“',
)
_RUN_IN = pattern(r"(?:[A-Z][\w.-]*(?: |$)){1,3}")  # `The Quad.`, before the sentences about it
_LABEL = pattern(r"[A-Z][\w'.-]*(?: [A-Za-z][\w'.-]*){0,2}")  # the same where it opens a paragraph
_MOST_OF_LABEL = 3  # words
_UNTRUE = pattern(
    r"(?:Myth|Misconception|Fiction|False|Rumou?r|True or [Ff]alse)(?: #?\d+)?: "
    r"|(?:(?:And|But|So|Yet|No,) )?[Ii]t(?:'s| is| was) (?:\w+ )?"
    r"(?:not (?:true|so|the case|right|correct)|untrue|false|wrong|an? (?:myth|misconception|mistake))"
    r"(?: to (?:say|think|claim|suggest|believe))? that\b",
    needs="Myth|Misconception|Fiction|alse|Rumo| that",
)  # what is to be put right
_CALLED_FALSE = pattern(r"\W*(?:[Ff]alse|[Ww]rong|[Uu]ntrue|[Nn]ot true)\W*")  # what stands before it
_LONGEST_VERDICT = 16  # characters
_HEADER = pattern(  # a line of the head of a memo or a letter
    r"[*_> \t]{0,6}(?:To|TO|From|FROM|Re|RE|Subject|SUBJECT|Subj|Cc|CC|Bcc|Date|DATE|Sent|Basis|Sources?)"
    r"[*_]{0,3}:",
    needs=":",
)
_LONGEST_LABEL = 20  # characters
_MEASURED_CLAIM = pattern(r"\.$|[$%]|\d,\d{3}\b")  # which the head of a memo has not
_A_DATE = pattern(
    r"\W*(?:(?:[Ss]ince|[Ff]rom|[Ii]n|[Bb]y) )?(?:the )?"
    r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[A-Z][a-z]{2,8}\.?) (?:\d{1,2},? )?)?(?:19|20)\d\ds?"
    r"(?:,? \(?(?:[Ee]arly |[Mm]id-|[Ll]ate )?[A-Z][a-z]{2,8}\)?)?"
    r"(?: (?:on|onwards?|and (?:after|since)))?\W*",
    needs="19|20",
)
_LONGEST_DATE = 45  # characters, with what stands beside it
_A_YEAR = pattern(r"\W*(?:19|20)\d\d\b")
_A_MONTH = pattern(  # `June.`, `Late May.`: a date below a heading that is a year
    r"\W*(?:In )?(?:[Ee]arly |[Mm]id-|[Ll]ate )?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\W*"
)
_DATED = pattern(  # a line of a chronology: `1951    Japan becomes an ally`, `March 2023: ...`
    r"[ \t]*(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[A-Z][a-z]{2,8}\.?)[ -](?:\d{1,2},? )?"
    r"|\d{1,2} [A-Z][a-z]{2,8}\.? )?"
    r"(?:19|20|18)\d\ds?(?:-\d\d){0,2}(?:[ \t]{2,}|\t|: | ?[\u2013\u2014] | - )(?=\S)",
    needs="18|19|20&  |\t|: |\u2013 |\u2014 | - ",
)
_DATED_LINES = 3  # from which on a draft is a chronology
_INDENT = 4  # columns by which what belongs to a date above is moved in
_CLOCK = r"[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?"
_SPOKEN = pattern(  # who says a line, in a chat: `lee: `, `[09:02] Lee: `, `Lee (9:02 AM): `
    rf"^[ \t]*(?:([a-z][\w.-]{{0,20}})|{_CLOCK}[ \t]*(?:- )?@?([A-Za-z][\w.-]{{0,20}})"
    rf"|([A-Za-z][\w.-]{{0,20}}) {_CLOCK}): (?=\S)",
    re.M,
)
_IN_HASTE = pattern(
    r"(?:\b[a-z]{4,}|\b[A-Z]{2,}|%|/yr|\b(?:19|20)\d\d)[.!?] +(?=[a-z])"
)  # a sentence begins in lower case
_LABELLED = pattern(  # who speaks, in a script, or a question and its answer: `HOST: `, `**Q2. `, `A. `
    r"^[*_]{0,3}(?:([A-Z]{2,}(?: [A-Z]{2,})?):|([QA])\d{0,2}[.:)])[*_]{0,3} (?=\S)", re.M
)
_DATELINE = pattern(  # `SEOUL (Newswire) - `
    r"^[A-Z]{3,20}[A-Z/., ]{0,40}(?:, [A-Z][a-z]{1,9}\.? \d{1,2})? \([A-Z][\w. ]{1,30}\) "
    r"(?:-|--|\u2013|\u2014) ",
    re.M,
)
_SPEAKERS = 2  # from which on a draft is a chat
_MOST_BEFORE_SPEECH = 4  # words before a colon: `[9:02 AM] - Lee`
_A_WORD = pattern(r"[A-Za-z]{2,}")
_MEASURED = pattern(r"\d.*[%A-Za-z]|[A-Za-z$].*\d")  # no bare number, which is of a table of numbers
_PLACE_HEAD = pattern(r"\W*(?:[Pp]laces?|[Rr]ank(?:ing)?|[Pp]os(?:ition|\.)?|[Ss]tanding|No\.?|#)\W*")
_A_PLACE = pattern(r"\W*(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|last)\W*", re.I)
_PAIR = 2  # cells of a row that has one thing to say: its head, and a figure
_FEWEST_WORDS = 3  # of a cell that says something by itself
_ANSWERED = pattern(  # a label in other words: `Largest source of FDI? Japan.`
    r"(?P<what>(?:^\s*|(?<=[.?!] ))(?!(?:Wh\w+|How|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Will|Would|Can"
    r"|Could|Should|May|Might|Or|And|But|So|Q)\b)[A-Z\d](?:[^.?!;:\n]|(?<=[A-Z])\.){4,80})\?"
    r"(?= (?:The )?(?!A\.)[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2}[.,;!])",
    needs="? ",
)
_LONGEST_HEADING = 90
_LONGEST_SENTENCE = 3000


class Sentence(Record):
    """A sentence of a draft: `text` is the draft from `start` on, with blanks for line ends and marks.

    `before` is the sentence that it follows, for a cell the head of its row; `heading` is what stands above
    it, `lead` what leads to the list in which it is, `number` its own there. A heading or a question is
    context for others alone. `quotes` are the spans in quotation marks, by their places in `text`.
    """

    start: int
    text: str
    before: str = ""
    heading: str = ""
    is_context: bool = False
    is_quoted: bool = False
    quotes: tuple[tuple[int, int], ...] = ()
    is_cell: bool = False
    lead: str = ""
    number: int = 0

    def is_in_quotes(self, at: int) -> bool:
        """Tell whether a place of the text stands in quotation marks."""
        return self.is_quoted or any(start <= at < end for start, end in self.quotes)


class Cell(Record):
    """A cell of a table: what it says, where, and the words of its row, its column and above the table.

    `beside` are the words of the column before; the row of a name in a list of places is its place.
    """

    start: int
    text: str
    row: str
    column: str
    caption: str
    beside: str = ""


class Document(Record):
    """A draft, read: its sentences and cells in order, its front matter, and where its lines begin."""

    text: str
    sentences: tuple[Sentence, ...]
    cells: tuple[Cell, ...]
    front: str
    lines: tuple[int, ...]

    def place(self, at: int) -> tuple[int, int]:
        """Return the line and the column of a place, both from 1."""
        line = bisect_right(self.lines, at)
        return line, at - self.lines[line - 1] + 1


def read_document(text: str, format: str) -> Document:
    """Read a draft; `format` is `markdown` or `text`."""
    prose = text.replace("\r", " ").replace("\x00", " ")
    front = _FRONT.match(prose) if prose.startswith("---") else None
    if front:
        prose = _blank(prose, front.start(), front.end())
    prose = _without_code(prose) if format == MARKDOWN else prose
    prose = _NO_PROSE.sub(lambda match: _blanks(match[0]), prose)
    lines = (0, *(match.end() for match in _LINE_END.finditer(text)))
    reader = _Reader(_without_speakers(prose))
    return Document(text, tuple(reader.sentences), tuple(reader.cells), front[1] if front else "", lines)


def _blanks(text: str) -> str:
    return "".join(char if char == "\n" else " " for char in text)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + _blanks(text[start:end]) + text[end:]


def _without_code(text: str) -> str:
    """Blank fenced code; a fence that is not closed goes on to the end."""
    if "```" not in text and "~~~" not in text:
        return text
    lines, fence = [], ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        is_end = bool(fence and mark and mark[1].startswith(fence))
        is_code = bool(fence or mark)
        lines.append(" " * len(line) if is_code else line)
        fence = "" if is_end else fence or (mark[1] if mark else "")
    return "\n".join(lines)


def _without_speakers(text: str) -> str:
    """Blank who speaks, where several do more than once, and whose report from where opens a paragraph."""
    labels = [one[1] or one[2] for one in _LABELLED.finditer(text)]
    if sum(labels.count(name) > 1 for name in {*labels}) >= _SPEAKERS:
        text = _LABELLED.sub(lambda match: _blanks(match[0]), text)
    return _DATELINE.sub(lambda match: _blanks(match[0]), text, 1) if ") " in text else text


class _Reader:
    """Goes through the lines of a draft and gathers blocks: paragraphs, items, headings, tables."""

    def __init__(self, prose: str) -> None:
        self.prose = prose
        self.sentences: list[Sentence] = []
        self.cells: list[Cell] = []
        self._heading = ""
        self._before = ""
        self._lead = ""
        self._run_in = ""
        self._block: list[tuple[int, str]] = []
        self._table: list[tuple[int, str]] = []
        self._is_chat = _is_chat(prose)
        self._is_chronology = _is_chronology(prose)
        at = 0
        for line in prose.split("\n"):
            self._take(at, line)
            at += len(line) + 1
        self._close()

    def _take(self, at: int, line: str) -> None:
        if _ROW.match(line):
            self._end_block()
            self._table.append((at, line))
            return
        self._end_table()
        if not line.strip() or _RULE.match(line):
            self._end_block()
        elif _HEADING.match(line):
            self._end_block()
            self._heading, self._lead = _plain(line).strip(), ""
            self._before = ""
        else:
            if self._item(line) or _HEADER.match(line[:_LONGEST_LABEL]) or self._is_entry(line):
                self._end_block()
            is_title = not self._block and line.isupper() and len(line) < _LONGEST_HEADING
            self._block.append((at, line))
            if is_title:  # which may stand right above what it is of
                self._end_block()

    def _item(self, text: str) -> re.Match[str] | None:
        """Return what opens an item of a list, or a line of a chat."""
        opening = text.lstrip(" \t")[:_LONGEST_MARK]
        may_be_item = opening[:1] in _BULLETS or any(mark in opening for mark in ".)/")
        item = _ITEM.match(text) if may_be_item else None
        return item or (_SPOKEN.match(text) if self._is_chat else None)

    def _is_entry(self, line: str) -> bool:
        """Tell whether a line stands beside a date in a chronology, or below one that has several."""
        if not self._is_chronology:
            return False
        is_below = bool(self._block) and _is_dated(self._block[0][1]) and line[:_INDENT].isspace()
        return _is_dated(line) or is_below or line[:_INDENT].isspace()

    def _close(self) -> None:
        self._end_block()
        self._end_table()

    def _end_block(self) -> None:
        """Cut the gathered lines into sentences; a lead-in goes with each item below it."""
        if not self._block:
            return
        start = self._block[0][0]
        raw = self.prose[start : self._block[-1][0] + len(self._block[-1][1])]
        is_quoted = all(line.lstrip().startswith(">") for _, line in self._block)
        item = self._item(raw)
        self._run_in = ""
        text = _plain(_blank(raw, 0, item.end()) if item else raw).replace("\n", " ")
        text = _ANSWERED.sub(r"\g<what>:", text)
        mark = item[0].strip(" \t(.)/") if item else ""
        place = int(mark) if mark.isdecimal() else 0
        self._block = []
        if not item:
            self._lead = ""
        dates = (_A_DATE, _A_MONTH) if _A_YEAR.match(self._heading) else (_A_DATE,)
        spans = _with_dates(text, sentence_spans(text), dates)
        spans = list(_in_haste(text, spans)) if self._is_chat and item else spans
        for number, (begin, end) in enumerate(spans):
            is_first = _opens_line(raw, begin) and number + 1 < len(spans)
            for first, last in _pieces(begin, end):
                self._add(start + first, text[first:last], is_quoted, is_first, 0 if number else place)
        stripped = text.strip()
        if stripped.endswith(":"):
            self._lead = stripped
        elif self._is_entry(raw):
            pass
        elif not item and len(stripped) < _LONGEST_HEADING and not stripped.endswith(_PUNCTUATION):
            self._heading = stripped  # a line by itself

    def _add(self, at: int, text: str, is_quoted: bool, is_first: bool, place: int) -> None:
        lead = len(text) - len(text.lstrip())
        text, at = text.strip(), at + lead
        if not text:
            return
        if text[0].islower():  # as in an e-mail in haste, which may write names so, too
            text = in_capitals(text)
        may_be_run_in = text.endswith(".") and text.count(" ") < _MOST_OF_LABEL
        is_run_in = may_be_run_in and bool((_LABEL if is_first else _RUN_IN).fullmatch(text[:-1]))
        if is_run_in:
            self._run_in = text
        heading = f"{self._heading} {self._run_in}".strip()
        before = self._before or self._lead
        quotes = tuple(match.span() for match in _QUOTED.finditer(text))
        is_context = is_run_in or _is_no_claim(text)
        if self.sentences and len(text) < _LONGEST_VERDICT and _CALLED_FALSE.fullmatch(text):
            self.sentences[-1] = self.sentences[-1].but(is_context=True)
        self.sentences.append(
            Sentence(at, text, before, heading, is_context, is_quoted, quotes, False, self._lead, place)
        )
        self._before = text

    def _end_table(self) -> None:
        """Cut the gathered rows into cells; the first row names the columns, the first words the row."""
        rows = [(at, line) for at, line in self._table if not _DIVIDER.match(line)]
        self._table = []
        if not rows:
            return
        head = [text for _, text in _row_cells(*rows[0])]
        caption = f"{self._heading}. {self._before}"
        for at, line in rows[1:]:
            cells = list(_row_cells(at, line))
            lettered = [n for n, (_, text) in enumerate(cells) if any(map(str.isalpha, text))]
            worded = (n for n in lettered if not any(map(str.isdecimal, cells[n][1])))
            named = next(worded, lettered[0] if lettered else 0)
            row = cells[named][1] if cells else ""
            is_entry = len(_A_WORD.findall(row)) >= _FEWEST_WORDS and len(cells) == _PAIR
            if head and _PLACE_HEAD.fullmatch(head[0]) and cells and _A_PLACE.fullmatch(cells[0][1]):
                self._add_places(cells, head, caption)
            for number, (start, text) in enumerate(cells):
                column = head[number] if number < len(head) else ""
                is_place = _A_PLACE.fullmatch(text) and _PLACE_HEAD.fullmatch(column)
                is_said = len(_A_WORD.findall(text)) >= _FEWEST_WORDS or (
                    _MEASURED.search(text) and not is_place
                )
                if number == named:
                    if is_entry and _A_DATE.fullmatch(cells[1 - named][1]):  # of a chronology
                        self._add_cell(start, text, f"{cells[1 - named][1]}.", caption)
                    continue
                if is_said or is_entry:
                    self._add_cell(start, text, f"{row}.", caption)
                else:
                    beside = head[number - 1] if 0 < number < len(head) else ""
                    self.cells.append(Cell(start, text, row, column, caption, beside))

    def _add_places(self, cells: Sequence[tuple[int, str]], head: Sequence[str], caption: str) -> None:
        """Take the names of a row which opens with a place: who has it, by the measures of the columns."""
        place = cells[0][1]
        for (start, text), column in zip(cells[1:], head[1:], strict=False):
            if not any(map(str.isdecimal, text)):
                self.cells.append(Cell(start, text, place, column, caption))

    def _add_cell(self, at: int, text: str, row: str, caption: str) -> None:
        """Take a cell of words as sentences, which the row's name goes before."""
        for begin, end in sentence_spans(text):
            quotes = tuple(match.span() for match in _QUOTED.finditer(text[begin:end]))
            is_context = _is_no_claim(text[begin:end])
            self.sentences.append(
                Sentence(at + begin, text[begin:end], row, caption, is_context, False, quotes, True)
            )


def _opens_line(text: str, at: int) -> bool:
    """Tell whether nothing but blanks stands before a place in its line."""
    while at and text[at - 1] in " \t":
        at -= 1
    return not at or text[at - 1] == "\n"


def _is_no_claim(text: str) -> bool:
    """Tell whether a sentence only asks, or leads to what follows."""
    return (
        text.endswith("?")
        or bool(
            _UNTRUE.match(text) or (_HEADER.match(text[:_LONGEST_LABEL]) and not _MEASURED_CLAIM.search(text))
        )
        or text.isupper()
        or (text.endswith(":") and len(text) < _LONGEST_HEADING)
    )


def _with_dates(
    text: str, spans: Iterable[tuple[int, int]], dates: tuple[re.Pattern[str], ...]
) -> list[tuple[int, int]]:
    """Return the spans of sentences; a date by itself before one, as in a chronology, goes with it."""
    found: list[tuple[int, int]] = []
    for begin, end in spans:
        if (
            found
            and found[-1][1] - found[-1][0] <= _LONGEST_DATE
            and any(date.fullmatch(text, *found[-1]) for date in dates)
        ):
            begin = found.pop()[0]
        found.append((begin, end))
    return found


def _is_chat(text: str) -> bool:
    """Tell whether several speak in a draft, each more than once: `lee: ...`, `dana: ...`."""
    heads = (line.partition(": ")[0] for line in text.split("\n") if ": " in line)
    if sum(len(head.split()) <= _MOST_BEFORE_SPEECH for head in heads) <= _SPEAKERS:
        return False  # as most drafts: a name, with the time, opens none or few of the lines
    speakers = [next(filter(None, match.groups())) for match in _SPOKEN.finditer(text)]
    return sum(speakers.count(name) > 1 for name in set(speakers)) >= _SPEAKERS


def _is_chronology(text: str) -> bool:
    """Tell whether several lines of a draft begin with a date that stands by itself."""
    lines = text.split("\n") if "18" in text or "19" in text or "20" in text else ()
    return sum(map(_is_dated, lines)) >= _DATED_LINES


def _is_dated(line: str) -> bool:
    """Tell whether a line begins with a date that stands by itself."""
    return bool(_DATED.match(line[:_LONGEST_DATE]))


def _in_haste(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans of sentences, cut where one begins in lower case."""
    for begin, end in spans:
        for match in _IN_HASTE.finditer(text, begin, end):
            yield begin, match.end()
            begin = match.end()
        yield begin, end


def _pieces(begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what no sentence mark ends in a draft's page of text."""
    for first in range(begin, end, _LONGEST_SENTENCE):
        yield first, min(end, first + _LONGEST_SENTENCE)


def _row_cells(at: int, line: str) -> Iterator[tuple[int, str]]:
    """Yield the cells of a row, each with its place."""
    place = line.index("|") + 1
    for cell in line.strip()[1:].rstrip("|").split("|"):
        plain = _plain(cell)
        yield at + place + len(plain) - len(plain.lstrip()), plain.strip()
        place += len(cell) + 1


def _plain(text: str) -> str:
    """Blank the marks of emphasis, quotation, links and headings."""
    return _MARKS.sub(lambda match: _blanks(match[0]), text)
