"""JSON, written without the `json` module, which costs a lookup as much as the whole lookup.

Text stays UTF-8 (nothing is escaped that need not be); a lone surrogate, which UTF-8 cannot
hold, is written as its escape.
"""

from __future__ import annotations

_ESCAPES = {code: f"\\u{code:04x}" for code in (*range(32), 127, 0x2028, 0x2029)} | {
    ord('"'): '\\"', ord("\\"): "\\\\", ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t",
}  # fmt: skip


def quoted(text: str) -> str:
    """Return `text` as a JSON string."""
    if text.isprintable() and '"' not in text and "\\" not in text:  # as most are
        return f'"{text}"'
    text = text.translate(_ESCAPES)
    if not text.isascii():
        text = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return f'"{text}"'


def compact(value: object) -> str:
    """Return `value` (dict, list, tuple, str, number, bool or None) as JSON on one line."""
    return _written(value, "", ", ")


def indented(value: object, depth: int = 0) -> str:
    """Return `value` as JSON with one key or element a line, indented by two spaces.

    `depth` is how deep it stands in another one.
    """
    newline = "\n" + "  " * depth
    return _written(value, newline, f",{newline}")


def _written(value: object, newline: str, between: str) -> str:
    """Return a value; `newline` stands behind an opening bracket, `between` between two members."""
    if isinstance(value, str):
        return quoted(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return repr(value)
    if not isinstance(value, dict | list | tuple):
        raise TypeError(f"{type(value).__name__} has no JSON form")
    step = "  " if newline else ""
    inner = newline + step, between + step
    if isinstance(value, dict):
        members = [f"{quoted(str(key))}: {_written(member, *inner)}" for key, member in value.items()]
        opened, closed = "{}"
    else:
        members = [_written(member, *inner) for member in value]
        opened, closed = "[]"
    return f"{opened}{inner[0]}{inner[1].join(members)}{newline}{closed}" if members else opened + closed
