"""The list of the browser: facts below each other, two lines each, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click, MouseScrollDown, MouseScrollUp
from textual.message import Message
from textual.widget import Widget

from ..core.facts import Fact

LINES = 2  # of a fact
GAP = "  "  # at least, between an id and a value
BLANK = "\u00a0"  # a space that no layout strips
BAR, MARK, DOTS = "\u258c", "\u2713", "\u2026"


class Results(Widget, can_focus=True):
    """The facts found, one of them chosen; letters are keys here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)"),
        Binding("up,k", "move(-1)"),
        Binding("pagedown", "page(1)"),
        Binding("pageup", "page(-1)"),
        Binding("home", "move(-100000)"),
        Binding("end", "move(100000)"),
        Binding("enter", "app.finish"),
        Binding("space", "app.collect"),
        Binding("d", "app.scroll_card(1)"),
        Binding("u", "app.scroll_card(-1)"),
        Binding("c", "app.copy_citation"),
        Binding("y", "app.copy_statement"),
        Binding("o", "app.open_source"),
        Binding("t", "app.topics"),
        Binding("question_mark", "app.explain"),
        Binding("slash", "app.search"),
    ]

    class Chosen(Message):
        """Another fact is chosen, or none is left."""

    def __init__(self, value: Callable[[Fact], str], id: str) -> None:
        super().__init__(id=id)
        self.facts: Sequence[Fact] = ()
        self.collected: dict[str, Fact] = {}
        self._value = value
        self._at = self._top = 0

    @property
    def chosen(self) -> Fact | None:
        """The fact that the bar stands at."""
        return self.facts[self._at] if self.facts else None

    def fill(self, facts: Sequence[Fact]) -> None:
        """Show other facts, the first of them chosen."""
        self.facts, self._at, self._top = facts, 0, 0
        self._renew()

    def collect(self) -> None:
        """Collect the chosen fact, or put it back."""
        fact = self.chosen
        if fact and self.collected.pop(fact.id, None) is None:
            self.collected[fact.id] = fact
        self.refresh()

    def action_move(self, by: int) -> None:
        """Choose another fact; above the first is the search."""
        if by == -1 and self._at == 0:
            self.app.action_search()  # type: ignore[attr-defined]
        elif self.facts:
            self._at = max(0, min(self._at + by, len(self.facts) - 1))
            self._renew()

    def action_page(self, by: int) -> None:
        """Go on by as many facts as are seen."""
        if self.facts:
            self._at = max(0, min(self._at + by * self._room, len(self.facts) - 1))
            self._renew()

    def on_click(self, event: Click) -> None:
        """Choose what is clicked; a double click prints its citation."""
        at = self._top + event.y // LINES
        if at < len(self.facts):
            self._at = at
            self._renew()
            if event.chain == 2:
                self.app.action_finish()  # type: ignore[attr-defined]

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Go down."""
        self.action_move(1)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Go up, and stay in the list."""
        if self._at:
            self.action_move(-1)

    def on_resize(self) -> None:
        """Keep the chosen fact in sight."""
        self._follow()

    def render(self) -> Content:
        """Lay out the facts in sight."""
        seen = self.facts[self._top : self._top + self._room + 1]
        lines = (self._entry(fact, self._top + at == self._at) for at, fact in enumerate(seen))
        return Content("\n").join(line for pair in lines for line in pair)

    @property
    def _room(self) -> int:
        return max(1, self.size.height // LINES)

    def _renew(self) -> None:
        self._follow()
        self.refresh()
        self.post_message(self.Chosen())

    def _follow(self) -> None:
        self._top = max(min(self._top, self._at), self._at - self._room + 1, 0)

    def _entry(self, fact: Fact, is_chosen: bool) -> tuple[Content, Content]:
        """Return a fact's lines: its id and value, its statement. A figure is whole or left out."""
        bar = Content.styled(BAR if is_chosen else BLANK, "ansi_cyan")
        mark = Content.styled(MARK if fact.id in self.collected else BLANK, "bold ansi_green")
        style = "bold" if is_chosen else ""
        room = max(8, self.size.width - 4)
        value = self._value(fact)
        rest = room - _columns(value) - len(GAP)
        if not value or rest < min(_columns(fact.id), room * 2 // 3):
            value, rest = "", room
        id = _cut(fact.id, rest)
        gap = " " * (room - _columns(id) - _columns(value))
        first = Content.assemble(bar, mark, " ", (id, f"{style} ansi_cyan".strip()), gap, (value, style))
        return first, Content.assemble(bar, BLANK * 2, (_cut(fact.statement, room), style))


def _columns(text: str) -> int:
    return Content(text).cell_length


def _cut(text: str, room: int) -> str:
    """Cut a text to columns behind a word, so that no figure is cut: `$17 million` would read `$1`."""
    if _columns(text) <= room:
        return text
    while _columns(text) >= room:
        text = text[: room - 1] if len(text) > room else text[:-1]
    return (text.rpartition(" ")[0] or text).rstrip() + DOTS
