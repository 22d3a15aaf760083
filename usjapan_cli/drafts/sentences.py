"""A sentence of a draft held against the facts that it may speak of, rule by rule."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, takewhile

from .claims import DATES, Claims, is_bare_share
from .comparisons import compared
from .dating import Dating
from .doubt import denies_a_limit, is_in_doubt
from .elsewhere import figures_left, is_of_another, is_of_another_time_than
from .explained import has_a_sum
from .faults import Fault, supported_at
from .findings import Note
from .flows import goes_on_with_trade
from .holders import unheld
from .kin import is_of_another_deal, names_several_strangers, shares_a_name
from .likeness import is_ranking, names_rank
from .meaning import Later, Meanings
from .numbers import figure_faults
from .parties import Parties
from .partners import is_rank
from .patterns import pattern
from .readings import KEPT
from .relative import counts_years
from .sayings import WHOLE, about, exchanged_parties, word_faults
from .strangers import strangers
from .support import Support
from .supported import Beside, gone_on_with, supported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..core.table import Table
    from ..library.library import Library
    from .claims import Figure
    from .dated import Dated
    from .document import Cell, Sentence
    from .meaning import Meant

_SUPPORTED = 0.25  # the share of a fact's telling words with which one of its figures tells that it is meant
_TOLD = 0.4  # the share of a sentence that a fact has, with which a date or a count is said of it
_MOSTLY_OF_IT = 0.6  # the share with which what is said whole is surely meant, though a figure of it is wrong
_MOST_NAMED = 2  # facts that are named for a sentence without figures of theirs
_OF_TIME = ("UD401", "UD402", "UD403")
_OF_HEDGES = ("UD201", "UD202")
_OF_PARTIES = ("UD104", "UD105")  # who is named, who does what: one wrong name may be either
_NUMBERS = (*DATES, "money", "percent")
_PARTS_OF_A_YEAR = ("", "early", "mid", "late")
_FIGURE = pattern(  # which is no part of a name: `G7`, `117-169`, `2+2`, `No. 4`
    r"(?<![\w+-])(?<!\bno )(?<!\bno\. )(?<!\bnumber )[0-9]+(?![\w+-])", re.I
)
_OF_MORE = pattern(r" more |est with")
_OF_SHARES = pattern(r"point|double|twice|tripl|doubl|quadrupl|half|times")
_IN_A_ROW = pattern(r"[A-Z]\w+[,;]? (?:(?:and )?then |followed by |next |\(2\) )?[A-Z]\w+, ", needs=", ")
_BEHIND_A_LABEL = pattern(  # `1951: `, `Early 2010s on.  `, `May 2023 (planned)  `
    r"(?: (?:on|onwards?|and (?:after|since)|\([^()]{1,20}\)))?(?:\.\s|:?  |: | [\u2013\u2014-]|\u2014 |\t)"
)


_GOING_ON = (counts_years, goes_on_with_trade, is_bare_share, has_a_sum)


class Rules:
    """What the sentences of a draft are held against."""

    def __init__(
        self, library: Library, later: Library | None, dated: Dated, today: str, max_age: int | None
    ) -> None:
        self.meanings = Meanings(library, ())
        self.newer = Later(later, ())
        self.dating = Dating(dated, library.sources, max_age)
        self._dated = dated
        self.parties = Parties(library.indexes)
        self.today = today
        self._known: dict[tuple[object, ...], tuple[Note, ...]] = {}

    def notes(
        self, sentence: Sentence, named: tuple[Fact, ...], passages: frozenset[str]
    ) -> tuple[Note, ...]:
        """Return what is found in a sentence that names some facts and goes on with some paragraphs."""
        around = (
            _as_followed(sentence),
            sentence.heading,
            sentence.lead,
            sentence.is_cell,
            sentence.is_context,
            sentence.number,
            self._dated.dates(sentence),
        )
        said = (sentence.text, *around, passages, *(fact.id for fact in named))
        if said not in self._known:
            claims = Claims(sentence, self.meanings, named, passages)
            stated = _stated(claims)
            found = [supported(claims, stated)] if stated else faults(claims, self)
            self._known[said] = tuple(map(note_of, found))
        return self._known[said]

    def in_cells(self, cells: Sequence[Cell], tables: Sequence[Table]) -> dict[Cell, tuple[Note, ...]]:
        """Return what is found in the cells of a draft's tables."""
        from .tables import cell_faults  # only for a draft with tables

        found = cell_faults(cells, tables, self.meanings)
        return {cell: (_in_cell(fault, cell),) for cell, fault in found}


def _in_cell(found: Fault | Fact, cell: Cell) -> Note:
    return note_of(found if isinstance(found, Fault) else supported_at(0, len(cell.text), found))


def _as_followed(sentence: Sentence) -> str:
    """Return the sentence before one without what its figures are: they tell nothing of what follows.

    Only a year does from which the next sentence counts, the trade or the share of which it goes on to speak,
    and the sums from which one of its own may follow.
    """
    if any(goes_on(sentence.text) for goes_on in _GOING_ON):
        return sentence.before
    return _FIGURE.sub("0", sentence.before)


def _stated(claims: Claims) -> Fact | None:
    """Return the fact whose statement a sentence is."""
    said = _folded(claims.text)
    return next((one.fact for one in claims.meant if _folded(one.fact.statement) == said), None)


@lru_cache(KEPT)
def _folded(text: str) -> str:
    return " ".join(text.split()).rstrip(".").lower()


def note_of(found: Fault | Support) -> Note:
    """Return what a rule found as a note, which has the id of the fact in its place."""
    if isinstance(found, Support):
        found = supported_at(found.figure.start, found.figure.end, found.fact)
    fact: Fact = found.fact
    return Note(
        found.code, found.start, found.end, found.message, found.found, found.expected,
        fact.id, fact.locators, fact.as_of,
    )  # fmt: skip


def faults(claims: Claims, rules: Rules) -> Iterator[Fault | Support]:
    """Yield what is wrong in a sentence, and the facts that have what is right."""
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
    said = [
        one
        for one in words
        if one.fact.id not in spoken - sure
        or one.code not in ("UD201", "UD203")
        or (one.code == "UD203" and _is_of_a_right_figure(one, found))
    ]
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
        shown = [supported(claims, fact) for fact in whole]
        if not (whole or held or claims.figures):
            shown = [supported(claims, fact) for fact in gone_on_with(claims)]
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
    is_compared = _OF_MORE.search(claims.text) or (counts and "est " in claims.text)
    if ranks or sums or is_compared:
        from . import standings  # for a rank or a sum that no fact meant has

        yield from standings.other_place(claims, ranks)
        yield from standings.other_sum(claims, sums)
        yield from standings.other_first_partner(claims)
        yield from standings.other_deficit(claims)
        yield from standings.not_among_first(claims)
    if _OF_SHARES.search(claims.text):
        from . import shares  # for shares set side by side

        yield from shares.set_apart(claims)
        yield from shares.set_against_a_limit(claims)
        yield from shares.raised_otherwise(claims, [one for one in found if isinstance(one, Support)])
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

    That is so where the two share no name, where the fact is a number and the sentence has none, and where
    several others are named.
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


def _is_of_a_right_figure(one: Fault, found: Sequence[Fault | Support]) -> bool:
    """Tell whether a fault is of words around a figure that a fact has, and around no wrong one."""
    inside = [other for other in found if one.start <= _start(other) < one.end]
    return bool(inside) and not any(isinstance(other, Fault) for other in inside)


def _start(found: Fault | Support) -> int:
    return found.start if isinstance(found, Fault) else found.figure.start


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
