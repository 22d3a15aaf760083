"""The canonical form of a fact file: order of keys, spacing, quotes. Comments stay with their key.

Only facts are laid out anew; what stands before them keeps its lines. What cannot be laid out
without loss (a comment inside a value) keeps its lines too, and the result is read back: a rewritten
file says the same or is not written.
"""

from __future__ import annotations

from ..core.errors import Problem
from ..core.facts import Fact
from ..core.record import Record
from .fields import FACT_KEYS
from .yaml_nodes import MappingNode, Node, Scalar, SequenceNode, parse_tree

WIDTH = 110
_BLOCKS = ("questions",)  # always one line each
_QUOTED = frozenset(
    field.name for field in Fact.declared if field.shape in ("day", "date")
)  # YAML would read some of them as dates: all are quoted, for the eye
_STARTS = frozenset("-?:,[]{}#&*!|>'\"%@` ")


def canonical(content: str, file: str) -> str:
    """Return the canonical text of a fact file; a file with shape problems is returned as it is."""
    unmarked = content.removeprefix("\ufeff")  # a mark of byte order is no fault, and says nothing
    read = _read(unmarked, file)
    facts = read.facts
    lines = [line.rstrip() for line in _with_line_feeds(unmarked).split("\n")]
    if read.problems or not all(isinstance(node, MappingNode) for _, node in facts):
        return content
    if not facts:
        return _closed(lines)
    first = _with_comments(lines, facts[0][0].line - 1)
    starts = [_with_comments(lines, key.line - 1) for key, _ in facts] + [len(lines)]
    done = _trimmed(lines[:first])
    for number, (key, node) in enumerate(facts):
        if number:
            done.append("")
        done += _fact(lines, starts[number], starts[number + 1], key, node)
    text = _closed(done)
    is_same = text == content or _meaning(read) == _meaning(_read(text, file))
    return text if is_same else content


class _Read(Record):
    """A file that was read: its facts, and what else is in it."""

    root: Node | None
    facts: list[tuple[Scalar, Node]]
    problems: list[Problem]


def _read(content: str, file: str) -> _Read:
    problems: list[Problem] = []
    facts: list[tuple[Scalar, Node]] = []
    root = parse_tree(content.encode(), file, problems, lambda key, node: facts.append((key, node)))
    return _Read(root, facts, problems)


def _with_line_feeds(content: str) -> str:
    """Return text with one kind of line end: to YAML a lone carriage return ends a line too."""
    return content.replace("\r\n", "\n").replace("\r", "\n")


def _closed(lines: list[str]) -> str:
    return "\n".join(_trimmed(lines)) + "\n"


def _trimmed(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1]:
        end -= 1
    return lines[:end]


def _with_comments(lines: list[str], start: int) -> int:
    """Return where the comment lines begin that stand right above a line."""
    while start and lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return start


def _fact(lines: list[str], start: int, end: int, key: Scalar, node: Node) -> list[str]:
    if not isinstance(node, MappingNode) or node.line == key.line:
        return _trimmed(lines[start:end])  # written on one line: left as it is
    head = [*lines[start : key.line - 1], f"  {key.text}:"]
    if lines[key.line - 1].strip() != f"{key.text}:":
        head[-1] = lines[key.line - 1]
    edges = [_with_comments(lines, k.line - 1) for k, _ in node.pairs] + [end]
    chunks = {
        k.text: _chunk(lines[edges[at] : edges[at + 1]], k, value) for at, (k, value) in enumerate(node.pairs)
    }
    order = [k for k in FACT_KEYS if k in chunks] + [k for k in chunks if k not in FACT_KEYS]
    return head + [line for k in order for line in chunks[k]]


def _chunk(lines: list[str], key: Scalar, value: Node) -> list[str]:
    """Lay one key of a fact out; its comment lines go first, a comment inside keeps all as it is."""
    above = 0
    while lines[above].lstrip().startswith("#"):
        above += 1
    body = [line for line in lines[above:] if line]
    if any(_has_comment(line) for line in body):
        return lines[:above] + body
    comments = [f"    {line.strip()}" for line in lines[:above]]
    return comments + [f"    {line}" for line in laid_out(key.text, value)]


def _has_comment(line: str) -> bool:
    return " #" in line or line.lstrip().startswith("#")


def laid_out(key: str, value: Node) -> list[str]:
    """Return the lines of one key of a fact, its inner lines set in by two."""
    if isinstance(value, Scalar):
        text = _scalar(value.text, value.plain, False)
        return [f'{key}: "{value.text}"' if key in _QUOTED and text == value.text else f"{key}: {text}"]
    flow = f"{key}: {_flow(value)}"
    if key not in _BLOCKS and len(flow) + 4 <= WIDTH:
        return [flow]
    if isinstance(value, SequenceNode):
        return [f"{key}:", *(f"  - {_flow(node, False)}" for node in value.nodes)]
    return [f"{key}:", *(f"  {_scalar(k.text, k.plain, False)}: {_flow(v, False)}" for k, v in value.pairs)]


def key_text(key: str) -> str:
    """Write a key, in quotes where YAML would read something else without: `false`, `no`."""
    return _scalar(key, False, False)


def _flow(node: Node, inside: bool = True) -> str:
    if isinstance(node, Scalar):
        return _scalar(node.text, node.plain, inside)
    if isinstance(node, SequenceNode):
        return f"[{', '.join(_flow(member) for member in node.nodes)}]"
    pairs = (f"{_scalar(k.text, k.plain, True)}: {_flow(v)}" for k, v in node.pairs)
    return f"{{{', '.join(pairs)}}}"


def _scalar(text: str, was_plain: bool, inside: bool) -> str:
    """Write a text without quotes where YAML then still reads it as that text."""
    plain = Scalar(text, True, 1, 1)
    is_below_zero = was_plain and text[:1] == "-" and text[1:2].isdecimal()
    unsafe = (
        not text
        or (text[0] in _STARTS and not is_below_zero)
        or text[-1] in ": "
        or ": " in text
        or " #" in text
        or (inside and any(mark in text for mark in ",[]{}"))
        or (not was_plain and plain.surprise() is not None)
    )
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if unsafe else text


def _meaning(read: _Read) -> list[object]:
    """Return what a file says, with its problems: a key given twice would collapse unseen."""
    facts = [(key.text, _value(node)) for key, node in read.facts]
    return [_value(read.root) if read.root else None, facts, [problem.code for problem in read.problems]]


def _value(node: Node) -> object:
    """Return what a node says, whatever its layout; the order of keys does not count."""
    if isinstance(node, Scalar):
        return node.text, node.surprise()
    if isinstance(node, SequenceNode):
        return [_value(member) for member in node.nodes]
    return {key.text: _value(member) for key, member in node.pairs}
