"""The browser: a field to search in, the facts found on the left, the card of one on the right."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from ..core.errors import ExitStatus
from ..core.facts import Fact
from .desk import Desk

STYLES = {"1": "bold", "2": "dim", "4": "underline", "35": "magenta", "36": "cyan"}
NARROW = 70  # columns that a list and a card beside it need
ALL_TOPICS = "*"  # no topic has this name
THEMES = (
    "ansi-dark",
    "textual-ansi",
)  # the terminal's own colours, dark or light; the second before Textual 8
HELP = """\
Type to search; the list follows. Down or Tab goes to the list, / back to the search.

Enter   print the citation and leave: of the collected facts, if there are some
Space   collect a fact, or put it back
c       copy the citation
y       copy the statement
o       open the source's address
t       choose a topic
?       this page
Esc     close this page, or quit

The mouse chooses and scrolls as well. From the search, go to the list first: there,
letters are keys."""


def painted(text: str) -> Content:
    """Return text whose styles are escape sequences as Textual's own."""
    first, *rest = text.split("\x1b[")
    parts: list[tuple[str, str]] = [(first, "")]
    for part in rest:
        codes, _, said = part.partition("m")
        parts.append((said, " ".join(STYLES[code] for code in codes.split(";") if code in STYLES)))
    return Content.assemble(*parts)


class Facts(OptionList):
    """The facts found: letters are keys here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "app.collect", "collect"),
        Binding("c", "app.copy_citation", "copy citation"),
        Binding("y", "app.copy_statement", "copy statement"),
        Binding("o", "app.open_source", "open source"),
        Binding("t", "app.topics", "topics"),
        Binding("question_mark", "app.explain", "help"),
        Binding("slash", "app.search", "search", show=False),
    ]


class Browser(App[str]):
    """Browse facts; the result is what to print, or None."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #facts, #topics { width: 1fr; height: 1fr; border: none; padding: 0;
        text-wrap: nowrap; text-overflow: ellipsis; }
    OptionList > .option-list--option-highlighted, OptionList:focus > .option-list--option-highlighted
        { color: ansi_default; background: ansi_default; text-style: reverse; }
    #beside { width: 1fr; height: 1fr; padding: 0 1; }
    #topics { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "quit", priority=True),
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("down", "list", show=False),
    ]

    def __init__(self, desk: Desk, query: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.asked = query
        self.topic: str | None = None
        self.found: Sequence[Fact] = ()
        self.collected: dict[str, Fact] = {}
        self.explaining = False
        self.is_narrow = False

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield Input(self.asked, placeholder="Search: words, a question, a figure", id="query")
        with Horizontal():
            yield Facts(id="facts")
            yield OptionList(id="topics")
            with VerticalScroll(id="beside", can_focus=False):
                yield Static(id="card")
        yield Footer()

    def on_mount(self) -> None:
        """Show the first facts; a signal to end is an orderly end, so that the terminal is put right."""
        self.theme = next(name for name in THEMES if name in self.available_themes)
        topics = self.query_one("#topics", OptionList)
        topics.add_option(Option("all topics", id=ALL_TOPICS))
        topics.add_options(
            Option(Content(f"{one.name}  {one.title}"), id=one.name) for one in self.desk.topics
        )
        self._search(self.asked)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as the reader types."""
        self._search(event.value)

    def on_input_submitted(self) -> None:
        """Print the citation of the best fact."""
        self._finish()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Print the citation of a fact, or search in a topic."""
        if event.option_list.id == "facts":
            self._finish()
            return
        self.topic = event.option_id if event.option_id != ALL_TOPICS else None
        self._show_topics(False)
        self._search(self.query_one("#query", Input).value)

    def on_option_list_option_highlighted(self) -> None:
        """Show the card of the fact that the list stands on."""
        self._show_card()

    def on_resize(self, event: Resize) -> None:
        """Leave the card out where there is room for the list alone; lay it out anew elsewhere."""
        self.is_narrow = event.size.width < NARROW
        self._arrange()

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

    def action_collect(self) -> None:
        """Collect a fact, or put it back."""
        fact = self._chosen()
        if fact and self.collected.pop(fact.id, None) is None:
            self.collected[fact.id] = fact
        facts = self.query_one("#facts", Facts)
        if fact and facts.highlighted is not None:
            facts.replace_option_prompt_at_index(facts.highlighted, self._line(fact))

    def action_copy_citation(self) -> None:
        """Copy the citation of what is collected, or of the fact chosen."""
        if chosen := self._wanted():
            self._say(self.desk.copy(self.desk.cite(chosen)))

    def action_copy_statement(self) -> None:
        """Copy the statements of what is collected, or of the fact chosen."""
        if chosen := self._wanted():
            self._say(self.desk.copy("\n".join(fact.statement for fact in chosen)))

    def action_open_source(self) -> None:
        """Open the address of the fact's source."""
        fact = self._chosen()
        address = self.desk.address(fact) if fact else ""
        if address.startswith(("https://", "http://")):
            self.open_url(address)
        self._say(f"opened {address}" if address else "this source has no address")

    def action_topics(self) -> None:
        """Choose a topic."""
        self._show_topics(True)

    def action_explain(self) -> None:
        """Show the keys in place of the card, or the card again."""
        self.explaining = not self.explaining
        self._arrange()

    def _arrange(self) -> None:
        self.query_one("#beside").display = self.explaining or not self.is_narrow
        self.query_one("#facts").display = not (self.explaining and self.is_narrow)
        self.query_one("#topics").display = False
        self._show_card()
        self.call_after_refresh(self._show_card)  # once the columns are known

    def _search(self, query: str) -> None:
        self.found = self.desk.find(query.strip(), self.topic)
        facts = self.query_one("#facts", Facts)
        facts.clear_options()
        facts.add_options(self._line(fact) for fact in self.found)
        facts.highlighted = 0 if self.found else None
        self._show_card()

    def _line(self, fact: Fact) -> Content:
        mark = "* " if fact.id in self.collected else "  "
        return Content.assemble((mark, "bold"), (fact.id, "cyan"), ("\n  ", ""), (fact.statement, ""))

    def _show_card(self) -> None:
        fact = self._chosen()
        shown = self.query_one("#card", Static)
        width = max(20, self.query_one("#beside").size.width - 3)
        if self.explaining:
            shown.update(Content(HELP))
        else:
            shown.update(painted(self.desk.card(fact, width)) if fact else "nothing found")

    def _show_topics(self, are_shown: bool) -> None:
        self.query_one("#topics").display = are_shown
        self.query_one("#facts").display = not are_shown
        self.query_one("#topics" if are_shown else "#facts").focus()

    def _chosen(self) -> Fact | None:
        place = self.query_one("#facts", Facts).highlighted
        return self.found[place] if place is not None and place < len(self.found) else None

    def _wanted(self) -> list[Fact]:
        fact = self._chosen()
        return list(self.collected.values()) or ([fact] if fact else [])

    def _finish(self) -> None:
        if chosen := self._wanted():
            self.exit(self.desk.cite(chosen))

    def _say(self, text: str) -> None:
        self.notify(Content(text).plain, markup=False)


SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def browse(desk: Desk, query: str = "") -> tuple[str | None, int]:
    """Run the browser; return what to print, if anything, and its exit status (above 128: a signal's)."""
    app = Browser(desk, query)

    def end(number: int, _frame: object) -> None:
        app.call_later(app.exit, None, 128 + number)

    before = {number: signal.signal(number, end) for number in SIGNALS}
    try:
        text = app.run()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return text, app.return_code or ExitStatus.OK
