"""YAML text -> events, the same however PyYAML was built. The only module that imports PyYAML.

libyaml is quick (200 facts in 26 ms; PyYAML's own reader takes 610) and does no more than say yes:
what it refuses is read once more, from the fact at hand on, by PyYAML's own reader, mended to read
what libyaml reads. So a refusal and its place come from one reader always.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.scanner import ScannerError
from yaml.tokens import TagToken

__all__ = [
    "MAX_DEPTH", "MAX_UNREAD", "AliasEvent", "CollectionStartEvent", "DocumentStartEvent", "Endless", "Event",
    "Events", "MappingEndEvent", "MappingStartEvent", "NotYaml", "Place", "ScalarEvent", "SequenceEndEvent",
    "SequenceStartEvent", "read_by_yaml_as",
]  # fmt: skip

MAX_DEPTH = 16
MAX_UNREAD = 1024 * 1024  # bytes that hold no word or one endless one
_OLDEST = (0, 2, 5)  # an older libyaml reads `?` in lists in its own way
_RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers

Place = tuple[int, int]  # line and column, from 1


class NotYaml(Exception):
    """Reading stopped `at` a place, within something that began at another, where that is known.

    `in_word` tells that this something is a word or text; else it is a list or mapping.
    """

    def __init__(self, at: Place, since: Place | None = None, in_word: bool = False) -> None:
        super().__init__(at, since, in_word)
        self.at, self.since, self.in_word = at, since, in_word


class Endless(Exception):
    """A word, or a stretch without one, that is longer than any fact file needs."""


def read_by_yaml_as(word: str) -> str | None:
    """Return what YAML 1.1 reads an unquoted word as (`bool`, `null`, ...), or None for text."""
    for tag, pattern in _RESOLVERS.get(word[:1], ()):
        if pattern.match(word):
            return str(tag).rpartition(":")[2]
    return None


class _Own(yaml.SafeLoader):
    """PyYAML's own reader, which reads and refuses in lists and mappings `[...]` what libyaml does."""

    def scan_plain(self) -> Any:
        """Read an unquoted word; within brackets it may hold `?`, and no bracket may follow its `:`."""
        if not self.flow_level:
            return super().scan_plain()
        with self._seen_as("?", "x"):
            word = super().scan_plain()
        if self.peek() == ":" and self.peek(1) in ",[]{}":
            raise yaml.MarkedYAMLError(problem_mark=self.get_mark())
        return word

    def scan_block_scalar_indicators(self, start: Any) -> Any:
        """Read what follows `|` or `>`; a comment may follow at once."""
        with self._seen_as("#", " "):
            return super().scan_block_scalar_indicators(start)

    @contextmanager
    def _seen_as(self, char: str, other: str) -> Iterator[None]:
        """Let a character be looked at as if it were another; what is read keeps it."""
        peek = self.peek
        self.__dict__["peek"] = lambda index=0: other if (found := peek(index)) == char else found
        try:
            yield
        finally:
            del self.__dict__["peek"]

    def scan_tag(self) -> Any:
        """Read a tag, well formed or not: none is allowed."""
        start = self.get_mark()
        while self.peek() not in "\0 \n,[]{}":
            self.forward()
        return TagToken((None, "!"), start, self.get_mark())

    def fetch_flow_collection_start(self, token: Any) -> None:
        """Open a bracket; where too many are open, look no further: the events come, and are refused."""
        super().fetch_flow_collection_start(token)
        if self.flow_level > MAX_DEPTH:
            self.possible_simple_keys.clear()


def _quick_reader() -> Any:
    """Return the reader that is libyaml, or None where PyYAML was built without it or with an old one."""
    reader = getattr(yaml, "CSafeLoader", None)
    if reader is None:
        return None
    from yaml import _yaml

    return reader if _yaml.get_version() >= _OLDEST else None


class _Feed:
    """Bytes as a reader takes them; one that reads on and on without an event is stopped."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0
        self.unread = 0  # bytes since the last event

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        piece = self._content[self._at : self._at + size] if size >= 0 else self._content[self._at :]
        self._at += len(piece)
        self.unread += len(piece)
        if self.unread > MAX_UNREAD:
            raise Endless
        return piece


class Events:
    """The events of a text of LF lines without tabs.

    Iterating raises `NotYaml` where the text is none, `Endless` where a word does not end.
    """

    quick = _quick_reader()

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._given = 0
        self._fact: tuple[int, int] | None = None  # the line of its key, events before it
        self._shift = 0  # lines of the text before those that are read again
        self._previous: Any = None  # event
        self._last: Any = None

    def fact_begins(self, line: int) -> None:
        """Take note that the last event was the key of a fact, in block style, of a top-level `facts:`."""
        self._fact = (line, self._given - 1)

    @property
    def line(self) -> int:
        """The line in which the last event ends."""
        return self.end(self._last)[0] if self._last else 1

    def place(self, event: Event) -> Place:
        """Return where the last event begins; a word that is left out, where what is before it ends."""
        mark: Any = event.start_mark
        if type(event) is ScalarEvent and not (event.value or event.style):
            mark = self._previous.end_mark
        return mark.line + self._shift + 1, mark.column + 1

    def end(self, event: Event) -> Place:
        """Return the place after an event's last character."""
        return self._place_of(event.end_mark)

    def __iter__(self) -> Iterator[Any]:
        """Yield the events, from libyaml as long as it goes along."""
        if self.quick is not None:
            try:
                yield from self._read(self.quick, self._content)
                return
            except yaml.YAMLError:
                pass
        rest, known = self._rest()
        self._given -= known
        try:
            yield from islice(self._read(_Own, rest), known, None)
        except yaml.MarkedYAMLError as error:
            since = self._place_of(error.context_mark) if error.context_mark else None
            in_word = isinstance(error, ScannerError)
            raise NotYaml(self._place_of(error.problem_mark), since, in_word) from error

    def _rest(self) -> tuple[bytes, int]:
        """Return what is to be read again, and the number of its events that are known already."""
        if self._fact is None:
            return self._content, self._given
        line, before = self._fact
        start = -1
        for _ in range(line - 1):
            start = self._content.index(b"\n", start + 1)
        self._shift = line - 2
        opening = 5  # stream, document, mapping, the key, its mapping
        return b"facts:\n" + self._content[start + 1 :], opening + self._given - before

    def _read(self, reader: Any, content: bytes) -> Iterator[Any]:
        feed = _Feed(content)
        loader = reader(feed)
        try:
            while (event := loader.get_event()) is not None:
                feed.unread = 0
                self._given += 1
                self._previous, self._last = self._last, event
                yield event
        except (ValueError, OverflowError) as error:  # an escape that names no character
            raise yaml.MarkedYAMLError(problem_mark=loader.get_mark()) from error
        finally:
            loader.dispose()

    def _place_of(self, mark: Any) -> Place:
        return (mark.line + self._shift + 1, mark.column + 1) if mark else (1, 1)
