"""Holds a fact against the passages it rests on: what of it they do not say.

A figure needs the same figure with the same hedge, a date the same date or a finer one, a quoted
term the same words in a row, a name its words in the same order and beside the same things.
"""

from __future__ import annotations

import re

from ..core.facts import Fact
from ..core.record import Record
from ..core.words import CARDINALS
from ..language import proper_names
from ..language.direction import misdirected
from ..language.marked import Marked, read_marked
from ..language.marks import lost_marks, overtopped, raised_marks
from ..language.proper_names import Wording
from ..language.quantities import Quantity, figures, hedge_in, implied, is_bounded, plain_words
from ..language.sense import adverse, reversed_words, unknown_sense
from ..language.wording import listed
from .agreement import BOUNDS, DATES, date_ends, fits, is_estimate, quotes, value_claim
from .amounts import told_of_all
from .bearers import other_bearers
from .counterparts import without_counterpart
from .edits import edited, narrowing
from .fulfilled import told_as_done
from .holders import other_holders
from .insertions import put_in
from .neighbours import of_neighbours
from .strength import unsteady
from .swaps import swapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence


_PARTS_OF_TIME = ("", "early", "mid", "late")
_FOREMOST = listed(  # in other words
    "inaugural, founding, original, initial, maiden, debut, opening, pioneer, apex, peak, record, "
    "most, mostly, main, mainly, chief, leading, principal, primary, never, new, newly, once, "
    "before, only, start"
)
_OTHERS = frozenset(("other", "others", "rival", "rivals", "rest", "remaining"))
_AHEAD = frozenset(("only", "just", "more", "than", "above", "ahead", "but", "except", "fewer"))
_MORE_THAN_HALF = ("percent", "50", "over")
_DENYING = frozenset(("not", "no", "never", "unlikely"))
_SHORTEST = 5  # letters of a superlative


class Evidence(Record):
    """The texts that stand at a fact's locators, read. `where` names the locators.

    `main` is the sentence that the claim rests on, nothing where that is a cell or a line.
    """

    where: str
    claims: tuple[Quantity, ...]
    words: tuple[tuple[str, ...], ...]
    quoted: tuple[tuple[str, ...], ...]
    wordings: tuple[Wording, ...]
    marked: tuple[Marked, ...]
    main: tuple[Marked, ...] = ()
    texts: tuple[str, ...] = ()


def read_evidence(where: str, texts: Iterable[str], is_prose: bool = False) -> Evidence:
    """Read the texts that stand at the locators named `where`; `is_prose` if the first is a sentence."""
    texts = tuple(texts)
    marked = tuple(map(read_marked, texts))
    return Evidence(
        where,
        tuple(claim for text in texts for claim in (*figures(text), *implied(text))),
        tuple(tuple(plain_words(text)) for text in texts),
        tuple(tuple(term.key.split()) for text in texts for term in quotes(text)),
        tuple(proper_names.read_wording(text) for text in texts),
        marked,
        marked[:1] if is_prose else (),
        texts,
    )


def unsupported(fact: Fact, passages: Evidence, common: Container[str] = ()) -> list[str]:
    """Return what of a fact's statement, value, date and attribution its passages do not say.

    `common` are lower-case words: a sentence that opens with one opens with no name.
    """
    scope, unit = (fact.value.scope or "", fact.value.unit) if fact.value else ("", "")
    holder = fact.attribution or ""
    problems = []
    reckoned = _reckoned(fact.statement, passages)
    for text in (fact.statement, scope, holder):
        stated = (claim for claim in figures(text) if (claim.kind, claim.key) not in reckoned)
        problems += [problem for claim in stated for problem in _unmet(claim, passages, text)]
    for text in (fact.statement, scope, unit, holder):
        problems += _unquoted(text, passages)
    if fact.value:
        problems += _unvalued(value_claim(fact.value, fact.statement), passages)
    for end in date_ends(fact.date or ""):
        if not any(fits(end, claim) for claim in passages.claims):
            problems.append(f"the date {end} is not in {passages.where}")
    for text in (fact.statement, scope, unit):
        problems += _unnamed(proper_names.read_wording(text), passages, common)
    problems += _unsaid(fact, passages)
    problems += _unattributed(holder, passages, common) + _unasked(fact, passages, common)
    return list(dict.fromkeys(problems))


def _unsaid(fact: Fact, passages: Evidence) -> list[str]:
    """Return where a statement says more, less or other than its passages do."""
    statement, wording = read_marked(fact.statement), proper_names.read_wording(fact.statement)
    pairs = tuple(zip(passages.marked, passages.wordings, strict=True))
    return [
        *edited(statement, passages.main, passages.where),
        *lost_marks(statement, passages.main, passages.where),
        *raised_marks(statement, passages.marked, passages.where),
        *told_as_done(statement, passages.main, passages.where),
        *told_of_all(statement, passages.main, passages.where),
        *of_neighbours(statement, passages.main, passages.where),
        *put_in(statement, passages.marked, passages.where),
        *swapped(statement, passages.main, passages.where),
        *overtopped(statement, passages.main, passages.where),
        *other_holders(statement, passages.main, passages.where),
        *other_bearers(wording, passages.wordings, passages.where),
        *unsteady(fact, statement, passages.marked, passages.main, passages.where),
        *reversed_words(statement, passages.marked, passages.where),
        *misdirected(fact, statement, wording, pairs, passages.main, passages.where),
    ]


def undecided(
    fact: Fact, passages: Evidence, common: Container[str] = (), is_strict: bool = False
) -> list[str]:
    """Return what of a statement can be held against no word of its passages, and may well be wrong.

    Where `is_strict`, that is each word that nothing in the passages is like.
    """
    statement, wording = read_marked(fact.statement), proper_names.read_wording(fact.statement)
    strange = without_counterpart(statement, wording, passages.marked, common) if is_strict else []
    return [
        *(
            f'"{word}" has nothing like it in {passages.where}: whether it says the same is not known - '
            "use the word that stands there, or look again"
            for word in dict.fromkeys(strange)
        ),
        *(
            f'"{word}" stands where {passages.where} says "{other}": whether they say the same is not known'
            f' - write "{other}", or look again'
            for word, other in unknown_sense(statement, passages.marked)
        ),
        *(
            f'"{word}" has nothing like it in {passages.where}: whether it says the same is not known - '
            "use the word that stands there, or look again"
            for word in adverse(statement, passages.marked)
        ),
        *(
            f'{passages.where} says "{words}", which the statement leaves out: whether it says more so is '
            "not known - put it in, or say it in other words"
            for words in narrowing(statement, passages.main)
        ),
    ]


def _unmet(claim: Quantity, passages: Evidence, text: str) -> list[str]:
    """Return why a figure of the fact is not one of the passages, hedge and all."""
    if claim.kind in DATES:
        alike = [own for own in passages.claims if _same_date(claim, own)]
    else:
        alike = [own for own in passages.claims if (own.kind, own.key) == (claim.kind, claim.key)]
    if not alike and claim.kind == "rank" and _is_foremost(claim, passages):
        return []
    if not alike and (claim.kind, claim.key, claim.hedge) == _MORE_THAN_HALF and _has_most(passages):
        return []
    if not alike:
        return [f'"{claim.text}" is not in {passages.where}']
    if claim.kind in DATES and claim.hedge not in (*_PARTS_OF_TIME, "about"):
        return []  # `no later than 2026`: until when is not how much
    if claim.kind in DATES and f"before {claim.text.lower()}" in text.lower() and _is_late(alike, text):
        return []
    if any(own.hedge == claim.hedge or own.key != claim.key for own in alike):
        return []  # the hedge of a finer date is not the hedge of its year
    if claim.hedge and any(is_bounded(their, claim) for their in passages.texts):
        return []
    own, theirs = hedge_in(text, claim), _hedge_of(alike[0], passages)
    if not theirs:
        return [
            f'the statement says "{own} {claim.text}", {passages.where} says "{alike[0].text}" without it'
        ]
    said = f'"{own} {claim.text}"' if own else f'"{claim.text}" alone'
    theirs_said = f'{passages.where} says "{theirs} {alike[0].text}"'
    return [f'{theirs_said}, the statement {said} - say "{theirs}", or a word as weak']


def _is_late(alike: Sequence[Quantity], text: str) -> bool:
    """Tell whether `not before 2040` may be what passages have as `at least until 2040`."""
    return any(own.hedge == "least" for own in alike) and not _DENYING.isdisjoint(plain_words(text))


def _has_most(passages: Evidence) -> bool:
    return any("most" in run or "majority" in run for run in passages.words)


def _hedge_of(claim: Quantity, passages: Evidence) -> str:
    """Return the words that hedge a figure of the passages, as they are written."""
    said = (hedge_in(text, claim) for text in passages.texts) if claim.hedge else ()
    return next(filter(None, said), claim.hedge)


def _is_foremost(claim: Quantity, passages: Evidence) -> bool:
    """Tell whether some passage may call that the first or the greatest in other words, and no other rank."""
    if claim.key != "1" or any(own.kind == "rank" for own in passages.claims):
        return False
    words = {word for run in passages.words for word in run}
    if "other" in words and not words.isdisjoint(("no", "any", "none")):
        return True
    is_superlative = any(len(word) > _SHORTEST and word.endswith("est") for word in words)
    return is_superlative or not _FOREMOST.isdisjoint(words)


def _reckoned(statement: str, passages: Evidence) -> set[tuple[str, str]]:
    """Return the counts that follow from those of the passages.

    `The other eight` of nine, `only two` before the third, `all but two` where nine of eleven are named.
    """
    words = set(plain_words(statement))
    counts = {int(own.key) for own in passages.claims if own.kind == "count" and own.key.isdecimal()}
    found = set[int]()
    if not words.isdisjoint(_OTHERS):
        found |= {count - 1 for count in counts}
    if not words.isdisjoint(_AHEAD):
        found |= {int(own.key) - 1 for own in passages.claims if own.kind == "rank" and own.key.isdecimal()}
        found |= {abs(one - other) for one in counts for other in counts}
    if "the" in words:
        found.update(
            proper_names.lengths_of_lists(proper_names.read_wording(statement))
        )  # `the two are A and B`
    named = re.findall(r"(?:phase|stage|step|part|round|volume|tier|number) (\w+)", statement.lower())
    found |= {CARDINALS[word] for word in named if word in CARDINALS} & {
        int(own.key) for own in passages.claims if own.kind == "rank" and own.key.isdecimal()
    }
    if "months" in words and any("year" in run or "annual" in run for run in passages.words):
        found.add(12)
    return {("count", str(number)) for number in found if number > 0}


def _same_date(claim: Quantity, own: Quantity) -> bool:
    """Tell whether a date of the passages is a claimed one, or lies in it."""
    if "decade" in (claim.kind, own.kind) or own.kind not in DATES:
        return (claim.kind, claim.key) == (own.kind, own.key)
    if claim.key.startswith("-"):  # a month without its year
        return claim.key in (own.key, own.key[4:7])
    return own.key.startswith(claim.key)


def _unvalued(wanted: Quantity, passages: Evidence) -> list[str]:
    alike = [own for own in passages.claims if (own.kind, own.key) == (wanted.kind, wanted.key)]
    if not alike:
        return [f"the value {wanted.text} is not in {passages.where}"]
    if any(BOUNDS.get(own.hedge, "") == wanted.hedge for own in alike):
        return []
    if any(is_estimate(wanted, text) for text in passages.texts):
        return []
    bound = BOUNDS.get(alike[0].hedge, "exact")
    return [f"the value's bound is {wanted.hedge or 'exact'}, in {passages.where} it is {bound}"]


def _unquoted(text: str, passages: Evidence) -> list[str]:
    """Return the quoted terms that the passages do not quote; without quotes there, do not have."""
    return [
        f'the quoted "{term.text}" is not in {passages.where}'
        for term in quotes(text)
        if not _is_quoted(term.key.split(), passages)
    ]


def _is_quoted(term: list[str], passages: Evidence) -> bool:
    if not passages.quoted:
        return any(_holds(words, term) for words in passages.words)
    if len(term) == 1:  # one word of a longer term is no quotation of it
        return tuple(term) in passages.quoted
    return any(_holds(words, term) for words in passages.quoted)


def _holds(words: Sequence[str], run: list[str]) -> bool:
    return f" {' '.join(run)} " in f" {' '.join(words)} "


def _unnamed(text: Wording, passages: Evidence, common: Container[str]) -> list[str]:
    """Return what is wrong with the names of a text of the fact."""
    where, theirs = passages.where, passages.wordings
    return [
        *(f'"{name}" is not in {where}' for name in proper_names.unnamed(text, theirs, common)),
        *(f'"{name}" is joined with itself' for name in proper_names.said_twice(text)),
        *(
            f'"({short})" does not abbreviate what stands before it'
            for short in proper_names.misabbreviated(text, theirs)
        ),
        *(
            f'"{_written(name, [text])}" stands where {where} has "{_written(other, theirs)}"'
            for name, other in proper_names.misplaced(text, theirs)
        ),
    ]


def _written(name: str, texts: Sequence[Wording]) -> str:
    """Return how a name, given by its key, is written in some texts."""
    return next((text.words[text.keys.index(name)] for text in texts if name in text.keys), name)


def _unattributed(holder: str, passages: Evidence, common: Container[str]) -> list[str]:
    granted = proper_names.ALWAYS | proper_names.PUBLISHER
    wording = proper_names.read_wording(holder)
    return [
        f'the attribution\'s "{name}" is not in {passages.where}'
        for name in proper_names.unnamed(wording, passages.wordings, common, granted)
    ]


def _unasked(fact: Fact, passages: Evidence, common: Container[str]) -> list[str]:
    asked = [proper_names.read_wording(text) for text in (*fact.questions, *fact.aliases)]
    statement = proper_names.read_wording(fact.statement)
    return [
        f'the questions and aliases name "{name}", the statement does not'
        for name in proper_names.unasked(statement, asked, passages.wordings, common)
    ]
