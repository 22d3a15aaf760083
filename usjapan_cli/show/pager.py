"""Long output to a person's pager. Imported only when an answer may not fit the screen."""

from __future__ import annotations

import contextlib
import shlex
import shutil
import subprocess
from collections.abc import Mapping


def page(text: str, environ: Mapping[str, str]) -> bool:
    """Show text in $PAGER (or less) if it is longer than the screen; False where it was not shown."""
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
    with contextlib.suppress(BrokenPipeError):  # a reader may leave early
        process.communicate(text.encode("utf-8", "replace"))
    while True:
        try:
            process.wait()
            return True
        except KeyboardInterrupt:
            continue  # the pager's own affair
