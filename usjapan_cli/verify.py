"""Facts against a copy of their source: what of it is there unchanged, and what that supports.

Five outcomes, none silent: verified, altered and missing (what the source holds), unsupported
(names the word of a fact that its sentences do not have), unchecked (says why).
"""

from __future__ import annotations

import re
from itertools import groupby

from .cells import read_cells
from .claims import disagreements, figures
from .dates import in_words
from .formula import evaluate, plain
from .model import Author, Fact, Source, Table, ordinal
from .names import Vocabulary, read_wording
from .passages import MAX_CHARACTERS, Passage, Search, locate, normalise
from .record import Record
from .support import read_passages, unsupported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

OUTCOMES = ("verified", "altered", "missing", "unsupported", "unchecked")
_HEAD = 4000  # characters at the start of a copy in which its date is looked for
_SHOWN = 60  # characters of the copy in a message
_SENTENCE_END = re.compile(r"(?<=[a-z0-9%)\"'\]][.?!])[\"')\]]*\s+(?=[\"'(]?[A-Z])")


class Finding(Record):
    """One result. `kind` is source, front-matter, sentence, cell, fact or derived; `id` whose it is."""

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


def verify(
    report: str,
    facts: Sequence[Fact],
    sources: Iterable[Source],
    tables: Sequence[Table],
    progress: Callable[[float], None] | None = None,
) -> list[Finding]:
    """Check a copy of a source, and every fact against it; the copy may be any text.

    `progress` hears of the part of the search that is done, from 0 to 1.
    """
    read = [read_copy(report, source, tables, progress) for source in sources if source.sentences]
    copy = max(read, key=lambda copy: len(copy.search.found), default=None)
    if copy is None:
        return [
            Finding("unchecked", _kind(f), f.id, "no sentences are recorded for any source")
            for f in facts
        ]
    common = vocabulary(facts, copy)
    return [*copy.findings, *(check_fact(fact, copy, tables, common) for fact in facts)]


def read_copy(
    report: str,
    source: Source,
    tables: Sequence[Table],
    progress: Callable[[float], None] | None = None,
) -> Copy:
    """Search a copy for the sentences, cells and front matter of a source."""
    search = locate(report, source.sentences, progress)
    texts = {address: passage.text for address, passage in search.found.items()}
    findings = [_identity(source, search), *_front_matter(source, search, texts)]
    findings += _sentences(source, search)
    for table in tables:
        if table.source == source.id:
            findings += _cells(table, source, search, texts)
    return Copy(source, search, tuple(findings), texts)


def vocabulary(facts: Iterable[Fact], copy: Copy) -> Vocabulary:
    """Gather the words that open sentences of facts without being names."""
    own = (text for fact in facts for text in (fact.statement, *fact.questions, *fact.keywords))
    return Vocabulary((copy.search.flow, *own))


def check_fact(fact: Fact, copy: Copy, tables: Sequence[Table], common: Vocabulary) -> Finding:
    """Check one fact: with itself, with what stands at its locators, and by recomputing it."""
    kind = _kind(fact)
    if fact.source != copy.source.id:
        return Finding(
            "unchecked", kind, fact.id, f"the copy is read as {copy.source.id}, not {fact.source}"
        )
    absent = [locator for locator in fact.locators if locator not in copy.texts]
    if absent or not fact.locators:
        reason = (
            f"{', '.join(absent)} is not in the copy unchanged" if absent else "it has no locator"
        )
        return Finding("unchecked", kind, fact.id, reason)
    texts = [copy.texts[locator] for locator in fact.locators]
    authors = sum(locator.startswith("meta.authors.") for locator in fact.locators)
    texts += [f"{authors} authors"] if authors > 1 else []
    problems = disagreements(fact)
    if fact.formula:
        problems += _recomputed(fact, tables)
        texts += [fact.value.text] if fact.value else []
    problems += _rows_disagree(fact, tables)
    problems += unsupported(fact, read_passages(", ".join(fact.locators), texts), common)
    if problems:
        return Finding("unsupported", kind, fact.id, "; ".join(problems))
    return Finding("verified", kind, fact.id)


def _kind(fact: Fact) -> str:
    return "derived" if fact.formula else "fact"


def _recomputed(fact: Fact, tables: Sequence[Table]) -> list[str]:
    formula = fact.formula or ""
    name = formula.rpartition(" in ")[2]
    table = next(
        (table for table in tables if (table.source, table.name) == (fact.source, name)), None
    )
    try:
        if table is None or fact.value is None:
            raise ValueError("it needs a value, and ` in TABLE` at its end")
        right = plain(evaluate(formula, table), formula, table)
    except ValueError as error:
        return [f"the formula {formula!r} cannot be recomputed: {error}"]
    if right != fact.value.number:
        return [f"the formula {formula!r} gives {right:,}, the value says {fact.value.number:,}"]
    return []


def _rows_disagree(fact: Fact, tables: Sequence[Table]) -> list[str]:
    """Return which rows of a table a fact rests on without naming them, or names without need."""
    terms = fact.formula.split() if fact.formula else fact.locators
    used = {term.split(".")[-1 if fact.formula else 1] for term in terms if "." in term}
    statement = read_wording(fact.statement).keys
    for table in tables:
        keys = {row: set(read_wording(name).keys) for row, name, _ in table.rows}
        named = {row for row, name in keys.items() if name.issubset(statement)}
        if table.source == fact.source and used and used <= keys.keys():
            if fact.value is None and len(named) < 2:  # about the table, not its figures
                return []
            return [f"the statement does not name row {row!r}" for row in keys if row in used - named] + [
                f"the statement names row {row!r}, which it does not rest on"
                for row in keys if row in named - used
            ]  # fmt: skip
    return []


def _identity(source: Source, search: Search) -> Finding:
    """Say what the copy is as a whole: how much of the source, and which edition it says it is."""
    found, total = len(search.found), len(source.sentences)
    count = f"{found} of {total} sentences are there unchanged"
    if found == total:
        return Finding("verified", "source", source.id, count)
    days = [claim.key for claim in figures(search.flow[:_HEAD]) if claim.kind == "day"]
    parts = []
    if days and source.date not in days:
        parts = [f"the copy is dated {in_words(days[0])}, the facts are of {in_words(source.date)}"]
    elif not found:
        parts = [
            f"this is no copy of {source.title} ({source.number or source.id}, {in_words(source.date)})"
        ]
    last = _last_before_end(source, search)
    if last:
        parts.append(f"the copy ends after {last}")
    if not search.complete:
        parts.append(f"not all of it was searched, only {MAX_CHARACTERS:,} characters or less")
    outcome = "altered" if found else "missing"
    return Finding(outcome, "source", source.id, "; ".join([*parts, count]))


def _last_before_end(source: Source, search: Search) -> str:
    """Return the address that a truncated copy ends after: all before is there, nothing behind."""
    there = [address in search.found for address, _ in source.sentences]
    count = sum(there)
    if not count or count == len(there) or not all(there[:count]):
        return ""
    last = source.sentences[count - 1][0]
    rest = search.flow[search.found[last].end :]
    return (
        "" if _strangers(search.between(len(search.flow) - len(rest), len(search.flow))) else last
    )


def _sentences(source: Source, search: Search) -> list[Finding]:
    """Return a finding for each sentence. One that is not found is altered if others stand in its place."""
    findings = []
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
        findings += _unfound(run, before, behind, search)
    return findings


def _unfound(
    run: list[str], before: Passage | None, behind: Passage | None, search: Search
) -> list[Finding]:
    start = before.end if before else 0
    end = behind.start if behind else len(search.flow)
    if (
        before and not behind
    ):  # what follows the last sentence is not of the text: only its paragraph
        end = max(search.flow.find("\n\n", start), 0) or end
    if not search.complete and not behind:
        message = f"not found, and not all of the copy was searched (at most {MAX_CHARACTERS:,} characters)"
        return [Finding("unchecked", "sentence", address, message) for address in run]
    others = _strangers(search.between(start, end)) if before or behind else []
    findings = []
    for address, other in zip(run, others, strict=False):
        shown = other if len(other) <= _SHOWN else other[:_SHOWN].rsplit(" ", 1)[0] + " ..."
        findings.append(
            Finding("altered", "sentence", address, f'the copy has "{shown}" in its place')
        )
    findings += [
        Finding("missing", "sentence", address, "not in the copy")
        for address in run[len(findings) :]
    ]
    return findings


def _strangers(text: str) -> list[str]:
    """Return the sentences of a stretch of the copy in which no recorded one was found."""
    pieces = _SENTENCE_END.split(text)
    return [
        piece for piece in pieces if len(piece.split()) > 3 and piece.rstrip("\"')]")[-1] in ".?!"
    ]


def _front_matter(source: Source, search: Search, texts: dict[str, str]) -> list[Finding]:
    """Check title, number, date, publisher and authors; add those that are there to `texts`."""
    letters = _letters(search.flow)
    wanted = {
        "meta.title": (source.title, source.title),
        "meta.number": (source.number, f"{source.genre} {source.number}"),
        "meta.date": (in_words(source.date), f"{in_words(source.date)} ({source.date})"),
        "meta.publisher": (source.publisher, source.publisher),
    }
    for number, author in enumerate(source.authors, 1):
        line = _byline(author)
        wanted[f"meta.authors.{number}"] = (line, f"{line}, {ordinal(number)} author")
    findings = []
    for address, (line, text) in wanted.items():
        if not line:
            continue
        if _letters(line) in letters:
            texts[address] = text
            findings.append(Finding("verified", "front-matter", address))
        else:
            known = _letters(line.partition(",")[0]) in letters and address.startswith(
                "meta.authors"
            )
            outcome = "altered" if known else "missing"
            findings.append(
                Finding(outcome, "front-matter", address, f'"{line}" is not in the copy')
            )
    return findings


def _byline(author: Author) -> str:
    parts = (f"{author.given} {author.family}", author.role, author.title)
    return ", ".join(part for part in parts if part)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", normalise(text).casefold())


def _cells(table: Table, source: Source, search: Search, texts: dict[str, str]) -> list[Finding]:
    """Check the cells of a table; add those that the copy has to `texts`."""
    findings = []
    for cell in read_cells(table, source, search.flow):
        if cell.copied == cell.recorded:
            texts[cell.address] = cell.text
            findings.append(Finding("verified", "cell", cell.address))
        elif cell.copied is None:
            message = f"no row {cell.row!r} with its numbers is in the copy"
            findings.append(Finding("missing", "cell", cell.address, message))
        else:
            message = f"{cell.recorded:,} is recorded, the copy has {cell.copied:,}"
            findings.append(Finding("altered", "cell", cell.address, message))
    return findings
