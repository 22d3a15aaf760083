"""Rules over a whole pack: its facts among each other (UJ2xx) and against the source (UJ3xx).

The shape of each file (UJ1xx) is the loader's. Every rule yields problems and stops at none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..core.dates import in_words
from ..core.errors import Problem
from ..core.facts import Fact, Source
from ..core.formula import evaluate, plain
from ..core.record import Record
from ..core.suggest import near_or_known
from ..core.words import words
from ..index.file import Index
from ..index.rows import source_from
from ..packs.reader import Pack, Place, fact_place, place_of
from . import phrasing
from .agreement import disagreements
from .coverage import Coverage, coverage_of

MOST_LISTED = 200  # problems of one rule


class Checked(Record):
    """A pack under check, among the indexes that are open before it and the sources in sight."""

    pack: Pack
    before: Sequence[Index]
    sources: dict[str, Source]

    def problem(self, fact: Fact, key: str, code: str, message: str) -> Problem:
        """Return a problem at a key of a fact."""
        place = self.pack.places[fact.id]
        place = place_of(place, fact.id.partition(".")[2], key) if key else place
        return Problem(place.file, place.line, place.column, code, message)

    def exists(self, id: str) -> bool:
        """Tell whether any pack in sight has a fact of this id."""
        return id in self.pack.facts or any(index["facts"].find(id) for index in self.before)


def library_problems(
    pack: Pack, before: Sequence[Index], sources: dict[str, Source], tidy: bool = True
) -> list[Problem]:
    """Check a loaded pack against itself, the packs before it and its sources.

    Without `tidy`, only errors: what makes a pack unfit for use, not just unfinished or untidy.
    """
    checked = Checked(pack, before, {**sources, **pack.sources})
    rules = (*_RULES, *_TIDINESS) if tidy else _RULES
    found = [problem for rule in rules for problem in _listed(rule(checked))]
    return sorted(found, key=lambda p: (p.file, p.line, p.column, p.code))


def _listed(found: Iterator[Problem]) -> Iterator[Problem]:
    """Yield the first problems that a rule finds, and say where there are more."""
    for count, problem in enumerate(found):
        if count == MOST_LISTED:
            more = "more of these are not listed - mend the others first"
            yield Problem(problem.file, problem.line, problem.column, problem.code, more)
            return
        yield problem


def _ids(checked: Checked) -> Iterator[Problem]:
    editions = {source for source in checked.pack.sources if _other_edition(checked, source)}
    sharing = {
        topic: [index for index in checked.before if any(index["facts"].keys(f"{topic}."))]
        for topic in checked.pack.topics
    }
    for fact in checked.pack.facts.values():
        owner = next((i for i in sharing[fact.topic] if i["facts"].find(fact.id)), None)
        if owner and fact.source not in editions:
            place = fact_place(owner.origin, fact.id)
            remedy = "give it another key, or leave the other out: --only-facts"
            message = f"id {fact.id!r} is taken by {place} - {remedy}"
            yield checked.problem(fact, "", "UJ201", message)
        for former in fact.former_ids:
            if checked.exists(former):
                message = f"former id {former!r} is in use - an id is never given twice"
                yield checked.problem(fact, "former_ids", "UJ204", message)


def _others(checked: Checked) -> Iterator[Problem]:
    """Yield names of a pack that are another's: of a source, a table, a fact of the packs before it."""
    for source in checked.pack.sources.values():
        place = checked.pack.places.get(f"source {source.id}", Place(source.id, 1, 1))
        for index in checked.before:
            row = index["sources"].find(source.id)
            if row and source_from(row) != source.but(left_out=()):
                message = _taken(source, source_from(row), index.origin)
                yield Problem(place.file, place.line, place.column, "UJ201", message)
    for name in checked.pack.tables:
        owner = next((index for index in checked.before if index["tables"].find(name)), None)
        if owner:
            place = checked.pack.places.get(f"table {name}", Place(name, 1, 1))
            message = f"table {name!r} is taken by {owner.origin} - choose another name"
            yield Problem(place.file, place.line, place.column, "UJ201", message)
    for fact in checked.pack.facts.values():
        for former in fact.former_ids:
            topic = former.partition(".")[0]
            if topic != fact.topic and _has_topic(checked.before, topic):
                message = f"former id {former!r} lies in a topic of another pack - a fact keeps its topic"
                yield checked.problem(fact, "former_ids", "UJ204", message)
        for alias in fact.aliases:
            if alias != fact.id and checked.exists(alias):
                message = f"alias {alias!r} is the id of another fact - leave it out"
                yield checked.problem(fact, "aliases", "UJ201", message)


def _taken(source: Source, other: Source, where: str) -> str:
    """Say that a source's id is taken: by another work, another edition, or another record of the same."""
    if not _is_same_work(source, other):
        remedy = "choose another id, or leave the record out to cite that one"
        return f"source id {source.id!r} is another work in {where} - {remedy}"
    if source.date != other.date:
        open_one = f"{source.id} is open already, in its edition of {in_words(other.date)}, from {where}"
        return f"{open_one} - open this one without it: --only-facts"
    remedy = "leave the record out to cite that one, or open this one without it: --only-facts"
    return f"{source.id} is recorded otherwise in {where} - {remedy}"


def _is_same_work(source: Source, other: Source) -> bool:
    is_number = bool(source.number) and (source.number, source.publisher) == (other.number, other.publisher)
    return is_number or source.title == other.title


def _other_edition(checked: Checked, id: str) -> bool:
    """Tell whether a pack's own source is open before it in another edition, with facts of the same ids."""
    own = checked.pack.sources.get(id)
    rows = (index["sources"].find(id) for index in checked.before)
    others = [source_from(row) for row in rows if row]
    return own is not None and any(_is_same_work(own, one) and own.date != one.date for one in others)


def _has_topic(indexes: Sequence[Index], topic: str) -> bool:
    return any(row[0] == topic for index in indexes for row in index["topics"].rows())


def _links(checked: Checked) -> Iterator[Problem]:
    for fact in checked.pack.facts.values():
        for id, _ in fact.see_also:
            if not checked.exists(id):
                topic = (id if "." in id else fact.id).partition(".")[0] + "."
                known = tuple(k for k in checked.pack.facts if k.startswith(topic)) or ("none",)
                message = f"see_also names no fact: {id!r}{near_or_known(id, known)}"
                yield checked.problem(fact, "see_also", "UJ202", message[:400])
            if id == fact.id:
                yield checked.problem(fact, "see_also", "UJ202", "see_also names the fact itself")


def _shared(
    checked: Checked, key: str, code: str, texts: Callable[[Fact], tuple[str, ...]]
) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for fact in checked.pack.facts.values():
        for text in texts(fact):
            owner = owners.setdefault(" ".join(words(text)), fact.id)
            if owner != fact.id:
                yield checked.problem(fact, key, code, f"{text!r} is also {owner}'s - keep it in one")


def _aliases(checked: Checked) -> Iterator[Problem]:
    yield from _shared(checked, "aliases", "UJ203", lambda fact: fact.aliases)


def _questions(checked: Checked) -> Iterator[Problem]:
    yield from _shared(checked, "questions", "UJ208", lambda fact: fact.questions)


def _agreement(checked: Checked) -> Iterator[Problem]:
    for fact in checked.pack.facts.values():
        for message in disagreements(fact):
            yield checked.problem(fact, "statement", "UJ206", message)


def _formulas(checked: Checked) -> Iterator[Problem]:
    for fact in checked.pack.facts.values():
        if fact.formula is None:
            continue
        table = checked.pack.tables.get(fact.formula.rpartition(" in ")[2])
        try:
            if table is None or fact.value is None:
                raise ValueError("end it with ` in TABLE`, a table of this pack, and give a value")
            right = plain(evaluate(fact.formula, table), fact.formula, table)
        except ValueError as error:
            yield checked.problem(fact, "formula", "UJ207", f"{fact.formula!r}: {error}")
            continue
        if right != fact.value.number:
            message = f"{fact.formula!r} gives {right:.15g}, the value says {fact.value.number}"
            yield checked.problem(fact, "value", "UJ207", message)


def _attributions(checked: Checked) -> Iterator[Problem]:
    for fact in checked.pack.facts.values():
        if fact.kind in ("position", "assessment") and not fact.attribution:
            message = f"a fact of kind {fact.kind} says who holds it - add attribution"
            yield checked.problem(fact, "kind", "UJ209", message)


def _hedges(checked: Checked) -> Iterator[Problem]:
    for fact in checked.pack.facts.values():
        for message in phrasing.unheld(fact):
            yield checked.problem(fact, "statement", "UJ211", message)
        for message in phrasing.exchanged(fact):
            yield checked.problem(fact, "statement", "UJ212", message)


def _wording(checked: Checked) -> Iterator[Problem]:
    for fact in checked.pack.facts.values():
        for word in phrasing.anonymous(fact):
            message = f'the statement does not say whose position it is: "{word}" - name who holds it'
            yield checked.problem(fact, "statement", "UJ213", message)
        for key, text, hedge in phrasing.overstated(fact):
            message = f'{text!r} drops the hedge "{hedge}" of the statement - say it, or ask whether'
            yield checked.problem(fact, key, "UJ214", message)
        message = phrasing.stiff(fact.statement)
        if message:
            yield checked.problem(fact, "statement", "UJ215", message)


def _locators(checked: Checked) -> Iterator[Problem]:
    known = {id: addresses(source) for id, source in checked.sources.items()}
    for fact in checked.pack.facts.values():
        for locator in fact.locators or ("",):
            if locator not in known[fact.source]:
                message = f"{locator!r} is no address of {fact.source}"
                if locator.startswith("meta."):
                    message += f" - name it in the source: `cells: [{locator}]`"
                elif not known[fact.source]:
                    message += " - it has none yet: give the source `sentences:` or `cells:`"
                is_named = len(locator) < 80 and not locator.startswith("meta.")
                close = near_or_known(locator, tuple(known[fact.source])) if is_named else ""
                yield checked.problem(fact, "locators", "UJ301", (message + close)[:300])


def addresses(source: Source) -> dict[str, None]:
    """Return every address of a source, in order: sentences, then cells and front matter."""
    return dict.fromkeys((*(address for address, _ in source.sentences), *source.cells))


def _covered(checked: Checked) -> Iterator[Problem]:
    used = {locator for fact in checked.pack.facts.values() for locator in fact.locators}
    for source in checked.pack.sources.values():
        place = checked.pack.places.get(f"source {source.id}", Place(source.id, 1, 1))
        left_out = dict(source.left_out)
        for address in addresses(source):
            if address not in used and address not in left_out:
                message = (
                    f"no fact covers {address} - add one, or say why not: `left_out: {{{address}: ...}}`"
                )
                yield Problem(place.file, place.line, place.column, "UJ302", message)


def _readings(checked: Checked) -> Iterator[Problem]:
    for id, readings in checked.pack.readings.items():
        fact = checked.pack.facts.get(id)
        source = checked.pack.sources.get(fact.source) if fact else None
        for reading in readings:
            place = checked.pack.places[f"reading {reading.edition} {id}"]
            if fact is None or fact.value is None:
                message = f"{id!r} is no fact with a value"
            elif source is not None and reading.edition == source.date:
                message = f"{reading.edition} is the curated edition itself"
            elif source is None or reading.edition not in source.revisions:
                message = f"{reading.edition} is no revision of {fact.source}"
            else:
                continue
            yield Problem(place.file, place.line, place.column, "UJ304", message)


_RULES = (_ids, _others, _links, _agreement, _hedges, _formulas, _locators, _readings)
_TIDINESS = (_aliases, _questions, _attributions, _wording, _covered)


def day_problems(pack: Pack, day: str) -> list[Problem]:
    """Check that the sources of an edition bear the day that its folder is named for."""
    found = []
    for source in pack.sources.values():
        if source.date != day:
            place = pack.places[f"source {source.id}"]
            message = f"{source.id} is of {source.date}, its edition's folder of {day} - rename one"
            found.append(Problem(place.file, place.line, place.column, "UJ305", message))
    return found


def coverage(pack: Pack) -> list[Coverage]:
    """Count, for each source of a pack, the addresses that its facts cover."""
    used = {locator for fact in pack.facts.values() for locator in fact.locators}
    used |= {address for source in pack.sources.values() for address, _ in source.left_out}
    return [count for source in pack.sources.values() for count in coverage_of(source, used)]
