"""The command `changes`: what the newest edition says otherwise, no longer, or for the first time."""

from __future__ import annotations

from ..core.dates import in_words, is_day
from ..core.errors import ExitStatus, UsageError, quoted
from ..core.facts import Fact
from ..library.editions import LATEST
from ..library.library import Library
from ..show.formats import Listing, Row
from ..show.terminal import hanging
from .context import Context, Outcome, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CHANGES = ("changed", "dropped", "new")
_FIELDS = ("topic", "id", "outcome", "then", "now", "then_value", "now_value")
_PLAIN = ("id", "outcome", "then", "now")
_WORDS = {
    "same": "read the same", "changed": "read otherwise", "dropped": "no longer stated", "new": "new",
    "unread": "not known",
}  # fmt: skip
_MISSING = {"changed": "", "dropped": "(no longer stated)", "new": "(not yet stated)"}


def changes(context: Context, topic: str | None = None, since: str | None = None) -> Outcome:
    """Compare the facts of an edition with those of the newest: what changed, was dropped, is new."""
    then, now = _two(context, since)
    days = then.first_source().date, now.first_source().date
    head: Row = {"then": days[0], "now": days[1], "counts": {}}
    known = list(dict.fromkeys(t.name for library in (then, now) for t in library.topics))
    if topic is not None and topic not in known:
        return _none(context, head, unknown(context, "topic", topic, known))
    if days[0] == days[1]:
        return _none(context, head, f"no edition is held that is newer than {in_words(days[0])}")
    names = [topic] if topic else known
    rows = tuple(row for name in names for row in _topic_rows(name, then, now))
    head["counts"] = _counts(rows, then, names)
    listing = Listing("changes", rows, _FIELDS, _PLAIN, tuple(head.items()))
    note = _summary(head)
    if not rows:
        return context.present(listing, str, ExitStatus.NOT_FOUND, (note,))
    narrowed = [
        word for option, said in (("--topic", topic), ("--since", since)) if said for word in (option, said)
    ]
    titles = {t.name: t.title for library in (now, then) for t in library.topics}
    notes = () if context.format in ("cards", "table") else (note,)
    return context.present(listing, lambda: _picture(context, head, rows, titles, narrowed), notes=notes)


def _two(context: Context, since: str | None) -> tuple[Library, Library]:
    """Return the facts of an edition (the one of `since`, else the one that is open) and the newest ones.

    Where the newest are open already, they are compared with the packs as they are.
    """
    if since is not None:
        return context.in_edition(_held(context, since)), context.in_edition(LATEST)
    latest = context.latest
    return (context.library, latest) if latest else (context.in_edition(None), context.library)


def _none(context: Context, head: Row, note: str) -> Outcome:
    listing = Listing("changes", (), _FIELDS, _PLAIN, tuple(head.items()))
    return context.present(listing, str, ExitStatus.NOT_FOUND, (note,))


def _held(context: Context, since: str) -> str:
    """Return the day of the edition that was the newest of those held on a day."""
    days = sorted({edition.date for edition in context.library.editions})
    if not is_day(since):
        raise UsageError(f"{quoted(since)} is no day", "write it as 2023-05-15")
    held = [day for day in days if day <= since]
    if not held:
        raise UsageError(f"no edition is held from before {since}", f"known editions: {', '.join(days)}")
    return held[-1]


def _topic_rows(topic: str, then: Library, now: Library) -> Iterator[Row]:
    """Yield what changed in a topic: otherwise, no longer, new, each in curated order."""
    before = {fact.id: fact for fact in then.facts_in([topic])}
    for outcome in CHANGES[:2]:
        for fact in before.values():
            if fact.latest and fact.latest.outcome == outcome:
                yield _row(topic, outcome, fact, now.find(fact.id))
    for fact in now.facts_in([topic]):
        if fact.id not in before:
            yield _row(topic, "new", None, fact)


def _row(topic: str, outcome: str, then: Fact | None, now: Fact | None) -> Row:
    one = then or now
    return {
        "topic": topic, "id": one.id if one else "", "outcome": outcome,
        "then": then and then.statement, "now": now and now.statement,
        "then_value": then and then.value and then.value.text,
        "now_value": now and now.value and now.value.text,
    }  # fmt: skip


def _counts(rows: Sequence[Row], then: Library, topics: Sequence[str]) -> dict[str, int]:
    """Count the facts by what became of them, those that read the same or could not be read too."""
    counts = {outcome: sum(row["outcome"] == outcome for row in rows) for outcome in CHANGES}
    outcomes = [fact.latest.outcome for fact in then.facts_in(topics) if fact.latest]
    return {"same": outcomes.count("same"), **counts, "unread": outcomes.count("unread")}


def _summary(head: Row) -> str:
    """Say what was compared and how much of it is what."""
    counts = head["counts"]
    kept = [key for key in _WORDS if counts[key] or key != "unread"]
    said = ", ".join(f"{counts[key]} {_WORDS[key]}" for key in kept)
    return f"{in_words(head['then'])} to {in_words(head['now'])}: {said}"


def _picture(
    context: Context, head: Row, rows: Sequence[Row], titles: dict[str, str], narrowed: Sequence[str]
) -> str:
    from ..show import facing, painting  # only for people

    terminal = context.terminal
    then, now = in_words(head["then"]), in_words(head["now"])
    lines = painting.painted(_summary(head), terminal, painting.BOLD)
    for topic in dict.fromkeys(row["topic"] for row in rows):
        found = [row for row in rows if row["topic"] == topic]
        lines += ["", *painting.painted(titles[topic], terminal, painting.BOLD)]
        lines += facing.heads(then, now, terminal)
        for outcome in CHANGES:
            pairs = [(row["then"], row["now"]) for row in found if row["outcome"] == outcome]
            for left, right in pairs:
                lines += [*facing.pair(left or _MISSING[outcome], right or _MISSING[outcome], terminal), ""]
        lines.pop()
    one = f"one fact: {context.command('show', 'ID')}"
    ids = f"ids: {context.command('changes', *narrowed, '--format', 'csv')}"
    more = [part for line in (one, ids) for part in hanging(line, terminal.width)]
    return painting.as_text([*lines, "", *(terminal.paint(line, painting.DIM) for line in more)])
