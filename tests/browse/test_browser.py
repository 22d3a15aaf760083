"""The browser: keys and mouse by Textual's pilot, and the terminal as it is left by the program itself."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from conftest import ONLY_SIX, TESTS, Run, process_environment

pytest.importorskip("textual")

from textual.widgets import Input, Static

from tools import browser_picture
from usjapan_cli.browse.app import HELP, Browser
from usjapan_cli.browse.desk import Desk, Found
from usjapan_cli.browse.results import Results
from usjapan_cli.core.facts import Fact
from usjapan_cli.library.library import Library


class Work:
    """A desk's functions over the six facts, and what they were asked to do."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.copied: list[str] = []
        self.address = "https://example.org/report"
        self.opens = True
        self.slowness = 0.0

    def desk(self) -> Desk:
        return Desk(
            self.library.topics,
            self.found,
            lambda fact: fact.value_text,
            lambda fact, width: f"\x1b[1m{fact.id}\x1b[0m {width}",
            lambda facts: " & ".join(fact.id for fact in facts),
            self.copy,
            lambda fact: self.address,
            self.opens,
        )

    def copy(self, text: str) -> str:
        self.copied.append(text)
        return "copied"

    def found(self, text: str, topic: str | None) -> Found:
        time.sleep(self.slowness)
        facts = self.find(text, topic)
        return Found(facts, f"{len(facts)} found", "" if facts else "no fact says this")

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


async def at_rest(app: Browser, pilot: Any) -> None:
    """Wait until what the keys asked for is done and shown."""
    await pilot.pause()
    while app.is_running and not app.latest.is_idle:
        await asyncio.sleep(0.01)
    await pilot.pause()


def pressing(work: Work, *keys: str) -> str | None:
    async def steps(app: Browser, pilot: Any) -> None:
        for key in keys:
            await pilot.press(key)
            await at_rest(app, pilot)

    return piloted(work, steps)


def ids(app: Browser) -> list[str]:
    return [fact.id for fact in app.query_one(Results).facts]


def said(app: Browser, place: str = "#keys") -> str:
    return str(app.query_one(place, Static).render())


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
        await at_rest(app, pilot)
        assert ids(app) == [fact.id for fact in work.library.facts_of([name])]
        assert app.query_one(Results).has_focus
        assert said(app, "#said") == f"{name}  3 found"

    piloted(work, steps)


@pytest.mark.parametrize(
    ("address", "opens", "says", "opened"),
    [
        ("https://example.org/report", True, "opened https://example.org/report", 1),
        ("http://example.org/report", True, "opened http://example.org/report", 1),
        ("https://example.org/report", False, "no browser is here for https://example.org/report", 0),
        ("file:///etc/passwd", True, "not opened, as it is no web address: file:///etc/passwd", 0),
        ("javascript:alert(1)", True, "not opened, as it is no web address: javascript:alert(1)", 0),
        ("", True, "no address is known", 0),
    ],
)
def test_o_opens_a_web_address_and_says_why_it_opens_no_other(
    work: Work, monkeypatch: Any, address: str, opens: bool, says: str, opened: int
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Browser, "open_url", lambda _self, url, **_options: asked.append(url))
    work.address, work.opens = address, opens

    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("tab", "o")
        assert said(app) == says
        await pilot.press("down")
        assert "Space collect" in said(app)

    piloted(work, steps)
    assert asked == [address] * opened


def test_help_and_topics_close_before_the_browser_does(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("tab", "question_mark")
        await at_rest(app, pilot)
        assert str(app.query_one("#card", Static).render()) == HELP
        await pilot.press("escape", "t", "escape")
        assert app.is_running
        assert not app.query_one("#topics").display
        await pilot.press("escape")
        await pilot.pause()
        assert not app.is_running

    piloted(work, steps)


def test_a_click_chooses_and_a_double_click_prints(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.click("#facts", offset=(4, 2))  # the second fact: each has two lines
        await at_rest(app, pilot)
        assert app.is_running
        assert said(app, "#card").startswith(work.library.facts[1].id)
        await pilot.click("#facts", offset=(4, 4), times=2)
        await at_rest(app, pilot)

    assert piloted(work, steps) == work.library.facts[2].id


def test_the_wheel_scrolls(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        facts = app.query_one(Results)
        for scroll, at in ((facts.on_mouse_scroll_down, 1), (facts.on_mouse_scroll_up, 0)) * 2:
            scroll(None)  # type: ignore[arg-type]
            await at_rest(app, pilot)
            assert facts.chosen == work.library.facts[at]

    piloted(work, steps)


def test_a_list_longer_than_the_screen_follows_the_bar(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("tab", "end")
        await at_rest(app, pilot)
        assert work.library.facts[-1].id in str(app.query_one(Results).render())
        await pilot.press("home", "pagedown", "pageup", "up")
        await at_rest(app, pilot)
        assert work.library.facts[0].id in str(app.query_one(Results).render())
        assert app.query_one(Input).has_focus

    piloted(work, steps, (100, 8))


def test_a_narrow_screen_has_the_card_below_and_a_small_one_none(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        beside, facts = app.query_one("#beside"), app.query_one(Results)
        assert beside.region.y == facts.region.bottom
        for size, is_shown in (((50, 12), False), ((120, 12), True)):
            await pilot.resize_terminal(*size)
            await at_rest(app, pilot)
            assert beside.display is is_shown
        assert beside.region.x == facts.region.right
        assert beside.size.width > 50

    piloted(work, steps, (50, 20))


def test_the_card_is_scrolled_by_keys(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press("tab", "question_mark")
        await at_rest(app, pilot)
        await pilot.press("d")
        await at_rest(app, pilot)
        assert app.query_one("#beside").scroll_offset.y > 0
        await pilot.press("u", "question_mark")
        await at_rest(app, pilot)
        assert app.query_one("#beside").scroll_offset.y == 0

    piloted(work, steps, (60, 12))


def test_the_last_search_wins_and_the_screen_does_not_wait(work: Work) -> None:
    work.slowness = 0.3

    async def steps(app: Browser, pilot: Any) -> None:
        start = time.monotonic()
        await pilot.press(*"moor")
        assert app.query_one(Input).value == "moor"
        assert time.monotonic() - start < 3 * work.slowness
        await at_rest(app, pilot)
        assert ids(app) == [fact.id for fact in work.find("moor", None)]

    piloted(work, steps)


def test_enter_prints_what_is_typed_though_the_search_is_under_way(work: Work) -> None:
    work.slowness = 0.2

    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press(*"moor", "enter")
        await at_rest(app, pilot)

    assert piloted(work, steps) == "harbour.mooring-posts"


def test_nothing_found_prints_nothing(work: Work) -> None:
    assert pressing(work, *"zzqqxx", "enter", "tab", "c", "space", "escape") is None
    assert work.copied == []


def test_why_nothing_is_found_is_said(work: Work) -> None:
    async def steps(app: Browser, pilot: Any) -> None:
        await pilot.press(*"zzqqxx")
        await at_rest(app, pilot)
        assert said(app, "#card") == "no fact says this"

    piloted(work, steps)


def test_a_figure_is_whole_or_left_out(work: Work) -> None:
    fact = next(fact for fact in work.library.facts if fact.value)

    async def steps(app: Browser, pilot: Any) -> None:
        facts = app.query_one(Results)
        for width in range(20, 100, 3):
            await pilot.resize_terminal(width, 20)
            await at_rest(app, pilot)
            line = str(facts._entry(fact, False)[0])
            rest = line.strip(" \u00a0").partition("  ")[2].strip()
            assert rest in ("", fact.value_text), line

    piloted(work, steps)


def test_the_garbage_collector_is_left_as_it_was(work: Work) -> None:
    # Frozen, it hides objects from who asks for referrers: Hypothesis does, in whatever test comes next.
    seen: list[int] = []

    async def steps(app: Browser, pilot: Any) -> None:
        await at_rest(app, pilot)
        seen.append(gc.get_freeze_count())

    piloted(work, steps)
    assert seen[0] > 0
    assert gc.get_freeze_count() == 0


def test_a_browser_that_cannot_start_leaves_the_garbage_collector_on(ask: Run) -> None:
    done = ask("browse")  # not at a terminal
    assert done.status == 2
    assert gc.isenabled()


def test_brackets_are_no_markup(work: Work) -> None:
    desk = work.desk().but(card=lambda fact, width: "[bold]x[/nonsense] \x1b[1;36my\x1b[0m")

    async def run() -> str:
        app = Browser(desk)
        async with app.run_test() as pilot:
            await at_rest(app, pilot)
            return said(app, "#card")

    assert asyncio.run(run()) == "[bold]x[/nonsense] y"


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [
        ("start-80x24", (80, 24), ()),
        ("search-60x24", (60, 24), "posts"),
        ("search-80x24", (80, 24), "posts"),
        ("search-200x30", (200, 30), "posts"),
        ("collected-80x24", (80, 24), ("tab", "space", "down")),
        ("topics-80x24", (80, 24), ("tab", "t")),
        ("help-60x24", (60, 24), ("tab", "question_mark")),
        ("nothing-80x24", (80, 24), "zzqqxx"),
        ("small-40x10", (40, 10), ()),
    ],
)
def test_the_screen_is_as_it_was(
    name: str, size: tuple[int, int], keys: tuple[str, ...], pytestconfig: pytest.Config
) -> None:
    """Compare the screen's text; `--rewrite-goldens` writes it anew."""
    environ = {**os.environ, "USJAPAN_FACTS": str(TESTS / "packs" / "six")}
    shared = browser_picture.SHARED | {"only_facts": True}
    text = browser_picture.screen(keys, environ, *size, shared=shared)
    text = "".join(f"{line.rstrip()}\n" for line in re.sub(r"\x1b\[[\d;]*m", "", text).split("\n"))
    kept = TESTS / "browse" / "screens" / f"{name}.txt"
    if pytestconfig.getoption("--rewrite-goldens"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")
    assert max(map(len, text.splitlines())) <= size[0]


# --- the program itself, on a terminal of its own -------------------------------------------------


CRASHING = """
import os, sys
from usjapan_cli.browse import app
from usjapan_cli.__main__ import run

class Crashing(app.Browser):
    def action_copy_citation(self):
        raise RuntimeError("in a key")
    def action_copy_statement(self):
        self.latest.ask("search", lambda: 1 / 0, print)

app.browse.__defaults__ = ("", Crashing)
sys.exit(run(sys.argv[1:], dict(os.environ)))
"""


class Screen:
    """The program on a pseudo-terminal: what it wrote, and how the terminal is set."""

    def __init__(self, program: tuple[str, ...] = ("-m", "usjapan_cli")) -> None:
        self.master, self.slave = os.openpty()
        self.before = self.modes()
        environ = process_environment(TERM="xterm-256color", COLUMNS="100", LINES="24")
        self.process = subprocess.Popen(
            [sys.executable, *program, "browse", *ONLY_SIX],
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


@contextlib.contextmanager
def shown_by(*program: str) -> Iterator[Screen]:
    if os.name == "nt":
        pytest.skip("no pseudo-terminals here")
    shown = Screen(program or ("-m", "usjapan_cli"))
    try:
        shown.read_until(b"harbour.")
        yield shown
    finally:
        shown.process.kill()
        shown.process.wait()
        os.close(shown.master)
        os.close(shown.slave)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with shown_by() as shown:
        yield shown


def assert_restored(screen: Screen) -> None:
    assert screen.modes() == screen.before
    for on, off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h")):
        assert screen.written.rfind(off) > screen.written.rfind(on) >= 0
    for mode in re.findall(rb"\x1b\[\?(\d+)h", screen.written):  # mouse, paste, focus and all others
        if mode not in (b"7", b"25", b"2026"):  # lines wrap, the cursor shows: as ever; a frame
            assert screen.written.rfind(b"\x1b[?%sl" % mode) > screen.written.rfind(b"\x1b[?%sh" % mode), mode
    assert screen.written.rfind(b"\x1b[?7h") > screen.written.rfind(b"\x1b[?7l")
    pushed = re.findall(rb"\x1b\[>\d+u", screen.written)  # how keys are told
    assert len(pushed) == screen.written.count(b"\x1b[<u")


def test_ctrl_c_leaves_the_terminal_as_it_was(screen: Screen) -> None:
    os.write(screen.master, b"\x03")
    assert screen.ended() == 130
    assert_restored(screen)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_leaves_the_terminal_as_it_was(screen: Screen, number: signal.Signals) -> None:
    until = time.monotonic() + 1.5  # at rest nothing wakes the screen but the signal itself
    while time.monotonic() < until:
        screen.read()
    screen.process.send_signal(number)
    assert screen.ended() == 128 + number
    assert_restored(screen)


def test_esc_leaves_the_terminal_as_it_was(screen: Screen) -> None:
    os.write(screen.master, b"\x1b")
    assert screen.ended() == 0
    assert_restored(screen)


@pytest.mark.parametrize(("key", "fault"), [(b"c", b"RuntimeError: in a key"), (b"y", b"ZeroDivisionError")])
def test_a_crash_leaves_the_terminal_as_it_was_and_is_told_there(key: bytes, fault: bytes) -> None:
    with shown_by("-c", CRASHING) as screen:
        os.write(screen.master, b"\t")
        screen.read_until(b"Space collect")
        os.write(screen.master, key)
        assert screen.ended() == 1
        assert_restored(screen)
        told = screen.written.rpartition(b"\x1b[?1049l")[2]
        assert fault in re.sub(rb"\x1b\[[\d;]*m", b"", told)  # Python 3.13 colours it


def test_enter_prints_below_the_restored_screen(screen: Screen) -> None:
    os.write(screen.master, b"\r")
    assert screen.ended() == 0
    assert_restored(screen)
    assert screen.written.rpartition(b"\x1b[?1049l")[2].strip()
