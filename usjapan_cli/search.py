"""Query -> ranked hits. Takes and returns values: no output, no environment, no clock.

First, postings of the telling words name candidates; then each candidate is read and scored:

    coverage    how much of what the query asks for the fact holds anywhere
    likeness    how well the query and the fact's best unit (statement, alias, question) cover each other
    wanted      whether the fact has what the question word asks for (a figure, a date)

A fact that holds too little of what is asked is no hit: the report's silence is an answer too.
Equal scores go by id.
"""

from __future__ import annotations

from .model import Fact, Hit, Match
from .query import Concept, Words, understand
from .record import Record
from .rows import LIST, fact_from
from .text import words
from .weights import LIGHT_WEIGHT, MASS_SCALE, UNIT_WEIGHTS, weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .index import Index

CANDIDATES = 80  # facts that are read and scored
VAGUE = 4.0  # the weight of a query below which so few cannot be told from the rest
READ_AT_MOST = 4_000  # postings of one word, the best first
SHORT = 3  # concepts of a short query
SHORT_THRESHOLD = 0.62
THRESHOLD = 0.5
NAMES_THRESHOLD = 0.5
REST_THRESHOLD = 0.5
TELLING_NAME = 1.0
SHARES = {"coverage": 60.0, "likeness": 30.0, "wanted": 10.0}  # of a score of 100
ORDER = 0.15  # what words in the order of the query add to the likeness of a unit
SHORTEST_RUN = 3  # words that, standing so in a unit, are a quotation of it
QUOTED = 98.0  # the score of a quotation: below an exact id or alias, above all else
UNKNOWN = 0.9  # what an unknown word weighs, of a word that one fact holds


class Findings(Record):
    """What a search found: `hits`, best first; `corrected` is the query as it was understood.

    `topics` are the names of the topics nearest to a query that found nothing.
    """

    hits: tuple[Hit, ...]
    corrected: str | None = None
    topics: tuple[str, ...] = ()


class _Ask(Record):
    """A query made ready: its concepts with their weights, and what its question word wants."""

    concepts: tuple[Concept, ...]
    weights: tuple[float, ...]
    light: tuple[str, ...]
    run: str
    wants: str

    @property
    def total(self) -> float:
        return sum(self.weights)


def search(
    indexes: Sequence[Index], query: str, limit: int | None = None, topic: str | None = None
) -> Findings:
    """Find the facts that answer `query`, best first: words, a question, an id or a misspelling."""
    spoken = words(query)
    known = Words(indexes)
    question = understand(query, known)
    total = sum(int(row[0]) for index in indexes for row in index["facts-held"].rows())
    hefts = tuple(_weight(indexes, concept, total) for concept in question.concepts)
    ask = _Ask(question.concepts, hefts, question.light, f" {question.run} ", _wanted(spoken))
    named = _named(indexes, query, spoken)
    scored: dict[str, Hit] = {}
    for index, offset in _candidates(indexes, ask, topic):
        row = index["facts"].row_at(offset)
        if topic is None or row[0].startswith(f"{topic}."):
            hit = _score(ask, row)
            if hit:
                scored[hit.fact.id] = hit
    for fact in named:
        if topic is None or fact.topic == topic:
            scored[fact.id] = Hit(
                fact, 100.0, "exact", (Match(query.strip(), fact.id, "exact", 100.0),)
            )
    hits = sorted(scored.values(), key=lambda hit: (-hit.score, hit.fact.id))
    return Findings(tuple(hits[:limit]), _corrected(spoken, hits), _near_topics(indexes, ask, hits))


def _named(indexes: Sequence[Index], query: str, spoken: list[str]) -> list[Fact]:
    """Return the facts whose id, former id or alias is the whole query."""
    found: dict[str, Fact] = {}
    for index in indexes:
        row = index["facts"].find(query.strip().casefold())
        ids = [row[0]] if row else (index["names"].find(" ".join(spoken)) or [""])[1:]
        for id in ids:
            row = index["facts"].find(id)
            if row:
                found[id] = fact_from(row)
    return list(found.values())


def _wanted(spoken: list[str]) -> str:
    """Tell what kind of answer the question word asks for: figure, date, or nothing special."""
    start = " ".join(spoken[:2])
    if start.startswith(
        ("how many", "how much", "how big", "how large", "what percent", "what share")
    ):
        return "figure"
    if spoken[:1] == ["when"] or spoken[-1:] == ["when"] or start in ("what year", "which year"):
        return "date"
    return ""


def _postings(indexes: Sequence[Index], stemmed: str) -> list[tuple[Index, list[str]]]:
    """Return, for each index that holds a stem, its row: the stem, its count, its postings."""
    return [(index, row) for index in indexes if (row := index["terms"].find(stemmed))]


def _count(indexes: Sequence[Index], stemmed: str) -> int:
    return sum(int(row[1]) for _, row in _postings(indexes, stemmed))


def _weight(indexes: Sequence[Index], concept: Concept, total: int) -> float:
    """Weigh a concept by its first reading that facts hold; an unknown word weighs nearly the most."""
    for reading in concept.readings:
        counts = [_count(indexes, stemmed) for stemmed in reading.stems]
        if all(counts):
            return weight(total, min(counts))
    return UNKNOWN * weight(total, 1)


def _candidates(indexes: Sequence[Index], ask: _Ask, topic: str | None) -> list[tuple[Index, int]]:
    """Name the facts worth reading: those where the weightiest words stand most tellingly."""
    found: dict[tuple[int, str], float] = {}
    for concept, heft in zip(ask.concepts, ask.weights, strict=True):
        best: dict[tuple[int, str], float] = {}
        for reading in concept.readings:
            rows = [_postings(indexes, stemmed) for stemmed in reading.stems]
            if not all(rows):
                continue
            rarest = min(rows, key=lambda group: sum(int(row[1]) for _, row in group))
            for index, row in rarest:
                number = indexes.index(index)
                for posting in row[2].split(" ", READ_AT_MOST)[:READ_AT_MOST]:
                    offset, _, impact = posting.partition(":")
                    gain = heft * reading.sureness * (1 + int(impact) / 100)
                    if gain > best.get((number, offset), 0):
                        best[number, offset] = gain
        for place, gain in best.items():
            found[place] = found.get(place, 0) + gain
    ranked = sorted(found, key=lambda place: (-found[place], place[0], int(place[1])))
    most = CANDIDATES if topic is None and ask.total > VAGUE else READ_AT_MOST
    return [(indexes[number], int(offset)) for number, offset in ranked[:most]]


def _units(row: list[str]) -> list[tuple[str, float, list[str]]]:
    """Read a fact's units: the kind, the mass, the stems in order."""
    units = []
    for unit in row[17].split(LIST):
        head, _, stems = unit.partition(" ")
        units.append((head[0], int(head[1:]) / MASS_SCALE, stems.split()))
    return units


def _score(ask: _Ask, row: list[str]) -> Hit | None:
    """Score one fact, or return None where it holds too little of what is asked."""
    if not ask.total:
        return None
    units = _units(row)
    covered, matches = 0.0, []
    met, asked = [0.0, 0.0], [0.0, 0.0]  # of what is asked, and of the names it is asked about
    shares = [0.0] * len(units)
    for concept, heft in zip(ask.concepts, ask.weights, strict=True):
        best, chosen = 0.0, None
        for number, (kind, _, stems) in enumerate(units):
            reading = _surest(concept, stems)
            if reading:
                shares[number] += heft * reading.sureness
                held = reading.sureness * UNIT_WEIGHTS[kind]
                if held > best:
                    best, chosen = held, reading
        covered += heft * best
        asked[concept.is_name] += heft
        met[concept.is_name] += heft if chosen else 0
        if chosen:
            matches.append(concept.match(chosen, round(heft * best, 2)))
    coverage = covered / ask.total
    quoted = ask.run.count(" ") > SHORTEST_RUN and any(
        ask.run in f" {' '.join(stems)} " for _, _, stems in units
    )
    if not quoted and not _answers(met, asked, len(ask.concepts)):
        return None
    likeness = max(
        UNIT_WEIGHTS[kind] * _likeness(ask, share, mass, stems)
        for share, (kind, mass, stems) in zip(shares, units, strict=True)
        if share
    )
    fact = fact_from(row)
    wanted = (ask.wants == "figure" and fact.value) or (ask.wants == "date" and fact.date)
    score = SHARES["coverage"] * coverage + SHARES["likeness"] * min(likeness, 1)
    score += SHARES["wanted"] if wanted else 0
    score = max(score, QUOTED) if quoted else min(score, QUOTED)
    return Hit(fact, round(score, 1), _kind(matches), tuple(matches))


def _likeness(ask: _Ask, share: float, mass: float, stems: list[str]) -> float:
    """Return how much of a query and of one unit are the same, from 0 to 1; order counts a little."""
    common = share + LIGHT_WEIGHT * sum(word in stems for word in ask.light)
    return min(2 * common / (ask.total + LIGHT_WEIGHT * len(ask.light) + mass), 1) + (
        ORDER * _in_order(ask.concepts, stems)
    )


def _in_order(concepts: tuple[Concept, ...], stems: list[str]) -> float:
    """Return the share of neighbouring concepts that stand in the query's order in a unit."""
    places = [
        next((stems.index(r.stems[0]) for r in concept.readings if r.stems[0] in stems), None)
        for concept in concepts
    ]
    pairs = list(zip(places, places[1:], strict=False))
    kept = sum(a is not None and b is not None and a < b for a, b in pairs)
    return kept / len(pairs) if pairs else 0.0


def _answers(met: list[float], asked: list[float], concepts: int) -> bool:
    """Tell whether a fact holds enough of what is asked, and of the names it is asked about."""
    least = SHORT_THRESHOLD if concepts <= SHORT else THRESHOLD
    if sum(met) < least * sum(asked):
        return False
    if asked[1] >= TELLING_NAME and met[1] < NAMES_THRESHOLD * asked[1]:
        return False
    return met[0] >= REST_THRESHOLD * asked[0]


def _surest(concept: Concept, stems: list[str]) -> Reading | None:
    """Return the surest reading of a concept that a unit holds whole; the first of equals."""
    best: Reading | None = None
    for reading in concept.readings:
        if (best is None or reading.sureness > best.sureness) and all(
            stemmed in stems for stemmed in reading.stems
        ):
            best = reading
    return best


def _kind(matches: list[Match]) -> str:
    """Name the least sure way in which a word was met."""
    ways = {match.how for match in matches}
    if ways & {"typo", "prefix"}:
        return "fuzzy"
    return "synonym" if "synonym" in ways else "word"


def _corrected(spoken: list[str], hits: list[Hit]) -> str | None:
    """Return the query with the misspellings put right that the best hit was found by."""
    if not hits:
        return None
    right = {
        m.word: m.found.partition(" (")[0] for m in hits[0].matches if m.how in ("typo", "split")
    }
    return " ".join(right.get(word, word) for word in spoken) if right else None


def _near_topics(indexes: Sequence[Index], ask: _Ask, hits: list[Hit]) -> tuple[str, ...]:
    """Return up to three topics that the known words of a fruitless query point to."""
    if hits:
        return ()
    votes: dict[str, float] = {}
    for place, (index, offset) in enumerate(_candidates(indexes, ask, None)[:12]):
        name = index["facts"].row_at(offset)[0].partition(".")[0]
        votes[name] = votes.get(name, 0) + 1 / (place + 1)
    return tuple(sorted(votes, key=lambda name: (-votes[name], name))[:3])
