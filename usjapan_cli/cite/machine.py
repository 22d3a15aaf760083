"""References for machines: BibTeX, biblatex, RIS, CSL-JSON; each writer takes works and notes by id."""

from __future__ import annotations

from ..core.dates import MONTHS
from ..core.facts import Source
from ..core.jsontext import indented
from .names import inverted, keeps_capital, key, sentence_case
from .pinpoint import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_LATEX = {
    # BibTeX counts an escaped brace too, so braces are named.
    ord("{"): "\\textbraceleft{}", ord("}"): "\\textbraceright{}", ord("\\"): "\\textbackslash{}",
    ord("~"): "\\textasciitilde{}", ord("^"): "\\textasciicircum{}",
    **{ord(char): f"\\{char}" for char in "&%$#_"},
}  # fmt: skip
_UNSAFE = {ord(char): f"%{ord(char):02X}" for char in ' "<>\\^`{|}'}


def safe_url(url: str) -> str:
    """Return an address without the characters that could end it early in Markdown or BibTeX."""
    return url.translate(_UNSAFE)


def latex_text(text: str) -> str:
    """Escape what LaTeX would read as a command."""
    return one_line(text).translate(_LATEX)


def _braced(text: str) -> str:
    return f"{{{latex_text(text)}}}" if text else ""


def _latex_title(title: str) -> str:
    """Protect the words whose capitals a style must not touch: `{U.S.-Japan} Relations`."""
    words = keeps_capital(one_line(title))
    return f"{{{' '.join(_braced(w) if kept else latex_text(w) for w, kept in words)}}}"


def _latex_authors(source: Source) -> str:
    if not source.authors:
        return f"{{{_braced(source.publisher)}}}"
    return f"{{{' and '.join(latex_text(inverted(author)) for author in source.authors)}}}"


def _record(kind: str, source: Source, fields: Mapping[str, str]) -> str:
    lines = [f"  {name} = {text}," for name, text in fields.items() if text]
    return "\n".join([f"@{kind}{{{key(source)},", *lines, "}"])


def bibtex(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return BibTeX: @techreport, whose month is a macro."""
    return "\n\n".join(_bibtex_record(source, notes.get(source.id, "")) for source in sources)


def _bibtex_record(source: Source, note: str) -> str:
    year, month, day = source.date.split("-")
    fields = {
        "author": _latex_authors(source), "title": _latex_title(source.title),
        "institution": _braced(source.publisher), "type": _braced(source.genre),
        "number": _braced(source.number), "address": _braced(source.place),
        "year": f"{{{year}}}", "month": MONTHS[int(month) - 1][:3].lower(),
        "day": f"{{{int(day)}}}", "url": _url(source), "annote": _braced(note),
    }  # fmt: skip
    return _record("techreport", source, fields)


def _url(source: Source) -> str:
    return f"{{{safe_url(source.url)}}}" if source.url else ""


def biblatex(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return biblatex: @report with one date."""
    return "\n\n".join(_biblatex_record(source, notes.get(source.id, "")) for source in sources)


def _biblatex_record(source: Source, note: str) -> str:
    fields = {
        "author": _latex_authors(source), "title": _latex_title(source.title),
        "type": _braced(source.genre), "number": _braced(source.number),
        "institution": _braced(source.publisher), "location": _braced(source.place),
        "date": f"{{{source.date}}}", "url": _url(source), "annotation": _braced(note),
    }  # fmt: skip
    return _record("report", source, fields)


def ris(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return RIS: the number as SN (Zotero, EndNote) and as IS (JabRef)."""
    return "\n".join(_ris_record(source, notes.get(source.id, "")) for source in sources)


def _ris_record(source: Source, note: str) -> str:
    authors = [inverted(author) for author in source.authors]
    if not authors and "," not in source.publisher:  # a comma would make a person of it; PB has it
        authors = [source.publisher]
    lines = [
        ("TY", "RPRT"), *(("AU", name) for name in authors), ("TI", source.title),
        ("PY", source.date[:4]), ("DA", f"{source.date.replace('-', '/')}/"),
        ("PB", source.publisher), ("CY", source.place), ("M3", source.genre),
        ("SN", source.number), ("IS", source.number), ("UR", source.url), ("N1", note),
    ]  # fmt: skip
    tagged = [f"{tag}  - {one_line(text)}" for tag, text in lines if text]
    return "\n".join([*tagged, "ER  - "])


def csl_json(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return CSL-JSON: a list of the works."""
    return indented([_csl(source, notes.get(source.id, "")) for source in sources])


def _csl(source: Source, note: str) -> dict[str, object]:
    authors = [{"family": a.family, "given": a.given} for a in source.authors]
    fields = {
        "id": key(source), "type": "report", "title": sentence_case(source.title),
        "genre": source.genre, "number": source.number,
        "author": authors or [{"literal": source.publisher}], "publisher": source.publisher,
        "publisher-place": source.place,
        "issued": {"date-parts": [[int(part) for part in source.date.split("-")]]},
        "URL": source.url, "note": note,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


WRITERS: dict[str, Callable[[Sequence[Source], Mapping[str, str]], str]] = {
    "bibtex": bibtex, "biblatex": biblatex, "ris": ris, "csl-json": csl_json,
}  # fmt: skip
