"""Patterns as `re` compiled them, kept in the user's cache: to compile them takes a fifth of a memo's time.

What is kept is the code of the interpreter's own matcher, as a `.pyc` file keeps that of its functions. It is
good for one build of Python, whose name stands before it, and `_sre.compile` checks it as it takes it. Both
are private to `re`: where either is not as it was, a pattern is compiled as ever.
"""

from __future__ import annotations

import marshal
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
    from typing import Any

    Code = tuple[Any, ...]  # the arguments of `_sre.compile` behind the source

_BUILD = f"{__version__} {sys.version} {getattr(_sre, 'MAGIC', '')} ".encode()
_NAME = f"patterns-{sys.implementation.cache_tag}"
_SUM = 4  # bytes of the checksum
_LARGEST = 1 << 20  # bytes: as much as is read back


class Compiled:
    """The patterns that this run compiled and those before it; of no folder, none is kept."""

    def __init__(self, folder: str | None = None) -> None:
        self._folder = folder if _sre else None
        self._codes: dict[tuple[str, int], Code] = _read(kept(self._folder, _NAME))
        self._is_new = False

    def pattern(self, source: str, flags: int) -> re.Pattern[str]:
        """Return a pattern as `re.compile` does."""
        if self._folder is None:
            return re.compile(source, flags)
        asked = source, int(flags)
        code = self._codes.get(asked)
        if code is None:
            code = self._codes[asked] = _code(*asked)
            self._is_new = True
        try:
            return _sre.compile(source, *code)  # type: ignore[no-any-return]
        except (AttributeError, RuntimeError, TypeError, ValueError):
            return re.compile(source, flags)

    def keep(self) -> None:
        """Keep what was compiled for the runs to come, where the cache can be written to."""
        if not self._is_new:
            return
        codes = marshal.dumps(self._codes)
        content = _BUILD + _sum(codes) + codes
        if len(content) < _LARGEST:
            keep(self._folder, _NAME, content, gapless=False)


def _sum(codes: bytes) -> bytes:
    return zlib.crc32(codes).to_bytes(_SUM, "little")


def _read(content: bytes) -> dict[tuple[str, int], Code]:
    """Return what a file of the cache holds, if this build of Python wrote it, and whole."""
    start = len(_BUILD) + _SUM
    codes = content[start:]
    if not content.startswith(_BUILD) or content[len(_BUILD) : start] != _sum(codes):
        return {}
    return marshal.loads(codes)  # type: ignore[no-any-return]  # noqa: S302 - the user's own, as a .pyc is


def _code(source: str, flags: int) -> Code:
    """Return what `re` makes of a pattern; nothing where it does so no longer."""
    try:
        tree = _parser.parse(source, flags)
        groups: dict[str, int] = tree.state.groupdict
        names: list[str | None] = [None] * tree.state.groups
        for name, number in groups.items():
            names[number] = name
        code = [int(word) for word in _compiler._code(tree, flags)]
        return (int(flags | tree.state.flags), code, tree.state.groups - 1, groups, tuple(names))
    except (AttributeError, NameError, TypeError):
        return ()
