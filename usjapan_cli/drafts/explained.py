"""Figures that need no fact of their own: they refer, follow from others, or are of somebody else."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

from ..core.kept import cached_property, kept
from ..language.proper_names import ALWAYS, read_wording, shortened
from ..language.quantities import exact
from .claims import DATES, Claims, Figure
from .countries import OURS, names_in, names_with_us
from .kin import names_strangers_only
from .likeness import is_same, names_rank
from .partners import are_in_order_of_names, facts_of, is_of_other_trade
from .patterns import pattern
from .persons import TITLES, persons_of
from .places import BODY, places
from .readings import countries_of, quantities_of, telling_of
from .stated import held_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.quantities import Quantity
    from .meaning import Meant

_TIME = pattern(r"[ -](?:\w+ )?(?:years?|decades?|months?)\b")
_MOSTLY = 0.6  # the share of a fact that is said, whatever other country a clause names
_OF_A_PART = pattern(  # of a country
    r"\b(?:[Oo]ur|[Tt]he|[Tt]his|[Mm]y|[Yy]our) (?:\w+ )?(?:state|district|county|city|town|company|firm)"
    r"(?:'s)?\b(?! (?:media|secret))|\bSelf-Defense Forces?\b|\bSDF\b",
    needs="state|district|county|city|town|company|firm|Self-Defense|SDF",
)
_OF_MONEY = pattern(  # of a currency, of which no fact is: `the Canadian dollar averaged about 77 cents`
    r"\b(?:[Tt]he|[Aa]) (?:[A-Z]\w+ ){0,2}"
    r"(?:dollar|yen|peso|pound|euro|won|yuan|renminbi|ruble|rupee|currency)\b",
    needs="dollar|yen|peso|pound|euro|won|yuan|renminbi|ruble|rupee|currency",
)
_BY_WARES = pattern(
    r" (?:[\w.'-]+ ){0,3}?(?:(?:market|buyer|customer|supplier|source|destination) (?:for|of) "
    r"(?:(?:our|U\.?S\.?|American) )?"
    r"(?!our\b|exports|imports|goods|products|foreign|direct|investment|FDI|all\b|the\b|what\b"
    r"|everything\b)[a-z]+"
    r"|(?:deficit|surplus|partner|gap) (?:in|for|by) (?:goods|services)\b(?! and))"
    r"| (?!export|import|overall|foreign|overseas|trad|total|single|commercial|national|individual|goods"
    r"|and\b|of\b)[a-z]+ "
    r"(?:market|buyer|customer|supplier|seller)s?\b"
    r"| (?:for|in|by) (?:[\w.'-]+ ){0,2}?(?:im|ex)ports of (?!goods|products|all\b|everything\b|[A-Z])[a-z]+"
    r"| (?:for|in|by) (?:(?:our|its|the|U\.?S\.?|American) )*(?!our|its|the\b|total|overall|all\b|combined"
    r"|goods|services|annual|foreign|both|these|such|and\b)[a-z]+ (?:im|ex)ports\b",
    needs="market for |market of |buyer for |buyer of |customer for |customer of |supplier for |supplier of "
    "|source for |source of |destination for |destination of | in goods| for goods| by goods"
    "| in services| for services| by services| market| buyer| customer| supplier| seller| imports| exports",
)
_OF_ALL_WARES = (  # and of what else no ware is
    r"(?:goods,? ?(?:and|&|/|\+|plus) ?(?:other )?services|services (?:and|&) goods|products|trade|commerce"
    r"|business|imports|exports|sales|purchases|shipments|total|value|all|favor|deficit|surplus|return|a"
    r"|an|one|any|each|it|them|what|money|current|nominal|terms|everything|something"
    r"|both|either|every|the|that|this|those|these|which|from|to|by|on|at|via)\b"
)
WORTH_OF = pattern(  # `$5 billion in American farm goods`
    rf" (?:worth )?(?:of|in) (?!(?:[\w.'-]+ ){{0,3}}?{_OF_ALL_WARES})(?!(?:our|their)s\b)"
    r"(?:(?:our|its|their|U\.?S\.?|[A-Z][\w.'-]*) )*[a-z][\w-]*",
    needs=" of | in ",
)
_HALF = 50  # percent
_ROUNDED = 0.02  # of a sum: how far it may be from that of two others
_MARKS = "\"'(\u201c\u2018*_"
_AT_THAT = pattern(  # `At that rate it comes to $20 billion in ten years`
    r"\W*At (?:that|this) (?:rate|pace|level|price)\b", needs="At "
)
_THEN = pattern(r"[ -](?:\w+ )?(?:years?|decades?|months?) (?:before|after|later|earlier|ago|on) *[,.;:]")
_REST = pattern(
    r"\b(?:outside|besides|apart from|elsewhere|remain\w*|rest|(?<!each )others?|not)\b",
    re.I,
    needs="apart from|besides|elsewhere|not|other|outside|remain|rest",
)
_OTHERS = pattern(r" (?:other|further|more)\b")
_TOGETHER = pattern(
    r"\b(?:together|combined|jointly|all told|in all)\b|\bthe six\b",
    re.I,
    needs="together|combined|jointly|all told|in all|the six",
)
_BOTH = pattern(r"\b(?:[Tt]he two|[Bb]oth|[Tt]hey|[Tt]ogether)\b", needs="he two|oth|hey|ogether")
_OF_A_SORT = pattern(r" (?!\w+s\b)[a-z]+(?:-[a-z]+)? [a-z]+s\b")  # `the two security documents`
_JOINED = pattern(r"\b[A-Z][\w.]* and (?:the )?[A-Z][\w.]*", needs=" and ")
_BETWEEN_THEM = pattern(
    r"\bbetween (?:them|the two|us)\b|\bmade up\b|\bjointly\b", needs="between |made up|jointly"
)
_NEIGHBORS = pattern(  # who are several: `our two neighbors`
    r"\b(?:[Oo]ur|[Tt]he|[Tt]hese|[Bb]oth|U\.?S\.?|America's) (?:\w+ ){0,2}neighbou?rs\b", needs="neighbo"
)
_PAIR = pattern(  # `Germany edged out Japan, $190bn to $188bn`
    r"\$[\d,.]+ ?(?:bn|b|[mb]illion)? to \$[\d,.]+ ?(?:bn|b|[mb]illion)?", re.I, needs=" to $"
)
_ON_AVERAGE = pattern(
    r"\b(?:on average|averag\w+|a|per|each|every) (?:month|week|day|quarter)\b|\b(?:monthly|weekly|daily)\b"
    r"|\baverag\w+",
    re.I,
    needs="averag|month|week|day|quarter|daily",
)
_NEAR = 40  # characters on each side of a clause
_OF_WRITER = pattern(  # of whom no source tells: he who writes, who speaks to a committee
    r"(?:^|[,;:] |\b(?:and|when|that|since|where) )I (?!the\b)[a-z]"
    r"|\b(?:[Mm]y|[Hh](?:er|is) (?:post|office|job|seat|career)"
    r"|(?:[Ww]itness|[Cc]onstituent|[Aa]uthor)(?:es|s)?)\b",
    needs="I |My|my|er post|er office|er job|er seat|er career|is post|is office|is job|is seat|is career|"
    "itness|onstituent|uthor",
)
_FIELDING = pattern(  # whose forces are its own
    r"\b(?P<who>[A-Z][\w.]*)(?:'s [A-Z][\w-]+(?: [A-Z]\w+)?)? (?:[a-z]+ly |now |still )?(?:fields?|fielded"
    r"|musters?|mustered|commands?"
    r"|boasts?|fielding)"
    r" (?:about |roughly |some |over |nearly |more than |around )?$",
    needs="field|muster|command|boast",
)
_OUR_GOVERNMENT = pattern(r"\b(?:Administration|Congress)\b", needs="Administration|Congress")
_OF_OURS = pattern(r"\b(?:U\.?S\.?|American) (?:troops|forces|service|military|personnel)")
_SUBJECT = pattern(  # of whom a share is that commas set off: `the United States, with 14%`
    r"(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?), (?:with|at|having|whose share was) (?:\w+ ){0,2}$",
    needs=", with|, at|, having|, whose",
)
_WE_OURSELVES = pattern(r"\W*(?:The )?(?P<who>United States|U\.?S\.?|America|Washington) (?!and\b)[a-z]")
_AMONG = pattern(r"(?: place)? (?:among|of|out of) (?:the |those |these )?\w+")
_BARE_RANK = pattern(  # by what, is said before, or nowhere: `Japan is fourth`
    r"\b(?P<who>(?:South )?[A-Z][\w.]*)(?: (?:is|was|comes?|came|ranks|ranked|stands|stood|places|placed)"
    r"(?: in)?| (?:in|at))? (?:first|second|third|fourth|fifth|sixth)$",
    needs="first|second|third|fourth|fifth|sixth",
)
_ENDING = pattern(r"(?: place)?(?= *(?:[,.;:)]|$)| (?:and|with|at|just|right|behind|after|before) )")
_OF_A_YEAR = pattern(r"\d{4}")
_TITLES = telling_of(" ".join((*TITLES, "prime")))
_FEW = 2  # words that a clause about somebody else may share with a fact


def is_anaphoric(claims: Claims, figure: Figure) -> bool:
    """Tell whether a small count only refers: `the two countries`, `both`."""
    if _OF_A_SORT.match(claims.text, figure.end):
        return False
    before = [word.strip(_MARKS) for word in claims.text[: figure.start].lower().split()[-1:]]
    small = figure.quantity.key in ("2", "3")
    return (
        figure.quantity.kind == "count"
        and small
        and not _TIME.match(claims.text, figure.end)
        and before in (["the"], ["these"], ["those"], ["our"], ["all"], ["any"])
    )


def has_a_sum(text: str) -> bool:
    """Tell whether a sentence has a sum of money, which may follow from those of the one before it."""
    return "$" in text or "illion" in text


def _is_product(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is another one so many times: `$2 billion a year, $10 billion in five years`."""
    sums, counts = (
        [float(one.quantity.key) for one in claims.figures if one.quantity.kind == kind]
        for kind in ("money", "count")
    )
    if _AT_THAT.match(claims.text):
        sums += [float(q.key) for q, _, _ in quantities_of(claims.sentence.before) if q.kind == "money"]
    product = float(figure.quantity.key)
    return any(many > 1 and one * many == product for one in sums for many in counts)


def adds_up(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is that of two others, there or in the sentence before, or their difference."""
    own = (one.quantity for one in claims.whole.figures if one.quantity.key != figure.quantity.key)
    before = (quantity for quantity, _, _ in quantities_of(claims.sentence.before))
    sums = [float(one.key) for one in (*own, *before) if one.kind == "money"]
    said = float(figure.quantity.key)
    return any(
        abs(abs(one + sign * other) - said) <= _ROUNDED * said
        for one, other in combinations(sums, 2)
        for sign in (1, -1)
    )


def follows(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> bool:
    """Tell whether a figure follows from others: the years between two dates, one more than the others."""
    said = figure.quantity
    if said.kind not in ("count", "money", "percent") or not said.key.isdecimal():
        return False
    number, is_time = int(said.key), bool(_TIME.match(claims.text[figure.end : figure.end + 20]))
    is_rest = bool(_REST.search(claims.text))
    if said.kind == "money" and (
        _is_part_of_a_sum(claims, figure, meant) or _is_product(claims, figure) or adds_up(claims, figure)
    ):
        return True
    if is_time and _THEN.match(claims.text, figure.end):
        return True
    if said.kind == "percent" and _is_sum_of_shares(claims, said):
        return True
    is_of_others = bool(_OTHERS.match(claims.text, figure.end))
    is_beside = str(number - 1) in {other.quantity.key for other in claims.figures}
    for one in meant:
        if said.kind == "percent":
            shares = _shares_of(one.fact)
            if number == _HALF and said.hedge == "under":
                return any(share < _HALF for share in shares)
            if is_rest and any(abs(100 - number - share) < 1 for share in shares):
                return True
            continue
        if is_time and number in _spans_of(one.fact):
            return True
        numbers = _numbers_of(one.fact)
        if is_of_others and " other " in f"{one.fact.statement} ":
            continue  # who are counted without the one there, too
        if number + 1 in numbers and is_rest and " other " not in one.fact.statement:
            return True
        if is_of_others:
            continue  # who are counted without the one
        if number - 1 in numbers and ("other" in one.fact.statement.split() or (is_beside and is_rest)):
            return True
    return False


@kept
def _shares_of(fact: Fact) -> list[float]:
    """Return the percentages that a fact states."""
    return [float(q.key) for q, _, _ in quantities_of(fact.statement) if q.kind == "percent"]


@kept
def _numbers_of(fact: Fact) -> frozenset[int]:
    """Return the whole numbers and sums that a fact states."""
    own = (q for q, _, _ in quantities_of(fact.statement) if q.kind in ("count", "money"))
    return frozenset(int(q.key) for q in own if q.key.isdecimal())


@kept
def _spans_of(fact: Fact) -> frozenset[int]:
    """Return how many years lie between the dates that a fact states."""
    dates = [q.key[:4] for q, _, _ in quantities_of(fact.statement) if q.kind in ("year", "month", "day")]
    years = [int(date) for date in dates if date.isdecimal()]
    return frozenset(abs(a - b) for a in years for b in years)


def _is_sum_of_shares(claims: Claims, said: Quantity) -> bool:
    """Tell whether a share is that of two, of which facts have each: `China and we together made up 34%`."""
    before = claims.sentence.before if _BOTH.search(claims.text) else ""
    text = f"{before} {claims.text}"
    names = names_with_us(text)
    if len(names) <= 1 or not (_TOGETHER.search(claims.text) or _BETWEEN_THEM.search(claims.text)):
        return False
    meant = [*claims.meant, *(claims.meanings.meant(before) if before else ())]
    near = [fact for one in meant for fact in (one.fact, *_look_alikes(claims, one.fact))]
    shares = {fact.id: float(own.key) for fact in near for own in held_by(fact) if own.kind == "percent"}
    number, least = float(said.key), 2 if said.hedge else 1
    return any(abs(a + b - number) < least for (i, a), (j, b) in combinations(shares.items(), 2) if i != j)


def _is_part_of_a_sum(claims: Claims, figure: Figure, meant: Sequence[Meant]) -> bool:
    """Tell whether a sum is one of two that a sentence has with their total, which a fact has."""
    sums = {one.quantity.key for one in claims.figures if one.quantity.kind == "money"}
    totals = {own.key for one in meant for own in held_by(one.fact) if own.kind == "money"} & sums
    if not totals:
        return False
    part, others = exact(figure.quantity.key), set(map(exact, sums))
    return any(exact(total) - part in others for total in totals)


def is_of_the_rest(claims: Claims, figure: Figure) -> bool:
    """Tell whether a share is of what is not in the place or group that a fact counts."""
    return bool(_REST.search(claims.text, *claims.clause(figure.start)))


def is_of_a_look_alike(claims: Claims, figure: Figure, fact: Fact) -> bool:
    """Tell whether a fact that is easily taken for another one has a figure."""
    clause = claims.said(claims.clause(figure.start))
    said = names_with_us(clause)
    if not said and (before := _SUBJECT.search(claims.text, 0, figure.start)):
        said = names_in(before["who"])
    if not said or said <= countries_of(fact.statement):
        return False
    known = (other for other in _look_alikes(claims, fact) if said <= countries_of(other.statement))
    return any(is_same(figure.quantity, own) for other in known for own in held_by(other))


def is_of_several(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is one of several partners together, or an average, which no fact need have."""
    if figure.quantity.kind == "percent":
        begin, end = claims.clause(figure.start)
        return (
            bool(_TOGETHER.search(claims.text, begin, end)) and len(names_in(claims.text[begin:end])) > _FEW
        )
    if figure.quantity.kind != "money":
        return False
    if _NEIGHBORS.search(claims.text) or _is_in_order_of_names(claims, figure):
        return True
    begin, end = claims.clause(figure.start)
    if _ON_AVERAGE.search(claims.text, max(0, begin - _NEAR), end + _NEAR):
        return True
    return bool(_TOGETHER.search(claims.text, max(0, begin - _NEAR), end)) and (
        "six" in claims.marked.words or _joins_partners(claims)
    )


def _is_in_order_of_names(claims: Claims, figure: Figure) -> bool:
    """Tell whether a sum is of a pair, `$190bn to $188bn`, that is right of the two partners before it."""
    pair = _PAIR.search(claims.text)
    is_within = pair is not None and pair.start() <= figure.start < pair.end()
    return bool(pair and is_within and are_in_order_of_names(claims, *pair.span()))


def _joins_partners(claims: Claims) -> bool:
    """Tell whether a sentence joins two partners: `Japan and Germany together`."""
    partners = names_in(claims.text) - {"u.s."}
    pairs = (names_in(match[0]) & partners for match in _JOINED.finditer(shortened(claims.text)))
    return any(len(pair) > 1 for pair in pairs)


def is_right_of_others(claims: Claims, figure: Figure, fact: Fact) -> bool:
    """Tell whether a fact that is easily taken for another one has a figure of which no more is said."""
    bare = _BARE_RANK.search(claims.text, 0, figure.end)
    is_labelled = 0 < claims.label_end <= figure.start  # `FDI in the U.S.: Japan ranks fourth`
    if bare and not is_labelled and _ENDING.match(claims.text, figure.end):
        others = (fact for partner in names_in(bare["who"]) - OURS for fact in facts_of(claims, partner))
        return any(is_same(figure.quantity, own) for other in others for own in held_by(other))
    if not _AMONG.match(claims.text, figure.end):
        return False
    among = telling_of(claims.text[figure.end : figure.end + _NEAR])
    known = [
        other for other in _look_alikes(claims, fact) if not among or claims.meanings.count(among, other)
    ]
    return any(is_same(figure.quantity, own) for other in known for own in held_by(other))


def _look_alikes(claims: Claims, fact: Fact) -> Iterator[Fact]:
    """Yield the facts that a fact points to as easily taken for it."""
    return (claims.meanings.fact(id) for id, _ in fact.see_also if id in claims.meanings.ids)


def is_of_another_day(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence says as of when it is right, and a fact is as of a later day."""
    if fact.shelf_life != "current":
        return False
    days = [one.quantity.key for one in claims.figures if one.is_as_of and one.quantity.kind in DATES]
    return any(_OF_A_YEAR.match(day) and day < fact.as_of[: len(day)] for day in days)


class OfOthers:
    """Whether the clause of a figure is of another country or base than a fact, and shares little with it."""

    def __init__(self, claims: Claims, figure: Figure) -> None:
        self._claims, self._figure = claims, figure
        self._span, self._is_date = claims.clause(figure.start), figure.quantity.kind in DATES

    def are_told_of(self, one: Meant) -> bool:
        """Tell whether the clause is of others than a fact."""
        claims, fact = self._claims, one.fact
        if self._is_of_none or (fact.kind == "metadata" and not self._is_date):
            return True  # whose numbers only name something
        said, own = self._named, countries_of(fact.statement)
        if not said and not claims.names_person_of(fact):
            said = names_in(claims.text[: self._before(fact)])
        if "korea" in own:
            said -= {"southkorea", "northkorea"}
        is_ours = self._subject >= OURS and _OUR_GOVERNMENT.search(fact.statement)
        if self._subject and self._subject.isdisjoint(own) and not is_ours:
            return True
        if self._is_fielded_by_others and _OF_OURS.search(fact.statement):
            return True
        if one.coverage < _MOSTLY and said - own - ALWAYS:
            return True
        if fact.flow and _is_of_wares(claims, self._figure):
            return True
        partners = said - OURS
        if "japan" in own and "okinawa" not in self._named:
            partners -= {"okinawa"}  # which is a part of it
        if partners and partners.isdisjoint(own) and own - OURS:
            return True
        if self._is_date and _is_of_another_body(claims.text, fact):
            return True
        if names_strangers_only(claims, fact) or _are_others(claims.text, fact.statement):
            return True
        strange = [words for words in self._names if 2 * claims.meanings.count(words, fact) < len(words)]
        near = claims.near(self._figure.start).difference(*strange)
        return bool(strange) and claims.meanings.count(near, fact) <= _FEW

    @cached_property
    def _subject(self) -> frozenset[str]:
        """Who stands right before a share that commas set off, or, of the two that we are of, opens it."""
        match = _SUBJECT.search(self._claims.text, 0, self._figure.start)
        match = match or _WE_OURSELVES.match(self._claims.said(self._span))
        return names_in(match["who"]) if match else frozenset()

    @cached_property
    def _is_fielded_by_others(self) -> bool:
        """Whether it is how many another country than ours fields."""
        match = _FIELDING.search(self._claims.text, 0, self._figure.start)
        return bool(match and names_in(match["who"]) - OURS)

    def _before(self, fact: Fact) -> int:
        """Return the end of what names others: of the clause, where that is of the fact, else of all."""
        near = self._claims.near(self._figure.start)
        is_of_it = self._claims.meanings.count(near, fact) > _FEW
        return self._span[1] if is_of_it else len(self._claims.text)

    @cached_property
    def _is_of_none(self) -> bool:
        """Whether it is of no fact: of him who writes, of a part of a country, or of a currency."""
        text, span = self._claims.text, self._span
        is_of_writer = self._is_date and bool(_OF_WRITER.search(text, *span))
        return is_of_writer or bool(_OF_A_PART.search(text, *span) or _OF_MONEY.search(text, *span))

    @cached_property
    def _named(self) -> frozenset[str]:
        """The countries that it names, without those ahead: `only Canada buys more`."""
        ahead = names_in(self._claims.text[self._figure.start : self._figure.end])
        return names_in(self._claims.said(self._span)) - ahead

    @cached_property
    def _names(self) -> tuple[frozenset[str], ...]:
        """The telling words of each other name in it, where the figure is a number or a date."""
        is_of_names = self._is_date or self._figure.quantity.kind == "count"
        if not is_of_names:
            return ()
        clause = self._claims.said(self._span)
        if self._is_date:  # whose month is no name
            clause = clause.replace(self._claims.text[self._figure.start : self._figure.end], " ")
        return _named_in(clause)


def _is_of_wares(claims: Claims, figure: Figure) -> bool:
    """Tell whether a rank or sum is of some wares, `the largest market for our beef`, or no trade of ours."""
    if figure.quantity.kind == "rank" and not names_rank(claims, figure):
        return is_of_other_trade(claims, claims.said(claims.clause(figure.start)))
    of_wares = {"rank": _BY_WARES, "money": WORTH_OF}.get(figure.quantity.kind)
    return bool(of_wares and of_wares.match(claims.text, figure.end))


def _is_of_another_body(text: str, fact: Fact) -> bool:
    """Tell whether a sentence names a union of countries that a fact does not: the United Nations."""
    return any(found[0] not in fact.statement for found in BODY.finditer(text))


def _are_others(text: str, statement: str) -> bool:
    """Tell whether a sentence names people, and a fact others."""
    said = persons_of(text)
    own = persons_of(statement) if said else ()
    if not own:
        return False
    known = frozenset().union(*(person.words for person in own))
    return all(known.isdisjoint(person.words) for person in said)


@lru_cache(64)
def _named_in(clause: str) -> tuple[frozenset[str], ...]:
    """Return the telling words of each name in a clause that is no country's, without anybody's title."""
    names = (telling_of(name.words) for name in places(read_wording(clause)) if not name.country)
    return tuple(name - _TITLES for name in names)
