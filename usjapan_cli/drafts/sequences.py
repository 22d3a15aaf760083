"""Partners named in the order of a measure: `China, then Mexico`, `(2) Canada`, the items of a list."""

from __future__ import annotations

from itertools import pairwise

from ..core.record import Record
from ..language.proper_names import shortened
from .countries import OURS, country, names_in, written
from .faults import Fault, supported_at
from .partners import BY_WARES, measure_of, sums_by
from .patterns import pattern
from .standings import is_of_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .claims import Claims

_NAMED = pattern(r"(?:\((?P<place>[1-6])\) )?(?:the )?(?P<name>United (?:States|Kingdom)|[A-Z][\w.]*\w)")
_JOINT = pattern(
    r"(?:,|;|,? and|,? then|,? and then|; then|,? followed by|,? next|, after that| >| \u2192)+ "
)
_TELLING_JOINT = pattern(r"\bthen\b|\bfollowed by\b|\bnext\b|>|\u2192|\(2\)")
_ORDERED = pattern(  # of a text above that tells in which order names follow
    r"\b(?:(?:biggest|largest|top|highest|most) (?:first|to)|in (?:descending )?order|ranked?|order of)\b"
    r"|\b(?:six|partners|suppliers|customers|buyers|sellers)\b[^.;]{0,30}\bby\b",
    needs="first|to|order|rank|by",
)
_ASCENDING = pattern(r"\b(?:smallest|lowest|least|fewest) (?:first|to)\b|\bascending\b")
_OURS = pattern(r"\b(?:[Oo]ur|us|U\.?S\.?|America\w*|United States|six)(?!\w)")
_FEWEST = 2  # partners that make an order


class _Item(Record):
    """A partner in a list: its key, the place that a number gives it, where it stands."""

    who: str
    place: int
    start: int
    end: int


def out_of_order(claims: Claims) -> Iterator[Fault]:
    """Yield partners that stand in an order in which, by the measure told, they do not follow."""
    around = f"{claims.sentence.lead} {claims.sentence.heading} {claims.sentence.before}"
    if _ASCENDING.search(f"{claims.text} {around}") or BY_WARES.search(claims.text):
        return
    for items in _lists(claims):
        before = claims.text[: items[0].start]
        is_told = (
            _TELLING_JOINT.search(claims.text, items[0].start, items[-1].end) or "that order" in claims.text
        )
        is_ours = _OURS.search(f"{claims.text} {around}") and not names_in(before) - OURS
        if not is_ours or not (is_told or _ORDERED.search(f"{before} {around}")):
            continue
        facts = sums_by(claims, measure_of(before) or measure_of(claims.text) or measure_of(around))
        if all(one.who in facts for one in items):
            yield from _misplaced(claims, items, facts)


def _lists(claims: Claims) -> Iterator[Sequence[_Item]]:
    """Yield the partners that a sentence names one after another; or the one that an item of a list is."""
    found: list[_Item] = []
    for match in _NAMED.finditer(claims.text):
        who = country(shortened(match["name"]))
        one = _Item(who, int(match["place"] or 0), *match.span("name"))
        if found and not (who and _JOINT.fullmatch(claims.text, found[-1].end, match.start())):
            yield from [found] if len(found) >= _FEWEST else []
            found = []
        if who and who not in OURS:
            found.append(one)
    yield from [found] if len(found) >= _FEWEST else []


def _misplaced(claims: Claims, items: Sequence[_Item], facts: dict[str, Fact]) -> Iterator[Fault]:
    order = [*facts]
    fact = facts[items[0].who]
    if not is_of_time(claims, fact):
        return
    wrong = [one for one in items if one.place and order.index(one.who) + 1 != one.place]
    turned = [pair for pair in pairwise(items) if order.index(pair[0].who) > order.index(pair[1].who)]
    if wrong or turned:
        begin, end = (wrong[0], wrong[-1]) if wrong else turned[0]
        said = claims.text[begin.start : end.end]
        right = ", ".join(written([who]) for who in order if who in {one.who for one in items})
        yield Fault("UD102", begin.start, end.end, f'"{said}": by the report {right}', fact, said, right)
    else:
        yield supported_at(items[0].start, items[-1].end, fact)


def misnumbered(claims: Claims) -> Iterator[Fault]:
    """Yield the partner of a numbered item whose number is not its place by the measure told above."""
    match, number = _NAMED.match(claims.text), claims.sentence.number
    above = f"{claims.sentence.lead} {claims.sentence.heading}"
    is_told = number and _ORDERED.search(above) and _OURS.search(above)
    if not is_told or match is None or _ASCENDING.search(above):
        return
    who = names_in(match["name"]) - OURS
    facts = sums_by(claims, measure_of(above))
    if len(who) == 1 and who == names_in(claims.text) and who <= facts.keys():
        order, (partner,) = [*facts], who
        fact, right = facts[partner], order.index(partner) + 1
        if right == number:
            yield supported_at(*match.span(), fact)
        elif is_of_time(claims, fact):
            said = match["name"]
            message = f'"{said}" as no. {number}: by the report it is no. {right}'
            yield Fault("UD102", *match.span("name"), message, fact, said, str(right))
