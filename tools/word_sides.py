"""The rows of two sides as literals: `check/_sides.py`, stemmed once for all."""

from __future__ import annotations

from collections import defaultdict

from usjapan_cli.check.opposites import POLARITY
from usjapan_cli.check.wording import sides

_HEAD = '''"""Made from the rows in `opposites.py` by `python -m tools`; not to be edited.

Of each phrase, as stems, the rows that it stands in, from 1: on the first side, or with a minus on the other.
"""

SIDES: dict[tuple[str, ...], tuple[int, ...]] = {
'''


def source() -> str:
    """Return the module's text."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, row in enumerate(POLARITY, 1):
        first, second = sides(row)
        for phrase in first | second:
            found[phrase] += [number] * (phrase in first) + [-number] * (phrase in second)
    rows = (f"    {_literal(phrase)}: {tuple(found[phrase])},\n" for phrase in sorted(found))
    return _HEAD + "".join(rows) + "}\n"


def _literal(phrase: tuple[str, ...]) -> str:
    return "(" + ", ".join(f'"{word}"' for word in phrase) + ("," if len(phrase) == 1 else "") + ")"
