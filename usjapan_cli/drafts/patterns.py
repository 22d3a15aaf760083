"""Regular expressions that are compiled when they are first needed: a memo needs not half of the rules'."""

from __future__ import annotations

import re
from functools import partial

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub")
_MOST_ASKS = 100  # texts that a pattern cannot match, after which it is quicker compiled


class _Pattern:
    """Stands for a compiled pattern, and becomes it as soon as a text may match it."""

    def __init__(self, source: str, flags: int, needs: tuple[str, ...]) -> None:
        self._source, self._flags, self._needs = source, flags, needs
        self._asks = 0

    def __getattr__(self, name: str) -> Any:
        if self._needs and name in _METHODS:
            return partial(self._asked, name)
        return getattr(self._compiled(), name)

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return compiled

    def _asked(self, name: str, *args: Any) -> Any:
        """Answer as the pattern does; one that a text cannot match stays uncompiled."""
        text, *span = args[1:] if name == "sub" else args
        asked = text[slice(*span)] if len(span) > 1 else text[span[0] :] if span else text
        folded = asked.lower() if self._flags & re.I else asked
        self._asks += 1
        if self._asks > _MOST_ASKS or any(need in folded for need in self._needs):
            return getattr(self._compiled(), name)(*args)
        return {"sub": text, "findall": [], "finditer": iter(())}.get(name)


def pattern(source: str, flags: int = 0, needs: str = "") -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, which is compiled when it is first looked for.

    `needs`, strokes between, are strings of which every match has one, in lower case if the case is ignored;
    for a pattern that is looked for in sentences, not in whole drafts.
    """
    found: re.Pattern[str] = _Pattern(source, flags, tuple(needs.split("|")) if needs else ())  # type: ignore[assignment]
    return found
