"""Finds the recorded sentences in somebody's copy of a source, by their hashes alone.

Only the SHA-256 of each sentence is known, so every place where one may begin is tried with
every place where it may end. Line breaks, hyphens at line ends, Markdown, curly quotes, page
headers and columns are undone or tried both ways. Time and memory are bounded.
"""

from __future__ import annotations

import hashlib
import html
import re
import unicodedata
from itertools import combinations

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MAX_CHARACTERS = 1_000_000  # of a copy that are searched: 75 times a short report
_MAX_EFFORT = 30_000_000  # characters scanned and hashed in one search: seconds; a copy takes 200,000
_LONGEST = 1000  # characters of one sentence
_MOST_ENDS = 12
_MOST_HYPHENS = 10  # at line ends in one sentence, of which two guesses may be wrong
_LONGEST_GAP = 12_000  # characters between two found sentences that are searched line by line
_MOST_CUT = 40  # lines that may stand inside a sentence: a page's foot and head, a figure
_MAX_MENDING = 2_000_000  # effort for one gap
_LONGEST_HEADER = 100
_LONGEST_LAYOUT = 300_000  # characters of a copy that are looked through for columns

_START = re.compile(r"(?:\A|\n|[.?!][\"')\]]{0,2}\s+)(?=[\"'(\[]{0,2}[^\W_])")
_END = re.compile(r"[.?!][\"')\]]{0,3}(?=\s|\Z)|(?<=\S)(?=\n\n|\Z)")
_LINE_HYPHEN = re.compile(r"(?<=[\w.])-\n+(?=\w)")
_LINE = re.compile(r"[^\n]+")
_DIGITS = re.compile(r"\d+")
_PAGE_MARK = re.compile(
    r"[-–—_=*.\s]*(?:p(?:age|\.)?\s*)?\d{0,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—_=*.\s]*\Z|\S*://\S*\Z",
    re.I,
)
_CHARACTERS = str.maketrans(
    dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("‐‑", "-")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\x00")
    | dict.fromkeys("\f\v\x1c\x1d\x1e\x85\u2028\u2029", "\n\n")
)  # fmt: skip
_MARKS = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|</?[A-Za-z][^<>\n]{0,200}>|\*+|(?<!\w)_+|_+(?!\w)|(?m:^(?:[>#]+ ?)+)"
)


class Passage(Record):
    """A recorded sentence, found: its text as it was hashed, and where it stands in the flow."""

    address: str
    text: str
    start: int
    end: int


class Search(Record):
    """What a search came to: the copy as it was read, and whether all of it was tried."""

    flow: str
    found: dict[str, Passage]
    complete: bool

    def between(self, start: int, end: int) -> str:
        """Return what stands in the flow from one place to another, in one line."""
        return " ".join(self.flow[start:end].split())


def normalise(text: str) -> str:
    """Return `text` as its recorded hash was taken: NFKC, straight quotes, single spaces."""
    text = unicodedata.normalize("NFKC", text).replace("\\$", "$")
    return " ".join(text.translate(_CURLY).split())


_CURLY = str.maketrans("“”‘’", "\"\"''")


def locate(
    text: str,
    sentences: Iterable[tuple[str, str]],
    progress: Callable[[float], None] | None = None,
) -> Search:
    """Find sentences, given as (address, SHA-256), in a copy. `progress` hears of the part done."""
    recorded = list(sentences)
    complete = len(text) <= MAX_CHARACTERS
    best = Search("", {}, complete)
    effort = 0
    for flow in _flows(text[:MAX_CHARACTERS]):
        hunt = _Hunt(flow, recorded, effort, progress)
        hunt.run()
        effort = hunt.effort
        complete = complete and effort < _MAX_EFFORT
        if not best.flow or len(hunt.found) > len(best.found):
            best = Search(hunt.flow, hunt.found, complete)
        if not hunt.wanted:
            break
    return best


_ENDLESS_REFERENCE = re.compile(r"&#(?:\d{8,}|[xX][0-9a-fA-F]{7,});?")  # of no character


def _flows(text: str) -> Iterator[str]:
    """Yield the copy without Markdown, as it is, and with its columns one after another."""
    tidied = _tidied(text)
    unmarked = _settled(_unmarked(tidied))
    yield unmarked
    plain = _settled(tidied)
    if plain != unmarked:
        yield plain
    columns = _unfolded(text)
    if columns:
        yield _settled(_unmarked(_tidied(columns)))


def _unmarked(text: str) -> str:
    return _MARKS.sub("", html.unescape(_ENDLESS_REFERENCE.sub("\ufffd", text)))


def pieces(text: str) -> Iterator[str]:
    """Cut a text into short pieces: to normalise long runs of accents is quadratic."""
    return (text[at : at + 1000] for at in range(0, len(text), 1000))


def _tidied(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = "".join(unicodedata.normalize("NFKC", piece.translate(_CHARACTERS)) for piece in pieces(text))
    return text.translate(_CHARACTERS)[:MAX_CHARACTERS]


def _settled(text: str) -> str:
    """Leave single spaces, at most one empty line, and no space around a dash."""
    text = re.sub(r"[^\S\n]+", " ", text).replace("\n ", "\n").replace(" \n", "\n")
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    text = re.sub(r"\xad\n?", "", text)
    text = re.sub(r"(?<=\w) ?-{2,3} ?(?=\w)", "—", text)
    return re.sub(r"[ \n]?\n?—\n?[ \n]?", "—", text)


def _unfolded(text: str) -> str:
    """Return the pages of a two-column layout column by column; nothing if it has no columns."""
    if len(text) > _LONGEST_LAYOUT:
        return ""
    pages, any_columns = [], False
    for page in text.expandtabs().split("\f"):
        lines = page.split("\n")
        gutter = _gutter(lines)
        any_columns = any_columns or gutter > 0
        left = [line[:gutter] for line in lines] if gutter else []
        pages.append("\n".join([*left, *(line[gutter:] for line in lines)]))
    return "\n\n".join(pages) if any_columns else ""


def _gutter(lines: list[str]) -> int:
    """Return the place at which most lines of a page begin anew behind two blanks, or 0."""
    best, most = 0, len(lines) // 3
    for at in range(20, 110):
        count = sum(
            line[at - 2 : at] == "  " and line[at : at + 1].strip() != "" and line[:at].strip() != ""
            for line in lines
        )
        if count > most:
            best, most = at, count
    return best


class _Hunt:
    """One search of one flow: `found` grows, `wanted` (digest -> addresses) shrinks."""

    def __init__(
        self,
        flow: str,
        recorded: list[tuple[str, str]],
        effort: int,
        progress: Callable[[float], None] | None,
    ) -> None:
        self.flow = flow
        self.found: dict[str, Passage] = {}
        self.wanted: dict[str, list[str]] = {}
        for address, digest in recorded:
            self.wanted.setdefault(digest, []).append(address)
        self.progress = progress
        self.effort = effort

    def run(self) -> None:
        """Search the flow, then the flow without page furniture, then the gaps line by line."""
        self._sweep(self.flow)
        if self.wanted and self.found:
            self._sweep(without_furniture(self.flow))
            self._mend()

    def _sweep(self, flow: str) -> None:
        at = 0
        for count, match in enumerate(_START.finditer(flow)):
            if not self.wanted or self.effort >= _MAX_EFFORT:
                return
            if self.progress and count % 1000 == 0:
                self.progress(match.end() / len(flow))
            start = match.end()
            fit = self._fit(flow, start, start + 1) if start >= at else None
            if fit:
                at = fit[2]
                self._note(*fit[:2], start, at)

    def _fit(self, flow: str, start: int, past: int, ends: int = _MOST_ENDS) -> tuple[str, str, int] | None:
        """Try the ends behind `past` of a sentence from `start`; return digest, text and end."""
        stop = min(len(flow), start + _LONGEST)
        self.effort += stop - start
        for count, match in enumerate(_END.finditer(flow, past, stop)):
            if count == ends:
                break
            for text in _spellings(flow[start : match.end()]):
                self.effort += len(text)
                digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
                if digest in self.wanted:
                    return digest, text, match.end()
        return None

    def _note(self, digest: str, text: str, start: int, end: int) -> None:
        for address in self.wanted.pop(digest):
            self.found[address] = Passage(address, text, start, end)

    def _mend(self) -> None:
        """Look in the gaps between found sentences for one that foreign lines have cut in two."""
        spans = sorted((passage.start, passage.end) for passage in self.found.values())
        starts = [0, *(end for _, end in spans)]
        ends = [*(start for start, _ in spans), len(self.flow)]
        for start, end in zip(starts, ends, strict=True):
            if self.wanted and 20 < end - start < _LONGEST_GAP:
                self._mend_gap(self.flow[start:end], start)

    def _mend_gap(self, gap: str, offset: int) -> None:
        lines = [line.start() for line in _LINE.finditer(gap)]
        most = min(self.effort + _MAX_MENDING, _MAX_EFFORT)
        for length in range(1, min(_MOST_CUT, len(lines) - 1)):
            for first in range(1, len(lines) - length):
                if not self.wanted or self.effort >= most:
                    return
                self._mend_cut(gap, offset, lines[first], lines[first + length])

    def _mend_cut(self, gap: str, offset: int, cut: int, on: int) -> None:
        mended = gap[:cut] + gap[on:]
        for match in _START.finditer(mended, max(0, cut - _LONGEST // 2), cut):
            start = match.end()
            fit = self._fit(mended, start, cut, ends=3) if start < cut else None
            if fit:
                self._note(*fit[:2], offset + start, offset + fit[2] + on - cut)
                return


def _spellings(passage: str) -> Iterator[str]:
    """Yield a passage in one line, the hyphens at line ends as guessed, then some the other way.

    A hyphen before a small letter is guessed to divide a word, before a capital to belong to it.
    """
    pieces = _LINE_HYPHEN.split(passage)
    guess = [not piece[0].islower() for piece in pieces[1:]]
    most = min(len(guess), 2) if len(guess) <= _MOST_HYPHENS else 0
    for count in range(most + 1):
        for wrong in combinations(range(len(guess)), count):
            kept = ("-" if keep != (at in wrong) else "" for at, keep in enumerate(guess))
            marked = "".join(mark + piece for mark, piece in zip(("", *kept), pieces, strict=True))
            yield " ".join(marked.split())


def without_furniture(flow: str) -> str:
    """Return the flow, as long as before, without page numbers, addresses and lines that recur."""
    seen: dict[str, int] = {}
    for match in _LINE.finditer(flow):
        if len(match[0]) <= _LONGEST_HEADER:
            key = _DIGITS.sub("0", match[0])
            seen[key] = seen.get(key, 0) + 1

    def blank(match: re.Match[str]) -> str:
        line = match[0]
        if len(line) > _LONGEST_HEADER:
            return line
        recurs = seen[_DIGITS.sub("0", line)] > 1
        return "\n" * len(line) if recurs or _PAGE_MARK.match(line) else line

    return _LINE.sub(blank, flow)
