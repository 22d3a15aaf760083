"""What stands for a word of a claim in a sentence that is otherwise the old one: `signed`, now `proposed`.

Where a sentence lives on with few words changed, what takes the place of a name or a word of the claim is
its own reading, however much of the rest is there. A word that may stand for the old one says the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..check.counterparts import in_rows
from ..core.kept import cached_property
from ..language.in_other_words import PLAIN_ROW, rows
from ..language.marked import OPENING, parts
from ..language.proper_names import names
from ..language.wording import listed
from .alignment import bag, has_digit, rooted
from .readings import MONTHS, NEGATIONS, Readings, read
from .replaced import DIRECTIONS
from .surroundings import AS_OF, is_denying

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Sequence

    from ..core.facts import Fact
    from .readings import Text

    Stretch = tuple[int, int, int, int]

_EDITED = 0.7  # likeness from which a sentence is the old one, edited
_LONGEST = 5  # words of a stretch that takes the place of another
_BESIDE = 4  # words on each side of a name that tell which of its mentions a claim has
_PLANNED = re.compile(
    r"\b(?:plan(?:s|ned)?|intend(?:s|ed)?|hope[sd]?|aims?|propose[sd]?|expect(?:s|ed)?|pledged?|"
    r"promised?|wants?) to\b"
)
_SOME = re.compile(r"\b(?:some|certain|few|several|many|most|selected)\b", re.I)
_RULING = listed("administration, government, cabinet, ministry, presidency")
_WEIGHTLESS = (
    OPENING
    | MONTHS
    | NEGATIONS
    | listed(
        "since, from, by, in, of, on, at, with, about, over, under, through, during, between, among, post, "
        "pre, non, also, now, still, again, then, such, like, other, both, more, most, very, well, together, "
        "its, their, his, her, this, these, those, it, they, he, she, some, one"
    )
)
_SAME_ONE = listed(  # by which whoever was named before is spoken of again
    "agency, bureau, department, office, service, board, body, company, firm, bank, city, town, county, "
    "state, country, nation, government, administration, program, project, group, organization, law, act, "
    "commission, council, committee, authority, fund, university, court, party, union, association, region, "
    "province, island, district, former, latter, ministry, army, statute, treaty, agreement, institution"
)


def name_substituted(fact: Fact, old: str, new: str, common: Container[str]) -> Readings | None:
    """Return the name that surely stands where one of a claim's stood in an edited sentence."""
    edit = _Edit(fact, old, new, common)
    return next((readings for readings, is_sure in edit.names() if is_sure), None)


def word_substituted(fact: Fact, old: str, new: str, common: Container[str]) -> str:
    """Say what of a claim has become something else in an edited sentence; nothing if it says the same."""
    edit = _Edit(fact, old, new, common)
    found = next((readings for readings, _ in edit.names()), None) or next(edit.words(), None)
    return f'"{found.old}" has become "{found.new}"' if found else ""


class _Edit:
    """An old sentence beside the new one that it was edited into, and what a fact says of it."""

    def __init__(self, fact: Fact, old: str, new: str, common: Container[str]) -> None:
        self.before, self.now = read(old), read(new)
        self.statement = read(AS_OF.sub("", fact.statement))
        self.common = common
        self.hedges = bag(" ".join(fact.hedges))  # which are asked for elsewhere
        self.stretches = _stretches(self.before, self.now)

    @cached_property
    def runs(self) -> tuple[list[list[int]], list[list[int]]]:
        """The places of the names of both sentences."""
        before, now = (list(names(text.wording, self.common)) for text in (self.before, self.now))
        return before, now

    def names(self) -> Iterator[tuple[Readings, bool]]:
        """Yield the names of the claim with those in their place, and whether the claim surely has these."""
        stated = frozenset(self.statement.wording.keys)
        for first, last, start, end in self.stretches:
            was = next((run for run in self.runs[0] if _meets(run, first, last)), None)
            run = next((run for run in self.runs[1] if _meets(run, start, end)), None)
            if was is None or run is None:
                continue
            keys, others = _keys(self.before, was), _keys(self.now, run)
            is_ruler = others <= stated and _is_ruler(self.before, was)  # whose country may stand for him
            if not keys & stated or is_ruler or not self._are_two(was, run):
                continue
            score, *rest = _likenesses(self.before, was, self.statement)
            is_gone = not keys <= {*self.now.wording.keys}
            if is_gone or score >= max(rest, default=0):
                readings = Readings(_written(self.before, was), _written(self.now, run))
                yield readings, is_gone or score > max(rest, default=0)

    def _are_two(self, was: Sequence[int], run: Sequence[int]) -> bool:
        """Tell whether two names are of two, and neither has only changed its place."""
        keys, others = _keys(self.before, was), _keys(self.now, run)
        is_moved = any(
            _times(text, own) >= _times(other, own)
            for own, text, other in ((keys, self.now, self.before), (others, self.before, self.now))
        )
        shared = keys & others
        is_short = _is_short(self.before, was, self.now, run)
        if is_moved or is_short or keys <= MONTHS or others <= MONTHS:
            return False
        apart = (keys | others) - shared
        return not shared or bool(keys - shared and others - shared and apart <= DIRECTIONS)

    def words(self) -> Iterator[Readings]:
        """Yield the words of the claim with those in their place that say something else, or less."""
        told = _told_by(self.statement, self.before) - self.hedges
        for first, last, start, end in self.stretches:
            own, fresh = _weighty(self.before, first, last), _weighty(self.now, start, end)
            if self._is_moved(own, fresh) or not told & {_root(self.before, at) for at in own}:
                continue
            readings = Readings(self.before.said(first, last), self.now.said(start, end))
            if is_denying(readings.old) and is_denying(readings.new):
                continue
            was = " ".join((*self.before.wording.words, *self.statement.wording.words))
            if any(words.search(readings.new) and not words.search(was) for words in (_SOME, _PLANNED)):
                yield readings
                continue
            lost = [at for at in own if not _has_like(self.before, at, self.now, fresh)]
            come = [at for at in fresh if not _has_like(self.now, at, self.before, own)]
            lost = [at for at in lost if _root(self.before, at) in told]
            come = [at for at in come if not _is_plain(self.now, at)]
            if lost and come and not self._is_named_again(lost, come):
                yield readings

    def _is_moved(self, own: Collection[int], fresh: Collection[int]) -> bool:
        """Tell whether a word of one stretch stands elsewhere in the other sentence."""
        there = {_root(self.now, at) for at in _weighty(self.now) if at not in fresh}
        earlier = {_root(self.before, at) for at in _weighty(self.before) if at not in own}
        return any(_root(self.before, at) in there for at in own) or any(
            _root(self.now, at) in earlier for at in fresh
        )

    def _is_named_again(self, lost: Collection[int], come: Collection[int]) -> bool:
        """Tell whether who is named in one sentence is `the agency` in the other."""
        named, named_now = ({at for run in runs for at in run} for runs in self.runs)
        is_called = all(self.now.marked.words[at] in _SAME_ONE for at in come)
        is_known = {self.now.wording.keys[at] for at in come} <= {*self.statement.wording.keys}
        return (is_called and not named.isdisjoint(lost)) or (is_known and named_now.issuperset(come))


@lru_cache(64)  # asked for names and for words, by one fact after another
def _stretches(before: Text, now: Text) -> tuple[Stretch, ...]:
    """Return the stretches of an edited sentence with those that took their place."""
    from difflib import SequenceMatcher  # only where nothing else tells what became of a claim

    matcher = SequenceMatcher(None, before.marked.stems, now.marked.stems, autojunk=False)
    if matcher.ratio() < _EDITED:
        return ()
    return tuple(
        (first, last, start, end)
        for tag, first, last, start, end in matcher.get_opcodes()
        if tag == "replace" and last - first <= _LONGEST and end - start <= _LONGEST
    )


def _meets(run: Sequence[int], start: int, end: int) -> bool:
    return any(start <= at < end for at in run)


def _keys(text: Text, run: Sequence[int]) -> frozenset[str]:
    return frozenset(text.wording.keys[at] for at in run)


def _times(text: Text, keys: Collection[str]) -> int:
    """Return how often words of a name stand in a text."""
    return sum(key in keys for key in text.wording.keys)


def _is_ruler(text: Text, run: Sequence[int]) -> bool:
    """Tell whether a name is that of whoever governs: `the Lind Administration`, `Lind's government`."""
    words = text.marked.words
    behind = words[run[-1] + 1 : run[-1] + 2]
    is_governing = text.wording.is_possessive(run[-1]) and not _RULING.isdisjoint(behind)
    return is_governing or not _RULING.isdisjoint(words[at] for at in run)


def _is_short(before: Text, was: Sequence[int], now: Text, run: Sequence[int]) -> bool:
    """Tell whether one name has the initials of the other: `Forest Service`, `FS`."""
    one, other = [before.wording.words[at] for at in was], [now.wording.words[at] for at in run]
    return any(
        len(short) == 1 < len(whole) and short[0].replace(".", "") == "".join(word[0] for word in whole)
        for short, whole in ((one, other), (other, one))
    )


def _likenesses(text: Text, run: Sequence[int], statement: Text) -> list[int]:
    """Return how like a name's mention is to those of a statement; behind it, how like its others are."""
    name = text.wording.keys[run[-1]]
    stated = [at for at, key in enumerate(statement.wording.keys) if key == name]
    others = [at for at, key in enumerate(text.wording.keys) if key == name and at not in run]
    return [
        max((_alike_beside(text, at, statement, there) for there in stated), default=0)
        for at in (run[-1], *others)
    ]


def _alike_beside(text: Text, at: int, statement: Text, there: int) -> int:
    """Return how many of the words beside a name stand beside another, thrice if on the same side."""
    own, other = _sides(text, at), _sides(statement, there)
    on_one_side = sum(len(one & two) for one, two in zip(own, other, strict=True))
    return 2 * on_one_side + len((own[0] | own[1]) & (other[0] | other[1]))


def _sides(text: Text, at: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the roots of the words right before and right behind a place, up to the clause's end."""
    before, behind = (
        _upto(text, range(at - 1, -1, -1), 0),
        _upto(text, range(at + 1, len(text.marked.words)), 1),
    )
    return frozenset(before), frozenset(behind)


def _upto(text: Text, places: range, shift: int) -> list[str]:
    """Return the roots of the first words at some places, up to the clause's end."""
    found: list[str] = []
    for place in places:
        if parts(text.marked.gaps[place - shift]) or len(found) == _BESIDE:
            break
        found += [_root(text, place)] if bag(text.marked.words[place]) else []
    return found


def _told_by(statement: Text, old: Text) -> set[str]:
    """Return the roots of an old sentence's words that a statement has, or has others for."""
    own = {_root(statement, at): at for at in _weighty(statement)}
    there = {_root(old, at): at for at in _weighty(old)}
    reworded = [at for root, at in own.items() if root not in there]
    return (own.keys() & there.keys()) | {
        root for root, at in there.items() if root not in own and _has_like(old, at, statement, reworded)
    }


def _has_like(text: Text, at: int, other: Text, places: Collection[int]) -> bool:
    """Tell whether a word has one that may stand for it at some places of another text."""
    own, theirs = _root(text, at), _rows_at(text, at)
    return any(own == _root(other, place) or theirs & _rows_at(other, place) for place in places)


def _is_plain(text: Text, at: int) -> bool:
    """Tell whether a word claims nothing alone, as a verb that carries a noun."""
    return PLAIN_ROW in rows().get((text.marked.stems[at],), ())


def _weighty(text: Text, start: int = 0, end: int | None = None) -> list[int]:
    """Return the places of the words that claim something: no figure, month or preposition."""
    said = text.marked.words
    places = range(*slice(start, end).indices(len(said)))
    return [at for at in places if said[at] not in _WEIGHTLESS and bag(said[at]) and not has_digit(said[at])]


def _root(text: Text, at: int) -> str:
    return rooted(text.marked.stems[at])


def _rows_at(text: Text, at: int) -> frozenset[int]:
    """Return the rows of what may stand for one another in which a word stands, or a phrase with it."""
    return _by_place(text).get(at, frozenset())


@lru_cache(64)
def _by_place(text: Text) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for span, numbers in in_rows(text.marked):
        for at in span:
            found[at] = found.get(at, frozenset()) | (numbers - {PLAIN_ROW})
    return found


def _written(text: Text, run: Sequence[int]) -> str:
    """Return a name as it is written."""
    words, gaps = text.wording.words, text.wording.gaps
    return "".join(words[at] + (gaps[at] if at < run[-1] else "") for at in run)
