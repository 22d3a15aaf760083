"""What stands before a word and what behind it, in its clause: by that an exchange is seen.

`The city sold land to the port` has the city before `sold`, the port behind it. Who acts stands before: of a
passive that is what follows `by`. Words are compared by stem, a past tense by that of its verb.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..core.dates import MONTHS
from ..core.irregular import IRREGULAR
from ..core.record import Record
from ..core.words import CARDINALS
from ._stems import TRANSFERS
from .marked import MONTH, OPENING
from .sides import rows_of
from .wording import BASE, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .marked import Hit, Marked

_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "get", "got"))
_HAVE = frozenset(("have", "has", "had"))
_RELATIVE = frozenset(("which", "who", "that"))
_PRONOUNS = frozenset(("it", "they", "he", "she", "we"))
_PREPOSITIONS = listed(
    "in, on, at, to, from, for, with, over, under, between, among, into, within, during, through, about, "
    "against, of, by, than"
)
_NO_VERB_BEHIND = listed("a, an, the, its, their, his, her, our, this, these, those, each, every, no, of")
_MODALS = frozenset(("will", "would", "could", "may", "might", "can", "should", "must", "shall", "to"))
_DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her"))
_AFTER_A_VERB = frozenset(("to", "with", "on", "for", "from"))
_JOINING = frozenset(("before", "after", "since", "because", "although", "despite", "until", "following"))
_BROKEN = frozenset((".", ";", ":", "(", ")", "\u2014", "\u2013"))
_PARTICIPLES = frozenset(form for forms in IRREGULAR.values() for form in forms.split())
_PAST = listed("given, taken, written, shown, driven, chosen, broken, seen, drawn, known, sent")
_NO_PARTICIPLE = listed(
    "then, when, often, even, men, women, between, ten, seven, eleven, thirteen, children, citizen, open, "
    "oxygen, hydrogen, green, screen, need, indeed, speed, seed, feed, red, hundred, garden, golden, wooden"
)
_ADJECTIVES = ("al", "ive", "ous", "ic", "able", "ible", "ary")  # endings
_NO_AGENT = frozenset(
    ("$", MONTH, "fy", "then", "now", "mid", "early", "late", *map(str.lower, MONTHS))
)  # behind `by`
_NOMINAL = ("tion", "sion", "ment", "ance", "ence", "ery")
_WAYS = ("from", "to", "into", "onto")
_WAY_WITHIN = 7  # words behind a verb in which its way stands
_MOST = 7  # words of weight on one side
_BY_WITHIN = 9  # words from a passive to its `by`
_THAN_WITHIN = 9  # words from a comparative to its `than`


class Frame(Record):
    """The stems of the words of weight on both sides of a word, agents first."""

    before: frozenset[str]
    behind: frozenset[str]

    def is_exchange_of(self, other: Frame) -> bool:
        """Tell whether what stands before the word in one stands behind it in the other, and back."""
        return bool(
            (self.before & other.behind) - other.before - self.behind
            and (self.behind & other.before) - other.behind - self.before
        )


class Verb(Record):
    """A verb as written, its stem, its rows of opposites, what stands about it, and its way."""

    word: str
    stem: str
    rows: frozenset[int]
    frame: Frame
    ways: frozenset[str]
    is_joined: bool
    """Whether `and` stands right before it: who does it stands before another verb."""


def frame_of(text: Marked, hit: Hit) -> Frame:
    """Return what stands on both sides of a phrase."""
    return _frame(text, hit.start, hit.end)


@cache
def _giving() -> frozenset[str]:
    """Return the stems of the verbs by which something goes from one to another."""
    return frozenset(TRANSFERS.split("|"))


def verbs(text: Marked) -> Iterator[Verb]:
    """Yield the words that are surely verbs, `than`, and what joins clauses."""
    giving = _giving()
    for at, word in enumerate(text.words):
        is_verb = (
            at
            and (is_participle(word) or text.stems[at] in giving or _is_present(text, at))
            and text.is_heavy(at)
            and text.words[at - 1] not in _NO_VERB_BEHIND
            and not _describes(text, at)
        )
        if is_verb or word == "than" or word in _JOINING:
            stem = BASE.get(text.stems[at], text.stems[at])
            rows = frozenset(rows_of((text.stems[at],))) if is_verb else frozenset()
            ways = _ways(text, at) if is_verb else frozenset[str]()
            is_joined = text.words[at - 1] in ("and", "or", "but", "then")
            yield Verb(word, stem, rows, _frame(text, at, at + 1), ways, is_joined)


def _describes(text: Marked, at: int) -> bool:
    """Tell whether a participle stands between a preposition and its noun: `for selected towns`."""
    is_between = text.words[at - 1] in _PREPOSITIONS and at + 1 < len(text.words) and text.is_heavy(at + 1)
    return is_between and text.gaps[at] == " " and is_participle(text.words[at])


def _is_present(text: Marked, at: int) -> bool:
    """Tell whether a word is surely a verb, and no past tense: `will advise`, `advising the`."""
    word, before, behind = text.words[at], text.words[at - 1], text.words[at + 1 : at + 3]
    if not behind or text.gaps[at] != " ":
        return False
    is_third = word.endswith("s") and not word.endswith("ss")
    if before in _MODALS:
        return not (is_third or word.endswith(("ing", "ed", "ly", *_ADJECTIVES)))
    noun = behind[1:] if behind[0] in _AFTER_A_VERB else behind
    if _DETERMINERS.isdisjoint(noun[:1]):
        return False
    return word.endswith("ing") or (is_third and (text.is_heavy(at - 1) or before == "and"))


def _ways(text: Marked, at: int) -> frozenset[str]:
    """Return the first of `from`, `to`, `into` behind a verb, before the next one or the clause's end."""
    for place in range(at + 1, min(at + _WAY_WITHIN, len(text.words))):
        if _breaks(text.gaps[place - 1]) or is_participle(text.words[place]):
            break
        if text.words[place] in _WAYS:
            is_verb = text.words[place] == "to" and not _is_place(text, place + 1)
            if text.words[place] == "from" and "to" in text.words[place : place + _WAY_WITHIN]:
                return frozenset(("from", "to"))
            return frozenset() if is_verb else frozenset((text.words[place],))
    return frozenset()


def _is_place(text: Marked, at: int) -> bool:
    """Tell whether what stands behind `to` is no verb, as far as is sure: an article opens it."""
    return text.words[at : at + 1] != () and text.words[at] in (
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
    )


@lru_cache(1024)
def _frame(text: Marked, start: int, end: int) -> Frame:
    if text.words[start] in _JOINING:
        return _joined(text, start, end)
    before, behind = _left(text, start), _right(text, end)
    than = _than(text, end)
    if text.words[start] == "than" or than:
        return Frame(_left(text, start), _right(text, than or end, whole=True))
    by = _by(text, end)
    is_perfect = not _HAVE.isdisjoint(text.words[max(0, start - 2) : start])
    is_passive = is_participle(text.words[start]) and (
        bool(_BE.intersection(text.words[max(0, start - 2) : start]))
        or (not is_perfect and (_is_reduced(text, end) or text.words[start] in _PAST))
    )
    if by and (is_passive or by <= end + 1):
        return Frame(_right(text, by + 1, phrase=True), before | _right(text, end, until=by))
    is_noun = text.words[start].endswith(_NOMINAL) or _is_in_compound(text, start) or _is_plural(text, start)
    is_joined = is_participle(text.words[start]) and text.gaps[start - 1] == "-"
    if is_passive or is_noun or is_joined:
        return Frame(frozenset(), before | behind)
    return Frame(before, behind)


def _is_plural(text: Marked, at: int) -> bool:
    """Tell whether a word is rather a noun in the plural: `a fall in exports`, `expects exports`."""
    before = text.words[at - 1] if at else ""
    is_object = before.endswith("s") or before in _PREPOSITIONS
    return text.words[at].endswith("s") and (not at or is_object)


def _is_in_compound(text: Marked, at: int) -> bool:
    """Tell whether a word is a noun between others: `the first export version`."""
    is_form = text.words[at].endswith(("s", "ing")) or is_participle(text.words[at])
    is_behind_noun = at > 0 and text.is_heavy(at - 1) and not text.words[at - 1].endswith("s")
    return is_behind_noun and not is_form and at + 1 < len(text.words) and text.is_heavy(at + 1)


def _joined(text: Marked, start: int, end: int) -> Frame:
    """Return what stands on both sides of a word that joins two clauses: the main one first."""
    behind = _right(text, end, whole=True)
    if start > 1:
        return Frame(_content(text, range(start)), behind)
    comma = next((at for at in range(end, len(text.words)) if "," in text.gaps[at]), len(text.words))
    return Frame(
        _content(text, range(comma + 1, len(text.words))),
        _content(text, range(end, min(comma + 1, len(text.words)))),
    )


def _left(text: Marked, start: int) -> frozenset[str]:
    found: list[int] = []
    start = _before_aside(text, start)
    for at in range(start - 1, -1, -1):
        if (_breaks(text.gaps[at]) and found) or len(found) == _MOST:
            break
        if text.words[at] in OPENING and (found or text.words[at] not in _RELATIVE):
            break
        if text.words[at] in _PRONOUNS:
            break  # who does it: `land that it has bought`
        found.append(at)
    return _content(text, found)


def _before_aside(text: Marked, start: int) -> int:
    """Return where an aside before a verb begins: `the bank, founded in 1920, sold`, `the Fund (F) sold`."""
    verb = start - (text.words[start - 1] in _BE) if start else 0
    if verb and ")" in text.gaps[verb - 1]:
        return next((at + 1 for at in range(verb - 2, -1, -1) if "(" in text.gaps[at]), start)
    if start and "," in text.gaps[start - 1]:
        return next((at + 1 for at in range(start - 2, 0, -1) if "," in text.gaps[at]), start)
    return start


def _right(
    text: Marked, end: int, whole: bool = False, phrase: bool = False, until: int | None = None
) -> frozenset[str]:
    found: list[int] = []
    for at in range(end, len(text.words) if until is None else until):
        if at > end and (_breaks(text.gaps[at - 1]) or (text.words[at] in OPENING and not whole)):
            break
        if phrase and found and text.words[at] in _PREPOSITIONS and text.words[at] != "of":
            break
        found.append(at)
    return _content(text, found)


def _content(text: Marked, places: range | list[int]) -> frozenset[str]:
    heavy = [at for at in places if text.is_heavy(at) or text.words[at] in ("u.s.", "japan", "japanese")]
    stems = (text.stems[at] for at in heavy if not text.words[at][0].isdigit())
    return frozenset(BASE.get(stem, stem) for stem in stems)


def _breaks(gap: str) -> bool:
    return "," in gap or not _BROKEN.isdisjoint(gap)


def is_participle(word: str) -> bool:
    """Tell whether a word may be the past tense or the participle of a verb."""
    return (word.endswith(("ed", "en")) and word not in _NO_PARTICIPLE) or word in _PARTICIPLES


def _is_reduced(text: Marked, end: int) -> bool:
    """Tell whether a participle has no object behind it: `the rate proposed initially`."""
    while text.words[end : end + 1] in (("and",), ("or",)) and any(
        map(is_participle, text.words[end + 1 : end + 2])
    ):
        end += 2  # `caught or killed by`
    if end >= len(text.words) or _breaks(text.gaps[end - 1]):
        return True
    return text.words[end] in _PREPOSITIONS or text.words[end].endswith("ly")


def _by(text: Marked, end: int) -> int:
    for at in range(end, min(end + _BY_WITHIN, len(text.words))):
        if text.words[at] == "by":
            behind = text.words[at + 1 : at + 2]
            is_agent = behind and not (
                behind[0][0].isdigit() or behind[0] in CARDINALS or behind[0] in _NO_AGENT
            )
            return at if is_agent else 0
        if _breaks(text.gaps[at]):
            break
    return 0


def _than(text: Marked, end: int) -> int:
    """Return where what a comparative compares with begins, or 0."""
    if not text.words[end - 1].endswith("er") and text.words[end - 1] not in ("more", "less", "worse"):
        return 0
    for at in range(end, min(end + _THAN_WITHIN, len(text.words))):
        if text.words[at] == "than":
            return at + 1
        if _breaks(text.gaps[at]):
            break
    return 0
