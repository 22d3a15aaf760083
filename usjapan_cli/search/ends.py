"""The roles that a query gives its parties: at which end of a flow each stands.

Each verb names its flow and the end that its doer stands at: who sells is where goods come `from`, who buys
is where they go `to`.
"""

from __future__ import annotations

from ..index.roles import Roles
from . import verbs
from .roles import ANYTHING, as_meant, named, verb_of
from .verbs import FROM, TO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .query import Part

_OTHER = {FROM: TO, TO: FROM}
_BEFORE_NOUNS = ("by", "for", "of", "in", "on")
_PLACED = (
    "investment",
    "stationing",
    "rule",
    "sanction",
    "coercion",
    "tariff",
)  # these are `in` or `on` somebody's land
_QUARRELS = ("sanction", "threat", "coercion", "tariff")  # `over` something
_UNORDERED = ("aid", "coercion")  # of which some are at one end, in keywords
TWO = 2
_PEOPLES = ("ese", "ian", "ican", "rean", "pean", "ish", "german")  # how their names end; not `ASEAN`
# What somebody does with the sanctions of others that he makes his own: `whose sanctions did Japan copy`.
_JOINING = verbs.listed(
    "adopt adopts adopted adopting copy copies copied copying follow follows followed following mirror "
    "mirrors mirrored mirroring match matches matched matching join joins joined joining back backs "
    "backed backing echo echoes echoed imitate imitates imitated borrow borrows borrowed support supports "
    "supported sign signs signed signing go goes going gone fall falls fallen line lines lined"
)
# With these, `import` and the like are verbs.
_FINITE = verbs.listed("do does did what who whom")
# What stands between who does something and its noun: `using economic coercion`.
_KINDS = verbs.listed(
    "using uses used exerting exerts applying applies imposing pose poses posed posing increasing more "
    "economic military direct foreign development diplomatic colonial humanitarian material financial "
    "paying pays pay covering covers footing foots"
)
# Before these another clause ends.
_CLAUSES = verbs.listed("although though while whereas because but despite")
# Who does what a verb says: whoever stands right before is the doer, whatever stands before that.
_DOERS = verbs.listed("exporters importers sellers buyers")
# These are verbs of trade beside its wares or money alone.
_SPENDING = verbs.listed("spend spends spent spending get gets got take takes took bill bills tab tabs")
_MONEY = verbs.listed("dollar dollars usd bucks billion billions bn bln worth")
# Who buys: `for` whoever sells to him.
_CUSTOMERS = verbs.listed("customer customers buyer buyers purchaser purchasers")
# That something is done; what, is told by another word: `impose sanctions`.
_DOING = verbs.listed("impose imposes imposed give gives gave given provide provides provided")
# Behind these stands to whom, before what: `gave Ukraine aid`.
_DATIVE = _DOING | verbs.listed(
    "giving send sends sent sending offer offers offered grant grants granted pay pays paid"
)
_LABELS = verbs.listed("label labels")  # which somebody gives to somebody
# Behind these words `call` asks for something: it is no label.
_CALLING = verbs.listed("on for upon")
# Where ships that trade nothing are: `Chinese ships near`.
_NEARBY = verbs.listed("near off around round beside")
_CLOSE = ("next", "close", "near", "adjacent")  # `to`
# What is paid without money: `pay a visit`.
_PAID_FREELY = ("visit", "visits", "attention", "heed", "respects", "tribute", "homage", "lip")
# Behind these nobody else: `how Japan defends itself`.
_ITSELF = verbs.listed("itself himself themselves ourselves oneself")
# Who is somebody's: `America's creditor`.
_SOMEBODYS = verbs.listed(
    "owner owners creditor creditors lender lenders supplier suppliers donor donors investor investors "
    "customer customers buyer purchaser client recipient recipients protector protectors defender defenders "
    "colonizer colonizers coloniser colonisers"
)
# Behind who is said to be one: `is Japan a donor`, `as`.
_LIKENING = verbs.listed("a an as the")
# Before `ship`, where it is the verb.
_SAILING = verbs.ASKING | verbs.OURS | verbs.listed("who which that what to they it")


def read(parts: Sequence[Part], query: str) -> tuple[Roles | None, str]:
    """Read who is who in a query; returns the roles, if any, and the word that gives them."""
    folded = query.casefold()
    if any(either in folded for either in verbs.EITHER_WAY):
        return None, ""
    if verb := _either_way(parts):
        return Roles(verbs.GIVING[verb][0], frozenset(), frozenset()), verb
    if any(arrow in query for arrow in verbs.ARROWS):
        return _pointed(parts)
    has_wares = any(
        part.phrase[-1] in verbs.WARES
        or part.phrase[-1] in verbs.MARKETS
        or part.phrase[0] in _MONEY
        or part.phrase[0] in verbs.WARES
        for part in parts
    )
    found = [
        (at, verb)
        for at, part in enumerate(parts)
        if (verb := verb_of(part))
        and not _is_other_verb(parts, at)
        and (has_wares or verb not in _SPENDING or _is_taken(parts, at))  # `spend on defense`
    ]
    found.sort(key=lambda one: _telling(parts, *one))
    for at, verb in found:
        is_buying = verb in verbs.PAYING and any(part.phrase[-1] in verbs.WARES for part in parts[at:])
        roles = _roles(parts, _done_at(parts, at), "spend" if is_buying else verb, query)
        if roles.giver or roles.taker:
            is_host = any(_is_host(parts, place, at) for place, _ in named(parts))
            return roles, verbs.HOSTING if roles.flow == "stationing" and is_host else verb
    return (_of_wares(parts) if has_wares else _of_getting(parts)), ""


def _either_way(parts: Sequence[Part]) -> str:
    """Return the verb of a query that asks which of two does it: `who ruled whom`, `sells us or buys`."""
    said = [part.phrase[0] for part in parts]
    if said[:1] == ["who"] and said[2:3] in (["whom"], ["who"]):
        return verb_of(parts[1])
    at = said.index("or") if "or" in said else 0
    first = next((verb for part in parts[:at] if not part.is_name and (verb := verb_of(part))), "")
    if not first:
        return ""
    flow, end = verbs.GIVING[first]
    is_turned = any(verbs.GIVING.get(verb_of(part)) == (flow, _OTHER[end]) for part in parts[at:])
    return first if is_turned or _are_exchanged(parts[:at], parts[at:], first) else ""


def _are_exchanged(one: Sequence[Part], other: Sequence[Part], verb: str) -> bool:
    """Tell whether two clauses say it of the same two, each the other way: `he sells us or we sell him`."""
    first, second = ([keys for _, keys in named(side)] for side in (one, other))
    is_same = any(verbs.GIVING.get(verb_of(part)) == verbs.GIVING[verb] for part in other)
    is_of_two = len(first) == len(second) == TWO
    return is_same and is_of_two and bool(first[0] & second[1]) and bool(first[1] & second[0])


def _telling(parts: Sequence[Part], at: int, verb: str) -> tuple[int | bool, ...]:
    """Tell how late a verb comes among those of a query that may give roles: the first gives them."""
    return (
        verb in _DOING,  # `impose sanctions`: what is done tells more
        verb in verbs.SUMS,  # `money invested`: so does what is done with it
        verb in verbs.WEAK,  # `what rank does Japan hold as a customer`
        verbs.GIVING[verb][0] == "stationing",  # `the rent of bases`
        verb not in parts[at].phrase,  # its own words tell more
        -at if _is_passive(parts, at) else 1,  # `exports bought by`
    )


def _pointed(parts: Sequence[Part]) -> tuple[Roles | None, str]:
    """Read what goes from one party to the next, as an arrow points: goods, if nothing else is named."""
    verb = next((verb for part in parts if not part.is_name and (verb := verb_of(part))), "")
    ends = [frozenset(keys) for _, keys in named(parts)]
    return (Roles(verbs.GIVING[verb][0] if verb else "trade", *ends), verb) if len(ends) == 2 else (None, "")


def _is_taken(parts: Sequence[Part], at: int) -> bool:
    """Tell whether a verb says what is taken from somebody: `what Japan takes from us`."""
    said = [word for part in parts[at : at + 2] for word in part.phrase]
    return said[0] in verbs.TAKING and said[1:2] == ["from"]


def _done_at(parts: Sequence[Part], at: int) -> int:
    """Return where a deed is done that a noun in front of it names: `the label China gives Japan`."""
    if parts[at].phrase[-1] not in _LABELS:
        return at
    return next((place for place in range(at + 1, len(parts)) if parts[place].phrase[0] in _DOING), at)


def _is_other_verb(parts: Sequence[Part], at: int) -> bool:
    """Tell whether a verb is another with what is beside it: `called on` is no label, `their own` no loan."""
    word, *own = parts[at].phrase
    behind = next(iter(own), parts[at + 1].phrase[0] if at + 1 < len(parts) else "")
    before = parts[at - 1].phrase[-1] if at else ""
    return (
        behind in _ITSELF
        or (word == "own" and before in verbs.WHOSE)
        or (word in verbs.SHIPS and not _is_shipping(parts[:at], word, behind))
        or (word in verbs.VAGUE and behind in verbs.PARTICLES.difference(verbs.TOWARD))
        or (word.startswith("call") and behind in _CALLING)
        or (word in verbs.TAKING and behind == "in")
        or (word in verbs.PAYING and _is_paid_freely(parts[at + 1 : at + 5]))
    )


def _is_paid_freely(behind: Sequence[Part]) -> bool:
    return any(part.phrase[0] in _PAID_FREELY for part in behind)


def _is_shipping(before: Sequence[Part], ship: str, behind: str) -> bool:
    """Tell whether `ships` is a verb by what stands before it: not in `Chinese ships near the islands`."""
    word = before[-1].phrase[-1] if before else ""
    is_subject = bool(before) and (before[-1].is_name or word in _SAILING)
    is_adjective = word.endswith(verbs.ADJECTIVAL) and (ship != "ship" or not _is_people(before))
    return is_subject and not is_adjective and behind not in _NEARBY


def _is_people(before: Sequence[Part]) -> bool:
    """Tell whether an adjective that parts end in stands for a people: `the Chinese`."""
    return any(part.phrase[0] == "the" for part in before[-2:])


def _is_host(parts: Sequence[Part], place: int, verb: int) -> bool:
    """Tell whether a party has what is somebody else's: `does Taiwan have American troops`."""
    owners = (at for at, _ in named(parts[: verb + 1]) if at >= verb - 1)
    has = place + 1 < len(parts) and parts[place + 1].phrase[0] in verbs.HAVING
    return has and any(at != place for at in owners)


def _of_wares(parts: Sequence[Part]) -> Roles | None:
    """Read the roles of a query about goods without a verb of trade: `goods from Japan`."""
    at = next((at for at, part in enumerate(parts) if _is_of_wares(part)), None)
    if at is None:
        return None
    ends: dict[str, set[str]] = {FROM: set(), TO: set()}
    for place, keys in named(parts):
        end, is_sure = _end(parts, place, at, FROM)
        if is_sure and end:
            ends[end] |= keys
    return Roles("trade", frozenset(ends[FROM]), frozenset(ends[TO])) if ends[FROM] or ends[TO] else None


def _is_of_wares(part: Part) -> bool:
    """Tell whether a part ends, or as `goods from` begins, with what is traded."""
    is_from = part.phrase[0] in verbs.WARES and part.phrase[-1] in verbs.TOWARD
    return is_from or part.phrase[-1] in verbs.WARES


def _of_getting(parts: Sequence[Part]) -> Roles | None:
    """Read who gets something from whom, whatever it is: `what did Ukraine get from Japan`."""
    at = next((at for at, part in enumerate(parts) if part.phrase[0] in verbs.GETTING), 0)
    ends = dict(named(parts))
    source = next((place for place in ends if place > at and parts[place - 1].phrase[-1] == FROM), 0)
    takers = [keys for place, keys in ends.items() if place < at]
    return (
        Roles(ANYTHING, frozenset(ends[source]), frozenset(takers[0]))
        if source and len(takers) == 1
        else None
    )


def _roles(parts: Sequence[Part], at: int, verb: str, query: str) -> Roles:
    """Read the roles that one verb gives."""
    flow, doer = verbs.GIVING[verb]
    sure: dict[str, set[str]] = {FROM: set(), TO: set()}
    bare: list[tuple[str, set[str]]] = []
    own: set[str] = set()
    if flow in _UNORDERED and _is_run_of_nouns(parts, query):
        return Roles(flow, frozenset(), frozenset())
    for place, keys in named(parts):
        is_offered = _is_offered(parts, place, at)
        end, is_sure = (doer, True) if is_offered else _end(parts, place, at, doer)
        if is_sure and end:
            sure[end] |= keys
            own |= keys if at - 1 <= place <= at else set()
        elif end and bare and _is_joined(parts, place):
            bare[-1][1].update(keys)
        elif end:
            bare.append((end, {*keys}))
    if verb in _DOERS and own and not sure[_OTHER[doer]]:
        sure[_OTHER[doer]], sure[doer] = sure[doer] - own, own  # `what Mexican sellers earned from Americans`
    is_unsure = len(bare) == 1 or verb in verbs.EITHER
    is_noun = verb_of(parts[at]) == verb and _is_noun(parts, at, verb, query)
    if not sure[FROM] and not sure[TO] and is_unsure and is_noun and not _is_of_people(parts):
        bare = []  # `Japan imports`: what it buys, or what is bought from it
    is_nearest = (
        verb in verbs.NOUNS and not _is_owned(parts[:at], query) and all(end == doer for end, _ in bare)
    )
    if verb in _SOMEBODYS or is_nearest:
        bare.reverse()  # `Germany US exports`: the nearer is the doer; `Japan among America's suppliers`
    if verb in verbs.EITHER and sure[doer]:
        bare = [(end, keys) for end, keys in bare if end != doer]  # `did Japan adopt the Western sanctions`
    if len(bare) > 1 and (sure[FROM] or sure[TO]) and any(part.phrase[0] == "or" for part in parts):
        bare = [(bare[0][0], {name for _, keys in bare for name in keys})]  # `is Canada or Germany our buyer`
    for end, keys in bare:
        sure[_OTHER[end] if sure[end] and not sure[_OTHER[end]] else end] |= keys
    return Roles(flow, frozenset(sure[FROM] - sure[TO]), frozenset(sure[TO] - sure[FROM]))


def _is_offered(parts: Sequence[Part], place: int, verb: int) -> bool:
    """Tell whether a party is one of two offered for who does it: `who sells more, China or Mexico`."""
    is_open = parts[0].phrase[0] in ("who", "which") and place > verb and not _is_passive(parts, verb)
    either = [at for at, part in enumerate(parts) if part.phrase[0] == "or"]
    return (
        is_open
        and any(at - 1 <= place <= at + 1 for at in either)
        and parts[place - 1].phrase[-1] not in verbs.TOWARD
    )


def _is_run_of_nouns(parts: Sequence[Part], query: str) -> bool:
    """Tell whether names and what goes from one to another are in no order: `Ukraine aid Japan`."""
    is_run = all(part.concept for part in parts) and len(list(named(parts))) <= TWO
    is_verb = any(part.phrase[-1].endswith(("ing", "ed")) for part in parts)
    return is_run and not _is_of_people(parts) and "'s " not in query and not is_verb


def _is_of_people(parts: Sequence[Part]) -> bool:
    """Tell whether the one party is named by its people: `Japanese aid` is what they give."""
    names = [as_meant(parts[at]) for at, _ in named(parts)]
    return len(names) == 1 and (names[0].endswith(_PEOPLES) or names[0] in verbs.AMERICAN)


def _is_owned(parts: Sequence[Part], query: str) -> bool:
    """Tell whether a party owns what follows the parts and other names: `our Mexican`, `Japan's German`."""
    query = query.casefold().replace("\u2019", "'")
    first = next((at for at, _ in named(parts)), len(parts))
    owner = parts[first].phrase[-1] if first < len(parts) else ""
    is_beside = all(part.is_name for part in parts[first + 1 :])
    return is_beside and (owner in verbs.OURS or f"{owner}'s " in query)


def _is_joined(parts: Sequence[Part], place: int) -> bool:
    """Tell whether a party stands behind another and `and`: `both Japan and the US`."""
    before = [part for part in parts[:place] if part.phrase[0] not in verbs.SKIPPED]
    return len(before) > 1 and before[-1].phrase[0] == "and" and before[-2].is_name


def _end(parts: Sequence[Part], place: int, verb: int, doer: str) -> tuple[str, bool]:
    """Tell at which end a party stands ("" where nothing tells), and whether that is sure."""
    before = place - 1
    while before >= 0 and parts[before].phrase[0] in verbs.SKIPPED:
        before -= 1
    if before > 0 and parts[before].phrase[0] == "and" and parts[before - 1].is_name:
        return _end(parts, before - 1, verb, doer)  # `with the US and Europe`
    preposition = parts[before].phrase[-1] if before >= 0 else ""
    if any(part.phrase[0] in _CLAUSES for part in parts[place:verb]):
        return "", False  # `Japan helped Kyiv although Russia threatened`
    after = parts[place + 1].phrase[0] if place + 1 < len(parts) else ""
    if place > verb > 0 and parts[verb - 1].phrase[-1] == "whose" and verb_of(parts[verb]) in verbs.EITHER:
        return ("" if after in _JOINING else _OTHER[doer]), True  # `whose sanctions did Japan copy`
    passive = parts[0].phrase[0] == "by" or _is_passive(parts, verb) or _is_undergone(parts, place, verb)
    if preposition in (*_NEARBY, "alongside") or (
        preposition == "to" and _is_beside_place(parts[: before + 1])
    ):
        return "", True
    if preposition == "over" and verbs.GIVING.get(verb_of(parts[verb]), ("",))[0] in _QUARRELS:
        return "", True  # what it is about: `punish Russia over Ukraine`
    if preposition in verbs.COMPARED or (before > 0 and parts[before - 1].phrase[-1] == "only"):
        return "", False  # `second only to Canada`
    if any(part.phrase[0] == "under" for part in parts[place + 1 : verb]):
        return _OTHER[doer], True  # `Korea under Japanese rule`
    if verb - 1 <= place <= verb and verb_of(parts[verb]) in _DOERS:
        return doer, True  # `a market for American sellers`
    if place + 1 == verb and preposition and verb_of(parts[verb]) in verbs.EITHER:
        return doer, True  # `joined in with western sanctions`
    flow = verbs.GIVING.get(verb_of(parts[verb]), ("trade", ""))[0]
    is_sent = flow == "stationing" and doer == FROM
    is_beside = verb - 1 <= place <= verb and verb_of(parts[verb]) in verbs.BESIDE
    if is_beside and preposition in _DATIVE:
        return _OTHER[doer], True  # `give Ukraine aid`
    if is_beside and preposition in ("of", *verbs.TOWARD):
        return "" if is_sent and preposition in ("in", "on") else doer, True  # `the rent on American bases`
    is_joint = preposition == "with" and place > verb and verb_of(parts[verb]) in verbs.EITHER
    if preposition == "by" and any(part.phrase[-1].endswith("ed") for part in parts[verb + 1 : place]):
        return "", True  # `the rent of land used by us`
    is_seller = flow == "trade" and doer == FROM and verb_of(parts[verb]) in verbs.NOUNS
    if is_seller and verb - 1 <= place <= verb and preposition in _BEFORE_NOUNS:
        return doer, True  # `a destination for US exports`
    if preposition == "by" or is_joint:  # `sanctions imposed together with Europe`
        return doer, True
    if preposition == "to" and doer == TO and (flow == "lending" or verb_of(parts[verb]) in verbs.BILLS):
        return FROM, True  # what is owed to somebody came from there
    if after in verbs.WARES and preposition in ("in", "on"):
        return FROM, True  # `spent on Japanese goods`
    if preposition in ("in", "on") and flow not in _PLACED and (flow, preposition) != ("label", "on"):
        is_sale = flow == "trade" and doer == FROM and verb_of(parts[verb]) not in (*verbs.VAGUE, "")
        is_sold_there = is_sale and place > verb
        return (TO if is_sold_there else ""), True  # `sales on the American market`
    if preposition == "for" and verb_of(parts[verb]) in _CUSTOMERS:
        return FROM, True  # whom somebody buys from: `a customer for American exporters`
    if preposition in verbs.TOWARD and not (after in verbs.WARES and preposition == "for"):
        return (TO if flow == "tariff" else verbs.TOWARD[preposition]), True  # on what comes from somebody
    if after in verbs.GETTING and parts[place].phrase[-1] not in verbs.GIVING:
        return TO, True  # `what Tokyo gets from us in aid`
    if flow == "stationing" and _is_host(parts, place, verb):
        return TO, True
    if after in verbs.WARES:
        return FROM, True
    if _is_fronted(parts, place, verb):
        return _OTHER[doer], True
    if after in verbs.NOUNS and place + 1 != verb:
        return verbs.GIVING[after][1], True
    if preposition == "of" and before and parts[before - 1].phrase[-1] == "out":
        return FROM, True
    if preposition == "of" and place > verb:
        is_doer = is_sent or (
            verb_of(parts[verb]) in verbs.NOUNS and flow != "rule"
        )  # `colonization of Korea`
        return (doer if is_doer else _OTHER[doer]), True
    if verb_of(parts[verb]) in _SOMEBODYS and place <= verb and after not in _LIKENING:
        return _OTHER[doer], False  # `America's creditor` is another
    if place == verb + 1 and verb_of(parts[verb]).endswith("ing") and flow == "coercion":
        return _OTHER[doer], True  # `bullying Taiwan`
    if verb_of(parts[verb]) in verbs.BESIDE:
        return (doer if _is_beside(parts, place, verb) else ""), True
    return (doer if place <= verb and not passive else _OTHER[doer]), False


def _is_beside(parts: Sequence[Part], place: int, verb: int) -> bool:
    """Tell whether a party stands right before a noun, but for its kind: `China's economic coercion`."""
    between = (part.phrase[-1] for part in parts[place + 1 : verb])
    return place < verb and all(word in _KINDS or word in verbs.SKIPPED for word in between)


def _is_beside_place(before: Sequence[Part]) -> bool:
    """Tell whether parts end in what is said of somewhere nearby: `next to`, `living close to`."""
    said = [word for part in before[-2:] for word in part.phrase]
    return said[-1:] == ["to"] and any(word in _CLOSE for word in said[-2:])


def _is_fronted(parts: Sequence[Part], place: int, verb: int) -> bool:
    """Tell whether a party stands in what a question opens with: `how much Japanese food do we buy`."""
    does = next((at for at in range(place + 1, verb) if parts[at].phrase[0] in _FINITE), 0)
    return bool(does) and any(does < at < verb for at, _ in named(parts))


def _is_passive(parts: Sequence[Part], verb: int) -> bool:
    return any("by" in part.phrase for part in parts[verb : verb + 4])


def _is_undergone(parts: Sequence[Part], place: int, verb: int) -> bool:
    """Tell whether a party before what is done is whom it is done to: `is China called a threat`."""
    before = parts[place - 1].phrase[0] if place else ""
    is_last = all(at <= verb for at, _ in named(parts))
    return before in verbs.UNDERGOING and is_last and verb_of(parts[verb]).endswith("ed")


def _is_noun(parts: Sequence[Part], at: int, verb: str, query: str) -> bool:
    """Tell whether a word that may be verb or noun stands as the noun, with no possessive before it."""
    is_between = at > 0 and at + 2 == len(parts) and parts[at - 1].is_name and parts[at + 1].is_name
    if verb not in verbs.NOUNS or (verb in _LABELS and is_between):
        return False  # `China labels Japan`
    if at and parts[at - 1].phrase[-1] in _BEFORE_NOUNS:
        return True  # `where does Japan stand by imports`
    if any(part.phrase[0] in _FINITE for part in parts):
        return False
    query = query.casefold().replace("\u2019", "'")
    return not any(f"{parts[place].phrase[-1]}'s " in query for place, _ in named(parts) if place < at)
