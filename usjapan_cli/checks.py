"""The curator's commands: lint, verify."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Sequence

from . import lint as rules
from . import packs
from .canon import canonical
from .errors import ExitStatus, Problem, UsageError
from .formats import Listing
from .loader import Pack, load_pack
from .lookup import counted
from .session import Outcome, Session
from .terminal import hung, tamed
from .verify import Finding, verify

MOST_REPORT = 20 * 1024 * 1024  # bytes: a report is some thousands
_PROBLEM_FIELDS = ("file", "line", "column", "code", "message")
_FINDING_FIELDS = ("outcome", "kind", "id", "message")


def lint_files(session: Session, paths: Sequence[str] = (), fix: bool = False, diff: bool = False) -> Outcome:
    """Check packs (the shipped facts if none is named), or bring their files into canonical form."""
    chosen = list(paths) or [packs.shipped_facts()]
    if fix or diff:
        return _rewritten([file for path in chosen for file in packs.fact_files(path)], fix, diff)
    problems: list[Problem] = []
    covered: list[rules.Coverage] = []
    for path in chosen:
        pack, found = _checked(session, path)
        problems += found
        covered += rules.coverage(pack)
    status = ExitStatus.NOT_FOUND if problems else ExitStatus.OK
    problems = [Problem(tamed(p.file), p.line, p.column, p.code, tamed(p.message)) for p in problems]
    rows = tuple({name: getattr(p, name) for name in _PROBLEM_FIELDS} for p in problems)
    head = {"coverage": [{name: getattr(c, name) for name in c._fields} for c in covered]}
    listing = Listing("problems", rows, _PROBLEM_FIELDS, _PROBLEM_FIELDS, tuple(head.items()))
    summary = _summary(covered)
    if session.format not in ("table", "plain"):
        return session.present(listing, str, status, (summary,) if summary else ())
    if problems:
        text = "".join(f"{problem}\n" for problem in problems)
        notes = (counted(len(problems), "problem"), *([summary] if summary else []))
        return Outcome(text, status, notes, data=False)
    return _told([summary or "no problems"], status, session)


def _told(lines: Sequence[str], status: int, session: Session) -> Outcome:
    """Return lines of text; on a terminal none is wider than it."""
    if session.streams.is_terminal:
        lines = [part for line in lines for part in hung(line, session.terminal.width)]
    return Outcome("".join(f"{line}\n" for line in lines), status, data=False)


def _summary(covered: Sequence[rules.Coverage]) -> str:
    """Say how much of each source is covered: `IF10199: 65/65 sentences, 12/12 table cells, ...`."""
    by_source: dict[str, list[str]] = {}
    for count in covered:
        by_source.setdefault(count.source, []).append(f"{count.covered}/{count.total} {count.kind}")
    return "; ".join(f"{source}: {', '.join(counts)} covered" for source, counts in by_source.items())


def _checked(session: Session, path: str) -> tuple[Pack, list[Problem]]:
    """Load and check one pack; a file that stands in a pack's folder is checked as part of it."""
    own = packs.fact_files(path)
    shipped = os.path.abspath(packs.shipped_facts())
    folder = _pack_folder(path)
    is_shipped = os.path.abspath(folder or path) == shipped
    before = None if is_shipped else session.library_before(folder or path)
    indexes = before.indexes if before else ()
    sources = {source.id: source for source in before.sources} if before else {}
    files = packs.fact_files(folder) if folder else own
    pack, problems = load_pack(files, sources)
    if not problems:
        problems = rules.library_problems(pack, indexes, sources)
    if not problems:
        problems = [problem for file in files for problem in _untidy(file)]
    if folder:
        problems = [p for p in problems if os.path.abspath(p.file) == os.path.abspath(path)]
    return pack, problems


def _pack_folder(path: str) -> str | None:
    """Return the folder of the pack that a single file is part of, or None."""
    folder = os.path.dirname(os.path.abspath(path))
    for parent in (folder, os.path.dirname(folder)):
        if os.path.isfile(path) and os.path.isdir(os.path.join(parent, "sources")):
            return parent
    return None


def _untidy(file: str) -> list[Problem]:
    content = _content(file)
    right = canonical(content, file)
    if right == content:
        return []
    pairs = zip(content.split("\n"), right.split("\n"), strict=False)
    line = next((n for n, (old, new) in enumerate(pairs, 1) if old != new), 1)
    message = "not in canonical form from here on - run `usjapan lint --fix`"
    return [Problem(file, line, 1, "UJ210", message)]


def _content(file: str) -> str:
    with open(file, encoding="utf-8", newline="") as stream:
        return stream.read()


def _rewritten(files: Sequence[str], fix: bool, diff: bool) -> Outcome:
    """Show (`diff`) or write (`fix`) the canonical form of files; with `diff` alone nothing changes."""
    lines: list[str] = []
    changed = 0
    for file in files:
        pack_problems = load_pack([file], {})[1]
        if any(p.code in ("UJ101", "UJ102", "UJ103") for p in pack_problems):
            return Outcome("".join(f"{p}\n" for p in pack_problems), ExitStatus.NOT_FOUND, data=False)
        content = _content(file)
        right = canonical(content, file)
        if right == content:
            continue
        changed += 1
        old, new = content.splitlines(True), right.splitlines(True)
        if diff:
            lines += difflib.unified_diff(old, new, file, file)
        if fix:
            _replace(file, right)
    verb = "rewritten" if fix else "to be rewritten"
    status = ExitStatus.NOT_FOUND if changed and not fix else ExitStatus.OK
    return Outcome("".join(lines), status, (f"{changed} of {len(files)} files {verb}",), data=False)


def _replace(file: str, content: str) -> None:
    """Write a file whole or not at all."""
    part = f"{file}.{os.getpid()}.part"
    with open(part, "w", encoding="utf-8", newline="") as stream:
        stream.write(content)
    os.replace(part, file)


def verify_report(session: Session, report: str) -> Outcome:
    """Check every sentence and fact against the reader's own copy of the report."""
    text = _report_text(session, report)
    library = session.library
    findings = verify(text, list(library.facts), library.sources, library.tables, session.streams.progress)
    wrong = [finding for finding in findings if finding.outcome != "verified"]
    rows = tuple({name: getattr(f, name) for name in _FINDING_FIELDS} for f in findings)
    listing = Listing("findings", rows, _FINDING_FIELDS, _FINDING_FIELDS)
    status = ExitStatus.NOT_FOUND if wrong else ExitStatus.OK
    if session.format not in ("table", "plain"):
        return session.present(listing, str, status, (_counts(findings),))
    lines = [f"{f.outcome}: {f.kind} {f.id}: {f.message}" for f in wrong]
    if findings[0].kind == "source" and findings[0].outcome == "missing":  # no copy at all
        return _told([*lines[:1], "verify takes a copy of the whole report, as text"], status, session)
    return _told([*lines, _counts(findings)], status, session)


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


def _report_text(session: Session, report: str) -> str:
    content = session.streams.read_stdin() if report == "-" else _report_bytes(report)
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


COMMANDS: dict[str, Callable[..., Outcome]] = {
    "lint": lint_files, "verify": verify_report,
}  # fmt: skip
