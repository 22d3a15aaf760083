"""The facts that have a figure of a sentence."""

from __future__ import annotations

from ..core.record import Record
from ..core.words import stem
from . import flows
from .bearers import Partners
from .claims import DATES
from .deals import deal_of, is_of_another
from .kin import names_strangers_only
from .likeness import (
    counted,
    is_first_of_its_kind,
    is_of_a_name,
    is_of_something_else,
    is_same,
    is_superlative,
)
from .patterns import pattern
from .readings import quantities_of, telling_of
from .stated import by_sort, sort_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .claims import Claims, Figure
    from .meaning import Meant

SURE_OF_DATED = 0.35  # the share of a fact's telling words from which a date may be of it
_DERIVED_LESS = 0.9  # what is worked out is less likely meant than what is stated
FEWEST = 2  # telling words of a sentence that leaves the rest to the one before
PARTS_OF_A_YEAR = ("early", "mid", "late")
_IMPLYING = frozenset(("both", "pair", "couple", "twice", "another", "dual", "single", "sole", "double"))
_PARTIES = frozenset(
    map(
        stem,
        ("nation", "country", "government", "ally", "side", "leader", "party", "power", "partner", "man"),
    )
)
_ELLIPSIS = pattern(  # `Japan's sits in fourth place`: its economy, as in the clause before
    r"\W*(?:(?:and|but|while|whereas|with) )?(?:[A-Z][\w.]*'s|[Oo]urs|[Tt]heirs|its own)"
    r"(?=,? (?:is|was|ranks?|ranked|sits?|sat|stands?|stood|comes?|came|takes?|took|plac(?:es|ed)"
    r"|finish(?:es|ed)|has|had|the|only|just|in|at|a)\b)",
    needs="'s|urs|heirs|its own",
)
_RANKING_WORDS = telling_of("rank ranks place places come came world")


class Support(Record):
    """A figure that a fact has."""

    figure: Figure
    fact: Fact
    quantity: Quantity
    coverage: float
    reach: float
    precision: float
    weight: float
    """What the words beside the figure weigh that the fact has."""


def supports(claims: Claims, figure: Figure, facts: Sequence[Meant]) -> list[Support]:
    """Return the facts meant that have a figure, those first that share most with its clause."""
    flow, near = flows.near(claims, figure), claims.near(figure.start) or telling_of(claims.text)
    if is_remnant(claims, figure):
        near |= telling_of(claims.sentence.before)
    is_first, is_date = is_first_of_its_kind(claims, figure), figure.quantity.kind in DATES
    partners, sort = Partners(claims, figure), sort_of(figure.quantity)
    left_out = left_to_clause_before(claims, figure)
    near |= left_out
    deal = deal_of(claims, figure) if is_date else frozenset[str]()
    found = []
    for one in facts:
        same = [
            q
            for q, way in by_sort(one.fact).get(sort, ())
            if is_same(figure.quantity, q)
            and flows.agree(flow, way)
            and not (is_first and is_superlative(q))
            and not is_of_a_name(figure.quantity, q, one.fact)
            and not _is_of_another_kind(claims, figure, q, one)
        ]
        if not same or not claims.speaks_of(one) or partners.exclude(one):
            continue  # most have no such figure
        if is_date and is_of_another(claims, figure, deal, one):
            continue
        if left_out and not claims.meanings.count(left_out, one.fact):
            continue  # of what is ranked, as the clause before says
        if not (is_date and names_strangers_only(claims, one.fact)):
            weight = claims.meanings.met(near, one.fact) * (_DERIVED_LESS if one.fact.formula else 1)
            weight += one.score / 10
            found.append(Support(figure, one.fact, same[0], one.coverage, one.reach, one.precision, weight))
    return sorted(found, key=lambda support: -support.weight)


def _is_of_another_kind(claims: Claims, figure: Figure, own: Quantity, one: Meant) -> bool:
    """Tell whether a figure equals one of a fact by chance: `two` what `both` implies, a month its year."""
    if figure.quantity.kind == "rank" and is_of_something_else(claims, figure, one.fact):
        return True
    if own.text.lower() in _IMPLYING:
        things = counted(claims.text, figure.end)
        return bool(things) and things.isdisjoint(_PARTIES)
    if own.text == one.fact.as_of and figure.quantity.kind in ("year", "month") and not figure.is_as_of:
        # the day of the source is not when it was
        if figure.quantity.hedge in PARTS_OF_A_YEAR or one.fact.shelf_life == "fixed":
            return True
        dates = [q for q, _, _ in quantities_of(one.fact.statement) if q.kind in DATES]
        return bool(dates) and not any(is_same(figure.quantity, date) for date in dates)
    is_finer = figure.quantity.kind in ("month", "day") and own.kind == "year"
    is_finer = is_finer or (figure.quantity.kind == "day" and own.kind == "month")
    return is_finer and one.coverage < SURE_OF_DATED


def is_remnant(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sentence leaves what a figure is of to the one before, as a cell does to its row."""
    is_first = not claims.near(figure.start) and len(telling_of(claims.text[: figure.start])) < FEWEST
    return is_first or len(telling_of(claims.text)) <= FEWEST


def left_to_clause_before(claims: Claims, figure: Figure) -> frozenset[str]:
    """Return the telling words of what is ranked where a clause leaves that to the one before."""
    begin, _ = claims.clause(figure.start)
    is_left = figure.quantity.kind == "rank" and _ELLIPSIS.match(claims.text, begin)
    if not is_left or flows.near(claims, figure):
        return frozenset()
    said = claims.text[:begin]
    for other in claims.figures:
        if other.end <= begin:
            said = said.replace(claims.text[other.start : other.end], " ")
    return telling_of(said) - _RANKING_WORDS
