"""Work off the screen's thread, so that a key is answered however long a search takes: the latest wins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

Job = Callable[[], Any]
Then = Callable[[Any], None]


class Latest:
    """A thread that does one job at a time; a job that waits is dropped for a later one of its name.

    `deliver` takes a function and calls it in the screen's thread, with the result of a job that is still
    the latest of its name. `fail` is given there what a job raised.
    """

    def __init__(self, deliver: Callable[[Callable[[], None]], object], fail: Then) -> None:
        self._deliver, self._fail = deliver, fail
        self._waiting: dict[str, tuple[int, Job, Then]] = {}
        self._asked: dict[str, int] = {}
        self._open = 0  # jobs whose results are not delivered yet
        self._change = threading.Condition()
        threading.Thread(target=self._work, daemon=True).start()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for that has not been delivered."""
        return not self._open

    def ask(self, name: str, job: Job, then: Then) -> None:
        """Have a job done, and its result delivered to `then`."""
        with self._change:
            number = self._asked[name] = self._asked.get(name, 0) + 1
            self._open += name not in self._waiting
            self._waiting[name] = number, job, then
            self._change.notify()

    def _work(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting)
                name = next(iter(self._waiting))
                number, job, then = self._waiting.pop(name)
            try:
                self._deliver(self._last(name, number, then, job()))
            except Exception as error:
                self._deliver(self._last(name, number, self._fail, error))

    def _last(self, name: str, number: int, then: Then, result: Any) -> Callable[[], None]:
        """Return what hands a result over, unless something later was asked for meanwhile."""

        def hand_over() -> None:
            with self._change:
                self._open -= 1
            if self._asked[name] == number:
                then(result)

        return hand_over
