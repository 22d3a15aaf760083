"""What the tables of words are as stems: `language/_stems.py`, stemmed once for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from usjapan_cli.core.irregular import IRREGULAR
from usjapan_cli.core.words import stem
from usjapan_cli.language.opposites import CONVERSES, POLARITY, TRANSFERRING
from usjapan_cli.language.wording import GIVING, RELATIONS, REPORTING, TAKING, phrases, sides

_HEAD = '''"""Made from the tables in `opposites.py` and `wording.py` by `python -m tools`; not to be edited.

Lists of stems, strokes between: `PHRASES` of the rows of two sides, and `ROWS`, those that each of them is
of, from 1, with a minus on the other side; above `PLAIN_ROWS` they are of converses. `TRANSFERS` are verbs of
these, `ANCHORS` words that set two parties to each other, `IRREGULAR` forms that do not show of what verb
they are, and `BASES` of which.
"""

'''
_LINE = 100  # characters


def source() -> str:
    """Return the module's text."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, row in enumerate(POLARITY, 1):
        first, second = sides(row)
        for phrase in first | second:
            found[phrase] += [number] * (phrase in first) + [-number] * (phrase in second)
    said = sorted(found)
    forms = {stem(form): stem(verb) for verb, forms in IRREGULAR.items() for form in forms.split()}
    relating = ", ".join((*RELATIONS, GIVING, TAKING, *REPORTING))
    moving = ", ".join((*CONVERSES, TRANSFERRING)).replace("|", ",")
    return "".join((
        _HEAD,
        f"PLAIN_ROWS = {len(POLARITY) - len(CONVERSES)}\n",
        literal("PHRASES", map(" ".join, said)),
        literal("ROWS", (" ".join(map(str, found[phrase])) for phrase in said)),
        literal("TRANSFERS", sorted({phrase[0] for phrase in phrases(moving)})),
        literal("ANCHORS", sorted({phrase[0] for phrase in phrases(relating) if len(phrase) == 1})),
        literal("IRREGULAR", forms),
        literal("BASES", forms.values()),
    ))  # fmt: skip


def literal(name: str, parts: Iterable[str], mark: str = "|") -> str:
    """Return some texts as one literal, with a mark between them, in lines that can be read."""
    lines = [""]
    for part in parts:
        if len(lines[-1]) + len(part) > _LINE:
            lines.append("")
        lines[-1] += part + mark
    lines[-1] = lines[-1].removesuffix(mark)
    return f"{name} = (\n" + "".join(f'    "{line}"\n' for line in lines) + ")\n"
