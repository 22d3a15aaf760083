"""Another name, speaker or end in the place of a claim's: `Paul Hendry -> Karen Oduya`."""

from __future__ import annotations

import re
from itertools import pairwise

from ..core.facts import initials_of
from ..language.marked import OPENING, parts
from ..language.proper_names import names
from ..language.wording import listed, written
from .alignment import alike, root_of, rooted
from .readings import AUXILIARIES, MONTHS, QUANTIFIERS, Readings, Text, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit

_SAYS = written(
    "~say, ~state, ~argue, ~claim, ~contend, ~assert, ~allege, ~believe, ~think, ~conclude, ~complain, "
    "~insist, ~suggest, ~estimate, ~report, ~note, ~warn, ~maintain, ~describe, ~blame, ~accuse, "
    "~acknowledge, ~deny, ~predict, ~fear, ~announce, ~declare, ~regard, ~consider, ~find, ~caution, "
    "~forecast, ~expect, ~criticize, ~condemn, ~praise, ~propose, ~recommend, ~urge, ~oppose, ~support, "
    "~favor, ~doubt, ~hope, ~worry, ~object, according to, in the view of, in the opinion of, in the "
    "words of, confirm that, confirms that, confirmed that, indicate that, indicates that, indicated that, "
    "testify that, testifies that, testified that, show that, shows that, showed that"
)
_ANYBODY = frozenset(
    root_of(word)
    for word in listed(
        "group, groups, official, officials, people, member, members, organization, organizations, leader, "
        "leaders"
    )
)
_NO_SPEAKERS = frozenset((*AUXILIARIES, "now", "also", "still", "again", "since", "once", "too", "then"))
_BE = frozenset(("is", "are", "was", "were", "been", "being", "be"))
_OF = frozenset(("according", "in"))  # behind which stands who says so
_LONGEST = 8  # words of who says so
_BESIDE = 12  # words on each side of a name that tell what it is the name of
_ENDS = re.compile("[;:]")  # of what stands beside it
_NAME_WITHIN = 0.34  # part of their weight that stands beside the name in its place
_KIND = 0.2  # what each sign that two names are of one kind adds
_EDITED = 0.6  # likeness from which a sentence is the old one, edited
_NOW = ("now", "also", "still", "the", "a", "an")
_STEM = 4  # letters of a name by which its adjective is known
_TITLES = listed(
    "General, Admiral, Colonel, Lieutenant, Major, Brigadier, Rear, Captain, Commander, "
    "Prince, Princess, Sheikh, Senator, Representative, Doctor, Judge"
)
_MANY = 2  # words of a person's name
_DIRECTIONS = listed("north, south, east, west, northern, southern, eastern, western, new, upper, lower")
_DONE_BY = re.compile(
    r"\b(?P<done>[a-z]+(?:ed|n|t|d))(?: [a-z]+ly)? by (?:the )?"
    r"(?P<who>[A-Z][\w.&'-]*\w(?: (?:(?:of|for)(?: the)? |and |& )?[A-Z][\w.&'-]*\w)*)"
)
_SITE = re.compile(r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:gov|mil|org|com|net|edu|int)\b")


def name_in_place(
    fact: Fact, old: str, new: str, common: Container[str], granted: Container[str] = ()
) -> Readings | None:
    """Return the name that took the place of one of a fact's; nothing where each is still there.

    The keys in `granted` are of names that no sentence need have, as those in a report's title.
    """
    before, now = read(old), read(new)
    statement = read(fact.statement)
    stated, roots = set(statement.wording.keys), statement.marked.roots
    there = now.wording.keys
    is_said = any(_speakers(statement))
    speaking = {at for place in _speakers(before) for at in range(*place) if is_said}
    fresh = [
        whole[whole.index(first) :]
        for whole in names(now.wording, common)
        if not _is_part(now, whole, before.wording.keys)
        if initials_of(now.said(whole[0], whole[-1] + 1)).lower() not in before.wording.keys
        for first in [at for at in whole if _is_other(now, at, before.wording.keys)][:1]
    ]
    for whole in names(before.wording, common):
        lost = [at for at in whole if before.wording.keys[at] in stated and _is_other(before, at, there)]
        if any(
            before.marked.words[at] in _DIRECTIONS and before.wording.keys[at] not in stated for at in whole
        ):
            continue  # South Korea is not the North
        if lost and not speaking.isdisjoint(whole):
            continue  # who only says so
        if not lost or all(before.wording.keys[at] in granted for at in lost):
            continue
        beside = _beside(before, lost)
        beside = beside & roots or beside
        scored = [
            (_share(beside, _beside(now, run)) + _alike(before, lost, now, run), -run[0], run)
            for run in fresh
            if _is_owner(before, lost) == _is_owner(now, run) and _may_own(before, lost, now, run)
            if run[0] or now.wording.is_possessive(run[-1]) or not _is_place(before, lost)
        ]
        share, _, run = max(scored, default=(0.0, 0, []))
        if share >= _NAME_WITHIN + 2 * _KIND or (
            share >= 1 and len(fresh) == 1 and _is_long(lost) == _is_long(run)
        ):
            return Readings(_written(before, lost), _written(now, run))
    return None


def doer_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return by whom is done now what a fact says another does: `run by Varn`, `run by Orm`."""
    for was in _DONE_BY.finditer(old):
        if was["who"] not in fact.statement or was["done"] not in fact.statement:
            continue
        for now in _DONE_BY.finditer(new):
            is_other = not set(was["who"].split()) & set(now["who"].split()) and now["who"] not in old
            if now["done"] == was["done"] and is_other and not _is_short_for(was["who"], now["who"]):
                return Readings(was["who"], now["who"])
    return None


def _is_short_for(one: str, other: str) -> bool:
    """Tell whether a name has the capitals of another alone, in whatever order: `ED`, `DOE`."""
    capitals = [{letter for letter in name if letter.isupper()} for name in (one, other)]
    return capitals[0] == capitals[1] and (one.isupper() or other.isupper())


def site_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return the site that stands for a fact's: `crs.gov -> congress.gov`."""
    own = [site for site in _SITE.findall(fact.statement) if site in old and site not in new]
    now = [site for site in _SITE.findall(new) if site not in old]
    return Readings(own[0], now[0]) if own and len(now) == 1 else None


def has_same_lead(old: str, new: str, found: Readings) -> bool:
    """Tell whether one word leads to both names: `ranchers in Texas`, `Secretary Brandt`."""
    lead = r"(\w+) (?:the )?{}\b"
    before = re.search(lead.format(re.escape(found.old)), old)
    now = re.search(lead.format(re.escape(found.new)), new)
    return before is not None and now is not None and before[1].lower() == now[1].lower()


def _is_part(text: Text, run: Sequence[int], keys: Collection[str]) -> bool:
    """Tell whether a name is a part or the short form of a longer: of `People's Republic of Orm (PRO)`."""
    words, end = text.wording.words, run[-1] + 1
    if run[0] and text.wording.gaps[run[0] - 1].endswith("("):
        return True
    behind = words[end : end + 1]
    if text.wording.is_possessive(run[-1]) and behind and text.wording.is_name(end):
        return True
    return behind == ("of",) and any(one in keys for one in text.wording.keys[end + 1 : end + 2])


def _is_owner(text: Text, run: Sequence[int]) -> bool:
    """Tell whether something is said to be a name's: `Norva's party`, `the party of Norva`."""
    before = text.wording.words[max(0, run[0] - 2) : run[0]]
    return text.wording.is_possessive(run[-1]) or "of" in before


def _is_place(text: Text, run: Sequence[int]) -> bool:
    """Tell whether a name ends its sentence as the place where something is: whoever acts is no other one."""
    is_last = run[-1] == len(text.wording.words) - 1
    return is_last and run[0] > 0 and text.wording.words[run[0] - 1].lower() == "in"


def _may_own(before: Text, lost: Sequence[int], now: Text, run: Sequence[int]) -> bool:
    """Tell whether what is said to be one name's, as `Norva's party`, may be the other's too."""
    if not before.wording.is_possessive(lost[-1]):
        return True
    owned = _owned(before, lost)
    return any(one == other or alike(one, other) for one in owned for other in _owned(now, run))


def _owned(text: Text, run: Sequence[int]) -> list[str]:
    """Return the roots of the words beside a name that may be of what is its: `Norva's own party`."""
    places = [at for at in range(len(text.marked.words)) if text.marked.is_heavy(at) and at not in run]
    behind, before = [at for at in places if at > run[-1]], [at for at in places if at < run[0]]
    return [rooted(text.marked.stems[at]) for at in (*behind[:3], *before[-3:])]


def edited_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what else a sentence that is otherwise the old one ends with: `use copper -> use fiber`."""
    from difflib import SequenceMatcher  # only where nothing else tells what became of a claim

    before, now = read(old), read(new)
    matcher = SequenceMatcher(None, before.marked.stems, now.marked.stems, autojunk=False)
    if matcher.ratio() < _EDITED:
        return None
    stated = read(fact.statement).marked.roots
    tag, first, last, start, end = matcher.get_opcodes()[-1]
    lost = _heavy(before, first, last) - now.marked.roots
    fresh = _heavy(now, start, end) - before.marked.roots
    is_other = not any(alike(one, other) for one in lost for other in fresh)
    if tag != "replace" or not lost & stated or not fresh or not is_other:
        return None
    while start < end and now.marked.words[start] in _NOW:
        start += 1
    if start == end:
        return None
    return Readings(before.said(first, last), now.said(start, end))


def _heavy(text: Text, start: int, end: int) -> set[str]:
    """Return the roots of the words of weight in a part of a text."""
    return {rooted(text.marked.stems[at]) for at in range(start, end) if text.marked.is_heavy(at)}


def _is_other(text: Text, at: int, keys: Collection[str]) -> bool:
    """Tell whether a word is of a name that has not the key of some others; a month is none."""
    own = text.wording.keys[at]
    is_there = own in keys or any(own.startswith(key) for key in keys if len(key) > _STEM)  # `Marovian`
    return not is_there and text.marked.words[at] not in MONTHS


def _is_long(run: Sequence[int]) -> bool:
    """Tell whether a name has as many words as a person's."""
    return len(run) >= _MANY


def _alike(old: Text, lost: Sequence[int], new: Text, run: Sequence[int]) -> float:
    """Return how much two names look to be of one kind: both of a word, both behind `the`."""
    same_length = _is_long(lost) == _is_long(run)
    articles = [text.marked.words[at[0] - 1 : at[0]] == ("the",) for text, at in ((old, lost), (new, run))]
    return _KIND * same_length + _KIND * (articles[0] == articles[1])


def _beside(text: Text, run: Sequence[int]) -> frozenset[str]:
    """Return the roots of the words of weight beside a name."""
    start, end = run[0], run[-1] + 1
    while start and run[0] - start < _BESIDE and not _ENDS.search(text.marked.gaps[start - 1]):
        start -= 1
    while (
        end < len(text.marked.words)
        and end - run[-1] <= _BESIDE
        and not _ENDS.search(text.marked.gaps[end - 1])
    ):
        end += 1
    near = (*range(start, run[0]), *range(run[-1] + 1, end))
    return frozenset(rooted(text.marked.stems[at]) for at in near if text.marked.is_heavy(at))


def _share(part: Collection[str], whole: Collection[str]) -> float:
    return len(set(part) & set(whole)) / len(part) if part else 0.0


def _written(text: Text, run: Sequence[int]) -> str:
    """Return a name as it is written, `Alan T. Brandt`, without the title of a longer one.

    A number that is part of it goes with it: `Report R48`.
    """
    words, gaps = text.wording.words, text.wording.gaps
    own = list(run[1:] if len(run) > _MANY and words[run[0]] in _TITLES else run)
    if own[-1] + 1 < len(words) and not gaps[own[-1]]:
        own.append(own[-1] + 1)
    between = [gaps[at] if after == at + 1 else " " for at, after in pairwise(own)]
    return "".join(words[at] + gap for at, gap in zip(own, (*between, ""), strict=True))


def speaker_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return who says now what others said, where a fact says who does."""
    before, now = read(old), read(new)
    stated = read(fact.statement).marked.roots
    known, there = (_telling(text) for text in (before, now))
    for own in _speakers(before):
        held = _heads(before, own)
        if not held & stated or held & there:
            continue
        for other in _speakers(now):
            heads = _heads(now, other)
            if heads and heads != held and not heads & known:
                return Readings(*_apart(before.said(*own), now.said(*other)))
    return None


def _apart(old: str, new: str) -> tuple[str, str]:
    """Return both readings without the word for how many that opens each: `some`."""
    before, _, was = old.partition(" ")
    now, _, rest = new.partition(" ")
    return (was, rest) if was and rest and before == now and before in QUANTIFIERS else (old, new)


def _telling(text: Text) -> set[str]:
    """Return the roots of a text; those that many who say something have only of whoever has no other."""
    common = {one for place in _speakers(text) for one in _heads(text, place)}
    return _without_common(text.marked.roots) | common


def _without_common(roots: Collection[str]) -> set[str]:
    """Return roots without those that many who say something have: `groups`, `officials`."""
    return set(roots) - _ANYBODY


def _speakers(text: Text) -> Iterator[tuple[int, int]]:
    """Yield where it stands who says something: before `say`, or behind `according to`."""
    words, gaps = text.marked.words, text.marked.gaps
    for hit in text.marked.hits(_SAYS):
        if words[hit.start] in _OF:
            start = end = hit.end
            while end < len(words) and end - start < _LONGEST and (end == start or not parts(gaps[end - 1])):
                end += 1
        elif _is_passive(text, hit):
            start = end = hit.end
            if words[start : start + 1] == ("by",):
                start = end = start + 1
                while (
                    end < len(words) and end - start < _LONGEST and (end == start or not parts(gaps[end - 1]))
                ):
                    end += 1
        else:
            start = end = hit.start
            while start and end - start < _LONGEST and not parts(gaps[start - 1]):
                if words[start - 1] in OPENING:
                    break
                start -= 1
            while end > start and (words[end - 1] in _NO_SPEAKERS or words[end - 1].endswith("ly")):
                end -= 1
        while start < end and words[start] in ("the", "a", "an"):
            start += 1
        if start < end:
            yield start, end


def _is_passive(text: Text, hit: Hit) -> bool:
    """Tell whether a verb is in the passive: `is opposed by`."""
    before = [
        word for word in text.marked.words[max(0, hit.start - 2) : hit.start] if not word.endswith("ly")
    ]
    return bool(before) and before[-1] in _BE


def _heads(text: Text, place: tuple[int, int]) -> set[str]:
    """Return the roots of who says something: what tells them from others, if there is any such word."""
    roots = {
        rooted(text.marked.stems[at])
        for at in range(*place)
        if text.marked.is_heavy(at) and text.marked.words[at] not in QUANTIFIERS
    }
    return _without_common(roots) or roots
