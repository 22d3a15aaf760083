"""The facts that stand in another edition, carried onto its addresses; each is verified there.

What `comparison` says stands is not yet taken over: a fact comes along only if the sentences at its new
addresses have every figure and name of its statement. Whatever does not is left to a reader.
"""

from __future__ import annotations

from itertools import pairwise

from ..check.report_copy import front_texts, read_copy
from ..check.verify import check_fact, vocabulary
from ..core.dates import in_words
from ..core.facts import Fact, Source
from ..core.record import Record
from .alignment import bag, root_of, stems
from .surroundings import AS_OF

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..check.report_copy import Copy
    from ..core.table import Table
    from ..language.proper_names import Vocabulary
    from .alignment import Match
    from .editions import Editions
    from .outcomes import Comparison

STANDING = ("unchanged", "same")
_SAYING = ("statement", "aliases", "questions", "see_also")  # texts of a fact that may say `as of`
_SLIGHT = bag(
    "according had other such known called which also both there same one own"
)  # words that carry no claim
_MARKS = ',.";:()'
_BESIDE = 4  # words on each side of another that may be said of the same
_MOST_NEAR = 12  # sentences that are tried beside a fact's own


class Left(Record):
    """A fact that is left to do: what became of it, and, where it stands, why it did not come along."""

    fact: Fact
    comparison: Comparison
    reason: str = ""


class There(Record):
    """The record of the new edition, its addresses, and those of its sentences by their digests."""

    record: Source
    addresses: frozenset[str]
    digests: dict[str, str]


class Rebased(Record):
    """What an edition has of the facts of another: those that stand, as they are there, and the rest.

    `unlinked` pairs a fact that stands with one that it named under `see_also` and that does not; `anew`
    are ids of those that stand and that the other edition does not say.
    """

    facts: tuple[Fact, ...]
    left: tuple[Left, ...]
    unlinked: tuple[tuple[str, str], ...]
    anew: frozenset[str] = frozenset()


def rebased(
    editions: Editions,
    compared: Iterable[tuple[Fact, Comparison]],
    record: Source,
    tables: Sequence[Table],
    text: str,
) -> Rebased:
    """Carry facts over to `record`, the source as the new edition's copy has it; `text` is that copy."""
    pairs = list(compared)
    copy = read_copy(text, record, tables, None, editions.new)
    carrier = _Carrier(editions, record, copy, tables, vocabulary([fact for fact, _ in pairs], copy))
    moved, left, anew = [], [], []
    for fact, found in pairs:
        candidate, said = carrier.carried(fact, found)
        if candidate:
            moved.append(candidate)
            anew += [fact.id] if said else []
        else:
            left.append(Left(fact, found, said))
    return _linked(moved, left).but(anew=frozenset(anew))


class _Carrier:
    """Carries facts from one edition to another, each held against both."""

    def __init__(
        self, editions: Editions, record: Source, copy: Copy, tables: Sequence[Table], common: Vocabulary
    ) -> None:
        self.editions = editions
        digests = {digest: address for address, digest in record.sentences}
        self.there = There(record, frozenset((*record.digests, *record.cells)), digests)
        self.copy = copy
        old = {**front_texts(editions.source), **editions.old}
        self.before = copy.but(source=editions.source, texts=old, absent={})
        self.tables, self.common = tables, common

    def carried(self, fact: Fact, found: Comparison) -> tuple[Fact | None, str]:
        """Return a fact as it stands in the new edition, and how the old one does not say it; else why not.

        What its own sentences did not say in the old edition, none beside them is asked for in the new one.
        """
        unsaid, reason = self._never_said(fact, found), ""
        for candidate, others in _candidates(fact, found, self.editions, self.there):
            problem = unsaid if others and unsaid else self._problem(fact, found, candidate, others)
            if not problem:
                return candidate, unsaid
            reason = reason or problem
        return None, unsaid or reason

    def _never_said(self, fact: Fact, found: Comparison) -> str:
        """Say where a fact is not what its own sentences say, as far as these are known; else nothing."""
        known, source = self.before.texts.keys(), self.before.source
        sentences = [address for address in fact.locators if address in source.digests]
        if found.outcome not in STANDING or not sentences or not known >= set(fact.locators):
            return ""
        finding = check_fact(fact, self.before, self.tables, self.common)
        is_unsaid = finding.outcome == "unsupported"
        return f"that of {in_words(source.date)} does not say it, {finding.message}" if is_unsaid else ""

    def _problem(self, fact: Fact, found: Comparison, candidate: Fact, others: Sequence[str]) -> str:
        """Return why a fact does not stand at the addresses of a candidate, `others` being not its own."""
        texts = self.copy.texts
        own = " ".join(texts.get(address, "") for address in candidate.locators if address not in others)
        beside = [texts.get(address, "") for address in others]
        lost = _lost(fact, found, self.editions, own, beside)
        return lost or check_fact(candidate, self.copy, self.tables, self.common).message


def _lost(fact: Fact, found: Comparison, editions: Editions, own: str, beside: Sequence[str]) -> str:
    """Name the words of a reworded fact that its old sentences have and its new ones have not; else nothing.

    `own` is what its new sentences say, `beside` others that may say of the same things what they leave
    out. Names are left to the check of the fact, which knows their other forms, a figure to `found`.
    """
    if found.outcome != "same" or not found.text:
        return ""
    statement = AS_OF.sub("", fact.statement)
    sentences = [address for address in fact.locators if address in editions.source.digests]
    is_known = all(address in editions.old for address in sentences)
    before = " ".join(editions.old[address] for address in sentences) if is_known else statement
    figure = bag(fact.value.text) if fact.value else frozenset()
    there = bag(before) - bag(own) - figure - _SLIGHT
    plain = [word for word in statement.split() if word.islower() or word.lower() in before]
    lost = [word.strip(_MARKS) for word in plain if bag(word) & there]
    lost = [word for word in lost if not any(_said_of_the_same(word, statement, text) for text in beside)]
    return f"{found.address} does not say {', '.join(dict.fromkeys(lost))}" if lost else ""


def _said_of_the_same(word: str, statement: str, text: str) -> bool:
    """Tell whether a text says a word of a statement near a word that it belongs to there."""
    wanted, said = root_of(word.lower()), stems(text)
    partners = _partners(word, statement)
    return any(
        partners.intersection(said[max(0, at - _BESIDE) : at + _BESIDE + 1])
        for at, own in enumerate(said)
        if own == wanted
    )


def _partners(word: str, statement: str) -> set[str]:
    """Return what a word belongs to: `goals` of `security goals that`, `Sorrow` of `Sorrow, a town, has`."""
    tokens = statement.split()
    at = next(place for place, token in enumerate(tokens) if token.strip(_MARKS) == word)
    behind: list[str] = []
    for before, token in pairwise(tokens[at : at + _BESIDE]):
        if before[-1] in _MARKS or not stems(token):
            break
        behind += stems(token)
    return set(behind or stems(" ".join(tokens[max(0, at - _BESIDE) : at]))[-2:])


def _linked(moved: Sequence[Fact], left: Sequence[Left]) -> Rebased:
    """Leave out links to facts that do not stand: a pack that has them could not be used."""
    there = {fact.id for fact in moved}
    facts = [fact.but(see_also=tuple(link for link in fact.see_also if link[0] in there)) for fact in moved]
    gone = [(fact.id, id) for fact in moved for id, _ in fact.see_also if id not in there]
    return Rebased(tuple(facts), tuple(left), tuple(gone))


def _candidates(
    fact: Fact, found: Comparison, editions: Editions, there: There
) -> Iterator[tuple[Fact, tuple[str, ...]]]:
    """Yield a fact that stands with each set of addresses that may hold it: its own, then with others.

    With it go the others: a sentence beside its own, or those that its old ones became and one beside.
    """
    if found.outcome not in STANDING:
        return
    dated = _dated(fact, editions, there.record.date)
    front = ("meta.date",) if dated.statement != fact.statement else ()
    own = [a for a in (*_addresses(fact, found, editions, there), *front) if a in there.addresses]
    became = [match.sentence.address for match in _followed(fact, editions)]
    became = [address for address in dict.fromkeys(became) if address not in own]
    beside = [address for address in _near(found, editions) if address not in own]
    singles = [(address,) for address in (*became, *beside)]
    for others in ((), *singles, *((*became, address) for address in beside if became)):
        if own:
            yield dated.but(locators=tuple(dict.fromkeys((own[0], *others, *own[1:])))), others


def _addresses(fact: Fact, found: Comparison, editions: Editions, there: There) -> Iterator[str]:
    """Yield where a fact stands: in sentences that live on unchanged, that of `found`, in front matter."""
    before = editions.source.digests
    if found.outcome == "same" and found.address:
        yield found.address
    for address in fact.locators:
        if address in before:
            yield there.digests.get(before[address], "")
        else:
            yield _byline(address, editions.source, there.record)


def _byline(address: str, old: Source, new: Source) -> str:
    """Return the address of an author in a byline that may have another order; others stay as they are."""
    number = address.removeprefix("meta.authors.")
    if number == address or not number.isdecimal() or not 0 < int(number) <= len(old.authors):
        return address
    names = [author.full for author in new.authors]
    name = old.authors[int(number) - 1].full
    return f"meta.authors.{names.index(name) + 1}" if name in names else ""


def _near(found: Comparison, editions: Editions) -> Iterator[str]:
    """Yield the neighbours of a sentence in its section, the nearest first."""
    place = editions.places.get(found.address)
    if place is not None:
        section = found.address.partition(".")[0]
        around = range(max(0, place - _MOST_NEAR), min(len(editions.new.sentences), place + _MOST_NEAR + 1))
        near = sorted(around, key=lambda other: abs(other - place))[1 : _MOST_NEAR + 1]
        addresses = (editions.new.sentences[at].address for at in near)
        yield from (address for address in addresses if address.partition(".")[0] == section)


def _followed(fact: Fact, editions: Editions) -> Iterator[Match]:
    """Yield the new sentences that are like those a fact rests on."""
    for address in fact.locators:
        if address in editions.old:
            alike = editions.edition.like(editions.old[address], 1)
            yield from (match for match in alike if match.likeness >= editions.alike)


def _dated(fact: Fact, editions: Editions, new: str) -> Fact:
    """Give a fact the day of the new edition where it has that of the old one, and not from a sentence."""
    old = editions.source.date
    sentences = " ".join(editions.old.get(address, "") for address in fact.locators)
    lengths = [length for length in (10, 7) if in_words(old[:length]) not in sentences]
    days = [(in_words(old[:length]), in_words(new[:length])) for length in lengths]
    if "meta.date" not in fact.locators:
        days = [(f"s of {then}", f"s of {now}") for then, now in days]  # `as of`, of an alias say
    changes: dict[str, object] = {name: _redated(getattr(fact, name), days) for name in _SAYING}
    if fact.as_of == old:
        changes["as_of"] = new
    if fact.date and changes["statement"] != fact.statement:
        changes["date"] = _redated(fact.date, [(old[:length], new[:length]) for length in lengths])
    return fact.but(**changes)


def _redated(content: object, days: Sequence[tuple[str, str]]) -> object:
    if isinstance(content, tuple):
        return tuple(_redated(part, days) for part in content)
    text = str(content)
    for then, now in days:
        text = text.replace(then, now)
    return text
