"""Nodes -> typed values: what each key of a fact file may hold, and what is said when it does not."""

from __future__ import annotations

from sys import intern

from ..core.dates import is_day, span
from ..core.errors import Problem
from ..core.facts import BOUNDS, Fact, Value
from ..core.suggest import near_or_known
from .yaml_nodes import MAX_PROBLEMS, MappingNode, Node, Scalar, SequenceNode, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    ReadMethod = Callable[["FieldReader", Node], Any]

LONGEST = 2_000  # characters in one text: far above any statement, far below a nuisance
LONGEST_LIST = 10_000
LONGEST_OWN_LIST = 200  # of a fact's aliases, keywords and the like
MOST_LETTERS = 6  # that a character may stand for, on the average
MOST_MARKS = 8  # accents on one letter: no language needs so many
NAME_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")

_BREAKS = frozenset("\t\n\r")  # they part columns and rows
_EXACT_DIGITS = 15  # of a number with a fraction: as many as it keeps
_SHAPES = {Scalar: "a text", SequenceNode: "a list", MappingNode: "a mapping"}


def _shape(node: Node) -> str:
    """Say what stands there: `a list`, `a number`."""
    read_as = node.surprise() if isinstance(node, Scalar) else None
    return "a number" if read_as in ("int", "float") else _SHAPES[type(node)]


def is_name(text: str) -> bool:
    """Tell whether `text` may be a topic or the key of a fact: `us-troops`."""
    return 0 < len(text) <= 80 and NAME_CHARACTERS.issuperset(text) and text.strip("-") == text


def _is_broken(text: str) -> bool:
    return not text.isprintable() and not _BREAKS.isdisjoint(text)


def _is_heap(text: str) -> bool:
    """Tell whether a text has too many marks in a row, or far more letters than characters."""
    from unicodedata import combining, normalize

    run = 0
    for char in text:
        run = run + 1 if combining(char) else 0
        if run > MOST_MARKS:
            return True
    pieces = (text[at : at + 100] for at in range(0, len(text), 100))
    return any(len(normalize("NFKC", piece)) > MOST_LETTERS * 100 for piece in pieces)


class FieldReader:
    """Reads the nodes of one file; every fault becomes a problem, and reading goes on."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems

    def problem(self, node: Node, code: str, message: str) -> None:
        """Note a problem at the place of `node`, unless there are too many to read already."""
        if len(self.problems) > MAX_PROBLEMS:
            return
        message = shortened(message)
        self.problems.append(Problem(self.file, node.line, node.column, code, message))

    def mapping(self, node: Node, what: str, keys: tuple[str, ...] = ()) -> list[tuple[Scalar, Node]]:
        """Return the pairs of a mapping, which needs some keys; anything else is a problem and gives none."""
        if isinstance(node, MappingNode):
            return node.pairs
        wanted = f"{{{', '.join(f'{key}: ...' for key in keys)}}}" if keys else "`key: value` pairs"
        self.problem(node, "UJ109", f"{what} is {_shape(node)} - write {wanted}")
        return []

    def record(
        self, node: Node, what: str, keys: dict[str, ReadMethod], required: tuple[str, ...]
    ) -> dict[str, Any]:
        """Read a mapping with known keys; returns what could be read."""
        found = {}
        for key, member in self.mapping(node, what, required):
            if len(self.problems) > MAX_PROBLEMS:
                break  # to look for near words takes its time
            read = keys.get(key.text)
            if read is None:
                self.problem(
                    key, "UJ107", f"unknown key {key.text!r} in {what}{near_or_known(key.text, keys)}"
                )
            else:
                found[intern(key.text)] = read(self, member)
        missing = [key for key in required if key not in found]
        if missing and isinstance(node, MappingNode):
            self.problem(node, "UJ108", f"{what} lacks {', '.join(missing)} - add it")
        return found

    def text(self, node: Node) -> str:
        """Read one line of text."""
        if not isinstance(node, Scalar):
            self.problem(node, "UJ109", f"{_shape(node)} where a text belongs")
            return ""
        surprise = node.surprise()
        if surprise == "null" and not node.text:
            self.problem(node, "UJ115", "empty - write a text or leave the key out")
        elif surprise:
            article = "an" if surprise[0] in "aeiou" else "a"
            message = f'{node.text} without quotes is {article} {surprise} to YAML 1.1 - write "{node.text}"'
            self.problem(node, "UJ110", message)
        elif not node.text or node.text != node.text.strip() or _is_broken(node.text):
            self.problem(node, "UJ115", "text is empty, padded, tabbed or of several lines - write one line")
        elif len(node.text) > LONGEST:
            self.problem(node, "UJ115", f"text of more than {LONGEST:,} characters - shorten it")
        elif not node.text.isascii() and _is_heap(node.text):
            self.problem(node, "UJ115", "text is a heap of marks or ligatures - write it in plain letters")
        return node.text

    def texts(self, node: Node, most: int = LONGEST_LIST) -> tuple[str, ...]:
        """Read a list of texts, none of them twice."""
        if not isinstance(node, SequenceNode):
            self.problem(node, "UJ109", f"{_shape(node)} where a list belongs - write [a, b]")
            return ()
        if len(node.nodes) > most:
            self.problem(node, "UJ105", f"more than {most:,} texts in one list")
            return ()
        found: dict[str, None] = {}
        for member in node.nodes:
            text = self.text(member)
            if text in found:
                self.problem(member, "UJ106", f"{text!r} is listed twice - keep one")
            found[text] = None
        return tuple(found)

    def name(self, node: Node) -> str:
        """Read a topic's or a row's name."""
        text = self.text(node)
        if text and not is_name(text):
            self.problem(node, "UJ113", f"{text!r} is no name - use a-z, 0-9 and inner hyphens")
        return text

    def choice(self, node: Node, words: tuple[str, ...]) -> str:
        """Read a word of a vocabulary."""
        text = self.text(node)
        if text in words:
            return intern(text)  # it is there a hundred thousand times
        if text:
            self.problem(node, "UJ111", f"{text!r} is not in the vocabulary{near_or_known(text, words)}")
        return text

    def statement(self, node: Node) -> str:
        """Read a sentence."""
        text = self.text(node)
        if text and not (text.rstrip('"').endswith(".") and (text[0] in '"$' or not text[0].islower())):
            self.problem(node, "UJ116", "a statement starts with a capital and ends with a full stop")
        return text

    def number(self, node: Node) -> int | float:
        """Read a plain decimal number; commas, signs in front of nothing and 0123 are refused."""
        text = node.text if isinstance(node, Scalar) and node.plain else ""
        digits = text.removeprefix("-")
        whole, point, fraction = digits.partition(".")
        plain = whole.isdecimal() and whole.isascii() and (whole == "0" or whole[0] != "0")
        if plain and not point and len(whole) < 20:
            return int(text)
        if plain and fraction.isdecimal() and fraction.isascii() and len(digits) <= _EXACT_DIGITS + 1:
            return float(text)
        shown = repr(node.text) if isinstance(node, Scalar) else _shape(node)
        self.problem(node, "UJ114", f"{shown} is no number - write plain digits like 50000 or 2.5")
        return 0

    def date(self, node: Node) -> str:
        """Read an EDTF date."""
        text = self.text(node)
        if text and span(text) is None:
            message = f'{text!r} is no date - write "2022", "2022-07", "1951/.." or "2000~/.."'
            self.problem(node, "UJ112", message)
        return text

    def day(self, node: Node) -> str:
        """Read a calendar day."""
        text = self.text(node)
        if text and not is_day(text):
            self.problem(node, "UJ112", f'{text!r} is no day - write "2023-05-15"')
        return text

    def days(self, node: Node) -> tuple[str, ...]:
        """Read a list of calendar days."""
        days = self.texts(node)
        for day in days:
            if day and not is_day(day):
                self.problem(node, "UJ112", f'{day!r} is no day - write "2023-05-15"')
        return days

    def text_pairs(self, node: Node) -> tuple[tuple[str, str], ...]:
        """Read a mapping of texts: `{id: difference}`."""
        return tuple((self.text(key), self.text(member)) for key, member in self.mapping(node, "it"))

    def value(self, node: Node) -> Value | None:
        """Read a fact's value."""
        found = self.record(node, "value", VALUE_KEYS, ("number", "unit", "bound"))
        if not {"number", "unit", "bound"} <= found.keys():
            return None
        return Value(**found)


def read_bound(reader: FieldReader, node: Node) -> str:
    """Read how a number bounds what it says."""
    return reader.choice(node, BOUNDS)


def _own_texts(reader: FieldReader, node: Node) -> tuple[str, ...]:
    return reader.texts(node, LONGEST_OWN_LIST)


def _own_pairs(reader: FieldReader, node: Node) -> tuple[tuple[str, str], ...]:
    if isinstance(node, MappingNode) and len(node.pairs) > LONGEST_OWN_LIST:
        reader.problem(node, "UJ105", f"more than {LONGEST_OWN_LIST} pairs in one mapping")
        return ()
    return reader.text_pairs(node)


def _choice(words: tuple[str, ...]) -> ReadMethod:
    return lambda reader, node: reader.choice(node, words)


def _choices(words: tuple[str, ...]) -> ReadMethod:
    """Read a list whose texts are of a vocabulary."""

    def read(reader: FieldReader, node: Node) -> tuple[str, ...]:
        texts = _own_texts(reader, node)
        for member in node.nodes if isinstance(node, SequenceNode) else ():
            reader.choice(member, words)
        return texts

    return read


def _of_words(shape: str, words: tuple[str, ...]) -> ReadMethod:
    return _choices(words) if shape == "texts" else _choice(words)


VALUE_KEYS: dict[str, ReadMethod] = {
    "number": FieldReader.number,
    "unit": FieldReader.text,
    "bound": read_bound,
    "scope": FieldReader.text,
}
_READ: dict[str, ReadMethod] = {
    "text": FieldReader.text,
    "statement": FieldReader.statement,
    "day": FieldReader.day,
    "date": FieldReader.date,
    "texts": _own_texts,
    "pairs": _own_pairs,
    "value": FieldReader.value,
}
COMPARED = "compared"  # a key for the curators' eyes and the compiler's: no field of a fact
JUDGED = ("same", "changed")
FACT_KEYS: dict[str, ReadMethod] = {
    field.name: _of_words(field.shape, field.words) if field.words else _READ[field.shape]
    for field in Fact.declared
    if field.written
} | {COMPARED: _choice(JUDGED)}
FACT_REQUIRED = tuple(field.name for field in Fact.declared if field.required)
