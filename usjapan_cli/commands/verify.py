"""The command `verify`: reads no fact file, and so loads no YAML."""

from __future__ import annotations

from ..check.verify import Finding, verify
from ..core.errors import ExitStatus, UsageError
from ..show.formats import Listing
from .context import Context, Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_REPORT = 20 * 1024 * 1024  # bytes: a report is some thousands
_FINDING_FIELDS = ("outcome", "kind", "id", "message")


def verify_report(context: Context, report: str) -> Outcome:
    """Check every sentence and fact against the reader's own copy of the report."""
    text = _report_text(context, report)
    library = context.library
    findings = verify(text, list(library.facts), library.sources, library.tables, context.streams.progress)
    wrong = [finding for finding in findings if finding.outcome != "verified"]
    rows = tuple({name: getattr(f, name) for name in _FINDING_FIELDS} for f in findings)
    listing = Listing("findings", rows, _FINDING_FIELDS, _FINDING_FIELDS)
    status = ExitStatus.NOT_FOUND if wrong else ExitStatus.OK
    if context.format not in ("cards", "table", "plain"):
        return context.present(listing, str, status, (_counts(findings),))
    lines = [f"{f.outcome}: {f.kind} {f.id}: {f.message}" for f in wrong]
    if findings[0].kind == "source" and findings[0].outcome == "missing":  # no copy at all
        return context.told([*lines[:1], "verify takes a copy of the whole report, as text"], status)
    return context.told([*lines, _counts(findings)], status)


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


def _report_text(context: Context, report: str) -> str:
    content = context.streams.read_stdin() if report == "-" else _report_bytes(report)
    name = "standard input" if report == "-" else report
    if len(content) > MOST_REPORT:
        raise UsageError(f"{name} is larger than {MOST_REPORT:,} bytes", "name the report's text")
    if not content.strip():
        raise UsageError(f"{name} is empty", "name a text copy of the report")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    if b"\0" in content[:65536] or content.startswith(b"%PDF"):
        message = "turn a PDF into text first: pdftotext report.pdf - | usjapan verify -"
        raise UsageError(f"{name} is not text", message)
    return content.decode("utf-8", "replace")


def _report_bytes(report: str) -> bytes:
    try:
        with open(report, "rb") as file:
            return file.read(MOST_REPORT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{report} cannot be read: {reason}") from error
