"""Cards, hits and short lists for a person's terminal, in a few ANSI styles of our own.

Rich would cost a lookup six interpreter starts; its tables are in `display`.
"""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.facts import HEDGES, OURS, Edition, EditionValue, Fact, Hit, Source, Topic, Value, conditioned
from ..core.record import Record
from ..core.words import stem, words
from .terminal import Terminal, columns_of, counted, cut, padded, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    _Row = tuple[Fact, Sequence[str], str]  # with the lines of its value, and its age

BOLD, DIM, ID, STALE, MARK = "1", "2", "36", "35", "1;4"  # yellow is faint on white
LABEL = 14  # columns of a card's labels
BESIDE = 20  # columns that a text needs to stand beside its label, else it stands below
WIDE, STATEMENT = 100, 28  # hits are a table on so wide a terminal, if statements get so much of it
SHORT_VALUE = 24  # columns of a value beside its statement
SHORTER = ((" trillion", "tn"), (" billion", "bn"), (" million", "m"), (" per year", "/yr"), (" people", ""))
PUNCTUATION = ".,;:!?()\"'\u201c\u201d\u2019"
NOW = "now"  # before what the newest edition says


class Card(Record):
    """What the full view of one fact shows beside the fact itself."""

    fact: Fact
    source: Source
    related: tuple[tuple[str, str], ...]
    later: str | None
    citation: str
    editions: int = 0  # in which its figure was read


def as_text(lines: Iterable[str]) -> str:
    """Return lines as one text."""
    return "".join(f"{line}\n" for line in lines)


def painted(text: str, terminal: Terminal, style: str = "") -> list[str]:
    """Break text at the terminal's width, each line in a style."""
    return [terminal.paint(line, style) for line in wrapped(text, terminal.width)]


def as_of(fact: Fact, today: str) -> str:
    """Say how old a fact is: `as of May 15, 2023; 3 years old; may have changed`."""
    age = age_in_words(fact.as_of, today)
    stale = "; may have changed" if fact.is_stale(today) else ""
    return f"as of {in_words(fact.as_of)}; {age}{stale}"


def where(fact: Fact, source: Source) -> str:
    """Say where in the source a fact stands: `Overview, paragraph 1, sentence 3 (p. 1)`."""
    locator = fact.locators[0]
    parts = locator.split(".")
    place = fact.section or parts[0]
    if len(parts) == 3 and parts[1].isdecimal():
        place += f", paragraph {parts[1]}"
        place += "" if locator in source.cells else f", sentence {parts[2]}"
    page = source.page(locator)
    return f"{place} ({'pp.' if '-' in page else 'p.'} {page})" if page else place


def card(shown: Card, terminal: Terminal, today: str) -> str:
    """Return the whole record of one fact."""
    fact = shown.fact
    lines = [*painted(fact.id, terminal, ID), "", *painted(fact.statement, terminal, BOLD), ""]
    for label, text, style in _details(shown, today):
        found = _labelled(label, text, style, terminal)
        lines += _with_link(found, shown.source, terminal) if label == "where" else found
    return "\n".join(lines) + "\n"


def _with_link(lines: Sequence[str], source: Source, terminal: Terminal) -> list[str]:
    """Put the address of a work behind its name, where the name is on one line."""
    if not source.url or not source.label:
        return list(lines)
    return [line.replace(source.label, terminal.linked(source.label, source.url), 1) for line in lines]


def _details(shown: Card, today: str) -> Iterator[tuple[str, str, str]]:
    fact, source = shown.fact, shown.source
    if fact.value:
        scope = f" ({fact.value.scope})" if fact.value.scope else ""
        yield "value", fact.value_text + scope, BOLD
    if fact.date:
        yield "when", in_words(fact.date), ""
    yield "as of", as_of(fact, today).removeprefix("as of "), STALE if fact.is_stale(today) else ""
    if fact.latest:
        style = "" if fact.reads_on else BOLD
        yield "now", f"{fact.now(whole=True)} ({in_words(fact.latest.edition)})", style
    if shown.later:
        yield "later editions", shown.later, ""
    if fact.attribution:
        yield "according to", fact.attribution, ""
    yield "kind", f"{fact.kind}, {OURS}: {fact.formula}" if fact.formula else fact.kind, ""
    yield "where", ", ".join(filter(None, (source.label, where(fact, source)))), ""
    yield "cite", shown.citation, ""
    yield from _listed("look-alikes", fact.see_also)
    yield from _listed("related", shown.related)
    if shown.editions:
        yield "history", f"in {counted(shown.editions, 'other edition')}: usjapan history {fact.id}", ""


def _listed(label: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Give a label to the first of some ids with a text each, the others go below it."""
    for number, (id, text) in enumerate(pairs):
        yield "" if number else label, f"{id}: {text}", ""


def _labelled(label: str, text: str, style: str, terminal: Terminal) -> list[str]:
    """Return a label with its text; an id that the text begins with looks like one."""
    lines = beside(label, text, LABEL, terminal, DIM, style)
    id = text.partition(": ")[0]
    if style or " " in id or id == text:
        return lines
    return [line.replace(id, terminal.paint(id, ID), 1) for line in lines]


def beside(
    label: str, text: str, width: int, terminal: Terminal, label_style: str = ID, style: str = ""
) -> list[str]:
    """Return a label with its text beside it, or, where that has no room, indented below it."""
    room = terminal.width - width - 2
    if room < BESIDE:
        labels = wrapped(label, terminal.width) if label else []
        body = wrapped(text, terminal.width - 2)
        return [
            *(terminal.paint(line, label_style) for line in labels),
            *(f"  {terminal.paint(line, style)}" for line in body),
        ]
    first, *rest = [terminal.paint(line, style) for line in wrapped(text, room)]
    head = terminal.paint(padded(label, width), label_style)
    return [f"{head}  {first}", *(" " * (width + 2) + line for line in rest)]


def facts(found: Sequence[Fact], terminal: Terminal, today: str) -> str:
    """Return facts as one calm table, or as a list where the terminal is too narrow for it."""
    if not found:
        return ""
    dates, footer = _dates(found, today)
    values = [
        wrapped(conditioned(short_value(fact.value, SHORT_VALUE), fact.condition), SHORT_VALUE)
        if fact.value
        else []
        for fact in found
    ]
    rows = list(zip(found, values, dates, strict=True))
    widths = (
        max(columns_of(fact.id) for fact in found),
        max((columns_of(line) for value in values for line in value), default=0),
        max(map(columns_of, dates)),
    )
    room = terminal.width - sum(widths) - 2 * sum(map(bool, widths))
    is_table = terminal.width >= WIDE and room >= STATEMENT
    lines = _table(rows, widths, room, terminal) if is_table else _list(rows, terminal)
    footer = "; ".join(filter(None, (footer, _newest(found))))
    lines += painted(footer, terminal, DIM) if footer else []
    return "\n".join(lines).rstrip() + "\n"


def stated(fact: Fact) -> str:
    """Return a statement, and behind it that its figure is derived, if it is."""
    return f"{fact.statement} ({OURS})" if fact.formula else fact.statement


def short_value(value: Value, width: int) -> str:
    """Return a value in words, or, where that is too wide, with signs and short units: `~$2bn/yr`."""
    text = value.text
    if columns_of(text) <= width or value.bound == "rank":
        return text
    text = text.removeprefix(HEDGES[value.bound])
    for long, short in SHORTER:
        text = text.replace(long, short)
    return {"about": "~", "over": ">", "under": "<"}.get(value.bound, "") + text


def _table(rows: Sequence[_Row], widths: tuple[int, ...], room: int, terminal: Terminal) -> list[str]:
    """Return facts below each other in columns; those that are empty in all are left out."""
    ids, numbers, _ = widths
    gap = "  " if numbers else ""
    dated = "as of" if any(len(date) > 1 for *_, date in rows) else ""
    head = (
        f"{padded('id', ids)}  {padded('statement', room)}  {padded('value'[:numbers], numbers)}{gap}{dated}"
    )
    lines = [terminal.paint(head.rstrip(), DIM)]
    for fact, value, date in rows:
        style, now = _now(fact)
        said = [(line, "") for line in wrapped(stated(fact), room)]
        said += [(line, style) for line in (wrapped(now, room) if now else ())]
        for at in range(max(len(said), len(value))):
            id = terminal.paint(padded(fact.id, ids), ID) if not at else " " * ids
            line, style = said[at] if at < len(said) else ("", "")
            statement = terminal.paint(line, style) + " " * (room - columns_of(line))
            end = terminal.paint(date, DIM) if not at else ""
            lines.append(f"{id}  {statement}  {padded(_line(value, at), numbers)}{gap}{end}".rstrip())
    return [*lines, ""]


def _line(lines: Sequence[str], at: int) -> str:
    return lines[at] if at < len(lines) else ""


def _list(rows: Sequence[_Row], terminal: Terminal) -> list[str]:
    """Return facts one after the other: the id, its value if it has one, and below them the statement."""
    lines = []
    for fact, _, date in rows:
        parts = [(fact.id, ID), (date, DIM), (fact.value_text, "")]
        parts = [part for part in parts if part[0]]
        if sum(columns_of(text) + 2 for text, _ in parts) - 2 <= terminal.width:
            lines.append("  ".join(terminal.paint(*part) for part in parts))
        else:
            lines += painted(fact.id, terminal, ID)
            is_marked = date and columns_of(f"{fact.id}  {date}") <= terminal.width
            lines[-1] += f"  {terminal.paint(date, DIM)}" if is_marked else ""
            for text, style in parts[2 if is_marked else 1 :]:
                lines += [f"  {terminal.paint(line, style)}" for line in wrapped(text, terminal.width - 2)]
        lines += [f"  {line}" for line in wrapped(stated(fact), terminal.width - 2)]
        style, now = _now(fact)
        below = wrapped(now, terminal.width - 2) if now else []
        lines += [*(f"  {terminal.paint(line, style)}" for line in below), ""]
    return lines


def _now(fact: Fact) -> tuple[str, str]:
    """Return how the newest edition reads where that is not the same, behind its style; else nothing."""
    if fact.reads_on:
        return "", ""
    is_said = fact.latest is not None and fact.latest.outcome == "changed"
    return BOLD if is_said else DIM, f"{NOW}: {fact.now()}"


def _dates(found: Sequence[Fact], today: str) -> tuple[list[str], str]:
    """Return what each fact's age has for itself, and what is said once below: a day that all share.

    Where the facts are of several sources, each names its own.
    """
    is_mixed = len({fact.source for fact in found}) > 1
    marks = [
        ("*" if fact.is_stale(today) else "") + (f" ({fact.source})" if is_mixed else "") for fact in found
    ]
    may = "* may have changed" if any(fact.is_stale(today) for fact in found) else ""
    days = {fact.as_of: age_in_words(fact.as_of, today) for fact in found}
    if len(days) == 1:
        day, age = next(iter(days.items()))
        return marks, "; ".join(filter(None, (f"as of {in_words(day)}", age, may)))
    return [f"{f.as_of}; {days[f.as_of]}{mark}" for f, mark in zip(found, marks, strict=True)], may


def _newest(facts: Sequence[Fact]) -> str:
    """Say of which edition `now` is, and what is said without it."""
    days = sorted({fact.latest.edition for fact in facts if fact.latest})
    if not days:
        return ""
    day = in_words(days[-1])
    kept = [fact.reads_on for fact in facts]
    if all(kept):
        return f"the same in the edition of {day}"
    return f"now: edition of {day}" + (", where the others read the same" if any(kept) else "")


def highlighted(line: str, stems: frozenset[str], terminal: Terminal) -> str:
    """Return a line with the matched words highlighted; a figure may be two: `$188 billion`."""
    if not stems or not terminal.color:
        return line
    parts, shown = line.split(" "), []
    is_second = False
    for part, after in zip(parts, [*parts[1:], ""], strict=True):
        is_met = is_second or _is_met(part, stems)
        is_figure = part[-1:].isdigit() and not is_met and not _is_met(after, stems)
        is_second = is_figure and _is_met(f"{part} {after}", stems)
        shown.append(_lit(part, terminal) if is_met or is_second else part)
    return " ".join(shown)


def _is_met(text: str, stems: frozenset[str]) -> bool:
    return any(stem(word) in stems for word in words(text))


def _lit(word: str, terminal: Terminal) -> str:
    """Highlight a word without the punctuation around it; a full stop belongs to `U.S.`."""
    core = word.strip(PUNCTUATION) or word
    before, _, after = word.partition(core)
    if "." in core and after.startswith("."):
        core, after = f"{core}.", after[1:]
    return before + terminal.paint(core, MARK) + after


def topic_names(found: Sequence[Topic], terminal: Terminal) -> list[str]:
    """Return the topics in a few lines: each name with the number of its facts."""
    named = ", ".join(f"{topic.name}\u00a0{topic.count}" for topic in found)  # on one line with its number
    return [line.replace("\u00a0", " ") for line in wrapped(f"Topics: {named}", terminal.width)]


def topics(found: Sequence[Topic], terminal: Terminal) -> str:
    """Return the topics with their titles and the number of their facts."""
    names = max(5, *(columns_of(topic.name) for topic in found)) + 2
    room = terminal.width - names - len("facts") - 2
    if room < BESIDE:
        lines = [
            line for t in found for line in (*painted(t.name, terminal, ID), *painted(_sized(t), terminal))
        ]
        return as_text(lines)
    lines = [terminal.paint(f"{padded('topic', names)}facts  title", DIM)]
    for topic in found:
        first, *rest = wrapped(topic.title, room)
        lines.append(f"{terminal.paint(padded(topic.name, names), ID)}{topic.count:>5}  {first}")
        lines += [" " * (names + 7) + line for line in rest]
    return as_text(lines)


def _sized(topic: Topic) -> str:
    return f"{topic.title} ({counted(topic.count, 'fact')})"


def later_editions(fact: Fact, readings: Sequence[EditionValue]) -> str | None:
    """Say how a later edition first differs and since when, or None where none before the newest does.

    What the newest says is said apart.
    """
    base, newest = fact.value, fact.latest.edition if fact.latest else "9999"
    for reading in readings:
        value = reading.value
        if fact.as_of < reading.edition < newest and value and base and value.differs(base):
            shown = Value(value.number, base.unit, value.bound).text
            doubt = f" ({reading.note})" if reading.note else ""
            return f"{shown} since the edition of {in_words(reading.edition)}{doubt}"
    return None


def edition_lines(
    source: Source, today: str, terminal: Terminal, editions: Sequence[Edition] = ()
) -> list[str]:
    """Say what the facts are taken from, how old that is, and which other editions are held."""
    age = age_in_words(source.date, today)
    later = sum(1 for day in source.revisions if day > source.date)
    count = f"{later or 'no'} later edition{'' if later == 1 else 's'} known"
    work = ", ".join(filter(None, (source.publisher, source.label, source.title)))
    text = f"Source: {work}, edition of {in_words(source.date)} ({age}; {count})."
    others = [e for e in editions if (e.source == source.id) and e.date != source.date]
    held = "".join(f" --edition {e.date} has {e.facts} facts of {in_words(e.date)}." for e in others)
    return wrapped(text + held, terminal.width)


def addressed(label: str, url: str, width: int, terminal: Terminal) -> list[str]:
    """Return a label with an address: a link behind its host, or whole and never cut, to be copied."""
    head = terminal.paint(padded(label, width), DIM)
    host = url.partition("://")[2].partition("/")[0].removeprefix("www.")
    if terminal.links and host:
        is_beside = width + 2 + columns_of(host) <= terminal.width
        link = terminal.linked(cut(host, terminal.width, "..."), url)
        return [f"{head}  {link}"] if is_beside else [head, link]
    if width + 2 + columns_of(url) <= terminal.width:
        return [f"{head}  {url}"]
    return [head.rstrip(), url]


def pairs(rows: Iterable[tuple[str, str]], terminal: Terminal, style: str = ID) -> str:
    """Return names with their descriptions, aligned."""
    rows = list(rows)
    width = max((columns_of(name) for name, _ in rows), default=0)
    return "".join(f"{line}\n" for name, text in rows for line in beside(name, text, width, terminal, style))


def explanation(found: Sequence[Hit], terminal: Terminal) -> str:
    """Return, for each hit, which word of the query met what, how, and what it adds."""
    lines = []
    for hit in found:
        score = f"score {hit.score:g}, by {hit.match}"
        lines += beside(hit.fact.id, score, columns_of(hit.fact.id), terminal)
        lines += [f"  {line}" for line in wrapped(hit.fact.statement, terminal.width - 2)]
        for match in hit.matches:
            arrow = match.word if match.word == match.found else f"{match.word} -> {match.found}"
            lines += beside(f"    {match.how:<8}", f"{arrow}, weight {match.weight:g}", 12, terminal, "")
        if hit.parts:
            parts = ", ".join(f"{name} {points:g}" for name, points in hit.parts)
            lines += beside("    sum of", parts, 12, terminal, "")
        lines.append("")
    return "\n".join(lines)
