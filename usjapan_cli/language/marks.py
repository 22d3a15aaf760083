"""Whether a statement keeps what makes less of a claim in its sentence: chances, parts, plans, conditions.

A mark counts where the statement says what it governs: the next words of weight, or most of its clause. Then
the statement needs a mark of the same sense, and none of a higher degree than its passages have.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from ..core.patterns import pattern
from ..core.telling import root
from ..core.words import stem
from .marked import OPENING, clause_start, parts
from .phrases import union
from .proper_names import key
from .wording import (
    EXCEPTING,
    HANGING,
    HEARSAY,
    MARKS,
    SAYING,
    TELLING,
    any_form,
    degrees,
    head,
    written,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from .marked import Hit, Marked

_DEGREES = {sense: degrees(sense) for sense in MARKS}
_TIGHT = {sense: union(*rows) for sense, (rows, _) in _DEGREES.items()}
_HANGING = written(", ".join(map(head, HANGING)))
_HANGING_KEPT = written(", ".join(HANGING).replace(" / ", ", "))
_SAYING, _SAYING_KEPT = written(SAYING), written(f"{SAYING}, {TELLING}")
_HEARSAY, _HEARSAY_KEPT = written(head(HEARSAY)), written(f"{SAYING}, {HEARSAY}".replace(" / ", ", "))
_NONE = ("no", "none", "nobody", "nowhere", "never")
_EXCEPT = written(head(EXCEPTING))
_EXCEPTIONS = _EXCEPT | written(
    "only, just, but, second, third, among, one of, most, other, few, hardly, some"
)
_SECOND = _TIGHT["rank"] | _EXCEPT
_MET = written("if, when, provided that, providing that, as long as, so long as, in case, once")
_UNMET = written("unless, except if")
_BEFORE_IF = ("only", "even", "except", "but", "not")
_ASKED = any_form("request, petition, application, permission, access, waiver, license, permit, visa")
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her", "this", "that", "any", "no"))
_SENSES = (
    *((sense, _TIGHT[sense], kept) for sense, (_, kept) in _DEGREES.items()),
    ("condition", _HANGING, _HANGING_KEPT),
    ("saying", _SAYING, _SAYING_KEPT),
    ("hearsay", _HEARSAY, _HEARSAY_KEPT),
    ("exception", _EXCEPT, written(EXCEPTING.replace(" / ", ", "))),
)
_KEPT = {sense: (tight, kept) for sense, tight, kept in _SENSES}
_OF_A_VERB = ("plan",)  # senses whose words, behind an article, are nouns
_OF_ITS_VERB = ("part", "frequency")  # what they weaken is the verb, which may stand before them
_BREAKING = frozenset(("and", "but", "while", "which", "who", "where", "although", "though", "because"))
_COVERED = 0.5  # the share of what a mark weakens from which the statement says it
_MOSTLY = 0.6  # the same, with what stands before it
_FACTUAL = written(
    "has been, have been, because, since, now that, as, having, given that, after, even if, whether or "
    "not, regardless"
)
_SOFTENING = frozenset(
    ("particularly", "especially", "even", "as", "notably", "how", "so", "too")
)  # before `if`, `many`
_CAUSES = frozenset(("by", "because", "due", "from", "to"))  # behind `in part`
_WITH_THAT, _THAT_WITHIN = frozenset(("announced", "reported")), 8  # who says so, if `that` stands behind
_OF_THEMSELVES = (("it",), ("they",), ("he",), ("she",))
_RELATIVE = frozenset(("that", "which", "who", "whose", "whom"))
_SHORT_OPENING = 6  # words before a comma
_OPENING = 3  # words of a statement among which its subject stands
_RANKED_WITHIN = 3  # words behind `among the`
_ADVERB = pattern(r"\w+ly|now|still|then|again|once|first|later|further")
_OPENING_CLAUSES = frozenset(("while", "although", "though", "whereas"))
_OBJECT_WITHIN = 3  # words from a mark to what it has as its object
_NEAR = 8  # words between what a mark weakens and what keeps its sense
_WITHIN = 4  # words of weight on a side of a mark that it weakens


def lost_marks(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return what makes less of a claim in the main passage, and is not in the statement."""
    places = places_of(statement)
    return [
        f'{where} says "{passage.said(hit)}", which the statement drops - say it, or a word as weak'
        for passage in main
        for sense, tight, kept in _SENSES
        for hit in passage.hits(tight)
        if not _is_no_mark(passage, hit, sense)
        and not _is_of_another_figure(statement, passage, hit)
        and not (sense == "saying" and _is_under(statement, passage))
        and not (sense == "condition" and _is_met_by_another(statement, passage, hit))
        and _is_said(passage, hit, sense, places, statement.has(_FACTUAL))
        and not (sense in ("saying", "hearsay", "open") and _is_of_another_clause(passage, hit, places))
        and not (sense == "number" and _is_choosing(passage, hit))
        and not _is_kept(statement, passage, hit, sense, _weakened(passage, hit, sense), places)
    ]


def _is_kept(
    statement: Marked,
    passage: Marked,
    mark: Hit,
    sense: str,
    weakened: list[str],
    places: dict[str, list[int]],
) -> bool:
    """Tell whether a statement has a mark of the same sense, near what the passage's weakens.

    One that the passage has of something else keeps nothing: `considering proposals`, `accepted proposals`.
    """
    tight, kept = _KEPT[sense]
    hits = statement.hits(kept)
    if sense == "plan":
        others = [own for own in passage.hits(kept) if not own.is_in(tight)]
        governed = set(islice(places_behind(passage, mark.end), _OBJECT_WITHIN))
        hits = [
            hit
            for hit in hits
            if not any(
                own.written == hit.written
                and (own.start in governed or _is_in_a_name(statement, hit, passage, own))
                for own in others
            )
        ]
    anchors = [at for one in weakened for at in places.get(one, ())]
    if sense == "condition" and _opens_with(statement, roots_of(passage, places_behind(passage, mark.end))):
        return True
    if sense == "number" and any(hit.written == mark.written for hit in hits):
        return True
    return any(
        not anchors
        or hit.end == len(statement.words)  # `..., planners expect.`
        or any(abs(at - hit.start) <= _NEAR or _is_one_clause(statement, at, hit.start) for at in anchors)
        for hit in hits
    )


def _is_one_clause(text: Marked, one: int, other: int) -> bool:
    """Tell whether nothing ends a clause between two places, and the first is in no relative clause."""
    first, last = sorted((one, other))
    opening = clause_start(text, first)
    is_relative = any(text.words[at] in _RELATIVE and not _is_told(text, at) for at in range(opening, first))
    is_broken = any(map(parts, text.gaps[first:last])) or not OPENING.isdisjoint(text.words[first:last])
    return not (is_relative or is_broken)


def _is_told(text: Marked, at: int) -> bool:
    """Tell whether a clause is what somebody says: `noted that`."""
    return any(hit.end in (at, at + 1) for hit in text.hits(_SAYING_KEPT))


def _opens_with(statement: Marked, condition: list[str]) -> bool:
    """Tell whether a statement opens with a condition that has no `if`: `Left alone, it could spread`."""
    comma = next((at for at, gap in enumerate(statement.gaps) if "," in gap), -1)
    opening = set(roots_of(statement, iter(range(comma + 1)), comma + 1))
    is_clause = statement.words[0] not in OPENING
    return is_clause and bool(condition) and comma < _SHORT_OPENING and opening.issuperset(condition)


def _is_no_mark(passage: Marked, hit: Hit, sense: str) -> bool:
    """Tell whether a mark is none where it stands.

    `A day called Founders' Day` has a name, `and requires` is a claim of its own, `proposed to closing` none.
    """
    before, behind = passage.words[max(0, hit.start - 1)], passage.words[hit.end : hit.end + 1]
    if sense == "saying":
        if passage.said(hit) == "denied" and passage.has(_ASKED):
            return True
        is_behind = passage.gaps[hit.start - 1] == " " and passage.is_heavy(hit.start - 1)
        return passage.said(hit) == "called" and hit.start > 0 and is_behind and _is_bare(passage, hit.end)
    if sense == "condition":
        return passage.words[hit.start].endswith("s") and before == "and"
    is_way = passage.words[hit.end - 1] == "to" and bool(behind) and behind[0].endswith("ing")
    return sense == "plan" and is_way


def _is_of_another_figure(statement: Marked, passage: Marked, hit: Hit) -> bool:
    """Tell whether a mark governs a figure that the statement does not have, which has another one."""
    behind = next((word for word in passage.words[hit.end : hit.end + 2] if word[0].isdigit()), "")
    others = (word for word in statement.words if word[0].isdigit() and word in passage.words)
    return bool(behind) and behind not in statement.words and any(others)


def _is_bare(text: Marked, at: int) -> bool:
    """Tell whether a name or a noun stands at a place."""
    return at < len(text.words) and text.is_heavy(at) and not text.words[at].endswith("ing")


def _is_under(statement: Marked, passage: Marked) -> bool:
    """Tell whether a statement says by what document something is so: `under the act`."""
    return "under" in statement.words and "under" not in passage.words


def _is_met_by_another(statement: Marked, passage: Marked, mark: Hit) -> bool:
    """Tell whether a statement has one of several conditions: `if A, or if B`."""
    others = [hit for hit in passage.hits(_HANGING) if hit.written == mark.written and hit is not mark]
    either = any(passage.words[hit.start - 1] == "or" for hit in (mark, *others))
    said = places_of(statement)
    conditions = (roots_of(passage, places_behind(passage, hit.end)) for hit in others)
    return either and any(_share(condition, said) > _COVERED for condition in conditions)


def _is_of_another_clause(passage: Marked, mark: Hit, said: Mapping[str, list[int]]) -> bool:
    """Tell whether a statement says what stands outside a mark's clause alone: `While A is said, B`."""
    if passage.words[0] not in _OPENING_CLAUSES:
        return False
    commas = [at + 1 for at, gap in enumerate(passage.gaps) if "," in gap]
    before = max((at for at in commas if at <= mark.start), default=0)
    behind = min((at for at in commas if at >= mark.end), default=len(passage.words))
    own = range(behind) if not before else range(before, len(passage.words))
    others = (at for at in range(len(passage.words)) if at not in own)
    inside, outside = (set(roots_of(passage, places, len(passage.words))) for places in (iter(own), others))
    return not (inside - outside).intersection(said) and len((outside - inside).intersection(said)) > 1


def _is_choosing(text: Marked, hit: Hit) -> bool:
    """Tell whether `selected` is what somebody does: `the navy selected two firms`."""
    before = hit.start - 1
    return text.words[hit.start] == "selected" and before >= 0 and text.is_heavy(before)


def _is_in_a_name(statement: Marked, hit: Hit, passage: Marked, own: Hit) -> bool:
    """Tell whether the same noun stands before a word in both texts: `Force Design`."""
    before = statement.words[hit.start - 1 : hit.start]
    is_noun = bool(before) and statement.is_heavy(hit.start - 1) and not _ADVERB.fullmatch(before[0])
    return is_noun and before == passage.words[own.start - 1 : own.start]


def _weakened(passage: Marked, hit: Hit, sense: str) -> list[str]:
    """Return the roots of what stands right behind a mark, where that alone is weakened by it."""
    if sense == "number":
        is_noun_behind = hit.end < len(passage.words) and not passage.words[hit.end].endswith("ing")
        return roots_of(passage, places_behind(passage, hit.end))[:3] if is_noun_behind else []
    return roots_of(passage, places_behind(passage, hit.end))[:2] if sense in ("chance", "plan") else []


def raised_marks(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return a mark of a higher degree than any of the passages' that weaken the same."""
    problems = []
    for sense in MARKS:
        theirs = [
            (degree, passage.said(hit)) for passage in passages for degree, hit in _graded(passage, sense)
        ]
        highest = max(theirs, default=None)
        for degree, hit in _graded(statement, sense):
            if highest and degree > highest[0]:
                problems.append(f'"{statement.said(hit)}" is more than the "{highest[1]}" of {where}')
    return problems


def _graded(text: Marked, sense: str) -> Iterator[tuple[int, Hit]]:
    """Yield the marks of a text, each with its degree."""
    rows, _ = _DEGREES[sense]
    for hit in text.hits(_TIGHT[sense]):
        if not _is_of_a_figure(text, hit):
            before = text.words[max(0, hit.start - 2) : hit.start]
            is_over = before == ("(over)", "than") or before[-1:] == ("over",)  # `half of`: most
            yield max(degree for degree, row in enumerate(rows) if hit.is_in(row)) + is_over, hit


def _is_said(
    passage: Marked, hit: Hit, sense: str, said: Mapping[str, list[int]], is_factual: bool = False
) -> bool:
    """Tell whether a statement, given by its roots, says what a mark weakens.

    What is conditional may be so in other words, where the statement has the condition, unless that
    `is_factual`.
    """
    if (sense != "plan" and _is_of_a_figure(passage, hit)) or passage.words[
        max(0, hit.start - 1)
    ] in _SOFTENING:
        return False
    if sense in _OF_A_VERB and _is_noun(passage, hit):
        return False
    if sense == "saying" and passage.words[_said_from(passage, hit) :][:1] in _OF_THEMSELVES:
        return False  # who says what they do
    if sense == "saying" and "that" in passage.words[hit.end : hit.end + _THAT_WITHIN]:
        behind = roots_of(passage, places_behind(passage, _said_from(passage, hit)), 2 * _WITHIN)
    else:
        behind = roots_of(passage, places_behind(passage, hit.end))
    before = roots_of(passage, places_before(passage, hit.start, across=sense == "condition"))
    if sense == "exception":
        whole = roots_of(passage, iter(range(hit.start - 1, -1, -1)), _WITHIN + 1)
        is_excepted = behind[:1] != [] and behind[0] in said and _share(whole, said) > _COVERED
        return is_excepted or (_share(before, said) > _COVERED and _share(behind, said) < _COVERED)
    if sense == "condition":
        main = before or roots_of(passage, _main_clause(passage, hit.end))
        return _share(main, said) >= _COVERED and (is_factual or _share(behind, said) <= _COVERED)
    if sense == "rank":
        return _is_superlative(passage, hit.end) and _share(behind, said) >= _COVERED
    if sense == "number":
        return _is_said_of(behind, passage, said)
    if sense in _OF_ITS_VERB:
        is_behind = passage.words[hit.end : hit.end + 1] and passage.words[hit.end] in _CAUSES
        verb = before if is_behind or not behind else behind
        return verb[:1] != [] and verb[0] in said and _share([*before, *behind], said) >= _COVERED
    if passage.words[hit.start] == "may" and _is_leave(passage, hit):
        return False
    if (
        passage.words[hit.start] in _WITH_THAT
        and "that" not in passage.words[hit.end : hit.end + _THAT_WITHIN]
    ):
        return False
    share = _share(behind, said)
    return (
        share > _COVERED
        or _share(behind[:2], said) == 1
        or (share > 0 and _share([*before, *behind], said) >= _MOSTLY)
    )


def _said_from(passage: Marked, hit: Hit) -> int:
    """Return where what is said begins: behind `that`, if it stands near the verb."""
    behind = passage.words[hit.end : hit.end + _THAT_WITHIN]
    return hit.end + behind.index("that") + 1 if "that" in behind else hit.end


def _is_leave(passage: Marked, hit: Hit) -> bool:
    """Tell whether `may` rather gives leave: `may not`, and where something is asked in return."""
    return passage.words[hit.end : hit.end + 1] == ("not",) or passage.has(_HANGING)


def _is_said_of(nouns: list[str], passage: Marked, said: Mapping[str, list[int]]) -> bool:
    """Tell whether a statement speaks of those of whom a passage says how many they are."""
    if not nouns or nouns[0] not in said or len(places_of(passage)[nouns[0]]) > 1:
        return False
    return len(nouns) == 1 or _share(nouns, said) > _COVERED or said[nouns[0]][0] < _OPENING


def _is_superlative(text: Marked, at: int) -> bool:
    return any(
        word.endswith("est") or word in ("most", "least", "first", "last", "only", "top", "best", "worst")
        for word in text.words[at : at + _RANKED_WITHIN]
    )


def _share(roots: Collection[str], said: Collection[str]) -> float:
    """Return the share of some words that a statement has; one alone is too few to tell."""
    return sum(one in said for one in roots) / len(roots) if len(roots) > 1 else 0


def places_behind(text: Marked, end: int) -> Iterator[int]:
    """Yield the places of the words that a mark governs, up to the clause's end."""
    for at in range(end, len(text.words)):
        if at > end and (parts(text.gaps[at - 1]) or text.words[at] in _BREAKING):
            return
        yield at


def places_before(text: Marked, start: int, across: bool) -> Iterator[int]:
    """Yield the places of the words before a mark, the nearest first; `across` commas too."""
    for at in range(start - 1, -1, -1):
        gap = text.gaps[at]
        if parts(gap) and not (across and gap.strip() == ","):
            return
        yield at


def _main_clause(text: Marked, end: int) -> Iterator[int]:
    """Yield the places behind the comma that ends a clause which opens the sentence."""
    comma = next((at for at in range(end, len(text.words)) if "," in text.gaps[at]), len(text.words))
    yield from range(comma + 1, len(text.words))


def roots_of(text: Marked, places: Iterator[int], most: int = _WITHIN) -> list[str]:
    """Return the roots of the first words of weight at some places."""
    heavy = (_root(text, at) for at in places if text.is_heavy(at))
    return list(islice(heavy, most))


def _is_noun(text: Marked, hit: Hit) -> bool:
    """Tell whether an article stands before a word that is a mark as a verb alone: `the plan to`."""
    return hit.start > 0 and text.words[hit.start - 1] in _ARTICLES


def _is_of_a_figure(text: Marked, hit: Hit) -> bool:
    """Tell whether a figure stands behind a word: `some 4,000`, `nearly $20 billion`."""
    return hit.end < len(text.words) and (text.words[hit.end][0].isdigit() or text.words[hit.end] == "$")


@lru_cache(64)
def places_of(text: Marked) -> dict[str, list[int]]:
    """Return where each word of weight stands, by its root."""
    found: dict[str, list[int]] = {}
    for at in range(len(text.words)):
        if text.is_heavy(at):
            found.setdefault(_root(text, at), []).append(at)
    return found


def _root(text: Marked, at: int) -> str:
    """Return the root of a word; a people, and a capital, have that of their country."""
    return root(stem(key(text.words[at])))


def turned_condition(statement: Marked, passages: Sequence[Marked]) -> tuple[str, str] | None:
    """Return an `if` with the `unless` of the passages that has its condition, or the reverse."""
    for own, theirs in ((_MET, _UNMET), (_UNMET, _MET)):
        for hit in statement.hits(own):
            met = roots_of(statement, places_behind(statement, hit.end))
            for passage in () if statement.words[max(0, hit.start - 1)] in _BEFORE_IF else passages:
                for their in passage.hits(theirs):
                    if passage.words[max(0, their.start - 1)] in _BEFORE_IF:
                        continue
                    if _share(roots_of(passage, places_behind(passage, their.end)), met) >= _COVERED:
                        return statement.said(hit), passage.said(their)
    return None


def overtopped(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return what says that nothing is more, where the main passage has something that is."""
    none = next((at for at, word in enumerate(statement.words) if word in _NONE), -1)
    is_compared = any(
        word in ("more", "as", "above") or word.endswith("er") for word in statement.words[none + 1 :]
    )
    if none < 0 or not is_compared or statement.has(_EXCEPTIONS):
        return []
    return [
        f'{where} says "{passage.said(hit)}", and the statement that none is more'
        for passage in main
        for hit in passage.hits(_SECOND)
        if _is_superlative(passage, hit.end) or passage.has(_EXCEPT)
    ][:1]
