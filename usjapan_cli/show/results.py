"""The screen of a search: the best fact as a block, the others one line each, what to type next."""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.facts import OURS, Fact, Hit, Source
from ..core.record import Record
from ..core.words import stem, words
from .painting import BOLD, DIM, ID, SHORT_VALUE, STALE_MARK, as_text, highlighted, painted, short_value
from .terminal import Terminal, columns_of, counted, cut, hanging, padded, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

EDGES = "\u258c|"  # before a block's lines, with and without Unicode
WEIGHTY = 0.5  # of the weightiest matched word: lighter ones (`Japan`) are not marked
LEAST_STATEMENT = 16  # columns of a statement that say enough of it to stand beside its id
LEAST_WORDS = 8  # columns of one that say nothing: what differs says more alone


_NOW = {"changed": " (now otherwise)", "dropped": " (no longer stated)", "unread": ""}


class Results(Record):
    """What a search's screen shows: `hits`, best first, of `total`; the best one's source and latest reading.

    `cite` is the command that cites that one, `told` is said above (a query put right), `now` is what the
    report says of the best fact today.
    """

    hits: Sequence[Hit]
    total: int
    source: Source
    cite: str
    told: tuple[str, ...] = ()
    now: str | None = None
    first: bool = False  # the block alone
    whole: bool = False  # all hits, whether they fit the screen or not


def results(shown: Results, terminal: Terminal, today: str) -> str:
    """Return the whole screen, no more lines than the terminal has above its prompt."""
    best, *others = shown.hits
    told = [line for text in shown.told for line in painted(text, terminal, DIM)]
    lines = [*told, *block(best, shown, terminal, today)]
    if shown.first:
        return as_text(lines)
    rows = _rows(others, best.fact, terminal, today)
    is_endless = shown.whole or not terminal.rows
    cite = hanging(f"cite: {shown.cite}", terminal.width)
    further = sum((columns_of(line) - 1) // terminal.width for line in cite)  # rows of what is not broken
    room = terminal.rows - 1 - len(lines) - further  # the prompt has a line of its own
    footer = [terminal.paint(line, DIM) for line in cite]
    for count in range(len(rows), -1, -1):
        ending = [*_others(rows[:count]), *_ending(shown, count, rows[:count], terminal), *footer]
        if is_endless or len(ending) <= room:
            break
    return as_text([*lines, *ending])


def block(hit: Hit, shown: Results, terminal: Terminal, today: str) -> list[str]:
    """Return the best fact: statement, value, source and age, what the report says now, id."""
    fact = hit.fact
    edge = terminal.paint(EDGES[not terminal.unicode], ID)
    parts = []
    if fact.value:
        scope = f" ({fact.value.scope})" if fact.value.scope else ""
        parts.append((fact.value_text + scope, ""))
    parts.append((_origin(fact, shown.source, today), DIM))
    if shown.now:
        parts.append((shown.now, ""))
    parts.append((fact.id, ID))
    room, stems = terminal.width - 2, weighty_stems(hit)
    lines = [_bold(highlighted(line, stems, terminal), terminal) for line in wrapped(fact.statement, room)]
    lines += [terminal.paint(line, style) for text, style in parts for line in wrapped(text, room)]
    return [f"{edge} {line}" for line in lines]


def _bold(line: str, terminal: Terminal) -> str:
    """Paint a line bold that has styles of its own: behind each of them it is bold again."""
    return terminal.paint(line.replace("\x1b[0m", f"\x1b[0;{BOLD}m"), BOLD)


def _origin(fact: Fact, source: Source, today: str) -> str:
    """Name a fact's source, its day and age: `Report R1, May 15, 2023, "Overview"; 3 years old`."""
    work = source.label or source.title
    section = f', "{fact.section}"' if fact.section else ""
    age = age_in_words(fact.as_of, today)
    stale = "; may have changed" if fact.is_stale(today) else ""
    ours = f"{OURS} from " if fact.formula else ""
    return f"{ours}{work}, {in_words(fact.as_of)}{section}; {age}{stale}"


def _rows(others: Sequence[Hit], best: Fact, terminal: Terminal, today: str) -> list[str]:
    """Return each fact on one line: its id, as much of its statement as has room, what differs."""
    marks = [_differing(hit.fact, best, today) for hit in others]
    least = max([LEAST_STATEMENT, *map(columns_of, marks)])
    ids = min(max((columns_of(hit.fact.id) for hit in others), default=0), terminal.width - 2 - least)
    return [_row(hit, ids, mark, terminal) for hit, mark in zip(others, marks, strict=True)]


def _row(hit: Hit, ids: int, mark: str, terminal: Terminal) -> str:
    dots = "\u2026" if terminal.unicode else "..."
    id = terminal.paint(padded(cut(hit.fact.id, ids, dots), ids), ID)
    room = terminal.width - ids - 2 - columns_of(mark)
    if room < LEAST_WORDS:
        return f"{id}  {terminal.paint(mark.strip(), DIM)}"
    statement = highlighted(cut(hit.fact.statement, room, dots), weighty_stems(hit), terminal)
    return f"{id}  {statement}{terminal.paint(mark, DIM)}"


def _differing(fact: Fact, best: Fact, today: str) -> str:
    """Return what a fact's age has that the best one's has not: another day, that it may have changed.

    Where the newest edition says otherwise, that stands there instead.
    """
    if fact.latest and not fact.reads_on:
        value = fact.latest.value if fact.latest.outcome == "changed" else None
        figure = short_value(value, SHORT_VALUE) if value else ""
        is_short = 0 < columns_of(figure) <= SHORT_VALUE
        return f" (now {figure})" if is_short else _NOW[fact.latest.outcome]
    day = f" ({fact.as_of})" if fact.as_of != best.as_of else ""
    stale = STALE_MARK if fact.is_stale(today) and not best.is_stale(today) else ""
    return day + stale


def weighty_stems(hit: Hit) -> frozenset[str]:
    """Return the stems worth highlighting: of the words that say something, typed or taken for it."""
    most = max((match.weight for match in hit.matches), default=0)
    telling = [match for match in hit.matches if match.weight >= WEIGHTY * most]
    return frozenset(stem(word) for match in telling for word in words(f"{match.word} {match.found}"))


def _others(rows: Sequence[str]) -> list[str]:
    return ["", *rows] if rows else []


def _ending(shown: Results, count: int, rows: Sequence[str], terminal: Terminal) -> list[str]:
    """Say how many facts there are, and how to see all."""
    number = count + 1
    said = counted(number, "fact") if number >= shown.total else f"{number} of {shown.total} facts"
    if any(row.endswith(terminal.paint(STALE_MARK, DIM)) for row in rows):
        said += f"; {STALE_MARK} may have changed"
    more = f"; more: --limit {shown.total}" if number < shown.total else ""
    return ["", *painted(said + more, terminal, DIM)]
