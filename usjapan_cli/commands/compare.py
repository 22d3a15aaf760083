"""The command `compare`: every fact held against another edition of its report."""

from __future__ import annotations

from ..check.report_copy import read_copy
from ..check.sentences import locate
from ..comparison.editions import Editions
from ..comparison.judge import Judge
from ..comparison.outcomes import OUTCOMES, Comparison
from ..copies.front import TO_BE_DATED
from ..copies.identity import named, recognise
from ..copies.report import read_report
from ..core.dates import in_words
from ..core.errors import ExitStatus, UsageError
from ..core.record import Record
from ..show.formats import Listing
from ..show.terminal import columns_of, cut, headed
from . import next_step
from .context import Context, Outcome
from .copies import cautions, read_whole
from .verify import report_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..copies.report import Report
    from ..core.facts import Source
    from ..show.terminal import Terminal

_FIELDS = ("outcome", "id", "old", "new", "address", "text", "reason")
_SETTLED = ("unchanged", "same")
_COPY = {"compare": "compare", "rebase": "rebase --into DIR"}  # what stands before a copy
_LINES = 2  # of a sentence on a terminal
_LEAST = 60  # columns of a sentence, however narrow that is
_BEFORE, _BEHIND = 40, 20  # characters that are shown before what changed, and from there on
_DOTS = "..."


BLIND = "without --old the facts' own statements were aligned: give a copy of the old edition for more"


class Pair(Record):
    """Two editions side by side, and the copy of the new one."""

    editions: Editions
    text: str


def compare_editions(context: Context, new: str, old: str | None = None) -> Outcome:
    """Say of each fact what became of it in another edition of its report."""
    editions = opened(context, new, old, "compare").editions
    judge = Judge(editions)
    found = judge.compare(context.with_sources.facts_of())
    fresh = [Comparison("new", "", "", "", address, text) for address, text in judge.new_sentences()]
    return _told(context, found, fresh, editions)


def opened(context: Context, new: str, old: str | None, command: str) -> Pair:
    """Read a copy of another edition of a known report, beside the recorded one. Raises UsageError."""
    if new == old == "-":
        raise UsageError("NEW and --old cannot both be standard input", "name a file for one of them")
    text = report_text(context, new, _COPY[command])
    report = read_whole(text, new)
    source = _source(context, text, report)
    copy = read_copy(text, source, context.with_sources.tables, None, report)
    kept = {address: passage.text for address, passage in copy.search.found.items()}
    cells = {found.id for found in copy.findings if (found.kind, found.outcome) == ("cell", "verified")}
    old_text = report_text(context, old, f"{_COPY[command]} NEW --old") if old is not None else ""
    if old is not None:
        _refuse_same(old, read_report(old_text), new, report, source)
    return Pair(Editions(source, report, kept, _old_texts(old, old_text, source), cells), text)


def _refuse_same(old: str, before: Report, new: str, report: Report, source: Source) -> None:
    """Raise UsageError where the copies of both editions are of one, in whatever form each of them is."""
    day = report.front.date
    if before.front.date != day or _letters(before) != _letters(report):
        return
    way_out = f"--old takes a copy of the recorded edition, of {in_words(source.date)}"
    if day == source.date:
        way_out = "name a copy of another edition as NEW"
    of_day = f", the edition of {in_words(day)}" if day else ""
    names = " and ".join(dict.fromkeys(map(_called, (old, new))))
    raise UsageError(f"OLD is the same text as NEW{of_day}: {names}", way_out)


def _called(copy: str) -> str:
    return "standard input" if copy == "-" else copy


def _letters(report: Report) -> str:
    """Return the text of a report without what its copies may differ in: spaces, marks, hyphens."""
    return "".join(filter(str.isalnum, "".join(sentence.text for sentence in report.sentences).lower()))


def _source(context: Context, text: str, report: Report) -> Source:
    """Return the source that a copy is an edition of. Raises UsageError for a stranger."""
    sources = [source for source in context.with_sources.sources if source.sentences]
    known = recognise(report, sources, lambda source: len(locate(text, source.sentences, None, report).found))
    if known.source:
        return known.source
    what = named(report.front) or report.front.title or "a text without a number or title"
    raise UsageError(
        f"the copy is {what}, of which there are no facts",
        f"the reports: {context.command('sources')}",
        next_step.WITH_PACK,
    )


def _old_texts(old: str | None, text: str, source: Source) -> dict[str, str]:
    """Return the recorded sentences' texts, from a copy of the recorded edition. Raises UsageError."""
    if old is None:
        return {}
    found = locate(text, source.sentences).found
    if len(found) * 2 < len(source.sentences):
        day = in_words(source.date)
        message = f"{_called(old)} has {len(found)} of {len(source.sentences)} recorded sentences"
        raise UsageError(message, f"--old takes a copy of the recorded edition, of {day}")
    return {address: passage.text for address, passage in found.items()}


def _told(
    context: Context, found: Sequence[Comparison], fresh: Sequence[Comparison], editions: Editions
) -> Outcome:
    every = [*found, *fresh]
    rows = tuple({name: getattr(one, name) for name in _FIELDS} for one in every)
    counts = {outcome: sum(one.outcome == outcome for one in every) for outcome in (*OUTCOMES, "new")}
    summary = ", ".join(f"{count} {outcome}" for outcome, count in counts.items() if count)
    day = editions.new.front.date
    what = f"edition of {day}" if day else "a copy without a date"
    notes = list(cautions(editions.new))
    notes += [] if day else [f"the copy has no date, so that its edition is not known - {TO_BE_DATED}"]
    notes.append(f"{what} against {editions.source.date}: {summary or 'no facts'}")
    if editions.is_blind:
        notes.append(BLIND)
    status = ExitStatus.OK if all(one.outcome in _SETTLED for one in found) else ExitStatus.NOT_FOUND
    listing = Listing("comparisons", rows, _FIELDS, _FIELDS)

    def view() -> str:
        return "".join(f"{line}\n" for one in every for line in _lines(one, context.terminal))

    return context.present(listing, view, status, tuple(notes))


def _lines(one: Comparison, terminal: Terminal) -> list[str]:
    """Lay one comparison out for people, its sentence in two lines at the most."""
    head = f"{one.outcome}{' ' * bool(one.id)}{one.id}" + (f": {one.figure}" if one.figure else "")
    if not one.id:
        head, below = f"{head} {one.address}", [_excerpt(one, terminal, "")]
    elif one.address and one.outcome != "unchanged":
        below = [_excerpt(one, terminal, f"{one.address}: ")]
    else:
        below = []
    below += [one.reason] if one.reason else []
    return headed(head, below, terminal.width)


def _excerpt(one: Comparison, terminal: Terminal, head: str) -> str:
    """Return the sentence of a comparison, cut on both sides of what changed if it is too long."""
    room = max(_LINES * (terminal.width - 2) - columns_of(head), _LEAST)
    text, figures = one.text, [word for word in one.new.split() if word[-1:].isalnum() or "%" in word]
    at = max((text.find(word) for word in figures), default=0)
    if at + _BEHIND > room and columns_of(text) > room:
        text = f"{_DOTS}{text[text.rfind(' ', 0, at - _BEFORE) :]}"
    return head + cut(text, room, f" {_DOTS}")
