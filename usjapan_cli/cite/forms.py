"""One function a style: a fact and its source -> the composed reference, or the short form for the text.

Note styles (crs, chicago, bluebook, markdown, footnote) carry the fact's own pinpoint; those of a
reference list (apa, mla, chicago-author-date) name the work alone. What a style sets in italics or small
capitals is marked as `markup` says.
"""

from __future__ import annotations

from ..core.dates import MONTHS, in_words
from ..core.facts import Fact, Source, initials_of
from . import names
from . import pinpoint as parts
from .markup import italic, link, small_capitals
from .pinpoint import listed, with_full_stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_BLUEBOOK_WORDS = {
    "Congressional": "Cong.", "Research": "Rsch.", "Service": "Serv.", "Office": "Off.",
    "National": "Nat'l", "International": "Int'l", "Institute": "Inst.", "University": "Univ.",
    "Department": "Dep't", "Bureau": "Bur.", "Economic": "Econ.", "Administration": "Admin.",
}  # fmt: skip


# What several styles say of a work.


def _dated(source: Source) -> str:
    return f"{'updated ' if names.is_updated(source) else ''}{in_words(source.date)}"


def _imprint(source: Source) -> str:
    place = f"{source.place}: " if source.place else ""
    return f"{place}{source.publisher}, {_dated(source)}"


# The house style: what the body calls its own work, the edition, the place in it.


def _crs(fact: Fact, source: Source) -> str:
    return f"{crs_work(fact, source)} (as of {in_words(fact.as_of)})."


def crs_work(fact: Fact, source: Source) -> str:
    """Return the work and the place in it, without the date of the fact."""
    return listed(crs_title(source), *parts.place(fact, source))


def crs_title(source: Source) -> str:
    """Return the work as the body that made it names it, with the edition."""
    initials = initials_of(source.publisher)
    is_named = source.genre.split()[:1] == [initials]  # CRS In Focus
    publisher = "" if is_named else source.publisher
    return listed(source.label, italic(source.title), _by(source), publisher, _dated(source))


def _by(source: Source) -> str:
    for author in source.authors:
        if (author.role or "").casefold() == "coordinator":
            return f"coordinated by {author.full}"
    return f"by {names.joined(names.bylines(source))}" if source.authors else ""


def _crs_short(fact: Fact, source: Source) -> str:
    place = (parts.heading(fact), parts.counted_page(fact, source))
    work = source.label if source.number else italic(source.title)
    return f"({listed(work, in_words(source.date), *place)})"


# APA 7.


def _apa(_fact: Fact, source: Source) -> str:
    year, month, day = source.date.split("-")
    number = f"No. {source.number}" if source.number else ""
    series = f"{source.genre} {number}".strip()
    title = italic(names.sentence_case(source.title)) + (f" ({series})" if series else "")
    publisher = with_full_stop(source.publisher) if source.authors else ""
    date = f"({year}, {MONTHS[int(month) - 1]} {int(day)})."
    authors, work = with_full_stop(_apa_authors(source)), with_full_stop(title)
    return f"{authors} {date} {work} {publisher} {link(source.url)}"


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
    work = f"{listed(by, italic(source.title), source.label)} ({_imprint(source)})"
    return with_full_stop(listed(work, chicago_place(fact, source), link(source.url)))


def chicago_place(fact: Fact, source: Source) -> str:
    """Return the page, or the heading where no page is known."""
    return parts.page(fact, source) or parts.under(fact)


def _chicago_short(fact: Fact, source: Source) -> str:
    name = names.joined(names.families(source), most=3)
    return with_full_stop(listed(name, italic(source.title), chicago_place(fact, source)))


def _chicago_author_date(_fact: Fact, source: Source) -> str:
    return _chicago_entry(source, source.date[:4])


def chicago_bibliography(source: Source) -> str:
    """Return the entry of a bibliography that belongs to notes: the year is in the imprint alone."""
    return _chicago_entry(source, "")


def _chicago_entry(source: Source, year: str) -> str:
    sentences = [
        _chicago_authors(source), year, italic(source.title), source.label, _imprint(source),
        link(source.url),
    ]  # fmt: skip
    return " ".join(with_full_stop(sentence) for sentence in sentences if sentence)


def _chicago_authors(source: Source) -> str:
    if not source.authors:
        return source.publisher
    first, *others = source.authors
    found = [names.inverted(first), *(author.full for author in others)]
    if len(found) > 10:
        return f"{', '.join(found[:7])}, et al."
    return ", and ".join(filter(None, (", ".join(found[:-1]), found[-1])))


def _chicago_author_date_short(fact: Fact, source: Source) -> str:
    name = names.joined(names.families(source), most=3)
    return f"({listed(f'{name} {source.date[:4]}', chicago_place(fact, source))})"


# MLA 9: a work of no author but its publisher begins with its title.


def _mla(_fact: Fact, source: Source) -> str:
    year, month, day = source.date.split("-")
    date = f"{int(day)} {_mla_month(MONTHS[int(month) - 1])} {year}"
    address = source.url.partition("://")[2] or source.url
    published = listed(source.publisher, date, address)
    sentences = [_mla_authors(source), italic(source.title), published, source.label]
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
    return ", and ".join([names.inverted(first), *(author.full for author in others)])


def _mla_short(fact: Fact, source: Source) -> str:
    name = names.joined(names.families(source)) if source.authors else italic(source.title)
    page = parts.page(fact, source, "-")
    return f"({name} {page})" if page else f"({listed(name, parts.heading(fact))})"


# The Bluebook, rules 13.4 and 15.1: no day and no month.


def _bluebook(fact: Fact, source: Source) -> str:
    return with_full_stop(
        listed(_bluebook_work(fact, source, small_capitals, small_capitals), link(source.url))
    )


def _bluebook_memo(fact: Fact, source: Source) -> str:
    return with_full_stop(_bluebook_work(fact, source, str, italic))


def _bluebook_work(
    fact: Fact, source: Source, small: Callable[[str], str], of_title: Callable[[str], str]
) -> str:
    by = names.joined(names.bylines(source), "&") if source.authors else ""
    publisher = " ".join(_BLUEBOOK_WORDS.get(word, word) for word in source.publisher.split())
    title = f"{of_title(source.title)} {parts.page(fact, source)}"
    work = listed(small(by), small(publisher), source.number, title.strip())
    return f"{work} ({source.date[:4]}) {_bluebook_heading(fact, source)}".strip()


def _bluebook_heading(fact: Fact, source: Source) -> str:
    """Return the section where there is no page to name."""
    heading = "" if parts.page(fact, source) else parts.under(fact, "under the heading")
    return f"({heading})" if heading else ""


def _bluebook_short(fact: Fact, source: Source) -> str:
    return with_full_stop(f"{italic('Id.')} {bluebook_place(fact, source)}".strip())


def bluebook_place(fact: Fact, source: Source) -> str:
    """Return the place as a short form has it: `at 2`, or the heading where no page is known."""
    page = parts.page(fact, source)
    return f"at {page}" if page else _bluebook_heading(fact, source)


# Chicago's note with the place in full: the styles markdown and footnote.


def _note(fact: Fact, source: Source) -> str:
    by = names.joined(names.bylines(source), most=3)
    work = listed(by, italic(source.title), source.label)
    text = with_full_stop(listed(f"{work} ({_imprint(source)})", *parts.place(fact, source)))
    return f"{text} {link(source.url)}".strip()


FORMS: dict[str, Callable[[Fact, Source], str]] = {
    "crs": _crs, "apa": _apa, "chicago": _chicago, "chicago-author-date": _chicago_author_date,
    "mla": _mla, "bluebook": _bluebook, "bluebook-memo": _bluebook_memo, "markdown": _note,
    "footnote": _note,
}  # fmt: skip
SHORT_FORMS: dict[str, Callable[[Fact, Source], str]] = {
    "crs": _crs_short, "apa": _apa_short, "chicago": _chicago_short,
    "chicago-author-date": _chicago_author_date_short, "mla": _mla_short,
    "bluebook": _bluebook_short, "bluebook-memo": _bluebook_short,
}  # fmt: skip
