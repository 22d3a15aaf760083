"""Countries by the words they are linked to: `threats from Iran`, where a fact has `North Korean threats`."""

from __future__ import annotations

from functools import lru_cache

from ..core.record import Record
from ..language.proper_names import ALWAYS
from ..language.wording import exactly
from .claims import Claims
from .countries import A_WORD, names_in, written
from .faults import Fault
from .followed import passages_of
from .names import LEFT_OUT, has_other_figures
from .patterns import pattern
from .readings import KEPT, countries_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_WORD = pattern(
    rf"(?:North|South) Korean?s?(?:'s)?|New Zealand|United (?:States|Kingdom)|{A_WORD}"
    r"|[,;:()]|[\u2013\u2014]|\d[\d,.]*"
)
_ENDS_IN_STOP = (".S", ".K", ".A")  # the stop of which is the name's
_OURS, _NOBODY = "u.s.", frozenset[str]()
_OF_OURS = pattern(r"\b(?:Biden|Trump|Congress|Administration)\b|\bU\.?S\.?")  # who are the United States
_STOPS = frozenset(",;:()\u2014\u2013")
_PARTING = frozenset(("but", "while", "whereas", "which", "who"))  # behind which somebody else may do it
_DENYING = exactly("not, never, neither, nor, cannot, no longer, as well, also, too, other")
_OF_THREE = pattern(  # `three-way security ties with the Philippines`
    r"\b(?:[Tt]rilateral|[Tt]hree-(?:way|nation|country)) (?:[a-z]+ ){0,3}(?:with|involving) (?:the )?"
    r"(?P<who>(?:(?:North|South|New) )?[A-Z]\w+)",
    needs="rilateral |hree-way |hree-nation |hree-country ",
)
_WITHIN, _MOST = 5, 2  # words behind a country, and how many of them that tell are linked to it
_IN_LISTS = frozenset((",", "and", "the", "or", "with", "as", "well"))
_PAIR = 2  # countries that an `and` joins
_TOPS, _CLOSE = 6, 0.6  # facts that may be meant as well, and their share of the best score
_SURE = ((0.35, 0.5), (0.6, 0.35))  # the reach of a fact, and its share of the sentence, where it is meant
_OF_THIRD = 0.35  # the reach of a fact of three, where it is meant
_LEAST = 1.5  # what the words weigh by which two countries are linked alike


class Link(Record):
    """A country of a text, where it stands, and the telling words that it is linked to."""

    country: str
    start: int
    end: int
    words: frozenset[str]


@lru_cache(KEPT)
def links_of(text: str) -> tuple[Link, ...]:
    """Return the countries of a text with the words that each is linked to."""
    return tuple(_links(text))


@lru_cache(64)
def _words_of(text: str) -> tuple[tuple[re.Match[str], frozenset[str]], ...]:
    """Return the words and marks of a text, each with the country that it names."""
    found = tuple(_WORD.finditer(text))
    return tuple((match, names_in(match[0]) if match[0][0].isupper() else _NOBODY) for match in found)


def _links(text: str) -> Iterator[Link]:
    found = _words_of(text)
    words, named = [match[0] for match, _ in found], [names for _, names in found]
    for at, names in enumerate(named):
        if names:
            linked = _behind(words, named, at)
            word, (start, end) = words[at], found[at][0].span()
            end -= word.endswith(".") and not word[:-1].endswith(_ENDS_IN_STOP)
            yield Link(next(iter(names)), start, end, linked)


def _behind(words: Sequence[str], named: Sequence[frozenset[str]], at: int) -> frozenset[str]:
    """Return the telling words right behind a country: of what it does, or what it describes."""
    found: list[str] = []
    for place in range(at + 1, min(len(words), at + 1 + _WITHIN)):
        if words[place] in _STOPS or words[place] in _PARTING or len(found) >= _MOST:
            break
        if words[place] in ("and", "or") and not "".join(words[place + 1 : place + 2])[:1].isupper():
            break  # `Europe and gave Ukraine support`
        if not named[place]:
            found += telling_of(words[place])
    return frozenset(found)


def otherwise_linked(claims: Claims) -> Iterator[Fault]:
    """Yield a country to which a sentence links what the fact that is meant links to another one."""
    if claims.sentence.is_context or not names_in(claims.text):
        return
    yield from _otherwise_listed(claims)
    yield from _other_third(claims)
    best = claims.meant[0].score if claims.meant else 0.0
    near = [one for one in claims.meant[:_TOPS] if one.score >= _CLOSE * best and _is_sure(one)]
    near = [one for one in near if not one.fact.flow and not has_other_figures(claims, one.fact)]
    said = names_in(claims.text)
    for link in links_of(claims.text) if near and not claims.marked.has(_DENYING) else ():
        if LEFT_OUT.search(claims.text, 0, link.start):
            continue
        for one in near:
            names = countries_of(one.fact.statement)
            if link.country in names or (link.country == _OURS and _OF_OURS.search(one.fact.statement)):
                continue
            lacking = names - (said & ALWAYS) - (claims.names - ALWAYS)
            own = lacking & (_joined_to(claims, link, one) or _linked_alike(claims, link, one))
            if not own:
                continue
            text = claims.text[link.start : link.end]
            right = written(own)
            message = f'the report names {right} here, not "{text}"'
            yield Fault("UD104", link.start, link.end, message, one.fact, text, right)
            return


def _linked_alike(claims: Claims, link: Link, one: Meant) -> frozenset[str]:
    """Return the countries to which a fact links what a sentence links to one of which no fact has it."""
    for own in links_of(one.fact.statement) if link.words else ():
        shared = own.words & link.words
        is_alike = shared and claims.meanings.weight(shared) >= _LEAST
        if is_alike and not any(_has(two, link.country, shared) for two in claims.meant):
            return frozenset([own.country])
    return frozenset()


def _joined_to(claims: Claims, link: Link, one: Meant) -> frozenset[str]:
    """Return the country that a fact joins by an `and` to the one to which a sentence joins another."""
    if len(one.shared) <= _MOST:
        return frozenset()
    for said in _lists_of(claims.text):
        others = said - {link.country}
        if link.country not in said or len(said) != _PAIR:
            continue
        if any(said <= countries_of(two.fact.statement) for two in claims.meant):
            continue
        for own in _lists_of(one.fact.statement):
            if len(own) == _PAIR and others < own:
                return own - others
    return frozenset()


def _otherwise_listed(claims: Claims) -> Iterator[Fault]:
    """Yield the one of several listed countries that a list of the same paragraph has not."""
    lists = [said for said in _lists_of(claims.text) if len(said) > _PAIR]
    for said in lists if claims.meant else ():
        passages = sorted({*passages_of(claims.meant[0].fact), *claims.followed})
        beside = [fact for passage in passages for fact in claims.meanings.holding(f"{passage}.")]
        known = [own for fact in beside for own in _lists_of(fact.statement)]
        if any(said <= own for own in known):
            return
        for fact in (*(one.fact for one in claims.meant), *beside):
            for own in _lists_of(fact.statement):
                strange, lacking = said - own, own - said - ALWAYS
                if len(own) <= _PAIR or len(strange) != 1 or len(lacking) != 1 or len(said & own) < _PAIR:
                    continue
                link = next(one for one in links_of(claims.text) if one.country in strange)
                text = claims.text[link.start : link.end]
                message = f'the report names {written(lacking)} here, not "{text}"'
                yield Fault("UD104", link.start, link.end, message, fact, text, written(lacking))
                return


def _other_third(claims: Claims) -> Iterator[Fault]:
    """Yield with whom something of three is, where the facts meant have such a thing with another one."""
    match = _OF_THREE.search(claims.text)
    said = names_in(match["who"]) - ALWAYS if match else frozenset()
    for one in claims.meant[:_TOPS] if said else ():
        own = _OF_THREE.search(one.fact.statement)
        if match and own and one.reach >= _OF_THIRD:
            theirs = names_in(own["who"])
            if theirs and theirs.isdisjoint(claims.names):
                message = f'the report names {written(theirs)} here, not "{match["who"]}"'
                yield Fault("UD104", *match.span("who"), message, one.fact, match["who"], written(theirs))
            return


@lru_cache(KEPT)
def _lists_of(text: str) -> tuple[frozenset[str], ...]:
    """Return the countries of each list in a text: `Japan, Australia, and India`."""
    lists, names = list[frozenset[str]](), set[str]()
    for match, here in _words_of(text):
        if here:
            names |= here
        elif match[0] not in _IN_LISTS:
            if len(names) >= _PAIR:
                lists.append(frozenset(names))
            names = set()
    if len(names) >= _PAIR:
        lists.append(frozenset(names))
    return tuple(lists)


def _has(one: Meant, name: str, words: frozenset[str]) -> bool:
    """Tell whether a fact names a country, and has one of some words."""
    return name in countries_of(one.fact.statement) and bool(words & telling_of(one.fact.statement))


def _is_sure(one: Meant) -> bool:
    return any(one.reach >= reach and one.precision >= share for reach, share in _SURE)
