"""Finds the recorded sentences in somebody's copy of a source, by their hashes alone.

Only the SHA-256 of each sentence is known. The copy is read into blocks and sentences first, which finds
nearly all; for the rest every place where one may begin is tried with every place where it may end, line
ends and lost hyphens are tried both ways, and what columns have torn is put together. Time is bounded.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise, product

from ..copies import markup
from ..copies.columns import unfolded
from ..copies.furniture import without_furniture
from ..copies.report import Report, read_report, unmarked
from ..copies.splitting import ends_sentence, hyphen_rule, in_one_line, spellings
from ..copies.tidy import MAX_CHARACTERS, normalise, pieces, settled, tidied
from ..core.record import Record
from .lost_hyphens import joined, raised, restored, restored_anywhere, times_of_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    _Part = tuple[int, int]  # of a flow: where it begins and where it ends

__all__ = ["MAX_CHARACTERS", "Passage", "Search", "locate", "normalise", "pieces", "without_furniture"]

_MAX_EFFORT = 5_000_000  # characters scanned and hashed in one sweep: a second; a copy takes 200,000
_MAX_REPAIR = 30_000_000  # and, of a copy that has some of the sentences, to put the others together
_TRY = 150  # characters that one try costs beside those it hashes
_SHORT = 100_000  # characters of a copy that is searched in each reading, even where nothing was found
_LONGEST = 1200  # characters of one sentence
_MOST_ENDS = 20
_LONGEST_GAP = 12_000  # characters between two found sentences that are searched line by line
_MOST_CUT = 40  # lines that may stand inside a sentence: a page's foot and head, a figure
_MAX_MENDING = 4_000_000  # effort for one gap
_FEWEST_BLANKS = 3  # between the words of a torn part: a heading or a cell has fewer
_MARKS = tuple(".?!:\"')\n")  # what stands before a sentence
_MAX_JOINING = 4_000_000  # effort for putting torn sentences together

_START = re.compile(
    r"(?:\A|\n|[.?!:][\"')\]]{0,2}\s+|(?<=[a-z0-9%)])[.?!](?=[A-Z]))(?:[•▪◦·●*–-]\s*)?(?=[\"'(\[$]{0,2}[^\W_])"
)
_END = re.compile(
    r"[.?!][\"')\]]{0,3}(?=\s|\Z)|[.?!](?=[A-Z][a-z])|(?<=\S)(?=\n\n|\n[•▪◦●]|\Z)"
    r"|[:;](?=\n)|; (?:and|or)(?=\n)"
)
_LINE = re.compile(r"[^\n]+")
_TORN = re.compile(r"[^\n]\n\n+(?=[^\n])")


class Passage(Record):
    """A recorded sentence, found: its text as it was hashed, and where it stands in the flow."""

    address: str
    text: str
    start: int
    end: int


class Search(Record):
    """What a search came to: the copy as it was read, and whether all of it was tried.

    `whole` is the copy with what its pages carry beside the text; `flow` is the text, in order. `is_cut`
    says that the copy is longer than what is read.
    """

    flow: str
    found: dict[str, Passage]
    complete: bool
    whole: str = ""
    is_cut: bool = False

    def between(self, start: int, end: int) -> str:
        """Return what stands in the flow from one place to another, in one line."""
        return " ".join(self.flow[start:end].split())


def locate(
    text: str,
    sentences: Iterable[tuple[str, str]],
    progress: Callable[[float], None] | None = None,
    report: Report | None = None,
) -> Search:
    """Find sentences, given as (address, SHA-256), in a copy. `progress` hears of the part done.

    `report` is the copy as `read_report` read it, where that was done already.
    """
    recorded = list(sentences)
    whole = list(_flows(text))
    report = report or read_report(text)
    hunt = _Hunt(report.flow, recorded, progress)
    hunt.take(report)
    hunt.run()
    for flow in whole:
        if not hunt.unseen() or not (hunt.found or len(text) < _SHORT):
            break
        other = _Hunt(flow, hunt.unseen(), progress, hunt.effort)
        other.run()
        hunt.effort = other.effort
        hunt.adopt(other.found)
    return Search(hunt.flow, hunt.found, hunt.is_whole and not report.is_cut, whole[0], report.is_cut)


def _flows(text: str) -> Iterator[str]:
    """Yield the copy without markup, as it is, and with its columns one after another."""
    html = markup.is_html(text)
    plain = tidied(unmarked(text))
    yield settled(plain.translate(dict.fromkeys(map(ord, markup.MARKS), " ")))
    yield settled(tidied(text[:MAX_CHARACTERS]))
    columns = "" if html else unfolded(plain)
    if columns:
        yield settled(columns.translate(dict.fromkeys(map(ord, markup.MARKS), " ")))


def digest(text: str) -> str:
    """Return the SHA-256 of a normalised sentence, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


class _Hunt:
    """One search of one flow: `found` grows, `wanted` (digest -> addresses not found yet) shrinks."""

    def __init__(
        self,
        flow: str,
        recorded: list[tuple[str, str]],
        progress: Callable[[float], None] | None,
        effort: int = 0,
    ) -> None:
        self.flow = flow
        self.found: dict[str, Passage] = {}
        self.order = [address for address, _ in recorded]
        self.wanted: dict[str, list[str]] = {}
        for address, known in recorded:
            self.wanted.setdefault(known, []).append(address)
        self.seen: set[str] = set()  # digests found, be they wanted once more
        self.progress = progress
        self.effort = effort
        self.keeps = hyphen_rule(flow)
        self.times: Counter[str] = Counter()
        self.is_whole = True

    def take(self, report: Report) -> None:
        """Find what the copy's own sentences are."""
        for sentence in report.sentences:
            self._try(normalise(sentence.text), sentence.start, sentence.end)
        if self.progress:
            self.progress(0.5)

    def run(self) -> None:
        """Search the flow, then the flow without page furniture, then the gaps, then what is torn."""
        begun = self.effort
        self._sweep(self.flow)
        self.is_whole = self.effort - begun < _MAX_EFFORT
        if self.wanted and self.found:
            self._sweep(without_furniture(self.flow))
            self.times = times_of_words(self.flow)
            self._mend()
            self._join()

    def unseen(self) -> list[tuple[str, str]]:
        """Return what was not found even once: what was would be found again where it was found."""
        return [(a, known) for known, own in self.wanted.items() if known not in self.seen for a in own]

    def adopt(self, others: dict[str, Passage]) -> None:
        """Take over what another flow had; it stands behind its neighbour in this one."""
        before = 0
        for address in self.order:
            if address in self.found:
                before = self.found[address].end
            elif address in others:
                self.found[address] = Passage(address, others[address].text, before, before)
        for known in [known for known, own in self.wanted.items() if own[0] in self.found]:
            del self.wanted[known]

    def _try(self, text: str, start: int, end: int) -> bool:
        """Note a text that is wanted; one that is wanted at several addresses is at the next of them."""
        self.effort += len(text) + _TRY
        known = digest(text)
        addresses = self.wanted.get(known)
        if not addresses:
            return False
        address = addresses.pop(0)
        self.found[address] = Passage(address, text, start, end)
        self.seen.add(known)
        if not addresses:
            del self.wanted[known]
        return True

    def _sweep(self, flow: str) -> None:
        taken = _Spans(self.found.values())
        most = self.effort + _MAX_EFFORT
        at = 0
        for count, match in enumerate(_START.finditer(flow)):
            if not self.wanted or self.effort >= most:
                return
            if self.progress and count % 1000 == 0:
                self.progress(match.end() / len(flow))
            start = match.end()
            if start >= at and not taken.holds(start):
                at = self._fit(flow, start, start + 1) or at

    def _fit(self, flow: str, start: int, past: int, ends: int = _MOST_ENDS, shift: int = 0) -> int:
        """Try the ends behind `past` of a sentence from `start`; return where it ends, or 0."""
        stop = min(len(flow), start + _LONGEST)
        self.effort += stop - start
        for count, match in enumerate(_END.finditer(flow, past, stop)):
            if count == ends:
                break
            if self._fits(flow[start : match.end()], start, match.end() + shift):
                return match.end()
        return 0

    def _fits(self, text: str, start: int, end: int) -> bool:
        """Tell whether a stretch is wanted, however its line ends are read."""
        guess = in_one_line(text, self.keeps)
        return any(self._try(spelling, start, end) for spelling in spellings(text, guess))

    def _mend(self) -> None:
        """Look in the gaps between found sentences for what lost a hyphen or was cut in two."""
        for start, end in self._gaps():
            start = max(0, start - 2)  # with the mark that ends the sentence before
            if self.wanted and 20 < end - start < _LONGEST_GAP:
                self._restore(start, end)
                self._mend_gap(self.flow[start:end], start)

    def _gaps(self) -> list[tuple[int, int]]:
        spans = sorted((passage.start, passage.end) for passage in self.found.values())
        starts = [0, *(end for _, end in spans)]
        ends = [*(start for start, _ in spans), len(self.flow)]
        return list(zip(starts, ends, strict=True))

    def _restore(self, start: int, end: int) -> None:
        """Try the sentences of a gap with hyphens where a line end may have lost them, likely ones first."""
        ways: list[Callable[[str], Iterator[str]]] = [
            lambda text: joined(text, self.keeps, self.times),
            lambda text: raised(text, self.keeps),
            lambda text: restored(text, self.keeps),
            lambda text: restored_anywhere(text, self.keeps),
        ]
        for way in ways:
            self._restore_by(way, start, end)

    def _restore_by(self, way: Callable[[str], Iterator[str]], start: int, end: int) -> None:
        gap = self.flow[start:end]
        most = min(self.effort + _MAX_MENDING, _MAX_REPAIR)
        for match in _START.finditer(gap):
            at = match.end()
            for count, ending in enumerate(_END.finditer(gap, at + 1, at + _LONGEST)):
                if count == 4 or self.effort >= most or not self.wanted:
                    break
                if any(
                    self._try(text, start + at, start + ending.end()) for text in way(gap[at : ending.end()])
                ):
                    break

    def _mend_gap(self, gap: str, offset: int) -> None:
        lines = [line.start() for line in _LINE.finditer(gap)]
        most = min(self.effort + _MAX_MENDING, _MAX_REPAIR)
        for length in range(1, min(_MOST_CUT, len(lines) - 1)):
            for first in range(1, len(lines) - length):
                self.effort += _TRY
                if not self.wanted or self.effort >= most:
                    return
                self._mend_cut(gap, offset, lines[first], lines[first + length])

    def _mend_cut(self, gap: str, offset: int, cut: int, on: int) -> None:
        base = max(0, cut - _LONGEST)
        mended = gap[base:cut] + gap[on : on + _LONGEST]
        for match in _START.finditer(mended, max(0, cut - base - _LONGEST // 2), cut - base):
            start = match.end()
            if start < cut - base and self._fit(
                mended, start, cut - base, ends=3, shift=offset + base + on - cut
            ):
                return

    def _join(self) -> None:
        """Put together what columns or figures have torn: a beginning at one break, an end at another.

        A third part may stand between them: what a page's foot cut off from both.
        """
        taken = _Spans(self.found.values())
        breaks = [match.end() for match in _TORN.finditer(self.flow)]
        parts = list(pairwise([0, *breaks, len(self.flow)]))
        loose = [part for part in parts if not taken.holds(part[0])]
        beginnings = [(at, stop) for part in parts for at, stop in self._beginnings(*part, taken)]
        endings = [(at, end) for at, _ in loose for end in self._endings(at)]
        endings.sort(key=lambda part: not self.flow[part[0]].islower())
        pairs = [(at, end) for (at, stop), (then, end) in pairwise(loose) if stop == then]
        middles = [part for part in (*loose, *pairs) if self._is_unfinished(*part)]
        self._put_together(endings, beginnings)
        self._put_together(endings, beginnings, middles)

    def _put_together(self, endings: list[_Part], *others: list[_Part]) -> None:
        """Try one part of each of the others, in this order, and an ending as one stretch."""
        most = min(self.effort + _MAX_JOINING, _MAX_REPAIR)
        for ending, *before in product(endings, *others):
            if not self.wanted or self.effort >= most:
                return
            self.effort += 1
            parts = (*before, ending)
            apart = all(stop != at for (_, stop), (at, _) in pairwise(parts))
            if apart and sum(end - at for at, end in parts) < _LONGEST:
                self._fits("\n".join(self.flow[at:end].rstrip("\n") for at, end in parts), *parts[0])

    def _is_unfinished(self, start: int, stop: int, blanks: int = _FEWEST_BLANKS) -> bool:
        """Tell whether a stretch is a part of a sentence that goes on: some words without an end."""
        text = self.flow[start:stop].rstrip()
        return len(text) < _LONGEST // 2 and text.count(" ") >= blanks and not ends_sentence(text[-4:])

    def _beginnings(self, first: int, stop: int, taken: _Spans) -> list[tuple[int, int]]:
        """Return the ends of a part between two breaks that may begin a sentence.

        It is the whole part where that has some words, or what stands in it behind another sentence.
        """
        if taken.holds(len(self.flow[:stop].rstrip()) - 1):
            return []
        base = max(first, stop - _LONGEST // 2)
        starts = [match.end() for match in _START.finditer(self.flow, base, stop)]
        behind = [at for at in starts if at > first + 1 and self.flow[at - 2] in _MARKS]
        own = [first] if self._is_unfinished(first, stop) else []
        return [
            (at, stop)
            for at in (*own, *behind)
            if self._is_unfinished(at, stop, blanks=0) and not taken.holds(at)
        ]

    def _endings(self, at: int) -> list[int]:
        ends = [match.end() for match in _END.finditer(self.flow, at + 1, at + _LONGEST // 2)]
        return [
            end for end in ends[:3] if self.flow[end - 1] == ";" or ends_sentence(self.flow[end - 4 : end])
        ][:2]


class _Spans:
    """The stretches of a flow that are found already."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        spans = sorted((passage.start, passage.end) for passage in passages if passage.end > passage.start)
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def holds(self, at: int) -> bool:
        """Tell whether a place lies inside one of them."""
        before = bisect_right(self.starts, at) - 1
        return before >= 0 and at < self.ends[before]
