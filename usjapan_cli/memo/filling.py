"""A memo with its places filled: values, marks and notes. Takes and returns values; writes no file."""

from __future__ import annotations

from ..core.errors import Refused, UsjapanError
from ..core.record import Record
from . import quoting
from .quoting import Quote
from .templates import MOST, Place, line_end, marker, notes_of, places, with_marks, without_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_CLOSING = {"html": "</body>", "latex": "\\end{document}"}
NOTES = ("footnotes", "endnotes", "inline", "none")


class Manner(Record):
    """How a memo is filled: its `format`, the citation `style`, where `notes` stand.

    `keep_markers` fills in place, so that the memo can be filled again; `approximately` lets a number drop
    its hedge; `force` overwrites what was edited by hand.
    """

    format: str
    style: str
    notes: str = "footnotes"
    keep_markers: bool = False
    approximately: bool = False
    force: bool = False


class Change(Record):
    """A place and what it says `now` as plain text; `was` and `edition_was` are None where not filled.

    `written` is what stands there in the memo's format, with the mark of its note, `mark`.
    """

    place: Place
    id: str
    now: str
    edition: str
    was: str | None
    edition_was: str | None
    written: str
    mark: str


class Trouble(Record):
    """Why a place cannot be filled; `is_refusal` where a fact is there, but not in that form."""

    place: Place
    message: str
    is_refusal: bool = False


class Filled(Record):
    """A filled memo: its text, a change for every place, and what stood in the way."""

    text: str
    changes: tuple[Change, ...]
    troubles: tuple[Trouble, ...]


def fill(text: str, manner: Manner, find: Callable[[str], Quote | None]) -> Filled:
    """Fill a memo; `find` gives the fact of an id, or None for a name that is none of ours.

    Behind so many troubles that nobody would read more, none is looked for.
    """
    body = without_notes(text) if manner.keep_markers else text
    marks = _Marks(manner)
    done, changes, troubles, at = [], [], [], 0
    for place in places(body, manner.format):
        try:
            quote = find(place.id)
            if quote is None:
                continue
            written, change = _filled(place, quote, manner, marks)
        except UsjapanError as error:
            message = "; ".join((error.message, *error.notes))
            troubles.append(Trouble(place, message, isinstance(error, Refused)))
            if len(troubles) == MOST:
                break
            continue
        done += [body[at : place.start], written]
        changes.append(change)
        at = place.end
    notes = marks.notes()
    if manner.keep_markers and not manner.force:
        troubles += _edited_notes(text, notes)
    return Filled(_with_notes("".join([*done, body[at:]]), notes, manner), tuple(changes), tuple(troubles))


def _edited_notes(text: str, notes: Sequence[str]) -> Iterator[Trouble]:
    """Yield that the notes below a memo were edited by hand, to what they would not be written as."""
    block = notes_of(text)
    if block is None or block.is_as_written or block.notes == tuple(filter(str.strip, notes)):
        return
    ours = next((line for line in block.notes if line not in notes), "fewer notes")
    message = f"UD701 the notes were edited by hand: {ours[:120]}; --force writes them anew"
    yield Trouble(Place(block.start, block.end, block.line, 1, "", ""), message)


def _filled(place: Place, quote: Quote, manner: Manner, marks: _Marks) -> tuple[str, Change]:
    """Return what stands in a place from now on, and the change; raises UsjapanError where it was edited."""
    said = quoting.prose(quote, place.field, manner.approximately)
    written = quoting.escaped(said, manner.format)
    if place.is_marker and not manner.force and not _is_ours(place, written, manner.format):
        was = "not recorded" if place.was is None else f'"{place.was}"'
        raise UsjapanError(
            f'UD701 edited by hand: was {was}, is "{place.found}", the fact says "{said}"',
            "--force overwrites it",
        )
    behind, inside = marks.mark(quote, place.field)
    now = f"{written}{inside}"
    if manner.keep_markers:
        now = marker(place, quote.fact.id, quote.edition, said, now)
    now = f"{now}{behind}"
    return now, Change(place, quote.fact.id, said, quote.edition, place.was, place.edition, now, behind)


def _is_ours(place: Place, written: str, format: str) -> bool:
    """Tell whether a marked place holds what was filled in, or what belongs there."""
    before = written if place.was is None else quoting.escaped(place.was, format)
    with_inline = place.found.startswith(f"{before} (") and place.found.endswith(")")
    return place.found in (before, written) or with_inline or (place.was is None and not place.found)


class _Marks:
    """The marks of a memo's notes in the order they are met; a fact that is quoted again keeps its own."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._quotes: dict[str, Quote] = {}

    def mark(self, quote: Quote, field: str) -> tuple[str, str]:
        """Return the mark that stands behind a value, and what stands inside its markers."""
        manner = self._manner
        if manner.notes == "none" and field != "cite":
            return "", ""
        if manner.notes in ("inline", "none"):
            gap = "" if field == "cite" else " "
            return "", gap + quoting.inline(quote, manner.style, manner.format)
        if manner.format == "latex" and manner.notes == "footnotes":
            return f"\\footnote{{{quoting.note(quote, manner.style, manner.format)}}}", ""
        self._quotes.setdefault(quote.fact.id, quote)
        return self._label(quote.fact.id), ""

    def _label(self, id: str) -> str:
        number = list(self._quotes).index(id) + 1
        if self._manner.format == "markdown" and self._manner.notes == "footnotes":
            return f"[^{self._name(id)}]"
        if self._manner.format == "latex":
            return f"\\textsuperscript{{{number}}}"
        return f" [{number}]" if self._manner.format == "text" else f"<sup>{number}</sup>"

    def _name(self, id: str) -> str:
        """Return a footnote's name; the dot stays where two ids differ by it alone."""
        name = f"uj-{id.replace('.', '-')}"
        first = next(other for other in self._quotes if f"uj-{other.replace('.', '-')}" == name)
        return name if first == id else f"uj-{id}"

    def notes(self) -> list[str]:
        """Return the notes as lines of the memo's format."""
        manner = self._manner
        texts = {id: quoting.note(quote, manner.style, manner.format) for id, quote in self._quotes.items()}
        if manner.format == "markdown" and manner.notes == "footnotes":
            return [f"[^{self._name(id)}]: {text}" for id, text in texts.items()]
        if manner.format == "html" and texts:
            return ["<ol>", *(f"<li>{text}</li>" for text in texts.values()), "</ol>"]
        label = "[{}] {}" if manner.format == "text" else "{}. {}"
        lines = [label.format(number, text) for number, text in enumerate(texts.values(), 1)]
        return [part for line in lines for part in (line, "")][:-1] if manner.format == "latex" else lines


def _with_notes(body: str, notes: list[str], manner: Manner) -> str:
    r"""Put the notes below the body: before `</body>` or `\\end{document}`, else last; line ends stay."""
    if not notes:
        return body
    if manner.keep_markers:
        notes = with_marks(notes)
    end = line_end(body)
    block = end.join(notes)
    closing = _CLOSING.get(manner.format)
    at = body.rfind(closing) if closing else -1
    if at >= 0:
        return f"{body[:at].rstrip()}{end}{end}{block}{end}{body[at:]}"
    last = end if body.endswith("\n") else ""
    return f"{body.rstrip(chr(10) + chr(13))}{end}{end}{block}{last}"


def earlier_values(template: str, filled: str, format: str, marks: Sequence[str]) -> list[str] | None:
    """Return what an earlier filling of a template put into each place; None where the text is another's.

    `marks` are those that stand behind the values now: where a mark is still there, the value ends at it.
    """
    spots = places(template, format)
    edges = [0, *(place.end for place in spots)], [*(place.start for place in spots), len(template)]
    literals = [template[start:end] for start, end in zip(*edges, strict=True)]
    literals[-1] = literals[-1].partition(_CLOSING.get(format, "\0"))[0].rstrip()  # notes may stand behind it
    if not filled.startswith(literals[0]):
        return None
    found: list[str] = []
    at = len(literals[0])
    for literal, mark in zip(literals[1:], marks, strict=True):
        end = filled.find(f"{mark}{literal}", at)
        if end >= 0:
            end += len(mark)
        elif (end := filled.find(literal, at) if literal else len(filled)) < 0:
            return None
        found.append(filled[at:end])
        at = end + len(literal)
    return found
