"""Places of partners in our trade, by imports, exports, both ways or the balance, held against their sums."""

from __future__ import annotations

from ..core.words import CARDINALS, ORDINALS
from ..language.proper_names import shortened
from . import flows
from .comparisons import is_apart, is_between_two, is_sum
from .countries import OURS, names_in, written
from .explained import adds_up
from .faults import Fault, fault_at, supported_at
from .likeness import is_ranking, is_same, names_rank
from .misreadings import period, worded
from .partners import (
    BY_WARES,
    facts_of,
    goes_on_with_our_trade,
    is_bare_sum_of_wares,
    is_of_another_year,
    is_of_other_trade,
    is_of_some,
    is_rank,
    role,
    sums_by,
)
from .patterns import pattern
from .ranks import ranked
from .readings import countries_of, telling_of
from .stated import held_by
from .support import owner_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .claims import Claims, Figure

_ROLE_BEHIND = pattern(  # `fourth-largest export market`
    r"[- ](?:(?:largest|biggest|export|foreign|overseas|U\.?S\.?|American|single) )*(?:market|buyer"
    r"|customer|supplier"
    r"|seller|destination|trading partner|source of (?:our |U\.?S\.? )?imports)\b"
)
_TRADES_MORE = pattern(  # `Japan trades more with the United States than with any other country`
    r"\b(?P<owner>[A-Z][\w.]*)(?: [a-z]+ly)? (?:trade[sd]?|does|did) more(?: (?:trade|business))? with "
    r"(?:the )?(?P<who>[A-Z][\w.]*) than (?:with |it (?:does|did) with )?(?:the )?(?:any"
    r"|(?P<other>[A-Z][\w.]*))",
    needs="more with|more trade with|more business with",
)
_WIDEST = r"[- ](?:widest|largest|biggest|greatest|deepest)"
_DEFICIT = pattern(  # `next widest with Japan`, `deficit with Mexico was the second-biggest`
    rf"\b(?P<nth>[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Nn]ext){_WIDEST}(?: (?:trade )?(?:one|deficit|gap"
    rf"|shortfall))?"
    r"(?: (?:is|was|came))?(?: (?:the one|that))? with (?:the )?(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?)"
    r"|\bwith (?:the )?(?P<with>[A-Z][\w.]*(?: [A-Z]\w+)?) (?:is|was) (?:the |our )"
    rf"(?P<which>second|third|fourth|fifth|next){_WIDEST}",
    needs="widest|largest|biggest|greatest|deepest",
)
_GAP = pattern(r"\b(?:[Dd]eficits?|[Gg]aps?|[Ss]hortfalls?)\b")
_NAMES = r"(?:the )?[A-Z][\w.]*(?:(?:, and |, | and )(?:the )?[A-Z][\w.]*)+"
_FIRST_FEW = pattern(  # `the United States and Japan: the two largest economies`
    rf"(?P<before>{_NAMES})(?::| are| were| have| had|,)(?: the)?(?: world's)? (?P<many>two|three|four)"
    r" (?:largest|biggest|top) (?P<what>[a-z]+)"
    rf"|\b(?:the|world's) (?P<few>two|three|four) (?:largest|biggest|top) (?P<which>[a-z]+)"
    rf"(?: (?:in the world|on earth))?(?::| are| were|,)(?: those of)? (?P<behind>{_NAMES})",
    needs="largest|biggest|top &two |three |four ",
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_WITH_THEM = pattern(  # whose trade with us a balance or total is of
    r"\b(?:with|against|between|vis-à-vis|from|to|and) (?:us\b|(?:the )?[A-Z])"
    r"|\b[A-Z][\w.]*(?:'s)? (?:trade )?(?:surplus|deficit|imbalance|total)\b"
    r"|\bU\.?S\.?[-/\u2013][A-Z]|\b[A-Z]\w+[-/\u2013]U\.?S\b"
)
_OTHERWISE = pattern(  # of money that is not for trade, or of how a balance changed, or may
    r"\b(?:budget|fiscal|federal|funding|financ\w+|revenue|pension|widen\w*|narrow\w*|shr[aiu]nk\w*|swell\w*"
    r"|swollen|cut\w*|halv\w+|doubl\w+|up|down|above|below|near\w*|toward|goal|target|would|could|may|might"
    r"|if|until|since|before|average|monthly|quarterly|accumulat\w*|cumulat\w*|almost|exclud\w+|without"
    r"|excess|investment|aid)\b"
)
_AGAINST = pattern(
    r"\b(?:exceed\w*|top(?:s|ped)|surpass\w*|above|below|than|behind|ahead of|versus|against|compared)\b"
)
_PRONOUN = pattern(r"\b(?:[Ii]t|[Tt]hat|[Tt]hey|[Tt]hat country)\b")


def other_place(claims: Claims, ranks: Sequence[Figure]) -> Iterator[Fault]:
    """Yield the places that ranks give a partner by a measure: wrong ones, and right ones as supported."""
    ranks = [one for one in ranks if not one.quantity.hedge]
    if not ranks or claims.sentence.is_context or claims.marked.has_negations() or is_of_some(claims):
        return
    for figure in ranks:
        fact = _placed(claims, figure)
        if fact is None or fact.value is None:
            continue
        said = claims.text[figure.start : figure.end]
        if int(figure.quantity.key) == fact.value.number:
            yield supported_at(figure.start, figure.end, fact)
        else:
            who, right = written([_bearer(claims, figure)]), fact.value.text
            message = f'"{said}": the report has {who} as {right}'
            yield Fault("UD102", figure.start, figure.end, message, fact, said, right)


def _placed(claims: Claims, figure: Figure) -> Fact | None:
    """Return the fact of the place that a figure gives a partner, where it surely does so by one measure."""
    is_placing = (
        is_ranking(claims, figure)
        or not names_rank(claims, figure)
        or _ROLE_BEHIND.match(claims.text, figure.end)
        or flows.role_behind(claims, figure)
        or ranked(claims.text, figure.start, figure.end)
    )
    flow = flows.near(claims, figure) or role(claims.text)
    clause = claims.said(claims.clause(figure.start))
    if not is_placing or flow not in flows.WAYS or is_of_other_trade(claims, clause):
        return None
    partner = _bearer(claims, figure)
    own = (one for one in facts_of(claims, partner) if one.flow == flow and is_rank(one))
    return next((one for one in own if is_of_time(claims, one)), None)


def other_sum(claims: Claims, sums: Sequence[Figure]) -> Iterator[Fault]:
    """Yield the sums that a partner is said to sell us or buy from us where the facts have others."""
    if not sums or claims.sentence.is_context or claims.marked.has_negations() or is_of_some(claims):
        return
    for figure in sums:
        flow, clause = flows.near(claims, figure), claims.said(claims.clause(figure.start))
        is_of_part = flows.is_of_a_part(claims, figure) or is_of_other_trade(claims, clause)
        is_of_part = is_of_part or is_bare_sum_of_wares(claims, figure)
        is_of_part = is_of_part or period(claims.text, figure.end) not in ("", "year")
        is_of_one = flow == "balance" and len(names_in(claims.text) - OURS) == 1
        is_of_others = is_apart(claims, figure) and not (is_of_one or flows.is_difference(claims, figure))
        is_of_others = is_of_others or is_between_two(claims, figure) or adds_up(claims, figure)
        if flow not in flows.MEASURES or is_of_part or is_of_others or is_sum(claims, figure):
            continue
        if flow not in flows.WAYS[:2] and not _is_level(claims, figure):
            continue
        partner = _bearer(claims, figure)
        facts = [one for one in facts_of(claims, partner) if one.flow == flow and not is_rank(one)]
        held = [
            (one, own)
            for one in facts
            for own in held_by(one)
            if own.kind == "money" and is_of_time(claims, one)
        ]
        if held and not any(is_same(figure.quantity, own) for _, own in held):
            (fact, own), said = held[0], claims.text[figure.start : figure.end]
            right = worded(own)
            yield Fault(
                "UD101", figure.start, figure.end, f'"{said}": the report has {right}', fact, said, right
            )


def _is_level(claims: Claims, figure: Figure) -> bool:
    """Tell whether a balance or total is what trade with somebody came to: no change, plan or other money."""
    begin, end = claims.clause(figure.start)
    is_alone = sum(one.quantity.kind == "money" and begin <= one.start < end for one in claims.figures) == 1
    clause = claims.context if claims.sentence.is_cell else claims.said((begin, end))
    is_of_them = _WITH_THEM.search(clause) or (not names_in(clause) - OURS and goes_on_with_our_trade(claims))
    return bool(is_alone and is_of_them and not _OTHERWISE.search(clause))


def other_deficit(claims: Claims) -> Iterator[Fault]:
    """Yield the place of our deficit with a partner where it is another one: `second-widest with Japan`."""
    for match in _DEFICIT.finditer(claims.text) if _GAP.search(claims.text) else ():
        which = match["nth"] or match["which"] or ""
        who, place = names_in(match["who"] or match["with"]) - OURS, ORDINALS.get(which.lower(), 2)
        facts = sums_by(claims, "balance")
        if len(who) != 1 or not who <= facts.keys() or is_of_other_trade(claims, match[0]):
            continue
        (partner,) = who
        fact, right = facts[partner], [*facts].index(partner) + 1
        if right == place:
            yield supported_at(*match.span(), fact)
        elif is_of_time(claims, fact):
            message = f'"{match[0]}": by the report it is no. {right} of our deficits'
            yield Fault("UD102", *match.span(), message, fact, match[0], str(right))


def not_among_first(claims: Claims) -> Iterator[Fault]:
    """Yield who is said to be one of the first few, with others, and is not: `the two largest economies`."""
    match = _FIRST_FEW.search(shortened(claims.text))
    if match is None or claims.marked.has_negations():
        return
    named, many = names_in(match["before"] or match["behind"]), CARDINALS[match["many"] or match["few"]]
    what = telling_of(match["what"] or match["which"])
    for one in claims.meant if len(named) == many else ():
        own = countries_of(one.fact.statement)
        is_of_it = (
            len(own) == 1 and own <= named and what <= one.shared and is_rank(one.fact) and not one.fact.flow
        )
        if is_of_it and one.fact.value and one.fact.value.number > many:
            said = (match["before"] or match["behind"]).strip()
            message = f"the report has {written(own)} as {one.fact.value.text}"
            yield fault_at(claims, "UD102", message, one.fact, said, one.fact.value.text)
            return


def is_of_time(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence or its context has the year of a fact, or no year but its source's."""
    if is_of_another_year(claims, fact):
        return False
    years = {match[0] for match in _YEAR.finditer(claims.context)} - {fact.as_of[:4]}
    return not years or (fact.date or "")[:4] in years | {match[0] for match in _YEAR.finditer(claims.text)}


def _bearer(claims: Claims, figure: Figure) -> str:
    """Return the one partner whose place a figure is; a pronoun stands for the one of the sentence before."""
    is_rank = figure.quantity.kind == "rank"
    who = ranked(claims.text, figure.start, figure.end) if is_rank else frozenset[str]()
    who = who or names_in(_without_other(claims, figure)) - OURS
    who = who or names_in(claims.text) - OURS
    if not who and (claims.sentence.is_cell or _PRONOUN.search(claims.text, 0, figure.start)):
        who = names_in(claims.sentence.before) - OURS or claims.names - OURS
    return min(who) if len(who) == 1 and not who & OURS else ""


def _without_other(claims: Claims, figure: Figure) -> str:
    """Return the clause of a figure without whom it is set against: `UK purchases of $1 billion exceed`."""
    begin, end = claims.clause(figure.start)
    sums = sum(one.quantity.kind == "money" and begin <= one.start < end for one in claims.figures)
    against = _AGAINST.search(claims.text, figure.end, end) if sums == 1 else None
    return claims.text[begin : against.start()] if against else claims.said((begin, end))


def other_first_partner(claims: Claims) -> Iterator[Fault]:
    """Yield with whom somebody is said to trade more than with others where a fact has another one first."""
    match = None if claims.marked.has_negations() else _TRADES_MORE.search(shortened(claims.text))
    owners = names_in(match["owner"]) or claims.names - names_in(match[0]) - OURS if match else frozenset()
    if not match or len(owners) != 1 or BY_WARES.search(claims.text):
        return
    named = names_in(match["who"])
    for one in claims.meanings.meant(f"{written(owners)}'s top trading partner, {written(named)}"):
        own = names_in(one.fact.statement) - owners
        if owner_of(one.fact) != owners or not own or is_of_another_year(claims, one.fact):
            continue
        is_behind = match["other"] and not names_in(match["other"]) & own
        if not named & own and not is_behind:
            said = claims.text[claims.text.find("more with") :]
            message = f"the report has {written(own)} here, not {written(named)}"
            yield fault_at(claims, "UD104", message, one.fact, said[: said.find(" than")], written(own))
        return
