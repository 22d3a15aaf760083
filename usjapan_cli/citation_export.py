"""References for machines: BibTeX, biblatex, RIS, CSL-JSON; each writer takes works and notes by id."""

from __future__ import annotations

from .citation_names import key, sentence_case
from .dates import MONTHS
from .jsontext import indented
from .model import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_LATEX = {
    ord("\\"): "\\textbackslash{}", ord("{"): "\\{", ord("}"): "\\}", ord("~"): "\\textasciitilde{}",
    ord("^"): "\\textasciicircum{}", **{ord(char): f"\\{char}" for char in "&%$#_"},
}  # fmt: skip


def markdown_text(text: str) -> str:
    """Escape what Markdown would read as a mark."""
    for mark in "\\*_`[]<":
        text = text.replace(mark, "\\" + mark)
    return text


def _latex_title(title: str) -> str:
    """Protect the words whose capitals a style must not touch: `{U.S.-Japan} Relations`."""
    return " ".join(
        f"{{{word.translate(_LATEX)}}}"
        if any(c.isupper() or c.isdigit() or c == "." for c in word[1:])
        else word.translate(_LATEX)
        for word in title.split(" ")
    )


def _record(kind: str, source: Source, fields: Mapping[str, str]) -> str:
    lines = [f"  {name} = {text}," for name, text in fields.items() if text not in ("{}", "")]
    return "\n".join([f"@{kind}{{{key(source)},", *lines, "}"])


def _braced(text: str) -> str:
    return f"{{{text.translate(_LATEX)}}}"


def _authors(source: Source) -> str:
    names = [f"{a.family.translate(_LATEX)}, {a.given.translate(_LATEX)}" for a in source.authors]
    return f"{{{' and '.join(names)}}}" if names else f"{{{_braced(source.publisher)}}}"


def bibtex(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return BibTeX: @techreport, whose month is a macro."""
    records = []
    for source in sources:
        year, month, day = source.date.split("-")
        fields = {
            "author": _authors(source), "title": f"{{{_latex_title(source.title)}}}",
            "institution": _braced(source.publisher), "type": _braced(source.genre),
            "number": _braced(source.number), "address": _braced(source.place),
            "year": f"{{{year}}}", "month": MONTHS[int(month) - 1][:3].lower(),
            "day": f"{{{int(day)}}}", "url": f"{{{source.url}}}",
            "annote": _braced(notes.get(source.id, "")),
        }  # fmt: skip
        records.append(_record("techreport", source, fields))
    return "\n\n".join(records)


def biblatex(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return biblatex: @report with one date."""
    records = []
    for source in sources:
        fields = {
            "author": _authors(source), "title": f"{{{_latex_title(source.title)}}}",
            "type": _braced(source.genre), "number": _braced(source.number),
            "institution": _braced(source.publisher), "location": _braced(source.place),
            "date": f"{{{source.date}}}", "url": f"{{{source.url}}}",
            "annotation": _braced(notes.get(source.id, "")),
        }  # fmt: skip
        records.append(_record("report", source, fields))
    return "\n\n".join(records)


def ris(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return RIS: the number as SN (Zotero, EndNote) and as IS (JabRef)."""
    return "\n".join(_ris_record(source, notes.get(source.id, "")) for source in sources)


def _ris_record(source: Source, note: str) -> str:
    authors = [f"{a.family}, {a.given}" for a in source.authors] or [source.publisher]
    lines = [
        ("TY", "RPRT"), *(("AU", name) for name in authors), ("TI", source.title),
        ("PY", source.date[:4]), ("DA", f"{source.date.replace('-', '/')}/"),
        ("PB", source.publisher), ("CY", source.place), ("M3", source.genre),
        ("SN", source.number), ("IS", source.number), ("UR", source.url), ("N1", note), ("ER", ""),
    ]  # fmt: skip
    return "\n".join(f"{tag}  - {text}" for tag, text in lines if text or tag == "ER")


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
