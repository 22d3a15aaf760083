"""Files in the user's cache folder: private to the user, each there whole or not at all."""

from __future__ import annotations

import os
import sys
import time

_KEPT_SECONDS = 90 * 24 * 3600


def is_private(path: str) -> bool:
    """Tell whether only this user can have written what is at `path`."""
    if sys.platform == "win32":
        return True
    state = os.stat(path)
    return state.st_uid == os.geteuid() and not state.st_mode & 0o022


def keep(folder: str | None, name: str, content: bytes, gapless: bool = True) -> bool:
    """Keep a file in the cache, private to the user, whole or not at all; False where that cannot be.

    Without `gapless` the file of before is gone for a moment, and nothing waits for the disk: to replace a
    file by another makes some systems write that one first.
    """
    if folder is None:
        return False
    file = os.path.join(folder, name)
    part = f"{file}.{os.getpid()}-{time.monotonic_ns()}.part"
    try:
        if not os.path.isdir(os.path.dirname(os.path.dirname(folder))):
            return False  # a home that is not there is not made
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if not is_private(folder):
            return False
        if gapless:
            _remove_old(folder)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(descriptor, "wb") as stream:
                stream.write(content)
            if not gapless and os.path.lexists(file):
                os.unlink(file)
            os.replace(part, file)
        except BaseException:
            os.unlink(part)
            raise
    except OSError:
        return False  # a full or read-only disk: the index serves from memory
    return True


def kept(folder: str | None, name: str) -> bytes:
    """Return a small file of the cache, or nothing where it is not there or others may write to it."""
    file = os.path.join(folder or "", name)
    try:
        if folder is None or not (is_private(folder) and is_private(file) and os.path.isfile(file)):
            return b""
        with open(file, "rb") as stream:
            return stream.read(1 << 20)
    except OSError:
        return b""


def _remove_old(folder: str) -> None:
    """Remove indexes that have not been built anew for long, and what killed processes left."""
    now = time.time()
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        kept = 3600 if name.endswith(".part") else _KEPT_SECONDS
        try:
            if name.endswith((".part", ".index")) and now - os.lstat(path).st_mtime > kept:
                os.unlink(path)
        except OSError:
            continue  # a folder, or another process was faster
