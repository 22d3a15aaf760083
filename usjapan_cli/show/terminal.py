"""What the reader's end can show: colour, width, characters. Text is laid out here, never printed."""

from __future__ import annotations

import os

from ..core.dates import MONTHS
from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NARROWEST, WIDEST = 20, 200
BOLD = "1"  # a style, for `Terminal.paint`
_WIDE = ("W", "F")
_MARKS = ("Mn", "Me")  # they stand on the letter before
# No line ends between these words and their number: `March 27`, `sentence 3`; `$188 billion`, `3 years`.
_BEFORE_NUMBER = frozenset(f"{' '.join(MONTHS)} Figure paragraph sentence p. pp. (p. (pp.".split())
_PROGRAMS = ("usjapan ", "pdftotext ", "pipx ")  # what a command begins with
_OURS = "usjapan: "  # what a message begins with
_BEFORE_CUT = frozenset(("no", "not", "over", "under", "about", "roughly", "nearly", "almost", "than"))
_AFTER_NUMBER = frozenset(("million", "billion", "trillion", "percent", "years", "months", "days", "people"))


class Terminal(Record):
    """How to write for people: whether in colour, how wide, and with more than ASCII or not."""

    color: bool
    width: int
    unicode: bool
    drawn: bool = True  # with bars and the like: not in a pipe
    rows: int = 0  # lines of the screen; 0 where there is none
    links: bool = False  # whether it takes links behind a text (OSC 8)

    def paint(self, text: str, codes: str) -> str:
        """Return text in a style of the terminal's own 16 colours: `1` bold, `2` dim, `36` cyan."""
        return f"\x1b[{codes}m{text}\x1b[0m" if self.color and codes and text else text

    def linked(self, text: str, url: str) -> str:
        """Return text with a link behind it, where the terminal takes links."""
        return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\" if self.links else text


def takes_links(environ: Mapping[str, str]) -> bool:
    """Tell whether a coloured terminal hides a link (OSC 8) behind a text; others could show its bytes."""
    return environ.get("TERM", "") not in ("", "dumb", "linux")


def wants_color(choice: str, environ: Mapping[str, str], is_terminal: bool) -> bool:
    """Decide on colour: the flag, NO_COLOR, the forcing variables, CLICOLOR and TERM, the stream."""
    if choice != "auto":
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if _is_on(environ.get("FORCE_COLOR")) or _is_on(environ.get("CLICOLOR_FORCE")):
        return True
    if environ.get("CLICOLOR") == "0" or environ.get("TERM") == "dumb":
        return False
    return is_terminal


def _is_on(setting: str | None) -> bool:
    return setting not in (None, "", "0", "false")


def width_of(environ: Mapping[str, str], descriptor: int | None) -> int:
    """Return the columns to fill: COLUMNS, else the terminal's, else 80; within sane bounds."""
    said = environ.get("COLUMNS", "")
    if said.isascii() and said.isdecimal() and int(said[:6]) > 0:
        return max(NARROWEST, min(int(said[:6]), WIDEST))
    try:
        columns = os.get_terminal_size(descriptor).columns if descriptor is not None else 0
    except OSError:
        columns = 0
    return max(NARROWEST, min(columns or 80, WIDEST))


def rows_of(environ: Mapping[str, str], descriptor: int) -> int:
    """Return the lines of the screen: LINES, else the terminal's, else 24."""
    said = environ.get("LINES", "")
    if said.isascii() and said.isdecimal() and int(said[:6]) > 0:
        return int(said[:6])
    try:
        return os.get_terminal_size(descriptor).lines or 24
    except OSError:
        return 24


def columns_of(text: str) -> int:
    """Return how many columns a text takes: two for East Asian wide characters, none for marks."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width  # most texts need not pay for it

    return sum(
        0 if category(char) in _MARKS else 2 if east_asian_width(char) in _WIDE else 1 for char in text
    )


def padded(text: str, width: int) -> str:
    """Return text filled up with spaces to a number of columns."""
    return text + " " * (width - columns_of(text))


def wrapped(text: str, width: int) -> list[str]:
    """Break text into lines of at most `width` columns, at spaces; a longer word is cut."""
    lines, line = [], ""
    for word in _keep_with_number(text.split(" "), width):
        while columns_of(word) > width:
            room = width - (columns_of(line) + 1 if line else 0)
            if line and room < 2:  # a wide character needs two
                lines.append(line)
                line = ""
                continue
            piece = _fitting(word, room)
            lines.append(f"{line} {piece}" if line else piece)
            line, word = "", word[len(piece) :]
        if line and columns_of(line) + 1 + columns_of(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def cut(text: str, width: int, dots: str) -> str:
    """Return text in at most `width` columns, ending in dots where some of it is left out."""
    if columns_of(text) <= width:
        return text
    kept = _fitting(text, max(width - len(dots), 1))
    kept = kept.rpartition(" ")[0] or kept
    while " " in kept and _is_half(kept.rpartition(" ")[2]):
        kept = kept.rpartition(" ")[0]
    return f"{kept.rstrip(' ,;:')}{dots}"


def _is_half(word: str) -> bool:
    """Tell whether a word is no place to cut behind: `$2` may be billions, `over` wants its figure."""
    return any(map(str.isdigit, word)) or word.lower() in _BEFORE_CUT or word in _BEFORE_NUMBER


def hanging(line: str, width: int) -> list[str]:
    """Break an indented line at the width, the further lines indented more.

    A command at its end stays whole, wider than the terminal where it must be: pasted, its lines would
    be several commands. The terminal breaks it itself, and knows that it is one line.
    """
    if columns_of(line) <= width:
        return [line]
    text = line.lstrip(" ")
    indent = line[: len(line) - len(text)]
    said, command = without_command(text)
    if not said:
        return [line]
    first, *rest = wrapped(said, max(width - len(indent) - 2, 1))
    return [indent + first, *(f"{indent}  {more}" for more in (*rest, *([command] if command else ())))]


def headed(head: str, texts: Iterable[str], width: int) -> list[str]:
    """Break a head and the texts below it at the width: all but its first line are moved in by two."""
    first, *rest = wrapped(head, width)
    below = (line for text in (" ".join(rest), *texts) if text for line in wrapped(text, width - 2))
    return [first, *(f"  {line}" for line in below)]


def without_command(text: str) -> tuple[str, str]:
    """Part a text from the command that it is, or that it ends with behind a colon."""
    if text.startswith(_PROGRAMS):
        return "", text
    start = len(_OURS) if text.startswith(_OURS) else 0
    found = [at for at in (text.find(f": {program}", start) for program in _PROGRAMS) if at >= 0]
    return (text[: min(found) + 1], text[min(found) + 2 :]) if found else (text, "")


def _keep_with_number(parts: list[str], width: int) -> list[str]:
    """Join numbers with the words that they are read with, where a line has room for both."""
    joined = parts[:1]
    for part in parts[1:]:
        last = joined[-1]
        is_one = (last in _BEFORE_NUMBER and part[:1].isdigit()) or (
            last[-1:].isdigit() and part.rstrip(".,;:)") in _AFTER_NUMBER
        )
        if is_one and columns_of(last) + 1 + columns_of(part) <= width:
            joined[-1] = f"{last} {part}"
        else:
            joined.append(part)
    return joined


def _fitting(word: str, room: int) -> str:
    """Return as much of the beginning of a word as has room, one character at the least."""
    if word.isascii():
        return word[: max(room, 1)]
    end = 1
    while end < len(word) and columns_of(word[: end + 1]) <= room:
        end += 1
    return word[:end]


def counted(count: int, word: str) -> str:
    """Return a count with its word: `1 fact`, `3 facts`."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def sanitised(text: str, styled: bool = False) -> str:
    """Return text without control characters, which could steer a terminal.

    `styled` keeps our own sequences, which set a style or a link; all other beginnings are replaced.
    """
    if text.isprintable():
        return text
    plain, *others = text.split("\x1b") if styled else (text,)
    shown, before = [_replace_unprintable(plain)], ""
    for part in others:
        style, ends, _ = part.partition("m")
        is_style = ends and style[:1] == "[" and style[1:].replace(";", "").isdecimal()
        is_link = _is_link(part) or (part[:1] == "\\" and _is_link(before))
        shown.append(("\x1b" if is_style or is_link else "\ufffd") + _replace_unprintable(part))
        before = part
    return "".join(shown)


def _is_link(part: str) -> bool:
    """Tell whether a sequence begins a link to a page, or ends one."""
    return part == "]8;;" or (part.startswith(("]8;;https://", "]8;;http://")) and part.isprintable())


def _replace_unprintable(text: str) -> str:
    """Replace what is no character to be seen; wide and unbreakable spaces become plain ones."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        char
        if char.isprintable() or char in "\n\t"
        else " "
        if char.isspace() and char > "\x9f"
        else "\ufffd"
        for char in text
    )
