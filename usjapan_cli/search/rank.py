"""One fact against one query: whether it is an answer at all, and how good a one.

    coverage    how much of what the query asks for the fact holds anywhere
    likeness    how well the query and the fact's best unit (statement, alias, question) cover each other
    wanted      whether the fact has what the question word asks for (a count, a share, a date)
    roles       whether its parties stand as asked: who sells to whom

A fact that holds too little of what is asked, or not the names it is asked about, is no answer: the
silence of the source is one too. So is one whose parties stand the other way round. The thresholds are
set by `bench/search_quality.py`.
"""

from __future__ import annotations

from ..core.facts import Hit, Match
from ..core.record import Record
from ..core.words import is_year
from ..index.rows import COLUMNS, LIST, PAIR, UNITS, fact_from
from ..index.weights import LIGHT_MARK, LIGHT_WEIGHT, MASS_SCALE, ROLE_MARK, UNIT_WEIGHTS
from .query import SURENESS, Concept, Meaning
from .roles import agreement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from ..index.roles import Roles
    from .deeds import Order
    from .partners import Whose

    Sought = tuple[Meaning, tuple[str, ...]]  # a meaning, and what a text must hold for it
    Scored = tuple[float, dict[str, float], str, list[tuple["Asked", float, Meaning]]]

SHORT = 3  # concepts of a short query, of which more must be met
LONE = 50.0  # the least score of a fact that meets one concept of as many: it may be by coincidence
LOOSE = 60.0  # the same of one that meets only single words of a query without a name, each by another
BY_CHANCE = 99.0  # the same of one that meets a single word of several: none has as many
SHORTEST = 2  # words that have to be met where nobody is named
TELLING_NAME = 1.0  # the weight of names from which they must be met: Japan weighs less here
SHARES = {"coverage": 60.0, "likeness": 30.0, "wanted": 10.0}  # of a score of 100
LEAST_UNWANTED = 0.5  # of that of what is wanted is taken from a fact without it, and of who is last all
UNWANTED = {"last": 1.0}
ROLES = 0.5  # of what a score lacks of the most, added where parties stand as asked
OPPOSITE = 0.6  # of its score is left to a fact whose parties stand the other way round
ORDER = 0.12  # what words in the order of the query add to the likeness of a unit
TELLING_RUN = 5.0  # the weight of a short query that can be a quotation: `us troops japan` says too little
SLIGHT_REST = 1.0  # the weight of what need not be met where parties stand as asked: `states` behind a name
LONG_RUN = 6  # words of a query that may weigh less
SHORTEST_RUN = 3  # telling words that, standing so in a unit, are a quotation of it
QUOTED = {"statement": 98.0, "alias": 98.0, "question": 88.0}  # the score of a quotation, by where it stands
MOST = 98.0  # of a score: below an exact id or alias
ESSENTIAL = 9.0  # times its weight counts against a fact without it what the query cannot do without
SPREAD = 0.7  # of a phrase whose words the fact holds in different units
AS_MEANT = ("typo", "split")  # these are as good as the word that they were meant as
DOING = 0.9  # of a verb (`sells`) that a fact with the parties as asked need not hold itself

TOPIC = f"{LIST}topic:"  # how the unit of a fact's topic begins: the last

VALUE, ROLES_COLUMN, STATEMENT = COLUMNS["value"], UNITS + 1, COLUMNS["statement"]


class Bar(Record):
    """What must be met for an answer: shares of all (a short query, a longer), of names, of the rest.

    `points` are the least score; `strictly` asks for every name and year, where the fact is a figure.
    """

    short: float
    least: float
    names: float
    rest: float
    points: float
    strictly: bool = True


ANSWER = Bar(0.55, 0.50, 0.90, 0.50, 42.0)
OPEN = ANSWER.but(strictly=False)  # where it is not known whether the fact is a figure
NEAREST = Bar(0.20, 0.20, 0.0, 0.0, 20.0, strictly=False)


class Asked(Record):
    """A concept with its weight and its meanings, the surest first, each with its stems padded.

    `firsts` are the first stems of these. `missed` is what it weighs against a fact without it; `is_doing`
    where it is the verb that gives the query its roles.
    """

    concept: Concept
    weight: float
    missed: float
    meanings: tuple[Sought, ...]
    firsts: tuple[str, ...]
    is_doing: bool


class Ask(Record):
    """A query made ready. `light` and `run` are its light words and all its words, padded.

    `order` reads what the order of its words tells, once. `counted` are the stems of what it asks for by
    name, `vital` the texts of the concepts without which nothing answers. `kinds` tells of each concept
    whether it only names the kind of answer that is asked for, and is empty where none does. `phrases` are
    the words of each phrase that is read word by word.
    """

    asked: tuple[Asked, ...]
    light: tuple[str, ...]
    run: str
    wants: str
    roles: Roles | None
    order: Callable[[], Order | None]
    whose: Whose | None
    doer: Concept | None
    total: float
    counted: frozenset[str]
    kinds: tuple[bool, ...]
    vital: AbstractSet[str]
    phrases: Sequence[frozenset[str]] = ()


def asked(concept: Concept, weight: float, missed: float = 1.0, flow: str = "") -> Asked:
    """Make a concept ready for many facts; `flow` is the one it gives roles in, where it does.

    `missed` is the share of its weight that counts against a fact without it.
    """
    if flow:
        role = Meaning((ROLE_MARK + flow,), "synonym", flow, DOING)
        concept = Concept(concept.text, (*concept.meanings, role), concept.is_name)
    surest = sorted(concept.meanings, key=lambda meaning: -meaning.sureness)
    meanings = tuple((one, _sought_for(one, concept.is_name)) for one in surest)
    firsts = tuple(dict.fromkeys(stems[0] for _, stems in meanings))
    return Asked(concept, weight, weight * missed, meanings, firsts, bool(flow))


def _sought_for(meaning: Meaning, is_name: bool) -> tuple[str, ...]:
    """Return what a text must hold for a meaning, padded; the words of another name stand together."""
    if is_name and meaning.sureness <= SURENESS["fellow"] and meaning.how == "synonym":
        return (f" {' '.join(meaning.stems)} ",)
    return tuple(f" {stemmed} " for stemmed in meaning.stems)


def score(ask: Ask, row: list[str], may: Sequence[float], bar: Bar = ANSWER) -> Hit | None:
    """Score the fact of an index row, or return None where it is no answer.

    `may` tells of each concept whether the fact may hold it: for the others it is not looked through.
    """
    scored = _scored(ask, row, may, bar)
    if scored is None:
        return None
    points, parts, kind, met = scored
    matches = tuple(one.concept.match(meaning, round(one.weight * best, 2)) for one, best, meaning in met)
    rounded = tuple((name, round(part, 1)) for name, part in parts.items())
    return Hit(fact_from(row), points, kind or _kind(matches), matches, rounded)


def closeness(ask: Ask, row: list[str], may: Sequence[float]) -> float:
    """Return the points of a fact that is no answer; 0.0 where it does not come close."""
    scored = _scored(ask, row, may, NEAREST)
    return scored[0] if scored else 0.0


def _scored(ask: Ask, row: list[str], may: Sequence[float], bar: Bar) -> Scored | None:
    """Return the points of a fact, what they are made of, and how each concept is met that is."""
    text = row[UNITS]
    declared = _declared(row[ROLES_COLUMN]) if ask.roles else None
    side = agreement(ask.roles, declared) if ask.roles and declared else 0
    is_told = declared is not None and ask.roles is not None and declared.flow == ask.roles.flow
    is_figure, is_rank = bool(row[VALUE]), f"{PAIR}rank{PAIR}" in row[VALUE]
    possible = [
        _sureness(one, _held_by(one, text) if maybe else None, side)
        for one, maybe in zip(ask.asked, may, strict=True)
    ]
    if ask.kinds and not all(possible) and _fitness(ask, row):
        either = list(zip(ask.kinds, possible, strict=True))
        if all(is_kind or met >= SURENESS["synonym"] for is_kind, met in either):
            possible = [max(DOING * is_kind, met) for is_kind, met in either]  # `Economic 2+2 date`
    if side > 0 and declared:
        given = declared.giver | declared.taker
        possible = [max(met, _part(one, given)) for one, met in zip(ask.asked, possible, strict=True)]
    quoted = _quotation(ask, text)
    if not ask.total or not (quoted or _answers(ask, possible, is_figure, is_rank, bar, side)):
        return None
    statement = _unit(text.partition(LIST)[0])[2] if bar.strictly else ""
    if statement and _is_of_others(ask, statement, is_figure):
        return None
    if quoted:
        side = max(side, 0)
    elif bar.strictly and _lacks(ask, row):
        return None
    elif statement and _is_done_by_others(ask, statement, row[STATEMENT], side, is_told):
        side = -1
    units = [_unit(unit) for unit in text.split(LIST)]
    shares = [0.0] * len(units)
    met, covered, whole = [], 0.0, 0.0
    for one, maybe in zip(ask.asked, possible, strict=True):
        best, chosen = _met(one, maybe, text, units, shares, side)
        covered += one.weight * best
        whole += one.weight if best else one.missed
        if chosen:
            met.append((one, best, chosen))
    held = {"coverage": covered / whole, "likeness": _likeness(ask, text, units, shares)}
    side = side if bar.strictly else max(side, 0)
    points, parts = _points(ask, row, held, quoted, side)
    kind = "opposite" if side < 0 else "word" if quoted else ""
    least = _least_points(ask, met) if bar.strictly and not quoted else bar.points
    return (points, parts, kind, met) if points >= least * (OPPOSITE if side < 0 else 1) else None


def _least_points(ask: Ask, met: Sequence[tuple[Asked, float, Meaning]]) -> float:
    """Return the least points of an answer: more where a query may share words with a fact by coincidence.

    One word of several says too little where nobody is named (`visit the dentist`), and two say little
    (`a neighbour's fence dispute`), most of all other words than the fact's; a phrase is of the field by
    itself.
    """
    least = LONE if len(met) == 1 and len(ask.asked) >= SHORT else ANSWER.points
    is_whole = len(met) == len(ask.asked)
    if ask.roles or ask.wants or any(one.concept.is_name for one in ask.asked):
        return least
    said = [one.concept.text for one, *_ in met]
    if any(" " in text for text in said):
        return LONE if len(met) == 1 and not is_whole else least
    if not is_whole and (len(met) == 1 or any(phrase.issuperset(said) for phrase in ask.phrases)):
        return BY_CHANCE
    if len(met) > 1 and all(meaning.how != "exact" for *_, meaning in met):
        return LOOSE
    return LONE if len(met) == SHORTEST and not is_whole else least


def _declared(column: str) -> Roles | None:
    """Return the roles that a fact declares."""
    if not column:
        return None
    from ..index.roles import roles_from  # only for a query that gives roles

    return roles_from(column)


def _is_done_by_others(ask: Ask, statement: str, written: str, side: int, is_told: bool) -> bool:
    """Tell whether a fact says what is asked of somebody else, as the order of its statement tells.

    Where its roles tell of a flow, that is only what a third does with it.
    """
    order = None if side < 0 or (is_told and not side) else ask.order()
    if not order:
        return False
    if not side or not ask.roles:
        return order.is_of_others(statement, written)
    return order.is_of_third(ask.roles) and order.is_done_by_others(statement, written)


def _is_of_others(ask: Ask, statement: str, is_figure: bool) -> bool:
    """Tell whether a statement ranks the partners of others than asked, or does not name who did it."""
    is_others = ask.whose is not None and ask.whose.is_of_others(statement, is_figure)
    return is_others or (ask.doer is not None and not _is_stated(ask.doer, statement))


def _is_stated(concept: Concept, statement: str) -> bool:
    """Tell whether a statement itself names something, as its stems with spaces around."""
    return any(all(f" {stem} " in statement for stem in one.stems) for one in concept.meanings)


def _part(one: Asked, given: AbstractSet[str]) -> float:
    """Return how surely a name is that of somebody to whom a fact gives a part, where it names him or not."""
    is_party = one.concept.is_name and any(" ".join(m.stems) in given for m in one.concept.meanings)
    return DOING if is_party else 0.0


def _met(
    one: Asked, maybe: float, text: str, units: list[tuple[str, float, str]], shares: list[float], side: int
) -> tuple[float, Meaning | None]:
    """Return how far a concept is met by a fact's best unit, and by which meaning; adds to units' shares."""
    best, chosen = 0.0, None
    anywhere = [found for found in one.meanings if found[1][0] in text] if maybe else []
    for number, (kind, _, stems) in enumerate(units) if anywhere else ():
        meaning = _held(anywhere, stems)
        if meaning:
            shares[number] += one.weight * meaning.sureness
            if meaning.sureness * UNIT_WEIGHTS[kind] > best:
                best, chosen = meaning.sureness * UNIT_WEIGHTS[kind], meaning
    if maybe and side > 0 and one.is_doing and best < DOING:
        for number in range(len(units)):
            shares[number] += one.weight * (DOING - best)
        return DOING, chosen or Meaning((), "synonym", "the other party's part", DOING)
    if maybe and chosen is None:
        best, chosen = SPREAD * maybe, one.meanings[0][0]
    return best, chosen


def _sureness(one: Asked, held: Meaning | None, side: int) -> float:
    """Return how surely a fact meets a concept at all; a misspelling is as good as the word it meant."""
    found = held.sureness if held else 0.0
    if held and held.how in AS_MEANT:
        found /= SURENESS[held.how]
    return max(found, DOING) if one.is_doing and side > 0 else found


def _points(
    ask: Ask, row: list[str], held: dict[str, float], quoted: float, side: int
) -> tuple[float, dict[str, float]]:
    """Return the points of a fact and what they are made of, by the shares of them that are `held`."""
    wanted = _fitness(ask, row)
    held["wanted"] = wanted or (-UNWANTED.get(ask.wants, LEAST_UNWANTED) if ask.wants else 0.0)
    parts = {name: share * held[name] for name, share in SHARES.items()}
    points = sum(parts.values())
    if side > 0:
        parts["roles"] = ROLES * (MOST - points)
        points += parts["roles"]
    if quoted:
        parts["quotation"] = max(quoted - points, 0.0)
        points = max(quoted, points)
    if side < 0:
        parts["other way round"] = (OPPOSITE - 1) * points
        points *= OPPOSITE
    return round(min(points, MOST), 1), parts


def _quotation(ask: Ask, text: str) -> float:
    """Return the points of a query that stands in a unit word for word; 0.0 where it is no quotation."""
    if ask.run not in text:
        return 0.0
    words = ask.run.split()
    telling = sum(word[0] != LIGHT_MARK for word in words)
    is_slight = ask.total < TELLING_RUN and len(words) < LONG_RUN
    if is_slight or len(words) < SHORTEST_RUN or (len(words) == SHORTEST_RUN and telling < len(words)):
        return 0.0
    return max(_quoted(ask.run, unit) for unit in text.split(LIST) if ask.run in unit)


def _quoted(run: str, unit: str) -> float:
    """Return the points of a run in a unit that holds it; a whole question is as good as a statement."""
    head, _, stems = unit.partition(" ")
    kind = head.partition(":")[0]
    return MOST if kind in QUOTED and stems == run.lstrip() else QUOTED.get(kind, 0.0)


def _unit(text: str) -> tuple[str, float, str]:
    """Read a unit: its kind, its mass, its stems in order with spaces around each."""
    head, _, stems = text.partition(" ")
    kind, _, mass = head.partition(":")
    return kind, int(mass) / MASS_SCALE, f" {stems}"


def _held_by(one: Asked, text: str) -> Meaning | None:
    """Return the surest meaning that a fact holds; a name of several words stands in more than its topic."""
    found = _held(one.meanings, text)
    if found and one.concept.is_name and len(found.stems) > 1:
        found = _held(one.meanings, text[: text.rfind(TOPIC)])
    return found


def _held(meanings: Iterable[Sought], text: str) -> Meaning | None:
    """Return the first of some meanings whose stems a text holds."""
    for meaning, stems in meanings:
        for stemmed in stems:  # not `all`: this is the innermost loop of a search
            if stemmed not in text:
                break
        else:
            return meaning
    return None


def _likeness(ask: Ask, text: str, units: Sequence[tuple[str, float, str]], shares: Sequence[float]) -> float:
    """Return how much of a query and of a fact's likest unit are the same, from 0 to 1.

    Order counts a little, and is read only where it can make a unit the likest.
    """
    most = []
    light = LIGHT_WEIGHT * len(ask.light)
    for (kind, mass, stems), share in zip(units, shares, strict=True):
        if not share:
            continue
        common = share + LIGHT_WEIGHT * len([word for word in ask.light if word in stems])
        alike = min(2 * common / (ask.total + light + mass), 1)
        most.append((UNIT_WEIGHTS[kind] * (alike + ORDER), UNIT_WEIGHTS[kind], alike, stems))
    most.sort(reverse=True)
    likest, firsts = 0.0, [[first for first in one.firsts if first in text] for one in ask.asked]
    for bound, weight, alike, stems in most:
        if bound <= likest:
            break
        likest = max(likest, weight * (alike + ORDER * _in_order(firsts, stems)))
    return min(likest, 1)


def _in_order(sought: Sequence[Sequence[str]], stems: str) -> float:
    """Return the share of neighbouring concepts, each as what it may begin with, in the query's order."""
    places = [_place(firsts, stems) for firsts in sought]
    pairs = list(zip(places, places[1:], strict=False))  # noqa: RUF007 - itertools costs an import
    return sum([0 <= a < b for a, b in pairs]) / len(pairs) if pairs else 0.0


def _place(firsts: Sequence[str], stems: str) -> int:
    """Return where the first of some words that a unit holds stands in it, -1 where it holds none."""
    for first in firsts:
        at = stems.find(first)
        if at >= 0:
            return at
    return -1


def _fitness(ask: Ask, row: list[str]) -> float:
    """Tell how far a fact has the kind of answer that is asked for, from 0 to 1."""
    if not ask.wants:
        return 0.0
    from .answers import has  # only for a question that wants one

    return has(ask.wants, row, ask.run)


def _lacks(ask: Ask, row: list[str]) -> bool:
    """Tell whether a fact cannot answer, since it has not the kind of answer that is asked for."""
    if not ask.wants:
        return False
    from .answers import lacks

    return lacks(ask.wants, row, ask.counted, ask.run)


def _answers(ask: Ask, met: Sequence[float], is_figure: bool, is_rank: bool, bar: Bar, side: int) -> bool:
    """Tell whether enough is met of what is asked, and of the names it is asked about: all for a figure.

    `side` is positive where the parties stand as asked.
    """
    rest, of_rest, names, of_names = 0.0, 0.0, 0.0, 0.0
    offered = []
    for one, sureness in zip(ask.asked, met, strict=True):
        is_name = one.concept.is_name
        if one.concept.is_offered:
            offered += [sureness]
        if one.concept.is_bound and not sureness and not is_figure:
            continue
        if bar.strictly and not sureness and _is_needed(one.concept, ask, is_figure, is_rank):
            return False
        if bar.strictly and sureness < SURENESS["synonym"] and not side and _is_dated(one.concept, ask):
            return False
        is_told = side > 0 and bool(one.concept.meanings)
        if bar.strictly and not sureness and not is_told and one.concept.text in ask.vital:
            return False
        if is_name:
            names += one.weight if sureness else 0
            of_names += one.weight if sureness else one.missed
        else:
            rest += one.weight * sureness
            of_rest += one.weight if sureness else one.missed
    if is_figure and offered[1:] and not any(offered):
        return False  # it is of neither of two
    if rest + names < _least(ask, bar) * (of_rest + of_names):
        return False
    if rest < bar.rest * of_rest and (side <= 0 or of_rest >= SLIGHT_REST):
        return False
    return of_names < TELLING_NAME or names >= bar.names * of_names


def _is_dated(concept: Concept, ask: Ask) -> bool:
    """Tell whether a phrase is that of which a date is asked: `when was the mutual defense treaty signed`."""
    is_phrase = " " in concept.text and not concept.is_name and bool(concept.meanings)
    return is_phrase and ask.wants == "past" and concept.meanings[0].sureness >= SURENESS["synonym"]


def _is_needed(concept: Concept, ask: Ask, is_figure: bool, is_rank: bool) -> bool:
    """Tell whether nothing answers without a concept: what is asked for itself, a year, a country, the first.

    What is said of these says nothing of another.
    """
    if is_figure and concept.is_name:
        return True
    is_place = concept.is_place and not concept.is_offered  # `is Japan the second`: it may be the third
    is_when = is_year(concept.text) and (is_figure or not concept.is_bound)
    return is_when or (is_place and (is_rank or ask.wants in ("date", "past")))


def _least(ask: Ask, bar: Bar) -> float:
    return bar.short if len(ask.asked) <= SHORT else bar.least


def may_answer(ask: Ask, held: Sequence[float], bar: Bar) -> bool:
    """Tell whether a fact that holds no more concepts than these, and no more surely, can be an answer."""
    is_plain = not ask.roles and not ask.kinds  # else what a fact does not hold itself may be met
    met = whole = 0.0
    for one, sureness in zip(ask.asked, held, strict=True):
        if sureness:
            met += one.weight * (sureness if is_plain and not one.concept.is_name else 1.0)
            whole += one.weight
        elif not one.concept.is_bound:
            whole += one.missed
    return met >= _least(ask, bar) * whole


def could_answer(ask: Ask, held: Sequence[float]) -> bool:
    """Tell whether a fact of which only this is known, what it holds, may be an answer."""
    return may_answer(ask, held, ANSWER) and _answers(ask, [*map(float, held)], False, False, OPEN, 1)


def _kind(matches: Sequence[Match]) -> str:
    """Name the least sure way in which a word was met."""
    ways = {match.how for match in matches}
    if ways & {"typo", "prefix"}:
        return "fuzzy"
    return "synonym" if "synonym" in ways else "word"
