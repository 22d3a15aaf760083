"""Long output to a person's pager. Imported only when an answer may not fit the screen."""

from __future__ import annotations

import io
import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping

_LEFT_EARLY = ("less", "more", "most", "lv", "bat", "batcat", "moar", "ov", "vimpager", "nvimpager", "w3m")


def page(text: str, environ: Mapping[str, str]) -> bool:
    """Show text in $PAGER (or less) if it is longer than the screen; False where it was not shown.

    A pager that fails, or that is none and ends before it was given the text, has shown nothing.
    """
    rows = shutil.get_terminal_size().lines
    chosen = environ.get("PAGER", "less")
    if text.count("\n") < rows or chosen.strip() in ("", "cat"):
        return False
    try:
        command = shlex.split(chosen)
        settings = {"LESS": "FRX", "LV": "-c", **environ}
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=settings)  # noqa: S603 - the user's own $PAGER
    except (OSError, ValueError):
        return False  # no such pager: the terminal scrolls
    is_read = _fed(process, text.encode("utf-8", "replace"))
    while True:
        try:
            return process.wait() == 0 and (is_read or _can_leave_early(command))
        except KeyboardInterrupt:
            continue  # the pager's own affair


def _fed(process: subprocess.Popen[bytes], content: bytes) -> bool:
    """Write a text to a pager; False where it left before it had it all."""
    try:
        with process.stdin or io.BytesIO() as pipe:
            pipe.write(content)
    except BrokenPipeError:
        return False
    return True


def _can_leave_early(command: list[str]) -> bool:
    """Tell whether a program is one that people leave: what ends at once without reading showed nothing."""
    return os.path.basename(command[0]) in _LEFT_EARLY
