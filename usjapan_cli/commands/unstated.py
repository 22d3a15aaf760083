"""What is said of an id, a table's name or a query that the open edition has nothing for."""

from __future__ import annotations

from ..core.dates import in_words
from ..core.errors import quoted
from ..library.editions import LATEST
from ..show.formats import Listing, Row
from ..show.terminal import counted
from .context import Context, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ..library.library import Library
    from ..search.engine import SearchResult
    from .filters import Filters

SHORTEST_SURE = 6  # letters of a word of which one may be wrong
FEWEST_STRANGE = 3  # words by which a language may be told
_SCALES = ("thousand", "million", "billion", "trillion", "bn", "tn")
_BEHIND_SUMS = ("", "in", "of", "for", "from", "to")
_NAMED = 3  # facts of another edition that a listing has, at most
_PATTERN = "*?["  # of a shell: ids are given whole


def fact(context: Context, id: str, known: Iterable[str]) -> str:
    """Say that there is no such fact: which other edition has it, or which of those `known` was meant."""
    for _, library in _by_day(context):
        found = library.find(id)
        if found is None:
            continue
        day, latest = (
            library.source(found.source).date,
            found.latest,
        )  # of its own pack: others have other days
        if latest and latest.edition in _days(context) and (latest.outcome == "dropped" or latest.is_left):
            edition = f"the edition of {in_words(latest.edition)}"
            left = f"not carried over to {edition} yet, see TODO.yaml"
            what = left if latest.is_left else f"no longer stated in {edition}"
            return f"{id} is {what}; that of {in_words(day)} has it: --edition {day}"
        return _in_another("fact", id, day)
    topic, is_several = id.partition(".")[0], "," in id and any(map(context.library.find, id.split(",")))
    if is_several:
        return f"no fact {quoted(id)}: ids stand apart by spaces, without commas"
    if any(sign in id for sign in _PATTERN) and topic in [one.name for one in context.library.topics]:
        return f"no fact {quoted(id)}: an id is given whole; to list them: {context.command('list', topic)}"
    return unknown(context, "fact", id, known)


def table(context: Context, name: str) -> str:
    """Say the same of a table."""
    for _, library in _by_day(context):
        source = next((table.source for table in library.tables if table.name == name), None)
        if source is not None:
            return _in_another("table", name, library.source(source).date)
    tables = [table.name for table in context.library.tables]
    if not tables:
        return f"no table {quoted(name)}: there are no tables"
    return unknown(context, "table", name, tables)


def elsewhere(
    context: Context, listing: Listing, text: str, topic: str | None, silent: Sequence[str] = ()
) -> tuple[Listing, list[str]]:
    """Add to an empty listing, as `nearest`, what another edition answers; say how to ask it.

    What is nearest in the open edition comes after it: it is no answer anywhere. Editions of the days that
    are `silent` are not opened.
    """
    for edition, library in _others(context, silent):
        rows = _answers(library, text, topic)
        if rows:
            note = _pointing(context, rows[0], text, topic, edition)
            head = dict(listing.head)
            head["nearest"] = [*rows, *head.get("nearest", ())][:_NAMED]
            return listing.but(head=tuple(head.items())), [note]
    return listing, []


def _answers(library: Library, text: str, topic: str | None) -> list[Row]:
    """Return the facts of an edition that answer a query as it is written, best first."""
    from ..search.engine import search  # loaded by the search that found nothing

    if topic is not None and topic not in [known.name for known in library.topics]:
        return []
    return [
        {
            "id": hit.fact.id, "statement": hit.fact.statement, "score": hit.score,
            "edition": library.source(hit.fact.source).date,
        }
        for hit in search(library.indexes, text, _NAMED, topic, nearest=False, apart=False).hits
    ]  # fmt: skip


def _others(context: Context, silent: Sequence[str]) -> Iterator[tuple[str, Library]]:
    """Yield the other editions that are held, as `--edition` names them: the newest, then by their days."""
    last = max(edition.date for edition in context.library.editions)
    latest = None if last in silent else context.latest
    newest = set(latest.days.values()) if latest else set()
    if latest:
        yield LATEST, latest
    yield from _by_day(context, newest.union(silent))


def _pointing(context: Context, best: Row, text: str, topic: str | None, edition: str) -> str:
    """Say what another edition answers first, and below it how to search there."""
    from . import next_step  # only beside what another edition answers

    narrowed = ("--topic", topic) if topic else ()
    search = next_step.search(text, *narrowed, "--edition", edition, *context.pack_options)
    return f"the edition of {in_words(best['edition'])} has {best['id']}: {best['statement']}\n  {search}"


def _in_another(what: str, name: str, day: str) -> str:
    return f"no {what} {quoted(name)} in this edition; that of {in_words(day)} has it: --edition {day}"


def _by_day(context: Context, besides: AbstractSet[str] = frozenset()) -> Iterator[tuple[str, Library]]:
    """Yield the other editions that are held, the newest first, but for those of some days."""
    held = {edition.date for edition in context.library.editions}
    for day in sorted(held - _days(context) - besides, reverse=True):
        yield day, context.in_edition(day)


def _days(context: Context) -> set[str]:
    return set(context.library.days.values())


def silence(context: Context, text: str, found: SearchResult, filters: Filters | None) -> str:
    """Say that a query found nothing, and what comes nearest: facts, else topics."""
    is_narrowed = filters and (filters.topic or filters.source) and not found.total
    total = context.library.search(text, 1).total if is_narrowed else found.total
    if total:
        return f"{counted(total, 'fact')} found for {quoted(text)}, but none that fits the filters"
    who = "the report does not say this" if len(context.library.days) == 1 else "no source says this"
    if _is_of_another_language(context, text):
        who = "most of these words are not known - ask in English"
    if not found.nearest:
        topics = (
            f"nearest topics: {', '.join(found.topics)}"
            if found.topics
            else f"what there is: {context.command('topics')}"
        )
        eaten = "; a $ stands in single quotes, as in '$188 billion'" if _is_eaten(text) else ""
        return f"nothing found for {quoted(text)}: {who}{eaten}; {topics}"
    lines = [f"  {fact.id}  {fact.statement}" for fact, _ in found.nearest]
    return "\n".join([f"{who}. Nearest:", *lines, f"  {context.command('show', found.nearest[0][0].id)}"])


def _is_of_another_language(context: Context, text: str) -> bool:
    """Tell whether most words of a query are known to nobody: what the report says of it is not known."""
    from ..core.words import words  # all are loaded by a search
    from ..search.engine import MOST_CHARACTERS
    from ..search.known import Words

    known, said = Words(context.library.indexes), words(text[:MOST_CHARACTERS])
    strange = [
        word for word in said if not (known.is_spelled(word) or _is_misspelt(word, known.respelt(word)))
    ]
    is_strange = len(said) >= FEWEST_STRANGE and len(strange) > len(said) / 2
    return is_strange and known.has_english


def _is_misspelt(word: str, right: str) -> bool:
    """Tell whether a word is surely a misspelling, not a word of another language like it: `sont`, `font`."""
    return right != word and (len(word) >= SHORTEST_SURE or sorted(word) == sorted(right))


def _is_eaten(text: str) -> bool:
    """Tell whether a shell may have taken `$1` out of a sum: `88 billion` is what it leaves of $188 billion.

    What names another unit is no such sum: `2 billion yen`, `26%`, and neither is a year.
    """
    rest = text.strip().lower().lstrip("0123456789,.")
    scale, _, unit = rest.lstrip().partition(" ")
    is_number = len(rest) < len(text.strip())
    return is_number and scale in _SCALES and unit.partition(" ")[0] in _BEHIND_SUMS
