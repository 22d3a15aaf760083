"""A name that stands where the facts have another one, as what is left of the words tells."""

from __future__ import annotations

from itertools import chain

from ..language.proper_names import ALWAYS
from ..language.wording import exactly
from .claims import DATES, Claims, said_by
from .countries import names_in, written
from .faults import Fault
from .followed import passages_of
from .likeness import is_same
from .linked import otherwise_linked
from .names import LEFT_OUT, NAME, has_other_figures
from .patterns import pattern
from .persons import persons_of, says_more
from .places import FORMER, is_unknown, is_where, named_of, places_in
from .readings import countries_of, quantities_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Meant
    from .persons import Person
    from .places import Place

# The reach of a fact, and its share of what is left of the sentence, where it is the one that is meant.
_SURE = ((0.45, 0.4), (0.3, 0.7))
_CLOSE = 0.8  # of the best score: facts of which the rest may be said as well
_NEARLY = 0.7  # of the best score: a fact that is surely meant, too
_FAR = 0.62  # of the best score: facts of which the sentence is not, be it by the country's name
_OWN = ALWAYS | {"okinawa", "korea", "europe"}
_NOBODY = frozenset[str]()
_HOUSE = "White House"  # whoever governs there
_OF_PARTIES = ("UD104", "UD105")
_DENYING = exactly(
    "not, never, neither, nor, cannot, no longer, as well, declined to, refused to, stayed out, sat out, "
    "opted out"
)
_NUMBER = pattern(r" (?:No\. ?)?\d")
_INITIALS = pattern(r"\b[A-Z]{3,6}\b")
_OF_CLAUSE = 0.3  # the share of a fact from which a clause may speak of it
_TOPS = 3  # facts of which the rest of a sentence may be
_BEFORE = 20  # characters before a name
_PART = 0.4  # of the words of a name, of which another one may have some
_FEWEST = 2  # telling words that the rest shares with the fact


def strangers(claims: Claims, words: Sequence[Fault]) -> Iterator[Fault]:
    """Yield a name without which the sentence, or a clause, says what a fact does that has another name.

    `words` are the faults that are known: where another rule finds one in who is named, it is that.
    """
    if claims.sentence.is_context or any(one.code in _OF_PARTIES for one in words):
        return
    if claims.marked.has(_DENYING):
        return  # who does not is named
    clauses = [span for span in claims.clauses if len(claims.clauses) > 1]
    named, whole = list(_names(claims)), (0, len(claims.text))
    is_cut = "..." in claims.text  # where a clause may begin within what looks like one name
    spans = (whole, *clauses) if named or is_cut or any(_strange(claims, *whole)) else ()
    for span in spans:
        found = next(chain(_countries(claims, *span), _others(claims, named, *span)), None)
        if found:
            yield found
            return
    yield from otherwise_linked(claims)


def _strange(claims: Claims, begin: int, end: int) -> Iterator[tuple[re.Match[str], frozenset[str]]]:
    """Yield where a sentence or clause names a country that is not one of the two, with its key."""
    ahead = [(one.start, one.end) for one in claims.figures if one.quantity.kind == "rank"]
    for match in NAME.finditer(claims.text, begin, end):
        if any(first <= match.start() < last for first, last in ahead):
            continue  # who is ahead: `only China will outspend Japan`
        said = names_in(match[0]) if match[0][0] < "a" or match[0][0] == "u" else _NOBODY
        if len(said) == 1 and not said & _OWN and not LEFT_OUT.search(claims.text, 0, match.start()):
            yield match, said


def _countries(claims: Claims, begin: int, end: int) -> Iterator[Fault]:
    """Yield a country that no fact has of which what is left of a sentence or clause may be."""
    for match, said in _strange(claims, begin, end):
        rest = _Rest(claims, (begin, end), match.span())
        fact = rest.fact()
        if fact is None or rest.names(said) or _is_of_clause(claims, match, said):
            continue
        if len(names_in(claims.text[begin:end]) - countries_of(fact.statement) - _OWN) > 1:
            continue  # a list of others
        lacking = countries_of(fact.statement) - names_in(claims.text)
        own = f"names {written(lacking)} here, not" if lacking else "does not name"
        message = f'the report {own} "{match[0]}"'
        yield Fault("UD104", *match.span(), message, fact, match[0])


def _others(claims: Claims, named: Sequence[tuple[int, int, bool]], begin: int, end: int) -> Iterator[Fault]:
    """Yield a name, no country's, where what is left of a sentence or clause is a fact's with another one."""
    for start, stop, is_person in named:
        if not begin <= start < end:
            continue
        said = claims.text[start:stop]
        for one in _Rest(claims, (begin, end), (start, stop)).facts():
            is_owner = is_person and claims.text.startswith("'s", stop)
            if (is_owner or len(named) > 1) and not says_more(claims, one, persons_of(claims.text)):
                continue  # than an office: it is of something else
            own = (
                _other_person(claims, one.fact) if is_person else _other_name(claims, one.fact, (start, stop))
            )
            if own and said != _HOUSE:
                yield Fault("UD104", start, stop, f"the report names {own} here", one.fact, said, own)
                return


class _Rest:
    """What is left of a sentence or a clause without a name, and the facts that it may speak of."""

    def __init__(self, claims: Claims, span: tuple[int, int], name: tuple[int, int]) -> None:
        begin, end = span
        self._claims = claims
        text = f"{claims.text[begin : name[0]]} {claims.text[name[1] : end]}"
        self._is_whole = end - begin == len(claims.text)
        self._context = (
            claims.told_before
            if self._is_whole
            else telling_of(f"{claims.text[:begin]} {claims.text[end:]} {claims.context}")
        )
        self.meant = claims.meanings.meant_by(telling_of(text), self._context)
        self._span = span

    @property
    def _near(self) -> list[Meant]:
        """The facts that the sentence or the clause itself may speak of."""
        if self._is_whole:
            return self._claims.meant
        own = telling_of(self._claims.text[slice(*self._span)])
        return self._claims.meanings.meant_by(own, self._context)

    def facts(self) -> Iterator[Meant]:
        """Yield the facts of which the rest surely is, the best first."""
        for one in self.meant[:_TOPS]:
            is_close = one.score >= _NEARLY * self.meant[0].score
            is_meant = is_close and _is_sure(one) and not has_other_figures(self._claims, one.fact)
            if is_meant and not self._is_of_another_time(one.fact):
                yield one

    def fact(self) -> Fact | None:
        """Return the best of them."""
        return next((one.fact for one in self.facts()), None)

    def names(self, said: frozenset[str]) -> bool:
        """Tell whether a fact has a country of which the rest, or nearly the sentence itself, may be."""
        return self._are_named(said, self.meant, _CLOSE) or self._are_named(said, self._near, _FAR)

    def _are_named(self, said: frozenset[str], found: Sequence[Meant], least: float) -> bool:
        best, passages = self.meant[0].score, passages_of(self.meant[0].fact)
        return any(
            said & countries_of(one.fact.statement)
            for one in found
            if one.score >= least * best or passages_of(one.fact) & passages
        )

    def _is_of_another_time(self, fact: Fact) -> bool:
        """Tell whether the sentence is of a year in which neither a fact is nor another one meant with it."""
        if not self._claims.is_of_another_time(fact):
            return False
        said = [one.quantity for one in self._claims.figures if one.quantity.kind in DATES]
        own = (q for one in self.meant for q, _, _ in quantities_of(one.fact.statement) if q.kind in DATES)
        return not any(is_same(date, other) for other in own for date in said)


def _names(claims: Claims) -> Iterator[tuple[int, int, bool]]:
    """Yield where a name stands that no fact has which may be meant, and whether it is a person's."""
    persons = persons_of(claims.text)
    near = f"{said_by(claims.meant)} {said_by(claims.whole.meant)}".lower() if persons else ""
    if not FORMER.search(claims.text):
        yield from ((one.start, one.end, True) for one in persons if _surname(one) not in near)
    for said in places_in(claims.wording):
        start, end = claims.find(said.words) or (0, 0)
        is_a_person = any(person.start < end and start < person.end for person in persons)
        if not end or is_a_person or not is_unknown(claims, said, claims.meant_around):
            continue
        is_left_out = LEFT_OUT.search(claims.text, 0, start)
        if not is_left_out and not _NUMBER.match(claims.text, end):
            yield start, end, False  # and no `Public Law 117-169`, which has another name as well


def _surname(person: Person) -> str:
    """Return the last of the words of a name, in lower case."""
    return person.name.lower().split()[-1]


def _other_person(claims: Claims, fact: Fact) -> str:
    """Return the person whom a fact names where the sentence names none of its people; or nothing."""
    text, own = claims.text.lower(), persons_of(fact.statement)
    is_named = any(_surname(person) in text for person in own)
    return own[0].name if own and not is_named else ""


def _other_name(claims: Claims, fact: Fact, span: tuple[int, int]) -> str:
    """Return the name that a fact has, of the kind of one that is said, where the sentence lacks it."""
    said, near = claims.text[slice(*span)], f"{claims.text} {claims.context}"
    if said.rstrip("s").isupper():
        lacking = [name for name in _INITIALS.findall(fact.statement) if name not in near]
        is_one_of_several = any(name in near for name in _INITIALS.findall(fact.statement))
        before = telling_of(claims.text[max(0, span[0] - _BEFORE) : span[0]])
        alike = (own.words for own in named_of(fact) if own.words in lacking and before & own.beside)
        return next(alike if is_one_of_several else iter(lacking), "")
    named = (own for own in named_of(fact) if own.country in ("", "okinawa") and own.words[-1] != ".")
    named = (own for own in named if not (own.words.isupper() and is_where(claims.text, said)))
    return next((own.words for own in named if not _is_met(own, said, near)), "")


def _is_met(own: Place, said: str, near: str) -> bool:
    """Tell whether a text, or the name that is said, has a word of a name of a fact."""
    text = f"{near} {said}".lower()
    words = [word for word in own.words.split() if word[0].isupper()]
    return sum(word.lower() in text for word in words) > _PART * len(words)


def _is_sure(one: Meant) -> bool:
    """Tell whether a fact is surely the one of which the rest of a sentence speaks."""
    is_sure = any(one.reach >= reach and one.precision >= share for reach, share in _SURE)
    return is_sure and len(one.shared) >= _FEWEST and one.fact.kind != "metadata"


def _is_of_clause(claims: Claims, match: re.Match[str], said: frozenset[str]) -> bool:
    """Tell whether what is left of the clause of a country is a fact's that names it."""
    begin, end = claims.clause(match.start())
    rest = f"{claims.text[begin : match.start()]} {claims.text[match.end() : end]}"
    meant = claims.meanings.meant(rest)
    near = (one for one in meant if one.coverage >= _OF_CLAUSE or one.score >= _CLOSE * meant[0].score)
    return any(said & countries_of(one.fact.statement) for one in near)
