"""A deed that a question tells of, held against what a statement says: whether somebody else does it there.

A statement is given as the index holds it: stems with spaces around each, light words marked.
"""

from __future__ import annotations

from ..core.record import Record
from ..core.words import stem, words
from ..index.weights import LIGHT_MARK
from . import verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ..index.roles import Roles

UPON = verbs.listed(
    "on over against toward towards for to about of by from between near into off around at round past"
)
BY_WHOM = ("by", "from")
NEAR_BY = 5  # the place before which somebody stands behind `how dependent is`, or `from` behind a noun
_NEAR = 3  # words within which `by` follows a verb, or a noun its owner
# What stands behind these is not who does it: `a conflict over Taiwan could`.
_ASIDE = verbs.listed("with over about on against in under near between toward towards from to at into for")
_CLAUSES = verbs.listed("despite while whereas although because since as after before when if though")
# A statement that opens with these comes to who does it behind a comma: `In its treaty with Japan,`.
_LEADING = _CLAUSES | verbs.listed("in under for at of besides during both being having given")
_OF, _THE, _AND = (f"{LIGHT_MARK}{word}" for word in ("of", "the", "and"))
_BY, _FROM = f" {LIGHT_MARK}by ", f" {LIGHT_MARK}from "
_BESIDES = f" {LIGHT_MARK}besides "
_BETWEEN = f" {LIGHT_MARK}between"
_EARNING = frozenset(map(stem, verbs.GETTING | verbs.listed("earn earned win won gain gained draw drew")))
_FELT = (f"{LIGHT_MARK}for", f"{LIGHT_MARK}among")  # `a concern for Japan`: who stands behind is concerned
_DOERS = frozenset(f"{LIGHT_MARK}{word}" for word in ("by", "from", "in"))  # behind these somebody does it


class Deed(Record):
    """That somebody does something to somebody else, each as the stems that may stand for it.

    `deeds` are what may be done, the likeliest first: `is trying to lessen`. `doer` or `other` is empty where
    it is asked for. `is_plain` where the order alone tells it: a statement in other words has that order too.
    """

    doer: AbstractSet[str]
    deeds: Sequence[AbstractSet[str]]
    other: AbstractSet[str]
    is_plain: bool = False


class Owned(Record):
    """That something is somebody's."""

    owner: AbstractSet[str]
    thing: AbstractSet[str]


class Order(Record):
    """What the order of a question's words tells; `is_name` tells whether a stem is a proper name."""

    deed: Deed | None
    owned: Sequence[Owned]
    is_name: Callable[[str], bool]

    def is_of_third(self, told: Roles) -> bool:
        """Tell whether somebody does something with a flow of others: `Europe copying Japan's sanctions`."""
        return self.deed is not None and not self.deed.doer & (told.giver | told.taker)

    def is_of_others(self, statement: str, written: str) -> bool:
        """Tell whether a statement says it of somebody else; `written` is the same with its commas."""
        if self.deed and self.is_done_by_others(statement, written, self.deed.is_plain):
            return True
        return any(self._is_owned_by_others(one, statement) for one in self.owned)

    def is_done_by_others(self, statement: str, written: str, is_plain: bool = False) -> bool:
        """Tell whether somebody else does what a statement says is done.

        `is_plain` also where it says so in other words, by whom it names first.
        """
        if self.deed is None:
            return False
        clauses = _main_first(statement, written)
        if clauses[-1].startswith(_BESIDES) and _first(self.deed.doer, clauses[-1]) >= 0:
            return (
                _first(self.deed.other, _subject(clauses[0])) >= 0
            )  # `Besides Japan, China claims the reef`
        for deed in self.deed.deeds:
            for clause in clauses:
                if any(f" {one} " in clause for one in deed):
                    return _everywhere(deed, clause, self._is_not_done_by(self.deed))
        return is_plain and self._is_behind_others(self.deed, clauses[0])

    def _is_behind_others(self, asked: Deed, clause: str) -> bool:
        """Tell whether a clause names others before the doer, who does nothing together with them."""
        up_to = clause[: max(_first(asked.doer, clause), 0)].split()
        subject = _subject(clause)
        if not _DOERS.isdisjoint(up_to[-_NEAR:]) or _opens(subject):
            return False
        doer = _first(asked.doer, subject)
        before = subject[:doer].split() if doer >= 0 else subject.split()
        if _AND in before[-2:]:
            joined = run_before(" ".join(before[:-1]))
            before = before[: -len(joined) - 2]
        return _has_name(before, self.is_name)

    def _is_not_done_by(self, asked: Deed) -> Callable[[str, str], bool]:
        """Return what tells whether somebody else does it, given what is before and behind the deed."""

        def is_other(before: str, behind: str) -> bool:
            if _BY in f" {' '.join(behind.split()[:_NEAR])} ":
                doers = _run(behind.partition(_BY)[2].split())
                before, behind = f" {' '.join(doers)} ", f"{before} {behind.partition(_BY)[2]}"
            elif behind.startswith(_FROM) and not _EARNING.isdisjoint(before.split()[-_NEAR - 1 :]):
                before, behind = behind.removeprefix(_FROM), before  # `has earned good reviews from`
            subject = _subject(_clause(before))
            near = run_before(subject)
            is_near = _has_name(near, self.is_name)
            subject = f" {' '.join(near)} " if is_near else subject
            if not _has_name(subject.split(), self.is_name):
                return _is_from(asked, behind)
            if not asked.doer:
                return _first(asked.other, subject) >= 0 and _AND not in subject.split()
            if _first(asked.doer, subject) >= 0:
                return _is_behind(asked, subject) and not _opens(before)
            if not is_near and _first(asked.doer, before) >= 0:
                is_subject = not asked.other or _first(asked.other, subject) >= 0
                return is_subject and not _opens(before)
            return self._is_only_behind(asked, before, behind)

        return is_other

    def _is_only_behind(self, asked: Deed, before: str, behind: str) -> bool:
        """Tell whether somebody else does it who stands before it, where the doer does not."""
        doer, other = _first(asked.doer, behind), _first(asked.other, behind)
        up_to = behind[: max(doer, 0)].split()
        if 0 <= doer < other and not behind[:doer].endswith(_BETWEEN):
            return False  # `penalties that Europe has employed against Russia`
        if up_to[-1:] and up_to[-1] in _FELT:
            return False
        preposition = next((word[1:] for word in up_to if word[0] == LIGHT_MARK and word[1:] in UPON), "")
        if preposition in BY_WHOM:
            return _has_name(up_to, self.is_name)  # `reviews from leaders of Asia`
        is_upon = asked.is_plain and preposition not in ("", "between")
        is_named = max(_first(asked.other, before), other) >= 0
        return is_upon or is_named or not asked.other  # `concern about the growth of Beijing's power`

    def _is_owned_by_others(self, one: Owned, statement: str) -> bool:
        """Tell whether a statement says of something, wherever it does, that it is somebody else's."""

        def is_other(before: str, behind: str) -> bool:
            runs = (
                run_before(before),
                run_behind_of(behind)[-2:],
            )  # what it is of: not `of the U.S. Treasury bonds`
            near = next((run for run in runs if _has_name(run, self.is_name)), None)
            return near is not None and _first(one.owner, f" {' '.join(near)} {behind}") < 0

        return _everywhere(one.thing, statement, is_other)


def _main_first(statement: str, written: str) -> list[str]:
    """Return the main clause of a statement, and then what leads up to it, where that is told by a comma."""
    said = statement.split()
    lead = len(words(written.partition(",")[0])) if _opens(statement) and "," in written else 0
    return [f" {' '.join(run)} " for run in (said[lead:], said[:lead]) if run]


def _opens(text: str) -> bool:
    """Tell whether a text opens with what only leads up to who does it."""
    first = text.lstrip().partition(" ")[0]
    return first[:1] == LIGHT_MARK and first[1:] in _LEADING


def _clause(before: str) -> str:
    """Return the last words of a text, from the mark of a clause."""
    said = before.split()
    marks = (at for at, word in enumerate(said) if word[0] == LIGHT_MARK and word[1:] in _CLAUSES)
    return f" {' '.join(said[max(marks, default=0) :])} "


def _subject(text: str) -> str:
    """Return a text without what stands behind prepositions."""
    kept: list[str] = []
    before, is_aside = "", False
    for word in text.split():
        is_light = word[0] == LIGHT_MARK
        if is_light or before.isdecimal():  # `in 2017 Japan`
            is_open = is_aside and before[:1] == LIGHT_MARK
            is_aside = word[1:] in _ASIDE if is_light and word[1:] not in verbs.SKIPPED else is_open
        kept += [] if is_aside and not is_light else [word]
        before = word
    return f" {' '.join(kept)} "


def _is_from(asked: Deed, behind: str) -> bool:
    """Tell whether what follows a noun names the other as whom it is from: `threats to Japan from China`."""
    to_whom, _, source = behind.partition(_FROM)
    source = f" {source}"
    is_other = _first(asked.other, source) >= 0 > _first(asked.doer, source)
    return is_other and len(to_whom.split()) < NEAR_BY


def _is_behind(asked: Deed, text: str) -> bool:
    """Tell whether a text names the doer behind the other, and not both together: `Japan and China`."""
    doer, other = _first(asked.doer, text), _first(asked.other, text)
    return 0 <= other < doer and _AND not in text[other:doer].split()[-_NEAR:]


def _has_name(said: Sequence[str], is_name: Callable[[str], bool]) -> bool:
    """Tell whether a name stands among stems: of one word, or of two."""
    pairs = (f"{one} {other}" for one, other in zip(said, said[1:], strict=False))  # noqa: RUF007 - itertools
    return any(map(is_name, said)) or any(map(is_name, pairs))


def _run(said: Sequence[str]) -> list[str]:
    """Return the words up to the first that is light, or a few."""
    end = next((at for at, word in enumerate(said) if word[0] == LIGHT_MARK), len(said))
    return list(said[: min(end, _NEAR)])


def run_before(text: str) -> list[str]:
    """Return the last words of a text, from behind the last that is light."""
    return _run(text.split()[::-1])[::-1]


def run_behind_of(text: str) -> list[str]:
    """Return the words behind `of` or `of the`, where that is how a text begins."""
    said = text.split()
    articles = 2 if said[1:2] == [_THE] else 1
    return _run(said[articles:]) if said[:1] == [_OF] else []


def _everywhere(stems: AbstractSet[str], text: str, is_other: Callable[[str, str], bool]) -> bool:
    """Tell whether something holds wherever one of some stems stands, given what is before and behind."""
    places = [
        (text[: at + 1], text[at + len(stemmed) + 1 :])
        for stemmed in stems
        for at in _places(f" {stemmed} ", text)
    ]
    return bool(places) and all(is_other(*place) for place in places)


def _places(stems: str, text: str) -> Iterator[int]:
    at = text.find(stems)
    while at >= 0:
        yield at
        at = text.find(stems, at + 1)


def _first(names: AbstractSet[str], text: str) -> int:
    """Return where one of some names stands first, -1 where none does."""
    return min((at for name in names if (at := text.find(f" {name} ")) >= 0), default=-1)
