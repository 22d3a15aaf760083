"""Who gives to whom, pays whom, defends whom: the parties of a clause held against those of a fact.

They are read as a search reads them. Trade is left to the figures, whose way `flows` reads.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, pairwise

from ..core.words import words
from ..index.roles import Roles, party, roles_column, roles_from
from ..language.proper_names import shortened
from ..search import roles
from ..search.verbs import GIVING, VAGUE
from .countries import country, names_in, written
from .patterns import pattern
from .readings import KEPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..index.file import Index
    from ..search.known import Words
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
        "sanction",
        "coercion",
        "stationing",
    )
)
_READ = _FLOWS - {"stationing"}  # which `_by_basing` reads
_LIKENED = pattern(  # to whom, is not who does it
    r"^\W*(?:Just )?(?:Like|As with|Unlike) [^,]{2,40}, ", needs="Like|As with|Unlike"
)
_ASIDE = pattern(r",(?: [a-z]+){1,4}, ")  # `Washington, for its part, pays`
_DATED = pattern(
    r"^\W*(?:As of|In|By|Since|During) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4},? ",
    needs="As of |In |By |Since |During &0|1|2|3|4|5|6|7|8|9",
)
_BY_NOUN = pattern(  # `Japan was the largest source of investment in the United States`
    r"(?:(?P<one>[A-Z][\w.]*)(?: (?:is|was|are|were|remains?|ranks?|ranked|became|has been|have been|had "
    r"been) "
    r"(?:[\w-]+ ){0,5}?|'s? )|^\W*(?i:the |a |our )?(?:[\w-]+ )?(?i:largest|biggest|top|main|chief"
    r"|leading) (?:[a-z-]+ )?)(?:(?P<giving>source|origin|provider|supplier|donor)s?|"
    r"(?P<taking>destination|recipient|beneficiary|home)s?) (?:of|for) (?P<what>[^,;]*)",
    needs="source|origin|provider|supplier|donor|destination|recipient|beneficiar|home",
)
_BOUND = pattern(  # `is pledged to protect` is no passive
    r"\b(?:is|are|was|were|has been|have been) (?:\w+ly |also |in turn |itself )?(?:pledged|committed"
    r"|sworn|bound|obliged"
    r"|obligated|required|supposed|duty[- ]bound) to (?=[a-z]+\b)",
    needs="pledged|committed|sworn|bound|obliged|obligated|required|supposed|duty",
)
_IMPOSED = pattern(
    r"\b(?:impos(?:ed|es|e|ing)|levied|slapped|placed|puts?) (?:[a-z]+ ){0,2}?sanctions on (?:the [a-z "
    r"]+? of )?",
    needs="sanctions on",
)
_PASSIVE = pattern(
    r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?\w+ed\b(?!.*\bby\b)",
    needs="ed&is |are |was |were |be |been |being ",
)
_BASING = pattern(
    r"\b(?P<giver>[A-Z][\w.]*)(?: [a-z]+){0,4}? (?:base|station|keep|deploy|post)s? (?:its |their "
    r")?(?:[a-z]+ ){0,2}?"
    r"(?:troops|forces|soldiers|personnel)\b(?: [a-z]+){0,5}? (?:in|on) (?:the )?(?P<taker>[A-Z][\w.]*)",
    needs="troops|forces|soldiers|personnel& base| station| keep| deploy| post& in | on ",
)
_RIGHT_TO_BASE = pattern(  # `Japan has the right to base troops there`
    r"(?P<holder>[A-Z][\w.]*) (?:has|have|had|holds?|gained|gets?|got|enjoys?|(?:is|was) (?:given|granted)) "
    r"(?:the |a )?(?:\w+ )?rights? to (?:base|station|keep|deploy|post)\b"
    r"|\b(?:lets?|allow(?:s|ed)?|permit(?:s|ted)?|entitle[sd]?) (?P<other>[A-Z][\w.]*) (?:to )?"
    r"(?:base|station|keep|deploy|post)\b",
    needs="right|let|allow|permit|entitle",
)
_PLEDGE = pattern(  # `in return for a Japanese pledge to protect America`
    r"(?:\b(?:[Ii]n (?:return|exchange) for )?(?:an? |the )?)?\b(?P<who>[A-Z][\w.]*?)(?:'s)? "
    r"(?:pledge|promise|commitment|undertaking|guarantee|vow|obligation) to (?=[a-z])",
    needs="pledge to|promise to|commitment to|undertaking to|guarantee to|vow to|obligation to",
)
_FOOTING = pattern(  # `picks up the cost of`, `foots the bill for`
    r"\b(?:picks?|picked) up (?:the )?(?:full |whole )?(?:costs?|bills?|tab|check|expenses?)(?: of| for)?"
    r"|\b(?:foots?|footed|settles?|settled) the (?:bills?|tab)(?: for)?"
    r"|\b(?:bears?|bore|covers?|covered|meets?|met|shoulders?|shouldered) the (?:full |whole )?"
    r"(?:costs?|expenses?)(?: of)?|\bpicks? up (?=the rent)",
    needs="pick|foot|settle|bear|bore|cover|meet|met|shoulder",
)
_GUARDING = pattern(  # `guarantees the security of`
    r"\b(?:guarantee[sd]?|assure[sd]?|ensure[sd]?|underwrites?|safeguard(?:s|ed)?) (?:the )?(?:security"
    r"|safety|defense) of",
    needs="security of|safety of|defense of",
)
_ITS_OWN = pattern(  # whom one pays is one's own
    r"\bpa(?:ys?|id) (?:[a-z]+ ){0,3}?(?:its|their|our) (?:own )?"
    r"(?:troops|soldiers|sailors|marines|personnel|forces|people|workers|staff|diplomats)\b"
    r"|\b(?:protect|defend|shield|guard|help|support)(?:s|ed|ing)? (?:its|their|our) (?:own )?"
    r"(?![^.;,]*\b(?:all(?:y|ies)|partners?|friends?|neighbou?rs?|guests?)\b)[a-z]",
    needs="its |their |our ",
)
_PARTICIPLE = pattern(  # whose deed it is, opens the sentence: `Japan gave aid, all while threatening to`
    r"^\W*(?:and |all |(?:even )?while |when |by )*(?P<verb>[a-z]+ing)\b",
    needs="ing",
)
_OPENING_NAME = pattern(r"\W*(?:The )?([A-Z][\w.]*)")
_OPENING = pattern(  # `by which Japan pledges`: no passive
    r"^\W*(?:and |but )?(?:by|under|in|through|with|for) (?:which|whom) ",
    needs=" which | whom ",
)
_HOSTING = pattern(  # `the towns that host U.S. troops`, where only some are told of
    r" (?:(?:that|which|who) (?:host|house|shelter|lie near|surround)s?|hosting|housing) "
    r"(?:(?:the|our|U\.?S\.?|American) )*"
    r"(?:troops|forces|bases|soldiers|personnel)\b",
    needs=" host| hous| shelter| lie near| surround",
)
_OF_THE_STATE = pattern(r"\b[Tt]he (?:national|central) government\b(?! of)", needs="al government")
_PENTAGON = pattern(r"\b[Tt]he Pentagon\b", needs="Pentagon")
_RELATIVE = pattern(  # who is named: `the towns that host them`
    r"\b(?:that|which|who) [a-z]+ (?:them|it)\b", needs="that |which |who & them| it"
)
_OTHER = pattern(r"\b(?:in|into|from|to|by) (?:the )?([A-Z][\w.]*(?: [A-Z]\w+)?)")
_WHAT = (
    ("investment", ("invest", "fdi")),
    ("aid", ("assistance", "aid", "support")),
    ("lending", ("treasur", "bond", "loan", "debt")),
)
_DEEDS = {  # nouns of what one party does to another
    "coercion": ("coercion", "pressure", "intimidation"), "aid": ("aid", "assistance", "support"),
    "sanction": ("sanctions", "penalties"), "protection": ("protection",),
    "rule": ("colonization", "occupation", "rule"), "lending": ("loans", "lending"),
}  # fmt: skip
_DEED_TO = pattern(  # `Taipei put pressure on Beijing`, `China's coercion of Taiwan`
    rf"\b(?P<deed>{'|'.join(chain(*_DEEDS.values()))}) (?:of|on|to|for|over|against|toward) (?:the )?"
    r"(?P<taker>[A-Z][\w.]*(?: [A-Z]\w+)?)",
    needs="|".join(f"{noun} " for noun in chain(*_DEEDS.values())),
)
_DENIED = pattern(
    r"\b(?:not|never|no longer|neither|nor|cannot)\b|n't\b",
    needs="n't|neither|never|no longer|nor|not",
)
_NONE_MORE = pattern(  # `No other country invests more there`
    r"\b(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]o one)\b.* than\b"
    r"|^\W*(?:[Nn]o [a-z]+|[Nn]obody|[Nn]one)\b.* (?:more|as much|as many|so much|so many)\b",
    needs=" than| more| as much| as many| so much| so many",
)
_OTHERS = pattern(r"\b(?:them|they|it|he|she|him|her)\b", re.I)  # who may be the other party
_NOT_DONE = pattern(  # by whom the clause names first
    r"\b(?:itself|themselves|ourselves|each other|one "
    r"another|(?:don|benefact)ors?|givers?|providers?|recipients?|gets?|got|receiv\w+|obtain\w*|enjoys?"
    r"|wins?|won)\b",
    needs="benefact|don|each other|enjoy|get|giver|got|itself|obtain|one another|ourselves|"
    "provider|receiv|recipient|themselves|win|won",
)
_THEMSELVES = pattern(
    r"(?<=[a-z.]) (?:themselves|itself)(?=[.,;]?$)",
    needs="self|selves",
)  # `drafted by the Japanese themselves`
_COLONY = pattern(  # `was a colony of Japan`, `Korea held Japan as a colony`
    r"(?P<taker>[A-Z][\w.]*) (?:is|was|were|became|remained|had been) (?:an? |the )?(?:former )?"
    r"(?:colony|possession) of (?P<giver>(?:South |North )?[A-Z][\w.]*)"
    r"|(?P<holder>[A-Z][\w.]*) (?:held|ruled|kept|ran|had|made) (?P<held>(?:South |North )?[A-Z][\w.]*) "
    r"(?:as |into )?(?:a |its )?(?:colony|possession)",
    needs="colony|possession",
)
_PLACED = pattern(
    r"\b(?:on|in|across|onto) (?:Japanese|American|U\.?S\.?) \w+|\b(?:[Ii]n return|[Ii]n exchange) for .*",
    needs="Japanese |American |U.S|US|n return for|n exchange for",
)
_EXCLUSIVE = frozenset(("administration", "drafting", "rule", "threat"))  # what one party alone does
_ADJECTIVES = frozenset(("threatening",))  # as clauses have them: `have come to look more threatening`
_GIVEN = frozenset(("payment", "protection", "aid"))  # who gets it is named behind the verb
_BY_SEVERAL = frozenset(("sanction",))
_SOMEBODY = pattern(r"\b(?:[Ww]e|us|[Oo]urs?)\b|\w [A-Z]")  # the reader's country, or a name
_WE, _OURS = pattern(r"\b[Ww]e\b"), frozenset((party("United States"),))
_WE_DO = pattern(  # `we pay them rent`
    r"^\W*(?:and |but |while |yet )?[Ww]e (?:also |now |still |even )?(?!know|say|see|think|hear)[a-z]+ "
    r"(?:them|it)\b",
    needs="e &them|it",
)
_CLEFT = pattern(  # `it is Japan that has imposed sanctions`
    r"\b[Ii]t (?:is|was) (?:the )?(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?) (?:that|who|which) ",
    needs="t is |t was ",
)
_DOES = pattern(r" *(?:(?:has|have|had|did|does|will|would|also|now|then) )*[a-z]+(?:e[dns]|s)\b")
_ANTECEDENT = pattern(r"([A-Z][\w.]*), (?:which|who) ?$", needs=", which|, who")
_STOP = pattern(r"[;:]|,? (?:and|but|while|whereas|yet) (?=(?:the )?[A-Z])")
_MEANT = 0.3  # the reach from which on another party that does it is wrong
_SURE = 0.5  # of the best score: from which on a fact may be the one whose parties are exchanged
_THE_TWO = frozenset(map(party, ("United States", "Japan")))


@lru_cache(KEPT)
def _roles(said: str) -> Roles:
    """Return the parties of a fact."""
    return roles_from(roles_column(said))


class Parties:
    """Reads the parties of a draft's clauses by the names that the facts know."""

    def __init__(self, indexes: Sequence[Index]) -> None:
        self._indexes = indexes
        self._known: Words | None = None

    def exchanged(self, claims: Claims) -> Iterator[tuple[Fact, str, tuple[int, int]]]:
        """Yield a fact that a sentence turns round, who is at its ends, and where the clause stands."""
        best = claims.meant[0].score if claims.meant else 0.0
        near = [one for one in claims.meant if one.fact.roles and one.score >= _SURE * best]
        held = [(one, _roles(one.fact.roles or "")) for one in near]
        held = [(one, own) for one, own in held if own.flow in _FLOWS]
        flows = _READ.intersection([own.flow for _, own in held])
        for start, end in self._clauses(claims) if held else ():
            clause = _plainly(claims.text[start:end], claims.text[:start])
            if _DENIED.search(clause) or _ITS_OWN.search(clause) or _NONE_MORE.search(clause):
                continue
            if any(_does(one.fact, clause) for one, _ in held):
                continue
            is_alone = _OTHERS.search(_RELATIVE.sub("", clause)) and len(names_in(clause)) < len(_THE_TWO)
            said = self._roles_in(clause, flows)
            if said and is_alone and said.flow not in _EXCLUSIVE and not _WE_DO.search(clause):
                continue
            if said and _WE.search(clause) and not _OURS & said.giver:
                continue  # who may do it, too
            if said and not any(_agrees(said, own) for _, own in held):
                if any(_is_of_several(own, said) and said.giver & own.giver for _, own in held):
                    continue  # to whom is not certain
                turned = next((one.fact for one, own in held if _is_exchanged(said, own, one.reach)), None)
                if turned:
                    yield turned, _ends(turned), (start, end)

    def _roles_in(self, clause: str, flows: frozenset[str]) -> Roles | None:
        """Return the parties that a clause names, by a noun or by a verb."""
        by_noun = _by_noun(clause) or _by_colony(clause) or _by_basing(clause) or _by_deed(clause)
        return by_noun or self._read(clause, flows)

    def _clauses(self, claims: Claims) -> list[tuple[int, int]]:
        """Return the clauses of a sentence; those that an aside parts are one."""
        if _ASIDE.search(claims.text) or _LIKENED.search(claims.text):
            ends = [match.start() + 1 for match in _STOP.finditer(claims.text)]
            return list(pairwise((0, *ends, len(claims.text))))
        return claims.clauses

    def _read(self, clause: str, flows: frozenset[str]) -> Roles | None:
        """Return the parties that a verb of a clause names, if one does, and one of some flows."""
        if not _gives(_IMPOSED.sub("sanctioned ", clause), flows):
            return None  # as most do not
        clause = _OPENING.sub("", _PLEDGE.sub(r"\g<who> pledges to ", clause))
        clause = _IMPOSED.sub("sanctioned ", _BOUND.sub("", _PLACED.sub("", clause)))
        if _PASSIVE.search(clause):
            return None  # who does it is not named
        clause = _HOSTING.sub("", _THEMSELVES.sub("", clause))
        if _NOT_DONE.search(clause) or not _gives(clause, flows):
            return None
        if not names_in(clause) and not _SOMEBODY.search(clause):
            return None  # nobody is named
        from ..search.known import Words  # only for a clause in which somebody gives
        from ..search.query import understand

        self._known = self._known or Words(self._indexes)
        found, verb = roles.read(understand(clause, self._known).parts, clause)
        if not verb or verb in VAGUE or verb in _ADJECTIVES:
            return None
        return found if found and found.flow in _READ else None


def _gives(clause: str, flows: frozenset[str]) -> bool:
    """Tell whether a clause has a verb that gives its parties their roles in one of some flows."""
    return any(GIVING.get(word, ("",))[0] in flows for word in words(clause))


def _plainly(clause: str, before: str) -> str:
    """Return a clause without asides, with who does it, and with a verb for what is said in several words."""
    clause = _CLEFT.sub(r"\g<who> ", _LIKENED.sub("", _DATED.sub("", _ASIDE.sub(" ", clause))))
    clause = _FOOTING.sub("pays for", _GUARDING.sub("protects", _with_antecedent(clause, before)))
    clause = _PENTAGON.sub("the United States", _with_subject(clause, before))
    return _OF_THE_STATE.sub("the Japanese government", clause)


def _with_antecedent(clause: str, before: str) -> str:
    """Return a clause with the country whose deed it is: behind `Burma, which`, ` has imposed`."""
    named = _ANTECEDENT.search(before)
    is_its = named and country(named[1]) and _DOES.match(clause)
    return f"{named[1]} {clause.strip()}" if named and is_its else clause


def _with_subject(clause: str, before: str) -> str:
    """Return a clause that a participle opens with the country that opens the sentence, and does it."""
    named = _OPENING_NAME.match(shortened(before))
    verb = _PARTICIPLE.match(clause)
    if not named or not verb or not country(named[1]) or verb["verb"] not in GIVING:
        return clause
    return f"{named[1]} {verb['verb'].removesuffix('ing')}s{clause[verb.end() :]}"


def _by_noun(clause: str) -> Roles | None:
    """Return the parties that a noun names: who is the source of what, or its destination."""
    text = shortened(clause)
    match = _BY_NOUN.search(text)
    flow = match and next(
        (flow for flow, words_ in _WHAT if any(w in match["what"].lower() for w in words_)), None
    )
    one = country(match["one"]) if match and match["one"] else ""
    if not match or not flow or not (one or not match["one"]):
        return None
    behind = _OTHER.search(match["what"])
    other = (
        country(behind[1].split()[0])
        if behind
        else next(filter(None, map(country, match["what"].split())), "")
    )
    return _between(flow, one, other) if match["giving"] else _between(flow, other, one)


def _does(fact: Fact, clause: str) -> bool:
    """Tell whether the giver of a fact stands right before a verb of its: `islets that Japan administers`."""
    flow, _, ends = (fact.roles or "").partition(":")
    giver = country(shortened(ends.partition("->")[0]).strip().rpartition(" ")[2])
    told = shortened(clause).split()
    gives = [GIVING.get(word.strip(".,;"), ("",))[0] == flow for word in told]
    return bool(giver) and any(  # `pays Japan rent` has both before it and behind it one
        country(told[at]) == giver and gives[at + 1] and not (at and gives[at - 1])
        for at in range(len(told) - 1)
    )


def _by_basing(clause: str) -> Roles | None:
    """Return whose forces stand where: `Japan may base troops in the United States`."""
    text = shortened(clause)
    right = _RIGHT_TO_BASE.search(text)
    holder = country(right["holder"] or right["other"]) if right else ""
    if holder:
        return _between("stationing", holder)
    match = _BASING.search(text)
    ends = [country(match[name] or "") for name in ("giver", "taker")] if match else []
    if not ends or not all(ends) or ends[0] == ends[-1]:
        return None
    return _between("stationing", *ends)


def _by_colony(clause: str) -> Roles | None:
    """Return who held whom as a colony."""
    match = _COLONY.search(shortened(clause))
    names = (match["giver"] or match["holder"], match["taker"] or match["held"]) if match else ()
    ends = [next(iter(names_in(name)), "") for name in names]
    return _between("rule", *ends) if ends and all(ends) else None


def _by_deed(clause: str) -> Roles | None:
    """Return the parties of a deed that a noun names: who is named last before it, and to whom it is done."""
    text = shortened(clause)
    match = _DEED_TO.search(text)
    taker = country(match["taker"]) if match else ""
    named = [one for one in map(country, text[: match.start()].split()) if one] if match else []
    if not match or not taker or not named or named[-1] == taker:
        return None
    flow = next(flow for flow, nouns in _DEEDS.items() if match["deed"] in nouns)
    return _between(flow, named[-1], taker)


def _between(flow: str, giver: str, taker: str = "") -> Roles:
    """Return the roles in a flow of two countries, by their keys; of nobody where there is none."""
    ends = (frozenset((party(written([one])),)) if one else frozenset[str]() for one in (giver, taker))
    return Roles(flow, *ends)


def _ends(fact: Fact) -> str:
    """Say who stands at the ends of a fact: `from Japan to the United States`, `of Japan` for one alone."""
    flow, _, ends = (fact.roles or "").partition(":")
    giver, taker = (written(names_in(end)) or end.strip() for end in (*ends.split("->"), "")[:2])
    return (
        f"from {giver} to {taker}" if giver and taker and flow not in _EXCLUSIVE else f"of {giver or taker}"
    )


def _agrees(said: Roles, own: Roles) -> bool:
    return roles.agreement(said, own) > 0


def _is_of_several(own: Roles, said: Roles) -> bool:
    """Tell whether several do what one of them may be named for alone."""
    return own.flow == said.flow and own.flow in _BY_SEVERAL and len(own.giver) > 1


def _is_exchanged(said: Roles, own: Roles, reach: float) -> bool:
    """Tell whether the parties stand the other way round, or the other of the two does what one does."""
    if said.flow != own.flow:
        return False
    if said.taker and own.taker and said.taker.isdisjoint(own.taker | own.giver):
        return False  # to somebody else
    if said.giver & own.giver and not said.taker & own.giver:
        return False
    may_be_other = said.giver & _THE_TWO or (own.flow in _EXCLUSIVE and reach >= _MEANT)
    is_other = bool(said.giver and may_be_other and own.giver and not said.giver & own.giver)
    is_to_giver = own.flow in _GIVEN and said.taker & own.giver and not said.taker & own.taker
    return is_other or (bool(said.giver or is_to_giver) and roles.agreement(said, own) < 0)
