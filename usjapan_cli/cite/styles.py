"""Fact + source -> reference, in a style and a markup.

A note style gives one reference a fact, with the fact's own pinpoint. A style of a reference list and
a format for machines name the work, once however many facts; there the pinpoint is in `in_text` and
`with_fact`. The address of a work is given bare: it may show another edition, so nothing says that it
shows this one.
"""

from __future__ import annotations

from ..core.dates import MONTHS, in_words
from ..core.errors import UsageError, quoted
from ..core.facts import Fact, Source
from . import markup as marking
from . import pinpoint as parts
from .forms import FORMS, SHORT_FORMS, crs_work
from .pinpoint import listed, one_line, with_full_stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_STYLE = "crs"
STYLES = {
    "crs": "how the Congressional Research Service cites itself, with edition and place",
    "apa": "APA 7, reference list",
    "chicago": "Chicago 17, note",
    "chicago-author-date": "Chicago 17, reference list",
    "mla": "MLA 9, works cited",
    "bluebook": "Bluebook, law review (small capitals, in plain text as capitals)",
    "bluebook-memo": "Bluebook, memorandum or brief",
    "bibtex": "BibTeX @techreport",
    "biblatex": "biblatex @report",
    "ris": "RIS, for Zotero, EndNote and others",
    "csl-json": "CSL-JSON, for citation processors",
    "markdown": "Markdown, with a link",
    "footnote": "Markdown footnote",
}
MACHINE_STYLES = ("bibtex", "biblatex", "ris", "csl-json")
REFERENCE_LISTS = ("apa", "chicago-author-date", "mla")
OWN_MARKUP = dict.fromkeys(MACHINE_STYLES, "") | {"markdown": "markdown", "footnote": "markdown"}


def known_style(name: str, markup: str = "") -> str:
    """Return the style of `STYLES` that a name means; some cannot be in every markup. Raises UsageError."""
    style = name.lower()
    if style not in STYLES:
        raise _unknown("style", name, tuple(STYLES))
    if markup and markup not in marking.MARKUPS:
        raise _unknown("markup", markup, marking.MARKUPS)
    if markup and OWN_MARKUP.get(style, markup) != markup:
        raise UsageError(
            f"the style {style} has a markup of its own", "leave --markup out, or name another style"
        )
    return style


def _unknown(what: str, name: str, known: Sequence[str]) -> UsageError:
    from ..core import suggest  # only where something was not found

    message = f"unknown {what} {quoted(name)}{suggest.did_you_mean(name, known)}"
    close = suggest.suggested(name, known)
    return UsageError(message, f"known {what}s: {', '.join(known)}", suggestions=close)


def references(
    pairs: Sequence[tuple[Fact, Source]], style: str, markup: str, is_in_text: bool, with_facts: bool
) -> list[str]:
    """Return what stands below each other: a reference a fact, or what the style joins them to."""
    if is_in_text:
        form = stated_in_text if with_facts else in_text
        return [form(fact, source, style, markup) for fact, source in pairs]
    return bibliography(pairs, style, with_facts, markup)


def reference(fact: Fact, source: Source, style: str, markup: str = "") -> str:
    """Return the reference for a fact in one of `STYLES`."""
    return bibliography([(fact, source)], style, markup=markup)[0]


def bibliography(
    pairs: Sequence[tuple[Fact, Source]], style: str, with_facts: bool = False, markup: str = ""
) -> list[str]:
    """Return the references for several facts, `with_facts` their statements too.

    A format for machines is one text of all works, with the statements in the notes of their work; a
    reference list has each work once, behind the statements with their short forms.
    """
    if style in MACHINE_STYLES:
        return [_exported(pairs, style, with_facts)] if pairs else []
    if with_facts and style not in REFERENCE_LISTS:
        return [_stated_note(fact, source, style, markup) for fact, source in pairs]
    stated = [stated_in_text(fact, source, style, markup) for fact, source in pairs] if with_facts else []
    if style in REFERENCE_LISTS:
        pairs = list({source.id: (fact, source) for fact, source in pairs}.values())
    return stated + [_full(fact, source, style, markup) for fact, source in pairs]


def with_fact(fact: Fact, source: Source, style: str, markup: str = "") -> str:
    """Return the statement with its date and the reference; a format for machines holds it as a note."""
    return "\n".join(bibliography([(fact, source)], style, True, markup))


def in_text(fact: Fact, source: Source, style: str, markup: str = "") -> str:
    """Return the short form that goes into the text, with the fact's own pinpoint."""
    if style in OWN_MARKUP and style != "ris":
        from .marks import MARKS  # of no other style

        return one_line(MARKS[style](fact, source))
    return _written(SHORT_FORMS["crs" if style == "ris" else style](fact, source), style, markup)


def stated_in_text(fact: Fact, source: Source, style: str, markup: str = "") -> str:
    """Return the statement with the short form behind it, both in the markup of the text around."""
    around = markup or {"bibtex": "latex", "biblatex": "latex", "csl-json": "markdown"}.get(style, "")
    said = _statement(fact) if style in REFERENCE_LISTS else fact.statement
    return f"{_written(said, style, around)} {in_text(fact, source, style, markup)}".strip()


def is_dated(fact: Fact) -> bool:
    """Tell whether a statement gives the day or month of its claim: its `as_of`, or one of its own."""
    year, month, _ = fact.as_of.split("-")
    own = (f"s of {name} " in fact.statement for name in MONTHS)  # `As of March 2026, the Pentagon reported`
    return (
        f"{MONTHS[int(month) - 1]} {year}" in fact.statement
        or in_words(fact.as_of) in fact.statement
        or any(own)
    )


def _statement(fact: Fact) -> str:
    """Return the statement and what is to be known of it: its date where it gives none, our arithmetic."""
    date = "" if is_dated(fact) else f"As of {in_words(fact.as_of)}"
    said = listed(date, parts.calculated(fact))
    return f"{fact.statement} ({said[:1].upper()}{said[1:]}.)" if said else fact.statement


def _written(text: str, style: str, markup: str) -> str:
    return marking.written(text, markup or OWN_MARKUP.get(style) or "plain")


def _full(fact: Fact, source: Source, style: str, markup: str) -> str:
    mark = f"[^{fact.id}]: " if style == "footnote" else ""
    return mark + _written(FORMS[style](fact, source), style, markup)


def _stated_note(fact: Fact, source: Source, style: str, markup: str) -> str:
    """Return statement and reference on one line; a footnote's mark stands before both."""
    is_house_style = style == "crs"  # which gives the date of the fact itself, where the statement does not
    note = with_full_stop(crs_work(fact, source)) if is_house_style else FORMS[style](fact, source)
    mark = f"[^{fact.id}]: " if style == "footnote" else ""
    return mark + _written(f"{_statement(fact)} {note}", style, markup)


def _exported(pairs: Sequence[tuple[Fact, Source]], style: str, with_facts: bool) -> str:
    from . import machine  # a writer of its own for each; styles for people need none

    works = {source.id: source for _, source in pairs}
    notes: dict[str, list[str]] = {}
    for fact, source in pairs if with_facts else ():
        notes.setdefault(source.id, []).append(_machine_note(fact, source))
    joined = {id: one_line(" ".join(said)) for id, said in notes.items()}
    return machine.WRITERS[style](list(works.values()), joined)


def _machine_note(fact: Fact, source: Source) -> str:
    date = "" if is_dated(fact) else f"As of {in_words(fact.as_of)}"
    place = listed(date, *parts.place(fact, source), parts.calculated(fact))
    return f"{fact.statement} ({with_full_stop(place)})" if place else fact.statement
