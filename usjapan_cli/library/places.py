"""Where things are: the shipped facts, the user's packs and cache."""

from __future__ import annotations

import os
import sys

from ..index.file import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

SEPARATOR = os.pathsep  # between packs in USJAPAN_FACTS


def shipped_facts() -> str:
    """Return the folder of the shipped fact files: inside a wheel, or beside a checkout's package."""
    inside = os.path.join(PACKAGE, "facts")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(PACKAGE), "facts")


def cache_folder(environ: Mapping[str, str]) -> str | None:
    """Return the folder for compiled indexes, or None where the user has no home."""
    return _user_folder(environ, "XDG_CACHE_HOME", "LOCALAPPDATA", "Library/Caches", ".cache")


def data_folder(environ: Mapping[str, str]) -> str | None:
    """Return the folder whose files and folders are packs that are always added."""
    return _user_folder(environ, "XDG_DATA_HOME", "APPDATA", "Library/Application Support", ".local/share")


def _user_folder(environ: Mapping[str, str], variable: str, windows: str, mac: str, other: str) -> str | None:
    base, home = environ.get(variable, ""), environ.get("HOME", "")
    if not os.path.isabs(base):  # the XDG specification: a relative path is to be ignored
        base = ""
        if sys.platform == "win32":
            base = environ.get(windows, "")
        elif os.path.isabs(home):
            base = os.path.join(home, *(mac if sys.platform == "darwin" else other).split("/"))
    return os.path.join(base, "usjapan") if base else None


def real_path(path: str) -> str:
    """Return what tells packs apart, however they are named; a path that can be none stays as it is."""
    try:
        return os.path.realpath(path)
    except ValueError:  # a NUL, say: opening it will give the reason
        return path


def user_packs(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the packs in the user's data folder, in order of name."""
    folder = data_folder(environ)
    try:
        names = sorted(os.listdir(folder)) if folder else []
    except OSError:
        return ()
    return tuple(
        os.path.join(folder or "", name)
        for name in names
        if not name.startswith(".") and (name.endswith((".yaml", ".yml")) or "." not in name)
    )
