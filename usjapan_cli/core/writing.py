"""The one way in which a file that a user owns is written."""

from __future__ import annotations

import os
import stat
import time

from .errors import UsjapanError


def write_file(path: str, content: bytes) -> None:
    """Write a file whole or not at all; raises UsjapanError where that cannot be, and leaves nothing behind.

    The new content goes to a name of its own in the same folder, which no planted link can stand for, and
    takes the old one's place at once. Mode and owner stay; of a symbolic link the target is written. A file
    with several names (hard links) is refused: they would part.
    """
    target = os.path.realpath(path)
    try:
        old = _state(target)
        if old and old.st_nlink > 1:
            raise UsjapanError(
                f"{path} has {old.st_nlink} names (hard links), which would part", "write to a copy"
            )
        _replace(target, content, old)
    except OSError as error:
        raise UsjapanError(f"{path} cannot be written: {error.strerror or error}") from error


def _state(target: str) -> os.stat_result | None:
    """Return what is at a path, or None; what is no file, or may not be written to, raises OSError."""
    try:
        old = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(old.st_mode):
        raise OSError("it is no regular file")
    if not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied")
    return old


def _replace(target: str, content: bytes, old: os.stat_result | None) -> None:
    folder, name = os.path.split(target)
    part = os.path.join(folder, f".{name[:100]}.{os.getpid()}-{time.monotonic_ns()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if old is None else 0o600)
    try:
        with open(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(descriptor)
            if old is not None:
                _keep_owner_and_mode(descriptor, old)
        os.replace(part, target)
    except BaseException:
        os.unlink(part)
        raise


def _keep_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    if not hasattr(os, "fchmod"):  # Windows keeps neither
        return
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
