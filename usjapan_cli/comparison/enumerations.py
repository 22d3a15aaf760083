"""Lists of a claim that have grown or shrunk: `silver and gilt -> silver, gilt, and bronze`."""

from __future__ import annotations

import re
from itertools import product

from ..core.record import Record
from .alignment import bag
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact

_MEMBER = r"(?:[\w.'$%§/-]+(?: \([^()]*\))?(?: (?!and\b|or\b)[\w.'$%§/-]+(?: \([^()]*\))?)*)"
_LIST = re.compile(rf"(?<![\w.]){_MEMBER}(?:, {_MEMBER})*,? (?:and|or) {_MEMBER}")
_CUT = re.compile(r", (?:(?:and|or) )?| (?:and|or) ")
_LONGEST = 2000  # characters of a sentence that is read
_EDGE = 4  # words of the first and the last member, which run on into the sentence
_AT_LEAST = 2  # members that two lists share
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


class List(Record):
    """What a text lists, as it stands there, and each member's words of weight."""

    text: str
    members: tuple[frozenset[str], ...]


def relisted(fact: Fact, old: str, new: str) -> Readings | None:
    """Return both readings of a list of a claim that has only grown, or only shrunk."""
    own = bag(fact.statement)
    for before in _lists(old):
        is_whole = all(2 * len(member & own) >= len(member) for member in before.members)
        if not is_whole:
            continue
        for now in _lists(new):
            come, lost = _unlike(now, before), _unlike(before, now)
            shared = len(before.members) - len(lost)
            is_other = shared >= min(_AT_LEAST, len(before.members)) and bool(come) != bool(lost)
            is_other = is_other and now.members[0] not in come  # which may be of what leads to the list
            is_known = any(2 * len(one & bag(old)) > len(one) for one in come)
            if is_other and not is_known and not _is_beside(lost, now, new):
                return Readings(before.text, _upto(now, before))
    return None


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
            yield List(text[first : places[-1][1]], members)


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
