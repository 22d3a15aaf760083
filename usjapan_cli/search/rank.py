"""One fact against one query: whether it is an answer at all, and how good a one.

    coverage    how much of what the query asks for the fact holds anywhere
    likeness    how well the query and the fact's best unit (statement, alias, question) cover each other
    wanted      whether the fact has what the question word asks for (a figure, a date)

A fact that holds too little of what is asked, or not the names it is asked about, is no answer: the
silence of the source is one too. The thresholds are set by `bench/search_quality.py`.
"""

from __future__ import annotations

from ..core.facts import Hit, Match
from ..core.record import Record
from ..core.words import is_year
from ..index.rows import COLUMNS, LIST, UNITS, fact_from
from ..index.weights import LIGHT_WEIGHT, MASS_SCALE, UNIT_WEIGHTS
from .query import Concept, Meaning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SHORT = 3  # concepts of a short query, of which more must be met
SHORT_THRESHOLD = 0.65
THRESHOLD = 0.55
NAMES_THRESHOLD = 0.5
REST_THRESHOLD = 0.5
TELLING_NAME = 1.0  # the weight of names from which they must be met: Japan weighs less here
SHARES = {"coverage": 60.0, "likeness": 30.0, "wanted": 10.0}  # of a score of 100
ORDER = 0.15  # what words in the order of the query add to the likeness of a unit
SHORTEST_RUN = 3  # words that, standing so in a unit, are a quotation of it
QUOTED = 98.0  # the score of a quotation: below an exact id or alias, above all else


VALUE = COLUMNS["value"]


class Asked(Record):
    """A concept with its weight and its meanings, the surest first, each with its stems padded."""

    concept: Concept
    weight: float
    meanings: tuple[tuple[Meaning, tuple[str, ...]], ...]


class Ask(Record):
    """A query made ready. `light` and `run` are its light words and all its words, padded."""

    asked: tuple[Asked, ...]
    light: tuple[str, ...]
    run: str
    wants: str
    total: float


def asked(concept: Concept, weight: float) -> Asked:
    """Make a concept ready for many facts."""
    surest = sorted(concept.meanings, key=lambda meaning: -meaning.sureness)
    meanings = tuple((r, tuple(f" {stemmed} " for stemmed in r.stems)) for r in surest)
    return Asked(concept, weight, meanings)


def score(ask: Ask, row: list[str]) -> Hit | None:
    """Score the fact of an index row, or return None where it is no answer."""
    text = f"{row[UNITS].replace(LIST, f' {LIST}')} "
    quoted = ask.run.count(" ") > SHORTEST_RUN and ask.run in text
    possible = [_held(one, text) is not None for one in ask.asked]
    is_figure = bool(row[VALUE])
    if not ask.total or not (quoted or _answers(ask, possible, is_figure)):
        return None
    units = [_unit(unit) for unit in text.split(LIST)]
    shares = [0.0] * len(units)
    matches, met, covered = [], [], 0.0
    for one, maybe in zip(ask.asked, possible, strict=True):
        best, chosen = 0.0, None
        for number, (kind, _, stems) in enumerate(units) if maybe else ():
            meaning = _held(one, stems)
            if meaning:
                shares[number] += one.weight * meaning.sureness
                if meaning.sureness * UNIT_WEIGHTS[kind] > best:
                    best, chosen = meaning.sureness * UNIT_WEIGHTS[kind], meaning
        covered += one.weight * best
        met.append(chosen is not None)
        if chosen:
            matches.append(one.concept.match(chosen, round(one.weight * best, 2)))
    if not (quoted or _answers(ask, met, is_figure)):
        return None
    likeness = max(
        UNIT_WEIGHTS[kind] * _likeness(ask, share, mass, stems)
        for share, (kind, mass, stems) in zip(shares, units, strict=True)
    )
    return _hit(ask, row, covered / ask.total, likeness, quoted, matches)


def _hit(
    ask: Ask, row: list[str], coverage: float, likeness: float, quoted: bool, matches: list[Match]
) -> Hit:
    fact = fact_from(row)
    wanted = (ask.wants == "figure" and fact.value) or (ask.wants == "date" and fact.date)
    held = {"coverage": coverage, "likeness": min(likeness, 1), "wanted": 1.0 if wanted else 0.0}
    parts = {name: share * held[name] for name, share in SHARES.items()}
    points = sum(parts.values())
    if quoted and points < QUOTED:
        parts["quotation"] = QUOTED - points
    rounded = tuple((name, round(part, 1)) for name, part in parts.items())
    points = QUOTED if quoted else min(points, QUOTED)
    return Hit(fact, round(points, 1), "word" if quoted else _kind(matches), tuple(matches), rounded)


def _unit(text: str) -> tuple[str, float, str]:
    """Read a unit: its kind, its mass, its stems in order with spaces around each."""
    head, _, stems = text.strip().partition(" ")
    return head[0], int(head[1:]) / MASS_SCALE, f" {stems} "


def _held(one: Asked, text: str) -> Meaning | None:
    """Return the surest meaning of a concept whose stems a text holds."""
    for meaning, stems in one.meanings:
        for stemmed in stems:  # not `all`: this is the innermost loop of a search
            if stemmed not in text:
                break
        else:
            return meaning
    return None


def _likeness(ask: Ask, share: float, mass: float, stems: str) -> float:
    """Return how much of a query and of one unit are the same, from 0 to 1; order counts a little."""
    if not share:
        return 0.0
    common = share + LIGHT_WEIGHT * sum(word in stems for word in ask.light)
    alike = 2 * common / (ask.total + LIGHT_WEIGHT * len(ask.light) + mass)
    return min(alike, 1) + ORDER * _in_order(ask.asked, stems)


def _in_order(sought: Sequence[Asked], stems: str) -> float:
    """Return the share of neighbouring concepts that stand in the query's order in a unit."""
    places = [
        next((at for _, words in one.meanings if (at := stems.find(words[0])) >= 0), -1) for one in sought
    ]
    pairs = list(zip(places, places[1:], strict=False))  # noqa: RUF007 - itertools costs an import
    return sum(0 <= a < b for a, b in pairs) / len(pairs) if pairs else 0.0


def _answers(ask: Ask, met: Sequence[bool], is_figure: bool) -> bool:
    """Tell whether enough is met of what is asked, and of the names it is asked about: all for a figure."""
    sums = {False: [0.0, 0.0], True: [0.0, 0.0]}  # by whether it is a name: met, asked
    for one, is_met in zip(ask.asked, met, strict=True):
        if not is_met and (is_year(one.concept.text) or (is_figure and one.concept.is_name)):
            return False  # what holds for one year or country says nothing of another
        sums[one.concept.is_name][0] += one.weight if is_met else 0
        sums[one.concept.is_name][1] += one.weight
    (rest, of_rest), (names, of_names) = sums[False], sums[True]
    least = SHORT_THRESHOLD if len(met) <= SHORT else THRESHOLD
    if rest + names < least * (of_rest + of_names) or rest < REST_THRESHOLD * of_rest:
        return False
    return of_names < TELLING_NAME or names >= NAMES_THRESHOLD * of_names


def _kind(matches: Sequence[Match]) -> str:
    """Name the least sure way in which a word was met."""
    ways = {match.how for match in matches}
    if ways & {"typo", "prefix"}:
        return "fuzzy"
    return "synonym" if "synonym" in ways else "word"
