"""The fact that is meant, and has another figure than a sentence."""

from __future__ import annotations

from ..language.proper_names import ALWAYS
from . import flows
from .claims import DATES
from .countries import OURS, names_in
from .explained import OfOthers, is_of_a_look_alike, is_right_of_others
from .followed import passages_of
from .likeness import is_same
from .partners import sums_by
from .patterns import pattern
from .readings import countries_of, telling_of
from .sought import MOSTLY_OF_IT, SURE, Rival, of_one_kind
from .stated import figures_of, held_by
from .support import MOSTLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .claims import Claims, Figure
    from .meaning import Meant
    from .sought import Sought
    from .support import Support

_SURE_OF_OTHER = 0.45  # the same where the figure is right of another fact
_NEARER = 1.6  # by how much the words of the one outweigh those of the other
_MOSTLY_NEARER = 1.5  # times the share that is said of the one, against the other
_FAR_NEARER = 4  # the weight where the fact has another figure of the sentence's
_BEHIND = 48  # characters behind a share where it is said of what whole it is
_IT = ("It ", "This ", "That ")
_OF_A_TOTAL = pattern(  # `of the Japanese total`, not `of Japan's total trade`
    r"\bof (?:[\w.'\u2019-]+ ){1,4}?(?:total|sum)"
    r"(?= *(?:[.,;:)]|$)| (?:is|was|were|came|comes|consist\w+)\b)",
    needs="total|sum",
)


def is_nearer(other: Rival, support: Support, known: set[str]) -> bool:
    """Tell whether a figure that is right of one fact stands among the words of another, which has none."""
    is_date, fact = support.quantity.kind in DATES and other.one.fact.id in known, other.one.fact
    own = (own for own, _ in figures_of(fact) if own.text != fact.as_of)  # which is no day of what is told
    if is_date and any(is_same(support.figure.quantity, one) for one in own):
        return False  # it has both
    is_by_chance = support.reach < SURE and min(other.one.coverage, other.one.precision) >= MOSTLY
    is_of_source = support.quantity.text == support.fact.as_of and support.figure.quantity.kind == "year"
    if is_date and (is_by_chance or (is_of_source and other.one.coverage >= _SURE_OF_OTHER)):
        return True
    least = max(MOSTLY_OF_IT, _MOSTLY_NEARER * support.coverage)
    is_mostly = support.quantity.kind == "percent" and other.one.coverage >= least
    nearer = _FAR_NEARER if is_date else 1 if is_mostly else _NEARER
    return (
        (is_date or other.one.fact.id not in known)
        and (other.is_counted or is_mostly or other.quantity.kind not in ("percent", "count"))
        and other.one.coverage >= _SURE_OF_OTHER
        and other.weight > nearer * support.weight
    )


def rival_of(sought: Sought, meant: Sequence[Meant]) -> Rival | None:
    """Return the fact which is meant that has another figure than the one that is sought."""
    claims, figure = sought.claims, sought.figure
    if claims.sentence.is_context:
        return None
    best = max(sought.rivals(meant), key=lambda one: one.weight, default=None)
    if best is None and figure.quantity.kind == "percent":
        best = _of_subject_before(claims, figure, meant)
    if best and figure.quantity.kind == "percent" and is_of_a_look_alike(claims, figure, best.one.fact):
        return None
    if best is None:
        return None
    if sought.flow:
        return None if _is_of_partner_before(sought) else best
    is_right = figure.quantity.kind == "rank" and is_right_of_others(claims, figure, best.one.fact)
    return None if is_right or _is_a_sum(sought, countries_of(best.one.fact.statement)) else best


def _is_of_partner_before(sought: Sought) -> bool:
    """Tell whether a sum is of the partner of the sentence before: `The $68 billion gap was half of`."""
    claims, figure = sought.claims, sought.figure
    if names_in(claims.text[: figure.end]) - OURS:
        return False
    return _is_a_sum(sought, names_in(claims.sentence.before))


def _is_a_sum(sought: Sought, partners: Collection[str]) -> bool:
    """Tell whether a sum is what is traded with one of some partners: its way, or any where none is said."""
    if sought.figure.quantity.kind != "money":
        return False
    return any(
        is_same(sought.figure.quantity, sum)
        for way in ([sought.flow] if sought.flow else flows.MEASURES)
        for partner, fact in sums_by(sought.claims, way).items()
        if partner in partners
        for sum in held_by(fact)
    )


def is_of_a_total(claims: Claims, figure: Figure) -> bool:
    """Tell whether a share is of a sum, of which no fact need have it: `61% of the Japanese total`."""
    return figure.quantity.kind == "percent" and bool(
        _OF_A_TOTAL.search(claims.text, *claims.clause(figure.start))
    )


def _of_subject_before(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Rival | None:
    """Return the share that a fact gives of the same whole, where `it` goes on with its paragraph."""
    top = next(iter(claims.meanings.meant(claims.sentence.before)), None)
    if top is None or not claims.text.startswith(_IT) or names_in(claims.text) - ALWAYS:
        return None
    things = telling_of(claims.text[figure.end : figure.end + _BEHIND])
    for one in meant if not OfOthers(claims, figure).are_told_of(top) else ():
        statement, is_of_same = one.fact.statement, passages_of(top.fact) & passages_of(one.fact)
        is_whole = claims.meanings.count(things, one.fact) == len(things) and claims.speaks_of(one)
        for own, _, end in of_one_kind(statement, False) if is_of_same and is_whole else ():
            if own.kind == "percent" and things & one.shared & telling_of(statement[end : end + _BEHIND]):
                return Rival(one, own, one.score, True)
    return None


def of_whose_share(claims: Claims, figure: Figure, other: Rival | None) -> Rival | None:
    """Return the share of whom a sentence goes on to name, `the U.S. figure was 9%`; else what is found."""
    from . import shares  # for a percentage that no fact meant has

    who = shares.goes_on_to(claims, figure)
    if other and (not who or who in countries_of(other.one.fact.statement)):
        return other
    found = shares.of_another(claims, figure)[:1] if who else shares.of_who_is_named(claims, figure)
    found = shares.set_against(claims, figure)[:1] or found
    held = [(one, own) for one in found for own in held_by(one.fact) if own.kind == "percent"]
    return Rival(*held[0], 0, True) if held else other
