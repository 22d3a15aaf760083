"""What the browser works with: functions that find, show, cite and copy facts."""

from __future__ import annotations

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.facts import Fact, Topic


class Desk(Record):
    """Facts to browse: `find` takes a query and a topic or None, `card` a fact and its columns.

    `copy` returns what to say of it, also where it fails; `address` is empty where a source has none.
    """

    topics: Sequence[Topic]
    find: Callable[[str, str | None], Sequence[Fact]]
    card: Callable[[Fact, int], str]
    cite: Callable[[Sequence[Fact]], str]
    copy: Callable[[str], str]
    address: Callable[[Fact], str]
