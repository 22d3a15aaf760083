"""References for machines: BibTeX, biblatex, RIS, CSL-JSON; each writer takes works and notes by id."""

from __future__ import annotations

from ..core import escapes
from ..core.dates import MONTHS
from ..core.facts import Author, Source
from ..core.jsontext import indented
from .names import inverted, keeps_capital, key, sentence_case
from .pinpoint import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_LIST_WORDS = frozenset(("and", "others"))  # which mean something between names to BibTeX


def _braced(text: str) -> str:
    return f"{{{escapes.latex(text)}}}" if text else ""


def _latex_title(title: str) -> str:
    """Protect the words whose capitals a style must not touch: `{U.S.-Japan} Relations`."""
    words = keeps_capital(one_line(title))
    return f"{{{' '.join(_braced(w) if kept else escapes.latex(w) for w, kept in words)}}}"


def _latex_authors(source: Source) -> str:
    if not source.authors:
        return f"{{{_braced(source.publisher)}}}"
    return f"{{{' and '.join(map(_latex_name, source.authors))}}}"


def _latex_name(author: Author) -> str:
    """Return `de la Cruz, Jr., Ana`; a body, and a part that BibTeX would cut, in braces."""
    if not (author.given or author.suffix):
        return _braced(author.surname)
    surname = " ".join(filter(None, map(_latex_part, (author.particle, author.family))))
    return ", ".join(filter(None, (surname, _latex_part(author.suffix), _latex_part(author.given))))


def _latex_part(text: str | None) -> str:
    """Brace a part of a name that holds a comma, or a word that parts or ends a list of names."""
    is_cut = "," in (text or "") or not _LIST_WORDS.isdisjoint((text or "").casefold().split())
    return _braced(text or "") if is_cut else escapes.latex(text or "")


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
    url = escapes.address(source.url)
    return f"{{{url}}}" if url else ""


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
    authors = [author.name or _ris_name(author) for author in source.authors]
    if not authors and "," not in source.publisher:  # a comma would make a person of it; PB has it
        authors = [source.publisher]
    lines = [
        ("TY", "RPRT"), *(("AU", name) for name in authors), ("TI", source.title),
        ("PY", source.date[:4]), ("DA", f"{source.date.replace('-', '/')}/"),
        ("PB", source.publisher), ("CY", source.place), ("M3", source.genre),
        ("SN", source.number), ("IS", source.number), ("UR", escapes.address(source.url)), ("N1", note),
    ]  # fmt: skip
    tagged = [f"{tag}  - {one_line(text)}" for tag, text in lines if text]
    return "\n".join([*tagged, "ER  - "])


def _ris_name(author: Author) -> str:
    """Return `Family, Given, Suffix`; the second comma stays where there is a suffix and no given name."""
    return inverted(author) if author.given or not author.suffix else f"{author.surname}, , {author.suffix}"


def csl_json(sources: Sequence[Source], notes: Mapping[str, str]) -> str:
    """Return CSL-JSON: a list of the works."""
    return indented([_csl(source, notes.get(source.id, "")) for source in sources])


def _csl(source: Source, note: str) -> dict[str, object]:
    authors = [_csl_name(author) for author in source.authors]
    fields = {
        "id": key(source), "type": "report", "title": sentence_case(source.title),
        "genre": source.genre, "number": source.number,
        "author": authors or [{"literal": source.publisher}], "publisher": source.publisher,
        "publisher-place": source.place,
        "issued": {"date-parts": [[int(part) for part in source.date.split("-")]]},
        "URL": escapes.address(source.url), "note": note,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def _csl_name(author: Author) -> dict[str, str]:
    if author.name:
        return {"literal": author.name}
    parts = {
        "family": author.family, "given": author.given,
        "non-dropping-particle": author.particle, "suffix": author.suffix,
    }  # fmt: skip
    return {name: part for name, part in parts.items() if part}


WRITERS: dict[str, Callable[[Sequence[Source], Mapping[str, str]], str]] = {
    "bibtex": bibtex, "biblatex": biblatex, "ris": ris, "csl-json": csl_json,
}  # fmt: skip
