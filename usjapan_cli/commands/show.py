"""`show`: the whole record of facts that are named."""

from __future__ import annotations

from ..core.errors import ExitStatus, Refused, UsageError, quoted
from ..core.facts import Fact
from ..show.formats import Listing, facts_listing, field_text
from .context import Context, Outcome, unknown
from .lookup import SUGGESTED, fresh, read_now, statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_ASKED = 20_000  # ids at once: they take a second and 150 MB


def show(
    context: Context,
    ids: Sequence[str],
    field: str | None = None,
    approx: bool = False,
    max_age: str | None = None,
    copy: bool = False,
) -> Outcome:
    """Show the whole record of some facts, or one field of it bare."""
    facts, notes, status = resolve(context, ids, "show")
    facts, refused = fresh(context, facts, max_age)
    status = ExitStatus.REFUSED if refused else status
    listing = facts_listing(facts, context.today)
    if field is not None:
        text, hedged = _bare(listing, field, approx)
        if hedged and not text and not notes and not refused:
            raise Refused("\nusjapan: ".join(hedged))  # an error, which --quiet leaves
        status = ExitStatus.REFUSED if hedged else status
        outcome = Outcome(text, status, (*notes, *read_now(context, facts), *refused, *hedged))
    else:
        notes += read_now(context, facts)
        notes += refused
        outcome = context.present(
            listing, lambda: _cards(context, facts), status, tuple(notes), approximately=approx
        )
    if not copy or not facts:
        return outcome
    outcome = outcome.held()
    if not outcome.text:
        return outcome
    return outcome.with_copied(outcome.text.removesuffix("\n") if outcome.data else statements(facts))


def resolve(context: Context, ids: Sequence[str], command: str) -> tuple[list[Fact], list[str], int]:
    """Look up the ids that a command is given (`-` reads them from stdin).

    Returns facts, notes on the others, the status.
    """
    asked: list[str] = []
    for id in ids:
        asked += _listed(context.streams.read_stdin()) if id == "-" else [id]
    if len(asked) > MOST_ASKED:
        raise UsageError(f"{len(asked):,} ids, more than {MOST_ASKED:,}", "ask for fewer at once")
    if not asked and "-" in ids:
        raise UsageError("standard input holds no id", "one a line, or several apart by spaces")
    if not asked:
        raise UsageError("no id was given", "name one, or - to read them from standard input")
    facts, notes, status = [], [], ExitStatus.OK
    for id in asked:
        mark = age = ""
        if id.startswith("@"):
            from .recent import recalled  # a file in the cache: only where one asks for it

            mark = id
            id, age = recalled(context, id)
        fact = context.library.find(id)
        if fact is None:
            fact = context.library.renamed(id)
            if fact:
                notes.append(f"{id} is now {fact.id}")
        if fact is None and context.streams.is_terminal:
            fact = _by_key(context, id)
            if fact:
                notes.append(f"{id} is {fact.id}")
        if fact is None:
            notes.append(_missing(context, id, len(notes) < SUGGESTED))
            status = ExitStatus.NOT_FOUND
        else:
            facts.append(fact)
            if mark:  # another search may have been meant
                notes.append(f"{mark} of the last search on a terminal, {age}: {fact.id}: {fact.statement}")
    if not facts:
        notes += context.search_for(command, *ids)
    return facts, notes, status


def _missing(context: Context, id: str, looks_further: bool) -> str:
    """Say that there is no such fact; to look further, for another edition or what was meant, takes time."""
    if id in [topic.name for topic in context.library.topics]:
        return f"{id} is a topic: {context.command('list', id)}"
    if not looks_further:
        return unknown(context, "fact", id, ())
    from . import unstated  # only where something was not found

    return unstated.fact(context, id, list(context.library.ids()))


def _listed(content: bytes) -> list[str]:
    """Read ids from text: blank lines, byte-order marks and comments behind `#` are passed over."""
    is_utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")  # as PowerShell writes it
    text = content.decode("utf-16" if is_utf16 else "utf-8", errors="replace").replace("\ufeff", "")
    return [id for line in text.splitlines() for id in line.partition("#")[0].split()]


def _by_key(context: Context, key: str) -> Fact | None:
    """Return the fact whose id has this key behind its topic, if there is only one."""
    named = [id for id in context.library.ids() if id.partition(".")[2] == key]
    return context.library.find(named[0]) if len(named) == 1 else None


def _bare(listing: Listing, field: str, approx: bool) -> tuple[str, list[str]]:
    """Return one field of each fact, a line each, and notes on those that are refused."""
    if field not in listing.fields:
        raise UsageError(f"unknown field {quoted(field)}", f"known fields: {', '.join(listing.fields)}")
    text, refused, hint = "", [], ""
    for row in listing.rows:
        try:
            text += field_text(row, field, approx) + "\n"
        except Refused as error:
            refused.append(f"{row['id']}: {error.message}")
            hint = "".join(f"\n  {note}" for note in error.notes)
    return text, [*refused[:-1], *(note + hint for note in refused[-1:])]


def _cards(context: Context, facts: Sequence[Fact]) -> str:
    from . import card  # the engine and the citations: only a person's card shows them

    return "\n".join(card.card(context, fact) for fact in facts)
