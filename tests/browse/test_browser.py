"""The browser: keys and mouse by Textual's pilot, and the terminal as it is left by the program itself."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from conftest import ONLY_SIX, process_environment

pytest.importorskip("textual")

from textual.widgets import Input, OptionList, Static

from usjapan_cli.browse.app import HELP, Browser
from usjapan_cli.browse.desk import Desk
from usjapan_cli.core.facts import Fact
from usjapan_cli.library.library import Library


class Work:
    """A desk's functions over the six facts, and what they were asked to do."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.copied: list[str] = []
        self.address = "https://example.org/report"

    def desk(self) -> Desk:
        return Desk(
            self.library.topics,
            self.find,
            lambda fact, width: f"\x1b[1m{fact.id}\x1b[0m {width}",
            lambda facts: " & ".join(fact.id for fact in facts),
            self.copy,
            lambda fact: self.address,
        )

    def copy(self, text: str) -> str:
        self.copied.append(text)
        return "copied"

    def find(self, text: str, topic: str | None) -> list[Fact]:
        if text:
            return [hit.fact for hit in self.library.search(text, 50, topic).hits]
        return [fact for fact in self.library.facts if topic in (None, fact.topic)]


@pytest.fixture
def work(six_library: Library) -> Work:
    return Work(six_library)


def piloted(
    work: Work, steps: Callable[[Browser, Any], Awaitable[None]], size: tuple[int, int] = (100, 24)
) -> str | None:
    """Run steps on a browser; return what it would print."""

    async def run() -> str | None:
        app = Browser(work.desk())
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await steps(app, pilot)
        return app.return_value

    return asyncio.run(run())


def pressing(work: Work, *keys: str) -> str | None:
    async def steps(_app: Browser, pilot: Any) -> None:
        await pilot.press(*keys)
        await pilot.pause()

    return piloted(work, steps)


def ids(app: Browser) -> list[str]:
    return [fact.id for fact in app.found]


def test_what_is_typed_is_searched_and_enter_prints_the_citation(work: Work) -> None:
    assert pressing(work, *"moor", "enter") == "harbour.mooring-posts"


def test_a_space_in_the_search_is_typed_and_collects_nothing(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("c", "space", "y", "o")
        assert app.query_one("#query", Input).value == "c yo"

    assert piloted(work, steps) is None
    assert work.copied == []


def test_c_copies_the_citation_and_y_the_statement(work: Work) -> None:
    assert pressing(work, *"moor", "down", "c", "y", "escape") is None
    statement = work.library.fact("harbour.mooring-posts").statement
    assert work.copied == ["harbour.mooring-posts", statement]


def test_several_are_collected_and_cited_together(work: Work) -> None:
    first, second, *_ = [fact.id for fact in work.library.facts]
    assert pressing(work, "tab", "space", "down", "space", "enter") == f"{first} & {second}"
    assert pressing(work, "tab", "space", "space", "down", "enter") == second


def test_a_topic_narrows_the_list(work: Work) -> None:
    name = work.library.topics[-1].name

    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("tab", "t", "end", "enter")
        await pilot.pause()
        assert ids(app) == [fact.id for fact in work.library.facts_of([name])]
        assert app.query_one("#facts", OptionList).has_focus

    piloted(work, steps)


def test_the_sources_address_is_opened_and_no_other_scheme(work: Work, monkeypatch: Any) -> None:
    opened: list[str] = []
    monkeypatch.setattr(Browser, "open_url", lambda _self, url, **_options: opened.append(url))
    pressing(work, "tab", "o")
    assert opened == ["https://example.org/report"]
    work.address = "file:///etc/passwd"
    pressing(work, "tab", "o")
    work.address = ""
    pressing(work, "tab", "o")
    assert opened == ["https://example.org/report"]


def test_help_and_topics_close_before_the_browser_does(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("tab", "question_mark")
        assert str(app.query_one("#card", Static).render()) == HELP
        await pilot.press("escape", "t", "escape")
        assert app.is_running
        assert not app.query_one("#topics").display
        await pilot.press("escape")
        await pilot.pause()
        assert not app.is_running

    piloted(work, steps)


def test_the_mouse_chooses(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.click("#facts", offset=(4, 2))  # the second fact: each has two lines
        await pilot.pause()

    assert piloted(work, steps) == [fact.id for fact in work.library.facts][1]


def test_a_narrow_screen_has_the_list_alone_until_it_grows(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        assert not app.query_one("#beside").display
        await pilot.resize_terminal(120, 30)
        await pilot.pause()
        assert app.query_one("#beside").display
        assert app.query_one("#beside").size.width > 50

    piloted(work, steps, (50, 20))


def test_nothing_found_prints_nothing(work: Work) -> None:
    assert pressing(work, *"zzqqxx", "enter", "tab", "c", "space", "escape") is None
    assert work.copied == []


def test_brackets_are_no_markup(work: Work) -> None:
    desk = work.desk().but(card=lambda fact, width: "[bold]x[/nonsense] \x1b[1;36my\x1b[0m")

    async def run() -> str:
        app = Browser(desk)
        async with app.run_test() as pilot:
            await pilot.pause()
            return str(app.query_one("#card", Static).render())

    assert asyncio.run(run()) == "[bold]x[/nonsense] y"


# --- the program itself, on a terminal of its own -------------------------------------------------


class Screen:
    """The program on a pseudo-terminal: what it wrote, and how the terminal is set."""

    def __init__(self) -> None:
        self.master, self.slave = os.openpty()
        self.before = self.modes()
        environ = process_environment(TERM="xterm-256color", COLUMNS="100", LINES="24")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "usjapan_cli", "browse", *ONLY_SIX],
            stdin=self.slave, stdout=self.slave, stderr=self.slave, env=environ, start_new_session=True,
        )  # fmt: skip
        self.written = b""

    def modes(self) -> Any:
        import termios

        return termios.tcgetattr(self.slave)

    def read_until(self, text: bytes, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while text not in self.written and time.monotonic() < until:
            self.read()
        assert text in self.written

    def read(self) -> None:
        if select.select([self.master], [], [], 0.05)[0]:
            self.written += os.read(self.master, 65536)

    def ended(self) -> int:
        until = time.monotonic() + 30
        while self.process.poll() is None and time.monotonic() < until:
            self.read()
        self.read()
        status = self.process.poll()
        assert status is not None, "it does not end"
        return status


@pytest.fixture
def screen() -> Iterator[Screen]:
    if os.name == "nt":
        pytest.skip("no pseudo-terminals here")
    shown = Screen()
    try:
        shown.read_until(b"harbour.")
        yield shown
    finally:
        shown.process.kill()
        shown.process.wait()
        os.close(shown.master)
        os.close(shown.slave)


def assert_restored(screen: Screen) -> None:
    assert screen.modes() == screen.before
    for on, off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h")):
        assert screen.written.rfind(off) > screen.written.rfind(on) >= 0
    assert screen.written.rfind(b"\x1b[?1000l") > screen.written.rfind(b"\x1b[?1000h")


def test_ctrl_c_leaves_the_terminal_as_it_was(screen: Screen) -> None:
    os.write(screen.master, b"\x03")
    assert screen.ended() == 130
    assert_restored(screen)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_leaves_the_terminal_as_it_was(screen: Screen, number: signal.Signals) -> None:
    screen.process.send_signal(number)
    assert screen.ended() == 128 + number
    assert_restored(screen)


def test_enter_prints_below_the_restored_screen(screen: Screen) -> None:
    os.write(screen.master, b"\r")
    assert screen.ended() == 0
    assert_restored(screen)
    assert screen.written.rpartition(b"\x1b[?1049l")[2].strip()
