"""Whether a sentence is of what a fact is of: it shares a name with it, or goes on with its paragraph."""

from __future__ import annotations

from functools import lru_cache

from ..core.kept import kept
from ..language.proper_names import ALWAYS, ORDINARY
from ..language.wording import listed
from .claims import DATES, Claims
from .countries import country, names_in
from .followed import passages_of
from .likeness import is_same
from .patterns import pattern
from .persons import TITLES, persons_of
from .places import is_unknown, places
from .readings import KEPT, countries_of, quantities_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from ..core.facts import Fact
    from .meaning import Found, Meant

_OURS = pattern(r"\b(?:[Oo]urs?|[Ww]e|[Uu]s|this country)\b")
_SEA = pattern(r"\b(?:(?:East|South) China Sea|Sea of Japan)\b", needs=" Sea|Sea of")
_OWN = pattern(r"\b(?:its|their) own\b", needs=" own")
_WHOLE, _MOSTLY = 0.75, 0.5  # the share of a fact, or of a sentence, whatever that names
_CLOSE = 0.6  # of the best score: facts that may be meant as well
_CALENDAR = frozenset(("year", "month", "day"))
_LATELY = 1  # years before a fact's day
_MANY, _SEVERAL = 4, 3  # telling words that it shares with the fact
_NAMED = pattern(r"(?<=[ (\"-])(?:[A-Z](?:[\w'-]|\.(?=[A-Z]))+|\d+-\d+)")
_IN_SHORT = pattern(  # of what is no name: `free trade agreement (FTA)`
    r"(?<!\w)([a-z][\w-]*) \(([A-Z]+)\)", needs=" ("
)
_NO_NAMES = (
    ORDINARY
    | TITLES
    | listed(
        "january, february, march, april, may, june, july, august, september, october, november, december, "
        "islands, island, sea, prime, administration, members, act, agreement, agreements, forces, "
        "government, minister, pl, p.l"
    )
)


def shares_a_name(claims: Claims, fact: Fact, strange: str = "") -> bool:
    """Tell whether a sentence, the one before or the heading has a name of a fact, besides a strange one.

    So does one that goes on with the paragraph of the fact, or says nearly all of it.
    """
    return fact.id in _said_without_names(claims.meant) or _shares(claims, fact, strange)


@kept
def _said_without_names(meant: Found) -> frozenset[str]:
    """Return the ids of the facts of which so much is said that it may go without their names."""
    return frozenset(one.fact.id for one in meant if _is_said(one))


def _shares(claims: Claims, fact: Fact, strange: str) -> bool:
    own = countries_of(fact.statement)
    if own and not own.isdisjoint(_countries_near(claims) - names_in(strange)):
        return True
    if not passages_of(fact).isdisjoint(claims.followed) or ("u.s." in own and _is_of_us(claims)):
        return True
    return not _names_of(fact.statement).isdisjoint(_words_near(claims))


@kept
def _countries_near(claims: Claims) -> frozenset[str]:
    """Return the countries that a sentence, the one before or the heading names, those of seas left out."""
    near = f"{claims.whole.text} {claims.context}"
    return names_in(_SEA.sub(" ", near)) if _SEA.search(near) else claims.named_around


@kept
def _is_of_us(claims: Claims) -> bool:
    """Tell whether a sentence speaks of `us`."""
    return bool(_OURS.search(claims.text))


@kept
def _years_meant(claims: Claims) -> set[str]:
    """Return the years, or months without one, of the facts that a sentence may mean."""
    facts = (one.fact for one in (*claims.meant, *claims.whole.meant))
    return {q.key[:4] for fact in facts for q, _, _ in quantities_of(fact.statement) if q.kind in DATES}


def is_of_another_year(claims: Claims, fact: Fact, told: Collection[int] = ()) -> bool:
    """Tell whether a sentence dates what it says to a year far from any that the facts meant have.

    A year beside that of the fact may be a slip; one long before it, or a day after it, is of other events.
    Dates that are `told`, by their places, are of something else.
    """
    dates = [
        one.quantity.key
        for one in claims.whole.figures
        if one.quantity.kind in _CALENDAR and not one.is_as_of and one.start not in told
    ]
    if not dates:
        return False
    own, day = _years_meant(claims), fact.as_of
    return all(
        date[:4] not in own and (int(date[:4]) < int(day[:4]) - _LATELY or date > day[: len(date)])
        for date in dates
    )


def is_of_another_deal(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence is of what another country than Japan has with the United States.

    It names one that the fact does not and not Japan, and a year that no fact meant has, or `its own`.
    """
    own, said = countries_of(fact.statement), names_in(claims.whole.text)
    if not own >= ALWAYS or "japan" in said or not said - own - ALWAYS:
        return False
    dates = [one.quantity for one in claims.whole.figures if one.quantity.kind in DATES]
    theirs = [q for q, _, _ in quantities_of(fact.statement) if q.kind in DATES]
    has_its_date = any(is_same(a, b) for a in dates for b in theirs)
    is_other = bool(dates) and not has_its_date and bool(theirs or said.isdisjoint(own))
    is_other = is_other or (bool(dates) and said.isdisjoint(own) and len(said) > 1)
    return is_other or bool(_OWN.search(claims.whole.text))


def _is_said(one: Meant) -> bool:
    """Tell whether so many words of a fact stand in a sentence that it may go without its names."""
    few = len(one.shared)
    is_mostly = one.coverage >= _MOSTLY and one.precision >= _MOSTLY
    return few >= _MANY or (few >= _SEVERAL and (one.coverage >= _WHOLE or is_mostly))


def names_several_strangers(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names more than one whom no fact has that may be meant.

    A slip puts one name for another, and a list has some that are right.
    """
    if passages_of(fact) & claims.followed:
        return False
    said = names_in(_SEA.sub(" ", claims.text))
    close = [one.fact for one in claims.meant if one.score >= _CLOSE * claims.meant[0].score]
    strange = said.difference(ALWAYS, *(countries_of(one.statement) for one in (fact, *close)))
    unknown = (name for name in _unknown(claims) if not names_in(name) and f"{name}:" not in claims.text)
    has_others = any(unknown)
    own = said & countries_of(fact.statement) - ALWAYS
    return len(strange) + has_others > max(1, len(own))


def names_strangers_only(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names somebody or some place, and nobody and none that a fact does."""
    if id(fact) not in claims.strange:
        claims.strange[id(fact)] = _names_somebody(claims) and not shares_a_name(claims, fact)
    return claims.strange[id(fact)]


@kept
def _names_somebody(claims: Claims) -> bool:
    """Tell whether a sentence names somebody or some place."""
    return bool(names_in(claims.text) or persons_of(claims.text) or _unknown(claims))


@lru_cache(KEPT)
def _names_of(statement: str) -> frozenset[str]:
    """Return the words of the names in a statement, in lower case: who, and what has a capital inside it."""
    people = {name for person in persons_of(statement) for name in person.words}
    found = people | {match[0].lower().removesuffix("'s").rstrip(".") for match in _NAMED.finditer(statement)}
    commons = {match[2].lower() for match in _IN_SHORT.finditer(statement)}
    return frozenset(word for word in found if not country(word.title())) - commons - _NO_NAMES


@kept
def _words_near(claims: Claims) -> set[str]:
    """Return the words of a sentence and of what stands around it."""
    return _words(f"{claims.text} {claims.context}")


def _words(text: str) -> set[str]:
    """Return words in lower case, of names in the plural, `the Senkakus`, and of whom something is."""
    words = {word.strip(".,;:()\"'").removesuffix("'s") for word in text.lower().split()}
    return words | {word[:-1] for word in words if word.endswith("s")}


def names_unknown(claims: Claims) -> bool:
    """Tell whether a sentence has a name that no fact has of which it may be."""
    return bool(_unknown(claims))


@kept
def _unknown(claims: Claims) -> list[str]:
    """Return the names in a sentence that no fact has of which it may be."""
    return [one.words for one in places(claims.wording) if is_unknown(claims, one, claims.meant)]
