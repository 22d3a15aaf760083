"""What a draft names: facts, by the mark of a note of `fill`; sections of their sources."""

from __future__ import annotations

from ..core.kept import cached_property
from .document import Document, Sentence
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..core.facts import Fact, Source
    from ..library.library import Library

_MARK = pattern(
    r"(?:<!--/usjapan-->)?\[\^uj-([\w.-]{1,150})\]|<!--usjapan ([\w-]{1,80}\.[\w-]{1,80})[/ ]",
    needs="<!--usjapan |[^uj-",
)
_QUOTES = (('"', '"'), ("\u201c", "\u201d"))
_BEYOND = 170  # characters behind a sentence in which its mark may end


class Named:
    """Facts by the marks that a filled memo has for them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _by_mark(self) -> dict[str, list[str]]:
        """The ids of facts by their marks, in which a dash may stand for the dot."""
        found: dict[str, list[str]] = {}
        for id in self._library.ids():
            for name in {id, id.replace(".", "-")}:
                found.setdefault(name, []).append(id)
        return found

    def beside(self, sentence: Sentence, document: Document) -> tuple[Fact, ...]:
        """Return the facts whose marks stand in a sentence or right behind it."""
        text, end = document.text, sentence.start + len(sentence.text)
        found = list(_MARK.finditer(text, sentence.start, end))
        behind = _MARK.match(text, end, end + _BEYOND)
        while behind:
            found.append(behind)
            behind = _MARK.match(text, behind.end(), behind.end() + _BEYOND)
        names = (match[1] or match[2] for match in found)
        return tuple(self._library.fact(id) for name in names for id in self._by_mark.get(name, ()))


def without_references(text: str, sources: Iterable[Source]) -> str:
    """Blank the titles of sources and of their sections as references have them: they claim nothing."""
    for named in {named for source in sources for named in _as_cited(source)}:
        text = text.replace(named, " " * len(named))
    return text


def _as_cited(source: Source) -> Iterator[str]:
    """Yield a source's title and those of its sections, each with what marks it as one."""
    yield from (f"*{source.title}*", f"{source.number}, {source.title},")
    for _, title in source.sections:
        yield f", {title} section"
        for opening, closing in _QUOTES:
            yield from (f"{opening}{title}{stop}{closing}" for stop in ("", ".", ","))
