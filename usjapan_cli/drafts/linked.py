"""Countries by the words that they are linked to: `threats from Iran`, where a fact has `North Korean threats`."""

from __future__ import annotations

from functools import lru_cache

from ..check.proper_names import ALWAYS
from ..check.wording import exactly
from ..core.record import Record
from .claims import Claims
from .countries import names_in, written
from .faults import Fault
from .names import LEFT_OUT, has_other_figures
from .patterns import pattern
from .readings import KEPT, countries_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_WORD = pattern(
    r"(?:North|South) Korean?s?(?:'s)?|New Zealand|United (?:States|Kingdom)|[A-Za-z][\w.&'\u2019-]*"
    r"|[,;:()\u2014\u2013]|\d[\d,.]*"
)
_OURS = "u.s."
_OF_OURS = pattern(r"\b(?:Biden|Trump|Congress|Administration)\b")  # who are the United States
_STOPS = frozenset(",;:()\u2014\u2013")
_LINKING = frozenset(
    ("from", "by", "of", "with", "in", "to", "for", "on", "against", "toward", "towards", "over", "at", "between")
)
_DENYING = exactly("not, never, neither, nor, cannot, no longer, as well, also, too, other")
_WITHIN, _MOST = 5, 2  # words on a side of a country, and how many of them that tell are linked to it
_TOPS = 6
_CLOSE = 0.6
_SURE = ((0.35, 0.5), (0.6, 0.35))
_LEAST = 1.5


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


def _links(text: str) -> Iterator[Link]:
    found = [(match[0], *match.span()) for match in _WORD.finditer(text)]
    words = [word for word, *_ in found]
    named = [names_in(word) if word[0].isupper() else frozenset[str]() for word in words]
    for at, names in enumerate(named):
        if names:
            linked = _behind(words, named, at) | _before(words, named, at)
            yield Link(next(iter(names)), found[at][1], found[at][2], linked)


def _behind(words: Sequence[str], named: Sequence[frozenset[str]], at: int) -> frozenset[str]:
    """Return the telling words right behind a country: of what it does, or what it describes."""
    found: list[str] = []
    for place in range(at + 1, min(len(words), at + 1 + _WITHIN)):
        if words[place] in _STOPS or len(found) >= _MOST:
            break
        if not named[place]:
            found += telling_of(words[place])
    return frozenset(found)


def _before(words: Sequence[str], named: Sequence[frozenset[str]], at: int) -> frozenset[str]:
    """Return the telling words before the preposition of a country, or of the list in which it stands."""
    place = at - 1
    while place >= 0 and (named[place] or words[place].lower() in ("and", "or", "the", ",", "both")):
        place -= 1
    if place < 0 or words[place].lower() not in _LINKING:
        return frozenset()
    found: list[str] = []
    for before in range(place - 1, max(-1, place - 1 - _WITHIN), -1):
        if words[before] in _STOPS or len(found) >= _MOST:
            break
        if not named[before]:
            found += telling_of(words[before])
    return frozenset(found)


def otherwise_linked(claims: Claims) -> Iterator[Fault]:
    """Yield a country to which a sentence links what the fact that is meant links to another one."""
    best = claims.meant[0].score if claims.meant else 0.0
    if claims.sentence.is_context or claims.marked.has(_DENYING):
        return
    said = names_in(claims.text)
    near = [one for one in claims.meant[:_TOPS] if one.score >= _CLOSE * best and _is_sure(one)]
    for link in links_of(claims.text) if near else ():
        if not link.words or LEFT_OUT.search(claims.text, 0, link.start):
            continue
        for one in near:
            statement = one.fact.statement
            if link.country in countries_of(statement) or one.fact.flow or has_other_figures(claims, one.fact):
                continue
            if link.country == _OURS and _OF_OURS.search(statement):
                continue
            for own in links_of(statement):
                shared = own.words & link.words
                is_lacking = own.country not in (said if own.country in ALWAYS else claims.names)
                if not shared or not is_lacking or claims.meanings.weight(shared) < _LEAST:
                    continue
                if any(_has(two, link.country, shared) for two in claims.meant):
                    continue
                text = claims.text[link.start : link.end]
                message = f'the report names {written([own.country])} here, not "{text}"'
                yield Fault("UD104", link.start, link.end, message, one.fact, text, written([own.country]))
                return


def _has(one: Meant, name: str, words: frozenset[str]) -> bool:
    """Tell whether a fact names a country, and has one of some words."""
    return name in countries_of(one.fact.statement) and bool(words & telling_of(one.fact.statement))


def _is_sure(one: Meant) -> bool:
    return any(one.reach >= reach and one.precision >= share for reach, share in _SURE)
