"""Facts -> the text of a topic file, in canonical form: the way back from what `reader` reads."""

from __future__ import annotations

from ..core.facts import Fact, Value
from .canonical import key_text, laid_out
from .yaml_nodes import MappingNode, Node, Scalar, SequenceNode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..core.facts import EditionValue, Source, Topic
    from ..core.table import Table


def topic_text(
    topic: Topic, source: Source, facts: Sequence[Fact], tables: Mapping[str, Table] | None = None
) -> str:
    """Return a topic file; `tables` are by the beginning of their cells' addresses."""
    lines = [f"topic: {key_text(topic.name)}", *laid_out("title", _node(topic.title))]
    lines += laid_out("source", _node(source.id))
    if tables:
        lines += ["tables:", *(line for at, table in tables.items() for line in _table(at, table))]
    if facts:
        lines.append("facts:")
    for fact in facts:
        lines += [*fact_lines(fact, source.date), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def fact_lines(fact: Fact, day: str) -> list[str]:
    """Return the lines of a fact in a topic file; `day` is its source's, which `as_of` need not repeat."""
    lines = [f"  {key_text(fact.id.partition('.')[2])}:"]
    for field in Fact.declared:
        content = getattr(fact, field.name)
        if field.written and content not in (None, ()) and (field.name, content) != ("as_of", day):
            lines += [f"    {line}" for line in laid_out(field.name, _content(content, field.shape))]
    return lines


def _content(content: object, shape: str) -> Node:
    if isinstance(content, Value):
        parts = (("number", content.number), ("unit", content.unit), ("bound", content.bound))
        scope = (("scope", content.scope),) if content.scope else ()
        return _mapping((*parts, *scope))
    if isinstance(content, tuple):
        return _mapping(content) if shape == "pairs" else _list(content)
    return _node(content)


def _node(content: object) -> Scalar:
    """Return a number as it stands, a text in quotes where it needs them."""
    return Scalar(str(content), isinstance(content, int | float), 1, 1)


def _list(texts: Iterable[object]) -> SequenceNode:
    node = SequenceNode(1, 1)
    node.nodes += map(_node, texts)
    return node


def _mapping(pairs: Iterable[tuple[str, object]]) -> MappingNode:
    node = MappingNode(1, 1)
    node.pairs += (
        (_node(key), part if isinstance(part, MappingNode) else _node(part)) for key, part in pairs
    )
    return node


def _table(locator: str, table: Table) -> list[str]:
    """Return the lines of a table; the facts of its cells are written as facts, not as templates."""
    keys = [key for key, _ in table.columns]
    derived = [(key, _mapping((("title", title), ("formula", how)))) for key, title, how in table.derived]
    rows = [
        (key, _mapping((("name", name), *zip(keys, numbers, strict=False))))
        for key, name, numbers in table.rows
    ]
    parts: list[tuple[str, Node]] = [
        *((key, _node(text)) for key, text in (("title", table.title), ("locator", locator))),
        *((key, _node(text)) for key, text in (("unit", table.unit), ("scope", table.scope))),
        *((key, _node(text)) for key, text in (("highlight", table.highlight), ("note", table.note)) if text),
        ("columns", _mapping(table.columns)),
        *([("derived", _mapping(derived))] if derived else []),
        ("rows", _mapping(rows)),
    ]
    lines = [line for key, node in parts for line in laid_out(key, node)]
    return [f"  {key_text(table.name)}:", *(f"    {line}" for line in lines)]


def readings_lines(editions: Mapping[tuple[str, str], Sequence[tuple[str, EditionValue]]]) -> list[str]:
    """Return the `editions` of a source record, the oldest first: by day and place, readings by fact."""
    lines = ["editions:"] if editions else []
    for (day, read_at), readings in sorted(editions.items()):
        lines += [f'  - date: "{day}"', f"    {laid_out('read_at', _node(read_at))[0]}", "    readings:"]
        for id, reading in readings:
            value = reading.value
            parts = (("number", value.number), ("bound", value.bound)) if value else ()
            note = (("note", reading.note),) if reading.note else ()
            lines += [f"      {line}" for line in laid_out(id, _mapping((*parts, *note)))]
    return lines
