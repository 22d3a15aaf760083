"""What keeps a text from being YAML, in our own words: from the text and a place, no library's message."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .events import NotYaml, Place

_OPENERS = {"[": "]", "{": "}"}
_QUOTES = ("'", '"')
_STARTS = "@`%*&!"
_ESCAPE = 'an escape that means nothing - in "..." write \\\\ for a backslash'
_LONGEST_QUOTE = 40  # characters of a line that a message repeats


class Tabs:
    """The tabs of a text: readers of YAML differ in where they let one pass, so that they see spaces.

    `found` tells whether there are any, `indent` is the place of one that begins a line with words,
    `replaced` the text without.
    """

    def __init__(self, content: bytes) -> None:
        self.indent: Place | None = None
        self.replaced = content
        self._lines: list[str] = []  # only where there are tabs
        self.found = b"\t" in content and _is_text(content)
        if self.found:
            self.replaced = content.replace(b"\t", b" ")
            self._lines = content.decode().split("\n")
            self.indent = next(filter(None, map(_indent, range(1, len(self._lines) + 1), self._lines)), None)

    def within(self, start: Place, end: Place) -> bool:
        """Tell whether a word from `start` to `end` holds a tab that is more than the end of a line."""
        first, last = self._lines[start[0] - 1], self._lines[end[0] - 1]
        if start[0] == end[0]:
            return "\t" in first[start[1] - 1 : end[1] - 1]
        lines = [first[start[1] - 1 :], *self._lines[start[0] : end[0] - 1], last[: end[1] - 1]]
        return any("\t" in line.strip("\t ") for line in lines)


def _is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _indent(number: int, line: str) -> Place | None:
    rest = line.lstrip("\t ")
    indent = line[: len(line) - len(rest)]
    return (number, indent.index("\t") + 1) if rest[:1] not in ("", "#") and "\t" in indent else None


def mistake(text: str, stopped: NotYaml) -> tuple[Place, str]:
    """Return the place and the name of what is wrong where reading stopped; lines and columns from 1.

    Where nothing common is recognised, the usual causes are named.
    """
    lines = text.split("\n")
    at, since = stopped.at, stopped.since
    at = at if at[0] <= len(lines) else (len(lines), len(lines[-1]) + 1)
    opener = _char(lines, since) if since else ""
    is_over = not _rest(lines, at).strip() and not any(line.strip() for line in lines[at[0] :])
    if since and opener in _OPENERS and not stopped.in_word:
        return _in_brackets(lines, at, since, opener, is_over)
    if since and opener in _QUOTES and stopped.in_word:
        return _in_quotes(at, since, opener, is_over)
    return _on_line(lines, at, since if stopped.in_word else None)


def _in_quotes(at: Place, since: Place, mark: str, is_over: bool) -> tuple[Place, str]:
    if not is_over and mark == '"':
        return at, _ESCAPE
    return since, f"a text that begins with {mark} never ends - close it with {mark}"


def _in_brackets(lines: list[str], at: Place, since: Place, opener: str, is_over: bool) -> tuple[Place, str]:
    closer, found = _OPENERS[opener], _char(lines, at)
    if is_over or (found == ":" and at[0] > since[0]):  # the next key was taken in
        return since, f"{opener} is not closed, or a comma is missing after it - write the {closer}"
    if found and found in "|>@`%":
        return at, f"a text cannot begin with {found} - put it in quotes"
    return (
        at,
        f"a comma or {closer} is missing here, for the {opener} of line {since[0]}, or quotes around a text",
    )


def _on_line(lines: list[str], at: Place, since: Place | None) -> tuple[Place, str]:
    found, before = _char(lines, at), lines[at[0] - 1][: at[1] - 1]
    begin = _char(lines, since) if since else found
    if since and begin and begin in "|>":
        return since, f"{begin} at the start of a text announces a block of lines - put the text in quotes"
    if begin and begin in _STARTS:
        return since or at, f"a text cannot begin with {begin} - put it in quotes"
    if before[-2:] in ("\\x", "\\u", "\\U"):
        return at, _ESCAPE
    if found == ":" and ":" not in before and at[0] > 1:
        return (
            at,
            "this line goes on with the text above - a colon is missing there, or quotes around the text",
        )
    if found == ":":
        return at, "a colon and a space inside a text - put the text in quotes"
    if before.rstrip()[-1:] in _QUOTES:
        return at, "more text after a closing quote - put all of it in one pair of quotes"
    if since and since[0] < at[0] and ":" not in _rest(lines, since):
        quoted = _rest(lines, since).strip()[:_LONGEST_QUOTE]
        return (
            since,
            f"{quoted!r} is no `key: text` - a colon is missing, or quotes around a text of several lines",
        )
    if found and found in "]}":
        return at, f"{found} closes nothing - remove it, or put the text in quotes"
    return (
        at,
        "this does not fit the lines above - a wrong indent, a missing colon or quote is the usual cause",
    )


def _char(lines: list[str], place: Place) -> str:
    return _rest(lines, place)[:1]


def _rest(lines: list[str], place: Place) -> str:
    return lines[place[0] - 1][place[1] - 1 :] if place[0] <= len(lines) else ""
