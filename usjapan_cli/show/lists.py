"""Facts and topics below each other for a person's terminal."""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.facts import OURS, Edition, Fact, Hit, Source, Topic, conditioned
from .painting import BESIDE, BOLD, DIM, ID, SHORT_VALUE, STALE_MARK, as_text, beside, painted, short_value
from .terminal import Terminal, columns_of, counted, padded, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    _Row = tuple[Fact, Sequence[str], str]  # with the lines of its value, and its age

WIDE, STATEMENT = 100, 28  # hits are a table on so wide a terminal, if statements get so much of it
NOW = "now"  # before what the newest edition says


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
    days = max(map(columns_of, dates))
    widths = (
        max(columns_of(fact.id) for fact in found),
        max((columns_of(line) for value in values for line in value), default=0),
        days if days > len(STALE_MARK) else 0,  # a mark alone stands behind the statement
    )
    rows = list(zip(found, values, dates, strict=True))
    room = terminal.width - sum(widths) - 2 * sum(map(bool, widths))
    is_table = terminal.width >= WIDE and room >= STATEMENT
    lines = _table(rows, widths, room, terminal) if is_table else _list(rows, terminal)
    footer = "; ".join(filter(None, (footer, _newest(found))))
    lines += painted(footer, terminal, DIM) if footer else []
    return "\n".join(lines).rstrip() + "\n"


def stated(fact: Fact) -> str:
    """Return a statement, and behind it that its figure is derived, if it is."""
    return f"{fact.statement} ({OURS})" if fact.formula else fact.statement


def _table(rows: Sequence[_Row], widths: tuple[int, ...], room: int, terminal: Terminal) -> list[str]:
    """Return facts below each other in columns; those that are empty in all are left out."""
    ids, numbers, days = widths
    gap = "  " if numbers else ""
    dated = "as of" if days else ""
    head = (
        f"{padded('id', ids)}  {padded('statement', room)}  {padded('value'[:numbers], numbers)}{gap}{dated}"
    )
    lines = [terminal.paint(head.rstrip(), DIM)]
    for fact, value, date in rows:
        style, now = _now(fact)
        said = [(line, "") for line in wrapped(stated(fact) + ("" if dated else date), room)]
        said += [(line, style) for line in (wrapped(now, room) if now else ())]
        for at in range(max(len(said), len(value))):
            id = terminal.paint(padded(fact.id, ids), ID) if not at else " " * ids
            line, style = said[at] if at < len(said) else ("", "")
            statement = terminal.paint(line, style) + " " * (room - columns_of(line))
            end = terminal.paint(date, DIM) if dated and not at else ""
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
        (STALE_MARK if fact.is_stale(today) else "") + (f" ({fact.source})" if is_mixed else "")
        for fact in found
    ]
    may = f"{STALE_MARK} may have changed" if any(fact.is_stale(today) for fact in found) else ""
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
