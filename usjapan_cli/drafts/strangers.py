"""A country or another name that stands where the facts have another: what is left of the sentence is theirs."""

from __future__ import annotations

from ..check.proper_names import ALWAYS
from .claims import Claims
from .countries import names_in, written
from .faults import Fault
from .names import LEFT_OUT, NAME, has_other_figures
from .patterns import pattern
from .persons import persons_of
from .places import is_unknown, named_of, places
from .readings import countries_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from ..core.facts import Fact
    from .meaning import Meant
    from .persons import Person
    from .places import Place

# The reach of a fact, and its share of what is left of the sentence, where it is the one that is meant.
_SURE = ((0.45, 0.4), (0.3, 0.7))
_CLOSE = 0.8  # of the best score: facts of which the rest may be said as well
_FAR = 0.6  # of the best score: facts of which the sentence is not, be it by the country's name
_INITIALS = pattern(r"\b[A-Z]{3,6}\b")
_OF_CLAUSE = 0.3  # the share of a fact from which a clause may speak of it
_TOPS = 3  # facts of which the rest of a sentence may be
_FEWEST = 2  # telling words that the rest shares with the fact


def strange_country(claims: Claims) -> Iterator[Fault]:
    """Yield a country without which the sentence says what a fact does, and which no such fact names."""
    known = ALWAYS | {"okinawa", "korea"}
    for match in NAME.finditer(claims.text):
        said = names_in(match[0])
        if len(said) != 1 or said & known or LEFT_OUT.search(claims.text, 0, match.start()):
            continue
        rest = f"{claims.text[: match.start()]} {claims.text[match.end() :]}"
        meant = claims.meanings.meant(rest, claims.context)
        if not meant or not _is_sure(meant[0]) or _is_named(claims, said, meant):
            continue
        close = (one.fact for one in meant if _is_sure(one) and one.score >= _CLOSE * meant[0].score)
        fact = next((one for one in close if not has_other_figures(claims, one)), None)
        if fact is None or claims.is_of_another_time(fact) or _is_of_clause(claims, match, said):
            continue
        lacking = countries_of(fact.statement) - names_in(claims.text)
        whom = f" ({written(lacking)})" if lacking else ""
        message = f'"{match[0]}" is not whom the report names{whom}'
        yield Fault("UD104", *match.span(), message, fact, match[0])
        return


def strange_name(claims: Claims) -> Iterator[Fault]:
    """Yield a name, no country's, without which the sentence says what a fact does that has another name."""
    for start, end, is_person in _names(claims):
        said = claims.text[start:end]
        rest = f"{claims.text[:start]} {claims.text[end:]}"
        meant = claims.meanings.meant(rest, claims.context)
        for one in meant[:_TOPS]:
            if (
                not _is_sure(one)
                or one.score < _CLOSE * meant[0].score
                or has_other_figures(claims, one.fact)
            ):
                continue
            own = _other_person(claims, one.fact) if is_person else _other_name(claims, one.fact, said)
            if own and not claims.is_of_another_time(one.fact):
                message = f"the report names {own} here"
                yield Fault("UD104", start, end, message, one.fact, said, own)
                return


def _names(claims: Claims) -> Iterator[tuple[int, int, bool]]:
    """Yield where each name stands that no fact has of which a sentence may speak, and whether it is a person's."""
    meant = (*claims.meant, *claims.whole.meant)
    near = " ".join(one.fact.statement.lower() for one in meant)
    persons = persons_of(claims.text)
    for person in persons:
        if not any(word in near for word in person.words if len(word) > 1) or _surname(person) not in near:
            yield person.start, person.end, True
    for said in places(claims.wording):
        start, end = claims.find(said.words) or (0, 0)
        is_a_person = any(person.start < end and start < person.end for person in persons)
        is_left_out = LEFT_OUT.search(claims.text, 0, start)
        if end and not is_a_person and not is_left_out and is_unknown(claims, said, meant):
            yield start, end, False


def _surname(person: Person) -> str:
    """Return the last of the words of a name, in lower case."""
    return person.name.lower().split()[-1]


def _other_person(claims: Claims, fact: Fact) -> str:
    """Return the person whom a fact names where the sentence names none of its people; or nothing."""
    text, own = claims.text.lower(), persons_of(fact.statement)
    is_named = any(_surname(person) in text for person in own)
    return own[0].name if own and not is_named else ""


def _other_name(claims: Claims, fact: Fact, said: str) -> str:
    """Return the name that a fact has, of the kind of one that is said, and the sentence lacks; or nothing."""
    near = f"{claims.text} {claims.context}"
    own = _INITIALS.findall(fact.statement)
    if _INITIALS.fullmatch(said):
        return own[0] if own and not any(name in near for name in own) else ""
    named = (own for own in named_of(fact) if own.country in ("", "okinawa"))
    return next((own.words for own in named if not _is_met(own, said, near)), "")


def _is_met(own: Place, said: str, near: str) -> bool:
    """Tell whether a text, or the name that is said, has a word of a name of a fact."""
    text = f"{near} {said}".lower()
    return any(word.lower() in text for word in own.words.split() if word[0].isupper())


def _is_sure(one: Meant) -> bool:
    """Tell whether a fact is surely the one of which the rest of a sentence speaks."""
    is_sure = any(one.reach >= reach and one.precision >= share for reach, share in _SURE)
    return is_sure and len(one.shared) >= _FEWEST and one.fact.kind != "metadata"


def _is_of_clause(claims: Claims, match: re.Match[str], said: frozenset[str]) -> bool:
    """Tell whether what is left of the clause of a country is a fact's that names it."""
    begin, end = claims.clause(match.start())
    rest = f"{claims.text[begin : match.start()]} {claims.text[match.end() : end]}"
    near = claims.meanings.meant(rest, f"{claims.text} {claims.context}")
    return any(said & countries_of(one.fact.statement) for one in near if one.coverage >= _OF_CLAUSE)


def _is_named(claims: Claims, said: frozenset[str], meant: list[Meant]) -> bool:
    """Tell whether a fact has the country of which the rest, or nearly the sentence itself, may be."""
    best = meant[0].score
    return any(
        said & countries_of(one.fact.statement)
        for found, least in ((meant, _CLOSE), (claims.meant, _FAR), (claims.whole.meant, _FAR))
        for one in found
        if one.score >= least * best
    )
