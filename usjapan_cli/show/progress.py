"""A progress bar on stderr, for work that takes a person's patience."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

PATIENCE = 0.5  # seconds before anything is shown
_WIDTH = 30


class Bar:
    """Called with a share of the work from 0 to 1, or with a count where the whole is not known."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._start = time.monotonic()
        self._last = 0.0
        self._shown = False

    def __call__(self, done: float) -> None:
        """Draw the bar anew, ten times a second at the most."""
        now = time.monotonic()
        if now - self._start < PATIENCE or now - self._last < 0.1:
            return
        self._last, self._shown = now, True
        if isinstance(done, int):
            self._stream.write(f"\rreading facts: {done:,}")
        else:
            full = round(min(max(done, 0), 1) * _WIDTH)
            self._stream.write(f"\r[{'#' * full}{'.' * (_WIDTH - full)}] {done:4.0%}")
        self._stream.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._shown:
            self._stream.write(f"\r{' ' * (_WIDTH + 10)}\r")
            self._stream.flush()
