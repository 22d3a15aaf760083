"""Compiled indexes in the user's cache.

An index there belongs to a pack's path and to a stamp of its files (name, size, times), of the packs before
it and of the code. Where a file is so young that its times could lie, their content is in the stamp too, and
is read again until they are older: then it is settled, and the times are enough.
"""

from __future__ import annotations

import os
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
_YOUNG, _SETTLED = "?", "."  # ends of stamps
_UNREAD = "0" * 8  # for the content of files that were old from the first
_SHAPING = (
    "core",
    "packs",
    "index",
    "check",
    "language",
    "library",
)  # folders of the package: their modules shape an index


def code_fingerprint(*further: str) -> str:
    """Return what changes when the code that shapes an index does: an upgrade or an edit rebuilds.

    Modules of `further` folders shape what the caller keeps.
    """
    try:
        shipped = os.stat(SHIPPED)
    except OSError:  # a checkout
        return _fingerprint_modules((*_SHAPING, *further))
    return f"{__version__} {MAGIC} {shipped.st_size} {shipped.st_mtime_ns}"


def _fingerprint_modules(folders: Sequence[str]) -> str:
    """Return the name, size and time of every module in some folders of the package."""
    states = []
    for folder in folders:
        with os.scandir(os.path.join(PACKAGE, folder)) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    state = entry.stat()
                    states.append(f"{folder}/{entry.name} {state.st_size} {state.st_mtime_ns}")
    return "\n".join(sorted(states))


def stamp(files: Sequence[str], context: str) -> str:
    """Return the fingerprint of some files after `context`, the stamps of the packs before them."""
    parts, now, is_young = [context, code_fingerprint()], time.time_ns(), False
    for path in files:
        try:
            state = os.stat(path)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise unusable(path, f"cannot be read: {reason}") from error
        parts.append(f"{path} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino}")
        is_young = is_young or now - state.st_mtime_ns < _YOUNG_NS
    whole = "\n".join(parts).encode(errors="surrogateescape")
    content = f"{_content(files)}{_YOUNG}" if is_young else f"{_UNREAD}{_SETTLED}"
    return f"{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}-{content}"


def lasting(stamp: str) -> str:
    """Return what of a stamp stays when the files settle."""
    return stamp.rstrip(_YOUNG + _SETTLED)


def _content(files: Sequence[str]) -> str:
    crc = 0
    for path in files:
        crc = _content_crc(path, crc)
    return f"{crc:08x}"


def _content_crc(path: str, crc: int) -> int:
    try:
        with open_regular(path) as file:
            while file.tell() <= MAX_BYTES and (block := file.read(1 << 20)):  # some of /proc never end
                crc = zlib.crc32(block, crc)
    except OSError:
        pass  # the loader will say why it cannot be read
    return crc


def _cached_file(folder: str, path: str) -> str:
    whole = os.path.abspath(path).encode(errors="surrogateescape")
    return os.path.join(folder, f"{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}.index")


def from_cache(folder: str | None, path: str, wanted: str, files: Sequence[str]) -> Index:
    """Open a pack's cached index if it has the wanted stamp, of these files, else raise IndexUnusable."""
    if folder is None:
        raise IndexUnusable("no cache folder")
    file = _cached_file(folder, path)
    try:
        if not (is_private(folder) and is_private(file)):
            raise IndexUnusable("others may write to it")
    except OSError as error:
        raise IndexUnusable("not there") from error
    index = open_index(file, path)
    if index.stamp != wanted and not _is_still(index.stamp, wanted, files):
        raise IndexUnusable("out of date")
    if index.stamp.endswith(_YOUNG) and wanted.endswith(_SETTLED):
        to_cache(folder, path, index.restamped(lasting(index.stamp) + _SETTLED))
    return index


def _is_still(kept: str, wanted: str, files: Sequence[str]) -> bool:
    """Tell whether stamps that differ, for their files were young with one of them, are of the same files."""
    times, _, content = kept.partition("-")
    if not wanted.startswith(f"{times}-"):
        return False
    if kept.endswith(_SETTLED) and wanted.endswith(_SETTLED):
        return True
    return content[:-1] == (wanted.partition("-")[2][:-1] if wanted.endswith(_YOUNG) else _content(files))


def to_cache(folder: str | None, path: str, content: bytes) -> bool:
    """Keep a compiled index, whole or not at all; False where the cache cannot be used."""
    return folder is not None and keep(folder, os.path.basename(_cached_file(folder, path)), content)
