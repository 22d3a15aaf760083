"""Query -> ranked hits. Takes and returns values: no output, no environment, no clock.

Each fact base is asked by itself: its words are weighed by its own facts, and understood with its own
thesaurus and those before it. So a pack adds hits, and never changes the order of the facts before it.
Postings of the telling words name candidates; `rank` reads and scores each. Equal scores go by id.
"""

from __future__ import annotations

from ..core.facts import Fact, Hit, Match
from ..core.record import Record, brief
from ..core.words import words
from ..index.rows import COLUMNS, SOURCE_DATE, UNITS, fact_from
from . import roles, verbs
from .known import Words
from .query import DENIED, Concept, Part, Question, Reading, is_denied
from .rank import (
    ANSWER,
    AS_MEANT,
    ESSENTIAL,
    OPPOSITE,
    TELLING_NAME,
    Ask,
    Asked,
    Bar,
    asked,
    closeness,
    may_answer,
    score,
)
from .roles import agreement
from .wanted import COMING, DEMANDED, KINDS, doer, is_of_year, names_kind, sought, vital, wanted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from ..index.file import Index
    from ..index.roles import Roles
    from .deeds import Order
    from .partners import Whose

    Found = dict[str, float]  # of facts, by the offset of each

CANDIDATES = 50  # facts that are read and scored
VAGUE_CANDIDATES = 400  # where a query is too vague for so few
VAGUE = 2.5  # the weight of a query that is
MOST_CHARACTERS = 4_000  # of a query; the rest of a longer one is not read
READ_AT_MOST = 4_000  # postings of one word, the best first
LONGEST_LOOKED_THROUGH = 4_000  # characters of the postings of a word that a meaning has beside its rarest
SHORTEST_CLAUSED = 5  # words of a query that is searched by its clauses as well
KEPT = 0.5  # of the best score: hits below it would only be noise
UNKNOWN = 0.9  # what a word that nobody knows weighs, of a word that one fact holds
UNHELD = 0.9  # the same of an English word that no fact holds
SOUGHT = 3.0  # times its weight counts what is asked for by name where no fact knows it
APART = 48.0  # the least score of the best hit where phrases are read word by word
GENERAL = 0.3  # of its weight counts where a fact lacks a word that is of every topic
THIRD = 3  # the names of a query in which somebody does something with a flow of others
NEAR_CANDIDATES = 8  # facts that are scored again where none was an answer
NEAREST_NAMED = 3  # facts that a fruitless query is told of
VOTING = 12  # facts whose topics a fruitless query is told of
EXACT = 100.0  # the score of a fact whose id or alias is the query
GOOD = 75.0  # a score from which an alias of a pack does not outdo the facts before it

_SOURCE = COLUMNS["source"]


class SearchResult(Record):
    """What a search found: `hits`, best first; `corrected` is the query as it was understood.

    Where nothing was, `nearest` are up to three facts that come close, with their scores (no answers), and
    `topics` the names of the topics that the query points to. `total` counts the hits before the limit.
    `silent` are the days of newer editions that cannot answer either.
    """

    hits: tuple[Hit, ...]
    corrected: str | None = None
    topics: tuple[str, ...] = ()
    total: int = 0
    nearest: tuple[tuple[Fact, float], ...] = ()
    silent: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return brief("SearchResult", f"{len(self.hits)} of {self.total} hits", *self.hits[:1])


class _Base:
    """One fact base, asked one query: what the query means to it, and which of its facts may answer."""

    def __init__(self, index: Index, read: Reading, spoken: list[str], wants: str = "") -> None:
        self.index = index
        self._terms: dict[str, list[str] | None] = {}
        self._rows: dict[str, list[str]] = {}
        self._found: dict[int, tuple[Found, Found]] = {}  # by the identity of a concept of the reading
        self._rarest = float(next(self.index["rarest"].rows())[0])
        self._reading, self._known = read, read.known
        question = read.question()
        parts = question.parts
        given, verb = roles.read(parts, read.query)
        if roles.is_within_phrase(parts, verb):  # `helped Ukraine`: whom
            given, verb = roles.read(read.question(apart=True).parts, read.query)
        self._given, self._verb = given, verb
        self.denied = _denied(parts) if given and not DENIED.isdisjoint(spoken) else frozenset[str]()
        self._is_trade = given is not None and given.flow == "trade"
        self._wants = wanted(question.spoken, self._is_trade) or wants
        if self._wants in ("", "figure") and is_of_year(parts):
            self._wants = "sum"
        if self._wants == COMING:
            self._wants += max(row[SOURCE_DATE] for row in self.index["sources"].rows())[:4]
        is_offered = any(one.is_offered for one in question.concepts)
        self._whose = whose = _whose(read, parts, self._is_trade)
        if whose and whose.is_ranking and self._wants in ("", "amount", "rank", "first", "foremost"):
            self._wants = "rank" if whose.is_placed else self._wants
        if self._is_trade and self._wants == "rank":
            self._wants = "directed"
        if is_offered and self._wants == "first":
            self._wants = "rank"  # whatever its place, it tells whether it is the first
        declared = self._declared(given.flow) if given else []
        self.is_settled = not is_offered and (
            roles.is_settled(given, verb) or self._is_exchanged(given, verb, declared)
        )
        # No fact has the parties so: only one that says the very words may still answer.
        self.is_untold = self.is_settled and not any(given and agreement(given, one) > 0 for one in declared)
        self._ask(question)

    @property
    def demanded(self) -> str:
        """The kind of answer that is asked for in each clause of the query, or ""."""
        return self._wants if self._wants in DEMANDED else ""

    def apart(self) -> _Base:
        """Return the same base, asked with phrases read word by word."""
        base = _Base.__new__(_Base)
        base.__dict__.update(self.__dict__)
        base._ask(self._reading.question(apart=True))
        phrases = (one.text.split() for one in self._reading.question().concepts if not one.is_name)
        base.ask = base.ask.but(phrases=tuple(map(frozenset, phrases)))
        return base

    def _ask(self, question: Question) -> None:
        """Make the concepts of a query ready, and find which facts hold them."""
        self.is_refused = False  # whether what was found was of other parties than those asked about
        self.is_turned = self.is_untold  # whether these have each other's parts here
        self._sought = sought(question.parts)
        self._wares = roles.wares(question.parts)
        concepts = tuple(
            asked(one, self._weight(one), missed := self._missed(one), self._flow(one, missed))
            for one in question.concepts
        )
        named = [one for one in question.concepts if one.text == self._sought]
        counted = frozenset(
            stemmed
            for one in named
            for meaning in one.meanings
            if meaning.how == "exact" or not one.is_name  # Americans are not the United States
            for stemmed in meaning.stems
        )
        kinds = tuple(names_kind(one.text, self._wants) for one in question.concepts)
        self.ask = Ask(
            concepts,
            tuple(f" {word} " for word in question.light),
            f" {question.run} ",
            self._wants,
            self._given,
            _once(lambda: _order(self._reading, question, self._given, self._verb)),
            self._whose,
            doer(self._reading.question().parts),
            sum(one.weight for one in concepts),
            counted,
            kinds if any(kinds) else (),
            vital(question.parts, self._wants),
        )
        found = [self._facts_with(*pair) for pair in zip(question.concepts, concepts, strict=True)]
        self._gained, self._sureness = [one for one, _ in found], [one for _, one in found]
        self._is_paraphrased = [one.concept.is_paraphrased for one in concepts]
        self._offsets = self._candidates()

    def _declared(self, flow: str) -> list[Roles]:
        """Return the parties of the facts that tell of a flow."""
        row = self.index["flows"].find(flow)
        if not row:
            return []
        from ..index.roles import roles_from  # only beside a word that gives roles

        return list(map(roles_from, row[1:]))

    def _is_exchanged(self, given: Roles | None, verb: str, declared: Sequence[Roles]) -> bool:
        """Tell whether a query's parties have other parts in all facts that tell of what it asks."""
        if given is None or not declared:
            return False
        giver, taker = map(self._known.declared, (given.giver, given.taker))
        parts = self._reading.question().parts
        return roles.is_exchanged(
            given.but(giver=giver, taker=taker), declared, verb, roles.is_from(parts), roles.is_of_whom(parts)
        )

    def _weight(self, concept: Concept) -> float:
        """Weigh a concept by its first meaning that facts hold; an unknown word weighs nearly the most."""
        for meaning in concept.meanings:
            rows = [self._term(stemmed) for stemmed in meaning.stems]
            weights = [float(row[1]) for row in rows if row]
            if len(weights) == len(rows):
                return max(weights)
        unheld = UNHELD if self._known.is_english(concept.text) else UNKNOWN
        return unheld * self._rarest

    def _flow(self, concept: Concept, missed: float) -> str:
        """Return the flow that a concept gives roles in; what no fact speaks of gives none."""
        is_counted = self._wants == "count" and concept.text == self._sought
        is_giving = self._verb in concept.text.split() and missed != ESSENTIAL and not is_counted
        is_giving = is_giving and self._verb not in verbs.COMPENSATING and not concept.is_place
        return self._given.flow if self._given and is_giving else ""

    def _missed(self, concept: Concept) -> float:
        """Return the share of its weight that a concept has against a fact without it."""
        if self._known.is_other(concept.text):
            return ESSENTIAL
        if concept.text in self._wares and (
            concept.text in verbs.WARES or not self._known.is_general(concept.text)
        ):
            return ESSENTIAL  # `car imports`: of all goods is another figure
        if self._is_trade and not concept.is_name and _is_acronym(concept.text, self._reading.query):
            return ESSENTIAL  # `LNG suppliers`
        if self._is_trade and concept.text.rpartition(" ")[2] in verbs.STUFF:
            return GENERAL  # `sales in the German market`
        if concept.is_bound or concept.is_offered or (self._wants and concept.text in KINDS):
            return GENERAL
        if concept.text == self._sought and not concept.meanings:
            return SOUGHT
        if concept.text == self._sought or self._wants in ("date", "past"):
            return 1.0  # however general: `which company`, `when was it created`
        if not concept.meanings and _is_acronym(concept.text, self._reading.query):
            return 1.0  # `SNAP` is no everyday word
        return GENERAL if self._known.is_general(self._known.meant(concept.text)) else 1.0

    def _term(self, stemmed: str) -> list[str] | None:
        """Return the row of a stem, looked up once."""
        if stemmed not in self._terms:
            self._terms[stemmed] = self.index["terms"].find(stemmed)
        return self._terms[stemmed]

    def _candidates(self) -> list[str]:
        """Return the offsets of the facts that hold anything of what is asked, the most telling first."""
        found: dict[str, float] = {}
        for gains in self._gained:
            for offset, gain in gains.items():
                found[offset] = found.get(offset, 0) + gain
        return sorted(sorted(found, key=int), key=found.__getitem__, reverse=True)

    def _held(self, offset: str) -> list[float]:
        """Tell of each concept how surely a fact may hold it, as far as postings tell: it is not read yet."""
        return [1.0 if len(one) >= READ_AT_MOST else one.get(offset, 0.0) for one in self._sureness]

    def _is_quoted(self, offset: str, held: list[float]) -> bool:
        """Tell whether a query stands word for word in a fact, which may hold some of its concepts.

        A phrase that is read as other words (`short for`) may stand there itself.
        """
        here = map(max, held, self._is_paraphrased)
        return all(here) and self.ask.run in self._row(offset)[UNITS]

    def _row(self, offset: str) -> list[str]:
        """Return the row of a fact, read once."""
        if offset not in self._rows:
            self._rows[offset] = self.index["facts"].row_at(int(offset))
        return self._rows[offset]

    def _facts_with(self, concept: Concept, one: Asked) -> tuple[Found, Found]:
        """Return what each fact gains from a meaning of a concept, and how surely it has it; once each."""
        if id(concept) in self._found:
            return self._found[id(concept)]
        best: Found = {}
        sureness: Found = {}
        for meaning in sorted(one.concept.meanings, key=lambda meaning: meaning.sureness):
            rows = [row for stemmed in meaning.stems if (row := self._term(stemmed))]
            if len(rows) < len(meaning.stems):
                continue
            rarest, *others = sorted(rows, key=lambda row: float(row[1]), reverse=True)
            offsets, impacts = _postings(rarest[2])
            sure = one.weight * meaning.sureness
            worth = {impact: sure * (1 + int(impact) / 100) for impact in set(impacts)}
            found = dict(zip(offsets, map(worth.__getitem__, impacts), strict=True))
            for row in others:
                found = {at: gain for at, gain in found.items() if _may_be_among(at, row[2])}
            sureness.update(dict.fromkeys(found, 1.0 if meaning.how in AS_MEANT else meaning.sureness))
            if best:
                found = {at: gain for at, gain in found.items() if at not in best or gain > best[at]}
            best.update(found)
        self._found[id(concept)] = best, sureness
        return best, sureness

    def hits(self, filters: tuple[str | None, str | None], bar: Bar = ANSWER) -> list[Hit]:
        """Return the facts that answer, those at the bar and above; `filters` are a topic and a source."""
        found = [(offset, self._held(offset)) for offset in self._read(filters)]
        if self.is_untold and not any(self._is_quoted(*one) for one in found):
            return []
        read = [
            (self._row(offset), held)
            for offset, held in found
            if may_answer(self.ask, held, bar) or self._is_quoted(offset, held)
        ]
        return [
            hit for row, held in read if _passes(row, *filters) and (hit := score(self.ask, row, held, bar))
        ]

    def nearest(self, filters: tuple[str | None, str | None]) -> list[tuple[float, list[str]]]:
        """Return the rows of the facts that come close, though they are no answers, with their points."""
        rows = ((self._row(offset), offset) for offset in self._read(filters))
        fitting = (one for one in rows if _passes(one[0], *filters))
        few = [one for _, one in zip(range(NEAR_CANDIDATES), fitting, strict=False)]
        return [(points, row) for row, at in few if (points := closeness(self.ask, row, self._held(at)))]

    def _read(self, filters: tuple[str | None, str | None]) -> list[str]:
        """Return the offsets of as many facts as are read, the most telling first."""
        if filters != (None, None):
            return self._offsets[:READ_AT_MOST]
        return self._offsets[: CANDIDATES if self.ask.total > VAGUE else VAGUE_CANDIDATES]

    def nearest_rows(self, most: int) -> list[list[str]]:
        """Return the rows of the facts that hold the most telling of what is asked."""
        return [self._row(offset) for offset in self._offsets[:most]]

    @property
    def respelt(self) -> dict[str, str]:
        """The words of names that were misspelt in the query, as they are spelled."""
        return self._reading.question().respelt

    @property
    def has_phrases(self) -> bool:
        """Tell whether words of the query were read together that name nobody."""
        concepts = (one.concept for one in self.ask.asked)
        return any(" " in concept.text and not concept.is_name for concept in concepts)

    def is_dated_otherwise(self, hit: Hit) -> bool:
        """Tell whether a fact lacks a word of what a date is asked of: its name read word by word."""
        said = {match.word for match in hit.matches}
        asked = (one.concept for one in self.ask.asked)
        return self.ask.wants == "past" and any(one.text not in said for one in asked if not one.is_bound)

    @property
    def is_other(self) -> bool:
        """Tell whether a query asks for something that no fact speaks of, however it is read."""
        concepts = (one.concept for one in self.ask.asked)
        return any(not concept.meanings and self._known.is_other(concept.text) for concept in concepts)

    @property
    def is_telling(self) -> bool:
        """Tell whether a word of the query is rarer than the names that are everywhere."""
        return any(one.weight > TELLING_NAME and one.meanings for one in self.ask.asked)

    @property
    def is_later_topic(self) -> bool:
        """Tell whether a query is one word, and that the name of a topic that only a newer edition has."""
        concepts = [one.concept for one in self.ask.asked]
        if len(concepts) != 1 or concepts[0].is_name:
            return False
        return any(self.index["later-topics"].find(" ".join(one.stems)) for one in concepts[0].meanings)

    def silent_days(self, spoken: list[str]) -> tuple[str, ...]:
        """Return the days of newer editions that cannot answer either: all, where parties are exchanged."""
        days = tuple(sorted({row[0] for row in self.index["editions"].rows()}))
        if self.is_turned:
            return days
        from .later import silent_days  # only for what nothing answers here

        return silent_days(days, self.index, self._known, self.ask, spoken)

    def named(self, query: str, spoken: list[str]) -> list[Fact]:
        """Return the facts whose id, former id or alias is the whole query."""
        row = self.index["facts"].find(query.strip().casefold())
        ids = [row[0]] if row else (self.index["aliases"].find(" ".join(spoken)) or [""])[1:]
        return [fact_from(row) for id in ids if (row := self.index["facts"].find(id))]


def _denied(parts: Sequence[Part]) -> frozenset[str]:
    """Return the names of those who are not asked for: `who protects Japan besides America`."""
    return frozenset(key for at, keys in roles.named(parts) if is_denied(parts[:at]) for key in keys)


def _is_acronym(word: str, query: str) -> bool:
    """Tell whether a word stands in capitals in a query that does not."""
    return not query.isupper() and any(said.strip("?!.,;:()\"'") == word.upper() for said in query.split())


def _postings(column: str) -> tuple[list[str], list[str]]:
    """Return the offsets and the impacts of the postings of a word that are read."""
    if column.count(" ") >= READ_AT_MOST:
        column = " ".join(column.split(" ", READ_AT_MOST)[:READ_AT_MOST])
    listed = column.replace(" ", ":").split(":")
    return listed[::2], listed[1::2]


def _may_be_among(offset: str, column: str) -> bool:
    """Tell whether a fact is among the postings of a word; of a very common one that is not looked up."""
    return len(column) > LONGEST_LOOKED_THROUGH or f" {offset}:" in f" {column}"


def _once(read: Callable[[], Order | None]) -> Callable[[], Order | None]:
    """Return what reads something when it is first asked for: most of what is refused is so before that."""
    found: list[Order | None] = []

    def kept() -> Order | None:
        if not found:
            found.append(read())
        return found[0]

    return kept


def _order(read: Reading, question: Question, given: Roles | None, verb: str) -> Order | None:
    """Return what the order of a query's words tells, a verb by itself: not `support Ukraine`.

    Of a flow only that of a question is read (`does Japan pay`), or what somebody else does with it.
    """
    whole = read.question().parts
    named = [at for at, part in enumerate(whole) if part.is_name]
    is_asked = roles.is_asking(whole[: min(named, default=0)])
    told = None if is_asked or verb in verbs.WEAK else given
    if len(named) < (THIRD if told else 1):
        return None
    from . import order  # only beside a name

    is_parted = all(len(part.phrase) == 1 or part.is_name for part in whole)
    parts = whole if is_parted else order.idiomatic(read.question(apart=True).parts, whole, read.known)
    is_offered = any(one.is_offered for one in question.concepts)
    found = order.read(parts, read.query, read.known, is_offered)
    return None if told and found and not found.is_of_third(told) else found


def _whose(read: Reading, parts: Sequence[Part], is_trade: bool) -> Whose | None:
    """Return whose partners in trade a query ranks, or which two it adds up."""
    said = {word for part in parts for word in part.phrase}
    is_market = not said.isdisjoint(verbs.MARKETS) and not said.isdisjoint(verbs.RANKED)
    if not (is_trade or is_market) and said.isdisjoint(verbs.TRADING) and said.isdisjoint(verbs.DEALERS):
        return None
    from . import partners  # only beside a word of trade

    return partners.read(parts, read.query, is_trade, read.known.is_name)


def _passes(row: list[str], topic: str | None, source: str | None) -> bool:
    return (topic is None or row[0].startswith(f"{topic}.")) and (source is None or row[_SOURCE] == source)


def search(
    indexes: Sequence[Index],
    query: str,
    limit: int | None = None,
    topic: str | None = None,
    source: str | None = None,
    nearest: bool = True,
    apart: bool = True,
    wants: str = "",
) -> SearchResult:
    """Find the facts that answer `query`, best first: words, a question, an id or a misspelling.

    Where none does, its phrases are read `apart`, and then the result has what comes closest, `nearest`,
    each unless it is not asked for. `wants` is the kind of answer of a query that does not say it itself.
    """
    query = query[:MOST_CHARACTERS]
    spoken = words(query)
    named = _named_source(indexes, spoken) if source is None and len(indexes) > 1 else None
    if named and (found := search(indexes, named[1], limit, topic, named[0], nearest=False)).hits:
        return found
    parted = [Words(indexes[:number], indexes[number:]) for number in range(1, len(indexes) + 1)]
    bases = [
        _Base(index, Reading(query, known), spoken, wants)
        for index, known in zip(indexes, parted, strict=True)
    ]
    ranked = _ranked(bases, query, spoken, (topic, source))
    is_open = not all(base.is_other for base in bases) and not all(base.is_untold for base in bases)
    if apart and not ranked and is_open and any(base.has_phrases for base in bases):
        by_word = [base.apart() for base in bases]
        ranked = _ranked(by_word, query, spoken, (topic, source))
        if ranked and (
            ranked[0].score < APART or any(base.is_dated_otherwise(ranked[0]) for base in by_word)
        ):
            ranked = []
    is_refused = "or" not in spoken and any(base.is_refused for base in bases)
    parts: tuple[str, ...] = ()
    if not ranked and len(spoken) > SHORTEST_CLAUSED and not is_refused:
        from .clauses import clauses  # only for what nothing answers as a whole

        parts = tuple(clauses(query))
        for clause in parts:
            found = search(indexes, clause, limit, topic, source, nearest=False, wants=bases[0].demanded)
            if found.hits:
                return found
    right = [parted[-1].respelt(word) for word in spoken] if is_refused and not ranked else spoken
    if right != spoken:  # whose deed it is was read in misspelt words
        found = search(indexes, " ".join(right), limit, topic, source, nearest=False)
        if found.hits:
            return found.but(corrected=found.corrected or " ".join(right))
    if not ranked:
        if not nearest:
            return SearchResult(())
        fruitless = _fruitless(bases, (topic, source))
        return fruitless if parts or len(bases) > 1 else fruitless.but(silent=bases[0].silent_days(spoken))
    corrected = _corrected(spoken, ranked, [base.respelt for base in bases])
    return SearchResult(tuple(ranked[:limit]), corrected, (), len(ranked))


def _ranked(
    bases: Sequence[_Base], query: str, spoken: list[str], filters: tuple[str | None, str | None]
) -> list[Hit]:
    """Return the hits of all fact bases, best first."""
    placed: list[tuple[float, int, str, Hit]] = []
    best = 0.0
    for number, base in enumerate(bases):
        hits = _answers(base, query, spoken, filters, best)
        best = max([best, *(hit.score for hit in hits)])
        placed += ((-hit.score, number, hit.fact.id, hit) for hit in hits)
    placed.sort(key=lambda one: one[:3])
    return [hit for *_, hit in placed]


def _named_source(indexes: Sequence[Index], spoken: list[str]) -> tuple[str, str] | None:
    """Return the source whose number, id or title stands in a query, and what else the query says."""
    said = f" {' '.join(spoken)} "
    for index in indexes:
        for id, title, _, number, *_ in index["sources"].rows():
            for name in (number, id, title):
                before, run, after = said.partition(f" {' '.join(words(name))} ")
                rest = f"{before} {after}".strip()
                if name and run and rest:
                    return id, rest
    return None


def _answers(
    base: _Base, query: str, spoken: list[str], filters: tuple[str | None, str | None], before: float
) -> list[Hit]:
    """Return the hits of one fact base; `before` is the best score of the bases before it."""
    hits = [] if base.is_later_topic else base.hits(filters)
    scored = {hit.fact.id: hit for hit in _kept(hits, base)}
    points = min(EXACT, before - 0.1) if before >= GOOD else EXACT
    for fact in base.named(query, spoken):
        if (filters[0] is None or fact.topic == filters[0]) and filters[1] in (None, fact.source):
            scored[fact.id] = Hit(fact, points, "exact", (Match(query.strip(), fact.id, "exact", points),))
    least = KEPT * max((hit.score for hit in scored.values()), default=0)
    return [hit for hit in scored.values() if hit.score >= least]


def _kept(hits: list[Hit], base: _Base) -> list[Hit]:
    """Return hits without those whose parties stand the other way round, unless below one as asked.

    None is kept of a query about two states that no fact has in the roles asked for.
    """
    if not hits:
        base.is_refused = base.is_settled
        return []
    if base.denied:
        rest = [hit for hit in hits if not _is_of_only(hit.fact, base.denied)]
        if len(rest) < len(hits) and not any(map(_stands_as_asked, rest)):
            base.is_refused = True
            return []
        hits = rest
    given = base.ask.roles
    if given is None and base.ask.order() is None:
        return hits
    agreed = max((hit.score for hit in hits if _stands_as_asked(hit)), default=0.0)
    opposite = max((hit.score / OPPOSITE for hit in hits if hit.match == "opposite"), default=0.0)
    others = max((hit.score for hit in hits if hit.match != "opposite"), default=0.0)
    is_reversed = bool(given and given.giver and given.taker) or (given is None and opposite >= others)
    if not agreed and (base.is_settled or (opposite and is_reversed)):
        base.is_refused = base.is_turned = True
        return []
    return [hit for hit in hits if hit.match != "opposite" or hit.score < agreed]


def _is_of_only(fact: Fact, names: AbstractSet[str]) -> bool:
    """Tell whether a fact gives a part only to some who are named: it does not tell who else has it."""
    if not fact.roles:
        return False
    from ..index.roles import roles_column, roles_from

    told = roles_from(roles_column(fact.roles))
    return any(end and end <= names for end in (told.giver, told.taker))


def _stands_as_asked(hit: Hit) -> bool:
    """Tell whether a fact's parties stand as asked, or the query is the fact's own words."""
    return any(name in ("roles", "quotation") for name, _ in hit.parts)


def _corrected(spoken: list[str], hits: list[Hit], respelt: Sequence[dict[str, str]]) -> str | None:
    """Return the query with the misspellings put right that the best hit was found by, names among them."""
    if not hits:
        return None
    right = {word: meant for names in respelt for word, meant in names.items()}
    right |= {m.word: m.found.partition(" (")[0] for m in hits[0].matches if m.how in AS_MEANT}
    return " ".join(right.get(word, word) for word in spoken) if right else None


def _fruitless(bases: Sequence[_Base], filters: tuple[str | None, str | None]) -> SearchResult:
    """Return the result of a query that nothing answers: what comes closest."""
    near = [found for base in bases for found in base.nearest(filters)]
    near.sort(key=lambda found: (-found[0], found[1][0]))
    named = tuple((fact_from(row), points) for points, row in near[:NEAREST_NAMED])
    return SearchResult((), None, _near_topics(bases), 0, named)


def _near_topics(bases: Iterable[_Base]) -> tuple[str, ...]:
    """Return up to three topics that the words of a fruitless query point to."""
    votes: dict[str, float] = {}
    for base in bases:
        for place, row in enumerate(base.nearest_rows(VOTING) if base.is_telling else ()):
            name = row[0].partition(".")[0]
            votes[name] = votes.get(name, 0) + 1 / (place + 1)
    return tuple(sorted(votes, key=lambda name: (-votes[name], name))[:3])
