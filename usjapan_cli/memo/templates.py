r"""Where a memo asks for a fact: placeholders, and the markers that an earlier filling left in place.

A placeholder is `{{ID}}` or `{{ID/FIELD}}`, in LaTeX `\{\{ID\}\}` too, as Pandoc writes it. A marker is a
comment of HTML that holds what was filled in, of which edition:
`<!--usjapan ID 2023-05-15 over 50,000-->over 50,000<!--/usjapan-->`.
"""

from __future__ import annotations

import bisect
import os
import re
import zlib

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FORMATS = ("markdown", "text", "latex", "html")
MOST = 1_000  # places at fault that a memo is read for
FIELDS = ("value", "number", "rank", "unit", "statement", "as_of", "cite")
_EXTENSIONS = {
    ".md": "markdown", ".markdown": "markdown", ".qmd": "markdown", ".tex": "latex", ".latex": "latex",
    ".html": "html", ".htm": "html",
}  # fmt: skip
NAME = r"[A-Za-z0-9][\w-]*\.[A-Za-z0-9][\w-]*(?:/\w+)?"
_MARK = r"(?:\[\^uj-[\w.-]+\]|<sup>(?:(?!</?sup).){1,200}</sup>)"  # which a filling in place wrote behind
_PLACEHOLDER = re.compile(
    rf"\{{\{{[ \t]*({NAME})[ \t]*\}}\}}"
    rf"|\\\{{\\\{{[ \t]*({NAME})[ \t]*\\\}}\\\}}"
)
_MARKER = re.compile(
    rf"<!--usjapan ({NAME})(?: (\d{{4}}-\d\d-\d\d) ((?:(?!-->).)*))?-->"
    rf"((?:(?!<!--).)*)<!--/usjapan-->{_MARK}?",
    re.DOTALL,
)
_NOTES = re.compile(
    r"<!--usjapan notes(?: (?P<sum>[0-9a-f]{8}))?-->(?P<notes>(?:(?!<!--).)*)<!--/usjapan notes-->", re.DOTALL
)
_COMMENT = r"<!--(?!/?usjapan\b).*?(?:-->|\Z)"
# What is code or a comment, and therefore left as it is.
_CODE = {
    "markdown": re.compile(
        rf"^ {{0,3}}(?P<fence>`{{3,}}+|~{{3,}}+)[^\n]*\n.*?(?:^ {{0,3}}(?P=fence)[`~]*[ \t]*$|\Z)"
        rf"|(?<!`)(?P<ticks>`++)(?:(?!\n[ \t]*\n).)*?(?<!`)(?P=ticks)(?!`)|{_COMMENT}",
        re.DOTALL | re.MULTILINE,
    ),
    "html": re.compile(
        rf"<(?P<tag>pre|code|script|style|textarea)\b.*?(?:</(?P=tag)\s*>|\Z)|{_COMMENT}",
        re.DOTALL | re.IGNORECASE,
    ),
    "latex": re.compile(
        r"\\begin\{(?P<name>verbatim\*?|lstlisting|minted|comment)\}.*?(?:\\end\{(?P=name)\}|\Z)"
        r"|\\verb\*?(?P<mark>[^\w\s*])[^\n]*?(?P=mark)|(?<!\\)%[^\n]*",
        re.DOTALL,
    ),
}  # fmt: skip


class Place(Record):
    """Where a fact is asked for: characters `start` to `end`, from 1 `line` and `column`.

    `found` is what stands there now, of a marker; `was` what was filled in then, of `edition`.
    """

    start: int
    end: int
    line: int
    column: int
    id: str
    field: str
    is_marker: bool = False
    found: str = ""
    was: str | None = None
    edition: str | None = None


def format_of(path: str) -> str:
    """Return the format that a file's name says; of any other name, text."""
    return _EXTENSIONS.get(os.path.splitext(path)[1].lower(), "text")


class Block(Record):
    """The notes that an earlier filling in place wrote below a memo; `sum` is None if it is not known."""

    start: int
    end: int
    line: int
    notes: tuple[str, ...]
    sum: str | None

    @property
    def is_as_written(self) -> bool:
        """Tell whether nobody has edited the notes since; line ends and blank lines do not count."""
        return self.sum == checksum(self.notes)


def checksum(notes: Sequence[str]) -> str:
    """Return what tells a changed note from one as it was written."""
    return f"{zlib.crc32(chr(10).join(notes).encode()):08x}"


def notes_of(text: str) -> Block | None:
    """Return the notes that an earlier filling in place wrote."""
    match = _NOTES.search(text)
    if match is None:
        return None
    notes = tuple(line.rstrip() for line in match["notes"].splitlines() if line.strip())
    line = text.count("\n", 0, match.start("notes")) + 1
    return Block(*match.span(), line, notes, match["sum"])


def without_notes(text: str) -> str:
    """Return a memo without the notes that an earlier filling in place wrote below it."""
    block = notes_of(text)
    if block is None:
        return text
    before, after = text[: block.start].rstrip("\r\n"), text[block.end :].lstrip("\r\n")
    return before + (line_end(text) if after or text.endswith("\n") else "") + after


def with_marks(notes: Sequence[str]) -> list[str]:
    """Return notes as they stand below a memo that is filled in place: their marks tell what was written."""
    written = checksum([note for note in notes if note.strip()])
    return [f"<!--usjapan notes {written}-->", "", *notes, "", "<!--/usjapan notes-->"]


def line_end(text: str) -> str:
    """Return how the lines of a text end."""
    return "\r\n" if "\r\n" in text[:10_000] else "\n"


def places(text: str, format: str) -> list[Place]:
    """Return where a memo asks for facts, in order; code and comments ask for none."""
    lines = line_starts(text)
    return [_place(match, lines) for match in outside_code(asking(text), text, format)]


def outside_code(matches: Iterable[re.Match[str]], text: str, format: str) -> Iterator[re.Match[str]]:
    """Yield those of some matches that do not begin in code or a comment."""
    code = [match.span() for match in _CODE[format].finditer(text)] if format in _CODE else []
    starts = [start for start, _ in code]
    for match in matches:
        at = bisect.bisect_right(starts, match.start()) - 1
        if at < 0 or match.start() >= code[at][1]:
            yield match


def line_starts(text: str) -> list[int]:
    """Return where each line of a text begins."""
    return [0, *(match.end() for match in re.finditer(r"\n", text))]


def marks(text: str) -> Iterator[re.Match[str]]:
    """Yield, whole, what a filling in place has left: its values, then its notes below."""
    yield from _MARKER.finditer(text)
    yield from _NOTES.finditer(text)


def asking(text: str) -> Iterator[re.Match[str]]:
    """Yield the placeholders and markers of a text in order, those in code too."""
    markers = list(_MARKER.finditer(text))
    taken = [match.span() for match in markers]
    plain = []
    for match in _PLACEHOLDER.finditer(text):  # one inside a marker is what somebody typed there
        at = bisect.bisect_right(taken, (match.start(), len(text))) - 1
        if at < 0 or taken[at][1] <= match.start():
            plain.append(match)
    yield from sorted((*markers, *plain), key=lambda match: match.start())


def located(match: re.Match[str], lines: list[int]) -> Place:
    """Return where a match stands, as a place that asks for no fact; `lines` is where each line begins."""
    return Place(*_where(match, lines), "", "")


def _where(match: re.Match[str], lines: list[int]) -> tuple[int, int, int, int]:
    line = bisect.bisect_right(lines, match.start())
    return match.start(), match.end(), line, match.start() - lines[line - 1] + 1


def _place(match: re.Match[str], lines: list[int]) -> Place:
    where = _where(match, lines)
    if match.re is _MARKER:
        id, _, field = match[1].partition("/")
        was = None if match[3] is None else unhidden(match[3])
        return Place(*where, id, field or "value", True, match[4], was, match[2])
    id, _, field = (match[1] or match[2]).partition("/")
    return Place(*where, id, field or "value")


def marker(place: Place, id: str, edition: str, said: str, written: str) -> str:
    """Return a filled value between markers: `said` is it as plain text, `written` as it stands there."""
    name = id if place.field == "value" else f"{id}/{place.field}"
    return f"<!--usjapan {name} {edition} {hidden(said)}-->{written}<!--/usjapan-->"


def hidden(text: str) -> str:
    """Write a text so that it can stand in a comment, which two hyphens could end."""
    return text.replace("&", "&amp;").replace("--", "-&#45;").replace(">", "&gt;").replace("\n", " ")


def unhidden(text: str) -> str:
    """Read what `hidden` wrote."""
    return text.replace("&gt;", ">").replace("&#45;", "-").replace("&amp;", "&")
