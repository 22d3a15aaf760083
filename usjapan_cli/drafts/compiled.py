"""Patterns as `re` compiled them, kept in the user's cache: to compile them takes a fifth of a memo's time.

What is kept is the code of the interpreter's own matcher: numbers, which `_sre.compile` checks as it takes
them, good for one build of Python, whose name stands before them. They are private to `re`: where it is not
as it was, a pattern is compiled as ever.
"""

from __future__ import annotations

import re
import sys
import zlib

from .. import __version__
from ..index.private import keep, kept

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that has them otherwise
    _sre = None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_BUILD = f"{__version__} {sys.version} {getattr(_sre, 'MAGIC', '')}\n".encode()
_NAME = f"patterns-{sys.implementation.cache_tag}"
_WORD = 4  # bytes of a checksum, of a length, and of a number of the code
_LARGEST = 1 << 20  # bytes: as much as is read back
_ROW, _FIELD = "\x1e", "\x1f"


class Compiled:
    """The patterns that this run compiled and those before it; of no folder, none is kept."""

    def __init__(self, folder: str | None = None) -> None:
        self._folder = folder if _sre else None
        self._rows: dict[tuple[str, str], tuple[str, bytes]] = _read(kept(self._folder, _NAME))
        """By source and flags: the fields of `_row`, and the code."""
        self._is_new = False

    def pattern(self, source: str, flags: int) -> re.Pattern[str]:
        """Return a pattern as `re.compile` does."""
        if self._folder is None:
            return re.compile(source, flags)
        asked = source, str(int(flags))
        try:
            if asked not in self._rows:
                self._rows[asked] = _row(source, flags)
                self._is_new = True
            return _from_row(source, *self._rows[asked])
        except (AttributeError, LookupError, NameError, RuntimeError, TypeError, ValueError):
            return re.compile(source, flags)

    def keep(self) -> None:
        """Keep what was compiled for the runs to come, where the cache can be written to."""
        if not self._is_new:
            return
        rows = _ROW.join(
            _FIELD.join((*asked, fields, str(len(code)))) for asked, (fields, code) in self._rows.items()
        ).encode()
        rows += b" " * (-len(rows) % _WORD)
        content = _number(len(rows)) + rows + b"".join(code for _, code in self._rows.values())
        if len(content) < _LARGEST - len(_BUILD):
            keep(self._folder, _NAME, _BUILD + _number(zlib.crc32(content)) + content, gapless=False)


def _number(number: int) -> bytes:
    return number.to_bytes(_WORD, sys.byteorder)


def _read(content: bytes) -> dict[tuple[str, str], tuple[str, bytes]]:
    """Return the patterns that a file of the cache holds, if this build of Python wrote it, and whole."""
    start = len(_BUILD) + _WORD
    own = content[start:]
    if not content.startswith(_BUILD) or content[len(_BUILD) : start] != _number(zlib.crc32(own)):
        return {}
    at = _WORD + int.from_bytes(own[:_WORD], sys.byteorder)
    found = {}
    for row in own[_WORD:at].decode().rstrip(" ").split(_ROW):
        source, flags, fields, length = row.split(_FIELD)
        found[source, flags] = fields, own[at : at + int(length)]
        at += int(length)
    return found


def _row(source: str, flags: int) -> tuple[str, bytes]:
    """Return what `re` makes of a pattern: its flags, the number and the names of its groups; the code."""
    tree = _parser.parse(source, int(flags))
    code: Sequence[int] = _compiler._code(tree, int(flags))
    names = (f"{name}={number}" for name, number in tree.state.groupdict.items())
    fields = (str(int(flags | tree.state.flags)), str(tree.state.groups - 1), *names)
    return " ".join(fields), b"".join(map(_number, code))


def _from_row(source: str, fields: str, code: bytes) -> re.Pattern[str]:
    flags, groups, *names = fields.split(" ")
    numbers = {name: int(number) for name, _, number in (field.partition("=") for field in names)}
    by_number: list[str | None] = [None] * (int(groups) + 1)
    for name, number in numbers.items():
        by_number[number] = name
    words = memoryview(code).cast("I").tolist()
    made: re.Pattern[str] = _sre.compile(source, int(flags), words, int(groups), numbers, tuple(by_number))
    return made
