"""What was found in sentences before, kept in the user's cache: most of a draft is as it was last time.

What is kept of a sentence is a digest of all that what is found hangs on, and what was found: its places, its
fact, its message with marks for the words of the draft. It is good for one build of the program, the facts
that were open, and one day.
"""

from __future__ import annotations

import zlib

try:
    from _blake2 import blake2b  # `hashlib` loads OpenSSL too: as much time as a tenth of a memo's
except ImportError:  # an interpreter that has it otherwise
    from hashlib import blake2b

from ..index.private import keep, kept
from .findings import Note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NAME = "sentences"
_LARGEST = (1 << 20) - 16  # bytes: as much as is read back, but for the head
_NOTE, _FIELD, _LOCATOR = "\x1e", "\x1f", " "
_WORDS, _FOUND = "\x1d", "\x1c"  # stand for the words of the draft that a note is of, and those found wrong
_DIGEST = 16  # bytes


class Remembered:
    """What was found in sentences by this run and those before it; of no folder, nothing is kept.

    `context` is what holds for every sentence: another one, and nothing is known.
    """

    def __init__(self, folder: str | None, context: Iterable[object]) -> None:
        self._folder, self._context = folder, _digest(repr(tuple(context)))
        self._lines = _read(kept(folder, _NAME))
        self._asked: dict[str, str] = {}
        self._is_new = False

    def notes(self, text: str, *around: object) -> tuple[Note, ...] | None:
        """Return what was found in a sentence, by its text and what tells around it; None if not known."""
        if self._folder is None:
            return None
        digest = self._digest(text, around)
        line = self._lines.get(digest)
        if line is None:
            return None
        self._asked[digest] = line
        return tuple(_note(row, text) for row in line.split(_NOTE) if row)

    def add(self, notes: Sequence[Note], text: str, *around: object) -> None:
        """Take what was found in a sentence."""
        if self._folder is None or not text.isprintable():  # what is not may be one of the marks
            return
        if all(note.found in text[note.start :] for note in notes):
            self._asked[self._digest(text, around)] = _NOTE.join(_row(note, text) for note in notes)
            self._is_new = True

    def keep(self) -> None:
        """Keep what was asked for, and of what was known before, as much as there is room for."""
        if not self._is_new:
            return
        lines, size = [], 0
        for digest, line in {**self._asked, **self._lines}.items():
            row = f"{digest}\t{line}\n".encode()
            size += len(row)
            if size > _LARGEST:
                break
            lines.append(row)
        content = b"".join(lines)
        keep(self._folder, _NAME, _head(content) + content, gapless=False)

    def _digest(self, text: str, around: tuple[object, ...]) -> str:
        return _digest(f"{self._context}{text!r}{around!r}")


def _head(content: bytes) -> bytes:
    return f"{zlib.crc32(content):08x}\n".encode()


def _read(file: bytes) -> dict[str, str]:
    """Return the lines of a file of the cache by their digests, if it is whole."""
    head, _, content = file.partition(b"\n")
    if head + b"\n" != _head(content):
        return {}
    return dict(line.split("\t", 1) for line in content.decode().split("\n") if line)


def _digest(said: str) -> str:
    return blake2b(said.encode(errors="surrogatepass"), digest_size=_DIGEST).hexdigest()


def _row(note: Note, text: str) -> str:
    first, message = text.find(note.found, note.start), note.message
    for words, mark in ((text[note.start : note.end], _WORDS), (note.found, _FOUND)):
        message = message.replace(words, mark) if words else message
    places = map(str, (note.start, note.end, first, first + len(note.found)))
    locators = _LOCATOR.join(note.locators)
    return _FIELD.join((note.code, *places, message, note.expected, note.fact, locators, note.as_of))


def _note(row: str, text: str) -> Note:
    code, *places, message, expected, fact, locators, as_of = row.split(_FIELD)
    start, end, first, last = map(int, places)
    found = text[first:last]
    message = message.replace(_FOUND, found).replace(_WORDS, text[start:end])
    return Note(code, start, end, message, found, expected, fact, tuple(locators.split()), as_of)
