"""The browser: a search on top, the facts found on the left, the card of one on the right."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus, Key, Resize
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ..core.errors import ExitStatus
from ..core.facts import Fact
from .desk import Desk, Found
from .latest import Latest
from .results import Results

STYLES = {"1": "bold", "2": "dim", "4": "underline", "35": "ansi_magenta", "36": "ansi_cyan"}
NARROW = 76  # columns that a list and a card beside it need
LOW = 16  # lines that a list and a card below it need
WIDEST = 100  # columns of a card: longer lines are hard to read
ALL_TOPICS = "*"  # no topic has this name
THEMES = ("ansi-dark", "textual-ansi")  # the terminal's own colours; the second before Textual 8
HASTE = 0.001  # seconds after which a search lets the screen go on
SEARCHING = ("type to search", "Down list", "Enter cite", "Esc quit")
LISTING = (
    "Space collect", "Enter cite", "c copy", "y statement", "o open", "t topics", "? help", "/ search",
    "Esc quit",
)  # fmt: skip
HELP = """\
Type to search; the list follows. Down or Tab goes to the list, Up or / back to the search.

Enter   print the citation and leave: of the collected facts, if there are some
Space   collect a fact, or put it back
c       copy the citation
y       copy the statement
o       open the source's address
t       choose a topic
d, u    scroll the card, or this page
?       this page
Esc     close this page, or quit

A click chooses, a double click prints the citation, the wheel scrolls.

While you search, letters are typed; in the list they are keys.

* stands behind figures that may have changed."""


def painted(text: str) -> Content:
    """Return text whose styles are escape sequences as Textual's own."""
    first, *rest = text.split("\x1b[")
    parts: list[tuple[str, str]] = [(first, "")]
    for part in rest:
        codes, _, said = part.partition("m")
        parts.append((said, " ".join(STYLES[code] for code in codes.split(";") if code in STYLES)))
    return Content.assemble(*parts)


class Browser(App[str]):
    """Browse facts; the result is what to print, or None."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    Screen { background: ansi_default; color: ansi_default; }
    #top { height: 2; border-bottom: solid ansi_bright_black; }
    #prompt { width: 3; color: ansi_cyan; text-style: bold; padding: 0 1; }
    #query { width: 3fr; height: 1; border: none; padding: 0; background: ansi_default; }
    #said { width: 2fr; padding: 0 1; text-style: dim; text-align: right; text-wrap: nowrap;
        text-overflow: ellipsis; }
    #middle { layout: horizontal; height: 1fr; }
    #facts, #topics { width: 1fr; height: 1fr; border: none; padding: 0; background: ansi_default;
        text-wrap: nowrap; text-overflow: ellipsis; }
    #topics { display: none; }
    #topics > .option-list--option-highlighted { color: ansi_default; background: ansi_default;
        text-style: reverse; }
    #beside { width: 1fr; height: 1fr; padding: 0 1; border-left: solid ansi_bright_black;
        scrollbar-size-vertical: 1; scrollbar-background: ansi_default; scrollbar-color: ansi_bright_black; }
    #keys { height: 1; padding: 0 1; text-style: dim; text-wrap: nowrap; text-overflow: ellipsis; }
    .narrow #middle { layout: vertical; }
    .narrow #beside { border-left: none; border-top: solid ansi_bright_black; }
    .alone #facts { height: 0; }
    .narrow .alone #beside { border-top: none; }
    .wide #beside { max-width: 104; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", priority=True),
        Binding("ctrl+c", "interrupt", priority=True),
        Binding("down", "list"),
    ]

    def __init__(self, desk: Desk, query: str = "") -> None:
        super().__init__()
        self.animation_level = "none"
        self.desk = desk
        self.asked = query
        self.topic: str | None = None
        self.found = Found((), "")
        self.told: dict[str, str] = {}  # what stands where
        self.explaining = False
        self.latest = Latest(self._deliver, self._failed)
        self.is_settled = False

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Horizontal(id="top"):
            yield Static("\u203a", id="prompt")
            yield Input(self.asked, placeholder="words, a question, a figure", id="query")
            yield Static(id="said", markup=False)
        with Container(id="middle"):
            yield Results(self.desk.value, id="facts")
            yield OptionList(id="topics")
            with VerticalScroll(id="beside", can_focus=False):
                yield Static(id="card")
        yield Static(_fitting(SEARCHING, WIDEST), id="keys", markup=False)

    def on_mount(self) -> None:
        """Show the first facts."""
        self.theme = next(name for name in THEMES if name in self.available_themes)
        self.query_one("#query", Input).cursor_blink = False
        self._show(self.desk.find(self.asked.strip(), None))
        self.call_after_refresh(_collect_garbage)

    def on_unmount(self) -> None:
        """Let the collector see everything again: what runs after the browser may need it."""
        gc.unfreeze()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as the reader types."""
        self._search()

    def on_input_submitted(self) -> None:
        """Print the citation of the best fact."""
        self.action_finish()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Search in a topic."""
        self.topic = event.option_id if event.option_id != ALL_TOPICS else None
        self._show_topics(False)
        self._search()

    def on_results_chosen(self) -> None:
        """Show the card of the fact that is chosen."""
        self._show_card()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Name the keys of what is used."""
        self._say("")

    def on_key(self, event: Key) -> None:
        """Take back what was said of the last key."""
        self._say("")

    def on_resize(self, event: Resize) -> None:
        """Put the card beside the list, below it, or out where there is room for the list alone."""
        self.set_class(event.size.width < NARROW, "narrow")
        self.set_class(event.size.width > 2 * WIDEST, "wide")
        self.set_class(event.size.height < LOW, "low")
        self._arrange()
        self.call_after_refresh(self._resized)

    def action_list(self) -> None:
        """Go from the search to the list."""
        self.query_one("#facts").focus()

    def action_search(self) -> None:
        """Go back to the search."""
        self.query_one("#query").focus()

    def action_leave(self) -> None:
        """Close what is open above the list, or quit."""
        if self.explaining:
            self.action_explain()
        elif self.query_one("#topics").display:
            self._show_topics(False)
        else:
            self.exit(None)

    def action_interrupt(self) -> None:
        """End as Ctrl-C ends a program."""
        self.exit(None, return_code=ExitStatus.INTERRUPTED)

    def action_finish(self) -> None:
        """Print the citation of what is collected, or of the fact chosen."""
        if not self.is_settled:  # the search of the last letter is under way
            self._show(self.desk.find(self._query(), self.topic))
        if chosen := self._wanted():
            self.exit(self.desk.cite(chosen))

    def action_collect(self) -> None:
        """Collect a fact, or put it back."""
        self.query_one(Results).collect()
        self._count()

    def action_copy_citation(self) -> None:
        """Copy the citation of what is collected, or of the fact chosen."""
        if chosen := self._wanted():
            self._say(self.desk.copy(self.desk.cite(chosen)))

    def action_copy_statement(self) -> None:
        """Copy the statements of what is collected, or of the fact chosen."""
        if chosen := self._wanted():
            self._say(self.desk.copy("\n".join(fact.statement for fact in chosen)))

    def action_open_source(self) -> None:
        """Open the address of the fact's source, if it is one of the web."""
        fact = self.query_one(Results).chosen
        address = self.desk.address(fact) if fact else ""
        if not address.startswith(("https://", "http://")):
            self._say(f"not opened, as it is no web address: {address}" if address else "no address is known")
        elif not self.desk.opens:
            self._say(f"no browser is here for {address}")
        else:
            self.open_url(address)
            self._say(f"opened {address}")

    def action_topics(self) -> None:
        """Choose a topic."""
        topics = self.query_one("#topics", OptionList)
        if not topics.option_count:
            width = max((len(one.name) for one in self.desk.topics), default=0) + 2
            topics.add_option(Option("all topics", id=ALL_TOPICS))
            topics.add_options(
                Option(Content(one.name.ljust(width) + one.title), id=one.name) for one in self.desk.topics
            )
        self._show_topics(True)

    def action_explain(self) -> None:
        """Show the keys in place of the card, or the card again."""
        self.explaining = not self.explaining
        self._arrange()
        self._show_card()

    def action_scroll_card(self, by: int) -> None:
        """Scroll the card, or the help, by half of what is seen."""
        beside = self.query_one("#beside")
        beside.scroll_relative(y=by * max(1, beside.size.height // 2), animate=False)

    def _arrange(self) -> None:
        """Show card or help where there is room for them, on a narrow screen the help alone."""
        narrow = self.has_class("narrow")
        self.query_one("#beside").display = self.explaining or not (narrow and self.has_class("low"))
        self.query_one("#middle").set_class(self.explaining and narrow, "alone")

    def _query(self) -> str:
        return self.query_one("#query", Input).value.strip()

    def _search(self) -> None:
        """Have the search done beside the screen; its result is shown unless a later letter is typed."""
        query, topic = self._query(), self.topic
        self.is_settled = False
        self.latest.ask("search", lambda: self.desk.find(query, topic), self._show)

    def _show(self, found: Found) -> None:
        self.is_settled = True
        self.found = found
        self.query_one(Results).fill(found.facts)
        self._count()

    def _count(self) -> None:
        """Say how many facts are found, and collected, and in which topic."""
        collected = len(self.query_one(Results).collected)
        parts = (f"{collected} collected" if collected else "", self.topic or "", self.found.said)
        self._tell("#said", "  ".join(filter(None, parts)))

    def _show_card(self) -> None:
        """Show the help, or have the card of the chosen fact written and show that."""
        fact = self.query_one(Results).chosen
        beside = self.query_one("#beside")
        width = min(WIDEST, max(20, beside.size.width - 3))
        if self.explaining or fact is None:
            self._show_text(Content(HELP if self.explaining else self.found.silence))
        elif beside.display:
            self.latest.ask("card", lambda: painted(self.desk.card(fact, width)), self._show_text)

    def _show_text(self, text: Content) -> None:
        self.query_one("#card", Static).update(text)
        self.query_one("#beside").scroll_home(animate=False)

    def _resized(self) -> None:
        self._show_card()
        self._say("")

    def _show_topics(self, are_shown: bool) -> None:
        self.query_one("#topics").display = are_shown
        self.query_one("#facts").display = not are_shown
        self.query_one("#topics" if are_shown else "#facts").focus()

    def _wanted(self) -> list[Fact]:
        facts = self.query_one(Results)
        return list(facts.collected.values()) or ([facts.chosen] if facts.chosen else [])

    def _say(self, text: str) -> None:
        """Say something in the last line, or name as many keys there as fit."""
        keys = SEARCHING if isinstance(self.focused, Input) else LISTING
        self._tell("#keys", text or _fitting(keys, self.size.width - 2))

    def _tell(self, place: str, text: str) -> None:
        """Change a line of one text; what stays is not drawn again, which costs a key its time."""
        if self.told.get(place) != text:
            self.told[place] = text
            self.query_one(place, Static).update(Content(text), layout=False)

    def _deliver(self, result: Callable[[], None]) -> None:
        """Hand a result to the screen, unless that is being taken down."""
        self.call_later(lambda: result() if self.is_running and not self._exit else None)

    def _failed(self, error: Exception) -> None:
        raise error

    def _print_error_renderables(self) -> None:
        """Leave a crash to `browse`, which raises it once the terminal is as it was."""


def _collect_garbage() -> None:
    """Collect garbage from now on, but not among all that was there before: it would delay a key."""
    gc.freeze()
    gc.enable()


def _fitting(keys: Sequence[str], room: int) -> str:
    text = ""
    for key in keys:
        longer = f"{text}   {key}" if text else key
        if len(longer) > room:
            break
        text = longer
    return text


SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def browse(desk: Desk, query: str = "", of: type[Browser] = Browser) -> tuple[str | None, int]:
    """Run the browser; return what to print, if anything, and its exit status (above 128: a signal's).

    A signal to end is an orderly end, and what the browser raises is raised here, so that the terminal is
    put right first.
    """
    app = of(desk, query)

    def end(number: int, _frame: object) -> None:
        ending = (app.exit, None, 128 + number)
        threading.Thread(target=app.call_later, args=ending).start()  # which wakes the screen's own

    before = {number: signal.signal(number, end) for number in SIGNALS}
    haste = sys.getswitchinterval()
    sys.setswitchinterval(HASTE)
    try:
        text = app.run()
    finally:
        sys.setswitchinterval(haste)
        for number, handler in before.items():
            signal.signal(number, handler)
    if app._exception:
        raise app._exception
    return text, app.return_code or ExitStatus.OK
