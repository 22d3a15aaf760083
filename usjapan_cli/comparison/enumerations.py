"""Lists of a claim that have grown or shrunk: `silver and gilt -> silver, gilt, and bronze`."""

from __future__ import annotations

import re
from itertools import product

from ..core.record import Record
from .alignment import alike, bag
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact

_MEMBER = r"(?:[\w.'$%§/-]+(?: \([^()]*\))?(?: (?!and\b|or\b)[\w.'$%§/-]+(?: \([^()]*\))?)*)"
_LIST = re.compile(rf"(?<![\w.]){_MEMBER}(?:, {_MEMBER})*,? (?:and|or) {_MEMBER}")
_CUT = re.compile(r", (?:(?:and|or) )?| (?:and|or) ")
_LONGEST = 2000  # characters of a sentence that is read
_BEFORE = 40  # characters before a list that tell whether it is one of examples
_PART = re.compile(r"[,;] (?:(?:and|or) )?| (?:and|or) ")
_EDGE = 4  # words of the first and the last member, which run on into the sentence
_AT_LEAST = 2  # members that two lists share
_OPEN = re.compile(
    r"\b(?:such as|includ\w+|for example|for instance|e\.g\.|among|like|other|others|etc|especially|"
    r"particularly|notably|mainly|mostly|chiefly)\b",
    re.I,
)
_SERIAL = re.compile(r", (?:and|or) ")
_VERB = (
    r"(?:not|could|might|must|should|shall|is|are|was|were|has|have|had|may|can|will|would|[a-z]+ly|[a-z]+ed|"
    r"struck|made|built|led|held|set)"
)
_WHOLE = re.compile(
    rf"(?!(?:by|from|with|for|of|to|in|on|at) )(?!.*\b{_VERB}\b)(?:the |an? )?\S+(?: \S+){{0,4}}"
)  # a member that nothing leads to
_LEADING = (
    r"(?:of|for|from|in|on|at|by|to|with|under|as|into|about|over|within|against|between|among|both|either|"
    rf"{_VERB})"
)
_LEAD = re.compile(rf"^.*\b{_LEADING}(?: the| its| their| an?)? (?=\S)")
_REST = re.compile(rf"(?<=[\w)]) (?:{_LEADING}|that|which|who|whose)\b(?!-).*|[.;:]$")
_ASIDE = re.compile(r" \([^()]*\)|(?<=\band), since [^,;.]+,")
_OPENER = re.compile(  # of a phrase before the list: `In 2020, Orm, Varn, and Sund`
    r"(?:In|At|On|By|For|From|Under|Since|After|Before|During|With|As|Of|To|Today|Now|Then|Also|[A-Z]\w+ly)\b"
)
_BY = re.compile(
    r"\b(?P<done>[a-z]+(?:ed|n|t|d)) (?:jointly |together )?by (?P<whom>(?:[^,;.]|\.(?=\w| [A-Z]))+)"
)
_TOGETHER = re.compile(
    r"\b(?:together|jointly|partner\w*|cooperat\w+|collaborat\w+|conjunction|coordinat\w+|along with|"
    r"as well as|alongside|both)\b"
)
_CLAUSE = re.compile(r"[;—] ?|, (?:and|but|while|which|who|whereas) ")
_TWO_KINDS = re.compile(
    r"\b(?P<one>[A-Za-z-]+) (?:or|and(?= [A-Z])) (?P<other>[A-Za-z-]+) (?P<noun>[A-Za-z]+)"
)
_STEM = 4  # letters by which a noun is known, be it one or many


class List(Record):
    """What a text lists, as it stands there, each member's words of weight, and what leads to it."""

    text: str
    lead: str
    members: tuple[frozenset[str], ...]


def relisted(fact: Fact, old: str, new: str) -> Readings | None:
    """Return both readings of a list of a claim to which a new sentence adds, or from which it takes, only.

    A list of examples may name more or fewer of them.
    """
    own, old, new = bag(fact.statement), _ASIDE.sub("", old), _ASIDE.sub("", new)
    for before in _lists(old):
        is_whole = all(2 * len(member & own) >= len(member) for member in before.members)
        if _OPEN.search(before.lead) or not is_whole:
            continue
        for now in _lists(new):
            if _OPEN.search(now.lead):
                continue
            come, lost = _unlike(now, before), _unlike(before, now)
            shared = len(before.members) - len(lost)
            is_other = shared >= min(_AT_LEAST, len(before.members)) and bool(come) != bool(lost)
            is_other = is_other and now.members[0] not in come  # which may be of what leads to the list
            is_known = any(2 * len(one & bag(old)) > len(one) for one in come)
            if is_other and not is_known and not _is_beside(lost, now, new):
                return Readings(before.text, _upto(now, before))
    return _with_another(own, old, new)


def _with_another(own: frozenset[str], old: str, new: str) -> Readings | None:
    """Return what has one more word for its kind: `the controlling opinion -> controlling or concurring`."""
    for found in _TWO_KINDS.finditer(new):
        noun, other = bag(found["noun"]), bag(found["other"])
        was = re.search(rf"\b{re.escape(found['one'])} {re.escape(found['noun'][:_STEM])}\w*", old)
        if was and bag(was[0]) <= own and noun and other and not other & bag(old):
            return Readings(was[0], found[0])
    return None


def by_fewer_or_more(fact: Fact, old: str, new: str) -> Readings | None:
    """Return both readings of by whom something is done, if by one of two who did it, or by one more."""
    own = bag(fact.statement)
    for before, now in product(_BY.finditer(old), _BY.finditer(new)):
        were, are = (_CUT.split(found["whom"]) for found in (before, now))
        is_of_claim = bag(before["done"]) <= own and all(bag(one) & own for one in were)
        if not is_of_claim or bag(before["done"]) != bag(now["done"]) or len(were) == len(are):
            continue
        kept = [one for one in were if any(_is_same(bag(one), bag(other)) for other in are)]
        fresh = [one for one in are if not bag(one) & bag(old)]
        clause = _CLAUSE.split(new[now.start() :])[0].rstrip(".")
        is_joined = len(fresh) == len(are) - len(were) > 0 and kept == were
        is_left = len(kept) == len(are) < len(were) and not _TOGETHER.search(clause)
        if is_joined or is_left:
            return Readings(before[0], clause)
    return None


def left_out(fact: Fact, old: str, new: str) -> frozenset[str]:
    """Return the words for what a claim is of, one of several in an old sentence, if a new one has the rest.

    Where something stands in the list that was not there, it may be the same in other words.
    """
    own, there = bag(fact.statement), bag(new)
    before, now = _parts(old), _parts(new)
    if len(old) > _LONGEST or any(not part & bag(old) for part in now):
        return frozenset()
    for at, part in enumerate(before):
        mine = part & own
        is_mine = bool(mine) and not part & there
        beside = [one - own for one in before[max(0, at - 1) : at + 2] if one is not part and one - own]
        is_gone = is_mine and not any(alike(root, other) for root in mine for other in there)
        if is_gone and any(one <= there for one in beside):
            return mine
    return frozenset()


def _parts(text: str) -> list[frozenset[str]]:
    """Return the words of the short parts of a text between commas and conjunctions."""
    first, *others = _PART.split(text)
    parts = map(bag, (_LEAD.sub("", first), *(_REST.sub("", part) for part in others)))
    return [part for part in parts if 0 < len(part) <= _EDGE]


def _upto(now: List, before: List) -> str:
    """Return a list as it is written, without what follows a last member that another list has as well."""
    if now.members[-1] in _unlike(now, before):
        return now.text
    last = re.split(r"(?<=,) (?:and |or )?| (?:and|or) ", now.text)[-1]
    said = last.split()
    size = max(len(member) for member in now.members[:-1])
    kept = next((at for at in range(size, len(said)) if not said[at][:1].isupper()), len(said))
    return now.text[: len(now.text) - len(last)] + " ".join(said[:kept])


def _unlike(one: List, other: List) -> list[frozenset[str]]:
    """Return the members of a list that another has not; each of that stands for one."""
    left = list(other.members)
    pairs = ((2 * len(a & b) - len(a | b), a, b) for a, b in product(one.members, other.members))
    kept = []
    for _, mine, theirs in sorted(pairs, key=lambda pair: -pair[0]):
        if mine not in kept and theirs in left and _is_same(mine, theirs):
            kept.append(mine)
            left.remove(theirs)
    return [member for member in one.members if member not in kept]


def _is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two members share half the words of the shorter: `DC`, `District of Columbia (DC)`."""
    return 2 * len(one & other) >= min(len(one), len(other)) > 0


def _is_beside(lost: Sequence[frozenset[str]], now: List, new: str) -> bool:
    """Tell whether what is in a list no more stands beside it, in its clause."""
    clause = next((part for part in re.split(r"[;—]", new) if now.text in part), new)
    return any(one & bag(clause) for one in lost)


def _lists(text: str) -> Iterator[List]:
    """Yield the lists of a text of two members or more."""
    for found in _LIST.finditer(text) if len(text) <= _LONGEST else ():
        *others, last = _pieces(text, found)
        rest = _REST.search(text, *last)
        places = [(last[0], rest.start() if rest else last[1])]
        for start, end in reversed(others if _SERIAL.search(found[0]) else others[-1:]):
            if start == 0 and _OPENER.match(text) and len(places) > 1:
                break
            is_whole = start != found.start() and _WHOLE.fullmatch(text, start, end) is not None
            most = min(_EDGE, len(text[slice(*places[0])].split()))
            places.insert(0, (start if is_whole else _start_of_member(text, start, end, most), end))
            if not is_whole:
                break
        members = tuple(bag(text[start:end]) for start, end in places)
        if any(members[-1] <= one for one in members[:-1]):  # `an essay, or an essay by mail`
            places[-1] = (last[0], last[0] + len(text[slice(*last)].rstrip(".")))
            members = (*members[:-1], bag(text[slice(*last)]))
        if all(members):
            first = places[0][0]
            yield List(text[first : places[-1][1]], text[max(0, first - _BEFORE) : first], members)


def _pieces(text: str, found: re.Match[str]) -> list[tuple[int, int]]:
    """Return where the parts of a list stand, of which the first and the last run on into the sentence."""
    cuts = [cut.span() for cut in _CUT.finditer(text, *found.span())]
    starts, ends = [found.start(), *(end for _, end in cuts)], [*(start for start, _ in cuts), found.end()]
    return list(zip(starts, ends, strict=True))


def _start_of_member(text: str, start: int, end: int, most: int) -> int:
    """Return where a member begins in a part of a list: behind a verb or preposition, near its end.

    It has at `most` so many words, as the next member has, or those of a name.
    """
    lead = _LEAD.match(text[start:end])
    start += lead.end() if lead else 0
    said = list(re.finditer(r"\S+", text[start:end]))
    at = max(0, len(said) - most)
    while at and text[start + said[at].start()].isupper() and text[start + said[at - 1].start()].isupper():
        at -= 1
    return start + said[at].start() if said else start
