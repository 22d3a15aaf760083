"""Whether a statement claims as much as its passages do: no hedge lost, none added, nothing made certain."""

from __future__ import annotations

from ..core.facts import UNNAMED
from ..core.telling import LIGHT, root
from ..core.words import stem
from ..language import proper_names
from ..language.in_other_words import rows_of
from ..language.marked import read_marked
from ..language.sense import FORBIDDING, denies
from ..language.wording import (
    ABSOLUTES,
    AS_ABSOLUTE,
    BASE,
    CONDITIONS,
    HARMLESS,
    HEDGES,
    REPORTING,
    UNREALISED,
    WIDENING,
    any_form,
    as_weak,
    degrees,
    exactly,
    listed,
    names_of,
    written,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
_ABSOLUTES = tuple(
    (exactly(row), exactly(row) | written(AS_ABSOLUTE.get(row.partition(",")[0], row)))
    for row in (*ABSOLUTES, *WIDENING)
)
_HARMLESS = exactly(HARMLESS)
_CONDITIONS = {name: any_form(words) for name, words in CONDITIONS.items()}
# Hedges that stand as often where they weaken nothing, or in other words: they count where a fact names them.
_LOOSE = frozenset((
    "would", "indicated", "including", "such as", "like", "plan", "is to", "effort", "until", "if", "early",
    "late", "helped", "consider", "certain", "initially", "historically", "intention", "estimated",
    "elements of", "expected", "projected", "anticipated", "scheduled", "widespread", "indicates",
    "suggests", "increasingly", "several", "a few", "a number of", "selected", "relatively", "somewhat",
    "particularly", "almost", "especially", "can", "unclear", "mostly", "mainly", "partly", "partially",
))  # fmt: skip
_TIGHT = {phrase: as_weak(name) for row in HEDGES for name, phrase in names_of(row) if name not in _LOOSE}
_LEAVE = any_form("allow, permit, authorize, entitle")  # of which one may say `may`
_EXCLUSIVE = exactly("only, solely, alone, sole")
UNREALISED_WORDS = any_form(", ".join(UNREALISED))
_REPORTING = any_form(", ".join(REPORTING))
_TITLES = frozenset(
    ("prime", "minister", "president", "government", "administration", "states", "united", "u.s.")
)
_CHANCES = degrees("chance")[1]
_NOT_WILL = as_weak("could") | any_form("would, is to, are to, was to, were to, plan, intend")
_IN_PART = exactly("in part, partly, among, one of, part of")
_APPEARING, _WHERE = frozenset((stem("appears"),)), frozenset(("on", "in", "at", "before", "with"))
_BE = frozenset(("is", "are", "was", "were", "be", "been"))
_NO_GERUND = frozenset(("according", "including", "following", "regarding", "during"))
_MODALS = frozenset(("might", "could", "may", "would", "should", "can"))
_USED, _USED_WITHIN = frozenset(("used", "spent")), 16  # words before `to` with what was used to do it
_PERFECT, _ABLE = ("has", "have", "had"), ("able", "to")
FIRST = frozenset(("first", "second", "third", "last", "only"))  # before `to`, which came true
COMING_TRUE = frozenset(
    map(
        stem,
        listed("continue, begin, began, help, helped, manage, able, come, came, go, need, used, fail, allow"),
    )
)  # before `to`


def unsteady(
    fact: Fact, statement: Marked, passages: Sequence[Marked], main: Sequence[Marked], where: str
) -> list[str]:
    """Return where a statement says more, or less surely, than its passages do.

    What the statement drops is looked for in `main`, the sentence that the claim rests on.
    """
    return [
        *unkept(fact, statement),
        *_unfounded(fact, passages, where),
        *_overstated(statement, passages, where),
        *_certain(statement, passages, where),
        *(_added(statement, passages, where) if statement.is_like(passages) else []),
        *_realised(statement, main, where),
        *_done(statement, main, where),
        *_unattributed(fact, statement, main, where),
    ]


def unkept(fact: Fact, statement: Marked) -> list[str]:
    """Return the hedges and the condition of a fact that its statement does not have."""
    problems = []
    used: set[int] = set()
    for hedge in sorted(fact.hedges, key=lambda hedge: len(statement.hits(as_weak(hedge)))):
        own = next((hit.start for hit in statement.hits(as_weak(hedge)) if hit.start not in used), None)
        if own is None:  # one word is not two hedges
            problems.append(f'the statement lacks the hedge "{hedge}" - say it, or a word as weak')
        else:
            used.add(own)
    if fact.condition and not statement.has(_CONDITIONS[fact.condition]):
        problems.append(f"the statement does not say that this is {_said(fact.condition)}")
    return problems


def _said(condition: str) -> str:
    return {"planned": "planned", "conditional": "conditional (if ...)", "limit": "a limit"}[condition]


def _unfounded(fact: Fact, passages: Sequence[Marked], where: str) -> list[str]:
    return [
        f'the hedge "{hedge}" is not in {where}'
        for hedge in fact.hedges
        if not any(passage.has(as_weak(hedge)) for passage in passages)
    ]


def _overstated(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return the absolute words of a statement for which no passage has anything as absolute."""
    is_like = statement.is_like(passages)
    return [
        f'"{statement.said(hit)}" is more than {where} says'
        for row, as_absolute in _ABSOLUTES
        for hit in statement.hits(row | _HARMLESS)
        if hit.phrase not in _HARMLESS
        and not any(
            passage.has(row if is_like and hit.is_in(_EXCLUSIVE) else as_absolute)
            or (not (is_like and "unless" not in passage.words) and _excludes(passage, hit))
            for passage in passages
        )
    ]


def _excludes(passage: Marked, hit: Hit) -> bool:
    """Tell whether a passage denies something, where a statement has `only`."""
    denied = passage.denying
    return hit.written in _EXCLUSIVE and any(passage.words[at] != "without" for at in denied)


def _certain(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return a plain `will` that stands for a weaker word of the passages: `would`, `could`, `is to`."""
    if (
        "will" not in statement.words
        or statement.has(_CHANCES)
        or any("will" in passage.words for passage in passages)
    ):
        return []
    weaker = next((p.said(hit) for p in passages for hit in p.hits(_NOT_WILL)), "")
    return [f'{where} has "{weaker}", and the statement says "will"'] if weaker else []


def _added(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return the hedges of a statement that no passage has."""
    return [
        f'"{statement.said(hit)}" is not in {where}'
        for hit in statement.hits(_TIGHT)
        if statement.words[max(0, hit.start - 1)] not in ("not", "in")  # `not many`, `in common`: no hedges
        and not _is_no_hedge(statement, hit, passages)
        and not any(passage.has(_TIGHT[hit.phrase]) for passage in passages)
        and not (statement.said(hit) == "may" and any(passage.has(_LEAVE) for passage in passages))
    ]


def _is_no_hedge(statement: Marked, hit: Hit, passages: Sequence[Marked]) -> bool:
    """Tell whether a hedge is none where it stands: `appears on the coin`, `is larger`, `had limited it`.

    `In part` is none of what the passages have in a list.
    """
    word, behind = statement.words[hit.start], statement.words[hit.end : hit.end + 1]
    if behind and (behind[0] == "$" or behind[0][0].isdigit()):
        return True  # of a figure, which is asked about for itself
    is_seen = statement.stems[hit.start] in _APPEARING and behind and behind[0] in _WHERE
    roots = set(map(root, statement.stems[hit.start : hit.end]))
    is_form = any(not roots.isdisjoint(passage.roots) for passage in passages)
    is_part = hit.written in _IN_PART and statement.is_of_a_list_in(passages)
    is_ban = (
        word == "may"
        and behind == ("not",)
        and any(denies(passage) or passage.has(FORBIDDING) for passage in passages)
    )
    return bool(is_seen) or is_form or is_part or is_ban or word.endswith(("er", "est"))


def _realised(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what the main passage only threatens, plans or considers, and the statement says as done."""
    if statement.has(UNREALISED_WORDS) or statement.has(_CHANCES):
        return []
    return [
        f'{where} says "{passage.said(hit)}", which the statement drops - say it, or a word as weak'
        for passage in passages
        for hit in passage.hits(UNREALISED_WORDS)
        if _is_said_of(statement, passage, hit.end)
    ]


def _done(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what a statement has as done, `has made`, and the main passage as an aim alone, `to make`."""
    return [
        f'{where} has "to {passage.words[place]}", and the statement says that it is done'
        for passage in passages
        for at in range(1, len(statement.words))
        if (statement.words[at - 1] in _PERFECT or _is_able(statement, at))
        and statement.is_heavy(at)
        and not statement.words[at][0].isdigit()
        for place in _aims(passage, BASE.get(statement.stems[at], statement.stems[at]))
    ]


def is_used_for(text: Marked, at: int) -> bool:
    """Tell whether something was used to do what a place has: `used some of the grant to repair roads`."""
    return not _USED.isdisjoint(text.words[max(0, at - _USED_WITHIN) : at])


def _is_able(text: Marked, at: int) -> bool:
    """Tell whether `able to` stands before a verb, and no `might`."""
    return text.words[at - 2 : at] == _ABLE and _MODALS.isdisjoint(text.words[max(0, at - 4) : at - 2])


def _aims(passage: Marked, verb: str) -> list[int]:
    """Return where a verb stands behind `to`, if nowhere else, and nothing says that it came true."""
    places = [at for at, own in enumerate(passage.stems) if BASE.get(own, own) == verb]
    is_aim = all(
        at > 1
        and passage.words[at - 1] == "to"
        and passage.stems[at - 2] not in COMING_TRUE
        and not is_used_for(passage, at)
        and FIRST.isdisjoint(passage.words[max(0, at - 4) : at - 1])
        for at in places
    )
    return places if is_aim else []


def _is_said_of(statement: Marked, passage: Marked, at: int) -> bool:
    """Tell whether a statement has the act that a place leads to: in its words, or of the same in others."""
    act, behind = _act(passage, at), passage.governed(at, 3)[1:]
    if act in statement.stems and all(_is_gerund(statement, n, act) for n in range(len(statement.stems))):
        return False
    if act in statement.stems and statement.is_like([passage]):
        return True
    if not act or len(behind) < 2 or not set(behind).issubset(statement.stems):
        return False
    return any(rows_of(act) & rows_of(own) for own in statement.stems if own not in LIGHT)


def _is_gerund(text: Marked, at: int, act: str) -> bool:
    """Tell whether an act, where it stands, is one that is spoken of, not done: `Improving it takes time`."""
    is_form = text.words[at].endswith("ing") and text.words[at] not in _NO_GERUND
    return text.stems[at] != act or (is_form and _BE.isdisjoint(text.words[at - 1 : at]))


def _act(text: Marked, at: int) -> str:
    """Return the stem of the act that a place leads to, `to curtail` or `joining`, or nothing."""
    following = text.words[at : at + 2]
    if following[:1] == ("to",) and len(following) == 2 and text.is_heavy(at + 1):
        return text.stems[at + 1]
    return text.stems[at] if following and following[0].endswith("ing") else ""


def _unattributed(fact: Fact, statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what a position lacks: its holder, or a word that says that it is one."""
    if fact.kind != "position":
        return []
    problems = [
        f'the statement does not name whose position it is: "{word}"'
        for word in unnamed_holder(fact, statement)
    ]
    reported = [passage.said(hit) for passage in passages for hit in passage.hits(_REPORTING)]
    if reported and not statement.has(_REPORTING) and not problems:
        problems.append(f'{where} has "{reported[0]}", and the statement says as a fact what is a position')
    return problems


def unnamed_holder(fact: Fact, statement: Marked) -> list[str]:
    """Return the words of a fact's attribution that its statement lacks, by their stems or names."""
    holder = (fact.attribution or "").partition(", as reported by ")[0]
    if holder.startswith(UNNAMED):
        return []
    own = {proper_names.key(word) for word in statement.words} | set(statement.stems)
    lost = []
    for word in read_marked(holder).words:
        if word not in _TITLES and stem(word) not in LIGHT | own and proper_names.key(word) not in own:
            lost.append(word)
    return lost
