"""Whether a sentence is of another year or source than the fact of a fault, and which figures are left."""

from __future__ import annotations

from .faults import Fault
from .kin import is_of_another_year
from .support import Support

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .claims import Claims, Figure
    from .dating import Dating


def is_of_another(claims: Claims, one: Fault, found: Sequence[Fault | Support], dating: Dating) -> bool:
    """Tell whether a figure or a hedge is of another year or source than the fact of a fault."""
    return is_of_another_time_than(claims, one, found) or dating.cites_another(claims.text)


def figures_left(claims: Claims, found: Sequence[Fault | Support]) -> list[Figure]:
    """Return the figures of a sentence of which nothing is found yet."""
    known = {one.start if isinstance(one, Fault) else one.figure.start for one in found}
    return [one for one in claims.figures if one.start not in known]


def is_of_another_time_than(claims: Claims, one: Fault, found: Sequence[Fault | Support]) -> bool:
    """Tell whether a sentence is of another year than the fact of a fault, and that year is no fault."""
    is_wrong = any(isinstance(other, Fault) and other.code == "UD103" for other in found)
    told = {  # in another clause, which is of that
        other.figure.start
        for other in found
        if isinstance(other, Support) and not _is_in(claims.clause(one.start), other.figure.start)
    }
    return not is_wrong and is_of_another_year(claims, one.fact, told)


def _is_in(span: tuple[int, int], at: int) -> bool:
    return span[0] <= at < span[1]
