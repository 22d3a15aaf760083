"""Compiled indexes in the user's cache.

An index there belongs to a pack's path and to a stamp of its files (name, size, times; the
content too where a file is so young that its times could lie), of the packs before it and of the code.
"""

from __future__ import annotations

import os
import stat
import time
import zlib

from .. import __version__
from ..core.errors import IndexUnusable
from ..packs.files import MAX_BYTES, open_regular, unusable
from .file import MAGIC, PACKAGE, SHIPPED, Index, open_index
from .private import is_private, keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_YOUNG_NS = 2 * 10**9
_SHAPING = (
    "core",
    "packs",
    "index",
    "check",
    "library",
)  # folders of the package: their modules shape an index


def _fingerprint_code() -> str:
    """Return what changes when the code that shapes an index does: an upgrade or an edit rebuilds."""
    try:
        shipped = os.stat(SHIPPED)
    except OSError:  # a checkout
        return _fingerprint_modules()
    return f"{__version__} {MAGIC} {shipped.st_size} {shipped.st_mtime_ns}"


def _fingerprint_modules() -> str:
    """Return the name, size and time of every module that shapes an index."""
    states = []
    for folder in _SHAPING:
        with os.scandir(os.path.join(PACKAGE, folder)) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    state = entry.stat()
                    states.append(f"{folder}/{entry.name} {state.st_size} {state.st_mtime_ns}")
    return "\n".join(sorted(states))


def stamp(files: Sequence[str], context: str) -> str:
    """Return the fingerprint of some files after `context`, the stamps of the packs before them."""
    parts, now = [context, _fingerprint_code()], time.time_ns()
    for path in files:
        try:
            state = os.stat(path)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise unusable(path, f"cannot be read: {reason}") from error
        parts.append(f"{path} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino}")
        is_read = stat.S_ISREG(state.st_mode) and state.st_size <= MAX_BYTES
        if now - state.st_mtime_ns < _YOUNG_NS and is_read:
            parts.append(str(_content_crc(path)))
    whole = "\n".join(parts).encode(errors="surrogateescape")
    return f"{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}"


def _content_crc(path: str) -> int:
    crc = 0
    try:
        with open_regular(path) as file:
            while file.tell() <= MAX_BYTES and (block := file.read(1 << 20)):  # some of /proc never end
                crc = zlib.crc32(block, crc)
    except OSError:
        return 0  # the loader will say why it cannot be read
    return crc


def _cached_file(folder: str, path: str) -> str:
    whole = os.path.abspath(path).encode(errors="surrogateescape")
    return os.path.join(folder, f"{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}.index")


def from_cache(folder: str | None, path: str, wanted: str) -> Index:
    """Open a pack's cached index if it has the wanted stamp, else raise IndexUnusable."""
    if folder is None:
        raise IndexUnusable("no cache folder")
    file = _cached_file(folder, path)
    try:
        if not (is_private(folder) and is_private(file)):
            raise IndexUnusable("others may write to it")
    except OSError as error:
        raise IndexUnusable("not there") from error
    index = open_index(file, path)
    if index.stamp != wanted:
        raise IndexUnusable("out of date")
    return index


def to_cache(folder: str | None, path: str, content: bytes) -> bool:
    """Keep a compiled index, whole or not at all; False where the cache cannot be used."""
    return folder is not None and keep(folder, os.path.basename(_cached_file(folder, path)), content)
