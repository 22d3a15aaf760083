"""The way through a draft: each sentence with the facts that it may speak of, rule by rule."""

from __future__ import annotations

from itertools import chain, takewhile

from ..core.record import Record
from .claims import DATES, Claims
from .comparisons import compared
from .dating import Dating, names_day_of
from .document import read_document
from .doubt import denies_a_limit, is_in_doubt
from .elsewhere import figures_left, is_of_another, is_of_another_time_than
from .faults import Fault, supported_at
from .findings import Checked, Finding
from .followed import Followed, as_followed, stretches_of
from .holders import unheld
from .kin import is_of_another_deal, names_several_strangers, shares_a_name
from .likeness import is_ranking, names_rank
from .meaning import Later, Meanings
from .named import Named, without_references
from .numbers import figure_faults
from .parties import Parties
from .partners import is_rank
from .patterns import pattern
from .sayings import WHOLE, about, exchanged_parties, word_faults
from .strangers import strangers
from .support import Support
from .supported import LONGEST, Beside, gone_on_with, supported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..core.facts import Fact
    from ..library.library import Library
    from .claims import Figure
    from .document import Cell, Document, Sentence
    from .meaning import Meant

_SUPPORTED = 0.25  # the share of a fact's telling words with which one of its figures tells that it is meant
_TOLD = 0.4  # the share of a sentence that a fact has, with which a date or a count is said of it
_ID = pattern(
    r"[\[{]{1,2}@?([a-z][a-z0-9-]{1,60}\.[a-z0-9][a-z0-9-]{1,80})[\]}/]",
    needs="[|{",
)
_MOSTLY_OF_IT = 0.6  # the share with which what is said whole is surely meant, though a figure of it is wrong
_MOST_NAMED = 2  # facts that are named for a sentence without figures of theirs
_OF_TIME = ("UD401", "UD402", "UD403")
_OF_HEDGES = ("UD201", "UD202")
_OF_PARTIES = ("UD104", "UD105")  # who is named, who does what: one wrong name may be either
_LONG = 200_000  # characters of a draft that several processes read: less is read sooner by one
_NUMBERS = (*DATES, "money", "percent")
_PARTS_OF_A_YEAR = ("", "early", "mid", "late")
_IN_A_ROW = pattern(r"[A-Z]\w+[,;]? (?:(?:and )?then |followed by |next |\(2\) )?[A-Z]\w+, ", needs=", ")
_BEHIND_A_LABEL = pattern(  # `1951: `, `Early 2010s on.  `, `May 2023 (planned)  `
    r"(?: (?:on|onwards?|and (?:after|since)|\([^()]{1,20}\)))?(?:\.\s|:?  |: | [\u2013\u2014-]|\u2014 |\t)"
)


def check_draft(
    text: str,
    file: str,
    format: str,
    library: Library,
    today: str,
    max_age: int | None = None,
    topic: str | None = None,
    later: Library | None = None,
) -> Checked:
    """Hold a draft against the facts of a library; what `later`, a newer edition, says is right too.

    A draft that names the day of one of the two is held against that one alone.

    `format` is `markdown` or `text`, `today` an ISO day, `max_age` in days. Findings are in order of place.
    """
    document = read_document(without_references(text, library.sources), format)
    if later and names_day_of(text, library.sources) != names_day_of(text, later.sources):
        library, later = (
            later if names_day_of(text, later.sources) else library,
            None,
        )  # it says of which it is
    meanings = Meanings(library, ())
    rules = _Rules(
        meanings,
        Later(later, ()),
        Dating(document, library.sources, max_age),
        Parties(library.indexes),
        today,
    )
    findings = _findings(document, file, rules)
    for cell, fault in _cell_faults(document, library, meanings):
        if not isinstance(fault, Fault):
            fault = supported_at(0, len(cell.text), fault)
        findings.append(_placed(document, file, cell.start, fault, False))
    if topic:  # known by all facts, lest what is said of other topics be held against those of this one
        findings = [one for one in findings if (one.fact or "").partition(".")[0] == topic]
    findings += _unknown_ids(document, file, library)
    return Checked(tuple(sorted(findings, key=lambda one: (one.line, one.column, one.code))))


class _Rules(Record):
    """What the sentences of a draft are held against."""

    meanings: Meanings
    newer: Later
    dating: Dating
    parties: Parties
    today: str


def _findings(document: Document, file: str, rules: _Rules) -> list[Finding]:
    """Return what is found in the sentences of a draft, in order; those of a long one are shared out."""
    if len(document.text) < _LONG:
        return list(_found(document, file, rules, document.sentences))
    from . import processes  # which a memo need not load

    stretches = stretches_of(document.sentences, processes.count())

    def rows(stretch: Sequence[Sentence]) -> list[dict[str, Any]]:
        found = _found(document, file, rules, stretch)
        return [{name: getattr(one, name) for name in Finding._fields} for one in found]

    return [
        Finding(**{**row, "locators": tuple(row["locators"])})
        for found in processes.in_processes(rows, stretches)
        for row in found
    ]


def _found(document: Document, file: str, rules: _Rules, sentences: Sequence[Sentence]) -> Iterator[Finding]:
    """Yield what is found in sentences that follow one another."""
    known: dict[tuple[object, ...], list[Fault | Support]] = {}
    followed, named = Followed(), Named(rules.meanings)
    for sentence in sentences:
        beside = named.beside(sentence, document)
        passages = followed.by(sentence)
        around = as_followed(sentence), sentence.heading, sentence.lead, sentence.is_cell, sentence.is_context
        said = (sentence.text, *around, passages, *(fact.id for fact in beside))
        if said not in known:
            claims = Claims(sentence, rules.meanings, beside, passages)
            stated = named.stated(claims)
            known[said] = [supported(claims, stated)] if stated else list(_faults(claims, rules))
        followed.add(known[said])
        yield from (_finding(document, file, sentence, fault) for fault in known[said])


def _cell_faults(
    document: Document, library: Library, meanings: Meanings
) -> Iterator[tuple[Cell, Fault | Fact]]:
    """Yield what is found in the cells of a draft's tables: a fault, or the fact that a cell has."""
    if document.cells:
        from .tables import cell_faults  # only for a draft with tables

        yield from cell_faults(document.cells, library.tables, meanings)


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


def _faults(claims: Claims, rules: _Rules) -> Iterator[Fault | Support]:
    dating, found = rules.dating, list(figure_faults(claims, rules.newer))
    found = [one for one in found if isinstance(one, Fault) or not _is_of_a_rank_beside(claims, one, found)]
    found = [
        one for one in found if isinstance(one, Support) or not is_of_another(claims, one, found, dating)
    ]
    yield from (
        one
        for one in found
        if isinstance(one, Fault) or (_is_told(one) and not is_in_doubt(claims, one.fact, one.figure))
    )
    held = [one for one in found if isinstance(one, Support)]
    meant = about(claims, {one.fact.id for one in held if one.coverage >= _SUPPORTED}, bool(found))
    words = [*word_faults(claims, meant, held), *exchanged_parties(claims, rules.parties)]
    parts = [(begin, part, about(part, set(), bool(part.figures))) for begin, part in claims.parts]
    words += _faults_of_parts(parts, words)
    words = [one for one in words if not denies_a_limit(claims, one)]
    words += strangers(claims, words)
    words = [one for one in words if not is_of_another_deal(claims, one.fact)]
    words = [
        one for one in words if one.code not in _OF_HEDGES or not is_of_another(claims, one, found, dating)
    ]
    words = _told_once([one for one in words if not _is_of_strangers(claims, one)])
    words = [one for one in words if not is_of_another_time_than(claims, one, found)]
    pairs = [*compared(claims), *_places(claims, found)]
    words = [one for one in words if one.code not in _OF_PARTIES or not pairs] + pairs
    wrong = [one for one in found if isinstance(one, Fault)]
    words = [one for one in words if not _is_of_a_wrong_rank(one, wrong)]
    sure = {one.fact.id for one in meant if one.coverage >= WHOLE and one.precision >= _MOSTLY_OF_IT}
    spoken = {one.fact.id for one in wrong}
    said = [one for one in words if one.fact.id not in spoken - sure or one.code not in ("UD201", "UD203")]
    said += [
        *dating.faults(claims, meant, [one.fact for one in held if _is_told(one)], rules.today),
        *(one for one in unheld(claims, meant) if not is_of_another_time_than(claims, one, found)),
    ]
    current = _said_now(claims, rules.newer, said) if said and not spoken else None
    if current:
        yield supported(claims, current)
        return
    yield from said
    if not said and not spoken and not claims.sentence.is_context:
        named = {one.fact.id for one in held}
        certain = takewhile(lambda one: not is_in_doubt(claims, one.fact), meant[:_MOST_NAMED])
        told = frozenset().union(*(one.shared for one in claims.meant if one.fact.id in named))
        whole = [
            one.fact
            for one in certain
            if one.fact.id not in named and not one.shared <= told  # else by what is named already
        ]
        whole = [] if _has_strange_figure(claims, held) else whole
        whole += [one.fact for one in held if _opens_with(claims, one.figure)][:1]
        whole = whole or ([] if held or claims.figures else gone_on_with(claims))
        shown = [supported(claims, fact) for fact in whole]
        yield from shown
        yield from Beside(claims, [], [*shown, *held]).supported(parts)
    elif not (pairs or claims.sentence.is_context):
        yield from Beside(claims, [*wrong, *said], held).supported(parts)


def _places(claims: Claims, found: Sequence[Fault | Support]) -> Iterator[Fault]:
    """Yield the places and sums that a sentence gives partners of trade, of which nothing is found yet."""
    strange = figures_left(claims, found)
    ranks, sums, counts = (
        [one for one in strange if one.quantity.kind == kind] for kind in ("rank", "money", "count")
    )
    if (
        ranks
        or sums
        or (counts and "est " in claims.text)
        or " more " in claims.text
        or "est with" in claims.text
    ):
        from . import standings  # for a rank or a sum that no fact meant has

        yield from standings.other_place(claims, ranks)
        yield from standings.other_sum(claims, sums)
        yield from standings.other_first_partner(claims)
        yield from standings.other_deficit(claims)
        yield from standings.not_among_first(claims)
    if "point" in claims.text:
        from . import shares  # for shares set side by side

        yield from shares.points_apart(claims)
    if claims.sentence.number or _IN_A_ROW.search(claims.text):
        from . import sequences  # for partners one after another

        yield from sequences.out_of_order(claims)
        yield from sequences.misnumbered(claims)


def _is_told(one: Support) -> bool:
    """Tell whether a date or a count that a fact has is said of what the fact is about."""
    is_common = one.quantity.kind in (*DATES, "count", "crowd")
    return not is_common or one.coverage >= _SUPPORTED or one.precision >= _TOLD


def _is_of_a_rank_beside(claims: Claims, one: Support, found: Sequence[Fault | Support]) -> bool:
    """Tell whether a fact is of a rank, and has but the date of a sentence whose own rank no fact has."""
    if one.quantity.kind not in DATES or not is_rank(one.fact):
        return False
    held = [other.figure for other in found if isinstance(other, Support)]
    return any(figure.quantity.kind == "rank" and figure not in held for figure in claims.figures)


def _has_strange_figure(claims: Claims, held: Sequence[Support]) -> bool:
    """Tell whether a sentence has a date, sum, share or rank that no fact meant has, and so says more."""
    known = [one.figure for one in held]
    told = (
        one
        for one in claims.figures
        if (one.quantity.kind in _NUMBERS and not one.is_as_of)
        or (one.quantity.kind == "rank" and (is_ranking(claims, one) or not names_rank(claims, one)))
    )
    return any(figure not in known for figure in told)


def _opens_with(claims: Claims, date: Figure) -> bool:
    """Tell whether a date stands before a line as its label: `1951: Japan becomes a treaty ally`."""
    is_first = date.quantity.kind in DATES and claims.text[: date.start].strip().lower() in _PARTS_OF_A_YEAR
    return is_first and bool(_BEHIND_A_LABEL.match(claims.text, date.end))


def _faults_of_parts(
    parts: Sequence[tuple[int, Claims, list[Meant]]], words: Sequence[Fault]
) -> Iterator[Fault]:
    """Yield what the parts of a sentence, each held against the facts that it speaks of, add to the whole."""
    known = {(one.code, one.fact.id) for one in words}
    for begin, part, meant in parts:
        for one in chain(word_faults(part, meant, ()), unheld(part, meant)):
            if (one.code, one.fact.id) not in known:
                known.add((one.code, one.fact.id))
                yield one.but(start=one.start + begin, end=one.end + begin)


def _is_of_strangers(claims: Claims, one: Fault) -> bool:
    """Tell whether a wrong name or party stands in a sentence of something else than the fact.

    That is so where the two share no name, where the sentence is of a year and the fact of its own day, and
    where the fact is a rank or a number, and the sentence has none, or the sentence a distance or an area.
    """
    fact: Fact = one.fact
    if one.code == "UD106":
        return names_several_strangers(claims, fact)
    if one.code not in _OF_PARTIES:
        return False
    is_bare = one.code == "UD104" and fact.kind == "figure" and fact.value and not claims.figures
    strange = claims.text[one.start : one.end] if one.code == "UD104" else ""
    is_strange = is_bare or not shares_a_name(claims, fact, strange)
    return is_strange or bool(strange and names_several_strangers(claims, fact))


def _is_of_a_wrong_rank(one: Fault, wrong: Sequence[Fault]) -> bool:
    """Tell whether a fault in who has a rank is found in the rank itself."""
    return one.code == "UD102" and any(
        other.code == "UD102" and other.start < one.end and one.start < other.end for other in wrong
    )


def _told_once(words: Sequence[Fault]) -> list[Fault]:
    """Leave out what is said again of a wrong name or party: of more words, or by another rule."""
    narrow_first = sorted(words, key=lambda one: (one.end - one.start, one.code != "UD105"))
    told: list[Fault] = []
    for one in narrow_first:
        if one.code not in _OF_PARTIES or not any(
            other.code in _OF_PARTIES
            and one.fact.id == other.fact.id
            and one.start <= other.start
            and other.end <= one.end
            for other in told
        ):
            told.append(one)
    return [one for one in words if one in told]


def _said_now(claims: Claims, newer: Later, faults: Sequence[Fault]) -> Fact | None:
    """Return the fact of a later edition that a sentence says whole, with the words that are found wrong."""
    meant = newer.meanings.meant(claims.text, claims.context) if newer.meanings else []
    whole = next((one for one in meant if one.coverage >= WHOLE and claims.speaks_of(one)), None)
    own = max((one.coverage for one in claims.meant), default=0.0)
    is_said = whole and all(one.found in whole.fact.statement for one in faults if one.code not in _OF_TIME)
    is_said = is_said and not all(one.code in _OF_TIME for one in faults)
    return whole.fact if whole and is_said and whole.coverage >= own else None


def _finding(document: Document, file: str, sentence: Sentence, fault: Fault | Support) -> Finding:
    if isinstance(fault, Support):
        fault = supported_at(fault.figure.start, fault.figure.end, fault.fact)
    return _placed(document, file, sentence.start, fault, sentence.is_in_quotes(fault.start))


def _placed(document: Document, file: str, origin: int, fault: Fault, is_quoted: bool) -> Finding:
    """Return a fault as a finding in the draft; `origin` is where its text begins."""
    start = origin + fault.start
    end = min(origin + fault.end, start + LONGEST)
    line, column = document.place(start)
    end_line, end_column = document.place(end)
    fact: Fact = fault.fact
    return Finding(
        file, line, column, end_line, end_column, fault.code, fault.message, document.text[start:end],
        fault.found or None, fault.expected or None, fact.id, fact.locators, fact.as_of, is_quoted,
    )  # fmt: skip
