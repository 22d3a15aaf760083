"""A draft from its bytes: which format it is in, its text, and what of it could not be read."""

from __future__ import annotations

import os

from ..copies.decoding import as_written
from ..core.errors import UsageError
from ..core.record import Record
from . import codes
from .findings import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = 5_000_000  # of a text that is read
MOST_PACKED = 64 * 1024 * 1024  # of a Word document, pictures and all
FORMATS = ("markdown", "text", "docx")
_EXTENSIONS = {
    ".md": "markdown", ".markdown": "markdown", ".qmd": "markdown", ".rmd": "markdown", ".docx": "docx",
}  # fmt: skip
_NOT_READ = "\ufffd"
_BLANK = dict.fromkeys(map(ord, "\n\r\x0b\x0c\x85\u2028\u2029"), " ")  # inside a paragraph of Word


class Draft(Record):
    """A draft that can be checked: its `text`, the `lines` that findings name, the findings on reading it.

    Of a Word document `lines` are its paragraphs, and `text` has a line between two of them.
    """

    name: str
    format: str
    text: str
    lines: tuple[str, ...]
    unread: tuple[Finding, ...] = ()

    @property
    def is_word(self) -> bool:
        """Whether findings name paragraphs instead of lines."""
        return self.format == "docx"

    def placed(self, finding: Finding) -> Finding:
        """Return a finding in the text as one in the lines."""
        if not self.is_word:
            return finding
        return finding.but(line=(finding.line + 1) // 2, end_line=(finding.end_line + 1) // 2)


def format_of(path: str) -> str:
    """Return the format that a file's name says; of any other name, text."""
    return _EXTENSIONS.get(os.path.splitext(path)[1].lower(), "text")


def content_of(path: str, format: str) -> bytes:
    """Return a file's bytes, at most one more than is read. Raises UsageError."""
    if os.path.isdir(path):
        raise UsageError(f"{path} is a folder", f"name its files: usjapan check {os.path.join(path, '*.md')}")
    most = MOST_PACKED if format == "docx" else MOST_BYTES
    try:
        with open(path, "rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def opened(content: bytes, name: str, format: str) -> Draft:
    """Return the draft that some bytes are. Raises UsageError for what is no text."""
    if format == "docx":
        from . import word  # ZIP and XML: only for a Word document

        whole = [text.translate(_BLANK) for text in word.paragraphs(content, name)]
        paragraphs = _within(whole)
        text = "\n\n".join(paragraphs)
        found = _unread(text, name, len(paragraphs) < len(whole), False)
        return Draft(name, format, text, tuple(paragraphs), tuple(found))
    if content.startswith(b"PK\x03\x04"):
        raise UsageError(f"{name} is a Word or ZIP file, not text", "--as docx reads a Word document")
    text = as_written(_cut(content), name, "save it as plain text, UTF-8")
    is_lossy = _NOT_READ in text and _NOT_READ.encode() not in content
    found = _unread(text, name, len(content) > MOST_BYTES, is_lossy)
    return Draft(name, format, text, tuple(text.split("\n")), tuple(found))


def _within(paragraphs: Sequence[str]) -> list[str]:
    """Return as many paragraphs as are read."""
    kept, room = [], MOST_BYTES
    for text in paragraphs:
        room -= len(text) + 2
        if room < 0:
            break
        kept.append(text)
    return kept


def _cut(content: bytes) -> bytes:
    """Return as much as is read: to the end of a line where that is near, never half a character."""
    if len(content) <= MOST_BYTES:
        return content
    kept = content[: MOST_BYTES - MOST_BYTES % 2]
    end = kept.rfind(b"\n")
    if end > MOST_BYTES // 2 and kept[end : end + 2] != b"\n\0" and kept[end - 1 : end] != b"\0":
        return kept[: end + 1]
    return kept if b"\0" in kept[:100] else _without_half(kept)


def _without_half(content: bytes) -> bytes:
    """Return UTF-8 without its last character, which may be cut, where that is not ASCII."""
    for back in range(1, 5):
        if content[-back] < 0x80:
            break
        if content[-back] >= 0xC0:
            return content[:-back]
    return content


def _unread(text: str, name: str, is_cut: bool, is_lossy: bool) -> list[Finding]:
    """Say what was not read: characters that no encoding has, and what is beyond the limit."""
    found = []
    if is_lossy:
        at = text.index(_NOT_READ)
        message = f"{text.count(_NOT_READ)} characters in no known encoding were not read"
        found.append(_at(text, at, name, message))
    if is_cut:
        message = f"what follows was not read: a draft is read up to {MOST_BYTES:,} bytes"
        found.append(_at(text, len(text), name, message))
    return found


def _at(text: str, at: int, name: str, message: str) -> Finding:
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return Finding(name, line, column, line, column + 1, codes.UNREAD, message, text[at : at + 1])
