"""People by their names: whoever stands behind a title, or before an administration."""

from __future__ import annotations

from functools import lru_cache

from ..core.record import Record
from ..core.words import stem
from ..language.proper_names import ORDINARY
from .countries import country
from .patterns import pattern
from .readings import KEPT, telling_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .claims import Claims
    from .meaning import Meant

_NAME = r"(?P<{}>[A-Z][\w'-]*(?:\u2019[\w'-]*)*(?: [A-Z]\.)?(?: [A-Z][\w-]*){{0,2}})"
_TITLED = pattern(
    r"\b(?:President(?:s)?|Minister|Premier|Chancellor|Secretary|Senator|Sen\.|Representative|Rep\.|Ambassador"
    r"|Governor|Chairman|Speaker|Mr\.|Ms\.|Mrs\.|Dr\.) " + _NAME.format("titled")
    + r"|" + _NAME.format("leading") + r"(?:(?:'s|\u2019s)? (?:[Aa]dministrations?|[Cc]abinet|government)\b"
    r"|,? (?:who )?(?:was|is|the|as|serves as|became|becomes|took office as) (?:[\w']+ ){0,2}?"
    r"(?:prime minister|president)\b)"
    r"|\b(?:president|prime minister)(?: since [^,;.]{4,20})?, " + _NAME.format("apposed"),
    needs="Ambassador|Chairman|Chancellor|Dr.|Governor|Minister|Mr.|Mrs.|Ms.|Premier|Rep.|"
    "Representative|Secretary|Sen.|Senator|Speaker|abinet|dministration|esident|government|"
    "ime minister",
)  # fmt: skip
_BESIDE_ANOTHER = pattern(
    r"\b([A-Z][\w'-]+) and $",
    needs=" and ",
)  # `the Trump and Biden Administrations`
TITLES = frozenset(("minister", "president", "secretary", "premier", "chairman", "senator"))
_OFFICES = (
    "american japanese korean chinese trade state defense foreign affairs treasury commerce president prime "
    "minister secretary"
)
_OPENING = frozenset(("enter", "meet", "ask", "call", "see"))  # verbs before a name: `Enter Yoon Suk-yeol`
_NO_NAMES = ORDINARY | frozenset(_OFFICES.split(" ")) | _OPENING
_SURE = 0.4  # reach of the fact whose person may be another one's
_MOSTLY = 0.5  # the reach and the share of a sentence from which one of several people may be another one
_BESIDE = 3  # facts that the clause of a name may speak of
_FAR = 0.3  # the same of what is left alone
_CLOSE = 0.75  # of the best score: facts that the clause of a name may speak of as well
_NEAR = 0.6  # of the best score: facts that may be meant as well


class Person(Record):
    """A person named in a text: the words of the name, and where it stands."""

    words: frozenset[str]
    start: int
    end: int
    name: str


def persons_in(text: str) -> Iterator[Person]:
    """Yield the people that a text names."""
    for match in _TITLED.finditer(text):
        group = match.lastgroup or ""
        name = match[group].replace("\u2019", "'").removesuffix("'s")
        start = match.start(group)
        if group == "leading" and (one := _BESIDE_ANOTHER.search(text[:start])):
            yield from _named_as(one[1], one.start(1))
        yield from _named_as(name, start)


def _named_as(name: str, start: int) -> Iterator[Person]:
    """Yield whom a name names, without articles and offices."""
    words = frozenset(word.lower() for word in name.split() if not country(word)) - _NO_NAMES
    if words:
        yield Person(words, start, start + len(name), name)


@lru_cache(KEPT)
def persons_of(statement: str) -> tuple[Person, ...]:
    """Return the people that a statement names, or a sentence about which many rules ask."""
    return tuple(persons_in(statement))


def other_person(claims: Claims) -> tuple[Fact, Person, str] | None:
    """Return the fact meant, whom the sentence names in it, and whom the fact does; or None."""
    own = persons_of(claims.text)
    if not own or not claims.meant or claims.meant[0].reach < _SURE:
        return None
    best = claims.meant[0]
    if not says_more(claims, best, own):
        dated = next((one for one in claims.meant[1:_BESIDE] if _has_date_of(claims, one, own)), None)
        if dated is None:
            return None
        best = dated
    least = _FAR if best.precision < _MOSTLY else _NEAR
    near = [one.fact for one in claims.meant_around if one.score >= least * best.score]
    known = {word.lower() for fact in near for word in words_of(fact.statement).words}
    theirs = persons_of(best.fact.statement)
    beside = [one for person in own for one in claims.meant_at(person.start)[:_BESIDE]]
    beside = [one for one in beside if one.score >= _CLOSE * max(other.score for other in beside)]
    known |= {word for one in beside for person in persons_of(one.fact.statement) for word in person.words}
    said = claims.text.lower()
    missing = [one for one in theirs if not any(word in said for word in one.words)]
    is_sure = len(missing) == len(theirs) or min(best.reach, best.precision) >= _MOSTLY
    if not missing or not is_sure:
        return None
    stranger = next((one for one in own if not one.words & known), None)
    return (best.fact, stranger, _named(best.fact, missing[0])) if stranger else None


def says_more(claims: Claims, best: Meant, persons: Sequence[Person]) -> bool:
    """Tell whether a sentence shares more with a fact than somebody's office, or says nothing else."""
    names = {word[:6] for one in persons for word in one.words} | {
        word[:6] for word in map(stem, TITLES | {"prime"})
    }
    said = telling_of(claims.text) - names
    near = [one for one in claims.meant if one.score >= _NEAR * best.score]
    return not said or bool(said & best.shared) or any(len(said & one.shared) > 1 for one in near)


def _has_date_of(claims: Claims, one: Meant, persons: Sequence[Person]) -> bool:
    """Tell whether a sentence that goes on has the date of a fact, and a word of it that is nobody's name."""
    said = telling_of(claims.text) & one.shared
    is_dated = any(figure.quantity.key == one.fact.date for figure in claims.figures)
    return is_dated and one.reach >= _MOSTLY and says_more(claims, one, persons) and bool(said)


def _named(fact: Fact, person: Person) -> str:
    return fact.statement[person.start : person.end]


def names_another(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names people, and none whom a fact names: it is not of its office-holder."""
    own, said = persons_of(fact.statement), persons_of(claims.text)
    known = {word for person in own for word in person.words}
    return bool(own and said) and not any(known & {*person.words} for person in said)
