"""Partners of trade set side by side: who sold us more, how many times as much, what several come to."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from ..core.facts import amount
from ..core.record import Record
from ..language.proper_names import shortened
from ..language.quantities import Quantity
from ..language.wording import listed
from . import flows
from .codes import SUPPORTED
from .countries import OURS, names_in, written
from .faults import Fault, supported_at
from .likeness import is_same
from .partners import BY_WARES, facts_of, goes_on_with_our_trade, in_order, is_of_another_year, sums_by
from .patterns import matches, pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from ..core.facts import Fact
    from .claims import Claims, Figure

_MORE_THAN = pattern(
    r"\b(?:(?P<greater>(?:more|larger|bigger|greater|higher|wider|heavier)\b(?P<between>[^.;:]{0,60}?)\bthan\b)"
    r"|(?:less|fewer|smaller|lower|narrower|lighter)\b(?P<within>[^.;:]{0,60}?)\bthan\b"
    r"|(?P<also>more|less)\b(?![^.;]*\bthan\b))",  # than the one named before
    needs="more|less|than",
)
_OUTDOING = pattern(
    r"\b(?:(?P<greater>exceed(?:s|ed)?\b|topp?(?:s|ed)\b|surpass(?:es|ed)?\b|outstrip(?:s|ped)?\b|outpace[sd]?\b"
    r"|dwarf(?:s|ed)?\b|outweigh(?:s|ed)?\b|outrank(?:s|ed)?\b|overt(?:ook|akes)\b|edge[sd] (?:out|past)\b"
    r"|beats? out\b|beats?(?= (?:the )?[A-Z])|nose[sd] out\b|pip(?:s|ped)\b|best(?:s|ed)\b|outd(?:id|oes)\b"
    r"|outs(?:old|ells)\b|ahead of\b|above(?= (?:the )?[A-Z]))"
    r"|(?:comes?|came|rank(?:s|ed)|plac(?:es|ed)|finish(?:es|ed)|stands|stood)(?: in)?(?: [a-z]+)? after\b"
    r"|(?:runner-up|los(?:es|t)(?: [a-z]+)?) to\b|f[ae]lls? short of\b|trail(?:s|ed)?\b|lag(?:s|ged)?(?:"
    r" behind)?\b|behind\b|below\b)",
    needs="exceed|tops|toped|topp|surpass|outstrip|outpace|dwarf|outweigh|outrank|overtook|overtakes|edged "
    "|edges |beat|nose|pips|pipped|best|outd|above| after|runner-up to|lose|lost|outsold|outsells|ahead of"
    "|short of|trail|lag|behind|below",
)
_TIMES = pattern(  # `over five times`, `twice`
    r"\b(?:(?P<hedge>over|more than|better than|upwards of|above|well over|at least|under|less than|nearly"
    r"|almost|not quite|just under|close to|about|around|roughly|some|approximately) )?"
    r"(?:(?P<many>two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?) times"
    r"|(?P<fold>twice|double|triple|half(?! again))\b)"
    r"(?: as (?:much|large|big|many|wide|great)(?: [a-z]+)? as\b)?",
    needs="times|twice|double|triple|half",
)
_APART = pattern(  # by how much one is ahead: `by about $2 billion`, `$2 billion more than`
    r"\bby (?:(?:about|roughly|some|just|only|just over|a mere|nearly|over|more than"
    r"|(?:a|the) (?:[a-z]+ )?(?:whisker|hair|nose|margin|gap|lead|difference) of) )?$",
    needs="by ",
)
_IN_ANSWER = pattern(  # to which of two is the larger: `Germany, by $9 billion`
    r"\W*(?:[A-Z]\w+: +)?(?:[Tt]he |[Ww]ith )?[A-Z][\w.]*(?: [A-Z]\w+)?, by (?:[a-z]+ ){0,2}$", needs=", by "
)
_AHEAD_BY = pattern(r" (?:worth )?(?:more|less|fewer|higher|lower|larger|smaller|ahead|behind|short)\b")
_MANY = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
FOLDS = {"twice": "2", "double": "2", "triple": "3", "half": "0.5"}
_UNDER = ("under", "less than", "nearly", "almost", "not quite", "just under", "close to")
_OVER = ("over", "more than", "better than", "upwards of", "above", "well over", "at least")
_AND_A_HALF = pattern(r"\band a $", needs="and a ")  # `one and a half times`
_ROLE = pattern(
    r"\b(?:(?P<imports>suppliers?|sellers?|outs(?:old|ells))"
    r"|(?P<exports>customers?|buyers?|export markets?|markets? for (?:our|U\.?S\.?)(?: exports| goods)?)"
    r"|(?P<total>trading partners?|trade with))\b",
    needs="supplier|seller|outs|customer|buyer|market|trading partner|trade with",
)
_ALL_SIX = pattern(r"\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose) six\b", needs=" six")
_CAPITALISED = pattern(r"[A-Z][\w.]*")
_JOINT = pattern(r"'?s?(?:, (?:and )?| and | plus )(?:the )?")
_SEGMENT = pattern(r"(?<![A-Z])\.(?= |$)|;|, (?:and|but|while|whereas|yet|since|because|for|as) ")
_TOGETHER = pattern(
    r"\b(?:together|combined|in all|altogether|between them|total(?:ed|s|ing)?"
    r"|comes? to|came to|add(?:ed|s)? up|joint(?:ly)?"
    r"|amount(?:ed|s)? to|sum)\b",
    needs="together|combined|in all|between them|total|came to|come to|comes to|up|joint|amount|sum",
)
_SELLING_THERE = pattern(  # to him of whom the part of the sentence before is
    r"\b(?:sells?|sold|buys?|bought|exports?|imports?|exported|imported|trade|gets?|got)"
    r" (?:there|to it|to them|from it|from there|from them|with it|with them)\b",
    needs=" there| to it| to them| from it| from them| with it| with them",
)
_SIDE = pattern(r"[,;:]|(?<![A-Z])\.|\b(?:and(?! services)|but|while|as|by)\b")
_BETWEEN = listed(  # words between `more` and `than`
    "from, to, us, our, the, of, in, goods, and, services, trade, imports, exports, value, worth, a, "
    "customer, supplier, market, partner, trading, buyer, seller, source, deficit, gap, shortfall, one, for, "
    "american, u.s., deal, bit"
)
_THAT_OF = pattern(r"\b(?:that|those) (?:with|from|to|of)\b", needs="that |those ")
_CHANGED = pattern(
    r"\b(?:grew|rose|fell|declin\w+|increas\w+|grow\w*|shares?|percent|per (?:capita|head)|tariffs?"
    r"|fast\w*)\b|%",
    needs="grew|rose|fell|declin|increas|grow|share|percent|per |tariff|fast|%",
)
_OF_US = pattern(
    r"\b(?:[Ii]mports from|[Ee]xports to|[Uu]s|[Oo]ur|[Ww]e|U\.?S\.?|America\w*|United States)(?!\w)"
)
_FEWEST = 2  # partners that make a sum
_BEFORE = 24  # characters before a sum
_NEXT = pattern(
    r"\b(?:right|directly|immediately|straight|next) (?:after|behind|ahead of|before|above|below)\b"
)
_JUST = 15  # percent of a number of times, by which another one may be called so


class _Pair(Record):
    """Two partners in the order in which a text sets them side by side, and where it does so."""

    first: str
    second: str
    begin: int
    end: int


def compared(claims: Claims) -> Iterator[Fault]:
    """Yield comparisons of partners by what they trade: wrong ones, and, as supported, right ones."""
    text = claims.text
    is_of_pair = _MORE_THAN.search(text) or _OUTDOING.search(text) or _TIMES.search(text)
    is_of_sum = any(figure.quantity.kind == "money" for figure in claims.figures)
    if not (is_of_pair or is_of_sum) or claims.sentence.is_context or claims.marked.has_negations():
        return
    if not names_in(text) and not _ALL_SIX.search(text):
        return
    if BY_WARES.search(text) or _CHANGED.search(text):
        return
    is_of_us = bool(_OF_US.search(f"{text} {claims.context}")) or goes_on_with_our_trade(claims)
    for one in (
        *_multiples(claims), *_both_ways(claims), *_orders(claims), *_sums(claims), *_wrong_sums(claims),
    ):  # fmt: skip
        if is_of_us or one.code == SUPPORTED:  # what is right is ours, be it not said
            yield one


def _orders(claims: Claims) -> Iterator[Fault]:
    """Yield who is set before or behind whom."""
    last: _Pair | None = None
    for match in matches(claims.text, _MORE_THAN, _OUTDOING):
        how = match.groupdict()
        between = (how.get("between") or how.get("within") or "").split()
        if any(word.strip(",").islower() and word.strip(",") not in _BETWEEN for word in between):
            continue  # `more cars than`
        pair = last = _pair(claims, match, last)
        found = _amounts(claims, pair) if pair else None
        if not pair or not found:
            continue
        (mine, fact), (theirs, _) = found
        is_greater = bool(how["greater"]) or how.get("also") == "more"
        if mine == theirs:
            continue
        is_right, apart = (mine > theirs) == is_greater, mine - theirs
        wrong = _wrongly_apart(claims, pair, apart, fact) or _wrongly_next(claims, pair, match, fact)
        if is_right and wrong:
            yield wrong
        elif is_right:
            yield _supported(pair, fact)
        else:
            said, who = match[0], written([pair.second])
            right = "more" if mine > theirs else "less"
            message = f'"{said}": by the report {written([pair.first])} has {right} than {who}'
            yield Fault("UD105", *match.span(), message, fact, said)


def _multiples(claims: Claims) -> Iterator[Fault]:
    """Yield how many times as much one has as the other."""
    for match in _TIMES.finditer(claims.text):
        if _AND_A_HALF.search(claims.text, 0, match.start()):
            continue
        pair = _pair(claims, match, None)
        found = _amounts(claims, pair) if pair else None
        if not pair or not found:
            continue
        (mine, fact), (theirs, _) = found
        if is_so_many(mine / theirs, _times(match), match["hedge"] or ""):
            yield _supported(pair, fact)
        else:
            right = f"{mine / theirs:.1f}".removesuffix(".0")
            message = f'"{match[0]}": by the report it is {right} times'
            yield Fault("UD108", *match.span(), message, fact, match[0], right)


def _both_ways(claims: Claims) -> Iterator[Fault]:
    """Yield how many times as much is bought from a partner as is sold to it, where it is not so many."""
    for match in _TIMES.finditer(claims.text):
        begin, end = _segment(claims.text, match.start())
        mine, theirs = (
            flows.ways_in(claims.text[slice(*span)]) for span in ((begin, match.start()), (match.end(), end))
        )
        partners = names_in(claims.text[begin:end]) - OURS
        if (
            len(partners) != 1
            or {*mine, *theirs} != {"imports", "exports"}
            or len(mine) != 1
            or mine == theirs
        ):
            continue
        if _AND_A_HALF.search(claims.text, 0, match.start()):
            continue
        (partner,), (way,) = partners, mine
        held = {way: fact for way in ("imports", "exports") for fact in _facts(claims, partner, way)}
        if len(held) != _FEWEST or len(theirs) != 1:
            continue
        ratio = _amount(held.pop(way)) / _amount(next(iter(held.values())))
        fact = _facts(claims, partner, way)[0]
        if not is_so_many(ratio, _times(match), match["hedge"] or ""):
            right = f"{ratio:.1f}".removesuffix(".0")
            message = f'"{match[0]}": by the report it is {right} times'
            yield Fault("UD108", *match.span(), message, fact, match[0], right)


def _times(match: re.Match[str]) -> Decimal:
    many = match["many"] or FOLDS[match["fold"]]
    return exact(str(_MANY.index(many) + 2) if many in _MANY else many)


def is_so_many(ratio: Decimal, times: Decimal, hedge: str = "") -> bool:
    """Tell whether a ratio may be called so many times, with a hedge."""
    if hedge in _UNDER:
        return times - 1 < ratio < times
    if hedge in _OVER:
        return times <= ratio < times + 1
    return 100 * abs(ratio - times) <= times * _JUST


def is_sum(claims: Claims, figure: Figure) -> bool:
    """Tell whether a figure is the sum of what several partners, joined by `and`, or all six, trade."""
    return any(True for _ in _sums_of(claims, [figure]))


def _wrongly_apart(claims: Claims, pair: _Pair, difference: Decimal, fact: Fact) -> Fault | None:
    """Return the sum by which a sentence sets two partners apart, if it is another one."""
    apart = Quantity("money", str(int(abs(difference))), "")
    for one in claims.figures:
        if pair.begin <= one.start < pair.end and is_apart(claims, one) and not is_same(one.quantity, apart):
            said, right = claims.text[one.start : one.end], amount(int(apart.key), "U.S. dollars")
            return Fault("UD108", one.start, one.end, f'"{said}": by the report {right}', fact, said, right)
    return None


def _wrongly_next(claims: Claims, pair: _Pair, match: re.Match[str], fact: Fact) -> Fault | None:
    """Return that one stands right behind or before another where a third partner stands between."""
    if not _NEXT.search(claims.text, max(0, match.start() - _BEFORE), match.end()):
        return None
    order = [*sums_by(claims, _way(claims, pair.begin, pair.end))]
    first, last = sorted(map(order.index, (pair.first, pair.second)))
    if last == first + 1:
        return None
    message = f'"{match[0]}": by the report {written(order[first + 1 : last])} is between them'
    return Fault("UD102", *match.span(), message, fact, match[0])


def is_apart(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is by how much what is traded with one partner is more than with another."""
    if figure.quantity.kind != "money":
        return False
    if _IN_ANSWER.match(claims.text, 0, figure.start):
        return True
    if _APART.search(claims.text, max(0, figure.start - _BEFORE), figure.start):
        return True
    is_compared = any(form.search(claims.text) for form in (_MORE_THAN, _OUTDOING))
    return bool(is_compared and _AHEAD_BY.match(claims.text, figure.end))


def is_between_two(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is by how much the trade with two partners that are named differs."""
    partners = names_in(claims.text) - OURS
    if figure.quantity.kind != "money" or len(partners) < _FEWEST:
        return False
    near = flows.near(claims, figure)
    for way in (near,) if near else flows.MEASURES:
        sums = [_amount(fact) for partner, fact in sums_by(claims, way).items() if partner in partners]
        apart = (abs(one - other) for one, other in combinations(sums, 2))
        if any(is_same(figure.quantity, Quantity("money", str(int(one)), "")) for one in apart):
            return True
    return False


def _sums(claims: Claims) -> Iterator[Fault]:
    """Yield as supported the sums of what several partners trade."""
    yield from _sums_of(claims, claims.figures)


def _sums_of(claims: Claims, figures: Sequence[Figure]) -> Iterator[Fault]:
    for figure in figures:
        if figure.quantity.kind != "money":
            continue
        begin, end = _segment(claims.text, figure.start)
        is_of_all = _ALL_SIX.search(claims.text, begin, end)
        partners = [*sums_by(claims, "imports")] if is_of_all else _joined(claims.text[begin:end])
        if len(partners) < _FEWEST:
            continue
        facts = [fact for one in partners for fact in _facts(claims, one, _way(claims, begin, end))]
        if len(facts) == len(partners) and sum(map(_amount, facts)) == exact(figure.quantity.key):
            yield _supported(_Pair("", "", begin, end), facts[0])


def _wrong_sums(claims: Claims) -> Iterator[Fault]:
    """Yield what several partners are said to trade together where it is not the sum of what they do."""
    sums = [figure for figure in claims.figures if figure.quantity.kind == "money"]
    for figure in sums:
        begin, end = _segment(claims.text, figure.start)
        partners = _joined(claims.text[begin:end])
        is_told = len(partners) >= _FEWEST and _TOGETHER.search(claims.text, begin, end)
        if not is_told or sum(begin <= one.start < end for one in sums) > 1 or is_apart(claims, figure):
            continue
        facts = [fact for one in partners for fact in _facts(claims, one, _way(claims, begin, end))]
        amounts = [*map(_amount, facts)]
        whole = Quantity("money", str(int(sum(amounts))), "")
        known = [whole, *(Quantity("money", str(int(one)), "") for one in amounts)]
        if len(facts) == len(partners) and not any(is_same(figure.quantity, one) for one in known):
            said, right = claims.text[figure.start : figure.end], amount(int(whole.key), "U.S. dollars")
            message = f'"{said}": by the report {right} together'
            yield Fault("UD108", figure.start, figure.end, message, facts[0], said, right)


def _joined(text: str) -> list[str]:
    """Return the partners that a text joins by `and` or commas, where it names no others."""
    text = shortened(text)
    named = [match for match in _CAPITALISED.finditer(text) if names_in(match[0]) - OURS]
    are_joined = all(_JOINT.fullmatch(text, one.end(), other.start()) for one, other in pairwise(named))
    partners = [name for name in in_order(text) if name not in OURS]
    return partners if are_joined and len({*partners}) == len(partners) else []


def _segment(text: str, at: int) -> tuple[int, int]:
    """Return where the part of a sentence around a place, up to an `and` or a semicolon, begins and ends."""
    begin, end = 0, len(text)
    for match in _SEGMENT.finditer(text):
        if match.end() <= at:
            begin = match.end()
        elif match.start() >= at:
            end = match.start()
            break
    return begin, end


def _pair(claims: Claims, match: re.Match[str], last: _Pair | None) -> _Pair | None:
    """Return the two partners on both sides of a comparison; who is not named is who was named before."""
    begin, end = _segment(claims.text, match.start())
    side = _SIDE.search(claims.text, match.end(), end)
    mine, within, theirs = (
        names_in(claims.text[first:last]) - OURS
        for first, last in (
            (begin, match.start()), match.span(), (match.end(), side.start() if side else end),
        )
    )  # fmt: skip
    if not mine and begin and _SELLING_THERE.search(claims.text, begin, match.start()):
        mine = frozenset(in_order(claims.text[:begin])[:1]) - OURS
    if within and not mine:
        mine, within = within, mine  # `we buy more from Canada than from Mexico`
    if last and (not mine or not theirs):
        mine, theirs = mine or frozenset((last.first,)), theirs or frozenset((last.second,))
    if _THAT_OF.search(claims.text, begin, match.start()):
        return None  # `half of that with Mexico and smaller than`: of whom, is said before
    if within or len(mine) != 1 or len(theirs) != 1 or mine == theirs:
        return None
    (first,), (second,) = mine, theirs
    return _Pair(first, second, begin, end)


def _amounts(claims: Claims, pair: _Pair) -> list[tuple[Decimal, Fact]] | None:
    """Return what each of two partners trades by the measure of which a comparison is, with its fact."""
    way = _way(claims, pair.begin, pair.end)
    found = [fact for who in (pair.first, pair.second) for fact in _facts(claims, who, way)]
    signs = {fact.value.number > 0 for fact in found if fact.value}
    return [(_amount(fact), fact) for fact in found] if len(found) == 2 and len(signs) == 1 else None


def _way(claims: Claims, begin: int, end: int) -> str:
    """Return the one measure of trade of which a part of a sentence is; nothing where there are two."""
    text = claims.text[begin:end]
    if flows.are_both(text):
        return "total"
    return flows.only({match.lastgroup or "" for match in _ROLE.finditer(text)} or flows.ways_in(text))


def _facts(claims: Claims, partner: str, way: str) -> list[Fact]:
    """Return the fact of how much is traded with a partner, unless a sentence is of another year."""
    found = (fact for fact in facts_of(claims, partner) if fact.flow == way and _is_amount(fact))
    return [fact for fact in found if not is_of_another_year(claims, fact)][:1] if way else []


def _is_amount(fact: Fact) -> bool:
    return fact.value is not None and fact.value.bound != "rank" and bool(fact.date)


def _amount(fact: Fact) -> Decimal:
    return abs(exact(str(fact.value.number) if fact.value else "0"))


def exact(number: str) -> Decimal:
    """Return a number as it is written."""
    from decimal import Decimal  # only where what partners trade is compared

    return Decimal(number)


def _supported(pair: _Pair, fact: Fact) -> Fault:
    return supported_at(pair.begin, pair.end, fact)
