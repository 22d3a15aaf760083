"""Facts against a copy of their source: the copy first, then what of it each fact rests on.

Five outcomes, none silent: verified, altered and missing (what the source holds), unsupported
(names the word of a fact that its sentences do not have), unchecked (says why).
"""

from __future__ import annotations

import re

from ..core.facts import STRICT, Fact, Source
from ..core.formula import columns, evaluate, plain
from ..core.table import Table
from ..language.proper_names import Vocabulary, abbreviated, read_wording
from ..language.quantities import figures
from .agreement import disagreements
from .evidence import read_evidence, undecided, unsupported
from .report_copy import Copy, Finding, front_texts, recognised_copy
from .table_cells import spelled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["OUTCOMES", "Finding", "check_fact", "verify", "vocabulary"]

_LACKING = re.compile(r"""(?:the attribution's )?"(?P<word>[^"]{2,60})" is not in """)
_NAMED = 3  # locators in a message
OUTCOMES = ("verified", "altered", "missing", "unsupported", "unchecked")


def verify(
    report: str,
    facts: Sequence[Fact],
    sources: Iterable[Source],
    tables: Sequence[Table],
    progress: Callable[[float], None] | None = None,
) -> list[Finding]:
    """Check a copy of one of the sources, and every fact against it; the copy may be any text.

    The first finding is about the copy as a whole. `progress` hears of the part of the search
    that is done, from 0 to 1.
    """
    recorded = [source for source in sources if source.sentences]
    if not recorded:
        reason = "no source has recorded sentences"
        return [Finding("unchecked", _kind(fact), fact.id, reason) for fact in facts]
    copy = recognised_copy(report, recorded, tables, progress, _said(facts))
    common = vocabulary(facts, copy)
    own = [fact for fact in facts if fact.source == copy.source.id]  # the copy says nothing of others
    return [*copy.findings, *(check_fact(fact, copy, tables, common) for fact in own)]


def _said(facts: Iterable[Fact]) -> dict[str, list[str]]:
    """Return the statements and questions of facts by the addresses that they rest on."""
    said: dict[str, list[str]] = {}
    for fact in facts:
        for locator in fact.locators:
            said.setdefault(locator, []).extend((fact.statement, *fact.questions))
    return said


def vocabulary(facts: Iterable[Fact], copy: Copy) -> Vocabulary:
    """Gather the words that open sentences of facts without being names."""
    own = (text for fact in facts for text in (fact.statement, *fact.questions, *fact.keywords))
    return Vocabulary((copy.search.flow, *own))


def check_fact(fact: Fact, copy: Copy, tables: Sequence[Table], common: Vocabulary) -> Finding:
    """Check one fact: with itself, with what stands at its locators, and by recomputing it."""
    reason = _unchecked(fact, copy)
    if reason:
        return Finding("unchecked", _kind(fact), fact.id, reason)
    problems, doubts = _problems(fact, copy, tables, common)
    lost = [locator for locator in fact.locators if locator not in copy.texts]  # of the front matter
    if problems and lost:
        recorded = front_texts(copy.source)
        whole = copy.but(texts={**{locator: recorded.get(locator, "") for locator in lost}, **copy.texts})
        problems, doubts = _problems(fact, whole, tables, common)
        doubts = [] if problems else _without(lost, copy)
    outcome = "unsupported" if problems else "unchecked" if doubts else "verified"
    return Finding(outcome, _kind(fact), fact.id, "; ".join(problems or doubts))


def _without(lost: Sequence[str], copy: Copy) -> list[str]:
    """Say which front matter a copy does not have: whether that bears a fact out cannot be told."""
    absent = [copy.absent.get(locator, f"{locator} not in the copy unchanged") for locator in lost]
    return list(dict.fromkeys(absent))


def _problems(
    fact: Fact, copy: Copy, tables: Sequence[Table], common: Vocabulary
) -> tuple[list[str], list[str]]:
    """Return what speaks against a fact: with itself, at its locators, recomputed; else what is in doubt."""
    texts = [copy.texts[locator] for locator in fact.locators if locator in copy.texts]
    authors = sum(locator.startswith("meta.authors.") for locator in fact.locators)
    if authors > 1:
        texts.append(f"{authors} authors")
    problems = [*disagreements(fact), *_row_problems(fact, tables), *_column_problems(fact, tables)]
    if fact.formula:
        problems += _formula_problems(fact, fact.formula, tables)
        texts += [fact.value.text] if fact.value else []
        texts += _extremes(fact, fact.formula, tables)
    texts += _in_full(texts, copy.source)
    short = [abbreviated(text, fact.statement) for text in texts]
    texts = [*short, *(text for text in texts if text not in short)]
    is_prose = fact.locators[0] in copy.source.digests
    evidence = read_evidence(_where(fact.locators), texts, is_prose)
    problems += [_with_remedy(problem, fact, copy) for problem in unsupported(fact, evidence, common)]
    doubts = [] if problems else undecided(fact, evidence, common, copy.source.wording == STRICT)
    return problems, doubts


def _in_full(texts: Sequence[str], source: Source) -> list[str]:
    """Return the texts that have a short form of their source, with the names in its place."""
    full = []
    for text in texts:
        changed = text
        for short, name in source.terms:
            changed = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", lambda _, name=name: name, changed)  # type: ignore[misc]
        full += [changed] if changed != text else []
    return full


def _with_remedy(problem: str, fact: Fact, copy: Copy) -> str:
    """Add to what a fact lacks where the copy has it: `add access.1.1, where "Marrow" stands`."""
    lacking = _LACKING.match(problem)
    if not lacking:
        return problem
    word = re.compile(rf"(?<!\w){re.escape(lacking['word'])}(?!\w)")
    longer = re.compile(rf"(?<!\w)[\w-]*\b{re.escape(lacking['word'])}\b[\w-]*")
    own_texts = (copy.texts[locator] for locator in fact.locators if locator in copy.texts)
    said = next((found[0] for found in map(longer.search, own_texts) if found), "")
    if said:  # as a part of it: `third-highest`
        say = "say" if len(fact.locators) > 1 else "says"
        return problem if said == lacking["word"] else f'{problem}, which {say} "{said}"'
    places = [address for address, text in copy.texts.items() if word.search(text)]
    own = fact.locators[0].partition(".")[0]
    near = [address for address in places if address.partition(".")[0] == own] or places
    return f'{problem} - add {near[0]}, where "{lacking["word"]}" stands' if near else problem


def _where(locators: Sequence[str]) -> str:
    """Name locators in a message: the first few of many."""
    named = ", ".join(locators[:_NAMED])
    return f"{named} and {len(locators) - _NAMED} more" if len(locators) > _NAMED else named


def _kind(fact: Fact) -> str:
    return "derived" if fact.formula else "fact"


def _unchecked(fact: Fact, copy: Copy) -> str:
    """Return why a fact cannot be held against a copy, or nothing."""
    if fact.source != copy.source.id:
        return f"the copy is of {copy.source.id}, not of {fact.source}"
    absent = [locator for locator in fact.locators if locator not in copy.texts]
    others = [locator for locator in fact.locators if not locator.startswith("meta.")]
    if absent and (not others or any(locator in others for locator in absent)):
        without = {copy.absent.get(locator, "") for locator in absent}
        if "" not in without:
            return "; ".join(sorted(without))
        return f"{', '.join(absent)} not in the copy unchanged"
    return "" if fact.locators else "it has no locator"


def _formula_problems(fact: Fact, formula: str, tables: Sequence[Table]) -> list[str]:
    """Recompute a derived fact."""
    name = formula.rpartition(" in ")[2]
    own = [table for table in tables if (table.source, table.name) == (fact.source, name)]
    try:
        if not own or fact.value is None:
            raise ValueError("it needs a value, and ` in TABLE` at its end")
        right = plain(evaluate(formula, own[0]), formula, own[0])
    except ValueError as error:
        return [f"the formula {formula!r} cannot be recomputed: {error}"]
    if right != fact.value.number:
        return [f"the formula {formula!r} gives {right:,}, the value says {fact.value.number:,}"]
    return []


def _extremes(fact: Fact, formula: str, tables: Sequence[Table]) -> list[str]:
    """Return what else a figure of ours may be called: the smallest, the only surplus, a deficit."""
    number = fact.value.number if fact.value else 0
    if not formula.startswith("rank "):
        return ["deficit" if number < 0 else "surplus"] if "-" in formula.split() else []
    own = [table for table in tables if table.name == formula.rpartition(" in ")[2]]
    column = formula.split()[1].partition(".")[0]
    numbers = columns(own[0]).get(column, []) if own else []
    says = ["largest, widest surplus"] if number == 1 else []
    if number == len(numbers):
        says.append("widest deficit" if min(numbers) < 0 else "smallest, lowest")
    positive = [other for other in numbers if other > 0]
    return says + (["only surplus"] if number == 1 and len(positive) == 1 and min(numbers) < 0 else [])


def _row_problems(fact: Fact, tables: Sequence[Table]) -> list[str]:
    """Return which rows of a table a fact rests on without naming them, or names without need."""
    terms = fact.formula.split() if fact.formula else fact.locators
    used = {term.split(".")[-1 if fact.formula else 1] for term in terms if "." in term}
    statement = read_wording(fact.statement).keys
    for table in tables:
        keys = {row: set(read_wording(name).keys) for row, name, _ in table.rows}
        if table.source != fact.source or not used or not used <= keys.keys():
            continue
        named = {row for row, name in keys.items() if name.issubset(statement)}
        if fact.value is None and len(named) < 2:  # about the table, not its figures
            return []
        return [
            *(f"the statement does not name row {row!r}" for row in keys if row in used - named),
            *(f"the statement names row {row!r} in vain" for row in keys if row in named - used),
        ]
    return []


def _column_problems(fact: Fact, tables: Sequence[Table]) -> list[str]:
    """Return the wrong figures that stand behind a column's title: `imports of $488 billion`."""
    statement = fact.statement.lower()
    own = [table for table in tables if table.source == fact.source]
    return [
        f'"{title} of {said.text}" is not what {table.name} has for {name}'
        for table in own
        for _, name, numbers in table.rows
        if name.lower() in statement
        for (_, column), number in zip(table.columns, numbers, strict=True)
        for title in [column.lower().rpartition(" ")[2]]  # `imports` of `U.S. imports`
        for behind in statement.split(f"{title} of ")[1:]
        for said in figures(behind)[:1]
        if said.kind == "money" and said.key not in {claim.key for claim in figures(spelled(number, table))}
    ]
