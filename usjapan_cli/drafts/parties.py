"""Who gives to whom, pays whom, defends whom: the parties of a clause held against those of a fact.

They are read as a search reads them. Trade is left to the figures, whose way `flows` reads.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..check.proper_names import shortened
from ..core.words import words
from ..index.roles import Roles, party, roles_column, roles_from
from ..search import roles
from ..search.known import Words
from ..search.query import understand
from ..search.verbs import GIVING, VAGUE
from .countries import country, names_in, written
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..index.file import Index
    from .claims import Claims

_FLOWS = frozenset(
    (
        "payment",
        "protection",
        "aid",
        "rule",
        "drafting",
        "administration",
        "lending",
        "investment",
        "threat",
    )
)
_ASIDE = pattern(r",(?: [a-z]+){1,4}, ")  # `Washington, for its part, pays`
_DATED = pattern(r"^\W*(?:As of|In|By|Since|During) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4},? ")
_BY_NOUN = pattern(  # `Japan was the largest source of investment in the United States`
    r"(?P<one>[A-Z][\w.]*)(?: (?:is|was|are|were|remains?|ranks?|ranked|became|has been|have been|had been) "
    r"(?:[\w-]+ ){0,5}?|'s? )(?:(?P<giving>source|origin|provider|supplier|donor)s?|"
    r"(?P<taking>destination|recipient|beneficiary|home)s?) (?:of|for) (?P<what>[^,;]*)"
)
_PASSIVE = pattern(r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?\w+ed\b(?!.*\bby\b)")
_BEARER = pattern(  # `an American expense`, `falls to the Pentagon`, `is Tokyo's to pay`
    r"(?P<owner>[A-Z][\w.]*?)(?:'s)? (?:expense|tab|bill|to pay|responsibility)\b"
    r"|\b(?:falls? (?:to|on)|borne by|paid(?: for)? by|covered by|met by|funded by|financed by)"
    r" (?:the )?(?P<bearer>[A-Z][\w.]*(?: [A-Z]\w+)?)"
)
_DEFENSE = pattern(
    r"(?P<giver>[A-Z][\w.]*)(?:'s)? (?:\w+ ){0,6}?(?:comes?|came|coming|rush(?:es)?) to "
    r"(?P<taker>our|[A-Z][\w.]*?)(?:'s)? (?:defen[sc]e|aid|rescue|protection)\b"
)
_OTHER = pattern(r"\b(?:in|into|from|to|by) (?:the )?([A-Z][\w.]*(?: [A-Z]\w+)?)")
_WHAT = (
    ("investment", ("invest", "fdi")),
    ("aid", ("assistance", "aid", "support")),
    ("lending", ("treasur", "bond", "loan", "debt")),
)
_DENIED = pattern(r"\b(?:not|never|no longer|neither|nor|cannot)\b|n't\b")
_OTHERS = pattern(r"\b(?:them|they|it|he|she|him|her)\b", re.I)  # who may be the other party
_NOT_DONE = pattern(  # by whom the clause names first
    r"\b(?:itself|themselves|ourselves|each other|one "
    r"another|(?:don|benefact)ors?|givers?|providers?|recipients?|gets?|got|receiv\w+|obtain\w*|enjoys?|wins?|won)\b"
)
_PLACED = pattern(
    r"\b(?:on|in|across|onto) (?:Japanese|American|U\.S\.) \w+|\b(?:[Ii]n return|[Ii]n exchange) for .*"
)
_EXCLUSIVE = frozenset(("administration", "drafting", "rule", "threat"))  # what one party alone does
_GIVEN = frozenset(("payment", "protection", "aid"))  # who gets it is named behind the verb
_MEANT = 0.3  # the reach from which on another party that does it is wrong
_SURE = 0.5  # of the best score: from which on a fact may be the one whose parties are exchanged
_THE_TWO = frozenset(map(party, ("United States", "Japan")))


class Parties:
    """Reads the parties of a draft's clauses by the names that the facts know."""

    def __init__(self, indexes: Sequence[Index]) -> None:
        self._known = Words(indexes)

    def exchanged(self, claims: Claims) -> Iterator[tuple[Fact, str, tuple[int, int]]]:
        """Yield a fact that a sentence turns round, who is at its ends, and where the clause stands."""
        best = claims.meant[0].score if claims.meant else 0.0
        near = [one for one in claims.meant if one.fact.roles and one.score >= _SURE * best]
        held = [(one, roles_from(roles_column(one.fact.roles or ""))) for one in near]
        held = [(one, own) for one, own in held if own.flow in _FLOWS]
        for start, end in self._clauses(claims) if held else ():
            clause = _DATED.sub("", _ASIDE.sub(" ", claims.text[start:end]))
            if _DENIED.search(clause):
                continue
            is_alone = _OTHERS.search(clause) and len(names_in(clause)) < len(_THE_TWO)
            said = by_noun(clause) or by_bearer(clause) or by_defense(clause) or self._read(clause)
            if said and is_alone and said.flow not in _EXCLUSIVE:
                continue
            if said and not any(_agrees(said, own) or _does(one.fact, clause) for one, own in held):
                turned = next((one.fact for one, own in held if _is_exchanged(said, own, one.reach)), None)
                if turned:
                    yield turned, _ends(turned), (start, end)

    def _clauses(self, claims: Claims) -> list[tuple[int, int]]:
        """Return the clauses of a sentence; those that an aside parts are one."""
        if _ASIDE.search(claims.text):
            return [(0, len(claims.text))]
        return claims.clauses

    def _read(self, clause: str) -> Roles | None:
        """Return the parties that a verb of a clause names, if one does."""
        clause = _PLACED.sub("", clause)
        if _PASSIVE.search(clause):
            return None  # who does it is not named
        if _NOT_DONE.search(clause) or not any(
            GIVING.get(word, ("",))[0] in _FLOWS for word in words(clause)
        ):
            return None
        found, verb = roles.read(understand(clause, self._known).parts, clause)
        return found if verb and verb not in VAGUE else None


def by_noun(clause: str) -> Roles | None:
    """Return the parties that a noun names: who is the source of what, or its destination."""
    text = shortened(clause)
    match = _BY_NOUN.search(text)
    flow = match and next(
        (flow for flow, words_ in _WHAT if any(w in match["what"].lower() for w in words_)), None
    )
    one = country(match["one"]) if match else ""
    if not match or not flow or not one:
        return None
    behind = _OTHER.search(match["what"])
    other = (
        country(behind[1].split()[0])
        if behind
        else next(filter(None, map(country, match["what"].split())), "")
    )
    ends = [frozenset(map(party, [written([name])])) if name else frozenset() for name in (one, other)]
    giver, taker = ends if match["giving"] else reversed(ends)
    return Roles(flow, giver, taker)


def _does(fact: Fact, clause: str) -> bool:
    """Tell whether the giver of a fact stands right before a verb of its: `islets that Japan administers`."""
    flow, _, ends = (fact.roles or "").partition(":")
    giver = country(shortened(ends.partition("->")[0]).strip().rpartition(" ")[2])
    told = shortened(clause).split()
    return bool(giver) and any(
        country(a) == giver and GIVING.get(b.strip(".,;"), ("",))[0] == flow for a, b in pairwise(told)
    )


def by_bearer(clause: str) -> Roles | None:
    """Return who pays, where it is said whose expense something is."""
    match = _BEARER.search(shortened(clause))
    one = match and next(filter(None, map(country, (match["owner"] or match["bearer"]).split())), "")
    return Roles("payment", frozenset(map(party, [written([one])])), frozenset()) if one else None


def by_defense(clause: str) -> Roles | None:
    """Return who protects whom, where one comes to the other's defense."""
    match = _DEFENSE.search(shortened(clause))
    giver = country(match["giver"]) if match else ""
    taker = ("u.s." if match["taker"] == "our" else country(match["taker"])) if match else ""
    if not giver or not taker:
        return None
    return Roles("protection", *(frozenset(map(party, [written([one])])) for one in (giver, taker)))


def _ends(fact: Fact) -> str:
    """Say who stands at the ends of a fact: `from Japan to the United States`, `of Japan` for one alone."""
    flow, _, ends = (fact.roles or "").partition(":")
    giver, taker = (written(names_in(end)) or end.strip() for end in (*ends.split("->"), "")[:2])
    return (
        f"from {giver} to {taker}" if giver and taker and flow not in _EXCLUSIVE else f"of {giver or taker}"
    )


def _agrees(said: Roles, own: Roles) -> bool:
    return roles.agreement(said, own) > 0


def _is_exchanged(said: Roles, own: Roles, reach: float) -> bool:
    """Tell whether the parties stand the other way round, or the other of the two does what one does."""
    if said.flow != own.flow:
        return False
    may_be_other = said.giver & _THE_TWO or (own.flow in _EXCLUSIVE and reach >= _MEANT)
    is_other = bool(said.giver and may_be_other and own.giver and not said.giver & own.giver)
    is_to_giver = own.flow in _GIVEN and said.taker & own.giver and not said.taker & own.taker
    return is_other or (bool(said.giver or is_to_giver) and roles.agreement(said, own) < 0)
