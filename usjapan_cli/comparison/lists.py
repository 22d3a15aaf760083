"""Lists whose order is part of what they say: `followed by rice and beans`, `12 and 9, respectively`."""

from __future__ import annotations

import re
from itertools import zip_longest

from .alignment import has_digit, stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_FOLLOWED = re.compile(
    r"\b(?:followed (?:in turn )?by|in (?:the |this |that )?(?:descending |ascending )?order)\b:?([^;.]*)",
    re.I,
)
_RESPECTIVELY = re.compile(r"[^;.]*\brespectively\b", re.I)


def other_order(statement: str, new: str) -> str:
    """Say that a list whose order counts has another one; nothing where it has the same members in order."""
    one, other = _FOLLOWED.search(statement), _FOLLOWED.search(new)
    if one and other and _is_otherwise(stems(one[1]), stems(other[1])):
        return f'"{other[0].strip()}" has another order'
    one, other = _RESPECTIVELY.search(statement), _RESPECTIVELY.search(new)
    if one and other:
        before, now = stems(one[0]), stems(other[0])
        if _is_otherwise(_named(before), _named(now)) != _is_otherwise(_counted(before), _counted(now)):
            return '"respectively" has another order'
    return ""


def _is_otherwise(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether what two lists share stands in them in two orders."""
    pairs = zip_longest(_shared(one, other), _shared(other, one))
    return any(first != second for first, second in pairs)


def _named(words: Sequence[str]) -> list[str]:
    return [word for word in words if not has_digit(word)]


def _counted(words: Sequence[str]) -> list[str]:
    return list(filter(has_digit, words))


def _shared(own: Sequence[str], other: Collection[str]) -> list[str]:
    return [word for word in dict.fromkeys(own) if word in other]
