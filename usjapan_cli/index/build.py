"""Records -> the sections of a compiled index: fact rows, postings, spellings, phrases.

Sections: `facts` (id -> the fact and its units), `terms` (stem -> count, postings), `spellings` and
`spellings-reversed` (words, forwards and backwards, for one-edit look-ups), `phrases` (stems of a synonym ->
its groups), `groups` (number -> head, fellows), `names` (exact id, alias, former id -> ids), `topics`,
`sources`, `tables`, `readings`, `compared` (id -> same or changed), `general` and `others` (stems),
`later-topics`, `editions` (day -> source, how many facts), `facts-held` (how many), `told` (id -> the
telling words of a fact).
A posting is `OFFSET:IMPACT`, the best first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from ..core.facts import Edition, Fact, Topic
from ..core.words import fold, is_figure, stem, words
from ..packs.reader import Pack
from .file import compose
from .roles import roles_column
from .rows import LIST, fact_row, readings_row, source_row, table_row, topic_row
from .told import Fellows, told_row
from .weights import (
    LIGHT_MARK,
    LIGHT_POSTED,
    LIGHT_WEIGHT,
    MASS_SCALE,
    NAME_MARK,
    ROLE_MARK,
    UNIT_WEIGHTS,
    weight,
)


def build_index(
    pack: Pack,
    light: frozenset[str],
    stamp: str,
    editions: Iterable[Edition] = (),
    later_topics: Iterable[str] = (),
) -> bytes:
    """Compile a pack. `light` are the words that carry no topic; the same pack gives the same bytes.

    `editions` are the other ones of its sources, which have indexes of their own; `later_topics` the names of
    topics that only newer ones have.
    """
    light = light | {word for text in pack.light for word in words(text)}
    facts = sorted(pack.facts.values(), key=lambda fact: fact.id.encode())
    spelled: Counter[str] = Counter()
    units = [_units(fact, pack.topics[fact.topic], light, spelled) for fact in facts]
    counts = Counter(word for unit in units for word in {w for _, ws in unit for w in ws})
    weights = {
        word: LIGHT_WEIGHT if word[0] == LIGHT_MARK else weight(len(facts), count)
        for word, count in counts.items()
    }
    rows, postings, offset = [], defaultdict[str, list[tuple[int, int]]](list), 0
    for fact, unit in zip(facts, units, strict=True):
        masses = [sum(weights[word] for word in set(ws)) for _, ws in unit]
        row = [*fact_row(fact), _units_column(unit, masses), roles_column(fact.roles or "")]
        for word, impact in _impacts(unit, masses, weights).items():
            if word[0] != LIGHT_MARK or len(word) > LIGHT_POSTED:
                postings[word].append((-impact, offset))
        if fact.roles:
            postings[ROLE_MARK + fact.roles.partition(":")[0]].append((-99, offset))
        rows.append(row)
        offset += len("\t".join(row).encode()) + 1
    for word in {w for text in (*light, *pack.general, *_phrases(pack)) for w in words(text)}:
        spelled.setdefault(word, 0)
    fellows, groups = Fellows(pack.synonyms), list(_groups(pack, counts))
    spelled = Counter({word: n for word, n in spelled.items() if len(word) > 2 and not is_figure(word)})
    sections = {
        "facts": rows,
        "terms": [_term_row(word, found) for word, found in postings.items()],
        "spellings": [[word, str(count)] for word, count in spelled.items()],
        "spellings-reversed": [[word[::-1]] for word in spelled],
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
        "words": [[word] for word in {fold(word) for word in pack.words}],
        "light": [[" ".join(sorted(light))]],
        "told": [told_row(fact, fellows) for fact in facts],
        "general": _stem_rows(pack.general),
        "others": _stem_rows(pack.others),
        "facts-held": [[str(len(facts))]],
    }
    return compose(sections, stamp)


def _units(
    fact: Fact, topic: Topic, light: frozenset[str], spelled: Counter[str]
) -> list[tuple[str, list[str]]]:
    """Cut a fact into the texts that a query can resemble, each as stems in order.

    A light word keeps its place, marked, for the likeness of a question to a question.
    """
    found = []
    for kind, text in _texts(fact, topic):
        surface = words(text)
        spelled.update({word for word in surface if word not in light})
        if surface:
            found.append((kind, [LIGHT_MARK + w if w in light else stem(w) for w in surface]))
    return found


def _numerals(statement: str) -> str:
    """Return the numbers of a statement short of their scale: `188` of `$188 billion`."""
    return " ; ".join(part for part in statement.split() if any(map(str.isdigit, part)))


def _days(date: str) -> str:
    """Return the years of a date, and whole days; a month stands by its name in the statement."""
    days = date.replace("~", "").split("/")
    return " ".join(day.replace("-", " ") if day.count("-") == 2 else day[:4] for day in days)


def _texts(fact: Fact, topic: Topic) -> Iterator[tuple[str, str]]:
    yield "statement", fact.statement
    for alias in fact.aliases:
        yield "alias", alias
    for question in fact.questions:
        yield "question", question
    yield "keywords", " ; ".join(fact.keywords)
    measure = ""
    if fact.value:
        measure = f"{fact.value.text} {fact.value.scope or ''}"
    yield "value", f"{measure} {_days(fact.date or '')} {fact.attribution or ''}"
    yield "value", _numerals(fact.statement)
    yield "id", fact.id.partition(".")[2]
    yield "topic", f"{fact.topic} {topic.title}"


def _units_column(units: list[tuple[str, list[str]]], masses: list[float]) -> str:
    return LIST.join(
        f"{kind}:{round(mass * MASS_SCALE)} {' '.join(stems)}"
        for (kind, stems), mass in zip(units, masses, strict=True)
    )


def _impacts(
    units: list[tuple[str, list[str]]], masses: list[float], weights: dict[str, float]
) -> dict[str, int]:
    """Return how well the fact would answer each of its words, asked alone, from 1 to 99."""
    best: dict[str, int] = {}
    for (kind, stems), mass in zip(units, masses, strict=True):
        for word in stems:
            likeness = 2 * weights[word] / (weights[word] + mass)
            impact = 1 + int(98 * UNIT_WEIGHTS[kind] * min(likeness, 1))
            if impact > best.get(word, 0):
                best[word] = impact
    return best


def _stem_rows(texts: Iterable[str]) -> list[list[str]]:
    """Return a row for each stem of some words."""
    return [[stemmed] for stemmed in {stem(word) for text in texts for word in words(text)}]


def _term_row(word: str, found: list[tuple[int, int]]) -> list[str]:
    listed = " ".join(f"{offset}:{-impact}" for impact, offset in sorted(found))
    return [word, str(len(found)), listed]


def _phrases(pack: Pack) -> Iterator[str]:
    for groups in (pack.synonyms, pack.names):
        for head, terms in groups.items():
            yield head
            yield from terms


class _Group(NamedTuple):
    """Words that mean the same: the thesaurus's head (a name's with its mark), the fellows that facts hold.

    `keys` are the stems of all its phrases, each with the numbers of the fellows that are spelled so.
    """

    head: str
    fellows: list[str]
    keys: dict[str, list[int]]


def _groups(pack: Pack, held: Container[str]) -> Iterator[_Group]:
    for mark, groups in (("", pack.synonyms), (NAME_MARK, pack.names)):
        for head, terms in groups.items():
            stems = {text: " ".join(map(stem, words(text))) for text in (head, *terms)}
            others = (text for text in terms if stems[text] != stems[head])
            fellows = [text for text in others if all(part in held for part in stems[text].split())]
            keys: dict[str, list[int]] = {key: [] for key in stems.values()}
            for number, fellow in enumerate(fellows):
                keys[stems[fellow]].append(number)
            yield _Group(mark + head, fellows, keys)


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
    keys: dict[str, list[str]] = {name: [] for name in pack.topics}
    for id in pack.facts:
        topic, _, key = id.partition(".")
        keys[topic].append(key)
    return [topic_row(topic, keys[topic.name]) for topic in pack.topics.values()]
