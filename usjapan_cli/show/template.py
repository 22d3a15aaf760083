r"""Rows -> lines of a reader's own template: `{statement} ({value}, {as_of})`.

`{name}` is a column, `{{` and `}}` are braces, `\t`, `\n` and `\\` are what they are in most shells' printf.
"""

from __future__ import annotations

from ..core.errors import Refused, UsageError, quoted
from .formats import Listing, bare_number, cell, without_hedged_numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .formats import Row

_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


def rendered(listing: Listing, template: str, approximately: bool = False) -> tuple[str, list[str]]:
    """Return a line for each row, and notes on rows whose hedged number was asked for without its hedge."""
    parts = parse(template, listing.fields)
    named = [part for is_name, part in parts if is_name]
    if not approximately:
        listing, _ = without_hedged_numbers(listing, named)
    lines, refused = [], []
    for row in listing.rows:
        try:
            pieces = (_column(row, part, approximately) if is_name else part for is_name, part in parts)
            lines.append("".join(pieces) + "\n")
        except Refused as error:
            refused.append(
                f"{row['id']}: {error.message}; ask for {{value}}, or for {{bound}} and {{condition}} too"
            )
    return "".join(lines), refused


def _column(row: Row, name: str, approximately: bool) -> str:
    """Return a column of a row; raises Refused for a number that was left out of it."""
    if name == "number" and "number" in row:
        return bare_number(row, approximately)
    return str(cell(row, name))


def parse(template: str, known: tuple[str, ...]) -> list[tuple[bool, str]]:
    """Part a template into (whether it is a column's name, text); raises UsageError for what it cannot be."""
    parts: list[tuple[bool, str]] = []
    at, text = 0, ""
    while at < len(template):
        char, pair = template[at], template[at : at + 2]
        if pair in ("{{", "}}"):
            text, at = text + char, at + 2
        elif char == "\\" and pair[1:] in _ESCAPES:
            text, at = text + _ESCAPES[pair[1:]], at + 2
        elif char == "{":
            end = template.find("}", at)
            if end < 0:
                raise UsageError(
                    f"a brace of the template is not closed: {template[at:][:20]!r}", _fields(known)
                )
            parts += [(False, text), (True, _known(template[at + 1 : end], known))]
            text, at = "", end + 1
        elif char == "}":
            raise UsageError(
                f"a brace of the template closes nothing: {template[at:][:20]!r}", "write it as }}"
            )
        else:
            text, at = text + char, at + 1
    return [part for part in (*parts, (False, text)) if part[1]]


def _known(name: str, known: tuple[str, ...]) -> str:
    if name not in known:
        raise UsageError(f"unknown field {quoted(name)} in the template", _fields(known))
    return name


def _fields(known: tuple[str, ...]) -> str:
    return f"known fields: {', '.join(known)}"
