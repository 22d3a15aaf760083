"""Facts to the references that `usjapan cite` writes, for the Python interface."""

from __future__ import annotations

from ..cite import styles
from ..cite.markup import document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact, Source


def cited(
    pairs: Sequence[tuple[Fact, Source]], style: str, markup: str, is_in_text: bool, with_facts: bool
) -> str:
    """Return references below each other, in a style and a markup (empty: the style's own, or plain)."""
    style = styles.known_style(style, markup)
    written = styles.references(pairs, style, markup, is_in_text, with_facts)
    return document(written, markup or "plain").removesuffix("\n")
