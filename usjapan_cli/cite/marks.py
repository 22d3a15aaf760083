r"""The short forms that another program reads: `\\cite`, `\\autocite`, Pandoc's `[@key]`, a footnote's mark.

They are that program's own text: each part is escaped here, none is marked up later.
"""

from __future__ import annotations

from ..core import escapes
from ..core.facts import Fact, Source
from . import names
from . import pinpoint as parts
from .pinpoint import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def footnote(fact: Fact, _source: Source) -> str:
    """Return the mark of a Markdown footnote, named for the fact."""
    return f"[^{fact.id}]"


def pandoc(fact: Fact, source: Source) -> str:
    """Return `[@crs-if10199, p. 2]`."""
    where = escapes.markdown(parts.counted_page(fact, source, "-") or parts.under(fact))
    return f"[{listed(f'@{names.key(source)}', where)}]"


def bibtex(fact: Fact, source: Source) -> str:
    r"""Return `\cite[p.~2]{crs-if10199}`."""
    page = escapes.latex(parts.counted_page(fact, source, "--")).replace(" ", "~")
    return f"\\cite{_place(fact, page)}{{{names.key(source)}}}"


def biblatex(fact: Fact, source: Source) -> str:
    r"""Return `\autocite[2]{crs-if10199}`."""
    page = escapes.latex(parts.page(fact, source, "--"))
    return f"\\autocite{_place(fact, page)}{{{names.key(source)}}}"


def _place(fact: Fact, page: str) -> str:
    """Return the page or the heading in brackets; braces keep a `]` inside."""
    heading = escapes.latex(parts.under(fact))
    if page:
        return f"[{{{page}}}]" if "]" in page else f"[{page}]"
    return f"[{{{heading}}}]" if heading else ""


MARKS: dict[str, Callable[[Fact, Source], str]] = {
    "bibtex": bibtex, "biblatex": biblatex, "csl-json": pandoc, "markdown": pandoc, "footnote": footnote,
}  # fmt: skip
