"""Whether a sentence is of what a fact is of: it shares a name with it, or goes on with its paragraph."""

from __future__ import annotations

from functools import lru_cache

from ..check.proper_names import ALWAYS, ORDINARY
from ..check.wording import listed
from .claims import DATES, Claims, passages_of
from .countries import country, names_in
from .likeness import is_same
from .patterns import pattern
from .persons import TITLES, persons_of
from .places import is_unknown, places
from .readings import KEPT, countries_of, quantities_of
from .stated import held_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from .meaning import Meant

_OURS = pattern(r"\b(?:[Oo]urs?|[Ww]e|[Uu]s|this country)\b")
_SEA = pattern(r"\b(?:(?:East|South) China Sea|Sea of Japan)\b", needs=" Sea|Sea of")
_OWN = pattern(r"\b(?:its|their) own\b", needs=" own")
_WHOLE, _MOSTLY = 0.75, 0.5  # the share of a fact, or of a sentence, whatever that names
_CLOSE = 0.6  # of the best score: facts that may be meant as well
_MANY, _SEVERAL = 4, 3  # telling words that it shares with the fact
_NAMED = pattern(r"(?<=[ (\"-])(?:[A-Z](?:[\w'-]|\.(?=[A-Z]))+|\d+-\d+)")
_IN_SHORT = pattern(
    r"(?<!\w)([a-z][\w-]*) \(([A-Z]+)\)", needs=" ("
)  # of what is no name: `free trade agreement (FTA)`
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
    is_said = any(one.fact.id == fact.id and _is_said(one) for one in claims.meant)
    return is_said or _shares(claims, fact, strange)


def _shares(claims: Claims, fact: Fact, strange: str) -> bool:
    own = countries_of(fact.statement)
    near = names_in(_SEA.sub(" ", f"{claims.whole.text} {claims.context}")) if own else frozenset()
    if own & (near - names_in(strange)) or passages_of(fact) & claims.followed:
        return True
    if "u.s." in own and _OURS.search(claims.text):
        return True
    return bool(_names_of(fact.statement) & _known_words(claims, strange)) or _has_figures(claims, fact)


def is_of_another_time(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence is of a year in which neither a fact is nor another one meant with it."""
    if not claims.is_of_another_time(fact):
        return False
    said = [one.quantity for one in claims.figures if one.quantity.kind in DATES]
    own = (q for one in claims.meant for q, _, _ in quantities_of(one.fact.statement) if q.kind in DATES)
    return not any(is_same(date, other) for other in own for date in said)


def is_of_another_deal(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence is of what another country than Japan has with the United States.

    It names one that the fact does not and not Japan, and a year that no fact meant has, or `its own`.
    """
    own, said = countries_of(fact.statement), names_in(claims.whole.text)
    if not own >= ALWAYS or "japan" in said or not said - own - ALWAYS:
        return False
    dates = [one.quantity for one in claims.whole.figures if one.quantity.kind in DATES]
    is_own = _OWN.search(claims.whole.text) or (dates and said.isdisjoint(own))
    theirs = [q for q, _, _ in quantities_of(fact.statement) if q.kind in DATES]
    return bool(is_own or (dates and theirs and not any(is_same(a, b) for a in dates for b in theirs)))


def _has_figures(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence has two figures of a fact: `three documents, 2022`."""
    own = held_by(fact)
    return sum(any(is_same(one.quantity, other) for other in own) for one in claims.figures) > 1


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
    strange = said.difference(ALWAYS, *(countries_of(one.statement) for one in close))
    has_others = any(not names_in(name) and f"{name}:" not in claims.text for name in _unknown(claims))
    own = said & countries_of(fact.statement) - ALWAYS
    return len(strange) + has_others > max(1, len(own))


def names_strangers_only(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names somebody or some place, and nobody and none that a fact does."""
    is_of_names = names_in(claims.text) or persons_of(claims.text) or _unknown(claims)
    return bool(is_of_names) and not shares_a_name(claims, fact)


@lru_cache(KEPT)
def _names_of(statement: str) -> frozenset[str]:
    """Return the words of the names in a statement, in lower case: what has a capital inside it."""
    found = {match[0].lower().removesuffix("'s").rstrip(".") for match in _NAMED.finditer(statement)}
    commons = {match[2].lower() for match in _IN_SHORT.finditer(statement)}
    return frozenset(word for word in found if not country(word.title())) - commons - _NO_NAMES


def _known_words(claims: Claims, strange: str) -> set[str]:
    """Return the words of a sentence and of what stands around it without those of unknown names."""
    others = " ".join((strange, *_unknown(claims)))
    return _words(f"{claims.text} {claims.context}") - _words(others)


def _words(text: str) -> set[str]:
    """Return words in lower case, of names in the plural, `the Senkakus`, and of whom something is."""
    words = {word.strip(".,;:()\"'").removesuffix("'s") for word in text.lower().split()}
    return words | {word[:-1] for word in words if word.endswith("s")}


def _unknown(claims: Claims) -> list[str]:
    """Return the names in a sentence that no fact has of which it may be."""
    return [one.words for one in places(claims.wording) if is_unknown(claims, one, claims.meant)]
