"""`Note`, what is found in a sentence, `Finding`, the same at its place in a draft, `Checked`, all of it."""

from __future__ import annotations

from ..core.record import Record

LONGEST = 290  # characters of a finding


class Note(Record):
    """What is found in a sentence, or in a cell of a table: from `start` to `end` of it, of which fact."""

    code: str
    start: int
    end: int
    message: str
    found: str
    expected: str
    fact: str
    locators: tuple[str, ...]
    as_of: str


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
