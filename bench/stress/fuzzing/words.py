"""The words that input is made of, and how they are put together."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = ROOT / "tests" / "packs" / "six"
PACKS = [
    ROOT / "tests" / "packs" / "other" / "tower.yaml",
    *sorted((ROOT / "tests" / "packs" / "invalid").glob("*.yaml")),
]
PIECES = [
    "", " ", "-", "--", "---", "=", "--=", "-h", "--help", "--version", "-q", "-x", "-qq", "--nope", "\n", "\t",
    "\r", "0", "1", "-1", "007", "1e9", "9" * 30, "٣", "nan", "inf", "x", "X" * 300, "x" * 5000, "..", "../..", "/",
    "/nowhere", "/dev/null", "/dev/zero", "/dev/full", "~", "*", "?", "a.b", "a.b.c", ".", "harbour", "fleet",
    "harbour.pact", "harbour.mooring-posts", "fleet.crew-share", "mooring", "posts", "treaty", "1988", "25%",
    "how many mooring posts?", "crwe", "ferrry", "係留柱", "港", "Ōno", "ＨＡＲＢＯＵＲ", "é" * 40, "e\u0301" * 40,
    "\u202eabc", "\u200b", "\ufeff", "\U0001f600", "\x1b[31m", "\x1b]0;x\x07", "\x1b]52;c;eA==\x07", "\x9b2J",
    "\udcff", "\udc80\udcfe", "[bold]", "[/x]", ":smile:", "%s%n", "{0}", "${x}", "$(id)", "`id`", "';--", "a,b",
    "id,statement", "value", "number", "statement", "2022", "2022-07", "2022-13", "1951/..", "90d", "1y", "0d",
    "99999999999y", "plain", "json", "csv", "markdown", "always", "never", "apa", "bibtex", "ris", "figure",
    "exit-codes", "facts", "output", "bash", "zsh", str(LIBRARY), str(LIBRARY / "fleet.yaml"), str(PACKS[0]),
    str(ROOT / "tests" / "packs" / "invalid"), "\U000e0041", "ﬁ", "ß", "İ", "\u0345", "a\u0300\u0316" * 9, "½", "²", "Ⅷ", "$188bn",
    "50k", "1.2.3", "1,,2", "#5", "&+'", "U.S.", "''", '"', "2+2", "1" * 200, "1" * 5000 + "bn", "." * 99, "-" * 99,
]  # fmt: skip

VARIABLES = {
    "COLUMNS": ["1", "0", "-5", "10000", "9" * 30, "x", "٨٠", "", "80", "²"],
    "LINES": ["1", "x", "0", "-1"], "TERM": ["dumb", "", "xterm", "xterm-256color", "\x1b"],
    "NO_COLOR": ["", "1", "0"], "FORCE_COLOR": ["", "0", "1", "3", "false"], "CLICOLOR": ["0", "1", "x"],
    "CLICOLOR_FORCE": ["0", "1", "x"], "USJAPAN_STYLE": ["apa", "nope", "", "\x1b", "bibtex"],
    "USJAPAN_EDITION": ["latest", "2023-05-15", "nope", "", "\x1b"],
    "USJAPAN_TODAY": ["1970-01-01", "2020-01-01", "0001-01-01", "9999-12-31", "nope", "2023-02-29", "", "0000-01-01"],
    "USJAPAN_FACTS": [str(PACKS[0]), "/nowhere", ":", "", "::x", "\udcff", str(LIBRARY), "/dev/zero", "x" * 300],
    "XDG_CACHE_HOME": ["", "relative", "/dev/null", "/proc/x", "/dev/null/x", "\udcff"],
    "XDG_DATA_HOME": ["", "relative", "/nowhere", "/dev/null", "/proc"],
    "HOME": ["", "relative", "/dev/null", "/proc", "/proc/self/x"],
    "LANG": ["C", "ja_JP.eucJP", "tr_TR.UTF-8", "nope", ""], "LC_ALL": ["C", "POSIX", "nope", ""],
    "PAGER": ["cat", ""], "TZ": ["nope", "Asia/Tokyo", "\udcff"], "PATH": ["", "/nowhere"], "SHELL": ["", "nope"],
    "TMUX": ["x"], "STY": ["x"], "SSH_TTY": ["x"], "DISPLAY": [":9"], "WAYLAND_DISPLAY": ["x"],
    "PYTHONIOENCODING": ["ascii", "cp1252", "utf-8", "latin-1:strict", "utf-16", "cp932"],
    "_TYPER_COMPLETE_ARGS": ["x"], "_USJAPAN_COMPLETE": ["complete_bash", "source_zsh", "x"], "COMP_WORDS": ["x"],
    "TYPER_USE_RICH": ["1"], "PYTHONUTF8": ["0", "1"],
}  # fmt: skip

WORDS_OF_YAML = [
    "&a ", "*a", "<<: ", "!!python/object/apply:os.system [x]", "!x ", "? ", ": ", "- ", "[", "]", "{", "}", "'", '"',
    "|", ">", "#", "---", "...", "%YAML 9.9", "\t", "\n", "\r\n", "\r", "\x00", "\x1b]52;c;eA==\x07", "\u202e", "\ufeff",
    "NO", "1:30", "0123", "2022-01-01", "~", "null", ".nan", "1e400", "9" * 400, '"\\ud800"', '"\\x1b"', '"\\u202E"',
    "=cmd()", "../x", "[bold]", "a" * 3000, "[" * 50, "{a: " * 30, "facts:", "tables:", "  ", "\x85", "\u2028", "é", "港",
    "-5", "0.1", "formula: a - b", "{row}", "{", "${size}", "templates: [{}]", "rows: {a: 1}", "columns: {a: A}",
]  # fmt: skip


def text(rng: random.Random) -> str:
    """Return a random text: pieces with meaning, or characters of a random part of Unicode."""
    if rng.random() < 0.6:
        return rng.choice(("", " ", " ", ".")).join(rng.choices(PIECES, k=rng.choice((1, 1, 2, 3, 6))))
    low, high = rng.choice(
        ((0, 128), (0, 256), (0x2000, 0x2100), (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0, 0x110000))
    )
    size = rng.choice((1, 3, 10, 60, 400))
    return "".join(chr(rng.randrange(low, high)) for _ in range(size)).replace("\0", "")


def spoilt(rng: random.Random, content: bytes, words: Sequence[bytes]) -> bytes:
    """Return some bytes with one to eight random changes."""
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        at, length = rng.randrange(len(changed) + 1), rng.choice((1, 1, 2, 5, 40))
        match rng.randrange(7):
            case 0:
                changed[at : at + length] = rng.randbytes(length)
            case 1:
                del changed[at : at + length]
            case 2:
                del changed[at:]
            case 3:
                start = rng.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + rng.choice((3, 20, 200))]
            case 4:
                changed[at : at + rng.choice((0, length))] = rng.choice(words)
            case 5 if at < len(changed):
                changed[at] ^= 1 << rng.randrange(8)
            case _:
                changed[at:at] = rng.choice(words) * rng.choice((1, 1, 1, 9))
    return bytes(changed)


def written(rng: random.Random, words: Sequence[str], most: int) -> str:
    """Return prose grown out of up to `most` words: sentences, lines, blocks and junk."""
    ends = (" ", " ", " ", " ", "\n", "\n\n", "", "\r\n", ". ", "\t")
    parts = []
    for _ in range(rng.randrange(most + 1)):
        parts += [rng.choice(words) if rng.random() < 0.95 else text(rng), rng.choice(ends)]
    return "".join(parts)


def chosen(rng: random.Random, *options: Sequence[str]) -> list[str]:
    """Return some of a few options, each with half a chance."""
    return [word for option in options if rng.random() < 0.5 for word in option]
