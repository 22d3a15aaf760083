"""The one way in which a file that a user owns is written."""

from __future__ import annotations

import errno
import os
import stat
import time

from .errors import UsageError, UsjapanError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

_OPEN_FILES = "/proc/self/fd"  # where Linux names a file that has no name yet
_NO_PLACE = (  # what says that nothing can be written there, whoever asks again
    errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EACCES, errno.EPERM, errno.EROFS, errno.ELOOP,
    errno.ENAMETOOLONG, errno.EINVAL,
)  # fmt: skip


def write_file(path: str, content: bytes | bytearray) -> None:
    """Write a file whole or not at all; raises UsjapanError where that cannot be, and leaves nothing behind.

    That is a UsageError where no file can be written at that path: another has to be named.
    The new content goes to a name of its own in the same folder, which no planted link can stand for, and
    takes the old one's place at once. Mode and owner stay; of a symbolic link the target is written. A file
    with several names (hard links) is refused: they would part.
    """
    target = os.path.realpath(path)
    try:
        old = _state(target)
        if old and old.st_nlink > 1:
            raise UsageError(
                f"{path} has {old.st_nlink} names (hard links), which would part", "write to a copy"
            )
        _undisturbed(lambda: _replace(target, content, old))
    except OSError as error:
        raise _failure(error)(f"{path} cannot be written: {error.strerror or error}") from error


def _failure(error: OSError | RecursionError) -> type[UsjapanError]:
    """Return the kind of an error: of the path that was named, or of the disk."""
    is_of_path = isinstance(error, RecursionError) or error.errno in _NO_PLACE
    return UsageError if is_of_path else UsjapanError


def write_folder(path: str, files: Sequence[tuple[str, bytes]]) -> None:
    """Write a folder that is not there yet with its files, whole or not at all; raises UsjapanError.

    Each file's path is one from the folder on. What is missing above the folder is made with it: all is
    written under another name, which becomes its own at the end.
    """
    try:
        top = target = os.path.abspath(path)
        _refuse_endless(target)
        while not os.path.lexists(os.path.dirname(top)):
            top = os.path.dirname(top)
        part = _part(top)
        inside = os.path.join(part, os.path.relpath(target, top))
        _undisturbed(lambda: _fill_folder(part, inside, files, top))
    except (OSError, RecursionError) as error:  # which folders without end come to
        reason = getattr(error, "strerror", None) or "the path is too long"
        raise _failure(error)(f"{path} cannot be made: {reason}") from error


def _refuse_endless(target: str) -> None:
    """Raise the system's own OSError for a path that is too long, before its parts are gone through."""
    try:
        os.lstat(target)
    except (FileNotFoundError, NotADirectoryError):
        return


def _fill_folder(part: str, inside: str, files: Sequence[tuple[str, bytes]], top: str) -> None:
    try:
        os.mkdir(part)
        for name, content in files:
            os.makedirs(os.path.dirname(os.path.join(inside, name)), exist_ok=True)
            write_file(os.path.join(inside, name), content)
        if os.path.lexists(top):
            raise FileExistsError(errno.EEXIST, "it is there by now")
        os.rename(part, top)
    except BaseException:
        import shutil  # only where something went wrong

        shutil.rmtree(part, ignore_errors=True)
        raise


def _undisturbed(write: Callable[[], None]) -> None:
    """Hold back the signals that would end the process until what is half written is whole, or gone."""
    import signal  # a lookup writes nothing

    if not hasattr(signal, "pthread_sigmask"):  # Windows
        write()
        return
    ends = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ends)
    try:
        write()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _state(target: str) -> os.stat_result | None:
    """Return what is at a path, or None; what is no file, or may not be written to, raises OSError."""
    try:
        old = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(old.st_mode):
        raise OSError(errno.EINVAL, "it is no regular file")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "Permission denied")
    return old


def _part(target: str) -> str:
    """Return the name, not taken yet, that a file or folder has until it is whole."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name[:50]}.{os.getpid()}-{time.monotonic_ns()}.part")


def _replace(target: str, content: bytes | bytearray, old: os.stat_result | None) -> None:
    part = _part(target)
    if not _made_unnamed(part, content, old):
        _make_named(part, content, old)
    try:
        os.replace(part, target)
    except BaseException:
        os.unlink(part)
        raise


def _made_unnamed(part: str, content: bytes | bytearray, old: os.stat_result | None) -> bool:
    """Write a file that is named when it is whole: whatever ends the process before, nothing is left.

    False where the system has no such files (Linux alone), or the file system none.
    """
    if not (hasattr(os, "O_TMPFILE") and os.path.isdir(_OPEN_FILES)):
        return False
    try:
        descriptor = os.open(os.path.dirname(part), os.O_WRONLY | os.O_TMPFILE, _first_mode(old))
    except OSError:
        return False
    with open(descriptor, "wb") as stream:
        _fill(stream, content, old)
        try:  # that a folder's descriptor is given, any, lets Python follow the link to the file
            os.link(f"{_OPEN_FILES}/{descriptor}", part, src_dir_fd=descriptor)
        except FileExistsError:
            raise
        except OSError:
            return False
    return True


def _make_named(part: str, content: bytes | bytearray, old: os.stat_result | None) -> None:
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _first_mode(old))
    try:
        with open(descriptor, "wb") as stream:
            _fill(stream, content, old)
    except BaseException:
        os.unlink(part)
        raise


def _first_mode(old: os.stat_result | None) -> int:
    """Return the mode to begin with: what the umask leaves, or nobody else's until it is the old one's."""
    return 0o666 if old is None else 0o600


def _fill(stream: BinaryIO, content: bytes | bytearray, old: os.stat_result | None) -> None:
    stream.write(content)
    stream.flush()
    os.fsync(stream.fileno())
    if old is not None:
        _keep_owner_and_mode(stream.fileno(), old)


def _keep_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    if not hasattr(os, "fchmod"):  # Windows keeps neither
        return
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
