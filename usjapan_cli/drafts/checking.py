"""The way through a draft: what is found in each sentence, by the rules or known before, at its place."""

from __future__ import annotations

from ..core.kept import cached_property
from ..index.cache import code_fingerprint
from .dated import Dated, names_day_of
from .document import read_document
from .findings import LONGEST, Checked, Finding
from .followed import Followed, stretches_of
from .named import Named, without_references
from .patterns import pattern
from .remembered import Remembered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..library.library import Library
    from .document import Cell, Document, Sentence
    from .findings import Note
    from .sentences import Rules

_ID = pattern(
    r"[\[{]{1,2}@?([a-z][a-z0-9-]{1,60}\.[a-z0-9][a-z0-9-]{1,80})[\]}/]",
    needs="[|{",
)
_LONG = 200_000  # characters of a draft that several processes read: less is read sooner by one


def check_draft(
    text: str,
    file: str,
    format: str,
    library: Library,
    today: str,
    max_age: int | None = None,
    topic: str | None = None,
    later: Library | None = None,
    folder: str | None = None,
) -> Checked:
    """Hold a draft against the facts of a library; what `later`, a newer edition, says is right too.

    A draft that names the day of one of the two is held against that one alone.

    `format` is `markdown` or `text`, `today` an ISO day, `max_age` in days, `folder` where what is found in a
    sentence is kept for the next time. Findings are in order of place.
    """
    document = read_document(without_references(text, library.sources), format)
    if later:
        is_of_this, is_of_later = (names_day_of(text, one.sources) for one in (library, later))
        if is_of_this != is_of_later:
            library, later = later if is_of_later else library, None
    held = _Held(document, library, later, today, max_age)
    found = _findings(document, file, held, folder)
    if topic:  # known by all facts, lest what is said of other topics be held against those of this one
        found = [one for one in found if (one.fact or "").partition(".")[0] == topic]
    found += _unknown_ids(document, file, library)
    return Checked(tuple(sorted(found, key=lambda one: (one.line, one.column, one.code))))


class _Held:
    """What a draft is held against."""

    def __init__(
        self, document: Document, library: Library, later: Library | None, today: str, max_age: int | None
    ) -> None:
        self.library, self.dated = library, Dated(document, library.sources)
        self._cells = document.cells
        self._later, self._today, self._max_age = later, today, max_age

    @cached_property
    def rules(self) -> Rules:
        """The rules, which are loaded where a sentence is not known."""
        from .sentences import Rules

        return Rules(self.library, self._later, self.dated, self._today, self._max_age)

    @cached_property
    def in_cells(self) -> Mapping[Cell, tuple[Note, ...]]:
        """What is found in the cells of the draft's tables, all of them at once."""
        return self.rules.in_cells(self._cells, self.library.tables)

    @property
    def context(self) -> tuple[object, ...]:
        """All that what is found in a sentence hangs on, beside the sentence."""
        libraries = (self.library, self._later) if self._later else (self.library,)
        stamps = tuple(tuple(index.stamp for index in library.indexes) for library in libraries)
        dated = self.dated.is_dated, self.dated.has_dates, self.dated.head
        return code_fingerprint("drafts", "search"), stamps, *dated, self._today, self._max_age


def _findings(document: Document, file: str, held: _Held, folder: str | None) -> list[Finding]:
    """Return what is found in a draft, in order; the sentences of a long one are shared out."""
    if len(document.text) < _LONG:
        remembered = Remembered(folder, held.context) if folder else Remembered(None, ())
        found = [*_found(document, file, held, remembered, document.sentences)]
        found += _in_cells(document, file, held, remembered)
        remembered.keep()
        return found
    from . import processes  # which a memo need not load

    forgetful = Remembered(None, ())

    def rows(stretch: Sequence[Sentence]) -> list[dict[str, Any]]:
        found = _found(document, file, held, forgetful, stretch)
        return [{name: getattr(one, name) for name in Finding._fields} for one in found]

    stretches = stretches_of(document.sentences, processes.count())
    return [
        *(
            Finding(**{**row, "locators": tuple(row["locators"])})
            for found in processes.in_processes(rows, stretches)
            for row in found
        ),
        *_in_cells(document, file, held, forgetful),
    ]


def _found(
    document: Document, file: str, held: _Held, remembered: Remembered, sentences: Sequence[Sentence]
) -> Iterator[Finding]:
    """Yield what is found in sentences that follow one another."""
    followed, named = Followed(), Named(held.library)
    for sentence in sentences:
        beside = named.beside(sentence, document)
        passages = followed.by(sentence)
        around = (
            *(getattr(sentence, name) for name in sentence._fields[2:]),
            sorted(passages),
            [fact.id for fact in beside],
            held.dated.dates(sentence),
        )
        notes = remembered.notes(sentence.text, *around)
        if notes is None:
            notes = held.rules.notes(sentence, beside, passages)
            remembered.add(notes, sentence.text, *around)
        followed.add(notes)
        for note in notes:
            yield _placed(document, file, sentence.start, note, sentence.is_in_quotes(note.start))


def _in_cells(document: Document, file: str, held: _Held, remembered: Remembered) -> Iterator[Finding]:
    """Yield what is found in the cells of a draft's tables."""
    for cell in document.cells:
        around = tuple(getattr(cell, name) for name in cell._fields[2:])
        notes = remembered.notes(cell.text, *around)
        if notes is None:
            notes = held.in_cells.get(cell, ())
            remembered.add(notes, cell.text, *around)
        for note in notes:
            yield _placed(document, file, cell.start, note, False)


def _unknown_ids(document: Document, file: str, library: Library) -> Iterator[Finding]:
    """Yield what stands in brackets as the id of a fact, in a topic that is known, and is none."""
    found = list(_ID.finditer(document.text))
    if not found:
        return
    from ..core.suggest import near_or_known  # only where something in brackets may be an id

    ids = dict.fromkeys(library.ids())
    topics = {id.partition(".")[0] for id in ids}
    messages: dict[str, str] = {}
    for match in found:
        id = match[1]
        if id.partition(".")[0] in topics and id not in ids and not library.renamed(id):
            line, column = document.place(match.start(1))
            end_line, end_column = document.place(match.end(1))
            if id not in messages:
                messages[id] = f"no fact {id!r}{near_or_known(id, tuple(ids))}"[:300]
            yield Finding(file, line, column, end_line, end_column, "UD901", messages[id], id, found=id)


def _placed(document: Document, file: str, origin: int, note: Note, is_quoted: bool) -> Finding:
    """Return what is found in a text as a finding in the draft; `origin` is where the text begins."""
    start = origin + note.start
    end = min(origin + note.end, start + LONGEST)
    line, column = document.place(start)
    end_line, end_column = document.place(end)
    return Finding(
        file, line, column, end_line, end_column, note.code, note.message, document.text[start:end],
        note.found or None, note.expected or None, note.fact, note.locators, note.as_of, is_quoted,
    )  # fmt: skip
