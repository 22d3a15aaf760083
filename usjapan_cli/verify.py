"""Facts against a copy of their source: which sentences are there unchanged, what they support.

Five outcomes, none silent: verified, altered, missing (of what the source holds), unsupported
(names the word of a fact that its sentences do not have) and unchecked (says why).
"""

from __future__ import annotations

import re

from . import dates
from .claims import plain_words
from .formula import evaluate, multiplier, plain
from .model import Author, Fact, Source, Table, amount, ordinal
from .passages import Search, locate
from .record import Record
from .support import read_passages, unsupported
from .text import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

OUTCOMES = ("verified", "altered", "missing", "unsupported", "unchecked")
_FEW = 0.5  # of the sentences: with less found, it is another edition or another text
_SHOWN = 60  # characters of the copy in a message
_ROW_GAP = 2  # words that may stand between the cells of a row
_DAY = re.compile(r"\b(" + "|".join(dates._MONTHS) + r") (\d{1,2}), (\d{4})\b")
_LOWER = re.compile(r"(?<![A-Za-z'])[a-z]{2,}")
_ORDINARY = frozenset(
    "a about above after again all along also although always among an and another any apart around as "
    "at be because been before being below besides between beyond both but by can compared could "
    "despite did do does down during each either even ever every few first following for from further "
    "given had has have having he her here his how however i if in indeed instead into is it its itself "
    "just last later less like many may meanwhile might more most much must neither never no none nor "
    "not now of off on once one only or other others our out over own per perhaps rather same she should "
    "since so some still such than that the their them then there these they this those through thus to "
    "together too toward towards under unlike until up upon was we were what when where whether which "
    "while who whose why will with within without would yet you".split()
)
_ENDINGS = ("ing", "ed", "ly", "tion", "sion", "ment", "ness", "ity", "ship", "ance", "ence")


class Finding(Record):
    """One result. `kind` is source, front-matter, sentence, cell, fact or derived; `id` an address or id."""

    outcome: str
    kind: str
    id: str
    message: str = ""


class Copy(Record):
    """A copy of a source, searched. `texts` holds what stands at each address that was found unchanged."""

    source: Source
    search: Search
    findings: tuple[Finding, ...]
    texts: dict[str, str]


def verify(
    report: str,
    facts: Sequence[Fact],
    sources: Iterable[Source],
    tables: Iterable[Table],
    progress: Callable[[float], None] | None = None,
) -> list[Finding]:
    """Check every sentence, cell, and fact against a copy of the report. It never raises.

    `progress` hears of the part of the search that is done, from 0 to 1.
    """
    tables = tuple(tables)
    copies = [read_copy(report, source, tables, progress) for source in sources if source.sentences]
    most = max((len(copy.search.found) for copy in copies), default=0)
    copies = [copy for copy in copies if len(copy.search.found) == most][:1]
    findings = [finding for copy in copies for finding in copy.findings]
    of_source = {copy.source.id: copy for copy in copies}
    common = Vocabulary(facts, [copy.search.flow for copy in copies])
    for fact in facts:
        copy = of_source.get(fact.source)
        if copy:
            findings.append(check_fact(fact, copy, tables, common))
        else:
            findings.append(Finding("unchecked", _kind(fact), fact.id, f"the copy is not of {fact.source}"))
    return findings


class Vocabulary:
    """The words that open a sentence without being a name: `in` asks for them in lower case."""

    def __init__(self, facts: Sequence[Fact], flows: Sequence[str]) -> None:
        texts = [text for fact in facts for text in (fact.statement, *fact.questions, *fact.keywords)]
        self._words = {word for text in (*texts, *flows) for word in _LOWER.findall(text)} | _ORDINARY
        self._stems = {stem(word) for word in self._words}

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        ...
