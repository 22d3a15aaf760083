"""The command `rebase`: the facts that stand in another edition as a pack of it, the rest as a list."""

from __future__ import annotations

import os

from ..comparison.judge import Judge
from ..comparison.rebasing import Rebased, rebased
from ..copies.drafting import record, record_text
from ..copies.front import TO_BE_DATED
from ..core.dates import in_words
from ..core.errors import ExitStatus, UsageError
from ..core.facts import EditionValue
from ..library import places
from ..packs.files import EDITIONS, TODO
from ..packs.writing import fact_lines, readings_lines, topic_text
from ..show.terminal import counted
from . import next_step
from .compare import BLIND, opened
from .context import Context, Outcome
from .copies import cautions
from .into import write_into

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..comparison.editions import Editions
    from ..comparison.rebasing import Left
    from ..core.facts import Fact, Source
    from ..core.table import Table
    from ..library.library import Library


_DECIDED = ("dropped", "gone")


def rebase_facts(
    context: Context, new: str, into: str = "", old: str | None = None, force: bool = False
) -> Outcome:
    """Write a pack of another edition: its source record, the facts that stand, what is left to do."""
    if not into.strip():
        raise UsageError("rebase needs --into DIR", "usjapan rebase --help")
    pair = opened(context, new, old, "rebase")
    editions, library = pair.editions, context.with_sources
    _refuse_undated(editions, new)
    _refuse_open(context, into, editions.new.front.date)
    facts = [fact for fact in library.facts_of() if fact.source == editions.source.id]
    tables = {table.name: table for table in library.tables if _stands(table, editions)}
    source = _with_tables(record(editions.new, editions.source, pair.text), editions, tables)
    judge = Judge(editions)
    compared = list(zip(facts, judge.compare(facts), strict=True))
    fresh = [address for address, _ in judge.new_sentences()]
    done = rebased(editions, compared, source, list(tables.values()), pair.text)
    source = source.but(unread=_undecided(done))
    files = {
        os.path.join("sources", f"{source.id}.yaml"): _record(library, editions.source, source, done),
        **_topics(library, source, done.facts, tables),
        TODO: _todo(editions, done, fresh),
    }
    paths = write_into(context, into, list(files.items()), force)
    status = ExitStatus.NOT_FOUND if done.left or fresh else ExitStatus.OK
    further = next_step.lines("to check the pack", *next_step.checks(context, into, new))
    notes = (*cautions(editions.new), *_notes(done, editions, into, len(fresh)), further)
    return Outcome(paths, status, notes)


def _refuse_undated(editions: Editions, name: str) -> None:
    day = editions.new.front.date
    name = "standard input" if name == "-" else name
    if not day:
        raise UsageError(f"{name} has no date, which tells editions apart", TO_BE_DATED)
    if day == editions.source.date:
        raise UsageError(
            f"{name} is the recorded edition itself, of {in_words(day)}", "name a copy of another one"
        )


def _refuse_open(context: Context, into: str, day: str) -> None:
    """Raise UsageError where the facts that are read would be written over by those that stand."""
    read = [*context.pack_paths, *(index.origin for index in context.with_sources.indexes)]
    if places.real_path(into) in map(places.real_path, read):
        remedy = f"name another folder, as {os.path.join(into, EDITIONS, day)} for an edition of it"
        raise UsageError(f"{into} is the pack that the facts are read from, nothing was written", remedy)


def _stands(table: Table, editions: Editions) -> bool:
    own = _cells(table, editions.source)
    return table.source == editions.source.id and bool(own) and editions.cells.issuperset(own)


def _cells(table: Table, source: Source) -> list[str]:
    """Return the addresses of a table's cells in its source."""
    ends = {f"{row}.{column}" for row, *_ in table.rows for column, _ in table.columns}
    return [cell for cell in source.cells if cell.partition(".")[2] in ends]


def _with_tables(source: Source, editions: Editions, tables: dict[str, Table]) -> Source:
    """Give a record the cells of the tables that stand, and their headings."""
    cells = [cell for table in tables.values() for cell in _cells(table, editions.source)]
    wanted = {cell.partition(".")[0] for cell in cells} - dict(source.sections).keys()
    headings = [(name, heading) for name, heading in editions.source.sections if name in wanted]
    return source.but(cells=(*source.cells, *cells), sections=(*source.sections, *headings))


def _record(library: Library, old: Source, new: Source, done: Rebased) -> str:
    """Return the new source record; how the facts' figures read in other editions goes with it."""
    days: dict[tuple[str, str], list[tuple[str, EditionValue]]] = {}
    for fact in done.facts:
        if fact.value:
            own = (
                [EditionValue(old.date, fact.value, old.url or old.label)] if fact.id not in done.anew else []
            )
            for reading in (*library.readings(fact.id), *own):
                if reading.edition != new.date:
                    days.setdefault((reading.edition, reading.read_at), []).append((fact.id, reading))
    return record_text(new) + "".join(f"{line}\n" for line in readings_lines(days))


def _undecided(done: Rebased) -> tuple[str, ...]:
    """Return the first addresses of the facts of which nobody has said yet what became of them."""
    left = (one for one in done.left if one.comparison.outcome not in _DECIDED)
    return tuple(sorted({one.fact.locators[0] for one in left if one.fact.locators}))


def _topics(
    library: Library, source: Source, facts: Sequence[Fact], tables: dict[str, Table]
) -> dict[str, str]:
    """Return the topic files by name; a table goes with the first topic that rests on it."""
    files, waiting = {}, dict(tables)
    for topic in library.topics:
        own = [fact for fact in facts if fact.topic == topic.name]
        used = {locator for fact in own for locator in fact.locators}
        here = {name: table for name, table in waiting.items() if used.intersection(_cells(table, source))}
        waiting = {name: table for name, table in waiting.items() if name not in here}
        if own:
            placed = {_cells(table, source)[0].partition(".")[0]: table for table in here.values()}
            files[f"{topic.name}.yaml"] = topic_text(topic, source, own, placed)
    return files


def _todo(editions: Editions, done: Rebased, fresh: Sequence[str]) -> str:
    """Return the list of what is left to do: comments only, so that the pack can be used meanwhile."""
    new, old = in_words(editions.new.front.date), in_words(editions.source.date)
    lines = [
        f"What is left to do to have the facts of {old} in the edition of {new}.",
        "Mend a fact that is named here, take its comment marks off and move it into its topic's file; its",
        "earlier reading goes under `editions` in the source record. `usjapan sentences` shows a sentence.",
        "`unread` in the source record has the old addresses of those of which nothing is known yet: take",
        "out the address of a fact that is no longer stated.",
    ]
    for left in done.left:
        lines += ["", *_left(left, editions.source)]
    lines += ["", "Links left out until the facts that they name are there:"] if done.unlinked else []
    lines += [f"  {id} -> {other}" for id, other in done.unlinked]
    lines += ["", "New sentences, on which no fact rests:"] if fresh else []
    lines += [f"  {address}" for address in fresh]
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)


def _left(left: Left, source: Source) -> Iterator[str]:
    """Yield what became of a fact, and the fact itself."""
    found = left.comparison
    figure = f", {found.figure}" if found.new and found.new != found.old else ""
    where = f", see {found.address}" if found.address else ""
    yield f"{left.fact.id}: {found.outcome}{figure}{where}"
    if found.reason:
        yield f"  {found.reason}"
    if left.reason:
        yield f"  it reads the same to `compare`, but: {left.reason}"
    if left.fact.value:
        reading = f"{{number: {left.fact.value.number}, bound: {left.fact.value.bound}}}"
        yield f"  its reading of {source.date}: {left.fact.id}: {reading}"
    yield from fact_lines(left.fact, source.date)


def _notes(done: Rebased, editions: Editions, into: str, fresh: int) -> tuple[str, ...]:
    new, old = editions.new.front.date, editions.source.date
    left, others = counted(len(done.left), "fact"), counted(fresh, "new sentence")
    stand = "stands" if len(done.facts) == 1 else "stand"
    notes = (
        f"{counted(len(done.facts), 'fact')} of {old} {stand} in the edition of {new}",
        f"left to do, in {os.path.join(into, TODO)}: {left}, {others}",
    )
    return (*notes, BLIND) if editions.is_blind else notes
