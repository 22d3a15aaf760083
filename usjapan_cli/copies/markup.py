"""Takes the markup out of a copy: HTML into marked blocks, Markdown into plain text."""

from __future__ import annotations

import html
import re

_ENDLESS_REFERENCE = re.compile(r"&#(?:\d{8,}|[xX][0-9a-fA-F]{7,});?")  # of no character
_BREAKING = (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section select "
    "summary table tbody td tfoot th thead title tr ul"
)
_INLINE = (
    "a abbr acronym area audio b base basefont bdi bdo big button canvas cite code col colgroup data "
    "datalist del dfn em embed font i iframe img input ins kbd label link map mark meta meter object "
    "output param picture progress q rp rt ruby s samp small source span strike strong sub sup svg time "
    "track tt u var video wbr"
)
_NEVER_IN_HEADING = ("p", "ul", "ol", "table", "section")
_HIDDEN = "script style template noscript"
_TAG = re.compile(
    rf"<(?P<end>/?)(?P<name>{'|'.join((*_BREAKING.split(), *_INLINE.split(), *_HIDDEN.split()))})"
    r"(?=[\s/>])[^<>]*>|<!(?:--|doctype)[^<>]*>",
    re.I,
)
_BLOCK_TAG = re.compile(r"</?(?:html|body|div|p|br|h[1-6]|li|td)(?=[\s/>])[^<>]*>", re.I)
_NOTE_MARK = re.compile(r"<sup(?=[\s>])[^<>]*>(?:\s|<[^<>]*>|\[)*\d{1,3}(?:\s|<[^<>]*>|\])*</sup>", re.I)
_MARKS = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*+|(?<!\w)_+|_+(?!\w)|(?m:^(?:>+ ?)+)")
_LINK = re.compile(
    r"!?\[(?P<text>(?:[^\[\]]|\[[^\[\]]{0,200}\]){0,1000})\](?:"
    r"\((?:(?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s\"[^\"]*\")?|\s?<?[a-z]{3,6}://(?:[^()\n]|\([^()\n]*\)){0,2000})\)"
    r"|\[[^\[\]]{0,100}\])"
)
_AUTOLINK = re.compile(r"<(https?://[^<>\s]{1,2000})>")

# What a marked block begins with; nothing of a copy can be one of them, as they are private characters.
HEADING, ITEM, CELL, QUOTE, NOTE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
MARKS = HEADING + ITEM + CELL + QUOTE + NOTE
_MARKED = {
    "li": ITEM, "td": CELL, "th": CELL, "blockquote": QUOTE, "figcaption": NOTE, "caption": NOTE,
    "title": CELL, "nav": CELL, "footer": CELL, "h1": HEADING, "h2": HEADING, "h3": HEADING, "h4": HEADING,
    "h5": HEADING, "h6": HEADING,
}  # fmt: skip
_HOLDERS = {  # what elements stand in whose end tag may be left out
    "li": ("ul", "ol"), "td": ("tr", "table"), "th": ("tr", "table"), "tr": ("table",),
}  # fmt: skip
_FOLLOWED = frozenset({*_MARKED, *_HOLDERS, "ul", "ol", "table"})
_DEEPEST = 50  # elements in one another that are followed


def is_html(text: str) -> bool:
    """Tell whether a copy is HTML: block tags stand in its first part."""
    return len(_BLOCK_TAG.findall(text[:20_000])) > 1


def from_html(text: str) -> str:
    """Return the text of HTML: one line a block, a mark in front of headings, items, cells and quotes."""
    text = _NOTE_MARK.sub("", _without_hidden(text.translate(dict.fromkeys(map(ord, MARKS)))))
    parts: list[str] = []
    at = 0
    inside: list[str] = []
    for tag in _TAG.finditer(text):
        said = " ".join(text[at : tag.start()].split("\n"))
        at = tag.end()
        name = (tag["name"] or "").lower()
        breaks = name in _BREAKING_SET
        if breaks and parts and parts[-1].startswith("\n\n") and not said.strip():
            parts.pop()  # one break for tags with nothing between: elements a thousand deep are a few lines
        else:
            parts.append(said)
        if breaks:
            parts.append("\n\n" + _mark(name, bool(tag["end"]), inside))
    parts.append(" ".join(text[at:].split("\n")))
    return unescaped("".join(parts))


_BREAKING_SET = frozenset(_BREAKING.split())


def _mark(name: str, is_end: bool, inside: list[str]) -> str:
    """Return the mark that the text behind a tag begins with; `inside` are the open elements that matter.

    Where an end tag is missing, the next of its kind or the end of what it stands in does for it.
    """
    if name in _NEVER_IN_HEADING and inside and _MARKED.get(inside[-1]) == HEADING:
        inside.pop()  # its end tag is missing
    if name in _FOLLOWED:
        near = inside[-_DEEPEST:]
        last = len(inside) - 1 - near[::-1].index(name) if name in near else -1
        within = max((at for at, other in enumerate(near) if other in _HOLDERS.get(name, ())), default=-1)
        if last >= 0 and (is_end or (name in _HOLDERS and last > len(inside) - len(near) + within)):
            del inside[last:]
        if not is_end:
            inside.append(name)
    return next((_MARKED[name] for name in reversed(inside[-_DEEPEST:]) if name in _MARKED), "")


def _without_hidden(text: str) -> str:
    """Drop comments, scripts and styles, each to its end or to the end of the text."""
    parts, at = [], 0
    for opening in re.finditer(r"<!--|<(script|style|template)(?=[\s>])", text, re.I):
        if opening.start() < at:
            continue
        closing = f"</{opening[1]}" if opening[1] else "-->"
        end = re.compile(re.escape(closing) + r"[^<>]*>?" if opening[1] else closing, re.I).search(
            text, opening.end()
        )
        parts.append(text[at : opening.start()])
        at = end.end() if end else len(text)
        if not end:
            break
    return "".join([*parts, text[at:]])


def unescaped(text: str) -> str:
    """Decode character references; one of no character becomes a question mark in a box."""
    return html.unescape(_ENDLESS_REFERENCE.sub("\ufffd", text))


def from_markdown(text: str) -> str:
    """Return a text without the marks of Markdown; headings and items keep theirs as block marks."""
    text = _AUTOLINK.sub(r"\1", _LINK.sub(lambda link: link["text"], _without_hidden(text)))
    text = _TAG.sub(lambda tag: "\n\n" if (tag["name"] or "").lower() in _BREAKING_SET else "", text)
    text = re.sub(r"(?m)^#{1,6} +(.*?)#*$", rf"\n{HEADING}\1\n", text)
    text = re.sub(r"(?m)^ {0,6}[-*+] +(?=\S)", f"\n{ITEM}", text)
    text = re.sub(r"(?m)^\|.*$", lambda row: "\n" + CELL + " ".join(row[0].split("|")) + "\n", text)
    return _MARKS.sub("", unescaped(text))
