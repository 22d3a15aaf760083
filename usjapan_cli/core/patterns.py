"""Regular expressions that are compiled when they are first needed: a memo needs not half of the rules'.

To look for a few words is a tenth of what most of them cost, so a text that has none is not searched.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

CAPITALS = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
"""The capitals of Latin letters, as they stand in a pattern's brackets."""
_IGNORING_CASE = int(re.I)
_NOTHING: Iterator[Any] = iter(())  # the same for all, which gives none however often it is asked
_compile: list[Callable[[str, int], re.Pattern[str]]] = [re.compile]


def compile_by(compile: Callable[[str, int], re.Pattern[str]]) -> None:
    """Compile patterns from now on as a function does, which knows some of them."""
    _compile[0] = compile


class _Known:
    """One that was compiled: apart, since where a class has `__getattr__` every attribute is found slowly."""


class _Pattern:
    """Stands for a compiled pattern, and becomes it when a text is first searched."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        found = _compile[0](self._source, self._flags)
        self.__class__ = _Known  # type: ignore[assignment]
        methods = {
            "search": found.search, "match": found.match, "fullmatch": found.fullmatch,
            "findall": found.findall, "finditer": found.finditer, "split": found.split, "sub": found.sub,
        }  # fmt: skip
        self.__dict__.update(methods)
        return methods[name]


class _Filtered:
    """One that searches only what has a string of each group, in lower case if it ignores the case."""

    def __init__(self, source: str, flags: int, needs: str) -> None:
        self._source, self._flags = source, flags
        self._needs = [group.split("|") for group in needs.split("&")]
        self._ignores_case = bool(self._flags & _IGNORING_CASE) or "(?i:" in source
        self._pattern = _Pattern(source, flags)
        self._text, self._may = "", False  # what was asked about last: clause by clause, by many rules

    def _may_match(self, text: str) -> bool:
        """Tell whether a text has what a match needs, and keep it: `_may` of `_text` is asked for first."""
        self._text, self._may = text, False
        said = text.lower() if self._ignores_case else text
        for group in self._needs:
            for need in group:
                if need in said:
                    break
            else:
                return False
        self._may = True
        return True

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.search(text, *span) if may else None

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.match(text, *span) if may else None

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.fullmatch(text, *span) if may else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.finditer(text, *span) if may else _NOTHING

    def findall(self, text: str, *span: int) -> list[Any]:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.findall(text, *span) if may else []

    def split(self, text: str) -> list[Any]:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.split(text) if may else [text]

    def sub(self, made: Any, text: str) -> str:
        may = self._may if text is self._text else self._may_match(text)
        return self._pattern.sub(made, text) if may else text


def pattern(source: str, flags: int = 0, needs: str = "") -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, which is compiled when it is first looked for.

    `needs`, strokes between, are strings of which every match has one, in lower case if the case is ignored,
    be it in a part, or such groups with `&` between, of each of which it has one; for a pattern that is
    looked for in sentences, not in whole drafts.

    A set is slow to compile, as ten words, if it has a character beyond Latin-1 beside others, or an `i`, a
    `k` or an `s` where the case is ignored, as `[a-z]` has.
    """
    flags = int(flags)  # as a number: those of `re` are slow to ask
    return _Filtered(source, flags, needs) if needs else _Pattern(source, flags)  # type: ignore[return-value]


def matches(text: str, *forms: re.Pattern[str]) -> list[re.Match[str]]:
    """Return what one pattern of all of some would find, in order: the first where two overlap.

    Of a pattern that is large, the part that few texts need is not compiled so. None matches nothing.
    """
    found: list[re.Match[str]] = []
    at = 0
    while True:
        near = [match for match in [form.search(text, at) for form in forms] if match]
        if not near:
            return found
        found.append(min(near, key=lambda match: match.start()))
        at = found[-1].end()
