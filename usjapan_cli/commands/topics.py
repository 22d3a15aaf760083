"""The orientation, `topics` and `list`: what there is."""

from __future__ import annotations

from .. import __version__
from ..core.dates import age_in_words
from ..core.errors import ExitStatus
from ..core.facts import Fact
from ..show.formats import Listing, facts_listing
from ..show.terminal import counted, wrapped
from .context import Context, Outcome, unknown
from .lookup import filters_of, fresh, read_now, statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..show.formats import Row

EXAMPLE = "alliance.us-troops"
ASKED = "how many US troops are in Japan?"


def orientation(context: Context, version: bool = False) -> Outcome:
    """Say what this is, how old it is, what topics there are, one fact, and three examples."""
    if version:
        return _version(context)
    from ..show import lists

    library, terminal = context.library, context.terminal
    shipped = library.find(EXAMPLE)
    known = EXAMPLE if shipped else next(library.ids(), "ID")
    fact = shipped or library.find(known)
    question = ASKED if shipped else known.partition(".")[2].replace("-", " ")
    width = terminal.width
    lines = [
        *wrapped("usjapan: cited facts about U.S.-Japan relations, found in a blink.", width),
        "",
        *lists.edition_lines(library.first_source(), context.today, terminal, library.editions),
        "",
        *lists.topic_names(library.topics, terminal),
        "",
        *(lists.facts([fact], terminal, context.today).splitlines() if fact else ()),
        "",
        "Try:",
        f"  {context.command('search', question)}",
        f"  {context.command('show', known)}",
        f"  {context.command('cite', known, '--copy')}",
        f"  {context.command('topics')}",
        "",
        "More: usjapan --help",
    ]
    return Outcome("\n".join(lines) + "\n", data=False)


def _version(context: Context) -> Outcome:
    """Name the program's version, the data edition and the source's date."""
    source = context.library.first_source()
    age = age_in_words(source.date, context.today)
    lines = [f"usjapan {__version__}", f"facts: {source.label}, edition of {source.date} ({age})"]
    if context.streams.is_terminal:
        lines = [part for line in lines for part in wrapped(line, context.terminal.width)]
    return Outcome("\n".join(lines) + "\n")


def topics(context: Context, topic: str | None = None) -> Outcome:
    """List the topics: name, title, number of facts; or the facts of one."""
    if topic is not None:
        return list_facts(context, [topic])
    found = context.library.topics
    rows: tuple[Row, ...] = tuple(
        {"name": t.name, "title": t.title, "facts": t.count, "source": t.source} for t in found
    )
    listing = Listing("topics", rows, ("name", "title", "facts", "source"), ("name", "title", "facts"))

    def view() -> str:
        from ..show import lists

        return lists.topics(found, context.terminal)

    return context.present(listing, view)


def list_facts(
    context: Context,
    topics: Sequence[str] = (),
    limit: int | None = None,
    max_age: str | None = None,
    copy: bool = False,
    **asked: Any,
) -> Outcome:
    """List facts, all or of some topics, filtered by what else is `asked` of them."""
    filters = filters_of(asked)
    if context.format == "ids" and not (topics or filters or limit or max_age or copy):  # the quickest way
        return Outcome("".join(f"{id}\n" for id in context.library.ids()))
    wrong = filters.wrong(context) if filters else ""
    known = {topic.name: topic for topic in context.library.topics}
    missing = [name for name in topics if name not in known]
    names = [name for name in topics if name in known]
    found = context.library.facts_of(names) if not wrong and (names or not missing) else ()
    facts = [fact for fact in found if not filters or filters.fit(fact, context.today)]
    notes = [wrong] if wrong else [unknown(context, "topic", name, known) for name in missing]
    if not facts and not notes:
        notes.append("no fact fits these filters")
    if missing[:1] == list(topics[:1]) != []:
        notes += context.search_for("list", *topics)
    status = ExitStatus.NOT_FOUND if missing or not facts else ExitStatus.OK
    return _facts(context, facts, limit, status, notes, max_age, copy)


def _facts(
    context: Context,
    facts: Sequence[Fact],
    limit: int | None,
    status: int,
    notes: list[str],
    max_age: str | None,
    copy: bool,
) -> Outcome:
    """Present facts, at most `limit`, less those older than `max_age`."""
    kept, refused = fresh(context, facts[:limit], max_age)
    listing = facts_listing(kept, context.today)
    if context.on_screen and kept:
        notes = [*notes, _next(context, len(kept), len(facts), kept[0])]
    status = ExitStatus.REFUSED if refused else status
    notes += read_now(context, kept, first_answers=False)
    outcome = context.present(listing, lambda: _view(context, kept), status, (*notes, *refused))
    return outcome.with_copied(statements(kept) if copy and kept else None)


def _view(context: Context, facts: Sequence[Fact]) -> str:
    from ..show import lists  # only for people

    return lists.facts(facts, context.terminal, context.today)


def _next(context: Context, shown: int, total: int, first: Fact) -> str:
    """Say below facts how many of those that fit they are, and what to type next."""
    of = f"{shown} of " if shown < total else ""
    return f"{of}{counted(total, 'fact')}; the whole record:\n  {context.command('show', first.id)}"
