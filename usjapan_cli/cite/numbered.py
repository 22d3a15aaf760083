"""Several facts in one text: marks to paste, the notes in order, and each work once.

A work that was cited before gets the short note of its style: `Ibid.` or `Id.` right behind, else its
short title or `supra`. A fact that is asked for again keeps its note, but for where each mark holds a note
of its own (LaTeX, Typst). Styles of a reference list have their short forms as marks, and no notes.
"""

from __future__ import annotations

from ..core.dates import in_words
from ..core.facts import Fact, Source
from ..core.record import Record
from . import forms, names, styles
from . import pinpoint as parts
from .markup import italic, written
from .pinpoint import listed, with_full_stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Pair = tuple[Fact, Source]

_IN_TEXT = (*styles.REFERENCE_LISTS, *styles.MACHINE_STYLES)
_LEGAL = ("bluebook", "bluebook-memo")
_MARKS = {"plain": "[{}]", "markdown": "[^{}]", "html": "<sup>{}</sup>", "rtf": "{{\\super {}}}"}
_INSIDE = {"latex": "\\footnote{{{}}}", "typst": "#footnote[{}]"}  # where a note stands in its mark
_NOTES = {"plain": "{}. {}", "markdown": "[^{}]: {}", "html": "{}. {}", "rtf": "{}. {}"}


class Apparatus(Record):
    """What several citations need: a `mark` for each fact, the notes, the works; all in one markup."""

    marks: tuple[str, ...]
    notes: tuple[str, ...]
    works: tuple[str, ...]


def apparatus(pairs: Sequence[Pair], style: str, markup: str = "") -> Apparatus:
    """Return the marks, notes and works of some facts in their order."""
    markup = markup or styles.OWN_MARKUP.get(style) or "plain"
    works = tuple({source.id: source for _, source in pairs}.values())
    if style in _IN_TEXT:
        own = "" if style in styles.OWN_MARKUP else markup
        marks = tuple(styles.in_text(fact, source, style, own) for fact, source in pairs)
        return Apparatus(marks, (), tuple(styles.bibliography(pairs, style, markup=own)))
    listed_works = tuple(written(work, markup) for work in _bibliography(works, style))
    if markup in _INSIDE:
        texts = (written(note, markup) for note in notes(pairs, style))
        return Apparatus(tuple(_INSIDE[markup].format(text) for text in texts), (), listed_works)
    once = {fact.id: (fact, source) for fact, source in pairs}
    numbers = {id: number for number, id in enumerate(once, 1)}
    marks = tuple(_MARKS[markup].format(numbers[fact.id]) for fact, _ in pairs)
    texts = (written(note, markup) for note in notes(tuple(once.values()), style))
    lines = tuple(_NOTES[markup].format(number, text) for number, text in enumerate(texts, 1))
    return Apparatus(marks, lines, listed_works)


def notes(pairs: Sequence[Pair], style: str) -> list[str]:
    """Return the composed notes: a work in full where it is met first, then for short."""
    first: dict[str, int] = {}
    found = []
    for at, (fact, source) in enumerate(pairs):
        if source.id not in first:
            first[source.id] = at + 1
            found.append(forms.FORMS[style](fact, source))
            continue
        previous = pairs[at - 1][0] if pairs[at - 1][1].id == source.id else None
        found.append(_again(fact, source, style, first[source.id], previous))
    return found


def _again(fact: Fact, source: Source, style: str, first: int, previous: Fact | None) -> str:
    """Return the note of a work that was cited before: in note `first`, and right before by `previous`."""
    place = _place(fact, source, style)
    if previous and _place(previous, source, style) == place:
        place = ""
    date = f" (as of {in_words(fact.as_of)})" if style == "crs" else ""
    if style in _LEGAL:
        name = italic("Id.") if previous else f"{_name(source)}, {italic('supra')} note {first},"
        return with_full_stop(f"{name} {place}".rstrip().removesuffix(","))
    if previous:
        return with_full_stop(listed("Ibid." if place or date else "Ibid", place) + date)
    title = source.label if style == "crs" and source.number else italic(source.title)
    return with_full_stop(listed("" if style == "crs" else _name(source, 3), title, place) + date)


def _name(source: Source, most: int = 2) -> str:
    return names.joined(names.families(source), "and" if most > 2 else "&", most)


def _place(fact: Fact, source: Source, style: str) -> str:
    if style in _LEGAL:
        return forms.bluebook_place(fact, source)
    return forms.chicago_place(fact, source) if style == "chicago" else listed(*parts.place(fact, source))


def _bibliography(works: Sequence[Source], style: str) -> list[str]:
    """Return the works in the form of a bibliography; briefs and memoranda have none."""
    if style in _LEGAL:
        return []
    form = forms.crs_title if style == "crs" else forms.chicago_bibliography
    return [with_full_stop(form(source)) for source in works]


def marked(fact: Fact, mark: str, style: str, markup: str = "") -> str:
    """Return the statement with its mark: a short form after a space, a number right behind."""
    around = markup or {"bibtex": "latex", "biblatex": "latex", "csl-json": "markdown"}.get(style, "")
    said = written(fact.statement, around or styles.OWN_MARKUP.get(style) or "plain")
    return f"{said}{' ' if style in _IN_TEXT else ''}{mark}"
