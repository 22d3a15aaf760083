"""What the browser works with: functions that find, show, cite and copy facts."""

from __future__ import annotations

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.facts import Fact, Topic


class Found(Record):
    """The facts that answer a query, best first; `said` is how many, in short.

    `silence` says why there are none, and what comes near.
    """

    facts: Sequence[Fact]
    said: str
    silence: str = ""


class Desk(Record):
    """Facts to browse: `find` takes a query and a topic or None, `card` a fact and its columns.

    `value` is a fact's figure in short, or nothing. `copy` returns what to say of it, also where it fails;
    `address` is empty where a source has none; `opens` tells whether there is a browser for addresses.
    """

    topics: Sequence[Topic]
    find: Callable[[str, str | None], Found]
    value: Callable[[Fact], str]
    card: Callable[[Fact, int], str]
    cite: Callable[[Sequence[Fact]], str]
    copy: Callable[[str], str]
    address: Callable[[Fact], str]
    opens: bool = True
