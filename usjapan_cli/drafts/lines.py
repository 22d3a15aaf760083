"""Findings for scripts: a line each, a JSON object each, an annotation of GitHub each, and their counts."""

from __future__ import annotations

from ..show.terminal import counted, cut, sanitised
from . import codes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .findings import Finding

KEYS = (
    "file", "line", "column", "end_line", "end_column", "code", "severity", "message", "text", "found",
    "expected", "fact", "locators", "fact_as_of", "quoted", "suppressed", "reason",
)  # fmt: skip
_LONGEST = 60  # columns of a draft that a line repeats
_LEVELS = {codes.ERROR: "error", codes.WARNING: "warning", codes.INFO: "notice"}
_IN_TEXT = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_IN_PROPERTY = {**_IN_TEXT, ord(":"): "%3A", ord(","): "%2C"}


def row(finding: Finding) -> dict[str, Any]:
    """Return a finding as JSON holds it; every key is always there."""
    found = {key: getattr(finding, key) for key in KEYS if key != "severity"}
    found["severity"] = codes.severity(finding)
    found["locators"] = list(finding.locators)
    return {key: found[key] for key in KEYS}


def flat(text: str) -> str:
    """Return words of a draft on one line, without what could steer a terminal."""
    return sanitised(" ".join(text.split()))


def place(finding: Finding, is_word: bool = False) -> str:
    """Return `FILE:LINE:COL`, of a Word document `FILE:pN:COL`."""
    name = sanitised(finding.file.replace("\n", "\ufffd").replace("\t", "\ufffd"))
    return f"{name}:{'p' * is_word}{finding.line}:{finding.column}"


def said(finding: Finding) -> str:
    """Return what is said of the draft's words: `"$3 billion": the report has ... (ID)`."""
    words = cut(flat(finding.text), _LONGEST, "...")
    message = flat(finding.message)
    head = f'"{words}": ' if words and not message.startswith('"') else ""
    tail = f" ({finding.fact})" if finding.fact and finding.fact not in finding.message else ""
    return f"{head}{message}{tail}"


def line(finding: Finding, is_word: bool = False) -> str:
    """Return a finding as a compiler would: `FILE:LINE:COL: CODE message`."""
    return f"{place(finding, is_word)}: {finding.code} {said(finding)}"


def github(findings: Iterable[tuple[Finding, bool]]) -> str:
    """Return workflow commands of GitHub, the weightiest first: of each kind only ten are shown."""
    ordered = sorted(findings, key=lambda pair: codes.SEVERITIES.index(codes.severity(pair[0])))
    return "".join(f"{_annotation(finding, is_word)}\n" for finding, is_word in ordered)


def _annotation(finding: Finding, is_word: bool) -> str:
    """Return one command; columns are left out over several lines, where GitHub refuses them."""
    where: dict[str, object] = {"file": finding.file}
    if not is_word:
        where |= {"line": finding.line, "endLine": finding.end_line}
        if finding.line == finding.end_line:
            where |= {"col": finding.column, "endColumn": finding.end_column}
    where["title"] = finding.code
    properties = ",".join(f"{key}={_tamed(str(one)).translate(_IN_PROPERTY)}" for key, one in where.items())
    paragraph = f"paragraph {finding.line}: " if is_word else ""
    message = _tamed(paragraph + said(finding)).translate(_IN_TEXT)
    return f"::{_LEVELS[codes.severity(finding)]} {properties}::{message}"


def _tamed(text: str) -> str:
    """Return text whose line ends stay, to be escaped, and no other control character."""
    return "\r".join(map(sanitised, text.split("\r")))


def counts(findings: Sequence[Finding]) -> dict[str, int]:
    """Count problems by severity, what is supported, what the facts do not have, what is silenced."""
    open_ones = [finding for finding in findings if not finding.suppressed]
    weights = [codes.severity(finding) for finding in open_ones]
    return {
        "error": weights.count(codes.ERROR),
        "warning": weights.count(codes.WARNING),
        "supported": sum(finding.code == codes.SUPPORTED for finding in open_ones),
        "not_in_base": sum(finding.code == codes.OUTSIDE for finding in open_ones),
        "suppressed": len(findings) - len(open_ones),
    }


def summary(numbers: dict[str, int]) -> str:
    """Say the counts: `4 errors, 1 warning; 11 supported, 2 not in the base`."""
    problems = [counted(numbers[weight], weight) for weight in codes.SEVERITIES[:2] if numbers[weight]]
    others = [f"{numbers['supported']} supported", f"{numbers['not_in_base']} not in the base"]
    others += [f"{numbers['suppressed']} silenced"] if numbers["suppressed"] else []
    return f"{', '.join(problems) or 'no problems'}; {', '.join(others)}"
