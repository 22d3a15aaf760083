"""Work beside the screen: the latest job of a name is done, and only its result is delivered."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from usjapan_cli.browse.latest import Latest


class Screen:
    """A stand-in for the screen's thread: it takes what is delivered when it is told to."""

    def __init__(self) -> None:
        self.delivered: queue.Queue[Callable[[], None]] = queue.Queue()
        self.shown: list[Any] = []
        self.latest = Latest(self.delivered.put, self.shown.append)

    def take(self, count: int) -> None:
        for _ in range(count):
            self.delivered.get(timeout=10)()


def test_a_waiting_job_is_dropped_for_a_later_one_of_its_name() -> None:
    screen, begun, go = Screen(), threading.Event(), threading.Event()
    done: list[str] = []

    def first() -> str:
        begun.set()
        assert go.wait(10)
        return "first"

    def job(name: str) -> Callable[[], str]:
        return lambda: done.append(name) or name  # type: ignore[func-returns-value]

    screen.latest.ask("search", first, screen.shown.append)
    assert begun.wait(10)
    for name in ("second", "third"):
        screen.latest.ask("search", job(name), screen.shown.append)
    screen.latest.ask("card", job("card"), screen.shown.append)
    assert not screen.latest.is_idle
    go.set()
    screen.take(3)
    assert done == ["third", "card"]
    assert screen.shown == ["third", "card"]  # the first's result came too late
    assert screen.latest.is_idle


def test_a_result_that_waits_to_be_shown_gives_way_to_a_later_one() -> None:
    screen = Screen()
    screen.latest.ask("search", lambda: "early", screen.shown.append)
    late = screen.delivered.get(timeout=10)
    screen.latest.ask("search", lambda: "late", screen.shown.append)
    late()
    screen.take(1)
    assert screen.shown == ["late"]


def test_what_a_job_raises_is_handed_over_and_the_next_is_done() -> None:
    screen = Screen()
    screen.latest.ask("search", lambda: 1 / 0, screen.shown.append)
    screen.take(1)
    assert isinstance(screen.shown.pop(), ZeroDivisionError)
    screen.latest.ask("search", lambda: "well", screen.shown.append)
    screen.take(1)
    assert screen.shown == ["well"]
