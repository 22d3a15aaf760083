"""The paragraphs of a Word document (.docx), read with the standard library; nothing is written.

Deleted text of tracked changes is left out, inserted text kept; footnotes and endnotes follow the body. A
document type (DTD), which could name entities, and members over 20 MB are refused.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree import ElementTree

from ..core.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn

MOST_BYTES = 20 * 1024 * 1024  # of a member, unpacked
_BODY, _NOTES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")
_SPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main",  # as ISO 29500 has it, "strict"
)
_TWICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = ("del", "moveFrom", "pPr", "rPr")
_CHARACTERS = {"tab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}
_APART = ("separator", "continuationSeparator", "continuationNotice")  # notes that are none


def paragraphs(content: bytes, name: str) -> list[str]:
    """Return the text of each paragraph, empty ones too. Raises UsageError for what is no document."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            there = frozenset(archive.namelist())
            members = (_BODY, *(note for note in _NOTES if note in there))
            return [text for member in members for text in _read(_member(archive, member, name))]
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, EOFError, ValueError) as error:
        raise UsageError(f"{name} is no Word document (.docx)", "save it as .docx or as text") from error
    except ElementTree.ParseError as error:
        raise UsageError(f"{name} is a damaged Word document: {error}") from error
    except _HasDocumentType as error:
        raise UsageError(f"{name} has a document type (DTD), which no Word document needs") from error


def _member(archive: zipfile.ZipFile, path: str, name: str) -> bytes:
    """Unpack one member, no further than is allowed."""
    with archive.open(path) as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UsageError(f"{name}: {path} is larger than {MOST_BYTES:,} bytes", "check its parts")
    return content


def _read(content: bytes) -> list[str]:
    reader = _Reader()
    parser = ElementTree.XMLParser(target=reader)  # noqa: S314  the reader stops at a DTD
    parser.feed(content)
    parser.close()
    return reader.found


class _HasDocumentType(Exception):
    """A member has a DTD, which could name entities."""


class _Reader:
    """Takes the paragraphs out of WordprocessingML as it is parsed; no tree of it is built."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._open: list[tuple[int, list[str]]] = []  # text boxes have paragraphs inside a paragraph
        self._left_out = 0
        self._is_text = False

    def doctype(self, *_: object) -> NoReturn:
        """Refuse a document type before it can name an entity."""
        raise _HasDocumentType

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        space, _, name = tag.rpartition("}")
        is_words = space in _SPACES
        is_note = is_words and attributes.get(f"{space}}}type") in _APART
        if self._left_out or tag == _TWICE or is_note or (is_words and name in _LEFT_OUT):
            self._left_out += 1
        elif is_words and name == "p":
            self._open.append((len(self.found), []))
            self.found.append("")
        elif is_words and self._open:
            self._is_text = name == "t"
            self._open[-1][1].append(_CHARACTERS.get(name, ""))

    def data(self, text: str) -> None:
        """Take characters."""
        if self._is_text and self._open and not self._left_out:
            self._open[-1][1].append(text)

    def end(self, tag: str) -> None:
        """Close an element."""
        self._is_text = False
        if self._left_out:
            self._left_out -= 1
        elif self._open and tag.rpartition("}")[0] in _SPACES and tag.endswith("}p"):
            number, parts = self._open.pop()
            self.found[number] = "".join(parts)

    def close(self) -> None:
        """End the document."""
