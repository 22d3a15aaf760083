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
    def is_open(self) -> bool:
        """Whether it may be of all: `all three`, `the three`, or of no number; `one or both` is not."""
        if self.words & _ALL and "or" not in self.words:
            return True
        if self.words & _SOME or ("or" in self.words and self.words & _ALL):
            return False
        is_number = any(word[0].isdigit() or word in CARDINALS for word in self.words)
        return not is_number or self.is_owned or not self.words.isdisjoint(_POINTING)


def told_of_all(statement: Marked, main: Sequence[Marked], where: str) -> list[str]:
    """Return the nouns of which a statement has all, and the main passage some or a number."""
    return [
        f'the statement is of all "{statement.words[at]}", and {where} is not'
        for passage in main
        for at in range(1, len(statement.words))
        if statement.is_heavy(at) and not _is_before_noun(statement, at)
        for own in [_amount(statement, at)]
        if _is_of_all(own) and not _may_be_all(own, statement.stems[at], passage)
    ]


def _is_before_noun(text: Marked, at: int) -> bool:
    return at + 1 < len(text.words) and text.gaps[at] in (" ", "-") and _describes(text, at + 1)


def _is_of_all(amount: _Amount) -> bool:
    is_number = any(word[0].isdigit() or word in CARDINALS for word in amount.words)
    return bool(amount.words & _ALL) and "or" not in amount.words and not is_number


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


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in CARDINALS or word in _ALL or word in _SOME or word in _LINKING
