"""Of how many something is said: `all the towns`, where a sentence has `certain towns`."""

from __future__ import annotations

from ..core.record import Record
from ..core.words import CARDINALS
from ..language.wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.marked import Marked

_ALL = frozenset(("all", "every", "each", "both"))
_PAIR = frozenset(("two", "2"))
_SOME = listed("certain, some, several, few, many, most, various, numerous, selected")
_POINTING = frozenset(("the", "these", "those", "its", "their"))
_LINKING = frozenset((*_POINTING, "of", "or"))
_MOST = 4  # words between an amount and its noun


class _Amount(Record):
    """What stands before a noun: what describes it, the words for how many, and whether one has them."""

    describing: frozenset[str]
    words: frozenset[str]
    is_owned: bool

    @property
    def is_all(self) -> bool:
        """Whether it is of all, and of nothing less: `one or both` is not."""
        return bool(self.words & _ALL) and "or" not in self.words

    @property
    def is_number(self) -> bool:
        """Whether it is a number: `three`, `all three`."""
        return any(map(_is_number, self.words))

    @property
    def is_open(self) -> bool:
        """Whether it may be of all: `all three`, `the three`, or of no number."""
        if self.is_all:
            return True
        if self.words & _SOME or self.words & _ALL:
            return False
        return not self.is_number or self.is_owned or not self.words.isdisjoint(_POINTING)


def told_of_all(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the nouns of which a statement has all, and the main passage some or a number."""
    return [
        f'the statement is of all "{statement.words[at]}", and {where} is not'
        for passage in main
        for at in range(1, len(statement.words))
        if statement.is_heavy(at) and not _is_before_noun(statement, at)
        for own in [_amount(statement, at)]
        if own.is_all and not own.is_number and not _may_be_all(own, statement.stems[at], passage)
    ]


def _is_before_noun(text: Marked, at: int) -> bool:
    return at + 1 < len(text.words) and text.gaps[at] in (" ", "-") and _describes(text, at + 1)


def _may_be_all(own: _Amount, noun: str, passage: Marked) -> bool:
    theirs = [_amount(passage, at) for at, stem in enumerate(passage.stems) if stem == noun]
    theirs = [amount for amount in theirs if own.describing <= amount.describing]
    is_pair = "both" in own.words and any(not amount.words.isdisjoint(_PAIR) for amount in theirs)
    return not theirs or is_pair or any(amount.is_open for amount in theirs)


def _amount(text: Marked, noun: int) -> _Amount:
    """Read what stands before a noun, the nearest first."""
    at, describing, words = noun - 1, set[str](), set[str]()
    while at >= 0 and text.gaps[at] in (" ", "-") and len(describing) < _MOST and _describes(text, at):
        describing.add(text.stems[at])
        at -= 1
    while at >= 0 and text.gaps[at] in (" ", "-") and _counts(text.words[at]):
        words.add(text.words[at])
        at -= 1
    is_owned = at >= 0 and text.gaps[at] == " " and text.is_heavy(at)
    return _Amount(frozenset(describing), frozenset(words), is_owned)


def _describes(text: Marked, at: int) -> bool:
    return text.is_heavy(at) and not _counts(text.words[at])


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in CARDINALS


def _counts(word: str) -> bool:
    return _is_number(word) or word in _ALL or word in _SOME or word in _LINKING
