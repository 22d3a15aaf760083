"""Whether a sentence is of something else than the fact of a fault: another year, land, source or count."""

from __future__ import annotations

from ..language.proper_names import ALWAYS
from .claims import Claims
from .countries import names_in
from .faults import Fault
from .followed import passages_of
from .kin import is_of_another_year
from .patterns import pattern
from .readings import countries_of
from .strangers import OWN
from .support import Support

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from .claims import Figure
    from .dating import Dating

_SEA = len(" China Sea")  # characters behind a name that may be a sea's
_MEASURED = pattern(
    r"\b\d[\d.,]* (?:square )?(?:kilomet(?:er|re)s?|km|(?:nautical )?miles|met(?:er|re)s|feet|acres"
    r"|hectares)\b",
    needs="kilomet|km|miles|meters|metres|feet|acres|hectares",
)
_SUBJECT = pattern(r"(?:The )?(?P<who>[A-Z][\w.]*(?: [A-Z][a-z]+)?)(?:'s)? ")
_HUNDRED = 100
_FEW_STATED = 2  # words


def is_of_another(claims: Claims, one: Fault, found: Sequence[Fault | Support], dating: Dating) -> bool:
    """Tell whether a figure or a hedge is of another year, country or source than the fact of a fault."""
    return (
        is_of_another_time_than(claims, one, found)
        or (one.code == "UD103" and _has_share_of_its_own(claims, found))
        or _is_of_another_subject(claims, one.fact)
        or dating.cites_another(claims.text)
    )


def _is_of_another_subject(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence opens with a country that a fact does not name: `Australia spends`."""
    opening = _SUBJECT.match(claims.text)
    who = names_in(opening["who"]) - OWN if opening else frozenset[str]()
    own = countries_of(fact.statement)
    return bool(who and own) and names_in(claims.text).isdisjoint(own)


def figures_left(claims: Claims, found: Sequence[Fault | Support]) -> list[Figure]:
    """Return the figures of a sentence of which nothing is found yet."""
    known = {one.start if isinstance(one, Fault) else one.figure.start for one in found}
    return [one for one in claims.figures if one.start not in known]


def _has_share_of_its_own(claims: Claims, found: Sequence[Fault | Support]) -> bool:
    """Tell whether a sentence has a share that no fact meant has: `fell by 9 percent in`."""
    return any(one.quantity.kind == "percent" for one in figures_left(claims, found))


def is_of_another_time_than(claims: Claims, one: Fault, found: Sequence[Fault | Support]) -> bool:
    """Tell whether a sentence is of another year than the fact of a fault, and that year is no fault."""
    is_wrong = any(isinstance(other, Fault) and other.code == "UD103" for other in found)
    return not is_wrong and is_of_another_year(claims, one.fact)


def counts_strangers(claims: Claims, found: Sequence[Fault | Support]) -> bool:
    """Tell whether a sentence counts a hundred or more, and no fact does that may be meant."""
    counts = [one for one in figures_left(claims, found) if one.quantity.kind in ("count", "crowd")]
    return any(one.quantity.key.isdecimal() and int(one.quantity.key) >= _HUNDRED for one in counts)


def is_named_beside(claims: Claims, one: Fault, held: Sequence[Support]) -> bool:
    """Tell whether a name put for a fact's is that of another fact of which the sentence tells, too.

    That is one of which it has a figure, or one beside the fact, where the fact's own name is there, too.
    """
    said = names_in(claims.text[one.start : one.end]) if one.code == "UD104" else frozenset[str]()
    if not said or "Sea" in claims.text[one.start : one.end + _SEA]:
        return False
    own = countries_of(one.fact.statement) & names_in(claims.text) - ALWAYS
    passages = passages_of(one.fact) if own and said.isdisjoint(ALWAYS) else frozenset[str]()
    beside = [other.fact for other in held if other.quantity.kind in ("percent", "money", "rank")]
    beside += [other.fact for other in claims.meant if passages & passages_of(other.fact)]
    return any(fact is not one.fact and said <= countries_of(fact.statement) for fact in beside)


def is_hardly_stated(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence has of somebody's position few words that it states, and its keywords."""
    stated = next((one.stated for one in claims.meant if one.fact.id == fact.id), 0)
    return fact.kind == "position" and stated <= _FEW_STATED


def measures(text: str) -> bool:
    """Tell whether a text has a distance or an area."""
    return bool(_MEASURED.search(text))
