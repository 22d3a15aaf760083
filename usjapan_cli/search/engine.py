"""Query -> ranked hits. Takes and returns values: no output, no environment, no clock.

Postings of the telling words name candidates; `rank` reads and scores each. Equal scores go by id.
"""

from __future__ import annotations

from ..core.facts import Fact, Hit, Match
from ..core.record import Record
from ..core.words import words
from ..index.rows import fact_from
from ..index.weights import weight
from .query import Concept, Words, understand
from .rank import TELLING_NAME, Ask, Asked, asked, score

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..index.file import Index

CANDIDATES = 50  # facts that are read and scored
VAGUE_CANDIDATES = 400  # where a query is too vague for so few
VAGUE = 2.5  # the weight of a query that is
MOST_CHARACTERS = 4_000  # of a query; the rest of a longer one is not read
READ_AT_MOST = 4_000  # postings of one word, the best first
KEPT = 0.5  # of the best score: hits below it would only be noise
UNKNOWN = 0.9  # what an unknown word weighs, of a word that one fact holds


class SearchResult(Record):
    """What a search found: `hits`, best first; `corrected` is the query as it was understood.

    `topics` are the names of the topics nearest to a query that found nothing, `total` counts the
    hits before the limit.
    """

    hits: tuple[Hit, ...]
    corrected: str | None = None
    topics: tuple[str, ...] = ()
    total: int = 0


def search(
    indexes: Sequence[Index], query: str, limit: int | None = None, topic: str | None = None
) -> SearchResult:
    """Find the facts that answer `query`, best first: words, a question, an id or a misspelling."""
    query = query[:MOST_CHARACTERS]
    spoken = words(query)
    known = Words(indexes)
    question = understand(query, known)
    total = sum(int(row[0]) for index in indexes for row in index["facts-held"].rows())
    sought = tuple(asked(concept, _weight(indexes, concept, total)) for concept in question.concepts)
    light = tuple(f" {word} " for word in question.light)
    whole = sum(one.weight for one in sought)
    ask = Ask(sought, light, f" {question.run} ", _wanted(spoken), whole)
    named = _named(indexes, query, spoken)
    scored: dict[str, Hit] = {}
    most = CANDIDATES if ask.total > VAGUE else VAGUE_CANDIDATES
    for index, offset in _candidates(indexes, ask.asked, READ_AT_MOST if topic is not None else most):
        row = index["facts"].row_at(offset)
        if topic is None or row[0].startswith(f"{topic}."):
            hit = score(ask, row)
            if hit:
                scored[hit.fact.id] = hit
    for fact in named:
        if topic is None or fact.topic == topic:
            scored[fact.id] = Hit(fact, 100.0, "exact", (Match(query.strip(), fact.id, "exact", 100.0),))
    least = KEPT * max((hit.score for hit in scored.values()), default=0)
    kept = [hit for hit in scored.values() if hit.score >= least]
    hits = sorted(kept, key=lambda hit: (-hit.score, hit.fact.id))
    near = _near_topics(indexes, ask, hits)
    return SearchResult(tuple(hits[:limit]), _corrected(spoken, hits), near, len(hits))


def _named(indexes: Sequence[Index], query: str, spoken: list[str]) -> list[Fact]:
    """Return the facts whose id, former id or alias is the whole query."""
    found: dict[str, Fact] = {}
    for index in indexes:
        row = index["facts"].find(query.strip().casefold())
        ids = [row[0]] if row else (index["aliases"].find(" ".join(spoken)) or [""])[1:]
        for id in ids:
            row = index["facts"].find(id)
            if row:
                found[id] = fact_from(row)
    return list(found.values())


def _wanted(spoken: list[str]) -> str:
    """Tell what kind of answer the question word asks for: figure, date, or nothing special."""
    start = " ".join(spoken[:2])
    if start.startswith(("how many", "how much", "how big", "how large", "what percent", "what share")):
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
    """Weigh a concept by its first meaning that facts hold; an unknown word weighs nearly the most."""
    for meaning in concept.meanings:
        counts = [_count(indexes, stemmed) for stemmed in meaning.stems]
        if all(counts):
            return weight(total, min(counts))
    return UNKNOWN * weight(total, 1)


def _candidates(indexes: Sequence[Index], sought: Sequence[Asked], most: int) -> list[tuple[Index, int]]:
    """Name the facts worth meaning: those where the weightiest words stand most tellingly."""
    found: dict[tuple[int, str], float] = {}
    for one in sought:
        best: dict[tuple[int, str], float] = {}
        for meaning in one.concept.meanings:
            rows = [_postings(indexes, stemmed) for stemmed in meaning.stems]
            if not all(rows):
                continue
            rarest = min(rows, key=lambda group: sum(int(row[1]) for _, row in group))
            for index, row in rarest:
                number = indexes.index(index)
                for posting in row[2].split(" ", READ_AT_MOST)[:READ_AT_MOST]:
                    offset, _, impact = posting.partition(":")
                    gain = one.weight * meaning.sureness * (1 + int(impact) / 100)
                    if gain > best.get((number, offset), 0):
                        best[number, offset] = gain
        for place, gain in best.items():
            found[place] = found.get(place, 0) + gain
    ranked = sorted(found, key=lambda place: (-found[place], place[0], int(place[1])))
    return [(indexes[number], int(offset)) for number, offset in ranked[:most]]


def _corrected(spoken: list[str], hits: list[Hit]) -> str | None:
    """Return the query with the misspellings put right that the best hit was found by."""
    if not hits:
        return None
    right = {m.word: m.found.partition(" (")[0] for m in hits[0].matches if m.how in ("typo", "split")}
    return " ".join(right.get(word, word) for word in spoken) if right else None


def _near_topics(indexes: Sequence[Index], ask: Ask, hits: list[Hit]) -> tuple[str, ...]:
    """Return up to three topics that the telling words of a fruitless query point to."""
    if hits:
        return ()
    telling = [one for one in ask.asked if one.weight > TELLING_NAME]
    votes: dict[str, float] = {}
    for place, (index, offset) in enumerate(_candidates(indexes, telling, 12)):
        name = index["facts"].row_at(offset)[0].partition(".")[0]
        votes[name] = votes.get(name, 0) + 1 / (place + 1)
    return tuple(sorted(votes, key=lambda name: (-votes[name], name))[:3])
