"""How a page of help is laid out: paragraphs, terms with their meanings, lines as they are."""

from __future__ import annotations

from ..core.record import Record
from ..show.terminal import hanging, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 80
_INDENT = 2
_WIDEST_TERM = 24  # a longer one stands on a line of its own


class Terms(Record):
    """Terms with what they mean."""

    rows: tuple[tuple[str, str], ...]


class Verbatim(Record):
    """Lines to be shown as they are."""

    lines: tuple[str, ...]


Block = str | Terms | Verbatim


class Page(Record):
    """One page: its title, what it is about in a sentence, and its blocks."""

    title: str
    about: str
    blocks: tuple[Block, ...]


def text(page: Page, *more: Block, width: int = WIDTH) -> str:
    """Return a page as text of at most `width` columns, and of at most 80."""
    blocks = ["\n".join(_lines(block, min(width, WIDTH))) for block in (*page.blocks, *more)]
    return "\n\n".join([page.title.upper(), *blocks]) + "\n"


def _lines(block: Block, width: int) -> Iterator[str]:
    if isinstance(block, str):
        yield from wrapped(block, width)
    elif isinstance(block, Verbatim):
        for line in block.lines:
            shown = " " * _INDENT + line
            yield from [shown] if len(shown) <= width else hanging(shown, width)
    else:
        terms = min(_term_width(block), width // 3)
        for term, meaning in block.rows:
            yield from _term(term, meaning, terms, width)


def _term_width(terms: Terms) -> int:
    return max((len(term) for term, _ in terms.rows if len(term) <= _WIDEST_TERM), default=8)


def _term(term: str, meaning: str, width: int, whole: int) -> Iterator[str]:
    margin = " " * (_INDENT + width + 2)
    lines = wrapped(meaning, whole - len(margin))
    if len(term) > width:
        yield from hanging(" " * _INDENT + term, whole)
    else:
        yield f"{' ' * _INDENT}{term:<{width}}  {lines.pop(0)}"
    yield from (margin + line for line in lines)
