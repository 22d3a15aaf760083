"""The words that tell nothing, and those that say the same, as stems: `core/_roots.py`."""

from __future__ import annotations

from usjapan_cli.core.alike import ROWS
from usjapan_cli.core.telling import FILLING_WORDS, LIGHT_WORDS, ROOT
from usjapan_cli.core.words import stem

from .stems import literal

_HEAD = '''"""Made from the tables in `telling.py` and `alike.py` by `python -m tools`; not to be edited.

Lists, blanks between: `LIGHT` and `FILLING` as stems, roots that are `ALIKE`, and those that are `MEANT`.
"""

'''


def source() -> str:
    """Return the module's text."""
    alike: dict[str, str] = {}
    for row in ROWS:
        first, *others = (stem(word)[:ROOT] for word in row.split())
        alike.update(dict.fromkeys(others, first))
    return "".join((
        _HEAD,
        literal("LIGHT", sorted({stem(word) for word in LIGHT_WORDS.split(", ")}), " "),
        literal("FILLING", sorted({stem(word) for word in FILLING_WORDS.split(" ")}), " "),
        literal("ALIKE", alike, " "),
        literal("MEANT", alike.values(), " "),
    ))  # fmt: skip
