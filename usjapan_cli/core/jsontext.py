"""JSON, written without the `json` module, which costs a lookup as much as the whole lookup.

Text stays UTF-8 (nothing is escaped that need not be); a lone surrogate, which UTF-8 cannot
hold, is written as its escape.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPES = {code: f"\\u{code:04x}" for code in (*range(32), 127, 0x2028, 0x2029)} | {
    ord('"'): '\\"', ord("\\"): "\\\\", ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t",
}  # fmt: skip


def quoted(text: str) -> str:
    """Return `text` as a JSON string."""
    text = text.translate(_ESCAPES)
    if not text.isascii():
        text = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return f'"{text}"'


def compact(value: object) -> str:
    """Return `value` (dict, list, tuple, str, number, bool or None) as JSON on one line."""
    return "".join(_parts(value, None, ""))


def indented(value: object) -> str:
    """Return `value` as JSON with one key or element a line, indented by two spaces."""
    return "".join(_parts(value, "  ", "\n"))


def _parts(value: object, step: str | None, newline: str) -> Iterator[str]:
    if isinstance(value, str):
        yield quoted(value)
    elif value is None or isinstance(value, bool):
        yield {None: "null", True: "true", False: "false"}[value]
    elif isinstance(value, int | float):
        yield repr(value)
    elif isinstance(value, dict):
        pairs = [(f"{quoted(str(key))}: ", member) for key, member in value.items()]
        yield from _bracketed("{}", pairs, step, newline)
    elif isinstance(value, list | tuple):
        yield from _bracketed("[]", [("", member) for member in value], step, newline)
    else:
        raise TypeError(f"{type(value).__name__} has no JSON form")


def _bracketed(
    brackets: str, members: list[tuple[str, object]], step: str | None, newline: str
) -> Iterator[str]:
    yield brackets[0]
    inner = newline + (step or "")
    for number, (key, member) in enumerate(members):
        if number:
            yield "," if step else ", "
        yield inner + key
        yield from _parts(member, step, inner if step else "")
    if members:
        yield newline
    yield brackets[1]
