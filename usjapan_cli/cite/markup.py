"""A reference as runs of text with styles, and one writer a markup.

Composed, a reference is a text in which noncharacters of Unicode (reserved for use inside a program)
begin and end a style; `runs` parts it. Styles do not nest.
"""

from __future__ import annotations

from ..core import escapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ITALIC, SMALL_CAPITALS, LINK, END = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_ALL = ITALIC + SMALL_CAPITALS + LINK + END
_NONE = dict.fromkeys(map(ord, _ALL))


def _styled(style: str, text: str) -> str:
    text = " ".join(text.translate(_NONE).split())
    return f"{style}{text}{END}" if text else ""


def italic(text: str) -> str:
    """Return a title or the like in italics."""
    return _styled(ITALIC, text)


def small_capitals(text: str) -> str:
    """Return a name in small capitals; where a markup has none, in capitals."""
    return _styled(SMALL_CAPITALS, text)


def link(url: str) -> str:
    """Return a web address as a link; any other address is plain text."""
    return _styled(LINK, url) if escapes.address(url) else url


def runs(text: str) -> list[tuple[str, str]]:
    """Part a composed reference into (style, text); the style of plain text is empty."""
    found, style, start = [], "", 0
    for at, char in enumerate(text):
        if char in _ALL:
            found.append((style, text[start:at]))
            style, start = "" if char == END else char, at + 1
    found.append((style, text[start:]))
    return [(style, part) for style, part in found if part]


def _plain(style: str, text: str) -> str:
    return text.upper() if style == SMALL_CAPITALS else text


def _markdown(style: str, text: str) -> str:
    if style == LINK:
        return f"<{escapes.address(text)}>"
    escaped = escapes.markdown(text.upper() if style == SMALL_CAPITALS else text)
    return f"*{escaped}*" if style == ITALIC else escaped


def _html(style: str, text: str) -> str:
    escaped = escapes.html(text)
    if style == LINK:
        return f'<a href="{escapes.html(escapes.address(text))}">{escaped}</a>'
    if style == SMALL_CAPITALS:
        return f'<span style="font-variant: small-caps">{escaped}</span>'
    return f"<i>{escaped}</i>" if style == ITALIC else escaped


def _latex(style: str, text: str) -> str:
    padding = " " if text[-1:] == " " else "", " " if text[:1] == " " else ""
    escaped = f"{padding[1]}{escapes.latex(text)}{padding[0] if text.strip() else ''}"
    if style == LINK:
        return f"\\url{{{escapes.address(text)}}}"
    command = {ITALIC: "\\textit", SMALL_CAPITALS: "\\textsc"}.get(style)
    return f"{command}{{{escaped}}}" if command else escaped


def _typst(style: str, text: str) -> str:
    if style == LINK:
        return f'#link("{escapes.address(text)}")'
    escaped = escapes.typst(text)
    if style == SMALL_CAPITALS:
        return f"#smallcaps[{escaped}]"
    return f"#emph[{escaped}]" if style == ITALIC else escaped


def _rtf(style: str, text: str) -> str:
    escaped = escapes.rtf(text)
    command = {ITALIC: "\\i", SMALL_CAPITALS: "\\scaps"}.get(style)
    return f"{{{command} {escaped}}}" if command else escaped


_WRITERS: dict[str, Callable[[str, str], str]] = {
    "plain": _plain, "markdown": _markdown, "html": _html, "latex": _latex, "typst": _typst, "rtf": _rtf,
}  # fmt: skip
MARKUPS = tuple(_WRITERS)


def written(text: str, markup: str) -> str:
    """Write a composed reference in one of `MARKUPS`, on one line."""
    write = _WRITERS[markup]
    return " ".join("".join(write(style, part) for style, part in runs(text)).split())


def document(references: Sequence[str], markup: str) -> str:
    """Put written references below each other as the markup parts paragraphs; RTF is one whole file."""
    if markup != "rtf" and markup not in ("plain", "markdown"):
        references = [reference for reference in references if reference]
    if markup == "html":
        return "".join(f"<p>{reference}</p>\n" for reference in references)
    if markup == "rtf":
        return "{\\rtf1\\ansi\\uc1\n" + "".join(f"{reference}\\par\n" for reference in references) + "}\n"
    gap = "\n\n" if markup in ("latex", "typst") else "\n"
    return gap.join(references) + "\n" if references else ""
