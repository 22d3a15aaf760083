"""Cards, hits and short lists for a person's terminal, in a few ANSI styles of our own.

Rich would cost a lookup six interpreter starts; its tables and charts are in `display`.
"""

from __future__ import annotations

from .dates import age_in_words, days_between, in_words
from .model import HEDGES, Fact, Hit, Reading, Source, Topic, Value
from .record import Record
from .terminal import Terminal, columns_of, padded, wrapped
from .text import stem, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BOLD, DIM, ID, STALE, MARK, TOPIC = "1", "2", "36", "33", "1;4", "1;34"
LABEL = 14  # columns of a card's labels
WIDE = 110  # from here hits are a table, below a list
SHORT_VALUE = 24  # a longer value stays in the statement
AGE_WIDTH = 24
_NO_STEMS: frozenset[str] = frozenset()


class Card(Record):
    """What the full view of one fact shows beside the fact itself."""

    fact: Fact
    source: Source
    related: tuple[tuple[str, str], ...]
    later: str | None
    citation: str


def as_of(fact: Fact, today: str) -> str:
    """Say how old a fact is: `as of May 15, 2023; 3 years old; may have changed`."""
    age = age_in_words(days_between(fact.as_of, today))
    stale = "; may have changed" if fact.is_stale(today) else ""
    return f"as of {in_words(fact.as_of)}; {age}{stale}"


def where(fact: Fact, source: Source) -> str:
    """Say where in the source a fact stands: `Overview, paragraph 1, sentence 3 (p. 1)`."""
    locator = fact.locators[0]
    parts = locator.split(".")
    place = fact.section or parts[0]
    if len(parts) == 3 and parts[1].isdecimal():
        place += f", paragraph {parts[1]}, sentence {parts[2]}"
    page = source.page(locator)
    return f"{place} ({'pp.' if '-' in page else 'p.'} {page})" if page else place


def card(shown: Card, terminal: Terminal, today: str) -> str:
    """Return the whole record of one fact."""
    fact, paint = shown.fact, terminal.paint
    lines = [paint(fact.id, ID), ""]
    lines += [paint(line, BOLD) for line in wrapped(fact.statement, terminal.width)]
    lines.append("")
    for label, text, style in _details(shown, today):
        lines += _labelled(label, text, style, terminal)
    return "\n".join(lines) + "\n"


def _details(shown: Card, today: str) -> Iterator[tuple[str, str, str]]:
    fact, source = shown.fact, shown.source
    if fact.value:
        scope = f" ({fact.value.scope})" if fact.value.scope else ""
        yield "value", fact.value.text + scope, BOLD
    if fact.date:
        yield "when", in_words(fact.date), ""
    yield "as of", as_of(fact, today).removeprefix("as of "), STALE if fact.is_stale(today) else ""
    if shown.later:
        yield "later editions", shown.later, ""
    if fact.attribution:
        yield "according to", fact.attribution, ""
    yield "kind", f"{fact.kind}, our arithmetic: {fact.formula}" if fact.formula else fact.kind, ""
    yield "where", f"{source.genre} {source.number}, {where(fact, source)}".strip(), ""
    yield "cite", shown.citation, ""
    yield from _listed("look-alikes", fact.see_also)
    yield from _listed("related", shown.related)


def _listed(label: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Give a label to the first of some ids with a text each, the others go below it."""
    for number, (id, text) in enumerate(pairs):
        yield "" if number else label, f"{id}: {text}", ""


def _labelled(label: str, text: str, style: str, terminal: Terminal) -> list[str]:
    """Return a label with its text beside it, or, where either has no room, below it."""
    body = [terminal.paint(line, style) for line in wrapped(text, max(terminal.width - LABEL - 2, 10))]
    labels = [label, *[""] * (len(body) - 1)]
    return [
        f"{terminal.paint(padded(name, LABEL), DIM)}  {line}" for name, line in zip(labels, body, strict=True)
    ]


def hits(found: Sequence[Fact | Hit], terminal: Terminal, today: str) -> str:
    """Return facts as one calm table, or as a list where the terminal is narrow."""
    if terminal.width >= WIDE:
        return _table_of_hits(found, terminal, today)
    lines = []
    for one in found:
        fact, stems = (one.fact, _matched(one)) if isinstance(one, Hit) else (one, _NO_STEMS)
        age, style = as_of(fact, today), STALE if fact.is_stale(today) else DIM
        head = terminal.paint(fact.id, ID)
        if columns_of(fact.id) + 2 + columns_of(age) <= terminal.width:
            lines.append(f"{head}  {terminal.paint(age, style)}")
        else:
            lines.append(head)
            lines += [f"  {terminal.paint(line, style)}" for line in wrapped(age, terminal.width - 2)]
        for line in wrapped(fact.statement, terminal.width - 2):
            lines.append(f"  {_marked(line, stems, terminal)}")
        lines.append("")
    return "\n".join(lines)


def _table_of_hits(found: Sequence[Fact | Hit], terminal: Terminal, today: str) -> str:
    facts = [one.fact if isinstance(one, Hit) else one for one in found]
    ids = max(columns_of(fact.id) for fact in facts)
    values = [fact.value.text if fact.value and len(fact.value.text) <= SHORT_VALUE else "" for fact in facts]
    value_width = max(map(columns_of, values))
    room = terminal.width - ids - value_width - AGE_WIDTH - 6
    head = f"{padded('id', ids)}  {padded('statement', room)}  {padded('value', value_width)}  as of"
    lines = [terminal.paint(head, DIM)]
    for one, fact, value in zip(found, facts, values, strict=True):
        stems = _matched(one) if isinstance(one, Hit) else _NO_STEMS
        first, *rest = wrapped(fact.statement, room)
        stale = fact.is_stale(today)
        age = f"{fact.as_of}; {age_in_words(days_between(fact.as_of, today))}{'*' if stale else ''}"
        marked = _marked(first, stems, terminal) + " " * (room - columns_of(first))
        id, dated = terminal.paint(padded(fact.id, ids), ID), terminal.paint(age, STALE if stale else DIM)
        lines.append("  ".join((id, marked, padded(value, value_width), dated)))
        lines += [" " * (ids + 2) + _marked(line, stems, terminal) for line in rest]
    if any(fact.is_stale(today) for fact in facts):
        lines += ["", terminal.paint("* may have changed", STALE)]
    return "\n".join(lines) + "\n"


def _matched(hit: Hit) -> frozenset[str]:
    """Return the stems to highlight: what was typed and what it was taken for."""
    return frozenset(stem(word) for match in hit.matches for word in words(f"{match.word} {match.found}"))


def _marked(line: str, stems: frozenset[str], terminal: Terminal) -> str:
    if not stems or not terminal.color:
        return line
    return " ".join(
        terminal.paint(word, MARK) if any(stem(w) in stems for w in words(word)) else word
        for word in line.split(" ")
    )


def topics(found: Sequence[Topic], terminal: Terminal) -> str:
    """Return the topics with their counts, as small bars too where people look on."""
    name_width = max(columns_of(topic.name) for topic in found)
    most = max(topic.count for topic in found)
    room = max(min(20, terminal.width - name_width - 45), 5) if terminal.drawn else 0
    bar = "\u2588" if terminal.unicode else "#"
    lines = []
    for topic in found:
        drawn = bar * max(1, round(topic.count / most * room)) if room else ""
        name = terminal.paint(padded(topic.name, name_width), ID)
        count = f"{topic.count:>4}  {terminal.paint(padded(drawn, room), TOPIC)}  "
        title = wrapped(topic.title, max(terminal.width - name_width - room - 8, 12))
        lines.append(f"{name}{count}{title[0]}")
        lines += [" " * (name_width + room + 8) + line for line in title[1:]]
    return "\n".join(lines) + "\n"


def later_editions(fact: Fact, readings: Sequence[Reading]) -> str | None:
    """Say how a later edition first differs and since when, or None where none does."""
    base = fact.value
    for reading in readings:
        value = reading.value
        if reading.edition > fact.as_of and value and base and _differs(value, base):
            shown = Value(value.number, base.unit, value.bound).text
            return f"{shown} since the edition of {in_words(reading.edition)}"
    return None


def _differs(value: Value, base: Value) -> bool:
    return (value.number, HEDGES[value.bound]) != (base.number, HEDGES[base.bound])


def edition_lines(source: Source, today: str, terminal: Terminal) -> list[str]:
    """Say what the facts are taken from and how old that is."""
    age = age_in_words(days_between(source.date, today))
    later = sum(1 for day in source.revisions if day > source.date)
    count = f"{later or 'no'} later edition{'' if later == 1 else 's'} known"
    work = f"{source.publisher}, {source.genre} {source.number}, {source.title}"
    text = f"Source: {work}, edition of {in_words(source.date)} ({age}; {count})."
    return wrapped(text, terminal.width)


def pairs(rows: Iterable[tuple[str, str]], terminal: Terminal) -> str:
    """Return names with their descriptions, aligned."""
    rows = list(rows)
    width = max(columns_of(name) for name, _ in rows)
    lines = []
    for name, text in rows:
        first, *rest = wrapped(text, max(terminal.width - width - 2, 20))
        lines.append(f"{terminal.paint(padded(name, width), ID)}  {first}")
        lines += [" " * (width + 2) + line for line in rest]
    return "\n".join(lines) + "\n"


def explanation(found: Sequence[Hit], terminal: Terminal) -> str:
    """Return, for each hit, which word of the query met what, how, and what it adds."""
    lines = []
    for hit in found:
        head = f"{terminal.paint(hit.fact.id, ID)}  {hit.score:g}  {hit.match}"
        lines += [head, *(f"  {line}" for line in wrapped(hit.fact.statement, terminal.width - 2))]
        for match in hit.matches:
            arrow = match.word if match.word == match.found else f"{match.word} -> {match.found}"
            lines.append(f"    {match.how:<8}  {arrow}  {match.weight:g}")
        if hit.parts:
            lines.append(f"    score     {', '.join(f'{name} {points:g}' for name, points in hit.parts)}")
        lines.append("")
    return "\n".join(lines)
