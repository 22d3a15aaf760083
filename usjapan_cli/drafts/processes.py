"""The parts of a long draft worked off by several processes, where the platform forks."""

from __future__ import annotations

import json
import os
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    Part = TypeVar("Part")
    Result = TypeVar("Result")

_MOST = 4  # processes


def count() -> int:
    """Return how many processes may work at a time: 1 where none can be forked, or where threads run."""
    threading = sys.modules.get("threading")
    if not hasattr(os, "fork") or sys.platform == "darwin" or (threading and threading.active_count() > 1):
        return 1
    return min(
        _MOST, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )


def in_processes(work: Callable[[Part], Result], parts: Sequence[Part]) -> list[Result]:
    """Return what `work` returns for each part, which JSON can hold; each has its own process.

    What a process does not bring to an end is done again in this one, so that its error is raised here.
    """
    begun = [_Process(work, part) for part in parts[1:]]
    try:
        done = [work(part) for part in parts[:1]]
        for process, part in zip(begun, parts[1:], strict=True):
            found = process.result()
            done.append(found[0] if found else work(part))
        return done
    finally:
        for process in begun:
            process.stop()


class _Process:
    """A copy of this process that does some work."""

    def __init__(self, work: Callable[[Part], Any], part: Part) -> None:
        reading, writing = os.pipe()
        self._number = os.fork()
        if self._number:
            os.close(writing)
            self._end = open(reading, "rb")  # noqa: SIM115  closed where it is stopped
            return
        status = 1
        try:
            os.close(reading)
            with open(writing, "w", encoding="ascii") as end:
                json.dump([work(part)], end)
            status = 0
        finally:
            os._exit(status)  # without the buffers and the handlers of the process that it is a copy of

    def result(self) -> list[Any]:
        """Wait for the end; return a list of the one result, or of none where there is none."""
        written = self._end.read()
        _, status = os.waitpid(self._number, 0)
        self._number = 0
        found: list[Any] = [] if status else json.loads(written)
        return found

    def stop(self) -> None:
        """End it, if it has not ended."""
        self._end.close()
        if self._number:
            os.kill(self._number, signal.SIGKILL)
            os.waitpid(self._number, 0)
