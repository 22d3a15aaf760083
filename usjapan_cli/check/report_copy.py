"""A copy of a source: which of its sentences, table cells and front matter are there unchanged."""

from __future__ import annotations

import re
from itertools import groupby

from ..copies.front import CRS, TO_BE_DATED, Front, dates, days_in
from ..copies.identity import named, recognise
from ..copies.interleaving import is_interleaved
from ..copies.report import Report, read_report
from ..core.dates import in_words
from ..core.facts import Author, Source, ordinal
from ..core.patterns import CAPITALS
from ..core.record import Record
from ..core.table import Table
from .altered import alteration
from .sentences import MAX_CHARACTERS, Passage, Search, locate, normalise, pieces, without_furniture
from .table_cells import Cell, read_cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_ABOVE = 400  # characters before a section's first sentence in which its heading stands
_SHOWN = 300  # characters of the copy in a message
_MOST_TRIED = 10  # altered sentences of which it is worked out what was altered
_SENTENCE_END = re.compile(rf"(?<=[a-z0-9%)\"'\]][.?!])[\"')\]]*\s+(?=[\"'(]?[{CAPITALS}])")
NO_COPY = "this is no copy of "  # what a text is that is no report by its head
NO_SUCH_PART = "this copy has no "  # how what a copy may leave out is told
OTHER_EDITION = "the facts are of "  # how a copy that is, or may be, of another edition is told
_CUT = f"not all of the copy was searched, at most {MAX_CHARACTERS:,} characters"
_UNFINISHED = "not all of the copy was searched, it took too long"


class Finding(Record):
    """One result about a `kind` of thing: source, front-matter, heading, sentence, cell, fact, derived.

    `outcome` is verified, altered, missing, unsupported or unchecked, `id` an address or a fact's
    id; `message` is empty where it is verified.
    """

    outcome: str
    kind: str
    id: str
    message: str = ""


class Copy(Record):
    """A searched copy of a source: its findings, and the text of each address that is unchanged."""

    source: Source
    search: Search
    findings: tuple[Finding, ...]
    texts: dict[str, str]
    absent: dict[str, str]  # addresses of what copies may leave out, and what this one has not


def recognised_copy(
    report: str,
    sources: Sequence[Source],
    tables: Sequence[Table],
    progress: Callable[[float], None] | None = None,
    said: Mapping[str, Sequence[str]] | None = None,
) -> Copy:
    """Tell of which source a copy is and read it; a stranger is held against the likeliest.

    `said` are texts of facts, by the address that they rest on: what was altered there is told by them.
    """
    read = read_report(report)
    searches: dict[str, Search] = {}

    def found(source: Source) -> int:
        if source.id not in searches:
            searches[source.id] = locate(report, source.sentences, progress, read)
        return len(searches[source.id].found)

    known = recognise(read, sources, found)
    source = known.source or max(sources, key=found)
    stranger = "" if known.source else named(read.front) or NO_COPY
    return read_copy(report, source, tables, progress, read, stranger, searches.get(source.id), said)


def read_copy(
    report: str,
    source: Source,
    tables: Sequence[Table],
    progress: Callable[[float], None] | None = None,
    read: Report | None = None,
    stranger: str = "",
    search: Search | None = None,
    said: Mapping[str, Sequence[str]] | None = None,
) -> Copy:
    """Search a copy for the sentences, cells and front matter of a source.

    `stranger` is what the copy is instead; `read` and `search` spare a second reading. With `said` it is
    worked out what was altered in sentences that were not found.
    """
    read = read or read_report(report)
    search = search or locate(report, source.sentences, progress, read)
    texts = {address: passage.text for address, passage in search.found.items()}
    absent = _absent(source, search, read.front)
    findings = [
        _identity(source, search, absent, read.front, stranger),
        *_front_matter(source, search, texts, read.front),
    ]
    findings += _headings(source, search)
    findings += _sentences(source, search, read, said)
    for table in tables:
        if table.source == source.id:
            findings += _cells(table, source, search, texts)
    findings = [
        Finding("unchecked", f.kind, f.id, absent[f.id]) if f.outcome == "missing" and f.id in absent else f
        for f in findings
    ]
    return Copy(source, search, tuple(findings), texts, absent)


def _absent(source: Source, search: Search, front: Front) -> dict[str, str]:
    """Return the addresses of what copies may leave out and this one leaves out whole, with a word for it."""
    letters = _letters(search.whole)
    absent = {} if front.number or front.issue else {"meta.number": f"{NO_SUCH_PART}number"}
    absent |= {} if front.date else {"meta.date": f"{NO_SUCH_PART}date"}
    if source.publisher == CRS and _letters(CRS) not in letters:  # whose official HTML does not name it
        absent["meta.publisher"] = f"{NO_SUCH_PART}publisher's name"
    if not front.authors and not any(_letters(f"{a.given} {a.family}") in letters for a in source.authors):
        absent |= {
            f"meta.authors.{number}": f"{NO_SUCH_PART}byline" for number in range(1, len(source.authors) + 1)
        }
    has = {"meta.title", "meta.date", *(["meta.number"] if source.number else [])}
    if has.issubset(source.cells) and "meta.publisher" not in source.cells:  # the record says it has none
        absent["meta.publisher"] = f"{NO_SUCH_PART}publisher"
    disclaimer = [address for address, _ in source.sentences if address.startswith("disclaimer.")]
    if "disclaimer" not in letters and not any(address in search.found for address in disclaimer):
        absent |= dict.fromkeys(disclaimer, f"{NO_SUCH_PART}disclaimer")
    return absent


def _identity(source: Source, search: Search, absent: dict[str, str], front: Front, stranger: str) -> Finding:
    """Say what the copy is as a whole: how much of the source, and which edition it says it is."""
    found, total = len(search.found), len(source.sentences)
    count = f"{found} of {total} sentences are there unchanged"
    if found == total:
        return Finding("verified", "source", source.id, count)
    if found and all(address in search.found or address in absent for address, _ in source.sentences):
        return Finding("verified", "source", source.id, f"{count}, {NO_SUCH_PART}disclaimer")
    day = in_words(source.date)
    last = _last_before_end(source, search)
    work = f"{source.title} ({source.number or source.id}, {day})"
    parts = []
    if stranger == NO_COPY:
        parts.append(f"{NO_COPY}{work}")
    elif stranger:
        parts.append(f"this is {stranger}, not {work}")
    elif front.date and source.date != front.date:
        parts.append(f"the copy is dated {in_words(front.date)}, {OTHER_EDITION}{day}")
    elif "meta.date" in absent and not last:
        parts.append(f"the copy has no date, {OTHER_EDITION}{day} - {TO_BE_DATED}")
    elif source.date == front.date and (found * 2 < total or is_interleaved(search.flow)) and not last:
        parts.append("if its columns ran together: `pdftotext -raw report.pdf` keeps them apart")
    if last:
        parts.append(f"the copy ends after {last}")
    if not search.complete:
        parts.append(_unsearched(search))
    outcome = "altered" if found and not stranger else "missing"
    return Finding(outcome, "source", source.id, "; ".join([*parts, count]))


def _unsearched(search: Search) -> str:
    return _CUT if search.is_cut else _UNFINISHED


def _last_before_end(source: Source, search: Search) -> str:
    """Return the address after which a truncated copy ends: all before it is there, no more."""
    there = [address in search.found for address, _ in source.sentences]
    count = sum(there)
    if not count or count == len(there) or not all(there[:count]):
        return ""
    last = source.sentences[count - 1][0]
    rest = search.between(search.found[last].end, len(search.flow))
    return "" if _strangers(rest) else last


def _headings(source: Source, search: Search) -> list[Finding]:
    """Check the headings of the sections of which a sentence was found: citations name them."""
    lines = {_letters(line) for line in search.whole.split("\n")}
    findings = []
    firsts: dict[str, Passage] = {}
    for address, _ in source.sentences:
        if address in search.found:
            firsts.setdefault(address.partition(".")[0], search.found[address])
    for section, heading in source.sections:
        first = firsts.get(section)
        if first is None:
            continue
        before = search.flow[max(0, first.start - _ABOVE) : first.start]
        if _letters(heading) in lines or _letters(heading) in _letters(before):
            findings.append(Finding("verified", "heading", section))
        else:
            message = f'no line of the copy is "{heading}"'
            findings.append(Finding("altered", "heading", section, message))
    return findings


def _sentences(
    source: Source, search: Search, read: Report, said: Mapping[str, Sequence[str]] | None
) -> list[Finding]:
    """Return a finding for each sentence; one that is not found is altered or missing."""
    findings, tried = [], 0
    before: Passage | None = None
    addresses = [address for address, _ in source.sentences]
    for found, members in groupby(addresses, key=search.found.__contains__):
        run = list(members)
        if found:
            findings += [Finding("verified", "sentence", address) for address in run]
            before = search.found[run[-1]]
            continue
        after = addresses.index(run[-1]) + 1
        behind = search.found[addresses[after]] if after < len(addresses) else None
        for finding in _unfound(run, before, behind, search, read):
            tried += finding.outcome == "altered"
            is_told = finding.outcome == "altered" and said is not None and tried <= _MOST_TRIED
            findings.append(_with_change(finding, source, said or {}) if is_told else _shortened(finding))
    return findings


def _with_change(finding: Finding, source: Source, said: Mapping[str, Sequence[str]]) -> Finding:
    """Return the finding of an altered sentence, whose message is the copy's, with what was altered in it."""
    found = alteration(finding.message, source.digests[finding.id], said.get(finding.id, ()))
    return finding.but(message=found.message) if found else _shortened(finding)


def _unfound(
    run: list[str], before: Passage | None, behind: Passage | None, search: Search, read: Report
) -> list[Finding]:
    """Look at the place of sentences that were not found: others stand there, each a message, or nothing."""
    if not search.complete and not behind:
        return [Finding("unchecked", "sentence", address, _unsearched(search)) for address in run]
    start = before.end if before else 0
    end = behind.start if behind else len(search.flow)
    if before and not behind:  # behind the last sentence only its paragraph is of the text
        end = max(search.flow.find("\n\n", start), 0) or end
    others = _strangers(search.between(start, end)) if before or behind else []
    own = [one.text for one in read.sentences if start <= one.start and one.end <= end]
    others = own if len(own) in (len(run), len(others)) else others  # without the headings before them
    findings = [
        Finding("altered", "sentence", address, other) for address, other in zip(run, others, strict=False)
    ]
    rest = run[len(findings) :]
    return findings + [Finding("missing", "sentence", a, "not in the copy") for a in rest]


def _shortened(finding: Finding) -> Finding:
    """Return a finding that says what stands in the place of a sentence, in one that is altered."""
    text = finding.message
    if finding.outcome != "altered":
        return finding
    shown = text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " ..."
    return finding.but(message=f'the copy has "{shown}" in its place')


def _strangers(text: str) -> list[str]:
    """Return the sentences of a stretch of the copy in which no recorded one was found."""
    pieces = (piece for piece in _SENTENCE_END.split(text) if len(piece.split()) > 3)
    return [piece for piece in pieces if piece.rstrip("\"')]").endswith((".", "?", "!"))]


def _front_matter(source: Source, search: Search, texts: dict[str, str], front: Front) -> list[Finding]:
    """Check title, number, date, publisher and authors; add those that are there to `texts`."""
    wanted = _front_lines(source)
    authors = {f"meta.authors.{number}": author for number, author in enumerate(source.authors, 1)}
    letters = f"{_letters(search.whole)} {_letters(without_furniture(search.whole))}"
    findings = []
    stamps = filter(dates, search.whole.split("\n"))
    is_dated = source.date in {front.date, *days_in(stamps)}  # in any way to write a day
    bylines = {_byline(author) for author in front.authors}  # whole, where a column cuts through them
    for address, (line, text) in wanted.items():
        if address == "meta.number" and line and _is_other_number(line, front):
            message = f'"{line}" is recorded, the copy has "{front.issue}"'
            findings.append(Finding("altered", "front-matter", address, message))
        elif line and (is_dated if address == "meta.date" else _letters(line) in letters or line in bylines):
            texts[address] = text
            findings.append(Finding("verified", "front-matter", address))
        elif address in authors and _family_first(authors[address]) in letters:
            texts[address] = authors[address].full  # without a post, which such a byline has not
            findings.append(Finding("verified", "front-matter", address))
        elif line:
            name = line.partition(",")[0]  # an author is there, with another role or title
            outcome = (
                "altered" if address in authors and name != line and _letters(name) in letters else "missing"
            )
            message = f'"{line}" is not in the copy'
            if address == "meta.publisher" and address in source.cells:
                message += " - where the work names none, leave meta.publisher out of the source's `cells`"
            findings.append(Finding(outcome, "front-matter", address, message))
    return findings


def _is_other_number(recorded: str, front: Front) -> bool:
    """Tell whether a copy that is no report of CRS has another number than the recorded one."""
    own, other = _letters(recorded), _letters(front.issue)
    return bool(other) and not front.number and other not in own and own not in other


def _front_lines(source: Source) -> dict[str, tuple[str, str]]:
    """Return by address the line that a copy has of front matter, and the text that it stands for."""
    day = in_words(source.date)
    lines = {
        "meta.title": (source.title, source.title),
        "meta.number": (source.number, f"{source.genre} {source.number}"),
        "meta.date": (day, f"{day} ({source.date})"),
        "meta.publisher": (source.publisher, source.publisher),
    }
    for number, author in enumerate(source.authors, 1):
        line = _byline(author)
        lines[f"meta.authors.{number}"] = (line, f"{line}, {ordinal(number)} author")
    return lines


def front_texts(source: Source) -> dict[str, str]:
    """Return by address the texts that the front matter of a source stands for."""
    return {address: text for address, (line, text) in _front_lines(source).items() if line}


def _family_first(author: Author) -> str:
    """Return the letters of `Tupuola, Jared G.`, as congress.gov has it; of a body its name's."""
    return _letters(author.name or f"{author.surname}{author.given}")


def _byline(author: Author) -> str:
    parts = (author.full, author.role, author.title)
    return ", ".join(part for part in parts if part)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", "".join(map(normalise, pieces(text))).casefold())


def _read(table: Table, source: Source, search: Search) -> list[Cell]:
    """Read a table where its rows are whole: in the text in order, or in the copy as it stands."""
    ordered = read_cells(table, source, search.flow)
    if all(cell.copied is not None for cell in ordered):
        return ordered
    whole = read_cells(table, source, search.whole)
    return max((ordered, whole), key=lambda cells: sum(cell.copied is not None for cell in cells))


def _cells(table: Table, source: Source, search: Search, texts: dict[str, str]) -> list[Finding]:
    """Check the cells of a table; add those that the copy has to `texts`."""
    findings = []
    for cell in _read(table, source, search):
        outcome, message = _judged(cell)
        findings.append(Finding(outcome, "cell", cell.address, message))
        if outcome == "verified":
            texts[cell.address] = cell.text
    return findings


def _judged(cell: Cell) -> tuple[str, str]:
    """Return what became of a cell in the copy, and why."""
    if cell.copied is None:
        return "missing", f"no row {cell.row!r} with its numbers is in the copy"
    if cell.copied != cell.recorded:
        return "altered", f"{cell.recorded:,} is recorded, the copy has {cell.copied:,}"
    if cell.mislabelled:
        return "altered", cell.mislabelled
    return ("unchecked", cell.unlabelled) if cell.unlabelled else ("verified", "")
