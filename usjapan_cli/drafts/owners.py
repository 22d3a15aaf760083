"""Whose: a country that owns or describes, in a sentence, what is another one's in the facts."""

from __future__ import annotations

from functools import lru_cache

from .claims import Claims
from .countries import country, written
from .faults import Fault
from .patterns import pattern
from .readings import KEPT, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_MEANT, _NEAR = 0.3, 0.6  # the reach of a fact, and its share of the best score, whose owners count
_FEWEST = 2  # telling words besides that a sentence shares with it
_OWNED = pattern(  # `Russia's threats`, `Chinese government vessels`
    r"\b(?P<who>(?:(?:North|South) )?[A-Z][\w.]*?)(?P<is_owner>'s|(?<=s)')? "
    r"(?!(?:and|or|but|nor|as) )(?P<what>[a-z][\w-]+(?: "
    r"[a-z][\w-]+)?)"
)
_ADJECTIVE = pattern(r"(?:[a-z]{2}ese|ican|[a-z]ian|rean|ish|nch)$|^U\.S\.$")
_EVERYBODYS = telling_of(  # what each country has
    "policy policies government official approach economy military forces troops people public leaders "
    "companies "
    "corporations investors territory side relations interests concerns strategy view politics security "
    "defense "
    "president minister parliament trade exports imports market goods bases personnel assets allies partners"
)


def other_owner(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a country whose something is, in the sentence, where the facts have it of others alone."""
    near = [one for one in meant if one.reach >= _MEANT and one.score >= _NEAR * meant[0].score]
    near = [one for one in near if len(one.shared) > _FEWEST]
    owned = _owned(claims.text, True) if near else ()
    if not owned:
        return
    known: dict[str, set[str]] = {}
    for one in claims.meant:
        for who, what, _ in _owned(one.fact.statement, False):
            known.setdefault(what, set()).add(who)
    own = {what: one.fact for one in near for who, what, _ in _owned(one.fact.statement, True)}
    for who, what, (start, end) in owned:
        if what in own and who not in known[what] and what not in _EVERYBODYS:
            message = f"the report has it of {written(known[what])}, not of {written([who])}"
            yield Fault("UD105", start, end, message, own[what], claims.text[start:end])
            return


@lru_cache(KEPT)
def _owned(text: str, is_strict: bool) -> tuple[tuple[str, str, tuple[int, int]], ...]:
    """Return who owns what in a text, and where; if not strict, whoever stands before it, too."""
    return tuple(_found(text, is_strict))


def _found(text: str, is_strict: bool) -> Iterator[tuple[str, str, tuple[int, int]]]:
    for match in _OWNED.finditer(text):
        who = country(match["who"].replace("North ", "North").replace("South ", "South"))
        if not who or (is_strict and not (match["is_owner"] or _ADJECTIVE.search(match["who"]))):
            continue
        for word in match["what"].split():
            for what in telling_of(word):
                yield who, what, match.span("who")
