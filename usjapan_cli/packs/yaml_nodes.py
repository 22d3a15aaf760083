"""YAML files -> plain nodes with their place.

Nodes are built from events, one at a time: nothing is constructed, resolved or expanded, so a tag
cannot run, an alias cannot multiply, and depth and size have a bound. YAML 1.1's own reading of `NO`
or `1:30` is asked for only to refuse it.
"""

from __future__ import annotations

from collections.abc import Callable

from ..core.errors import Problem
from .contents import FORBIDDEN, place_of_byte, read_bytes, text_problem
from .events import (
    MAX_DEPTH,
    MAX_UNREAD,
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Endless,
    Event,
    Events,
    MappingEndEvent,
    MappingStartEvent,
    NotYaml,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    read_by_yaml_as,
)
from .mistakes import Tabs, mistake

MAX_NODES = 100_000
LONGEST_WORD = 80  # characters of a line of a word list
_LONGEST_MESSAGE = 1_000
MAX_PROBLEMS = 1_000


class Scalar:
    """A word or text; `plain` where it stood without quotes. Lines and columns count from 1."""

    __slots__ = ("column", "line", "plain", "text")

    def __init__(self, text: str, plain: bool, line: int, column: int) -> None:
        self.text, self.plain, self.line, self.column = text, plain, line, column

    def surprise(self) -> str | None:
        """Return what YAML 1.1 would read an unquoted word as (`bool`, `null`, ...), or None."""
        return read_by_yaml_as(self.text) if self.plain else None


class SequenceNode:
    """A list of nodes."""

    __slots__ = ("column", "line", "nodes")

    def __init__(self, line: int, column: int) -> None:
        self.nodes: list[Node] = []
        self.line, self.column = line, column


class MappingNode:
    """Keys with their nodes, in order; keys are scalars."""

    __slots__ = ("column", "line", "pairs")

    def __init__(self, line: int, column: int) -> None:
        self.pairs: list[tuple[Scalar, Node]] = []
        self.line, self.column = line, column


Node = Scalar | SequenceNode | MappingNode


Consumer = Callable[[Scalar, Node], None]


class _StopReading(Exception):
    """A problem after which the rest of the file means nothing."""


def read_tree(path: str, shown: str, problems: list[Problem], consume: Consumer) -> Node | None:
    """Read one YAML file, or None where it is unusable; `shown` is its name in `problems`.

    The members of a top-level `facts:` mapping are not kept in the tree: each is handed to
    `consume` as soon as it is read, so that memory does not grow with the number of facts.
    """
    content, problem = read_bytes(path, shown)
    if problem:
        problems.append(problem)
        return None
    return parse_tree(content, shown, problems, consume)


def read_words(path: str, shown: str, problems: list[Problem]) -> set[str]:
    """Read a plain list of words, one a line; `#` starts a comment line."""
    content, problem = read_bytes(path, shown)
    problem = problem or text_problem(content, shown)
    if not problem and content.count(b"\n") > MAX_NODES:
        problem = Problem(shown, MAX_NODES, 1, "UJ105", f"more than {MAX_NODES:,} lines")
    if problem:
        problems.append(problem)
        return set()
    found: set[str] = set()
    for number, line in enumerate(content.decode().split("\n"), 1):
        if line[:1] == "#":
            continue
        if len(line) > LONGEST_WORD:
            message = f"a word of more than {LONGEST_WORD} characters - write one word a line"
            problems.append(Problem(shown, number, 1, "UJ105", message))
            return set()
        found.add(line.strip())
    return found - {""}


def parse_tree(content: bytes, shown: str, problems: list[Problem], consume: Consumer) -> Node | None:
    """Parse the bytes of one YAML file, as `read_tree` does."""
    content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")  # as YAML has it: one break, three ways
    problem = text_problem(content, shown) or _directive(content, shown)
    tabs = Tabs(content)
    if not problem and tabs.indent:
        message = "not YAML: a tab used as indentation - indent with spaces"
        problem = Problem(shown, *tabs.indent, "UJ103", message)
    if problem:
        problems.append(problem)
        return None
    composer = _Composer(shown, problems, consume, tabs)
    try:
        root = composer.compose()
        if root is None:
            problems.append(Problem(shown, 1, 1, "UJ108", "the file is empty - write its keys"))
        return root
    except _StopReading:
        pass
    except Endless:
        message = f"more than {MAX_UNREAD:,} bytes from here on without a word's end - shorten it"
        problems.append(Problem(shown, composer.events.line, 1, "UJ105", message))
    except NotYaml as stopped:
        place, reason = mistake(content.decode(), stopped)
        problems.append(Problem(shown, *place, "UJ103", shortened(f"not YAML: {reason}")))
    return None


def _directive(content: bytes, shown: str) -> Problem | None:
    """Return the problem of a line that would instruct the parser, as `%TAG` does, or None."""
    is_first = content.startswith(b"%")
    at = 0 if is_first else content.find(b"\n%") + 1
    if not (is_first or at):
        return None
    return Problem(
        shown,
        *place_of_byte(content, at),
        "UJ104",
        "a line that starts with % - fact files need no directives",
    )


def shortened(message: str) -> str:
    """Return a message, without the middle of one that quotes something endless."""
    if len(message) <= _LONGEST_MESSAGE:
        return message
    return f"{message[: _LONGEST_MESSAGE - 200]} ... {message[-190:]}"


class _Level:
    """A list or mapping that is being read: its nodes or pairs, the key that waits for its value."""

    __slots__ = ("key", "node", "nodes", "pairs", "seen")

    def __init__(self, node: SequenceNode | MappingNode | None) -> None:
        self.node = node
        self.nodes = node.nodes if type(node) is SequenceNode else None
        self.pairs = node.pairs if type(node) is MappingNode else None
        self.key: Scalar | None = None
        self.seen: dict[str, int] = {}  # its keys, with their lines

    def is_at(self, name: str) -> bool:
        """Tell whether it is the value of this key that is being read."""
        return self.key is not None and self.key.text == name


class _Composer:
    """Builds nodes from events with a stack of its own, so that depth costs no recursion."""

    def __init__(self, shown: str, problems: list[Problem], consume: Consumer, tabs: Tabs) -> None:
        self.shown = shown
        self.tabs = tabs
        self.events = Events(tabs.replaced)
        self.problems = problems
        self.consume = consume
        self.held = 0  # nodes kept since the last fact was let go
        self.has_blocks = False  # the facts stand below each other, each from a line of its own on
        self.levels: list[_Level] = []  # those around the one at hand
        self.level = _Level(None)
        self.root: Node | None = None

    def compose(self) -> Node | None:
        documents, problems, scalar = 0, self.problems, self._scalar
        for event in self.events:
            if len(problems) > MAX_PROBLEMS:
                raise _StopReading
            kind = type(event)
            if kind is ScalarEvent:
                scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self._open(event, MappingNode if kind is MappingStartEvent else SequenceNode)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._close()
            elif kind is AliasEvent:
                self._stop(event, "UJ104", f"alias *{event.anchor} - write the value out")
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._stop(event, "UJ104", "a second document - one file, one document")
        return self.root

    def _stop(self, event: Event, code: str, message: str) -> None:
        self.problems.append(Problem(self.shown, *self.events.place(event), code, shortened(message)))
        raise _StopReading

    def _refuse(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._stop(event, "UJ104", f"anchor &{event.anchor} - write the value out")
        self._stop(event, "UJ104", "a tag (!...) - fact files hold plain text only")

    def _scalar(self, event: ScalarEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse(event)
        text, style = event.value, event.style
        line, column = self.events.place(event)
        node = Scalar(text, not style, line, column)
        if style == '"' and (bad := FORBIDDEN.intersection(text)):  # written as escapes
            message = f"character U+{ord(min(bad)):04X} has no place in a fact file - remove it"
            self.problems.append(Problem(self.shown, node.line, node.column, "UJ102", message))
            if any("\ud800" <= char <= "\udfff" for char in bad):
                raise _StopReading  # libyaml would not read on
        if self.tabs.found and text and self.tabs.within((line, column), self.events.end(event)):
            message = "a tab inside a text - write a space"
            self.problems.append(Problem(self.shown, node.line, node.column, "UJ115", message))
        level = self.level
        if level.pairs is None or level.key is not None:
            self._attach(node)
        else:
            self._key(node)

    def _key(self, key: Scalar) -> None:
        seen = self.level.seen
        if key.plain and key.text == "<<":
            message = "merge key << - write the keys out"
            self.problems.append(Problem(self.shown, key.line, key.column, "UJ104", message))
        elif key.text in seen:
            message = f"key {key.text!r} is given twice, first in line {seen[key.text]} - keep one"
            problem = Problem(self.shown, key.line, key.column, "UJ106", shortened(message))
            self.problems.append(problem)
        seen.setdefault(key.text, key.line)
        self.level.key = key
        if self.has_blocks and len(self.levels) == 2:
            self.events.fact_begins(key.line)

    def _open(self, event: CollectionStartEvent, kind: type[SequenceNode] | type[MappingNode]) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse(event)
        if len(self.levels) >= MAX_DEPTH:
            self._stop(event, "UJ105", f"more than {MAX_DEPTH} levels deep - no fact needs that")
        key = self.level.key
        if self.level.pairs is not None and key is None:
            self._stop(event, "UJ109", "a key must be a word, not a list or mapping")
        if len(self.levels) == 1:
            is_facts = key is not None and (key.text, key.column) == ("facts", 1)
            self.has_blocks = is_facts and kind is MappingNode and not event.flow_style
        self.levels.append(self.level)
        self.level = _Level(kind(*self.events.place(event)))

    def _close(self) -> None:
        node, self.level = self.level.node, self.levels.pop()
        if node is not None:
            self._attach(node)

    def _attach(self, node: Node) -> None:
        """Give a finished node to what it stands in: a fact goes to `consume` and is let go."""
        self.held += 1
        if self.held > MAX_NODES:
            message = f"more than {MAX_NODES:,} words outside of facts - split the file"
            self.problems.append(Problem(self.shown, node.line, node.column, "UJ105", message))
            raise _StopReading
        level = self.level
        key = level.key
        if level.nodes is not None:
            level.nodes.append(node)
        elif level.pairs is None:
            self.root = node
        elif key is None:
            raise AssertionError("a value of a mapping comes after its key")
        else:
            level.key = None
            if len(self.levels) == 2 and self.levels[1].is_at("facts"):
                self.held = 0
                self.consume(key, node)
            else:
                level.pairs.append((key, node))
