"""`Finding`, what a rule says about words of a draft, and `Checked`, all that was found in one draft."""

from __future__ import annotations

from ..core.record import Record


class Finding(Record):
    """Words of a draft that a rule speaks of: places are 1-based, in characters, the end exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    message: str
    text: str
    """The draft's words, as they stand, never over 300 characters."""
    found: str | None = None
    """What the draft says, in short: `$3 billion`."""
    expected: str | None = None
    """What to write instead: `about $2 billion`."""
    fact: str | None = None
    locators: tuple[str, ...] = ()
    fact_as_of: str | None = None
    quoted: bool = False
    suppressed: bool = False
    reason: str | None = None
    """Why it is silenced, where the draft says so."""


class Checked(Record):
    """The findings in one draft, in order of place, and the parts that were not read, a message each."""

    findings: tuple[Finding, ...]
    unread: tuple[str, ...] = ()
