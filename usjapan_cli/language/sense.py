"""Whether a statement says the same and not the opposite: polarity, negation, superlatives."""

from __future__ import annotations

from collections import Counter
from functools import cache

from ..core.kept import kept
from ..core.telling import root
from ..core.words import ORDINALS, stem
from ._stems import PLAIN_ROWS
from .comparatives import compared, is_turned_comparison
from .frames import frame_of
from .marked import parts
from .phrases import Phrases
from .prefixes import turned_by_prefix
from .sides import NAMESAKES, SIDED, rows_of
from .wording import (
    ADVERSE,
    BASE,
    DENYING,
    DENYING_PLAINLY,
    MARKS,
    NEGATIVE_PREFIXES,
    SAYING,
    any_form,
    exactly,
    listed,
    written,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .marked import Hit, Marked

_OF_DEGREE = frozenset(("more", "less", "fewer", "greater", "most", "least"))
_MOSTLY_THEIRS = 0.7  # the share of words of weight from which a statement keeps to those of its passages
_STUB = 7  # letters by which a word is met in another form
_BRIEF = 2  # words of weight about a word, at most, where nothing need be shared
_SHORTEST = 5  # letters of a word with an ending or a prefix
_DENYING = written(DENYING)
_DENYING_PLAINLY = written(DENYING_PLAINLY)
_OTHER_THAN = exactly("other than, except, except for, apart from")
_ANY_OTHER = exactly("any other, every other, all other, all others, all the other")
_UNLESS, _ONLY_IF = exactly("unless, until, except if"), exactly("only if, only when, only after")
_SAYING, _UNTRUE = written(SAYING), written("untrue, false, not true, not so, unfounded, baseless, no truth")
_PARTLY = exactly("in part, partly")
FORBIDDING = any_form("prohibit, prohibition, forbid, ban, bar, disallow")
_LEAVING_OUT = ("outside", "beyond")
_FALLING = (("fall",), ("fel",), ("fallen",))
_BELONGING = (("under",), ("within",), ("outside",))  # behind `fall`
_FEW = written(MARKS["number"][0])
_CONDITIONAL = frozenset(("if", "when", "provided", "providing", "long", "case", "once", "unless"))
_EXCEPTING = frozenset(("only", "except", "sole"))
_OF_MANY_SENSES = frozenset(
    map(stem, listed("left, long, back, free, hard, close, past, like, light, last, far, short"))
)
_NO_DENIAL = listed(
    "only, just, merely, alone, necessarily, least, since, later, earlier, fewer, less, more, longer, "
    "sooner, higher, lower, (bound), (over)"
)  # behind `not`
_NO_SUPERLATIVE = listed(
    "forest, interest, request, harvest, protest, northwest, southwest, conquest, arrest"
)
_OPENING_ASIDES = listed("while, although, though, whereas, which, who, whose, even, albeit")
_IN_ORDER = {"before", "then"}  # `one before the other`, `one, then the other`
_INVERTED, _INVERTED_WITHIN = frozenset(("if", "had", "were")), 3  # `had it not`
_EVADING = any_form("spare, escape, evade, lack, exempt, immune")
_STILL = frozenset(("still", "remain", "remains", "pending"))
_OF_WHOM = frozenset(("no", "none", "neither", "nobody", "nothing"))
_DENIED_NEAR = 7  # words between what is denied and what denies it
_TWICE = 12  # words between two negations that undo each other
_EXCHANGE = ("in", "return")  # where nothing goes back
_DENIED, _DENIED_BY = 3, 6  # words of weight behind `not` in a statement, and in a passage
AS_NEGATION = frozenset((
    ("less",), ("lack",), ("les",), ("fail",), ("unspecifi",), ("refus",), ("exclud",), ("omit",),
    ("left", "out"), ("leav", "out"), ("rath", "than"), ("instead", "of"), ("other", "than"),
))  # fmt: skip


def reversed_words(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what a statement turns into its opposite."""
    return [
        *_reversed(statement, passages, where),
        *compared(statement, passages, where),
        *_denied(statement, passages, where),
        *turned_by_prefix(statement, passages, where),
    ]


def _reversed(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Match each word with two sides with one of the passages, identical words first, then the nearest."""
    hits = sided(statement)
    known = frozenset[str]().union(*map(_stubs, passages)) if hits else frozenset[str]()
    found = {}
    unknown = []
    for hit, stubs in zip(hits, _stubs_of_sided(statement), strict=True):
        if _repeats(statement, hit) or (hit.is_in(_PARTLY) and statement.is_of_a_list_in(passages)):
            continue
        if known.issuperset(stubs):
            found[hit.start] = statement.said(hit), _misplaced(hit, statement, passages)
        else:
            unknown.append(hit)
    other_sides = {-row for hit in unknown for row in places_of(hit)}
    if not all(map(other_sides.isdisjoint, map(_all_places, passages))):
        found |= _opposed(statement, unknown, _unmatched(statement, passages))
    opposed = [pair for _, pair in sorted(found.items()) if pair[1]]
    turned = None
    if not _CONDITIONAL.isdisjoint(statement.words):
        from .marks import turned_condition  # whose tables take a while: only where there is a condition

        turned = turned_condition(statement, passages)
    if turned and len(opposed) == 1:
        opposed = []  # `open unless`, `closed if`
    elif turned and not any(_denials_differ(statement, passage) for passage in passages[:1]):
        opposed.append(turned)
    return [f'"{said}" says the opposite of "{against}" in {where}' for said, against in opposed]


def _repeats(text: Marked, hit: Hit) -> bool:
    """Tell whether a word only says again what the next one does: `share the same seat`."""
    behind = hit.end + (hit.end < len(text.words) and not text.is_heavy(hit.end))
    others = (other for other in sided(text) if other.start in (hit.end, behind))
    return any(_side(hit, other, is_turned=False) == "same" for other in others)


def _stub(stem: str) -> str:
    """Return what a word and those derived from it begin with: `withdrew`, `withdrawal`."""
    return BASE.get(stem, stem)[:_STUB]


@kept
def _stubs(passage: Marked) -> frozenset[str]:
    return frozenset(map(_stub, passage.stems))


@kept
def _stubs_of_sided(text: Marked) -> tuple[tuple[str, ...], ...]:
    """Return what the words of each phrase begin with that has an opposite."""
    return tuple(tuple(map(_stub, text.stems[hit.start : hit.end])) for hit in sided(text))


@kept
def _rows(hit: Hit) -> frozenset[int]:
    """Return the rows that a phrase stands in, on whichever side."""
    return frozenset(map(abs, places_of(hit)))


@kept
def _all_places(text: Marked) -> frozenset[int]:
    """Return the rows in which the phrases of a text stand, with a minus on the other side."""
    return frozenset[int]().union(*map(places_of, sided(text)))


def _is_auxiliary(text: Marked, hit: Hit) -> bool:
    """Tell whether `has` only says when: `has been`, `has recommended`."""
    behind = text.words[hit.end : hit.end + 2]
    return text.words[hit.start] in ("have", "has", "had") and any(
        word in ("been", "to", "not") or word.endswith(("ed", "en")) or stem(word) in BASE for word in behind
    )


@kept
def sided(passage: Marked) -> tuple[Hit, ...]:
    """Return the words of a text that have an opposite; `has` is one where something is had."""
    return tuple(
        hit
        for hit in passage.hits(SIDED)
        if not _is_auxiliary(passage, hit)
        and passage.words[hit.start - 1 : hit.start + 1] != _EXCHANGE
        and (passage.words[hit.start] not in NAMESAKES or hit.end > hit.start + 1)
        and not (hit.phrase in _FALLING and passage.words[hit.end : hit.end + 1] in _BELONGING)
    )


def _unmatched(statement: Marked, passages: Sequence[Marked]) -> list[tuple[Marked, Hit]]:
    """Return the passages' words with two sides, less as many of each as the statement has."""
    left = Counter(statement.stems)
    found = []
    for passage in passages:
        for hit in sided(passage):
            own = passage.stems[hit.start : hit.end]
            if all(left[stem] > 0 for stem in own):
                left.subtract(own)
            else:
                found.append((passage, hit))
    return found


def _opposed(
    statement: Marked, hits: Sequence[Hit], theirs: Sequence[tuple[Marked, Hit]]
) -> dict[int, tuple[str, str]]:
    """Return, by their places, the words of a statement that are the opposite of those that they stand for.

    What a word stands for is the one that is said of the same things: `lessen its dependence`, `increase its
    dependence`; each word of the passages is taken once.
    """
    pairs = []
    rows = [_rows(their) for _, their in theirs]
    for one, hit in enumerate(hits):
        own = _rows(hit)
        for other, (passage, their) in enumerate(theirs):
            if own.isdisjoint(rows[other]):
                continue  # as most are
            side, shared = _related(statement, hit, passage, their)
            if side:
                shared += passage is theirs[0][0]  # the sentence that the claim rests on
                pairs.append((shared, side == "same", -one, -other))
    found: dict[int, tuple[str, str]] = {}
    taken: set[int] = set()
    for _, is_same, one, other in sorted(pairs, reverse=True):
        hit, (passage, their) = hits[-one], theirs[-other]
        if hit.start in found or -other in taken:
            continue
        taken.add(-other)
        found[hit.start] = statement.said(hit), "" if is_same else passage.said(their)
    return found


def _related(statement: Marked, hit: Hit, passage: Marked, their: Hit) -> tuple[str, int]:
    """Tell on which sides two words are, `same` or `other`, and how much they are said of the same things.

    Where what stands on both sides of the two is exchanged, the one says what the other does: `sold to the
    port`, `bought from the city`. Opposites that nothing relates, or of which one may be denied, are none.
    """
    if _verb(statement, hit) == _verb(passage, their):
        return "", 0  # whether one of them denies it is asked elsewhere
    side = _side(hit, their, is_turned=False)
    if not side:
        return "", 0
    negated = (
        statement.is_negated(hit.start, side == "other"),
        passage.is_negated(their.start, side == "other"),
    )
    if side == "other" and negated[0] != negated[1]:  # `less dependent`, `independent`
        side = "same"
    if side == "other" and is_turned_comparison(statement, passage):
        side = "same"  # `lower in May than in June`, `higher in June than in May`
    if side == "other" and {statement.said(hit), passage.said(their)} == _IN_ORDER:
        side = "same"
    if side == "other" and hit.is_in(_SAYING) and statement.has(_UNTRUE):
        side = "same"  # `says it is untrue`, `denies`
    near, theirs_near = _near(statement, hit, passage, their)
    shared = len(near & theirs_near)
    converse = side == "other" and _is_converse(hit, their)
    is_same_noun = _qualify_alike(statement, hit, passage, their)
    if side == "other" and not is_same_noun and _says_the_same(statement, hit, passage, their):
        side = "same"
    if converse and side == "other":
        return side, shared  # the same one does both
    is_brief = min(len(near), len(theirs_near)) <= _BRIEF
    if side == "other" and not shared and not is_brief:
        return "", 0
    is_excepted = _is_excepted(statement, hit) and _is_excepted(passage, their)
    if side == "other" and not any(negated) and not is_excepted and _denials_differ(statement, passage):
        return "", 0
    return side, shared


def _is_excepted(text: Marked, hit: Hit) -> bool:
    return not _EXCEPTING.isdisjoint(text.words[max(0, hit.start - 2) : hit.start])


def _qualify_alike(statement: Marked, hit: Hit, passage: Marked, their: Hit) -> bool:
    """Tell whether two words stand before the same noun, with nothing compared: `firm control`."""
    own, other = statement.governed(hit.end, 1), passage.governed(their.end, 1)
    is_compared = "than" in (*statement.words, *passage.words) or _is_converse(hit, their)
    return own == other != [] and not is_compared


def _denials_differ(statement: Marked, passage: Marked) -> bool:
    """Tell whether one text denies or excepts more than the other does of what both speak of."""
    theirs = [
        at for at in _denials(passage) if set(passage.governed(at + 1, 3)).intersection(statement.stems)
    ]
    return len(theirs) != len(list(_denials(statement)))


def _denials(text: Marked) -> Iterator[int]:
    """Yield the places of what denies or excepts: `not`, `fail`, `only`."""
    for at, word in enumerate(text.words):
        is_exception = word == "but" and text.words[max(0, at - 1)] in ("all", "every", "none", "any")
        if word in _EXCEPTING or is_exception or text.denies(at):
            yield at


def _says_the_same(statement: Marked, hit: Hit, passage: Marked, their: Hit) -> bool:
    """Tell whether two opposites say the same: who sells to one is who the other buys from.

    Words for giving and taking are held against each other only where the same one does both.
    """
    own, other = frame_of(statement, hit), frame_of(passage, their)
    return own.is_exchange_of(other) or (_is_converse(hit, their) and not own.before & other.before)


def _is_converse(hit: Hit, their: Hit) -> bool:
    return any(abs(row) > PLAIN_ROWS and -row in places_of(their) for row in places_of(hit))


def _near(statement: Marked, hit: Hit, passage: Marked, their: Hit) -> tuple[frozenset[str], frozenset[str]]:
    """Return the roots of what two words are said of; a degree is said of what stands right behind it."""
    pairs = ((statement, hit), (passage, their))
    if any(text.words[own.start] in _OF_DEGREE for text, own in pairs) and not statement.is_like((passage,)):
        first, second = (frozenset(map(root, text.governed(own.end, 3, across=True))) for text, own in pairs)
    else:
        first, second = (text.near(own) for text, own in pairs)
    return first, second


def _verb(text: Marked, hit: Hit) -> tuple[str, ...]:
    return tuple(BASE.get(stem, stem) for stem in text.stems[hit.start : hit.end])


def _misplaced(hit: Hit, statement: Marked, passages: Sequence[Marked]) -> str:
    """Return the word that stands in a passage with the figure that the statement sets its opposite to."""
    ahead = statement.governed(hit.end, 1, across=True)
    if not ahead or not ahead[0][0].isdigit():
        return ""  # as most have
    found = ""
    theirs = ((passage, their) for passage in passages for their in sided(passage))
    for passage, their in theirs:
        if ahead == passage.governed(their.end, 1, across=True):
            side = _side(hit, their, is_turned=False)
            found = passage.said(their) if side == "other" else found
            if side == "same":
                return ""
    return found


def _side(hit: Hit, their: Hit, is_turned: bool) -> str:
    """Tell whether two words are on the `same` side of a row, or on the `other`; nothing if on none."""
    found = ""
    theirs = places_of(their)
    for row in map(abs, own := places_of(hit)):
        same = row if (row in own) != is_turned else -row
        if same in theirs:
            return "same"
        found = "other" if -same in theirs else found
    return found


@kept
def places_of(hit: Hit) -> tuple[int, ...]:
    """Return the rows that a phrase stands in, from 1, with a minus on the other side."""
    return (*rows_of(hit.phrase), *rows_of(hit.written))


def unknown_sense(statement: Marked, passages: Sequence[Marked]) -> list[tuple[str, str]]:
    """Return a statement's adverse words each with the one in whose place, in a passage, it stands.

    Whether the two say the same is not known: they stand between the same words, and in no row together.
    """
    known = {stem for passage in passages for stem in passage.stems}
    found = []
    for hit in sided(statement):
        own = statement.stems[hit.start : hit.end]
        if known.issuperset(own) or all(row > 0 for row in places_of(hit)) or own[0] in _OF_MANY_SENSES:
            continue
        beside = statement.before(hit.start, 1), statement.governed(hit.end, 1)
        for passage in passages if all(beside) else ():
            place = _between(passage, beside[0][0], beside[1][0])
            if (
                place >= 0
                and _ending(passage.words[place]) == _ending(statement.words[hit.start]) != ""
                and not _is_related(hit, statement, passage, place)
            ):
                found.append((statement.said(hit), passage.words[place]))
    return found


@cache
def _adverse() -> Phrases:
    return any_form(ADVERSE)


def adverse(statement: Marked, passages: Sequence[Marked]) -> list[str]:
    """Return the adverse words that a statement in the words of its passages has of its own.

    Nothing in the passages is like them; what they stand for is not known.
    """
    known = frozenset[str]().union(*(passage.roots for passage in passages))
    is_free = len(statement.roots & known) < _MOSTLY_THEIRS * len(statement.roots)
    if is_free or any(passage.has(_DENYING_PLAINLY) for passage in passages):
        return []
    if any(
        root(stem) not in statement.roots
        for p in passages
        for hit in p.hits(_adverse())
        for stem in hit.phrase
    ):
        return []  # it may stand for that
    theirs = [hit for passage in passages for hit in sided(passage)]
    return [
        statement.said(hit)
        for hit in statement.hits(_adverse())
        if known.isdisjoint(map(root, statement.stems[hit.start : hit.end]))
        and not any(_side(hit, their, is_turned=False) == "same" for their in theirs)
        and not statement.is_negated(hit.start)
    ]


def _ending(word: str) -> str:
    """Return the ending by which a word is a verb or a comparative, or nothing."""
    return next((ending for ending in ("ed", "ing", "er", "est") if word.endswith(ending)), "")


def _is_related(hit: Hit, statement: Marked, passage: Marked, place: int) -> bool:
    """Tell whether a word of a passage is in the statement too, or is of the root or a row of its word."""
    near = [their for their in sided(passage) if their.start <= place < their.end]
    return (
        passage.stems[place] in statement.stems
        or root(passage.stems[place]) == root(statement.stems[hit.start])
        or any(_side(hit, their, is_turned=False) for their in near)
    )


def _between(text: Marked, first: str, last: str) -> int:
    """Return the place of the one word of weight between two others, or -1."""
    for at, word in enumerate(text.stems):
        if word == first:
            heavy = [n for n in range(at + 1, len(text.words)) if text.is_heavy(n)][:2]
            if len(heavy) == 2 and text.stems[heavy[1]] == last:
                return heavy[0]
    return -1


def _denied(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return what one denies and the other does not, by `not` or by any other word."""
    return [
        *_undenied(statement, passages, where),
        *(
            f'"{statement.words[at]}" is not in {where}'
            for at, word in ((at, statement.words[at]) for at in statement.denying)
            if word not in ("nor", "yet")
            and not _is_doubled(statement, at)
            and not _is_few(statement, at, passages)
            and not _is_deniable(statement, at, passages)
        ),
    ]


def _is_doubled(text: Marked, at: int) -> bool:
    """Tell whether another denial in the clause undoes one: `not one was without`, `none has escaped`."""
    others = (*text.denying, *(hit.start for hit in text.hits(_EVADING)))
    return _is_undone_by(text, at, others)


def _is_undone_by(text: Marked, at: int, others: Iterable[int]) -> bool:
    """Tell whether one of some places, in the clause of a denial, undoes it."""
    return any(0 < abs(at - other) < _TWICE and _is_one_clause(text, at, other) for other in others)


def _is_few(statement: Marked, at: int, passages: Sequence[Marked]) -> bool:
    """Tell whether a denial is one of a number, `hardly any`, and the passages say that these are few."""
    hits = [hit for hit in statement.hits(_FEW) if hit.start <= at < hit.end]
    return bool(hits) and any(passage.has(_FEW) for passage in passages)


def _undenied(statement: Marked, passages: Sequence[Marked], where: str) -> Iterator[str]:
    """Yield the negations of the passages of which the statement has what they deny, and denies nothing."""
    if not any(passage.denying for passage in passages):
        return
    own = _plain_denials(statement) if statement.is_like(passages) else denying_places(statement)
    if statement.has(FORBIDDING) and not any(passage.has(FORBIDDING) for passage in passages):
        return
    for number, passage in enumerate(passages):
        for at, denied in _denied_in(passage):
            known = [n for n in range(len(statement.stems)) if denied and _says(statement, n, denied[0])]
            shared = set(denied).intersection(statement.stems)
            is_lost = bool(known) and not any(abs(n - m) <= _DENIED_NEAR for n in known for m in own)
            is_lost = is_lost or (number == 0 and len(shared) > 1 and not own)
            is_lost = is_lost and not (passage.words[at] in _OF_WHOM and statement.all_words & _OF_WHOM)
            is_lost = is_lost and not _is_of_what_follows(statement, passage, at, denied)
            is_lost = is_lost and not _is_turned(statement, denied)
            is_lost = is_lost and not (passage.words[at] == "yet" and statement.all_words & _STILL)
            if is_lost and not _is_aside(statement, passage, at, denied):
                yield f'{where} has "{passage.words[at]}", which the statement drops'


def _is_turned(statement: Marked, denied: Sequence[str]) -> bool:
    """Tell whether a statement has the opposite of what is denied: `voluntary` for `not required`."""
    opposites = {-row for stemmed in denied for row in rows_of((stemmed,))}
    known = set(denied)
    hits = (hit for hit in sided(statement) if known.isdisjoint(hit.phrase))
    return any(not opposites.isdisjoint(places_of(hit)) for hit in hits)


def _is_aside(statement: Marked, passage: Marked, at: int, denied: Sequence[str]) -> bool:
    """Tell whether a passage says all of a statement before the clause that denies, or around such an aside.

    The clause has to deny something else: `most towns have a code, but not all have a mayor`.
    """
    ends = [n + 1 for n, gap in enumerate(passage.gaps) if parts(gap) or "(" in gap or ")" in gap]
    first = max((n for n in ends if n <= at), default=0)
    last = min((n for n in ends if n > at), default=len(passage.words))
    is_inside = first > 0 and ("(" in passage.gaps[first - 1] or passage.words[first] in _OPENING_ASIDES)
    around = (*passage.stems[:first], *(passage.stems[last:] if is_inside else ()))
    claimed = {stem for n, stem in enumerate(statement.stems) if statement.is_heavy(n)}
    return not claimed.issuperset(denied) and claimed.issubset(around)


def _is_of_what_follows(statement: Marked, passage: Marked, at: int, denied: Sequence[str]) -> bool:
    """Tell whether a statement has what a passage says behind `but`, and not the word that it denies."""
    turn = next((n for n in range(at, len(passage.words)) if passage.words[n] == "but"), len(passage.words))
    behind = set(passage.governed(turn, 2)) - set(passage.stems[:turn])
    return bool(denied) and denied[0] not in statement.stems and not behind.isdisjoint(statement.stems)


@kept
def _denied_in(passage: Marked) -> tuple[tuple[int, list[str]], ...]:
    """Return the negations of a passage that nothing undoes, each with the stems of what it denies."""
    return tuple(
        (at, passage.governed(at + 1, 3, across=True) or passage.before(at, 2))
        for at in passage.denying
        if not _is_undone(passage, at, passage.denying)
    )


def _says(text: Marked, at: int, stem: str) -> bool:
    """Tell whether a word is of a stem, or says the same; `unclear` does not say `clear`."""
    own = text.stems[at]
    is_turned = text.words[at].startswith(NEGATIVE_PREFIXES) and not stem.startswith(NEGATIVE_PREFIXES)
    return own == stem or (root(own) == root(stem) and not is_turned)


def _is_undone(passage: Marked, at: int, places: Sequence[int]) -> bool:
    """Tell whether a denial is turned by another or by an exception: `cannot be sold without consent`."""
    if passage.words[at + 1 : at + 2] and passage.words[at + 1] in _NO_DENIAL:
        return True
    if passage.words[at - 1 : at] == ("or",) and "whether" in passage.words[:at]:
        return True
    if _is_undone_by(passage, at, places):
        return True
    return any(word in _EXCEPTING for word in passage.words[max(0, at - _DENIED_NEAR) : at + _DENIED_NEAR])


def _is_one_clause(text: Marked, one: int, other: int) -> bool:
    first, last = sorted((one, other))
    return not any("," in gap or ";" in gap for gap in text.gaps[first:last])


def _is_deniable(statement: Marked, at: int, passages: Sequence[Marked]) -> bool:
    """Tell whether some passage may deny, in its words, what a statement denies.

    Where the statement is worded as the passages are, that is asked of the words; else of any that may deny.
    """
    if statement.words[at + 1 : at + 2] and statement.words[at + 1] in _NO_DENIAL:
        return True
    if statement.has(_UNLESS) and any(passage.has(_ONLY_IF) for passage in passages):
        return True
    if statement.has(_OTHER_THAN) and any(_EXCEPTING & passage.all_words for passage in passages):
        return True
    if not _CONDITIONAL.isdisjoint(statement.words[:at]) and any(
        "unless" in passage.words for passage in passages
    ):
        return True
    behind = statement.governed(at + 1, _DENIED, across=True) or statement.before(at, 2)
    if statement.words[max(0, at - 1)] in ("but", "and"):
        behind = [*behind, *statement.before(at, _DENIED_BY)]  # `covers one but not the other`
    if statement.words[at] in _OF_WHOM and any(passage.has(_ANY_OTHER) for passage in passages):
        return True
    if any(
        set(behind).intersection(passage.stems[hit.end :])
        for passage in passages
        for hit in passage.hits(FORBIDDING)
    ):
        return True
    if any(set(behind) & others for passage in passages for others in denials(passage)):
        return True
    if any(word in _LEAVING_OUT for passage in passages for word in passage.words):
        return True
    if statement.is_like(passages):
        if any(
            _is_superlative(word) or word in ("absent", "first")
            for passage in passages
            for word in passage.words
        ):
            is_unmet = not _INVERTED.isdisjoint(statement.words[max(0, at - _INVERTED_WITHIN) : at])
            is_none = statement.words[at] in ("no", "never", "none", "nowhere", "without")
            return behind[:1] == [] or is_none or is_unmet
        known = {stem for passage in passages for stem in passage.stems}
        if known.isdisjoint(behind[:1]) and _is_near(behind, [(p, p.denying) for p in passages]):
            return True
        hits = [
            hit
            for hit in sided(statement)
            if 0 < hit.start - at <= _DENIED_NEAR
            and not known.issuperset(statement.stems[hit.start : hit.end])
        ]
        return any(
            _side(hit, their, is_turned=True) == "same"
            for hit in hits
            for p in passages
            for their in sided(p)
        )
    if _is_near(behind, [(passage, denying_places(passage)) for passage in passages]):
        return True
    said = any(stem in passage.stems for passage in passages for stem in behind[:1])
    is_ranked = any(word in ORDINALS for word in statement.words[at + 1 : at + 4])
    return not (said or is_ranked) and any(map(denying_places, passages))


def _is_near(denied: Sequence[str], denying: Sequence[tuple[Marked, Sequence[int]]]) -> bool:
    """Tell whether one of some stems stands near the places where some passage denies."""
    return any(
        stem in denied and any(abs(at - place) <= _DENIED_NEAR for place in places)
        for passage, places in denying
        for at, stem in enumerate(passage.stems)
    )


def _plain_denials(text: Marked) -> tuple[int, ...]:
    """Return the places of `not` and the like, and of what surely denies."""
    return (
        *text.negations,
        *(hit.start for hit in text.hits(AS_NEGATION)),
        *text.denying,
    )


@kept
def denying_places(text: Marked) -> tuple[int, ...]:
    """Return the places of what denies, in whatever way: `not`, `fail`, `only`, `unpaid`."""
    prefixed = (at for at, word in enumerate(text.words) if _is_prefixed(word) or _is_superlative(word))
    return (*prefixed, *(hit.start for hit in text.hits(_DENYING)))


def _is_superlative(word: str) -> bool:
    return len(word) > _SHORTEST and word.endswith("est") and word not in _NO_SUPERLATIVE


def _is_prefixed(word: str) -> bool:
    return len(word) > _SHORTEST + 1 and (word.startswith(("un", "non", "dis")) or word.endswith("less"))


def denies(text: Marked) -> bool:
    """Tell whether a text denies anything, by `not` or by a word such as `fail`."""
    return text.has_negations() or text.has(AS_NEGATION)


@kept
def denials(passage: Marked) -> tuple[set[str], ...]:
    """Return the stems of what a passage denies: behind `not` or a verb like `lack`, or by a prefix."""
    places = [*passage.denying, *(hit.start for hit in passage.hits(AS_NEGATION))]
    return (
        *({passage.stems[at], *passage.governed(at + 1, _DENIED_BY, across=True)} for at in places),
        _unsaid(passage),
    )


def _unsaid(passage: Marked) -> set[str]:
    """Return the stems of what a passage denies by a prefix: `interrupt` of `uninterrupted`."""
    return {
        stem(word.removeprefix(prefix))
        for word in passage.words
        if word.startswith(NEGATIVE_PREFIXES)
        for prefix in NEGATIVE_PREFIXES
        if word.startswith(prefix)
    }
