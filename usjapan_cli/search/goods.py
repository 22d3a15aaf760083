"""What a query says of goods and money that go from one country to another, put plainly.

`who do we sell more to than we buy from` asks for a surplus; `north of the border to the US` is to the US.
Loaded only for a query with a word of trade.
"""

from __future__ import annotations

from ..core.words import is_year, stem
from .verbs import (
    BILLS,
    CROSSED,
    FROM,
    FUNDS,
    GETTING,
    GIVING,
    MIRRORED,
    OPENING,
    OURS,
    OURSELVES,
    PAYING,
    RANKED,
    SHOPS,
    SKIPPED,
    STATES,
    TAKING,
    TO,
    TOWARD,
    TRADING,
    WARES,
    listed,
)
from .wording import is_somebody

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .known import Words

_OURS = OURSELVES | {"united"}
_WITH_WHOM = OURSELVES | {"from", "to", "it", "them"}  # behind the second of two who trade
_TOWARD_WHOM = ("against", "toward", "towards", "to")  # with whom a balance is
_OPEN = RANKED | STATES | {"who", "which", "whose", "countries", "nations"}  # before nobody who is named
_OF_TRADE = listed("the in its their trade goods and services of")  # between a balance and with whom it is
_SENDING = {"send": "ship", "sends": "ships"}  # where it is of trade
_COMING = listed("come comes came coming")  # so is that, `from` somebody
_ASKED = WARES | listed("what much everything all trade")  # before it
_DIRECTIONS = listed("down up over across back off in north south")  # behind what is sold or sent
_CROSSING = ("across", "over", "north", "south")  # a border
_TRAVERSING = listed("cross crosses crossed crossing")
_WAYS = ("to", "from", "into")
_WITHIN = listed("in on into onto at")
# Which of two neighbors of the United States is on the other side of a border from it.
_BORDERS = {"south of the border": "canada", "north of the border": "mexico"}
# Behind goods that go there, or come from there.
_UNDER_WAY = (
    "bound for", "destined for", "headed for", "headed to", "headed from", "heading for", "heading to",
    "heading from", "flowing to", "flowing into", "flowing from", "arriving from",
)  # fmt: skip
_REACHING = {"entering": "into", "reaching": "into", "leaving": FROM}
_MAKING = listed("made produced manufactured built assembled grown")  # `in` a country, whose goods they are
_BUYERS = listed("importer importers buyer buyers purchaser purchasers customer customers consumer consumers")
_YEARLY = ("annual", "yearly")
# What is done with money that goes into a country, and what stands behind the country.
_POURING = listed(
    "put puts putting pour pours poured pouring pump pumps pumped pumping sink sinks sank sinking plow plows "
    "plowed plowing plough ploughs ploughed ploughing inject injects injected injecting funnel funnels "
    "channel channels flow flows flowing goes going"
)
_BUSINESS = listed(
    "economy business businesses company companies firm firms industry industries market markets"
)
# Those to whom a market is opened.
_TRADERS = listed(
    "exporters exporter firms companies businesses business producers manufacturers makers farmers growers "
    "workers sellers industry industries goods exports products carmakers"
)
# Those who trade, behind the country that they are of and whose trade it is.
_AGENTS = _BUYERS | listed(
    "shopper shoppers household households firm firms company companies producer producers manufacturer "
    "manufacturers business businesses corporation corporations exporter exporters seller sellers retailer "
    "retailers farmer farmers wholesaler wholesalers trader traders enterprise enterprises people"
)
_PRODUCING = listed(
    "make makes made manufacture manufactures manufactured produce produces produced build builds built grow "
    "grows grown"
)
_MADE = WARES | {"what", "whatever", "anything"}  # before whoever makes it
_BESIDE_MAKERS = SKIPPED | {"that"}
# What stands between what is sold and what is bought where the one is held against the other.
_OUTDOING = listed(
    "exceed exceeds exceeded outweigh outweighs outweighed outstrip outstrips outstripped outpace outpaces "
    "outpaced surpass surpasses surpassed dwarf dwarfs dwarfed top tops topped minus less"
)
_DIFFERENCE = listed("difference gap margin")  # before both
_SUM = listed("combined together sum total overall altogether plus")  # beside both


def of_trade(spoken: list[str], query: str, known: Words) -> list[str]:
    """Return the words of a query about trade, put plainly."""
    spoken = _produced(_uncrowded(spoken, query, known), known)
    spoken = _under_way(_sent(_across(_crossing(_shelved(_invested(spoken, known))), known), known))
    spoken = _directed(_paid(_unbenefited(spoken)), known)
    return _mirrored(_sided(_balanced(_summed(spoken, known))))


def _uncrowded(spoken: list[str], query: str, known: Words) -> list[str]:
    """Leave out those who trade for the country they are of: `exports to German customers`.

    Not where they are asked for or ranked: `which American companies sell to Japan`, `the top US suppliers`.
    """
    if spoken[0] == "which" and not _AGENTS.isdisjoint(spoken[1:4]):
        return spoken
    done: list[str] = []
    for at, word in enumerate(spoken):
        of = spoken[at - 1] if at else ""
        is_of_country = of not in OURS and is_somebody(of, known) and f" {of}'s " not in query
        is_ranked = not RANKED.isdisjoint(spoken[max(at - 3, 0) : at])
        others = {*spoken[:at], *spoken[at + 1 :]} - _AGENTS - GETTING - TAKING
        if word not in _AGENTS or not is_of_country or is_ranked or not any(map(_end_of_trade, others)):
            done.append(word)
    return done


def _produced(spoken: list[str], known: Words) -> list[str]:
    """Read what a country makes as its goods: `spends on what Japan makes`, `Japanese-made things`."""
    for at, (maker, makes) in enumerate(zip(spoken, spoken[1:], strict=False)):  # noqa: RUF007 - itertools
        behind = spoken[at + 2 :]
        if makes not in _PRODUCING or behind[:1] in (["of"], ["up"]) or not is_somebody(maker, known):
            continue
        if behind and behind[0] in WARES:
            return [*spoken[: at + 1], *behind]
        start = next((start for start in range(at - 1, -1, -1) if spoken[start] not in _BESIDE_MAKERS), -1)
        if start >= 0 and spoken[start] in _MADE and (start or any(map(_end_of_trade, behind))):
            return [*spoken[:start], maker, "goods", *behind]
    return spoken


def _invested(spoken: list[str], known: Words) -> list[str]:
    """Read money that goes into a country as investment there: `pours the most money into our economy`."""
    if "into" not in spoken:
        return spoken
    into = spoken.index("into")
    money = next((at for at in range(into) if spoken[at] in FUNDS), into)
    where = [word for word in spoken[into + 1 :] if word not in SKIPPED]
    is_country = bool(where) and (where[0] in OURS or known.is_party(stem(where[0])))
    if money == into or not is_country or not _BUSINESS.issuperset(where[1:]):
        return spoken
    before = [word for at, word in enumerate(spoken[:into]) if at != money and word not in _POURING]
    return [*before, "invest" if len(before) < into - 1 else "investment", "in", where[0]]


def _shelved(spoken: list[str]) -> list[str]:
    """Read in whose shops goods are as where they go: `on American shelves`."""
    for at in range(1, len(spoken) - 1):
        if spoken[at + 1] in SHOPS and spoken[at - 1] in _WITHIN:
            return [*spoken[: at - 1], "into", spoken[at], *spoken[at + 2 :]]
    return spoken


def _crossing(spoken: list[str]) -> list[str]:
    """Read what crosses a sea or border from somebody as what he ships: `crosses the Pacific from us`."""
    for at, word in enumerate(spoken[:-3]):
        behind = at + 2 if spoken[at + 1] in SKIPPED else at + 1
        if word in _TRAVERSING and spoken[behind] in CROSSED and FROM in spoken[behind:]:
            return [*spoken[:at], "shipped", *spoken[behind + 1 :]]
    return spoken


def _across(spoken: list[str], known: Words) -> list[str]:
    """Leave out what goods cross on their way to or from somebody: `north of the border to the US`.

    What goes over the border from a neighbor goes to us: `Canadian sales south of the border`.
    """
    for at in range(len(spoken) - 3):
        neighbor = _BORDERS.get(" ".join(spoken[at : at + 4]))
        if (
            neighbor
            and spoken[at + 4 : at + 5] not in ([way] for way in _WAYS)
            and any(neighbor in known.parties(stem(word)) for word in spoken[:at])
        ):
            way = [] if spoken[at - 1] in _WAYS else ["to"]
            return [*spoken[:at], *way, "america", *spoken[at + 4 :]]
    for at, word in enumerate(spoken[:-2]):
        if word in CROSSED and spoken[at + 1] in _WAYS:
            named = [other for other in spoken[at + 2 : at + 5] if other not in SKIPPED]
            start = next((way for way in range(at - 1, max(at - 4, -1), -1) if spoken[way] in _CROSSING), at)
            if start < at and named and known.is_party(stem(named[0])):
                return [*spoken[:start], *spoken[at + 1 :]]
    return spoken


def _sent(spoken: list[str], known: Words) -> list[str]:
    """Read what somebody sends us, or we him, as what is shipped; so what `comes from` him."""
    for at, word in enumerate(spoken[1:-2], 1):
        behind = next((end for end in range(at + 1, len(spoken)) if spoken[end] not in _DIRECTIONS), at)
        named = [other for other in spoken[behind + 1 : behind + 3] if other not in SKIPPED]
        is_source = word in _COMING and spoken[behind] == FROM and spoken[at - 1] in _ASKED
        if is_source and named and is_somebody(named[0], known):
            return [*spoken[:at], "shipped", *spoken[behind:]]
    is_asked = spoken[:1] in (["what"], ["goods"]) and not OURSELVES.isdisjoint(spoken)
    is_asked = is_asked or not (TRADING | WARES).isdisjoint(spoken)
    if not is_asked or _SENDING.keys().isdisjoint(spoken):
        return spoken
    is_other = any(GIVING[word][0] != "trade" for word in spoken if word in GIVING)
    return spoken if is_other else [_SENDING.get(word, word) for word in spoken]


def _under_way(spoken: list[str]) -> list[str]:
    """Read what is on its way somewhere, or made there, as what goes there or comes from there.

    `exports bound for Japan`, `things made in Japan`; `ships down to us`, `takes in from us`.
    """
    done: list[str] = []
    for at, word in enumerate(spoken):
        before, after = (spoken[at - 1] if at else ""), (spoken[at + 1] if at + 1 < len(spoken) else "")
        is_sold = word in _DIRECTIONS and after == TO and _end_of_trade(before) == FROM
        is_aside = is_sold or (word == "in" and after == FROM and _end_of_trade(before) == TO)
        if before in _MAKING and word == "in" and at > 1:
            done[-1] = FROM
        elif word in _REACHING:
            done.append(_REACHING[word])
        elif not is_aside and f"{word} {after}" not in _UNDER_WAY:
            done.append(word)
    return done


def _unbenefited(spoken: list[str]) -> list[str]:
    """Leave out those for whom a market is opened: `market access for our exporters`."""
    if OPENING.isdisjoint(spoken):
        return spoken
    for at, word in enumerate(spoken[1:], 1):
        if word in _TRADERS and spoken[at - 1] in (*OURS, *OURSELVES):
            start = at - 2 if spoken[at - 2] == "for" else at - 1
            return [*spoken[:start], *spoken[at + 1 :]]
    return spoken


def _paid(spoken: list[str]) -> list[str]:
    """Read what a buyer pays as what he buys: `what did our importers pay Germany`, `our annual bill for`."""
    if not BILLS.isdisjoint(spoken) and not WARES.isdisjoint(spoken):
        spoken = [word for word in spoken if word not in _YEARLY]  # of goods: that for bases is another
    for at, word in enumerate(spoken[1:-1], 1):
        if word in PAYING and spoken[at - 1] in _BUYERS:
            way = [] if spoken[at + 1] == "for" else [FROM]
            return [*spoken[:at], "buy", *way, *spoken[at + 1 + (spoken[at + 1] in TOWARD) :]]
    return spoken


def _directed(spoken: list[str], known: Words) -> list[str]:
    """Read trade from one to another as exports: `trade from Canada to us`, `Canada to US trade`."""
    for at, word in enumerate(spoken):
        if word != "trade":
            continue
        if spoken[at + 1 : at + 2] == [FROM] and TO in spoken[at + 2 : at + 6]:
            return [*spoken[:at], "exports", *spoken[at + 1 :]]
        if at > 2 and spoken[at - 2] == TO and is_somebody(spoken[at - 3], known):
            return [*spoken[: at - 3], "exports", FROM, *spoken[at - 3 : at], *spoken[at + 1 :]]
    return spoken


def _summed(spoken: list[str], known: Words) -> list[str]:
    """Read sales and purchases held against each other as the balance, and both together as all trade.

    `do our exports to Japan exceed our imports`, `exports and imports with Japan combined`.
    """
    places = [at for at, word in enumerate(spoken) if _end_of_trade(word)]
    if "than" in spoken or len(places) < len((FROM, TO)):
        return spoken
    first, last = places[0], places[-1]
    ends = {_end_of_trade(spoken[at]) for at in places}
    is_outdone = not _OUTDOING.isdisjoint(spoken[first:last])
    is_balance = is_outdone or not _DIFFERENCE.isdisjoint(spoken[:first])
    plain = ["", *(word for word in spoken if word not in SKIPPED)]
    others = {word for word in plain if is_somebody(word, known) and word not in _OURS | OURS}
    with_whom = {word for before, word in zip(plain, plain[1:], strict=False) if before in (*_WAYS, "with")}  # noqa: RUF007 - itertools
    is_ours = not (_OURS | OURS).isdisjoint(spoken) or not others.isdisjoint(with_whom)
    is_summed = is_balance or not _SUM.isdisjoint(spoken)
    if len(others) != 1 or not is_ours or not is_summed or (len(ends) == 1 and not is_outdone):
        return spoken
    years = [word for word in spoken if is_year(word)]
    return [*(("trade", "balance") if is_balance else ("total", "trade")), "with", *others, *years]


def _balanced(spoken: list[str]) -> list[str]:
    """Read what is sold against what is bought as a balance: `sells more than it buys` is a surplus.

    It is that of the United States, whose trade the facts tell: what others sell more of is its deficit.
    """
    if "than" not in spoken:
        return spoken
    than = spoken.index("than")
    before = next((at for at in range(than - 1, -1, -1) if _end_of_trade(spoken[at])), than)
    after = next((at for at in range(than, len(spoken)) if _end_of_trade(spoken[at])), than)
    ends = {_end_of_trade(spoken[before]), _end_of_trade(spoken[after])}
    compared = set(spoken[:than]) & {"more", "less"}
    is_ours = not OURSELVES.isdisjoint(spoken[:before])
    if "" in ends or not compared or (len(ends) < 2 and not _is_answered(spoken, before, than, after)):
        return spoken
    sells = (_end_of_trade(spoken[before]) == FROM) == ("more" in compared)
    between = [word for word in spoken[before + 1 : than] if word not in compared]
    behind = [word for word in spoken[after + 1 :] if not between or word not in _WITH_WHOM]
    return [*spoken[:before], "have", "surplus" if sells == is_ours else "deficit", *between, *behind]


def _is_answered(spoken: list[str], before: int, than: int, after: int) -> bool:
    """Tell whether each of two does to the other what the verbs say: `sells us more than we sell them`."""
    one, other = set(spoken[:before]), set(spoken[than + 1 : after])
    is_of_both = OURSELVES.isdisjoint(one) != OURSELVES.isdisjoint(other)
    return is_of_both and not other.isdisjoint(OURSELVES.union(spoken[:than], ("it", "they")))


def _sided(spoken: list[str]) -> list[str]:
    """Read which of two has a balance as that of one with the other: `who has the surplus, us or Japan`."""
    if "or" not in spoken or MIRRORED.keys().isdisjoint(spoken):
        return spoken
    at = spoken.index("or")
    behind = [word for word in spoken[at + 1 :] if word not in SKIPPED]
    is_ours = [not _OURS.isdisjoint(side) for side in (spoken[max(at - 1, 0) : at], behind[:1])]
    return [*spoken[:at], "with", *spoken[at + 1 :]] if any(is_ours) and not all(is_ours) else spoken


def _mirrored(spoken: list[str]) -> list[str]:
    """Read a balance with the United States as theirs: who has a surplus with us has our deficit.

    What somebody has against us he has with us. Of a partner that is named, the balance is the answer
    whichever is asked for.
    """
    done = [
        "with" if word in _TOWARD_WHOM and before in MIRRORED else word
        for before, word in zip(["", *spoken], spoken, strict=False)
    ]
    if not spoken or spoken[0] not in _OPEN:
        return done
    for at, word in enumerate(spoken):
        with_whom = [other for other in done[at + 1 : at + 7] if other not in _OF_TRADE]
        is_with_us = with_whom[:1] == ["with"] and with_whom[1:2] and with_whom[1] in (*OURSELVES, "united")
        if word in MIRRORED and is_with_us and OURSELVES.isdisjoint(spoken[:at]):
            done[at] = MIRRORED[word]
    return done


def _end_of_trade(word: str) -> str:
    """Return the end of trade that who does what a verb says stands at."""
    flow, end = GIVING.get(word, ("", ""))
    return end if flow == "trade" else ""
