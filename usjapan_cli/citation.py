"""Fact + source -> reference: one small function a style; machine formats are in `citation_export`.

Note styles (crs, chicago, bluebook, markdown, footnote) carry the fact's own pinpoint; styles of a
reference list (apa, mla, chicago-author-date) name the work, and `in_text` carries the pinpoint.
The address of a work is given bare: it may show a newer edition, so nothing says that it shows this one.
"""

from __future__ import annotations

from . import citation_export as export
from .citation_names import given_first, initials_after, is_updated, key, lead, sentence_case
from .dates import MONTHS, in_words
from .model import Fact, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_BLUEBOOK_WORDS = {
    "Congressional": "Cong.", "Research": "Rsch.", "Service": "Serv.", "Office": "Off.",
    "National": "Nat'l", "International": "Int'l", "Institute": "Inst.", "University": "Univ.",
    "Department": "Dep't", "Bureau": "Bur.", "Economic": "Econ.", "Administration": "Admin.",
}  # fmt: skip
STYLES = {
    "crs": "how the Congressional Research Service cites itself, with edition and place",
    "apa": "APA 7, reference list",
    "chicago": "Chicago 17, note",
    "chicago-author-date": "Chicago 17, reference list",
    "mla": "MLA 9, works cited",
    "bluebook": "Bluebook, law review (small capitals as capitals)",
    "bluebook-memo": "Bluebook, memorandum or brief",
    "bibtex": "BibTeX @techreport",
    "biblatex": "biblatex @report",
    "ris": "RIS, for Zotero, EndNote and others",
    "csl-json": "CSL-JSON, for citation processors",
    "markdown": "Markdown, with a link",
    "footnote": "Markdown footnote",
}
MACHINE_STYLES = ("bibtex", "biblatex", "ris", "csl-json")
_LISTS_OF_WORKS = ("apa", "chicago-author-date", "mla", *MACHINE_STYLES)


def reference(fact: Fact, source: Source, style: str) -> str:
    """Return the reference for a fact in one of `STYLES`."""
    if style in MACHINE_STYLES:
        return export.WRITERS[style]([source], {})
    return _WRITERS[style](fact, source)


def bibliography(pairs: Sequence[tuple[Fact, Source]], style: str) -> list[str]:
    """Return the references for several facts; a style of a reference list names each work once."""
    if style not in _LISTS_OF_WORKS:
        return [reference(fact, source, style) for fact, source in pairs]
    works = list(dict.fromkeys(source for _, source in pairs))
    if style in MACHINE_STYLES:
        return [export.WRITERS[style](works, {})] if works else []
    first = {source: fact for fact, source in reversed(pairs)}
    return [reference(first[work], work, style) for work in works]


def with_fact(fact: Fact, source: Source, style: str) -> str:
    """Return the statement with its date and then the reference; a machine format holds it as a note."""
    said = f"{fact.statement} (As of {in_words(fact.as_of)}.)"
    if style in MACHINE_STYLES:
        return export.WRITERS[style]([source], {source.id: said})
    if style == "footnote":
        return f"{said}{in_text(fact, source, style)} {reference(fact, source, style)}"
    return f"{said} {reference(fact, source, style)}"


def in_text(fact: Fact, source: Source, style: str) -> str:
    """Return the short form that goes into the text, with the fact's own pinpoint."""
    name, year, place = _short_author(source), source.date[:4], _short_place(fact, source)
    page = source.page(fact.locators[0])
    if style == "apa":
        return f"({name}, {year}, {place})"
    if style == "mla":
        return f"({name} {page or place})"
    if style == "chicago-author-date":
        return f"({name} {year}, {page or place})"
    if style == "chicago":
        return f"{name}, {source.title}, {page or place}."
    if style in ("bluebook", "bluebook-memo"):
        return f"Id. at {page or place}."
    if style in ("bibtex", "biblatex"):
        return f"\\autocite[{page or place}]{{{key(source)}}}"
    if style in ("markdown", "csl-json"):
        return f"[@{key(source)}, {place}]"
    if style == "footnote":
        return f"[^{_anchor(fact)}]"
    return f"({source.genre} {source.number}, {place})".replace(" ,", ",")


def _anchor(fact: Fact) -> str:
    return fact.id.replace(".", "-")


def _dashed(pages: str) -> str:
    return pages.replace("-", "\u2013")


def _pages(page: str) -> str:
    return f"pp. {_dashed(page)}" if "-" in page else f"p. {page}"


def _short_place(fact: Fact, source: Source) -> str:
    page = source.page(fact.locators[0])
    return _pages(page) if page else fact.section or fact.locators[0]


def _place(fact: Fact, source: Source) -> str:
    """Return the pinpoint in full: `"Overview," paragraph 1, p. 1`."""
    parts = fact.locators[0].split(".")
    place = f'"{fact.section},"' if fact.section else f"{parts[0]},"
    if len(parts) == 3 and parts[1].isdecimal():
        place += f" paragraph {parts[1]},"
    page = source.page(fact.locators[0])
    if page:
        return f"{place} {_pages(page)}"
    return place.replace(',"', '"').removesuffix(",")


def _short_author(source: Source) -> str:
    names = [author.family for author in source.authors]
    if not names:
        return source.publisher
    if len(names) > 2:
        return f"{names[0]} et al."
    return " and ".join(names)


def _dated(source: Source) -> str:
    return f"{'updated ' if is_updated(source) else ''}{in_words(source.date)}"


def _work(source: Source) -> str:
    """Return the series and number: `CRS In Focus IF10199`."""
    return f"{source.genre} {source.number}".strip()


def _crs(fact: Fact, source: Source) -> str:
    by = f"by {lead(source)}, " if source.authors else ""
    where = f"{_place(fact, source)} (as of {in_words(fact.as_of)})"
    return f"{_work(source)}, {source.title}, {by}{_dated(source)}, {where}."


def _apa(_fact: Fact, source: Source) -> str:
    names = [initials_after(author) for author in source.authors]
    if len(names) > 1:
        names[-1] = f"& {names[-1]}"
    author = ", ".join(names) or f"{source.publisher}."
    number = f" No. {source.number}" if source.number else ""
    year, month, day = source.date.split("-")
    date = f"({year}, {MONTHS[int(month) - 1]} {int(day)})"
    publisher = f" {source.publisher}." if source.authors else ""
    title = f"{sentence_case(source.title)} ({source.genre}{number})."
    return f"{author} {date}. {title}{publisher} {source.url}".strip()


def _imprint(source: Source) -> str:
    place = f"{source.place}: " if source.place else ""
    return f"{place}{source.publisher}, {_dated(source)}"


def _ending(source: Source) -> str:
    return f", {source.url}." if source.url else "."


def _chicago(fact: Fact, source: Source) -> str:
    by = f"{lead(source)}, " if source.authors else ""
    page = source.page(fact.locators[0])
    place = _dashed(page) if page else _place(fact, source)
    return f"{by}{source.title}, {_work(source)} ({_imprint(source)}), {place}{_ending(source)}"


def _chicago_author_date(_fact: Fact, source: Source) -> str:
    first, *others = source.authors or (None,)
    names = [f"{first.family}, {first.given}"] if first else [source.publisher]
    names += [given_first(author) for author in others if author]
    if len(names) > 1:
        names[-1] = f"and {names[-1]}"
    author = ", ".join(names).rstrip(".")
    url = f" {source.url}." if source.url else ""
    return f"{author}. {source.date[:4]}. {source.title}. {_work(source)}. {_imprint(source)}.{url}"


def _mla(_fact: Fact, source: Source) -> str:
    first, *others = source.authors or (None,)
    author = ""
    if first:
        author = f"{first.family}, {first.given}"
        if len(others) == 1:
            author += f", and {given_first(others[0])}" if others[0] else ""
        elif others:
            author += ", et al"
        author = author.rstrip(".") + ". "
    year, month, day = source.date.split("-")
    name = MONTHS[int(month) - 1]
    name = name if len(name) < 5 else "Sept." if name == "September" else f"{name[:3]}."
    url = f", {source.url.partition('://')[2] or source.url}" if source.url else ""
    return f"{author}{source.title}. {source.publisher}, {int(day)} {name} {year}{url}. {_work(source)}."


def _bluebook_memo(fact: Fact, source: Source) -> str:
    return f"{_bluebook_parts(fact, source)}."


def _bluebook(fact: Fact, source: Source) -> str:
    head, _, tail = _bluebook_parts(fact, source).rpartition(source.title)
    return f"{head.upper()}{source.title.upper()}{tail}{_ending(source)}"


def _bluebook_parts(fact: Fact, source: Source) -> str:
    by = f"{lead(source, ' & ')}, " if source.authors else ""
    publisher = " ".join(_BLUEBOOK_WORDS.get(word, word) for word in source.publisher.split())
    number = f"{source.number}, " if source.number else ""
    page = source.page(fact.locators[0])
    place = f" {_dashed(page)}" if page else ""
    return f"{by}{publisher}, {number}{source.title}{place} ({source.date[:4]})"


def _marked_up(fact: Fact, source: Source) -> str:
    by = f"{lead(source)}, " if source.authors else ""
    text = f"{export.markdown_text(by)}*{export.markdown_text(source.title)}*, "
    text += export.markdown_text(f"{_work(source)}, {_dated(source)}, {_place(fact, source)}.")
    return f"{text} [Newest version]({source.url})" if source.url else text


def _footnote(fact: Fact, source: Source) -> str:
    return f"[^{_anchor(fact)}]: {_marked_up(fact, source)}"


_WRITERS: dict[str, Callable[[Fact, Source], str]] = {
    "crs": _crs, "apa": _apa, "chicago": _chicago, "chicago-author-date": _chicago_author_date,
    "mla": _mla, "bluebook": _bluebook, "bluebook-memo": _bluebook_memo, "markdown": _marked_up,
    "footnote": _footnote,
}  # fmt: skip
