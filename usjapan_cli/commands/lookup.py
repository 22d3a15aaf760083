"""The everyday commands: orientation, topics, list, search, show. Values in, an Outcome out."""

from __future__ import annotations

from .. import __version__
from ..core.dates import age_in_words, days_between, in_words
from ..core.errors import ExitStatus, Refused, UsageError, quoted
from ..core.facts import Fact, Hit
from ..show.formats import Listing, facts_listing, field_text, work_row
from ..show.terminal import counted, wrapped
from .context import Context, Outcome, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..search.engine import SearchResult
    from ..show.formats import Row
    from .filters import Filters

DEFAULT_LIMIT = 10
NAMED = 3  # ids that a message names, at most
MOST_ASKED = 20_000  # ids at once: they take a second and 150 MB
FEWEST_STRANGE = 3  # words by which a language may be told
SUGGESTED = 20  # unknown ids that get a suggestion
EXAMPLE = "alliance.us-troops"
ASKED = "how many US troops are in Japan?"
_SCALES = ("thousand", "million", "billion", "trillion", "bn", "tn")
_BEHIND_SUMS = ("", "in", "of", "for", "from", "to")


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


def filters_of(asked: Mapping[str, Any]) -> Filters | None:
    """Return the filters that are asked for, or None: without one their module is not loaded."""
    if not any(asked.values()):
        return None
    from .filters import Filters

    return Filters(**asked)


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
    return outcome.with_copied(_statements(kept) if copy and kept else None)


def read_now(context: Context, facts: Sequence[Fact], first_answers: bool = True) -> list[str]:
    """Say how the newest edition reads, where the format has no place for it."""
    if all(fact.reads_on for fact in facts) or context.shows("latest"):
        return []
    from . import now  # only beside what has changed

    return now.notes(facts, first_answers)


def each_now(facts: Sequence[Fact]) -> list[str]:
    """Say of each fact how the newest edition reads, the same too: of what a text is to rest on."""
    return [f"{f.id}, now ({in_words(f.latest.edition)}): {f.now(whole=True)}" for f in facts if f.latest]


def _view(context: Context, facts: Sequence[Fact]) -> str:
    from ..show import lists  # only for people

    return lists.facts(facts, context.terminal, context.today)


def fresh(context: Context, facts: Sequence[Fact], max_age: str | None) -> tuple[list[Fact], list[str]]:
    """Part facts into those young enough and notes on those that are refused as too old."""
    if max_age is None:
        return list(facts), []
    from .filters import young

    return young(context, facts, max_age)


def search(
    context: Context,
    query: Sequence[str],
    limit: int = DEFAULT_LIMIT,
    first: bool = False,
    explain: bool = False,
    max_age: str | None = None,
    copy: bool = False,
    **asked: Any,
) -> Outcome:
    """Find the facts that answer a query, best first, among those that fit what else is `asked`."""
    text = " ".join(query)
    if not text.strip():
        raise UsageError(
            "the query is empty", f"say what you are looking for: {context.command('search', 'WORDS')}"
        )
    filters = filters_of(asked)
    wrong = filters.wrong(context) if filters else ""
    if wrong:
        empty = facts_listing((), context.today, _head(context, text))
        return context.present(empty, str, ExitStatus.NOT_FOUND, (wrong,))
    found = sought(context, text, 1 if first else limit, filters)
    kept, refused = fresh(context, [hit.fact for hit in found.hits], max_age)
    young = {fact.id for fact in kept}  # facts themselves would be compared field by field
    hits = [hit for hit in found.hits if hit.fact.id in young]
    listing = facts_listing(hits, context.today, _head(context, text, found))
    told = (f"showing results for: {found.corrected}",) if found.corrected else ()
    notes = list(refused)
    if not hits or explain or not context.on_screen:
        notes += told
    if not found.hits:
        notes.append(silence(context, text, found, filters))
    if not found.hits and not found.total:
        topic = filters.topic if filters else None
        listing, hint = _elsewhere(context, listing, text, topic, found.silent)
        notes += hint
    notes += read_now(context, kept)
    status = ExitStatus.REFUSED if refused else ExitStatus.OK if hits else ExitStatus.NOT_FOUND
    if explain:
        listing = _explained(hits, listing.head)

    def view() -> str:
        if explain:
            from ..show import lists

            return lists.explanation(hits, context.terminal)
        return _screen(context, hits, found.total, told, first, limit > DEFAULT_LIMIT)

    if context.streams.is_terminal and hits:
        from .recent import remember  # for a person, who may want `cite @1` next

        remember(context, [hit.fact.id for hit in hits])
    outcome = context.present(listing, view, status, tuple(notes), page=explain)
    return outcome.with_copied(_statements([hit.fact for hit in hits]) if copy and hits else None)


def sought(context: Context, text: str, limit: int | None, filters: Filters | None) -> SearchResult:
    """Search among the facts that fit; where none of the hits does, `total` says how many there were."""
    if filters is None:
        return context.library.search(text, limit)
    if not filters.read_facts:
        return context.library.search(text, limit, filters.topic, filters.source)
    found = context.library.search(text, None, filters.topic, filters.source)
    hits = tuple(hit for hit in found.hits if filters.fit(hit.fact, context.today))
    return found.but(hits=hits[:limit], total=len(hits) or found.total)


def _head(context: Context, query: str, found: SearchResult | None = None) -> dict[str, Any]:
    """Return what stands before the facts in JSON: the query, what comes near, the sources of the hits."""
    if context.format != "json":
        return {}
    nearest = found.nearest if found else ()
    near = [{"id": fact.id, "statement": fact.statement, "score": score} for fact, score in nearest]
    used = {hit.fact.source for hit in found.hits} if found else set()
    sources = [
        work_row(s, days_between(s.date, context.today)) for s in context.library.sources if s.id in used
    ]
    return {"query": query, "corrected": found and found.corrected, "nearest": near, "sources": sources}


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
    strange = [word for word in said if not known.is_spelled(word)]
    is_strange = len(said) >= FEWEST_STRANGE and len(strange) > len(said) / 2
    return is_strange and known.has_english


def _is_eaten(text: str) -> bool:
    """Tell whether a shell may have taken `$1` out of a sum: `88 billion` is what it leaves of $188 billion.

    What names another unit is no such sum: `2 billion yen`, `26%`, and neither is a year.
    """
    rest = text.strip().lower().lstrip("0123456789,.")
    scale, _, unit = rest.lstrip().partition(" ")
    is_number = len(rest) < len(text.strip())
    return is_number and scale in _SCALES and unit.partition(" ")[0] in _BEHIND_SUMS


def _elsewhere(
    context: Context, listing: Listing, text: str, topic: str | None, silent: Sequence[str]
) -> tuple[Listing, list[str]]:
    """Name what another edition, not of the `silent` days, answers where this one has nothing."""
    opened = (*context.library.days.values(), *silent)
    if all(edition.date in opened for edition in context.library.editions):
        return listing, []
    from . import unstated  # opens another index: only where nothing was found

    return unstated.elsewhere(context, listing, text, topic, silent)


def _screen(
    context: Context, hits: Sequence[Hit], total: int, told: tuple[str, ...], first: bool, whole: bool
) -> str:
    """Lay out hits for people: as many as the screen holds, or all where more were asked for (`whole`)."""
    if not hits:
        return ""
    from ..show.results import Results, results  # only for people
    from . import now

    best = hits[0].fact
    told = told if context.streams.is_terminal else ()
    source, later = context.library.source(best.source), now.on_screen(context, best)
    cite = context.command("cite", best.id, "--copy")
    shown = Results(hits, total, source, cite, told, later, first, whole)
    return results(shown, context.terminal, context.today)


def _statements(facts: Sequence[Fact]) -> str:
    return "\n".join(fact.statement for fact in facts)


def _explained(hits: Sequence[Hit], head: tuple[tuple[str, Any], ...]) -> Listing:
    """Return why each hit is one: what each word met, and what the score is made of."""
    rows: tuple[Row, ...] = tuple(
        {
            "id": hit.fact.id, "score": hit.score, "match": hit.match,
            "words": [f"{m.word} -> {m.found} ({m.how}, {m.weight:g})" for m in hit.matches],
            "parts": [f"{name} {points:g}" for name, points in hit.parts],
            "statement": hit.fact.statement,
        }
        for hit in hits
    )  # fmt: skip
    fields = ("id", "score", "match", "words", "parts", "statement")
    return Listing("explanations", rows, fields, fields[:5], head)


def _next(context: Context, shown: int, total: int, first: Fact) -> str:
    """Say below facts how many of those that fit they are, and what to type next."""
    of = f"{shown} of " if shown < total else ""
    return f"{of}{counted(total, 'fact')}; the whole record:\n  {context.command('show', first.id)}"


def _listed(content: bytes) -> list[str]:
    """Read ids from text: blank lines, byte-order marks and comments behind `#` are passed over."""
    is_utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")  # as PowerShell writes it
    text = content.decode("utf-16" if is_utf16 else "utf-8", errors="replace").replace("\ufeff", "")
    return [id for line in text.splitlines() for id in line.partition("#")[0].split()]


def _by_key(context: Context, key: str) -> Fact | None:
    """Return the fact whose id has this key behind its topic, if there is only one."""
    named = [id for id in context.library.ids() if id.partition(".")[2] == key]
    return context.library.find(named[0]) if len(named) == 1 else None


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
    return outcome.with_copied(outcome.text.removesuffix("\n") if outcome.data else _statements(facts))


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
