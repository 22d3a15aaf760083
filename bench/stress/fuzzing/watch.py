"""Hears, from the interpreter itself, of whatever is written, started or sent while an input runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from .world import NEIGHBOUR, Input, World

WRITES = {
    "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.link", "os.truncate", "os.chmod",
    "os.utime", "shutil.rmtree", "shutil.copyfile", "shutil.move",
}  # fmt: skip
STARTS = {
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.connect",
    "socket.getaddrinfo", "pickle.find_class",
}  # fmt: skip
UNNAMED = getattr(os, "O_TMPFILE", 1 << 30)
MAKES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watch:
    """What was written outside the cache and the named output, or started, since it was last on."""

    def __init__(self) -> None:
        self.cache, self.output = "/no cache", ""
        self.on, self.seen = False, list[str]()
        sys.addaudithook(self._hear)

    def allow(self, environ: Mapping[str, str], output: str) -> None:
        """Expect the cache where an environment puts it (the XDG folder, else that of the home), and an output."""
        base, home = environ["XDG_CACHE_HOME"], environ["HOME"]
        self.cache = (
            base if base.startswith("/") else f"{home}/.cache" if home.startswith("/") else "/no cache"
        )
        self.output = os.path.realpath(output) if output else ""

    def _hear(self, event: str, given: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event == "open":
            path, mode, flags = given
            writes = isinstance(flags, int) and flags & MAKES
            if (writes or set(str(mode)) & set("wax+")) and path not in (os.devnull, "/dev/tty"):
                self._note(event, path, is_unnamed=isinstance(flags, int) and flags & UNNAMED == UNNAMED)
        elif event in WRITES:
            if event in ("os.remove", "os.rmdir") and given[1] != -1:  # in a folder that is open
                given = (os.path.join(os.readlink(f"/proc/self/fd/{given[1]}"), os.fsdecode(given[0])),)  # type: ignore[arg-type]
            for path in given[1:2] if event == "os.link" else given[: 1 + (event == "os.rename")]:
                self._note(event, path)
        elif event in STARTS:
            self.seen.append(f"{event} {given[:2]}")

    def _note(self, event: str, path: object, is_unnamed: bool = False) -> None:
        if isinstance(path, int):
            return
        whole = os.path.abspath(os.fsdecode(path))  # type: ignore[arg-type]
        if is_unnamed and whole == os.path.dirname(self.output):
            return  # a file that has no name yet is in its folder
        if not f"{whole}/".startswith(f"{self.cache}/") and not self._is_output(whole):
            self.seen.append(f"{event} {whole}")

    def _is_output(self, whole: str) -> bool:
        """Tell whether a path is the output, in it, or the name that it has until it is whole."""
        folder, name = os.path.split(self.output)
        part = os.path.join(folder, f".{name[:20]}")
        return bool(self.output) and (
            f"{whole}/".startswith(f"{self.output}/") or (whole.startswith(part) and ".part" in whole)
        )


def left_behind(one: Input, world: World) -> list[str]:
    """Return what a run left in the folder for outputs besides its output, and what it did to the neighbour."""
    if not one.output:
        return []
    found = [
        f"left behind: {path}"
        for path in world.out.rglob("*")
        if path.name.endswith(".part") or (path.name.startswith(".") and str(path) != one.output)
    ]
    neighbour = world.out / NEIGHBOUR
    return found if neighbour.read_bytes() == b"mine" else [*found, "the neighbour was changed"]


def outside(world: World) -> list[str]:
    """Return what there is in the watched folders besides the cache."""
    every = (path for folder in (world.home, world.cwd) for path in folder.rglob("*"))
    kept = Path(world.cache / "usjapan")
    return [str(path) for path in every if kept not in (path, path.parent) and path != world.cache]
