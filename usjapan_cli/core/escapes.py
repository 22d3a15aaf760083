"""One escape function a format: text of any origin is only text in LaTeX, HTML, Markdown, Typst, RTF, CSV.

Whatever reaches such a format goes through here: statements, titles, headings, pages, addresses.
"""

from __future__ import annotations

_LATEX = {
    # BibTeX counts an escaped brace too, so braces are named.
    ord("{"): "\\textbraceleft{}", ord("}"): "\\textbraceright{}", ord("\\"): "\\textbackslash{}",
    ord("~"): "\\textasciitilde{}", ord("^"): "\\textasciicircum{}",
    **{ord(char): f"\\{char}" for char in "&%$#_"},
}  # fmt: skip
_HTML = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("'"): "&#39;"}
_MARKDOWN = {ord(mark): f"\\{mark}" for mark in "\\*_`[]<~"}
_TYPST = {ord(mark): f"\\{mark}" for mark in "\\#$*_`<>@~[]/=-+"}
_RTF = {ord(mark): f"\\{mark}" for mark in "\\{}"}
_UNSAFE_IN_ADDRESS = {ord(char): f"%{ord(char):02X}" for char in ' "<>\\^`{|}'}
_FORMULA_SIGNS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)  # the last full-width
_CURRENCIES = "$\u20ac\xa3\xa5"


def latex(text: str) -> str:
    """Escape what LaTeX would read as a command, and make one line of it."""
    return " ".join(text.split()).translate(_LATEX)


def html(text: str) -> str:
    """Escape what HTML would read as a tag, an entity or the end of an attribute."""
    return text.translate(_HTML)


def markdown(text: str) -> str:
    """Escape what Markdown would read as a mark; an ampersand only where it may begin an entity."""
    first, *rest = text.translate(_MARKDOWN).split("&")
    return first + "".join(
        f"\\&{part}" if part[:1].isalnum() or part[:1] == "#" else f"&{part}" for part in rest
    )


def typst(text: str) -> str:
    """Escape what Typst would read as markup."""
    return text.translate(_TYPST)


def rtf(text: str) -> str:
    """Escape what RTF would read as a control word; beyond ASCII as UTF-16 code units."""
    text = text.translate(_RTF)
    return text if text.isascii() else "".join(char if char.isascii() else _rtf_units(char) for char in text)


def _rtf_units(char: str) -> str:
    """Return a character as signed decimal code units, each with the `?` of readers without Unicode."""
    content = char.encode("utf-16-le", "replace")
    units = (int.from_bytes(content[at : at + 2], "little", signed=True) for at in range(0, len(content), 2))
    return "".join(f"\\u{unit}?" for unit in units)


def csv(text: str) -> str:
    """Return a cell of CSV: quoted where it must be, an apostrophe before what a spreadsheet would run."""
    if text.startswith(_FORMULA_SIGNS) and not _is_signed_amount(text):
        text = f"'{text}"
    if "," in text or '"' in text or "\n" in text or "\r" in text:
        text = '"' + text.replace('"', '""') + '"'
    return text


def _is_signed_amount(text: str) -> bool:
    """Tell whether a text is a number with its sign and perhaps words behind: `-$61 billion`, `+1.5%`."""
    number, _, words = text[1:].partition(" ")
    digits = number.lstrip(_CURRENCIES).removesuffix("%").replace(",", "").replace(".", "", 1)
    plain_words = words.replace(" ", "").replace(".", "")
    is_number = digits.isascii() and digits.isdecimal() and text[0] in "+-"
    return is_number and (not plain_words or plain_words.isalpha())


def address(url: str) -> str:
    """Return a web address without what could end it early in any format; of no other scheme, nothing."""
    is_web = url.lower().startswith(("http://", "https://"))
    return url.translate(_UNSAFE_IN_ADDRESS) if is_web else ""
