"""Which fact files a pack has, and how much of them is read at most."""

from __future__ import annotations

import os
import stat

from ..core.dates import is_day
from ..core.errors import FactsError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

MAX_FILES = 10_000
MAX_FOLDERS = 1_000
MAX_FOLDERS_DEEP = 3
MAX_BYTES = 64 * 1024 * 1024  # of one file
MAX_BYTES_IN_ALL = 2 * MAX_BYTES  # 100,000 facts take 40 million
WORDS = "words.txt"  # of a pack: words spelled right, one a line
TODO = "TODO.yaml"  # of a pack in the making: comments on what is left to do, no facts
THESAURUS = ("thesaurus.yaml", "thesaurus.yml")
EDITIONS = "editions"  # a folder in a pack's: other editions of its sources, each in one named for its day


def fact_files(path: str) -> list[str]:
    """Return the YAML files of a pack in a fixed order; a file is its own only file.

    Its other editions are no part of it. Links to folders are not followed, so no loop of links can
    hold it. Raises FactsError.
    """
    if not os.path.isdir(path):
        return [path]
    found: list[str] = []
    base = path.rstrip(os.sep).count(os.sep)
    for count, (folder, folders, names) in enumerate(os.walk(path, onerror=_unreadable)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if not count and EDITIONS in folders:
            folders.remove(EDITIONS)
        if folder.count(os.sep) - base >= MAX_FOLDERS_DEEP:
            folders.clear()
        found += [os.path.join(folder, name) for name in sorted(names) if _is_ours(name)]
        if len(found) > MAX_FILES or count >= MAX_FOLDERS:
            most = f"{MAX_FILES:,} fact files or {MAX_FOLDERS:,} folders"
            raise unusable(path, f"more than {most} - split the pack")
    if not found:
        raise unusable(path, "a folder without fact files - name one that holds .yaml files")
    if sum(map(_size, found)) > MAX_BYTES_IN_ALL:
        raise unusable(path, f"more than {MAX_BYTES_IN_ALL:,} bytes of fact files in all - split the pack")
    inside = os.path.join(os.path.realpath(path), "")
    for file in filter(os.path.islink, found):
        if not os.path.realpath(file).startswith(inside):
            raise unusable(file, "a link out of the pack's folder - put the file itself there")
    return found


def _size(file: str) -> int:
    try:
        return os.stat(file).st_size
    except OSError:
        return 0  # whoever reads it says why it cannot be


def open_regular(path: str) -> BinaryIO:
    """Open a regular file to read. Raises OSError for any other, at once: a pipe would be waited for."""
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 - the caller closes it
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise OSError("not a regular file")


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _is_ours(name: str) -> bool:
    """Tell whether a file of a pack's folder belongs to it: those of editors and systems begin with a dot."""
    is_yaml = name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")
    return name == WORDS or (is_yaml and name != TODO)


def edition_folders(path: str) -> dict[str, str]:
    """Return the folders of a pack's other editions by their day, the oldest first. Raises FactsError."""
    folder = os.path.join(path, EDITIONS)
    try:
        names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
    except (OSError, ValueError):  # it has none, or is a file
        return {}
    found = {name: os.path.join(folder, name) for name in names if os.path.isdir(os.path.join(folder, name))}
    for name, place in found.items():
        if not is_day(name):
            raise unusable(place, "an edition's folder is named for its day, as 2023-05-15")
    return found


def edition_files(path: str, folder: str) -> list[str]:
    """Return the files that an edition of a pack is made from: the pack's words, then its own files."""
    shared = [file for file in fact_files(path) if os.path.basename(file) in (*THESAURUS, WORDS)]
    return [*shared, *fact_files(folder)]


def edition_home(path: str) -> str | None:
    """Return the pack that a folder is another edition of, or None."""
    parent, name = os.path.split(os.path.abspath(path))
    home, middle = os.path.split(parent)
    return home if middle == EDITIONS and is_day(name) else None


def _unreadable(error: OSError) -> None:
    raise unusable(str(error.filename), f"cannot be read: {error.strerror}") from error


def unusable(path: str, message: str) -> FactsError:
    """Return the error of a file or folder that cannot be used at all."""
    return FactsError((Problem(path, 1, 1, "UJ101", message),))
