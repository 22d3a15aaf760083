"""Figures, ranks, dates and their hedges, held against the facts that a sentence may speak of.

A figure is right where any fact meant has it, or one follows from it; wrong where none has and the fact
that is meant has another of the same kind, said of the same things.
"""

from __future__ import annotations

from . import flows
from .claims import DATES
from .comparisons import is_apart, is_between_two, is_sum
from .countries import OURS, names_in, written
from .explained import follows, is_anaphoric, is_of_several
from .faults import Fault
from .followed import passages_of
from .likeness import is_ranking, is_same, is_same_head
from .misreadings import hedge_fault, misreading, worded
from .partners import in_order, is_bare_sum_of_wares
from .patterns import pattern
from .ranks import ranked
from .readings import countries_of, quantities_of
from .rivals import is_nearer, is_of_a_total, of_whose_share, rival_of
from .sought import Sought
from .stated import figures_of, held_by
from .support import CLOSE, MOSTLY, is_remnant, owner_of, supports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .claims import Claims, Figure
    from .meaning import Later, Meant
    from .sought import Rival
    from .support import Support

_SURE_OF_NEWER = 0.4  # the share of a fact of a later edition, which is not what a draft is held against
_DERIVED = frozenset(
    ("deficit", "surplus", "balance", "total", "together", "combined", "sum", "two-way", "gap")
)
_COUNTED = pattern(r"(?:[ -](?!(?:with|by|in|at|for|from|to|on|under)\b)[\w.'-]+){1,4}")
_WHOSE_SUM = pattern(r"\b([A-Z][\w.]*)['\u2019]s (?:own )?$")  # `Japan's $120 billion`
_MEASURES = {
    "imports": "The United States imported from", "exports": "The United States exported to",
    "total": "U.S. trade came to with", "balance": "The U.S. trade deficit or surplus with",
}  # fmt: skip


def figure_faults(claims: Claims, newer: Later) -> Iterator[Fault | Support]:
    """Yield the wrong figures, ranks and dates of a sentence, and the right ones with their facts.

    What a fact of `newer`, a later edition, has is right too.
    """
    own = [claims.meant_at(figure.start) for figure in claims.figures]
    own = [
        _with(meant, _ranked_by_flow(claims, figure) or _of_flow_before(claims, figure))
        for figure, meant in zip(claims.figures, own, strict=True)
    ]
    meant_at: list[Sequence[Meant]] = [
        [*meant, *_left_to_context(claims, figure), *_counting_them(claims, figure, meant)]
        for figure, meant in zip(claims.figures, own, strict=True)
    ]
    supported = [supports(claims, *pair) for pair in zip(claims.figures, meant_at, strict=True)]
    supported = [
        found or supports(claims, figure, _told_in_short(claims, figure))
        for figure, found in zip(claims.figures, supported, strict=True)
    ]
    supported = [_of_who_is_named(claims, found) for found in supported]
    known = {one.fact.id for found in supported for one in found}
    supported = [
        found or _beside(supported, figure) for figure, found in zip(claims.figures, supported, strict=True)
    ]
    counted_too = {one.fact.id for found in supported for one in found if one.quantity.kind not in DATES}
    said = {
        (one.fact.id, one.quantity.kind, one.quantity.key)
        for found in supported
        for one in found
        if (one is found[0] or one.quantity.kind in DATES) and not _is_of_no_one(claims, one.figure)
    }
    meant_at = [mine if found else meant for mine, meant, found in zip(own, meant_at, supported, strict=True)]
    for figure, meant, found in zip(claims.figures, meant_at, supported, strict=True):
        hedge = hedge_fault(claims, figure, found) if found else None
        later = [] if found and not hedge else _later(claims, figure, newer)
        wanting = hedge_fault(claims, figure, later) if later else None
        if later and not (found and wanting):
            found, hedge = later, wanting
        is_open = not (
            figure.is_as_of
            or _is_set_against(claims, figure, meant)
            or is_anaphoric(claims, figure)
            or is_of_several(claims, figure)
            or follows(claims, figure, meant)
            or is_sum(claims, figure)
            or is_apart(claims, figure)
            or is_between_two(claims, figure)
            or flows.is_of_a_part(claims, figure)
            or is_bare_sum_of_wares(claims, figure)
            or is_of_a_total(claims, figure)
        )
        sought = Sought(claims, figure, known, said, counted_too, bool(found)) if is_open else None
        other = rival_of(sought, meant) if sought else None
        if is_open and not found and figure.quantity.kind == "percent":
            other = of_whose_share(claims, figure, other)
        settled = known if figure.quantity.kind in DATES else counted_too
        is_contested = bool(found and other and found is not later and is_nearer(other, found[0], settled))
        if figure.quantity.kind in DATES and not any(map(str.isdigit, figure.quantity.text)):
            is_contested = False  # `that year`
        if found and not (is_contested and not _later(claims, figure, newer)):
            yield found[0]
            close = (one for one in found if one.weight >= CLOSE * found[0].weight)
            misread = (misreading(claims, figure, one) for one in close)
            fault = next(filter(None, misread), None) or hedge
        else:
            fault = _wrong(claims, figure, other) if other else _of_years(claims, figure, meant)
            fault = fault or _of_another_bearer(claims, figure, meant)
        if fault:
            yield fault


def _is_of_no_one(claims: Claims, figure: Figure) -> bool:
    """Tell whether a figure only refers, or is a rank in a label: `Top sources: Japan is fourth`."""
    is_of_label = figure.quantity.kind == "rank" and figure.start < claims.label_end
    return is_of_label or is_anaphoric(claims, figure)


def _of_who_is_named(claims: Claims, found: list[Support]) -> list[Support]:
    """Leave out shares of one who is not named where a like fact gives that of who is."""
    if not found or found[0].figure.quantity.kind != "percent":
        return found
    from . import shares  # for a percentage

    return [one for one in found if not shares.is_of_another(claims, one.figure, one.fact)]


def _is_set_against(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> bool:
    """Tell whether a share is set against another one, `20%, against 14%`, and is right of somebody."""
    if figure.quantity.kind != "percent":
        return False
    from . import shares  # for a percentage

    facts = shares.told_beside(claims, figure)
    if shares.AGAINST.search(claims.text, 0, figure.start):
        facts += [one.fact for one in (*meant, *shares.set_against(claims, figure))]
    return any(is_same(figure.quantity, own) for fact in facts for own in held_by(fact))


def _left_to_context(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the facts that the sentence before means, where a figure is left to it."""
    if not is_remnant(claims, figure):
        return []
    known = {one.fact.id for one in claims.meant}
    return [one for one in claims.meanings.meant(claims.sentence.before) if one.fact.id not in known]


def _counting_them(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> list[Meant]:
    """Return the fact that counts what a figure counts, `50,000 U.S. troops`, whatever its clause is of."""
    behind = _COUNTED.match(claims.text, figure.end) if figure.quantity.kind == "count" else None
    if behind is None:
        return []
    known = {one.fact.id for one in meant}
    found = claims.meanings.meant(f"{behind[0]} {written(claims.names)}")
    alike = (
        one
        for one in found
        for own, _, end in quantities_of(one.fact.statement)
        if own.kind == "count" and is_same_head(claims, figure, one.fact, end)
    )
    return [claims.meanings.of(one.fact, claims.text) for one in alike if one.fact.id not in known][:1]


def _with(meant: Sequence[Meant], surely: list[Meant]) -> Sequence[Meant]:
    """Return facts that are meant, some of them more surely."""
    if not surely:
        return meant
    known = {one.fact.id for one in surely}
    return [*surely, *(one for one in meant if one.fact.id not in known)]


def _ranked_by_flow(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the fact that ranks a partner by imports or exports where a figure does: `fifth for exports`."""
    if figure.quantity.kind != "rank" or not is_ranking(claims, figure):
        return []
    is_behind = claims.text.startswith(" behind ", figure.end)
    text = claims.text[: figure.start] if is_behind else claims.text
    partners = (ranked(claims.text, figure.start, figure.end) or names_in(text) or claims.names) - OURS
    flow = flows.near(claims, figure)
    if flow not in flows.WAYS or len(partners) > 1 or not (partners or claims.followed):
        return []
    asked = f"{written(partners)} ranked among U.S. trading partners for {flow}"
    found = (one for one in claims.meanings.meant(asked) if one.fact.flow == flow)
    if not partners:  # `fifth for exports`, of whom the sentences before are
        return [one for one in found if passages_of(one.fact) & claims.followed][:1]
    return [one for one in found if partners <= countries_of(one.fact.statement)][:1]


def _of_flow_before(claims: Claims, figure: Figure) -> list[Meant]:
    """Return the fact of a partner that has the measure of the sentence before: `The one with Mexico`."""
    if not flows.is_left_to_before(claims, figure):
        return []
    return _of_flow(claims, flows.near(claims, figure), names_in(claims.text[: figure.end]) - OURS)


def _told_in_short(claims: Claims, figure: Figure) -> Sequence[Meant]:
    """Return facts that say in full what a sentence has in short: `Britain bought`, `20% of its trade`."""
    if figure.quantity.kind == "percent":
        from . import shares  # for a percentage that no fact meant has

        return shares.told_in_short(claims, figure)
    flow = flows.near(claims, figure)
    whose = _WHOSE_SUM.search(claims.text, 0, figure.start)
    partners = names_in(whose[1] if whose else claims.said(claims.clause(figure.start))) - OURS
    return _of_flow(claims, flow, partners) if figure.quantity.kind == "money" else []


def _of_flow(claims: Claims, flow: str, partners: frozenset[str]) -> list[Meant]:
    """Return the fact of the trade with a partner that goes one way."""
    if flow not in _MEASURES or len(partners) != 1:
        return []
    found = claims.meanings.meant(f"{_MEASURES[flow]} {written(partners)} in goods and services")
    return [one for one in found if one.fact.flow == flow and partners <= countries_of(one.fact.statement)][
        :1
    ]


def _beside(supported: list[list[Support]], figure: Figure) -> list[Support]:
    """Return the facts of the other figures of a sentence that have this date too: `1910 and 1945`."""
    if figure.quantity.kind not in DATES:
        return []
    found = [one for supports in supported for one in supports[:1]]
    return [
        one.but(figure=figure, quantity=own)
        for one in found
        for own, _, _ in quantities_of(one.fact.statement)
        if is_same(figure.quantity, own)
    ]


def _of_years(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return a number of years that is not the one which follows from the fact that is meant."""
    if figure.quantity.kind != "count":
        return None
    from .spans import span_fault  # for a count that no fact meant has

    return span_fault(claims, figure, meant)


def _of_another_bearer(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> Fault | None:
    """Return whose rank something is said to be where it is another's: one of the two that a fact names."""
    if figure.quantity.kind != "rank":
        return None
    who = ranked(claims.text, figure.start, figure.end)
    for one in meant if who else ():
        owner, own = owner_of(one.fact), in_order(one.fact.statement)
        is_of_owner = owner and not owner & who and names_in(claims.text) == owner | who
        is_it = one.coverage >= MOSTLY and who.isdisjoint(own[:1])
        if is_of_owner and is_it and any(is_same(figure.quantity, q) for q, _ in figures_of(one.fact)):
            text = claims.text[figure.start : figure.end]
            message = f'"{text}": the report has {written(own[:1])} here, not {written(who)}'
            return Fault("UD104", figure.start, figure.end, message, one.fact, text, written(own[:1]))
    return None


def _later(claims: Claims, figure: Figure, newer: Later) -> list[Support]:
    """Return the facts of a later edition that have a figure, of those that are surely meant."""
    if newer.meanings is None:
        return []
    meant = claims.meant_at(figure.start, newer.meanings)
    sure = [one for one in meant if one.reach >= _SURE_OF_NEWER and not claims.is_of_another_time(one.fact)]
    return supports(claims, figure, sure)


def _wrong(claims: Claims, figure: Figure, other: Rival) -> Fault:
    """Return a figure as wrong: the fact which is meant has another one."""
    one, own = other.one, other.quantity
    said = figure.quantity
    code = {"rank": "UD102"}.get(said.kind, "UD103" if said.kind in DATES else "UD101")
    if code == "UD101" and one.fact.formula and _DERIVED & set(claims.text.lower().split()):
        code = "UD108"
    if code == "UD101" and _opposite_flow(claims, figure):
        code = "UD105"
    text = claims.text[figure.start : figure.end]
    expected = worded(own)
    return Fault(
        code, figure.start, figure.end, f'"{text}": the report has {expected}', one.fact, text, expected
    )


def _opposite_flow(claims: Claims, figure: Figure) -> bool:
    """Tell whether a figure is right of trade the other way."""
    return any(
        way in ("imports", "exports") and quantity.key == figure.quantity.key
        for one in claims.meant
        if claims.speaks_of(one)
        for quantity, way in figures_of(one.fact)
    )
