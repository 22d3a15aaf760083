"""Text beyond ASCII without the differences that never change what is meant: loaded only for such."""

from __future__ import annotations

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−―/_|~"), "-")
_QUOTES = dict.fromkeys(map(ord, "‘’‚‛′`´＇"), "'")
_DROPPED = dict.fromkeys(map(ord, "ー・\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_FOLD = {**_DASHES, **_QUOTES, **_DROPPED, **_KATAKANA}
_USUAL = {**dict.fromkeys(map(ord, "‑–—"), "-"), **dict.fromkeys(map(ord, "‘’"), "'"), ord("…"): "..."}


def folded(text: str) -> str:
    """Return a text with one shape of dashes and quotes, without accents, with katakana as hiragana."""
    text = text.translate(_USUAL)
    if text.isascii():
        return text
    import unicodedata

    text = unicodedata.normalize("NFKC", text).translate(_FOLD)
    text = "".join(
        char
        for char in unicodedata.normalize("NFD", text)
        if not unicodedata.combining(char) or char in "\u3099\u309a"
    )
    return unicodedata.normalize("NFC", text)
