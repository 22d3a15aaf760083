"""The commands that read a copy of a report for its curator: draft, sentences."""

from __future__ import annotations

import os

from ..check.sentences import locate
from ..copies.drafting import IF_ANY, draft
from ..copies.identity import recognise, refuse_several
from ..copies.interleaving import is_interleaved
from ..copies.report import read_report
from ..copies.starter import STARTER
from ..copies.tidy import MAX_CHARACTERS
from ..core.dates import in_words
from ..core.errors import ExitStatus, UsageError, quoted
from ..show.formats import Listing
from ..show.terminal import counted, headed
from . import next_step
from .context import Context, Outcome, as_file
from .verify import report_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..copies.drafting import Draft
    from ..copies.report import Report
    from ..core.facts import Source
    from ..library.library import Library

_SENTENCE_FIELDS = ("address", "facts", "text")
_CROSSED = (
    "the columns of this copy ran together, its sentences are crossed: "
    "`pdftotext -raw report.pdf` keeps the columns apart"
)
_CUT = f"the copy is longer than the {MAX_CHARACTERS:,} characters that are read: its rest was left out"


def draft_report(context: Context, report: str, into: str | None = None, force: bool = False) -> Outcome:
    """Draft the source record of a report: to stdout, or a pack's files into a folder."""
    read = read_whole(report_text(context, report, "draft"), report)
    drafted, warned = draft(read), cautions(read)
    status = ExitStatus.NOT_FOUND if drafted.missing or warned else ExitStatus.OK
    if into is None:
        return Outcome(drafted.source, status, (*warned, *_found(read, drafted, "the record")))
    record = os.path.join("sources", f"{drafted.id}.yaml")
    files = [(record, drafted.source), *((f"{slug}.yaml", text) for slug, text in drafted.topics)]
    from .into import write_into  # YAML: only for what is written

    written = write_into(context, into, files, force)
    notes = (*warned, *_found(read, drafted, os.path.join(into, record)))
    why = "then, to check the pack" if drafted.missing else "to check the pack"
    return Outcome(written, status, (*notes, next_step.lines(why, *next_step.checks(context, into, report))))


def _found(read: Report, drafted: Draft, where: str) -> tuple[str, ...]:
    """Say what was found in a copy, and what was not, and `where` to add it."""
    notes = [f"no {key} in this copy - add it to {where}" for key in drafted.missing]
    if not (read.front.number or read.front.issue):
        notes.append(f"no number in this copy - add it to {where}{IF_ANY}")
    if not read.front.authors:
        notes.append(f"no authors in this copy - add them to {where}, if it names any")
    sentences, sections = len(read.sentences), len(read.sections)
    return (*notes, f"{counted(sentences, 'sentence')} in {counted(sections, 'section')}")


def cautions(read: Report) -> tuple[str, ...]:
    """Say what of a copy was not read rightly: its columns ran together, or it is too long; else nothing."""
    cut = (_CUT,) if read.is_cut else ()
    return (_CROSSED, *cut) if is_interleaved(read.flow) else cut


def read_whole(text: str, name: str) -> Report:
    """Read a copy; raise UsageError where there is no sentence in it, or more than one report."""
    read, name = read_report(text), "standard input" if name == "-" else name
    refuse_several(read, name)
    if not read.sentences:
        raise UsageError(
            f"{name} holds no sentence of three words or more",
            "name a copy of the whole report: text, Markdown or HTML",
        )
    return read


def list_sentences(context: Context, words: list[str], uncovered: bool = False) -> Outcome:
    """List the sentences of a copy with their addresses and the facts that rest on each."""
    report, *addresses = words
    text = report_text(context, report, "sentences")
    read = read_whole(text, report)
    sources = [source for source in context.with_sources.sources if source.sentences]
    known = recognise(read, sources, lambda source: len(locate(text, source.sentences, None, read).found))
    library = _of_its_edition(context, read, known.source)
    source = next((one for one in library.sources if known.source and one.id == known.source.id), None)
    rows, notes = _rows(library, text, read, source)
    named = [row for row in rows if _is_chosen(row["address"], addresses)]
    chosen = [row for row in named if not (uncovered and row["facts"])]
    strange = [one for one in addresses if not any(_is_chosen(row["address"], [one]) for row in named)]
    listing = Listing("sentences", tuple(chosen), _SENTENCE_FIELDS, _SENTENCE_FIELDS)
    notes = (*cautions(read), *notes, *(_no_sentence(one, rows) for one in strange))
    if named and not chosen:
        notes = (*notes, "a fact rests on each of them: without --uncovered they are listed")
    is_whole = chosen and not strange and not cautions(read)
    status = ExitStatus.OK if is_whole else ExitStatus.NOT_FOUND
    works = [source] if source else []
    return context.present(listing, lambda: _view(chosen, context.terminal.width), status, notes, works=works)


def _no_sentence(address: str, rows: Sequence[dict[str, str]]) -> str:
    """Say that a copy has no sentence at an address, and which may be meant, or how they begin."""
    from ..core import suggest  # RapidFuzz: only where something was not found

    parts = (row["address"].split(".") for row in rows)
    known = list(dict.fromkeys(".".join(own[:length]) for own in parts for length in (1, 2, 3)))
    sections = ", ".join(name for name in known if "." not in name)
    near = suggest.did_you_mean(address, known) or f"; the addresses begin with {sections}"
    return f"no sentence at {quoted(address)}{near}"


def _of_its_edition(context: Context, read: Report, source: Source | None) -> Library:
    """Return the open facts; where the copy is of another edition that a pack holds too, that one's."""
    library, day = context.with_sources, read.front.date
    held = {(edition.source, edition.date) for edition in library.editions}
    if source and day != source.date and (source.id, day) in held and context.edition is None:
        return context.in_edition(day)
    return library


def _rows(
    library: Library, text: str, read: Report, source: Source | None
) -> tuple[list[dict[str, str]], tuple[str, ...]]:
    """Return the sentences under their recorded addresses, or under those that a draft would give."""
    found = locate(text, source.sentences, None, read).found if source else {}
    if source is None or len(found) * 2 < len(source.sentences):
        own = [{"address": s.address, "facts": "", "text": s.text} for s in read.sentences]
        what = f"only the edition of {in_words(source.date)}" if source else "no source"
        note = f"{what} is recorded for this copy: the addresses are those that a draft gives"
        return own, (note if source else f"{note}; a pack that has it is named with --facts PACK",)
    resting: dict[str, list[str]] = {}
    for fact in library.facts_of():
        if fact.source == source.id:
            for locator in fact.locators:
                resting.setdefault(locator, []).append(fact.id)
    rows = [
        {"address": address, "facts": " ".join(resting.get(address, ())), "text": found[address].text}
        for address, _ in source.sentences
        if address in found
    ]
    lost = len(source.sentences) - len(rows)
    return rows, (
        f"{lost} of {len(source.sentences)} recorded sentences are not in this copy",
    ) if lost else ()


def new_pack(context: Context, pack: str) -> Outcome:
    """Start a pack in a folder that is not there yet: one source, one fact."""
    if os.path.lexists(pack):
        raise UsageError(
            f"{pack} is there already, nothing was written", "name a folder that is not there yet"
        )
    from .into import write_into

    files = [(os.path.join(*name.split("/")), text) for name, text in STARTER.items()]
    text = write_into(context, pack, files, False)
    shown = ("show", "harbour.ferries", "--facts", as_file(pack), "--only-facts")
    steps = next_step.lines("to check it and see its fact", *next_step.checks(context, pack, "-"), shown)
    return Outcome(text, notes=(steps,))


def _is_chosen(address: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(address == one or address.startswith(f"{one}.") for one in wanted)


def _view(rows: Sequence[dict[str, str]], width: int) -> str:
    shown = (headed(f"{row['address']}  {row['facts'] or '-'}", [row["text"]], width) for row in rows)
    return "".join(f"{line}\n" for lines in shown for line in lines)
