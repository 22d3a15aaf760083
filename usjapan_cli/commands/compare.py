"""The command `compare`: every fact held against another edition of its report."""

from __future__ import annotations

from ..check.comparison import OUTCOMES, Comparison, Editions
from ..check.report_copy import read_copy
from ..check.sentences import locate
from ..copies.identity import named, recognise
from ..copies.report import read_report
from ..core.dates import in_words
from ..core.errors import ExitStatus, UsageError
from ..show.formats import Listing
from .context import Context, Outcome
from .verify import report_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..copies.report import Report
    from ..core.facts import Source

_FIELDS = ("outcome", "id", "old", "new", "address", "text")
_SETTLED = ("unchanged", "same")
_SHOWN = 100  # characters of a sentence on a terminal


def compare_editions(context: Context, new: str, old: str | None = None) -> Outcome:
    """Say of each fact what became of it in another edition of its report."""
    text = report_text(context, new, "compare")
    report = read_report(text)
    if not report.sentences:
        raise UsageError(
            f"{new} holds no sentence", "name a copy of the whole report: text, Markdown or HTML"
        )
    source = _source(context, text, report)
    tables = context.with_sources.tables
    copy = read_copy(text, source, tables, None, report)
    kept = {address: passage.text for address, passage in copy.search.found.items()}
    cells = {
        finding.id for finding in copy.findings if finding.kind == "cell" and finding.outcome == "verified"
    }
    editions = Editions(source, report, kept, _old_texts(context, old, source), cells)
    found = editions.compare(context.with_sources.facts)
    return _told(context, found, editions, old is None)


def _source(context: Context, text: str, report: Report) -> Source:
    """Return the source that a copy is an edition of. Raises UsageError for a stranger."""
    sources = [source for source in context.with_sources.sources if source.sentences]
    known = recognise(
        report.front, sources, lambda source: len(locate(text, source.sentences, None, report).found)
    )
    if known.source:
        return known.source
    what = named(report.front) or report.front.title or "a text without a number or title"
    raise UsageError(f"the copy is {what}, of which there are no facts", "usjapan sources lists the reports")


def _old_texts(context: Context, old: str | None, source: Source) -> dict[str, str]:
    """Return the recorded sentences' texts, from the reader's copy of the recorded edition."""
    if old is None:
        return {}
    text = report_text(context, old, "compare")
    found = locate(text, source.sentences).found
    if len(found) * 2 < len(source.sentences):
        day = in_words(source.date)
        message = f"{old} has {len(found)} of {len(source.sentences)} recorded sentences"
        raise UsageError(message, f"--old takes a copy of the recorded edition, of {day}")
    return {address: passage.text for address, passage in found.items()}


def _told(context: Context, found: Sequence[Comparison], editions: Editions, is_blind: bool) -> Outcome:
    fresh = [Comparison("new", "", "", "", address, text) for address, text in editions.new_sentences()]
    every = [*found, *fresh]
    rows = tuple({name: getattr(one, name) for name in _FIELDS} for one in every)
    counts = {outcome: sum(one.outcome == outcome for one in every) for outcome in (*OUTCOMES, "new")}
    summary = ", ".join(f"{count} {outcome}" for outcome, count in counts.items() if count)
    notes = [f"edition of {editions.new.front.date or 'no date'} against {editions.source.date}: {summary}"]
    if is_blind:
        notes.append(
            "without --old the facts' own statements were aligned: give a copy of the old edition for more"
        )
    status = ExitStatus.OK if all(one.outcome in _SETTLED for one in found) else ExitStatus.NOT_FOUND
    listing = Listing("comparisons", rows, _FIELDS, _FIELDS)
    return context.present(listing, lambda: "".join(map(_line, every)), status, tuple(notes))


def _line(one: Comparison) -> str:
    """Lay one comparison out for people."""
    figure = (
        f": {one.old} -> {one.new}" if one.new and one.new != one.old else f": {one.old}" if one.old else ""
    )
    text = one.text if len(one.text) <= _SHOWN else one.text[:_SHOWN].rsplit(" ", 1)[0] + " ..."
    where = f"\n    {one.address}: {text}" if one.address and one.outcome != "unchanged" else ""
    return f"{one.outcome}{' ' * bool(one.id)}{one.id}{figure}{where}\n"
