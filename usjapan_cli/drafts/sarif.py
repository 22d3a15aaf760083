"""Findings as SARIF 2.1.0, which GitHub's code scanning and editors read."""

from __future__ import annotations

import hashlib
import os

from ..core.words import words
from . import codes
from .lines import flat, said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .findings import Finding

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "usjapanFinding/v1"
_LEVELS = {codes.ERROR: "error", codes.WARNING: "warning", codes.INFO: "note"}
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_PASSED = {codes.SUPPORTED: "pass", codes.OUTSIDE: "open"}


def log(
    findings: Sequence[tuple[Finding, bool]], unread: Sequence[str], version: str, folder: str
) -> dict[str, Any]:
    """Return the log of one run; paths are relative to `folder`, `unread` says what could not be read."""
    marks = _fingerprints(finding for finding, _ in findings)
    results = [
        _result(finding, is_word, mark, folder)
        for (finding, is_word), mark in zip(findings, marks, strict=True)
    ]
    failed = [{"level": "error", "message": {"text": flat(message)}} for message in unread]
    invocation = {"executionSuccessful": not failed, "toolExecutionNotifications": failed}
    driver = {"name": "usjapan", "version": version, "rules": [_rule(code) for code in codes.RULES]}
    run = {
        "tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "invocations": [invocation],
        "results": results,
    }  # fmt: skip
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    rule = codes.RULES[code]
    meaning = f"{rule.meaning[0].upper()}{rule.meaning[1:]}."
    return {
        "id": code,
        "shortDescription": {"text": meaning},
        "fullDescription": {"text": f"{meaning} {rule.remedy}"},
        "help": {"text": rule.remedy},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, is_word: bool, mark: str, folder: str) -> dict[str, Any]:
    """Return one finding; what is no fault has a kind and no level, as the standard asks for."""
    passed = _PASSED.get(finding.code)
    weight = {"kind": passed, "level": "none"} if passed else {"level": _LEVELS[codes.severity(finding)]}
    silenced: dict[str, Any] = {"kind": "inSource"}
    if finding.reason:
        silenced["justification"] = finding.reason
    return {
        "ruleId": finding.code,
        "ruleIndex": list(codes.RULES).index(finding.code),
        **weight,
        "message": {"text": said(finding)},
        "locations": [_location(finding, is_word, folder)],
        "partialFingerprints": {FINGERPRINT: mark},
        "suppressions": [silenced] if finding.suppressed else [],
    }


def _location(finding: Finding, is_word: bool, folder: str) -> dict[str, Any]:
    """Return where a finding is; a Word document has paragraphs and no lines."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(finding.file, folder)}}
    if is_word:
        name = f"p{finding.line}"
        paragraph = {"name": name, "fullyQualifiedName": name, "kind": "element"}
        return {"physicalLocation": physical, "logicalLocations": [paragraph]}
    physical["region"] = {
        "startLine": finding.line, "startColumn": finding.column,
        "endLine": finding.end_line, "endColumn": finding.end_column,
        "snippet": {"text": finding.text},
    }  # fmt: skip
    return {"physicalLocation": physical}


def uri(path: str, folder: str) -> str:
    """Return a path as a reference relative to a folder, or as a file's address where it is elsewhere."""
    whole = os.path.join(folder, path)
    try:
        near = os.path.relpath(whole, folder)
    except ValueError:  # another drive
        near = os.path.pardir
    is_elsewhere = near.split(os.sep)[0] == os.path.pardir
    text = (os.path.abspath(whole) if is_elsewhere else near).replace(os.sep, "/")
    content = text.encode("utf-8", "surrogateescape")
    escaped = "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in content)
    return f"file:///{escaped.lstrip('/')}" if is_elsewhere else escaped


def _fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Return a mark for each finding that stays when lines move: of its code, its fact and its words."""
    seen: dict[tuple[str, str], int] = {}
    marks = []
    for finding in findings:
        said_of = "\0".join((finding.code, finding.fact or "", *words(finding.text)))
        mark = hashlib.sha256(said_of.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[finding.file, mark] = number = seen.get((finding.file, mark), 0) + 1
        marks.append(f"{mark}:{number}")
    return marks
