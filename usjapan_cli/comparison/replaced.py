"""Another name in the place of a claim's: `Paul Hendry -> Karen Oduya`."""

from __future__ import annotations

import re
from itertools import pairwise

from ..core.facts import initials_of
from ..language.proper_names import names
from ..language.wording import listed
from .alignment import alike, rooted
from .readings import MONTHS, Readings, Text, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence

    from ..core.facts import Fact

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
DIRECTIONS = listed("north, south, east, west, northern, southern, eastern, western, new, upper, lower")


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
    fresh = [
        whole[whole.index(first) :]
        for whole in names(now.wording, common)
        if initials_of(now.said(whole[0], whole[-1] + 1)).lower() not in before.wording.keys
        for first in [at for at in whole if _is_other(now, at, before.wording.keys)][:1]
    ]
    for whole in names(before.wording, common):
        lost = [at for at in whole if before.wording.keys[at] in stated and _is_other(before, at, there)]
        if any(
            before.marked.words[at] in DIRECTIONS and before.wording.keys[at] not in stated for at in whole
        ):
            continue  # South Korea is not the North
        if not lost or all(before.wording.keys[at] in granted for at in lost):
            continue
        beside = _beside(before, lost)
        beside = beside & roots or beside
        scored = [
            (_share(beside, _beside(now, run)) + _alike(before, lost, now, run), -run[0], run)
            for run in fresh
        ]
        share, _, run = max(scored, default=(0.0, 0, []))
        if share >= _NAME_WITHIN + 2 * _KIND or (
            share >= 1 and len(fresh) == 1 and _is_long(lost) == _is_long(run)
        ):
            return Readings(_written(before, lost), _written(now, run))
    return None


def has_same_lead(old: str, new: str, found: Readings) -> bool:
    """Tell whether one word leads to both names: `ranchers in Texas`, `Secretary Brandt`."""
    lead = r"(\w+) (?:the )?{}\b"
    before = re.search(lead.format(re.escape(found.old)), old)
    now = re.search(lead.format(re.escape(found.new)), new)
    return before is not None and now is not None and before[1].lower() == now[1].lower()


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
