"""What a draft names: facts, by the mark of a note of `fill` or by saying one; sections of their sources."""

from __future__ import annotations

import re

from .document import Document, Sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.facts import Fact, Source

_MARK = re.compile(r"(?:<!--/usjapan-->)?\[\^uj-([\w.-]{1,150})\]|<!--usjapan ([\w-]{1,80}\.[\w-]{1,80})[/ ]")
_BEYOND = 170  # characters behind a sentence in which its mark may end


class Named:
    """Facts by the marks that a filled memo has for them, and by their statements."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._by_mark: dict[str, list[Fact]] = {}
        self._by_statement: dict[str, Fact] = {}
        for fact in facts:
            for name in {fact.id, fact.id.replace(".", "-")}:
                self._by_mark.setdefault(name, []).append(fact)
            self._by_statement[_folded(fact.statement)] = fact

    def beside(self, sentence: Sentence, document: Document) -> tuple[Fact, ...]:
        """Return the facts whose marks stand in a sentence or right behind it."""
        text, end = document.text, sentence.start + len(sentence.text)
        found = list(_MARK.finditer(text, sentence.start, end))
        behind = _MARK.match(text, end, end + _BEYOND)
        while behind:
            found.append(behind)
            behind = _MARK.match(text, behind.end(), behind.end() + _BEYOND)
        names = (match[1] or match[2] for match in found)
        return tuple(fact for name in names for fact in self._by_mark.get(name, ()))

    def stated(self, text: str) -> Fact | None:
        """Return the fact whose statement a sentence is."""
        return self._by_statement.get(_folded(text))


def without_sections(text: str, sources: Iterable[Source]) -> str:
    """Blank the quoted titles of a source's sections: a reference has them, and they claim nothing."""
    titles = {re.escape(title) for source in sources for _, title in source.sections}
    if not titles:
        return text
    quoted = re.compile(rf"[\"\u201c](?:{'|'.join(sorted(titles))})[.,]?[\"\u201d]")
    return quoted.sub(lambda match: " " * len(match[0]), text)


def _folded(text: str) -> str:
    return " ".join(text.split()).rstrip(".").lower()
