"""What a command is run with: the open facts, the day, the reader's terminal; and what it gives back."""

from __future__ import annotations

from ..core.dates import days_between, is_day, utc_today
from ..core.errors import ExitStatus, UsageError, quoted
from ..core.record import Record
from ..library import places
from ..library.library import Library
from ..library.opening import Opening, open_library
from ..show.formats import Listing, known_fields, pieces, tsv, without_hedged_numbers, work_row
from ..show.terminal import Terminal, hanging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from ..core.facts import Source
    from ..show.progress import Bar


_MOST_HELD = 1_000  # rows whose text is held whole
_MOST_LAID_OUT = 10_000  # rows of a table for people: they take some seconds
_LISTS = {"topic": "topics", "table": "table", "source": "sources"}  # the command that lists all of a kind
_UNQUOTED = "@%+:,./_-"  # signs that a shell takes as they are, besides letters and digits
_UNHELD = '$`"\\!'  # signs that double quotes do not keep from a shell


class Outcome(Record):
    """What a command gives back: `text` for stdout, `notes` for stderr, an exit status.

    `page` allows a pager, `copied` goes to the clipboard (with `html` as its rich form), `data` is never
    coloured and keeps UTF-8. `errors` are notes that `--quiet` leaves. `rest` is written behind the text,
    piece by piece: an answer of 100,000 facts is never held whole.
    """

    text: str
    status: int = 0
    notes: tuple[str, ...] = ()
    page: bool = False
    copied: str | None = None
    data: bool = True
    html: str | None = None
    errors: tuple[str, ...] = ()
    rest: Iterable[str] = ()

    def held(self) -> Outcome:
        """Return this outcome with all that it says as its text."""
        return self.but(text=self.text + "".join(self.rest), rest=())

    def with_copied(self, copied: str | None, html: str | None = None) -> Outcome:
        """Return this outcome with something for the clipboard."""
        return self.but(copied=copied, html=html)


class Streams(Record):
    """The process's surroundings: its environment, its standard streams' nature, reading stdin."""

    environ: Mapping[str, str]
    terminal: Terminal
    is_terminal: bool
    human: bool
    read_stdin: Callable[[], bytes]
    progress: Bar | None = None


class Context:
    """One run of one command: opened facts (only when asked for) and how to answer.

    `rebuild` compiles every index anew: one turned out to be damaged.
    """

    def __init__(self, streams: Streams, options: Mapping[str, Any], rebuild: bool = False) -> None:
        self.streams = streams
        self.environ = streams.environ
        self.terminal = streams.terminal
        self.warnings: list[str] = []
        self._today = ""
        self._options = options
        self._rebuild = rebuild
        self._library: Library | None = None
        self._is_checked = False  # that it holds facts

    @property
    def today(self) -> str:
        """The day that ages are counted to; help needs none, and is given whatever USJAPAN_TODAY says."""
        self._today = self._today or _today(self.environ)
        return self._today

    @property
    def library(self) -> Library:
        """The open facts: the shipped ones, the user's packs, then those of flag or environment."""
        library = self.with_sources
        if not self._is_checked and self._options.get("only_facts") and next(library.ids(), None) is None:
            raise UsageError("--only-facts leaves no facts", "name a pack that holds some")
        self._is_checked = True
        return library

    @property
    def with_sources(self) -> Library:
        """The same, where a pack that has a source and no facts yet will do."""
        if self._library is None:
            opening = self._opening().but(edition=self.edition)
            self._library, warnings = open_library(opening, self.streams.progress)
            self.warnings += warnings
        return self._library

    @property
    def pack_paths(self) -> tuple[str, ...]:
        """The paths of the packs that are open, the shipped facts' among them."""
        opening = self._opening()
        return (*([places.shipped_facts()] if opening.shipped else ()), *opening.optional, *opening.paths)

    @property
    def pack_options(self) -> tuple[str, ...]:
        """The options that open the same packs, as they were typed."""
        paths = self._options.get("facts") or ()
        named = [word for path in paths for word in ("--facts", as_file(path))]
        return (*named, *(["--only-facts"] if self._options.get("only_facts") else ()))

    @property
    def fact_options(self) -> tuple[str, ...]:
        """The options that open the same facts: those packs, in the edition that was typed."""
        edition = self._options.get("edition")
        return (*self.pack_options, *(("--edition", edition) if edition else ()))

    def command(self, *words: str) -> str:
        """Return a command line on the same facts, as a shell takes it."""
        return typed(*words, *self.fact_options)

    def search_for(self, *line: str) -> tuple[str, ...]:
        """Say how to search for a line that gives a command words which it does not know."""
        from . import next_step  # only where something was not found

        return next_step.search_for(line, *self.fact_options)

    @property
    def edition(self) -> str | None:
        """The edition asked for, by flag or environment; None for each pack as it is."""
        return self._options.get("edition") or self.environ.get("USJAPAN_EDITION") or None

    @property
    def latest(self) -> Library | None:
        """The same packs in their newest editions, or None where they are open already."""
        newest = {edition.source: edition.date for edition in self.library.editions}
        if all(newest[source] <= day for source, day in self.library.days.items() if source in newest):
            return None
        return self.in_edition("latest")

    def in_edition(self, edition: str | None) -> Library:
        """Open the same packs in an edition (a day or `latest`), or as they are (None)."""
        return open_library(self._opening().but(edition=edition), self.streams.progress)[0]

    def library_before(self, path: str) -> Library:
        """Return the open facts without one pack: what that pack is checked against."""
        opening = self._opening(path)
        return open_library(opening, self.streams.progress)[0]

    def _opening(self, without: str | None = None) -> Opening:
        only = bool(self._options.get("only_facts"))
        paths = tuple(self._options.get("facts") or ())
        if not paths:
            said = self.environ.get("USJAPAN_FACTS", "")
            paths = tuple(path for path in said.split(places.SEPARATOR) if path)
        if only and not paths and without is None:
            raise UsageError("--only-facts takes no path, and leaves no facts", "--facts PATH --only-facts")
        given = {places.real_path(path): path for path in paths}  # each once
        optional = () if only else places.user_packs(self.environ)
        optional = tuple(path for path in optional if places.real_path(path) not in given)
        if without is not None:
            given.pop(places.real_path(without), None)
        cache = places.cache_folder(self.environ)
        return Opening(tuple(given.values()), optional, not only, cache, self._rebuild)

    @property
    def on_screen(self) -> bool:
        """Whether the answer is a view on a terminal, which says itself what notes would."""
        return self.streams.is_terminal and self.format == "cards" and not self._options.get("fields")

    @property
    def format(self) -> str:
        """The output format: as asked for, else for people on a terminal and plain in a pipe."""
        if self._options.get("json"):
            return "json"
        if self._options.get("format"):
            return str(self._options["format"])
        people = "table" if self._options.get("fields") else "cards"
        return people if self.streams.human else "plain"

    @property
    def has_fields(self) -> bool:
        """Whether columns are asked for by name."""
        return bool(self._options.get("fields"))

    def shows(self, field: str) -> bool:
        """Tell whether a listing of facts has a place for a field in the format asked for."""
        names = self._options.get("fields")
        if names:
            return field in (name.strip() for name in names.split(","))
        return self.format in ("cards", "csv", "tsv", "json", "jsonl") and not self._options.get("field")

    def present(
        self,
        listing: Listing,
        view: Callable[[], str],
        status: int = 0,
        notes: tuple[str, ...] = (),
        page: bool = True,
        is_table: bool = False,
        works: Sequence[Source] | None = None,
        approximately: bool = False,
    ) -> Outcome:
        """Return a listing in the format asked for; `view` lays it out for people, to page if too long.

        `is_table` says that the view is a table already; `works` are what it is about, where not the facts'.
        `approximately` lets numbers drop their hedge.
        """
        template = self._options.get("template")
        if template is not None:
            from ..show.template import rendered  # only for a reader's own

            text, refused = rendered(listing, template, approximately)
            return Outcome(text, ExitStatus.REFUSED if refused else status, (*notes, *refused))
        fields = self._columns(listing)
        if not approximately:
            listing, left_out = without_hedged_numbers(listing, fields)
            if left_out:
                notes = (
                    *notes,
                    f"numbers left out, as they are hedged: {left_out} (--fields value keeps the hedge)",
                )
                status = ExitStatus.REFUSED
        if not fields and (self.format == "cards" or (is_table and self.format == "table")):
            return Outcome(view(), status, notes, page=page, data=False)
        if not len(listing.rows) and self.format != "json":
            return Outcome("", status, notes)
        if self.format in ("cards", "table"):
            if len(listing.rows) > _MOST_LAID_OUT:
                message = f"a table of {len(listing.rows):,} rows, more than {_MOST_LAID_OUT:,}"
                raise UsageError(
                    message, "choose fewer (--limit), or a format that is not laid out: tsv, csv"
                )
            from ..show import columns  # Rich: only for people

            listing = listing.but(rows=tuple(listing.rows))
            return Outcome(
                columns.table(listing, fields, self.terminal, self.today), status, notes, True, data=False
            )
        today = self.today  # refused where it is no day, whatever the format has a place for
        listing, source = self._sourced(listing, works) if self.format == "json" else (listing, None)
        age = days_between(source.date, today) if source else 0
        said = pieces(listing, self.format, fields, source, age)
        if len(listing.rows) > _MOST_HELD:
            return Outcome("", status, notes, rest=said)
        return Outcome("".join(said), status, notes)

    def for_spreadsheet(self, listing: Listing) -> str:
        """Return the columns asked for, or all, with tabs between them and without the last line's end."""
        return "".join(tsv(listing, self._columns(listing) or listing.fields)).removesuffix("\n")

    def _columns(self, listing: Listing) -> tuple[str, ...]:
        names = self._options.get("fields")
        return known_fields(names, listing) if names else ()

    def _sourced(self, listing: Listing, works: Sequence[Source] | None) -> tuple[Listing, Source | None]:
        """Return a listing whose head names each work that its rows are from, and the first of them.

        None where no work is open: a pack is checked by itself.
        """
        if works is None:
            library = self.with_sources
            own = listing.works
            if own is None:
                of_rows = (row.get("source") for row in listing.rows)
                own = tuple(dict.fromkeys(work["id"] for work in of_rows if isinstance(work, dict)))
            works = [library.source(id) for id in own] or library.sources[:1]
        if len(works) > 1 and "sources" not in dict(listing.head):
            rows = [work_row(work, days_between(work.date, self.today)) for work in works]
            listing = listing.but(head=(*listing.head, ("sources", rows)))
        return listing, works[0] if works else None

    def told(self, lines: Sequence[str], status: int) -> Outcome:
        """Return lines of text; on a terminal none is wider than it."""
        if self.streams.is_terminal:
            lines = [part for line in lines for part in hanging(line, self.terminal.width)]
        return Outcome("".join(f"{line}\n" for line in lines), status, data=False)


def unknown(context: Context, what: str, name: str, known: Iterable[str]) -> str:
    """Say that there is no such topic, fact or table, and which may have been meant."""
    from ..core import suggest  # RapidFuzz: only where something was not found

    error = suggest.unknown(what, name, known)
    lists = _LISTS.get(what) if not error.suggestions else None
    return error.message + (f"; to list them: {context.command(lists)}" if lists else "")


def typed(*words: str) -> str:
    """Return a command of the program as a shell takes it."""
    return " ".join(("usjapan", *map(_for_shell, words)))


def as_file(path: str) -> str:
    """Return a path as it is typed: one that begins with a dash would be an option."""
    return f"./{path}" if path[:1] == "-" and path != "-" else path


def _for_shell(word: str) -> str:
    """Return a word as it is typed: bare, or in quotes where a shell would read more into it."""
    letters = word
    for sign in _UNQUOTED:
        letters = letters.replace(sign, "")
    if letters.isalnum() or (word and not letters):
        return word
    if not any(sign in word for sign in _UNHELD):
        return f'"{word}"'
    return "'" + word.replace("'", "'\\''") + "'"


def _today(environ: Mapping[str, str]) -> str:
    said = environ.get("USJAPAN_TODAY")
    if not said:
        return utc_today()
    if not is_day(said):
        raise UsageError(f"USJAPAN_TODAY is {quoted(said)}, which is no day", "write it as 2026-11-23")
    return said
