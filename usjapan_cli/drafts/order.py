"""What came before what, turned round."""

from __future__ import annotations

from functools import lru_cache

from .claims import Claims
from .faults import Fault, fault_at
from .patterns import pattern
from .readings import KEPT, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ORDERED = pattern(
    r"^\W*(?:Only )?(?P<opening>After|Before|Once|When) (?P<one>[^,;]{4,}), (?P<other>[^;]{4,})"
    r"|(?P<first>[^,;]{4,}?),? (?:long |shortly |only |had )?(?P<joint>after|before|once) (?!which )"
    r"(?P<second>[^,;]{4,})",
    needs="after |After |before |Before |once |Once |When ",
)
_MEANT = 0.3  # the reach of a fact whose order is turned
_CLEARLY = 1.5  # by how much more the parts have in common the other way round
_TOPS = 4  # facts that are looked through


def turned_order(claims: Claims) -> Iterator[Fault]:
    """Yield that one thing came before another which, as a fact says, it followed."""
    said = _order(claims.text)
    for one in claims.meant[:_TOPS] if said and not claims.marked.has_negations() else ():
        own = _order(one.fact.statement) if one.reach >= _MEANT and claims.speaks_of(one) else None
        if not said or not own:
            continue
        weight = claims.meanings.weight
        straight = [weight(a & b) for a, b in zip(said, own, strict=True)]
        crossed = [weight(a & b) for a, b in zip(said, own[::-1], strict=True)]
        if min(crossed) > 0 and sum(crossed) > _CLEARLY * sum(straight):
            yield fault_at(claims, "UD105", "the report has it in the other order", one.fact)
            return


@lru_cache(KEPT)
def _order(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the telling words of what came first in a text, and of what came then; None without an order."""
    match = _ORDERED.search(text)
    if match is None:
        return None
    if match["opening"]:
        pair = match["one"], match["other"]
        is_turned = match["opening"] == "Before"
    else:
        pair = match["second"], match["first"]
        is_turned = match["joint"] == "before"
    earlier, later = map(telling_of, reversed(pair) if is_turned else pair)
    return earlier - later, later - earlier
