"""Characters of a copy: what means the same is written one way, what is invisible goes."""

from __future__ import annotations

import unicodedata

from ..core.patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_CHARACTERS = 1_000_000  # of a copy that are read: 75 times a short report
MAX_MARKED = 5 * MAX_CHARACTERS  # and of what its markup is taken out of
_FOLDED = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_NOTE_MARK = pattern(r"\[(?<=[^\s(\[]\[)\^?\d{1,3}\]")  # which one copy has and another has not
_LONE_HYPHEN = pattern(r"(?<=\w)\n-\n(?=\w)")  # on a line of its own
_BLANKS, _EMPTY_LINES, _SOFT_HYPHEN = pattern(r"[^\S\n]+"), pattern(r"\n{3,}"), pattern(r"\xad\n?")
_PARTED_ORDINAL = pattern(r"(?<=\d) (?=(?:st|nd|rd|th)(?!\w))")  # by an extractor
_HYPHENS, _DASH = pattern(r"(?<=\w) ?-{2,3} ?(?=\w)"), pattern(r"[ \n]?\n?—\n?[ \n]?")
_CURLY = str.maketrans("“”‘’", "\"\"''")
_IGNORABLE = (  # Default_Ignorable_Code_Point of Unicode 15, but for the soft hyphen
    (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)  # fmt: skip
CHARACTERS = str.maketrans(  # what could steer a terminal is U+FFFD
    dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("‐‑", "-")
    | dict.fromkeys(map(chr, (*range(1, 9), *range(14, 28), 31, *range(127, 160))), "\ufffd")
    | {code: None for first, last in _IGNORABLE for code in range(first, last + 1)} | {0: None}
    | dict.fromkeys("\v\x1c\x1d\x1e\x85\u2028\u2029", "\n\n")
)  # fmt: skip


def normalise(text: str) -> str:
    """Return `text` as its recorded hash was taken: NFKC, straight quotes, single spaces."""
    text = unicodedata.normalize("NFKC", text).replace("\\$", "$")
    return " ".join(text.translate(_CURLY).split())


def pieces(text: str) -> Iterator[str]:
    """Cut a text into short pieces: to normalise long runs of accents is quadratic."""
    return (text[at : at + 1000] for at in range(0, len(text), 1000))


def tidied(text: str) -> str:
    """Fold quotes, hyphens, ligatures and line ends; drop what is invisible. Form feeds stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _LONE_HYPHEN.sub("-\n", text)
    if not text.isascii():
        text = "".join(unicodedata.normalize("NFKC", piece.translate(CHARACTERS)) for piece in pieces(text))
    return text.translate(CHARACTERS)[:MAX_CHARACTERS]


def without_accents(text: str) -> str:
    """Return a text in small letters without marks above or below them: `uberblick` of `Überblick`."""
    parts = unicodedata.normalize("NFKD", text.lower()).translate(_FOLDED)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def settled(text: str) -> str:
    """Leave single spaces, at most one empty line, and no space around a dash."""
    text = _BLANKS.sub(" ", text.replace("\f", "\n\n")).replace("\n ", "\n").replace(" \n", "\n")
    text = _EMPTY_LINES.sub("\n\n", text).strip()
    text = _SOFT_HYPHEN.sub("", text)
    text = _NOTE_MARK.sub("", text)
    text = _PARTED_ORDINAL.sub("", text)
    if "--" in text:
        text = _HYPHENS.sub("—", text)
    return _DASH.sub("—", text) if "—" in text else text
