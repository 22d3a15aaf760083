"""The other forms of a phrase that begins with an irregular verb: its stem does not show them."""

from __future__ import annotations

from ..core.irregular import IRREGULAR
from ..core.words import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_FORMS = {stem(verb): forms.split() for verb, forms in IRREGULAR.items()}
_OTHER_WORDS = ("found", "ground", "bore", "wound", "fell", "lit", "led", "has", "had")  # by themselves


def inflected(phrase: str) -> Iterator[str]:
    """Yield a phrase that begins with a verb in its irregular forms: `took part` for `taking part`."""
    verb, space, rest = phrase.partition(" ")
    if space:
        yield from (form + space + rest for form in _FORMS.get(stem(verb), ()))
    else:
        yield from (form for form in IRREGULAR.get(verb, "").split() if form not in _OTHER_WORDS)
