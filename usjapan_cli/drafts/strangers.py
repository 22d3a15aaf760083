"""A country that stands where the facts have another one: what is left of the sentence is theirs."""

from __future__ import annotations

from ..check.proper_names import ALWAYS
from .claims import Claims
from .countries import names_in, written
from .faults import Fault
from .names import LEFT_OUT, NAME, has_other_figures
from .readings import countries_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from .meaning import Meant

# The reach of a fact, and its share of what is left of the sentence, where it is the one that is meant.
_SURE = ((0.45, 0.4), (0.3, 0.7))
_CLOSE = 0.8  # of the best score: facts of which the rest may be said as well
_FAR = 0.6  # of the best score: facts of which the sentence is not, be it by the country's name
_OF_CLAUSE = 0.3  # the share of a fact from which a clause may speak of it
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
