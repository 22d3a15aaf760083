"""Directives of a draft, which silence findings: `<!-- usjapan: ignore UD201 -- round on purpose -->`.

    ignore [CODES]        on this line, or the next one with text if the directive is alone on its line
    off [CODES] ... on    from here to there, or to the end
    ignore-file [CODES]   everywhere; in the first ten lines

They are comments of HTML in Markdown, else lines that begin with `#`, `%` or `//`. Behind `--` stands the
reason. Without codes: every problem. In a fence or in `code` they are text.
"""

from __future__ import annotations

import bisect
import re

from ..core.record import Record
from ..core.suggest import near_or_known
from . import codes
from .findings import Finding
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    _Place = tuple[int, int, str]  # of a directive in its line: start, end, what it says

VERBS = ("ignore", "ignore-file", "off", "on")
_HEAD_LINES = 10  # that `ignore-file` may stand in
_LONGEST = 1000  # characters of a directive
_SHOWN = 100
_OPEN = "\0"  # what a comment says that does not end on its line
_COMMENT = pattern(rf"<!--[ \t]*{codes.DIRECTIVE}")
_LINE = pattern(rf"[ \t]*(?:#|%|//)[ \t]*{codes.DIRECTIVE}")
_FENCE = pattern(r"[ \t>]*(`{3,}|~{3,})(.*)")
_REASON = pattern(r"(?:^|[ \t])(?:--|\u2014)[ \t]*")
_WORD = pattern(r"[^\s,]+")
PROBLEMS = tuple(code for code, rule in codes.RULES.items() if rule.severity != codes.INFO)


class Directive(Record):
    """One directive, at `line`, from `column`: a verb, the words that name codes, and why.

    `target` is the line that `ignore` speaks of; `fault` what is wrong with a directive that says nothing.
    """

    line: int
    column: int
    text: str
    verb: str
    names: tuple[str, ...]
    reason: str | None
    target: int
    faults: tuple[tuple[int, str, str], ...]
    """Of each word that is not known: its column, itself, what is wrong."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that it silences: those named, or every problem."""
        if not self.names:
            return tuple(codes.RULES) if self.verb == "on" else PROBLEMS
        return tuple(code for name in self.names for code in codes.named(name))


def silenced(findings: Sequence[Finding], text: str, file: str, format: str) -> tuple[Finding, ...]:
    """Return findings, those marked that a directive silences, with those on the directives themselves."""
    found = directives(text, format)
    silences = _Silences(found)
    kept = [silences.applied(finding) for finding in sorted(findings, key=_place)]
    own = [finding for one in found for finding in _faults(one, silences, file)]
    return tuple(sorted((*kept, *own), key=_place))


def _place(finding: Finding) -> tuple[int, int]:
    return finding.line, finding.column


class _Silences:
    """What is silenced where, read line by line; and which directives have silenced something."""

    def __init__(self, found: Sequence[Directive]) -> None:
        self._whole: dict[str, Directive] = {}
        self._lines: dict[tuple[int, str], Directive] = {}
        self._switches = [one for one in found if one.verb in ("off", "on")]
        self._off: dict[str, Directive] = {}
        self.used: set[tuple[int, int, str]] = set()  # by line, column and code
        for one in found:
            for code in one.codes:
                if one.verb == "ignore":
                    self._lines.setdefault((one.target, code), one)
                elif one.verb == "ignore-file" and one.line <= _HEAD_LINES:
                    self._whole.setdefault(code, one)
        self._switches.reverse()

    def applied(self, finding: Finding) -> Finding:
        """Return a finding as it stands or silenced; they come in order of place."""
        self._switch(finding.line)
        if finding.code == codes.UNREAD:
            return finding
        lines = range(finding.line, max(finding.line, finding.end_line) + 1)
        covering = [self._lines.get((line, finding.code)) for line in lines]
        covering += [self._off.get(finding.code), self._whole.get(finding.code)]
        by = [one for one in covering if one]
        self.used.update((one.line, one.column, finding.code) for one in by)
        return finding.but(suppressed=True, reason=by[0].reason) if by else finding

    def _switch(self, line: int) -> None:
        """Turn codes off and on up to a line; one that is off already stays with its first directive."""
        while self._switches and self._switches[-1].line <= line:
            one = self._switches.pop()
            for code in one.codes:
                if one.verb == "off":
                    self._off.setdefault(code, one)
                elif self._off.pop(code, None):
                    self.used.add((one.line, one.column, code))

    def finish(self) -> None:
        """Turn what is left after the last finding, so that each `on` meets its `off`."""
        while self._switches:
            self._switch(self._switches[-1].line)


def _faults(one: Directive, silences: _Silences, file: str) -> Iterator[Finding]:
    """Say what is wrong with a directive: words that are not known, or that it silences nothing."""
    silences.finish()
    for column, word, message in one.faults:
        shown = word[:_SHOWN]
        end = column + len(shown)
        yield Finding(file, one.line, column, one.line, end, codes.UNKNOWN, message, shown)
    if one.faults:
        return
    idle = [n for n in one.names or ("",) if not _is_used(n, one, silences)]
    if idle:
        shown = one.text[:_SHOWN]
        message, end = _idle(one, ", ".join(filter(None, idle))), one.column + len(shown)
        yield Finding(file, one.line, one.column, one.line, end, codes.UNUSED, message, shown)


def _is_used(name: str, one: Directive, silences: _Silences) -> bool:
    named = codes.named(name) if name else one.codes
    return any((one.line, one.column, code) in silences.used for code in named)


def _idle(one: Directive, names: str) -> str:
    what = f"{one.verb} {names}".strip()
    if one.verb == "ignore-file" and one.line > _HEAD_LINES:
        return f"{what} counts in the first {_HEAD_LINES} lines alone"
    return f"{what}: nothing is off here" if one.verb == "on" else f"{what} silences nothing"


def directives(text: str, format: str) -> list[Directive]:
    """Return the directives of a draft, in order."""
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    is_markdown = format == "markdown"
    code = _fenced(lines) if is_markdown else frozenset[int]()
    places = {
        number: [*(_comments(line) if is_markdown else _marked(line))]
        for number, line in enumerate(lines, 1)
        if codes.DIRECTIVE in line and number not in code
    }
    alone = [number for number, found in places.items() if found and _are_alone(lines[number - 1], found)]
    targets = _targets(lines, alone)
    return [
        _directive(lines[number - 1], number, place, targets.get(number, number))
        for number, found in places.items()
        for place in found
    ]


def _are_alone(line: str, places: Sequence[_Place]) -> bool:
    """Tell whether a line holds nothing but directives, and marks of a quotation."""
    ends = [0, *(end for _, end, _ in places)]
    starts = [*(start for start, _, _ in places), len(line)]
    return not any(line[end:start].strip(" \t>") for end, start in zip(ends, starts, strict=True))


def _targets(lines: Sequence[str], alone: Sequence[int]) -> dict[int, int]:
    """Return the line that each directive alone on its line speaks of: the next with more than directives."""
    targets: dict[int, int] = {}
    for number in reversed(alone):
        at = number + 1
        while at <= len(lines) and at not in targets and not lines[at - 1].strip():
            at += 1
        targets[number] = targets.get(at, at)
    return targets


def _fenced(lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines in fences; one that is not closed goes to the end."""
    inside, fence = set(), ""
    for number, line in enumerate(lines, 1):
        found = _FENCE.match(line)
        if fence:
            inside.add(number)
            if found and found[1].startswith(fence) and not found[2].strip():
                fence = ""
        elif found and not (found[1][0] == "`" and "`" in found[2]):
            fence = found[1]
            inside.add(number)
    return frozenset(inside)


def _comments(line: str) -> Iterator[_Place]:
    """Yield the directives in comments of a line of Markdown: start, end, what they say."""
    spans = _code_spans(line)
    for match in _COMMENT.finditer(line):
        at = bisect.bisect(spans, (match.start(), len(line)))
        if at and match.start() < spans[at - 1][1]:
            continue
        close = line.find("-->", match.end(), match.end() + _LONGEST)
        is_open = close < 0
        end = match.end() if is_open else close + 3
        yield match.start(), end, _OPEN if is_open else line[match.end() : close]


def _code_spans(line: str) -> list[tuple[int, int]]:
    """Return where a line has `code`: from a run of backticks to the next of the same length."""
    runs = [match.span() for match in re.finditer("`+", line)]
    later: dict[int, list[int]] = {}
    for at in reversed(range(len(runs))):
        later.setdefault(runs[at][1] - runs[at][0], []).append(at)
    spans, free = [], 0
    for at, (start, end) in enumerate(runs):
        same = later[end - start]
        same.pop()  # this one
        if at >= free and same:
            spans.append((start, runs[same[-1]][1]))
            free = same[-1] + 1
    return spans


def _marked(line: str) -> Iterator[_Place]:
    """Yield the directive that a line of text or LaTeX begins with."""
    match = _LINE.match(line)
    if match:
        start = len(line) - len(line.lstrip(" \t"))
        yield start, min(len(line), start + _LONGEST), line[match.end() : start + _LONGEST]


def _directive(line: str, number: int, place: _Place, target: int) -> Directive:
    """Read what a directive says."""
    start, end, said = place
    offset = line.find(codes.DIRECTIVE, start) + len(codes.DIRECTIVE)
    reason = _REASON.search(said)
    words = [*_WORD.finditer(said[: reason.start()] if reason else said)]
    verb = words[0][0].lower() if words else ""
    faults = tuple(
        (offset + word.start() + 1, word[0], message)
        for at, word in enumerate(words)
        if (message := _fault(word[0], at == 0))
    )
    if not words or said == _OPEN:
        what = (
            "a directive that does not end on its line"
            if words
            else f"a directive without a verb: {', '.join(VERBS)}"
        )
        faults = ((start + 1, line[start:end], what),)
    why = said[reason.end() :].strip() if reason else ""
    names = tuple(word[0].upper() for word in words[1:])
    return Directive(number, start + 1, line[start:end], verb, names, why or None, target, faults)


def _fault(word: str, is_verb: bool) -> str:
    """Say what is wrong with a word of a directive, or nothing."""
    if is_verb:
        known = word.lower() in VERBS
        return "" if known else f"no directive {word[:_SHOWN]!r}{near_or_known(word, VERBS)}"
    return "" if codes.named(word) else codes.unknown(word)
