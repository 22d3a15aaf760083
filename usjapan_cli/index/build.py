"""Records -> the sections of a compiled index: fact rows, postings, spellings, phrases.

Sections: `facts` (id -> the fact and its units), `terms` (stem -> its weight, postings), `spellings` and
`spellings-reversed` (words, forwards and backwards, for one-edit look-ups), `phrases` (stems of a synonym
-> its groups), `groups` (number -> head, fellows), `names` (exact id, alias, former id -> ids), `topics`,
`sources`, `tables`, `readings`, `compared` (id -> same or changed), `general` and `others` (stems),
`parties` (whoever has a role), `flows` (flow -> its pairs of parties), `later-topics`, `later-terms` (day
of a newer edition and stem -> its weight there, a bit for each fact that holds it), `editions` (day ->
source, how many facts), `rarest` (the weight of what stands in one fact), `told` (id -> the telling words
of a fact, and what they weigh), `figures` (id -> those
that a fact states), `telling` (such a word -> how many facts have it, and which, by their places
in curated order). A posting is `OFFSET:IMPACT`, the best first.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, starmap
from typing import NamedTuple

from ..core.facts import Edition, Fact
from ..core.sound import SHORTEST as SHORTEST_SOUND
from ..core.sound import sound
from ..core.words import NUMERALS, fold, is_figure, stem, words
from ..packs.reader import Pack
from .file import Index, compose
from .inflections import inflected
from .roles import parties, roles_column
from .rows import LIST, PAIR, fact_row, readings_row, source_row, topic_row
from .table_rows import table_row
from .told import Fellows, in_two_columns, telling_rows, told_row, weighed_rows
from .vocabulary import Vocabulary
from .weights import (
    LATER_BITS,
    LIGHT_MARK,
    LIGHT_POSTED,
    LIGHT_WEIGHT,
    MASS_SCALE,
    NAME_MARK,
    OTHER_MARK,
    ROLE_MARK,
    UNIT_WEIGHTS,
)

Unit = tuple[str, list[int]]  # the kind of a text that a query can resemble, and its stems in order
_NAMING = ("alias", "question", "keywords")
_SPOKEN = ("statement", "alias", "question")  # what speaks of a subject; a keyword may only be near it
_BEST = 99  # the impact of a word that says all that a fact does
_OFFSET_BITS = 40  # more than an index has bytes
_OFFSET = (1 << _OFFSET_BITS) - 1
_RANKS = [_BEST - impact << _OFFSET_BITS for impact in range(_BEST + 1)]  # the best first


def build_index(
    pack: Pack,
    light: frozenset[str],
    stamp: str,
    figures: Iterable[list[str]] = (),
    editions: Iterable[Edition] = (),
    later_topics: Iterable[str] = (),
    later: Mapping[str, Index] | None = None,
) -> bytes:
    """Compile a pack. `light` are the words that carry no topic; the same pack gives the same bytes.

    `figures` are a row for each fact, of what it states; `editions` are the other ones of its sources, which
    have indexes of their own; `later_topics` the names of topics that only newer ones have, and `later` the
    newer ones' indexes by their days.
    """
    light = light | {word for text in pack.light for word in words(text)}
    facts = sorted(pack.facts.values(), key=lambda fact: fact.id.encode())
    texts = _Texts(pack, light)
    for fact in facts:
        texts.read(fact)
    rows, postings = texts.scored(facts)
    spelled = _spelled(pack, light, texts)
    others = _unspoken(pack.others, facts)
    groups = list(_groups(pack, others, postings))
    telling = telling_rows(texts.told, _curated(pack))
    sections = {
        "facts": rows,
        "terms": (_term_row(word, found, len(facts)) for word, found in postings.items()),
        "spellings": ([word, str(count)] for word, count in spelled.items()),
        "spellings-reversed": ([word[::-1]] for word in spelled),
        "sounds": _sound_rows(spelled),
        "phrases": _phrase_rows(groups),
        "groups": [[str(number), group.head, *group.fellows] for number, group in enumerate(groups)],
        "aliases": _name_rows(facts),
        "topics": _topic_rows(pack),
        "sources": [source_row(source) for source in pack.sources.values()],
        "tables": [table_row(table) for table in pack.tables.values()],
        "readings": [readings_row(id, readings) for id, readings in pack.readings.items()],
        "compared": [[id, judged] for id, judged in pack.compared.items()],
        "editions": [[e.date, e.source, str(e.facts)] for e in editions],
        "later-topics": [[" ".join(map(stem, words(name)))] for name in later_topics],
        "later-terms": chain.from_iterable(starmap(_later_rows, (later or {}).items())),
        "words": [[word] for word in {fold(word) for word in pack.words}],
        "light": [[" ".join(sorted(light))]],
        "told": in_two_columns(weighed_rows(texts.told, telling)),
        "figures": figures,
        "telling": in_two_columns(telling),
        "general": _stem_rows(pack.general),
        "others": _stem_rows(text for text in others if len(words(text)) == 1),
        "parties": [[name] for name in {name for fact in facts for name in parties(fact.roles or "")}],
        "flows": _flow_rows(facts),
        "rarest": [[str(_weight(len(facts), 1))]],
    }
    return compose(sections, stamp)


class _Texts:
    """The texts of a pack's facts that a query can resemble, with the words in them by their numbers.

    `spelled` counts the texts that have a word, `holding` the facts that have a stem.
    """

    def __init__(self, pack: Pack, light: Container[str]) -> None:
        self.vocabulary = Vocabulary(light)
        self.spelled, self.holding = Counter[int](), Counter[int]()
        self.told: list[list[str]] = []
        self._units: list[list[Unit]] = []
        self._fellows = Fellows(pack.synonyms)
        self._topics = {
            name: self.vocabulary.numbers(f"{name} {topic.title}") for name, topic in pack.topics.items()
        }

    def read(self, fact: Fact) -> None:
        """Cut a fact into its texts, and note what they hold and tell."""
        known = self.vocabulary
        cut = [(kind, known.numbers(text)) for kind, text in _texts(fact)]
        stated = known.telling(cut[0][1])
        others = known.telling(chain.from_iterable([found for kind, found in cut if kind in _NAMING]))
        self.told.append(told_row(fact, stated, others, self._fellows))
        cut.append(("topic", self._topics[fact.topic]))
        self.spelled.update(chain.from_iterable([set(found) for _, found in cut]))
        units = [(kind, known.stemmed(found)) for kind, found in cut if found]
        self.holding.update(set(chain.from_iterable([stems for _, stems in units])))
        self._units.append(units)

    def scored(self, facts: Sequence[Fact]) -> tuple[list[list[str]], dict[str, array[int]]]:
        """Return the rows of the facts, which are all read, and the postings of each stem.

        A posting is one number, which is small and sorts.
        """
        names, rows, offset = self.vocabulary.names, list[list[str]](), 0
        weights = [self._weight(number, len(facts)) for number in range(len(names))]
        postings = [array("Q") for _ in names]
        by_flow: dict[str, array[int]] = defaultdict(lambda: array("Q"))
        for fact, units in zip(facts, self._units, strict=True):
            column, impacts = _scored(units, weights, names)
            row = "\t".join((*fact_row(fact), column, roles_column(fact.roles or "")))
            rows.append([row])
            for number, impact in impacts.items():
                postings[number].append(_RANKS[impact] + offset)
            if fact.roles:
                by_flow[ROLE_MARK + fact.roles.partition(":")[0]].append(offset)
            offset += len(row.encode()) + 1
        by_stem = {
            name: found for name, found in zip(names, postings, strict=True) if found and _is_posted(name)
        }
        return rows, by_stem | by_flow

    def _weight(self, number: int, total: int) -> float:
        is_light = self.vocabulary.names[number][0] == LIGHT_MARK
        return LIGHT_WEIGHT if is_light else _weight(total, self.holding[number])


def _weight(total: int, count: int) -> float:
    """Return how much a word tells that stands in `count` of `total` facts."""
    return math.log((total + 1) / (count + 0.5))


def _is_posted(word: str) -> bool:
    return word[0] != LIGHT_MARK or len(word) > LIGHT_POSTED


def _spelled(pack: Pack, light: Iterable[str], texts: _Texts) -> dict[str, int]:
    """Return the words that a query may spell, each with how many texts have it; none has a light one."""
    known = {word for text in (*light, *pack.general, *_phrases(pack)) for word in words(text)}
    counts = {
        word: texts.spelled[number] for word, number in texts.vocabulary.items() if number in texts.spelled
    }
    spelled = {**dict.fromkeys(known, 0), **counts, **dict.fromkeys(light, 0)}
    return {word: n for word, n in spelled.items() if len(word) > 2 and not is_figure(word)}


def _numerals(statement: str) -> str:
    """Return the numbers of a statement short of their scale: `188` of `$188 billion`."""
    parts = [part for part in statement.split() if not part.isalpha()]
    return " ; ".join([part for part in parts if any(map(str.isdigit, part))])


def _days(date: str) -> str:
    """Return the years of a date, and whole days; a month stands by its name in the statement."""
    days = date.replace("~", "").split("/")
    return " ".join(day.replace("-", " ") if day.count("-") == 2 else day[:4] for day in days)


def _texts(fact: Fact) -> Iterator[tuple[str, str]]:
    yield "statement", fact.statement
    for alias in fact.aliases:
        yield "alias", alias
    for question in fact.questions:
        yield "question", question
    yield "keywords", " ; ".join(fact.keywords)
    if fact.value or fact.date or fact.attribution:
        measure = f"{fact.value.text} {fact.value.scope or ''}" if fact.value else ""
        yield "value", f"{measure} {_days(fact.date or '')} {fact.attribution or ''}"
    yield "value", _numerals(fact.statement)
    yield "id", fact.id.partition(".")[2]


def _scored(units: list[Unit], weights: list[float], names: list[str]) -> tuple[str, dict[int, int]]:
    """Return the column of a fact's units, and how well it would answer each stem alone, from 1 to 99.

    Each stem has a space before and behind it: as ` stem ` it is looked for.
    """
    columns, best = [], dict[int, int]()
    for kind, stems in units:
        own = dict(zip(stems, map(weights.__getitem__, stems), strict=True))
        mass = sum(own.values())
        columns.append(f"{kind}:{round(mass * MASS_SCALE)} {' '.join(map(names.__getitem__, stems))} ")
        most = 98 * UNIT_WEIGHTS[kind]
        for number, telling in own.items():
            impact = 1 + int(most * (2 * telling / (telling + mass)))
            if impact > best.get(number, 0):
                best[number] = impact
    return LIST.join(columns), best


def _stem_rows(texts: Iterable[str]) -> list[list[str]]:
    """Return a row for each stem of some words."""
    return [[stemmed] for stemmed in {stem(word) for text in texts for word in words(text)}]


def _flow_rows(facts: Iterable[Fact]) -> list[list[str]]:
    """Return a row for each flow that facts declare: who gives to whom, each pair once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for column in filter(None, (roles_column(fact.roles or "") for fact in facts)):
        found[column.partition(PAIR)[0]][column] = None
    return [[flow, *columns] for flow, columns in found.items()]


def _later_rows(day: str, index: Index) -> Iterator[list[str]]:
    """Yield a row for a newer edition, then one for each stem: its weight, a bit for each fact with it."""
    yield [day]
    bits: dict[str, int] = {}
    for stemmed, weight, listed in index["terms"].rows():
        offsets = [posting.partition(":")[0] for posting in listed.split(" ")]
        held = {bits.setdefault(offset, 1 << len(bits) % LATER_BITS) for offset in offsets}
        yield [f"{day} {stemmed}", weight, f"{sum(held):x}"]


def _sound_rows(spelled: Iterable[str]) -> list[list[str]]:
    """Return a row for each sound: the words spelled in letters that have it."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted({*spelled, *NUMERALS}):
        if word.isascii() and word.isalpha() and len(sound(word)) >= SHORTEST_SOUND:
            found[sound(word)].append(word)
    return [[heard, *alike] for heard, alike in found.items()]


def _term_row(word: str, found: array[int], total: int) -> list[str]:
    listed = " ".join(
        [f"{posting & _OFFSET}:{_BEST - (posting >> _OFFSET_BITS)}" for posting in sorted(found)]
    )
    return [word, str(_weight(total, len(found))), listed]


def _phrases(pack: Pack) -> Iterator[str]:
    for groups in (pack.synonyms, pack.names):
        for head, terms in groups.items():
            yield head
            yield from terms


class _Group(NamedTuple):
    """Words that mean the same: the thesaurus's head (a name's with its mark), the fellows that a fact holds.

    `keys` are the stems of all its phrases, each with the numbers of the fellows that are spelled so.
    """

    head: str
    fellows: list[str]
    keys: dict[str, list[int]]


def _unspoken(others: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """Return what no fact speaks of, of what a thesaurus says so of: another edition's may."""
    told = (text for fact in facts for kind, text in _texts(fact) if kind in _SPOKEN)
    spoken = "".join(f" {' '.join(map(stem, words(text)))} " for text in told)
    return [text for text in others if f" {' '.join(map(stem, words(text)))} " not in spoken]


def _groups(pack: Pack, others: Iterable[str], postings: Mapping[str, array[int]]) -> Iterator[_Group]:
    held = {stemmed: {posting & _OFFSET for posting in found} for stemmed, found in postings.items()}
    none = set[int]()
    for mark, groups in (("", pack.synonyms), (NAME_MARK, pack.names)):
        for head, terms in groups.items():
            stems = {text: " ".join(map(stem, words(text))) for text in (head, *terms)}
            rest = (text for text in terms if stems[text] != stems[head])
            facts = ((text, [held.get(part, none) for part in stems[text].split()]) for text in rest)
            fellows = [text for text, found in facts if found and set.intersection(*found)]
            keys: dict[str, list[int]] = {key: [] for key in stems.values()}
            for number, fellow in enumerate(fellows):
                keys[stems[fellow]].append(number)
            for text, key in stems.items():
                for form in inflected(text):
                    keys.setdefault(" ".join(map(stem, words(form))), keys[key])
            yield _Group(mark + head, fellows, keys)
    for text in others:
        if len(spoken := words(text)) > 1:
            yield _Group(OTHER_MARK + text, [], {" ".join(map(stem, spoken)): []})


def _phrase_rows(groups: list[_Group]) -> list[list[str]]:
    """Return a row for each phrase of the thesaurus: its stems, then `GROUP` or `GROUP:OWN,...`.

    That is each group that it is in, and which of its fellows it stands for itself.
    """
    rows: dict[str, list[str]] = defaultdict(list)
    for number, group in enumerate(groups):
        for key, own in group.keys.items():
            rows[key].append(f"{number}:{','.join(map(str, own))}".rstrip(":"))
    return [[key, *found] for key, found in rows.items() if key]


def _name_rows(facts: list[Fact]) -> list[list[str]]:
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for fact in facts:
        for name in (fact.id, *fact.aliases, *fact.former_ids):
            names[" ".join(words(name))][fact.id] = None
    return [[name, *ids] for name, ids in names.items() if name]


def _topic_rows(pack: Pack) -> list[list[str]]:
    keys = _keys(pack)
    return [topic_row(topic, keys[topic.name]) for topic in pack.topics.values()]


def _keys(pack: Pack) -> dict[str, list[str]]:
    """Return the facts of each topic, without its name, in curated order."""
    keys: dict[str, list[str]] = {name: [] for name in pack.topics}
    for id in pack.facts:
        topic, _, key = id.partition(".")
        keys[topic].append(key)
    return keys


def _curated(pack: Pack) -> list[str]:
    """Return the ids of all facts as an index is read in curated order: by topic, each in its own."""
    keys = _keys(pack)
    return [f"{topic}.{key}" for topic in sorted(keys, key=str.encode) for key in keys[topic]]
