"""Whose partners in trade a question ranks, or which two it adds up: `Germany's largest export market`.

Facts rank the partners of one country, and add up its trade with each. The customers of a partner, and the
trade of two partners with each other, are other questions: no fact of that country answers them.
"""

from __future__ import annotations

from ..core.record import Record
from ..core.words import stem
from . import verbs
from .deeds import run_before, run_behind_of
from .order import is_owner
from .roles import named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from .query import Part

_PARTNER, _SHARE = (f" {stem(word)} " for word in ("partner", "share"))
_OF_TRADE = tuple(f" {stem(word)} " for word in ("trade", "import", "export"))
_DASHES = "-/\u2010\u2011\u2013\u2014"
# Partners in other things as well.
_ALLIES = verbs.listed("partner partners")
# Behind a partner: whose partner it is.
_BELONGING = verbs.listed("of for to from")


class Whose(Record):
    """Whose trade is asked about: `owner` is any of some names; `is_name` tells whether a stem is one.

    `is_ranking` where its partners are ranked, `is_placed` where the place of one of them is asked for,
    `is_of_trade` where the query says itself that they trade.
    """

    owner: AbstractSet[str]
    is_name: Callable[[str], bool]
    is_ranking: bool
    is_placed: bool
    is_of_trade: bool

    def is_of_others(self, statement: str, is_figure: bool) -> bool:
        """Tell whether a statement, as its stems with spaces around, is of somebody else's trade.

        It is of that of whom it says that they are partners, else of that of whom it names first. Of what is
        no trade, only a figure may be asked for, without a word of trade: `who buys the most bonds`.
        """
        if not any(word in statement for word in _OF_TRADE):
            return self.is_of_trade or not is_figure
        _, share, of_whom = statement.partition(_SHARE)
        if share:
            return not self._is_first(run_behind_of(of_whom))  # `China's share of Japan's trade` is Japan's
        before, partner, behind = statement.partition(_PARTNER)
        if not partner:
            return not self._is_first(before.split())
        return not (self._is_first(run_before(before)) or self._is_first(run_behind_of(behind)))

    def _is_first(self, said: Sequence[str]) -> bool:
        """Tell whether the first who is named among stems is the owner."""
        pairs = [{word, f"{word} {after}"} for word, after in zip(said, (*said[1:], ""), strict=False)]
        first = next((pair for pair in pairs if pair & self.owner or any(map(self.is_name, pair))), None)
        return first is not None and bool(first & self.owner)


def read(parts: Sequence[Part], query: str, is_trade: bool, is_name: Callable[[str], bool]) -> Whose | None:
    """Read whose trade a question is about; None where it names nobody whose it is.

    `is_trade` tells whether the query says who sells what to whom.
    """
    said = [word for part in parts for word in part.phrase]
    query = query.casefold().replace("\u2019", "'")
    parties = dict(named(parts))
    if not parties:
        return None
    is_trade = is_trade or not verbs.TRADING.isdisjoint(said) or not verbs.RANKED.isdisjoint(said)
    owner = _of_partners(parts, parties, query, is_trade)
    is_compared = "or" in said or not verbs.COMPARED.isdisjoint(said)
    if owner is not None and len(parties) > 1 and _is_likened(parts, owner) and verbs.RANKED.isdisjoint(said):
        return None
    if owner is None and len(parties) == 1 and not is_compared and _asks_who(said):
        owner = next(iter(parties))
    is_of_trade = not verbs.TRADING.isdisjoint(said)
    if owner is not None:
        return Whose(parties[owner], is_name, True, len(parties) > 1, is_of_trade)
    if is_compared:
        return None
    pair = _pair(parts, parties, query) if is_of_trade else ()
    if not pair:
        return None
    return Whose(frozenset().union(*(parties[at] for at in pair)), is_name, False, False, is_of_trade)


def _of_partners(
    parts: Sequence[Part], parties: dict[int, set[str]], query: str, is_trade: bool
) -> int | None:
    """Return the place of whoever's partners are spoken of: `Germany's main market`, `customers of ours`."""
    nouns = verbs.PARTNERS if is_trade else verbs.DEALERS
    for at, part in enumerate(parts):
        if part.is_name or nouns.isdisjoint(part.phrase):
            continue
        beside = {*part.phrase, *(parts[at - 1].phrase if at else ())}
        if not _ALLIES.isdisjoint(part.phrase) and verbs.TRADING.isdisjoint(beside):
            continue  # `a partner of the US in security and trade`
        if at in parties and _is_owner_within(part.phrase, nouns):
            return at
        before = at - 1
        while before >= 0 and before not in parties and _is_between(parts[before]):
            before -= 1
        is_beside = part.phrase[0] in nouns and before == at - 1
        if before in parties and _has_partners(
            parts[: before + 1], query, part.phrase[0] if is_beside else ""
        ):
            return before
        behind = at + 1
        while behind < len(parts) and parts[behind].phrase[0] in verbs.SKIPPED:
            behind += 1
        if behind >= len(parts) or parts[behind].phrase[0] not in _BELONGING:
            continue
        behind += 1
        while behind < len(parts) and behind not in parties and _is_of_trade(parts[behind]):
            behind += 1
        if behind in parties:
            return behind
    return None


def _is_likened(parts: Sequence[Part], owner: int) -> bool:
    """Tell whether a query opens with who buys somebody's wares, unranked: `Japan as a buyer of US goods`."""
    said = [part for part in parts if part.phrase[0] not in verbs.SKIPPED]
    is_of_wares = any(part.phrase[0] in verbs.WARES for part in parts[owner + 1 : owner + 2])
    return is_of_wares and said[0].is_name and said[1].phrase == ("as",)


def _has_partners(parts: Sequence[Part], query: str, beside: str) -> bool:
    """Tell whether a name, the last part, has the partners behind it, or they are there: `German buyers`.

    `beside` is the noun where it is right behind: `China's market` is where China buys.
    """
    if not beside:
        return is_owner(parts, query)
    word = parts[-1].phrase[-1]
    return beside not in verbs.MARKETS and (f"{word}'s " in query or word in verbs.OURS)


def _is_owner_within(phrase: Sequence[str], nouns: AbstractSet[str]) -> bool:
    """Tell whether a phrase has an owner of partners: `market for US goods`, not `the American market`."""
    noun = next(place for place, word in enumerate(phrase) if word in nouns)
    owner = next((place for place, word in enumerate(phrase) if word in verbs.OURSELVES), -1)
    return owner > noun or phrase[owner] == "america"


def _is_between(part: Part) -> bool:
    is_told = part.concept is not None or not verbs.RANKED.isdisjoint(part.phrase)
    return is_told and "among" not in part.phrase


def _is_of_trade(part: Part) -> bool:
    return part.phrase[0] in verbs.SKIPPED or not verbs.TRADING.isdisjoint(part.phrase)


def _asks_who(said: Sequence[str]) -> bool:
    """Tell whether a query asks who is first or last in trade: `who sells the most to Germany`."""
    is_open = (
        said[0] in ("who", "whom", "whos", "country", "partner")
        or (said[0] in ("which", "what", "with") and not verbs.STATES.isdisjoint(said[1:3]))
        or (said[0] == "where" and "most" in said)  # `where do most of its imports come from`
    )
    is_end = "most" in said or "least" in said or not verbs.RANKED.isdisjoint(said)
    is_trade = not verbs.TRADING.isdisjoint(said) or any(
        verbs.GIVING.get(word, ("",))[0] == "trade" for word in said
    )
    return is_open and is_end and is_trade


def _pair(parts: Sequence[Part], parties: dict[int, set[str]], query: str) -> tuple[int, ...]:
    """Return the places of two who trade with each other: `Japan-Canada trade`."""
    if len(parties) != 2:
        return ()
    first, second = sorted(parties)
    between = [word for part in parts[first + 1 : second] for word in part.phrase]
    plain = [word for word in between if word not in verbs.SKIPPED]
    if not verbs.MUTUAL.isdisjoint(between):
        return ()  # `a trade deal that Biden signed with Japan`
    is_between = plain == ["and"] and first > 0 and parts[first - 1].phrase[-1] in ("between", "the")
    is_joined = any(f"{parts[first].phrase[-1]}{dash}" in query for dash in _DASHES) and not between
    return (first, second) if is_joined or is_between or plain[-1:] == ["with"] else ()
