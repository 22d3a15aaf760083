"""The command `verify`: reads no fact file, and so loads no YAML."""

from __future__ import annotations

from ..check.report_copy import NO_COPY, NO_SUCH_PART, OTHER_EDITION
from ..check.verify import Finding, verify
from ..copies import decoding
from ..core.errors import ExitStatus
from ..show.formats import Listing
from . import next_step
from .context import Context, Outcome, as_file, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_FINDING_FIELDS = ("outcome", "kind", "id", "message")


def verify_report(context: Context, report: str) -> Outcome:
    """Check every sentence and fact against the reader's own copy of the report."""
    text = report_text(context, report, "verify")
    library = context.with_sources
    findings = verify(
        text, list(library.facts_of()), library.sources, library.tables, context.streams.progress
    )
    wrong = [finding for finding in findings if finding.outcome != "verified"]
    rows = tuple({name: getattr(f, name) for name in _FINDING_FIELDS} for f in findings)
    listing = Listing("findings", rows, _FINDING_FIELDS, _FINDING_FIELDS)
    faults = [f for f in wrong if not (f.outcome == "unchecked" and f.message.startswith(NO_SUCH_PART))]
    status = ExitStatus.NOT_FOUND if faults else ExitStatus.OK
    is_other = findings[0].kind == "source" and OTHER_EDITION in findings[0].message
    compare = next_step.lines(
        "to hold the facts against it", ("compare", as_file(report), *context.fact_options)
    )
    notes = (compare,) if is_other else ()
    if context.format not in ("cards", "table", "plain"):
        return context.present(listing, str, status, (_counts(findings), *notes))
    lines = [f"{f.outcome}: {f.kind} {f.id}: {f.message}{_where(context, f)}" for f in wrong]
    if findings[0].kind == "source" and findings[0].outcome == "missing":  # no copy at all
        return context.told(lines[:1], status).but(notes=notes or _instead(context, report, findings[0]))
    return context.told([*lines, _counts(findings)], status).but(notes=notes)


def _instead(context: Context, report: str, what: Finding) -> tuple[str, ...]:
    """Say what to do with a text that is a copy of none of the open sources."""
    if NO_COPY not in what.message:  # another report
        return (next_step.WITH_PACK,)
    draft = ("check", as_file(report), *context.fact_options)
    return (
        "verify takes a copy of the whole report, as text",
        next_step.WITH_PACK,
        next_step.lines("to hold a draft of your own against the open facts", draft),
    )


def _where(context: Context, finding: Finding) -> str:
    """Say where a fact stands that its sentences do not support: ` - FILE:LINE`."""
    if finding.outcome != "unsupported":
        return ""
    from ..packs.reader import fact_place  # YAML: only where something is to be mended

    indexes = context.with_sources.indexes
    owner = next((index for index in indexes if index["facts"].find(finding.id)), None)
    return f" - {fact_place(owner.origin, finding.id)}" if owner else ""


def _counts(findings: Sequence[Finding]) -> str:
    """Count the outcomes of each kind: `65 sentences: 65 verified; ...`."""
    kinds: dict[str, dict[str, int]] = {}
    for finding in findings:
        counts = kinds.setdefault(finding.kind, {})
        counts[finding.outcome] = counts.get(finding.outcome, 0) + 1
    parts = (
        f"{kind}: {', '.join(f'{count} {outcome}' for outcome, count in counts.items())}"
        for kind, counts in kinds.items()
    )
    return "; ".join(parts)


def report_text(context: Context, report: str, command: str) -> str:
    """Read a copy from a file or `-`; `command` names who asks, for the way out. Raises UsageError."""
    asking, _, words = command.partition(" ")
    command = typed(asking, *context.fact_options).partition(" ")[2] + f" {words}".rstrip()
    content = context.streams.read_stdin() if report == "-" else decoding.read_file(report)
    return decoding.decoded(content, "standard input" if report == "-" else report, command)
