"""Who sells to whom, who pays whom: the roles a query gives its parties, held against those of a fact.

A flow (trade, payment, investment ...) goes from one party to another. A fact declares its own roles; one
whose parties stand the other way round answers another question.
"""

from __future__ import annotations

from . import verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..index.roles import Roles
    from .query import Part

_CAPITAL = ("investment", "lending")  # who invests in bonds lends
_BETWEEN_STATES = ("trade", "investment", "lending", "aid", "rule", "sanction", "coercion", "tariff")
_OF_ONE = ("protection", "payment", "administration", "drafting")  # whoever does it does it to no other
_SOUGHT = (
    "stationing",
    "protection",
    "investment",
    "lending",
    "aid",
    "rule",
    "sanction",
    "coercion",
)  # by `who`
ANYTHING = "anything"  # the flow of what somebody gets, where nothing tells what it is
SURE = 0.85  # of a meaning of a verb or noun by which it is another
_WE = ("unit stat", "us")  # whose Congress the report is written for: the stems of its names
_OF_BOTH = ("who", "whom", "or")  # behind its first word, in a query that may ask of both ends


def read(parts: Sequence[Part], query: str) -> tuple[Roles | None, str]:
    """Read who is who in a query; returns the roles, if any, and the word that gives them."""
    if not any(named(parts)) and not any(part.phrase[0] in _OF_BOTH for part in parts[1:]):
        return None, ""
    if not any(map(_may_give, parts)) and not any(arrow in query for arrow in verbs.ARROWS):
        return None, ""
    from . import ends  # only beside a word that gives roles

    return ends.read(parts, query)


def _may_give(part: Part) -> bool:
    """Tell whether a part has a word that gives roles, or what is traded."""
    return bool(verb_of(part)) or part.phrase[0] in verbs.WARES or part.phrase[-1] in verbs.WARES


def is_within_phrase(parts: Sequence[Part], verb: str) -> bool:
    """Tell whether a verb that gives roles is read as one with the words behind it: `helped Ukraine`.

    One that gives none so may do by itself, of whoever asks who does it: `who defends Taiwan`.
    """
    sought = (verb,) if verb else verbs.DEFENDING if is_of_whom(parts) else ()
    return any(len(part.phrase) > 1 and part.phrase[0] in sought and not part.is_name for part in parts)


def verb_of(part: Part) -> str:
    """Return the word of a part that gives roles, as it was meant: that of its only head for an idiom."""
    meanings = part.concept.meanings if part.concept else ()
    meant = (one.shown.partition(" (")[0] for one in meanings if one.how == "typo")
    said = next((word for word in (*part.phrase, *meant) if _gives(word, part.phrase[0])), "")
    is_basing = len(part.phrase) > 1 and verbs.GIVING.get(said, ("",))[0] == "stationing"
    if part.is_name or (said == part.phrase[0] and not is_basing):  # `host nation support` is paid
        return said
    heads = [
        one.shown.split()[-1]
        for one in meanings
        if one.how == "synonym" and one.sureness >= SURE and one.shown.split() != [*part.phrase]
    ]
    return heads[0] if len(heads) == 1 and heads[0] in verbs.HEADS else said


def as_meant(part: Part) -> str:
    """Return the last word of a name, as it is spelled."""
    first = part.concept.meanings[0] if part.concept and part.concept.meanings else None
    return first.shown if first and first.how == "typo" else part.phrase[-1]


def _gives(word: str, first: str) -> bool:
    """Tell whether a word of a phrase gives roles: `patrol ships` ship nothing."""
    return word in verbs.GIVING and (word == first or word not in verbs.SHIPS)


def named(parts: Sequence[Part]) -> Iterator[tuple[int, set[str]]]:
    """Yield the place and the possible names of each party."""
    for at, part in enumerate(parts):
        if (part.phrase[0] in verbs.OURS and not part.is_name) or _is_american(part.phrase):
            yield at, {*_WE}  # `our`, and `American debt`, which is one phrase
        elif part.concept and part.is_name:
            yield at, {" ".join(meaning.stems) for meaning in part.concept.meanings}


def _is_american(phrase: Sequence[str]) -> bool:
    """Tell whether a phrase begins with the United States, or has it before a noun of trade."""
    if len(phrase) == 1:
        return False
    before = (word for word, after in zip(phrase, phrase[1:], strict=False) if after in verbs.TRADE_NOUNS)  # noqa: RUF007 - itertools
    return phrase[0] in verbs.AMERICAN or not verbs.OURSELVES.isdisjoint(before)


def wares(parts: Sequence[Part]) -> set[str]:
    """Return what is said to be traded, right before the noun: `car imports`, `beef sales`."""
    return {
        before.concept.text
        for before, part in zip(parts, parts[1:], strict=False)  # noqa: RUF007 - itertools costs an import
        if part.phrase[0] in verbs.TRADED_NOUNS and before.concept and not before.is_name
        and before.concept.text.isalpha() and before.phrase[0] not in verbs.RANKED
    }  # fmt: skip


def agreement(asked: Roles, fact: Roles) -> int:
    """Return 1 where a fact's parties stand as asked, -1 the other way round, 0 where nothing tells."""
    is_same = asked.flow in (ANYTHING, fact.flow)
    if not is_same and not (asked.flow in _CAPITAL and fact.flow in _CAPITAL):
        return 0
    for one, own, other in ((asked.giver, fact.giver, fact.taker), (asked.taker, fact.taker, fact.giver)):
        if one & other and not one & own:
            return -1
    if not is_same:
        return 0
    ends = ((asked.giver, fact.giver), (asked.taker, fact.taker))
    return int(all(one & other for one, other in ends if one and other))


def is_exchanged(
    asked: Roles, declared: Sequence[Roles], verb: str, is_from: bool = False, is_who: bool = False
) -> bool:
    """Tell whether a query gives a part to somebody who has another one in all facts of its flow.

    Its parties are named as the facts name them; whoever no fact gives a part is not among them. Of a vague
    verb only the doer may be another: `what did China give Kyiv`. `is_who` where it asks who does it.
    """
    if asked.flow == "trade" or any(agreement(asked, one) > 0 for one in declared):
        return False
    givers = frozenset().union(*(one.giver for one in declared))
    takers = frozenset().union(*(one.taker for one in declared))
    is_giver, is_taker = bool(asked.giver & givers), bool(asked.taker & takers)
    if is_taker and asked.giver and not is_giver:
        return True
    if verb in verbs.VAGUE:
        return False
    if asked.giver and not is_giver and not asked.taker and (is_from or _is_done(asked.flow, verb)):
        return True  # `what does Washington pay`
    is_sought = is_who and asked.flow in _SOUGHT and not asked.giver  # `who defends Taiwan`
    if asked.taker and not asked.taker & (givers | takers) and (asked.flow in _BETWEEN_STATES or is_sought):
        return True  # `who aids Russia`
    if asked.taker and not is_taker and not is_giver and asked.taker & givers:  # `who lends Japan the most`
        return bool(asked.giver & takers) or (
            asked.flow in _SOUGHT and not asked.giver and verb not in verbs.HOSTS
        )
    return is_giver and bool(asked.taker) and not is_taker and asked.flow in _OF_ONE


def is_from(parts: Sequence[Part]) -> bool:
    """Tell whether a query says by whom something is, or from whom: `threats from Japan`."""
    pairs = zip(parts, parts[1:], strict=False)  # noqa: RUF007 - itertools costs an import
    return any(part.phrase[-1] in ("by", "from") and after.is_name for part, after in pairs)


def is_of_whom(parts: Sequence[Part]) -> bool:
    """Tell whether a query asks who does something."""
    return bool(parts) and parts[0].phrase[0] in ("who", "whom")


def _is_done(flow: str, verb: str) -> bool:
    """Tell whether a word says what somebody does, with whom unsaid: not `Taiwan coercion`."""
    is_noun = any(verb in nouns for nouns in (verbs.BESIDE, verbs.NOUNS, verbs.EITHER))
    return flow == "payment" or verb in verbs.HOSTS or (flow != "stationing" and not is_noun)


def is_asking(parts: Sequence[Part]) -> bool:
    """Tell whether a question asks, before the rest of it, whether, how or why: `does`, `why did`."""
    return any(part.phrase[-1] in verbs.ASKING for part in parts)


def is_settled(asked: Roles | None, verb: str) -> bool:
    """Tell whether a query names both parties of a flow between states: no other pair will do."""
    if asked is None or verb in verbs.VAGUE:
        return False
    is_between = asked.flow in _BETWEEN_STATES or verb == verbs.HOSTING
    return is_between and bool(asked.giver and asked.taker)
