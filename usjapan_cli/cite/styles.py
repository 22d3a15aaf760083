"""Fact + source -> reference: one small function a style; machine formats are in `citation_export`.

Note styles (crs, chicago, bluebook, markdown, footnote) carry the fact's own pinpoint and give one
reference a fact. Styles of a reference list (apa, mla, chicago-author-date, the machine formats)
name the work, once however many facts; there the pinpoint is in `in_text` and `with_fact`.
The text is plain: italics are for `markdown` and `footnote` only. The address of a work is given
bare: it may show another edition, so nothing says that it shows this one.
"""

from __future__ import annotations

from ..core.dates import MONTHS, in_words
from ..core.facts import Fact, Source
from . import machine as export
from . import names as names
from . import pinpoint as parts
from .pinpoint import listed, one_line, with_full_stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DEFAULT_STYLE = "crs"
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
_REFERENCE_LISTS = ("apa", "chicago-author-date", "mla")
_BLUEBOOK_WORDS = {
    "Congressional": "Cong.", "Research": "Rsch.", "Service": "Serv.", "Office": "Off.",
    "National": "Nat'l", "International": "Int'l", "Institute": "Inst.", "University": "Univ.",
    "Department": "Dep't", "Bureau": "Bur.", "Economic": "Econ.", "Administration": "Admin.",
}  # fmt: skip


def reference(fact: Fact, source: Source, style: str) -> str:
    """Return the reference for a fact in one of `STYLES`."""
    return bibliography([(fact, source)], style)[0]


def bibliography(pairs: Sequence[tuple[Fact, Source]], style: str, with_facts: bool = False) -> list[str]:
    """Return the references for several facts, `with_facts` each with its statement.

    A machine style is one text of all works, with the statements in the notes of their work; a
    reference list has each work once, unless a statement stands before each.
    """
    if style in MACHINE_STYLES:
        return [_exported(pairs, style, with_facts)] if pairs else []
    if with_facts:
        return [with_fact(fact, source, style) for fact, source in pairs]
    if style in _REFERENCE_LISTS:
        pairs = list({source.id: (fact, source) for fact, source in pairs}.values())
    return [one_line(_WRITERS[style](fact, source)) for fact, source in pairs]


def _exported(pairs: Sequence[tuple[Fact, Source]], style: str, with_facts: bool) -> str:
    works = {source.id: source for _, source in pairs}
    notes: dict[str, str] = {}
    for fact, source in pairs if with_facts else ():
        place = listed(f"As of {in_words(fact.as_of)}", *parts.place(fact, source), parts.calculated(fact))
        said = f"{notes.get(source.id, '')} {fact.statement} ({with_full_stop(place)})"
        notes[source.id] = one_line(said)
    return export.WRITERS[style](list(works.values()), notes)


def with_fact(fact: Fact, source: Source, style: str) -> str:
    """Return the statement with its date and then the reference; a machine format holds it as a note."""
    if style in MACHINE_STYLES:
        return _exported([(fact, source)], style, True)
    said = f"{fact.statement} ({listed(f'As of {in_words(fact.as_of)}', parts.calculated(fact))}.)"
    if style == "crs":  # which has the date already
        return one_line(f"{said} {with_full_stop(_crs_work(fact, source))}")
    if style in _REFERENCE_LISTS:
        return one_line(f"{said} {in_text(fact, source, style)} {reference(fact, source, style)}")
    if style == "markdown":
        return one_line(f"{parts.markdown_text(said)} {_markdown(fact, source)}")
    if style == "footnote":  # a mark in the text and its note would be two lines: all in the note
        mark = _footnote_mark(fact, source)
        return one_line(f"{mark}: {parts.markdown_text(said)} {_markdown(fact, source)}")
    return one_line(f"{said} {_WRITERS[style](fact, source)}")


def in_text(fact: Fact, source: Source, style: str) -> str:
    """Return the short form that goes into the text, with the fact's own pinpoint."""
    return one_line(_SHORT_WRITERS[style](fact, source))


def stated_in_text(fact: Fact, source: Source, style: str) -> str:
    """Return the statement with the short form behind it, escaped for the text that it goes into."""
    said = fact.statement
    if style in ("bibtex", "biblatex"):
        said = export.latex_text(said)
    elif style in ("markdown", "footnote", "csl-json"):
        said = parts.markdown_text(said)
    return one_line(f"{said} {in_text(fact, source, style)}")


# What several styles say of a work.


def _dated(source: Source) -> str:
    return f"{'updated ' if names.is_updated(source) else ''}{in_words(source.date)}"


def _imprint(source: Source) -> str:
    place = f"{source.place}: " if source.place else ""
    return f"{place}{source.publisher}, {_dated(source)}"


# The house style: what the body calls its own work, the edition, the place in it.


def _crs(fact: Fact, source: Source) -> str:
    return f"{_crs_work(fact, source)} (as of {in_words(fact.as_of)})."


def _crs_work(fact: Fact, source: Source) -> str:
    initials = names.initials_of(source.publisher)
    is_named = source.genre.split()[:1] == [initials]  # CRS In Focus
    publisher = "" if is_named else source.publisher
    place = parts.place(fact, source)
    return listed(source.label, source.title, _by(source), publisher, _dated(source), *place)


def _by(source: Source) -> str:
    for author in source.authors:
        if (author.role or "").casefold() == "coordinator":
            return f"coordinated by {names.full(author)}"
    return f"by {names.joined(names.bylines(source))}" if source.authors else ""


def _crs_short(fact: Fact, source: Source) -> str:
    place = (parts.heading(fact), parts.counted_page(fact, source))
    work = source.label if source.number else source.title
    return f"({listed(work, in_words(source.date), *place)})"


# APA 7.


def _apa(_fact: Fact, source: Source) -> str:
    year, month, day = source.date.split("-")
    number = f"No. {source.number}" if source.number else ""
    series = f"{source.genre} {number}".strip()
    title = names.sentence_case(source.title) + (f" ({series})" if series else "")
    publisher = with_full_stop(source.publisher) if source.authors else ""
    date = f"({year}, {MONTHS[int(month) - 1]} {int(day)})."
    return f"{with_full_stop(_apa_authors(source))} {date} {with_full_stop(title)} {publisher} {source.url}"


def _apa_authors(source: Source) -> str:
    found = [names.with_initials(author) for author in source.authors] or [source.publisher]
    if len(found) > 20:
        return f"{', '.join(found[:19])}, . . . {found[-1]}"
    return ", & ".join(filter(None, (", ".join(found[:-1]), found[-1])))


def _apa_short(fact: Fact, source: Source) -> str:
    name, number = names.joined(names.families(source), "&"), parts.paragraph(fact)
    where = parts.counted_page(fact, source)
    if not where:
        section = f"{fact.section} section" if fact.section else ""
        where = "front matter" if parts.is_front_matter(fact) else section
        where = listed(where, f"para. {number}" if number else "")
    return f"({listed(name, source.date[:4], where)})"


# Chicago 17.


def _chicago(fact: Fact, source: Source) -> str:
    by = names.joined(names.bylines(source), most=3)
    work = f"{listed(by, source.title, source.label)} ({_imprint(source)})"
    return with_full_stop(listed(work, _chicago_place(fact, source), source.url))


def _chicago_place(fact: Fact, source: Source) -> str:
    return parts.page(fact, source) or parts.under(fact)


def _chicago_short(fact: Fact, source: Source) -> str:
    name = names.joined(names.families(source), most=3)
    return with_full_stop(listed(name, source.title, _chicago_place(fact, source)))


def _chicago_author_date(_fact: Fact, source: Source) -> str:
    sentences = [
        _chicago_authors(source), source.date[:4], source.title, source.label, _imprint(source),
        source.url,
    ]  # fmt: skip
    return " ".join(with_full_stop(sentence) for sentence in sentences if sentence)


def _chicago_authors(source: Source) -> str:
    if not source.authors:
        return source.publisher
    first, *others = source.authors
    found = [names.inverted(first), *(names.full(author) for author in others)]
    if len(found) > 10:
        return f"{', '.join(found[:7])}, et al."
    return ", and ".join(filter(None, (", ".join(found[:-1]), found[-1])))


def _chicago_author_date_short(fact: Fact, source: Source) -> str:
    name = names.joined(names.families(source), most=3)
    return f"({listed(f'{name} {source.date[:4]}', _chicago_place(fact, source))})"


# MLA 9: a work of no author but its publisher begins with its title.


def _mla(_fact: Fact, source: Source) -> str:
    year, month, day = source.date.split("-")
    date = f"{int(day)} {_mla_month(MONTHS[int(month) - 1])} {year}"
    address = source.url.partition("://")[2] or source.url
    published = listed(source.publisher, date, address)
    sentences = [_mla_authors(source), source.title, published, source.label]
    return " ".join(with_full_stop(sentence) for sentence in sentences if sentence)


def _mla_month(name: str) -> str:
    if len(name) < 5:
        return name
    return "Sept." if name == "September" else f"{name[:3]}."


def _mla_authors(source: Source) -> str:
    if not source.authors:
        return ""
    first, *others = source.authors
    if len(others) > 1:
        return f"{names.inverted(first)}, et al."
    return ", and ".join([names.inverted(first), *(names.full(author) for author in others)])


def _mla_short(fact: Fact, source: Source) -> str:
    name = names.joined(names.families(source)) if source.authors else source.title
    page = parts.page(fact, source, "-")
    return f"({name} {page})" if page else f"({listed(name, parts.heading(fact))})"


# The Bluebook, rules 13.4 and 15.1: no day and no month.


def _bluebook(fact: Fact, source: Source) -> str:
    return with_full_stop(listed(_bluebook_work(fact, source, str.upper), source.url))


def _bluebook_memo(fact: Fact, source: Source) -> str:
    return with_full_stop(_bluebook_work(fact, source, str))


def _bluebook_work(fact: Fact, source: Source, small: Callable[[str], str]) -> str:
    by = names.joined(names.bylines(source), "&") if source.authors else ""
    publisher = " ".join(_BLUEBOOK_WORDS.get(word, word) for word in source.publisher.split())
    title = f"{small(source.title)} {parts.page(fact, source)}"
    work = listed(small(by), small(publisher), source.number, title.strip())
    return f"{work} ({source.date[:4]}) {_bluebook_heading(fact, source)}".strip()


def _bluebook_heading(fact: Fact, source: Source) -> str:
    """Return the section where there is no page to name."""
    heading = "" if parts.page(fact, source) else parts.under(fact, "under the heading")
    return f"({heading})" if heading else ""


def _bluebook_short(fact: Fact, source: Source) -> str:
    page = parts.page(fact, source)
    return f"Id. at {page}." if page else with_full_stop(f"Id. {_bluebook_heading(fact, source)}".strip())


# Markdown, and the marks in a text that machine formats are cited by.


def _markdown(fact: Fact, source: Source) -> str:
    escaped = parts.markdown_text
    by = escaped(names.joined(names.bylines(source), most=3))
    work = listed(by, f"*{escaped(source.title)}*", escaped(source.label))
    place = escaped(listed(*parts.place(fact, source)))
    text = with_full_stop(listed(f"{work} ({escaped(_imprint(source))})", place))
    return f"{text} <{export.safe_url(source.url)}>" if source.url else text


def _footnote(fact: Fact, source: Source) -> str:
    return f"{_footnote_mark(fact, source)}: {_markdown(fact, source)}"


def _footnote_mark(fact: Fact, _source: Source) -> str:
    return f"[^{fact.id}]"


def _pandoc_mark(fact: Fact, source: Source) -> str:
    where = parts.counted_page(fact, source, "-") or parts.markdown_text(parts.under(fact))
    return f"[{listed(f'@{names.key(source)}', where)}]"


def _bibtex_mark(fact: Fact, source: Source) -> str:
    page = parts.counted_page(fact, source, "--").replace(" ", "~")
    return f"\\cite{_latex_place(fact, page)}{{{names.key(source)}}}"


def _biblatex_mark(fact: Fact, source: Source) -> str:
    page = parts.page(fact, source, "--")
    return f"\\autocite{_latex_place(fact, page)}{{{names.key(source)}}}"


def _latex_place(fact: Fact, page: str) -> str:
    """Return the page or the heading in brackets; braces keep a `]` of the heading inside."""
    heading = export.latex_text(parts.under(fact))
    return f"[{page}]" if page else f"[{{{heading}}}]" if heading else ""


_WRITERS: dict[str, Callable[[Fact, Source], str]] = {
    "crs": _crs, "apa": _apa, "chicago": _chicago, "chicago-author-date": _chicago_author_date,
    "mla": _mla, "bluebook": _bluebook, "bluebook-memo": _bluebook_memo, "markdown": _markdown,
    "footnote": _footnote,
}  # fmt: skip
_SHORT_WRITERS: dict[str, Callable[[Fact, Source], str]] = {
    "crs": _crs_short, "apa": _apa_short, "chicago": _chicago_short,
    "chicago-author-date": _chicago_author_date_short, "mla": _mla_short,
    "bluebook": _bluebook_short, "bluebook-memo": _bluebook_short, "bibtex": _bibtex_mark,
    "biblatex": _biblatex_mark, "ris": _crs_short, "csl-json": _pandoc_mark,
    "markdown": _pandoc_mark, "footnote": _footnote_mark,
}  # fmt: skip
