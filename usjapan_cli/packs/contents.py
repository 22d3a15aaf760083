"""A fact file's bytes, and what keeps them from being plain text."""

from __future__ import annotations

import codecs
import os
import stat

from ..core.errors import Problem
from .files import MAX_BYTES, open_regular

_PIECE = 64 * 1024
# C0 and C1 controls but tab and line feeds, bidirectional overrides and isolates, surrogates, no characters
FORBIDDEN = frozenset(
    map(
        chr,
        (
            *range(9), 11, 12, *range(14, 32), *range(127, 160), 0x61C, 0x200E, 0x200F,
            *range(0x2028, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000), 0xFEFF,
            *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF, *range(0xE0000, 0xE0080),
        ),
    )
)  # fmt: skip
_CONTROLS = bytes(code for code in range(128) if chr(code) in FORBIDDEN)


def read_bytes(path: str, shown: str) -> tuple[bytes, Problem | None]:
    """Return the content of a file, without a byte order mark, or why it cannot be had."""
    try:
        before = os.stat(path)
        if not stat.S_ISREG(before.st_mode):
            return b"", Problem(shown, 1, 1, "UJ101", "not a regular file - name a .yaml file")
        if before.st_size > MAX_BYTES:
            size = f"{before.st_size:,} bytes, more than {MAX_BYTES:,}"
            return b"", Problem(shown, 1, 1, "UJ101", f"too large ({size}) - split it by topic")
        with open_regular(path) as file:
            most = before.st_size + 1  # Python makes room for all that it may read
            content = file.read(most)
            if content is None:  # of /proc/kmsg, which would have to be waited for
                return b"", Problem(shown, 1, 1, "UJ101", "cannot be read: nothing to read yet")
            file.seek(0)  # times are coarse: a file that is being written may not show it
            changed = file.read(most) != content
            changed = changed or _identity(before) != _identity(os.fstat(file.fileno()))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return b"", Problem(shown, 1, 1, "UJ101", f"cannot be read: {reason}")
    if changed:
        return b"", Problem(shown, 1, 1, "UJ101", "it changed while it was read - try again")
    return content.removeprefix(codecs.BOM_UTF8), None


def _identity(state: os.stat_result) -> tuple[int, int, int]:
    return state.st_ino, state.st_size, state.st_mtime_ns


def text_problem(content: bytes, shown: str) -> Problem | None:
    """Return what keeps bytes from being plain text, or None; a piece at a time, to spare memory."""
    start = 0
    while start < len(content):
        end = min(start + _PIECE, len(content))
        while end < len(content) and end < start + _PIECE + 3 and content[end] & 0xC0 == 0x80:
            end += 1  # inside a character
        piece = content[start:end]
        if piece.isascii() and len(piece.translate(None, _CONTROLS)) == len(piece):  # nearly every piece is
            start = end
            continue
        try:
            text = piece.decode("utf-8")
        except UnicodeDecodeError as error:
            message = "not UTF-8 - save the file as UTF-8"
            return Problem(shown, *place_of_byte(content, start + error.start), "UJ102", message)
        bad = FORBIDDEN.intersection(text)
        if bad:
            at = min(text.index(char) for char in bad)
            message = f"character U+{ord(text[at]):04X} has no place in a fact file - remove it"
            place = place_of_byte(content, start + len(text[:at].encode()))
            return Problem(shown, *place, "UJ102", message)
        start = end
    return None


def place_of_byte(content: bytes, at: int) -> tuple[int, int]:
    """Return the line and column, in characters, of a byte."""
    line = content.rfind(b"\n", 0, at) + 1
    return content.count(b"\n", 0, at) + 1, len(content[line:at].decode("utf-8", "replace")) + 1
